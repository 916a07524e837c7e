//! Programs of the workspace, which cargo builds when they are run.
//!
//! They are run and not linked: the simulator and the recorder may use the SDK, whose code
//! `generate` writes, and the generator takes minutes to build. Cargo's own lines say meanwhile
//! what is compiled.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::workspace;

/// Commands of `cargo xtask` that work on the API document.
pub(crate) const GENERATOR: Program = Program {
    package: "xtask",
    kind: Kind::Bin,
    name: "xtask-generator",
    features: &["generator"],
};
/// Records exchanges with Genesys Cloud as fixtures.
pub(crate) const RECORDER: Program = Program {
    package: "genesys-cloud-fixtures",
    kind: Kind::Bin,
    name: "genesys-cloud-record",
    features: &[],
};
/// A Genesys Cloud on loopback.
pub(crate) const SIMULATOR: Program = Program {
    package: "genesys-cloud-simulator",
    kind: Kind::Bin,
    name: "genesys-cloud-simulator",
    features: &[],
};

/// What cargo has to know to build a program.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Program {
    package: &'static str,
    kind: Kind,
    name: &'static str,
    /// Features of the package, beside those that are on by default.
    features: &'static [&'static str],
}

/// Where in its package a program is.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Bin,
    Example,
}

impl Program {
    /// An example of the SDK.
    pub(crate) const fn example(name: &'static str, features: &'static [&'static str]) -> Self {
        Self {
            package: "genesys-cloud-sdk",
            kind: Kind::Example,
            name,
            features,
        }
    }

    /// Has cargo build and run the program in the working directory.
    ///
    /// # Errors
    /// When it cannot be built, or fails.
    pub(crate) fn run(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<()> {
        let status = cargo("run", &[*self])
            .arg("--")
            .args(args)
            .status()
            .context("cannot run cargo")?;
        ensure!(status.success(), "{} failed ({status})", self.name);
        Ok(())
    }
}

/// Builds programs in one go, so that what they share is compiled once, and says where they are.
///
/// # Errors
/// When one cannot be built.
pub(crate) fn build<const N: usize>(programs: [Program; N]) -> Result<[PathBuf; N]> {
    let output = cargo("build", &programs)
        // Messages go to the user as ever; what was built, here.
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    ensure!(output.status.success(), "cargo failed ({})", output.status);
    let mut built = executables(&String::from_utf8_lossy(&output.stdout));
    let mut paths = programs.map(|_| PathBuf::new());
    for (path, program) in paths.iter_mut().zip(programs) {
        *path = built
            .remove(program.name)
            .with_context(|| format!("cargo does not say where {} is", program.name))?;
    }
    Ok(paths)
}

fn cargo(verb: &str, programs: &[Program]) -> Command {
    let mut command = Command::new(workspace::cargo());
    command
        .args([verb, "--locked", "--manifest-path"])
        .arg(workspace::root().join("Cargo.toml"));
    for program in programs {
        let kind = match program.kind {
            Kind::Bin => "--bin",
            Kind::Example => "--example",
        };
        command.args(["--package", program.package, kind, program.name]);
        for feature in program.features {
            command.args(["--features", &format!("{}/{feature}", program.package)]);
        }
    }
    command
}

/// Names and places of the programs in cargo's messages.
fn executables(messages: &str) -> HashMap<String, PathBuf> {
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages
        .filter_map(|message| {
            let name = message.pointer("/target/name")?.as_str()?.to_owned();
            let path = message.get("executable")?.as_str()?.into();
            Some((name, path))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_of_several_packages_are_one_command() {
        let example = Program::example("conversation_details", &["analytics", "users"]);
        let command = cargo("build", &[example, SIMULATOR]);
        let args: Vec<_> = command.get_args().filter_map(OsStr::to_str).collect();
        let line = args.join(" ");
        assert!(
            line.contains(
                "--package genesys-cloud-sdk --example conversation_details \
                 --features genesys-cloud-sdk/analytics --features genesys-cloud-sdk/users"
            ),
            "{line}"
        );
        assert!(line.contains("--bin genesys-cloud-simulator"), "{line}");
    }

    #[test]
    fn cargo_says_where_a_program_is() {
        let messages = concat!(
            r#"{"reason":"compiler-artifact","target":{"name":"a"},"executable":null}"#,
            "\n",
            r#"{"reason":"compiler-artifact","target":{"name":"b"},"executable":"/there/b"}"#,
            "\nplain text\n",
            r#"{"reason":"build-finished","success":true}"#,
        );
        let executables = executables(messages);
        assert_eq!(executables.len(), 1);
        assert_eq!(executables.get("b"), Some(&PathBuf::from("/there/b")));
    }
}
