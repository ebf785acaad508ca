//! What a strategy returns: one decision with its reason per candidate, the
//! money, the targets. Screens, letters and exports make sentences from it.

use crate::domain::money::Money;

use super::contest::{Contest, Counted, Strategy};

/// The result of one strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The strategy that was followed.
    pub strategy: Strategy,
    /// One per candidate, in rank order.
    pub decisions: Vec<Decision>,
    /// The sum of the awards.
    pub spent: Money,
    /// The budget less the awards.
    pub left: Money,
    /// One per target, in the call's order.
    pub targets: Vec<TargetOutcome>,
    /// One per limit, in the call's order.
    pub limits: Vec<LimitOutcome>,
    /// One per envelope, in the call's order.
    pub envelopes: Vec<EnvelopeOutcome>,
    /// Whether every target and every least of an envelope is reached as the
    /// call states it.
    pub feasible: bool,
    /// Whether requests were taken whole although the call allows part awards
    /// (`BestTotal`).
    pub whole_requests: bool,
    /// How good the total is; `BestTotal` only.
    pub proof: Option<Proof>,
}

impl Selection {
    /// The awarded candidates with their amounts, in rank order.
    pub fn awards(&self) -> impl Iterator<Item = (usize, Money)> + '_ {
        let awarded = |(index, decision): (usize, &Decision)| match decision.outcome {
            Outcome::Awarded(amount) => Some((index, amount)),
            _ => None,
        };
        self.decisions.iter().enumerate().filter_map(awarded)
    }

    /// Whether some minimum counts for less because nobody knows whether it can be met.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        let target = |one: &TargetOutcome| matches!(one.shortfall, Some(Shortfall::NotDecided { .. }));
        let envelope =
            |one: &EnvelopeOutcome| matches!(one.shortfall, Some(EnvelopeShortfall::NotDecided { .. }));
        self.targets.iter().any(target) || self.envelopes.iter().any(envelope)
    }

    /// What must come free before this candidate can be awarded at all: of the budget,
    /// or of the envelope that lacks most. Zero where money is not what it waits for.
    #[must_use]
    pub fn lacks(&self, contest: &Contest, index: usize) -> Money {
        if !self.decisions[index].reason.waits_for_money() {
            return Money::ZERO;
        }
        let candidate = &contest.candidates[index];
        let envelopes = contest.envelopes.iter().zip(&self.envelopes);
        let own = envelopes.filter(|(envelope, _)| envelope.of.counts(candidate));
        let rooms = own.filter_map(|(envelope, one)| Some(envelope.at_most? - one.awarded));
        let room = rooms.fold(self.left, Money::min);
        (contest.least(index) - room).max(Money::ZERO)
    }

    /// The reserve list: candidates whom a withdrawal may move up, in rank order.
    pub fn reserve(&self) -> impl Iterator<Item = usize> + '_ {
        let waiting =
            |(index, decision): (usize, &Decision)| (decision.outcome == Outcome::Reserve).then_some(index);
        self.decisions.iter().enumerate().filter_map(waiting)
    }
}

/// What happens to one candidate and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What happens.
    pub outcome: Outcome,
    /// Why, with the figures.
    pub reason: Reason,
}

/// What happens to one candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is awarded this amount.
    Awarded(Money),
    /// It is refused for what a withdrawal may set free: money, a target, a full
    /// lead, class or envelope.
    Reserve,
    /// It is refused for good.
    Refused,
    /// Its applicant withdrew it after the decision.
    Withdrawn,
}

/// Why, with every figure that a pocket calculator needs. `left` is the money
/// left when the candidate's turn came, after forced and standing awards and
/// the awards ranked above it; `asked` is its request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Its turn came and it was awarded its request.
    Awarded { left: Money, asked: Money },
    /// Awarded although the ranking alone (`InOrderSkip`) would not have: it
    /// counts for these targets and for the least of these envelopes (indices),
    /// which the ranking alone leaves short. At least one of both is named.
    AwardedForTarget { left: Money, asked: Money, targets: Vec<usize>, envelopes: Vec<usize> },
    /// Awarded less than it asked: `left` less `reserve`, the sum of the minima
    /// that the targets and envelopes still needed after it, or what an envelope
    /// has room for where that is less. `targets` and `envelopes` as in
    /// `AwardedForTarget`, empty where the ranking alone awards it too;
    /// `envelope` is that with the least room, where it is less than `left`.
    AwardedInPart {
        left: Money,
        asked: Money,
        minimum: Money,
        reserve: Money,
        targets: Vec<usize>,
        envelopes: Vec<usize>,
        envelope: Option<EnvelopeRoom>,
    },
    /// The chair forced it in; `left` counts the forced candidates above it only.
    ForcedIn { left: Money, asked: Money },
    /// It was awarded before the withdrawal and keeps its award.
    Standing { amount: Money },
    /// The chair forced it out.
    ForcedOut,
    /// Its applicant withdrew it after the decision.
    Withdrawn,
    /// Less was left than it asked, or than its minimum where part awards are
    /// allowed. `stopped_at` is the candidate at which `InOrderStop` ended (the
    /// first of its tie), where that is another one.
    BudgetExhausted { left: Money, asked: Money, minimum: Option<Money>, stopped_at: Option<usize> },
    /// It fitted, but `needs` more awards per target (in the call's order) and
    /// `sums` more money per envelope (in the call's order) would then still be
    /// missing, and the cheapest that remain to fill them cost `reserve`:
    /// `asked` (or `minimum`) and `reserve` together exceed `left`. No `reserve`
    /// means that leads, limits and envelopes leave nobody to fill them, whatever
    /// the money. [`forming`](super::forming) says who forms the reserve.
    SetAsideForTarget {
        left: Money,
        asked: Money,
        minimum: Option<Money>,
        needs: Vec<u32>,
        sums: Vec<Money>,
        reserve: Option<Money>,
    },
    /// Its lead holds `maximum` awards already: `taken`.
    LeadMaximum { maximum: u32, taken: Vec<usize> },
    /// The limit (an index) allows `maximum` awards, which are made already: `taken`.
    ClassMaximum { limit: usize, maximum: u32, taken: Vec<usize> },
    /// Of the `at_most` of this envelope (an index) `room` was left when its turn
    /// came, less than it asked, or than its minimum where part awards are allowed.
    EnvelopeFull { envelope: usize, room: Money, at_most: Money, asked: Money, minimum: Option<Money> },
    /// Every set with it totals less, or as much with a worse ranking;
    /// `left` is the money that the best set leaves.
    NotInBestTotal { left: Money, asked: Money },
}

impl Reason {
    /// Whether money that comes free can be what an award waits for: not where its lead or
    /// a limit holds all the awards that it may.
    #[must_use]
    pub fn waits_for_money(&self) -> bool {
        match self {
            Reason::LeadMaximum { .. } | Reason::ClassMaximum { .. } => false,
            Reason::Awarded { .. }
            | Reason::AwardedForTarget { .. }
            | Reason::AwardedInPart { .. }
            | Reason::ForcedIn { .. }
            | Reason::Standing { .. }
            | Reason::ForcedOut
            | Reason::Withdrawn
            | Reason::BudgetExhausted { .. }
            | Reason::SetAsideForTarget { .. }
            | Reason::EnvelopeFull { .. }
            | Reason::NotInBestTotal { .. } => true,
        }
    }
}

/// What an envelope has left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopeRoom {
    /// The envelope, by its place in the call.
    pub envelope: usize,
    /// What is left of its maximum.
    pub room: Money,
}

/// How one limit came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimitOutcome {
    /// Which candidates count.
    pub of: Counted,
    /// The maximum that the call states.
    pub at_most: u32,
    /// How many are awarded.
    pub reached: u32,
}

/// How one envelope came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnvelopeOutcome {
    /// Whose awards are summed.
    pub of: Counted,
    /// The least that the call states.
    pub at_least: Option<Money>,
    /// The most that the call states.
    pub at_most: Option<Money>,
    /// The least that the strategy worked with, where the call's is out of
    /// reach (`Targets` and `BestTotal`).
    pub lowered_to: Option<Money>,
    /// The sum of the awards.
    pub awarded: Money,
    /// Why the least was lowered.
    pub shortfall: Option<EnvelopeShortfall>,
}

/// Why the least of an envelope cannot be met, given the targets and the
/// envelopes before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnvelopeShortfall {
    /// Even with an unlimited budget only this much could be awarded.
    TooLittleAsked { available: Money },
    /// To meet it would take `needed`; only `budget` is there (both after
    /// forced and standing awards).
    TooLittleMoney { needed: Money, budget: Money },
    /// Nobody knows: the search for the awards that would meet it ended after so
    /// many branches.
    NotDecided { branches: u32 },
}

/// How one target came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TargetOutcome {
    /// Which candidates count.
    pub of: Counted,
    /// The minimum that the call states.
    pub at_least: u32,
    /// The minimum that the strategy worked with, where the call's is out of
    /// reach (`Targets` and `BestTotal`).
    pub lowered_to: Option<u32>,
    /// How many are awarded.
    pub reached: u32,
    /// Why the target was lowered.
    pub shortfall: Option<Shortfall>,
}

/// Why a target cannot be met, given the targets before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortfall {
    /// Even with unlimited money only this many could be awarded of the
    /// `candidates` that there are; where that is fewer, the maxima of leads,
    /// limits and envelopes, or the targets before it, allow no more.
    TooFewCandidates { available: u32, candidates: u32 },
    /// To meet it would take `needed`; only `budget` is there (both after
    /// forced and standing awards).
    TooLittleMoney { needed: Money, budget: Money },
    /// Nobody knows: the search for the awards that would meet it ended after so
    /// many branches.
    NotDecided { branches: u32 },
}

/// How good a total is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The sum of the awarded scores, in score units.
    pub objective: i64,
    /// No feasible set totals more than this.
    pub bound: i64,
    /// Whether the two meet, so that the total is the best there is.
    pub proven: bool,
}
