//! The questions of a public draw: the group that it puts in order, which goes
//! on the record first, then the seed, and taking a seed back:
//!
//! ```text
//! ┌ Deze loting vastleggen? ─────────────────────────────────────┐
//! │ De oproep noemt: Euro-referentiekoers EUR/USD van de ...     │
//! │ Ingetikt: "1.1832"                                           │
//! │                                                              │
//! │ > j vastleggen                                               │
//! │   n nee                                                      │
//! └──────────────────────────────────────────────────────────────┘
//! ```

use crate::domain::phrase::Phrase;
use crate::record::{Event, GroupRecorded, LotDrawn, LotTakenBack};
use crate::result::draw::{TooClose, sentences, too_close};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::open::{ask, reason};
use crate::tui::chair::state::Chair;
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskAnswer, AskForm, Choice, Prompt};

/// What an answer about the draw is for.
#[derive(Clone, Debug, PartialEq)]
pub enum DrawStep {
    /// Whether the one on the edge at this place is in the group.
    Edge(Box<TooClose>, usize),
    /// Why those on the edge are in the group or not.
    EdgeWhy(Box<TooClose>),
    /// Whether to put the group on the record.
    Group(Box<TooClose>),
    /// The seed.
    Seed,
    /// Whether to put this seed on the record.
    SeedRead(String),
    /// Why this seed is taken back.
    Back(String),
}

/// Works the group out and asks whether it goes on the record.
pub(super) fn ask_group(chair: &mut Chair) {
    match too_close(&chair.whole) {
        Ok(found) => next_question(chair, Box::new(found), 0),
        Err(what) => chair.message = Some(Message::new(Tone::Bad, what)),
    }
}

/// Asks about those on the edge one by one, then for the group as a whole.
fn next_question(chair: &mut Chair, found: Box<TooClose>, edge: usize) {
    let mut body: Vec<String> = sentences(&found).iter().map(|said| clean(&chair.texts.say(said))).collect();
    if let Some(proposal) = found.group.edge.get(edge).cloned() {
        let title = chair.texts.say(&Phrase::new("chair-ask-edge").with("proposal", &proposal));
        let limits = found.group.limits.get(&proposal).cloned().unwrap_or_default();
        let figures = Phrase::new("chair-ask-edge-body")
            .with("best", limits.best)
            .with("worst", limits.worst)
            .with("line", &found.group.line);
        let body = vec![chair.name_of(&proposal), chair.texts.say(&figures)];
        let inside = chair.texts.get("chair-ask-edge-in");
        let outside = chair.texts.get("chair-ask-edge-out");
        let question = super::open::list(title, body, vec![inside, outside]);
        ask(chair, question, AskStep::Draw(DrawStep::Edge(found, edge)));
    } else if found.group.edge.is_empty() {
        body.push(String::new());
        body.push(chair.texts.get("chair-ask-group-body"));
        let title = chair.texts.get("chair-ask-group");
        let yes = chair.texts.get("chair-ask-group-yes");
        let choice = Choice::confirm(title, body, yes, &chair.texts);
        ask(chair, AskForm::Choice(choice), AskStep::Draw(DrawStep::Group(found)));
    } else {
        let title = chair.texts.get("chair-ask-edge-why");
        reason(chair, title, body, AskStep::Draw(DrawStep::EdgeWhy(found)));
    }
}

/// Asks for the seed, or why the one that stands there is taken back.
pub(super) fn ask_seed(chair: &mut Chair) {
    if let Some(seed) = chair.round.rulings.lot.clone() {
        let title = chair.texts.get("chair-ask-lot-back");
        let body = vec![declared(chair), typed(chair, &seed), chair.texts.get("chair-ask-lot-back-body")];
        return reason(chair, title, body, AskStep::Draw(DrawStep::Back(seed)));
    }
    let source = chair.round.call.lot.as_ref().map_or(String::new(), |lot| clean(&lot.source));
    let hint = chair.texts.say(&Phrase::new("chair-ask-seed-hint").with("source", source));
    let prompt = Prompt::new(chair.texts.get("chair-ask-seed"), hint);
    ask(chair, AskForm::Line(prompt), AskStep::Draw(DrawStep::Seed));
}

/// What the call names as the source.
fn declared(chair: &Chair) -> String {
    let lot = chair.round.call.lot.as_ref();
    let source = lot.map_or(String::new(), |lot| clean(&lot.source));
    let at = lot.map_or(String::new(), |lot| chair.texts.date_time(lot.draw));
    chair.texts.say(&Phrase::new("chair-lot-declared").with("source", source).with("at", at))
}

fn typed(chair: &Chair, seed: &str) -> String {
    chair.texts.say(&Phrase::new("chair-lot-typed").with("seed", clean(seed)))
}

/// Goes on after an answer.
pub(super) fn answered(chair: &mut Chair, step: DrawStep, answer: AskAnswer) -> Vec<ChairEffect> {
    match (step, answer) {
        (DrawStep::Edge(mut found, edge), AskAnswer::Option(option)) => {
            let group = &mut found.group;
            if let Some(proposal) = group.edge.get(edge).cloned() {
                group.members.retain(|member| *member != proposal);
                if option == 0 {
                    group.members.push(proposal);
                    group.members.sort();
                }
            }
            next_question(chair, found, edge + 1);
            Vec::new()
        }
        (DrawStep::EdgeWhy(found), AskAnswer::Text(why)) => put_on_record(chair, *found, why),
        (DrawStep::Group(found), AskAnswer::Option(0)) => put_on_record(chair, *found, String::new()),
        (DrawStep::Seed, AskAnswer::Text(seed)) if !seed.trim().is_empty() => {
            let seed = seed.trim().to_owned();
            let body = vec![declared(chair), typed(chair, &seed), chair.texts.get("chair-ask-seed-body")];
            let title = chair.texts.get("chair-ask-seed-read");
            let yes = chair.texts.get("chair-ask-group-yes");
            let choice = Choice::confirm(title, body, yes, &chair.texts);
            ask(chair, AskForm::Choice(choice), AskStep::Draw(DrawStep::SeedRead(seed)));
            Vec::new()
        }
        (DrawStep::Seed, AskAnswer::Text(_)) => {
            chair.message = Some(Message::new(Tone::Warn, Phrase::new("refused-no-seed")));
            Vec::new()
        }
        (DrawStep::SeedRead(seed), AskAnswer::Option(0)) => {
            let source = chair.round.call.lot.as_ref().map_or(String::new(), |lot| lot.source.clone());
            let said = Phrase::new("chair-done-seed").with("seed", &seed);
            ChairEffect::append(vec![Event::LotDrawn(LotDrawn { seed, source })], said)
        }
        (DrawStep::Back(seed), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-lot-back").with("seed", &seed);
            ChairEffect::append(vec![Event::LotTakenBack(LotTakenBack { seed, reason })], said)
        }
        _ => Vec::new(),
    }
}

fn put_on_record(chair: &Chair, found: TooClose, reason: String) -> Vec<ChairEffect> {
    let was = chair.round.rulings.group.as_ref().map(|group| group.value.members.clone());
    let members = found.group.members.clone();
    let said = Phrase::new("chair-done-group").count("count", members.len());
    ChairEffect::append(
        vec![Event::GroupRecorded(GroupRecorded { was, now: Some(Box::new(found.group)), reason })],
        said,
    )
}
