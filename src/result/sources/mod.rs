//! Who pays what: every award split over the sources of the budget.
//!
//! In rank order, cent by cent, each cent goes to the source furthest below its
//! exact share of the running sum and not at its amount; of equals to the first
//! in the call. So no share is negative, no source pays more than it has, and
//! the shares of an award are the award. What a decision sealed stands.

mod cents;

use std::collections::BTreeMap;

use crate::domain::id::ProposalId;
use crate::domain::money::Money;
use crate::domain::seal::{Seal, Shares};
use crate::result::division::{Fit, Split};
use crate::round::Round;

/// The split of every award of a fit, by proposal: awards that stood before it
/// keep theirs, the others follow in rank order. Under a decision of version
/// 0.1.0 those who move up are split as that version split, while sources last.
#[must_use]
pub fn split(round: &Round, fit: &Fit) -> BTreeMap<ProposalId, Split> {
    let amounts: Vec<i64> = round.sources().map(|(_, amount)| amount.cents().max(0)).collect();
    let mut paid = vec![0; amounts.len()];
    let mut split = BTreeMap::new();
    let awards = || {
        let id = |index: usize| &round.proposals[fit.ranking.ranked[index].proposal].id;
        fit.selection.awards().map(move |(index, amount)| (id(index), amount))
    };
    for (id, _) in awards() {
        if let Some(shares) = fit.standing.get(id) {
            for (paid, share) in paid.iter_mut().zip(shares) {
                *paid += share.cents();
            }
            split.insert(id.clone(), shares.clone());
        }
    }
    let earlier = !fit.standing.is_empty() && round.seal().is_some_and(|seal| seal.shares.is_empty());
    for (id, amount) in awards().filter(|(id, _)| !fit.standing.contains_key(*id)) {
        let before = paid.clone();
        // Who moved up under a decision of version 0.1.0 was told that version's
        // shares; they stay, unless they are more than a source has left.
        let told = earlier.then(|| as_of_0_1_0(round, amount)).filter(|shares| {
            let mut all = shares.iter().zip(amounts.iter().zip(&paid));
            all.all(|(share, (amount, paid))| share.cents() >= 0 && paid + share.cents() <= *amount)
        });
        match told {
            Some(shares) => paid.iter_mut().zip(&shares).for_each(|(paid, share)| *paid += share.cents()),
            None => cents::allot(&amounts, &mut paid, amount.cents()),
        }
        let shares = paid.iter().zip(before).map(|(now, before)| Money::from_cents(now - before));
        split.insert(id.clone(), shares.collect());
    }
    split
}

/// What every source pays in all, in the order of the call.
#[must_use]
pub fn paid(round: &Round, fit: &Fit) -> Vec<(String, Money)> {
    let split = split(round, fit);
    let of = |at: usize| split.values().filter_map(|shares| shares.get(at)).copied().sum();
    round.sources().enumerate().map(|(at, (name, _))| (name.to_owned(), of(at))).collect()
}

/// Shares with the names of their sources.
#[must_use]
pub fn named(round: &Round, shares: &[Money]) -> Shares {
    round.sources().zip(shares).map(|((name, _), share)| (name.to_owned(), *share)).collect()
}

/// The split of the awards that a decision sealed. One that holds none was made
/// by version 0.1.0, and is split as that version split it.
#[must_use]
pub fn sealed(round: &Round, seal: &Seal) -> BTreeMap<ProposalId, Split> {
    let of = |(id, amount): (&ProposalId, &Money)| {
        let kept = seal.shares.get(id).and_then(|shares| in_order(round, shares));
        (id.clone(), kept.unwrap_or_else(|| as_of_0_1_0(round, *amount)))
    };
    seal.awards.iter().map(of).collect()
}

/// Named shares in the order of the call; none where its sources are others.
fn in_order(round: &Round, shares: &Shares) -> Option<Split> {
    let names: Vec<&str> = round.sources().map(|(name, _)| name).collect();
    let same = names.len() == shares.len() && names.iter().zip(shares).all(|(name, (own, _))| name == own);
    let of = |name: &&str| shares.iter().find(|(own, _)| own == name).map(|(_, share)| *share);
    match same {
        true => Some(shares.iter().map(|(_, share)| *share).collect()),
        false if names.len() == shares.len() => names.iter().map(of).collect(),
        false => None,
    }
}

/// How version 0.1.0 split one award: each source its rounded share, the last
/// source that has money the difference. Over a whole round a source could come
/// above its amount; kept for what that version decided.
#[must_use]
pub fn as_of_0_1_0(round: &Round, amount: Money) -> Split {
    let budget = i128::from(round.budget().cents());
    let amounts: Vec<Money> = round.sources().map(|(_, amount)| amount).collect();
    let last = amounts.iter().rposition(|of_source| *of_source > Money::ZERO);
    let mut left = amount;
    let mut shares = Vec::with_capacity(amounts.len());
    for (position, of_source) in amounts.iter().enumerate() {
        let share = if Some(position) == last || budget == 0 {
            left
        } else {
            let exact = i128::from(amount.cents()) * i128::from(of_source.cents());
            let cents = i64::try_from((2 * exact + budget) / (2 * budget)).unwrap_or(0);
            Money::from_cents(cents).min(left)
        };
        left -= share;
        shares.push(share);
    }
    shares
}
