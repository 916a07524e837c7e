//! What a client does about responses that are not as the API document says: it counts what did not
//! fit, and says so once for an operation and a path; or it takes none of them.

use std::{
    collections::HashSet,
    fmt,
    hash::{BuildHasher as _, RandomState},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use crate::model::{DecodeError, Misfit, Told};

/// How many places are remembered; beyond them nothing new is told, since a response that makes up
/// its names could fill the memory, and the log.
const REMEMBERED: usize = 4096;

#[derive(Default)]
pub(crate) struct Tolerance {
    is_strict: bool,
    count: AtomicU64,
    told: Mutex<HashSet<u64>>,
    hasher: RandomState,
}

impl Tolerance {
    pub(crate) fn strict() -> Self {
        Self {
            is_strict: true,
            ..Self::default()
        }
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.is_strict
    }

    pub(crate) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// Takes what came of reading a response, or does not.
    pub(crate) fn take(
        &self,
        operation: &'static str,
        told: Told,
    ) -> Result<Vec<Misfit>, DecodeError> {
        let Told { misfits, inexact } = told;
        if self.is_strict
            && let Some(first) = misfits.first().or(inexact.as_ref())
        {
            return Err(DecodeError::of_misfit(first));
        }
        if !misfits.is_empty() {
            let count = u64::try_from(misfits.len()).unwrap_or(u64::MAX);
            self.count.fetch_add(count, Ordering::Relaxed);
            for misfit in &misfits {
                self.tell(operation, misfit);
            }
        }
        Ok(misfits)
    }

    fn tell(&self, operation: &'static str, misfit: &Misfit) {
        let place = self.hasher.hash_one((operation, misfit.general_path()));
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = told.len() < REMEMBERED && told.insert(place);
        drop(told);
        if is_new {
            tracing::warn!(
                operation,
                path = misfit.general_path(),
                expected = misfit.expected(),
                found = misfit.found(),
                "a value does not fit its field, which stays unset"
            );
        }
    }
}

impl fmt::Debug for Tolerance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tolerance")
            .field("is_strict", &self.is_strict)
            .field("misfits", &self.count())
            .finish_non_exhaustive()
    }
}
