//! The coarse reason of a failure.

/// The coarse reason of an [`Error`](crate::Error): what to do next depends on it.
///
/// | | kinds |
/// |---|---|
/// | nothing was sent | `Configuration`, `SignIn`, `Request`, `Connect`, `Certificate` |
/// | sent, and perhaps done | `Timeout`, `Transport`, `TimeLimit`, `RateLimited` |
/// | done, and the response is lost | `Body`, `TooLarge`, `Decode` |
/// | the platform said no | `Api`, `Redirect` |
/// | a list is not walked any further | `WindowLimit`, `RepeatedPage`, `EmptyPages`, `ForeignLink` |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The platform's response has an error status: see [`Error::status`](crate::Error::status) and
    /// [`Error::api`](crate::Error::api).
    Api,
    /// The client cannot work as it is set up (region, credentials, scopes); trying again changes
    /// nothing.
    Configuration,
    /// No token to call with: see [`Error::auth`](crate::Error::auth).
    SignIn,
    /// No connection was made, so nothing was sent.
    Connect,
    /// The server's certificate is not trusted, so nothing was sent.
    Certificate,
    /// No response in time.
    Timeout,
    /// The connection broke; the platform may have acted on the request.
    Transport,
    /// The platform asks for a longer wait than the policy allows: see
    /// [`Error::retry_after`](crate::Error::retry_after).
    RateLimited,
    /// The total time limit of the call is over, or would be before the next attempt.
    TimeLimit,
    /// The operation redirects to another origin, or without end: what lies there is not the
    /// declared response and was not read. See
    /// [`Error::redirect_location`](crate::Error::redirect_location).
    Redirect,
    /// The response broke off while its body was read, or cannot be unpacked; the platform acted on
    /// the request.
    Body,
    /// The response is larger than the session reads.
    TooLarge,
    /// The response was a success, but its body does not fit the declared type: see
    /// [`Error::decode`](crate::Error::decode).
    Decode,
    /// The call could not be made from what it was given.
    Request,
    /// The platform does not hand out pages this far into a list: see
    /// [`Error::is_window_limit`](crate::Error::is_window_limit).
    WindowLimit,
    /// A page of a list repeats one before it.
    RepeatedPage,
    /// Too many pages of a list in a row were empty.
    EmptyPages,
    /// A page of a list links to another path than that of the call.
    ForeignLink,
}

impl From<genesys_cloud_auth::ErrorKind> for ErrorKind {
    fn from(kind: genesys_cloud_auth::ErrorKind) -> Self {
        use genesys_cloud_auth::ErrorKind as Session;
        match kind {
            Session::Configuration => Self::Configuration,
            Session::SignIn => Self::SignIn,
            Session::Connect => Self::Connect,
            Session::Certificate => Self::Certificate,
            Session::Timeout => Self::Timeout,
            Session::Body => Self::Body,
            Session::TooLarge => Self::TooLarge,
            Session::Redirect => Self::Redirect,
            Session::RateLimited => Self::RateLimited,
            Session::TimeLimit => Self::TimeLimit,
            // A kind of the session that is newer than this crate is of its way to the platform.
            _ => Self::Transport,
        }
    }
}
