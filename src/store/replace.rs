//! Writing a file whole: beside its place, synced, then moved into it.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::store::error::{Doing, StoreError};

/// Writes a file so that a reader sees the old text or the new, never a part.
/// A file that is replaced keeps its permissions.
///
/// # Errors
/// What the system refuses; the old file then stands untouched.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    Ready::write(path, bytes)?.put()
}

/// Writes a file where none stands yet, all of it or nothing.
///
/// # Errors
/// Something stands there, or what the system refuses.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let Ready { file, path } = Ready::write(path, bytes)?;
    let put = || -> std::io::Result<()> {
        file.persist_noclobber(&path).map_err(|error| error.error)?;
        sync_folder(folder_of(&path))
    };
    put().map_err(StoreError::io(Doing::Write, &path))
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
        let old = std::fs::metadata(path).map(|old| old.permissions()).ok();
        Ready::written(path, bytes, tempfile::Builder::new().permissions_of_a_new_file(), old)
    }

    /// Writes a file beside its place that only its writer may read.
    ///
    /// # Errors
    /// What the system refuses.
    pub(super) fn write_private(path: &Path, bytes: &[u8]) -> Result<Ready, StoreError> {
        // A temporary file is open to its owner only, and stays so.
        Ready::written(path, bytes, &mut tempfile::Builder::new(), None)
    }

    fn written(
        path: &Path,
        bytes: &[u8],
        builder: &mut tempfile::Builder<'_, 'static>,
        permissions: Option<std::fs::Permissions>,
    ) -> Result<Ready, StoreError> {
        let write = || -> std::io::Result<tempfile::NamedTempFile> {
            let mut file = builder.prefix(".toets-").tempfile_in(folder_of(path))?;
            file.write_all(bytes)?;
            if let Some(permissions) = permissions {
                file.as_file().set_permissions(permissions)?;
            }
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
