//! The steps that only `--all` takes: they would make the usual run longer than anyone waits, or
//! need programs that take minutes to build.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::steps::Step;
use super::tools::{CARGO_DENY, CARGO_FUZZ, CARGO_SEMVER_CHECKS};
use crate::workspace;

/// The folder of fuzz targets: a workspace of its own.
const FUZZ: &str = "tests/fuzz";

/// How long each fuzz target runs.
const FUZZ_SECONDS: u32 = 60;

/// A property test, which usually draws some hundreds of values.
struct Property {
    package: &'static str,
    /// Where the package is, in the workspace.
    folder: &'static str,
    test: &'static str,
    features: &'static str,
    /// How many values it draws here: as many as take a minute or two.
    draws: &'static str,
}

const PROPERTIES: [Property; 5] = [
    Property {
        package: "genesys-cloud-auth",
        folder: "auth",
        test: "untrusted",
        features: "",
        draws: "20000",
    },
    Property {
        package: "genesys-cloud-codegen",
        folder: "codegen",
        test: "hostile",
        features: "",
        draws: "10000",
    },
    Property {
        package: "genesys-cloud-spec",
        folder: "spec",
        test: "properties",
        features: "",
        draws: "20000",
    },
    Property {
        package: "genesys-cloud-sdk",
        folder: "sdk",
        test: "properties",
        features: "analytics,routing,users",
        draws: "10000",
    },
    Property {
        package: "genesys-cloud-fixtures",
        folder: "tests/fixtures",
        test: "scrub",
        features: "",
        draws: "1000",
    },
];

/// The crates whose interface is a promise.
const LIBRARIES: [&str; 2] = ["genesys-cloud-auth", "genesys-cloud-sdk"];

pub(super) fn steps() -> Result<Vec<Step>> {
    let mut steps = vec![Step::tool(
        "licences, bans and sources",
        CARGO_DENY,
        "check licenses bans sources",
    )];
    steps.extend(interface()?);
    for property in PROPERTIES {
        let Property {
            package,
            folder,
            test,
            features,
            draws,
        } = property;
        let line = format!(
            "test --locked --manifest-path {folder}/Cargo.toml --test {test} --features={features}"
        );
        steps.push(
            Step::cargo(format!("properties: {package}, {test}"), &line)
                .with_env("PROPTEST_CASES", draws),
        );
    }
    for target in fuzz_targets()? {
        let line = format!("run --fuzz-dir {FUZZ} {target} -- -max_total_time={FUZZ_SECONDS}");
        steps.push(
            Step::tool(format!("fuzzing: {target}"), CARGO_FUZZ, &line)
                // The sanitizer is unstable; this lets the pinned compiler have it.
                .with_env("RUSTC_BOOTSTRAP", "1"),
        );
    }
    Ok(steps)
}

/// What a release promised, held against the interface as it is; nothing before the first release.
fn interface() -> Result<Option<Step>> {
    let output = Command::new("git")
        .args(["tag", "--list", "v*", "--sort=-version:refname"])
        .current_dir(workspace::root())
        .output()
        .context("cannot run git")?;
    ensure!(output.status.success(), "git failed ({})", output.status);
    let tags = String::from_utf8_lossy(&output.stdout).into_owned();
    let Some(release) = tags.lines().next() else {
        return Ok(None);
    };
    let line = format!(
        "semver-checks --baseline-rev {release} --package {}",
        LIBRARIES.join(" --package ")
    );
    Ok(Some(Step::tool(
        format!("interface since {release}"),
        CARGO_SEMVER_CHECKS,
        &line,
    )))
}

fn fuzz_targets() -> Result<Vec<String>> {
    let folder = workspace::root().join(FUZZ).join("fuzz_targets");
    let told = || format!("cannot read {}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(told)? {
        let path = entry.with_context(told)?.path();
        names.extend(
            path.file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
        );
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn property_tests_are_there_and_draw_as_many_values_as_they_are_told() {
        for Property {
            package,
            folder,
            test,
            ..
        } in PROPERTIES
        {
            let folder = workspace::root().join(folder);
            let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
            assert!(
                manifest.contains(&format!("name = \"{package}\"")),
                "{package}"
            );
            let path = folder.join("tests").join(test).with_extension("rs");
            let text = fs::read_to_string(&path).unwrap();
            // A number alone would take the place of what the variable says.
            let configs = text.split("ProptestConfig { cases: ").skip(1);
            let told = configs.map(|rest| rest.starts_with("ProptestConfig::default().cases.max("));
            let told: Vec<bool> = told.collect();
            assert!(told.contains(&true), "{}", path.display());
            assert!(!told.contains(&false), "{}", path.display());
        }
    }

    #[test]
    fn fuzz_targets_are_those_of_their_folder() {
        let targets = fuzz_targets().unwrap();
        assert!(targets.contains(&"models".to_owned()), "{targets:?}");
    }
}
