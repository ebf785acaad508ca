//! What an answer leads to: the next question, or events for the record.

use crate::domain::event::{Event, Force};
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::tui::chair::action::Effect;
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;
use crate::tui::dialog::{Prompt, Reason};

use super::open::{ask, reason, tie_next};
use super::{Answer, Question, Step};

/// Goes on after an answer.
pub fn answered(chair: &mut Chair, step: Step, answer: Answer) -> Vec<Effect> {
    match (step, answer) {
        (Step::Phase(to), Answer::Option(0)) => vec![Effect::ChangePhase { to, reason: String::new() }],
        (Step::BackTo(to), Answer::Text(reason)) => vec![Effect::ChangePhase { to, reason }],
        (Step::Force { proposal, was, now }, Answer::Text(why)) => force(chair, proposal, was, now, why),
        (Step::TieNext { placed, waiting }, Answer::Option(next)) => {
            tie_placed(chair, placed, waiting, next);
            Vec::new()
        }
        (Step::TieWhy(order), Answer::Text(reason)) => {
            let said = Phrase::new("chair-done-tie").with("proposals", crate::select::fit::names(&order));
            record(vec![Event::TieResolved { order, reason }], said, Vec::new())
        }
        (Step::Draw(step), answer) => super::draw::answered(chair, step, answer),
        (Step::ConsensusOn(proposal), Answer::Option(at)) => {
            if let Some(criterion) = chair.round.call.criteria.get(at).map(|criterion| criterion.id.clone()) {
                consensus_mark(chair, proposal, criterion, "", None);
            }
            Vec::new()
        }
        (Step::ConsensusMark(proposal, criterion), Answer::Text(text)) => {
            consensus_text(chair, proposal, criterion, &text)
        }
        (Step::ConsensusText(proposal, criterion, mark), Answer::Text(text)) => {
            consensus(chair, proposal, criterion, Some(mark), text)
        }
        (Step::Waive(proposal), Answer::Text(reason)) => {
            let said = Phrase::new("chair-done-waive").with("proposal", &proposal);
            record(vec![Event::Waived { proposal, reason }], said, Vec::new())
        }
        (Step::AcceptTargets, Answer::Text(reason)) => {
            record(vec![Event::TargetsAccepted { reason }], Phrase::new("chair-done-accept"), Vec::new())
        }
        (Step::Source, Answer::Option(at)) => {
            let source = chair.round.sources().nth(at).map(|(name, amount)| (name.to_owned(), amount));
            if let Some((name, was)) = source {
                ask_amount(chair, name, was, "", None);
            }
            Vec::new()
        }
        (Step::Amount(source, was), Answer::Text(text)) => {
            amount(chair, source, was, &text);
            Vec::new()
        }
        (Step::AmountWhy(source, was, now), Answer::Text(reason)) => amend(source, was, now, reason),
        (Step::Withdraw(proposal), Answer::Text(reason)) => {
            let said = Phrase::new("chair-done-withdraw").with("proposal", &proposal);
            let number = chair.round.withdrawals() + 1;
            record(vec![Event::Withdrawn { proposal, reason, number }], said, Vec::new())
        }
        (Step::WhatIf(wish), answer) => super::whatif::answered(chair, wish, answer),
        _ => Vec::new(),
    }
}

pub(super) fn record(events: Vec<Event>, said: Phrase, undo: Vec<Event>) -> Vec<Effect> {
    vec![Effect::Append { events, said, undo }]
}

fn force(
    chair: &Chair,
    proposal: ProposalId,
    was: Option<Force>,
    now: Option<Force>,
    reason: String,
) -> Vec<Effect> {
    let said = Phrase::new(match now {
        Some(Force::In) => "chair-done-force-in",
        Some(Force::Out) => "chair-done-force-out",
        None => "chair-done-unforce",
    });
    // Taking back restores the reason that stood there.
    let before = chair.round.rulings.forced.get(&proposal).map(|ruling| ruling.reason.clone());
    let undo = Event::Forced {
        proposal: proposal.clone(),
        was: now,
        now: was,
        reason: before.unwrap_or_else(|| chair.texts.get("chair-undo-reason")),
    };
    let said = said.with("proposal", &proposal);
    record(vec![Event::Forced { proposal, was, now, reason }], said, vec![undo])
}

/// One more of a tie has its place; the last one needs no question.
fn tie_placed(chair: &mut Chair, mut placed: Vec<ProposalId>, mut waiting: Vec<ProposalId>, next: usize) {
    if next < waiting.len() {
        placed.push(waiting.remove(next));
    }
    if waiting.len() > 1 {
        tie_next(chair, placed, waiting);
        return;
    }
    placed.append(&mut waiting);
    let body = placed.iter().enumerate().map(|(at, id)| format!("{}. {}", at + 1, chair.name_of(id)));
    let body: Vec<String> = body.collect();
    let title = chair.texts.get("chair-ask-tie-why");
    reason(chair, title, body, Step::TieWhy(placed));
}

/// Asks for a consensus mark, with what was typed before and what is wrong with it.
fn consensus_mark(
    chair: &mut Chair,
    proposal: ProposalId,
    criterion: CriterionId,
    typed: &str,
    wrong: Option<Phrase>,
) {
    let Some(declared) = chair.round.call.criterion(&criterion) else { return };
    let texts = &chair.texts;
    let hint = wrong.map_or_else(
        || {
            texts.say(
                &Phrase::new("chair-ask-mark-hint")
                    .number("from", declared.scale.from)
                    .number("to", declared.scale.to)
                    .with("marks", chair.marks_in_words(&proposal, &criterion)),
            )
        },
        |wrong| format!("!! {}", texts.say(&wrong)),
    );
    let title = texts.say(
        &Phrase::new("chair-ask-mark").with("proposal", &proposal).with("criterion", clean(&declared.label)),
    );
    let prompt = Prompt::new(title, hint).starting_with(typed);
    ask(chair, Question::Line(prompt), Step::ConsensusMark(proposal, criterion));
}

/// Reads a consensus mark; nothing takes the consensus back.
fn consensus_text(
    chair: &mut Chair,
    proposal: ProposalId,
    criterion: CriterionId,
    typed: &str,
) -> Vec<Effect> {
    if typed.trim().is_empty() {
        let stands = chair.round.rulings.consensus_mark(&proposal, &criterion).is_some();
        return if stands { consensus(chair, proposal, criterion, None, String::new()) } else { Vec::new() };
    }
    let Some(declared) = chair.round.call.criterion(&criterion) else { return Vec::new() };
    match declared.scale.read(typed) {
        Ok(mark) => {
            let key = (proposal.clone(), criterion.clone());
            let text = chair.round.rulings.consensus.get(&key).map_or("", |consensus| &consensus.text);
            let title = chair.texts.say(&Phrase::new("chair-ask-consensus-text").number("mark", mark));
            let body = vec![chair.name_of(&proposal), clean(&declared.label)];
            let question = Question::Reason(Box::new(Reason::new(title, body).starting_with(text)));
            ask(chair, question, Step::ConsensusText(proposal, criterion, mark));
        }
        Err(error) => consensus_mark(chair, proposal, criterion, typed, Some(error.phrase())),
    }
    Vec::new()
}

fn consensus(
    chair: &Chair,
    proposal: ProposalId,
    criterion: CriterionId,
    now: Option<rust_decimal::Decimal>,
    text: String,
) -> Vec<Effect> {
    let before = chair.round.rulings.consensus.get(&(proposal.clone(), criterion.clone())).cloned();
    let was = before.as_ref().map(|consensus| consensus.mark);
    let undo = Event::Consensus {
        proposal: proposal.clone(),
        criterion: criterion.clone(),
        was: now,
        now: was,
        text: before.map(|consensus| consensus.text).unwrap_or_default(),
    };
    let said = Phrase::new(if now.is_some() { "chair-done-consensus" } else { "chair-done-no-consensus" })
        .with("proposal", &proposal);
    record(vec![Event::Consensus { proposal, criterion, was, now, text }], said, vec![undo])
}

fn ask_amount(chair: &mut Chair, source: String, was: Money, typed: &str, wrong: Option<Phrase>) {
    let texts = &chair.texts;
    let hint = wrong.map_or_else(
        || texts.say(&Phrase::new("chair-ask-amount-hint").amount("amount", was)),
        |wrong| format!("!! {}", texts.say(&wrong)),
    );
    let title = texts.say(&Phrase::new("chair-ask-amount").with("source", clean(&source)));
    let prompt = Prompt::new(title, hint).starting_with(typed);
    ask(chair, Question::Line(prompt), Step::Amount(source, was));
}

fn amount(chair: &mut Chair, source: String, was: Money, typed: &str) {
    let plain = typed.trim();
    let plain = if plain.contains('.') { plain.to_owned() } else { plain.replace(',', ".") };
    match plain.parse::<Money>() {
        Ok(now) if now >= Money::ZERO => {
            let title = chair.texts.get("chair-ask-amount-why");
            let (from, to) = (chair.texts.amount(was), chair.texts.amount(now));
            let body = vec![format!("{}: {from} > {to}", clean(&source))];
            reason(chair, title, body, Step::AmountWhy(source, was, now));
        }
        Ok(_) => {
            let wrong = Phrase::new("money-not-a-number").with("text", typed);
            ask_amount(chair, source, was, typed, Some(wrong));
        }
        Err(error) => ask_amount(chair, source, was, typed, Some(error.phrase())),
    }
}

fn amend(source: String, was: Money, now: Money, reason: String) -> Vec<Effect> {
    let undo = Event::BudgetAmended { source: source.clone(), was: now, now: was, reason: reason.clone() };
    let said = Phrase::new("chair-done-budget").with("source", &source).amount("amount", now);
    record(vec![Event::BudgetAmended { source, was, now, reason }], said, vec![undo])
}
