//! A file that comes, changes or goes after scoring opened. The event goes on the
//! record once the file is made ready beside its place, so that only a power cut
//! or a refused rename between the two leaves a file that is not as the record has
//! it, which shows.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use jiff::Timestamp;

use crate::domain::amendment::amendable;
use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::record::{Event, InputAmended, permit};
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::{Inputs, digest_of};
use crate::store::replace::Ready;
use crate::store::session::Session;

/// Where a file is kept that an amendment replaced or took away.
const SUPERSEDED: &str = "superseded";

impl Session {
    /// Puts a file in its place while the round is in setup and the rules, proposals
    /// and committee are those that this session has read. No phase changes meanwhile.
    ///
    /// # Errors
    /// Another session changed the phase or one of the files, or what the system refuses.
    pub fn setup_input(&mut self, member: &Member, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let path = self.folder.file(name);
        let ready = beside(&path, bytes)?;
        // Whoever changes the phase holds the lock of every record.
        let mut record = self.lock(&member.id)?;
        let tail = self.catch_up(&mut record, &member.id)?;
        self.refresh()?;
        if self.round.phase != Phase::Setup || Inputs::read(&self.folder)? != self.inputs {
            return Err(StoreError::Moved);
        }
        ready.put()?;
        if tail.bytes == 0 && Inputs::read(&self.folder)?.round(&self.folder)?.role(&member.id).is_none() {
            // The lock made a record of somebody who is no member any more.
            take_away(&self.folder.file(&Folder::record_name(&member.id)))?;
        }
        Ok(())
    }

    /// Puts a file in the place of an input, or with `None` takes it away, and says
    /// so with a reason on the record. What stood there is kept in `superseded/`.
    ///
    /// `path` is a file of `dossiers`, `annexes` or `call-annexes` as it stands in the
    /// round, with `/`. A file that was put there by hand comes on the record by being
    /// given here; one that the record has already is only put back.
    ///
    /// # Errors
    /// A path that no amendment may touch, a rule that forbids it, a file that is
    /// there already as it is, or what the system refuses.
    pub fn amend_input(
        &mut self,
        member: &Member,
        at: Timestamp,
        path: &str,
        bytes: Option<&[u8]>,
        reason: &str,
    ) -> Result<(), StoreError> {
        amendable(path).map_err(StoreError::refused)?;
        self.refresh()?;
        let target = self.folder.file(path);
        let before = self.folder.bytes(path)?;
        let (there, now) = (before.as_deref().map(digest_of), bytes.map(digest_of));
        let was = match self.expected()? {
            Some(manifest) => manifest.get(path).cloned(),
            // Nothing was sealed: what stands there is what it replaces.
            None => there.clone().filter(|there| Some(there) != now.as_ref()),
        };
        if was == now && there == now {
            return Err(StoreError::SameInput(path.to_owned()));
        }
        let reason = reason.trim().to_owned();
        let known = was == now;
        let event =
            Event::InputAmended(InputAmended { path: path.to_owned(), was, now: now.clone(), reason });
        permit(&self.round, member, &event).map_err(StoreError::Refused)?;
        if let Some(before) = before.filter(|_| there != now) {
            self.keep(path, &before)?;
        }
        let ready = bytes.map(|bytes| beside(&target, bytes)).transpose()?;
        if !known {
            self.append(member, at, &[event])?;
        }
        match ready {
            Some(ready) => ready.put(),
            None => take_away(&target),
        }
    }

    /// Keeps what stands in the place of a file that is about to be replaced.
    fn keep(&self, path: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let digest = digest_of(bytes).sha256;
        beside(&self.folder.file(SUPERSEDED).join(format!("{}-{name}", &digest[..16])), bytes)?.put()
    }
}

/// A file made ready beside its place.
fn beside(path: &Path, bytes: &[u8]) -> Result<Ready, StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(StoreError::io(Doing::Write, folder))?;
    }
    Ready::write(path, bytes)
}

fn take_away(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::io(Doing::Write, path)(error)),
        _ => Ok(()),
    }
}
