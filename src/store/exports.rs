//! Where an export may be written: a file of its own, never over anything else.
//!
//! What stands under the round's `exports/` and is still as this program wrote
//! it may be written again; `exports/.toets-exports` remembers that, a line for a
//! file, in the form that `sha256sum -c` reads.

use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::domain::digest::sha256;
use crate::domain::phrase::Phrase;
use crate::store::error::{Doing, NoPlace, StoreError};
use crate::store::folder::Folder;
use crate::store::replace::{create, replace};

/// The folder of a round that exports may go to.
const EXPORTS: &str = "exports";
/// What was written there.
const REGISTER: &str = ".toets-exports";

/// A place for an export.
#[derive(Debug)]
pub struct Destination {
    path: PathBuf,
    /// What stands there, by the SHA-256 of its bytes.
    stands: Option<String>,
    /// The round's `exports/`, where the place is inside it.
    exports: Option<PathBuf>,
}

impl Destination {
    /// The place at a path, for an export of a round.
    ///
    /// # Errors
    /// A folder, a link, a device or a pipe, a file of any round, or what the
    /// system refuses.
    pub fn at(round: &Folder, path: &Path) -> Result<Destination, StoreError> {
        let refused = |why| StoreError::NoPlace { why, path: path.to_owned() };
        let ends_in_separator = path.as_os_str().to_string_lossy().ends_with(std::path::is_separator);
        let name = match path.file_name() {
            Some(name) if !ends_in_separator => name,
            _ => return Err(refused(NoPlace::Folder)),
        };
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // The real folder: `..`, links and other spellings of a name lead to it.
        let parent = real_folder(parent)?;
        let inside =
            |inner: &Path| inner.components().next().is_some_and(|first| first.as_os_str() == EXPORTS);
        let of_a_round = parent.ancestors().filter(|folder| is_round(folder)).any(|folder| {
            let inner = parent.strip_prefix(folder).unwrap_or(Path::new(""));
            !inside(inner)
        });
        if of_a_round || name.to_string_lossy().to_lowercase().starts_with(".toets-") {
            return Err(refused(NoPlace::InRound));
        }
        let path = parent.join(name);
        let stands = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(StoreError::io(Doing::Write, &path)(error)),
            Ok(data) => {
                if let Some(why) = not_a_file(&data) {
                    return Err(refused(why));
                }
                let bytes = fs::read(&path).map_err(StoreError::io(Doing::Read, &path))?;
                Some(sha256(&bytes))
            }
        };
        let exports =
            fs::canonicalize(round.file(EXPORTS)).ok().filter(|exports| parent.starts_with(exports));
        Ok(Destination { path, stands, exports })
    }

    /// Whether a file stands there that the program did not write, or that was
    /// changed since.
    #[must_use]
    pub fn is_foreign(&self, bytes: &[u8]) -> bool {
        let Some(stands) = &self.stands else { return false };
        *stands != sha256(bytes) && self.remembered().as_ref() != Some(stands)
    }

    /// Writes the file whole, over what stood there when this place was asked for.
    ///
    /// # Errors
    /// Something else has come to stand there, or what the system refuses.
    pub fn write(self, bytes: &[u8]) -> Result<(), StoreError> {
        match &self.stands {
            None => create(&self.path, bytes)?,
            Some(stands) => {
                let now = fs::read(&self.path).map_err(StoreError::io(Doing::Read, &self.path))?;
                if sha256(&now) != *stands {
                    let what = Phrase::new("export-changed-meanwhile");
                    return Err(StoreError::refused(what.with("path", self.path.display())));
                }
                replace(&self.path, bytes)?;
            }
        }
        self.remember(&sha256(bytes));
        Ok(())
    }

    /// The line of the register about this file, without its digest.
    fn line(&self) -> Option<(PathBuf, String)> {
        let exports = self.exports.as_ref()?;
        let name = self.path.strip_prefix(exports).ok()?.to_str()?;
        // A name of two lines would be two lines of the register.
        (!name.contains(['\n', '\r', '\\'])).then(|| (exports.join(REGISTER), format!("  {name}")))
    }

    fn remembered(&self) -> Option<String> {
        let (register, line) = self.line()?;
        let text = fs::read_to_string(register).ok()?;
        text.lines().find_map(|one| digest_of(one, &line).map(str::to_owned))
    }

    /// Without its line in the register, the next export of this name asks.
    fn remember(&self, digest: &str) {
        let Some((register, line)) = self.line() else { return };
        let text = fs::read_to_string(&register).unwrap_or_default();
        let others = text.lines().filter(|one| digest_of(one, &line).is_none());
        let mut lines: Vec<String> = others.map(str::to_owned).collect();
        lines.push(format!("{digest}{line}"));
        lines.sort_by(|a, b| a.get(64..).cmp(&b.get(64..)));
        let _ = replace(&register, format!("{}\n", lines.join("\n")).as_bytes());
    }
}

/// The digest in a line of the register, where it is about this file and not
/// about one whose name only ends alike.
fn digest_of<'a>(one: &'a str, line: &str) -> Option<&'a str> {
    one.strip_suffix(line).filter(|digest| !digest.contains(' '))
}

/// Why what stands at a path is no file that an export may replace.
fn not_a_file(data: &Metadata) -> Option<NoPlace> {
    let kind = data.file_type();
    match (kind.is_symlink(), kind.is_dir(), kind.is_file()) {
        (true, _, _) => Some(NoPlace::Link),
        (_, true, _) => Some(NoPlace::Folder),
        (_, _, false) => Some(NoPlace::Device),
        _ => None,
    }
}

/// The folder of a path without links and `..`; the `exports/` of a round is made
/// where it is missing.
fn real_folder(parent: &Path) -> Result<PathBuf, StoreError> {
    let failed = || StoreError::io(Doing::Write, parent);
    let missing = fs::symlink_metadata(parent).is_err_and(|error| error.kind() == ErrorKind::NotFound);
    let above = parent.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if missing && parent.file_name().is_some_and(|name| name == EXPORTS) && is_round(above) {
        fs::create_dir(parent).map_err(failed())?;
    }
    fs::canonicalize(parent).map_err(failed())
}

/// Whether a folder is a round, or what is left of one.
fn is_round(folder: &Path) -> bool {
    let parts = ["call.ron", "proposals.ron", "committee.ron", "record"];
    parts.iter().filter(|part| fs::symlink_metadata(folder.join(part)).is_ok()).count() >= 2
}
