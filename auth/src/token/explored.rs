//! Explores in which order tasks can run: each test body runs thousands of times, and each time
//! `shuttle` lets another task go on wherever one waits, takes a lock of this room, or yields.
//!
//! The orders are drawn from fixed seeds, so a test that fails does so every time.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, TryLockError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;
use shuttle::scheduler::{PctScheduler, RandomScheduler, Scheduler};
use shuttle::sync::atomic::{AtomicBool, Ordering};

use crate::clock::{Clock, ThreadRandomness, Timing};
use crate::token::runtime::{Runtime, RuntimeId};

/// How many orders are drawn, of each kind.
const ORDERS: usize = 1_000;
/// How many times a task is held up at a place where that is unlikely.
const SURPRISES: usize = 3;
/// How long others get to run while one sleeps. Long enough for all that can.
const TURNS_A_SECOND: u128 = 10;

thread_local! {
    static EXPLORES: Cell<bool> = const { Cell::new(false) };
}

/// Runs `test` in many orders of its tasks.
pub(super) fn explore<F: Future<Output = ()> + 'static>(test: fn() -> F) {
    fn run<F: Future<Output = ()> + 'static>(scheduler: impl Scheduler + 'static, test: fn() -> F) {
        let mut config = shuttle::Config::new();
        config.stack_size = 256 * 1024;
        shuttle::Runner::new(scheduler, config).run(move || shuttle::future::block_on(test()));
    }
    EXPLORES.set(true);
    run(RandomScheduler::new_from_seed(1, ORDERS), test);
    run(PctScheduler::new_from_seed(2, SURPRISES, ORDERS), test);
    EXPLORES.set(false);
}

/// Waits until `mutex` is free, and lets others go first.
pub(super) fn until_free<T>(mutex: &Mutex<T>) {
    if !EXPLORES.get() {
        return;
    }
    // Any operation of `shuttle` is a place where another task may go on.
    AtomicBool::new(false).load(Ordering::SeqCst);
    while let Err(TryLockError::WouldBlock) = mutex.try_lock() {
        shuttle::thread::yield_now();
    }
}

/// Lets others run.
pub(super) async fn turns(count: u128) {
    for _ in 0..count {
        shuttle::future::yield_now().await;
    }
}

/// A clock on which the time of day stands still, and a sleep lasts until all others had their turn.
#[derive(Debug)]
struct ExploredClock(Instant);

impl Clock for ExploredClock {
    fn now(&self) -> Instant {
        self.0
    }

    fn wall(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(turns(duration.as_millis() * TURNS_A_SECOND / 1_000 + 1))
    }
}

pub(super) fn timing() -> Timing {
    let clock = ExploredClock(Instant::now());
    Timing::new(Arc::new(clock), Arc::new(ThreadRandomness))
}

/// A runtime that can stand still, and be shut down.
#[derive(Clone, Debug)]
pub(super) struct ExploredRuntime {
    id: u32,
    drive: Arc<Mutex<Drive>>,
}

#[derive(Debug)]
struct Drive {
    state: DriveState,
    waiting: Vec<Waker>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DriveState {
    Driven,
    StandsStill,
    ShutDown,
}

impl ExploredRuntime {
    pub(super) fn new(id: u32) -> Self {
        let drive = Drive {
            state: DriveState::Driven,
            waiting: Vec::new(),
        };
        Self {
            id,
            drive: Arc::new(Mutex::new(drive)),
        }
    }

    /// From now on.
    pub(super) fn is_now(&self, state: DriveState) {
        let waiting = {
            let mut drive = self.drive.lock().unwrap();
            drive.state = state;
            std::mem::take(&mut drive.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl Runtime for ExploredRuntime {
    fn current(&self) -> Option<RuntimeId> {
        Some(RuntimeId::Explored(self.id))
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        let task = Task {
            work: Some(task),
            drive: Arc::clone(&self.drive),
        };
        drop(shuttle::future::spawn(task));
    }
}

/// A task, as long as its runtime is driven.
struct Task {
    work: Option<BoxFuture<'static, ()>>,
    drive: Arc<Mutex<Drive>>,
}

impl Future for Task {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let state = {
            let mut drive = self.drive.lock().unwrap();
            drive.waiting.push(context.waker().clone());
            drive.state
        };
        let work = &mut self.work;
        match (state, work) {
            (DriveState::Driven, Some(work)) => work.as_mut().poll(context),
            (DriveState::StandsStill, _) => Poll::Pending,
            (DriveState::ShutDown, work) => {
                *work = None;
                Poll::Ready(())
            }
            (DriveState::Driven, None) => Poll::Ready(()),
        }
    }
}
