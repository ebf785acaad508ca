//! Limits and envelopes in sentences: what each allows and what came of it.

use crate::domain::call::Call;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::select::{EnvelopeOutcome, EnvelopeShortfall, Selection};

/// What came of every limit and then of every envelope, each with whether it is
/// as the call states it.
#[must_use]
pub fn of_bounds(call: &Call, selection: &Selection) -> Vec<(bool, Phrase)> {
    let limits = selection.limits.iter().enumerate().map(|(at, limit)| {
        let said = Phrase::new("bound-limit")
            .phrase("class", call.limit_name(at))
            .count("reached", limit.reached as usize)
            .count("most", limit.at_most as usize);
        (true, said)
    });
    let envelopes = selection.envelopes.iter().enumerate();
    limits.chain(envelopes.map(|(at, one)| envelope(call.envelope_name(at), one))).collect()
}

/// What came of an envelope.
fn envelope(class: Phrase, one: &EnvelopeOutcome) -> (bool, Phrase) {
    let met = one.at_least.is_none_or(|least| one.awarded >= least);
    let id = match (one.at_least, one.at_most) {
        (Some(_), Some(_)) => "bound-envelope",
        (Some(_), None) => "bound-envelope-least",
        (None, Some(_)) => "bound-envelope-most",
        (None, None) => "bound-envelope-open",
    };
    let mut said = Phrase::new(id).phrase("class", class).amount("awarded", one.awarded);
    if let Some(least) = one.at_least {
        said = said.amount("least", least);
    }
    if let Some(most) = one.at_most {
        said = said.amount("most", most);
    }
    let said = match one.shortfall {
        Some(why) => {
            let id = if met { "bound-envelope-eased" } else { "bound-envelope-short" };
            let why = of_envelope(why, one.lowered_to.unwrap_or_default());
            Phrase::new(id).phrase("said", said).phrase("why", why)
        }
        None if !met => Phrase::new("bound-envelope-missed").phrase("said", said),
        None => said,
    };
    (met, said)
}

/// Why the least of an envelope was lowered to what was counted.
fn of_envelope(why: EnvelopeShortfall, counted: Money) -> Phrase {
    match why {
        EnvelopeShortfall::TooLittleAsked { available } => {
            Phrase::new("envelope-too-little-asked").amount("available", available)
        }
        EnvelopeShortfall::TooLittleMoney { needed, budget } => {
            Phrase::new("target-too-little").amount("needed", needed).amount("budget", budget)
        }
        EnvelopeShortfall::NotDecided { branches } => {
            Phrase::new("envelope-not-decided").count("most", branches as usize).amount("counted", counted)
        }
    }
}
