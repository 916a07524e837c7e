//! What was met before, in bounded memory.

use std::collections::HashSet;

/// How many hashes one generation holds.
const GENERATION: usize = 1 << 16;

/// Tells whether a hash was met before.
///
/// The last 65,536 are remembered, and up to twice as many. A circle that is longer is found by one
/// hash that is held for twice as many steps each time (Brent's algorithm), so that every circle
/// ends.
#[derive(Debug, Default)]
pub(super) struct Seen {
    young: HashSet<u64>,
    old: HashSet<u64>,
    held: u64,
    steps: u64,
    until: u64,
}

impl Seen {
    /// Remembers a hash. `false`: it was met before.
    pub(super) fn insert(&mut self, hash: u64) -> bool {
        let is_known = self.young.contains(&hash)
            || self.old.contains(&hash)
            || (self.until > 0 && self.held == hash);
        if is_known {
            return false;
        }
        if self.young.len() == GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(hash);
        if self.steps == self.until {
            self.held = hash;
            self.until = self.until.saturating_mul(2).max(1);
            self.steps = 0;
        }
        self.steps = self.steps.saturating_add(1);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{GENERATION, Seen};

    /// After how many steps a circle of this length is found.
    fn found(length: u64) -> u64 {
        let mut seen = Seen::default();
        let mut step = 0;
        while seen.insert(step % length) {
            step += 1;
            assert!(step < 10 * length, "a circle of {length} is found");
        }
        step
    }

    #[test]
    fn a_short_circle_is_found_at_its_first_repeat() {
        for length in [1, 2, 3, 1_000, GENERATION as u64] {
            assert_eq!(found(length), length);
        }
    }

    #[test]
    fn a_circle_longer_than_the_memory_is_found_too() {
        let length = 5 * GENERATION as u64;
        assert!(found(length) <= 4 * length);
        let mut seen = Seen::default();
        assert!((0..length).all(|step| seen.insert(step)));
        assert!(seen.young.len() + seen.old.len() <= 2 * GENERATION);
    }
}
