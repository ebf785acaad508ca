//! The manifest: every input of a round with its size and SHA-256, as a table
//! (`path,size,sha256`) that a spreadsheet opens and anybody can check by hand.
//!
//! Phase events and the decision hold the digest of the manifest; the table itself
//! stands in `manifests/`, so that a difference has a name.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::amendment::FileDigest;
use crate::domain::digest::sha256;

/// The columns of the table.
const HEADER: [&str; 3] = ["path", "size", "sha256"];

/// Every input by its path in the round, with `/` between folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest(BTreeMap<String, FileDigest>);

/// What became of an input between two manifests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was not there.
    Added,
    /// It holds something else.
    Changed,
    /// It is gone.
    Removed,
}

impl Became {
    /// The word by which messages choose.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Became::Added => "added",
            Became::Changed => "changed",
            Became::Removed => "removed",
        }
    }
}

impl Manifest {
    /// Adds a file.
    pub fn insert(&mut self, path: &str, file: FileDigest) {
        self.0.insert(path.to_owned(), file);
    }

    /// What is in a file; none where the round has no such input.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&FileDigest> {
        self.0.get(path)
    }

    /// The same manifest after amendments: each path holds something else, or
    /// with `None` is gone.
    #[must_use]
    pub fn amended<'a>(
        &self,
        amendments: impl IntoIterator<Item = (&'a String, &'a Option<FileDigest>)>,
    ) -> Manifest {
        let mut files = self.0.clone();
        for (path, now) in amendments {
            match now {
                Some(file) => files.insert(path.clone(), file.clone()),
                None => files.remove(path),
            };
        }
        Manifest(files)
    }

    /// What became of every file that differs, by path.
    #[must_use]
    pub fn differences<'a>(&'a self, later: &'a Manifest) -> Vec<(&'a str, Became)> {
        let paths: BTreeSet<&String> = self.0.keys().chain(later.0.keys()).collect();
        let became = |path: &String| match (self.get(path), later.get(path)) {
            (None, _) => Some(Became::Added),
            (_, None) => Some(Became::Removed),
            (then, now) => (then != now).then_some(Became::Changed),
        };
        paths.into_iter().filter_map(|path| Some((path.as_str(), became(path)?))).collect()
    }

    /// The table. The same inputs always give the same bytes.
    #[must_use]
    pub fn table(&self) -> Vec<u8> {
        let mut out = csv::Writer::from_writer(Vec::new());
        // A vector takes every write.
        let _ = out.write_record(HEADER);
        for (path, file) in &self.0 {
            let _ = out.write_record([path, &file.size.to_string(), &file.sha256]);
        }
        out.into_inner().unwrap_or_default()
    }

    /// SHA-256 of the table.
    #[must_use]
    pub fn digest(&self) -> String {
        sha256(&self.table())
    }

    /// Reads a table; none where it is not one of ours to the byte.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Manifest> {
        let mut manifest = Manifest::default();
        for record in csv::Reader::from_reader(bytes).into_records() {
            let record = record.ok()?;
            let (path, size, sha256) = (record.get(0)?, record.get(1)?, record.get(2)?);
            manifest.insert(path, FileDigest { size: size.parse().ok()?, sha256: sha256.to_owned() });
        }
        (manifest.table() == bytes).then_some(manifest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> FileDigest {
        FileDigest { size: text.len() as u64, sha256: sha256(text.as_bytes()) }
    }

    #[test]
    fn a_table_reads_back_and_any_other_byte_does_not() {
        let mut manifest = Manifest::default();
        manifest.insert("call.ron", file("a"));
        manifest.insert("annexes/P1/plan, \"laatste\" versie.pdf", file("b"));
        let table = manifest.table();
        assert_eq!(Manifest::read(&table), Some(manifest));
        for at in 0..table.len() {
            let mut other = table.clone();
            other[at] ^= 1;
            assert_ne!(Manifest::read(&other), Manifest::read(&table), "byte {at}");
        }
    }

    #[test]
    fn differences_say_what_came_changed_and_went() {
        let (mut then, mut now) = (Manifest::default(), Manifest::default());
        then.insert("a", file("1"));
        then.insert("b", file("1"));
        now.insert("b", file("2"));
        now.insert("c", file("1"));
        let found = then.differences(&now);
        assert_eq!(found, [("a", Became::Removed), ("b", Became::Changed), ("c", Became::Added)]);
        let amendments: BTreeMap<String, Option<FileDigest>> =
            [("a".to_owned(), None), ("b".to_owned(), Some(file("2"))), ("c".to_owned(), Some(file("1")))]
                .into();
        assert_eq!(then.amended(&amendments), now);
    }
}
