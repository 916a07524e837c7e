//! The platform's error body.
//!
//! Shape and codes are those that the API document gives to every operation (`ErrorBody`, and the
//! error codes of the common responses); the sentences are the simulator's own.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

/// A response that is an error. `exchange` writes its body, which names the exchange.
#[derive(Clone, Debug)]
pub(crate) struct ApiError {
    code: Code,
    message: String,
    params: Map<String, Value>,
}

/// How a response tells of its token's rate limit, where it does not tell the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LimitTold {
    /// That it is used up, for so many seconds.
    UsedUp(u64),
    /// Nothing.
    Nothing,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    BadRequest,
    NoCredentials,
    BadCredentials,
    MissingScope,
    MissingPermissions,
    MissingAnyPermissions,
    NotAuthorized,
    UnknownPath,
    UnknownResource,
    WrongMethod,
    WrongMediaType,
    TooLarge,
    TooManyRequests,
    VersionConflict,
    /// What a test asked for.
    Status(StatusCode),
}

impl Code {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Self::BadRequest => (StatusCode::BAD_REQUEST, "bad.request"),
            Self::NoCredentials => (StatusCode::UNAUTHORIZED, "authentication.required"),
            Self::BadCredentials => (StatusCode::UNAUTHORIZED, "bad.credentials"),
            Self::MissingScope => (StatusCode::FORBIDDEN, "app.not.authorized.for.scope"),
            Self::MissingPermissions => (StatusCode::FORBIDDEN, "missing.permissions"),
            Self::MissingAnyPermissions => (StatusCode::FORBIDDEN, "missing.any.permissions"),
            Self::NotAuthorized => (StatusCode::FORBIDDEN, "not.authorized"),
            Self::UnknownPath => (StatusCode::NOT_FOUND, "not.found"),
            Self::UnknownResource => (StatusCode::NOT_FOUND, "general.resource.not.found"),
            Self::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "method.not.allowed"),
            Self::WrongMediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported.media.type"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "request.entity.too.large"),
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, "too.many.requests"),
            Self::VersionConflict => (StatusCode::CONFLICT, "general.conflict"),
            Self::Status(status) => (status, of_status(status)),
        }
    }
}

/// The code that the document gives with a status.
fn of_status(status: StatusCode) -> &'static str {
    match status.as_u16() {
        400 => "bad.request",
        401 => "bad.credentials",
        403 => "missing.permissions",
        404 => "not.found",
        408 => "client.timeout",
        409 => "general.conflict",
        429 => "too.many.requests",
        500 => "internal.server.error",
        503 => "service.unavailable",
        504 => "request.timeout",
        _ => "simulated.error",
    }
}

impl ApiError {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            params: Map::new(),
        }
    }

    /// What the message is about.
    pub(crate) fn with_param(mut self, name: &str, value: &str) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn is(&self, code: Code) -> bool {
        self.code == code
    }

    pub(crate) fn code(&self) -> &'static str {
        self.code.parts().1
    }

    pub(crate) fn body(&self, correlation_id: &str) -> Body {
        let (status, code) = self.code.parts();
        let body = json!({
            "status": status.as_u16(),
            "code": code,
            "message": self.message,
            "messageParams": self.params,
            "contextId": correlation_id,
            "details": [],
            "errors": [],
        });
        Body::from(body.to_string())
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.code.parts().0.into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
        if response.status() == StatusCode::UNAUTHORIZED {
            // RFC 9110 (section 15.5.2) asks for it with every 401.
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response.extensions_mut().insert(self);
        response
    }
}

pub(crate) fn unknown_path() -> ApiError {
    ApiError::new(Code::UnknownPath, "The simulator has nothing at this path.")
}

pub(crate) fn wrong_method() -> ApiError {
    ApiError::new(Code::WrongMethod, "This path does not take this method.")
}
