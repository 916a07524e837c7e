//! `cargo xtask test`: everything that must hold before a change is merged, in
//! one command, each step named and timed.
//!
//! A step that fails does not stop the rest: one run tells all that is wrong.

mod needs;
mod oauth_server;

use std::env;
use std::fmt;
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use self::needs::Need;
use crate::workspace;

/// Features of `sdk` that are checked each on its own: large and small ones,
/// such as share most of their models with others or nearly none, with
/// operations of several tags, with the SCIM media type, with text answers,
/// and with operations that take no token.
const FEATURES_ALONE: [&str; 12] = [
    "analytics",
    "architect",
    "authorization",
    "conversations",
    "notifications",
    "oauth",
    "outbound",
    "routing",
    "scim",
    "users",
    "web-chat",
    "workforce-management",
];

/// Features that the SDK's own tests, example and doc examples call. A test
/// target whose features are missing would be left out in silence.
const SDK_TEST_FEATURES: &str = "analytics,audit,coaching,conversations,groups,integrations,oauth,routing,scim,search,task-management,tokens,users";

/// What only the conformance program turns on.
const TESTS_FEATURES: &str = "genesys-cloud-tests/conformance";

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
}

pub(crate) fn run(args: &Args) -> Result<()> {
    needs::provide(&args.without)?;
    let mut done = Vec::new();
    for step in steps()? {
        println!("\n== {}: {}", step.name, step.line());
        let started = Instant::now();
        let status = step.run(&args.without);
        done.push(Done {
            name: step.name,
            status,
            took: started.elapsed(),
        });
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

/// One command of the run.
struct Step {
    name: String,
    program: String,
    args: Vec<String>,
}

impl Step {
    fn cargo(name: impl Into<String>, args: &[&str]) -> Self {
        let args = args.iter().map(|arg| (*arg).to_owned()).collect();
        Self {
            name: name.into(),
            program: workspace::cargo(),
            args,
        }
    }

    /// The command as a user would type it.
    fn line(&self) -> String {
        let program = self
            .program
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or(&self.program);
        format!("{program} {}", self.args.join(" "))
    }

    fn run(&self, without: &[Need]) -> Result<ExitStatus> {
        let without: Vec<&str> = without.iter().map(|need| need.name()).collect();
        Command::new(&self.program)
            .args(&self.args)
            .current_dir(workspace::root())
            .env(WITHOUT, without.join(","))
            .status()
            .with_context(|| format!("cannot run {}", self.program))
    }
}

fn steps() -> Result<Vec<Step>> {
    let this = env::current_exe().context("cannot tell where this program is")?;
    let mut steps = vec![
        Step::cargo("formatting", &["fmt", "--all", "--check"]),
        Step {
            name: "generated code is current".to_owned(),
            program: this.to_string_lossy().into_owned(),
            args: vec!["generate".to_owned(), "--check".to_owned()],
        },
        Step::cargo(
            "lints",
            &[
                "clippy",
                "--locked",
                "--workspace",
                "--features",
                TESTS_FEATURES,
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ),
        Step::cargo(
            "lints of the sdk",
            &[
                "clippy",
                "--locked",
                "-p",
                "genesys-cloud-sdk",
                "--all-targets",
                "--features",
                SDK_TEST_FEATURES,
                "--",
                "-D",
                "warnings",
            ],
        ),
        // Unit, integration and doc tests of every package; those of the SDK
        // with the features that they call.
        Step::cargo(
            "tests",
            &[
                "test",
                "--locked",
                "--workspace",
                "--exclude",
                "genesys-cloud-sdk",
                "--features",
                TESTS_FEATURES,
                "--no-fail-fast",
            ],
        ),
        Step::cargo(
            "tests of the sdk",
            &[
                "test",
                "--locked",
                "-p",
                "genesys-cloud-sdk",
                "--features",
                SDK_TEST_FEATURES,
                "--no-fail-fast",
            ],
        ),
        Step::cargo(
            "auth without redis",
            &["check", "--locked", "-p", "genesys-cloud-auth"],
        ),
        Step::cargo(
            "sdk without features",
            &["check", "--locked", "-p", "genesys-cloud-sdk"],
        ),
        Step::cargo(
            "sdk with everything",
            &[
                "check",
                "--locked",
                "-p",
                "genesys-cloud-sdk",
                "--features",
                "full",
            ],
        ),
    ];
    steps.push(Step {
        name: "every operation".to_owned(),
        program: this.to_string_lossy().into_owned(),
        args: vec!["conformance".to_owned()],
    });
    steps.extend(FEATURES_ALONE.map(|feature| {
        let args = [
            "check",
            "--locked",
            "-p",
            "genesys-cloud-sdk",
            "--features",
            feature,
        ];
        Step::cargo(format!("sdk with {feature} alone"), &args)
    }));
    Ok(steps)
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
                Minutes(step.took).to_string()
            )?;
        }
        let all = self.done.iter().map(|step| step.took).sum();
        write!(f, "{:width$}  {:>8}", ALL, Minutes(all).to_string())?;
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

/// A duration as `m:ss`.
struct Minutes(Duration);

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        write!(f, "{}:{:02}", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn the_features_that_are_checked_alone_exist() {
        let manifest = include_str!("../../sdk/Cargo.toml");
        for feature in FEATURES_ALONE {
            let line = format!("\n{feature} = [");
            assert!(
                manifest.contains(&line),
                "sdk has no feature `{feature}`: choose another"
            );
        }
    }
}
