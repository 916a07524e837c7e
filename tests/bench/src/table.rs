//! The table that is printed, and published in the README.

use std::fmt::Write;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result};
use sysinfo::System;

use super::compile::Scope;
use super::goals::{Goals, Ratios};
use super::measure::{Outcome, available, gigabytes, system};

/// A load that is somebody else's work, above which times say little.
const BUSY: f64 = 0.7;

/// One line of the table.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) scope: Scope,
    pub(crate) goals: Goals,
    pub(crate) stock: Option<Outcome>,
    pub(crate) ours: Option<Outcome>,
}

impl Row {
    pub(crate) fn new(scope: Scope, goals: Goals) -> Self {
        Self {
            scope,
            goals,
            stock: None,
            ours: None,
        }
    }

    fn ratios(&self) -> Option<Ratios> {
        match (self.ours, self.stock) {
            (Some(Outcome::Done(ours)), Some(Outcome::Done(stock))) => {
                Some(Ratios::of(ours, stock))
            }
            _ => None,
        }
    }

    /// The goals that are missed. One that could not be measured is not reached.
    pub(crate) fn missed(&self) -> Vec<String> {
        let label = self.scope.label();
        match self.ratios() {
            Some(ratios) => {
                let missed = self.goals.missed(ratios);
                missed
                    .into_iter()
                    .map(|what| format!("{label}: {what}"))
                    .collect()
            }
            None if self.goals.is_any() => vec![format!("{label}: not measured")],
            None => Vec::new(),
        }
    }
}

/// The rows as Markdown.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut out = String::from(
        "| one crate, dependencies built before | stock progenitor | this SDK | time | memory | goal |\n\
         |---|---|---|---|---|---|\n",
    );
    for row in rows {
        let cell = |outcome: &Option<Outcome>| match outcome {
            Some(outcome) => outcome.to_string(),
            None => "–".to_owned(),
        };
        let [time, memory] = match row.ratios() {
            Some(ratios) => [ratios.time, ratios.memory].map(|ratio| format!("{ratio:.3}")),
            None => ["–", "–"].map(str::to_owned),
        };
        // Writing into a `String` cannot fail.
        let _ = writeln!(
            out,
            "| {} | {} | {} | {time} | {memory} | {} |",
            row.scope.label(),
            cell(&row.stock),
            cell(&row.ours),
            row.goals.text(),
        );
    }
    out
}

/// What the numbers were measured on, read before anything else runs.
pub(crate) fn machine() -> Result<String> {
    let mut system = system()?;
    let free = gigabytes(available(&mut system));
    let total = gigabytes(system.total_memory());
    let cores = thread::available_parallelism().context("the number of cores")?;
    let rustc = Command::new("rustc")
        .arg("--version")
        .output()
        .context("cannot run rustc")?;
    let rustc = String::from_utf8_lossy(&rustc.stdout).trim().to_owned();
    if let Ok(load) = System::load_average()
        && load.one > BUSY
    {
        eprintln!(
            "warning: the machine is busy (load {:.1}): times will be too long",
            load.one
        );
    }
    Ok(format!(
        "Measured on {cores} cores ({}, {}), {total:.0} GB of memory with {free:.0} GB free, with {rustc}",
        System::cpu_arch(),
        std::env::consts::OS,
    ))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::measure::Cost;
    use super::*;

    fn done(seconds: u64, peak: u64) -> Outcome {
        Outcome::Done(Cost {
            time: Duration::from_secs(seconds),
            peak,
        })
    }

    #[test]
    fn a_row_shows_both_costs_their_ratios_and_the_goals() {
        let goals = Goals {
            time: Some(0.15),
            memory: Some(0.25),
        };
        let row = Row {
            scope: Scope::Everything,
            goals,
            stock: Some(done(200, 12_000_000_000)),
            ours: Some(done(20, 4_000_000_000)),
        };
        assert_eq!(
            row.missed(),
            ["`cargo check`, everything: memory 0.333 > 0.25"]
        );
        let text = markdown(&[row]);
        let line = text.lines().last();
        assert_eq!(
            line,
            Some(
                "| `cargo check`, everything | 200.0 s, 12.00 GB | 20.0 s, 4.00 GB \
                 | 0.100 | 0.333 | time ≤ 0.15, memory ≤ 0.25 |"
            )
        );
    }

    #[test]
    fn what_was_not_measured_misses_a_goal_only_where_there_is_one() {
        let row = |scope, goals| Row {
            scope,
            goals,
            stock: Some(Outcome::OutOfMemory {
                more_than: 8_000_000_000,
            }),
            ours: Some(done(1, 1)),
        };
        let goals = Goals {
            time: Some(0.15),
            memory: None,
        };
        let (missed, free) = (
            row(Scope::Everything, goals),
            row(Scope::Build, Goals::default()),
        );
        assert_eq!(missed.missed(), ["`cargo check`, everything: not measured"]);
        assert!(free.missed().is_empty());
        assert!(
            markdown(&[free])
                .contains("| not measured: needs more than 8.0 GB | 1.0 s, 0.00 GB | – | – | – |")
        );
    }
}
