//! Opening the round that a command is about.

use std::path::{Path, PathBuf};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, who};
use crate::domain::call::Call;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::ron_text;
use crate::store::session::Session;

/// Opens a round for what the command is, speaks its language from now on, and says who acts
/// in it. Who acts and whether that role may start the task is settled from
/// `committee.ron`, before the rest of the round is read.
///
/// # Errors
/// No round there, nobody to act, a role or a phase that does not allow it, or
/// files that do not fit; what is wrong in them hears only who may mend them.
pub fn open(path: &Path, common: &Common, output: &mut Console) -> Result<(Session, Member), CliError> {
    let task = common.task;
    let (folder, named) = (Folder::new(path), common.member.as_deref());
    begin(&folder, output)?;
    let foretold = who::foretold(&folder, named);
    if let Ok(Some(member)) = &foretold {
        task.role(member)?;
    }
    let session = match Session::open(path) {
        Ok(session) => session,
        Err(error) => return Err(unopened(error, &folder, named, &foretold)),
    };
    let member = who::acting(&session, named)?;
    task.role(&member)?;
    task.phase(session.round.phase)?;
    Ok((session, member))
}

/// Lets in who may look after the files of a round, also where it does not
/// open: the owner of the folder, and whoever leads the committee, who is returned.
///
/// # Errors
/// No round there, or somebody who may not.
pub fn admit(
    path: &Path,
    common: &Common,
    output: &mut Console,
) -> Result<Option<(Session, Member)>, CliError> {
    let task = common.task;
    let (folder, named) = (Folder::new(path), common.member.as_deref());
    begin(&folder, output)?;
    if named.is_none() && who::owns_round(&folder) {
        return Ok(None);
    }
    let foretold = who::foretold(&folder, named);
    if let Ok(Some(member)) = &foretold {
        task.role(member)?;
    }
    match Session::open(path) {
        // The records may have put somebody else in this one's place.
        Ok(session) => {
            let member = who::acting(&session, named)?;
            task.role(&member)?;
            Ok(Some((session, member)))
        }
        Err(_) if matches!(foretold, Ok(Some(_))) => Ok(None),
        Err(error) => Err(unopened(error, &folder, named, &foretold)),
    }
}

/// Finds the round, and speaks the language of its call where that can be read.
///
/// # Errors
/// No round there.
pub fn begin(folder: &Folder, output: &mut Console) -> Result<(), CliError> {
    if !folder.is_round() {
        return Err(StoreError::NoRound(folder.path().to_owned()).into());
    }
    if let Ok(Ok(call)) = folder.read("call.ron").map(|text| ron_text::read::<Call>("call.ron", &text)) {
        output.speak(&call.language);
    }
    Ok(())
}

/// Why a round does not open, as far as it concerns who asks: what stands in
/// files and records is no business of an evaluator or a stranger.
fn unopened(
    error: StoreError,
    folder: &Folder,
    named: Option<&str>,
    foretold: &Result<Option<Member>, StoreError>,
) -> CliError {
    let leads = matches!(foretold, Ok(Some(member)) if member.role.leads());
    let owner = named.is_none() && who::owns_round(folder);
    match (error, foretold) {
        (error, _) if leads || owner => error.into(),
        (StoreError::Problems(_), Ok(None)) => who::unknown(&[], named, false),
        (StoreError::Problems(_), _) => {
            CliError::new(ExitKind::Data, Phrase::new("round-closed")).hint("round-closed-hint")
        }
        (error, _) => error.into(),
    }
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

/// Refuses where a record is closed to this account: the ranking would lack it.
///
/// # Errors
/// The records that cannot be read.
pub fn with_ranking(session: &Session) -> Result<(), CliError> {
    if session.hidden.is_empty() {
        return Ok(());
    }
    let hidden = session.hidden.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Err(CliError::new(ExitKind::Refused, Phrase::new("rank-hidden").with("members", hidden))
        .hint("io-permission-hint"))
}
