//! What the program measured, as the table that is printed, and the goals.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde::Deserialize;

/// How fast the SDK must be, as a multiple of derived types.
const GOAL: f64 = 1.0;
/// The side that has the goal.
const OURS: &str = "sdk";
/// The side that does not read the body: the call alone, which every other
/// side's time holds, too.
const NOBODY: &str = "none";

/// The time of one way of one side with one shape.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Speed {
    shape: String,
    way: String,
    side: String,
    /// Length of the body.
    bytes: u32,
    /// The median.
    nanos: f64,
    /// The speed as a multiple of that of derived types: the median of the
    /// rounds' own ratios.
    ratio: f64,
}

/// The memory of one way of one side with one shape.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Memory {
    shape: String,
    way: String,
    side: String,
    allocations: u64,
    /// The heap's peak, in bytes.
    peak: u64,
}

/// Both, line by line.
#[derive(Debug)]
pub(super) struct Results(Vec<(Speed, Memory)>);

impl Results {
    pub(super) fn join(speed: &[Speed], memory: &[Memory]) -> Result<Self> {
        let key = |one: &Memory| (one.shape.clone(), one.way.clone(), one.side.clone());
        let rows = speed.iter().map(|one| {
            let wanted = (one.shape.clone(), one.way.clone(), one.side.clone());
            let found = memory.iter().find(|memory| key(memory) == wanted);
            let found = found.with_context(|| format!("no memory was measured of {wanted:?}"))?;
            Ok((one.clone(), found.clone()))
        });
        rows.collect::<Result<_>>().map(Self)
    }

    /// The rows as Markdown.
    pub(super) fn markdown(&self) -> String {
        let mut out = String::from(
            "| response | way | types | µs | MB/s | × derived | allocations | peak kB |\n\
             |---|---|---|---:|---:|---:|---:|---:|\n",
        );
        for (speed, memory) in &self.0 {
            let (rate, ratio) = if speed.side == NOBODY {
                ("–".to_owned(), "–".to_owned())
            } else {
                let rate = f64::from(speed.bytes) * 1e3 / speed.nanos;
                (format!("{rate:.0}"), format!("{:.2}", speed.ratio))
            };
            // Writing into a `String` cannot fail.
            let _ = writeln!(
                out,
                "| {}, {:.1} kB | {} | {} | {:.0} | {rate} | {ratio} | {} | {:.1} |",
                speed.shape,
                f64::from(speed.bytes) / 1e3,
                speed.way,
                speed.side,
                speed.nanos / 1e3,
                memory.allocations,
                kilobytes(memory.peak),
            );
        }
        out
    }

    /// Each goal that is missed, in words. A ratio that is not a number
    /// reaches nothing.
    pub(super) fn missed(&self) -> Vec<String> {
        let ours = self.0.iter().filter(|(speed, _)| speed.side == OURS);
        ours.filter(|(speed, _)| speed.ratio.is_nan() || speed.ratio < GOAL)
            .map(|(speed, _)| {
                format!(
                    "{}, {}: {:.2} < {GOAL:.1} × derived",
                    speed.shape, speed.way, speed.ratio
                )
            })
            .collect()
    }
}

#[expect(clippy::cast_precision_loss, reason = "printed with four digits")]
fn kilobytes(bytes: u64) -> f64 {
    bytes as f64 / 1e3
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn results(ratio: &str) -> Results {
        let speed = format!(
            r#"{{"shape":"users","way":"decode","side":"sdk","bytes":100000,"nanos":500000.0,"ratio":{ratio}}}"#
        );
        let memory =
            r#"{"shape":"users","way":"decode","side":"sdk","allocations":1200,"peak":45600}"#;
        let speed = serde_json::from_str(&speed).unwrap();
        let memory = serde_json::from_str(memory).unwrap();
        Results::join(&[speed], &[memory]).unwrap()
    }

    #[test]
    fn a_row_shows_speed_ratio_and_memory() {
        let text = results("0.66").markdown();
        assert_eq!(
            text.lines().last(),
            Some("| users, 100.0 kB | decode | sdk | 500 | 200 | 0.66 | 1200 | 45.6 |")
        );
    }

    #[test]
    fn a_goal_is_missed_only_below_the_speed_of_derived_types() {
        assert_eq!(
            results("0.66").missed(),
            ["users, decode: 0.66 < 1.0 × derived"]
        );
        assert!(results("1.0").missed().is_empty());
    }

    #[test]
    fn a_speed_without_memory_is_an_error() {
        let speed = results("1.0").0[0].0.clone();
        let failed = Results::join(&[speed], &[]).unwrap_err().to_string();
        assert!(failed.contains("no memory"), "{failed}");
    }
}
