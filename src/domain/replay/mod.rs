//! Folding the events of the records into a round.

mod rulings;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::domain::amendment::{Correction, Replacement};
use crate::domain::edition::Edition;
use crate::domain::event::{Entry, Event, PhaseChange};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::round::Round;
use crate::domain::sheet::ScoreSheet;

impl Round {
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
        self.edition = self.edition_of_seal();
    }

    /// The rules of the decision that stands, else those of today.
    fn edition_of_seal(&self) -> Edition {
        self.seal().and_then(|seal| Edition::of(&seal.program)).unwrap_or_default()
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
                // Records are read one after the other; the number is the order.
                self.phases.push(change.clone());
                self.phases.sort_by_key(|change| change.number);
                self.phase = self.phases.last().map_or(change.to, |last| last.to);
                self.edition = self.edition_of_seal();
                // Its manifest holds them.
                self.rulings.inputs_since.clear();
            }
            Event::ImportBegan { .. } | Event::SheetImported { .. } | Event::ImportEnded { .. } => {}
            // An amount that is back at the call's own is no amendment.
            Event::BudgetAmended { source, now, .. }
                if self.call.budget.iter().any(|one| one.name == *source && one.amount == *now) =>
            {
                self.rulings.budget.remove(source);
            }
            Event::Corrected { proposal, was, now, reason } => {
                for one in self.proposals.iter_mut().filter(|one| one.id == *proposal) {
                    now.clone().put(one);
                }
                self.rulings.corrections.push(Correction {
                    proposal: proposal.clone(),
                    was: was.clone(),
                    now: now.clone(),
                    reason: reason.clone(),
                });
            }
            Event::Replaced { member, by, kept, reason } => {
                self.replace(member, by, kept);
                self.rulings.replacements.push(Replacement {
                    leaves: member.clone(),
                    comes: by.id.clone(),
                    reason: reason.clone(),
                });
            }
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
