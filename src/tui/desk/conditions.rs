//! When each command of the desk can be done: one small function per condition,
//! named by what has to be so. The rows of the table (`command.rs`) name them.
//!
//! What the rules of the record forbid is asked of them; the desk says it in words
//! of its own where it can name what helps.

use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField, SheetState};
use crate::record::{Answered, Commented, Conflict, Event, Reopened, Submitted, Terms, permit};
use crate::tui::clean::clean;
use crate::tui::desk::command::DeskCommand;
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::possible::phase_id;
use crate::tui::desk::state::Desk;

/// Nothing, or why a command cannot be done now.
pub(super) type Possible = Result<(), Phrase>;

/// At any time.
pub(super) fn always(_: &Desk, _: DeskCommand) -> Possible {
    Ok(())
}

/// The list is shown.
pub(super) fn on_the_list(desk: &Desk, _: DeskCommand) -> Possible {
    on(desk, DeskScreen::List)
}

/// There is a screen to go back to, or a list to show in full again.
pub(super) fn has_a_way_back(desk: &Desk, _: DeskCommand) -> Possible {
    need(desk.place.screen != DeskScreen::List || !desk.filter.is_empty(), "desk-why-quit")
}

/// There is a row to open.
pub(super) fn has_a_row_to_open(desk: &Desk, _: DeskCommand) -> Possible {
    need(desk.place.screen != DeskScreen::Work, "desk-why-not-here")?;
    own(desk).map(drop)
}

/// A list with rows is shown.
pub(super) fn has_a_list(desk: &Desk, command: DeskCommand) -> Possible {
    on_the_list(desk, command)?;
    need(!desk.mine.owns.is_empty(), "desk-why-empty")
}

/// There is something to move over.
pub(super) fn has_rows(desk: &Desk, _: DeskCommand) -> Possible {
    own(desk).map(drop)
}

/// There is something to turn pages of.
pub(super) fn has_pages(desk: &Desk, command: DeskCommand) -> Possible {
    match desk.place.screen {
        DeskScreen::Work => need(own(desk)?.open, "desk-why-closed"),
        DeskScreen::List | DeskScreen::Mirror => has_rows(desk, command),
    }
}

/// Some proposal is not finished.
pub(super) fn has_work_left(desk: &Desk, _: DeskCommand) -> Possible {
    need(desk.mine.owns.iter().any(Own::unfinished), "desk-why-all-done")
}

/// Another proposal can be opened from this one.
pub(super) fn has_neighbours(desk: &Desk, command: DeskCommand) -> Possible {
    at_work(desk, command)?;
    need(desk.mine.owns.len() > 1, "desk-why-not-now")
}

/// Dossier and sheet are shown.
pub(super) fn at_work(desk: &Desk, _: DeskCommand) -> Possible {
    on(desk, DeskScreen::Work)
}

/// A dossier is shown that may be read.
pub(super) fn has_a_dossier(desk: &Desk, command: DeskCommand) -> Possible {
    at_work(desk, command)?;
    need(own(desk)?.open, "desk-why-closed")
}

/// Something is searched for.
pub(super) fn has_a_search(desk: &Desk, command: DeskCommand) -> Possible {
    at_work(desk, command)?;
    need(!desk.find.is_empty(), "desk-why-no-search")
}

/// A criterion is under the cursor.
pub(super) fn has_a_criterion(desk: &Desk, command: DeskCommand) -> Possible {
    at_work(desk, command)?;
    need(desk.place.criterion.is_some(), "desk-why-not-now")
}

/// The answer under the cursor can be changed.
pub(super) fn can_be_answered(desk: &Desk, command: DeskCommand) -> Possible {
    at_work(desk, command)?;
    let own = own(desk)?;
    has_a_criterion(desk, command)?;
    let Some(criterion) = desk.place.criterion.clone() else { return Ok(()) };
    let (was, now) = (Answer::NotYet, Answer::NotYet);
    allowed(desk, own, &Event::Answered(Answered { proposal: own.id.clone(), criterion, was, now }))
}

/// The answer under the cursor is a word, and can be changed.
pub(super) fn can_be_a_word(desk: &Desk, command: DeskCommand) -> Possible {
    can_be_answered(desk, command)?;
    let criterion = desk.place.criterion.as_ref().and_then(|id| desk.mine.criterion(id));
    need(criterion.is_some_and(|one| one.scale.words().is_some()), "desk-why-no-words")
}

/// There is an answer under the cursor to take away.
pub(super) fn has_an_answer(desk: &Desk, command: DeskCommand) -> Possible {
    can_be_answered(desk, command)?;
    let typed = desk.entry.as_ref().is_some_and(|entry| !entry.text.is_empty());
    let own = own(desk)?;
    let answer = desk.place.criterion.as_ref().map(|id| desk.mine.answer(&own.id, id));
    need(typed || answer.is_some_and(|answer| answer != Answer::NotYet), "desk-step-needs-mark")
}

/// A comment can be written on the criterion under the cursor.
pub(super) fn can_be_commented(desk: &Desk, command: DeskCommand) -> Possible {
    at_work(desk, command)?;
    let own = own(desk)?;
    has_a_criterion(desk, command)?;
    let Some(criterion) = desk.place.criterion.clone() else { return Ok(()) };
    let (proposal, field) = (own.id.clone(), CommentField::Internal);
    let (was, now) = (String::new(), String::new());
    allowed(desk, own, &Event::Commented(Commented { proposal, criterion, field, was, now }))
}

/// A conflict can be declared or taken back.
pub(super) fn can_have_a_conflict(desk: &Desk, _: DeskCommand) -> Possible {
    let own = own(desk)?;
    let recorded = desk.mine.sheet(&own.id).is_some_and(|sheet| sheet.affiliation.is_some());
    need(!recorded, "desk-why-recorded")?;
    allowed(desk, own, &Event::Conflict(Conflict { proposal: own.id.clone(), was: None, now: None }))
}

/// The sheet is whole and not submitted yet.
pub(super) fn can_be_submitted(desk: &Desk, _: DeskCommand) -> Possible {
    let own = own(desk)?;
    need(own.state != SheetState::Submitted, "desk-why-submitted-already")?;
    need(own.state != SheetState::Conflict, "desk-why-conflict")?;
    let open = desk.mine.criteria.iter().find(|one| desk.mine.answer(&own.id, &one.id) == Answer::NotYet);
    if let Some(criterion) = open {
        let label = clean(&criterion.label);
        return Err(Phrase::new("desk-why-missing").count("count", own.missing).with("criterion", label));
    }
    allowed(desk, own, &Event::Submitted(Submitted { proposal: own.id.clone() }))
}

/// Some sheet is ready to be submitted.
pub(super) fn has_ready_sheets(desk: &Desk, _: DeskCommand) -> Possible {
    need(desk.mine.owns.iter().any(|own| own.state == SheetState::Ready), "desk-why-none-ready")
}

/// The sheet was submitted and can be taken back.
pub(super) fn can_be_reopened(desk: &Desk, _: DeskCommand) -> Possible {
    let own = own(desk)?;
    need(own.state == SheetState::Submitted, "desk-why-not-submitted")?;
    allowed(desk, own, &Event::Reopened(Reopened { proposal: own.id.clone(), reason: "-".to_owned() }))
}

/// There is an own change to undo.
pub(super) fn has_an_undo(desk: &Desk, _: DeskCommand) -> Possible {
    need(!desk.undo.is_empty(), "desk-why-nothing-to-undo")
}

/// There are own totals that are not shown yet.
pub(super) fn has_a_mirror(desk: &Desk, _: DeskCommand) -> Possible {
    need(desk.place.screen != DeskScreen::Mirror, "desk-why-not-here")?;
    need(!desk.mine.owns.is_empty(), "desk-why-empty")
}

fn need(met: bool, why: &str) -> Possible {
    if met { Ok(()) } else { Err(Phrase::new(why)) }
}

fn on(desk: &Desk, screen: DeskScreen) -> Possible {
    need(desk.place.screen == screen, "desk-why-not-here")
}

/// The proposal under the cursor.
fn own(desk: &Desk) -> Result<&Own, Phrase> {
    desk.current().ok_or_else(|| Phrase::new("desk-why-empty"))
}

/// Whether the rules let the member write this; the desk's own words where
/// they can name the key that helps.
fn allowed(desk: &Desk, own: &Own, event: &Event) -> Possible {
    permit(&desk.mine.round, &desk.mine.member, event).map_err(|why| match own.state {
        _ if !Terms::SHEET.open_in(desk.mine.round.phase) => {
            Phrase::new("desk-why-phase").with("phase", desk.texts.get(&phase_id(desk)))
        }
        SheetState::Conflict => Phrase::new("desk-why-conflict"),
        SheetState::Submitted => Phrase::new("desk-why-submitted"),
        _ => why.phrase(),
    })
}
