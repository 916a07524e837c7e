//! The program's command line.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context as _, Result};
use clap::{Parser, ValueEnum};

use super::contract::contract;
use super::differential::differential;
use super::everything::everything;
use super::faults::faults;
use super::models::models;
use super::pages::pages;
use super::{Caller, StockCaller};
use genesys_cloud_simulator::document::{Document, Operation};

/// Calls every operation of the SDK.
#[derive(Debug, Parser)]
#[command(name = "conformance", bin_name = "cargo xtask conformance --")]
struct Cli {
    /// Only these parts, separated by commas.
    #[arg(long, value_delimiter = ',', value_name = "LIST")]
    only: Vec<Part>,
    /// The folder of the fixtures.
    #[arg(long, value_name = "DIR", default_value = "tests/fixtures/recordings")]
    fixtures: PathBuf,
    /// Other arguments and responses.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Draws the operations of the faults, the places in their responses, and the objects of the
    /// models; by default at random, and printed.
    #[arg(long, value_name = "SEED")]
    draw: Option<u64>,
    /// Calls were written for some operations only; without it, an operation
    /// that has none is a failure.
    #[arg(long)]
    partial: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// All operations against the simulator.
    Everything,
    /// Every list that is paged, from its first page to its last.
    Pages,
    /// Recorded fixtures, read by the SDK and written again.
    Fixtures,
    /// A sample of operations, each with each fault.
    Faults,
    /// Every model, with every kind of value in every field.
    Models,
    /// Requests against those of stock progenitor.
    Differential,
}

/// Runs what the command line asks for.
///
/// `connect` makes stock progenitor's client, and `stock` are its calls; both
/// may be of nothing.
pub fn program<C>(
    calls: &'static [Caller],
    connect: fn(&str, reqwest::Client) -> C,
    stock: &'static [(&'static str, StockCaller<C>)],
) -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let done = runtime
        .context("cannot start a runtime")
        .and_then(|runtime| runtime.block_on(run(&cli, calls, connect, stock)));
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run<C>(
    cli: &Cli,
    calls: &'static [Caller],
    connect: fn(&str, reqwest::Client) -> C,
    stock: &'static [(&'static str, StockCaller<C>)],
) -> Result<bool> {
    let document = Document::pinned();
    let operations: Vec<&Operation> = document
        .operations()
        .iter()
        .filter(|one| !cli.partial || calls.iter().any(|call| call.id == one.id))
        .collect();
    let wanted = |part| cli.only.is_empty() || cli.only.contains(&part);
    let mut is_clean = true;
    if wanted(Part::Everything) {
        let started = Instant::now();
        let result = everything(calls, &document, &operations, cli.seed).await?;
        println!(
            "\n{} operations against the simulator ({:.1?}):\n{result}",
            operations.len(),
            started.elapsed()
        );
        is_clean &= result.is_clean();
    }
    if wanted(Part::Pages) {
        let started = Instant::now();
        let result = pages(calls, &document, &operations, cli.seed).await?;
        println!("\n{result}({:.1?})", started.elapsed());
        is_clean &= result.is_clean();
    }
    if wanted(Part::Fixtures) && !cli.partial {
        let result = contract(calls, &document, &cli.fixtures).await?;
        println!("\n{result}");
        is_clean &= result.is_clean();
    }
    let draw = cli.draw.unwrap_or_else(rand::random);
    if wanted(Part::Models) {
        let started = Instant::now();
        println!("\nmodels are drawn with --draw {draw}");
        let result = models(draw);
        println!("\n{result}({:.1?})", started.elapsed());
        is_clean &= result.is_clean();
    }
    if wanted(Part::Faults) {
        let started = Instant::now();
        println!("\nfaults are drawn with --draw {draw}");
        let result = faults(calls, &document, &operations, draw).await?;
        println!("\n{result}({:.1?})", started.elapsed());
        is_clean &= result.is_clean();
    }
    if wanted(Part::Differential) && !stock.is_empty() {
        let started = Instant::now();
        let result = differential(calls, connect, stock, &document, cli.seed).await?;
        println!("\n{result}({:.1?})", started.elapsed());
        is_clean &= result.is_clean();
    }
    Ok(is_clean)
}
