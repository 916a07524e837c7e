//! Around every exchange: its correlation id, its error body, and a note of it.

use std::future;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::error_body::{ApiError, Code};
use super::listen::Connection;
use crate::journal::received::ReceivedRequest;
use crate::journal::seen::{Call, TokenRequest};
use crate::oauth::bearer_tokens::Holder;
use crate::oauth::token_endpoint::TokenNote;
use crate::rules::FiredFault;
use crate::simulator::platform::Platform;

/// More than the platform takes, and enough to stop a client that never ends.
const LARGEST_BODY: usize = 16 * 1024 * 1024;
const CORRELATION_ID: HeaderName = HeaderName::from_static("inin-correlation-id");

/// The number of the exchange, for whoever responds to it.
#[derive(Clone, Debug)]
pub(crate) struct CorrelationId(pub(crate) String);

/// What is noted of a call, from whoever responded to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct CallNote {
    pub(crate) operation: Option<String>,
    pub(crate) holder: Option<Holder>,
    pub(crate) fault: Option<FiredFault>,
    /// The call gets no response.
    pub(crate) silence: Option<Silence>,
}

/// How a call is left without a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    Hang,
    Reset,
}

pub(crate) async fn exchange(
    State(platform): State<Arc<Platform>>,
    request: Request,
    next: Next,
) -> Response {
    let correlation_id = platform.correlation_id();
    let (mut head, body) = request.into_parts();
    let connection = head.extensions.remove::<Connection>();
    head.extensions
        .insert(CorrelationId(correlation_id.clone()));
    let method = head.method.to_string();
    let path = head.uri.path().to_owned();
    let target = head
        .uri
        .path_and_query()
        .map_or_else(|| path.clone(), ToString::to_string);
    let mut body_hash = DefaultHasher::new();
    let mut received = None;
    let mut response = match to_bytes(body, LARGEST_BODY).await {
        Ok(body) => {
            body.hash(&mut body_hash);
            if platform.records_requests() {
                received = Some(ReceivedRequest::new(&head, target.clone(), body.clone()));
            }
            next.run(Request::from_parts(head, Body::from(body))).await
        }
        Err(_) => ApiError::new(Code::TooLarge, "The request body is too large.").into_response(),
    };

    let mut status = response.status().as_u16();
    let error = response.extensions_mut().remove::<ApiError>();
    if let Some(error) = &error {
        *response.body_mut() = error.body(&correlation_id);
    }
    if let Ok(value) = HeaderValue::from_str(&correlation_id) {
        response.headers_mut().insert(CORRELATION_ID, value);
    }
    if let Some(note) = response.extensions_mut().remove::<TokenNote>() {
        if note.silence.is_some() {
            status = 0;
        }
        tracing::info!(
            target: "simulator",
            status,
            client = note.client_id,
            token = note.token,
            error = note.error,
            "{method} {path}"
        );
        platform.note_token_request(TokenRequest {
            path,
            client_id: note.client_id,
            client_authentication: note.client_authentication,
            grant_type: note.grant_type,
            status,
            token: note.token,
            error: note.error.map(str::to_owned),
            fault: note.fault,
            correlation_id,
        });
        keep_silent(note.silence, connection).await;
        return response;
    }
    let note = response
        .extensions_mut()
        .remove::<CallNote>()
        .unwrap_or_default();
    if note.silence.is_some() {
        status = 0;
    }
    let code = error.map(|error| error.code());
    let token = note.holder.as_ref().map(|holder| holder.serial);
    tracing::info!(target: "simulator", status, token, code, "{method} {path}");
    if let Some(mut received) = received {
        received.operation.clone_from(&note.operation);
        received.status = status;
        platform.note_request(received);
    }
    platform.note_call(Call {
        method,
        target,
        token,
        client_id: note.holder.map(|holder| holder.client_id),
        operation: note.operation,
        status,
        code: code.map(str::to_owned),
        fault: note.fault,
        correlation_id,
        body_hash: body_hash.finish(),
    });
    keep_silent(note.silence, connection).await;
    response
}

/// Does not come back, if there is to be no response.
async fn keep_silent(silence: Option<Silence>, connection: Option<Connection>) {
    if let Some(silence) = silence {
        if let (Silence::Reset, Some(connection)) = (silence, connection) {
            connection.reset();
        }
        // The connection's task ends it, or the client, or the simulator.
        future::pending::<()>().await;
    }
}
