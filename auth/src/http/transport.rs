//! The way to the network.
//!
//! A session sends through a [`Transport`]. In a program that is `reqwest`, set up by the session's
//! own settings; in a test it may be anything that turns a request into a response, so that rules
//! about time are proven without sockets.
//!
//! What a transport cannot do is told by how far the request got ([`TransportErrorKind`](crate::transport::TransportErrorKind)): that, and
//! not the words of an error, decides whether it is sent again.

use std::fmt;

use reqwest::{Body, Request, Response};

use crate::error::transport::TransportError;
use crate::http::options::same_origin;
use futures_util::future::BoxFuture;

/// Sends one request and brings the response, without retries of its own.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends `request` and ends when the head of the response is there.
    ///
    /// It follows no redirect: the session decides where a request may go, and token requests,
    /// which carry secrets, go to the token endpoint alone. What comes from another origin than the
    /// request went to is refused.
    ///
    /// A compressed response is handed over as it came, with its `Content-Encoding`; the session
    /// unpacks it.
    ///
    /// # Errors
    /// When there is no response. A bad status is one.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;
}

/// A client of one's own. **Set it up with [`Policy::none`](reqwest::redirect::Policy::none)**: a
/// built client does not tell whether it follows redirects. The worst is kept from happening here:
/// a body goes out once and is never repeated at another host. But headers that the caller put on a
/// read, and the client's certificate, may reach a redirect's target before that shows.
impl Transport for reqwest::Client {
    fn send(&self, mut request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        if let Some(body) = request.body_mut().take() {
            // What cannot be copied cannot be sent a second time.
            *request.body_mut() = Some(Body::wrap(body));
        }
        let response = self.execute(request);
        Box::pin(async move { Ok(response.await?) })
    }
}

/// The host that `reqwest` gives to a response that a transport made by hand.
const NO_ADDRESS: &str = "no.url.provided.local";

/// Sends through a transport, which may not go where the session did not send it.
pub(crate) async fn send(
    transport: &dyn Transport,
    request: Request,
) -> Result<Response, TransportError> {
    let sent_to = request.url().clone();
    let response = transport.send(request).await?;
    let came_from = response.url();
    if came_from.host_str() == Some(NO_ADDRESS) || same_origin(came_from, &sent_to) {
        Ok(response)
    } else {
        Err(TransportError::elsewhere(&response))
    }
}
