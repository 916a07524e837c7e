//! The committed table of what `--all` found: the last result of each step that the usual run does
//! not take.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::Done;
use crate::progress::Elapsed;
use crate::workspace;

/// Where the table is, in the workspace.
const FILE: &str = "tests/RESULTS.md";

const HEAD: &str = "\
# Results of `cargo xtask test --all`

The last result of each step that `cargo xtask test` does not take. The command writes this file.

| step | result | took | commit |
|---|---|---:|---|
";

/// Puts the results of this run in the place of earlier ones. A row stays as long as there is such
/// a step.
pub(super) fn record(done: &[Done], steps: &[String]) -> Result<()> {
    let path = workspace::root().join(FILE);
    let mut table = Table::parse(&fs::read_to_string(&path).unwrap_or_default());
    let commit = commit()?;
    for step in done.iter().filter(|step| steps.contains(&step.name)) {
        let result = if step.passed() { "passed" } else { "FAILED" };
        let row = format!("{result} | {} | {commit}", Elapsed(step.took));
        table.0.insert(step.name.clone(), row);
    }
    table.0.retain(|name, _| steps.contains(name));
    fs::write(&path, table.to_string()).with_context(|| format!("cannot write {}", path.display()))
}

/// The commit that was checked, and its day.
fn commit() -> Result<String> {
    let git = |args: &[&str]| -> Result<String> {
        let mut command = Command::new("git");
        let output = command.args(args).current_dir(workspace::root()).output();
        let output = output.context("cannot run git")?;
        ensure!(output.status.success(), "git failed ({})", output.status);
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let commit = git(&["show", "--no-patch", "--format=%h of %cs", "HEAD"])?;
    let changes = git(&["status", "--porcelain", "--untracked-files=no"])?;
    let is_changed = changes.lines().any(|line| !line.ends_with(FILE));
    let changed = if is_changed { ", with changes" } else { "" };
    Ok(format!("{commit}{changed}"))
}

/// Name of a step → the rest of its row.
#[derive(Default)]
struct Table(BTreeMap<String, String>);

impl Table {
    fn parse(text: &str) -> Self {
        let rows = text.lines().skip_while(|line| !line.starts_with("|---"));
        let rows = rows.skip(1).filter_map(|line| {
            let row = line.strip_prefix("| ")?.strip_suffix(" |")?;
            let (name, rest) = row.split_once(" | ")?;
            Some((name.to_owned(), rest.to_owned()))
        });
        Self(rows.collect())
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for (name, rest) in &self.0 {
            writeln!(f, "| {name} | {rest} |")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_was_written_is_read_again() {
        let mut table = Table::default();
        table.0.insert(
            "fuzzing: jwt".to_owned(),
            "passed | 1:00 | 1a2b3c4 of 2026-11-25".to_owned(),
        );
        let text = table.to_string();
        assert!(
            text.ends_with("| fuzzing: jwt | passed | 1:00 | 1a2b3c4 of 2026-11-25 |\n"),
            "{text}"
        );
        assert_eq!(Table::parse(&text).0, table.0);
        assert_eq!(Table::parse("").0, BTreeMap::new());
    }
}
