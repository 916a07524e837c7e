//! What a run of the generator met and did, for people to read.

use std::collections::BTreeMap;
use std::fmt;

use crate::fixups::Fixup;

/// Counts of what was generated, and everything that was repaired on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Operations emitted.
    pub operations: usize,
    /// Schemas of the document.
    pub schemas: usize,
    /// Properties of those schemas.
    pub properties: usize,
    /// APIs (tags with operations).
    pub apis: usize,
    /// Inline lists of values.
    pub enums_before: usize,
    /// Enumerations emitted, after equal lists were merged.
    pub enums_after: usize,
    /// Families of asynchronous jobs that the tables of the platform hold.
    pub jobs: usize,
    /// What operations do to the platform: the word for it and the method, and how many there are.
    pub effects: BTreeMap<(&'static str, String), usize>,
    /// The effects that were decided one by one, with the reason.
    pub reviewed: Vec<String>,
    /// Pairs of a model that is read and one that is written.
    pub pairs: usize,
    /// Operations that write what another reads at the same path.
    pub updates: usize,
    /// What is read and written and pairs in no way, with the reason.
    pub unpaired: Vec<String>,
    /// Fixups by name, and how often each was needed.
    pub fixups: BTreeMap<&'static str, (&'static Fixup, usize)>,
    /// Schemas that no operation reaches; emitted for the feature `full`.
    pub unreached: Vec<String>,
    /// What is typed as any JSON although the document says more, and why.
    pub loosened: Vec<String>,
    /// What the output does not express. Empty is the goal.
    pub unexpressed: Vec<String>,
}

impl Report {
    pub(crate) fn fixed(&mut self, fixup: &'static Fixup) {
        self.fixups.entry(fixup.name).or_insert((fixup, 0)).1 += 1;
    }

    pub(crate) fn loosened(&mut self, place: &str, why: &str) {
        self.loosened.push(format!("{place}: {why}"));
    }

    pub(crate) fn unexpressed(&mut self, what: &str) {
        self.unexpressed.push(what.to_owned());
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "operations  {:>6}  in {} APIs",
            self.operations, self.apis
        )?;
        writeln!(
            f,
            "schemas     {:>6}  with {} properties",
            self.schemas, self.properties
        )?;
        writeln!(
            f,
            "enums       {:>6}  merged into {}",
            self.enums_before, self.enums_after
        )?;
        writeln!(f, "job families{:>5}", self.jobs)?;
        writeln!(f, "effects (`reads` and `replaces` may be repeated):")?;
        for ((word, method), count) in &self.effects {
            writeln!(f, "  {word:<10} {method:<8} {count:>6}")?;
        }
        writeln!(
            f,
            "updates     {:>6}  by {} pairs of models",
            self.updates, self.pairs
        )?;
        writeln!(f, "fixups:")?;
        for (name, (fixup, count)) in &self.fixups {
            writeln!(f, "  {name:<28} {count:>6}  {}", fixup.does)?;
        }
        for (title, list) in [
            ("schemas that no operation reaches", &self.unreached),
            ("typed as any JSON", &self.loosened),
            ("not expressed", &self.unexpressed),
            ("read and written, and not paired", &self.unpaired),
            ("effects decided one by one", &self.reviewed),
        ] {
            if list.is_empty() {
                writeln!(f, "{title}: none")?;
            } else {
                writeln!(f, "{title}: {}", list.len())?;
                for item in list {
                    writeln!(f, "  {item}")?;
                }
            }
        }
        Ok(())
    }
}
