//! One exchange with the token endpoint: a form goes out, and a token or a failure comes back.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use reqwest::{Request, Response};
use url::Url;

use crate::clock::Timing;
use crate::error::AuthError;
use crate::error::report::correlation_id;
use crate::error::transport::TransportErrorKind;
use crate::http::transport::{self, Transport};
use crate::http::unpack;
use crate::limits::retry::decide::Outcome;
use crate::limits::retry::{in_words, retry_after};
use crate::oauth::error_response::{self, TokenErrorResponse};
use crate::oauth::request::{ClientAuthentication, TokenRequest};
use crate::oauth::response::TokenResponse;

/// One failed attempt.
pub(super) struct Failure {
    pub(super) error: AuthError,
    /// What the endpoint asks to wait.
    pub(super) wait: Option<Duration>,
    /// What decides about another attempt; `None` where that would come out the same.
    pub(super) outcome: Option<Outcome>,
}

/// Whom a form is sent to.
pub(super) struct Exchange<'a> {
    pub(super) url: &'a Url,
    pub(super) authentication: ClientAuthentication,
    pub(super) transport: &'a dyn Transport,
    pub(super) timing: &'a Timing,
}

impl Exchange<'_> {
    /// Sends the form once.
    pub(super) async fn send(self, form: &TokenRequest) -> Result<TokenResponse, Failure> {
        let request = self.request_of(form);
        match transport::send(self.transport, request).await {
            Ok(response) => self.read(form, response).await,
            Err(failure) => Err(Failure {
                outcome: Some(Outcome::Failure(failure.kind())),
                error: AuthError::from(failure),
                wait: None,
            }),
        }
    }

    fn request_of(&self, form: &TokenRequest) -> Request {
        let mut request = Request::new(Method::POST, self.url.clone());
        let headers = request.headers_mut();
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(basic) = form.header(self.authentication) {
            headers.insert(AUTHORIZATION, basic);
        }
        *request.body_mut() = Some(form.body(self.authentication).into());
        request
    }

    async fn read(
        &self,
        form: &TokenRequest,
        response: Response,
    ) -> Result<TokenResponse, Failure> {
        // Gateways pack also what nobody asked them to.
        let response = match unpack::layers(response.headers()) {
            Some(layers @ 1..) => unpack::unpacked(response, layers),
            _ => response,
        };
        let status = response.status();
        let correlation_id = correlation_id(response.headers());
        let mut asked = retry_after::asked(response.headers(), self.timing.wall());
        let encrypted = self.url.scheme() == "https";
        let body = match error_response::read(response).await {
            Ok(body) => body,
            // The status says enough; proxies that refuse often hang up before the end.
            Err(_) if !status.is_success() => Bytes::new(),
            Err(error) => {
                return Err(Failure {
                    error: error.with_status(status, correlation_id),
                    wait: asked.filter(|wait| !wait.is_zero()),
                    outcome: Some(Outcome::Failure(TransportErrorKind::Interrupted)),
                });
            }
        };
        let found = if status.is_success() {
            match TokenErrorResponse::in_success(status, &body, &form.secrets()) {
                Some(found) => found,
                // What came is a response that another try would get again.
                None => {
                    return TokenResponse::parse(&body)
                        .map(|token| TokenResponse {
                            correlation_id: correlation_id.clone(),
                            ..token
                        })
                        .map_err(|error| Failure {
                            error: error.with_status(status, correlation_id),
                            wait: None,
                            outcome: None,
                        });
                }
            }
        } else {
            TokenErrorResponse::read(status, &body, encrypted, &form.secrets())
        };
        let meant = found.status_meant(status);
        if meant == StatusCode::TOO_MANY_REQUESTS && asked.is_none_or(|wait| wait.is_zero()) {
            asked = in_words::read(&body).or(asked);
        }
        Err(Failure {
            error: AuthError::new(found.kind, found.message)
                .with_status(status, correlation_id.or(found.correlation_id))
                .with_oauth(found.error, found.description),
            wait: asked.filter(|wait| !wait.is_zero()),
            outcome: Some(Outcome::Response {
                status: meant,
                asked,
            }),
        })
    }
}
