//! One exchange at a time, for what the server takes once: a code, a refresh token.

use std::sync::Arc;

use tokio::sync::{Mutex, MutexGuard};

use crate::oauth::endpoint::TokenClient;

/// Shared by the clones of a grant, which may be in several sessions. Each session asks once at a
/// time, but two of them at once would send the same refresh token twice.
#[derive(Clone, Debug, Default)]
pub(super) struct OneAtATime(Arc<Mutex<()>>);

impl OneAtATime {
    /// Waits for the others, and keeps them waiting until the guard is dropped.
    ///
    /// Not for ever: the one before may be on a runtime that nobody drives any more. After the time
    /// that an exchange may talk, this one goes anyway, as there is no other way on.
    pub(super) async fn take(&self, endpoint: &TokenClient) -> Option<MutexGuard<'_, ()>> {
        let lock = endpoint.timing.within(endpoint.timeout, self.0.lock());
        lock.await.ok()
    }
}
