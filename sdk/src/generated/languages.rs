// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Languages API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Languages API; from [`Client::languages`](crate::Client::languages).
#[derive(Clone, Debug)]
pub struct Languages(rt::Client);
impl Languages {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/languages`
    ///
    /// - Permission: `routing:skill:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getLanguages`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languages)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_languages(&self) -> GetLanguages {
        super::languages::GetLanguages(
            rt::Request::new(&self.0, super::languages::GetLanguages::INFO),
        )
    }
    /// `POST /api/v2/languages`
    ///
    /// - Permission: `routing:skill:manage`
    /// - Scopes: `routing`
    /// - Developer Center: [`postLanguages`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-languages)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_languages(
        &self,
        body: impl rt::IntoBody<types::Language>,
    ) -> PostLanguages {
        super::languages::PostLanguages(
            rt::Request::new(&self.0, super::languages::PostLanguages::INFO)
                .body::<types::Language>(body),
        )
    }
    /// `GET /api/v2/languages/translations`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getLanguagesTranslations`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languages-translations)
    pub fn get_languages_translations(&self) -> GetLanguagesTranslations {
        super::languages::GetLanguagesTranslations(
            rt::Request::new(&self.0, super::languages::GetLanguagesTranslations::INFO),
        )
    }
    /// `GET /api/v2/languages/translations/builtin`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getLanguagesTranslationsBuiltin`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languages-translations-builtin)
    pub fn get_languages_translations_builtin(
        &self,
        language: impl AsRef<str>,
    ) -> GetLanguagesTranslationsBuiltin {
        super::languages::GetLanguagesTranslationsBuiltin(
            rt::Request::new(
                    &self.0,
                    super::languages::GetLanguagesTranslationsBuiltin::INFO,
                )
                .query("language", language.as_ref()),
        )
    }
    /// `GET /api/v2/languages/translations/organization`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getLanguagesTranslationsOrganization`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languages-translations-organization)
    pub fn get_languages_translations_organization(
        &self,
        language: impl AsRef<str>,
    ) -> GetLanguagesTranslationsOrganization {
        super::languages::GetLanguagesTranslationsOrganization(
            rt::Request::new(
                    &self.0,
                    super::languages::GetLanguagesTranslationsOrganization::INFO,
                )
                .query("language", language.as_ref()),
        )
    }
    /// `GET /api/v2/languages/translations/users/{userId}`
    ///
    /// - Scopes: any of `users`, `users:readonly`
    /// - Developer Center: [`getLanguagesTranslationsUser`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languages-translations-users--userId-)
    pub fn get_languages_translations_user(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetLanguagesTranslationsUser {
        super::languages::GetLanguagesTranslationsUser(
            rt::Request::new(
                    &self.0,
                    super::languages::GetLanguagesTranslationsUser::INFO,
                )
                .path("userId", user_id.as_ref()),
        )
    }
    /// `GET /api/v2/languages/{languageId}`
    ///
    /// - Permission: `routing:skill:manage`
    /// - Scopes: any of `routing`, `routing:readonly`
    /// - Developer Center: [`getLanguage`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-languages--languageId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_language(&self, language_id: impl AsRef<str>) -> GetLanguage {
        super::languages::GetLanguage(
            rt::Request::new(&self.0, super::languages::GetLanguage::INFO)
                .path("languageId", language_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/languages/{languageId}`
    ///
    /// - Permission: `routing:skill:manage`
    /// - Scopes: `routing`
    /// - Developer Center: [`deleteLanguage`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-languages--languageId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_language(&self, language_id: impl AsRef<str>) -> DeleteLanguage {
        super::languages::DeleteLanguage(
            rt::Request::new(&self.0, super::languages::DeleteLanguage::INFO)
                .path("languageId", language_id.as_ref()),
        )
    }
}
/// The call `getLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguages(pub(crate) rt::Request<types::LanguageEntityListing>);
impl GetLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguages",
        method: rt::Method::Get,
        path: "/api/v2/languages",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage"],
        },
        scopes: &["routing", "routing:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
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
    /// `sortOrder` (query): default `ASC`
    pub fn sort_order(
        self,
        value: impl rt::IntoOption<types::GetLanguagesSortOrder>,
    ) -> Self {
        Self(self.0.option::<types::GetLanguagesSortOrder>("sortOrder", value))
    }
    /// `name` (query)
    pub fn name(self, value: impl rt::IntoOption<String>) -> Self {
        Self(self.0.option::<String>("name", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::LanguageEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::LanguageEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::LanguageEntityListing> {
        self.0.send()
    }
}
/// The call `postLanguages`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostLanguages(pub(crate) rt::Request<types::Language>);
impl PostLanguages {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postLanguages",
        method: rt::Method::Post,
        path: "/api/v2/languages",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Language> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Language> {
        self.0.send()
    }
}
/// The call `getLanguagesTranslations`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguagesTranslations(
    pub(crate) rt::Request<types::AvailableTranslations>,
);
impl GetLanguagesTranslations {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguagesTranslations",
        method: rt::Method::Get,
        path: "/api/v2/languages/translations",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<types::AvailableTranslations> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::AvailableTranslations> {
        self.0.send()
    }
}
/// The call `getLanguagesTranslationsBuiltin`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguagesTranslationsBuiltin(pub(crate) rt::Request<rt::Json>);
impl GetLanguagesTranslationsBuiltin {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguagesTranslationsBuiltin",
        method: rt::Method::Get,
        path: "/api/v2/languages/translations/builtin",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getLanguagesTranslationsOrganization`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguagesTranslationsOrganization(pub(crate) rt::Request<rt::Json>);
impl GetLanguagesTranslationsOrganization {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguagesTranslationsOrganization",
        method: rt::Method::Get,
        path: "/api/v2/languages/translations/organization",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getLanguagesTranslationsUser`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguagesTranslationsUser(pub(crate) rt::Request<rt::Json>);
impl GetLanguagesTranslationsUser {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguagesTranslationsUser",
        method: rt::Method::Get,
        path: "/api/v2/languages/translations/users/{userId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["users", "users:readonly"],
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
    pub fn customize(self) -> rt::Request<rt::Json> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<rt::Json> {
        self.0.send()
    }
}
/// The call `getLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetLanguage(pub(crate) rt::Request<types::Language>);
impl GetLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getLanguage",
        method: rt::Method::Get,
        path: "/api/v2/languages/{languageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage"],
        },
        scopes: &["routing", "routing:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::Language> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Language> {
        self.0.send()
    }
}
/// The call `deleteLanguage`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteLanguage(pub(crate) rt::Request<()>);
impl DeleteLanguage {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteLanguage",
        method: rt::Method::Delete,
        path: "/api/v2/languages/{languageId}",
        permissions: rt::Permissions {
            all: false,
            names: &["routing:skill:manage"],
        },
        scopes: &["routing"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[],
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
    GetLanguages::INFO,
    PostLanguages::INFO,
    GetLanguagesTranslations::INFO,
    GetLanguagesTranslationsBuiltin::INFO,
    GetLanguagesTranslationsOrganization::INFO,
    GetLanguagesTranslationsUser::INFO,
    GetLanguage::INFO,
    DeleteLanguage::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::AvailableTranslations>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// `ascending`, `descending`.
    pub type GetLanguagesSortOrder = types::WidgetSortOrder;
    /// `AvailableTranslations` of the API document.
    #[non_exhaustive]
    pub struct AvailableTranslations {
        /// `builtin`
        pub builtin: Option<Vec<String>>,
        /// `orgSpecific`
        pub org_specific: Option<Vec<String>>,
        _rest: rt::Rest,
    }
    impl Default for AvailableTranslations {
        fn default() -> Self {
            Self {
                builtin: None,
                org_specific: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for AvailableTranslations {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "AvailableTranslations",
                fields: &["builtin", "orgSpecific"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.builtin);
            out.list(1, &self.org_specific);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.builtin),
                1 => rt::Place::List(&mut self.org_specific),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(AvailableTranslations);
}
