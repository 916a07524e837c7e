//! Bodies that are read as a whole, inside the policy: one that breaks off is tried again as a
//! connection that breaks before its response is.

use bytes::{Bytes, BytesMut};
use reqwest::Response;

use crate::call::Call;
use crate::call::response::BufferedResponse;
use crate::error::report::CallReport;
use crate::error::transport::TransportError;
use crate::error::{Error, ErrorKind};
use crate::http::unpack;

/// Why a body was not read.
enum Unread {
    Broken(TransportError),
    /// There is more of it than may be read.
    TooLarge(u64),
}

impl Call<'_> {
    /// The call's response with its body.
    pub(super) async fn run_buffered(&mut self) -> Result<BufferedResponse, Error> {
        loop {
            let response = self.run().await?;
            let mut response = self.unpack(response)?;
            let url = response.url().clone();
            let status = response.status();
            let headers = std::mem::take(response.headers_mut());
            let read = match self.read(response, &headers).await {
                // The status says enough.
                Err(Unread::Broken(failure))
                    if !status.is_success() && unpack::is_broken_packing(&failure) =>
                {
                    Ok(Bytes::new())
                }
                read => read,
            };
            let unread = match read {
                Ok(body) => {
                    return Ok(BufferedResponse {
                        url,
                        status,
                        headers,
                        body,
                        report: CallReport::default(),
                    });
                }
                Err(unread) => unread,
            };
            match unread {
                Unread::TooLarge(limit) => {
                    let error = Error::new(
                        ErrorKind::TooLarge,
                        format!("the response is larger than the session's limit of {limit} bytes"),
                    );
                    let id = self.report.correlation_id.clone();
                    return Err(error.with_response(status, headers, id, None));
                }
                Unread::Broken(failure) => {
                    let head = Some((status, headers));
                    Box::pin(self.after_failure(failure, head)).await?;
                }
            }
        }
    }

    /// Unpacks what is still packed, because the caller asked for it and not the session.
    fn unpack(&self, response: Response) -> Result<Response, Error> {
        match unpack::layers(response.headers()) {
            Some(0) => Ok(response),
            Some(layers) => Ok(unpack::unpacked(response, layers)),
            None if self.is_head() => Ok(response),
            None if !response.status().is_success() => Ok(unpack::emptied(response)),
            None => Err(Error::new(
                ErrorKind::Body,
                "the response is packed in a way that the session did not ask for",
            )
            .with_response(
                response.status(),
                response.headers().clone(),
                self.report.correlation_id.clone(),
                None,
            )),
        }
    }

    /// Whether what headers say of the body is about one that never comes.
    fn is_head(&self) -> bool {
        let request = self.request.as_ref();
        request.is_some_and(|request| request.method() == http::Method::HEAD)
    }

    /// Reads a body as far as it may be read.
    async fn read(
        &self,
        mut response: Response,
        headers: &http::HeaderMap,
    ) -> Result<Bytes, Unread> {
        let limit = self.core.response_limit.unwrap_or(u64::MAX);
        let told = headers
            .get(http::header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
        // Told in advance, nothing of it has to be read.
        if told.is_some_and(|told| told > limit) && !self.is_head() {
            return Err(Unread::TooLarge(limit));
        }
        let broken = |error: reqwest::Error| Unread::Broken(TransportError::of_body(error));
        let Some(first) = response.chunk().await.map_err(broken)? else {
            return Ok(Bytes::new());
        };
        if first.len() as u64 > limit {
            return Err(Unread::TooLarge(limit));
        }
        let Some(second) = response.chunk().await.map_err(broken)? else {
            // Most bodies come in one piece, which is the body then.
            return Ok(first);
        };
        // What is told is believed only so far: nothing of it may ever come.
        let room = told.unwrap_or_default().min(1 << 20);
        let room = usize::try_from(room).unwrap_or_default();
        let mut body = BytesMut::with_capacity(room.max(2 * (first.len() + second.len())));
        body.extend_from_slice(&first);
        let mut next = Some(second);
        while let Some(piece) = next {
            if (body.len() as u64).saturating_add(piece.len() as u64) > limit {
                return Err(Unread::TooLarge(limit));
            }
            body.extend_from_slice(&piece);
            next = response.chunk().await.map_err(broken)?;
        }
        Ok(body.freeze())
    }
}
