//! Bodies of responses that are not handed on as they are.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use reqwest::{Body, Response};

use crate::call::Call;
use crate::error::Error;
use crate::http::unpack;

/// How much of a response that is thrown away is read, so that its connection can be used again.
const DRAIN_BYTES: usize = 64 * 1024;
/// How long that, or reading the body for an error, may take.
const DRAIN_TIME: Duration = Duration::from_secs(1);

impl Call<'_> {
    /// Keeps what a response says in the error that takes its place.
    pub(super) async fn error_with(&self, error: Error, mut response: Response) -> Error {
        let id = self.report.correlation_id.clone();
        let (body, _) = self.drain(&mut response).await;
        let headers = std::mem::take(response.headers_mut());
        error.with_response(response.status(), headers, id, Some(body))
    }

    pub(super) async fn discard(&self, mut response: Response) {
        drop(self.drain(&mut response).await);
    }

    /// Looks at the beginning of a body, and gives the response with the whole of it.
    pub(super) async fn peek(&self, mut response: Response) -> (Response, Bytes) {
        let (beginning, is_whole) = self.drain(&mut response).await;
        let url = response.url().clone();
        let (parts, rest) = http::Response::<Body>::from(response).into_parts();
        let whole = if is_whole {
            Body::from(beginning.clone())
        } else {
            let first = futures_util::stream::iter([Ok(beginning.clone())]);
            Body::wrap_stream(first.chain(http_body_util::BodyDataStream::new(rest)))
        };
        (unpack::with_address(parts, url, whole), beginning)
    }

    /// Reads a body as far as is worth it. Says whether that is the whole of it.
    async fn drain(&self, response: &mut Response) -> (Bytes, bool) {
        let mut body = BytesMut::new();
        let mut is_whole = false;
        // Whether it was read in time does not matter to anyone.
        let _ = self
            .core
            .timing
            .within(DRAIN_TIME, async {
                while let Ok(next) = response.chunk().await {
                    let Some(chunk) = next else {
                        is_whole = true;
                        break;
                    };
                    body.extend_from_slice(&chunk);
                    if body.len() > DRAIN_BYTES {
                        break;
                    }
                }
            })
            .await;
        (body.freeze(), is_whole)
    }
}
