//! Opening the round that a command is about.

use std::path::{Path, PathBuf};

use crate::cli::Common;
use crate::cli::error::{CliError, Kind};
use crate::cli::output::Output;
use crate::cli::who::acting;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::store::session::Session;

/// Opens a round, speaks its language from now on, and says who acts in it.
///
/// # Errors
/// No round there, files that do not fit, or nobody to act.
pub fn open(path: &Path, common: &Common, output: &mut Output) -> Result<(Session, Member), CliError> {
    let session = Session::open(path)?;
    output.speak(&session.round.call.language);
    let member = acting(&session, common.member.as_deref())?;
    Ok((session, member))
}

/// Splits `[DIR] LAST` where the folder may be left out.
#[must_use]
pub fn folder_and(words: &[String]) -> (PathBuf, Option<&str>) {
    match words {
        [folder, last, ..] => (PathBuf::from(folder), Some(last)),
        [last] => (PathBuf::from("."), Some(last)),
        [] => (PathBuf::from("."), None),
    }
}

/// Refuses while there is no ranking yet, or a record is closed to this account.
///
/// # Errors
/// The phase, or the records that cannot be read.
pub fn with_ranking(session: &Session) -> Result<(), CliError> {
    let phase = session.round.phase;
    if !phase.has_ranking() {
        let now = Phrase::new(&format!("phase-{}", phase.code()));
        return Err(CliError::new(Kind::Refused, Phrase::new("rank-too-early").phrase("phase", now))
            .hint("rank-too-early-hint"));
    }
    if session.hidden.is_empty() {
        return Ok(());
    }
    let hidden = session.hidden.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Err(CliError::new(Kind::Refused, Phrase::new("rank-hidden").with("members", hidden))
        .hint("io-permission-hint"))
}
