//! Facts about operations, for programs to read: what a call needs and costs.

use std::fmt;

pub use genesys_cloud_auth::AuthScheme;
use genesys_cloud_auth::OperationFacts;

/// What the API document says of one operation.
///
/// ```
/// # #[cfg(feature = "users")] {
/// use genesys_cloud_sdk::operation::{self, Method};
///
/// let info = operation::find("getUser").expect("the feature `users` has it");
/// assert_eq!((info.method, info.path), (Method::Get, "/api/v2/users/{userId}"));
/// assert!(info.retry_safe);
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "facts that do not depend on each other"
)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The operation id.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path, with names in braces.
    pub path: &'static str,
    /// The permissions that the caller must have (`x-inin-requires-permissions`).
    pub permissions: Permissions,
    /// The OAuth scopes, any of which allows the call.
    pub scopes: &'static [&'static str],
    /// The token that the operation takes.
    pub auth: AuthScheme,
    /// Whether repeating the call is harmless: it [only reads](Self::only_reads), or puts in place
    /// what is there already, as most `PUT` and `DELETE` do.
    ///
    /// Never so is a call that declares 201 or 202, that begins an asynchronous job, or that is
    /// known to start, send, export or generate something, whatever its method: after a lost
    /// response it may have done so. (A `GET` that is called again until it is no longer 202 only
    /// reads.)
    pub retry_safe: bool,
    /// Whether the call changes nothing, so that the pages of a list can be asked for one after the
    /// other: a `GET` that starts nothing, or a `POST` that is a query.
    pub only_reads: bool,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
    /// How it hands out a long list; `None` for what does not only read.
    pub paging: Option<Paging>,
    /// The member of the response that is the operation's own list, such as `entities`; a dot leads
    /// into an object. `None` where the response is the list, or holds none.
    pub items: Option<&'static str>,
    /// The media type asked for.
    pub accept: &'static str,
    /// The media type of the request body, if it has one.
    pub content_type: Option<&'static str>,
    /// Whether the call cannot be made without its body.
    pub body_required: bool,
    /// The statuses that the document declares as successes; empty where it says only that any 2xx
    /// is one.
    pub success: &'static [u16],
}

impl OperationInfo {
    pub(crate) fn facts(&self) -> OperationFacts {
        OperationFacts::new(self.id, self.auth, self.retry_safe)
            .redirect_is_response(self.success.iter().any(|status| is_redirect(*status)))
    }
}

/// Whether a status sends the caller elsewhere: 304 does not.
fn is_redirect(status: u16) -> bool {
    (300..400).contains(&status) && status != 304
}

/// The facts of every operation of the enabled features, each once.
pub fn all() -> impl Iterator<Item = &'static OperationInfo> {
    let tables = crate::generated::OPERATION_TABLES.iter();
    tables.flat_map(|table| table.iter().copied())
}

/// The facts of the operation with this id, if its feature is enabled.
pub fn find(id: &str) -> Option<&'static OperationInfo> {
    all().find(|info| info.id == id)
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is its own name")]
#[non_exhaustive]
pub enum Method {
    Delete,
    Get,
    Head,
    Options,
    Patch,
    Post,
    Put,
    Trace,
}

impl Method {
    /// The name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Trace => "TRACE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Delete => Self::DELETE,
            Method::Get => Self::GET,
            Method::Head => Self::HEAD,
            Method::Options => Self::OPTIONS,
            Method::Patch => Self::PATCH,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Trace => Self::TRACE,
        }
    }
}

/// The permissions that an operation requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permissions {
    /// Whether all of them are needed; otherwise any one is enough.
    pub all: bool,
    /// Their names, such as `directory:user:view`.
    pub names: &'static [&'static str],
}

/// How an operation hands out a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// Query parameters `pageNumber` and `pageSize`.
    PageNumber,
    /// Query parameter `after`, from the page before: its `after`, `cursors` or `nextUri`.
    After,
    /// Query parameter `cursor`, from the page before: its `cursor`, `cursors` or `nextUri`.
    Cursor,
    /// A token from the page before, as this query parameter.
    PageToken(&'static str),
    /// Query parameters `startIndex`, from 1, and `count`.
    StartIndex,
    /// `pageNumber` and `pageSize` in the body.
    BodyPageNumber,
    /// `paging` in the body.
    BodyPaging,
    /// `cursor` in the body, from the page before.
    BodyCursor,
    /// `after` in the body, from the page before.
    BodyAfter,
    /// `nextUri` of the page before, where no parameter stands for it.
    Link,
}
