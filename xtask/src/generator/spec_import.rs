//! `cargo xtask spec import`: get a document, have it checked and split, and
//! put the folder in its place in one step.
//!
//! Whatever goes wrong, `spec/` stays as it was: everything is written to a
//! temporary folder beside it first, and then the two change places.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use chrono::NaiveDate;
use genesys_cloud_codegen::spec::{self, Files, Provenance};
use reqwest::Url;
use tempfile::TempDir;

use crate::workspace;

/// A whole document is tens of megabytes.
const DOWNLOAD_TIMEOUT: Duration = Duration::from_mins(5);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A file, an https address, or `-` for standard input: Swagger 2.0 or
    /// OpenAPI 3 in JSON, plain or gzipped.
    input: String,

    /// Also write a copy with upstream's sentences to this folder, for
    /// `generate --spec DIR`. It must be outside `spec/`; `.prose` is ignored
    /// by git.
    #[arg(long, value_name = "DIR")]
    keep_prose: Option<PathBuf>,

    /// Where the document is published [default: the address, or the file's
    /// name].
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,

    /// The day of the import [default: today].
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<NaiveDate>,

    /// Write the facts to this folder instead of `spec/`. What an earlier
    /// import wrote there is replaced as a whole.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| workspace::root().join("spec"));
    let mut targets = vec![Target::new(&out)?];
    if let Some(prose) = &args.keep_prose {
        for facts in [&out, &workspace::root().join("spec")] {
            ensure!(
                !absolute(prose)?.starts_with(absolute(facts)?),
                "--keep-prose {}: upstream's sentences must not be inside {}",
                prose.display(),
                facts.display(),
            );
        }
        targets.push(Target::new(prose)?);
    }

    let input = read(&args.input)?;
    let provenance = Provenance::new(source(args), args.date.unwrap_or_else(today));
    let imported = spec::import(&input, &provenance)
        .with_context(|| format!("cannot import {}", args.input))?;

    targets[0].stage(imported.files())?;
    if let Some(prose) = targets.get(1) {
        let mut files = imported.files_with_prose()?;
        // Wherever the folder is: upstream's sentences are not to be committed.
        files.insert(".gitignore".to_owned(), b"*\n".to_vec());
        prose.stage(&files)?;
    }
    // `spec/` last: if the other cannot be replaced, it is untouched.
    for target in targets.iter().rev() {
        target.swap()?;
    }

    let summary = imported.summary();
    let bytes: usize = imported.files().values().map(Vec::len).sum();
    println!(
        "{}: {} paths, {} operations, {} schemas, {} properties",
        summary.edition, summary.paths, summary.operations, summary.schemas, summary.properties,
    );
    println!(
        "{}: {} files, {} KiB",
        out.display(),
        imported.files().len(),
        bytes / 1024
    );
    if let Some(prose) = &args.keep_prose {
        println!(
            "{}: the same with upstream's sentences; do not commit it",
            prose.display()
        );
    }
    Ok(())
}

fn source(args: &Args) -> String {
    let name = || match args.input.as_str() {
        "-" => "standard input".to_owned(),
        address if address.contains("://") => address.to_owned(),
        // The file's folder says something about this machine only.
        file => Path::new(file)
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
    };
    args.source.clone().unwrap_or_else(name)
}

fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

fn read(input: &str) -> Result<Vec<u8>> {
    if input == "-" {
        let mut bytes = Vec::new();
        io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .context("cannot read standard input")?;
        Ok(bytes)
    } else if input.contains("://") {
        download(input).with_context(|| format!("cannot download {input}"))
    } else {
        fs::read(input).with_context(|| format!("cannot read {input}"))
    }
}

fn download(address: &str) -> Result<Vec<u8>> {
    let url = Url::parse(address)?;
    // Plain http is for a server on this machine: elsewhere anyone on the way
    // could change the document that code is generated from.
    let loopback = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    ensure!(
        url.scheme() == "https" || (url.scheme() == "http" && loopback),
        "the address must be https"
    );
    let client = reqwest::blocking::Client::builder()
        .https_only(!loopback)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(DOWNLOAD_TIMEOUT)
        .build()?;
    let response = client.get(url).send()?;
    let status = response.status();
    ensure!(status.is_success(), "the server answered {status}");
    Ok(response.bytes()?.to_vec())
}

/// A folder that is to be replaced as a whole, but for what no import writes.
struct Target {
    place: PathBuf,
    /// Beside the place, so that moving between them is a rename.
    staging: TempDir,
}

impl Target {
    fn new(place: &Path) -> Result<Self> {
        let place = absolute(place)?;
        // Replacing removes what is there: it must be what an import wrote.
        let filled = place.is_dir() && fs::read_dir(&place)?.next().is_some();
        if place.is_file() || (filled && !place.join("document.json").is_file()) {
            bail!(
                "{} holds something else than a pinned document",
                place.display()
            );
        }
        let parent = place
            .parent()
            .with_context(|| format!("{} has no parent", place.display()))?;
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
        let staging = tempfile::Builder::new()
            .prefix(".spec-import-")
            .tempdir_in(parent)
            .with_context(|| format!("cannot write to {}", parent.display()))?;
        Ok(Self { place, staging })
    }

    fn stage(&self, files: &Files) -> Result<()> {
        self.keep_others()?;
        for (name, bytes) in files {
            let file = self.staged().join(name);
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
        }
        Ok(())
    }

    /// Takes along what people write beside the document: tables, and the crate that reads it.
    fn keep_others(&self) -> Result<()> {
        fs::create_dir_all(self.staged())?;
        if !self.place.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(&self.place)? {
            let entry = entry?;
            let name = entry.file_name();
            if !name.to_str().is_some_and(spec::is_imported) {
                copy(&entry.path(), &self.staged().join(name))?;
            }
        }
        Ok(())
    }

    /// Puts the staged folder in its place; the old one leaves with the
    /// staging folder.
    fn swap(&self) -> Result<()> {
        let old = self.staging.path().join("old");
        let replaces = self.place.exists();
        if replaces {
            fs::rename(&self.place, &old)
                .with_context(|| format!("cannot replace {}", self.place.display()))?;
        }
        if let Err(error) = fs::rename(self.staged(), &self.place) {
            if replaces {
                fs::rename(&old, &self.place).context("cannot put the old folder back")?;
            }
            return Err(error).with_context(|| format!("cannot replace {}", self.place.display()));
        }
        Ok(())
    }

    fn staged(&self) -> PathBuf {
        self.staging.path().join("new")
    }
}

/// Copies a file, or a folder with what is in it.
fn copy(from: &Path, to: &Path) -> Result<()> {
    if !from.is_dir() {
        fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
        return Ok(());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// The path without links or dots, as far as it exists.
fn absolute(path: &Path) -> Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut missing = Vec::new();
    let mut present = path.as_path();
    loop {
        if let Ok(real) = present.canonicalize() {
            return Ok(missing
                .iter()
                .rev()
                .fold(real, |path, part| path.join(part)));
        }
        match (present.parent(), present.file_name()) {
            (Some(parent), Some(name)) => {
                missing.push(name);
                present = parent;
            }
            // `a/..` without `a`: where it leads depends on what `a` becomes.
            _ => bail!(
                "{} goes back through a folder that does not exist",
                path.display()
            ),
        }
    }
}
