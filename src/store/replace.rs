//! Writing a file whole: beside its place, synced, then moved into it.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::store::error::{Doing, StoreError};

/// Writes a file so that a reader sees the old text or the new, never a part.
/// A file that is replaced keeps its permissions.
///
/// # Errors
/// What the system refuses; the old file then stands untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let write = || -> io::Result<()> {
        let file = beside(path, bytes)?;
        if let Ok(old) = std::fs::metadata(path) {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.persist(path).map_err(|error| error.error)?;
        sync_folder(path)
    };
    write().map_err(StoreError::io(Doing::Write, path))
}

/// Writes a file where none stands yet, all of it or nothing.
///
/// # Errors
/// Something stands there, or what the system refuses.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let write = || -> io::Result<()> {
        beside(path, bytes)?.persist_noclobber(path).map_err(|error| error.error)?;
        sync_folder(path)
    };
    write().map_err(StoreError::io(Doing::Write, path))
}

/// The bytes on disk, in the folder where they are to stand.
fn beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file =
        tempfile::Builder::new().prefix(".toets-").permissions_of_a_new_file().tempfile_in(folder(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a rename or a new file in a folder survive a power cut.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder(path))?.sync_all() } else { Ok(()) }
}

/// Gives a temporary file the permissions of a new file, less what the user's
/// mask takes away; it is private otherwise.
trait PermissionsOfANewFile {
    fn permissions_of_a_new_file(&mut self) -> &mut Self;
}

impl PermissionsOfANewFile for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_of_a_new_file(&mut self) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        self.permissions(std::fs::Permissions::from_mode(0o664))
    }

    #[cfg(not(unix))]
    fn permissions_of_a_new_file(&mut self) -> &mut Self {
        self
    }
}
