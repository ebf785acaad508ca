//! A round as it stands: the files of the secretary with everything that the
//! records say, folded into one state.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rust_decimal::Decimal;

use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member, Role};
use crate::domain::event::{Entry, Event, Force, PhaseChange, text_digest};
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::phase::Phase;
use crate::domain::proposal::Proposal;
use crate::domain::sheet::{CommentField, ScoreSheet};

/// The sheets of one proposal, by member.
pub type SheetsOfProposal = BTreeMap<MemberId, ScoreSheet>;

/// A round as it stands.
#[derive(Clone, Debug)]
pub struct Round {
    /// The rules.
    pub call: Call,
    /// The proposals, in the order of the file.
    pub proposals: Vec<Proposal>,
    /// The members.
    pub committee: Committee,
    /// The municipalities.
    pub register: Register,
    /// Where the round stands.
    pub phase: Phase,
    /// The changes of phase so far, in order.
    pub phases: Vec<PhaseChange>,
    /// Score sheets, by proposal and member.
    pub sheets: BTreeMap<ProposalId, SheetsOfProposal>,
    /// What chair and secretary put on the record.
    pub rulings: Rulings,
}

/// What chair and secretary put on the record beside the sheets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rulings {
    /// Consensus marks and texts.
    pub consensus: BTreeMap<(ProposalId, CriterionId), Consensus>,
    /// Decided orders of tied proposals, the latest last.
    pub ties: Vec<Ruling<Vec<ProposalId>>>,
    /// The seed of the public draw.
    pub lot: Option<String>,
    /// Candidates forced in or out.
    pub forced: BTreeMap<ProposalId, Ruling<Force>>,
    /// Incomplete proposals that do not hold up the decision.
    pub waived: BTreeMap<ProposalId, String>,
    /// Why lowered targets were accepted.
    pub targets_accepted: Option<String>,
    /// Amended amounts of sources.
    pub budget: BTreeMap<String, Money>,
    /// Withdrawn proposals with the reason.
    pub withdrawn: BTreeMap<ProposalId, String>,
}

/// A decision with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruling<T> {
    /// What was decided.
    pub value: T,
    /// Why.
    pub reason: String,
}

/// The committee's own record on one criterion of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consensus {
    /// The mark.
    pub mark: Decimal,
    /// What the committee says.
    pub text: String,
}

impl Round {
    /// A round without any record.
    #[must_use]
    pub fn new(call: Call, proposals: Vec<Proposal>, committee: Committee, register: Register) -> Round {
        Round {
            call,
            proposals,
            committee,
            register,
            phase: Phase::Setup,
            phases: Vec::new(),
            sheets: BTreeMap::new(),
            rulings: Rulings::default(),
        }
    }

    /// The proposal with this id.
    #[must_use]
    pub fn proposal(&self, id: &ProposalId) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| proposal.id == *id)
    }

    /// The sheet of a member for a proposal, where one was begun.
    #[must_use]
    pub fn sheet(&self, proposal: &ProposalId, member: &MemberId) -> Option<&ScoreSheet> {
        self.sheets.get(proposal)?.get(member)
    }

    /// The role of a member; `None` for somebody who is not in the committee.
    #[must_use]
    pub fn role(&self, member: &MemberId) -> Option<Role> {
        self.committee.member(member).map(|member| member.role)
    }

    /// Whether a member declared a conflict of interest on a proposal.
    #[must_use]
    pub fn has_conflict(&self, proposal: &ProposalId, member: &MemberId) -> bool {
        self.sheet(proposal, member).is_some_and(|sheet| sheet.conflict.is_some())
    }

    /// The proposals that a member reads, in the order of the file.
    pub fn reading_of<'a>(&'a self, member: &'a Member) -> impl Iterator<Item = &'a Proposal> {
        self.proposals.iter().filter(|p| self.committee.reads(&self.call, member, &p.id))
    }

    /// The amount of every source after amendments.
    pub fn sources(&self) -> impl Iterator<Item = (&str, Money)> {
        self.call.budget.iter().map(|source| {
            let amended = self.rulings.budget.get(&source.name).copied();
            (source.name.as_str(), amended.unwrap_or(source.amount))
        })
    }

    /// The budget after amendments.
    #[must_use]
    pub fn budget(&self) -> Money {
        self.sources().map(|(_, amount)| amount).sum()
    }

    /// Replays whole records into the round.
    ///
    /// A member's own events and the sheets that others imported for that
    /// member meet in the order that the import states (`heads`), so that no
    /// clock decides which one is later.
    pub fn replay(&mut self, records: &BTreeMap<MemberId, Vec<Entry>>) {
        let mut imports: Vec<Import<'_>> =
            records.values().flat_map(|entries| whole_imports(entries)).collect();
        imports.sort_by_key(|import| import.began.at);
        let named: BTreeSet<&MemberId> =
            records.keys().chain(imports.iter().flat_map(|import| import.heads.keys())).collect();
        for member in named {
            let entries = records.get(member).map_or(&[][..], Vec::as_slice);
            let mut waiting = imports.iter().filter(|import| import.heads.contains_key(member)).peekable();
            for entry in entries {
                while waiting
                    .peek()
                    .is_some_and(|import| import.heads.get(member).is_some_and(|head| *head < entry.seq))
                {
                    if let Some(import) = waiting.next() {
                        self.bring_in(import, member);
                    }
                }
                if !entry.event.concerns_all() {
                    self.apply(member, &entry.event);
                }
            }
            for import in waiting {
                self.bring_in(import, member);
            }
        }
        self.follow_shared(records);
    }

    /// Applies what several records have gained since they were last read;
    /// imports need a replay.
    pub fn follow(&mut self, news: &BTreeMap<MemberId, Vec<Entry>>) {
        for (member, entries) in news {
            for entry in entries.iter().filter(|entry| !entry.event.concerns_all()) {
                self.apply(member, &entry.event);
            }
        }
        self.follow_shared(news);
    }

    /// Applies phases and decisions in the order in which they were written,
    /// whoever wrote them. A change of phase says what stood in every record
    /// before it; between two changes an event comes when the value stands that
    /// it replaces, and the clock decides what is then still open.
    fn follow_shared(&mut self, records: &BTreeMap<MemberId, Vec<Entry>>) {
        let mut waiting: Vec<(&MemberId, VecDeque<&Entry>)> = records
            .iter()
            .map(|(member, all)| (member, all.iter().filter(|entry| entry.event.concerns_all()).collect()))
            .collect();
        let mut changes = self.phases.clone();
        changes.extend(waiting.iter().flat_map(|(_, queue)| queue).filter_map(|entry| match &entry.event {
            Event::PhaseChanged(change) => Some(change.clone()),
            _ => None,
        }));
        let phases_before = |member: &MemberId, entry: &Entry| {
            let head = |change: &PhaseChange| change.heads.get(member).map_or(0, |head| head.seq);
            changes.iter().filter(|change| head(change) < entry.seq).count()
        };
        while let Some((next, _)) = waiting
            .iter()
            .enumerate()
            .filter_map(|(number, (member, queue))| Some((number, (*member, *queue.front()?))))
            .min_by_key(|(_, (member, entry))| {
                let decision = !matches!(entry.event, Event::PhaseChanged(_));
                let stale = !self.still_stands(member, &entry.event);
                (phases_before(member, entry), decision, stale, entry.at, *member)
            })
        {
            let (member, queue) = &mut waiting[next];
            if let Some(entry) = queue.pop_front() {
                self.apply(member, &entry.event);
            }
        }
        self.phases.sort_by_key(|change| change.number);
        self.phase = self.phases.last().map_or(self.phase, |change| change.to);
    }

    /// The sheet of a member for a proposal, to change it.
    fn sheet_mut(&mut self, proposal: &ProposalId, member: &MemberId) -> &mut ScoreSheet {
        let of_proposal = self.sheets.entry(proposal.clone()).or_default();
        of_proposal.entry(member.clone()).or_default()
    }

    /// Applies one event of a member's own record. The sheets of an import
    /// come through `bring_in` instead.
    pub fn apply(&mut self, member: &MemberId, event: &Event) {
        match event {
            Event::Answered { proposal, criterion, now, .. } => {
                let sheet = self.sheet_mut(proposal, member);
                sheet.cells.entry(criterion.clone()).or_default().answer = now.clone();
            }
            Event::Commented { proposal, criterion, field, now, .. } => {
                let sheet = self.sheet_mut(proposal, member);
                *sheet.cells.entry(criterion.clone()).or_default().text_mut(*field) = now.clone();
            }
            Event::Conflict { proposal, now, .. } => {
                self.sheet_mut(proposal, member).conflict = now.clone();
            }
            Event::Submitted { proposal } => self.sheet_mut(proposal, member).submitted = true,
            Event::Reopened { proposal, .. } => self.sheet_mut(proposal, member).submitted = false,
            Event::PhaseChanged(change) => {
                self.phase = change.to;
                self.phases.push(change.clone());
            }
            Event::ImportBegan { .. } | Event::SheetImported { .. } | Event::ImportEnded { .. } => {}
            _ => self.rulings.apply(event),
        }
    }

    /// Brings in what a whole import holds for one member. What the import
    /// does not mention, such as an internal note, stays.
    fn bring_in(&mut self, import: &Import<'_>, member: &MemberId) {
        for event in import.sheets.get(member).into_iter().flatten() {
            if let Event::SheetImported { proposal, answers, comments, conflict, .. } = event {
                let sheet = self.sheet_mut(proposal, member);
                sheet.submitted = conflict.is_none();
                sheet.conflict.clone_from(conflict);
                sheet.imported = true;
                for (criterion, answer) in answers {
                    sheet.cells.entry(criterion.clone()).or_default().answer = answer.clone();
                }
                for (criterion, comment) in comments {
                    sheet.cells.entry(criterion.clone()).or_default().comment.clone_from(comment);
                }
            }
        }
    }

    /// Whether an event still finds the value that it says it replaces.
    #[must_use]
    pub fn still_stands(&self, member: &MemberId, event: &Event) -> bool {
        let sheet = |proposal: &ProposalId| self.sheet(proposal, member);
        match event {
            Event::Answered { proposal, criterion, was, .. } => sheet(proposal)
                .map_or(*was == crate::domain::sheet::Answer::NotYet, |s| s.answer(criterion) == was),
            Event::Commented { proposal, criterion, field, was, .. } => {
                text_digest(self.comment(proposal, member, criterion, *field)) == *was
            }
            Event::Conflict { proposal, was, .. } => {
                sheet(proposal).and_then(|s| s.conflict.as_ref()) == was.as_ref()
            }
            Event::Submitted { proposal } => !sheet(proposal).is_some_and(|s| s.submitted),
            Event::Reopened { proposal, .. } => sheet(proposal).is_some_and(|s| s.submitted),
            Event::PhaseChanged(change) => {
                change.from == self.phase
                    && change.number == self.phases.last().map_or(0, |last| last.number) + 1
            }
            Event::Consensus { proposal, criterion, was, .. } => {
                let key = (proposal.clone(), criterion.clone());
                self.rulings.consensus.get(&key).map(|consensus| consensus.mark) == *was
            }
            Event::Forced { proposal, was, .. } => {
                self.rulings.forced.get(proposal).map(|forced| forced.value) == *was
            }
            Event::BudgetAmended { source, was, .. } => {
                self.sources().any(|(name, amount)| name == source && amount == *was)
            }
            _ => true,
        }
    }

    /// The text of a comment field, empty where nothing was written.
    #[must_use]
    pub fn comment(
        &self,
        proposal: &ProposalId,
        member: &MemberId,
        criterion: &CriterionId,
        field: CommentField,
    ) -> &str {
        self.sheet(proposal, member)
            .and_then(|sheet| sheet.cells.get(criterion))
            .map_or("", |cell| cell.text(field))
    }
}

impl Rulings {
    /// The committee's own mark on a criterion of a proposal.
    #[must_use]
    pub fn consensus_mark(&self, proposal: &ProposalId, criterion: &CriterionId) -> Option<Decimal> {
        let key = (proposal.clone(), criterion.clone());
        self.consensus.get(&key).map(|consensus| consensus.mark)
    }

    /// Applies an event of chair or secretary.
    fn apply(&mut self, event: &Event) {
        match event.clone() {
            Event::Consensus { proposal, criterion, now, text, .. } => match now {
                Some(mark) => {
                    self.consensus.insert((proposal, criterion), Consensus { mark, text });
                }
                None => {
                    self.consensus.remove(&(proposal, criterion));
                }
            },
            Event::TieResolved { order, reason } => self.ties.push(Ruling { value: order, reason }),
            Event::LotDrawn { seed, .. } => self.lot = Some(seed),
            Event::Forced { proposal, now, reason, .. } => match now {
                Some(value) => {
                    self.forced.insert(proposal, Ruling { value, reason });
                }
                None => {
                    self.forced.remove(&proposal);
                }
            },
            Event::Waived { proposal, reason } => {
                self.waived.insert(proposal, reason);
            }
            Event::TargetsAccepted { reason } => self.targets_accepted = Some(reason),
            Event::BudgetAmended { source, now, .. } => {
                self.budget.insert(source, now);
            }
            Event::Withdrawn { proposal, reason } => {
                self.withdrawn.insert(proposal, reason);
            }
            _ => {}
        }
    }
}

/// An import that has its closing line.
struct Import<'a> {
    began: &'a Entry,
    heads: &'a BTreeMap<MemberId, u64>,
    sheets: BTreeMap<&'a MemberId, Vec<&'a Event>>,
}

/// The imports of a record that have their closing line.
fn whole_imports(entries: &[Entry]) -> Vec<Import<'_>> {
    let mut whole = Vec::new();
    let mut open: Option<Import<'_>> = None;
    for entry in entries {
        match &entry.event {
            Event::ImportBegan { heads, .. } => {
                open = Some(Import { began: entry, heads, sheets: BTreeMap::new() });
            }
            Event::SheetImported { member, .. } => {
                if let Some(import) = &mut open {
                    import.sheets.entry(member).or_default().push(&entry.event);
                }
            }
            Event::ImportEnded { .. } => whole.extend(open.take()),
            _ => {}
        }
    }
    whole
}
