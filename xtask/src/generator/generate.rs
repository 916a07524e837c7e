//! `cargo xtask generate`: the SDK's modules from the pinned document.

use std::{path::PathBuf, time::Instant};

use anyhow::{Context, Result, bail};
use genesys_cloud_codegen::{
    Options, Target, generate,
    spec::{self, platform::Platform},
};

use xtask::stamp;

use crate::workspace;

/// The file that says what becomes of what is read when it is written.
const PAIRINGS: &str = "pairings.txt";

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Write nothing; exit with 1 and the first differences when what is
    /// committed is stale.
    #[arg(long)]
    check: bool,
    /// The document: a folder as `spec import` writes it, or one file.
    #[arg(long, value_name = "PATH")]
    spec: Option<PathBuf>,
    /// Where the modules go instead of `sdk/src/generated`; the feature list
    /// then goes to `features.toml` in that folder.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Only these APIs, separated by commas: tags, modules or features.
    #[arg(long, value_delimiter = ',')]
    apis: Vec<String>,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let root = workspace::root();
    let is_elsewhere = args.out.is_some();
    let target = match args.out {
        None => Target {
            folder: root.join("sdk/src/generated"),
            manifest: root.join("sdk/Cargo.toml"),
        },
        Some(folder) => Target {
            manifest: folder.join("features.toml"),
            folder,
        },
    };
    // Beside the tables that people write, for people to review.
    let pairings = if is_elsewhere {
        target.folder.join(PAIRINGS)
    } else {
        root.join("spec/platform").join(PAIRINGS)
    };
    let started = Instant::now();
    let spec = args.spec.unwrap_or_else(|| root.join("spec"));
    let options = Options::default()
        .with_apis(args.apis)
        .with_platform(Platform::load(&spec)?);
    let document = spec::load(&spec)?;
    let generated = generate(document, &target.manifest_text()?, &options)?;
    let took = started.elapsed();
    if args.check {
        let stale = target.stale(&generated.output)?;
        for one in stale.iter().take(3) {
            println!("{}, {}", one.path.display(), one.diff);
        }
        if !stale.is_empty() {
            bail!(
                "{} generated files are stale: run `cargo xtask generate`",
                stale.len()
            );
        }
        if std::fs::read_to_string(&pairings).unwrap_or_default() != generated.pairings {
            bail!(
                "{} is stale: run `cargo xtask generate`",
                pairings.display()
            );
        }
        if !is_elsewhere {
            stamp::check(&root, &spec)?;
        }
        println!("generated code is current ({took:.1?})");
        return Ok(());
    }
    target.write(&generated.output)?;
    std::fs::write(&pairings, &generated.pairings)
        .with_context(|| format!("cannot write {}", pairings.display()))?;
    if !is_elsewhere {
        stamp::write(&root, &spec)?;
    }
    print!("{}", generated.report);
    println!("{} files in {took:.1?}", generated.output.files.len());
    Ok(())
}
