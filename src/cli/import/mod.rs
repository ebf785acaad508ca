//! `toets import`: tables into the round, whole or not at all.

pub mod source;

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal};
use std::path::PathBuf;

use clap::Subcommand;
use jiff::Timestamp;

use crate::cli::error::{CliError, Kind};
use crate::cli::output::Output;
use crate::cli::{Common, place};
use crate::domain::committee::{Committee, Member};
use crate::domain::event::{Event, sha256};
use crate::domain::id::CriterionId;
use crate::domain::identity::ids::Likenesses;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::domain::round::Round;
use crate::domain::sheet::Answer;
use crate::import::scores::{self, ImportedSheet};
use crate::store::check::place::{Listed, Place};
use crate::store::check::{Files, check_files};
use crate::store::problem::Problem;
use crate::store::replace::replace;
use crate::store::session::Session;

/// Import proposals, a committee or scores
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Import proposals (CSV or RON), while the round is in setup
    Proposals(Import),
    /// Import the committee (CSV or RON), while the round is in setup
    Committee(Import),
    /// Import score sheets (CSV), while scoring or deliberation is open
    Scores(Import),
}

#[derive(Debug, clap::Args)]
struct Import {
    /// Folder of the round (may be left out) and the file
    #[arg(value_name = "[DIR] FILE", num_args = 1..=2, required = true)]
    words: Vec<String>,
    #[command(flatten)]
    reading: source::Reading,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Replace what was imported before
    #[arg(long)]
    replace: bool,
}

/// Imports what the arguments name.
pub fn run(args: &Args, common: &Common, output: &mut Output) -> Result<(), CliError> {
    let (What::Proposals(import) | What::Committee(import) | What::Scores(import)) = &args.what;
    let (folder, file) = place::folder_and(&import.words);
    let file = PathBuf::from(file.unwrap_or_default());
    let (mut session, member) = place::open(&folder, common, output)?;
    match &args.what {
        What::Proposals(import) => {
            in_setup(&session, &member)?;
            proposals(&session, import, &file, output)
        }
        What::Committee(import) => {
            in_setup(&session, &member)?;
            committee(&session, import, &file, output)
        }
        What::Scores(import) => sheets(&mut session, &member, import, &file, output),
    }
}

/// Proposals and committee are the secretary's, until scoring opens.
fn in_setup(session: &Session, member: &Member) -> Result<(), CliError> {
    if !member.role.leads() {
        return Err(CliError::new(Kind::Refused, Phrase::new("refused-role-leads")));
    }
    if session.round.phase != Phase::Setup {
        let phase = Phrase::new(&format!("phase-{}", session.round.phase.code()));
        let what = Phrase::new("import-not-in-setup").phrase("phase", phase);
        return Err(CliError::new(Kind::Refused, what).hint("import-not-in-setup-hint"));
    }
    Ok(())
}

fn proposals(
    session: &Session,
    import: &Import,
    file: &std::path::Path,
    output: &Output,
) -> Result<(), CliError> {
    let source = source::proposals(
        file,
        &import.reading,
        &session.round.call.currency,
        &session.round.register,
        output,
    )?;
    let count = source.values.len();
    let known = &session.round.proposals;
    let twice: Vec<&Proposal> =
        source.values.iter().filter(|new| known.iter().any(|old| old.id == new.id)).collect();
    if !import.replace && !twice.is_empty() {
        let ids = twice.iter().map(|proposal| proposal.id.to_string()).collect::<Vec<_>>().join(", ");
        return Err(CliError::new(Kind::Refused, Phrase::new("import-known").with("ids", ids))
            .hint("import-known-hint"));
    }
    let alike = Likenesses::new(known.iter().map(|proposal| proposal.id.as_str()));
    for new in source.values.iter().filter(|_| !import.replace) {
        if let Some(other) = alike.alike(new.id.as_str()) {
            let what = Phrase::new("import-known-alike").with("id", &new.id).with("other", other);
            return Err(CliError::new(Kind::Data, what).hint("check-alike-hint"));
        }
    }
    let mut all = if import.replace { Vec::new() } else { known.clone() };
    all.extend(source.values);
    let round = Round { proposals: all.clone(), ..session.round.clone() };
    output.aside(&output.problems(&problems(&round, &file.display().to_string(), "committee.ron")));
    write(session, "proposals.ron", &source::pretty(&all)?, import, count, output)
}

fn committee(
    session: &Session,
    import: &Import,
    file: &std::path::Path,
    output: &Output,
) -> Result<(), CliError> {
    let source = source::committee(file, &import.reading, output)?;
    let count = source.values.members.len();
    let round = Round { committee: source.values.clone(), ..session.round.clone() };
    output.aside(&output.problems(&problems(&round, "proposals.ron", &file.display().to_string())));
    let lost = lost_records(session, &source.values);
    if !lost.is_empty() {
        let what = Phrase::new("import-lost-records").with("members", lost.join(", "));
        return Err(CliError::new(Kind::Refused, what).hint("import-lost-records-hint"));
    }
    write(session, "committee.ron", &source.text, import, count, output)
}

/// Members that have a record and would no longer be in the committee.
fn lost_records(session: &Session, committee: &Committee) -> Vec<String> {
    let gone = session.round.committee.members.iter().filter(|old| committee.member(&old.id).is_none());
    let has_record = |member: &&Member| {
        let name = crate::store::folder::Folder::record_name(&member.id);
        std::fs::metadata(session.folder.file(&name)).is_ok_and(|data| data.len() > 0)
    };
    gone.filter(has_record).map(|member| member.id.to_string()).collect()
}

/// What is wrong in the file that comes in, given the rest of the round.
fn problems(round: &Round, proposals: &str, committee: &str) -> Vec<Problem> {
    let files = Files {
        call: Some((&round.call, Place::new("call.ron", None))),
        proposals: Some(Listed::new(Place::new(proposals, None), &round.proposals)),
        members: Some(Listed::new(Place::new(committee, None), &round.committee.members)),
        register: Some(&round.register),
        ..Files::default()
    };
    let kept = ["call.ron", "proposals.ron", "committee.ron"];
    check_files(&files).into_iter().filter(|problem| !kept.contains(&problem.file.as_str())).collect()
}

/// Replaces a file of the round, unless this is a trial.
fn write(
    session: &Session,
    name: &str,
    text: &str,
    import: &Import,
    count: usize,
    output: &Output,
) -> Result<(), CliError> {
    if import.dry_run {
        return Ok(output.say(&Phrase::new("import-would").count("count", count))?);
    }
    replace(&session.folder.file(name), text.as_bytes())?;
    Ok(output.say(&Phrase::new("import-done").count("count", count))?)
}

fn sheets(
    session: &mut Session,
    member: &Member,
    import: &Import,
    file: &std::path::Path,
    output: &Output,
) -> Result<(), CliError> {
    let (table, bytes) = source::table(file, scores::FIELDS, &import.reading)?;
    let round = &session.round;
    let decimal = import.reading.decimal();
    let sheets = scores::read_with(&table, &round.call, &round.proposals, &round.committee, decimal)
        .map_err(CliError::Problems)?;
    source::understood(&table, output);
    let begun = begun(round, &sheets);
    if !begun.is_empty() && !import.replace && !agreed(&begun, output)? {
        let what = Phrase::new("import-begun").with("sheets", begun.join(", "));
        return Err(CliError::new(Kind::Refused, what).hint("import-begun-hint"));
    }
    for sheet in sheets.iter().filter(|sheet| sheet.conflict.is_none()) {
        let Some(role) = session.round.role(&sheet.member) else { continue };
        let open = |id: &CriterionId| sheet.answers.get(id).is_none_or(|answer| *answer == Answer::NotYet);
        let open: Vec<_> = session.round.call.criteria_of(role).filter(|one| open(&one.id)).collect();
        if !open.is_empty() {
            let open = open.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
            let said = Phrase::new("import-unanswered").with("proposal", &sheet.proposal);
            output.remark(&said.with("member", &sheet.member).with("criteria", open));
        }
    }
    let count = sheets.len();
    if import.dry_run {
        return Ok(output.say(&Phrase::new("import-would").count("count", count))?);
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let events = sheets.into_iter().map(event).collect();
    session.import(member, Timestamp::now(), &name, sha256(&bytes), events)?;
    Ok(output.say(&Phrase::new("import-done").count("count", count))?)
}

fn event(sheet: ImportedSheet) -> Event {
    let ImportedSheet { member, proposal, answers, comments, conflict } = sheet;
    Event::SheetImported { member, proposal, answers, comments: BTreeMap::from_iter(comments), conflict }
}

/// Sheets that their members have begun themselves.
fn begun(round: &Round, sheets: &[ImportedSheet]) -> Vec<String> {
    let own =
        |sheet: &&ImportedSheet| round.sheet(&sheet.proposal, &sheet.member).is_some_and(|own| !own.imported);
    sheets.iter().filter(own).map(|sheet| format!("{} ({})", sheet.proposal, sheet.member)).collect()
}

/// Asks before a member's own marks are covered, where somebody can answer.
fn agreed(begun: &[String], output: &Output) -> Result<bool, CliError> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Ok(false);
    }
    output.remark(&Phrase::new("import-ask").with("sheets", begun.join(", ")));
    let mut answer = String::new();
    stdin.lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "j" | "ja" | "y" | "yes" | "o" | "oui"))
}
