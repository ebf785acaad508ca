//! Why a proposal is awarded: its turn, a minimum, a part, the chair, an earlier award.

use crate::domain::call::Call;
use crate::domain::force::Force;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::result::reader::Candid;
use crate::round::Round;
use crate::select::{EnvelopeRoom, Outcome};
use crate::text::reasons::naming::Naming;
use crate::text::reasons::turn::Turn;

/// Its turn came.
pub(super) fn in_turn(turn: Turn) -> Vec<Phrase> {
    vec![Phrase::new("reason-awarded").amount("left", turn.left).amount("asked", turn.asked)]
}

/// Its turn came for the sake of a minimum.
pub(super) fn for_minima(call: &Call, turn: Turn, targets: &[usize], envelopes: &[usize]) -> Vec<Phrase> {
    let why = if targets.is_empty() { "reason-awarded-for-minimum" } else { "reason-awarded-for-target" };
    let said = Phrase::new(why).amount("left", turn.left).amount("asked", turn.asked);
    std::iter::once(said).chain(minima(call, targets, envelopes)).collect()
}

/// What was left allowed a part of it: `turn.least` is its minimum, `reserve` what the
/// minima of targets and envelopes still needed.
pub(super) fn in_part(
    one: &Candid<'_>,
    turn: Turn,
    reserve: Money,
    (targets, envelopes): (&[usize], &[usize]),
    envelope: Option<EnvelopeRoom>,
) -> Vec<Phrase> {
    let call = &one.round().call;
    let room = envelope.map(|one| {
        Phrase::new("reason-envelope-room")
            .amount("room", one.room)
            .phrase("class", call.envelope_name(one.envelope))
    });
    let amount = match one.fit().selection.decisions[one.index()].outcome {
        Outcome::Awarded(amount) => amount,
        Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => Money::ZERO,
    };
    let id = match reserve {
        Money::ZERO => "reason-awarded-in-part-alone",
        _ => "reason-awarded-in-part",
    };
    let said = match reserve {
        Money::ZERO => Phrase::new(id),
        reserve => Phrase::new(id).amount("reserve", reserve).phrase("aims", aims(call)),
    };
    let said = said
        .amount("left", turn.left)
        .amount("asked", turn.asked)
        .amount("minimum", turn.counted())
        .amount("amount", amount);
    std::iter::once(said).chain(room).chain(minima(call, targets, envelopes)).collect()
}

/// What a call keeps money for.
fn aims(call: &Call) -> Phrase {
    let minima = call.envelopes.iter().any(|envelope| envelope.at_least.is_some());
    Phrase::new(match (call.targets.is_empty(), minima) {
        (_, false) => "aims-targets",
        (true, true) => "aims-minima",
        (false, true) => "aims-both",
    })
}

/// It was awarded before a withdrawal. Why the chair forced it in reaches whoever asks,
/// also then.
pub(super) fn standing(round: &Round, own: &Proposal, amount: Money) -> Vec<Phrase> {
    let standing = Phrase::new("reason-standing").amount("amount", amount);
    let forced = round.rulings.forced.get(&own.id).filter(|ruling| ruling.value == Force::In);
    let forced = forced.map(|ruling| {
        Phrase::new("unusual-forced-in").with("proposal", &own.id).with("reason", &ruling.reason)
    });
    std::iter::once(standing).chain(forced).collect()
}

/// Whose withdrawal made it move up from the reserve list.
pub(super) fn moved_up(one: &Candid<'_>, naming: Naming) -> Option<Phrase> {
    let withdrawn: Vec<usize> = one.fit().newly_withdrawn().collect();
    let awarded = matches!(one.fit().selection.decisions[one.index()].outcome, Outcome::Awarded(_));
    let named = naming.of(&one.named(withdrawn.iter().copied()));
    let said = Phrase::new("reason-moved-up").phrase("proposals", named);
    (awarded && !withdrawn.is_empty()).then_some(said)
}

/// The targets and envelopes for whose minima an award counts, each in a sentence.
fn minima<'a>(
    call: &'a Call,
    targets: &'a [usize],
    envelopes: &'a [usize],
) -> impl Iterator<Item = Phrase> + 'a {
    let counted = |&at: &usize| Phrase::new("reason-for-target").phrase("target", call.target_name(at));
    let summed = |&at: &usize| Phrase::new("reason-for-minimum").phrase("class", call.envelope_name(at));
    targets.iter().map(counted).chain(envelopes.iter().map(summed))
}
