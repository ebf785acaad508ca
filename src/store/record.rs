//! A record file: one member's events, append-only, one chained line each.
//!
//! Readers take whole lines and leave an unterminated last line alone. Only a
//! writer that holds the lock mends a tail, and it keeps what it cut off.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::domain::digest::{GENESIS, Head, sha256};
use crate::domain::phrase::Phrase;
use crate::record::{Entry, Event};
use crate::store::error::{Doing, StoreError};
use crate::store::folder::plain;
use crate::store::problem::{LineColumn, Problem};
use crate::store::ron_text;

/// How far a record has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tail {
    /// Bytes up to the end of the last whole line.
    pub bytes: u64,
    /// The last line's number and hash.
    pub head: Head,
}

impl Default for Tail {
    fn default() -> Tail {
        Tail { bytes: 0, head: Head { seq: 0, hash: GENESIS.to_owned() } }
    }
}

/// Reads the whole lines behind a known tail.
///
/// # Errors
/// A line that does not fit or does not continue the chain is named; the file
/// is left as it is.
pub fn read_behind(path: &Path, name: &str, tail: &Tail) -> Result<(Vec<Entry>, Tail), StoreError> {
    plain(path, name)?;
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(mut file) => {
            file.seek(SeekFrom::Start(tail.bytes)).map_err(StoreError::io(Doing::Read, path))?;
            file.read_to_end(&mut bytes).map_err(StoreError::io(Doing::Read, path))?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && tail.bytes == 0 => {}
        Err(error) => return Err(StoreError::io(Doing::Read, path)(error)),
    }
    lines(&bytes, name, tail)
}

/// Reads whole lines and checks that each continues the chain.
fn lines(bytes: &[u8], name: &str, tail: &Tail) -> Result<(Vec<Entry>, Tail), StoreError> {
    let whole = bytes.iter().rposition(|b| *b == b'\n').map_or(0, |last| last + 1);
    let mut entries = Vec::new();
    let mut tail = tail.clone();
    for line in bytes[..whole].split_inclusive(|b| *b == b'\n') {
        let line_number = usize::try_from(tail.head.seq).unwrap_or(usize::MAX).saturating_add(1);
        let entry = read_line(&line[..line.len() - 1], name, line_number)?;
        if entry.prev != tail.head.hash || entry.seq != tail.head.seq + 1 {
            return Err(broken(name, line_number, Phrase::new("record-chain-broken")));
        }
        tail.bytes += line.len() as u64;
        tail.head = Head { seq: entry.seq, hash: sha256(&line[..line.len() - 1]) };
        entries.push(entry);
    }
    Ok((entries, tail))
}

/// Reads one line.
fn read_line(line: &[u8], name: &str, line_number: usize) -> Result<Entry, StoreError> {
    let not_text = || broken(name, line_number, Phrase::new("record-not-text"));
    let text = std::str::from_utf8(line).map_err(|_| not_text())?;
    ron_text::read(name, text).map_err(|mut problem| {
        let start = LineColumn { line: line_number, column: 1 };
        problem.position = problem.position.map(|inner| inner.after(start));
        StoreError::Problems(vec![problem.hint(Phrase::new("record-broken-hint"))])
    })
}

fn broken(name: &str, line: usize, what: Phrase) -> StoreError {
    let problem = Problem::error(name, what).at(Some(LineColumn { line, column: 1 }));
    StoreError::Problems(vec![problem.hint(Phrase::new("record-broken-hint"))])
}

/// Opens a record, or makes it for its member and the group of the folder.
///
/// Whoever changes the phase makes records in which others write, so the group
/// is let in whatever the umask says, and nobody else is.
fn open_or_make(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true);
    match options.open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        opened => return opened,
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o660);
    match options.create_new(true).open(path) {
        // Another session was first.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            OpenOptions::new().read(true).append(true).open(path)
        }
        Ok(file) => {
            #[cfg(unix)]
            file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o660))?;
            Ok(file)
        }
        other => other,
    }
}

/// A record that this session holds the lock of.
#[derive(Debug)]
pub struct Locked {
    file: File,
    path: PathBuf,
    name: String,
}

impl Locked {
    /// Opens a record for writing and waits for its lock.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn open(path: &Path, name: &str) -> Result<Locked, StoreError> {
        plain(path, name)?;
        let file = open_or_make(path).map_err(StoreError::io(Doing::Write, path))?;
        file.lock().map_err(StoreError::io(Doing::Lock, path))?;
        Ok(Locked { file, path: path.to_owned(), name: name.to_owned() })
    }

    /// Reads what was appended behind a known tail, and sets a torn last line
    /// aside in a file of its own.
    ///
    /// # Errors
    /// As `read_behind`; also when the file has become shorter.
    pub fn catch_up(&mut self, tail: &Tail) -> Result<(Vec<Entry>, Tail, Option<PathBuf>), StoreError> {
        let length = self.io(Doing::Read, |file| file.seek(SeekFrom::End(0)))?;
        if length < tail.bytes {
            return Err(broken(&self.name, 1, Phrase::new("record-shorter")));
        }
        let mut bytes = Vec::new();
        self.io(Doing::Read, |file| {
            file.seek(SeekFrom::Start(tail.bytes))?;
            file.read_to_end(&mut bytes)
        })?;
        let (entries, behind) = lines(&bytes, &self.name, tail)?;
        let torn = &bytes[usize::try_from(behind.bytes - tail.bytes).unwrap_or(0)..];
        let set_aside = if torn.is_empty() { None } else { Some(self.set_aside(torn, behind.bytes)?) };
        Ok((entries, behind, set_aside))
    }

    /// Keeps a torn last line in a side file and cuts it off the record.
    fn set_aside(&mut self, torn: &[u8], whole: u64) -> Result<PathBuf, StoreError> {
        let side = self.path.with_extension(format!("torn-{}", &sha256(torn)[..8]));
        crate::store::replace::replace(&side, torn)?;
        self.io(Doing::Write, |file| {
            file.set_len(whole)?;
            file.sync_data()
        })?;
        Ok(side)
    }

    /// Appends events as one write and flushes them to the disk. On any error
    /// the record is as long as before.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn append(&mut self, tail: &Tail, at: jiff::Timestamp, events: &[Event]) -> Result<Tail, StoreError> {
        let mut next = tail.clone();
        let mut text = String::new();
        for event in events {
            let entry =
                Entry { seq: next.head.seq + 1, at, event: event.clone(), prev: next.head.hash.clone() };
            let line = ron_text::write_line(&entry)
                .map_err(|error| StoreError::refused(Phrase::new("ron-not-written").with("text", error)))?;
            next.head = Head { seq: entry.seq, hash: sha256(line.as_bytes()) };
            text.push_str(&line);
            text.push('\n');
        }
        next.bytes += text.len() as u64;
        let written = self.file.write_all(text.as_bytes()).and_then(|()| self.file.sync_data());
        if let Err(error) = written {
            // What did get through is no whole acknowledged line: take it back.
            // If that fails too, the next writer finds a torn line and sets it aside.
            let _ = self.file.set_len(tail.bytes);
            return Err(StoreError::io(Doing::Write, &self.path)(error));
        }
        Ok(next)
    }

    fn io<T>(
        &mut self,
        doing: Doing,
        act: impl FnOnce(&mut File) -> std::io::Result<T>,
    ) -> Result<T, StoreError> {
        act(&mut self.file).map_err(StoreError::io(doing, &self.path))
    }
}
