//! `toets completions` and the man page.

use clap::CommandFactory;
use clap_complete::Shell;

use crate::cli::Cli;
use crate::cli::error::CliError;
use crate::cli::output::Console;

/// Print completions for a shell, or the man page
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell
    #[arg(value_enum, required_unless_present = "man")]
    shell: Option<Shell>,
    /// Print the man page instead
    #[arg(long)]
    man: bool,
}

/// Prints them on standard output.
pub fn run(args: &Args, output: &Console) -> Result<(), CliError> {
    let mut command = Cli::command();
    let mut bytes = Vec::new();
    match args.shell {
        Some(shell) if !args.man => clap_complete::generate(shell, &mut command, "toets", &mut bytes),
        _ => clap_mangen::Man::new(command).render(&mut bytes)?,
    }
    Ok(output.of_program(&bytes)?)
}
