// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Mobile Devices API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Mobile Devices API; from [`Client::mobile_devices`](crate::Client::mobile_devices).
#[derive(Clone, Debug)]
pub struct MobileDevices(rt::Client);
impl MobileDevices {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/mobiledevices`
    ///
    /// - Scopes: any of `devices`, `devices:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getMobiledevices`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-mobiledevices)
    pub fn get_mobiledevices(&self) -> GetMobiledevices {
        super::mobile_devices::GetMobiledevices(
            rt::Request::new(&self.0, super::mobile_devices::GetMobiledevices::INFO),
        )
    }
    /// `POST /api/v2/mobiledevices`
    ///
    /// - Scopes: `devices`
    /// - Developer Center: [`postMobiledevices`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-mobiledevices)
    pub fn post_mobiledevices(
        &self,
        body: impl rt::IntoBody<types::UserDevice>,
    ) -> PostMobiledevices {
        super::mobile_devices::PostMobiledevices(
            rt::Request::new(&self.0, super::mobile_devices::PostMobiledevices::INFO)
                .body::<types::UserDevice>(body),
        )
    }
    /// `GET /api/v2/mobiledevices/{deviceId}`
    ///
    /// - Scopes: any of `devices`, `devices:readonly`
    /// - Error codes of its own: 404 `general.resource.not.found`
    /// - Developer Center: [`getMobiledevice`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-mobiledevices--deviceId-)
    pub fn get_mobiledevice(&self, device_id: impl AsRef<str>) -> GetMobiledevice {
        super::mobile_devices::GetMobiledevice(
            rt::Request::new(&self.0, super::mobile_devices::GetMobiledevice::INFO)
                .path("deviceId", device_id.as_ref()),
        )
    }
    /// `PUT /api/v2/mobiledevices/{deviceId}`
    ///
    /// - Scopes: `devices`
    /// - Developer Center: [`putMobiledevice`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-mobiledevices--deviceId-)
    pub fn put_mobiledevice(&self, device_id: impl AsRef<str>) -> PutMobiledevice {
        super::mobile_devices::PutMobiledevice(
            rt::Request::new(&self.0, super::mobile_devices::PutMobiledevice::INFO)
                .path("deviceId", device_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/mobiledevices/{deviceId}`
    ///
    /// - Scopes: `devices`
    /// - Developer Center: [`deleteMobiledevice`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-mobiledevices--deviceId-)
    pub fn delete_mobiledevice(&self, device_id: impl AsRef<str>) -> DeleteMobiledevice {
        super::mobile_devices::DeleteMobiledevice(
            rt::Request::new(&self.0, super::mobile_devices::DeleteMobiledevice::INFO)
                .path("deviceId", device_id.as_ref()),
        )
    }
}
/// The call `getMobiledevices`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMobiledevices(pub(crate) rt::Request<types::DirectoryUserDevicesListing>);
impl GetMobiledevices {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMobiledevices",
        method: rt::Method::Get,
        path: "/api/v2/mobiledevices",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["devices", "devices:readonly"],
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
    /// `sortOrder` (query): default `ascending`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetMobiledevicesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetMobiledevicesSortOrder>("sortOrder", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DirectoryUserDevicesListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DirectoryUserDevicesListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DirectoryUserDevicesListing> {
        self.0.send()
    }
}
/// The call `postMobiledevices`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostMobiledevices(pub(crate) rt::Request<types::UserDevice>);
impl PostMobiledevices {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postMobiledevices",
        method: rt::Method::Post,
        path: "/api/v2/mobiledevices",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["devices"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserDevice> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserDevice> {
        self.0.send()
    }
}
/// The call `getMobiledevice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMobiledevice(pub(crate) rt::Request<types::UserDevice>);
impl GetMobiledevice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMobiledevice",
        method: rt::Method::Get,
        path: "/api/v2/mobiledevices/{deviceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["devices", "devices:readonly"],
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
    pub fn customize(self) -> rt::Request<types::UserDevice> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putMobiledevice`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::UserDevice>
    where
        F: FnMut(&mut types::UserDevice) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::mobile_devices::PutMobiledevice::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserDevice> {
        self.0.send()
    }
}
/// The call `putMobiledevice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutMobiledevice(pub(crate) rt::Request<types::UserDevice>);
impl PutMobiledevice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putMobiledevice",
        method: rt::Method::Put,
        path: "/api/v2/mobiledevices/{deviceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["devices"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn body(self, body: impl rt::IntoBody<types::UserDevice>) -> Self {
        Self(self.0.body::<types::UserDevice>(body))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::UserDevice> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::UserDevice> {
        self.0.send()
    }
}
/// The call `deleteMobiledevice`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteMobiledevice(pub(crate) rt::Request<()>);
impl DeleteMobiledevice {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteMobiledevice",
        method: rt::Method::Delete,
        path: "/api/v2/mobiledevices/{deviceId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["devices"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[204],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<()> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<()> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetMobiledevices::INFO,
    PostMobiledevices::INFO,
    GetMobiledevice::INFO,
    PutMobiledevice::INFO,
    DeleteMobiledevice::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::DirectoryUserDevicesListing>,
    rt::make_model::<types::UserDevice>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `ascending`, `descending`.
    pub type GetMobiledevicesSortOrder = types::WidgetSortOrder;
    /// `DirectoryUserDevicesListing` of the API document.
    #[non_exhaustive]
    pub struct DirectoryUserDevicesListing {
        /// `entities`
        pub entities: Option<Vec<types::UserDevice>>,
        /// `firstUri`: format `uri`
        pub first_uri: Option<String>,
        /// `lastUri`: format `uri`
        pub last_uri: Option<String>,
        /// `nextUri`: format `uri`
        pub next_uri: Option<String>,
        /// `pageCount`
        pub page_count: Option<i64>,
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `previousUri`: format `uri`
        pub previous_uri: Option<String>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `total`
        pub total: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for DirectoryUserDevicesListing {
        fn default() -> Self {
            Self {
                entities: None,
                first_uri: None,
                last_uri: None,
                next_uri: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_uri: None,
                self_uri: None,
                total: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DirectoryUserDevicesListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DirectoryUserDevicesListing",
                fields: &[
                    "entities",
                    "firstUri",
                    "lastUri",
                    "nextUri",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "previousUri",
                    "selfUri",
                    "total",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.entities);
            out.text(1, &self.first_uri);
            out.text(2, &self.last_uri);
            out.text(3, &self.next_uri);
            out.int(4, &self.page_count);
            out.int(5, &self.page_number);
            out.int(6, &self.page_size);
            out.text(7, &self.previous_uri);
            out.text(8, &self.self_uri);
            out.int(9, &self.total);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.entities),
                1 => rt::Place::Text(&mut self.first_uri),
                2 => rt::Place::Text(&mut self.last_uri),
                3 => rt::Place::Text(&mut self.next_uri),
                4 => rt::Place::Int(&mut self.page_count),
                5 => rt::Place::Int(&mut self.page_number),
                6 => rt::Place::Int(&mut self.page_size),
                7 => rt::Place::Text(&mut self.previous_uri),
                8 => rt::Place::Text(&mut self.self_uri),
                9 => rt::Place::Int(&mut self.total),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DirectoryUserDevicesListing);
    /// `UserDevice` of the API document.
    #[non_exhaustive]
    pub struct UserDevice {
        /// `acceptNotifications`: required
        pub accept_notifications: Option<bool>,
        /// `deviceToken`: required
        pub device_token: Option<String>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `make`: required
        pub make: Option<String>,
        /// `model`: required
        pub model: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `notificationId`: required
        pub notification_id: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `sessionHash`
        pub session_hash: Option<String>,
        /// `type`: required
        pub type_: Option<types::UserDeviceType>,
        _rest: rt::Rest,
    }
    impl Default for UserDevice {
        fn default() -> Self {
            Self {
                accept_notifications: None,
                device_token: None,
                id: None,
                make: None,
                model: None,
                name: None,
                notification_id: None,
                self_uri: None,
                session_hash: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for UserDevice {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "UserDevice",
                fields: &[
                    "acceptNotifications",
                    "deviceToken",
                    "id",
                    "make",
                    "model",
                    "name",
                    "notificationId",
                    "selfUri",
                    "sessionHash",
                    "type",
                ],
                required: &[0, 1, 3, 4, 6, 9],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.boolean(0, &self.accept_notifications);
            out.text(1, &self.device_token);
            out.text(2, &self.id);
            out.text(3, &self.make);
            out.text(4, &self.model);
            out.text(5, &self.name);
            out.text(6, &self.notification_id);
            out.text(7, &self.self_uri);
            out.text(8, &self.session_hash);
            out.one(9, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Bool(&mut self.accept_notifications),
                1 => rt::Place::Text(&mut self.device_token),
                2 => rt::Place::Text(&mut self.id),
                3 => rt::Place::Text(&mut self.make),
                4 => rt::Place::Text(&mut self.model),
                5 => rt::Place::Text(&mut self.name),
                6 => rt::Place::Text(&mut self.notification_id),
                7 => rt::Place::Text(&mut self.self_uri),
                8 => rt::Place::Text(&mut self.session_hash),
                9 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(UserDevice);
    impl UserDevice {
        /// One with everything set that the API requires, in this order: `acceptNotifications`, `deviceToken`, `make`, `model`, `notificationId`, `type`.
        #[must_use]
        pub fn new(
            accept_notifications: impl rt::IntoField<bool>,
            device_token: impl rt::IntoField<String>,
            make: impl rt::IntoField<String>,
            model: impl rt::IntoField<String>,
            notification_id: impl rt::IntoField<String>,
            type_: impl rt::IntoField<types::UserDeviceType>,
        ) -> Self {
            Self::default()
                .accept_notifications(accept_notifications)
                .device_token(device_token)
                .make(make)
                .model(model)
                .notification_id(notification_id)
                .type_(type_)
        }
        /// Sets `acceptNotifications`.
        #[must_use]
        pub fn accept_notifications(mut self, value: impl rt::IntoField<bool>) -> Self {
            value.put(&mut self.accept_notifications, &mut self._rest, 0);
            self
        }
        /// Sets `deviceToken`.
        #[must_use]
        pub fn device_token(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.device_token, &mut self._rest, 1);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 2);
            self
        }
        /// Sets `make`.
        #[must_use]
        pub fn make(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.make, &mut self._rest, 3);
            self
        }
        /// Sets `model`.
        #[must_use]
        pub fn model(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.model, &mut self._rest, 4);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 5);
            self
        }
        /// Sets `notificationId`.
        #[must_use]
        pub fn notification_id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.notification_id, &mut self._rest, 6);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 7);
            self
        }
        /// Sets `sessionHash`.
        #[must_use]
        pub fn session_hash(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.session_hash, &mut self._rest, 8);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::UserDeviceType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 9);
            self
        }
    }
    rt::to_write!(
        types::UserDevice => types::UserDevice, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::inner(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::new(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(8, 8, rt::How::Copy), rt::Step::new(9, 9, rt::How::Copy)]
    );
}
