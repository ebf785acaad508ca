//! Why a candidate got its outcome: the decision, what a draw, an amount or a withdrawal
//! changed about it, and the reason of its kind.

use crate::domain::call::StrategyName;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::result::reader::{Candid, SeenFit};
use crate::select::{Outcome, Reason};
use crate::text::reasons::award::{self, moved_up};
use crate::text::reasons::draw::of_draw;
use crate::text::reasons::naming::Naming;
use crate::text::reasons::request::{asked, with_cap};
use crate::text::reasons::turn::Turn;
use crate::text::reasons::waiting;
use crate::text::reasons::withdrawal::of_withdrawn;

/// What happens to the candidate at a place, as far as its reader may know: why in
/// sentences, or else what alone.
#[must_use]
pub fn of_outcome(fit: &SeenFit, place: usize) -> Vec<Phrase> {
    of_outcome_naming(fit, place, Naming::Few)
}

/// The same, naming as many proposals as its reader asks for.
#[must_use]
pub fn of_outcome_naming(fit: &SeenFit, place: usize, naming: Naming) -> Vec<Phrase> {
    if let Some(candid) = fit.candid(place) {
        return of_candidate(&candid, naming);
    }
    let Some(decision) = fit.decisions.get(place) else { return Vec::new() };
    let outcome = match decision.reserve {
        Some(place) => Phrase::new("outcome-reserve-place").count("place", place),
        None => decision.outcome.phrase(),
    };
    vec![Phrase::new("closed-outcome").phrase("outcome", outcome)]
}

/// Why a candidate got its outcome, sentence by sentence; first what a public draw
/// did with its place.
#[must_use]
pub fn of_candidate(one: &Candid<'_>, naming: Naming) -> Vec<Phrase> {
    let (round, fit, index) = (one.round(), one.fit(), one.index());
    let placed = &fit.ranking.ranked[index];
    let own = &round.proposals[placed.proposal];
    let set = round.lower_amount(own).map(|set| {
        Phrase::new("reason-amount-set")
            .phrase("requested", asked(round, own, round.call.cost(own)))
            .amount("amount", set.value)
            .with("reason", &set.reason)
    });
    let drawn = placed.drawn_from.filter(|_| fit.strategy != StrategyName::BestTotal);
    let mut said = drawn.map_or_else(Vec::new, |from| of_draw(round, &own.id, from + 1, index + 1));
    said.extend(set);
    let of_decision = |one: &Candid<'_>| {
        let said = of_decision(one, naming).into_iter();
        said.map(|phrase| with_cap(round, own, phrase)).collect::<Vec<_>>()
    };
    said.extend(of_decision(one));
    said.extend(moved_up(one, naming));
    let waits = |now: &Candid<'_>| now.fit().selection.decisions[now.index()].outcome == Outcome::Reserve;
    if let Some((now, withdrawn)) = one.since().filter(|(now, _)| waits(now)) {
        let still = of_decision(&now);
        if still != of_decision(one) {
            said.push(Phrase::new("reason-after-withdrawal").phrase("proposals", naming.of(&withdrawn)));
            said.extend(still);
        }
    }
    said
}

/// Why a candidate got its outcome when its turn came.
fn of_decision(one: &Candid<'_>, naming: Naming) -> Vec<Phrase> {
    let (round, fit) = (one.round(), one.fit());
    let own = &round.proposals[fit.ranking.ranked[one.index()].proposal];
    let ruled = || round.rulings.forced.get(&own.id).map(|ruling| ruling.reason.clone()).unwrap_or_default();
    let turn = |left: &Money, asked: &Money, least: Option<Money>| Turn { left: *left, asked: *asked, least };
    match &fit.selection.decisions[one.index()].reason {
        Reason::Awarded { left, asked } => award::in_turn(turn(left, asked, None)),
        Reason::AwardedForTarget { left, asked, targets, envelopes } => {
            award::for_minima(&round.call, turn(left, asked, None), targets, envelopes)
        }
        Reason::AwardedInPart { left, asked, minimum, reserve, targets, envelopes, envelope } => {
            let turn = turn(left, asked, Some(*minimum));
            award::in_part(one, turn, *reserve, (targets, envelopes), *envelope)
        }
        Reason::ForcedIn { asked, .. } => {
            vec![Phrase::new("reason-forced-in").amount("asked", *asked).with("reason", ruled())]
        }
        Reason::Standing { amount } => award::standing(round, own, *amount),
        Reason::ForcedOut => vec![Phrase::new("reason-forced-out").with("reason", ruled())],
        Reason::Withdrawn => of_withdrawn(one),
        Reason::BudgetExhausted { left, asked, minimum, stopped_at } => {
            waiting::budget_exhausted(one, naming, turn(left, asked, *minimum), *stopped_at)
        }
        Reason::SetAsideForTarget { left, asked, minimum, needs, sums, reserve } => {
            waiting::set_aside(one, naming, turn(left, asked, *minimum), (needs, sums), *reserve)
        }
        Reason::LeadMaximum { maximum, taken } => waiting::lead_maximum(one, naming, *maximum, taken),
        Reason::ClassMaximum { limit, maximum, taken } => {
            waiting::class_maximum(one, naming, (*limit, *maximum), taken)
        }
        Reason::EnvelopeFull { envelope, room, at_most, asked, minimum } => {
            waiting::envelope_full(one, turn(room, asked, *minimum), *envelope, *at_most)
        }
        Reason::NotInBestTotal { left, asked } => waiting::not_in_best_total(one, turn(left, asked, None)),
    }
}
