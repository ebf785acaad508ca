//! `toets annex`: what came with an application, listed, or given out as it came.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::agreed_to;
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::amendment::ANNEXES;
use crate::domain::digest::sha256;
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::round::seen::Opening;
use crate::store::exports::Destination;
use crate::store::folder::Folder;
use crate::store::inputs::{Annex, annexes};
use crate::store::problem::Problem;

/// List the annexes of a proposal, or give one out
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out), the proposal's id, and the name of an annex
    #[arg(value_name = "[DIR] PROPOSAL [NAME]", num_args = 1..=3, required = true)]
    words: Vec<String>,
    /// File to write; - is standard output, the default where that is no terminal
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Write over a file that stands there
    #[arg(long)]
    replace: bool,
}

impl Args {
    /// The annexes of a folder, or one of them, to standard output.
    pub fn to_output(folder: String, asked: Vec<String>) -> Args {
        let words = std::iter::once(folder).chain(asked).collect();
        Args { words, output: Some(PathBuf::from("-")), replace: false }
    }
}

/// Lists the annexes, or writes one as it came.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, id, name) = asked(&args.words);
    let (session, member) = place::open(&folder, common, output)?;
    let round = &session.round;
    let proposal = round.proposals.iter().map(|proposal| &proposal.id).find(|one| one.as_str() == id);
    // Who may see nothing of a proposal is not told whether there is one either.
    let opened = proposal.filter(|one| Opening::of(round, &member, one).annexes());
    let Some(proposal) = opened else {
        if proposal.is_some() || !member.role.leads() {
            return Err(CliError::new(ExitKind::Refused, Phrase::new("annex-closed")));
        }
        let what = Phrase::new("explain-unknown").with("proposal", id.escape_debug());
        let near = near(id, round.proposals.iter().map(|proposal| proposal.id.as_str()));
        return Err(CliError::new(ExitKind::Usage, what).hint("explain-unknown-hint").near(near));
    };
    let found = annexes(&session.folder, proposal)?;
    let Some(name) = name else { return list(&found, output) };
    let Some(annex) = found.iter().find(|annex| annex.name == name) else {
        let what = Phrase::new("annex-unknown").with("name", name.escape_debug());
        let near = near(name, found.iter().map(|annex| annex.name.as_str()));
        return Err(CliError::new(ExitKind::Data, what).hint("annex-unknown-hint").near(near));
    };
    let path = format!("{ANNEXES}/{proposal}/{}", annex.name);
    let bytes = session.folder.bytes(&path)?.unwrap_or_default();
    // What was listed is what goes out, also where somebody replaces it meanwhile.
    if sha256(&bytes) != annex.file.sha256 {
        return Err(CliError::Problems(vec![Problem::error(&path, Phrase::new("annex-moved"))]));
    }
    give(args, &session.folder, &bytes, annex, output)
}

/// The folder, the proposal and the annex that the words name.
fn asked(words: &[String]) -> (PathBuf, &str, Option<&str>) {
    match words {
        [folder, id, name] => (PathBuf::from(folder), id, Some(name)),
        [folder, id] if Folder::new(Path::new(folder)).is_round() => (PathBuf::from(folder), id, None),
        [id, name] => (PathBuf::from("."), id, Some(name)),
        [id] => (PathBuf::from("."), id, None),
        _ => (PathBuf::from("."), "", None),
    }
}

fn list(found: &[Annex], output: &Console) -> Result<(), CliError> {
    if found.is_empty() {
        return Ok(output.say(&Phrase::new("annex-none"))?);
    }
    for annex in found {
        let line = Phrase::new("annex-listed")
            .with("name", &annex.name)
            .count("count", usize::try_from(annex.file.size).unwrap_or(usize::MAX))
            .with("digest", &annex.file.sha256);
        output.say(&line)?;
    }
    Ok(())
}

/// Writes an annex to where it was asked for.
fn give(args: &Args, round: &Folder, bytes: &[u8], annex: &Annex, output: &Console) -> Result<(), CliError> {
    let path = match args.output.as_deref() {
        Some(path) if path == Path::new("-") => return Ok(output.as_it_came(bytes)?),
        // A file may hold what steers a terminal.
        None if std::io::stdout().is_terminal() => {
            let what = Phrase::new("annex-terminal");
            let hint = Phrase::new("annex-terminal-hint").with("name", &annex.name);
            return Err(CliError::Problems(vec![Problem::error(&annex.name, what).hint(hint)]));
        }
        None => return Ok(output.as_it_came(bytes)?),
        Some(path) => path,
    };
    let target = Destination::at(round, path)?;
    let about = |id: &str| Phrase::new(id).with("path", path.display());
    if target.is_foreign(bytes) && !args.replace && !agreed_to(&about("export-ask"), output)? {
        return Err(CliError::new(ExitKind::Refused, about("export-foreign")).hint("export-foreign-hint"));
    }
    target.write(bytes)?;
    output.remark(&about("export-written"));
    Ok(())
}
