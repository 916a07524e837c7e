//! What every API call has to pass: a live token of the right kind, within its rate limit, that may
//! do what is asked.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use crate::document::{Operation, Security};

use crate::contract::Finding;
use crate::oauth::bearer_tokens::{Holder, Kind};
use crate::server::error_body::{ApiError, Code, LimitTold};
use crate::simulator::platform::Platform;

const PLACE: &str = "header Authorization";

/// How a call passed, or why it did not.
pub(crate) struct Passage {
    pub(crate) holder: Option<Holder>,
    /// What is wrong with the token beside its not being alive, which is no fault of the client.
    pub(crate) finding: Option<Finding>,
    pub(crate) refusal: Option<ApiError>,
}

/// A token of any client: what a path that does not exist asks for, so that nobody without one
/// learns which do.
static ANY_CLIENT: Security = Security::OAuth { scopes: Vec::new() };

pub(crate) fn pass(
    platform: &Platform,
    operation: Option<&Operation>,
    headers: &HeaderMap,
) -> Passage {
    let security = operation.map_or(&ANY_CLIENT, |operation| &operation.security);
    let token = bearer(headers);
    let wanted = match security {
        Security::OAuth { .. } => Kind::OAuth,
        Security::GuestChatJwt => Kind::GuestChat,
        Security::WebMessagingJwt => Kind::WebMessaging,
        Security::None => {
            platform.admit(None);
            let finding = headers.contains_key(header::AUTHORIZATION).then(|| {
                Finding::noted(
                    PLACE,
                    "the operation needs no token, and should not be given one",
                )
            });
            return Passage {
                holder: None,
                finding,
                refusal: None,
            };
        }
    };
    let refuse = |code, message: &str| Some(ApiError::new(code, message));
    let holder = platform.admit(token);
    let mut finding = None;
    let refusal = match (&holder, token) {
        (Some(holder), _) if holder.kind != wanted => {
            let what = format!(
                "it is a token of {:?}, and should be of {wanted:?}",
                holder.kind
            );
            finding = Some(Finding {
                refusal: Some(crate::contract::Refusal::BadRequest),
                ..Finding::noted(PLACE, what)
            });
            refuse(
                Code::BadCredentials,
                "The bearer token is of the wrong kind.",
            )
        }
        (Some(holder), _) if holder.is_over_limit() => {
            refuse(Code::TooManyRequests, "The token made too many calls.")
        }
        (Some(_), _) => operation.and_then(|operation| platform.access().refusal(operation)),
        (None, None) => refuse(Code::NoCredentials, "The call carries no bearer token."),
        (None, Some(_)) => refuse(Code::BadCredentials, "The bearer token is not valid."),
    };
    Passage {
        holder,
        finding,
        refusal,
    }
}

impl Passage {
    /// The response to a call that did not pass.
    pub(crate) fn refused(&mut self) -> Option<Response> {
        let error = self.refusal.take()?;
        let is_limit = error.is(Code::TooManyRequests);
        let mut response = error.into_response();
        if let Some(holder) = self.holder.as_ref().filter(|_| is_limit) {
            let wait = HeaderValue::from(seconds(holder));
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        Some(response)
    }

    /// States where the token stands with its rate limit.
    pub(crate) fn state_limit(&self, response: &mut Response) {
        let told = response.extensions_mut().remove::<LimitTold>();
        let Some(holder) = &self.holder else {
            return;
        };
        let (calls, reset) = match told {
            None => (holder.calls, seconds(holder)),
            Some(LimitTold::UsedUp(reset)) => (holder.calls_allowed, reset),
            Some(LimitTold::Nothing) => return,
        };
        let headers = response.headers_mut();
        headers.insert("inin-ratelimit-count", calls.into());
        headers.insert("inin-ratelimit-allowed", holder.calls_allowed.into());
        headers.insert("inin-ratelimit-reset", reset.into());
    }
}

/// Rounded up, so that who waits that long has waited long enough.
fn seconds(holder: &Holder) -> u64 {
    holder
        .reset
        .as_millis()
        .div_ceil(1000)
        .try_into()
        .unwrap_or(u64::MAX)
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim())
        .filter(|token| !token.is_empty())
}
