//! A fact of a proposal that was wrong: which one, and what it is to be.

use crate::domain::amendment::{Fact, FactKind};
use crate::domain::id::ProposalId;
use crate::domain::identity::EnterpriseNumber;
use crate::domain::party::Party;
use crate::domain::phrase::Phrase;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::amend::money::money;
use crate::tui::chair::ask::amend::{Amend, given};
use crate::tui::chair::ask::open::{ask, list, reason};
use crate::tui::chair::state::Chair;
use crate::tui::clean::clean;
use crate::tui::dialog::{AskForm, Prompt};

/// Asks which fact of the proposal under the cursor is wrong.
pub(in crate::tui::chair::ask) fn facts(chair: &mut Chair) {
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

/// Asks what a fact is to be; what stands there now is in the box already.
pub(super) fn ask_value(
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

pub(super) fn value(chair: &mut Chair, proposal: ProposalId, kind: FactKind, typed: &str) {
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
