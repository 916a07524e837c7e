//! A request body that tells whether anybody asked for it.
//!
//! When an HTTP/2 connection goes away under requests that wait for their turn on it, the HTTP stack
//! cannot say of each whether it was sent. Where nobody asked for its body, the server cannot have
//! had the whole of it, so it may go out again, whatever it does.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use reqwest::{Request, Response};

use crate::clock::{Elapsed, Timing};
use crate::error::transport::TransportError;

/// Whether a body was asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Watch(Arc<AtomicBool>);

impl Watch {
    /// Watches the body of a request; `None` where it is a stream. Where there is none, it watches
    /// for the end: the request is whole only with that.
    pub(crate) fn over(request: &mut Request) -> Option<Self> {
        let body = match request.body_mut().take() {
            Some(stream) if stream.as_bytes().is_none() => {
                *request.body_mut() = Some(stream);
                return None;
            }
            Some(bytes) => bytes,
            None => reqwest::Body::from(Bytes::new()),
        };
        let watch = Self::default();
        let watched = Watched {
            body,
            watch: watch.clone(),
        };
        *request.body_mut() = Some(reqwest::Body::wrap(watched));
        Some(watch)
    }

    /// Whether nobody asked for the body.
    pub(crate) fn is_untouched(&self) -> bool {
        !self.0.load(Ordering::Acquire)
    }
}

/// How long a request may wait to be sent before it is looked at again; making a connection is part
/// of that, so it becomes longer each time.
pub(crate) fn patience(stuck: u32) -> Duration {
    Duration::from_secs(1 << stuck.min(4))
}

impl Watch {
    /// Waits for the response, unless the request is not even begun to be sent in time.
    pub(crate) async fn unstuck(
        self,
        timing: &Timing,
        patience: Duration,
        response: impl Future<Output = reqwest::Result<Response>>,
    ) -> Result<Response, TransportError> {
        let mut response = pin!(response);
        match timing.within(patience, response.as_mut()).await {
            Ok(outcome) => Ok(outcome?),
            Err(Elapsed) if self.is_untouched() => Err(TransportError::stuck()),
            Err(Elapsed) => Ok(response.await?),
        }
    }
}

struct Watched {
    body: reqwest::Body,
    watch: Watch,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = reqwest::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, reqwest::Error>>> {
        self.watch.0.store(true, Ordering::Release);
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        // Also of an empty body the end is asked for.
        !self.watch.is_untouched() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::transport::TransportErrorKind;

    fn request() -> Request {
        let url = "http://localhost/".parse().expect("a URL");
        Request::new(http::Method::POST, url)
    }

    #[tokio::test(start_paused = true)]
    async fn what_nobody_began_to_send_is_given_up_and_never_was_sent() {
        let watch = Watch::over(&mut request()).expect("it is no stream");
        let timing = Timing::default();
        let waits = watch.unstuck(&timing, patience(0), std::future::pending());
        let failure = waits.await.expect_err("nothing comes");
        assert_eq!(failure.kind(), TransportErrorKind::NotProcessed);
        assert!(failure.is_lost_connection());
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_begun_to_be_sent_is_waited_for() {
        let mut request = request();
        let watch = Watch::over(&mut request).expect("it is no stream");
        let timing = Timing::default();
        let waits = watch.unstuck(&timing, patience(0), async move {
            let body = request.body_mut().take().expect("it is watched");
            http_body_util::BodyExt::collect(body).await?;
            tokio::time::sleep(patience(9)).await;
            Ok(Response::from(http::Response::new("late")))
        });
        assert_eq!(waits.await.expect("it comes").status(), 200);
    }
}
