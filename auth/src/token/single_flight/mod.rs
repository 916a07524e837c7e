//! One task at a time, however many wait for what it brings.
//!
//! Whoever needs the result and finds no *flight* under way starts one; everyone who comes meanwhile
//! waits for that one, and all get its result. The flight is a task of its own and belongs to nobody:
//! a caller that gives up, also the one that started it, does not end it for the others.
//!
//! [`SingleFlight`] is plain data, and its owner keeps it under the lock under which results are
//! published: then whoever finds neither a result nor a flight is the only one, and starts the next.
//!
//! ```text
//! let mut state = lock();
//! if let Some(result) = published() { return result }
//! let flight = state.flights.under_way().unwrap_or_else(|| state.flights.start(..));
//! drop(state);
//! flight.end(..).await
//! ```
//!
//! # A flight that stands still
//! Its task is driven by the runtime that its first caller was on: nobody on another runtime can do
//! that. A runtime that is alive need not be driven. One of the `current_thread` kind stands still
//! outside of `block_on`, and whoever waited for its flight would wait for ever. So whoever waits on
//! another runtime asks the flight for a sign of life from time to time, and without one
//! [abandons](SingleFlight::abandon) it and starts another. A flight that is merely slow gives signs,
//! and is waited for.

use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot, watch};

use crate::clock::Timing;
use crate::token::runtime::RuntimeId;

/// How long a sign of life may take. A runtime that is busy gives it within that.
const LONGEST_SILENCE: Duration = Duration::from_secs(2);
/// The time between a sign of life and the next question.
const PAUSE: Duration = Duration::from_secs(1);

/// The flights of one owner, of which at most one counts.
#[derive(Debug)]
pub(super) struct SingleFlight<T> {
    started: u64,
    latest: Option<Flight<T>>,
}

/// A flight, for those who wait for it.
#[derive(Clone, Debug)]
pub(super) struct Flight<T> {
    /// Tells it from the one before.
    number: u64,
    result: watch::Receiver<Option<T>>,
    /// Where it runs.
    runtime: Option<RuntimeId>,
    questions: mpsc::UnboundedSender<oneshot::Sender<()>>,
}

/// Why a flight has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// Its task is gone, with the runtime that it ran on.
    Gone,
    /// Its task is there, and nobody drives it.
    StandsStill,
}

/// A flight, for its own task. Dropped without a [`SingleFlight::land`], it ended without a result.
#[derive(Debug)]
pub(super) struct Pilot<T> {
    number: u64,
    result: watch::Sender<Option<T>>,
}

impl<T> Default for SingleFlight<T> {
    fn default() -> Self {
        Self {
            started: 0,
            latest: None,
        }
    }
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// The flight to wait for, if one is under way.
    pub(super) fn under_way(&self) -> Option<Flight<T>> {
        self.latest.clone().filter(Flight::is_under_way)
    }

    /// Starts a flight, which counts from now on: what those wait for who come next, and the task
    /// that does `work`, to be spawned on the runtime `here` at once.
    pub(super) fn start<F>(
        &mut self,
        here: Option<RuntimeId>,
        work: impl FnOnce(Pilot<T>) -> F,
    ) -> (Flight<T>, BoxFuture<'static, ()>)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.started += 1;
        let (sender, result) = watch::channel(None);
        let (asked, questions) = mpsc::unbounded_channel();
        let flight = Flight {
            number: self.started,
            result,
            runtime: here,
            questions: asked,
        };
        self.latest = Some(flight.clone());
        let work = work(Pilot {
            number: self.started,
            result: sender,
        });
        (flight, Box::pin(with_signs_of_life(work, questions)))
    }

    /// Whether the flight still counts: it was neither abandoned nor has it landed.
    pub(super) fn counts(&self, pilot: &Pilot<T>) -> bool {
        self.is_latest(pilot.number)
    }

    /// Ends the flight with a result for all who wait for it.
    pub(super) fn land(&mut self, pilot: &Pilot<T>, result: T) {
        if self.is_latest(pilot.number) {
            self.latest = None;
        }
        pilot.result.send_replace(Some(result));
    }

    /// Takes no more notice of a flight that is [`Lost`], so that the next caller
    /// starts another. One that was started since is not touched.
    pub(super) fn abandon(&mut self, flight: &Flight<T>) {
        if self.is_latest(flight.number) {
            self.latest = None;
        }
    }

    fn is_latest(&self, number: u64) -> bool {
        self.latest
            .as_ref()
            .is_some_and(|last| last.number == number)
    }
}

impl<T: Clone> Flight<T> {
    /// Whether its task is still there.
    fn is_under_way(&self) -> bool {
        self.result.has_changed().is_ok()
    }

    /// Waits on the runtime `here` for the result.
    pub(super) async fn end(&self, here: Option<RuntimeId>, timing: &Timing) -> Result<T, Lost> {
        let mut result = self.result.clone();
        let end = async {
            let ended = result.wait_for(Option::is_some).await;
            let result = ended.ok().and_then(|result| result.clone());
            result.ok_or(Lost::Gone)
        };
        // Who waits shows that its own runtime is driven. Without one there is no timer either.
        if here.is_none() || here == self.runtime {
            return end.await;
        }
        tokio::select! {
            biased;
            result = end => result,
            () = self.silence(timing) => Err(Lost::StandsStill),
        }
    }

    /// Ends when there is no sign of life.
    async fn silence(&self, timing: &Timing) {
        loop {
            let (question, sign) = oneshot::channel();
            // Without its task there is none, and its result tells of that.
            let _ = self.questions.send(question);
            if timing.within(LONGEST_SILENCE, sign).await.is_err() {
                return;
            }
            timing.sleep(PAUSE).await;
        }
    }
}

/// Does `work`, and gives a sign of life to whoever asks meanwhile.
async fn with_signs_of_life(
    work: impl Future<Output = ()>,
    mut questions: mpsc::UnboundedReceiver<oneshot::Sender<()>>,
) {
    let signs = async {
        while let Some(question) = questions.recv().await {
            // Whoever asked may have given up.
            let _ = question.send(());
        }
        // Nobody is left who could ask.
        std::future::pending::<()>().await;
    };
    tokio::select! {
        biased;
        () = work => {}
        () = signs => {}
    }
}

#[cfg(test)]
mod tests;
