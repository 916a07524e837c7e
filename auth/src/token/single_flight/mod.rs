//! A refresh under way, and how others wait for it.
//!
//! It is a task of the runtime that its first caller was on, and that runtime's sockets and timers
//! drive it: nobody on another runtime can. A runtime that is alive need not be driven. One of the
//! `current_thread` kind stands still outside of `block_on`, and whoever waited for its refresh would
//! wait for ever. So whoever waits on another runtime asks the refresh for a sign of life from time
//! to time, and without one starts a refresh of its own. One that is merely slow gives signs, and is
//! waited for.

use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::sync::{mpsc, oneshot, watch};

use super::cache::Outcome;
use crate::clock::Timing;

/// How long a sign of life may take. A runtime that is busy answers within that.
const LONGEST_SILENCE: Duration = Duration::from_secs(2);
/// The time between a sign of life and the next question.
const PAUSE: Duration = Duration::from_secs(1);

/// A refresh, for those who wait for it.
#[derive(Clone, Debug)]
pub(super) struct Flight {
    /// Tells it from the one before.
    pub(super) number: u64,
    outcome: watch::Receiver<Option<Outcome>>,
    /// Where it runs.
    runtime: Option<Id>,
    questions: mpsc::UnboundedSender<oneshot::Sender<()>>,
}

/// What the task of a refresh tells those who ask whether it lives.
pub(super) struct Signs(mpsc::UnboundedReceiver<oneshot::Sender<()>>);

/// A refresh on the current runtime: where its outcome goes, its signs of life, and what those who
/// wait for it hold.
pub(super) fn begin(number: u64) -> (watch::Sender<Option<Outcome>>, Signs, Flight) {
    let (result, outcome) = watch::channel(None);
    let (asked, questions) = mpsc::unbounded_channel();
    let flight = Flight {
        number,
        outcome,
        runtime: current_runtime(),
        questions: asked,
    };
    (result, Signs(questions), flight)
}

fn current_runtime() -> Option<Id> {
    Handle::try_current().ok().map(|runtime| runtime.id())
}

impl Flight {
    /// Whether its task is still there.
    pub(super) fn is_under_way(&self) -> bool {
        self.outcome.has_changed().is_ok()
    }

    /// Waits for the end. `None`: it does not come, because the task's runtime was shut down, or
    /// nobody drives it.
    pub(super) async fn end(&self, timing: &Timing) -> Option<Outcome> {
        let mut outcome = self.outcome.clone();
        let end = async {
            let ended = outcome.wait_for(Option::is_some).await;
            ended.ok().and_then(|outcome| outcome.clone())
        };
        // Who waits shows that its own runtime is driven. Without one there is no timer either.
        let here = current_runtime();
        if here.is_none() || here == self.runtime {
            return end.await;
        }
        tokio::select! {
            biased;
            outcome = end => outcome,
            () = self.silence(timing) => {
                tracing::warn!(
                    "a refresh of the token stands still, because its runtime is not driven; \
                     starting another"
                );
                None
            }
        }
    }

    /// Ends when there is no sign of life.
    async fn silence(&self, timing: &Timing) {
        loop {
            let (answer, sign) = oneshot::channel();
            // Without its task there is none, and its outcome tells of that.
            let _ = self.questions.send(answer);
            if timing.within(LONGEST_SILENCE, sign).await.is_err() {
                return;
            }
            timing.sleep(PAUSE).await;
        }
    }
}

impl Signs {
    /// Does `work`, and gives signs of life meanwhile.
    pub(super) async fn given_during(mut self, work: impl Future<Output = ()>) {
        tokio::select! {
            biased;
            () = work => {}
            () = self.give() => {}
        }
    }

    async fn give(&mut self) {
        while let Some(question) = self.0.recv().await {
            // Whoever asked may have given up.
            let _ = question.send(());
        }
        // Nobody is left who could ask.
        std::future::pending::<()>().await;
    }
}
