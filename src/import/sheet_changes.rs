//! What a table of scores would change in the sheets that stand, as somebody may see it.

use crate::domain::committee::Member;
use crate::domain::id::CriterionId;
use crate::domain::sheet::{Answer, CommentField, ScoreSheet};
use crate::import::changes::ImportChange;
use crate::import::scores::ImportedSheet;
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

/// Whether the reader may know that something stands there: not where they have a conflict
/// of interest themselves.
#[must_use]
pub fn is_open(round: &Round, reader: &Member, sheet: &ImportedSheet) -> bool {
    may_see(round, reader, Item::SheetState(&sheet.proposal, &sheet.member))
}

/// Whether everything that an incoming sheet says stands there already, from an earlier
/// import.
#[must_use]
pub fn stands(round: &Round, sheet: &ImportedSheet) -> bool {
    let Some(old) = imported(round, sheet) else { return false };
    old.conflict == sheet.conflict
        && old.submitted == sheet.conflict.is_none()
        && sheet.answers.iter().all(|(id, answer)| old.answer(id) == answer)
        && written_texts(sheet).all(|(id, field, text)| standing_text(old, id, field) == text)
}

/// Whether the member has begun the sheet that comes in.
#[must_use]
pub fn is_begun(round: &Round, sheet: &ImportedSheet) -> bool {
    round.sheet(&sheet.proposal, &sheet.member).is_some_and(|own| !own.imported && own.is_begun())
}

/// The sheet as people name it: proposal and member.
#[must_use]
pub fn name(sheet: &ImportedSheet) -> String {
    format!("{} ({})", sheet.proposal, sheet.member)
}

/// What an incoming sheet adds to what came in before and changes or empties in it, with
/// the old values that the reader may see; nothing of a sheet that its member has begun.
/// What the reader may not know of comes in, whatever stands there.
#[must_use]
pub fn of_sheet(round: &Round, reader: &Member, sheet: &ImportedSheet) -> Vec<ImportChange> {
    let comes = |what: &str| ImportChange::Comes { id: format!("{}{what}", name(sheet)) };
    if !is_open(round, reader, sheet) {
        return vec![comes("")];
    }
    let Some(old) = imported(round, sheet) else {
        return if is_begun(round, sheet) { Vec::new() } else { vec![comes("")] };
    };
    let seen = may_see(round, reader, Item::Sheet(&sheet.proposal, &sheet.member));
    let alters = |field: String, was: Option<String>, now: String| ImportChange::Alters {
        id: name(sheet),
        field,
        was,
        now,
    };
    let mut changes = Vec::new();
    if old.conflict != sheet.conflict {
        let reason = |conflict: &Option<String>| conflict.clone().unwrap_or_default();
        changes.push(alters("conflict".to_owned(), Some(reason(&old.conflict)), reason(&sheet.conflict)));
    }
    // A conflict voids the marks that stand.
    let voided = old.cells.iter().filter(|_| sheet.conflict.is_some() && old.conflict.is_none());
    for (id, cell) in voided.filter(|(_, cell)| cell.answer != Answer::NotYet) {
        changes.push(alters(id.to_string(), seen.then(|| written(&cell.answer)), String::new()));
    }
    for (id, now) in &sheet.answers {
        match old.answer(id) {
            was if was == now => {}
            Answer::NotYet => changes.push(comes(&format!(", {id}"))),
            was => changes.push(alters(id.to_string(), seen.then(|| written(was)), written(now))),
        }
    }
    for (id, field, now) in written_texts(sheet) {
        let name = match field {
            CommentField::Applicant => "comment",
            CommentField::Internal => "note",
        };
        match standing_text(old, id, field) {
            was if was == now => {}
            "" => changes.push(comes(&format!(", {id}, {name}"))),
            was => {
                let was = seen.then(|| was.to_owned());
                changes.push(alters(format!("{id}, {name}"), was, now.to_owned()));
            }
        }
    }
    changes
}

/// The sheet of an earlier import.
fn imported<'r>(round: &'r Round, sheet: &ImportedSheet) -> Option<&'r ScoreSheet> {
    round.sheet(&sheet.proposal, &sheet.member).filter(|old| old.imported)
}

/// What comes in beside the answers: comments, then notes, by criterion.
fn written_texts(sheet: &ImportedSheet) -> impl Iterator<Item = (&CriterionId, CommentField, &str)> {
    let comments = sheet.comments.iter().map(|(id, text)| (id, CommentField::Applicant, text.as_str()));
    comments.chain(sheet.notes.iter().map(|(id, text)| (id, CommentField::Internal, text.as_str())))
}

fn standing_text<'s>(sheet: &'s ScoreSheet, criterion: &CriterionId, field: CommentField) -> &'s str {
    sheet.cells.get(criterion).map_or("", |cell| cell.text(field))
}

/// An answer as the table writes it.
fn written(answer: &Answer) -> String {
    match answer {
        Answer::NotYet => String::new(),
        Answer::Mark(mark) => mark.normalize().to_string(),
        Answer::Abstained(reason) => format!("- ({reason})"),
    }
}
