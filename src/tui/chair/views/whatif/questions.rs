//! The questions of the what-if: what to change, to what, which change to undo,
//! and the name under which a scenario is kept.

use rust_decimal::Decimal;

use crate::domain::amount::{AmountRule, read};
use crate::domain::call::{Merge, StrategyName};
use crate::domain::mark::{MarkError, Written};
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::scale::Threshold;
use crate::domain::scenario::Change;
use crate::record::{Event, ScenarioKept};
use crate::round::Round;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::AskStep;
use crate::tui::chair::ask::open::{ask, list};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::whatif::state::{highest, lowest};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskAnswer, AskForm, Prompt};

/// What an answer about the what-if is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// The kind of change.
    Kind,
    /// Which of these.
    Of(Vec<Change>),
    /// The value of this one.
    Value(Change),
    /// Which change to undo.
    Undo,
    /// The name of the scenario.
    Name,
}

/// The kinds of change, by the message id of each.
const KINDS: [&str; 7] = [
    "whatif-kind-weight",
    "whatif-kind-threshold",
    "whatif-kind-merge",
    "whatif-kind-budget",
    "whatif-kind-target",
    "whatif-kind-without",
    "whatif-kind-strategy",
];

/// Asks what to change.
pub fn ask_kind(chair: &mut Chair) {
    let options = KINDS.iter().map(|id| chair.texts.get(id)).collect();
    let question = list(chair.texts.get("whatif-ask-kind"), Vec::new(), options);
    ask(chair, question, AskStep::WhatIf(Wish::Kind));
}

/// Asks which change to undo; a single one needs no question.
pub fn ask_undo(chair: &mut Chair) {
    if chair.whatif.changes.len() < 2 {
        chair.whatif.changes.clear();
        return chair.weigh();
    }
    let options = said(chair, &chair.whatif.changes);
    let question = list(chair.texts.get("whatif-ask-undo"), Vec::new(), options);
    ask(chair, question, AskStep::WhatIf(Wish::Undo));
}

/// Asks for the name of the scenario.
pub fn ask_name(chair: &mut Chair) {
    let prompt = Prompt::new(chair.texts.get("whatif-ask-name"), chair.texts.get("whatif-ask-name-hint"));
    ask(chair, AskForm::Line(prompt), AskStep::WhatIf(Wish::Name));
}

/// Goes on after an answer.
pub fn answered(chair: &mut Chair, wish: Wish, answer: AskAnswer) -> Vec<ChairEffect> {
    match (wish, answer) {
        (Wish::Kind, AskAnswer::Option(kind)) => {
            let templates = templates(&chair.round, kind);
            if !templates.is_empty() {
                let options = said(chair, &templates);
                let question = list(chair.texts.get("whatif-ask-which"), Vec::new(), options);
                ask(chair, question, AskStep::WhatIf(Wish::Of(templates)));
            }
        }
        (Wish::Of(templates), AskAnswer::Option(at)) => match templates.into_iter().nth(at) {
            Some(change @ (Change::Merge { .. } | Change::Without { .. } | Change::Strategy { .. })) => {
                chair.suppose(change);
            }
            Some(change) => ask_value(chair, change, "", None),
            None => {}
        },
        (Wish::Value(change), AskAnswer::Text(typed)) => match valued(&chair.round, &change, &typed) {
            Ok(change) => chair.suppose(change),
            Err(wrong) => ask_value(chair, change, &typed, Some(wrong)),
        },
        (Wish::Undo, AskAnswer::Option(at)) if at < chair.whatif.changes.len() => {
            chair.whatif.changes.remove(at);
            chair.weigh();
        }
        (Wish::Name, AskAnswer::Text(name)) if !name.trim().is_empty() => {
            let name = name.trim().to_owned();
            let said = Phrase::new("whatif-kept").with("name", &name);
            let event = Event::ScenarioKept(ScenarioKept { name, changes: chair.whatif.changes.clone() });
            return vec![ChairEffect::Append { events: vec![event], said }];
        }
        _ => {}
    }
    Vec::new()
}

fn said(chair: &Chair, changes: &[Change]) -> Vec<String> {
    changes
        .iter()
        .map(|change| clean(&chair.texts.say(&change.phrase(&chair.round.call, &chair.round.committee))))
        .collect()
}

/// Every change of a kind, with what stands now.
fn templates(round: &Round, kind: usize) -> Vec<Change> {
    let call = &round.call;
    let criteria = call.criteria.iter();
    match kind {
        0 => criteria
            .filter(|one| one.counted)
            .map(|one| Change::Weight { criterion: one.id.clone(), to: one.weight })
            .collect(),
        1 => criteria
            .map(|one| Change::Threshold { criterion: Some(one.id.clone()), to: one.threshold })
            .chain([Change::Threshold { criterion: None, to: call.total.threshold }])
            .collect(),
        2 => [Merge::Mean, Merge::Median, Merge::TrimmedMean(1)]
            .into_iter()
            .filter(|to| *to != call.merge)
            .map(|to| Change::Merge { to })
            .collect(),
        3 => round.sources().map(|(name, to)| Change::Budget { source: name.to_owned(), to }).collect(),
        4 => call
            .targets
            .iter()
            .map(|one| Change::Target { of: one.of.clone(), at_least: one.at_least })
            .collect(),
        5 => {
            let members = round.committee.members.iter().filter(|member| call.scores(member.role));
            members.map(|member| Change::Without { member: member.id.clone() }).collect()
        }
        _ => {
            let other = StrategyName::ALL.into_iter().filter(|to| *to != call.strategy());
            other.map(|to| Change::Strategy { to }).collect()
        }
    }
}

fn ask_value(chair: &mut Chair, change: Change, typed: &str, wrong: Option<Phrase>) {
    let texts = &chair.texts;
    let title = clean(&texts.say(&change.phrase(&chair.round.call, &chair.round.committee)));
    let hint = match wrong {
        Some(wrong) => format!("!! {}", clean(&texts.say(&wrong))),
        None => texts.get(match change {
            Change::Budget { .. } => "whatif-ask-value-hint-amount",
            Change::Threshold { .. } => "whatif-ask-value-hint-threshold",
            Change::Weight { .. }
            | Change::Merge { .. }
            | Change::Target { .. }
            | Change::Without { .. }
            | Change::Strategy { .. } => "whatif-ask-value-hint",
        }),
    };
    let prompt = Prompt::new(title, hint).starting_with(typed);
    ask(chair, AskForm::Line(prompt), AskStep::WhatIf(Wish::Value(change)));
}

/// The change with what was typed; nothing takes a threshold away.
///
/// # Errors
/// What is wrong with it, or that it has two readings.
fn valued(round: &Round, change: &Change, typed: &str) -> Result<Change, Phrase> {
    let typed = typed.trim();
    let unusable = || Phrase::new("whatif-no-value").with("text", typed);
    Ok(match change {
        Change::Weight { criterion, .. } => {
            let to = number(typed, Some(Decimal::ZERO), Some(Decimal::from(10_000)));
            Change::Weight {
                criterion: criterion.clone(),
                to: to.map_err(|two| two.unwrap_or_else(unusable))?,
            }
        }
        Change::Threshold { criterion, .. } => {
            let (least, most) = (lowest(round, change), highest(round, change));
            let range = || match most {
                Some(most) => Phrase::new("whatif-threshold-range")
                    .with("text", typed)
                    .number("least", least.unwrap_or_default().normalize())
                    .number("most", most.normalize()),
                None => unusable(),
            };
            let to = match typed.is_empty() {
                true => None,
                false => {
                    let value = number(typed, least, most).map_err(|two| two.unwrap_or_else(range))?;
                    Some(Threshold { value, strict: false })
                }
            };
            Change::Threshold { criterion: criterion.clone(), to }
        }
        Change::Budget { source, .. } => {
            let rule = AmountRule { currency: &round.call.currency, ..AmountRule::default() };
            let to = read(typed, &rule).map_err(|error| error.phrase())?;
            let to = Some(to).filter(|to| *to >= Money::ZERO).ok_or_else(unusable)?;
            Change::Budget { source: source.clone(), to }
        }
        Change::Target { of, .. } => {
            Change::Target { of: of.clone(), at_least: typed.parse().map_err(|_| unusable())? }
        }
        Change::Merge { .. } | Change::Without { .. } | Change::Strategy { .. } => return Err(unusable()),
    })
}

/// A number as marks are read, between two bounds.
///
/// # Errors
/// The question where the text has two readings; nothing where it cannot be used.
fn number(typed: &str, least: Option<Decimal>, most: Option<Decimal>) -> Result<Decimal, Option<Phrase>> {
    let within = |value: Decimal| {
        let above = least.is_none_or(|least| value >= least);
        match above && most.is_none_or(|most| value <= most) {
            true => Ok(value.normalize()),
            false => Err(MarkError::NotANumber(typed.to_owned())),
        }
    };
    Written::of(typed).and_then(|written| written.settled(None, within)).map_err(|error| match error {
        MarkError::TwoReadings { .. } => Some(error.phrase()),
        _ => None,
    })
}
