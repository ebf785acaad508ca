//! All records of a round, each as far as its chain holds.

use std::collections::BTreeMap;

use crate::domain::digest::{GENESIS, Head, sha256};
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::record::Entry;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::problem::{LineColumn, Problem};
use crate::store::record::{Tail, read_behind};
use crate::store::ron_text;

/// All records of a round.
#[derive(Debug, Default)]
pub(super) struct Chains {
    of: BTreeMap<MemberId, (Vec<Entry>, Head)>,
    /// Breaks in the chains.
    pub(super) problems: Vec<Problem>,
    /// Records of which the chain is broken.
    broken: Vec<MemberId>,
    /// Records with an unterminated last line.
    pub(super) torn: Vec<MemberId>,
    /// Files in the folder of records that are no record.
    others: Vec<String>,
}

impl Chains {
    /// Reads every record of the folder, also of those who are no member (any more).
    ///
    /// # Errors
    /// What the system refuses.
    pub(super) fn read(folder: &Folder) -> Result<Chains, StoreError> {
        let mut records = Chains::default();
        let path = folder.file("record");
        let files = match std::fs::read_dir(&path) {
            Ok(files) => files,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(records),
            Err(error) => return Err(StoreError::io(Doing::Read, &path)(error)),
        };
        for file in files {
            let file = file.map_err(StoreError::io(Doing::Read, &path))?;
            let name = file.file_name().to_string_lossy().into_owned();
            let Some(Ok(member)) = name.strip_suffix(".ron").map(str::parse::<MemberId>) else {
                // A torn line that a writer set aside costs nothing.
                if !name.contains(".torn-") && !name.starts_with(".toets-") {
                    records.others.push(format!("record/{name}"));
                }
                continue;
            };
            let record = Folder::record_name(&member);
            match read_behind(&file.path(), &record, &Tail::default()) {
                Ok((entries, tail)) => {
                    let length = file.metadata().map_err(StoreError::io(Doing::Read, &file.path()))?.len();
                    if length > tail.bytes {
                        records.torn.push(member.clone());
                    }
                    records.problems.extend(last_line(&record, &entries, &tail));
                    records.of.insert(member, (entries, tail.head));
                }
                Err(StoreError::Problems(problems)) => {
                    records.problems.extend(problems);
                    records.broken.push(member);
                }
                Err(error) => return Err(error),
            }
        }
        records.problems.sort_by(|a, b| a.file.cmp(&b.file));
        records.torn.sort();
        Ok(records)
    }

    /// Records of nobody in the committee, and files that are no record. Without a
    /// committee nothing can be said.
    pub(super) fn strangers(&self, roles: &BTreeMap<MemberId, Role>) -> Vec<Problem> {
        let unknown = self.of.keys().filter(|member| !roles.is_empty() && !roles.contains_key(*member));
        let records = unknown.map(Folder::record_name).chain(self.others.iter().cloned());
        let stranger = |file: String| {
            let what = Phrase::new("verify-record-stranger").with("file", &file);
            Problem::error(&file, what)
        };
        records.map(stranger).collect()
    }

    /// Whether there is a record of a member, if an empty one.
    pub(super) fn has(&self, member: &MemberId) -> bool {
        self.of.contains_key(member) || self.broken.contains(member)
    }

    /// How many lines a record has.
    pub(super) fn length(&self, member: &MemberId) -> u64 {
        self.of.get(member).map_or(0, |(entries, _)| entries.len() as u64)
    }

    /// Every whole record with its last line.
    pub(super) fn heads(&self) -> Vec<(MemberId, Head)> {
        let whole = self.of.iter().filter(|(_, (entries, _))| !entries.is_empty());
        whole.map(|(member, (_, head))| (member.clone(), head.clone())).collect()
    }

    /// Every line with its member.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&MemberId, &Entry)> {
        self.of.iter().flat_map(|(member, (entries, _))| entries.iter().map(move |entry| (member, entry)))
    }

    /// The hash of a line; none where the record does not have it. Of a record
    /// whose chain is broken nothing more is said.
    pub(super) fn holds(&self, member: &MemberId, head: &Head) -> bool {
        if self.broken.contains(member) {
            return true;
        }
        let at = usize::try_from(head.seq).unwrap_or(usize::MAX);
        let actual = match self.of.get(member) {
            _ if at == 0 => Some(GENESIS),
            Some((entries, last)) if at == entries.len() => Some(last.hash.as_str()),
            Some((entries, _)) => entries.get(at).map(|next| next.prev.as_str()),
            None => None,
        };
        actual == Some(head.hash.as_str())
    }
}

/// The last line of a record, which no later line seals, reads the same with a
/// letter of another case in its time: it has to be as the program writes it.
fn last_line(file: &str, entries: &[Entry], tail: &Tail) -> Option<Problem> {
    let last = entries.last()?;
    let written = ron_text::write_line(last).ok()?;
    let line = usize::try_from(last.seq).unwrap_or(usize::MAX);
    let problem = Problem::error(file, Phrase::new("verify-line-other"));
    (sha256(written.as_bytes()) != tail.head.hash).then(|| problem.at(Some(LineColumn { line, column: 1 })))
}
