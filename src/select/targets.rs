//! The minima that a strategy can work with: those of the call where they can
//! be met, else lowered in the order in which the call lists them, the targets
//! first and then the envelopes, each to the most that is reachable given those
//! before. Maxima never give way. Where the search cannot tell what is reachable, a
//! minimum counts for less, and the answer says that nobody knows.

use crate::domain::money::Money;

use super::coded::{Aims, Coded, Ledger};
use super::completion::{MOST_BRANCHES, Pool};
use super::eased::Eased;
use super::error::SelectError;
use super::selection::{
    EnvelopeOutcome, EnvelopeShortfall, LimitOutcome, Selection, Shortfall, TargetOutcome,
};

/// The minima as a strategy works with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MinimaInReach {
    pub aims: Aims,
    /// Per target: why it is lower than the call's, if it is.
    shortfalls: Vec<Option<Shortfall>>,
    /// The same per envelope.
    envelopes: Vec<Option<EnvelopeShortfall>>,
}

impl MinimaInReach {
    /// The call's own minima, whether or not they can be met.
    pub fn declared(coded: &Coded) -> MinimaInReach {
        MinimaInReach {
            aims: coded.declared(),
            shortfalls: vec![None; coded.contest.targets.len()],
            envelopes: vec![None; coded.contest.envelopes.len()],
        }
    }

    /// The minima as far as they count where the search cannot tell of all of them
    /// whether they can be met.
    fn eased(coded: &Coded, eased: &Eased) -> MinimaInReach {
        let mut settled = MinimaInReach::declared(coded);
        let full = std::mem::replace(&mut settled.aims, eased.aims(coded));
        for (at, (full, counts)) in full.counts.iter().zip(&settled.aims.counts).enumerate() {
            let undecided = Shortfall::NotDecided { branches: MOST_BRANCHES };
            settled.shortfalls[at] = (counts < full).then_some(undecided);
        }
        for (at, (full, counts)) in full.sums.iter().zip(&settled.aims.sums).enumerate() {
            let undecided = EnvelopeShortfall::NotDecided { branches: MOST_BRANCHES };
            settled.envelopes[at] = (counts < full).then_some(undecided);
        }
        settled
    }

    /// The minima, eased or not, that the pool can fill with the money left.
    pub fn within_reach(
        coded: &Coded,
        ledger: &Ledger,
        pool: &mut Pool,
        eased: &Eased,
    ) -> Result<MinimaInReach, SelectError> {
        let mut settled = MinimaInReach::eased(coded, eased);
        pool.allow(eased.branches());
        let mut asked = Asked { coded, ledger, pool };
        if asked.fits(&settled.aims, ledger.left)? {
            return Ok(settled);
        }
        let declared = std::mem::take(&mut settled.aims);
        settled.aims =
            Aims { counts: vec![0; declared.counts.len()], sums: vec![Money::ZERO; declared.sums.len()] };
        for (j, &at_least) in declared.counts.iter().enumerate() {
            settled.aims.counts[j] = at_least;
            let Some(short) = asked.short(&settled.aims)? else { continue };
            settled.shortfalls[j] = Some(match short {
                Short::Money(needed) => Shortfall::TooLittleMoney { needed, budget: ledger.left },
                Short::Candidates => {
                    let available = asked.most(&settled.aims, j, Money::MAX)?;
                    Shortfall::TooFewCandidates { available, candidates: candidates(coded, j) }
                }
            });
            settled.aims.counts[j] = asked.most(&settled.aims, j, ledger.left)?;
        }
        for (j, &at_least) in declared.sums.iter().enumerate() {
            settled.aims.sums[j] = at_least;
            let Some(short) = asked.short(&settled.aims)? else { continue };
            settled.envelopes[j] = Some(match short {
                Short::Money(needed) => EnvelopeShortfall::TooLittleMoney { needed, budget: ledger.left },
                Short::Candidates => {
                    let available = asked.most_money(&settled.aims, j, Money::MAX)?;
                    EnvelopeShortfall::TooLittleAsked { available }
                }
            });
            settled.aims.sums[j] = asked.most_money(&settled.aims, j, ledger.left)?;
        }
        Ok(settled)
    }

    /// How the targets came out.
    pub fn targets(&self, coded: &Coded, ledger: &Ledger) -> Vec<TargetOutcome> {
        let targets = coded.contest.targets.iter().enumerate();
        targets
            .map(|(j, target)| TargetOutcome {
                of: target.of,
                at_least: target.at_least,
                lowered_to: (self.aims.counts[j] < target.at_least).then_some(self.aims.counts[j]),
                reached: ledger.reached[j],
                shortfall: self.shortfalls[j],
            })
            .collect()
    }

    /// How the envelopes came out.
    pub fn envelopes(&self, coded: &Coded, ledger: &Ledger) -> Vec<EnvelopeOutcome> {
        let envelopes = coded.contest.envelopes.iter().enumerate();
        envelopes
            .map(|(j, envelope)| EnvelopeOutcome {
                of: envelope.of,
                at_least: envelope.at_least,
                at_most: envelope.at_most,
                lowered_to: envelope
                    .at_least
                    .map(|_| self.aims.sums[j])
                    .filter(|&sum| Some(sum) < envelope.at_least),
                awarded: ledger.paid[j],
                shortfall: self.envelopes[j],
            })
            .collect()
    }
}

/// The minima that the strategy worked with.
pub(super) fn heeded(selection: &Selection) -> Aims {
    let sum = |one: &EnvelopeOutcome| one.lowered_to.or(one.at_least).unwrap_or_default();
    Aims {
        counts: selection.targets.iter().map(|one| one.lowered_to.unwrap_or(one.at_least)).collect(),
        sums: selection.envelopes.iter().map(sum).collect(),
    }
}

/// How the limits came out.
pub(super) fn limits(coded: &Coded, ledger: &Ledger) -> Vec<LimitOutcome> {
    let limits = coded.contest.limits.iter().zip(&ledger.held);
    limits
        .map(|(limit, held)| LimitOutcome {
            of: limit.of,
            at_most: limit.at_most,
            reached: u32::try_from(held.len()).unwrap_or(u32::MAX),
        })
        .collect()
}

/// Whether these outcomes meet the minima as the call states them.
pub(super) fn is_feasible(targets: &[TargetOutcome], envelopes: &[EnvelopeOutcome]) -> bool {
    targets.iter().all(|one| one.reached >= one.at_least)
        && envelopes.iter().all(|one| one.at_least.is_none_or(|least| one.awarded >= least))
}

/// How many candidates count for target `j` and may be awarded.
fn candidates(coded: &Coded, j: usize) -> u32 {
    let of = coded.contest.targets[j].of;
    let counted = coded.contest.candidates.iter();
    let counted = counted.filter(|one| of.counts(one) && !one.is_out());
    u32::try_from(counted.count()).unwrap_or(u32::MAX)
}

/// What minima lack.
enum Short {
    /// So much money.
    Money(Money),
    /// Candidates, whatever the money.
    Candidates,
}

/// The pool that is asked how far it reaches.
struct Asked<'a, 'b> {
    coded: &'a Coded<'b>,
    ledger: &'a Ledger,
    pool: &'a mut Pool,
}

impl Asked<'_, '_> {
    /// Whether this much money meets these minima.
    fn fits(&mut self, aims: &Aims, money: Money) -> Result<bool, SelectError> {
        self.pool.completes(self.coded, self.ledger, aims, money, None)
    }

    /// What these minima lack with the money left, if anything.
    fn short(&mut self, aims: &Aims) -> Result<Option<Short>, SelectError> {
        if self.fits(aims, self.ledger.left)? {
            return Ok(None);
        }
        let least = self.pool.least(self.coded, self.ledger, aims, None)?;
        Ok(Some(least.map_or(Short::Candidates, Short::Money)))
    }

    /// The highest minimum for target `j`, at most the given one, that this much
    /// money reaches with the others as given.
    fn most(&mut self, aims: &Aims, j: usize, money: Money) -> Result<u32, SelectError> {
        let mut tried = aims.clone();
        let (mut reachable, mut out) = (self.ledger.reached[j].min(aims.counts[j]), aims.counts[j]);
        while reachable + 1 < out {
            tried.counts[j] = reachable + (out - reachable) / 2;
            if self.fits(&tried, money)? {
                reachable = tried.counts[j];
            } else {
                out = tried.counts[j];
            }
        }
        Ok(reachable)
    }

    /// The highest least of envelope `j`, at most the given one, in the same way.
    fn most_money(&mut self, aims: &Aims, j: usize, money: Money) -> Result<Money, SelectError> {
        let mut tried = aims.clone();
        let out = aims.sums[j].cents();
        let (mut reachable, mut out) = (self.ledger.paid[j].cents().min(out), out);
        while reachable + 1 < out {
            let half = reachable + (out - reachable) / 2;
            tried.sums[j] = Money::from_cents(half);
            if self.fits(&tried, money)? {
                reachable = half;
            } else {
                out = half;
            }
        }
        Ok(Money::from_cents(reachable))
    }
}
