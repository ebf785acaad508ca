//! `toets chair`: the chair's table.

use std::path::PathBuf;

use crate::cli::desk::screen;
use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, RoundArg, place};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::store::session::Session;

/// Follow, compare, rank and fit the budget
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
}

impl Args {
    /// The folder of the round.
    pub fn folder(&self) -> PathBuf {
        self.round.path()
    }
}

/// Opens the table for the acting chair or secretary.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (session, member) = place::open(&args.round.path(), common, output)?;
    open(session, member, common, output)
}

/// Opens the table in a session.
pub fn open(session: Session, member: Member, common: &Common, output: &Console) -> Result<(), CliError> {
    if !member.role.leads() {
        return Err(CliError::new(ExitKind::Refused, Phrase::new("refused-role-leads")));
    }
    let look = screen(common)?;
    crate::tui::chair::run_chair(session, member, output.texts().lang, look).map_err(CliError::from)
}
