//! Reading a thing, changing it, and writing it back.
//!
//! Between a read and a write somebody else may write, too. The platform tells by the thing's
//! `version`, and answers a write of an older one with a version conflict. `update` then begins
//! anew, a few times:
//!
//! ```no_run
//! # #[cfg(feature = "routing")] {
//! # async fn run(client: genesys_cloud_sdk::Client) -> Result<(), genesys_cloud_sdk::Error> {
//! use genesys_cloud_sdk::models::QueueRequest;
//!
//! let queue = client.routing().get_routing_queue("q1");
//! queue
//!     .update(|queue: &mut QueueRequest| queue.name = Some("Sales".to_owned()))
//!     .await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! - What is written is made of what was read by [`ToWrite`]. A PUT says all of it, a PATCH only
//!   what was changed, with nulls for what was cleared. Where nothing was changed, nothing is
//!   written.
//! - A write whose response was lost is sent again by the session, and then may conflict with
//!   itself. So after a conflict of a write that was sent more than once the thing is read again,
//!   and when it holds what was sent it is done. The closure is never given the result of its own
//!   write: where that cannot be ruled out, the conflict is the error.

use std::{future::Future, pin::Pin};

use crate::{
    body::IntoBody,
    error::Error,
    model::{Model, ToWrite, Value, agree, changed_fields, changes},
    operation::{Method, OperationInfo},
    request::Request,
    response::{Response, ResponseBody},
};

/// How often a thing is read and written before a version conflict is told.
const ATTEMPTS: u32 = 5;

/// An update that is awaited.
pub type UpdateFuture<A> = Pin<Box<dyn Future<Output = Result<Updated<A>, Error>> + Send>>;

/// What an update came to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Updated<A> {
    /// It was written, and this is the response.
    Written(Box<Response<A>>),
    /// It was written, and the response was lost: what was read afterwards holds what was sent.
    Confirmed,
    /// Nothing was changed, so nothing was written.
    Unchanged,
}

impl<A> Updated<A> {
    /// The response of the write, if one came.
    pub fn response(self) -> Option<Response<A>> {
        match self {
            Self::Written(response) => Some(*response),
            Self::Confirmed | Self::Unchanged => None,
        }
    }
}

/// Reads, changes and writes until no other write is in between.
pub(crate) fn update<R, W, A, F>(
    read: Request<R>,
    write: &'static OperationInfo,
    mut change: F,
) -> UpdateFuture<A>
where
    R: ToWrite<W> + ResponseBody + Send + 'static,
    W: Model + Value + Default,
    for<'w> &'w W: IntoBody<W>,
    A: ResponseBody + Send + 'static,
    F: FnMut(&mut W) + Send + 'static,
{
    Box::pin(async move {
        let mut conflict: Option<Conflict<W>> = None;
        loop {
            let state = read.again().send().await?;
            let before: W = state.body().to_write();
            let attempt = match conflict.take() {
                None => 1,
                Some(conflict) => match conflict.judge(&before) {
                    Verdict::Own => return Ok(Updated::Confirmed),
                    Verdict::Unclear => return Err(conflict.error),
                    Verdict::Foreign if conflict.attempt >= ATTEMPTS => return Err(conflict.error),
                    Verdict::Foreign => conflict.attempt + 1,
                },
            };
            let mut after = before.clone();
            change(&mut after);
            if after == before {
                return Ok(Updated::Unchanged);
            }
            let body = match write.method {
                Method::Patch => (&changes(&before, &after)).into_body(),
                _ => (&after).into_body(),
            };
            let call = Request::<A>::from_parts(read.parts().write(write, body));
            match call.send().await {
                Ok(response) => return Ok(Updated::Written(Box::new(response))),
                Err(error) if error.is_version_conflict() => {
                    conflict = Some(Conflict {
                        error,
                        before,
                        after,
                        attempt,
                    });
                }
                Err(error) => return Err(error),
            }
        }
    })
}

/// A write that was refused because of its version.
struct Conflict<W> {
    error: Error,
    /// What it was made of, and what it was to be.
    before: W,
    after: W,
    attempt: u32,
}

/// Whose write stands behind a conflict.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Own,
    Foreign,
    Unclear,
}

impl<W: Model + Default> Conflict<W> {
    fn judge(&self, now: &W) -> Verdict {
        if self.error.attempts() <= 1 {
            // It was sent once, and refused: nothing of it was written.
            return Verdict::Foreign;
        }
        // Only what the closure changed counts: the server changes dates and
        // the like at each write.
        let changed = changed_fields(&self.before, &self.after);
        let has_own = agree(now, &self.after, &changed);
        let has_none = agree(now, &self.before, &changed);
        // Where what was sent says the same as what was there, as a null for
        // what was not set does, no state can tell which of them it is.
        match (has_own, has_none) {
            (true, false) if !changed.is_empty() => Verdict::Own,
            (false, true) => Verdict::Foreign,
            _ => Verdict::Unclear,
        }
    }
}
