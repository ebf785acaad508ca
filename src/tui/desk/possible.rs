//! What is possible now: the one predicate behind keys, help line and palette.

use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField, SheetState};
use crate::record::Event;
use crate::record::permit;
use crate::record::{Answered, Commented, Conflict, Reopened, Submitted};
use crate::tui::desk::command::{Command, Where};
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::{Pane, Screen};
use crate::tui::desk::state::Desk;

/// Whether a command can be done now.
///
/// # Errors
/// Why it cannot.
pub fn possible(desk: &Desk, command: Command) -> Result<(), Phrase> {
    use Command as C;
    let on = |screen: Screen| need(desk.place.screen == screen, "desk-why-not-here");
    let own = || desk.current().ok_or_else(|| Phrase::new("desk-why-empty"));
    match command {
        C::Redraw | C::Help | C::Palette | C::Language => Ok(()),
        C::Quit => on(Screen::List),
        C::Back => need(desk.place.screen != Screen::List || !desk.filter.is_empty(), "desk-why-quit"),
        C::Open => {
            need(desk.place.screen != Screen::Work, "desk-why-not-here")?;
            own().map(drop)
        }
        C::Filter | C::Sort => {
            on(Screen::List)?;
            need(!desk.mine.owns.is_empty(), "desk-why-empty")
        }
        C::PageDown | C::PageUp if desk.place.screen == Screen::Work => need(own()?.open, "desk-why-closed"),
        C::Down | C::Up | C::PageDown | C::PageUp | C::First | C::Last => own().map(drop),
        C::NextUnfinished => need(desk.mine.owns.iter().any(Own::unfinished), "desk-why-all-done"),
        C::NextProposal | C::PreviousProposal => {
            on(Screen::Work)?;
            need(desk.mine.owns.len() > 1, "desk-why-not-now")
        }
        C::Switch => on(Screen::Work),
        C::NextHeading | C::PreviousHeading | C::Find => {
            on(Screen::Work)?;
            need(own()?.open, "desk-why-closed")
        }
        C::FindNext | C::FindPrevious => {
            on(Screen::Work)?;
            need(!desk.find.is_empty(), "desk-why-no-search")
        }
        C::Scale => {
            on(Screen::Work)?;
            need(desk.place.criterion.is_some(), "desk-why-not-now")
        }
        C::Type | C::StepUp | C::StepDown | C::Abstain | C::Enter => {
            on(Screen::Work)?;
            answerable(desk, own()?)
        }
        C::Erase | C::Clear => {
            on(Screen::Work)?;
            let own = own()?;
            answerable(desk, own)?;
            let typed = desk.entry.as_ref().is_some_and(|entry| !entry.text.is_empty());
            let answer = desk.place.criterion.as_ref().map(|c| desk.mine.answer(&own.id, c));
            need(typed || answer.is_some_and(|answer| answer != Answer::NotYet), "desk-step-needs-mark")
        }
        C::Comment | C::Note => {
            on(Screen::Work)?;
            let own = own()?;
            let Some(criterion) = desk.place.criterion.clone() else {
                return Err(Phrase::new("desk-why-not-now"));
            };
            let event = Event::Commented(Commented {
                proposal: own.id.clone(),
                criterion,
                field: CommentField::Internal,
                was: String::new(),
                now: String::new(),
            });
            allowed(desk, own, &event)
        }
        C::Conflict => {
            let own = own()?;
            allowed(desk, own, &Event::Conflict(Conflict { proposal: own.id.clone(), was: None, now: None }))
        }
        C::Submit => submittable(desk, own()?),
        C::SubmitAll => {
            need(desk.mine.owns.iter().any(|own| own.state == SheetState::Ready), "desk-why-none-ready")
        }
        C::Reopen => {
            let own = own()?;
            need(own.state == SheetState::Submitted, "desk-why-not-submitted")?;
            let event = Event::Reopened(Reopened { proposal: own.id.clone(), reason: "-".to_owned() });
            allowed(desk, own, &event)
        }
        C::Undo => need(!desk.undo.is_empty(), "desk-why-nothing-to-undo"),
        C::Mirror => {
            need(desk.place.screen != Screen::Mirror, "desk-why-not-here")?;
            need(!desk.mine.owns.is_empty(), "desk-why-empty")
        }
    }
}

/// The places whose keys work now; earlier ones win.
#[must_use]
pub fn places(desk: &Desk) -> &'static [Where] {
    match (desk.place.screen, desk.place.pane) {
        (Screen::List, _) => &[Where::List, Where::Everywhere],
        (Screen::Mirror, _) => &[Where::Mirror, Where::Everywhere],
        (Screen::Work, Pane::Sheet) if signed(desk) => {
            &[Where::Signed, Where::Sheet, Where::Work, Where::Everywhere]
        }
        (Screen::Work, Pane::Sheet) => &[Where::Sheet, Where::Work, Where::Everywhere],
        (Screen::Work, Pane::Dossier) => &[Where::Dossier, Where::Work, Where::Everywhere],
    }
}

/// Whether marks below zero can be given on the criterion under the cursor.
fn signed(desk: &Desk) -> bool {
    let criterion = desk.place.criterion.as_ref().and_then(|id| desk.mine.criterion(id));
    criterion.is_some_and(|criterion| criterion.scale.signed())
}

fn need(met: bool, why: &str) -> Result<(), Phrase> {
    if met { Ok(()) } else { Err(Phrase::new(why)) }
}

/// Whether the answer under the cursor can be changed.
fn answerable(desk: &Desk, own: &Own) -> Result<(), Phrase> {
    let Some(criterion) = desk.place.criterion.clone() else {
        return Err(Phrase::new("desk-why-not-now"));
    };
    let (was, now) = (Answer::NotYet, Answer::NotYet);
    allowed(desk, own, &Event::Answered(Answered { proposal: own.id.clone(), criterion, was, now }))
}

/// Whether the rules let the member write this; the desk's own words where
/// they can name the key that helps.
fn allowed(desk: &Desk, own: &Own, event: &Event) -> Result<(), Phrase> {
    permit(&desk.mine.round, &desk.mine.member, event).map_err(|why| match own.state {
        _ if !matches!(
            desk.mine.round.phase,
            crate::domain::phase::Phase::Scoring | crate::domain::phase::Phase::Deliberation
        ) =>
        {
            Phrase::new("desk-why-phase").with("phase", desk.texts.get(&phase_id(desk)))
        }
        SheetState::Conflict => Phrase::new("desk-why-conflict"),
        SheetState::Submitted => Phrase::new("desk-why-submitted"),
        _ => why.phrase(),
    })
}

/// The message id of the phase.
#[must_use]
pub fn phase_id(desk: &Desk) -> String {
    format!("desk-phase-{}", desk.mine.round.phase.code())
}

fn submittable(desk: &Desk, own: &Own) -> Result<(), Phrase> {
    need(own.state != SheetState::Submitted, "desk-why-submitted-already")?;
    need(own.state != SheetState::Conflict, "desk-why-conflict")?;
    let open = desk.mine.criteria.iter().find(|one| desk.mine.answer(&own.id, &one.id) == Answer::NotYet);
    if let Some(criterion) = open {
        let label = crate::tui::clean::clean(&criterion.label);
        return Err(Phrase::new("desk-why-missing").count("count", own.missing).with("criterion", label));
    }
    allowed(desk, own, &Event::Submitted(Submitted { proposal: own.id.clone() }))
}
