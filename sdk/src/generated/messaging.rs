// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Messaging API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Messaging API; from [`Client::messaging`](crate::Client::messaging).
#[derive(Clone, Debug)]
pub struct Messaging(rt::Client);
impl Messaging {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/messaging/settings`
    ///
    /// - Permission: `messaging:setting:view`
    /// - Scopes: any of `messaging-platform`, `messaging-platform:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getMessagingSettings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-messaging-settings)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_messaging_settings(&self) -> GetMessagingSettings {
        super::messaging::GetMessagingSettings(
            rt::Request::new(&self.0, super::messaging::GetMessagingSettings::INFO),
        )
    }
    /// `POST /api/v2/messaging/settings`
    ///
    /// - Permission: `messaging:setting:add`
    /// - Scopes: `messaging-platform`
    /// - Developer Center: [`postMessagingSettings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-messaging-settings)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_messaging_settings(
        &self,
        body: impl rt::IntoBody<types::MessagingSettingRequest>,
    ) -> PostMessagingSettings {
        super::messaging::PostMessagingSettings(
            rt::Request::new(&self.0, super::messaging::PostMessagingSettings::INFO)
                .body::<types::MessagingSettingRequest>(body),
        )
    }
    /// `GET /api/v2/messaging/settings/default`
    ///
    /// - Permission: `messaging:setting:view`
    /// - Scopes: any of `messaging-platform`, `messaging-platform:readonly`
    /// - Developer Center: [`getMessagingSettingsDefault`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-messaging-settings-default)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_messaging_settings_default(&self) -> GetMessagingSettingsDefault {
        super::messaging::GetMessagingSettingsDefault(
            rt::Request::new(
                &self.0,
                super::messaging::GetMessagingSettingsDefault::INFO,
            ),
        )
    }
    /// `PUT /api/v2/messaging/settings/default`
    ///
    /// - Permission: `messaging:setting:edit`
    /// - Scopes: `messaging-platform`
    /// - Developer Center: [`putMessagingSettingsDefault`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-messaging-settings-default)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn put_messaging_settings_default(
        &self,
        body: impl rt::IntoBody<types::MessagingSettingDefaultRequest>,
    ) -> PutMessagingSettingsDefault {
        super::messaging::PutMessagingSettingsDefault(
            rt::Request::new(
                    &self.0,
                    super::messaging::PutMessagingSettingsDefault::INFO,
                )
                .body::<types::MessagingSettingDefaultRequest>(body),
        )
    }
    /// `DELETE /api/v2/messaging/settings/default`
    ///
    /// - Permission: `messaging:setting:delete`
    /// - Scopes: `messaging-platform`
    /// - Developer Center: [`deleteMessagingSettingsDefault`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-messaging-settings-default)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_messaging_settings_default(&self) -> DeleteMessagingSettingsDefault {
        super::messaging::DeleteMessagingSettingsDefault(
            rt::Request::new(
                &self.0,
                super::messaging::DeleteMessagingSettingsDefault::INFO,
            ),
        )
    }
    /// `GET /api/v2/messaging/settings/{messageSettingId}`
    ///
    /// - Permission: `messaging:setting:view`
    /// - Scopes: any of `messaging-platform`, `messaging-platform:readonly`
    /// - Developer Center: [`getMessagingSetting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-messaging-settings--messageSettingId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_messaging_setting(
        &self,
        message_setting_id: impl AsRef<str>,
    ) -> GetMessagingSetting {
        super::messaging::GetMessagingSetting(
            rt::Request::new(&self.0, super::messaging::GetMessagingSetting::INFO)
                .path("messageSettingId", message_setting_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/messaging/settings/{messageSettingId}`
    ///
    /// - Permission: `messaging:setting:delete`
    /// - Scopes: `messaging-platform`
    /// - Developer Center: [`deleteMessagingSetting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-messaging-settings--messageSettingId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_messaging_setting(
        &self,
        message_setting_id: impl AsRef<str>,
    ) -> DeleteMessagingSetting {
        super::messaging::DeleteMessagingSetting(
            rt::Request::new(&self.0, super::messaging::DeleteMessagingSetting::INFO)
                .path("messageSettingId", message_setting_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/messaging/settings/{messageSettingId}`
    ///
    /// - Permission: `messaging:setting:edit`
    /// - Scopes: `messaging-platform`
    /// - Developer Center: [`patchMessagingSetting`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-messaging-settings--messageSettingId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_messaging_setting(
        &self,
        message_setting_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::MessagingSettingRequest>,
    ) -> PatchMessagingSetting {
        super::messaging::PatchMessagingSetting(
            rt::Request::new(&self.0, super::messaging::PatchMessagingSetting::INFO)
                .path("messageSettingId", message_setting_id.as_ref())
                .body::<types::MessagingSettingRequest>(body),
        )
    }
    /// `GET /api/v2/messaging/supportedcontent`
    ///
    /// - Permission: `messaging:supportedContent:view`
    /// - Scopes: any of `messaging-platform`, `messaging-platform:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getMessagingSupportedcontent`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-messaging-supportedcontent)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_messaging_supportedcontent(&self) -> GetMessagingSupportedcontent {
        super::messaging::GetMessagingSupportedcontent(
            rt::Request::new(
                &self.0,
                super::messaging::GetMessagingSupportedcontent::INFO,
            ),
        )
    }
    /// `POST /api/v2/messaging/supportedcontent`
    ///
    /// - Permission: `messaging:supportedContent:add`
    /// - Scopes: `messaging-platform`
    /// - Error codes of its own: 400 `invalid.media.type`, `invalid.supported.content`, `maximum.supported.content.media.types.exceeded`, `maximum.supported.content.profiles.exceeded`
    /// - Developer Center: [`postMessagingSupportedcontent`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-messaging-supportedcontent)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn post_messaging_supportedcontent(
        &self,
        body: impl rt::IntoBody<types::SupportedContent>,
    ) -> PostMessagingSupportedcontent {
        super::messaging::PostMessagingSupportedcontent(
            rt::Request::new(
                    &self.0,
                    super::messaging::PostMessagingSupportedcontent::INFO,
                )
                .body::<types::SupportedContent>(body),
        )
    }
    /// `GET /api/v2/messaging/supportedcontent/{supportedContentId}`
    ///
    /// - Permission: `messaging:supportedContent:view`
    /// - Scopes: any of `messaging-platform`, `messaging-platform:readonly`
    /// - Developer Center: [`getMessagingSupportedcontentSupportedContentId`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-messaging-supportedcontent--supportedContentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn get_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl AsRef<str>,
    ) -> GetMessagingSupportedcontentSupportedContentId {
        super::messaging::GetMessagingSupportedcontentSupportedContentId(
            rt::Request::new(
                    &self.0,
                    super::messaging::GetMessagingSupportedcontentSupportedContentId::INFO,
                )
                .path("supportedContentId", supported_content_id.as_ref()),
        )
    }
    /// `DELETE /api/v2/messaging/supportedcontent/{supportedContentId}`
    ///
    /// - Permission: `messaging:supportedContent:delete`
    /// - Scopes: `messaging-platform`
    /// - Error codes of its own: 400 `supported.content.in.use`, `supported.content.in.use.sms`
    /// - Developer Center: [`deleteMessagingSupportedcontentSupportedContentId`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-messaging-supportedcontent--supportedContentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn delete_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl AsRef<str>,
    ) -> DeleteMessagingSupportedcontentSupportedContentId {
        super::messaging::DeleteMessagingSupportedcontentSupportedContentId(
            rt::Request::new(
                    &self.0,
                    super::messaging::DeleteMessagingSupportedcontentSupportedContentId::INFO,
                )
                .path("supportedContentId", supported_content_id.as_ref()),
        )
    }
    /// `PATCH /api/v2/messaging/supportedcontent/{supportedContentId}`
    ///
    /// - Permission: `messaging:supportedContent:edit`
    /// - Scopes: `messaging-platform`
    /// - Error codes of its own: 400 `invalid.media.type`, `invalid.supported.content`, `maximum.supported.content.media.types.exceeded`
    /// - Developer Center: [`patchMessagingSupportedcontentSupportedContentId`](https://developer.genesys.cloud/devapps/api-explorer#patch-api-v2-messaging-supportedcontent--supportedContentId-)
    #[deprecated = "the API document marks this operation as deprecated"]
    pub fn patch_messaging_supportedcontent_supported_content_id(
        &self,
        supported_content_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::SupportedContent>,
    ) -> PatchMessagingSupportedcontentSupportedContentId {
        super::messaging::PatchMessagingSupportedcontentSupportedContentId(
            rt::Request::new(
                    &self.0,
                    super::messaging::PatchMessagingSupportedcontentSupportedContentId::INFO,
                )
                .path("supportedContentId", supported_content_id.as_ref())
                .body::<types::SupportedContent>(body),
        )
    }
}
/// The call `getMessagingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMessagingSettings(pub(crate) rt::Request<types::MessagingConfigListing>);
impl GetMessagingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMessagingSettings",
        method: rt::Method::Get,
        path: "/api/v2/messaging/settings",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:view"],
        },
        scopes: &["messaging-platform", "messaging-platform:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MessagingConfigListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::MessagingConfigListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MessagingConfigListing> {
        self.0.send()
    }
}
/// The call `postMessagingSettings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostMessagingSettings(pub(crate) rt::Request<types::MessagingSetting>);
impl PostMessagingSettings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postMessagingSettings",
        method: rt::Method::Post,
        path: "/api/v2/messaging/settings",
        permissions: rt::Permissions {
            all: false,
            names: &["messaging:setting:add"],
        },
        scopes: &["messaging-platform"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::MessagingSetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MessagingSetting> {
        self.0.send()
    }
}
/// The call `getMessagingSettingsDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMessagingSettingsDefault(pub(crate) rt::Request<types::MessagingSetting>);
impl GetMessagingSettingsDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMessagingSettingsDefault",
        method: rt::Method::Get,
        path: "/api/v2/messaging/settings/default",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:view"],
        },
        scopes: &["messaging-platform", "messaging-platform:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MessagingSetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MessagingSetting> {
        self.0.send()
    }
}
/// The call `putMessagingSettingsDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutMessagingSettingsDefault(pub(crate) rt::Request<types::MessagingSetting>);
impl PutMessagingSettingsDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putMessagingSettingsDefault",
        method: rt::Method::Put,
        path: "/api/v2/messaging/settings/default",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:edit"],
        },
        scopes: &["messaging-platform"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::MessagingSetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MessagingSetting> {
        self.0.send()
    }
}
/// The call `deleteMessagingSettingsDefault`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteMessagingSettingsDefault(pub(crate) rt::Request<()>);
impl DeleteMessagingSettingsDefault {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteMessagingSettingsDefault",
        method: rt::Method::Delete,
        path: "/api/v2/messaging/settings/default",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:delete"],
        },
        scopes: &["messaging-platform"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `getMessagingSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMessagingSetting(pub(crate) rt::Request<types::MessagingSetting>);
impl GetMessagingSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMessagingSetting",
        method: rt::Method::Get,
        path: "/api/v2/messaging/settings/{messageSettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:view"],
        },
        scopes: &["messaging-platform", "messaging-platform:readonly"],
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
    pub fn customize(self) -> rt::Request<types::MessagingSetting> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchMessagingSetting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::MessagingSetting>
    where
        F: FnMut(&mut types::MessagingSettingRequest) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::messaging::PatchMessagingSetting::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MessagingSetting> {
        self.0.send()
    }
}
/// The call `deleteMessagingSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteMessagingSetting(pub(crate) rt::Request<()>);
impl DeleteMessagingSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteMessagingSetting",
        method: rt::Method::Delete,
        path: "/api/v2/messaging/settings/{messageSettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:delete"],
        },
        scopes: &["messaging-platform"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `patchMessagingSetting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchMessagingSetting(pub(crate) rt::Request<types::MessagingSetting>);
impl PatchMessagingSetting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchMessagingSetting",
        method: rt::Method::Patch,
        path: "/api/v2/messaging/settings/{messageSettingId}",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:setting:edit"],
        },
        scopes: &["messaging-platform"],
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
    pub fn customize(self) -> rt::Request<types::MessagingSetting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::MessagingSetting> {
        self.0.send()
    }
}
/// The call `getMessagingSupportedcontent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMessagingSupportedcontent(
    pub(crate) rt::Request<types::SupportedContentListing>,
);
impl GetMessagingSupportedcontent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMessagingSupportedcontent",
        method: rt::Method::Get,
        path: "/api/v2/messaging/supportedcontent",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:supportedContent:view"],
        },
        scopes: &["messaging-platform", "messaging-platform:readonly"],
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
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SupportedContentListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::SupportedContentListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SupportedContentListing> {
        self.0.send()
    }
}
/// The call `postMessagingSupportedcontent`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostMessagingSupportedcontent(
    pub(crate) rt::Request<types::SupportedContent>,
);
impl PostMessagingSupportedcontent {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postMessagingSupportedcontent",
        method: rt::Method::Post,
        path: "/api/v2/messaging/supportedcontent",
        permissions: rt::Permissions {
            all: false,
            names: &["messaging:supportedContent:add"],
        },
        scopes: &["messaging-platform"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: false,
        only_reads: false,
        deprecated: true,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
        success: &[200, 201],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::SupportedContent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SupportedContent> {
        self.0.send()
    }
}
/// The call `getMessagingSupportedcontentSupportedContentId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetMessagingSupportedcontentSupportedContentId(
    pub(crate) rt::Request<types::SupportedContent>,
);
impl GetMessagingSupportedcontentSupportedContentId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getMessagingSupportedcontentSupportedContentId",
        method: rt::Method::Get,
        path: "/api/v2/messaging/supportedcontent/{supportedContentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:supportedContent:view"],
        },
        scopes: &["messaging-platform", "messaging-platform:readonly"],
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
    pub fn customize(self) -> rt::Request<types::SupportedContent> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `patchMessagingSupportedcontentSupportedContentId`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::SupportedContent>
    where
        F: FnMut(&mut types::SupportedContent) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::messaging::PatchMessagingSupportedcontentSupportedContentId::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SupportedContent> {
        self.0.send()
    }
}
/// The call `deleteMessagingSupportedcontentSupportedContentId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteMessagingSupportedcontentSupportedContentId(pub(crate) rt::Request<()>);
impl DeleteMessagingSupportedcontentSupportedContentId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteMessagingSupportedcontentSupportedContentId",
        method: rt::Method::Delete,
        path: "/api/v2/messaging/supportedcontent/{supportedContentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:supportedContent:delete"],
        },
        scopes: &["messaging-platform"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: true,
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
/// The call `patchMessagingSupportedcontentSupportedContentId`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PatchMessagingSupportedcontentSupportedContentId(
    pub(crate) rt::Request<types::SupportedContent>,
);
impl PatchMessagingSupportedcontentSupportedContentId {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "patchMessagingSupportedcontentSupportedContentId",
        method: rt::Method::Patch,
        path: "/api/v2/messaging/supportedcontent/{supportedContentId}",
        permissions: rt::Permissions {
            all: true,
            names: &["messaging:supportedContent:edit"],
        },
        scopes: &["messaging-platform"],
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
    pub fn customize(self) -> rt::Request<types::SupportedContent> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::SupportedContent> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetMessagingSettings::INFO,
    PostMessagingSettings::INFO,
    GetMessagingSettingsDefault::INFO,
    PutMessagingSettingsDefault::INFO,
    DeleteMessagingSettingsDefault::INFO,
    GetMessagingSetting::INFO,
    DeleteMessagingSetting::INFO,
    PatchMessagingSetting::INFO,
    GetMessagingSupportedcontent::INFO,
    PostMessagingSupportedcontent::INFO,
    GetMessagingSupportedcontentSupportedContentId::INFO,
    DeleteMessagingSupportedcontentSupportedContentId::INFO,
    PatchMessagingSupportedcontentSupportedContentId::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    rt::to_write!(
        types::MessagingSetting => types::MessagingSettingRequest, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(4, 1, rt::How::Copy), rt::Step::inner(5, 2,
        rt::How::Copy), rt::Step::new(6, 3, rt::How::Copy)]
    );
}
