//! A request body that tells whether anybody asked for it.
//!
//! When an HTTP/2 connection goes away under requests that wait for their turn on it, the HTTP stack
//! cannot say of each whether it was sent. Where nobody asked for its body, the server cannot have
//! had the whole of it, so it may go out again, whatever it does.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use reqwest::Request;

/// Whether a body was asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch(Arc<AtomicBool>);

impl Watch {
    /// Watches the body of a request; `None` where there is none, or it is a stream.
    pub(super) fn over(request: &mut Request) -> Option<Self> {
        if request.body()?.as_bytes()?.is_empty() {
            return None;
        }
        let watch = Self::default();
        let watched = Watched {
            body: request.body_mut().take()?,
            watch: watch.clone(),
        };
        *request.body_mut() = Some(reqwest::Body::wrap(watched));
        Some(watch)
    }

    /// Whether nobody asked for the body.
    pub(super) fn is_untouched(&self) -> bool {
        !self.0.load(Ordering::Acquire)
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
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
