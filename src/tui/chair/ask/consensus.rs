//! The committee's own mark on a criterion: from the mean, from the median, or
//! typed. What lies outside the scale or between its steps is refused; a figure
//! between two steps is offered as both, the nearest one, half away from zero, first.

use rust_decimal::Decimal;

use crate::domain::call::Criterion;
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::meeting::Basis;
use crate::domain::phrase::Phrase;
use crate::record::{Consensus, Event};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::open::{LETTERS, ask};
use crate::tui::chair::ask::{AskStep, MarkSource, about};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::offers::{MarkOffer, offers};
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskAnswer, AskForm, Choice, Prompt};

/// Goes on after an answer about a consensus mark.
pub(super) fn answered(chair: &mut Chair, step: AskStep, answer: AskAnswer) -> Vec<ChairEffect> {
    match (step, answer) {
        (AskStep::ConsensusOn(proposal), AskAnswer::Option(at)) => {
            if let Some(criterion) = chair.round.call.criteria.get(at).map(|criterion| criterion.id.clone()) {
                from(chair, proposal, criterion);
            }
        }
        (AskStep::ConsensusFrom(proposal, criterion, sources), AskAnswer::Option(at)) => {
            match sources.get(at) {
                Some(MarkSource::Figure(mark, basis)) => why(chair, proposal, criterion, *mark, *basis),
                Some(MarkSource::Typed) => typed(chair, proposal, criterion, "", None),
                Some(MarkSource::None) => {
                    return put(chair, proposal, criterion, None, Basis::Typed, String::new());
                }
                None => {}
            }
        }
        (AskStep::ConsensusMark(proposal, criterion), AskAnswer::Text(text)) => {
            let scale = chair.round.call.criterion(&criterion).map(|one| one.scale.clone());
            match scale.map(|scale| scale.read(&text)) {
                Some(Ok(mark)) => why(chair, proposal, criterion, mark, Basis::Typed),
                Some(Err(error)) => typed(chair, proposal, criterion, &text, Some(error.phrase())),
                None => {}
            }
        }
        (AskStep::ConsensusWhy(proposal, criterion, mark, basis), AskAnswer::Text(text)) => {
            let step = AskStep::ConsensusWhy(proposal.clone(), criterion.clone(), mark, basis);
            chair.given = about(&step);
            return put(chair, proposal, criterion, Some(mark), basis, text.trim().to_owned());
        }
        _ => {}
    }
    Vec::new()
}

/// Asks where the mark comes from.
pub(super) fn from(chair: &mut Chair, proposal: ProposalId, criterion: CriterionId) {
    let Some(declared) = chair.round.call.criterion(&criterion) else { return };
    let texts = &chair.texts;
    let given = chair.marks_in_words(&proposal, &criterion);
    let mut body = Vec::new();
    if !given.is_empty() {
        body.push(texts.say(&Phrase::new("chair-ask-given").with("marks", given)));
    }
    let (mut options, mut sources) = (Vec::new(), Vec::new());
    for offer in offers(chair, &proposal, declared) {
        body.push(clean(&texts.say(&of_offer(&offer, declared))));
        let basis = Phrase::new(&format!("basis-{}", offer.basis.code()));
        for mark in [Some(offer.mark), offer.other].into_iter().flatten() {
            let option = Phrase::new("chair-ask-from")
                .with("mark", chair.mark_said(&criterion, mark))
                .phrase("basis", basis.clone());
            options.push(texts.say(&option));
            sources.push(MarkSource::Figure(mark, offer.basis));
        }
    }
    // Letters of their own: the number of figures changes, these do not.
    let mut options: Vec<(char, String)> = LETTERS.chars().zip(options).collect();
    options.push(('t', texts.get("chair-ask-from-typed")));
    sources.push(MarkSource::Typed);
    if let Some(stands) = chair.round.rulings.consensus_mark(&proposal, &criterion) {
        let none = Phrase::new("chair-ask-from-none").with("mark", chair.mark_said(&criterion, stands));
        options.push(('x', texts.say(&none)));
        sources.push(MarkSource::None);
    }
    let title = title(chair, &proposal, declared);
    let question = AskForm::Choice(Choice::of(title, body, options));
    ask(chair, question, AskStep::ConsensusFrom(proposal, criterion, sources));
}

/// The figure, and what becomes of it where it is no step of the scale.
fn of_offer(offer: &MarkOffer, criterion: &Criterion) -> Phrase {
    let id = match (&offer.other, criterion.scale.step()) {
        (None, _) => "even",
        (Some(_), Some(_)) => "between",
        (Some(_), None) => "no-word",
    };
    let said = Phrase::new(&format!("chair-ask-{}-{id}", offer.basis.code())).number("figure", offer.figure);
    let said =
        criterion.scale.step().into_iter().fold(said, |said, step| said.number("step", step.normalize()));
    said.phrase("mark", criterion.scale.said(offer.mark))
}

fn title(chair: &Chair, proposal: &ProposalId, criterion: &Criterion) -> String {
    let said = Phrase::new("chair-ask-mark").with("proposal", proposal);
    clean(&chair.texts.say(&said.with("criterion", &criterion.label)))
}

/// Asks for a mark, with what was typed before and what is wrong with it.
fn typed(chair: &mut Chair, proposal: ProposalId, criterion: CriterionId, text: &str, wrong: Option<Phrase>) {
    let Some(declared) = chair.round.call.criterion(&criterion) else { return };
    let hint = match wrong {
        Some(wrong) => format!("!! {}", chair.texts.say(&wrong)),
        None => {
            chair.texts.say(&Phrase::new("chair-ask-mark-hint").phrase("scale", declared.scale.described()))
        }
    };
    let prompt = Prompt::new(title(chair, &proposal, declared), hint).starting_with(text);
    ask(chair, AskForm::Line(prompt), AskStep::ConsensusMark(proposal, criterion));
}

/// Asks why this mark; a line that may stay empty.
fn why(chair: &mut Chair, proposal: ProposalId, criterion: CriterionId, mark: Decimal, basis: Basis) {
    let before = chair.round.rulings.consensus.get(&(proposal.clone(), criterion.clone()));
    let text = before.map_or(String::new(), |consensus| consensus.text.clone());
    let said = chair.mark_said(&criterion, mark);
    let step = AskStep::ConsensusWhy(proposal, criterion, mark, basis);
    let text = about(&step).and_then(|about| chair.drafts.text(&about).map(str::to_owned)).unwrap_or(text);
    let title = chair.texts.say(&Phrase::new("chair-ask-consensus-why").with("mark", said));
    let prompt = Prompt::new(title, chair.texts.get("chair-ask-consensus-why-hint")).starting_with(&text);
    ask(chair, AskForm::Line(prompt), step);
}

fn put(
    chair: &mut Chair,
    proposal: ProposalId,
    criterion: CriterionId,
    now: Option<Decimal>,
    basis: Basis,
    text: String,
) -> Vec<ChairEffect> {
    let was = chair.round.rulings.consensus_mark(&proposal, &criterion);
    let stands = chair.round.rulings.consensus.get(&(proposal.clone(), criterion.clone()));
    if now.is_some() && now == was && stands.is_some_and(|one| (one.basis, &one.text) == (basis, &text)) {
        // The same again is no new mark.
        chair.message = Some(Message::new(Tone::Plain, Phrase::new("chair-not-changed")));
        return Vec::new();
    }
    let label = chair.round.call.criterion(&criterion).map_or("", |one| one.label.as_str());
    let said = Phrase::new(if now.is_some() { "chair-done-consensus" } else { "chair-done-no-consensus" })
        .with("proposal", &proposal)
        .with("criterion", clean(label))
        .with("mark", now.map(|mark| chair.mark_said(&criterion, mark)).unwrap_or_default());
    ChairEffect::append(
        vec![Event::Consensus(Consensus { proposal, criterion, was, now, basis, text })],
        said,
    )
}
