//! Folding the events of the records into a round.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::domain::id::MemberId;
use crate::record::event::{Entry, Event, Scope};
use crate::record::imports::SheetImported;
use crate::round::{PhaseChange, Round};

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
                        import.bring_in(self, member);
                    }
                }
                if entry.event.about().scope == Scope::Sheets {
                    self.apply(member, &entry.event);
                }
            }
            for import in waiting {
                import.bring_in(self, member);
            }
        }
        self.follow_shared(records);
    }

    /// Applies what several records have gained since they were last read;
    /// imports need a replay.
    pub fn follow(&mut self, news: &BTreeMap<MemberId, Vec<Entry>>) {
        for (member, entries) in news {
            for entry in entries.iter().filter(|entry| entry.event.about().scope == Scope::Sheets) {
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
            .map(|(member, all)| {
                (member, all.iter().filter(|entry| entry.event.about().scope == Scope::Round).collect())
            })
            .collect();
        let mut changes = self.phases.clone();
        changes.extend(waiting.iter().flat_map(|(_, queue)| queue).filter_map(|entry| match &entry.event {
            Event::PhaseChanged(one) => Some(one.0.clone()),
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
    }
}

/// An import that has its closing line.
struct Import<'a> {
    began: &'a Entry,
    heads: &'a BTreeMap<MemberId, u64>,
    sheets: BTreeMap<&'a MemberId, Vec<&'a SheetImported>>,
}

impl Import<'_> {
    /// Brings in what it holds for one member.
    fn bring_in(&self, round: &mut Round, member: &MemberId) {
        self.sheets.get(member).into_iter().flatten().for_each(|sheet| sheet.bring_in(round));
    }
}

/// The imports of a record that have their closing line.
fn whole_imports(entries: &[Entry]) -> Vec<Import<'_>> {
    let mut whole = Vec::new();
    let mut open: Option<Import<'_>> = None;
    for entry in entries {
        match &entry.event {
            Event::ImportBegan(began) => {
                open = Some(Import { began: entry, heads: &began.heads, sheets: BTreeMap::new() });
            }
            Event::SheetImported(sheet) => {
                if let Some(import) = &mut open {
                    import.sheets.entry(&sheet.member).or_default().push(sheet);
                }
            }
            Event::ImportEnded(_) => whole.extend(open.take()),
            _ => {}
        }
    }
    whole
}
