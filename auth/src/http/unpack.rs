//! Packed responses: asked for by the session, and unpacked whatever transport brought them.
//!
//! Only `gzip` is asked for. Measured on a page of 100 conversations as the details query gives them
//! (127 kB of JSON, with ids that do not repeat; the common C libraries, one core):
//!
//! | | size | time to unpack |
//! |---|---|---|
//! | gzip, level 6 | 31.5 kB | 0.26 ms |
//! | brotli, level 4 | 28.8 kB | 0.11 ms |
//! | zstd, level 3 | 29.2 kB | 0.04 ms |
//!
//! What the others save is 8 % of a page and a fifth of a millisecond, next to a call of tens of
//! milliseconds. That does not pay for a C library (zstd) or for a dictionary of 120 kB (brotli) in
//! every program, and every gateway knows gzip.
//!
//! What is unpacked comes out in pieces, so that nobody who counts is late: a body of one megabyte
//! that stands for a gigabyte never takes more memory than a piece.

use std::error::Error as StdError;
use std::fmt;
use std::io::{Error as IoError, ErrorKind as IoErrorKind, Write as _};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use flate2::write::MultiGzDecoder;
use http::{HeaderMap, HeaderValue, Method, header};
use hyper::body::Frame;
use reqwest::{Body, Request, Response, ResponseBuilderExt as _};

const ASKED_FOR: HeaderValue = HeaderValue::from_static("gzip");
/// Nobody packs a response more often than this.
const MOST_LAYERS: usize = 3;

/// Asks for a packed response, unless the caller asks for something, or for a part of a file: a part
/// of a packed file cannot be unpacked. Says whether the session asks.
pub(crate) fn ask(request: &mut Request) -> bool {
    let is_head = request.method() == Method::HEAD;
    let headers = request.headers_mut();
    let is_free = !headers.contains_key(header::ACCEPT_ENCODING)
        && !headers.contains_key(header::RANGE)
        && !is_head;
    if is_free {
        headers.insert(header::ACCEPT_ENCODING, ASKED_FOR);
    }
    is_free
}

/// How often the body is packed; `None` for what the session cannot unpack.
pub(crate) fn layers(headers: &HeaderMap) -> Option<usize> {
    if !headers.contains_key(header::CONTENT_ENCODING) {
        return Some(0);
    }
    let mut layers = 0;
    for value in headers.get_all(header::CONTENT_ENCODING) {
        for coding in value.to_str().ok()?.split(',').map(str::trim) {
            if coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip") {
                layers += 1;
            } else if !coding.is_empty() && !coding.eq_ignore_ascii_case("identity") {
                return None;
            }
        }
    }
    (layers <= MOST_LAYERS).then_some(layers)
}

/// The response with its body unpacked and without the headers that tell of the packing.
pub(crate) fn unpacked(response: Response, layers: usize) -> Response {
    let url = response.url().clone();
    let (mut parts, mut body) = http::Response::<Body>::from(response).into_parts();
    for _ in 0..layers {
        body = Body::wrap(Unpacked {
            packed: body,
            decoder: MultiGzDecoder::new(Vec::new()),
            input: Bytes::new(),
            state: State::Empty,
        });
    }
    parts.headers.remove(header::CONTENT_ENCODING);
    parts.headers.remove(header::CONTENT_LENGTH);
    with_address(parts, url, body)
}

/// The response without a body, and without the headers that tell of it: what came cannot be read.
pub(crate) fn emptied(response: Response) -> Response {
    let url = response.url().clone();
    let (mut parts, _) = http::Response::<Body>::from(response).into_parts();
    parts.headers.remove(header::CONTENT_ENCODING);
    parts.headers.remove(header::CONTENT_LENGTH);
    with_address(parts, url, Body::default())
}

/// Whether a body came as it was sent, and cannot be unpacked.
pub(crate) fn is_broken_packing(error: &(dyn StdError + 'static)) -> bool {
    std::iter::successors(Some(error), |&error| error.source())
        .any(<dyn std::error::Error + 'static>::is::<Broken>)
}

/// What is packed is not as it should be.
#[derive(Debug)]
struct Broken(IoError);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the packed body cannot be unpacked")
    }
}

impl StdError for Broken {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

/// A response from its parts, with the address that it came from.
pub(crate) fn with_address(
    parts: http::response::Parts,
    url: url::Url,
    body: impl Into<Body>,
) -> Response {
    let mut response = http::Response::from_parts(parts, body.into());
    // The builder has the only way to the address, and it is an extension.
    let address = http::Response::builder().url(url).body(());
    if let Ok(address) = address {
        response
            .extensions_mut()
            .extend(address.into_parts().0.extensions);
    }
    response.into()
}

/// A body that is unpacked while it is read.
struct Unpacked {
    packed: Body,
    /// Its output is taken away after each step.
    decoder: MultiGzDecoder<Vec<u8>>,
    input: Bytes,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing has come: a response without a body is not packed, whatever it says.
    Empty,
    Reading,
    Over,
}

type BoxError = Box<dyn StdError + Send + Sync>;

impl Unpacked {
    /// Unpacks a piece of the input, or ends. `None`: there is nothing to give yet.
    fn step(&mut self) -> Result<Option<Bytes>, Broken> {
        if self.input.is_empty() {
            if self.state == State::Over {
                self.decoder.try_finish().map_err(Broken)?;
            }
        } else {
            // At most a buffer of the decoder's, and not all that the input stands for.
            let taken = self.decoder.write(&self.input).map_err(Broken)?;
            self.input.advance(taken);
            if taken == 0 && self.decoder.get_ref().is_empty() {
                return Err(Broken(IoError::new(
                    IoErrorKind::InvalidData,
                    "the packed body goes on after its end",
                )));
            }
        }
        let output = std::mem::take(self.decoder.get_mut());
        Ok((!output.is_empty()).then(|| output.into()))
    }
}

impl hyper::body::Body for Unpacked {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        loop {
            if !self.input.is_empty() {
                match self.step() {
                    Ok(Some(piece)) => return Poll::Ready(Some(Ok(Frame::data(piece)))),
                    Ok(None) => continue,
                    Err(error) => return Poll::Ready(Some(Err(error.into()))),
                }
            }
            if self.state == State::Over {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut self.packed).poll_frame(context)) {
                Some(Ok(frame)) => {
                    // Trailers of a packed body tell nothing that anybody here reads.
                    if let Ok(data) = frame.into_data() {
                        if !data.is_empty() {
                            self.state = State::Reading;
                        }
                        self.input = data;
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                None => {
                    let is_empty = self.state == State::Empty;
                    self.state = State::Over;
                    if is_empty {
                        return Poll::Ready(None);
                    }
                    match self.step() {
                        Ok(Some(piece)) => return Poll::Ready(Some(Ok(Frame::data(piece)))),
                        Ok(None) => return Poll::Ready(None),
                        Err(error) => return Poll::Ready(Some(Err(error.into()))),
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed_as(values: &[&'static str]) -> Option<usize> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(header::CONTENT_ENCODING, HeaderValue::from_static(value));
        }
        layers(&headers)
    }

    #[test]
    fn layers_are_counted_and_what_is_unknown_is_left_alone() {
        assert_eq!(packed_as(&[]), Some(0));
        assert_eq!(packed_as(&["identity"]), Some(0));
        assert_eq!(packed_as(&["GZIP"]), Some(1));
        assert_eq!(packed_as(&["gzip, x-gzip"]), Some(2));
        assert_eq!(packed_as(&["gzip", "gzip"]), Some(2));
        assert_eq!(packed_as(&["br"]), None);
        assert_eq!(packed_as(&["gzip, br"]), None);
        assert_eq!(packed_as(&["gzip,gzip,gzip,gzip"]), None);
    }
}
