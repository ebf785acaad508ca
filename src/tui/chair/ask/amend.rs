//! Amendments after scoring opened: the budget of a source, a fact of a
//! proposal, a member in the place of another.

use crate::domain::amendment::{Fact, FactKind, Newcomer};
use crate::domain::amount::{AmountRule, read};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::identity::EnterpriseNumber;
use crate::domain::money::Money;
use crate::domain::party::Party;
use crate::domain::phrase::Phrase;
use crate::record::Event;
use crate::record::permit;
use crate::record::{AmountSet, BudgetAmended, Corrected};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::open::{ask, list, reason};
use crate::tui::chair::ask::{AskAnswer, AskForm, AskStep, replace};
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;
use crate::tui::dialog::Prompt;

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

/// Asks of which source the budget changes.
pub(super) fn sources(chair: &mut Chair) {
    let amount = |money| chair.texts.amount(money);
    let options =
        chair.round.sources().map(|(name, money)| format!("{}: {}", clean(name), amount(money))).collect();
    let title = chair.texts.get("chair-ask-source");
    ask(chair, list(title, Vec::new(), options), AskStep::Amend(Amend::Source));
}

/// Asks which fact of the proposal under the cursor is wrong.
pub(super) fn facts(chair: &mut Chair) {
    let Some(proposal) = chair.cursor_proposal() else { return };
    let options = FactKind::ALL.iter().map(|(kind, code)| {
        let label = chair.texts.get(&format!("fact-{code}"));
        format!("{label}: {}", clean(&chair.texts.say(&kind.of(proposal).phrase())))
    });
    let (id, options) = (proposal.id.clone(), options.collect());
    let title = chair.texts.get("chair-ask-correct");
    let body = vec![chair.name_of(&id)];
    ask(chair, list(title, body, options), AskStep::Amend(Amend::Fact(id)));
}

/// Asks for a lower amount for the proposal under the cursor.
pub(super) fn lower_amount(chair: &mut Chair) {
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
fn lower(chair: &mut Chair, id: ProposalId, typed: &str) {
    let Some(cost) = chair.round.proposal(&id).map(|proposal| chair.round.call.cost(proposal)) else {
        return;
    };
    let now = if typed.trim().is_empty() { Ok(cost) } else { money(chair, typed) };
    let event =
        |now| Event::AmountSet(AmountSet { proposal: id.clone(), was: None, now, reason: "-".to_owned() });
    let allowed = now.and_then(|now| {
        let now = (now != cost).then_some(now);
        permit(&chair.round, &chair.member, &event(now)).map(|()| now)
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

fn ask_amount(chair: &mut Chair, source: String, was: Money, typed: &str, wrong: Option<Phrase>) {
    let texts = &chair.texts;
    let hint = wrong.map_or_else(
        || texts.say(&Phrase::new("chair-ask-amount-hint").amount("amount", was)),
        |wrong| format!("!! {}", texts.say(&wrong)),
    );
    let title = texts.say(&Phrase::new("chair-ask-amount").with("source", clean(&source)));
    let prompt = Prompt::new(title, hint).starting_with(typed);
    ask(chair, AskForm::Line(prompt), AskStep::Amend(Amend::Amount(source, was)));
}

fn amount(chair: &mut Chair, source: String, was: Money, typed: &str) {
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

/// An amount as people type it; one with two readings is refused.
fn money(chair: &Chair, typed: &str) -> Result<Money, Phrase> {
    let rule = AmountRule { decimal: None, currency: &chair.round.call.currency };
    read(typed.trim(), &rule).map_err(|error| error.phrase())
}

/// Asks what a fact is to be; what stands there now is in the box already.
fn ask_value(
    chair: &mut Chair,
    proposal: ProposalId,
    kind: FactKind,
    typed: Option<&str>,
    wrong: Option<Phrase>,
) {
    let Some(fact) = chair.round.proposal(&proposal).map(|one| kind.of(one)) else { return };
    let now = match &fact {
        Fact::Minimum(None) | Fact::TotalCost(None) | Fact::OwnContribution(None) => String::new(),
        Fact::Nis(None) | Fact::Kbo(None) | Fact::Province(None) => String::new(),
        Fact::Municipalities(codes) => codes.join("+"),
        Fact::Classes(classes) => classes.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        fact => chair.texts.say(&fact.phrase()),
    };
    let texts = &chair.texts;
    let label = texts.get(&format!("fact-{}", kind.code()));
    let title = texts.say(&Phrase::new("chair-ask-value").with("proposal", &proposal).with("fact", label));
    let hint = match (wrong, &fact) {
        (Some(wrong), _) => format!("!! {}", clean(&texts.say(&wrong))),
        (None, Fact::Municipalities(_) | Fact::Classes(_)) => texts.get("chair-ask-value-list"),
        (None, Fact::Title(_) | Fact::Lead(_) | Fact::Nis(_) | Fact::Kbo(_) | Fact::Province(_)) => {
            texts.get("chair-ask-value-text")
        }
        (None, _) => texts.get("chair-ask-value-amount"),
    };
    let prompt = Prompt::new(title, hint).starting_with(typed.unwrap_or(&now));
    ask(chair, AskForm::Line(prompt), AskStep::Amend(Amend::Value(proposal, kind)));
}

fn value(chair: &mut Chair, proposal: ProposalId, kind: FactKind, typed: &str) {
    let Some(was) = chair.round.proposal(&proposal).map(|one| kind.of(one)) else { return };
    let read = fact(chair, kind, typed).and_then(|now| {
        now.admit(&chair.round.call, &chair.round.register)?;
        if now == was { Err(Phrase::new("chair-ask-value-same")) } else { Ok(now) }
    });
    match read {
        Ok(now) => {
            let title = chair.texts.get("chair-ask-correct-why");
            let change = clean(&chair.texts.say(&was.corrected_to(&now)));
            let body = vec![chair.name_of(&proposal), change, chair.texts.get("chair-ask-correct-body")];
            reason(chair, title, body, AskStep::Amend(Amend::ValueWhy(proposal, was, now)));
        }
        Err(wrong) => ask_value(chair, proposal, kind, Some(typed), Some(wrong)),
    }
}

/// Reads a fact as it was typed; nothing typed is nothing known.
fn fact(chair: &Chair, kind: FactKind, typed: &str) -> Result<Fact, Phrase> {
    let text = typed.trim();
    let several = || text.split('+').map(str::trim).filter(|one| !one.is_empty());
    let amount = || if text.is_empty() { Ok(None) } else { money(chair, text).map(Some) };
    Ok(match kind {
        FactKind::Title => Fact::Title(text.to_owned()),
        FactKind::Lead => Fact::Lead(text.to_owned()),
        FactKind::Nis => Fact::Nis(given(text).map(|one| code_of(chair, &one))),
        FactKind::Municipalities => Fact::Municipalities(several().map(|one| code_of(chair, one)).collect()),
        FactKind::Kbo => Fact::Kbo(
            given(text).map(|one| EnterpriseNumber::read(&one).map_or(one, |number| number.to_string())),
        ),
        FactKind::Province => Fact::Province(given(text)),
        FactKind::Requested => Fact::Requested(money(chair, text)?),
        FactKind::Minimum => Fact::Minimum(amount()?),
        FactKind::TotalCost => Fact::TotalCost(amount()?),
        FactKind::OwnContribution => Fact::OwnContribution(amount()?),
        FactKind::Classes => {
            let unknown = |one: &str| Phrase::new("refused-fact-class").with("class", one);
            let classes = several().map(|one| one.parse().map_err(|_| unknown(one)));
            Fact::Classes(classes.collect::<Result<_, _>>()?)
        }
    })
}

/// The NIS code of a municipality that was typed by name; else what was typed.
fn code_of(chair: &Chair, typed: &str) -> String {
    let register = &chair.round.register;
    let named = || Party::named(typed).municipality_by_name(register).map(|one| one.nis.clone());
    let known = register.get(typed).is_some();
    if known { typed.to_owned() } else { named().unwrap_or_else(|| typed.to_owned()) }
}

/// A text that was given.
pub(super) fn given(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
