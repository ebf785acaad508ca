//! A round that is open: its state, and the one way to change it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phase::Phase;
use crate::domain::role::Role;
use crate::domain::sheet::ScoreSheet;
use crate::record::{Entry, Event, ImportBegan, ImportEnded, Replaced, SheetImported, permit};
use crate::round::Round;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::{Inputs, Manifest};
use crate::store::record::{Locked, Tail, read_behind};
use crate::store::sealed;

/// A round that is open.
#[derive(Debug)]
pub struct Session {
    /// Where it is.
    pub folder: Folder,
    /// How it stands, as far as it has been read.
    pub round: Round,
    /// The files from which the round was made.
    pub(super) inputs: Inputs,
    pub(super) tails: BTreeMap<MemberId, Tail>,
    /// Records that this account may not read.
    pub hidden: Vec<MemberId>,
    /// Files in which a torn last line was set aside.
    pub set_aside: Vec<PathBuf>,
}

impl Session {
    /// Opens the round in a folder.
    ///
    /// # Errors
    /// No round there, files that do not fit, or a broken record.
    pub fn open(path: &Path) -> Result<Session, StoreError> {
        let folder = Folder::new(path);
        if !folder.is_round() {
            return Err(StoreError::NoRound(path.to_owned()));
        }
        let inputs = Inputs::read(&folder)?;
        let round = inputs.round(&folder)?;
        let (tails, hidden, set_aside) = (BTreeMap::new(), Vec::new(), Vec::new());
        let mut session = Session { folder, round, inputs, tails, hidden, set_aside };
        session.replay()?;
        Ok(session)
    }

    /// Reads the inputs again, and the round anew where they are not those from
    /// which it was made: what is sealed is what was computed from.
    pub(super) fn reread(&mut self) -> Result<(), StoreError> {
        let inputs = Inputs::read(&self.folder)?;
        if inputs != self.inputs {
            self.round = inputs.round(&self.folder)?;
            self.inputs = inputs;
            self.replay()?;
        }
        Ok(())
    }

    /// Every input as it stands now.
    pub(super) fn manifest(&self) -> Result<Manifest, StoreError> {
        self.inputs.manifest(&self.folder)
    }

    /// Makes the round anew from its files and every record.
    fn renew(&mut self) -> Result<(), StoreError> {
        self.inputs = Inputs::read(&self.folder)?;
        self.round = self.inputs.round(&self.folder)?;
        self.replay()
    }

    /// Reads every record from its beginning.
    fn replay(&mut self) -> Result<(), StoreError> {
        let mut records = BTreeMap::new();
        self.hidden.clear();
        let mut waiting = self.members();
        while let Some(member) = waiting.pop() {
            match self.behind(&member, &Tail::default()) {
                Ok((entries, tail)) => {
                    waiting.extend(entries.iter().filter_map(newcomer));
                    records.insert(member.clone(), entries);
                    self.tails.insert(member, tail);
                }
                Err(error) if is_permission(&error) => self.hidden.push(member),
                Err(error) => return Err(error),
            }
        }
        self.round.replay(&records);
        Ok(())
    }

    /// Takes in what other sessions have written since. Returns whether
    /// anything was new.
    ///
    /// # Errors
    /// A broken record.
    pub fn refresh(&mut self) -> Result<bool, StoreError> {
        let mut news = Vec::new();
        for member in self.members() {
            if self.hidden.contains(&member) {
                continue;
            }
            let known = self.tails.get(&member).cloned().unwrap_or_default();
            let (entries, tail) = self.behind(&member, &known)?;
            if !entries.is_empty() {
                news.push((member, entries, tail));
            }
        }
        let any = !news.is_empty();
        self.take_in(news)?;
        Ok(any)
    }

    /// Applies new lines; an import means reading everything again, because
    /// its sheets stand before some of their members' own lines, and so does a
    /// newcomer, who may have a record by now.
    fn take_in(&mut self, news: Vec<(MemberId, Vec<Entry>, Tail)>) -> Result<(), StoreError> {
        let imports = |entry: &Entry| matches!(entry.event, Event::ImportBegan(_) | Event::ImportEnded(_));
        let again = |entry: &Entry| imports(entry) || newcomer(entry).is_some();
        if news.iter().any(|(_, entries, _)| entries.iter().any(again)) {
            return self.renew();
        }
        let mut records = BTreeMap::new();
        for (member, entries, tail) in news {
            self.tails.insert(member.clone(), tail);
            records.insert(member, entries);
        }
        self.round.follow(&records);
        Ok(())
    }

    /// Puts events on a member's record: all of them, or none.
    ///
    /// They are on the disk when this returns. Another session's changes are
    /// taken in first, and an event on a value that changed meanwhile is refused.
    ///
    /// # Errors
    /// A stale value, a rule that forbids it, or what the system refuses.
    pub fn append(&mut self, member: &Member, at: Timestamp, events: &[Event]) -> Result<(), StoreError> {
        if let [event, ..] = events {
            // Asked before a lock makes a record, and again under the lock.
            self.refresh()?;
            permit(&self.round, member, event).map_err(StoreError::Refused)?;
        }
        // A seed and the group that it puts in order must not pass each other, nor two
        // files for one place, nor an answer and what is confirmed of it.
        let in_turn = |event: &Event| {
            matches!(
                event,
                Event::LotDrawn(_)
                    | Event::LotTakenBack(_)
                    | Event::GroupRecorded(_)
                    | Event::InputAmended(_)
                    | Event::EligibilityAnswered(_)
                    | Event::EligibilityConfirmed(_)
                    | Event::EligibilityReopened(_)
            )
        };
        let (mut record, _others) = self.lock_for(&member.id, events.iter().any(in_turn))?;
        let tail = self.catch_up(&mut record, &member.id)?;
        self.refresh()?;
        let events = &self.with_affiliations(member, self.with_heads(events))[..];
        // Later events of a batch may build on earlier ones.
        let mut trial = (events.len() > 1).then(|| self.round.clone());
        for event in events {
            let round = trial.as_ref().unwrap_or(&self.round);
            if !round.still_stands(&member.id, event) {
                return Err(StoreError::Stale(Box::new(event.clone())));
            }
            permit(round, member, event).map_err(StoreError::Refused)?;
            sealed::keeps_the_seal(round, event)?;
            self.follows_the_figures(event)?;
            if let Some(trial) = &mut trial {
                trial.apply(&member.id, event);
            }
        }
        let tail = record.append(&tail, at, events)?;
        for event in events {
            self.round.apply(&member.id, event);
        }
        self.tails.insert(member.id.clone(), tail);
        Ok(())
    }

    /// Puts a whole import on the secretary's record, as one write. A sheet that is
    /// replaced is the one that this session has read: what was written on it since
    /// has been shown to nobody.
    ///
    /// # Errors
    /// Another session changed such a sheet, a rule that forbids it, or what the system refuses.
    pub fn import(
        &mut self,
        member: &Member,
        at: Timestamp,
        file: &str,
        sha256: String,
        sheets: Vec<Event>,
    ) -> Result<(), StoreError> {
        let seen = self.sheets_of(&sheets);
        let mut record = self.lock(&member.id)?;
        let tail = self.catch_up(&mut record, &member.id)?;
        self.refresh()?;
        if self.sheets_of(&sheets) != seen {
            return Err(StoreError::Moved);
        }
        let count = sheets.len() as u64;
        let mut heads = BTreeMap::new();
        for event in &sheets {
            if let Event::SheetImported(SheetImported { member, .. }) = event {
                let seq = self.tails.get(member).map_or(0, |tail| tail.head.seq);
                heads.insert(member.clone(), seq);
            }
        }
        let began = Event::ImportBegan(ImportBegan { file: file.to_owned(), sha256, heads });
        for event in std::iter::once(&began).chain(&sheets) {
            permit(&self.round, member, event).map_err(StoreError::Refused)?;
        }
        let mut events = vec![began];
        events.extend(sheets);
        events.push(Event::ImportEnded(ImportEnded { sheets: count }));
        record.append(&tail, at, &events)?;
        self.renew()
    }

    /// The sheets as they stand in whose place an import puts others.
    fn sheets_of(&self, imports: &[Event]) -> Vec<Option<ScoreSheet>> {
        let sheet = |event: &Event| match event {
            Event::SheetImported(SheetImported { member, proposal, .. }) => {
                self.round.sheet(proposal, member).cloned()
            }
            _ => None,
        };
        imports.iter().map(sheet).collect()
    }

    /// What stands in every record, each with its member, as it was written.
    ///
    /// # Errors
    /// A broken record.
    pub fn entries(&self) -> Result<BTreeMap<MemberId, Vec<Entry>>, StoreError> {
        self.entries_of(|_| true)
    }

    /// What chairs and secretaries wrote.
    ///
    /// # Errors
    /// A broken record.
    pub fn entries_of_leaders(&self) -> Result<BTreeMap<MemberId, Vec<Entry>>, StoreError> {
        self.entries_of(|member| self.round.role(member).is_some_and(Role::leads))
    }

    fn entries_of(
        &self,
        wanted: impl Fn(&MemberId) -> bool,
    ) -> Result<BTreeMap<MemberId, Vec<Entry>>, StoreError> {
        let readable = self.members().into_iter().filter(|member| !self.hidden.contains(member));
        readable
            .filter(|member| wanted(member))
            .map(|member| {
                let (entries, _) = self.behind(&member, &Tail::default())?;
                Ok((member, entries))
            })
            .collect()
    }

    /// The lock of a member's record. After the decision, and around a draw, the
    /// order between what chairs and secretaries write matters to the money, so
    /// that one of them writes at a time: then all of theirs are locked, in the
    /// order of ids.
    fn lock_for(&self, own: &MemberId, in_turn: bool) -> Result<(Locked, Vec<Locked>), StoreError> {
        let decided = in_turn || self.round.phase == Phase::Decided;
        let leads = |id: &MemberId| self.round.role(id).is_some_and(Role::leads);
        let mut record = None;
        let mut others = Vec::new();
        for one in self.members() {
            if one == *own {
                record = Some(self.lock(&one)?);
            } else if decided && leads(&one) {
                others.push(self.lock(&one)?);
            }
        }
        match record {
            Some(record) => Ok((record, others)),
            None => Ok((self.lock(own)?, others)),
        }
    }

    /// Every member's id, sorted, which is also the order of locking.
    pub(super) fn members(&self) -> Vec<MemberId> {
        let mut ids: Vec<MemberId> = self.round.committee.members.iter().map(|m| m.id.clone()).collect();
        ids.sort();
        ids
    }

    pub(super) fn lock(&self, member: &MemberId) -> Result<Locked, StoreError> {
        let folder = self.folder.file("record");
        std::fs::create_dir_all(&folder).map_err(StoreError::io(Doing::Write, &folder))?;
        let name = Folder::record_name(member);
        Locked::open(&self.folder.file(&name), &name)
    }

    fn behind(&self, member: &MemberId, tail: &Tail) -> Result<(Vec<Entry>, Tail), StoreError> {
        let name = Folder::record_name(member);
        read_behind(&self.folder.file(&name), &name, tail)
    }

    /// Takes in what another session of the same member wrote, under the lock.
    pub(super) fn catch_up(&mut self, record: &mut Locked, member: &MemberId) -> Result<Tail, StoreError> {
        let known = self.tails.get(member).cloned().unwrap_or_default();
        let (entries, tail, side) = record.catch_up(&known)?;
        self.set_aside.extend(side);
        self.take_in(vec![(member.clone(), entries, tail.clone())])?;
        Ok(tail)
    }
}

/// Who comes into the committee with a line of a record.
fn newcomer(entry: &Entry) -> Option<MemberId> {
    match &entry.event {
        Event::Replaced(Replaced { by, .. }) => Some(by.id.clone()),
        _ => None,
    }
}

fn is_permission(error: &StoreError) -> bool {
    matches!(error, StoreError::Io { source, .. } if source.kind() == std::io::ErrorKind::PermissionDenied)
}
