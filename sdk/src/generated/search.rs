// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Search API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_conversations_and_search::{
    PostConversationsCustomattributesSearch,
    PostConversationsParticipantsAttributesSearch,
};
pub use super::shared::of_groups_and_search::{GetGroupsSearch, PostGroupsSearch};
pub use super::shared::of_locations_and_search::{
    GetLocationsSearch, PostLocationsSearch,
};
pub use super::shared::of_search_and_speech_text_analytics::PostSpeechandtextanalyticsTranscriptsSearch;
pub use super::shared::of_search_and_suggest::{
    GetSearch, PostSearch, GetSearchSuggest, PostSearchSuggest,
};
pub use super::shared::of_search_and_teams::PostTeamsSearch;
pub use super::shared::of_search_and_telephony_providers_edge::{
    GetTelephonyProvidersEdgesSitesSearch, PostTelephonyProvidersEdgesSitesSearch,
};
pub use super::shared::of_search_and_users::{
    GetUsersSearch, PostUsersSearch, PostUsersSearchTeamsAssign,
};
pub use super::shared::of_search_and_voicemail::{
    GetVoicemailSearch, PostVoicemailSearch,
};
/// Calls of the Search API; from [`Client::search`](crate::Client::search).
#[derive(Clone, Debug)]
pub struct Search(rt::Client);
impl Search {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
    }
    /// `POST /api/v2/conversations/customattributes/search`
    ///
    /// - Permission: `conversation:customAttributes:view`
    /// - Scopes: any of `conversations`, `conversations:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postConversationsCustomattributesSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-conversations-customattributes-search)
    pub fn post_conversations_customattributes_search(
        &self,
        body: impl rt::IntoBody<types::ConversationCustomAttributesSearchRequest>,
    ) -> PostConversationsCustomattributesSearch {
        super::shared::of_conversations_and_search::PostConversationsCustomattributesSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_conversations_and_search::PostConversationsCustomattributesSearch::INFO,
                )
                .body::<types::ConversationCustomAttributesSearchRequest>(body),
        )
    }
    /// `POST /api/v2/conversations/participants/attributes/search`
    ///
    /// - Permission: `conversation:participant:attributesview`
    /// - Scopes: any of `conversations`, `conversations:readonly`
    /// - Paging: `cursor` in the body, from the page before
    /// - Error codes of its own: 403 `access.denied`
    /// - Developer Center: [`postConversationsParticipantsAttributesSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-conversations-participants-attributes-search)
    pub fn post_conversations_participants_attributes_search(
        &self,
        body: impl rt::IntoBody<types::ConversationParticipantSearchRequest>,
    ) -> PostConversationsParticipantsAttributesSearch {
        super::shared::of_conversations_and_search::PostConversationsParticipantsAttributesSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_conversations_and_search::PostConversationsParticipantsAttributesSearch::INFO,
                )
                .body::<types::ConversationParticipantSearchRequest>(body),
        )
    }
    /// `GET /api/v2/documentation/gkn/search`
    ///
    /// - Token: none
    /// - Paging: a token from the page before
    /// - Developer Center: [`getDocumentationGknSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-documentation-gkn-search)
    pub fn get_documentation_gkn_search(
        &self,
        q64: impl AsRef<str>,
    ) -> GetDocumentationGknSearch {
        super::search::GetDocumentationGknSearch(
            rt::Request::new(&self.0, super::search::GetDocumentationGknSearch::INFO)
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/documentation/gkn/search`
    ///
    /// - Token: none
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Developer Center: [`postDocumentationGknSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-documentation-gkn-search)
    pub fn post_documentation_gkn_search(
        &self,
        body: impl rt::IntoBody<types::GknDocumentationSearchRequest>,
    ) -> PostDocumentationGknSearch {
        super::search::PostDocumentationGknSearch(
            rt::Request::new(&self.0, super::search::PostDocumentationGknSearch::INFO)
                .body::<types::GknDocumentationSearchRequest>(body),
        )
    }
    /// `GET /api/v2/documentation/search`
    ///
    /// - Token: none
    /// - Paging: a token from the page before
    /// - Developer Center: [`getDocumentationSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-documentation-search)
    pub fn get_documentation_search(
        &self,
        q64: impl AsRef<str>,
    ) -> GetDocumentationSearch {
        super::search::GetDocumentationSearch(
            rt::Request::new(&self.0, super::search::GetDocumentationSearch::INFO)
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/documentation/search`
    ///
    /// - Token: none
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `unsupported.search.entity.type`
    /// - Developer Center: [`postDocumentationSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-documentation-search)
    pub fn post_documentation_search(
        &self,
        body: impl rt::IntoBody<types::DocumentationSearchRequest>,
    ) -> PostDocumentationSearch {
        super::search::PostDocumentationSearch(
            rt::Request::new(&self.0, super::search::PostDocumentationSearch::INFO)
                .body::<types::DocumentationSearchRequest>(body),
        )
    }
    /// `GET /api/v2/groups/search`
    ///
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getGroupsSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-groups-search)
    pub fn get_groups_search(&self, q64: impl AsRef<str>) -> GetGroupsSearch {
        super::shared::of_groups_and_search::GetGroupsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_groups_and_search::GetGroupsSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/groups/search`
    ///
    /// - Scopes: `groups`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`postGroupsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-groups-search)
    pub fn post_groups_search(
        &self,
        body: impl rt::IntoBody<types::GroupSearchRequest>,
    ) -> PostGroupsSearch {
        super::shared::of_groups_and_search::PostGroupsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_groups_and_search::PostGroupsSearch::INFO,
                )
                .body::<types::GroupSearchRequest>(body),
        )
    }
    /// `GET /api/v2/locations/search`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`, `search:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getLocationsSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-locations-search)
    pub fn get_locations_search(&self, q64: impl AsRef<str>) -> GetLocationsSearch {
        super::shared::of_locations_and_search::GetLocationsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_locations_and_search::GetLocationsSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/locations/search`
    ///
    /// - Scopes: any of `locations`, `locations:readonly`, `search:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`postLocationsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-locations-search)
    pub fn post_locations_search(
        &self,
        body: impl rt::IntoBody<types::LocationSearchRequest>,
    ) -> PostLocationsSearch {
        super::shared::of_locations_and_search::PostLocationsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_locations_and_search::PostLocationsSearch::INFO,
                )
                .body::<types::LocationSearchRequest>(body),
        )
    }
    /// `GET /api/v2/search`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: `search:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-search)
    pub fn get_search(&self, q64: impl AsRef<str>) -> GetSearch {
        super::shared::of_search_and_suggest::GetSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_suggest::GetSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/search`
    ///
    /// - Permissions: any of `directory:user:view`, `routing:skill:view`
    /// - Scopes: `search:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`, `user.not.in.organization`; 500 `jid.not.found`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-search)
    pub fn post_search(
        &self,
        body: impl rt::IntoBody<types::SearchRequest>,
    ) -> PostSearch {
        super::shared::of_search_and_suggest::PostSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_suggest::PostSearch::INFO,
                )
                .body::<types::SearchRequest>(body),
        )
    }
    /// `GET /api/v2/search/suggest`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: `search:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getSearchSuggest`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-search-suggest)
    pub fn get_search_suggest(&self, q64: impl AsRef<str>) -> GetSearchSuggest {
        super::shared::of_search_and_suggest::GetSearchSuggest(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_suggest::GetSearchSuggest::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/search/suggest`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: `search:readonly`
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postSearchSuggest`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-search-suggest)
    pub fn post_search_suggest(
        &self,
        body: impl rt::IntoBody<types::SuggestSearchRequest>,
    ) -> PostSearchSuggest {
        super::shared::of_search_and_suggest::PostSearchSuggest(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_suggest::PostSearchSuggest::INFO,
                )
                .body::<types::SuggestSearchRequest>(body),
        )
    }
    /// `POST /api/v2/speechandtextanalytics/transcripts/search`
    ///
    /// - Permissions: any of `analytics:conversationDetail:view`, `recording:recording:view`, `recording:recordingSegment:view`
    /// - Scopes: any of `analytics`, `analytics:readonly`, `speech-and-text-analytics`, `speech-and-text-analytics:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postSpeechandtextanalyticsTranscriptsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-speechandtextanalytics-transcripts-search)
    pub fn post_speechandtextanalytics_transcripts_search(
        &self,
        body: impl rt::IntoBody<types::TranscriptSearchRequest>,
    ) -> PostSpeechandtextanalyticsTranscriptsSearch {
        super::shared::of_search_and_speech_text_analytics::PostSpeechandtextanalyticsTranscriptsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_speech_text_analytics::PostSpeechandtextanalyticsTranscriptsSearch::INFO,
                )
                .body::<types::TranscriptSearchRequest>(body),
        )
    }
    /// `POST /api/v2/teams/search`
    ///
    /// - Permission: `groups:team:view`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postTeamsSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-teams-search)
    pub fn post_teams_search(
        &self,
        body: impl rt::IntoBody<types::TeamSearchRequest>,
    ) -> PostTeamsSearch {
        super::shared::of_search_and_teams::PostTeamsSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_teams::PostTeamsSearch::INFO,
                )
                .body::<types::TeamSearchRequest>(body),
        )
    }
    /// `GET /api/v2/telephony/providers/edges/sites/search`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:sites:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: a token from the page before
    /// - Developer Center: [`getTelephonyProvidersEdgesSitesSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-telephony-providers-edges-sites-search)
    pub fn get_telephony_providers_edges_sites_search(
        &self,
        q64: impl AsRef<str>,
    ) -> GetTelephonyProvidersEdgesSitesSearch {
        super::shared::of_search_and_telephony_providers_edge::GetTelephonyProvidersEdgesSitesSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_telephony_providers_edge::GetTelephonyProvidersEdgesSitesSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/telephony/providers/edges/sites/search`
    ///
    /// - Permissions: any of `telephony:plugin:all`, `telephony:sites:view`
    /// - Scopes: any of `telephony`, `telephony:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 404 `resource.not.found`; 503 `external.server.error`
    /// - Developer Center: [`postTelephonyProvidersEdgesSitesSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-telephony-providers-edges-sites-search)
    pub fn post_telephony_providers_edges_sites_search(
        &self,
        body: impl rt::IntoBody<types::SiteSearchRequest>,
    ) -> PostTelephonyProvidersEdgesSitesSearch {
        super::shared::of_search_and_telephony_providers_edge::PostTelephonyProvidersEdgesSitesSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_telephony_providers_edge::PostTelephonyProvidersEdgesSitesSearch::INFO,
                )
                .body::<types::SiteSearchRequest>(body),
        )
    }
    /// `GET /api/v2/users/search`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: a token from the page before
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`
    /// - Developer Center: [`getUsersSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users-search)
    pub fn get_users_search(&self, q64: impl AsRef<str>) -> GetUsersSearch {
        super::shared::of_search_and_users::GetUsersSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_users::GetUsersSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/users/search`
    ///
    /// - Permission: `directory:user:view`
    /// - Scopes: any of `users`, `users:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`; 404 `resource.not.found`; 503 `external.server.error`; 504 `division.authorization.timeout`
    /// - Retries: safe: the call only reads
    /// - Developer Center: [`postUsersSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-search)
    pub fn post_users_search(
        &self,
        body: impl rt::IntoBody<types::UserSearchRequest>,
    ) -> PostUsersSearch {
        super::shared::of_search_and_users::PostUsersSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_users::PostUsersSearch::INFO,
                )
                .body::<types::UserSearchRequest>(body),
        )
    }
    /// `POST /api/v2/users/search/teams/assign`
    ///
    /// - Permission: `groups:team:assign`
    /// - Scopes: any of `groups`, `groups:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Error codes of its own: 400 `search.criteria.values.exceed.limit`, `too.many.requested.results`, `too.many.search.criteria`; 404 `resource.not.found`; 503 `external.server.error`
    /// - Developer Center: [`postUsersSearchTeamsAssign`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-users-search-teams-assign)
    pub fn post_users_search_teams_assign(
        &self,
        body: impl rt::IntoBody<types::UserSearchRequest>,
    ) -> PostUsersSearchTeamsAssign {
        super::shared::of_search_and_users::PostUsersSearchTeamsAssign(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_users::PostUsersSearchTeamsAssign::INFO,
                )
                .body::<types::UserSearchRequest>(body),
        )
    }
    /// `GET /api/v2/voicemail/search`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: a token from the page before
    /// - Developer Center: [`getVoicemailSearch`](https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-voicemail-search)
    pub fn get_voicemail_search(&self, q64: impl AsRef<str>) -> GetVoicemailSearch {
        super::shared::of_search_and_voicemail::GetVoicemailSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_voicemail::GetVoicemailSearch::INFO,
                )
                .query("q64", q64.as_ref()),
        )
    }
    /// `POST /api/v2/voicemail/search`
    ///
    /// - Scopes: any of `voicemail`, `voicemail:readonly`
    /// - Paging: `pageNumber` and `pageSize` in the body
    /// - Developer Center: [`postVoicemailSearch`](https://developer.genesys.cloud/devapps/api-explorer#post-api-v2-voicemail-search)
    pub fn post_voicemail_search(
        &self,
        body: impl rt::IntoBody<types::VoicemailSearchRequest>,
    ) -> PostVoicemailSearch {
        super::shared::of_search_and_voicemail::PostVoicemailSearch(
            rt::Request::new(
                    &self.0,
                    super::shared::of_search_and_voicemail::PostVoicemailSearch::INFO,
                )
                .body::<types::VoicemailSearchRequest>(body),
        )
    }
}
/// The call `getDocumentationGknSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDocumentationGknSearch(
    pub(crate) rt::Request<types::GknDocumentationSearchResponse>,
);
impl GetDocumentationGknSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDocumentationGknSearch",
        method: rt::Method::Get,
        path: "/api/v2/documentation/gkn/search",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("q64")),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GknDocumentationSearchResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GknDocumentationSearchResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::GknDocumentationSearchResponse> {
        self.0.send()
    }
}
/// The call `postDocumentationGknSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDocumentationGknSearch(
    pub(crate) rt::Request<types::GknDocumentationSearchResponse>,
);
impl PostDocumentationGknSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDocumentationGknSearch",
        method: rt::Method::Post,
        path: "/api/v2/documentation/gkn/search",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: false,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::GknDocumentationSearchResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::GknDocumentationSearchResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::GknDocumentationSearchResponse> {
        self.0.send()
    }
}
/// The call `getDocumentationSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct GetDocumentationSearch(
    pub(crate) rt::Request<types::DocumentationSearchResponse>,
);
impl GetDocumentationSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "getDocumentationSearch",
        method: rt::Method::Get,
        path: "/api/v2/documentation/search",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("q64")),
        accept: "application/json",
        content_type: None,
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DocumentationSearchResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DocumentationSearchResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::DocumentationSearchResponse> {
        self.0.send()
    }
}
/// The call `postDocumentationSearch`: set its options, then [`send`](Self::send) it.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct PostDocumentationSearch(
    pub(crate) rt::Request<types::DocumentationSearchResponse>,
);
impl PostDocumentationSearch {
    /// What the API document says of this operation.
    pub const INFO: &'static rt::OperationInfo = &rt::OperationInfo {
        id: "postDocumentationSearch",
        method: rt::Method::Post,
        path: "/api/v2/documentation/search",
        permissions: rt::Permissions {
            all: false,
            names: &[],
        },
        scopes: &[],
        auth: rt::AuthScheme::None,
        retry_safe: false,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        accept: "application/json",
        content_type: Some("application/json"),
        success: &[200],
    };
    /// Opens what every call can be given: headers, a timeout, a token of its own.
    pub fn customize(self) -> rt::Request<types::DocumentationSearchResponse> {
        self.0
    }
    /// Sends the call again and again, for page after page.
    pub fn pages(self) -> rt::Pages<types::DocumentationSearchResponse> {
        self.0.pages()
    }
    /// Sends the call.
    pub fn send(self) -> rt::Sending<types::DocumentationSearchResponse> {
        self.0.send()
    }
}
/// Facts of the operations in this module.
pub(crate) static OPERATIONS: &[&rt::OperationInfo] = &[
    GetDocumentationGknSearch::INFO,
    PostDocumentationGknSearch::INFO,
    GetDocumentationSearch::INFO,
    PostDocumentationSearch::INFO,
];
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
    /// One of 9 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DocumentationSearchCriteriaType {
        /// `EXACT`
        Exact,
        /// `STARTS_WITH`
        StartsWith,
        /// `CONTAINS`
        Contains,
        /// `TERM`
        Term,
        /// `TERMS`
        Terms,
        /// `MATCH_ALL`
        MatchAll,
        /// `SIMPLE`
        Simple,
        /// `QUERY_STRING`
        QueryString,
        /// `MULTI_MATCH`
        MultiMatch,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for DocumentationSearchCriteriaType {
        const VALUES: &'static [Self] = &[
            Self::Exact,
            Self::StartsWith,
            Self::Contains,
            Self::Term,
            Self::Terms,
            Self::MatchAll,
            Self::Simple,
            Self::QueryString,
            Self::MultiMatch,
        ];
        fn text(&self) -> &str {
            match self {
                Self::Exact => "EXACT",
                Self::StartsWith => "STARTS_WITH",
                Self::Contains => "CONTAINS",
                Self::Term => "TERM",
                Self::Terms => "TERMS",
                Self::MatchAll => "MATCH_ALL",
                Self::Simple => "SIMPLE",
                Self::QueryString => "QUERY_STRING",
                Self::MultiMatch => "MULTI_MATCH",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(DocumentationSearchCriteriaType);
    /// One of 1 values, or one that the API document does not list.
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum GknDocumentationSearchCriteriaType {
        /// `SIMPLE`
        Simple,
        /// Any other value, with its own text.
        Unrecognized(Box<str>),
    }
    impl rt::OpenEnum for GknDocumentationSearchCriteriaType {
        const VALUES: &'static [Self] = &[Self::Simple];
        fn text(&self) -> &str {
            match self {
                Self::Simple => "SIMPLE",
                Self::Unrecognized(text) => text,
            }
        }
        fn unrecognized(text: Box<str>) -> Self {
            Self::Unrecognized(text)
        }
    }
    rt::open_enum!(GknDocumentationSearchCriteriaType);
    /// `AND`, `OR`, `NOT`.
    pub type DocumentationSearchCriteriaOperator = types::SearchCriteriaOperator;
    /// `ASC`, `DESC`, `SCORE`.
    pub type DocumentationSearchRequestSortOrder = types::SearchSortSortOrder;
    /// `AND`, `OR`, `NOT`.
    pub type GknDocumentationSearchCriteriaOperator = types::SearchCriteriaOperator;
    /// `ASC`, `DESC`, `SCORE`.
    pub type GknDocumentationSearchRequestSortOrder = types::SearchSortSortOrder;
    /// `DocumentationResult` of the API document.
    #[non_exhaustive]
    pub struct DocumentationResult {
        /// `categories`
        pub categories: Option<Vec<i32>>,
        /// `content`
        pub content: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `excerpt`
        pub excerpt: Option<String>,
        /// `facet_feature`
        pub facet_feature: Option<Vec<i32>>,
        /// `facet_role`
        pub facet_role: Option<Vec<i32>>,
        /// `facet_service`
        pub facet_service: Option<Vec<i32>>,
        /// `faq_categories`
        pub faq_categories: Option<Vec<i32>>,
        /// `get_type`
        pub get_type: Option<String>,
        /// `id`: required
        pub id: Option<i32>,
        /// `link`
        pub link: Option<String>,
        /// `modified`
        pub modified: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `releasenote_category`
        pub releasenote_category: Option<Vec<i32>>,
        /// `releasenote_tag`
        pub releasenote_tag: Option<Vec<i32>>,
        /// `service`
        pub service: Option<Vec<i32>>,
        /// `service-area`
        pub service_area: Option<Vec<i32>>,
        /// `slug`
        pub slug: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `video_categories`
        pub video_categories: Option<Vec<i32>>,
        _nulls: rt::Nulls,
    }
    impl Default for DocumentationResult {
        fn default() -> Self {
            Self {
                categories: None,
                content: None,
                description: None,
                excerpt: None,
                facet_feature: None,
                facet_role: None,
                facet_service: None,
                faq_categories: None,
                get_type: None,
                id: None,
                link: None,
                modified: None,
                name: None,
                releasenote_category: None,
                releasenote_tag: None,
                service: None,
                service_area: None,
                slug: None,
                title: None,
                video_categories: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for DocumentationResult {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentationResult",
                fields: &[
                    "categories",
                    "content",
                    "description",
                    "excerpt",
                    "facet_feature",
                    "facet_role",
                    "facet_service",
                    "faq_categories",
                    "get_type",
                    "id",
                    "link",
                    "modified",
                    "name",
                    "releasenote_category",
                    "releasenote_tag",
                    "service",
                    "service-area",
                    "slug",
                    "title",
                    "video_categories",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.categories,
                1 => &self.content,
                2 => &self.description,
                3 => &self.excerpt,
                4 => &self.facet_feature,
                5 => &self.facet_role,
                6 => &self.facet_service,
                7 => &self.faq_categories,
                8 => &self.get_type,
                9 => &self.id,
                10 => &self.link,
                11 => &self.modified,
                12 => &self.name,
                13 => &self.releasenote_category,
                14 => &self.releasenote_tag,
                15 => &self.service,
                16 => &self.service_area,
                17 => &self.slug,
                18 => &self.title,
                19 => &self.video_categories,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.categories,
                1 => &mut self.content,
                2 => &mut self.description,
                3 => &mut self.excerpt,
                4 => &mut self.facet_feature,
                5 => &mut self.facet_role,
                6 => &mut self.facet_service,
                7 => &mut self.faq_categories,
                8 => &mut self.get_type,
                9 => &mut self.id,
                10 => &mut self.link,
                11 => &mut self.modified,
                12 => &mut self.name,
                13 => &mut self.releasenote_category,
                14 => &mut self.releasenote_tag,
                15 => &mut self.service,
                16 => &mut self.service_area,
                17 => &mut self.slug,
                18 => &mut self.title,
                19 => &mut self.video_categories,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(DocumentationResult);
    /// `DocumentationSearchCriteria` of the API document.
    #[non_exhaustive]
    pub struct DocumentationSearchCriteria {
        /// `dateFormat`
        pub date_format: Option<String>,
        /// `endValue`
        pub end_value: Option<String>,
        /// `fields`
        pub fields: Option<Vec<String>>,
        /// `group`
        pub group: Option<Vec<types::DocumentationSearchCriteria>>,
        /// `operator`
        pub operator: Option<types::DocumentationSearchCriteriaOperator>,
        /// `startValue`
        pub start_value: Option<String>,
        /// `type`: required
        pub type_: Option<types::DocumentationSearchCriteriaType>,
        /// `value`
        pub value: Option<String>,
        /// `values`
        pub values: Option<Vec<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for DocumentationSearchCriteria {
        fn default() -> Self {
            Self {
                date_format: None,
                end_value: None,
                fields: None,
                group: None,
                operator: None,
                start_value: None,
                type_: None,
                value: None,
                values: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for DocumentationSearchCriteria {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentationSearchCriteria",
                fields: &[
                    "dateFormat",
                    "endValue",
                    "fields",
                    "group",
                    "operator",
                    "startValue",
                    "type",
                    "value",
                    "values",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.date_format,
                1 => &self.end_value,
                2 => &self.fields,
                3 => &self.group,
                4 => &self.operator,
                5 => &self.start_value,
                6 => &self.type_,
                7 => &self.value,
                8 => &self.values,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.date_format,
                1 => &mut self.end_value,
                2 => &mut self.fields,
                3 => &mut self.group,
                4 => &mut self.operator,
                5 => &mut self.start_value,
                6 => &mut self.type_,
                7 => &mut self.value,
                8 => &mut self.values,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(DocumentationSearchCriteria);
    impl DocumentationSearchCriteria {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(
            type_: impl rt::IntoField<types::DocumentationSearchCriteriaType>,
        ) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `dateFormat`.
        #[must_use]
        pub fn date_format(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.date_format, &mut self._nulls, 0);
            self
        }
        /// Sets `endValue`.
        #[must_use]
        pub fn end_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_value, &mut self._nulls, 1);
            self
        }
        /// Sets `fields`.
        #[must_use]
        pub fn fields(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.fields, &mut self._nulls, 2);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.group, &mut self._nulls, 3);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::DocumentationSearchCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._nulls, 4);
            self
        }
        /// Sets `startValue`.
        #[must_use]
        pub fn start_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_value, &mut self._nulls, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::DocumentationSearchCriteriaType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._nulls, 6);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._nulls, 7);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._nulls, 8);
            self
        }
    }
    /// `DocumentationSearchRequest` of the API document.
    #[non_exhaustive]
    pub struct DocumentationSearchRequest {
        /// `pageNumber`
        pub page_number: Option<i32>,
        /// `pageSize`
        pub page_size: Option<i32>,
        /// `query`
        pub query: Option<Vec<types::DocumentationSearchCriteria>>,
        /// `sort`
        pub sort: Option<Vec<types::SearchSort>>,
        /// `sortBy`
        pub sort_by: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::DocumentationSearchRequestSortOrder>,
        _nulls: rt::Nulls,
    }
    impl Default for DocumentationSearchRequest {
        fn default() -> Self {
            Self {
                page_number: None,
                page_size: None,
                query: None,
                sort: None,
                sort_by: None,
                sort_order: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for DocumentationSearchRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentationSearchRequest",
                fields: &[
                    "pageNumber",
                    "pageSize",
                    "query",
                    "sort",
                    "sortBy",
                    "sortOrder",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.page_number,
                1 => &self.page_size,
                2 => &self.query,
                3 => &self.sort,
                4 => &self.sort_by,
                5 => &self.sort_order,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.page_number,
                1 => &mut self.page_size,
                2 => &mut self.query,
                3 => &mut self.sort,
                4 => &mut self.sort_by,
                5 => &mut self.sort_order,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(DocumentationSearchRequest);
    impl DocumentationSearchRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.page_number, &mut self._nulls, 0);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.page_size, &mut self._nulls, 1);
            self
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._nulls, 2);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::SearchSort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._nulls, 3);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sort_by, &mut self._nulls, 4);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::DocumentationSearchRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._nulls, 5);
            self
        }
    }
    /// `DocumentationSearchResponse` of the API document.
    #[non_exhaustive]
    pub struct DocumentationSearchResponse {
        /// `currentPage`
        pub current_page: Option<String>,
        /// `nextPage`
        pub next_page: Option<String>,
        /// `pageCount`: required
        pub page_count: Option<i32>,
        /// `pageNumber`: required
        pub page_number: Option<i32>,
        /// `pageSize`: required
        pub page_size: Option<i32>,
        /// `previousPage`
        pub previous_page: Option<String>,
        /// `results`: required
        pub results: Option<Vec<types::DocumentationResult>>,
        /// `total`: required
        pub total: Option<i64>,
        /// `types`: required
        pub types: Option<Vec<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for DocumentationSearchResponse {
        fn default() -> Self {
            Self {
                current_page: None,
                next_page: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_page: None,
                results: None,
                total: None,
                types: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for DocumentationSearchResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "DocumentationSearchResponse",
                fields: &[
                    "currentPage",
                    "nextPage",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "previousPage",
                    "results",
                    "total",
                    "types",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.current_page,
                1 => &self.next_page,
                2 => &self.page_count,
                3 => &self.page_number,
                4 => &self.page_size,
                5 => &self.previous_page,
                6 => &self.results,
                7 => &self.total,
                8 => &self.types,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.current_page,
                1 => &mut self.next_page,
                2 => &mut self.page_count,
                3 => &mut self.page_number,
                4 => &mut self.page_size,
                5 => &mut self.previous_page,
                6 => &mut self.results,
                7 => &mut self.total,
                8 => &mut self.types,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(DocumentationSearchResponse);
    /// `GknDocumentationResult` of the API document.
    #[non_exhaustive]
    pub struct GknDocumentationResult {
        /// `_type`: required
        pub type_: Option<String>,
        /// `content`
        pub content: Option<String>,
        /// `link`
        pub link: Option<String>,
        /// `title`
        pub title: Option<String>,
        _nulls: rt::Nulls,
    }
    impl Default for GknDocumentationResult {
        fn default() -> Self {
            Self {
                type_: None,
                content: None,
                link: None,
                title: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationResult {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GknDocumentationResult",
                fields: &["_type", "content", "link", "title"],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.type_,
                1 => &self.content,
                2 => &self.link,
                3 => &self.title,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.type_,
                1 => &mut self.content,
                2 => &mut self.link,
                3 => &mut self.title,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GknDocumentationResult);
    /// `GknDocumentationSearchCriteria` of the API document.
    #[non_exhaustive]
    pub struct GknDocumentationSearchCriteria {
        /// `dateFormat`
        pub date_format: Option<String>,
        /// `endValue`
        pub end_value: Option<String>,
        /// `fields`
        pub fields: Option<Vec<String>>,
        /// `group`
        pub group: Option<Vec<types::GknDocumentationSearchCriteria>>,
        /// `operator`
        pub operator: Option<types::GknDocumentationSearchCriteriaOperator>,
        /// `startValue`
        pub start_value: Option<String>,
        /// `type`: required
        pub type_: Option<types::GknDocumentationSearchCriteriaType>,
        /// `value`
        pub value: Option<String>,
        /// `values`
        pub values: Option<Vec<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for GknDocumentationSearchCriteria {
        fn default() -> Self {
            Self {
                date_format: None,
                end_value: None,
                fields: None,
                group: None,
                operator: None,
                start_value: None,
                type_: None,
                value: None,
                values: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationSearchCriteria {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GknDocumentationSearchCriteria",
                fields: &[
                    "dateFormat",
                    "endValue",
                    "fields",
                    "group",
                    "operator",
                    "startValue",
                    "type",
                    "value",
                    "values",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.date_format,
                1 => &self.end_value,
                2 => &self.fields,
                3 => &self.group,
                4 => &self.operator,
                5 => &self.start_value,
                6 => &self.type_,
                7 => &self.value,
                8 => &self.values,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.date_format,
                1 => &mut self.end_value,
                2 => &mut self.fields,
                3 => &mut self.group,
                4 => &mut self.operator,
                5 => &mut self.start_value,
                6 => &mut self.type_,
                7 => &mut self.value,
                8 => &mut self.values,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GknDocumentationSearchCriteria);
    impl GknDocumentationSearchCriteria {
        /// One with everything set that the API requires: `type`.
        #[must_use]
        pub fn new(
            type_: impl rt::IntoField<types::GknDocumentationSearchCriteriaType>,
        ) -> Self {
            Self::default().type_(type_)
        }
        /// Sets `dateFormat`.
        #[must_use]
        pub fn date_format(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.date_format, &mut self._nulls, 0);
            self
        }
        /// Sets `endValue`.
        #[must_use]
        pub fn end_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_value, &mut self._nulls, 1);
            self
        }
        /// Sets `fields`.
        #[must_use]
        pub fn fields(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.fields, &mut self._nulls, 2);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(
            mut self,
            value: impl rt::IntoField<Vec<types::GknDocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.group, &mut self._nulls, 3);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::GknDocumentationSearchCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._nulls, 4);
            self
        }
        /// Sets `startValue`.
        #[must_use]
        pub fn start_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_value, &mut self._nulls, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::GknDocumentationSearchCriteriaType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._nulls, 6);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._nulls, 7);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._nulls, 8);
            self
        }
    }
    /// `GknDocumentationSearchRequest` of the API document.
    #[non_exhaustive]
    pub struct GknDocumentationSearchRequest {
        /// `pageNumber`
        pub page_number: Option<i32>,
        /// `pageSize`
        pub page_size: Option<i32>,
        /// `query`
        pub query: Option<Vec<types::GknDocumentationSearchCriteria>>,
        /// `sort`
        pub sort: Option<Vec<types::SearchSort>>,
        /// `sortBy`
        pub sort_by: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::GknDocumentationSearchRequestSortOrder>,
        _nulls: rt::Nulls,
    }
    impl Default for GknDocumentationSearchRequest {
        fn default() -> Self {
            Self {
                page_number: None,
                page_size: None,
                query: None,
                sort: None,
                sort_by: None,
                sort_order: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationSearchRequest {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GknDocumentationSearchRequest",
                fields: &[
                    "pageNumber",
                    "pageSize",
                    "query",
                    "sort",
                    "sortBy",
                    "sortOrder",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.page_number,
                1 => &self.page_size,
                2 => &self.query,
                3 => &self.sort,
                4 => &self.sort_by,
                5 => &self.sort_order,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.page_number,
                1 => &mut self.page_size,
                2 => &mut self.query,
                3 => &mut self.sort,
                4 => &mut self.sort_by,
                5 => &mut self.sort_order,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GknDocumentationSearchRequest);
    impl GknDocumentationSearchRequest {
        /// One with nothing set.
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
        /// Sets `pageNumber`.
        #[must_use]
        pub fn page_number(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.page_number, &mut self._nulls, 0);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i32>) -> Self {
            value.put(&mut self.page_size, &mut self._nulls, 1);
            self
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::GknDocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._nulls, 2);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::SearchSort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._nulls, 3);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sort_by, &mut self._nulls, 4);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::GknDocumentationSearchRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._nulls, 5);
            self
        }
    }
    /// `GknDocumentationSearchResponse` of the API document.
    #[non_exhaustive]
    pub struct GknDocumentationSearchResponse {
        /// `currentPage`
        pub current_page: Option<String>,
        /// `nextPage`
        pub next_page: Option<String>,
        /// `pageCount`: required
        pub page_count: Option<i32>,
        /// `pageNumber`: required
        pub page_number: Option<i32>,
        /// `pageSize`: required
        pub page_size: Option<i32>,
        /// `previousPage`
        pub previous_page: Option<String>,
        /// `results`: required
        pub results: Option<Vec<types::GknDocumentationResult>>,
        /// `total`: required
        pub total: Option<i64>,
        /// `types`: required
        pub types: Option<Vec<String>>,
        _nulls: rt::Nulls,
    }
    impl Default for GknDocumentationSearchResponse {
        fn default() -> Self {
            Self {
                current_page: None,
                next_page: None,
                page_count: None,
                page_number: None,
                page_size: None,
                previous_page: None,
                results: None,
                total: None,
                types: None,
                _nulls: rt::Nulls::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationSearchResponse {
        fn shape(&self) -> &'static rt::Shape {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GknDocumentationSearchResponse",
                fields: &[
                    "currentPage",
                    "nextPage",
                    "pageCount",
                    "pageNumber",
                    "pageSize",
                    "previousPage",
                    "results",
                    "total",
                    "types",
                ],
            };
            &SHAPE
        }
        fn slot(&self, index: usize) -> &dyn rt::Slot {
            match index {
                0 => &self.current_page,
                1 => &self.next_page,
                2 => &self.page_count,
                3 => &self.page_number,
                4 => &self.page_size,
                5 => &self.previous_page,
                6 => &self.results,
                7 => &self.total,
                8 => &self.types,
                _ => &self._nulls,
            }
        }
        fn slot_mut(&mut self, index: usize) -> &mut dyn rt::Slot {
            match index {
                0 => &mut self.current_page,
                1 => &mut self.next_page,
                2 => &mut self.page_count,
                3 => &mut self.page_number,
                4 => &mut self.page_size,
                5 => &mut self.previous_page,
                6 => &mut self.results,
                7 => &mut self.total,
                8 => &mut self.types,
                _ => &mut self._nulls,
            }
        }
    }
    rt::model!(GknDocumentationSearchResponse);
}
