//! The table of what shows where, and the walk over its cells.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use toets::domain::phase::Phase;

use super::stage::{MOVED, VIEWERS, write};

/// The phases of the columns, each without and with an own conflict. In setup
/// there are no sheets yet.
pub const PHASES: [Phase; 3] = [Phase::Scoring, Phase::Deliberation, Phase::Decided];

/// A place with a row per viewer, in the order of `VIEWERS`.
pub type Place = (&'static str, [&'static str; 5]);

/// The rounds of all columns, made when they are asked for.
pub struct Stage {
    folder: tempfile::TempDir,
    rounds: RefCell<BTreeMap<(Phase, bool, String), PathBuf>>,
}

/// What is wrong with a cell: letters that show and may not, and the reverse.
struct Wrong {
    shown: String,
    hidden: String,
}

impl Stage {
    pub fn new() -> Stage {
        Stage { folder: tempfile::tempdir().unwrap(), rounds: RefCell::default() }
    }

    fn round(&self, phase: Phase, conflict: bool, moved: &str) -> PathBuf {
        let mut rounds = self.rounds.borrow_mut();
        let name = format!("{}", rounds.len());
        let of_round = rounds.entry((phase, conflict, moved.to_owned()));
        let path = of_round.or_insert_with(|| {
            let path = self.folder.path().join(name);
            fs::create_dir(&path).unwrap();
            write(&path, phase, conflict, moved);
            path
        });
        path.clone()
    }

    /// Everything that may not show is moved at once and must leave no trace;
    /// everything that shows is moved alone and must leave one.
    fn cell(&self, phase: Phase, conflict: bool, expected: &str, read: &dyn Fn(&Path) -> String) -> Wrong {
        let at = |moved: &str| read(&self.round(phase, conflict, moved));
        let still = at("");
        let letters = MOVED.iter().map(|(letter, _)| letter.to_string());
        let (visible, closed): (Vec<_>, Vec<_>) =
            letters.partition(|letter| expected.contains(letter.as_str()));
        let mut wrong = Wrong { shown: String::new(), hidden: String::new() };
        if at(&closed.concat()) != still {
            wrong.shown = closed.iter().filter(|letter| at(letter.as_str()) != still).cloned().collect();
            wrong.shown.push('!');
        }
        wrong.hidden = visible.into_iter().filter(|letter| at(letter) == still).collect();
        wrong
    }

    /// Checks every place, and says everything that is wrong.
    pub fn check(&self, places: &[Place], read: &dyn Fn(&Path, &str, &str) -> String) {
        let mut wrong = Vec::new();
        for (place, rows) in places {
            for (viewer, row) in VIEWERS.into_iter().zip(rows).filter(|(_, row)| !row.is_empty()) {
                let columns = PHASES.into_iter().flat_map(|phase| [(phase, false), (phase, true)]);
                for ((phase, conflict), expected) in columns.zip(row.split_whitespace()) {
                    let cell = self.cell(phase, conflict, expected, &|path| read(path, viewer, place));
                    if !(cell.shown.is_empty() && cell.hidden.is_empty()) {
                        wrong.push(format!(
                            "{place:?}, {viewer}, {phase:?}, conflict {conflict}: shows {:?}, hides {:?}",
                            cell.shown, cell.hidden
                        ));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}
