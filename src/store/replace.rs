//! Replacing a file whole: written beside it, synced, then renamed over it.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::store::error::{Doing, StoreError};

/// Writes a file so that a reader sees the old text or the new, never a part.
///
/// # Errors
/// What the system refuses; the old file then stands untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    Ready::write(path, bytes)?.put()
}

/// A file that is written and synced beside its place; dropped, it is gone.
pub(super) struct Ready {
    file: tempfile::NamedTempFile,
    path: PathBuf,
}

impl Ready {
    /// Writes a file beside its place.
    ///
    /// # Errors
    /// What the system refuses.
    pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<Ready, StoreError> {
        let write = || -> std::io::Result<tempfile::NamedTempFile> {
            let mut file = tempfile::Builder::new()
                .prefix(".toets-")
                .permissions_of(path)
                .tempfile_in(folder_of(path))?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            Ok(file)
        };
        let file = write().map_err(StoreError::io(Doing::Write, path))?;
        Ok(Ready { file, path: path.to_owned() })
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// What the system refuses; the old file then stands untouched.
    pub(super) fn put(self) -> Result<(), StoreError> {
        let Ready { file, path } = self;
        let put = || -> std::io::Result<()> {
            file.persist(&path).map_err(|error| error.error)?;
            sync_folder(folder_of(&path))
        };
        put().map_err(StoreError::io(Doing::Write, &path))
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a rename or a new file in a folder survive a power cut.
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Gives a temporary file the permissions of the file that it replaces, or
/// those of a new file; a temporary file is private otherwise.
trait PermissionsOf {
    fn permissions_of(&mut self, path: &Path) -> &mut Self;
}

impl PermissionsOf for tempfile::Builder<'_, '_> {
    #[cfg(unix)]
    fn permissions_of(&mut self, path: &Path) -> &mut Self {
        use std::os::unix::fs::PermissionsExt;
        let old = std::fs::metadata(path).map(|data| data.permissions().mode() & 0o777);
        self.permissions(std::fs::Permissions::from_mode(old.unwrap_or(0o664)))
    }

    #[cfg(not(unix))]
    fn permissions_of(&mut self, _: &Path) -> &mut Self {
        self
    }
}
