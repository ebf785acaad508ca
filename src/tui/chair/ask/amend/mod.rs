//! Amendments after scoring opened: the budget of a source, a fact of a
//! proposal, a member in the place of another.

pub(super) mod facts;
pub(super) mod money;
pub(super) mod replace;

use crate::domain::amendment::{Fact, FactKind, Newcomer};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::record::{AmountSet, BudgetAmended, Corrected, Event};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::amend::facts::{ask_value, value};
use crate::tui::chair::ask::amend::money::{amount, ask_amount, lower};
use crate::tui::chair::ask::open::ask;
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;
use crate::tui::dialog::{AskAnswer, AskForm, Prompt};

/// What an answer about an amendment is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Amend {
    /// The source whose budget changes.
    Source,
    /// The new amount of a source.
    Amount(String, Money),
    /// Why the amount of a source changes.
    AmountWhy(String, Money, Money),
    /// Which fact of a proposal changes.
    Fact(ProposalId),
    /// What the fact is to be.
    Value(ProposalId, FactKind),
    /// Why the fact changes.
    ValueWhy(ProposalId, Fact, Fact),
    /// The lower amount of a candidate.
    Lower(ProposalId),
    /// Why a lower amount, or the request again.
    LowerWhy(ProposalId, Option<Money>),
    /// Who leaves.
    Leaver(Vec<MemberId>),
    /// The name of who comes.
    Name(MemberId),
    /// The id of who comes.
    Id(MemberId, String),
    /// The account of who comes.
    Login(MemberId, Newcomer),
    /// The organisation of who comes.
    Affiliation(MemberId, Newcomer),
    /// Why a member is replaced.
    ReplaceWhy(MemberId, Newcomer),
}

/// Goes on after an answer.
pub(super) fn answered(chair: &mut Chair, step: Amend, answer: AskAnswer) -> Vec<ChairEffect> {
    match (step, answer) {
        (Amend::Source, AskAnswer::Option(at)) => {
            let source = chair.round.sources().nth(at).map(|(name, amount)| (name.to_owned(), amount));
            if let Some((name, was)) = source {
                ask_amount(chair, name, was, "", None);
            }
        }
        (Amend::Amount(source, was), AskAnswer::Text(text)) => amount(chair, source, was, &text),
        (Amend::AmountWhy(source, was, now), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-budget").with("source", &source).amount("amount", now);
            return ChairEffect::append(
                vec![Event::BudgetAmended(BudgetAmended { source, was, now, reason })],
                said,
            );
        }
        (Amend::Fact(proposal), AskAnswer::Option(at)) => {
            if let Some((kind, _)) = FactKind::ALL.get(at) {
                ask_value(chair, proposal, *kind, None, None);
            }
        }
        (Amend::Value(proposal, kind), AskAnswer::Text(text)) => value(chair, proposal, kind, &text),
        (Amend::ValueWhy(proposal, was, now), AskAnswer::Text(reason)) => {
            let said = Phrase::new("chair-done-correct").with("proposal", &proposal);
            return ChairEffect::append(
                vec![Event::Corrected(Corrected { proposal, was, now, reason })],
                said,
            );
        }
        (Amend::Lower(proposal), AskAnswer::Text(text)) => lower(chair, proposal, &text),
        (Amend::LowerWhy(proposal, now), AskAnswer::Text(reason)) => {
            let was = chair.round.rulings.amounts.get(&proposal).map(|set| set.value);
            let id = if now.is_some() { "minutes-amount-set" } else { "minutes-amount-back" };
            let said = Phrase::new(id).with("proposal", &proposal).with("reason", &reason);
            let said = said.amount("amount", now.unwrap_or_default());
            return ChairEffect::append(
                vec![Event::AmountSet(AmountSet { proposal, was, now, reason })],
                said,
            );
        }
        (step, answer) => return replace::answered(chair, step, answer),
    }
    Vec::new()
}

/// Asks for a line, with what was typed before and what is wrong with it.
pub(super) fn line(
    chair: &mut Chair,
    id: &str,
    hint: Option<Phrase>,
    typed: &str,
    wrong: Option<Phrase>,
    step: Amend,
) {
    let texts = &chair.texts;
    let hint = match (wrong, hint) {
        (Some(wrong), _) => format!("!! {}", clean(&texts.say(&wrong))),
        (None, Some(hint)) => clean(&texts.say(&hint)),
        (None, None) => texts.get(&format!("{id}-hint")),
    };
    let prompt = Prompt::new(texts.get(id), hint).starting_with(typed);
    ask(chair, AskForm::Line(prompt), AskStep::Amend(step));
}

/// A text that was given.
pub(super) fn given(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
