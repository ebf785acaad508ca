//! A round to play on: the sample, taken back to scoring as `toets demo` does.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use serde::Deserialize;

use crate::copy::copy;
use crate::term::Term;

/// A temporary folder with the round in `ronde`.
pub struct Stage {
    folder: tempfile::TempDir,
}

#[derive(Deserialize)]
struct Demo {
    scoring: BTreeMap<String, usize>,
}

impl Stage {
    pub fn new() -> Stage {
        let folder = tempfile::tempdir().unwrap();
        let round = folder.path().join("ronde");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507"), &round);
        let demo: Demo = ron::from_str(&fs::read_to_string(round.join("demo.ron")).unwrap()).unwrap();
        for (member, lines) in demo.scoring {
            let path = round.join(format!("record/{member}.ron"));
            let Ok(text) = fs::read_to_string(&path) else { continue };
            let kept: String = text.split_inclusive('\n').take(lines).collect();
            fs::write(path, kept).unwrap();
        }
        Stage { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The record of a member.
    pub fn record(&self, member: &str) -> String {
        fs::read_to_string(self.path(&format!("ronde/record/{member}.ron"))).unwrap_or_default()
    }

    /// Waits until a member's record holds a text.
    #[track_caller]
    pub fn recorded(&self, member: &str, text: &str) {
        until(&format!("{text:?} is on the record of {member}"), || self.record(member).contains(text));
    }

    /// A program in the temporary folder, with a bare environment in Dutch.
    pub fn program(&self, program: &str, words: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new(program);
        command.args(words);
        command.cwd(self.folder.path());
        command.env_clear();
        for name in ["PATH", "USER"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command.env("HOME", self.folder.path());
        command.env("TMPDIR", self.folder.path());
        command.env("TERM", "xterm-256color");
        command.env("LANG", "nl_BE.UTF-8");
        command
    }

    /// `toets` with words split at blanks.
    pub fn toets(&self, words: &str) -> CommandBuilder {
        self.program(binary(), &words.split_whitespace().collect::<Vec<_>>())
    }

    /// The desk of a member at 80x24, once it is on the screen.
    #[track_caller]
    pub fn desk(&self, member: &str) -> Term {
        let mut term = Term::start(self.toets(&format!("score ronde --as {member}")), 80, 24);
        term.shows("toetsen");
        term
    }
}

/// P26, new to An, with the cursor on its first criterion.
#[track_caller]
pub fn open_p26(term: &mut Term) {
    term.keys("n").shows("> P25").keys("n").shows("> P26").shows("Fiche");
}

/// Waits until something outside the screen is so.
#[track_caller]
pub fn until(what: &str, met: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !met() {
        assert!(Instant::now() < deadline, "waited in vain until {what}");
        std::thread::yield_now();
    }
}

pub fn binary() -> &'static str {
    env!("CARGO_BIN_EXE_toets")
}
