//! Score sheets into a round that is being scored or discussed.

use std::io::IsTerminal;
use std::path::Path;

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::{Going, Import, changes, source, told};
use crate::cli::output::Console;
use crate::domain::committee::Member;
use crate::domain::digest::sha256;
use crate::domain::id::CriterionId;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, ScoreSheet};
use crate::import::changes::ImportChange;
use crate::import::said::TableAnswers;
use crate::import::scores::{self, ImportedSheet, names_a_criterion};
use crate::record::{Event, SheetImported};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::store::session::Session;

/// How many sheets are named one by one.
const TOLD: usize = 10;

/// Puts the sheets of a table on the secretary's record.
pub fn run(
    session: &mut Session,
    member: &Member,
    import: &Import,
    (file, said): (&Path, &TableAnswers),
    output: &Console,
) -> Result<(), CliError> {
    let read = source::tables(&[(file, scores::FIELDS)], said, &session.round.call.currency, &[])?;
    let Some((table, bytes)) = read.into_iter().next() else { return Ok(()) };
    let round = &session.round;
    let sheets = scores::read_with(&table, &round.call, &round.proposals, &round.committee, said.decimal)
        .map_err(CliError::Problems)?;
    output.aside(&output.problems(&table.ignored_but(|heading| names_a_criterion(&round.call, heading))));
    output.aside(&output.problems(&table.unseen()));
    told::understood(&table, output);
    bring_in(session, member, sheets, (import.going, file, &bytes), output)
}

/// Puts sheets of members on the secretary's record, after a question about what stands
/// in their place.
pub fn bring_in(
    session: &mut Session,
    member: &Member,
    sheets: Vec<ImportedSheet>,
    (going, file, bytes): (Going, &Path, &[u8]),
    output: &Console,
) -> Result<(), CliError> {
    let round = &session.round;
    // On a proposal of an own conflict not even the question may tell that
    // something stands there, so that it is asked in any case.
    let seen =
        |sheet: &&ImportedSheet| may_see(round, member, Item::SheetState(&sheet.proposal, &sheet.member));
    let (open, closed): (Vec<&ImportedSheet>, Vec<&ImportedSheet>) = sheets.iter().partition(seen);
    if sheets.is_empty() {
        return Ok(output.say(&Phrase::new("import-no-rows"))?);
    }
    if closed.is_empty() && open.iter().all(|sheet| stands(round, sheet)) {
        return Ok(output.say(&Phrase::new("import-unchanged"))?);
    }
    let begun = begun(round, &open);
    let would: Vec<ImportChange> = open.iter().flat_map(|sheet| altered(round, member, sheet)).collect();
    let told = going.dry_run || going.replace || !would.is_empty() || std::io::stdin().is_terminal();
    if !closed.is_empty() {
        let mut ids: Vec<String> = closed.iter().map(|sheet| sheet.proposal.to_string()).collect();
        ids.dedup();
        output.remark(&Phrase::new("import-own-conflict").with("proposals", few(&ids)));
    }
    if !begun.is_empty() && told {
        output.remark(&Phrase::new("import-begun-known").with("sheets", few(&begun)));
    }
    changes::settle(&would, going, "import-changes-hint", output)?;
    let asked = going.dry_run || going.replace || !would.is_empty();
    let to_ask = !begun.is_empty() || !closed.is_empty();
    if to_ask && !asked && !changes::agreed("import-changes-ask", output)? {
        let (what, hint) = match (begun.is_empty(), told) {
            (true, _) => (Phrase::new("import-own-conflict-refused"), "import-own-conflict-refused-hint"),
            (false, true) => (Phrase::new("import-begun-refused"), "import-begun-hint"),
            (false, false) => (Phrase::new("import-begun").with("sheets", few(&begun)), "import-begun-hint"),
        };
        return Err(CliError::new(ExitKind::Refused, what).hint(hint));
    }
    remark_open(round, &sheets, output);
    let count = sheets.len();
    if going.dry_run {
        return Ok(output.say(&Phrase::new("import-would").count("count", count))?);
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let events = sheets.into_iter().map(event).collect();
    session.import(member, Timestamp::now(), &name, sha256(bytes), events)?;
    Ok(output.say(&Phrase::new("import-done").count("count", count))?)
}

/// Says which answers a sheet leaves open.
fn remark_open(round: &Round, sheets: &[ImportedSheet], output: &Console) {
    for sheet in sheets.iter().filter(|sheet| sheet.conflict.is_none()) {
        let Some(role) = round.role(&sheet.member) else { continue };
        let open = |id: &CriterionId| sheet.answers.get(id).is_none_or(|answer| *answer == Answer::NotYet);
        let open: Vec<_> = round.call.criteria_of(role).filter(|one| open(&one.id)).collect();
        if !open.is_empty() {
            let open = open.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
            let said = Phrase::new("import-unanswered").with("proposal", &sheet.proposal);
            output.remark(&said.with("member", &sheet.member).with("criteria", open));
        }
    }
}

fn event(sheet: ImportedSheet) -> Event {
    let ImportedSheet { member, proposal, answers, comments, notes, conflict } = sheet;
    Event::SheetImported(SheetImported { member, proposal, answers, comments, notes, conflict })
}

/// Sheets that their members have begun themselves.
fn begun(round: &Round, sheets: &[&ImportedSheet]) -> Vec<String> {
    let own = |sheet: &&&ImportedSheet| {
        round.sheet(&sheet.proposal, &sheet.member).is_some_and(|own| !own.imported && own.is_begun())
    };
    sheets.iter().filter(own).map(|sheet| format!("{} ({})", sheet.proposal, sheet.member)).collect()
}

/// A handful of names, and how many more there are.
pub fn few(names: &[String]) -> String {
    let more = names.len().saturating_sub(TOLD);
    let first = names.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join(", ");
    if more == 0 { first } else { format!("{first} (+{more})") }
}

/// Whether everything that an incoming sheet says stands there already, from
/// an earlier import.
fn stands(round: &Round, sheet: &ImportedSheet) -> bool {
    let Some(old) = round.sheet(&sheet.proposal, &sheet.member).filter(|old| old.imported) else {
        return false;
    };
    let comment = |id: &CriterionId| old.cells.get(id).map_or("", |cell| cell.comment.as_str());
    let note = |id: &CriterionId| old.cells.get(id).map_or("", |cell| cell.note.as_str());
    old.conflict == sheet.conflict
        && old.submitted == sheet.conflict.is_none()
        && sheet.answers.iter().all(|(id, answer)| old.answer(id) == answer)
        && sheet.comments.iter().all(|(id, text)| comment(id) == text)
        && sheet.notes.iter().all(|(id, text)| note(id) == text)
}

/// What an incoming sheet changes or empties in one that came in before, with
/// the old values that the reader may see.
fn altered(round: &Round, reader: &Member, sheet: &ImportedSheet) -> Vec<ImportChange> {
    let Some(old) = round.sheet(&sheet.proposal, &sheet.member).filter(|old| old.imported) else {
        return Vec::new();
    };
    let seen = may_see(round, reader, Item::Sheet(&sheet.proposal, &sheet.member));
    let alters = |field: String, was: String, now: String| ImportChange::Alters {
        id: format!("{} ({})", sheet.proposal, sheet.member),
        field,
        was: seen.then_some(was),
        now,
    };
    let mut changes = Vec::new();
    if old.conflict != sheet.conflict && (old.conflict.is_some() || has_marks(old)) {
        let reason = |conflict: &Option<String>| conflict.clone().unwrap_or_default();
        changes.push(alters("conflict".to_owned(), reason(&old.conflict), reason(&sheet.conflict)));
    }
    for (id, now) in &sheet.answers {
        let was = old.answer(id);
        if was != now && *was != Answer::NotYet {
            changes.push(alters(id.to_string(), written(was), written(now)));
        }
    }
    for (id, now) in &sheet.comments {
        let was = old.cells.get(id).map_or("", |cell| cell.comment.as_str());
        if !was.is_empty() && was != now {
            changes.push(alters(format!("{id}, comment"), was.to_owned(), now.clone()));
        }
    }
    for (id, now) in &sheet.notes {
        let was = old.cells.get(id).map_or("", |cell| cell.note.as_str());
        if !was.is_empty() && was != now {
            changes.push(alters(format!("{id}, note"), was.to_owned(), now.clone()));
        }
    }
    changes
}

fn has_marks(sheet: &ScoreSheet) -> bool {
    sheet.cells.values().any(|cell| cell.answer != Answer::NotYet)
}

/// An answer as the table writes it.
fn written(answer: &Answer) -> String {
    match answer {
        Answer::NotYet => String::new(),
        Answer::Mark(mark) => mark.normalize().to_string(),
        Answer::Abstained(reason) => format!("- ({reason})"),
    }
}
