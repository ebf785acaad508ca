//! `toets keys`: lines for `authorized_keys`, so that each member's key opens
//! that member's screen and nothing else.

use std::path::Path;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, RoundArg, place};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::public_key::PublicKey;
use crate::store::error::{Doing, StoreError};
use crate::store::problem::Problem;
use crate::store::session::Session;
use crate::text::clean::clean;

/// Print authorized_keys lines for the committee
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
}

/// Prints a line for every member with a key, and a comment for every other.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let path = args.round.path();
    place::admit(&path, common, output)?;
    let session = Session::open(&path)?;
    let keys = keys(&session).map_err(CliError::Problems)?;
    let binary = std::env::current_exe().map_err(StoreError::io(Doing::Read, Path::new("toets")))?;
    let folder = session.folder.path();
    let folder = folder.canonicalize().map_err(StoreError::io(Doing::Read, folder))?;
    let (binary, folder) = (shell_word(&binary)?, shell_word(&folder)?);
    output.line(&format!("# {}", output.texts().say(&Phrase::new("keys-heading"))))?;
    for (member, key) in keys {
        let screen = screen(&session, member);
        output.line(&match (key, screen) {
            (Some(PublicKey { kind, body }), Some(screen)) => {
                let id = &member.id;
                format!("restrict,pty,command=\"{binary} {screen} {folder} --as {id}\" {kind} {body} {id}")
            }
            (_, screen) => {
                let id = if screen.is_some() { "keys-none" } else { "keys-no-screen" };
                let name = clean(&member.name);
                let line = Phrase::new(id).with("member", &member.id).with("name", name);
                format!("# {}", output.texts().say(&line))
            }
        })?;
    }
    Ok(())
}

/// The command that opens a member's screen.
fn screen(session: &Session, member: &Member) -> Option<&'static str> {
    match member.role.leads() {
        true => Some("chair"),
        false => session.round.call.scores(member.role).then_some("score"),
    }
}

/// Every member with a key, where there is one.
///
/// # Errors
/// A text that is no key, and a key of two members: the second would be let in
/// as the first.
fn keys(session: &Session) -> Result<Vec<(&Member, Option<PublicKey>)>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut keys: Vec<(&Member, Option<PublicKey>)> = Vec::new();
    let mut wrong = |what: Phrase| problems.push(Problem::error("committee.ron", what));
    for member in &session.round.committee.members {
        let key = member.key.as_deref().and_then(PublicKey::read);
        if member.key.is_some() && key.is_none() {
            wrong(Phrase::new("keys-not-a-key").with("member", &member.id));
        }
        let twin = keys.iter().find(|(_, other)| key.is_some() && *other == key);
        if let Some((other, _)) = twin {
            wrong(Phrase::new("keys-twice").with("first", &other.id).with("second", &member.id));
        }
        keys.push((member, key));
    }
    if problems.is_empty() { Ok(keys) } else { Err(problems) }
}

/// A path as one word for the shell that runs the forced command, inside the
/// double quotes of `authorized_keys`. What cannot be quoted safely is refused.
fn shell_word(path: &Path) -> Result<String, CliError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._+=@,:-".contains(c);
    match path.to_str() {
        Some(text) if text.chars().all(plain) => Ok(text.to_owned()),
        Some(text) if !text.chars().any(|c| c.is_control() || "'\"\\!".contains(c)) => {
            Ok(format!("'{text}'"))
        }
        _ => {
            let what = Phrase::new("keys-path").with("path", clean(&path.to_string_lossy()));
            Err(CliError::new(ExitKind::Refused, what).hint("keys-path-hint"))
        }
    }
}
