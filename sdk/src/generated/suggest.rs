// Generated from the Genesys Cloud API document. Do not edit:
// change the generator, then run `cargo xtask generate`.

//! The Suggest API: its calls, and under `models` what only it uses.
use crate::{models as types, rt};
pub use super::shared::of_search_and_suggest::{
    GetSearch, PostSearch, GetSearchSuggest, PostSearchSuggest,
};
/// Calls of the Suggest API; from [`Client::suggest`](crate::Client::suggest).
#[derive(Clone, Debug)]
pub struct Suggest(rt::Client);
impl Suggest {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self(client.clone())
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
}
/// Models and enumerations.
pub mod models {
    use crate::{models as types, rt};
}
