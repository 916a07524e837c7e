//! Bodies of answers that are not handed on.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::Response;

use super::Call;
use crate::error::Error;

/// How much of an answer that is thrown away is read, so that its connection can be used again.
const DISCARD_BYTES: usize = 64 * 1024;
/// How long that, or reading the body for an error, may take.
const DISCARD_TIME: Duration = Duration::from_secs(1);

impl Call<'_> {
    /// Keeps what an answer says in the error that takes its place.
    pub(super) async fn refused(&self, error: Error, response: Response) -> Error {
        let status = response.status();
        let id = self.report.correlation_id.clone();
        error.with_answer(status, id, self.drain(response).await)
    }

    pub(super) async fn discard(&self, response: Response) {
        drop(self.drain(response).await);
    }

    /// Reads a body as far as is worth it.
    async fn drain(&self, mut response: Response) -> Bytes {
        let mut body = BytesMut::new();
        // Whether it was read to the end does not matter to anyone.
        let _ = self
            .core
            .timing
            .within(DISCARD_TIME, async {
                while let Ok(Some(chunk)) = response.chunk().await {
                    body.extend_from_slice(&chunk);
                    if body.len() > DISCARD_BYTES {
                        break;
                    }
                }
            })
            .await;
        body.freeze()
    }
}
