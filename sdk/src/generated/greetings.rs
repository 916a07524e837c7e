// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Greetings API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
/// Calls of the Greetings API; from [`Client::greetings`](crate::Client::greetings).
#[derive(Clone, Debug)]
pub struct Greetings(rt::Client);
impl Greetings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `GET /api/v2/greetings`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGreetings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings)
    pub fn get_greetings(&self) -> GetGreetings {
        super::greetings::GetGreetings(
            rt::Request::new(&self.0, super::greetings::GetGreetings::INFO),
        )
    }
    /// `POST /api/v2/greetings`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`postGreetings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-greetings)
    pub fn post_greetings(
        &self,
        body: impl rt::IntoBody<types::Greeting>,
    ) -> PostGreetings {
        super::greetings::PostGreetings(
            rt::Request::new(&self.0, super::greetings::PostGreetings::INFO)
                .body::<types::Greeting>(body),
        )
    }
    /// `GET /api/v2/greetings/defaults`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Developer Center: [`getGreetingsDefaults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings-defaults)
    pub fn get_greetings_defaults(&self) -> GetGreetingsDefaults {
        super::greetings::GetGreetingsDefaults(
            rt::Request::new(&self.0, super::greetings::GetGreetingsDefaults::INFO),
        )
    }
    /// `PUT /api/v2/greetings/defaults`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`putGreetingsDefaults`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-greetings-defaults)
    pub fn put_greetings_defaults(
        &self,
        body: impl rt::IntoBody<types::DefaultGreetingList>,
    ) -> PutGreetingsDefaults {
        super::greetings::PutGreetingsDefaults(
            rt::Request::new(&self.0, super::greetings::PutGreetingsDefaults::INFO)
                .body::<types::DefaultGreetingList>(body),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Developer Center: [`getGreeting`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings--greetingId-)
    pub fn get_greeting(&self, greeting_id: impl AsRef<str>) -> GetGreeting {
        super::greetings::GetGreeting(
            rt::Request::new(&self.0, super::greetings::GetGreeting::INFO)
                .path("greetingId", greeting_id.as_ref()),
        )
    }
    /// `PUT /api/v2/greetings/{greetingId}`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`putGreeting`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-greetings--greetingId-)
    pub fn put_greeting(
        &self,
        greeting_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Greeting>,
    ) -> PutGreeting {
        super::greetings::PutGreeting(
            rt::Request::new(&self.0, super::greetings::PutGreeting::INFO)
                .path("greetingId", greeting_id.as_ref())
                .body::<types::Greeting>(body),
        )
    }
    /// `DELETE /api/v2/greetings/{greetingId}`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`deleteGreeting`](https://developer.genesys.cloud/devapps/api-explorer#delete-api-v2-greetings--greetingId-)
    pub fn delete_greeting(&self, greeting_id: impl AsRef<str>) -> DeleteGreeting {
        super::greetings::DeleteGreeting(
            rt::Request::new(&self.0, super::greetings::DeleteGreeting::INFO)
                .path("greetingId", greeting_id.as_ref()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/downloads`
    ///
    /// - Permission: `greetings:greeting:download`
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 403 `greeting.not.authorized`
    /// - Developer Center: [`getGreetingDownloads`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings--greetingId--downloads)
    pub fn get_greeting_downloads(
        &self,
        greeting_id: impl AsRef<str>,
    ) -> GetGreetingDownloads {
        super::greetings::GetGreetingDownloads(
            rt::Request::new(&self.0, super::greetings::GetGreetingDownloads::INFO)
                .path("greetingId", greeting_id.as_ref()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/groups/downloads`
    ///
    /// - Permission: `greetings:groupGreeting:download`
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 403 `greeting.not.authorized`
    /// - Developer Center: [`getGreetingGroupsDownloads`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings--greetingId--groups-downloads)
    pub fn get_greeting_groups_downloads(
        &self,
        greeting_id: impl AsRef<str>,
    ) -> GetGreetingGroupsDownloads {
        super::greetings::GetGreetingGroupsDownloads(
            rt::Request::new(&self.0, super::greetings::GetGreetingGroupsDownloads::INFO)
                .path("greetingId", greeting_id.as_ref()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/media`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Developer Center: [`getGreetingMedia`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings--greetingId--media)
    pub fn get_greeting_media(&self, greeting_id: impl AsRef<str>) -> GetGreetingMedia {
        super::greetings::GetGreetingMedia(
            rt::Request::new(&self.0, super::greetings::GetGreetingMedia::INFO)
                .path("greetingId", greeting_id.as_ref()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/users/downloads`
    ///
    /// - Permission: `greetings:greeting:download`
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Error codes of its own: 400 `not.a.user`; 403 `greeting.not.authorized`
    /// - Developer Center: [`getGreetingUsersDownloads`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-greetings--greetingId--users-downloads)
    pub fn get_greeting_users_downloads(
        &self,
        greeting_id: impl AsRef<str>,
    ) -> GetGreetingUsersDownloads {
        super::greetings::GetGreetingUsersDownloads(
            rt::Request::new(&self.0, super::greetings::GetGreetingUsersDownloads::INFO)
                .path("greetingId", greeting_id.as_ref()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/greetings`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getGroupGreetings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups--groupId--greetings)
    pub fn get_group_greetings(&self, group_id: impl AsRef<str>) -> GetGroupGreetings {
        super::greetings::GetGroupGreetings(
            rt::Request::new(&self.0, super::greetings::GetGroupGreetings::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `POST /api/v2/groups/{groupId}/greetings`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`postGroupGreetings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-groups--groupId--greetings)
    pub fn post_group_greetings(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Greeting>,
    ) -> PostGroupGreetings {
        super::greetings::PostGroupGreetings(
            rt::Request::new(&self.0, super::greetings::PostGroupGreetings::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::Greeting>(body),
        )
    }
    /// `GET /api/v2/groups/{groupId}/greetings/defaults`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Developer Center: [`getGroupGreetingsDefaults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups--groupId--greetings-defaults)
    pub fn get_group_greetings_defaults(
        &self,
        group_id: impl AsRef<str>,
    ) -> GetGroupGreetingsDefaults {
        super::greetings::GetGroupGreetingsDefaults(
            rt::Request::new(&self.0, super::greetings::GetGroupGreetingsDefaults::INFO)
                .path("groupId", group_id.as_ref()),
        )
    }
    /// `PUT /api/v2/groups/{groupId}/greetings/defaults`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`putGroupGreetingsDefaults`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-groups--groupId--greetings-defaults)
    pub fn put_group_greetings_defaults(
        &self,
        group_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DefaultGreetingList>,
    ) -> PutGroupGreetingsDefaults {
        super::greetings::PutGroupGreetingsDefaults(
            rt::Request::new(&self.0, super::greetings::PutGroupGreetingsDefaults::INFO)
                .path("groupId", group_id.as_ref())
                .body::<types::DefaultGreetingList>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/greetings`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Paging: `pageNumber` and `pageSize`
    /// - Developer Center: [`getUserGreetings`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--greetings)
    pub fn get_user_greetings(&self, user_id: impl AsRef<str>) -> GetUserGreetings {
        super::greetings::GetUserGreetings(
            rt::Request::new(&self.0, super::greetings::GetUserGreetings::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `POST /api/v2/users/{userId}/greetings`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`postUserGreetings`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users--userId--greetings)
    pub fn post_user_greetings(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::Greeting>,
    ) -> PostUserGreetings {
        super::greetings::PostUserGreetings(
            rt::Request::new(&self.0, super::greetings::PostUserGreetings::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::Greeting>(body),
        )
    }
    /// `GET /api/v2/users/{userId}/greetings/defaults`
    ///
    /// - Scopes: any of `greetings`, `greetings:readonly`
    /// - Developer Center: [`getUserGreetingsDefaults`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users--userId--greetings-defaults)
    pub fn get_user_greetings_defaults(
        &self,
        user_id: impl AsRef<str>,
    ) -> GetUserGreetingsDefaults {
        super::greetings::GetUserGreetingsDefaults(
            rt::Request::new(&self.0, super::greetings::GetUserGreetingsDefaults::INFO)
                .path("userId", user_id.as_ref()),
        )
    }
    /// `PUT /api/v2/users/{userId}/greetings/defaults`
    ///
    /// - Scopes: `greetings`
    /// - Developer Center: [`putUserGreetingsDefaults`](https://developer.genesys.cloud/devapps/api-explorer#put-api-v2-users--userId--greetings-defaults)
    pub fn put_user_greetings_defaults(
        &self,
        user_id: impl AsRef<str>,
        body: impl rt::IntoBody<types::DefaultGreetingList>,
    ) -> PutUserGreetingsDefaults {
        super::greetings::PutUserGreetingsDefaults(
            rt::Request::new(&self.0, super::greetings::PutUserGreetingsDefaults::INFO)
                .path("userId", user_id.as_ref())
                .body::<types::DefaultGreetingList>(body),
        )
    }
}
/// The call `getGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreetings(pub(crate) rt::Request<types::DomainEntityListing>);
impl GetGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreetings",
        method: rt::Method::Get,
        path: "/api/v2/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainEntityListing> {
        self.0.send()
    }
}
/// The call `postGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGreetings(pub(crate) rt::Request<types::Greeting>);
impl PostGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGreetings",
        method: rt::Method::Post,
        path: "/api/v2/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
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
    pub fn customize(self) -> rt::Request<types::Greeting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Greeting> {
        self.0.send()
    }
}
/// The call `getGreetingsDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreetingsDefaults(pub(crate) rt::Request<types::DefaultGreetingList>);
impl GetGreetingsDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreetingsDefaults",
        method: rt::Method::Get,
        path: "/api/v2/greetings/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DefaultGreetingList> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGreetingsDefaults`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DefaultGreetingList>
    where
        F: FnMut(&mut types::DefaultGreetingList) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::greetings::PutGreetingsDefaults::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DefaultGreetingList> {
        self.0.send()
    }
}
/// The call `putGreetingsDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGreetingsDefaults(pub(crate) rt::Request<types::DefaultGreetingList>);
impl PutGreetingsDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGreetingsDefaults",
        method: rt::Method::Put,
        path: "/api/v2/greetings/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::DefaultGreetingList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DefaultGreetingList> {
        self.0.send()
    }
}
/// The call `getGreeting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreeting(pub(crate) rt::Request<types::Greeting>);
impl GetGreeting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreeting",
        method: rt::Method::Get,
        path: "/api/v2/greetings/{greetingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::Greeting> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGreeting`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::Greeting>
    where
        F: FnMut(&mut types::Greeting) + Send + 'static,
    {
        rt::update(self.0, crate::generated::greetings::PutGreeting::INFO, change)
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Greeting> {
        self.0.send()
    }
}
/// The call `putGreeting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGreeting(pub(crate) rt::Request<types::Greeting>);
impl PutGreeting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGreeting",
        method: rt::Method::Put,
        path: "/api/v2/greetings/{greetingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::Greeting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Greeting> {
        self.0.send()
    }
}
/// The call `deleteGreeting`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct DeleteGreeting(pub(crate) rt::Request<()>);
impl DeleteGreeting {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "deleteGreeting",
        method: rt::Method::Delete,
        path: "/api/v2/greetings/{greetingId}",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: false,
        deprecated: false,
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
/// The call `getGreetingDownloads`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreetingDownloads(pub(crate) rt::Request<types::GreetingMediaInfo>);
impl GetGreetingDownloads {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreetingDownloads",
        method: rt::Method::Get,
        path: "/api/v2/greetings/{greetingId}/downloads",
        permissions: rt::Permissions {
            all: false,
            names: &["greetings:greeting:download"],
        },
        scopes: &["greetings", "greetings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `formatId` (query): default `WAV`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetGreetingDownloadsFormatId>,
    ) -> Self {
        Self(self.0.option::<types::GetGreetingDownloadsFormatId>("formatId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GreetingMediaInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GreetingMediaInfo> {
        self.0.send()
    }
}
/// The call `getGreetingGroupsDownloads`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreetingGroupsDownloads(pub(crate) rt::Request<types::GreetingMediaInfo>);
impl GetGreetingGroupsDownloads {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreetingGroupsDownloads",
        method: rt::Method::Get,
        path: "/api/v2/greetings/{greetingId}/groups/downloads",
        permissions: rt::Permissions {
            all: false,
            names: &["greetings:groupGreeting:download"],
        },
        scopes: &["greetings", "greetings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `formatId` (query): default `WAV`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetGreetingGroupsDownloadsFormatId>,
    ) -> Self {
        Self(
            self.0.option::<types::GetGreetingGroupsDownloadsFormatId>("formatId", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GreetingMediaInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GreetingMediaInfo> {
        self.0.send()
    }
}
/// The call `getGreetingMedia`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreetingMedia(pub(crate) rt::Request<types::GreetingMediaInfo>);
impl GetGreetingMedia {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreetingMedia",
        method: rt::Method::Get,
        path: "/api/v2/greetings/{greetingId}/media",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    /// `formatId` (query): default `WAV`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetGreetingMediaFormatId>,
    ) -> Self {
        Self(self.0.option::<types::GetGreetingMediaFormatId>("formatId", value))
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GreetingMediaInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GreetingMediaInfo> {
        self.0.send()
    }
}
/// The call `getGreetingUsersDownloads`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGreetingUsersDownloads(pub(crate) rt::Request<types::GreetingMediaInfo>);
impl GetGreetingUsersDownloads {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGreetingUsersDownloads",
        method: rt::Method::Get,
        path: "/api/v2/greetings/{greetingId}/users/downloads",
        permissions: rt::Permissions {
            all: false,
            names: &["greetings:greeting:download"],
        },
        scopes: &["greetings", "greetings:readonly"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: None,
        items: None,
        accept: "application/json",
        content_type: None,
        body_required: false,
        success: &[200, 202],
    };
    /// `formatId` (query): default `WAV`
    pub fn format_id(
        self,
        value: impl rt::IntoOption<types::GetGreetingUsersDownloadsFormatId>,
    ) -> Self {
        Self(
            self.0.option::<types::GetGreetingUsersDownloadsFormatId>("formatId", value),
        )
    }
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GreetingMediaInfo> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GreetingMediaInfo> {
        self.0.send()
    }
}
/// The call `getGroupGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroupGreetings(pub(crate) rt::Request<types::GreetingListing>);
impl GetGroupGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroupGreetings",
        method: rt::Method::Get,
        path: "/api/v2/groups/{groupId}/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::GreetingListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GreetingListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::GreetingListing> {
        self.0.send()
    }
}
/// The call `postGroupGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostGroupGreetings(pub(crate) rt::Request<types::Greeting>);
impl PostGroupGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postGroupGreetings",
        method: rt::Method::Post,
        path: "/api/v2/groups/{groupId}/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
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
    pub fn customize(self) -> rt::Request<types::Greeting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Greeting> {
        self.0.send()
    }
}
/// The call `getGroupGreetingsDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetGroupGreetingsDefaults(pub(crate) rt::Request<types::DefaultGreetingList>);
impl GetGroupGreetingsDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getGroupGreetingsDefaults",
        method: rt::Method::Get,
        path: "/api/v2/groups/{groupId}/greetings/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DefaultGreetingList> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putGroupGreetingsDefaults`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DefaultGreetingList>
    where
        F: FnMut(&mut types::DefaultGreetingList) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::greetings::PutGroupGreetingsDefaults::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DefaultGreetingList> {
        self.0.send()
    }
}
/// The call `putGroupGreetingsDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutGroupGreetingsDefaults(pub(crate) rt::Request<types::DefaultGreetingList>);
impl PutGroupGreetingsDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putGroupGreetingsDefaults",
        method: rt::Method::Put,
        path: "/api/v2/groups/{groupId}/greetings/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::DefaultGreetingList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DefaultGreetingList> {
        self.0.send()
    }
}
/// The call `getUserGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserGreetings(pub(crate) rt::Request<types::DomainEntityListing>);
impl GetUserGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserGreetings",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DomainEntityListing> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DomainEntityListing> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DomainEntityListing> {
        self.0.send()
    }
}
/// The call `postUserGreetings`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostUserGreetings(pub(crate) rt::Request<types::Greeting>);
impl PostUserGreetings {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postUserGreetings",
        method: rt::Method::Post,
        path: "/api/v2/users/{userId}/greetings",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
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
    pub fn customize(self) -> rt::Request<types::Greeting> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::Greeting> {
        self.0.send()
    }
}
/// The call `getUserGreetingsDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetUserGreetingsDefaults(pub(crate) rt::Request<types::DefaultGreetingList>);
impl GetUserGreetingsDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getUserGreetingsDefaults",
        method: rt::Method::Get,
        path: "/api/v2/users/{userId}/greetings/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings", "greetings:readonly"],
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
    pub fn customize(self) -> rt::Request<types::DefaultGreetingList> {
        self.0
    }
    /// Reads it, lets `change` change it, and writes it with `putUserGreetingsDefaults`: see
    /// [`update`](crate::update).
    pub fn update<F>(self, change: F) -> rt::UpdateFuture<types::DefaultGreetingList>
    where
        F: FnMut(&mut types::DefaultGreetingList) + Send + 'static,
    {
        rt::update(
            self.0,
            crate::generated::greetings::PutUserGreetingsDefaults::INFO,
            change,
        )
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DefaultGreetingList> {
        self.0.send()
    }
}
/// The call `putUserGreetingsDefaults`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PutUserGreetingsDefaults(pub(crate) rt::Request<types::DefaultGreetingList>);
impl PutUserGreetingsDefaults {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "putUserGreetingsDefaults",
        method: rt::Method::Put,
        path: "/api/v2/users/{userId}/greetings/defaults",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &["greetings"],
        auth: rt::AuthScheme::OAuth,
        retry_safe: true,
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
    pub fn customize(self) -> rt::Request<types::DefaultGreetingList> {
        self.0
    }
    /// Sends the call.
    pub fn send(self) -> rt::ResponseFuture<types::DefaultGreetingList> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetGreetings::INFO,
    PostGreetings::INFO,
    GetGreetingsDefaults::INFO,
    PutGreetingsDefaults::INFO,
    GetGreeting::INFO,
    PutGreeting::INFO,
    DeleteGreeting::INFO,
    GetGreetingDownloads::INFO,
    GetGreetingGroupsDownloads::INFO,
    GetGreetingMedia::INFO,
    GetGreetingUsersDownloads::INFO,
    GetGroupGreetings::INFO,
    PostGroupGreetings::INFO,
    GetGroupGreetingsDefaults::INFO,
    PutGroupGreetingsDefaults::INFO,
    GetUserGreetings::INFO,
    PostUserGreetings::INFO,
    GetUserGreetingsDefaults::INFO,
    PutUserGreetingsDefaults::INFO,
];
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::DefaultGreetingList>,
    rt::make_model::<types::DomainEntityListing>,
    rt::make_model::<types::Greeting>,
    rt::make_model::<types::GreetingAudioFile>,
    rt::make_model::<types::GreetingListing>,
    rt::make_model::<types::GreetingMediaInfo>,
    rt::make_model::<types::GreetingOwner>,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GreetingOwnerType {
        /// `USER`
        User,
        /// `ORGANIZATION`
        Organization,
        /// `GROUP`
        Group,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GreetingOwnerType {
        const VALUES: &'static [Self] = &[Self::Group, Self::Organization, Self::User];
        const TEXTS: &'static [&'static str] = &["GROUP", "ORGANIZATION", "USER"];
        fn text(&self) -> &str {
            match self {
                Self::User => "USER",
                Self::Organization => "ORGANIZATION",
                Self::Group => "GROUP",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GreetingOwnerType);
    /// One of 3 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GreetingType {
        /// `STATION`
        Station,
        /// `VOICEMAIL`
        Voicemail,
        /// `NAME`
        Name,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GreetingType {
        const VALUES: &'static [Self] = &[Self::Name, Self::Station, Self::Voicemail];
        const TEXTS: &'static [&'static str] = &["NAME", "STATION", "VOICEMAIL"];
        fn text(&self) -> &str {
            match self {
                Self::Station => "STATION",
                Self::Voicemail => "VOICEMAIL",
                Self::Name => "NAME",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GreetingType);
    /// `USER`, `ORGANIZATION`, `GROUP`.
    pub type DefaultGreetingListOwnerType = types::GreetingOwnerType;
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetGreetingDownloadsFormatId = types::GetGreetingMediaFormatId;
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetGreetingGroupsDownloadsFormatId = types::GetGreetingMediaFormatId;
    /// `WAV`, `WEBM`, `WAV_ULAW`, `OGG_VORBIS`, `OGG_OPUS`, `MP3`, `NONE`.
    pub type GetGreetingUsersDownloadsFormatId = types::GetGreetingMediaFormatId;
    /// `DefaultGreetingList` of the API document.
    #[non_exhaustive]
    pub struct DefaultGreetingList {
        /// `createdBy`: format `uri`
        pub created_by: Option<String>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `greetings`
        pub greetings: Option<rt::Map<types::Greeting>>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: format `uri`
        pub modified_by: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `owner`
        pub owner: Option<Box<types::GreetingOwner>>,
        /// `ownerType`
        pub owner_type: Option<types::DefaultGreetingListOwnerType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for DefaultGreetingList {
        fn default() -> Self {
            Self {
                created_by: None,
                created_date: None,
                greetings: None,
                id: None,
                modified_by: None,
                modified_date: None,
                name: None,
                owner: None,
                owner_type: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DefaultGreetingList {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DefaultGreetingList",
                fields: &[
                    "createdBy",
                    "createdDate",
                    "greetings",
                    "id",
                    "modifiedBy",
                    "modifiedDate",
                    "name",
                    "owner",
                    "ownerType",
                    "selfUri",
                ],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.created_by);
            out.date_time(1, &self.created_date);
            out.map(2, &self.greetings);
            out.text(3, &self.id);
            out.text(4, &self.modified_by);
            out.date_time(5, &self.modified_date);
            out.text(6, &self.name);
            out.model(7, &self.owner);
            out.one(8, &self.owner_type);
            out.text(9, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.created_by),
                1 => rt::Place::DateTime(&mut self.created_date),
                2 => rt::Place::Map(&mut self.greetings),
                3 => rt::Place::Text(&mut self.id),
                4 => rt::Place::Text(&mut self.modified_by),
                5 => rt::Place::DateTime(&mut self.modified_date),
                6 => rt::Place::Text(&mut self.name),
                7 => rt::Place::Model(&mut self.owner),
                8 => rt::Place::Enum(&mut self.owner_type),
                9 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(DefaultGreetingList);
    impl DefaultGreetingList {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 0);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 1);
            self
        }
        /// Sets `greetings`.
        #[must_use]
        pub fn greetings(
            mut self,
            value: impl rt::IntoField<rt::Map<types::Greeting>>,
        ) -> Self {
            value.put(&mut self.greetings, &mut self._rest, 2);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 3);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 4);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 5);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 6);
            self
        }
        /// Sets `owner`.
        #[must_use]
        pub fn owner(
            mut self,
            value: impl rt::IntoField<Box<types::GreetingOwner>>,
        ) -> Self {
            value.put(&mut self.owner, &mut self._rest, 7);
            self
        }
        /// Sets `ownerType`.
        #[must_use]
        pub fn owner_type(
            mut self,
            value: impl rt::IntoField<types::DefaultGreetingListOwnerType>,
        ) -> Self {
            value.put(&mut self.owner_type, &mut self._rest, 8);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 9);
            self
        }
    }
    /// `DomainEntityListing` of the API document.
    #[non_exhaustive]
    pub struct DomainEntityListing {
        /// `entities`
        pub entities: Option<Vec<types::DomainEntity>>,
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
    impl Default for DomainEntityListing {
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
    impl rt::Model for DomainEntityListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DomainEntityListing",
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
    rt::model!(DomainEntityListing);
    /// `Greeting` of the API document.
    #[non_exhaustive]
    pub struct Greeting {
        /// `audioFile`
        pub audio_file: Option<Box<types::GreetingAudioFile>>,
        /// `audioTTS`
        pub audio_tts: Option<String>,
        /// `createdBy`: format `uri`
        pub created_by: Option<String>,
        /// `createdDate`
        pub created_date: Option<rt::DateTime>,
        /// `id`: read-only
        pub id: Option<String>,
        /// `modifiedBy`: format `uri`
        pub modified_by: Option<String>,
        /// `modifiedDate`
        pub modified_date: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `owner`: required
        pub owner: Option<Box<types::DomainEntity>>,
        /// `ownerType`: required
        pub owner_type: Option<types::GreetingOwnerType>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        /// `type`: required
        pub type_: Option<types::GreetingType>,
        _rest: rt::Rest,
    }
    impl Default for Greeting {
        fn default() -> Self {
            Self {
                audio_file: None,
                audio_tts: None,
                created_by: None,
                created_date: None,
                id: None,
                modified_by: None,
                modified_date: None,
                name: None,
                owner: None,
                owner_type: None,
                self_uri: None,
                type_: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for Greeting {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "Greeting",
                fields: &[
                    "audioFile",
                    "audioTTS",
                    "createdBy",
                    "createdDate",
                    "id",
                    "modifiedBy",
                    "modifiedDate",
                    "name",
                    "owner",
                    "ownerType",
                    "selfUri",
                    "type",
                ],
                required: &[8, 9, 11],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.model(0, &self.audio_file);
            out.text(1, &self.audio_tts);
            out.text(2, &self.created_by);
            out.date_time(3, &self.created_date);
            out.text(4, &self.id);
            out.text(5, &self.modified_by);
            out.date_time(6, &self.modified_date);
            out.text(7, &self.name);
            out.model(8, &self.owner);
            out.one(9, &self.owner_type);
            out.text(10, &self.self_uri);
            out.one(11, &self.type_);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Model(&mut self.audio_file),
                1 => rt::Place::Text(&mut self.audio_tts),
                2 => rt::Place::Text(&mut self.created_by),
                3 => rt::Place::DateTime(&mut self.created_date),
                4 => rt::Place::Text(&mut self.id),
                5 => rt::Place::Text(&mut self.modified_by),
                6 => rt::Place::DateTime(&mut self.modified_date),
                7 => rt::Place::Text(&mut self.name),
                8 => rt::Place::Model(&mut self.owner),
                9 => rt::Place::Enum(&mut self.owner_type),
                10 => rt::Place::Text(&mut self.self_uri),
                11 => rt::Place::Enum(&mut self.type_),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(Greeting);
    impl Greeting {
        /// One with everything set that the API requires, in this order: `owner`, `ownerType`, `type`.
        #[must_use]
        pub fn new(
            owner: impl rt::IntoField<Box<types::DomainEntity>>,
            owner_type: impl rt::IntoField<types::GreetingOwnerType>,
            type_: impl rt::IntoField<types::GreetingType>,
        ) -> Self {
            Self::default().owner(owner).owner_type(owner_type).type_(type_)
        }
        /// Sets `audioFile`.
        #[must_use]
        pub fn audio_file(
            mut self,
            value: impl rt::IntoField<Box<types::GreetingAudioFile>>,
        ) -> Self {
            value.put(&mut self.audio_file, &mut self._rest, 0);
            self
        }
        /// Sets `audioTTS`.
        #[must_use]
        pub fn audio_tts(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.audio_tts, &mut self._rest, 1);
            self
        }
        /// Sets `createdBy`.
        #[must_use]
        pub fn created_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.created_by, &mut self._rest, 2);
            self
        }
        /// Sets `createdDate`.
        #[must_use]
        pub fn created_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.created_date, &mut self._rest, 3);
            self
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 4);
            self
        }
        /// Sets `modifiedBy`.
        #[must_use]
        pub fn modified_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.modified_by, &mut self._rest, 5);
            self
        }
        /// Sets `modifiedDate`.
        #[must_use]
        pub fn modified_date(mut self, value: impl rt::IntoField<rt::DateTime>) -> Self {
            value.put(&mut self.modified_date, &mut self._rest, 6);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 7);
            self
        }
        /// Sets `owner`.
        #[must_use]
        pub fn owner(
            mut self,
            value: impl rt::IntoField<Box<types::DomainEntity>>,
        ) -> Self {
            value.put(&mut self.owner, &mut self._rest, 8);
            self
        }
        /// Sets `ownerType`.
        #[must_use]
        pub fn owner_type(
            mut self,
            value: impl rt::IntoField<types::GreetingOwnerType>,
        ) -> Self {
            value.put(&mut self.owner_type, &mut self._rest, 9);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 10);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(mut self, value: impl rt::IntoField<types::GreetingType>) -> Self {
            value.put(&mut self.type_, &mut self._rest, 11);
            self
        }
    }
    /// `GreetingAudioFile` of the API document.
    #[non_exhaustive]
    pub struct GreetingAudioFile {
        /// `durationMilliseconds`
        pub duration_milliseconds: Option<i64>,
        /// `selfUri`: format `uri`
        pub self_uri: Option<String>,
        /// `sizeBytes`
        pub size_bytes: Option<i64>,
        _rest: rt::Rest,
    }
    impl Default for GreetingAudioFile {
        fn default() -> Self {
            Self {
                duration_milliseconds: None,
                self_uri: None,
                size_bytes: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GreetingAudioFile {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GreetingAudioFile",
                fields: &["durationMilliseconds", "selfUri", "sizeBytes"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.duration_milliseconds);
            out.text(1, &self.self_uri);
            out.int(2, &self.size_bytes);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.duration_milliseconds),
                1 => rt::Place::Text(&mut self.self_uri),
                2 => rt::Place::Int(&mut self.size_bytes),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GreetingAudioFile);
    impl GreetingAudioFile {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `durationMilliseconds`.
        #[must_use]
        pub fn duration_milliseconds(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.duration_milliseconds, &mut self._rest, 0);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 1);
            self
        }
        /// Sets `sizeBytes`.
        #[must_use]
        pub fn size_bytes(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.size_bytes, &mut self._rest, 2);
            self
        }
    }
    /// `GreetingListing` of the API document.
    #[non_exhaustive]
    pub struct GreetingListing {
        /// `entities`
        pub entities: Option<Vec<types::Greeting>>,
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
    impl Default for GreetingListing {
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
    impl rt::Model for GreetingListing {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GreetingListing",
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
    rt::model!(GreetingListing);
    /// `GreetingMediaInfo` of the API document.
    #[non_exhaustive]
    pub struct GreetingMediaInfo {
        /// `id`: read-only
        pub id: Option<String>,
        /// `mediaFileUri`: format `uri`
        pub media_file_uri: Option<String>,
        /// `mediaImageUri`: format `uri`
        pub media_image_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GreetingMediaInfo {
        fn default() -> Self {
            Self {
                id: None,
                media_file_uri: None,
                media_image_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GreetingMediaInfo {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GreetingMediaInfo",
                fields: &["id", "mediaFileUri", "mediaImageUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.media_file_uri);
            out.text(2, &self.media_image_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.media_file_uri),
                2 => rt::Place::Text(&mut self.media_image_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GreetingMediaInfo);
    /// `GreetingOwner` of the API document.
    #[non_exhaustive]
    pub struct GreetingOwner {
        /// `id`: read-only
        pub id: Option<String>,
        /// `name`
        pub name: Option<String>,
        /// `selfUri`: read-only, format `uri`
        pub self_uri: Option<String>,
        _rest: rt::Rest,
    }
    impl Default for GreetingOwner {
        fn default() -> Self {
            Self {
                id: None,
                name: None,
                self_uri: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GreetingOwner {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GreetingOwner",
                fields: &["id", "name", "selfUri"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.id);
            out.text(1, &self.name);
            out.text(2, &self.self_uri);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.id),
                1 => rt::Place::Text(&mut self.name),
                2 => rt::Place::Text(&mut self.self_uri),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GreetingOwner);
    impl GreetingOwner {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `id`.
        #[must_use]
        pub fn id(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.id, &mut self._rest, 0);
            self
        }
        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.name, &mut self._rest, 1);
            self
        }
        /// Sets `selfUri`.
        #[must_use]
        pub fn self_uri(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.self_uri, &mut self._rest, 2);
            self
        }
    }
    rt::to_write!(
        types::DefaultGreetingList => types::DefaultGreetingList, [rt::Step::new(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2,
        rt::How::Each(& rt::How::Model(< types::Greeting as rt::ToWrite < types::Greeting
        >>::steps))), rt::Step::inner(3, 3, rt::How::Copy), rt::Step::new(4, 4,
        rt::How::Copy), rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6,
        rt::How::Copy), rt::Step::new(7, 7, rt::How::Model(< types::GreetingOwner as
        rt::ToWrite < types::GreetingOwner >>::steps)), rt::Step::new(8, 8,
        rt::How::Copy)]
    );
    rt::to_write!(
        types::DomainEntity => types::DomainEntity, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
    rt::to_write!(
        types::Greeting => types::Greeting, [rt::Step::new(0, 0, rt::How::Copy),
        rt::Step::new(1, 1, rt::How::Copy), rt::Step::new(2, 2, rt::How::Copy),
        rt::Step::new(3, 3, rt::How::Copy), rt::Step::inner(4, 4, rt::How::Copy),
        rt::Step::new(5, 5, rt::How::Copy), rt::Step::new(6, 6, rt::How::Copy),
        rt::Step::new(7, 7, rt::How::Copy), rt::Step::new(8, 8, rt::How::Model(<
        types::DomainEntity as rt::ToWrite < types::DomainEntity >>::steps)),
        rt::Step::new(9, 9, rt::How::Copy), rt::Step::new(11, 11, rt::How::Copy)]
    );
    rt::to_write!(
        types::GreetingOwner => types::GreetingOwner, [rt::Step::inner(0, 0,
        rt::How::Copy), rt::Step::new(1, 1, rt::How::Copy)]
    );
}
