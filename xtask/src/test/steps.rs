//! The commands of `cargo xtask test`, in order.

use std::env;
use std::process::{Command, ExitStatus};

use anyhow::{Context, Result};

use super::needs::Need;
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
const SDK_TEST_FEATURES: &str = "analytics,audit,coaching,conversations,external-contacts,groups,integrations,oauth,organization,response-management,routing,scim,search,task-management,tokens,usage,users,users-rules,workforce-management";

const SDK: &str = "genesys-cloud-sdk";

/// What only the conformance program turns on.
const CONFORMANCE_FEATURES: &str = "genesys-cloud-conformance/run";

/// One command of the run.
pub(super) struct Step {
    pub(super) name: String,
    program: String,
    args: Vec<String>,
    /// A variable that only this command needs.
    env: Option<(&'static str, &'static str)>,
}

impl Step {
    /// A cargo command, its words separated by spaces.
    fn cargo(name: impl Into<String>, line: &str) -> Self {
        Self {
            name: name.into(),
            program: workspace::cargo(),
            args: line.split(' ').map(str::to_owned).collect(),
            env: None,
        }
    }

    /// A command of this program.
    fn xtask(name: &str, line: &str) -> Result<Self> {
        let this = env::current_exe().context("cannot tell where this program is")?;
        Ok(Self {
            program: this.to_string_lossy().into_owned(),
            ..Self::cargo(name, line)
        })
    }

    /// A check of the SDK with one feature, in which a warning is an error.
    fn sdk(name: impl Into<String>, feature: &str) -> Self {
        let line = format!(
            "rustc --locked --lib --profile check -p {SDK} --features={feature} -- -D warnings"
        );
        Self::cargo(name, &line)
    }

    fn with_env(mut self, name: &'static str, value: &'static str) -> Self {
        self.env = Some((name, value));
        self
    }

    /// The command as a user would type it.
    pub(super) fn line(&self) -> String {
        let program = self
            .program
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or(&self.program);
        format!("{program} {}", self.args.join(" "))
    }

    pub(super) fn run(&self, without: &[Need]) -> Result<ExitStatus> {
        let without: Vec<&str> = without.iter().map(|need| need.name()).collect();
        Command::new(&self.program)
            .args(&self.args)
            .current_dir(workspace::root())
            .env(super::WITHOUT, without.join(","))
            .envs(self.env)
            .status()
            .with_context(|| format!("cannot run {}", self.program))
    }
}

pub(super) fn steps() -> Result<Vec<Step>> {
    let mut steps = vec![
        Step::cargo("formatting", "fmt --all --check"),
        Step::xtask("generated code is current", "generate --check")?,
        Step::cargo(
            "lints",
            &format!(
                "clippy --locked --workspace --features {CONFORMANCE_FEATURES} --all-targets -- -D warnings"
            ),
        ),
        Step::cargo(
            "lints of the sdk",
            &format!(
                "clippy --locked -p {SDK} --features {SDK_TEST_FEATURES} --all-targets -- -D warnings"
            ),
        ),
        // Unit, integration and doc tests of every package; those of the SDK
        // with the features that they call.
        Step::cargo(
            "tests",
            &format!(
                "test --locked --workspace --exclude {SDK} --features {CONFORMANCE_FEATURES} --no-fail-fast"
            ),
        ),
        Step::cargo(
            "tests of the sdk",
            &format!("test --locked -p {SDK} --features {SDK_TEST_FEATURES} --no-fail-fast"),
        ),
        // Any crate of a user's program can turn this feature on for all.
        Step::cargo(
            "models with arbitrary precision",
            &format!(
                "test --locked -p {SDK} --lib --test models \
                 --features analytics,routing,users,serde_json/arbitrary_precision"
            ),
        ),
        Step::cargo(
            "documentation",
            &format!("doc --locked --no-deps --workspace --exclude {SDK}"),
        )
        .with_env("RUSTDOCFLAGS", "-D warnings"),
        Step::cargo(
            "documentation of the sdk",
            &format!("doc --locked --no-deps -p {SDK} --features {SDK_TEST_FEATURES}"),
        )
        .with_env("RUSTDOCFLAGS", "-D warnings"),
        // To run them takes a nightly compiler; they must not rot meanwhile.
        // The path keeps the engine, which is C++, from being compiled.
        Step::cargo(
            "fuzz targets",
            "check --locked --manifest-path tests/fuzz/Cargo.toml",
        )
        .with_env("CUSTOM_LIBFUZZER_PATH", "unused/libfuzzer.a"),
        Step::cargo("auth without redis", "check --locked -p genesys-cloud-auth"),
        Step::sdk("sdk without features", ""),
        Step::sdk("sdk with everything", "full"),
        Step::xtask("every operation", "conformance")?,
    ];
    steps.extend(
        FEATURES_ALONE.map(|feature| Step::sdk(format!("sdk with {feature} alone"), feature)),
    );
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_features_that_are_checked_alone_exist() {
        let manifest = include_str!("../../../sdk/Cargo.toml");
        for feature in FEATURES_ALONE {
            let line = format!("\n{feature} = [");
            assert!(
                manifest.contains(&line),
                "sdk has no feature `{feature}`: choose another"
            );
        }
    }

    #[test]
    fn no_test_of_the_sdk_is_left_out_for_want_of_a_feature() {
        let manifest: toml::Table =
            toml::from_str(include_str!("../../../sdk/Cargo.toml")).expect("the manifest is TOML");
        let tests = manifest["test"].as_array().expect("the SDK has tests");
        for test in tests {
            for feature in test["required-features"].as_array().into_iter().flatten() {
                let feature = feature.as_str().expect("features are names");
                assert!(
                    SDK_TEST_FEATURES.split(',').any(|one| one == feature),
                    "{} needs `{feature}`",
                    test["name"]
                );
            }
        }
    }
}
