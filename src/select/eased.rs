//! Answers where the exact search cannot tell: a call may ask for a sum to the
//! cent, and whether some awards make it can take longer than anybody waits. Such a
//! minimum then counts for a little less, which is said; what hangs on it stays exact.

use crate::domain::money::Money;

use super::coded::{Aims, Coded};
use super::completion::MOST_BRANCHES;
use super::error::SelectError;

/// By how much the least of an envelope gives way, step by step: this many halvings
/// of it, and then all of it.
const HALVINGS: [u32; 2] = [7, 3];

/// Branches of the search that the questions of a pool may take together where some
/// minimum counts for less.
const FEWER_BRANCHES: u32 = 5_000;

/// How far each minimum of the call counts; in full at first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Eased {
    /// Per minimum, in the order in which they give way: which one, and how many
    /// steps it has taken.
    steps: Vec<(Minimum, usize)>,
}

/// A minimum, by its place in the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Minimum {
    Target(usize),
    Envelope(usize),
}

impl Eased {
    /// Every minimum in full. Envelopes give way first, those with the least play
    /// between what they must and may pay before others; then the targets, the last
    /// of the call before the first.
    pub fn not(coded: &Coded) -> Eased {
        let contest = coded.contest;
        let mut envelopes: Vec<(Money, usize)> = Vec::new();
        for (at, envelope) in contest.envelopes.iter().enumerate() {
            let Some(least) = envelope.at_least else { continue };
            envelopes.push((envelope.at_most.unwrap_or(Money::MAX) - least, at));
        }
        envelopes.sort_unstable_by_key(|&(play, at)| (play, std::cmp::Reverse(at)));
        let envelopes = envelopes.into_iter().map(|(_, at)| Minimum::Envelope(at));
        let targets = (0..contest.targets.len()).rev().map(Minimum::Target);
        Eased { steps: envelopes.chain(targets).map(|one| (one, 0)).collect() }
    }

    /// The branches that the questions of a pool may take together.
    pub fn branches(&self) -> u32 {
        if self.steps.iter().any(|one| one.1 > 0) { FEWER_BRANCHES } else { MOST_BRANCHES }
    }

    /// Lets the next minimum give way; false where none is left.
    fn further(&mut self) -> bool {
        let envelopes = self.steps.partition_point(|one| matches!(one.0, Minimum::Envelope(_)));
        let (envelopes, targets) = self.steps.split_at_mut(envelopes);
        for minima in [envelopes, targets] {
            let Some(fewest) = minima.iter().map(|one| one.1).min().filter(|&one| one <= HALVINGS.len())
            else {
                continue;
            };
            if let Some(next) = minima.iter_mut().find(|one| one.1 == fewest) {
                next.1 += 1;
                return true;
            }
        }
        false
    }

    /// The minima as far as they count.
    pub fn aims(&self, coded: &Coded) -> Aims {
        let mut aims = coded.declared();
        for &(minimum, steps) in &self.steps {
            let Some(step) = steps.checked_sub(1) else { continue };
            let halvings = HALVINGS.get(step).copied();
            match minimum {
                Minimum::Target(at) => {
                    let full = aims.counts[at];
                    aims.counts[at] = halvings.map_or(0, |by| full - (full >> by).max(1).min(full));
                }
                Minimum::Envelope(at) => {
                    let full = aims.sums[at].cents();
                    let less = halvings.map_or(0, |by| full - (full >> by).max(1).min(full));
                    aims.sums[at] = Money::from_cents(less);
                }
            }
        }
        aims
    }
}

/// Finds something under the minima of the call; where the search cannot tell what
/// they allow, under as few eased ones as it can.
///
/// # Errors
/// Those of `find`.
pub(super) fn answered<T>(
    coded: &Coded,
    mut find: impl FnMut(&Eased) -> Result<T, SelectError>,
) -> Result<T, SelectError> {
    let mut eased = Eased::not(coded);
    let mut found = find(&eased);
    while matches!(found, Err(SelectError::SearchTooLong { .. })) {
        if !eased.further() {
            return found;
        }
        found = find(&eased);
    }
    // Those that gave way in vain count in full.
    for at in 0..eased.steps.len() {
        let gave_way = eased.steps.iter().filter(|one| one.1 > 0).count();
        if gave_way < 2 || eased.steps[at].1 == 0 {
            continue;
        }
        let mut fewer = eased.clone();
        fewer.steps[at].1 = 0;
        match find(&fewer) {
            Err(SelectError::SearchTooLong { .. }) => (),
            better => (eased, found) = (fewer, better),
        }
    }
    found
}
