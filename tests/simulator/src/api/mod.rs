//! The API: every operation of the document.
//!
//! A call passes the `gate`, is looked at by the `contract`, and meets the `rules`; then a story or
//! the response is made from the document.

pub(crate) mod access;
mod gate;
pub(crate) mod misbehave;

use std::future;
use std::io::{self, Write as _};
use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::{StreamExt as _, stream};
use serde_json::Value;
use url::form_urlencoded;

use crate::document::{Match, Operation};
use crate::synthesis::Fill;

use self::misbehave::{Met, Misbehaviour, misbehave};
use crate::contract::{self, Finding, Refusal, Violation};
use crate::responses;
use crate::rules::{Decision, Effect, Fault, FiredFault, ListFault, spoil};
use crate::server::error_body::{self, ApiError, Code};
use crate::server::exchange::{CallNote, CorrelationId};
use crate::simulator::platform::Platform;
use crate::stories;

const JSON: &str = "application/json";

pub(crate) async fn serve(State(platform): State<Arc<Platform>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    // `exchange` limited and read it already.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let path = parts.uri.path();
    let found = platform.document().find(&parts.method, path);
    if found.is_none() && !path.starts_with("/api/") {
        return error_body::unknown_path().into_response();
    }
    let operation = found.as_ref().map(|found| found.operation);
    let mut passage = gate::pass(&platform, operation, &parts.headers);
    let mut note = CallNote {
        operation: operation.map(|operation| operation.id.clone()),
        ..CallNote::default()
    };
    let mut call = Call {
        platform: &platform,
        parts: &parts,
        note: &mut note,
    };
    if let (Some(operation), Some(finding)) = (operation, passage.finding.take()) {
        call.record(operation, vec![finding]);
    }
    let mut response = match (passage.refused(), &found) {
        (Some(refused), _) => refused,
        (None, Some(found)) => call.handle(found, &body).await,
        (None, None) if platform.document().has_path(path) => {
            error_body::wrong_method().into_response()
        }
        (None, None) => error_body::unknown_path().into_response(),
    };
    passage.state_limit(&mut response);
    note.holder = passage.holder;
    response.extensions_mut().insert(note);
    response
}

/// A call that is being response.
struct Call<'a> {
    platform: &'a Platform,
    parts: &'a Parts,
    note: &'a mut CallNote,
}

impl Call<'_> {
    async fn handle(&mut self, found: &Match<'_>, body: &Bytes) -> Response {
        let operation = found.operation;
        let (decision, fill) = self.platform.decide(Some(&operation.id));
        if let Some(delay) = decision.delay {
            self.fired(Fault::Delay(delay));
            self.platform.clock().sleep(delay).await;
        }
        let query = self.parts.uri.query().unwrap_or_default();
        let query: Vec<_> = form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let asked = contract::Asked::new(found, &query, self.parts, body);
        let (mut findings, json) = self.platform.contract().check(&asked);
        let list_fault = decision.list_fault();
        if decision.unchecked {
            findings.clear();
        } else if list_fault == Some(ListFault::UndeclaredNextUri) {
            // The link that was followed is the simulator's.
            findings.retain(|finding| !finding.place.starts_with("query page"));
        }
        let refused = findings.iter().find(|finding| finding.refusal.is_some());
        let refused = refused.map(refusal);
        let is_known = findings.is_empty();
        self.record(operation, findings);
        if let Some(response) = self.fault_without_body(operation, &decision) {
            return response;
        }
        if let Some(error) = refused {
            return error.into_response();
        }
        let asked = responses::Asked {
            found,
            path: self.parts.uri.path(),
            query: &query,
            body: &json,
            list_fault,
        };
        self.success(&asked, body, is_known, decision, fill)
    }

    /// Keeps what a test may want to know of.
    fn record(&self, operation: &Operation, findings: Vec<Finding>) {
        for finding in findings {
            self.platform.note_violation(Violation {
                operation: operation.id.clone(),
                place: finding.place,
                what: finding.what,
                refused: finding.refusal.is_some(),
                correlation_id: self.correlation_id(),
            });
        }
    }

    fn correlation_id(&self) -> String {
        let id = self.parts.extensions.get::<CorrelationId>();
        id.map(|id| id.0.clone()).unwrap_or_default()
    }

    fn fired(&mut self, fault: Fault) {
        self.note.fault = Some(FiredFault { fault, at: None });
    }

    /// The response to a call whose fault has nothing to do with a body.
    fn fault_without_body(
        &mut self,
        operation: &Operation,
        decision: &Decision,
    ) -> Option<Response> {
        let Some(Effect::Fault(fault)) = &decision.effect else {
            return None;
        };
        let correlation_id = self.correlation_id();
        let met = Met {
            operation: Some(operation),
            correlation_id: &correlation_id,
            elsewhere: self.platform.elsewhere(),
        };
        let misbehaviour = misbehave(fault, &met)?;
        self.fired(fault.clone());
        Some(match misbehaviour {
            Misbehaviour::Response(response) => response,
            Misbehaviour::Silence(silence) => {
                self.note.silence = Some(silence);
                Response::default()
            }
        })
    }

    fn success(
        &mut self,
        asked: &responses::Asked<'_>,
        body: &[u8],
        is_known: bool,
        decision: Decision,
        fill: Fill,
    ) -> Response {
        let operation = asked.found.operation;
        let usual = operation
            .usual_response()
            .map_or(200, |response| response.status);
        let mut fault = None;
        let (status, made) = match decision.effect {
            Some(Effect::Response(status, Value::Null)) => (status, None),
            Some(Effect::Response(status, body)) => (status, Some(body.to_string().into_bytes())),
            Some(Effect::Status(status)) => match self.made(asked, status, fill) {
                Ok(made) => (status, made),
                Err(refused) => return refused.into_response(),
            },
            other => {
                if let Some(Effect::Fault(one)) = other {
                    fault = Some(one);
                }
                // A story is too short to misbehave as a list.
                let story = match asked.list_fault {
                    Some(_) => Ok(None),
                    None => stories::tell(asked, body, is_known),
                };
                match story {
                    Ok(Some(story)) => (usual, Some(story.to_string().into_bytes())),
                    Ok(None) => match self.made(asked, usual, fill) {
                        Ok(made) => (usual, made),
                        Err(refused) => return refused.into_response(),
                    },
                    Err(error) => return error.into_response(),
                }
            }
        };
        self.respond(operation, status, made, fault.as_ref(), decision.dice)
    }

    /// The body that the document gives.
    fn made(
        &mut self,
        asked: &responses::Asked<'_>,
        status: u16,
        fill: Fill,
    ) -> Result<Option<Vec<u8>>, ApiError> {
        let Some(made) = self.platform.responses().body(asked, status, fill) else {
            return Ok(None);
        };
        if let Some(fault) = asked.list_fault.filter(|_| made.misbehaves) {
            self.fired(Fault::List(fault));
        }
        if made.is_refused {
            let told = "The page is beyond the results that can be paged.";
            return Err(ApiError::new(Code::BadRequest, told));
        }
        Ok(Some(made.text))
    }

    /// Writes a response, and spoils its body if that was asked for.
    fn respond(
        &mut self,
        operation: &Operation,
        status: u16,
        body: Option<Vec<u8>>,
        fault: Option<&Fault>,
        dice: u64,
    ) -> Response {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        if response.status().is_redirection() {
            let location = HeaderValue::from_static("/api/v2/simulated/location");
            response.headers_mut().insert(header::LOCATION, location);
        }
        let Some(mut body) = body else {
            return response;
        };
        let mut media_type = operation.produces.as_str();
        if body.first() == Some(&b'{') && !media_type.ends_with("json") {
            media_type = JSON;
        }
        match fault {
            Some(Fault::WrongContentType) => {
                media_type = "text/html";
                self.fired(Fault::WrongContentType);
            }
            // The response to a HEAD has no body, whatever its headers say.
            Some(_) if self.parts.method == Method::HEAD => {}
            Some(Fault::Gzip) => {
                if let Some(packed) = gzip(&body) {
                    self.fired(Fault::Gzip);
                    body = packed;
                    let encoding = HeaderValue::from_static("gzip");
                    response
                        .headers_mut()
                        .insert(header::CONTENT_ENCODING, encoding);
                }
            }
            Some(Fault::CutOff) if body.len() > 1 => {
                self.fired(Fault::CutOff);
                let length = HeaderValue::from(body.len());
                response
                    .headers_mut()
                    .insert(header::CONTENT_LENGTH, length);
                body.truncate(body.len() / 2);
                let broken = async {
                    // Lets the first half go out, which the error would take along.
                    tokio::task::yield_now().await;
                    Err(io::Error::other("cut off on command"))
                };
                let half = future::ready(Ok(Bytes::from(body)));
                let parts = stream::once(half).chain(stream::once(broken));
                *response.body_mut() = Body::from_stream(parts);
                return response;
            }
            Some(fault) => {
                let schema = operation
                    .response(status)
                    .and_then(|response| response.schema.as_ref());
                let document = self.platform.document();
                if let Some(fired) = spoil(document, schema, &mut body, fault, dice) {
                    self.note.fault = Some(fired);
                }
            }
            None => {}
        }
        if let Ok(media_type) = HeaderValue::from_str(media_type) {
            response
                .headers_mut()
                .insert(header::CONTENT_TYPE, media_type);
        }
        *response.body_mut() = Body::from(body);
        response
    }
}

fn gzip(body: &[u8]) -> Option<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(body).ok()?;
    packer.finish().ok()
}

fn refusal(finding: &Finding) -> ApiError {
    let code = match finding.refusal {
        Some(Refusal::MediaType) => Code::WrongMediaType,
        _ => Code::BadRequest,
    };
    ApiError::new(code, format!("{}: {}", finding.place, finding.what))
        .with_param("place", &finding.place)
}
