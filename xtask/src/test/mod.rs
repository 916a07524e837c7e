//! `cargo xtask test`: everything that must hold before a change is merged, in
//! one command, each step named and timed.
//!
//! A step that fails does not stop the rest: one run tells all that is wrong.

mod extra;
mod needs;
mod oauth_server;
mod results;
mod steps;
mod tools;
mod typos;

use std::fmt;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

use self::needs::Need;
use crate::progress::Elapsed;

/// The last line of the summary.
const ALL: &str = "in all";

/// Tells the tests which outside programs they do without.
const WITHOUT: &str = "GENESYS_TEST_WITHOUT";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Do without these outside programs, and without the tests that need
    /// them. The closing summary repeats it.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    without: Vec<Need>,
    /// Also what takes long or is not built quickly: licences, bans and sources of dependencies,
    /// the interface since the last release, many draws of every property, fuzzing. The table
    /// `tests/RESULTS.md` keeps the last result of each.
    #[arg(long)]
    all: bool,
    /// Only steps whose names contain this. May be given more than once.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    needs::provide(&args.without)?;
    let mut steps = steps::steps(&args.without)?;
    let extra = extra::steps()?;
    let extra_names: Vec<String> = extra.iter().map(|step| step.name.clone()).collect();
    if args.all {
        steps.extend(extra);
    }
    steps.retain(|step| is_chosen(&step.name, &args.only));
    ensure!(!steps.is_empty(), "no step is called so");
    let mut done = Vec::new();
    for step in steps {
        println!("\n== {}: {}", step.name, step.line());
        let started = Instant::now();
        let status = step.run(&args.without);
        done.push(Done {
            name: step.name,
            status,
            took: started.elapsed(),
        });
    }
    if args.all {
        results::record(&done, &extra_names)?;
    }
    let failed = done.iter().filter(|step| !step.passed()).count();
    println!(
        "\n{}",
        Summary {
            done: &done,
            without: &args.without
        }
    );
    if failed > 0 {
        bail!("{failed} of {} steps failed", done.len());
    }
    Ok(())
}

fn is_chosen(name: &str, only: &[String]) -> bool {
    only.is_empty() || only.iter().any(|part| name.contains(part))
}

/// How a step went.
struct Done {
    name: String,
    status: Result<ExitStatus>,
    took: Duration,
}

impl Done {
    fn passed(&self) -> bool {
        self.status.as_ref().is_ok_and(ExitStatus::success)
    }
}

/// The table at the end of the run.
struct Summary<'a> {
    done: &'a [Done],
    without: &'a [Need],
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.done.iter().map(|step| step.name.len());
        let width = names.fold(ALL.len(), usize::max);
        for step in self.done {
            let verdict = match &step.status {
                Ok(status) if status.success() => "ok".to_owned(),
                Ok(status) => format!("FAILED ({status})"),
                Err(error) => format!("FAILED ({error:#})"),
            };
            writeln!(
                f,
                "{:width$}  {:>8}  {verdict}",
                step.name,
                Elapsed(step.took)
            )?;
        }
        let all = self.done.iter().map(|step| step.took).sum();
        write!(f, "{:width$}  {:>8}", ALL, Elapsed(all))?;
        for need in self.without {
            write!(
                f,
                "\nNOT TESTED, by --without {}: {}",
                need.name(),
                need.purpose()
            )?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn done(name: &str, program: &str, seconds: u64) -> Done {
        let status = Command::new(program).status().map_err(anyhow::Error::from);
        Done {
            name: name.to_owned(),
            status,
            took: Duration::from_secs(seconds),
        }
    }

    #[test]
    #[cfg(unix)]
    fn the_summary_says_how_each_step_went_and_what_was_left_out() {
        let done = [
            done("lints", "true", 61),
            done("tests", "false", 5),
            done("x", "/absent", 0),
        ];
        let text = Summary {
            done: &done,
            without: &[Need::Redis],
        }
        .to_string();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[0], "lints       1:01  ok");
        assert_eq!(lines[1], "tests       0:05  FAILED (exit status: 1)");
        assert!(
            lines[2].starts_with("x           0:00  FAILED (No such file"),
            "{}",
            lines[2]
        );
        assert_eq!(lines[3], "in all      1:06");
        assert!(
            lines[4].starts_with("NOT TESTED, by --without redis: "),
            "{}",
            lines[4]
        );
        assert_eq!(
            done.iter().map(Done::passed).collect::<Vec<_>>(),
            [true, false, false]
        );
    }
}
