//! What a proposal asks, and what the cap of the call leaves of it.

use crate::domain::money::Money;
use crate::domain::phrase::{Phrase, Value};
use crate::domain::proposal::Proposal;
use crate::round::Round;

/// What a proposal asks, of which `counted` is counted with: where the call caps
/// it, both figures.
#[must_use]
pub fn asked(round: &Round, proposal: &Proposal, counted: Money) -> Phrase {
    let capped = round.call.cost(proposal);
    match counted == capped && capped < proposal.requested {
        true => Phrase::new("amount-capped").amount("requested", proposal.requested).amount("capped", capped),
        false => Phrase::new("fact-money").amount("amount", counted),
    }
}

/// The same sentence in which the request stands beside what the cap leaves of it.
pub(super) fn with_cap(round: &Round, own: &Proposal, phrase: Phrase) -> Phrase {
    let args = phrase.args.into_iter().map(|(name, value)| match value {
        Value::Amount(counted) if name == "asked" => match Money::from_decimal(counted) {
            Ok(counted) => (name, Value::Phrase(asked(round, own, counted))),
            Err(_) => (name, Value::Amount(counted)),
        },
        value => (name, value),
    });
    Phrase { id: phrase.id, args: args.collect() }
}
