//! `toets phase`: moves the round to another phase.

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::result::readiness::readiness;
use crate::result::unusual::remarks;
use crate::store::check::check;
use crate::store::error::StoreError;
use crate::store::problem::{Problem, only_doubts, told};

/// Move the round to another phase: scoring, deliberation, decided, or one step back
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and the phase: setup, scoring, deliberation or decided
    #[arg(value_name = "[DIR] PHASE", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Why; required for a step back, and to go on while facts are missing or doubtful
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

/// Changes the phase.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, word) = place::folder_and(&args.words);
    let word = word.unwrap_or_default();
    let named = |phase: &Phase| {
        let here = output.texts().get(&format!("phase-{}", phase.code()));
        phase.code() == word || here == word
    };
    let to = Phase::ALL.into_iter().find(named).ok_or_else(|| {
        let what = Phrase::new("phase-unknown").with("phase", word.escape_debug());
        CliError::new(ExitKind::Usage, what).hint("phase-unknown-hint")
    })?;
    let (mut session, member) = place::open(&folder, common, output)?;
    if session.round.phase == to {
        let now = Phrase::new(&format!("phase-{}", to.code()));
        return Err(CliError::new(ExitKind::Refused, Phrase::new("phase-already").phrase("phase", now)));
    }
    let mut noted = readiness(&session.round, to).remarks;
    if to == Phase::Decided {
        noted.extend(remarks(&session.round, &member));
    }
    match session.change_phase(&member, Timestamp::now(), to, &args.reason) {
        Err(StoreError::Problems(problems)) => {
            return Err(held_up(&told(problems, &session.round, &member), to, output));
        }
        other => other?,
    }
    if to == Phase::Scoring {
        let problems = told(check(&session.folder)?, &session.round, &member);
        output.aside(&output.problems(&problems));
    }
    for remark in &noted {
        output.remark(remark);
    }
    let now = Phrase::new(&format!("phase-{}", to.code()));
    output.say(&Phrase::new("phase-changed").phrase("phase", now))?;
    Ok(())
}

/// What keeps the round where it is, and how to go on.
fn held_up(problems: &[Problem], to: Phase, output: &Console) -> CliError {
    output.aside(&output.problems(problems));
    let to = Phrase::new(&format!("phase-{}", to.code()));
    let what = Phrase::new("phase-held-up").phrase("phase", to).count("count", problems.len());
    let hint = if only_doubts(problems) { "phase-doubts-hint" } else { "phase-errors-hint" };
    CliError::new(ExitKind::Data, what).hint(hint)
}
