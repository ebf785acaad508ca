//! Application texts into a round, each named after its proposal. In setup they
//! are files like any other; later they are amendments with a reason.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::{Going, changes};
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::identity::ids::near;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::import::bytes::decode;
use crate::import::changes::ImportChange;
use crate::record::Refusal;
use crate::round::Round;
use crate::store::check::unseen::told;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::problem::Problem;
use crate::store::session::Session;

/// Application texts named ID.md or ID.txt.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// Folder of the round (may be left out), then files named ID.md or ID.txt, or a folder of them
    #[arg(value_name = "[DIR] FILE", num_args = 1.., required = true)]
    words: Vec<PathBuf>,
    #[command(flatten)]
    going: Going,
    /// Why; required once scoring is open
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

/// The texts by their names in the round, each with its proposal and the file that it
/// came from.
type Dossiers = BTreeMap<String, (ProposalId, String, PathBuf)>;

/// What the name of a text ends in that a blind call shows.
const BLIND: &str = ".blind";

/// Reads every text, then puts all of them in the round.
pub fn run(import: &Import, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, paths) = match &import.words[..] {
        [first, rest @ ..] if Folder::new(first).is_round() => (first.clone(), rest),
        all => (PathBuf::from("."), all),
    };
    let (mut session, member) = place::open(&folder, common, output)?;
    if paths.is_empty() {
        return Err(CliError::new(ExitKind::Usage, Phrase::new("dossiers-none")).hint("dossiers-none-hint"));
    }
    let later = session.round.phase != Phase::Setup;
    if later && import.reason.trim().is_empty() {
        return Err(StoreError::Refused(Refusal::NoReason).into());
    }
    let dossiers = read(&session.round, &files(paths)?)?;
    for (_, text, from) in dossiers.values() {
        let name = from.display().to_string();
        let unseen = told(&name, text).into_iter().map(|what| Problem::warning(&name, what));
        output.aside(&output.problems(&unseen.collect::<Vec<_>>()));
    }
    let mut would = Vec::new();
    let mut news = Vec::new();
    for (stem, (id, text, from)) in &dossiers {
        let blind = stem.as_str() != id.as_str();
        let path = if blind { session.folder.blind(id) } else { session.folder.dossier(id) };
        let Some(path) = path else {
            let what = Phrase::new("dossiers-no-name").with("proposal", id);
            return Err(CliError::Problems(vec![Problem::error(&from.display().to_string(), what)]));
        };
        let old = match std::fs::read(&path) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(StoreError::io(Doing::Read, &path)(error).into()),
        };
        match old {
            // A text that was laid there by hand still needs its amendment.
            Some(old) if old == text.as_bytes() && !later => continue,
            Some(old) if old == text.as_bytes() => {}
            Some(old) => would.push(ImportChange::Alters {
                id: id.to_string(),
                field: format!("dossiers/{stem}.md"),
                was: Some(extent(&String::from_utf8_lossy(&old), output)),
                now: extent(text, output),
            }),
            None => would.push(ImportChange::Comes { id: stem.clone() }),
        }
        news.push((stem, text));
    }
    if news.is_empty() {
        return Ok(output.say(&Phrase::new("import-unchanged"))?);
    }
    changes::settle(&would, import.going, "import-changes-hint", output)?;
    if import.going.dry_run {
        let count = news.len();
        return Ok(output.say(&Phrase::new("dossiers-would").count("count", count))?);
    }
    let mut count = 0;
    for (stem, text) in news {
        count += usize::from(put(&mut session, &member, stem, text, &import.reason)?);
    }
    if count == 0 {
        return Ok(output.say(&Phrase::new("import-unchanged"))?);
    }
    Ok(output.say(&Phrase::new("dossiers-done").count("count", count))?)
}

/// Puts one text in the round: a file while it is in setup, later an amendment.
/// Returns whether anything changed.
fn put(
    session: &mut Session,
    member: &Member,
    stem: &str,
    text: &str,
    reason: &str,
) -> Result<bool, CliError> {
    let path = format!("dossiers/{stem}.md");
    if session.round.phase != Phase::Setup {
        return match session.amend_input(member, Timestamp::now(), &path, Some(text.as_bytes()), reason) {
            Err(StoreError::SameInput(_)) => Ok(false),
            done => Ok(done.map(|()| true)?),
        };
    }
    session.setup_input(member, &path, text.as_bytes())?;
    Ok(true)
}

/// How long a text is, in words for people.
fn extent(text: &str, output: &Console) -> String {
    output.texts().say(&Phrase::new("dossiers-extent").count("count", text.chars().count()))
}

/// The files that the arguments name; of a folder those that end in .md or .txt.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, CliError> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let entries = std::fs::read_dir(path).map_err(StoreError::io(Doing::Read, path))?;
        let mut inside = Vec::new();
        for entry in entries {
            inside.push(entry.map_err(StoreError::io(Doing::Read, path))?.path());
        }
        inside.retain(|path| is_text(path) && path.is_file());
        inside.sort();
        files.extend(inside);
    }
    Ok(files)
}

fn is_text(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("md") || end.eq_ignore_ascii_case("txt"))
}

/// Reads the texts, or says everything that is wrong with them.
fn read(round: &Round, files: &[PathBuf]) -> Result<Dossiers, CliError> {
    if files.is_empty() {
        return Err(CliError::new(ExitKind::Data, Phrase::new("dossiers-none")).hint("dossiers-none-hint"));
    }
    let mut dossiers = Dossiers::new();
    let mut problems = Vec::new();
    for file in files {
        let bytes = std::fs::read(file).map_err(StoreError::io(Doing::Read, file))?;
        let name = file.display().to_string();
        match one(round, file, &name, &bytes) {
            Err(wrong) => problems.extend(wrong),
            Ok((stem, id, text)) => {
                if let Some((_, _, first)) = dossiers.get(&stem) {
                    let what = Phrase::new("dossiers-twice").with("proposal", &stem);
                    problems.push(Problem::error(&name, what.with("first", first.display())));
                } else {
                    dossiers.insert(stem, (id, text, file.clone()));
                }
            }
        }
    }
    if problems.is_empty() { Ok(dossiers) } else { Err(CliError::Problems(problems)) }
}

/// The name of a text, the proposal that it is named after, and the text with plain
/// line ends.
fn one(
    round: &Round,
    file: &Path,
    name: &str,
    bytes: &[u8],
) -> Result<(String, ProposalId, String), Vec<Problem>> {
    if !is_text(file) {
        let hint = Phrase::new("dossiers-ending-hint");
        return Err(vec![Problem::error(name, Phrase::new("dossiers-ending")).hint(hint)]);
    }
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let named = |id: &str| round.proposals.iter().find(|proposal| proposal.id.as_str() == id);
    let found = named(&stem).or_else(|| named(stem.strip_suffix(BLIND)?));
    let Some(proposal) = found else {
        let problem = Problem::error(name, Phrase::new("dossiers-unknown").with("proposal", &stem));
        let ids = round.proposals.iter().map(|proposal| proposal.id.as_str());
        return Err(vec![match near(&stem, ids) {
            Some(id) => problem.hint(Phrase::new("did-you-mean").with("name", id)),
            None => problem,
        }]);
    };
    // Whatever is wrong with a table's bytes, this is to be no table.
    let (text, _) = decode(name, bytes).map_err(|_| {
        let hint = Phrase::new("dossiers-ending-hint");
        vec![Problem::error(name, Phrase::new("dossiers-not-text")).hint(hint)]
    })?;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok((stem, proposal.id.clone(), text))
}
