//! Redirects of a read: followed inside the session's origin, and nowhere else.
//!
//! What lies at another origin is not what the operation declares, and is not for the headers, the
//! token or the client certificate of this one. So a redirect that leads there is the response, and
//! the caller decides what to do with its `Location`.

use http::{Method, StatusCode, header};
use reqwest::{Request, Response};
use url::Url;

use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::http::options::same_origin;

/// Redirects followed for one call; the number that browsers settled on.
const MOST_REDIRECTS: u32 = 10;

impl Call<'_> {
    /// Turns the request to where a response sends it, if it may go there.
    pub(super) fn follow(&mut self, response: &Response) -> Result<bool, Error> {
        let Some(request) = &mut self.request else {
            return Ok(false);
        };
        if self.facts.redirect_is_response || !is_read(request) {
            return Ok(false);
        }
        let Some(next) = target(response, request.url()) else {
            return Ok(false);
        };
        if !same_origin(&next, request.url()) {
            return Ok(false);
        }
        self.redirects += 1;
        if self.redirects > MOST_REDIRECTS {
            return Err(Error::new(
                ErrorKind::Redirect,
                "the server redirects without end",
            ));
        }
        *request.url_mut() = next;
        Ok(true)
    }
}

fn is_read(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD) && request.body().is_none()
}

fn target(response: &Response, from: &Url) -> Option<Url> {
    if !matches!(
        response.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    ) {
        return None;
    }
    let location = response.headers().get(header::LOCATION)?;
    let location = std::str::from_utf8(location.as_bytes()).ok()?;
    let next = from.join(location).ok()?;
    // A user and password there would be sent along.
    (next.username().is_empty() && next.password().is_none()).then_some(next)
}
