//! `cargo xtask spec import`: get a document, and have it checked, split and put in its place.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;
use genesys_cloud_spec::folder::{self, Folder};
use genesys_cloud_spec::{self as spec, Provenance};
use reqwest::Url;

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
    if let Some(prose) = &args.keep_prose {
        for facts in [&out, &workspace::root().join("spec")] {
            ensure!(
                !folder::is_inside(prose, facts)?,
                "--keep-prose {}: upstream's sentences must not be inside {}",
                prose.display(),
                facts.display(),
            );
        }
    }
    let facts = Folder::at(&out)?;
    let prose = args.keep_prose.as_deref().map(Folder::at).transpose()?;

    let input = read(&args.input)?;
    let provenance = Provenance::new(source(args), args.date.unwrap_or_else(today));
    let imported = spec::import(&input, &provenance)
        .with_context(|| format!("cannot import {}", args.input))?;

    facts.stage(imported.files())?;
    if let Some(prose) = &prose {
        let mut files = imported.files_with_prose()?;
        // Wherever the folder is: upstream's sentences are not to be committed.
        files.insert(".gitignore".to_owned(), b"*\n".to_vec());
        prose.stage(&files)?;
        prose.replace()?;
    }
    // `spec/` last: if the other cannot be replaced, it is untouched.
    facts.replace()?;

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
