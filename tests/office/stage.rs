//! A folder to work in, and the program.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A folder that is gone with the test.
pub struct Stage(TempDir);

impl Stage {
    pub fn new() -> Stage {
        Stage(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Runs the program here, in Dutch: what it said, in both cases.
    pub fn run<I: AsRef<OsStr>>(&self, words: &[I]) -> Result<String, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_toets"));
        command.args(words).current_dir(self.0.path()).env("LANG", "nl_BE.UTF-8").env_remove("LC_ALL");
        let done = command.output().unwrap();
        let said = [done.stdout, done.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        if done.status.success() { Ok(said) } else { Err(said) }
    }

    /// The proposals of a new round with this table, or what the program said.
    pub fn proposals(&self, table: &Path) -> Result<String, String> {
        let round = tempfile::tempdir_in(self.0.path()).unwrap().keep().join("ronde");
        let (round, table) = (round.display().to_string(), table.display().to_string());
        self.run(&["new", &round, "--call", "call.ron", "--proposals", &table])?;
        Ok(fs::read_to_string(Path::new(&round).join("proposals.ron")).unwrap())
    }
}
