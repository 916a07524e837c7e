//! `cargo xtask bench compile`: what the SDK costs to compile, and what stock
//! progenitor's output for the same document costs.
//!
//! Both are compiled in the same run, in turn, with the same settings, without
//! incremental compilation (as a dependency is compiled), and with their
//! dependencies built beforehand: what is measured is the one crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;
use genesys_cloud_codegen::spec;
use genesys_cloud_conformance::scratch::{self, Scratch};
use genesys_cloud_conformance::stock::stock;

use super::goals::Goals;
use super::measure::{Cost, Outcome, measure};
use super::table::{self, Row};
use crate::Workspace;

/// The package that is measured against stock.
const OURS: &str = "genesys-cloud-sdk";

/// How often a measurement is tried that something else disturbs.
const ATTEMPTS: u32 = 3;

/// What is compiled, and how often.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only the small ones: a few minutes and 3 GB, where everything takes
    /// half an hour and more than 12 GB.
    #[arg(long, conflicts_with = "only")]
    small: bool,
    /// Only these, separated by commas.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    only: Vec<Scope>,
    /// How often each is measured; the shortest time and the largest memory
    /// count.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
}

/// What is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Scope {
    /// `cargo check` of the Users API.
    Users,
    /// `cargo check` of the Users, Routing and Analytics APIs.
    Three,
    /// `cargo check` of every API.
    Everything,
    /// `cargo build` of every API.
    Build,
}

impl Scope {
    const ALL: [Self; 4] = [Self::Users, Self::Three, Self::Everything, Self::Build];
    const SMALL: [Self; 2] = [Self::Users, Self::Three];

    pub(crate) fn label(self) -> &'static str {
        match self {
            Self::Users => "`cargo check`, Users",
            Self::Three => "`cargo check`, Users + Routing + Analytics",
            Self::Everything => "`cargo check`, everything",
            Self::Build => "`cargo build`, everything",
        }
    }

    /// Features of the SDK; everything when empty.
    fn apis(self) -> &'static [&'static str] {
        match self {
            Self::Users => &["users"],
            Self::Three => &["users", "routing", "analytics"],
            Self::Everything | Self::Build => &[],
        }
    }

    fn verb(self) -> &'static str {
        match self {
            Self::Build => "build",
            _ => "check",
        }
    }

    fn goals(self) -> Goals {
        match self {
            Self::Everything => Goals {
                time: Some(0.15),
                memory: Some(0.25),
            },
            Self::Three => Goals {
                time: Some(0.25),
                memory: None,
            },
            Self::Users | Self::Build => Goals::default(),
        }
    }
}

pub(crate) fn run(args: &Args, workspace: &Workspace) -> Result<()> {
    let scopes: Vec<Scope> = match (args.small, args.only.as_slice()) {
        (true, _) => Scope::SMALL.to_vec(),
        (false, []) => Scope::ALL.to_vec(),
        (false, only) => only.to_vec(),
    };
    let machine = table::machine()?;
    let bench = Bench::new(&scopes, workspace)?;
    bench.build_dependencies(&scopes)?;

    let mut rows: Vec<Row> = scopes
        .iter()
        .map(|scope| Row::new(*scope, scope.goals()))
        .collect();
    for _ in 0..args.runs {
        for row in &mut rows {
            row.stock = Some(joined(row.stock, bench.stock(row.scope)?));
            row.ours = Some(joined(row.ours, bench.ours(row.scope)?));
        }
    }
    println!(
        "\n{}\n{machine}, without incremental compilation; memory is the compiler's peak.",
        table::markdown(&rows)
    );
    let missed: Vec<String> = rows.iter().flat_map(Row::missed).collect();
    if !missed.is_empty() {
        bail!("goals missed: {}", missed.join("; "));
    }
    Ok(())
}

/// Joins repeated measurements: whatever else the machine does can only add
/// time, and the peak that counts is the highest one.
fn joined(known: Option<Outcome>, new: Outcome) -> Outcome {
    match (known, new) {
        (Some(Outcome::Done(a)), Outcome::Done(b)) => Outcome::Done(Cost {
            time: a.time.min(b.time),
            peak: a.peak.max(b.peak),
        }),
        (Some(short @ Outcome::OutOfMemory { .. }), Outcome::Done(_)) => short,
        (_, new) => new,
    }
}

/// The two crates, ready to be compiled.
struct Bench<'a> {
    workspace: &'a Workspace,
    scratch: Scratch,
    /// APIs → stock progenitor's output for them.
    texts: BTreeMap<&'static [&'static str], PathBuf>,
    /// Build folder of both, so that dependencies are built once.
    target: PathBuf,
    log: PathBuf,
}

impl<'a> Bench<'a> {
    /// Generates stock's output before anything is measured.
    fn new(scopes: &[Scope], workspace: &'a Workspace) -> Result<Self> {
        let folder = workspace.target.join("bench");
        fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
        let document = spec::load(&workspace.root.join("spec"))?;
        let mut texts = BTreeMap::new();
        let mut used = scratch::Dependencies::default();
        for apis in scopes.iter().map(|scope| scope.apis()) {
            if texts.contains_key(apis) {
                continue;
            }
            let names: Vec<String> = apis.iter().map(|api| (*api).to_owned()).collect();
            let text = stock(document.clone(), &names).context("stock progenitor")?;
            used.add_those_of(&text);
            let name = if names.is_empty() {
                "everything".to_owned()
            } else {
                names.join("-")
            };
            println!("stock progenitor, {name}: {} lines", text.lines().count());
            let path = folder.join(format!("{name}.rs"));
            fs::write(&path, text).with_context(|| format!("{}", path.display()))?;
            texts.insert(apis, path);
        }
        let scratch = Scratch::create(&folder.join("stock"), &workspace.root, &used)?;
        Ok(Self {
            workspace,
            scratch,
            texts,
            target: folder.join("build"),
            log: folder.join("cargo.log"),
        })
    }

    /// Builds what both crates stand on, for every kind of run to come.
    fn build_dependencies(&self, scopes: &[Scope]) -> Result<()> {
        self.scratch.empty()?;
        for verb in ["check", "build"] {
            if scopes.iter().any(|scope| scope.verb() == verb) {
                println!("dependencies: cargo {verb}");
                for mut command in [self.stock_command(verb), self.our_command(verb, None)] {
                    run_to_end(&mut command)?;
                }
            }
        }
        Ok(())
    }

    fn stock(&self, scope: Scope) -> Result<Outcome> {
        let text = self
            .texts
            .get(scope.apis())
            .context("no output was generated")?;
        let text = fs::read_to_string(text).with_context(|| format!("{}", text.display()))?;
        self.scratch.fill(&text)?;
        let clean = self.command(&["clean", "--package", scratch::PACKAGE]);
        let command = self.stock_command(scope.verb());
        self.compile("stock", scope, self.in_scratch(clean), command)
    }

    fn ours(&self, scope: Scope) -> Result<Outcome> {
        let clean = self.command(&["clean", "--package", OURS]);
        let features = match scope.apis() {
            [] => "full".to_owned(),
            apis => apis.join(","),
        };
        let command = self.our_command(scope.verb(), Some(&features));
        self.compile("ours", scope, clean, command)
    }

    fn compile(
        &self,
        side: &str,
        scope: Scope,
        mut clean: Command,
        mut command: Command,
    ) -> Result<Outcome> {
        let mut why = String::new();
        for _ in 0..ATTEMPTS {
            run_to_end(&mut clean)?;
            println!("{side}, {}: compiling, up to some minutes", scope.label());
            let outcome = measure(&mut command, &self.log)?;
            println!("{side}, {}: {outcome}", scope.label());
            if let Outcome::OutOfMemory { .. } = outcome {
                return Ok(outcome);
            }
            let log = fs::read_to_string(&self.log).context("the log of cargo")?;
            match disturbance(&log) {
                None => return Ok(outcome),
                Some(what) => why = what,
            }
            println!("once more: {why}");
        }
        bail!(
            "{side}, {}: disturbed {ATTEMPTS} times: {why}",
            scope.label()
        )
    }

    fn stock_command(&self, verb: &str) -> Command {
        self.in_scratch(self.command(&[verb]))
    }

    fn our_command(&self, verb: &str, features: Option<&str>) -> Command {
        let mut command = self.command(&[verb, "--locked", "--package", OURS]);
        command.args(features.into_iter().flat_map(|list| ["--features", list]));
        command
    }

    fn in_scratch(&self, mut command: Command) -> Command {
        command.current_dir(self.scratch.folder());
        command
    }

    /// A cargo whose settings are the same for both crates, whatever the
    /// user's configuration says.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.workspace.cargo();
        command
            .args(args)
            .arg("--target-dir")
            .arg(&self.target)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TERM_QUIET", "false")
            // A cache of compiled crates would be measured instead.
            .env("RUSTC_WRAPPER", "")
            .env("RUSTC_WORKSPACE_WRAPPER", "");
        command
    }
}

fn run_to_end(command: &mut Command) -> Result<()> {
    // Its own lines say how far it is.
    let status = command.status().context("cannot run cargo")?;
    ensure!(status.success(), "{command:?} failed ({status})");
    Ok(())
}

/// Why a measurement is of something else than one crate, if it is.
fn disturbance(log: &str) -> Option<String> {
    let compiled = crates_in(log);
    if log.contains("Blocking waiting for file lock") {
        Some("cargo waited for another cargo".to_owned())
    } else if compiled.len() != 1 {
        Some(format!("not one crate was compiled but {compiled:?}"))
    } else {
        None
    }
}

/// The crates that cargo says it compiled.
fn crates_in(log: &str) -> Vec<&str> {
    log.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            matches!(words.next(), Some("Checking" | "Compiling")).then(|| words.next())?
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_log_tells_whether_one_crate_was_measured() {
        let log = "   Compiling aws-lc-sys v0.1.0\n    Checking stock v0.0.0 (/x)\nwarning: Checking\n    Finished `dev`\n";
        assert_eq!(crates_in(log), ["aws-lc-sys", "stock"]);
        let told = disturbance(log);
        assert_eq!(
            told.as_deref(),
            Some(r#"not one crate was compiled but ["aws-lc-sys", "stock"]"#)
        );
        assert_eq!(disturbance("    Checking stock v0.0.0\n"), None);
        let waited =
            "    Blocking waiting for file lock on package cache\n    Checking stock v0.0.0\n";
        assert_eq!(
            disturbance(waited).as_deref(),
            Some("cargo waited for another cargo")
        );
    }

    #[test]
    fn the_shortest_time_and_the_highest_peak_count() {
        let cost = |seconds, peak| {
            Outcome::Done(Cost {
                time: Duration::from_secs(seconds),
                peak,
            })
        };
        let short = Outcome::OutOfMemory { more_than: 7 };
        assert_eq!(joined(None, cost(3, 5)), cost(3, 5));
        assert_eq!(joined(Some(cost(3, 5)), cost(2, 4)), cost(2, 5));
        assert_eq!(joined(Some(short), cost(2, 4)), short);
        assert_eq!(joined(Some(cost(2, 4)), short), short);
    }
}
