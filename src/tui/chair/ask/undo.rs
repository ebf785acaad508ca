//! Taking the last ruling back: what it was is said, and where others may
//! build on it that is asked first.

use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::record::undo::Undo;
use crate::record::{Event, permit};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::open::ask;
use crate::tui::chair::state::Chair;
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskForm, Choice};

/// The last ruling is known: takes it back, or asks.
pub fn found(chair: &mut Chair, undo: Option<Box<Undo>>) -> Vec<ChairEffect> {
    let Some(undo) = undo else {
        chair.message = Some(Message::new(Tone::Plain, Phrase::new("chair-nothing-to-undo")));
        return Vec::new();
    };
    if let Err(why) = permit(&chair.whole, &chair.member, &undo.inverse) {
        chair.message = Some(Message::new(Tone::Bad, why.phrase()));
        return Vec::new();
    }
    if undo.built_on.is_empty() {
        return take_back(chair, &undo);
    }
    let texts = &chair.texts;
    let mut body =
        vec![what(chair, &chair.member.id, &undo.event), String::new(), texts.get("chair-ask-undo-others")];
    body.extend(undo.built_on.iter().map(|(member, event)| {
        format!("- {}: {}", clean(&chair.round.committee.names([member])), what(chair, member, event))
    }));
    let choice = Choice::confirm(texts.get("chair-ask-undo"), body, texts.get("chair-ask-undo-yes"), texts);
    ask(chair, AskForm::Choice(choice), AskStep::TakeBack(undo));
    Vec::new()
}

/// Takes a ruling back and says which.
pub(super) fn take_back(chair: &Chair, undo: &Undo) -> Vec<ChairEffect> {
    let said = Phrase::new("chair-done-undo").with("what", what(chair, &chair.member.id, &undo.event));
    ChairEffect::append(vec![undo.inverse.clone()], said)
}

/// What an event says, in a line.
fn what(chair: &Chair, member: &MemberId, event: &Event) -> String {
    let said = event.said(&chair.round, &chair.member, member);
    clean(said.first().map(|said| chair.texts.say(said)).unwrap_or_default().trim_end())
}
