//! Moving a round to another phase: with every record locked, nothing in the
//! way, and a decision sealed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::domain::committee::Member;
use crate::domain::digest::Head;
use crate::domain::id::MemberId;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::seal::DECISION;
use crate::record::{Event, PhaseChanged, affiliations, permit};
use crate::result::readiness::readiness;
use crate::round::PhaseChange;
use crate::store::check::check;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::{Manifest, Sealed, sealed, since_the_last};
use crate::store::problem::holding_up;
use crate::store::record::{Locked, Tail};
use crate::store::replace::replace;
use crate::store::sealed;
use crate::store::session::Session;

impl Session {
    /// Moves the round to another phase, with every record locked.
    ///
    /// # Errors
    /// A rule that forbids it, or what the system refuses.
    pub fn change_phase(
        &mut self,
        member: &Member,
        at: Timestamp,
        to: Phase,
        reason: &str,
    ) -> Result<(), StoreError> {
        self.change_phase_as_seen(member, at, to, reason, None)
    }

    /// As `change_phase`, refused where the round is not the one with the given
    /// fingerprint: what a person agreed to is what is sealed.
    ///
    /// # Errors
    /// As `change_phase`; another session changed something meanwhile.
    pub fn change_phase_as_seen(
        &mut self,
        member: &Member,
        at: Timestamp,
        to: Phase,
        reason: &str,
        seen: Option<&str>,
    ) -> Result<(), StoreError> {
        // Asked before a lock makes a record, and again under the locks.
        self.refresh()?;
        self.reread()?;
        self.is_as_seen(seen)?;
        let ask = self.phase_change(to, reason, BTreeMap::new(), None);
        self.may_change(member, &ask)?;
        let mut locked = BTreeMap::new();
        for one in self.members() {
            let mut record = self.lock(&one)?;
            let tail = self.catch_up(&mut record, &one)?;
            locked.insert(one, (record, tail));
        }
        self.reread()?;
        self.is_as_seen(seen)?;
        self.note_affiliations(member, at, to, reason, &mut locked)?;
        let heads: BTreeMap<MemberId, Head> =
            locked.iter().map(|(one, (_, tail))| (one.clone(), tail.head.clone())).collect();
        if !self.members().iter().eq(heads.keys()) {
            // The committee is another one: not every record of its members is locked.
            return Err(StoreError::Moved);
        }
        let manifest = self.manifest()?;
        let mut change = self.phase_change(to, reason, heads, Some(manifest.digest()));
        self.may_change(member, &change)?;
        let lifted = self.round.seal().is_some();
        let begun =
            Begun::new(&self.folder, &change, lifted.then(|| sealed::copy_of(&self.folder, &self.round)));
        self.write_manifest(change.number, &manifest)?;
        if to == Phase::Decided {
            change.seal = Some(sealed::seal(&self.folder, &self.round, &change, &member.id, at)?);
        }
        if lifted {
            sealed::keep_copy(&self.folder, &self.round)?;
        }
        let event = Event::PhaseChanged(PhaseChanged(change));
        let Some((record, tail)) = locked.get_mut(&member.id) else {
            return Err(StoreError::refused(Phrase::new("who-unknown-plain").with("member", &member.id)));
        };
        let tail = record.append(tail, at, std::slice::from_ref(&event))?;
        begun.done();
        self.round.apply(&member.id, &event);
        self.tails.insert(member.id.clone(), tail);
        if lifted {
            sealed::take_away(&self.folder)?;
        }
        Ok(())
    }

    /// Before scoring opens, with every record locked, the conflicts of interest by
    /// affiliation go on the record of whoever opens it.
    fn note_affiliations(
        &mut self,
        member: &Member,
        at: Timestamp,
        to: Phase,
        reason: &str,
        locked: &mut BTreeMap<MemberId, (Locked, Tail)>,
    ) -> Result<(), StoreError> {
        if (self.round.phase, to) != (Phase::Setup, Phase::Scoring) {
            return Ok(());
        }
        let events: Vec<Event> = affiliations(&self.round).into_iter().map(Event::from).collect();
        let Some((record, tail)) = locked.get_mut(&member.id).filter(|_| !events.is_empty()) else {
            return Ok(());
        };
        // Nothing is written for a step that is then refused.
        self.may_change(member, &self.phase_change(to, reason, BTreeMap::new(), None))?;
        *tail = record.append(tail, at, &events)?;
        for event in &events {
            self.round.apply(&member.id, event);
        }
        self.tails.insert(member.id.clone(), tail.clone());
        Ok(())
    }

    fn is_as_seen(&self, seen: Option<&str>) -> Result<(), StoreError> {
        match seen.is_none_or(|seen| seen == self.round.fingerprint()) {
            true => Ok(()),
            false => Err(StoreError::Moved),
        }
    }

    /// The change to another phase as things stand.
    fn phase_change(
        &self,
        to: Phase,
        reason: &str,
        heads: BTreeMap<MemberId, Head>,
        inputs: Option<String>,
    ) -> PhaseChange {
        PhaseChange {
            from: self.round.phase,
            to,
            number: self.round.phases.last().map_or(0, |last| last.number) + 1,
            reason: reason.to_owned(),
            heads,
            files: self.inputs.hashes(),
            inputs,
            seal: None,
        }
    }

    /// Writes the table of inputs whose digest a change of phase seals.
    fn write_manifest(&self, number: u64, manifest: &Manifest) -> Result<(), StoreError> {
        let path = self.folder.file(&Folder::manifest_name(number));
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(StoreError::io(Doing::Write, folder))?;
        }
        replace(&path, &manifest.table())
    }

    /// Every input as the record has it now: what the last change of phase sealed,
    /// with the amendments since. None where no manifest is sealed.
    pub(super) fn expected(&self) -> Result<Option<Manifest>, StoreError> {
        let Some(last) = self.round.phases.last() else { return Ok(None) };
        match sealed(&self.folder, last)? {
            Sealed::Whole(manifest) => Ok(Some(manifest.amended(&self.round.rulings.inputs_since))),
            Sealed::NotThen => Ok(None),
            Sealed::Broken(problem) => Err(StoreError::Problems(vec![problem])),
        }
    }

    /// Whether a member may make a change of phase, and nothing holds it up.
    fn may_change(&self, member: &Member, change: &PhaseChange) -> Result<(), StoreError> {
        permit(&self.round, member, &Event::PhaseChanged(PhaseChanged(change.clone())))
            .map_err(StoreError::Refused)?;
        self.ready_for(change.to, &change.reason)
    }

    /// Refuses a phase while something holds it up: an obstacle of the rules,
    /// an error in what scoring fixes or a decision rests on, or a doubtful fact
    /// that nobody has given a reason for.
    fn ready_for(&self, to: Phase, reason: &str) -> Result<(), StoreError> {
        if to < self.round.phase {
            return Ok(());
        }
        if let Some(obstacle) = readiness(&self.round, to).obstacles.into_iter().next() {
            return Err(StoreError::refused(obstacle));
        }
        let amended = &self.round.rulings.inputs_since;
        let other = since_the_last(&self.folder, self.round.phases.last(), amended, &self.inputs)?;
        if !other.is_empty() {
            return Err(StoreError::Problems(other));
        }
        let found = match to {
            Phase::Setup | Phase::Deliberation => return Ok(()),
            Phase::Scoring | Phase::Decided => holding_up(check(&self.folder)?, reason),
        };
        if found.is_empty() { Ok(()) } else { Err(StoreError::Problems(found)) }
    }
}

/// The files of a change of phase that is not on the record yet. Dropped before it
/// is, they go again: nothing seals them.
struct Begun {
    files: Vec<PathBuf>,
}

impl Begun {
    fn new(folder: &Folder, change: &PhaseChange, copy: Option<PathBuf>) -> Begun {
        let mut files = vec![folder.file(&Folder::manifest_name(change.number))];
        files.extend(copy.filter(|copy| !copy.exists()));
        files.extend((change.to == Phase::Decided).then(|| folder.file(DECISION)));
        Begun { files }
    }

    /// The event is on the record: the files stay.
    fn done(mut self) {
        self.files.clear();
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        for file in &self.files {
            // What cannot be taken away shows in a verification.
            let _ = std::fs::remove_file(file);
        }
    }
}
