//! The changes of a what-if as sentences.

use crate::domain::call::{Merge, StrategyName, TargetOf};
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::scenario::Change;
use crate::select::figures::target_name;

/// What a change changes, and to what.
#[must_use]
pub fn of_change(round: &Round, change: &Change) -> Phrase {
    let call = &round.call;
    let label = |id| call.criterion_label(id);
    match change {
        Change::Weight { criterion, to } => {
            Phrase::new("whatif-weight").with("criterion", label(criterion)).number("to", *to)
        }
        Change::Threshold { criterion, to } => {
            let on = match criterion {
                Some(criterion) => Phrase::new("whatif-on-criterion").with("criterion", label(criterion)),
                None => Phrase::new("whatif-on-total"),
            };
            match to {
                Some(to) => Phrase::new("whatif-threshold").phrase("on", on).number("to", to.value),
                None => Phrase::new("whatif-no-threshold").phrase("on", on),
            }
        }
        Change::Merge { to } => Phrase::new("whatif-merge").phrase("to", of_merge(*to)),
        Change::Budget { source, to } => {
            Phrase::new("whatif-budget").with("source", source).amount("to", *to)
        }
        Change::Target { of, at_least } => {
            let at = call.targets.iter().position(|target| target.of == *of);
            let name = match (at, of) {
                (Some(at), _) => target_name(call, at),
                (None, TargetOf::All) => Phrase::new("target-all"),
                (None, TargetOf::Class(id)) => Phrase::new("target-class").with("label", id),
            };
            Phrase::new("whatif-target").phrase("target", name).count("to", *at_least as usize)
        }
        Change::Without { member } => {
            Phrase::new("whatif-without").with("member", round.committee.name(member))
        }
        Change::Strategy { to } => Phrase::new("whatif-strategy").phrase("to", of_strategy(*to)),
    }
}

fn of_merge(merge: Merge) -> Phrase {
    match merge {
        Merge::Mean => Phrase::new("whatif-mean"),
        Merge::Median => Phrase::new("whatif-median"),
        Merge::TrimmedMean(dropped) => Phrase::new("whatif-trimmed").count("dropped", dropped as usize),
    }
}

fn of_strategy(strategy: StrategyName) -> Phrase {
    Phrase::new(&format!("strategy-{}", strategy.code()))
}
