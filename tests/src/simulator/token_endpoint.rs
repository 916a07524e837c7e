//! The OAuth token endpoint (RFC 6749).
//!
//! Takes the client credentials grant, with the client's id and secret in the `Authorization`
//! header or in the form. Tokens are opaque, as the platform's are.

use std::sync::Arc;

use axum::Form;
use axum::Json;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::json;

use super::platform::Platform;
use super::seen::ClientAuthentication;

type Fields = Result<Form<Vec<(String, String)>>, FormRejection>;

/// What `exchange` notes of a token request.
#[derive(Clone, Debug, Default)]
pub(super) struct TokenNote {
    pub(super) client_id: Option<String>,
    pub(super) client_authentication: Option<ClientAuthentication>,
    pub(super) grant_type: Option<String>,
    pub(super) token: Option<u64>,
    pub(super) error: Option<&'static str>,
}

/// The endpoint that the official SDKs use. Its client credentials answers carry no scope.
pub(super) async fn at_login(
    State(platform): State<Arc<Platform>>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    answer(&platform, &headers, fields, None)
}

/// The endpoint that the token refresh guide names. Its answers carry the scope that the guide
/// shows.
pub(super) async fn at_api(
    State(platform): State<Arc<Platform>>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    answer(&platform, &headers, fields, Some("login"))
}

fn answer(
    platform: &Platform,
    headers: &HeaderMap,
    fields: Fields,
    scope: Option<&str>,
) -> Response {
    let mut note = TokenNote::default();
    let mut response = match grant(platform, headers, fields, scope, &mut note) {
        Ok(token) => token,
        Err(refusal) => {
            note.error = Some(refusal.error);
            refusal.into_response()
        }
    };
    // RFC 6749, section 5.1.
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
    response.extensions_mut().insert(note);
    response
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
    let client_id = authenticate(platform, headers, &fields, note)?;
    match note.grant_type.as_deref() {
        Some("client_credentials") => {}
        Some(_) => {
            return Err(Refusal {
                status: StatusCode::BAD_REQUEST,
                error: "unsupported_grant_type",
                description: "the simulator takes client_credentials only".to_owned(),
            });
        }
        None => return Err(Refusal::request("grant_type is missing")),
    }
    let issued = platform.issue_token(&client_id);
    note.token = Some(issued.serial);
    let mut body = json!({
        "access_token": issued.token,
        "token_type": "bearer",
        "expires_in": issued.lifetime.as_secs(),
    });
    if let Some(scope) = scope {
        body["scope"] = scope.into();
    }
    Ok(Json(body).into_response())
}

/// Finds out which client asks, and returns its id.
fn authenticate(
    platform: &Platform,
    headers: &HeaderMap,
    fields: &[(String, String)],
    note: &mut TokenNote,
) -> Result<String, Refusal> {
    let (form_id, form_secret) = (field(fields, "client_id")?, field(fields, "client_secret")?);
    note.client_id = form_id.map(str::to_owned);
    let Some(authorization) = headers.get(header::AUTHORIZATION) else {
        let (Some(id), Some(secret)) = (form_id, form_secret) else {
            return Err(Refusal::client("the client did not say who it is"));
        };
        note.client_authentication = Some(ClientAuthentication::Form);
        return if platform.knows(id, secret) {
            Ok(id.to_owned())
        } else {
            Err(Refusal::client(
                "the client id and secret are not known here",
            ))
        };
    };
    if form_secret.is_some() {
        return Err(Refusal::request(
            "the client authenticates in two ways at once",
        ));
    }
    note.client_authentication = Some(ClientAuthentication::Basic);
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
            return Ok(id);
        }
    }
    note.client_id = Some(id);
    Err(Refusal::client(
        "the client id and secret are not known here",
    ))
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
