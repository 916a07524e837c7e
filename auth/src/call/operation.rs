//! What the session must know of an operation to treat it rightly.
//!
//! Two facts decide how a call may be handled: whose token belongs in its `Authorization` header,
//! and whether context it twice does harm. Generated code states both for each operation; whoever
//! builds a request by hand states them here.

/// The facts of one operation.
///
/// ```
/// use genesys_cloud_auth::{AuthScheme, OperationFacts};
///
/// const GET_USER: OperationFacts = OperationFacts::new("getUser", AuthScheme::OAuth, true);
/// assert!(GET_USER.retry_safe);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationFacts {
    /// The operation id, as in the API document; named in errors, logs and hooks.
    pub id: &'static str,
    /// Whose token the operation takes.
    pub auth: AuthScheme,
    /// Whether a second context does no harm: reads, and writes that set rather than add.
    pub retry_safe: bool,
    /// Whether a redirect is a response of the operation, to be given to the caller and not
    /// followed.
    pub redirect_is_response: bool,
}

impl OperationFacts {
    /// States the facts.
    pub const fn new(id: &'static str, auth: AuthScheme, retry_safe: bool) -> Self {
        Self {
            id,
            auth,
            retry_safe,
            redirect_is_response: false,
        }
    }

    /// Sets whether a redirect is a response of the operation.
    #[must_use]
    pub const fn redirect_is_response(mut self, yes: bool) -> Self {
        self.redirect_is_response = yes;
        self
    }

    /// The facts of an OAuth operation of which only its method is known.
    ///
    /// `GET`, `HEAD`, `OPTIONS`, `PUT` and `DELETE` may be repeated (RFC 9110, section 9.2.2).
    pub fn from_method(id: &'static str, method: &http::Method) -> Self {
        Self::new(id, AuthScheme::OAuth, method.is_idempotent())
    }
}

/// Whose token belongs in the `Authorization` header of an operation.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AuthScheme {
    /// The session's OAuth token. The session attaches, refreshes and replays.
    OAuth,
    /// The guest's JWT of a web chat, which the caller puts on the request.
    GuestChatJwt,
    /// The JWT of a web messaging session, which the caller puts on the request.
    WebMessagingJwt,
    /// No token at all.
    None,
}

impl AuthScheme {
    /// Whether the session's own token is sent.
    pub(crate) fn is_oauth(self) -> bool {
        self == Self::OAuth
    }
}
