// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The License API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the License API; from [`Client::license`](crate::Client::license).
#[derive(Clone, Debug)]
pub struct License(rt::Client);
impl License {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/license/definitions`
    ///
    /// - Permissions: any of `authorization:grant:add`, `authorization:license:view`
    /// - Scopes: any of `license`, `license:readonly`
    /// - Developer Center: [`getLicenseDefinitions`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-license-definitions)
    pub fn get_license_definitions(&self) -> GetLicenseDefinitions {
        super::license::GetLicenseDefinitions(
            rt::Request::new(&self.0, super::license::GetLicenseDefinitions::INFO),
        )
    }
    /// `GET /api/v2/license/definitions/{licenseId}`
    ///
    /// - Permissions: any of `authorization:grant:add`, `authorization:license:view`
    /// - Scopes: any of `license`, `license:readonly`
    /// - Developer Center: [`getLicenseDefinition`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-license-definitions--licenseId-)
    pub fn get_license_definition(
        &self,
        license_id: impl AsRef<str>,
    ) -> GetLicenseDefinition {
        super::license::GetLicenseDefinition(
            rt::Request::new(&self.0, super::license::GetLicenseDefinition::INFO)
                .path("licenseId", license_id.as_ref()),
        )
    }
    /// `POST /api/v2/license/infer`
    ///
    /// - Scopes: any of `license`, `license:readonly`
    /// - Developer Center: [`postLicenseInfer`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-license-infer)
    pub fn post_license_infer(&self) -> PostLicenseInfer {
        super::license::PostLicenseInfer(
            rt::Request::new(&self.0, super::license::PostLicenseInfer::INFO),
        )
    }
    /// `POST /api/v2/license/organization`
    ///
    /// - Permission: `authorization:grant:add`
    /// - Scopes: `license`
    /// - Developer Center: [`postLicenseOrganization`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-license-organization)
    pub fn post_license_organization(&self) -> PostLicenseOrganization {
        super::license::PostLicenseOrganization(
            rt::Request::new(&self.0, super::license::PostLicenseOrganization::INFO),
        )
    }
    /// `GET /api/v2/license/toggles/{featureName}`
    ///
    /// - Scopes: any of `license`, `license:readonly`
    /// - Developer Center: [`getLicenseToggle`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-license-toggles--featureName-)
    pub fn get_license_toggle(&self, feature_name: impl AsRef<str>) -> GetLicenseToggle {
        super::license::GetLicenseToggle(
            rt::Request::new(&self.0, super::license::GetLicenseToggle::INFO)
                .path("featureName", feature_name.as_ref()),
        )
    }
    /// `POST /api/v2/license/toggles/{featureName}`
    ///
    /// - Scopes: `license`
    /// - Developer Center: [`postLicenseToggle`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-license-toggles--featureName-)
    pub fn post_license_toggle(
        &self,
        feature_name: impl AsRef<str>,
    ) -> PostLicenseToggle {
        super::license::PostLicenseToggle(
            rt::Request::new(&self.0, super::license::PostLicenseToggle::INFO)
                .path("featureName", feature_name.as_ref()),
        )
    }
    /// `GET /api/v2/license/users`
    ///
    /// - Scopes: any of `license`, `license:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getLicenseUsers`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-license-users)
    pub fn get_license_users(&self) -> GetLicenseUsers {
        super::license::GetLicenseUsers(
            rt::Request::new(&self.0, super::license::GetLicenseUsers::INFO),
        )
    }
    /// `POST /api/v2/license/users`
    ///
    /// - Permissions: any of `authorization:grant:add`, `authorization:license:view`
    /// - Scopes: any of `license`, `license:readonly`
    /// - Developer Center: [`postLicenseUsers`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-license-users)
    pub fn post_license_users(&self) -> PostLicenseUsers {
        super::license::PostLicenseUsers(
            rt::Request::new(&self.0, super::license::PostLicenseUsers::INFO),
        )
    }
    /// `GET /api/v2/license/users/{userId}`
    ///
    /// - Permissions: any of `authorization:grant:add`, `authorization:license:view`
    /// - Scopes: any of `license`, `license:readonly`
    /// - Developer Center: [`getLicenseUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-license-users--userId-)
    pub fn get_license_user(&self, user_id: impl AsRef<str>) -> GetLicenseUser {
        super::license::GetLicenseUser(
            rt::Request::new(&self.0, super::license::GetLicenseUser::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
}
/// The call `getLicenseDefinitions`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLicenseDefinitions(pub(crate) rt::Request<Vec<types::LicenseDefinition>>);
impl GetLicenseDefinitions {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLicenseDefinitions",
        method: rt::Method::Get,
        path: "/api/v2/license/definitions",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:add", "authorization:license:view"],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::LicenseDefinition>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::LicenseDefinition>> {
        self.0.send()
    }
}
/// The call `getLicenseDefinition`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLicenseDefinition(pub(crate) rt::Request<types::LicenseDefinition>);
impl GetLicenseDefinition {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLicenseDefinition",
        method: rt::Method::Get,
        path: "/api/v2/license/definitions/{licenseId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:add", "authorization:license:view"],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LicenseDefinition> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LicenseDefinition> {
        self.0.send()
    }
}
/// The call `postLicenseInfer`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLicenseInfer(pub(crate) rt::Request<Vec<String>>);
impl PostLicenseInfer {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLicenseInfer",
        method: rt::Method::Post,
        path: "/api/v2/license/infer",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<Vec<String>>) -> Self {
        Self(self.0.body::<Vec<String>>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<String>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<String>> {
        self.0.send()
    }
}
/// The call `postLicenseOrganization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLicenseOrganization(
    pub(crate) rt::Request<Vec<types::LicenseUpdateStatus>>,
);
impl PostLicenseOrganization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLicenseOrganization",
        method: rt::Method::Post,
        path: "/api/v2/license/organization",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:add"],
        },
        scopes: &["license"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(
        self,
        body: impl rt::IntoBody<types::LicenseBatchAssignmentRequest>,
    ) -> Self {
        Self(self.0.body::<types::LicenseBatchAssignmentRequest>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<Vec<types::LicenseUpdateStatus>> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<Vec<types::LicenseUpdateStatus>> {
        self.0.send()
    }
}
/// The call `getLicenseToggle`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLicenseToggle(pub(crate) rt::Request<types::LicenseOrgToggle>);
impl GetLicenseToggle {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLicenseToggle",
        method: rt::Method::Get,
        path: "/api/v2/license/toggles/{featureName}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LicenseOrgToggle> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LicenseOrgToggle> {
        self.0.send()
    }
}
/// The call `postLicenseToggle`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLicenseToggle(pub(crate) rt::Request<types::LicenseOrgToggle>);
impl PostLicenseToggle {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLicenseToggle",
        method: rt::Method::Post,
        path: "/api/v2/license/toggles/{featureName}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["license"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LicenseOrgToggle> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LicenseOrgToggle> {
        self.0.send()
    }
}
/// The call `getLicenseUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLicenseUsers(pub(crate) rt::Request<types::UserLicensesEntityListing>);
impl GetLicenseUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLicenseUsers",
        method: rt::Method::Get,
        path: "/api/v2/license/users",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageNumber),
        items: Some("entities"),
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// `pageSize` (query): default `25`
    pub fn page_size(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageSize", value))
    }
    /// `pageNumber` (query): default `1`
    pub fn page_number(self, value: impl rt::IntoOption<i64>) -> Self {
        Self(self.0.option::<i64>("pageNumber", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserLicensesEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::UserLicensesEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserLicensesEntityListing> {
        self.0.send()
    }
}
/// The call `postLicenseUsers`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLicenseUsers(pub(crate) rt::Request<rt::Json>);
impl PostLicenseUsers {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLicenseUsers",
        method: rt::Method::Post,
        path: "/api/v2/license/users",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:add", "authorization:license:view"],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: false,
        success: &[200],
    };
    /// The body, which this call may go without.
    pub fn body(self, body: impl rt::IntoBody<Vec<String>>) -> Self {
        Self(self.0.body::<Vec<String>>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getLicenseUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLicenseUser(pub(crate) rt::Request<types::LicenseUser>);
impl GetLicenseUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLicenseUser",
        method: rt::Method::Get,
        path: "/api/v2/license/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &["authorization:grant:add", "authorization:license:view"],
        },
        scopes: &["license", "license:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LicenseUser> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LicenseUser> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetLicenseDefinitions::INFO,
    GetLicenseDefinition::INFO,
    PostLicenseInfer::INFO,
    PostLicenseOrganization::INFO,
    GetLicenseToggle::INFO,
    PostLicenseToggle::INFO,
    GetLicenseUsers::INFO,
    PostLicenseUsers::INFO,
    GetLicenseUser::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AddressableLicenseDefinition>,
    rt::make_model::<types::LicenseAssignmentRequest>,
    rt::make_model::<types::LicenseBatchAssignmentRequest>,
    rt::make_model::<types::LicenseDefinition>,
    rt::make_model::<types::LicenseOrgToggle>,
    rt::make_model::<types::LicenseUpdateStatus>,
    rt::make_model::<types::LicenseUser>,
    rt::make_model::<types::Permissions>,
    rt::make_model::<types::UserLicenses>,
    rt::make_model::<types::UserLicensesEntityListing>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `AddressableLicenseDefinition` of the API document.
    #[non_exhaustive]
    pub struct AddressableLicenseDefinition {
        /// `id`: read-only
        pub id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for AddressableLicenseDefinition {
        fn default() -> Self {
            Self {
                id: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AddressableLicenseDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AddressableLicenseDefinition",
                fields: &["id", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AddressableLicenseDefinition);
    /// `LicenseAssignmentRequest` of the API document.
    #[non_exhaustive]
    pub struct LicenseAssignmentRequest {
        /// `licenseId`: required
        pub license_id: Option<String>,
        /// `userIdsAdd`: required, no item twice
        pub user_ids_add: Option<Vec<String>>,
        /// `userIdsRemove`: required, no item twice
        pub user_ids_remove: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for LicenseAssignmentRequest {
        fn default() -> Self {
            Self {
                license_id: None,
                user_ids_add: None,
                user_ids_remove: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LicenseAssignmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LicenseAssignmentRequest",
                fields: &["licenseId", "userIdsAdd", "userIdsRemove"],
                required: &[0, 1, 2],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.license_id);
            out.list(1, &self.user_ids_add);
            out.list(2, &self.user_ids_remove);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.license_id),
                1 => rt::Place::List(&mut self.user_ids_add),
                2 => rt::Place::List(&mut self.user_ids_remove),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LicenseAssignmentRequest);
    impl LicenseAssignmentRequest {
        /// One with everything set that the API requires, in this order: `licenseId`, `userIdsAdd`, `userIdsRemove`.
        #[must_use]
        pub fn new(
            license_id: impl rt::IntoField<String>,
            user_ids_add: impl rt::IntoField<Vec<String>>,
            user_ids_remove: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            Self::default()
                .license_id(license_id)
                .user_ids_add(user_ids_add)
                .user_ids_remove(user_ids_remove)
        }
        /// Sets `licenseId`.
        #[must_use]
        pub fn license_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.license_id, &mut self._rest, 0);
            self
        }
        /// Sets `userIdsAdd`.
        #[must_use]
        pub fn user_ids_add(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.user_ids_add, &mut self._rest, 1);
            self
        }
        /// Sets `userIdsRemove`.
        #[must_use]
        pub fn user_ids_remove(
            mut self,
            value: impl rt::IntoField<Vec<String>>,
        ) -> Self {
            value.put(&mut self.user_ids_remove, &mut self._rest, 2);
            self
        }
    }
    /// `LicenseBatchAssignmentRequest` of the API document.
    #[non_exhaustive]
    pub struct LicenseBatchAssignmentRequest {
        /// `assignments`: required
        pub assignments: Option<Vec<types::LicenseAssignmentRequest>>,
        _rest: rt::Rest,
    }
    impl Default for LicenseBatchAssignmentRequest {
        fn default() -> Self {
            Self {
                assignments: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LicenseBatchAssignmentRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LicenseBatchAssignmentRequest",
                fields: &["assignments"],
                required: &[0],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.assignments);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.assignments),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LicenseBatchAssignmentRequest);
    impl LicenseBatchAssignmentRequest {
        /// One with everything set that the API requires: `assignments`.
        #[must_use]
        pub fn new(
            assignments: impl rt::IntoField<Vec<types::LicenseAssignmentRequest>>,
        ) -> Self {
            Self::default().assignments(assignments)
        }
        /// Sets `assignments`.
        #[must_use]
        pub fn assignments(
            mut self,
            value: impl rt::IntoField<Vec<types::LicenseAssignmentRequest>>,
        ) -> Self {
            value.put(&mut self.assignments, &mut self._rest, 0);
            self
        }
    }
    /// `LicenseDefinition` of the API document.
    #[non_exhaustive]
    pub struct LicenseDefinition {
        /// `comprises`: no item twice
        pub comprises: Option<Vec<types::LicenseDefinition>>,
        /// `description`
        pub description: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `permissions`
        pub permissions: Option<Box<types::Permissions>>,
        /// `prerequisites`: no item twice
        pub prerequisites: Option<Vec<types::AddressableLicenseDefinition>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LicenseDefinition {
        fn default() -> Self {
            Self {
                comprises: None,
                description: None,
                id: None,
                permissions: None,
                prerequisites: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LicenseDefinition {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LicenseDefinition",
                fields: &[
                    "comprises",
                    "description",
                    "id",
                    "permissions",
                    "prerequisites",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.comprises);
            out.text(1, &self.description);
            out.text(2, &self.id);
            out.model(3, &self.permissions);
            out.list(4, &self.prerequisites);
            out.text(5, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.comprises),
                1 => rt::Place::Text(&mut self.description),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Model(&mut self.permissions),
                4 => rt::Place::List(&mut self.prerequisites),
                5 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LicenseDefinition);
    /// `LicenseOrgToggle` of the API document.
    #[non_exhaustive]
    pub struct LicenseOrgToggle {
        /// `enabled`
        pub enabled: Option<bool>,
        /// `featureName`
        pub feature_name: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LicenseOrgToggle {
        fn default() -> Self {
            Self {
                enabled: None,
                feature_name: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LicenseOrgToggle {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LicenseOrgToggle",
                fields: &["enabled", "featureName"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.enabled);
            out.text(1, &self.feature_name);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.enabled),
                1 => rt::Place::Text(&mut self.feature_name),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LicenseOrgToggle);
    /// `LicenseUpdateStatus` of the API document.
    #[non_exhaustive]
    pub struct LicenseUpdateStatus {
        /// `licenseId`
        pub license_id: Option<String>,
        /// `result`
        pub result: Option<String>,
        /// `userId`
        pub user_id: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LicenseUpdateStatus {
        fn default() -> Self {
            Self {
                license_id: None,
                result: None,
                user_id: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LicenseUpdateStatus {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LicenseUpdateStatus",
                fields: &["licenseId", "result", "userId"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.license_id);
            out.text(1, &self.result);
            out.text(2, &self.user_id);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.license_id),
                1 => rt::Place::Text(&mut self.result),
                2 => rt::Place::Text(&mut self.user_id),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LicenseUpdateStatus);
    /// `LicenseUser` of the API document.
    #[non_exhaustive]
    pub struct LicenseUser {
        /// `id`: read-only
        pub id: Option<String>,
        /// `licenses`: no item twice
        pub licenses: Option<Vec<types::LicenseDefinition>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for LicenseUser {
        fn default() -> Self {
            Self {
                id: None,
                licenses: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for LicenseUser {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "LicenseUser",
                fields: &["id", "licenses", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.licenses);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.licenses),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(LicenseUser);
    /// `Permissions` of the API document.
    #[non_exhaustive]
    pub struct Permissions {
        /// `ids`: required
        pub ids: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for Permissions {
        fn default() -> Self {
            Self {
                ids: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Permissions {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Permissions",
                fields: &["ids"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.ids);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.ids),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Permissions);
    /// `UserLicenses` of the API document.
    #[non_exhaustive]
    pub struct UserLicenses {
        /// `id`: read-only
        pub id: Option<String>,
        /// `licenses`: no item twice
        pub licenses: Option<Vec<String>>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for UserLicenses {
        fn default() -> Self {
            Self {
                id: None,
                licenses: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserLicenses {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserLicenses",
                fields: &["id", "licenses", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.list(1, &self.licenses);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::List(&mut self.licenses),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserLicenses);
    /// `UserLicensesEntityListing` of the API document.
    #[non_exhaustive]
    pub struct UserLicensesEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::UserLicenses>>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for UserLicensesEntityListing {
        fn default() -> Self {
            Self {
                entities: None,
                page_count: None,
                page_number: None,
                page_size: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserLicensesEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserLicensesEntityListing",
                fields: &["entities", "pageCount", "pageNumber", "pageSize", "total"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.int(1, &self.page_count);
            out.int(2, &self.page_number);
            out.int(3, &self.page_size);
            out.int(4, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Int(&mut self.page_count),
                2 => rt::Place::Int(&mut self.page_number),
                3 => rt::Place::Int(&mut self.page_size),
                4 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserLicensesEntityListing);
}
