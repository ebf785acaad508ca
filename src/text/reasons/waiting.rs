//! Why a proposal waits: too little money, a target, something full, a better total.

use crate::domain::call::TargetOf as DeclaredTarget;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::result::reader::Candid;
use crate::select::{RANKED, Reason, forming};
use crate::text::reasons::naming::Naming;
use crate::text::reasons::turn::Turn;

/// Less was left than it asks; `stopped_at` is where the list stopped, if it did.
pub(super) fn budget_exhausted(
    one: &Candid<'_>,
    naming: Naming,
    turn: Turn,
    stopped_at: Option<usize>,
) -> Vec<Phrase> {
    let mut sentences = Vec::new();
    if let Some(at) = stopped_at {
        let stopped = one.fit().ranking.ranked[at].proposal;
        sentences.push(Phrase::new("reason-stopped").with("proposal", &one.round().proposals[stopped].id));
    }
    let id = if stopped_at.is_some() { "reason-left-at-stop" } else { "reason-budget-exhausted" };
    sentences.push(Phrase::new(id).amount("left", turn.left).amount("asked", turn.asked));
    sentences.extend(forced_before(one, naming));
    sentences.extend(least(turn.least));
    sentences
}

/// It fitted, but targets and envelopes would then miss so many awards and so much money,
/// which ask `reserve` at least; nothing where nobody is left to fill them.
pub(super) fn set_aside(
    one: &Candid<'_>,
    naming: Naming,
    turn: Turn,
    (needs, sums): (&[u32], &[Money]),
    reserve: Option<Money>,
) -> Vec<Phrase> {
    let (call, fit) = (&one.round().call, one.fit());
    // Awards that a class still needs count for the overall target too.
    let of_classes = needs.iter().zip(&call.targets).filter(|(_, target)| target.of != DeclaredTarget::All);
    let covered = of_classes.map(|(need, _)| *need).max().unwrap_or(0);
    let says =
        |at: usize, need: u32| need > 0 && (call.targets[at].of != DeclaredTarget::All || need > covered);
    let at_least = |at: usize| {
        fit.selection.targets.get(at).map_or(0, |one| one.lowered_to.unwrap_or(one.at_least) as usize)
    };
    let money_at_least = |at: usize| {
        let envelope = fit.selection.envelopes.get(at);
        envelope.and_then(|one| one.lowered_to.or(one.at_least)).unwrap_or_default()
    };
    let needed = needs.iter().enumerate().filter(|(at, need)| says(*at, **need));
    let mut sentences =
        vec![Phrase::new("reason-set-aside").amount("left", turn.left).amount("asked", turn.asked)];
    sentences.extend(least(turn.least));
    sentences.extend(forced_before(one, naming));
    sentences.extend(needed.map(|(target, need)| {
        Phrase::new("reason-still-needed")
            .count("count", *need as usize)
            .count("least", at_least(target))
            .phrase("target", call.target_name(target))
    }));
    let open = sums.iter().enumerate().filter(|(_, sum)| **sum > Money::ZERO);
    sentences.extend(open.map(|(envelope, sum)| {
        Phrase::new("reason-still-needed-money")
            .amount("sum", *sum)
            .amount("least", money_at_least(envelope))
            .phrase("class", call.envelope_name(envelope))
    }));
    let Some(reserve) = reserve else {
        sentences.push(Phrase::new("reason-nobody-left"));
        return sentences;
    };
    let who = forming(&fit.contest, &fit.selection, one.index()).unwrap_or_default();
    let asked: Money = who.iter().map(|&at| fit.contest.candidates[at].cost).sum();
    sentences.push(
        Phrase::new(if asked == reserve { "reason-reserve" } else { "reason-reserve-minima" })
            .amount("reserve", reserve)
            .phrase("proposals", naming.of(&one.beside(&who))),
    );
    sentences.push(
        Phrase::new("reason-together")
            .amount("counted", turn.counted())
            .amount("reserve", reserve)
            .amount("together", turn.counted() + reserve)
            .amount("left", turn.left),
    );
    sentences
}

/// Its lead holds all the awards that it may: these.
pub(super) fn lead_maximum(one: &Candid<'_>, naming: Naming, maximum: u32, taken: &[usize]) -> Vec<Phrase> {
    let own = &one.round().proposals[one.fit().ranking.ranked[one.index()].proposal];
    vec![
        Phrase::new("reason-lead-maximum")
            .count("maximum", maximum as usize)
            .with("lead", &own.lead)
            .phrase("proposals", naming.of(&one.beside(taken))),
    ]
}

/// A limit, by its place in the call, allows no more awards than these.
pub(super) fn class_maximum(
    one: &Candid<'_>,
    naming: Naming,
    (limit, maximum): (usize, u32),
    taken: &[usize],
) -> Vec<Phrase> {
    vec![
        Phrase::new("reason-class-maximum")
            .count("maximum", maximum as usize)
            .phrase("class", one.round().call.limit_name(limit))
            .phrase("proposals", naming.of(&one.beside(taken))),
    ]
}

/// Of the most of an envelope, by its place in the call, `turn.left` was left.
pub(super) fn envelope_full(one: &Candid<'_>, turn: Turn, envelope: usize, most: Money) -> Vec<Phrase> {
    let full = Phrase::new("reason-envelope-full")
        .phrase("class", one.round().call.envelope_name(envelope))
        .amount("room", turn.left)
        .amount("most", most)
        .amount("asked", turn.asked);
    std::iter::once(full).chain(least(turn.least)).collect()
}

/// The sentences of who is not in the best total.
const NOT_IN_BEST_TOTAL: [&str; 3] =
    ["reason-not-in-best-total", "reason-not-in-best-total-many", "reason-not-in-best-total-unproven"];

/// Whether a sentence says that the best total does without a proposal: whoever works
/// out what the best total is with it says more.
#[must_use]
pub fn is_of_best_total(sentence: &Phrase) -> bool {
    NOT_IN_BEST_TOTAL.contains(&sentence.id.as_str())
}

/// The best set of awards does without it.
pub(super) fn not_in_best_total(one: &Candid<'_>, turn: Turn) -> Vec<Phrase> {
    let fit = one.fit();
    let ranked = fit.contest.candidates.len() <= RANKED;
    let [of_ranked, of_many, unproven] = NOT_IN_BEST_TOTAL;
    let id = match (fit.selection.proof.is_some_and(|proof| proof.proven), ranked) {
        (true, true) => of_ranked,
        (true, false) => of_many,
        (false, _) => unproven,
    };
    vec![Phrase::new(id).amount("left", turn.left).amount("asked", turn.asked)]
}

fn least(least: Option<Money>) -> Option<Phrase> {
    least.map(|least| Phrase::new("reason-minimum").amount("minimum", least))
}

/// Candidates ranked below this one that the chair forced in and that so took
/// money before it, with what they ask together.
fn forced_before(one: &Candid<'_>, naming: Naming) -> Option<Phrase> {
    let later = one.fit().decisions().enumerate().skip(one.index() + 1);
    let forced = later.filter_map(|(place, (_, decision))| match decision.reason {
        Reason::ForcedIn { asked, .. } => Some((place, asked)),
        _ => None,
    });
    let (places, asked): (Vec<usize>, Vec<Money>) = forced.unzip();
    let together: Money = asked.into_iter().sum();
    let said = Phrase::new("reason-forced-before")
        .phrase("proposals", naming.of(&one.beside(&places)))
        .amount("together", together);
    (!places.is_empty()).then_some(said)
}
