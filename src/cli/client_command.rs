//! A command that the client of a forced command asks for, as sshd hands it on
//! in `SSH_ORIGINAL_COMMAND`. Who acts and in which round is what the server
//! says; the client may only ask for an export or a check of that round.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::{Cli, Command, check, export};
use crate::domain::phrase::Phrase;

/// The command line of the server, or what its client asked for instead.
///
/// # Errors
/// Anything but an export to the client or a check.
pub fn instead(cli: Cli, asked: Option<OsString>) -> Result<Cli, CliError> {
    let Some(asked) = asked.filter(|text| !text.is_empty()) else { return Ok(cli) };
    let text = asked.to_string_lossy();
    let command = folder(&cli).and_then(|folder| read(&text, folder)).ok_or_else(|| {
        let what = Phrase::new("ssh-refused").with("command", text.escape_debug());
        CliError::new(ExitKind::Refused, what).hint("ssh-refused-hint")
    })?;
    Ok(Cli { command: Some(command), ..cli })
}

/// The round whose screen the server wanted to open.
fn folder(cli: &Cli) -> Option<PathBuf> {
    match &cli.command {
        None => Some(PathBuf::from(".")),
        Some(Command::Score(args)) => Some(args.folder()),
        Some(Command::Chair(args)) => Some(args.folder()),
        _ => None,
    }
}

/// Reads the few commands that a client may ask for. No word of it becomes a path.
fn read(text: &str, folder: PathBuf) -> Option<Command> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let words = words.strip_prefix(&["toets"]).unwrap_or(&words);
    let name = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase()) && !word.contains(['/', '.']);
    match words {
        ["check"] => Some(Command::Check(check::Args::of(folder))),
        ["export", what] if name(what) => export(folder, what, "csv"),
        ["export", what, "--format", format] | ["export", "--format", format, what]
            if name(what) && name(format) =>
        {
            export(folder, what, format)
        }
        _ => None,
    }
}

fn export(folder: PathBuf, what: &str, format: &str) -> Option<Command> {
    let folder = folder.into_os_string().into_string().ok()?;
    Some(Command::Export(export::Args::to_output(folder, what, format)))
}
