//! What an answer leads to: the next question, or events for the record.

use crate::domain::force::Force;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Order;
use crate::domain::phrase::Phrase;
use crate::record::{Event, Forced, TargetsAccepted, TieResolved, Waived, Withdrawn};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::open::{reason, tie_next};
use crate::tui::chair::ask::{AskStep, consensus, sure};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::agenda;
use crate::tui::chair::views::whatif::questions as whatif;
use crate::tui::dialog::AskAnswer;

/// Goes on after an answer. Where a reason was given for a ruling, its
/// consequence is asked about first, and the reason waits as a draft.
pub fn answered(chair: &mut Chair, step: AskStep, answer: AskAnswer) -> Vec<ChairEffect> {
    let consequence = sure::consequence(chair, &step, &answer);
    let effects = go_on(chair, step, answer);
    match consequence {
        Some(consequence) if !effects.is_empty() => {
            sure::sure(chair, consequence, effects);
            Vec::new()
        }
        _ => effects,
    }
}

fn go_on(chair: &mut Chair, step: AskStep, answer: AskAnswer) -> Vec<ChairEffect> {
    match (step, answer) {
        (AskStep::Sure(what), answer) => sure::answered(chair, *what, &answer),
        (AskStep::Phase(..), AskAnswer::Option(1)) => {
            sure::not_done(chair, None);
            Vec::new()
        }
        (AskStep::Phase(to, seen), AskAnswer::Option(0)) => {
            vec![ChairEffect::ChangePhase { to, reason: String::new(), seen }]
        }
        (AskStep::BackTo(to), AskAnswer::Text(reason)) => {
            vec![ChairEffect::ChangePhase { to, reason, seen: None }]
        }
        (AskStep::Onward(to, seen), AskAnswer::Text(reason)) => {
            vec![ChairEffect::ChangePhase { to, reason, seen }]
        }
        (AskStep::Force { proposal, was, now }, AskAnswer::Text(why)) => force(proposal, was, now, why),
        (AskStep::TieNext { placed, waiting }, AskAnswer::Option(next)) => {
            tie_placed(chair, placed, waiting, next);
            Vec::new()
        }
        (AskStep::TieWhy(order), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-tie").with("proposals", crate::domain::id::names(&order));
            ChairEffect::append(vec![Event::TieResolved(TieResolved { order, reason })], said)
        }
        (AskStep::Draw(step), answer) => super::draw::answered(chair, step, answer),
        (
            step @ (AskStep::ConsensusOn(_)
            | AskStep::ConsensusFrom(..)
            | AskStep::ConsensusMark(..)
            | AskStep::ConsensusWhy(..)),
            answer,
        ) => consensus::answered(chair, step, answer),
        (AskStep::Arrange, AskAnswer::Option(at)) => match Order::ALL.get(at) {
            Some((order, _)) => agenda::update::arrange(chair, *order),
            None => Vec::new(),
        },
        (AskStep::TakeBack(undo), AskAnswer::Option(0)) => super::undo::take_back(chair, &undo),
        (AskStep::Waive(proposal), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-waive").with("proposal", &proposal);
            ChairEffect::append(vec![Event::Waived(Waived { proposal, reason })], said)
        }
        (AskStep::AcceptTargets, AskAnswer::Text(reason)) => ChairEffect::append(
            vec![Event::TargetsAccepted(TargetsAccepted { reason })],
            Phrase::new("chair-done-accept"),
        ),
        (AskStep::Amend(step), answer) => super::amend::answered(chair, step, answer),
        (AskStep::Withdraw(proposal), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-withdraw").with("proposal", &proposal);
            let number = chair.round.withdrawals() + 1;
            ChairEffect::append(vec![Event::Withdrawn(Withdrawn { proposal, reason, number })], said)
        }
        (AskStep::WhatIf(wish), answer) => whatif::answered(chair, wish, answer),
        _ => Vec::new(),
    }
}

fn force(proposal: ProposalId, was: Option<Force>, now: Option<Force>, reason: String) -> Vec<ChairEffect> {
    let said = Phrase::new(match now {
        Some(Force::In) => "chair-done-force-in",
        Some(Force::Out) => "chair-done-force-out",
        None => "chair-done-unforce",
    });
    let said = said.with("proposal", &proposal);
    ChairEffect::append(vec![Event::Forced(Forced { proposal, was, now, reason })], said)
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
    reason(chair, title, body, AskStep::TieWhy(placed));
}
