//! The platform's error body.
//!
//! Shape and codes are those that the API document gives to every operation (`ErrorBody`, and the
//! error codes of the common answers); the sentences are the simulator's own.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

/// An answer that is an error. `exchange` writes its body, which names the exchange.
#[derive(Clone, Debug)]
pub(super) struct ApiError {
    code: Code,
    message: String,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    BadRequest,
    NoCredentials,
    BadCredentials,
    UnknownPath,
    UnknownResource,
    WrongMethod,
    TooLarge,
    TooManyRequests,
    /// Legal on the platform, and not known to the simulator.
    NotSimulated,
}

impl Code {
    fn parts(self) -> (StatusCode, &'static str) {
        match self {
            Self::BadRequest => (StatusCode::BAD_REQUEST, "bad.request"),
            Self::NoCredentials => (StatusCode::UNAUTHORIZED, "authentication.required"),
            Self::BadCredentials => (StatusCode::UNAUTHORIZED, "bad.credentials"),
            Self::UnknownPath => (StatusCode::NOT_FOUND, "not.found"),
            Self::UnknownResource => (StatusCode::NOT_FOUND, "general.resource.not.found"),
            Self::WrongMethod => (StatusCode::METHOD_NOT_ALLOWED, "method.not.allowed"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "request.entity.too.large"),
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, "too.many.requests"),
            Self::NotSimulated => (StatusCode::NOT_IMPLEMENTED, "simulator.not.implemented"),
        }
    }
}

impl ApiError {
    pub(super) fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    pub(super) fn code(&self) -> &'static str {
        self.code.parts().1
    }

    pub(super) fn body(&self, correlation_id: &str) -> Body {
        let (status, code) = self.code.parts();
        let body = json!({
            "status": status.as_u16(),
            "code": code,
            "message": self.message,
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

pub(super) async fn unknown_path() -> ApiError {
    ApiError::new(Code::UnknownPath, "The simulator has nothing at this path.")
}

pub(super) async fn wrong_method() -> ApiError {
    ApiError::new(Code::WrongMethod, "This path does not take this method.")
}
