//! `toets score`: the evaluator's desk.

use std::path::PathBuf;

use crate::cli::error::{CliError, Kind};
use crate::cli::output::Output;
use crate::cli::{Common, RoundArg, place};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::store::session::Session;
use crate::tui::look::Look;
use crate::tui::terminal::Screen;

/// Read and score the proposals
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

/// Opens the desk of the acting member.
pub fn run(args: &Args, common: &Common, output: &mut Output) -> Result<(), CliError> {
    let (session, member) = place::open(&args.round.path(), common, output)?;
    open(session, member, common, output)
}

/// Opens the desk in a session.
pub fn open(session: Session, member: Member, common: &Common, output: &Output) -> Result<(), CliError> {
    if !session.round.call.scores(member.role) {
        let what = Phrase::new("desk-not-scoring").with("member", &member.id);
        return Err(CliError::new(Kind::Refused, what).hint("desk-not-scoring-hint"));
    }
    let look = screen(common)?;
    crate::tui::desk::run_desk(session, member, output.texts().lang, look).map_err(CliError::from)
}

/// How to draw, where there is a terminal to draw on.
pub fn screen(common: &Common) -> Result<Look, CliError> {
    if !Screen::available() {
        return Err(CliError::new(Kind::Usage, Phrase::new("no-terminal")).hint("no-terminal-hint"));
    }
    Ok(Look::of_environment(common.ascii, |name| std::env::var(name).ok()))
}
