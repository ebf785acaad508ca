//! A proposal for the readers of a whole round: who may read what, how well it suits
//! them, and what stands already.

use std::collections::{BTreeMap, BTreeSet};

use crate::assign::flow::{Demand, Division, divide};
use crate::assign::may::{OwnProposals, may_read};
use crate::assign::pairs::vary;
use crate::assign::shortage::Shortage;
use crate::assign::wish::{ReaderWish, groups};
use crate::domain::call::Call;
use crate::domain::committee::Member;
use crate::domain::digest::sha256;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phase::Phase;
use crate::domain::proposal::Proposal;
use crate::round::Round;

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
    /// How many proposals two members read together at most.
    pub together: usize,
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
    plan.together = together(&plan.readers);
    plan
}

/// How many proposals two members read together at most.
fn together(readers: &[PlannedReaders]) -> usize {
    let mut pairs: BTreeMap<(&MemberId, &MemberId), usize> = BTreeMap::new();
    for one in readers {
        for (at, first) in one.readers.iter().enumerate() {
            for second in &one.readers[at + 1..] {
                *pairs.entry((first.min(second), first.max(second))).or_default() += 1;
            }
        }
    }
    pairs.into_values().max().unwrap_or(0)
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
        let may = |reader: usize| demand.suits.iter().filter(|row| row[reader].is_some()).count();
        let room = demand.most.iter().enumerate().map(|(reader, most)| may(reader).min(*most)).sum::<usize>();
        let room = room.max(kept);
        let shut =
            |proposal: usize| demand.suits[proposal].iter().flatten().count() < demand.needed[proposal];
        if needed > room && !division.no_way.iter().any(|none| shut(none.proposal)) {
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
