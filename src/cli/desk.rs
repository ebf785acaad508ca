//! `toets score`: the evaluator's desk.

use std::path::PathBuf;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, RoundArg, place};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::store::session::Session;
use crate::text::Lang;
use crate::tui::look::Look;
use crate::tui::terminal::TerminalScreen;

/// Read and score the proposals
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
    /// Ask and answer line by line: for screen readers, slow lines and scripts
    #[arg(long)]
    plain: bool,
}

impl Args {
    /// The folder of the round.
    pub fn folder(&self) -> PathBuf {
        self.round.path()
    }
}

/// Opens the desk of the acting member.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (session, member) = place::open(&args.round.path(), common, output)?;
    if !args.plain {
        return open(session, member, common, output);
    }
    may_score(&session, &member)?;
    let lang = language(&session, &member, common, output);
    let (input, out) = (crate::tui::lines::standard()?, std::io::stdout().lock());
    if crate::tui::desk::run_plain(session, member, lang, input, out)? {
        return Ok(());
    }
    Err(CliError::new(ExitKind::Refused, Phrase::new("desk-plain-refused")).hint("desk-plain-refused-hint"))
}

/// Opens the desk on the screen, in a session.
pub fn open(session: Session, member: Member, common: &Common, output: &Console) -> Result<(), CliError> {
    may_score(&session, &member)?;
    let look = screen(common)?;
    let lang = language(&session, &member, common, output);
    crate::tui::desk::run_desk(session, member, lang, look).map_err(CliError::from)
}

/// Refuses whom the call gives nothing to score.
fn may_score(session: &Session, member: &Member) -> Result<(), CliError> {
    if session.round.call.scores(member.role) {
        return Ok(());
    }
    let what = Phrase::new("desk-not-scoring").with("member", &member.id);
    Err(CliError::new(ExitKind::Refused, what).hint("desk-not-scoring-hint"))
}

/// The language of the arguments, else the one that the member chose at the
/// desk, else the call's.
fn language(session: &Session, member: &Member, common: &Common, output: &Console) -> Lang {
    let chosen = || crate::tui::desk::chosen_language(session, member);
    common.lang.or_else(chosen).unwrap_or(output.texts().lang)
}

/// How to draw, where there is a terminal to draw on.
pub fn screen(common: &Common) -> Result<Look, CliError> {
    if !TerminalScreen::available() {
        return Err(CliError::new(ExitKind::Usage, Phrase::new("no-terminal")).hint("no-terminal-hint"));
    }
    Ok(Look::of_environment(common.ascii, |name| std::env::var(name).ok()))
}
