//! `toets check`: what is wrong in a round, with its place and the remedy.

use crate::cli::error::{CliError, Kind};
use crate::cli::output::Output;
use crate::cli::{Common, RoundArg, place};
use crate::domain::phrase::Phrase;
use crate::store::check::check;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::problem::any_error;

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

/// Prints every error and warning; fails where there is an error. What it finds
/// in the records is for chair and secretary alone.
pub fn run(args: &Args, common: &Common, output: &mut Output) -> Result<(), CliError> {
    let folder = Folder::new(&args.round.path());
    if !folder.is_round() {
        return Err(StoreError::NoRound(args.round.path()).into());
    }
    // A round that does not open has nobody to ask; its files are checked all the same.
    if let Ok((_, member)) = place::open(&args.round.path(), common, output)
        && !member.role.leads()
    {
        return Err(CliError::new(Kind::Refused, Phrase::new("refused-role-leads")));
    }
    let problems = check(&folder)?;
    if any_error(&problems) {
        return Err(CliError::Problems(problems));
    }
    output.text(&output.problems(&problems))?;
    output.say(&Phrase::new("check-done").count("count", problems.len()))?;
    Ok(())
}
