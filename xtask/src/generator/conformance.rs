//! `cargo xtask conformance`: every operation of the SDK, called.

use anyhow::Result;
use genesys_cloud_conformance::program::Program;

use crate::workspace;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Only these APIs, separated by commas: tags, modules or features. The
    /// comparison with stock progenitor is left out.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    apis: Vec<String>,
    /// Build with optimisation.
    #[arg(long)]
    release: bool,
    /// What the program is told, after `--`: `--help` lists it.
    #[arg(last = true, value_name = "ARGUMENT")]
    arguments: Vec<String>,
}

pub(crate) fn run(args: Args) -> Result<()> {
    let program = Program {
        workspace: workspace::root(),
        target: workspace::target_dir()?,
        apis: args.apis,
        release: args.release,
    };
    program.run(&args.arguments)
}
