//! The OAuth token endpoint (RFC 6749).
//!
//! Takes the grants of the platform: client credentials, authorization code with or without PKCE,
//! refresh token — each works once, and comes with the next — and SAML2 bearer. The client's id and
//! secret are in the `Authorization` header or in the form.

use std::sync::Arc;

use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Form, Json};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::sign_ins::Redemption;
use crate::api::misbehave::{Met, Misbehaviour, misbehave};
use crate::journal::seen::ClientAuthentication;
use crate::rules::{Decision, Effect, Fault, FiredFault};
use crate::server::exchange::{CorrelationId, Silence};
use crate::simulator::platform::Platform;

/// The platform's name for its SAML2 grant.
const SAML2: &str = "urn:ietf:params:oauth:grant-type:saml2-bearer";

type Fields = Result<Form<Vec<(String, String)>>, FormRejection>;

/// What `exchange` notes of a token request.
#[derive(Clone, Debug, Default)]
pub(crate) struct TokenNote {
    pub(crate) client_id: Option<String>,
    pub(crate) client_authentication: Option<ClientAuthentication>,
    pub(crate) grant_type: Option<String>,
    pub(crate) token: Option<u64>,
    pub(crate) error: Option<&'static str>,
    pub(crate) fault: Option<FiredFault>,
    /// The request gets no response.
    pub(crate) silence: Option<Silence>,
}

/// The endpoint that the official SDKs use. Its client credentials responses carry no scope.
pub(crate) async fn at_login(
    State(platform): State<Arc<Platform>>,
    Extension(correlation_id): Extension<CorrelationId>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    respond(&platform, &correlation_id, &headers, fields, None).await
}

/// The endpoint that the token refresh guide names. Its responses carry the scope that the guide
/// shows.
pub(crate) async fn at_api(
    State(platform): State<Arc<Platform>>,
    Extension(correlation_id): Extension<CorrelationId>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    respond(&platform, &correlation_id, &headers, fields, Some("login")).await
}

async fn respond(
    platform: &Platform,
    correlation_id: &CorrelationId,
    headers: &HeaderMap,
    fields: Fields,
    scope: Option<&str>,
) -> Response {
    let mut note = TokenNote::default();
    let (decision, _) = platform.decide(None);
    if let Some(delay) = decision.delay {
        note.commit(&Fault::Delay(delay));
        platform.clock().sleep(delay).await;
    }
    let told = by_rule(platform, correlation_id, &decision, &mut note);
    let mut response = told.unwrap_or_else(|| {
        grant(platform, headers, fields, scope, &mut note).unwrap_or_else(|refusal| {
            note.error = Some(refusal.error);
            refusal.into_response()
        })
    });
    // RFC 6749, section 5.1.
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    response.extensions_mut().insert(note);
    response
}

/// What a rule responds with, if one meets the request.
fn by_rule(
    platform: &Platform,
    correlation_id: &CorrelationId,
    decision: &Decision,
    note: &mut TokenNote,
) -> Option<Response> {
    let fault = match decision.effect.as_ref()? {
        Effect::Response(status, body) => {
            let status = StatusCode::from_u16(*status).ok()?;
            return Some(match body {
                Value::Null => status.into_response(),
                body => (status, Json(body)).into_response(),
            });
        }
        Effect::Fault(fault) => fault,
        _ => return None,
    };
    let met = Met {
        operation: None,
        correlation_id: &correlation_id.0,
        elsewhere: platform.elsewhere(),
    };
    let misbehaviour = misbehave(fault, &met)?;
    note.commit(fault);
    Some(match misbehaviour {
        Misbehaviour::Response(response) => response,
        Misbehaviour::Silence(silence) => {
            note.silence = Some(silence);
            Response::default()
        }
    })
}

impl TokenNote {
    fn commit(&mut self, fault: &Fault) {
        let fault = fault.clone();
        self.fault = Some(FiredFault { fault, at: None });
    }
}

fn grant(
    platform: &Platform,
    headers: &HeaderMap,
    fields: Fields,
    scope: Option<&str>,
    note: &mut TokenNote,
) -> Result<Response, Refusal> {
    let Form(fields) =
        fields.map_err(|error| Refusal::request(format!("the form cannot be read: {error}")))?;
    note.grant_type = field(&fields, "grant_type")?.map(str::to_owned);
    let client = authenticate(platform, headers, &fields, note)?;
    let required = |name: &str| {
        let value = field(&fields, name)?;
        value.ok_or_else(|| Refusal::request(format!("{name} is missing")))
    };
    let mut is_person = false;
    match note.grant_type.as_deref() {
        Some("client_credentials") => client.prove()?,
        Some(SAML2) => {
            client.prove()?;
            required("orgName")?;
            required("assertion")?;
        }
        Some("authorization_code") => {
            is_person = true;
            let redemption = Redemption {
                client_id: &client.id,
                is_proven: client.is_proven,
                redirect_uri: field(&fields, "redirect_uri")?,
                verifier: field(&fields, "code_verifier")?,
                now: platform.now(),
            };
            platform
                .redeem_code(required("code")?, &redemption)
                .map_err(Refusal::grant)?;
        }
        Some("refresh_token") => {
            is_person = true;
            platform
                .spend_refresh_token(required("refresh_token")?, &client.id)
                .map_err(Refusal::grant)?;
        }
        Some(_) => {
            return Err(Refusal {
                status: StatusCode::BAD_REQUEST,
                error: "unsupported_grant_type",
                description: "the simulator does not know this grant".to_owned(),
            });
        }
        None => return Err(Refusal::request("grant_type is missing")),
    }
    let issued = platform.issue_token(&client.id);
    note.token = Some(issued.serial);
    let mut body = json!({
        "access_token": issued.token,
        "token_type": "bearer",
        "expires_in": issued.lifetime.as_secs(),
    });
    if is_person {
        body["refresh_token"] = platform.issue_refresh_token(&client.id).into();
    }
    if let Some(scope) = platform.access().scope().as_deref().or(scope) {
        body["scope"] = scope.into();
    }
    Ok(Json(body).into_response())
}

/// Who asks.
struct Client {
    id: String,
    /// Whether it showed its secret.
    is_proven: bool,
}

impl Client {
    fn prove(&self) -> Result<(), Refusal> {
        if self.is_proven {
            Ok(())
        } else {
            Err(Refusal::client("the client did not prove who it is"))
        }
    }
}

/// Finds out which client asks. One without a secret only says its id (RFC 6749, section 2.1).
fn authenticate(
    platform: &Platform,
    headers: &HeaderMap,
    fields: &[(String, String)],
    note: &mut TokenNote,
) -> Result<Client, Refusal> {
    let (form_id, form_secret) = (field(fields, "client_id")?, field(fields, "client_secret")?);
    note.client_id = form_id.map(str::to_owned);
    let unknown = || Refusal::client("the client id and secret are not known here");
    let Some(authorization) = headers.get(header::AUTHORIZATION) else {
        let id = form_id.ok_or_else(|| Refusal::client("the client did not say who it is"))?;
        let known = match form_secret {
            Some(secret) => {
                note.client_authentication = Some(ClientAuthentication::ClientSecretPost);
                platform.knows(id, secret)
            }
            None => platform.has_client(id),
        };
        return if known {
            Ok(Client {
                id: id.to_owned(),
                is_proven: form_secret.is_some(),
            })
        } else {
            Err(unknown())
        };
    };
    if form_secret.is_some() {
        return Err(Refusal::request(
            "the client authenticates in two ways at once",
        ));
    }
    note.client_authentication = Some(ClientAuthentication::ClientSecretBasic);
    let (id, secret) = authorization
        .to_str()
        .ok()
        .and_then(basic)
        .ok_or_else(|| Refusal::client("the Authorization header is not a Basic one"))?;
    // RFC 6749 has both form-encoded before base64; most clients send them as they are.
    let decoded = (form_decoded(&id), form_decoded(&secret));
    for (id, secret) in [(id.clone(), secret), decoded] {
        if platform.knows(&id, &secret) {
            note.client_id = Some(id.clone());
            return Ok(Client {
                id,
                is_proven: true,
            });
        }
    }
    note.client_id = Some(id);
    Err(unknown())
}

/// The value of a field; RFC 6749, section 3.2 forbids to send one twice.
fn field<'a>(fields: &'a [(String, String)], name: &str) -> Result<Option<&'a str>, Refusal> {
    let mut values = fields
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.as_str());
    let first = values.next();
    match values.next() {
        None => Ok(first.filter(|value| !value.is_empty())),
        Some(_) => Err(Refusal::request(format!("{name} is given more than once"))),
    }
}

fn basic(header: &str) -> Option<(String, String)> {
    let (scheme, credentials) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let credentials = String::from_utf8(STANDARD.decode(credentials.trim()).ok()?).ok()?;
    let (id, secret) = credentials.split_once(':')?;
    Some((id.to_owned(), secret.to_owned()))
}

fn form_decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " "))
        .decode_utf8_lossy()
        .into_owned()
}

/// An error of RFC 6749, section 5.2.
struct Refusal {
    status: StatusCode,
    error: &'static str,
    description: String,
}

impl Refusal {
    fn request(description: impl Into<String>) -> Self {
        let description = description.into();
        Self {
            status: StatusCode::BAD_REQUEST,
            error: "invalid_request",
            description,
        }
    }

    fn grant(description: impl Into<String>) -> Self {
        Self {
            error: "invalid_grant",
            ..Self::request(description)
        }
    }

    fn client(description: impl Into<String>) -> Self {
        let description = description.into();
        Self {
            status: StatusCode::UNAUTHORIZED,
            error: "invalid_client",
            description,
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = json!({ "error": self.error, "error_description": self.description });
        let mut response = (self.status, Json(body)).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Basic realm=\"simulator\"");
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}
