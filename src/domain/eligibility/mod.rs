//! Which proposals may compete, by the rules that the call declares.
//!
//! Rules about one proposal stand here; those that look at all proposals of a round
//! (who else applied, who is the same organisation) in the files beside it.

mod answer;
mod applications;
mod partners;
mod said;

pub use answer::{EligibilityFinding, FailedQuestion, QuestionAnswer, Verdict};
pub use applications::undecided;
pub use partners::unnamed_partners;

use std::cmp::Ordering;

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::domain::call::{Call, Duration, OverMax};
use crate::domain::id::ProposalId;
use crate::domain::identities::Identities;
use crate::domain::identity::Region;
use crate::domain::moment::{Deadline, Moment};
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::party::LeadKind;
use crate::domain::proposal::Proposal;

/// A rule of the call that a proposal breaks.
#[derive(Clone, Debug, PartialEq)]
pub enum Ineligible {
    /// The lead is of a kind that may not lead.
    LeadKind(LeadKind),
    /// The lead is a local authority of a region that may not lead.
    LeadRegion {
        /// The NIS code of the lead.
        nis: String,
        /// The region in which it lies.
        region: Region,
        /// The regions of the call.
        allowed: Vec<Region>,
    },
    /// The lead submitted as many proposals before this one as may compete.
    TooManyApplications {
        /// How many of one lead may compete.
        max: u32,
        /// Those that came before, the earliest first: as many as may compete.
        earlier: Vec<ProposalId>,
    },
    /// The request is below the lowest grant.
    BelowMinimum {
        /// What was asked.
        requested: Money,
        /// The lowest grant.
        min: Money,
    },
    /// The request is above the highest grant.
    AboveMaximum {
        /// What was asked.
        requested: Money,
        /// The highest grant.
        max: Money,
    },
    /// The own contribution is too small a share of the total cost.
    OwnShare {
        /// What the applicants pay themselves.
        own: Money,
        /// The total cost.
        total: Money,
        /// The smallest share.
        min: Decimal,
    },
    /// The grant of the project or of a partner is too large a share of its cost.
    GrantShare {
        /// The partner; none for the project as a whole.
        partner: Option<String>,
        /// What is asked for it.
        grant: Money,
        /// What it costs.
        total: Money,
        /// The largest share.
        share: Decimal,
        /// What that share comes to, rounded down to the cent.
        most: Money,
    },
    /// Too few partners.
    Partners {
        /// Organisations beside the lead with the role partner.
        count: usize,
        /// How many there must be.
        min: u32,
    },
    /// The project ends before the fewest months have passed.
    TooShort {
        /// Its first and last day.
        days: (Date, Date),
        /// The fewest months.
        least: u32,
        /// The last day of a project of so many months.
        until: Date,
    },
    /// The project goes on after the most months have passed.
    TooLong {
        /// Its first and last day.
        days: (Date, Date),
        /// The most months.
        most: u32,
        /// The last day of a project of so many months.
        until: Date,
    },
    /// The proposal came after the deadline.
    Late {
        /// When it came.
        submitted: Moment,
        /// Until when it could.
        deadline: Deadline,
    },
    /// A question of the call fails, as the chair confirmed.
    Question(Box<FailedQuestion>),
}

impl Ineligible {
    /// Whether it tells who is behind the proposal.
    #[must_use]
    pub fn tells_who(&self) -> bool {
        match self {
            Ineligible::LeadKind(_)
            | Ineligible::LeadRegion { .. }
            | Ineligible::TooManyApplications { .. }
            | Ineligible::Partners { .. } => true,
            Ineligible::GrantShare { partner, .. } => partner.is_some(),
            // A reason in the words of a person may say anything.
            Ineligible::Question(_) => true,
            Ineligible::BelowMinimum { .. }
            | Ineligible::AboveMaximum { .. }
            | Ineligible::OwnShare { .. }
            | Ineligible::TooShort { .. }
            | Ineligible::TooLong { .. }
            | Ineligible::Late { .. } => false,
        }
    }

    /// Whether it says nothing of a proposal that is closed to whoever is told.
    #[must_use]
    pub fn tells_no_closed(&self, closed: &dyn Fn(&ProposalId) -> bool) -> bool {
        !self.of_one_lead().iter().any(closed)
    }

    /// The other proposals that it says are of the same lead.
    #[must_use]
    pub fn of_one_lead(&self) -> &[ProposalId] {
        match self {
            Ineligible::TooManyApplications { earlier, .. } => earlier,
            Ineligible::LeadKind(_)
            | Ineligible::LeadRegion { .. }
            | Ineligible::Partners { .. }
            | Ineligible::BelowMinimum { .. }
            | Ineligible::AboveMaximum { .. }
            | Ineligible::OwnShare { .. }
            | Ineligible::GrantShare { .. }
            | Ineligible::TooShort { .. }
            | Ineligible::TooLong { .. }
            | Ineligible::Late { .. }
            | Ineligible::Question(_) => &[],
        }
    }
}

/// The rules that each proposal of a round breaks, in a fixed order, for each of
/// `proposals` in theirs. A missing cell breaks no rule: `check` reports it as an error
/// instead. Every proposal is an application, whether or not it may compete.
#[must_use]
pub fn ineligible(call: &Call, register: &Register, proposals: &[&Proposal]) -> Vec<Vec<Ineligible>> {
    // Telling organisations apart looks at every name, so only where a rule asks.
    let asks = call.min_partners.is_some() || call.max_applications_per_lead.is_some();
    let identities = asks.then(|| Identities::of_proposals(register, proposals.iter().copied()));
    let mut broken: Vec<Vec<Ineligible>> =
        proposals.iter().map(|proposal| by_itself(call, register, identities.as_ref(), proposal)).collect();
    // None at all is an error of the call; nothing can be said by it.
    let most = call.max_applications_per_lead.filter(|max| *max > 0);
    if let (Some(max), Some(identities)) = (most, &identities) {
        for (at, earlier) in applications::beyond(max, identities, proposals) {
            let earlier = earlier.into_iter().map(|one| proposals[one].id.clone()).collect();
            broken[at].push(Ineligible::TooManyApplications { max, earlier });
        }
    }
    broken
}

/// The region of a lead that is a local authority, where its NIS code says it.
#[must_use]
pub fn lead_region<'a>(proposal: &'a Proposal, register: &'a Register) -> Option<(&'a str, Region)> {
    let lead = proposal.lead_party();
    if !lead.is_local_authority() {
        return None;
    }
    let nis = lead.nis.or_else(|| proposal.lead_nis(register))?;
    Some((nis, Region::of_nis(nis)?))
}

/// The rules that a proposal breaks without those about other proposals of its lead.
fn by_itself(
    call: &Call,
    register: &Register,
    identities: Option<&Identities<'_>>,
    proposal: &Proposal,
) -> Vec<Ineligible> {
    let mut broken = Vec::new();
    if let Some(kind) = proposal.lead_kind
        && !call.lead.is_empty()
        && !call.lead.contains(&kind)
    {
        broken.push(Ineligible::LeadKind(kind));
    }
    if !call.lead_region.is_empty()
        && let Some((nis, region)) = lead_region(proposal, register)
        && !call.lead_region.contains(&region)
    {
        let (nis, allowed) = (nis.to_owned(), call.lead_region.clone());
        broken.push(Ineligible::LeadRegion { nis, region, allowed });
    }
    let requested = proposal.requested;
    if let Some(min) = call.grant.min.filter(|min| requested < *min) {
        broken.push(Ineligible::BelowMinimum { requested, min });
    }
    if let Some(max) = call.grant.max
        && call.grant.over_max == OverMax::Refuse
        && requested > max
    {
        broken.push(Ineligible::AboveMaximum { requested, max });
    }
    if let (Some(min), Some(own), Some(total)) =
        (call.grant.own_share_min, proposal.own_contribution, proposal.total_cost)
        && min.checked_mul(total.to_decimal()).is_none_or(|least| own.to_decimal() < least)
    {
        broken.push(Ineligible::OwnShare { own, total, min });
    }
    if let Some(share) = call.grant.share_max {
        broken.extend(above_a_share(share, proposal));
    }
    if let (Some(min), Some(identities)) = (call.min_partners, identities) {
        broken.extend(partners::too_few(min, identities, proposal));
    }
    broken.extend(call.duration.as_ref().and_then(|duration| lasts_otherwise(duration, proposal)));
    if let (Some(deadline), Some(submitted)) = (&call.deadline, proposal.submitted)
        && deadline.compare(submitted) == Some(Ordering::Greater)
    {
        broken.push(Ineligible::Late { submitted, deadline: deadline.clone() });
    }
    broken
}

/// The parts of a proposal, itself first, whose grant is more than a share of their cost.
fn above_a_share(share: Decimal, proposal: &Proposal) -> impl Iterator<Item = Ineligible> {
    let whole = (None, Some(proposal.requested), proposal.total_cost);
    let parts = proposal.partners.iter().map(|one| (Some(one.name.as_str()), one.grant, one.total));
    std::iter::once(whole).chain(parts).filter_map(move |(partner, grant, total)| {
        let (grant, total) = (grant?, total?);
        let most = share.checked_mul(total.to_decimal())?;
        let most = most.round_dp_with_strategy(2, RoundingStrategy::ToNegativeInfinity);
        let most = Money::from_decimal(most).ok()?;
        let partner = partner.map(str::to_owned);
        (grant > most).then_some(Ineligible::GrantShare { partner, grant, total, share, most })
    })
}

/// Whether a project lasts too short or too long; not where it ends before it begins.
fn lasts_otherwise(duration: &Duration, proposal: &Proposal) -> Option<Ineligible> {
    let Duration::Months { least, most } = *duration;
    let (start, end) = (proposal.start?, proposal.end?);
    let (days, bound) = ((start, end), |months| Duration::last_day(start, months));
    if end < start {
        return None;
    }
    if let Some((least, until)) = least.and_then(|least| Some((least, bound(least)?)))
        && end < until
    {
        return Some(Ineligible::TooShort { days, least, until });
    }
    let (most, until) = most.and_then(|most| Some((most, bound(most)?)))?;
    (end > until).then_some(Ineligible::TooLong { days, most, until })
}
