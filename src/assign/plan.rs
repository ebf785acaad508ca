//! A proposal for the readers of a whole round: who may read what, how well it suits
//! them, and what stands already.

use std::collections::{BTreeMap, BTreeSet};

use crate::assign::flow::{Demand, Division, divide};
use crate::assign::pairs::{met_again, vary};
use crate::assign::shortage::Shortage;
use crate::domain::call::Call;
use crate::domain::committee::Member;
use crate::domain::digest::sha256;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::involved::Involved;
use crate::domain::phase::Phase;
use crate::domain::proposal::Proposal;
use crate::domain::role::Role;
use crate::round::Round;

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct ReaderWish {
    /// How many readers a proposal gets, where that is not what the call needs.
    pub each: Option<usize>,
    /// How many of one role.
    pub of_role: BTreeMap<Role, usize>,
    /// How many proposals a member may have at most, where there is an end to it.
    pub most: Option<usize>,
    /// What puts equals in order: the same seed gives the same readers.
    pub seed: String,
    /// Whether members keep what they have. Once scoring is open, they always do.
    pub keep: bool,
}

/// The readers of one proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedReaders {
    /// The proposal.
    pub proposal: ProposalId,
    /// Who reads it, in the order of the committee.
    pub readers: Vec<MemberId>,
    /// Who of them writes the committee's text, where the call wants that.
    pub rapporteur: Option<MemberId>,
}

/// A proposal for the readers of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReaderPlan {
    /// The readers, in the order of the proposals.
    pub readers: Vec<PlannedReaders>,
    /// Proposals that need no reader: withdrawn, or ineligible by a rule of the call.
    pub left_out: Vec<ProposalId>,
    /// The proposals that have too few.
    pub too_few: Vec<ProposalId>,
    /// Why.
    pub short: Vec<Shortage>,
    /// The proposals whose readers the one who looks may not see.
    pub closed: Vec<ProposalId>,
    /// How often two proposals share two readers, over all pairs of both.
    pub met_again: usize,
}

impl ReaderPlan {
    /// How many proposals a member reads.
    #[must_use]
    pub fn load(&self, member: &MemberId) -> usize {
        self.readers.iter().filter(|one| one.readers.contains(member)).count()
    }

    /// The plan without who reads a proposal of the viewer's own conflict of interest.
    #[must_use]
    pub fn seen_by(&self, round: &Round, own: &OwnProposals, viewer: &Member) -> ReaderPlan {
        let closed = |proposal: &ProposalId| {
            round.has_conflict(proposal, &viewer.id) || own.has(round, &viewer.id, proposal)
        };
        let mut seen = self.clone();
        seen.closed = seen.readers.iter().map(|one| one.proposal.clone()).filter(closed).collect();
        seen.readers.retain(|one| !closed(&one.proposal));
        seen.too_few.retain(|one| !closed(one));
        seen.short.retain(|one| !one.proposal().is_some_and(closed));
        seen
    }

    /// How many proposals a member is rapporteur of.
    #[must_use]
    pub fn reports(&self, member: &MemberId) -> usize {
        self.readers.iter().filter(|one| one.rapporteur.as_ref() == Some(member)).count()
    }
}

/// Whether a member may read a proposal: scores, is still there, and has no conflict of
/// interest, declared or by affiliation.
#[must_use]
pub fn may_read(round: &Round, own: &OwnProposals, member: &Member, proposal: &ProposalId) -> bool {
    round.call.scores(member.role)
        && round.committee.successor(&member.id).is_none()
        && !round.has_conflict(proposal, &member.id)
        && !own.has(round, &member.id, proposal)
}

/// The proposals of members' own organisations.
#[derive(Clone, Debug, Default)]
pub struct OwnProposals(BTreeMap<MemberId, BTreeSet<ProposalId>>);

impl OwnProposals {
    /// Looks at every organisation of a round once.
    #[must_use]
    pub fn of(round: &Round) -> OwnProposals {
        let belongs = |member: &&Member| member.affiliation.is_some();
        if !round.committee.members.iter().any(|member| belongs(&member)) {
            return OwnProposals::default();
        }
        let involved = Involved::of(&round.proposals, &round.register);
        let own = round.committee.members.iter().filter(belongs).map(|member| {
            let proposals = involved.with(member).into_iter().map(|proposal| proposal.id.clone());
            (member.id.clone(), proposals.collect())
        });
        OwnProposals(own.collect())
    }

    /// Whether a proposal is one of a member's own organisation, and nobody put on the
    /// record that it is not.
    #[must_use]
    pub fn has(&self, round: &Round, member: &MemberId, proposal: &ProposalId) -> bool {
        let taken_back = round.rulings.unaffiliated.contains(&(proposal.clone(), member.clone()));
        !taken_back && self.0.get(member).is_some_and(|own| own.contains(proposal))
    }
}

/// Proposes the readers of every proposal.
///
/// Each proposal gets as many readers of each role as the call needs sheets; loads are as
/// equal as conflicts of interest and limits let them be; then readers who know the
/// subject and wished for it; then pairs that vary. Where a proposal cannot have enough
/// readers, it gets those there are, and the shortage says why.
#[must_use]
pub fn plan_readers(round: &Round, wish: &ReaderWish) -> ReaderPlan {
    let own = OwnProposals::of(round);
    let broken = round.ineligible();
    let reads_none = |at: usize, proposal: &Proposal| {
        !broken[at].is_empty() || round.rulings.withdrawn.contains_key(&proposal.id)
    };
    let (out, read): (Vec<_>, Vec<_>) =
        round.proposals.iter().enumerate().partition(|(at, proposal)| reads_none(*at, proposal));
    let proposals: Vec<&Proposal> = in_drawn_order(&wish.seed, read.into_iter().map(|(_, one)| one));
    let mut plan = ReaderPlan {
        left_out: out.into_iter().map(|(_, proposal)| proposal.id.clone()).collect(),
        ..ReaderPlan::default()
    };
    let mut of: BTreeMap<&ProposalId, BTreeSet<&MemberId>> = BTreeMap::new();
    for (roles, needed) in groups(round, wish) {
        let belongs = |member: &&Member| roles.contains(&member.role);
        let members = in_drawn_order(&wish.seed, round.committee.members.iter().filter(belongs));
        let desk = Table { round, own: &own, wish, proposals: &proposals, members };
        let (division, demand) = desk.readers(needed);
        plan.short.extend(desk.short(&demand, &division));
        plan.too_few.extend(division.no_way.iter().map(|none| proposals[none.proposal].id.clone()));
        plan.met_again += met_again(desk.members.len(), whole(&demand, &division).iter().map(Vec::as_slice));
        for (proposal, readers) in proposals.iter().zip(whole(&demand, &division)) {
            of.entry(&proposal.id).or_default().extend(readers.iter().map(|one| &desk.members[*one].id));
        }
    }
    let reporting =
        if round.call.rapporteur { rapporteurs(round, &own, wish, &proposals, &of) } else { BTreeMap::new() };
    for proposal in &round.proposals {
        let Some(readers) = of.get(&proposal.id) else { continue };
        let members = round.committee.members.iter().filter(|member| readers.contains(&member.id));
        plan.readers.push(PlannedReaders {
            proposal: proposal.id.clone(),
            readers: members.map(|member| member.id.clone()).collect(),
            rapporteur: reporting.get(&proposal.id).cloned(),
        });
    }
    plan
}

/// How many readers each proposal needs, in the order of the round; none that is
/// withdrawn or ineligible by a rule of the call.
#[must_use]
pub fn needed_readers(round: &Round, wish: &ReaderWish) -> Vec<usize> {
    let needed = groups(round, wish).into_iter().map(|(_, needed)| needed).sum();
    let of = round.proposals.iter().zip(round.ineligible()).map(|(proposal, broken)| {
        let out = !broken.is_empty() || round.rulings.withdrawn.contains_key(&proposal.id);
        if out { 0 } else { needed }
    });
    of.collect()
}

/// Something with an id that a draw puts in order.
trait Drawn {
    fn name(&self) -> &str;
}

impl Drawn for Proposal {
    fn name(&self) -> &str {
        self.id.as_str()
    }
}

impl Drawn for Member {
    fn name(&self) -> &str {
        self.id.as_str()
    }
}

/// By SHA-256 of seed, newline and id, as lots are drawn.
fn in_drawn_order<'a, T: Drawn>(seed: &str, all: impl Iterator<Item = &'a T>) -> Vec<&'a T> {
    let mut all: Vec<(String, &T)> =
        all.map(|one| (sha256(format!("{seed}\n{}", one.name()).as_bytes()), one)).collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all.into_iter().map(|(_, one)| one).collect()
}

/// Roles that score the same criteria, with how many readers a proposal gets of them.
///
/// A role that alone scores a criterion is needed; one whose criteria others score too
/// is asked only where the wish names it.
fn groups(round: &Round, wish: &ReaderWish) -> Vec<(BTreeSet<Role>, usize)> {
    let sheets = usize::try_from(round.call.min_sheets.max(1)).unwrap_or(usize::MAX);
    let mut alike: Vec<(BTreeSet<&CriterionId>, BTreeSet<Role>)> = Vec::new();
    for (role, _) in Role::CODES {
        let there = round.committee.members.iter().any(|member| member.role == role);
        if !there || !round.call.scores(role) {
            continue;
        }
        let asked = criteria(&round.call, role);
        let apart = wish.of_role.contains_key(&role);
        match alike.iter_mut().find(|(same, roles)| {
            *same == asked && !apart && !roles.iter().any(|one| wish.of_role.contains_key(one))
        }) {
            Some((_, roles)) => _ = roles.insert(role),
            None => alike.push((asked, BTreeSet::from([role]))),
        }
    }
    alike.sort_by_key(|(asked, _)| std::cmp::Reverse(asked.len()));
    let mut covered: BTreeSet<&CriterionId> = BTreeSet::new();
    let mut found = Vec::new();
    for (asked, roles) in alike {
        let wished = roles.iter().find_map(|role| wish.of_role.get(role)).copied();
        let alone = !asked.is_subset(&covered);
        covered.extend(asked);
        let needed = wished.unwrap_or(if alone { wish.each.unwrap_or(sheets) } else { 0 });
        found.push((roles, needed));
    }
    found
}

fn criteria(call: &Call, role: Role) -> BTreeSet<&CriterionId> {
    call.criteria_of(role).map(|criterion| &criterion.id).collect()
}

/// Proposals and members of one group, by position.
struct Table<'a> {
    round: &'a Round,
    own: &'a OwnProposals,
    wish: &'a ReaderWish,
    proposals: &'a [&'a Proposal],
    members: Vec<&'a Member>,
}

impl Table<'_> {
    fn readers(&self, needed: usize) -> (Division, Demand) {
        let most = self.wish.most.unwrap_or(self.proposals.len());
        let mut demand = Demand {
            needed: vec![needed; self.proposals.len()],
            most: vec![most; self.members.len()],
            ..Demand::default()
        };
        for proposal in self.proposals {
            let may = |member: &Member| may_read(self.round, self.own, member, &proposal.id);
            let row = self
                .members
                .iter()
                .map(|member| may(member).then(|| suits(&self.round.call, member, proposal)));
            demand.suits.push(row.collect());
            let kept =
                self.members.iter().enumerate().filter(|(_, one)| may(one) && self.keeps(one, proposal));
            demand.kept.push(kept.map(|(at, _)| at).collect());
        }
        let mut division = divide(&demand);
        vary(&demand, &mut division);
        (division, demand)
    }

    /// Whether a member keeps a proposal: what is to be read when scoring opens always stays.
    fn keeps(&self, member: &Member, proposal: &Proposal) -> bool {
        let committee = &self.round.committee;
        let reads = committee.reads(&self.round.call, member, &proposal.id);
        match self.round.phase {
            // Where everybody reads everything, nobody was given anything yet.
            Phase::Setup => self.wish.keep && committee.has_readers_of_its_own() && reads,
            // A sheet that is begun hangs on it, and nobody may learn which.
            Phase::Scoring | Phase::Deliberation | Phase::Decided => reads,
        }
    }

    fn short(&self, demand: &Demand, division: &Division) -> Vec<Shortage> {
        let kept: usize = demand.kept.iter().map(Vec::len).sum();
        let needed: usize =
            demand.needed.iter().zip(&demand.kept).map(|(all, kept)| (*all).max(kept.len())).sum();
        let room = demand.most.iter().sum::<usize>().max(kept);
        if needed > room {
            return vec![Shortage::NoRoom { needed, room }];
        }
        let ids = |positions: &[usize]| positions.iter().map(|at| self.members[*at].id.clone()).collect();
        let said = division.no_way.iter().map(|none| {
            let proposal = self.proposals[none.proposal].id.clone();
            let may: Vec<usize> =
                (0..self.members.len()).filter(|at| demand.suits[none.proposal][*at].is_some()).collect();
            let needed = demand.needed[none.proposal];
            if may.len() < needed {
                let closed = |at: &usize| {
                    let member = self.members[*at];
                    self.round.committee.successor(&member.id).is_none() && !may.contains(at)
                };
                let conflicts: Vec<usize> = (0..self.members.len()).filter(closed).collect();
                return Shortage::TooFewMayRead {
                    proposal,
                    may: ids(&may),
                    conflicts: ids(&conflicts),
                    needed,
                };
            }
            Shortage::Full {
                proposal,
                members: ids(&none.full),
                proposals: none.theirs.len(),
                room: none.full.iter().map(|at| demand.most[*at]).sum(),
            }
        });
        said.collect()
    }
}

/// Everybody who reads each proposal, by position.
fn whole(demand: &Demand, division: &Division) -> Vec<Vec<usize>> {
    let both = demand.kept.iter().zip(&division.added);
    both.map(|(kept, added)| kept.iter().chain(added).copied().collect()).collect()
}

/// How well a proposal suits a member: a wish weighs more than a subject that both name.
fn suits(call: &Call, member: &Member, proposal: &Proposal) -> i64 {
    let mut suits = 0;
    if member.prefers.contains(&proposal.id) {
        suits += 3;
    }
    if member.declines.contains(&proposal.id) {
        suits -= 3;
    }
    let known = |subject: &str| member.expertise.iter().any(|one| same_subject(one, subject));
    let labels = proposal.classes.iter().filter_map(|id| call.class(id)).map(|class| class.label.as_str());
    let ids = proposal.classes.iter().map(|id| id.as_str());
    let shared = proposal.topics.iter().map(String::as_str).chain(labels).chain(ids).filter(|one| known(one));
    suits + i64::try_from(shared.take(2).count()).unwrap_or_default()
}

fn same_subject(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// One reader of each proposal, as equal in number as they can be.
fn rapporteurs(
    round: &Round,
    own: &OwnProposals,
    wish: &ReaderWish,
    proposals: &[&Proposal],
    readers: &BTreeMap<&ProposalId, BTreeSet<&MemberId>>,
) -> BTreeMap<ProposalId, MemberId> {
    let members = in_drawn_order(&wish.seed, round.committee.members.iter());
    let mut demand = Demand {
        needed: vec![1; proposals.len()],
        most: vec![proposals.len(); members.len()],
        ..Demand::default()
    };
    for proposal in proposals {
        let may = |member: &Member| {
            readers.get(&proposal.id).is_some_and(|of| of.contains(&member.id))
                && may_read(round, own, member, &proposal.id)
        };
        let row = members.iter().map(|member| may(member).then(|| suits(&round.call, member, proposal)));
        demand.suits.push(row.collect());
        let stays = |member: &Member| {
            (wish.keep || round.phase != Phase::Setup)
                && may(member)
                && round.committee.rapporteur(&proposal.id) == Some(&member.id)
        };
        let kept = members.iter().enumerate().filter(|(_, member)| stays(member)).map(|(at, _)| at);
        demand.kept.push(kept.collect());
    }
    let division = divide(&demand);
    let chosen = proposals.iter().zip(whole(&demand, &division));
    let named =
        chosen.filter_map(|(proposal, of)| Some((proposal.id.clone(), members[*of.first()?].id.clone())));
    named.collect()
}
