//! Amended amounts: the budget of a source, and a lower amount for a candidate.

use crate::domain::amount::{AmountRule, read};
use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::record::{AmountSet, Event, permit};
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::amend::{Amend, line};
use crate::tui::chair::ask::open::{ask, list, reason};
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;
use crate::tui::dialog::{AskForm, Prompt};

/// Asks of which source the budget changes.
pub(in crate::tui::chair::ask) fn sources(chair: &mut Chair) {
    let amount = |money| chair.texts.amount(money);
    let options =
        chair.round.sources().map(|(name, money)| format!("{}: {}", clean(name), amount(money))).collect();
    let title = chair.texts.get("chair-ask-source");
    ask(chair, list(title, Vec::new(), options), AskStep::Amend(Amend::Source));
}

pub(super) fn ask_amount(chair: &mut Chair, source: String, was: Money, typed: &str, wrong: Option<Phrase>) {
    let texts = &chair.texts;
    let hint = wrong.map_or_else(
        || texts.say(&Phrase::new("chair-ask-amount-hint").amount("amount", was)),
        |wrong| format!("!! {}", texts.say(&wrong)),
    );
    let title = texts.say(&Phrase::new("chair-ask-amount").with("source", clean(&source)));
    let prompt = Prompt::new(title, hint).starting_with(typed);
    ask(chair, AskForm::Line(prompt), AskStep::Amend(Amend::Amount(source, was)));
}

pub(super) fn amount(chair: &mut Chair, source: String, was: Money, typed: &str) {
    let negative = || Phrase::new("money-not-a-number").with("text", typed);
    let read = money(chair, typed);
    match read.and_then(|now| if now >= Money::ZERO { Ok(now) } else { Err(negative()) }) {
        Ok(now) => {
            let title = chair.texts.get("chair-ask-amount-why");
            let (from, to) = (chair.texts.amount(was), chair.texts.amount(now));
            let body = vec![format!("{}: {from} > {to}", clean(&source))];
            reason(chair, title, body, AskStep::Amend(Amend::AmountWhy(source, was, now)));
        }
        Err(wrong) => ask_amount(chair, source, was, typed, Some(wrong)),
    }
}

/// Asks for a lower amount for the proposal under the cursor.
pub(in crate::tui::chair::ask) fn lower_amount(chair: &mut Chair) {
    if let Some(id) = chair.cursor_proposal().map(|proposal| proposal.id.clone()) {
        ask_lower(chair, id, "", None);
    }
}

fn ask_lower(chair: &mut Chair, id: ProposalId, typed: &str, wrong: Option<Phrase>) {
    let Some(proposal) = chair.round.proposal(&id) else { return };
    let hint = Phrase::new("chair-ask-lower-hint")
        .amount("least", chair.round.call.least(proposal).unwrap_or_default())
        .amount("most", chair.round.call.cost(proposal));
    line(chair, "chair-ask-lower", Some(hint), typed, wrong, Amend::Lower(id));
}

/// Reads a lower amount; nothing, or the request itself, takes one back.
pub(super) fn lower(chair: &mut Chair, id: ProposalId, typed: &str) {
    let Some(cost) = chair.round.proposal(&id).map(|proposal| chair.round.call.cost(proposal)) else {
        return;
    };
    let now = if typed.trim().is_empty() { Ok(cost) } else { money(chair, typed) };
    let event =
        |now| Event::AmountSet(AmountSet { proposal: id.clone(), was: None, now, reason: "-".to_owned() });
    let allowed = now.and_then(|now| {
        let now = (now != cost).then_some(now);
        permit(&chair.whole, &chair.member, &event(now)).map(|()| now).map_err(|why| why.phrase())
    });
    match allowed {
        Ok(None) if !chair.round.rulings.amounts.contains_key(&id) => {}
        Ok(now) => {
            let title = chair.texts.get("chair-ask-lower-why");
            let amount = chair.texts.amount(now.unwrap_or(cost));
            let body = vec![chair.name_of(&id), amount, chair.texts.get("chair-ask-letter")];
            reason(chair, title, body, AskStep::Amend(Amend::LowerWhy(id, now)));
        }
        Err(wrong) => ask_lower(chair, id, typed, Some(wrong)),
    }
}

/// An amount as people type it; one with two readings is refused.
pub(super) fn money(chair: &Chair, typed: &str) -> Result<Money, Phrase> {
    let rule = AmountRule { currency: &chair.round.call.currency, ..AmountRule::default() };
    read(typed.trim(), &rule).map_err(|error| error.phrase())
}
