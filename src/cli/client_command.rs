//! A command that the client of a forced command asks for, as sshd hands it on
//! in `SSH_ORIGINAL_COMMAND`. Who acts and in which round is what the server
//! says; the client may only ask for an export, an annex or a check of that round,
//! and hand in on its standard input what is imported there.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Parser;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::{Cli, Command, annex, check};
use crate::domain::phrase::Phrase;

/// The command line of the server, or what its client asked for instead.
///
/// # Errors
/// Anything but these.
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
    let words = shlex::split(text)?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let words = words.strip_prefix(&["toets"]).unwrap_or(&words);
    let name = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase()) && !word.contains(['/', '.']);
    match words {
        ["check"] => Some(Command::Check(check::Args::of(folder))),
        ["export", what, rest @ ..] if name(what) => export(folder, what, rest),
        ["export", "--format", format, what] if name(what) => export(folder, what, &["--format", format]),
        ["assign", rest @ ..] => {
            let values = ["--readers", "--at-most", "--seed", "--reason"];
            command("assign", folder, rest, (&["--keep", "--grid", "--take", "--json"], &values))
        }
        ["eligibility", rest @ ..] => {
            let values = ["--confirm", "--reopen", "--reason"];
            command("eligibility", folder, rest, (&["--list", "--json"], &values))
        }
        ["annex", asked @ ..]
            if matches!(asked.len(), 1 | 2) && !asked.iter().any(|one| one.starts_with('-')) =>
        {
            let folder = folder.into_os_string().into_string().ok()?;
            let asked = asked.iter().map(|one| (*one).to_owned()).collect();
            Some(Command::Annex(annex::Args::to_output(folder, asked)))
        }
        [
            "import",
            what @ ("proposals" | "partners" | "committee" | "eligibility" | "scores" | "sheet" | "dossiers"),
            "-",
            rest @ ..,
        ] => import(folder, what, rest),
        _ => None,
    }
}

/// An export to standard output, in a form and for a member.
fn export(folder: PathBuf, what: &str, rest: &[&str]) -> Option<Command> {
    let mut line: Vec<OsString> = ["toets", "export"].map(OsString::from).to_vec();
    line.extend([folder.into_os_string(), OsString::from(what)]);
    line.extend(options(rest, &[], &["--format", "--member"])?);
    Cli::try_parse_from(line).ok()?.command
}

/// A command about the round as a whole, with the switches and options that a client may
/// give. Its screen needs the terminal of the connection.
fn command(
    name: &str,
    folder: PathBuf,
    rest: &[&str],
    (switches, values): (&[&str], &[&str]),
) -> Option<Command> {
    let mut line: Vec<OsString> = ["toets", name].map(OsString::from).to_vec();
    line.push(folder.into_os_string());
    line.extend(options(rest, switches, values)?);
    Cli::try_parse_from(line).ok()?.command
}

/// Switches of an import that name no file of the server.
const SWITCHES: [&str; 6] = ["--dry-run", "--update", "--replace", "--keep", "--near", "--round"];
/// Options of an import whose values name no file of the server.
const OPTIONS: [&str; 10] = [
    "--name",
    "--map",
    "--decimal",
    "--sheet",
    "--header",
    "--encoding",
    "--meaning",
    "--leave-out",
    "--keep-row",
    "--reason",
];

/// An import from standard input, with the options that a client may give.
fn import(folder: PathBuf, what: &str, rest: &[&str]) -> Option<Command> {
    let mut line: Vec<OsString> = ["toets", "import", what].map(OsString::from).to_vec();
    line.extend([folder.into_os_string(), OsString::from("-")]);
    line.extend(options(rest, &SWITCHES, &OPTIONS)?);
    Cli::try_parse_from(line).ok()?.command
}

/// Words of a client that are all among these switches, and these options with a value.
fn options(rest: &[&str], switches: &[&str], values: &[&str]) -> Option<Vec<OsString>> {
    let mut line = Vec::new();
    let mut rest = rest.iter();
    while let Some(word) = rest.next() {
        let (option, value) = match word.split_once('=') {
            Some((option, value)) => (option, Some(value)),
            None => (*word, None),
        };
        if switches.contains(&option) && value.is_none() {
            line.push(OsString::from(option));
        } else if values.contains(&option) {
            let value = match value {
                Some(value) => value,
                None => rest.next()?,
            };
            line.push(OsString::from(format!("{option}={value}")));
        } else {
            return None;
        }
    }
    Some(line)
}
