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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
    /// - Retries: safe: the call only reads
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
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("q64")),
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
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
    pub fn send(self) -> rt::ResponseFuture<types::GknDocumentationSearchResponse> {
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
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
    pub fn send(self) -> rt::ResponseFuture<types::GknDocumentationSearchResponse> {
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
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::PageToken("q64")),
        items: Some("results"),
        accept: "application/json",
        content_type: None,
        body_required: false,
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
    pub fn send(self) -> rt::ResponseFuture<types::DocumentationSearchResponse> {
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
        retry_safe: true,
        only_reads: true,
        deprecated: false,
        paging: Some(rt::Paging::BodyPageNumber),
        items: Some("results"),
        accept: "application/json",
        content_type: Some("application/json"),
        body_required: true,
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
    pub fn send(self) -> rt::ResponseFuture<types::DocumentationSearchResponse> {
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
/// What makes each model in this module.
#[cfg(feature = "every-model")]
pub(crate) static MODELS: &[rt::MakeModel] = &[
    rt::make_model::<types::DocumentationResult>,
    rt::make_model::<types::DocumentationSearchCriteria>,
    rt::make_model::<types::DocumentationSearchRequest>,
    rt::make_model::<types::DocumentationSearchResponse>,
    rt::make_model::<types::GknDocumentationResult>,
    rt::make_model::<types::GknDocumentationSearchCriteria>,
    rt::make_model::<types::GknDocumentationSearchRequest>,
    rt::make_model::<types::GknDocumentationSearchResponse>,
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
            Self::Contains,
            Self::Exact,
            Self::MatchAll,
            Self::MultiMatch,
            Self::QueryString,
            Self::Simple,
            Self::StartsWith,
            Self::Term,
            Self::Terms,
        ];
        const TEXTS: &'static [&'static str] = &[
            "CONTAINS",
            "EXACT",
            "MATCH_ALL",
            "MULTI_MATCH",
            "QUERY_STRING",
            "SIMPLE",
            "STARTS_WITH",
            "TERM",
            "TERMS",
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
        const TEXTS: &'static [&'static str] = &["SIMPLE"];
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
        pub categories: Option<Vec<i64>>,
        /// `content`
        pub content: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `excerpt`
        pub excerpt: Option<String>,
        /// `facet_feature`
        pub facet_feature: Option<Vec<i64>>,
        /// `facet_role`
        pub facet_role: Option<Vec<i64>>,
        /// `facet_service`
        pub facet_service: Option<Vec<i64>>,
        /// `faq_categories`
        pub faq_categories: Option<Vec<i64>>,
        /// `get_type`
        pub get_type: Option<String>,
        /// `id`: required
        pub id: Option<i64>,
        /// `link`
        pub link: Option<String>,
        /// `modified`
        pub modified: Option<rt::DateTime>,
        /// `name`
        pub name: Option<String>,
        /// `releasenote_category`
        pub releasenote_category: Option<Vec<i64>>,
        /// `releasenote_tag`
        pub releasenote_tag: Option<Vec<i64>>,
        /// `service`
        pub service: Option<Vec<i64>>,
        /// `service-area`
        pub service_area: Option<Vec<i64>>,
        /// `slug`
        pub slug: Option<String>,
        /// `title`
        pub title: Option<String>,
        /// `video_categories`
        pub video_categories: Option<Vec<i64>>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.list(0, &self.categories);
            out.text(1, &self.content);
            out.text(2, &self.description);
            out.text(3, &self.excerpt);
            out.list(4, &self.facet_feature);
            out.list(5, &self.facet_role);
            out.list(6, &self.facet_service);
            out.list(7, &self.faq_categories);
            out.text(8, &self.get_type);
            out.int(9, &self.id);
            out.text(10, &self.link);
            out.date_time(11, &self.modified);
            out.text(12, &self.name);
            out.list(13, &self.releasenote_category);
            out.list(14, &self.releasenote_tag);
            out.list(15, &self.service);
            out.list(16, &self.service_area);
            out.text(17, &self.slug);
            out.text(18, &self.title);
            out.list(19, &self.video_categories);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::List(&mut self.categories),
                1 => rt::Place::Text(&mut self.content),
                2 => rt::Place::Text(&mut self.description),
                3 => rt::Place::Text(&mut self.excerpt),
                4 => rt::Place::List(&mut self.facet_feature),
                5 => rt::Place::List(&mut self.facet_role),
                6 => rt::Place::List(&mut self.facet_service),
                7 => rt::Place::List(&mut self.faq_categories),
                8 => rt::Place::Text(&mut self.get_type),
                9 => rt::Place::Int(&mut self.id),
                10 => rt::Place::Text(&mut self.link),
                11 => rt::Place::DateTime(&mut self.modified),
                12 => rt::Place::Text(&mut self.name),
                13 => rt::Place::List(&mut self.releasenote_category),
                14 => rt::Place::List(&mut self.releasenote_tag),
                15 => rt::Place::List(&mut self.service),
                16 => rt::Place::List(&mut self.service_area),
                17 => rt::Place::Text(&mut self.slug),
                18 => rt::Place::Text(&mut self.title),
                19 => rt::Place::List(&mut self.video_categories),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentationSearchCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.date_format);
            out.text(1, &self.end_value);
            out.list(2, &self.fields);
            out.list(3, &self.group);
            out.one(4, &self.operator);
            out.text(5, &self.start_value);
            out.one(6, &self.type_);
            out.text(7, &self.value);
            out.list(8, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.date_format),
                1 => rt::Place::Text(&mut self.end_value),
                2 => rt::Place::List(&mut self.fields),
                3 => rt::Place::List(&mut self.group),
                4 => rt::Place::Enum(&mut self.operator),
                5 => rt::Place::Text(&mut self.start_value),
                6 => rt::Place::Enum(&mut self.type_),
                7 => rt::Place::Text(&mut self.value),
                8 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.date_format, &mut self._rest, 0);
            self
        }
        /// Sets `endValue`.
        #[must_use]
        pub fn end_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_value, &mut self._rest, 1);
            self
        }
        /// Sets `fields`.
        #[must_use]
        pub fn fields(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.fields, &mut self._rest, 2);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.group, &mut self._rest, 3);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::DocumentationSearchCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 4);
            self
        }
        /// Sets `startValue`.
        #[must_use]
        pub fn start_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_value, &mut self._rest, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::DocumentationSearchCriteriaType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 6);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 7);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 8);
            self
        }
    }
    /// `DocumentationSearchRequest` of the API document.
    #[non_exhaustive]
    pub struct DocumentationSearchRequest {
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `query`
        pub query: Option<Vec<types::DocumentationSearchCriteria>>,
        /// `sort`
        pub sort: Option<Vec<types::SearchSort>>,
        /// `sortBy`
        pub sort_by: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::DocumentationSearchRequestSortOrder>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentationSearchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.page_number);
            out.int(1, &self.page_size);
            out.list(2, &self.query);
            out.list(3, &self.sort);
            out.text(4, &self.sort_by);
            out.one(5, &self.sort_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.page_number),
                1 => rt::Place::Int(&mut self.page_size),
                2 => rt::Place::List(&mut self.query),
                3 => rt::Place::List(&mut self.sort),
                4 => rt::Place::Text(&mut self.sort_by),
                5 => rt::Place::Enum(&mut self.sort_order),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 0);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 1);
            self
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::DocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._rest, 2);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::SearchSort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 3);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 4);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::DocumentationSearchRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 5);
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
        pub page_count: Option<i64>,
        /// `pageNumber`: required
        pub page_number: Option<i64>,
        /// `pageSize`: required
        pub page_size: Option<i64>,
        /// `previousPage`
        pub previous_page: Option<String>,
        /// `results`: required
        pub results: Option<Vec<types::DocumentationResult>>,
        /// `total`: required
        pub total: Option<i64>,
        /// `types`: required
        pub types: Option<Vec<String>>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for DocumentationSearchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.current_page);
            out.text(1, &self.next_page);
            out.int(2, &self.page_count);
            out.int(3, &self.page_number);
            out.int(4, &self.page_size);
            out.text(5, &self.previous_page);
            out.list(6, &self.results);
            out.int(7, &self.total);
            out.list(8, &self.types);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.current_page),
                1 => rt::Place::Text(&mut self.next_page),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_number),
                4 => rt::Place::Int(&mut self.page_size),
                5 => rt::Place::Text(&mut self.previous_page),
                6 => rt::Place::List(&mut self.results),
                7 => rt::Place::Int(&mut self.total),
                8 => rt::Place::List(&mut self.types),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
    }
    impl Default for GknDocumentationResult {
        fn default() -> Self {
            Self {
                type_: None,
                content: None,
                link: None,
                title: None,
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationResult {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
            static SHAPE: rt::Shape = rt::Shape {
                name: "GknDocumentationResult",
                fields: &["_type", "content", "link", "title"],
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.type_);
            out.text(1, &self.content);
            out.text(2, &self.link);
            out.text(3, &self.title);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.type_),
                1 => rt::Place::Text(&mut self.content),
                2 => rt::Place::Text(&mut self.link),
                3 => rt::Place::Text(&mut self.title),
                _ => rt::Place::Rest(&mut self._rest),
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
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationSearchCriteria {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[6],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.date_format);
            out.text(1, &self.end_value);
            out.list(2, &self.fields);
            out.list(3, &self.group);
            out.one(4, &self.operator);
            out.text(5, &self.start_value);
            out.one(6, &self.type_);
            out.text(7, &self.value);
            out.list(8, &self.values);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.date_format),
                1 => rt::Place::Text(&mut self.end_value),
                2 => rt::Place::List(&mut self.fields),
                3 => rt::Place::List(&mut self.group),
                4 => rt::Place::Enum(&mut self.operator),
                5 => rt::Place::Text(&mut self.start_value),
                6 => rt::Place::Enum(&mut self.type_),
                7 => rt::Place::Text(&mut self.value),
                8 => rt::Place::List(&mut self.values),
                _ => rt::Place::Rest(&mut self._rest),
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
            value.put(&mut self.date_format, &mut self._rest, 0);
            self
        }
        /// Sets `endValue`.
        #[must_use]
        pub fn end_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.end_value, &mut self._rest, 1);
            self
        }
        /// Sets `fields`.
        #[must_use]
        pub fn fields(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.fields, &mut self._rest, 2);
            self
        }
        /// Sets `group`.
        #[must_use]
        pub fn group(
            mut self,
            value: impl rt::IntoField<Vec<types::GknDocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.group, &mut self._rest, 3);
            self
        }
        /// Sets `operator`.
        #[must_use]
        pub fn operator(
            mut self,
            value: impl rt::IntoField<types::GknDocumentationSearchCriteriaOperator>,
        ) -> Self {
            value.put(&mut self.operator, &mut self._rest, 4);
            self
        }
        /// Sets `startValue`.
        #[must_use]
        pub fn start_value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.start_value, &mut self._rest, 5);
            self
        }
        /// Sets `type`.
        #[must_use]
        pub fn type_(
            mut self,
            value: impl rt::IntoField<types::GknDocumentationSearchCriteriaType>,
        ) -> Self {
            value.put(&mut self.type_, &mut self._rest, 6);
            self
        }
        /// Sets `value`.
        #[must_use]
        pub fn value(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.value, &mut self._rest, 7);
            self
        }
        /// Sets `values`.
        #[must_use]
        pub fn values(mut self, value: impl rt::IntoField<Vec<String>>) -> Self {
            value.put(&mut self.values, &mut self._rest, 8);
            self
        }
    }
    /// `GknDocumentationSearchRequest` of the API document.
    #[non_exhaustive]
    pub struct GknDocumentationSearchRequest {
        /// `pageNumber`
        pub page_number: Option<i64>,
        /// `pageSize`
        pub page_size: Option<i64>,
        /// `query`
        pub query: Option<Vec<types::GknDocumentationSearchCriteria>>,
        /// `sort`
        pub sort: Option<Vec<types::SearchSort>>,
        /// `sortBy`
        pub sort_by: Option<String>,
        /// `sortOrder`
        pub sort_order: Option<types::GknDocumentationSearchRequestSortOrder>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationSearchRequest {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.int(0, &self.page_number);
            out.int(1, &self.page_size);
            out.list(2, &self.query);
            out.list(3, &self.sort);
            out.text(4, &self.sort_by);
            out.one(5, &self.sort_order);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Int(&mut self.page_number),
                1 => rt::Place::Int(&mut self.page_size),
                2 => rt::Place::List(&mut self.query),
                3 => rt::Place::List(&mut self.sort),
                4 => rt::Place::Text(&mut self.sort_by),
                5 => rt::Place::Enum(&mut self.sort_order),
                _ => rt::Place::Rest(&mut self._rest),
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
        pub fn page_number(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_number, &mut self._rest, 0);
            self
        }
        /// Sets `pageSize`.
        #[must_use]
        pub fn page_size(mut self, value: impl rt::IntoField<i64>) -> Self {
            value.put(&mut self.page_size, &mut self._rest, 1);
            self
        }
        /// Sets `query`.
        #[must_use]
        pub fn query(
            mut self,
            value: impl rt::IntoField<Vec<types::GknDocumentationSearchCriteria>>,
        ) -> Self {
            value.put(&mut self.query, &mut self._rest, 2);
            self
        }
        /// Sets `sort`.
        #[must_use]
        pub fn sort(
            mut self,
            value: impl rt::IntoField<Vec<types::SearchSort>>,
        ) -> Self {
            value.put(&mut self.sort, &mut self._rest, 3);
            self
        }
        /// Sets `sortBy`.
        #[must_use]
        pub fn sort_by(mut self, value: impl rt::IntoField<String>) -> Self {
            value.put(&mut self.sort_by, &mut self._rest, 4);
            self
        }
        /// Sets `sortOrder`.
        #[must_use]
        pub fn sort_order(
            mut self,
            value: impl rt::IntoField<types::GknDocumentationSearchRequestSortOrder>,
        ) -> Self {
            value.put(&mut self.sort_order, &mut self._rest, 5);
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
        pub page_count: Option<i64>,
        /// `pageNumber`: required
        pub page_number: Option<i64>,
        /// `pageSize`: required
        pub page_size: Option<i64>,
        /// `previousPage`
        pub previous_page: Option<String>,
        /// `results`: required
        pub results: Option<Vec<types::GknDocumentationResult>>,
        /// `total`: required
        pub total: Option<i64>,
        /// `types`: required
        pub types: Option<Vec<String>>,
        _rest: rt::Rest,
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
                _rest: rt::Rest::NONE,
            }
        }
    }
    impl rt::Model for GknDocumentationSearchResponse {
        fn head(&self) -> (&'static rt::Shape, &rt::Rest) {
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
                required: &[],
                index: rt::Index::new(),
            };
            (&SHAPE, &self._rest)
        }
        fn fields<'a>(&'a self, out: &mut dyn rt::Sink<'a>) {
            out.text(0, &self.current_page);
            out.text(1, &self.next_page);
            out.int(2, &self.page_count);
            out.int(3, &self.page_number);
            out.int(4, &self.page_size);
            out.text(5, &self.previous_page);
            out.list(6, &self.results);
            out.int(7, &self.total);
            out.list(8, &self.types);
        }
        fn place(&mut self, index: usize) -> rt::Place<'_> {
            match index {
                0 => rt::Place::Text(&mut self.current_page),
                1 => rt::Place::Text(&mut self.next_page),
                2 => rt::Place::Int(&mut self.page_count),
                3 => rt::Place::Int(&mut self.page_number),
                4 => rt::Place::Int(&mut self.page_size),
                5 => rt::Place::Text(&mut self.previous_page),
                6 => rt::Place::List(&mut self.results),
                7 => rt::Place::Int(&mut self.total),
                8 => rt::Place::List(&mut self.types),
                _ => rt::Place::Rest(&mut self._rest),
            }
        }
    }
    rt::model!(GknDocumentationSearchResponse);
}
