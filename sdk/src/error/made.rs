//! What errors are made of.

#[cfg(feature = "profiles")]
use genesys_cloud_auth::ProfileError;
use genesys_cloud_auth::{
    AuthError, CredentialsError, Error as SessionError, ErrorContext, RegionError,
    grant::SignInError,
};
use http::StatusCode;

use super::context::{of_operation, of_response, read_body};
use super::{Cause, Error, ErrorKind, Inner};
use crate::{model::DecodeError, response::RawResponse};

impl Error {
    fn new(kind: ErrorKind, context: ErrorContext) -> Self {
        Self(Box::new(Inner {
            kind,
            context,
            note: None,
            api: None,
            cause: None,
        }))
    }

    fn because(mut self, cause: impl Into<Cause>) -> Self {
        self.0.cause = Some(cause.into());
        self
    }

    /// The platform's response has an error status.
    pub(crate) fn of_response(operation: &'static str, response: RawResponse) -> Self {
        let status = response.status;
        let kind = if status.is_redirection() && status != StatusCode::NOT_MODIFIED {
            ErrorKind::Redirect
        } else {
            ErrorKind::Api
        };
        let is_used_up = response.report.not_replayed_body;
        let mut context = of_response(operation, response);
        let api = read_body(&mut context);
        let mut error = Self::new(kind, context);
        error.0.api = api;
        error.0.note = is_used_up
            .then_some("the body was a stream, so the call was not replayed with a new token");
        error
    }

    /// A success whose body does not fit.
    pub(crate) fn of_decoding(
        operation: &'static str,
        response: RawResponse,
        cause: DecodeError,
    ) -> Self {
        Self::new(ErrorKind::Decode, of_response(operation, response)).because(cause)
    }

    /// A call that the session gave up.
    pub(crate) fn of_session(operation: &'static str, cause: SessionError) -> Self {
        let mut error = Self::from(cause);
        error.0.context.operation_id = Some(operation);
        error
    }

    /// An argument that cannot be sent.
    pub(crate) fn of_request(operation: &'static str, cause: impl Into<Cause>) -> Self {
        Self::new(ErrorKind::Request, of_operation(operation)).because(cause)
    }

    /// A list that is not walked any further, though its calls succeed.
    pub(crate) fn of_list(
        operation: &'static str,
        kind: ErrorKind,
        cause: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        Self::new(kind, of_operation(operation)).because(cause)
    }

    /// The same error, of a page that is too far into its list.
    pub(crate) fn into_window_limit(mut self) -> Self {
        self.0.kind = ErrorKind::WindowLimit;
        self.0.note =
            Some("the platform hands out only so many pages of a list: filters make it shorter");
        self
    }
}

/// What a [`Session`](crate::auth::Session) reports: of a call, of signing in, or of being built.
impl From<SessionError> for Error {
    fn from(cause: SessionError) -> Self {
        let mut context = cause.context().clone();
        let api = read_body(&mut context);
        let mut error = Self::new(cause.kind().into(), context).because(cause);
        error.0.api = api;
        error
    }
}

/// A failed sign-in.
impl From<AuthError> for Error {
    fn from(cause: AuthError) -> Self {
        SessionError::from(cause).into()
    }
}

/// A browser sign-in that did not come to a code.
impl From<SignInError> for Error {
    fn from(cause: SignInError) -> Self {
        Self::new(ErrorKind::SignIn, ErrorContext::default()).because(cause)
    }
}

macro_rules! configuration {
    ($($(#[$when:meta])? $what:literal $cause:ty),*) => {$(
        $(#[$when])?
        #[doc = $what]
        impl From<$cause> for Error {
            fn from(cause: $cause) -> Self {
                Self::new(ErrorKind::Configuration, ErrorContext::default()).because(cause)
            }
        }
    )*};
}
configuration!(
    "Credentials that are missing." CredentialsError,
    #[cfg(feature = "profiles")]
    "A profile that cannot be used." ProfileError,
    "What is no region." RegionError
);
