//! What a request is made of, whatever its response.

use std::{
    borrow::Cow,
    hash::{Hash, Hasher},
    time::Duration,
};

use genesys_cloud_auth::AuthScheme;
use http::HeaderMap;

use super::path;
use crate::{
    body::Body,
    client::Client,
    model::Json,
    operation::{Method, OperationInfo},
};

/// What a request is made of, whatever its response.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(super) client: Client,
    pub(crate) info: &'static OperationInfo,
    pub(super) path: Vec<(&'static str, String)>,
    pub(super) query: Vec<(Cow<'static, str>, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Body>,
    pub(super) timeout: Option<Duration>,
    /// The first argument that cannot be sent; told when the call is.
    pub(super) refused: Option<String>,
    /// Whether it is sent without what is required.
    pub(super) incomplete: bool,
}

impl Parts {
    pub(super) fn new(client: &Client, info: &'static OperationInfo) -> Self {
        Self {
            client: client.clone(),
            info,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            timeout: None,
            refused: None,
            incomplete: false,
        }
    }

    #[allow(
        dead_code,
        reason = "generated code uses it, when a feature enables any"
    )]
    /// The call that writes what this one reads: at the same path, with the same headers and
    /// timeout, and none of the query. A PATCH says a part.
    pub(crate) fn write(&self, info: &'static OperationInfo, body: Body) -> Self {
        Self {
            info,
            query: Vec::new(),
            body: Some(body),
            incomplete: self.incomplete || info.method == Method::Patch,
            ..self.clone()
        }
    }

    /// Takes every value of a query parameter back.
    pub(super) fn unset(&mut self, name: &str) {
        self.query.retain(|(known, _)| known != name);
    }

    /// The value of a query parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let pair = self.query.iter().find(|(known, _)| known == name);
        pair.map(|(_, value)| value.as_str())
    }

    /// The value of a query parameter that is a number.
    pub(crate) fn asked(&self, name: &str) -> Option<u64> {
        self.value(name)?.parse().ok()
    }

    /// Sets a query parameter.
    pub(crate) fn ask(&mut self, name: &'static str, value: String) {
        self.unset(name);
        self.query.push((Cow::Borrowed(name), value));
    }

    /// Sets query parameters, each to all its values, and takes others back.
    pub(crate) fn ask_all(
        &mut self,
        without: impl IntoIterator<Item = &'static str>,
        pairs: Vec<(String, String)>,
    ) {
        for name in without {
            self.unset(name);
        }
        for (name, _) in &pairs {
            self.unset(name);
        }
        let pairs = pairs.into_iter();
        self.query
            .extend(pairs.map(|(name, value)| (Cow::Owned(name), value)));
    }

    /// The path of the call, as the platform names it.
    pub(crate) fn path(&self) -> Option<String> {
        path::fill(self.info.path, &self.path).ok()
    }

    /// What stands before that path: that of a gateway.
    pub(crate) fn base_path(&self) -> &str {
        self.client.session().base_url().path()
    }

    /// The body, where it is JSON.
    pub(crate) fn body_json(&self) -> Option<Json> {
        serde_json::from_slice(&self.body.as_ref()?.bytes).ok()
    }

    /// Hashes what a call can ask for in different ways: query and body.
    pub(crate) fn hash_place(&self, hasher: &mut impl Hasher) {
        let mut query: Vec<_> = self.query.iter().collect();
        query.sort_unstable();
        query.hash(hasher);
        self.body.as_ref().map(|body| &body.bytes).hash(hasher);
    }

    /// Changes a body that is a JSON object; one that is not there begins as an empty one. `false`
    /// where it is something else.
    pub(crate) fn change_body(&mut self, change: impl FnOnce(&mut Json) -> bool) -> bool {
        let given = self.body.as_ref().map_or(&b"{}"[..], |body| &body.bytes);
        let Ok(mut json @ Json::Object(_)) = serde_json::from_slice(given) else {
            return false;
        };
        let done = change(&mut json);
        let missing = self.body.take().map(|body| body.missing);
        self.body = Some(Body {
            bytes: json.to_string().into_bytes(),
            missing: missing.unwrap_or_default(),
        });
        done
    }

    pub(super) fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    /// Another token on an operation that takes the session's would be dropped in silence.
    pub(super) fn refuse_other_token(&mut self) {
        if self.info.auth == AuthScheme::OAuth {
            self.refuse(
                "it takes the session's token: for another one, make a client with a session of \
                 its own"
                    .to_owned(),
            );
        }
    }
}
