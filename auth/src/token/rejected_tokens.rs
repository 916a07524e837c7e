//! The last tokens that the API rejected, to know them again: a token store, or a source that caches,
//! may hand them out once more.

use std::collections::VecDeque;

use secrecy::{ExposeSecret as _, SecretString};

/// How many are remembered.
const REMEMBERED: usize = 16;

/// The last tokens that the API rejected.
#[derive(Debug, Default)]
pub(super) struct RejectedTokens(VecDeque<SecretString>);

impl RejectedTokens {
    /// Remembers one, in place of the oldest.
    pub(super) fn add(&mut self, token: SecretString) {
        if self.0.len() == REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(token);
    }

    /// Forgets one that the API accepts after all.
    pub(super) fn remove(&mut self, token: &SecretString) {
        self.0.retain(|rejected| !is_same(rejected, token));
    }

    pub(super) fn contains(&self, token: &SecretString) -> bool {
        self.0.iter().any(|rejected| is_same(rejected, token))
    }

    /// All of them, newest last.
    pub(super) fn to_vec(&self) -> Vec<SecretString> {
        self.0.iter().cloned().collect()
    }
}

/// Whether two secrets are the same text.
pub(super) fn is_same(a: &SecretString, b: &SecretString) -> bool {
    a.expose_secret() == b.expose_secret()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ones_are_known_again_and_the_oldest_are_forgotten() {
        let mut rejected = RejectedTokens::default();
        for number in 0..=REMEMBERED {
            rejected.add(format!("t{number}").into());
        }
        assert!(!rejected.contains(&"t0".into()));
        assert!(rejected.contains(&"t1".into()));
        assert_eq!(rejected.to_vec().len(), REMEMBERED);
        rejected.remove(&"t1".into());
        assert!(!rejected.contains(&"t1".into()) && rejected.contains(&"t2".into()));
    }
}
