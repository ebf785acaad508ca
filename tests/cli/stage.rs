//! A stage for the binary: a temporary folder, the sample round, and commands.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use toets::domain::digest::sha256;
use toets::store::ron_text;

use crate::copy::copy;

/// A temporary folder with a copy of the sample round in `sample`.
pub struct Stage {
    folder: tempfile::TempDir,
}

/// What a command printed and how it ended.
pub struct Said {
    pub out: String,
    pub err: String,
    pub code: Option<i32>,
}

pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

impl Stage {
    pub fn new() -> Stage {
        let folder = tempfile::tempdir().unwrap();
        copy(&project("sample-data/oproep-507"), &folder.path().join("sample"));
        Stage { folder }
    }

    /// A copy of a folder under a name.
    pub fn copy(&self, from: &Path, name: &str) {
        copy(from, &self.path(name));
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    /// Runs `toets` in the temporary folder, in Dutch, with words split at blanks.
    pub fn toets(&self, words: &str) -> Said {
        Said::of(&self.command().args(words.split_whitespace()).output().unwrap())
    }

    pub fn command(&self) -> Command {
        let mut command = Command::cargo_bin("toets").unwrap();
        command.current_dir(self.folder.path()).env("LANG", "nl_BE.UTF-8").env_remove("LC_ALL");
        command
    }

    /// The tables that a secretary would have: proposals and committee of the sample.
    pub fn tables(&self) {
        use toets::domain::committee::Member;
        use toets::domain::proposal::Proposal;
        use toets::text::csv::Form;

        use crate::tables::proposals_csv;
        let text = |name: &str| fs::read_to_string(self.path("sample").join(name)).unwrap();
        let proposals: Vec<Proposal> = ron_text::read_list("proposals.ron", &text("proposals.ron")).unwrap();
        let members: Vec<Member> = ron_text::read_list("committee.ron", &text("committee.ron")).unwrap();
        self.write("proposals.csv", proposals_csv(&proposals, Form::Plain));
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(["id", "name", "role", "login", "affiliation", "key", "assigned"]).unwrap();
        for member in members {
            let assigned: Vec<String> = member.assigned.iter().map(ToString::to_string).collect();
            let affiliation = member.affiliation.unwrap_or_default();
            let (id, role) = (member.id.to_string(), member.role.code());
            out.write_record([&id, &member.name, role, "", &affiliation, "", &assigned.join("+")]).unwrap();
        }
        self.write("committee.csv", out.into_inner().unwrap());
    }

    /// Every file below a folder with the hash of its bytes.
    pub fn snapshot(&self, name: &str) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        walk(&self.path(name), &mut files);
        files.sort();
        files
    }
}

impl Said {
    pub fn of(output: &Output) -> Said {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Said { out: text(&output.stdout), err: text(&output.stderr), code: output.status.code() }
    }

    /// The output of a command that must succeed.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self.out
    }

    #[track_caller]
    pub fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.ok()).unwrap()
    }
}

fn walk(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push((path.clone(), sha256(&fs::read(&path).unwrap_or_default())));
        }
    }
}
