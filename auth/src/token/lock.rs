//! The locks of this room: held for moments, never across an await.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Takes the lock. Where a test explores interleavings, others may go first.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    #[cfg(test)]
    crate::token::explored::until_free(mutex);
    // Nothing that runs under these locks panics half-way through a change.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
