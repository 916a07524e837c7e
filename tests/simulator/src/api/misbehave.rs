//! The responses to calls whose fault has nothing to do with the body that they would have had.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::document::Operation;

use super::access;
use crate::rules::Fault;
use crate::server::error_body::{ApiError, Code, LimitTold};
use crate::server::exchange::Silence;

/// The status of a conflict that is told as one.
const CONFLICT: u16 = 409;

/// The call that is response.
pub(crate) struct Met<'a> {
    /// None for a request for a token.
    pub(crate) operation: Option<&'a Operation>,
    pub(crate) correlation_id: &'a str,
    /// The base URL of the other origin.
    pub(crate) elsewhere: &'a str,
}

/// A response, or silence.
pub(crate) enum Misbehaviour {
    Response(Response),
    Silence(Silence),
}

/// What becomes of a call that meets this fault; `None` if its usual response is what is spoilt.
pub(crate) fn misbehave(fault: &Fault, met: &Met<'_>) -> Option<Misbehaviour> {
    let response = match fault {
        Fault::Hang => return Some(Misbehaviour::Silence(Silence::Hang)),
        Fault::Reset => return Some(Misbehaviour::Silence(Silence::Reset)),
        Fault::Unauthorized => {
            ApiError::new(Code::BadCredentials, "The bearer token is not valid.").into_response()
        }
        Fault::TooManyRequests { retry_after } => {
            let error = ApiError::new(Code::TooManyRequests, "The token made too many calls.");
            let mut response = wait(error.into_response(), *retry_after);
            let told = LimitTold::UsedUp(*retry_after);
            response.extensions_mut().insert(told);
            response
        }
        Fault::OperationLimit { retry_after } => {
            let told = "This operation was called too often.";
            let error = ApiError::new(Code::TooManyRequests, told);
            wait(error.into_response(), *retry_after)
        }
        Fault::TooManyRequestsInWords { wait } => {
            // The platform brackets what it puts into a message.
            let told = format!("There were too many calls. Come back in [{wait}] seconds.");
            let mut response = ApiError::new(Code::TooManyRequests, told).into_response();
            response.extensions_mut().insert(LimitTold::Nothing);
            response
        }
        Fault::Status(status) => {
            // A status that HTTP does not have would be a mistake of the test's.
            let status = StatusCode::from_u16(*status).ok()?;
            let failed = || ApiError::new(Code::Status(status), "The simulator was told to fail.");
            let error = met
                .operation
                .filter(|_| status == StatusCode::FORBIDDEN)
                .map_or_else(failed, access::forbidden);
            error.into_response()
        }
        Fault::VersionConflict { status: CONFLICT } => {
            let told = "It was changed by somebody else: its version is 8, and not 7.";
            ApiError::new(Code::VersionConflict, told).into_response()
        }
        Fault::VersionConflict { status } => {
            let status = StatusCode::from_u16(*status).ok()?;
            let told = "The version 7 does not match the current version 8.";
            ApiError::new(Code::Status(status), told)
                .with_param("version", "8")
                .into_response()
        }
        Fault::Error { status, shape } => {
            let (media_type, body) = shape.body(*status, met.correlation_id);
            let mut response = Response::new(Body::from(body));
            *response.status_mut() = StatusCode::from_u16(*status).ok()?;
            let media_type = HeaderValue::from_static(media_type);
            response
                .headers_mut()
                .insert(header::CONTENT_TYPE, media_type);
            response
        }
        Fault::NotYet { retry_after } => wait(StatusCode::ACCEPTED.into_response(), *retry_after),
        Fault::RedirectElsewhere { status } => {
            let id = met.operation.map_or("token", |operation| &operation.id);
            let mut response = StatusCode::from_u16(*status).ok()?.into_response();
            let location = format!("{}/files/{id}", met.elsewhere);
            let location = HeaderValue::from_str(&location).ok()?;
            response.headers_mut().insert(header::LOCATION, location);
            response
        }
        _ => return None,
    };
    Some(Misbehaviour::Response(response))
}

fn wait(mut response: Response, seconds: u64) -> Response {
    let seconds = HeaderValue::from(seconds);
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}
