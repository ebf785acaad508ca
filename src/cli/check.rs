//! `toets check`: what is wrong in a round, with its place and the remedy.

use crate::cli::error::CliError;
use crate::cli::output::Console;
use crate::cli::{Common, RoundArg, place};
use crate::domain::phrase::Phrase;
use crate::store::check::check;
use crate::store::folder::Folder;
use crate::store::problem::{any_open, told};

/// Check the files of a round
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
}

impl Args {
    /// A check of a folder.
    pub fn of(folder: std::path::PathBuf) -> Args {
        Args { round: RoundArg { dir: Some(folder) } }
    }
}

/// Prints everything that is wrong, for whoever may mend it; fails where an
/// error or a doubtful fact holds up the round.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let path = args.round.path();
    let admitted = place::admit(&path, common, output)?;
    let mut problems = check(&Folder::new(&path))?;
    if let Some((session, member)) = admitted {
        problems = told(problems, &session.round, &member);
    }
    if any_open(&problems) {
        return Err(CliError::Problems(problems));
    }
    output.text(&output.problems(&problems))?;
    output.say(&Phrase::new("check-done").count("count", problems.len()))?;
    Ok(())
}
