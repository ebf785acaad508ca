//! LibreOffice, in a profile of its own: files saved in another format, many in one
//! start.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::heavy;

/// How a table of text with `;` comes into the spreadsheet: which cells become numbers
/// and dates.
#[derive(Clone, Copy, Debug)]
pub enum Columns {
    /// None of them.
    Text,
    /// Those that look so to somebody in Flanders.
    Typed,
}

/// LibreOffice with an empty profile.
pub struct LibreOffice {
    profile: TempDir,
}

impl LibreOffice {
    /// None where heavy tests are not asked for, which it says.
    pub fn start(what: &str) -> Option<LibreOffice> {
        if !heavy::asked_for() {
            heavy::left_out(what, "TOETS_HEAVY=1 runs it, with LibreOffice");
            return None;
        }
        Some(LibreOffice { profile: tempfile::tempdir().unwrap() })
    }

    /// Saves tables as workbooks; returns the folder with them.
    pub fn workbooks(&self, tables: &[PathBuf], columns: Columns, to: &str) -> PathBuf {
        let columns = match columns {
            Columns::Text => (1..=100).map(|at| format!("{at}/2")).collect::<Vec<_>>().join("/"),
            Columns::Typed => String::new(),
        };
        // Separator, quotation mark, UTF-8, first line, columns, Dutch of Belgium, quoted
        // cells are no texts, and dates and money are recognised.
        let filter = format!("Text - txt - csv (StarCalc):59,34,76,1,{columns},2067,false,true");
        self.save(tables, Some(&filter), to)
    }

    /// Opens files of the office and saves them in a format; returns the folder with them.
    pub fn resaved(&self, files: &[PathBuf], to: &str) -> PathBuf {
        self.save(files, None, to)
    }

    /// Saves pages of HTML as texts of the office or as PDF.
    pub fn texts(&self, pages: &[PathBuf], to: &str) -> PathBuf {
        self.save(pages, Some("HTML (StarWriter)"), to)
    }

    fn save(&self, files: &[PathBuf], filter: Option<&str>, to: &str) -> PathBuf {
        let out = tempfile::tempdir_in(self.profile.path()).unwrap().keep();
        let profile =
            format!("-env:UserInstallation=file://{}", self.profile.path().join("profile").display());
        let mut command = Command::new("soffice");
        command.args([&profile, "--headless", "--norestore"]);
        command.args(filter.map(|filter| format!("--infilter={filter}")));
        command.args(["--convert-to", to, "--outdir"]).arg(&out).args(files);
        let done = command.output().expect("LibreOffice is missing: libreoffice-calc, libreoffice-writer");
        for file in files {
            let saved = Self::saved(&out, file, to);
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(saved.is_file(), "{} was not saved: {said}", saved.display());
        }
        out
    }

    /// Where a file stands that was saved.
    pub fn saved(out: &Path, file: &Path, to: &str) -> PathBuf {
        let ending = to.split(':').next().unwrap_or(to);
        out.join(file.file_stem().unwrap()).with_extension(ending)
    }
}
