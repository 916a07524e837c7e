//! The commands of `cargo xtask test`, in order.

use std::env;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};

use anyhow::{Context, Result};

use super::needs::Need;
use super::tools::Tool;
use super::typos;
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

/// Features that the SDK's own tests, its examples, its doc examples and those of the README call.
/// A test target whose features are missing would be left out in silence.
const SDK_TEST_FEATURES: &str = "analytics,audit,coaching,conversations,external-contacts,groups,integrations,loopback,oauth,organization,profiles,rate-limiter,redis,response-management,routing,scim,search,task-management,tokens,usage,users,users-rules,workforce-management";

const SDK: &str = "genesys-cloud-sdk";

/// Features of `auth` that are checked each on its own. The system's TLS is not among them: its
/// headers are not everywhere.
const AUTH_FEATURES_ALONE: [&str; 8] = [
    "http2",
    "loopback",
    "profiles",
    "progenitor",
    "rate-limiter",
    "redis",
    "rustls",
    "rustls-no-provider",
];

const AUTH: &str = "genesys-cloud-auth";

/// What only the conformance program and the generator turn on.
const OTHER_FEATURES: &str = "genesys-cloud-conformance/run,xtask/generator";

/// One command of the run.
pub(super) struct Step {
    pub(super) name: String,
    program: Program,
    args: Vec<String>,
    /// Variables that only this command needs.
    env: Vec<(&'static str, &'static str)>,
}

/// What a step runs.
enum Program {
    There(PathBuf),
    /// Installed when the step comes to it.
    Tool(Tool),
}

impl Step {
    /// A program and its words, separated by spaces.
    fn new(name: impl Into<String>, program: Program, line: &str) -> Self {
        Self {
            name: name.into(),
            program,
            args: line.split(' ').map(str::to_owned).collect(),
            env: Vec::new(),
        }
    }

    /// A cargo command.
    pub(super) fn cargo(name: impl Into<String>, line: &str) -> Self {
        Self::new(name, Program::There(workspace::cargo().into()), line)
    }

    /// A command of a program that cargo installs.
    pub(super) fn tool(name: impl Into<String>, tool: Tool, line: &str) -> Self {
        Self::new(name, Program::Tool(tool), line)
    }

    /// A command of this program.
    fn xtask(name: &str, line: &str) -> Result<Self> {
        let this = env::current_exe().context("cannot tell where this program is")?;
        Ok(Self::new(name, Program::There(this), line))
    }

    /// A check of the SDK with one feature, in which a warning is an error.
    fn sdk(name: impl Into<String>, feature: &str) -> Self {
        Self::check(name, &format!("-p {SDK} --features={feature}"))
    }

    /// A check of `auth` with one feature and without those that are on by default.
    fn auth(name: impl Into<String>, feature: &str) -> Self {
        let choice = format!("-p {AUTH} --no-default-features --features={feature}");
        Self::check(name, &choice)
    }

    /// A check of a library, in which a warning is an error.
    fn check(name: impl Into<String>, choice: &str) -> Self {
        let line = format!("rustc --locked --lib --profile check {choice} -- -D warnings");
        Self::cargo(name, &line)
    }

    pub(super) fn with_env(mut self, name: &'static str, value: &'static str) -> Self {
        self.env.push((name, value));
        self
    }

    /// The command as a user would type it.
    pub(super) fn line(&self) -> String {
        let program = match &self.program {
            Program::There(path) => path.file_name().unwrap_or_default().to_string_lossy(),
            Program::Tool(tool) => tool.name.into(),
        };
        format!("{program} {}", self.args.join(" "))
    }

    pub(super) fn run(&self, without: &[Need]) -> Result<ExitStatus> {
        let without: Vec<&str> = without.iter().map(|need| need.name()).collect();
        let program = match &self.program {
            Program::There(path) => path.clone(),
            Program::Tool(tool) => tool.provide()?,
        };
        Command::new(&program)
            .args(&self.args)
            .current_dir(workspace::root())
            .env(super::WITHOUT, without.join(","))
            .envs(self.env.iter().copied())
            .status()
            .with_context(|| format!("cannot run {}", program.display()))
    }
}

pub(super) fn steps(without: &[Need]) -> Result<Vec<Step>> {
    let mut steps = vec![Step::cargo("formatting", "fmt --all --check")];
    if !without.contains(&Need::Typos) {
        let typos = Program::There(typos::program()?);
        steps.push(Step::new("spelling", typos, "--format brief"));
    }
    steps.extend([
        Step::xtask("generated code is current", "generate --check")?,
        Step::cargo(
            "lints",
            &format!(
                "clippy --locked --workspace --features {OTHER_FEATURES} --all-targets -- -D warnings"
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
                "test --locked --workspace --exclude {SDK} --features {OTHER_FEATURES} --no-fail-fast"
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
        Step::auth("auth without features", ""),
        Step::sdk("sdk without features", ""),
        Step::sdk("sdk with everything", "full"),
        Step::xtask("every operation", "conformance")?,
    ]);
    steps.extend(
        AUTH_FEATURES_ALONE
            .map(|feature| Step::auth(format!("auth with {feature} alone"), feature)),
    );
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
        let sdk = include_str!("../../../sdk/Cargo.toml");
        let auth = include_str!("../../../auth/Cargo.toml");
        let features = FEATURES_ALONE.map(|feature| (sdk, feature)).into_iter();
        for (manifest, feature) in
            features.chain(AUTH_FEATURES_ALONE.map(|feature| (auth, feature)))
        {
            let line = format!("\n{feature} = [");
            assert!(
                manifest.contains(&line),
                "there is no feature `{feature}`: choose another"
            );
        }
    }

    #[test]
    fn the_examples_of_the_readme_are_compiled() {
        let library = include_str!("../../../sdk/src/lib.rs");
        let (_, condition) = library
            .rsplit_once("#[cfg(all(doctest")
            .expect("the SDK's library takes the README in");
        let (condition, rest) = condition.split_once("))]").expect("the condition ends");
        assert!(rest.contains("README.md"), "{rest}");
        for feature in condition.split('"').skip(1).step_by(2) {
            assert!(
                SDK_TEST_FEATURES.split(',').any(|one| one == feature),
                "the README needs `{feature}`"
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
