//! What the document says of one operation.

use http::Method;
use serde_json::Value;

use super::PagingStyle;

/// One thing that can be asked of the platform.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Operation {
    /// Its name, such as `getUser`.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path, with names in braces: `/api/v2/users/{userId}`.
    pub path: String,
    /// The APIs that it belongs to.
    pub tags: Vec<String>,
    /// What stands in the path, the query and the headers. No two have the same name.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses that are no errors, in the order of their statuses.
    pub responses: Vec<Response>,
    /// The media type of the request body.
    pub consumes: String,
    /// The media type of a response's body.
    pub produces: String,
    /// The token that it takes.
    pub security: Security,
    /// The permissions that the caller needs, any or all.
    pub permissions: Vec<String>,
    /// Whether it needs all of them, and not any.
    pub needs_all_permissions: bool,
    /// Whether callers are asked to stop using it.
    pub deprecated: bool,
    /// How it hands out a long list.
    pub paging: Option<PagingStyle>,
    /// Its place in [`Document::operations`](super::Document::operations).
    pub(crate) index: usize,
    /// Other media types that a request body may have.
    pub(crate) also_consumes: Vec<String>,
}

impl Operation {
    /// The response that the platform gives when all goes well: the first success that has a body, or
    /// the first.
    pub fn usual_response(&self) -> Option<&Response> {
        let successes = || self.responses.iter().filter(|one| one.status < 300);
        successes()
            .find(|one| one.schema.is_some())
            .or_else(|| successes().next())
            .or_else(|| self.responses.first())
    }

    /// The response with this status.
    pub fn response(&self, status: u16) -> Option<&Response> {
        self.responses.iter().find(|one| one.status == status)
    }

    /// The parameters in this place.
    pub fn parameters_in(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |one| one.place == place)
    }

    /// The names of the path parameters, in the order of the path.
    pub(crate) fn path_names(&self) -> impl Iterator<Item = &str> {
        self.path
            .split('/')
            .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }
}

/// A value of a request beside its body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Whether a request must have it.
    pub required: bool,
    /// Its type, format, list of values and limits, as a JSON schema. A list in the query is given
    /// by repeating the key, unless `is_joined`.
    pub schema: Value,
    /// Whether several values are given as one, with commas between them.
    pub is_joined: bool,
}

impl Parameter {
    /// Whether it takes several values.
    pub fn is_list(&self) -> bool {
        self.schema["type"] == "array"
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// A key of the query.
    Query,
    /// A header.
    Header,
}

/// A request body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Body {
    /// Its schema.
    pub schema: Value,
    /// Whether a request must have it.
    pub required: bool,
}

/// A response that is no error.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status. A response that the document only calls `default` is a 200.
    pub status: u16,
    /// The schema of its body; none has an empty one.
    pub schema: Option<Value>,
}

/// The token that an operation takes in `Authorization`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Security {
    /// That of an OAuth client, with one of these scopes.
    OAuth {
        /// The scopes, any of which is enough.
        scopes: Vec<String>,
    },
    /// That of a guest in a web chat.
    GuestChatJwt,
    /// That of a web messaging session.
    WebMessagingJwt,
    /// None.
    None,
}
