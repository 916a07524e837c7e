//! Document in, formatted Rust out.
//!
//! [`generate`] turns the Genesys Cloud API document into the modules of the SDK. It asks
//! progenitor for names and types and writes leaner bodies around them; see [`Report`] for what was
//! repaired on the way. It has no network and no clock, and the same input gives the same bytes on
//! every machine.
//!
//! ```no_run
//! use std::path::Path;
//! use genesys_cloud_codegen::{Options, Target, generate, spec};
//!
//! let target = Target {
//!     folder: "sdk/src/generated".into(),
//!     manifest: "sdk/Cargo.toml".into(),
//! };
//! let document = spec::load(Path::new("spec"))?;
//! let generated = generate(document, &target.manifest_text()?, &Options::default())?;
//! println!("{}", generated.report);
//! target.write(&generated.output)?;
//! # Ok::<(), genesys_cloud_codegen::GenerateError>(())
//! ```
//!
//! The stages, each a plain function from value to value: [`spec::load`] →
//! [`upgrade`](upgrade::upgrade) → fixups → progenitor's decisions → plan → text → format.

mod derived;
pub mod document;
mod emit;
pub mod engine;
mod error;
mod fixups;
mod format;
mod methods;
pub mod names;
mod output;
mod plan;
mod platform;
mod report;
pub mod upgrade;

use std::collections::BTreeMap;
use std::thread;

use serde_json::Value;

use spec::platform::Platform;

pub use derived::derived;
pub use error::GenerateError;
pub use fixups::{Edition, FIXUPS, Fixup, Mends};
pub use genesys_cloud_spec as spec;
pub use methods::{Input, Method, methods};
pub use output::{Output, Stale, Target};
pub use report::Report;

/// What to generate.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Only these APIs, by tag, module or feature; all of them when empty.
    pub apis: Vec<String>,
    /// What is known of the platform beside the document.
    pub platform: Platform,
}

impl Options {
    /// Only these APIs, by tag, module or feature; all of them when empty.
    #[must_use]
    pub fn with_apis(mut self, apis: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.apis = apis.into_iter().map(Into::into).collect();
        self
    }

    /// What is known of the platform beside the document.
    #[must_use]
    pub fn with_platform(mut self, platform: Platform) -> Self {
        self.platform = platform;
        self
    }
}

/// What came out, in memory.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// Files and manifest.
    pub output: Output,
    /// What becomes of what is read when it is written, for people to review.
    pub pairings: String,
    /// What was met and repaired.
    pub report: Report,
}

/// Generates the SDK's modules from a document of either edition.
///
/// `manifest` is the present text of the manifest whose feature list is kept.
///
/// # Errors
/// [`GenerateError`] with the place in the document, or what progenitor said.
pub fn generate(
    document: Value,
    manifest: &str,
    options: &Options,
) -> Result<Generated, GenerateError> {
    let mut report = Report::default();
    let plan = planned(document, manifest, options, &mut report)?;
    let manifest = emit::with_features(manifest, &plan)?;
    let files = format_all(emit::emit(&plan))?;
    Ok(Generated {
        output: Output { files, manifest },
        pairings: plan::print_pairings(&plan, &plan.pairings),
        report,
    })
}

/// The document as the stages after the upgrade take it, with only these APIs (tags, modules or
/// features; all of them when empty) and what they reach.
///
/// # Errors
/// [`GenerateError`] with the place in the document, or an unknown API.
pub fn select(document: Value, apis: &[String]) -> Result<document::Document, GenerateError> {
    let mut document = document::Document::new(upgrade::upgrade(document)?)?;
    plan::Plan::select(&mut document, apis)?;
    Ok(document)
}

/// All stages up to the plan.
fn planned(
    document: Value,
    manifest: &str,
    options: &Options,
    report: &mut Report,
) -> Result<plan::Plan, GenerateError> {
    let mut document = document::Document::new(upgrade::upgrade(document)?)?;
    platform::check(&options.platform, &document)?;
    document.taken_features = emit::features_by_hand(manifest)?;
    let common = plan::CommonCodes::new(&document);
    plan::Plan::select(&mut document, &options.apis)?;
    report.schemas = document.schemas.len();
    let naming = fixups::apply(&mut document, report);
    let decisions = engine::decide(&document, report)?;
    let sources = plan::Sources {
        document: &document,
        naming: &naming,
        decisions: &decisions,
        common: &common,
        platform: &options.platform,
    };
    plan::plan(&sources, report)
}

/// Formats every file, on as many threads as there are cores: they do not depend on each other.
fn format_all(files: emit::Files) -> Result<BTreeMap<String, String>, GenerateError> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    // The largest first, dealt out in turn, so that no worker is left with them.
    let mut files: Vec<(String, String)> = files.into_iter().collect();
    files.sort_by_key(|(_, text)| std::cmp::Reverse(text.len()));
    let mut shares = vec![Vec::new(); workers];
    for (index, file) in files.into_iter().enumerate() {
        shares[index % workers].push(file);
    }
    let results: Vec<Result<Vec<(String, String)>, GenerateError>> = thread::scope(|scope| {
        let handles: Vec<_> = shares
            .into_iter()
            .map(|share| {
                scope.spawn(move || {
                    share
                        .into_iter()
                        .map(|(name, text)| Ok((name.clone(), format::format(&name, &text)?)))
                        .collect()
                })
            })
            .collect();
        handles
            .into_iter()
            .map(|handle| match handle.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    });
    let mut formatted = BTreeMap::new();
    for result in results {
        formatted.extend(result?);
    }
    Ok(formatted)
}
