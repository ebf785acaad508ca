//! Applications and their annexes into a round, each named after its proposal. In
//! setup they are files like any other; later they are amendments with a reason.

mod gather;
mod sort;

use std::fs;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::source::encoding;
use crate::cli::import::{Going, changes};
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::import::bytes::Encoding;
use crate::import::changes::ImportChange;
use crate::import::naming::FileNames;
use crate::record::Refusal;
use crate::store::check::unseen::told;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::problem::Problem;
use crate::store::session::Session;

use gather::{Gathered, HandedIn};
use sort::{Sorted, Unsorted, sort};

/// Applications and annexes named after their proposals.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// Folder of the round (may be left out), then files named after their proposal (docx, odt, md,
    /// txt, html, pdf), folders of them, an archive (zip, tar, tar.gz), or - for standard input
    #[arg(value_name = "[DIR] FILE", num_args = 1.., required = true)]
    words: Vec<PathBuf>,
    #[command(flatten)]
    going: Going,
    /// The name of what comes on standard input
    #[arg(long, value_name = "FILE")]
    name: Option<String>,
    /// The file or folder FILE belongs to the proposal ID (repeatable)
    #[arg(long = "map", value_name = "FILE=ID", value_parser = file_map)]
    maps: Vec<(String, ProposalId)>,
    /// Take a name that is like the id of one proposal alone for it
    #[arg(long)]
    near: bool,
    /// Leave the file FILE out (repeatable)
    #[arg(long = "leave-out", value_name = "FILE")]
    left_out: Vec<String>,
    /// How texts are written, where one looks wrong: UTF-8, Windows-1252, Macintosh, CP850 ...
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<Encoding>,
    /// Why; required once scoring is open
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

fn file_map(text: &str) -> Result<(String, ProposalId), String> {
    let (file, id) = text.rsplit_once('=').ok_or("FILE=ID")?;
    Ok((file.to_owned(), id.parse().map_err(|_| "FILE=ID")?))
}

/// Reads everything, then puts all of it in the round.
pub fn run(import: &Import, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, paths) = match &import.words[..] {
        [first, rest @ ..] if Folder::new(first).is_round() => (first.clone(), rest),
        all => (PathBuf::from("."), all),
    };
    let (mut session, member) = place::open(&folder, common, output)?;
    let none = |kind| CliError::new(kind, Phrase::new("dossiers-none")).hint("dossiers-none-hint");
    if paths.is_empty() {
        return Err(none(ExitKind::Usage));
    }
    let later = session.round.phase != Phase::Setup;
    if later && import.reason.trim().is_empty() {
        return Err(StoreError::Refused(Refusal::NoReason).into());
    }
    let mut names = names(import, &session)?;
    let gathered = Gathered::of(paths, import.name.as_deref())?;
    if gathered.files.is_empty() {
        return Err(none(ExitKind::Data));
    }
    let sorted = match sort(&gathered, &names, import.encoding, &session.folder)? {
        Ok(sorted) => sorted,
        Err(Unsorted { problems, near }) => {
            if near.is_empty() || !are_meant(&near, output)? {
                return Err(CliError::Problems(problems));
            }
            names.said.extend(near);
            let again = sort(&gathered, &names, import.encoding, &session.folder)?;
            again.map_err(|wrong| CliError::Problems(wrong.problems))?
        }
    };
    tell(&sorted, &gathered, output);
    let (would, news) = news(&session, &sorted, later, output)?;
    if news.is_empty() {
        return Ok(output.say(&Phrase::new("import-unchanged"))?);
    }
    changes::settle(&would, import.going, "import-changes-hint", output)?;
    if import.going.dry_run {
        return said(
            ["dossiers-would", "dossiers-would-annexes"],
            &news.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(),
            output,
        );
    }
    let mut done = Vec::new();
    for (path, from) in &news {
        let bytes = match from {
            From::Text(text) => text.as_bytes().to_vec(),
            From::File(file) => fs::read(&file.at).map_err(StoreError::io(Doing::Read, &file.at))?,
        };
        if put(&mut session, &member, path, &bytes, &import.reason)? {
            done.push(path.as_str());
        }
    }
    match done.is_empty() {
        true => Ok(output.say(&Phrase::new("import-unchanged"))?),
        false => said(["dossiers-done", "dossiers-done-annexes"], &done, output),
    }
}

/// Asks whether names that are like an id mean it, where somebody can answer.
fn are_meant(near: &[(String, ProposalId)], output: &Console) -> Result<bool, CliError> {
    let names: Vec<String> = near.iter().map(|(file, id)| format!("{file} = {id}")).collect();
    changes::agreed_to(&Phrase::new("dossiers-ask-near").with("names", names.join(", ")), output)
}

/// What the arguments say of names that are no ids.
fn names(import: &Import, session: &Session) -> Result<FileNames, CliError> {
    let ids: Vec<ProposalId> = session.round.proposals.iter().map(|proposal| proposal.id.clone()).collect();
    if let Some((file, id)) = import.maps.iter().find(|(_, id)| !ids.contains(id)) {
        let what = Phrase::new("dossiers-unknown").with("proposal", id);
        return Err(CliError::Problems(vec![Problem::error(&format!("--map {file}={id}"), what)]));
    }
    Ok(FileNames {
        ids,
        said: import.maps.iter().cloned().collect(),
        left_out: import.left_out.clone(),
        take_alike: import.near,
    })
}

/// Says what does not come in as it was.
fn tell(sorted: &Sorted, gathered: &Gathered, output: &Console) {
    let mut problems = sorted.told.clone();
    for new in sorted.texts.values() {
        // The order of signs in a PDF is nobody's typing.
        let typed = !new.from.to_lowercase().ends_with(".pdf");
        let told = |text: &str| if typed { told(&new.from, text) } else { Vec::new() };
        problems.extend(told(&new.text).into_iter().map(|what| Problem::warning(&new.from, what)));
        for (kept, id) in [(false, "dossiers-lost"), (true, "dossiers-changed")] {
            let list = new.losses.told(kept);
            let list: Vec<String> = list.iter().map(|one| output.texts().say(one)).collect();
            if !list.is_empty() {
                let what = Phrase::new(id).with("list", list.join(", "));
                problems.push(Problem::warning(&new.from, what));
            }
        }
    }
    output.aside(&output.problems(&problems));
    if gathered.leftovers > 0 {
        output.remark(&Phrase::new("dossiers-leftovers").count("count", gathered.leftovers));
    }
}

/// Where the bytes of something new are.
enum From<'a> {
    Text(&'a str),
    File(&'a HandedIn),
}

/// What is new in the round, and what it changes there.
type News<'a> = (Vec<ImportChange>, Vec<(String, From<'a>)>);

/// Compares what comes with what stands there.
fn news<'a>(
    session: &Session,
    sorted: &'a Sorted,
    later: bool,
    output: &Console,
) -> Result<News<'a>, CliError> {
    let (mut would, mut news) = (Vec::new(), Vec::new());
    let texts = sorted.texts.iter().map(|(path, new)| (path, From::Text(&new.text)));
    let annexes = sorted.annexes.iter().map(|(path, file)| (path, From::File(file)));
    for (path, from) in texts.chain(annexes) {
        let now = match &from {
            From::Text(text) => text.as_bytes().to_vec(),
            From::File(file) => fs::read(&file.at).map_err(StoreError::io(Doing::Read, &file.at))?,
        };
        match session.folder.bytes(path)? {
            // A text that was laid there by hand still needs its amendment.
            Some(old) if old == now && !later => continue,
            Some(old) if old == now => {}
            Some(old) => would.push(ImportChange::Alters {
                id: path.split(['/', '.']).nth(1).unwrap_or(path).to_owned(),
                field: path.clone(),
                was: Some(extent(&from, &old, output)),
                now: extent(&from, &now, output),
            }),
            None => would.push(ImportChange::Comes { id: path.clone() }),
        }
        news.push((path.clone(), from));
    }
    Ok((would, news))
}

/// Puts one file in the round: while it is in setup as it is, later as an
/// amendment. Returns whether anything changed.
fn put(
    session: &mut Session,
    member: &Member,
    path: &str,
    bytes: &[u8],
    reason: &str,
) -> Result<bool, CliError> {
    if session.round.phase != Phase::Setup {
        return match session.amend_input(member, Timestamp::now(), path, Some(bytes), reason) {
            Err(StoreError::SameInput(_)) => Ok(false),
            done => Ok(done.map(|()| true)?),
        };
    }
    session.setup_input(member, path, bytes)?;
    Ok(true)
}

/// Says how many texts and annexes come in.
fn said(ids: [&str; 2], paths: &[&str], output: &Console) -> Result<(), CliError> {
    let texts = paths.iter().filter(|path| path.starts_with("dossiers/")).count();
    let of_pages = |path: &&&str| path.to_lowercase().ends_with(".pdf.txt");
    let annexes = paths.len() - texts - paths.iter().filter(of_pages).count();
    if texts > 0 {
        output.say(&Phrase::new(ids[0]).count("count", texts))?;
    }
    if annexes > 0 {
        output.say(&Phrase::new(ids[1]).count("count", annexes))?;
    }
    Ok(())
}

/// How long a text is or how large a file, in words for people.
fn extent(of: &From<'_>, bytes: &[u8], output: &Console) -> String {
    let phrase = match of {
        From::Text(_) => {
            Phrase::new("dossiers-extent").count("count", String::from_utf8_lossy(bytes).chars().count())
        }
        From::File(_) => Phrase::new("annex-extent").count("count", bytes.len()),
    };
    output.texts().say(&phrase)
}
