//! Where a refresh runs.
//!
//! A refresh is a task, and a task belongs to the runtime that was current when it was started. The
//! cache is given its [`Runtime`] as it is given its clock: tokio in a session, and in tests one that
//! explores in which order the tasks can run.

use std::fmt;

use futures_util::future::BoxFuture;
use tokio::runtime::{Handle, Id};

/// Starts tasks, and tells one runtime from another.
pub(crate) trait Runtime: fmt::Debug + Send + Sync + 'static {
    /// The runtime that the caller runs on. `None`: no runtime at all.
    fn current(&self) -> Option<RuntimeId>;

    /// Starts `task` on the current runtime.
    fn spawn(&self, task: BoxFuture<'static, ()>);
}

/// Tells one runtime from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RuntimeId {
    Tokio(Id),
    /// One of those that a test drives by itself.
    #[cfg(test)]
    Explored(u32),
}

/// Tokio's.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tokio;

impl Runtime for Tokio {
    fn current(&self) -> Option<RuntimeId> {
        let handle = Handle::try_current().ok()?;
        Some(RuntimeId::Tokio(handle.id()))
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) {
        tokio::spawn(task);
    }
}
