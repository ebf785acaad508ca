//! Drafts: what a member typed and has not put on the record, in `drafts/` of the
//! round folder. One file per draft, named after its member, closed to others;
//! never part of a result.
//!
//! A write states which text it replaces. Where another window of the same
//! member wrote meanwhile, neither text is erased: the new one gets a file of
//! its own, and the next visit finds both.

mod about;
mod files;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::domain::digest::text_digest;
use crate::domain::id::MemberId;
use crate::store::error::StoreError;
use crate::store::folder::Folder;

pub use about::{About, Purpose};
use files::{Files, Kept, write};

/// How a draft was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the place of what this window read or wrote before.
    Here,
    /// Beside a text that another window wrote meanwhile.
    Beside,
}

/// The drafts of one member in one window: the texts as this window read or
/// wrote them last, each with its file.
#[derive(Debug)]
pub struct Drafts {
    files: Files,
    known: BTreeMap<About, Vec<(PathBuf, String)>>,
}

impl Drafts {
    /// The drafts of a member, none of them read yet.
    #[must_use]
    pub fn of(folder: &Folder, member: &MemberId) -> Drafts {
        Drafts { files: Files::of(folder, member), known: BTreeMap::new() }
    }

    /// Reads every draft of the member. Two texts about the same come one after
    /// the other, with an empty line between. A file that cannot be read stays
    /// as it is, and is the second answer.
    pub fn read(&mut self) -> (BTreeMap<About, String>, Option<StoreError>) {
        self.known.clear();
        let mut unread = None;
        for path in self.files.all(&mut unread) {
            match self.files.read(&path) {
                Ok(Some(kept)) => self.known.entry(kept.about).or_default().push((path, kept.text)),
                Ok(None) => {}
                Err(error) => unread = Some(error),
            }
        }
        let text = |texts: &[(PathBuf, String)]| {
            let mut all: Vec<&str> = Vec::new();
            for (_, text) in texts {
                if !all.contains(&text.as_str()) {
                    all.push(text);
                }
            }
            all.join("\n\n")
        };
        (self.known.iter().map(|(about, texts)| (about.clone(), text(texts))).collect(), unread)
    }

    /// Keeps a text; it is on the disk when this returns. A text without words
    /// removes the draft.
    ///
    /// # Errors
    /// What the system refuses; what stood there then still stands.
    pub fn keep(&mut self, about: &About, text: &str) -> Result<Place, StoreError> {
        if text.trim().is_empty() {
            return self.remove(about).map(|()| Place::Here);
        }
        let _lock = self.files.lock()?;
        let known = self.known.get(about).cloned().unwrap_or_default();
        let first = known.first().cloned();
        let (path, before) = first.unwrap_or_else(|| (self.files.name(about, 1), String::new()));
        let there = self.files.read(&path);
        let ours = match &there {
            Ok(None) => true,
            Ok(Some(kept)) => !before.is_empty() && kept.text == before,
            Err(_) => false,
        };
        let (path, place) = if ours { (path, Place::Here) } else { (self.files.free(about)?, Place::Beside) };
        let kept = Kept {
            member: self.files.member().clone(),
            about: about.clone(),
            replaces: text_digest(&before),
            text: text.to_owned(),
        };
        write(&path, &kept)?;
        self.known.insert(about.clone(), vec![(path, text.to_owned())]);
        // What this window read of other windows stands in its text by now.
        for (other, read) in known.iter().skip(1) {
            self.files.remove(other, read)?;
        }
        Ok(place)
    }

    /// Removes a draft whose text is on the record, or was emptied by its
    /// writer. What another window wrote meanwhile stays.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn remove(&mut self, about: &About) -> Result<(), StoreError> {
        let Some(known) = self.known.get(about).cloned() else { return Ok(()) };
        let _lock = self.files.lock()?;
        for (path, text) in &known {
            self.files.remove(path, text)?;
        }
        self.known.remove(about);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn member(id: &str) -> MemberId {
        id.parse().unwrap()
    }

    fn reason() -> About {
        About::Reason(Purpose::Abstain("B 7/1".parse().unwrap(), "reach".parse().unwrap()))
    }

    fn ruling() -> About {
        About::Ruling("withdraw".to_owned(), Some("B 7/1".parse().unwrap()))
    }

    fn window(dir: &Path, id: &str) -> (Drafts, BTreeMap<About, String>) {
        let mut drafts = Drafts::of(&Folder::new(dir), &member(id));
        let (texts, unread) = drafts.read();
        assert!(unread.is_none(), "{unread:?}");
        (drafts, texts)
    }

    #[test]
    fn a_draft_comes_back_until_its_writer_removes_it() {
        let dir = tempfile::tempdir().unwrap();
        for about in [reason(), ruling()] {
            let (mut one, none) = window(dir.path(), "griet");
            assert!(!none.contains_key(&about));
            assert_eq!(one.keep(&about, "Half een zin,\nmet een \"regel\" erbij").unwrap(), Place::Here);
            assert_eq!(one.keep(&about, "Half een zin").unwrap(), Place::Here);
            let (mut later, found) = window(dir.path(), "griet");
            assert_eq!(found[&about], "Half een zin");
            assert!(window(dir.path(), "gri").1.is_empty(), "another member");
            later.keep(&about, " \n").unwrap();
            assert!(!window(dir.path(), "griet").1.contains_key(&about));
        }
    }

    #[test]
    fn two_windows_never_erase_each_others_text() {
        let dir = tempfile::tempdir().unwrap();
        for about in [reason(), ruling()] {
            let (mut one, _) = window(dir.path(), "an");
            let (mut two, _) = window(dir.path(), "an");
            assert_eq!(one.keep(&about, "van het eerste").unwrap(), Place::Here);
            assert_eq!(two.keep(&about, "van het tweede").unwrap(), Place::Beside);
            assert_eq!(one.keep(&about, "van het eerste venster").unwrap(), Place::Here);
            assert_eq!(two.keep(&about, "van het tweede venster").unwrap(), Place::Here);
            let (mut three, found) = window(dir.path(), "an");
            assert_eq!(found[&about], "van het eerste venster\n\nvan het tweede venster");
            // One is on the record: the other's stays.
            one.remove(&about).unwrap();
            assert_eq!(window(dir.path(), "an").1[&about], "van het tweede venster");
            // What was read before another window wrote is not taken away.
            two.keep(&about, "van het tweede, langer").unwrap();
            three.remove(&about).unwrap();
            assert_eq!(window(dir.path(), "an").1[&about], "van het tweede, langer");
            two.remove(&about).unwrap();
            assert!(!window(dir.path(), "an").1.contains_key(&about));
        }
    }

    #[test]
    fn a_window_that_read_both_keeps_both_in_one() {
        let dir = tempfile::tempdir().unwrap();
        let (mut one, mut two) = (window(dir.path(), "an").0, window(dir.path(), "an").0);
        one.keep(&ruling(), "aaa").unwrap();
        two.keep(&ruling(), "bbb").unwrap();
        let (mut three, found) = window(dir.path(), "an");
        three.keep(&ruling(), &format!("{} ccc", found[&ruling()])).unwrap();
        assert_eq!(window(dir.path(), "an").1[&ruling()], "aaa\n\nbbb ccc");
        // The first window does not know that, and loses nothing of it.
        assert_eq!(one.keep(&ruling(), "aaa later").unwrap(), Place::Beside);
        let (_, all) = window(dir.path(), "an");
        assert!(all[&ruling()].contains("bbb ccc") && all[&ruling()].contains("aaa later"), "{all:?}");
    }

    #[test]
    fn a_damaged_draft_is_told_of_and_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (mut one, _) = window(dir.path(), "an");
        one.keep(&reason(), "niet af").unwrap();
        let path = one.files.name(&reason(), 1);
        fs::write(&path, "niet af, en geen RON").unwrap();
        let mut two = Drafts::of(&Folder::new(dir.path()), &member("an"));
        let (texts, unread) = two.read();
        assert!(texts.is_empty());
        assert!(matches!(unread, Some(StoreError::Problems(_))), "{unread:?}");
        assert_eq!(two.keep(&reason(), "opnieuw").unwrap(), Place::Beside);
        assert_eq!(fs::read_to_string(&path).unwrap(), "niet af, en geen RON");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_writer_reads_a_draft() {
        use std::os::unix::fs::PermissionsExt;
        for (round, folder) in [(0o755, 0o700), (0o2770, 0o2770), (0o775, 0o770)] {
            let dir = tempfile::tempdir().unwrap();
            fs::set_permissions(dir.path(), fs::Permissions::from_mode(round)).unwrap();
            let (mut one, _) = window(dir.path(), "an");
            one.keep(&reason(), "van mij").unwrap();
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
            assert_eq!(mode(&dir.path().join("drafts")), folder, "{round:o}");
            assert_eq!(mode(&one.files.name(&reason(), 1)), 0o600);
            assert_eq!(mode(&dir.path().join("drafts/an.lock")), 0o600);
        }
    }

    #[test]
    fn what_the_system_refuses_is_an_error_and_costs_nothing() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("drafts"), "a file in the way").unwrap();
        let mut drafts = Drafts::of(&Folder::new(dir.path()), &member("an"));
        assert!(matches!(drafts.keep(&ruling(), "tekst"), Err(StoreError::Io { .. })));
        assert!(drafts.read().1.is_some());
        fs::remove_file(dir.path().join("drafts")).unwrap();
        assert_eq!(drafts.keep(&ruling(), "tekst").unwrap(), Place::Here);
    }
}
