//! How long something has taken, as it is printed.

use std::fmt;
use std::time::Duration;

/// A duration as `m:ss`.
pub(crate) struct Elapsed(pub(crate) Duration);

impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        f.pad(&format!("{}:{:02}", seconds / 60, seconds % 60))
    }
}
