//! Files packed in one: zip, tar, and tar in gzip. Entries come out one by one, under
//! paths that lead nowhere else, and never more of them than a round can hold.

use std::io::{Error, ErrorKind, Read, Seek};

use flate2::read::MultiGzDecoder;
use zip::ZipArchive;

use crate::domain::phrase::Phrase;
use crate::import::dossier::FileKind;
use crate::store::problem::Problem;

/// The most files in one archive.
pub const FILES: usize = 10_000;
/// The most that one file may hold, in bytes.
pub const ONE_FILE: u64 = 128 << 20;
/// The most that all files together may hold, in bytes.
pub const ALL_FILES: u64 = 4 << 30;
/// The longest name, in bytes.
const NAME: u64 = 4096;

/// How files are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Each file on its own.
    Zip,
    /// One behind the other.
    Tar,
    /// The same, compressed as a whole.
    TarGz,
}

impl Packing {
    /// By the end of a name; none for what cannot be unpacked.
    #[must_use]
    pub fn of(name: &str) -> Option<Packing> {
        let lower = name.to_lowercase();
        match () {
            () if lower.ends_with(".zip") => Some(Packing::Zip),
            () if lower.ends_with(".tar") => Some(Packing::Tar),
            () if lower.ends_with(".tar.gz") || lower.ends_with(".tgz") => Some(Packing::TarGz),
            () => None,
        }
    }
}

/// Why an archive is not unpacked.
enum Stop {
    Problem(&'static str, String),
    /// What takes the files could not.
    Io(Error),
}

/// Hands every file of an archive over with its path, `/` between folders.
///
/// # Errors
/// An archive that is broken, holds too much, climbs out of its folder, or has links,
/// devices, passwords or other archives in it; what `take` refuses.
pub fn unpack<R: Read + Seek>(
    file: &str,
    packing: Packing,
    reader: R,
    mut take: impl FnMut(&str, &mut dyn Read) -> std::io::Result<()>,
) -> Result<Result<(), Vec<Problem>>, Error> {
    let mut bounds = Bounds { files: 0, left: ALL_FILES };
    let done = match packing {
        Packing::Zip => of_zip(reader, &mut bounds, &mut take),
        Packing::Tar => of_tar(reader, &mut bounds, &mut take),
        Packing::TarGz => of_tar(MultiGzDecoder::new(reader), &mut bounds, &mut take),
    };
    match done {
        Ok(()) if bounds.files == 0 => {
            let problem = Problem::error(file, Phrase::new("archive-empty"));
            Ok(Err(vec![problem.hint(Phrase::new("archive-hint"))]))
        }
        Ok(()) => Ok(Ok(())),
        Err(Stop::Io(error)) => Err(error),
        Err(Stop::Problem(id, name)) => {
            let problem = Problem::error(file, Phrase::new(id).with("name", name));
            Ok(Err(vec![problem.hint(Phrase::new("archive-hint"))]))
        }
    }
}

type Take<'a> = &'a mut dyn FnMut(&str, &mut dyn Read) -> std::io::Result<()>;

/// What may still come.
struct Bounds {
    files: usize,
    left: u64,
}

impl Bounds {
    /// Hands one file over.
    fn hand(&mut self, path: &str, data: &mut dyn Read, take: Take<'_>) -> Result<(), Stop> {
        if FileKind::of(path) == FileKind::Archive {
            return Err(Stop::Problem("archive-inside", path.to_owned()));
        }
        self.files += 1;
        if self.files > FILES {
            return Err(Stop::Problem("archive-too-many", path.to_owned()));
        }
        let most = ONE_FILE.min(self.left);
        let mut counted = Counted { data: data.take(most + 1), count: 0, broken: false };
        let done = take(path, &mut counted);
        match (done, counted.broken, counted.count) {
            (_, true, _) => Err(Stop::Problem("archive-broken", path.to_owned())),
            (_, _, count) if count > most => Err(Stop::Problem("archive-too-large", path.to_owned())),
            (Err(error), ..) => Err(Stop::Io(error)),
            (Ok(()), _, count) => {
                self.left -= count;
                Ok(())
            }
        }
    }
}

/// Counts what is read, and remembers whether it could not be.
struct Counted<R> {
    data: std::io::Take<R>,
    count: u64,
    broken: bool,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, piece: &mut [u8]) -> std::io::Result<usize> {
        match self.data.read(piece) {
            Ok(read) => {
                self.count += read as u64;
                Ok(read)
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => Err(error),
            Err(error) => {
                self.broken = true;
                Err(error)
            }
        }
    }
}

fn broken(name: &str) -> Stop {
    Stop::Problem("archive-broken", name.to_owned())
}

/// A path inside the archive that leads nowhere else.
fn safe(name: &str) -> Result<String, Stop> {
    let climbs = || Stop::Problem("archive-climbs", name.escape_debug().to_string());
    let name = name.replace('\\', "/");
    if name.starts_with('/') || name.chars().any(char::is_control) {
        return Err(climbs());
    }
    let steps: Vec<&str> = name.split('/').filter(|step| !step.is_empty() && *step != ".").collect();
    if steps.is_empty() || steps.iter().any(|step| *step == ".." || step.contains(':')) {
        return Err(climbs());
    }
    Ok(steps.join("/"))
}

fn of_zip<R: Read + Seek>(reader: R, bounds: &mut Bounds, take: Take<'_>) -> Result<(), Stop> {
    let mut zip = ZipArchive::new(reader).map_err(|_| broken(""))?;
    if zip.len() > FILES {
        return Err(Stop::Problem("archive-too-many", zip.len().to_string()));
    }
    for index in 0..zip.len() {
        let raw = zip.by_index_raw(index).map_err(|_| broken(&index.to_string()))?;
        let name = raw.name().map_err(|_| broken(&index.to_string()))?.into_owned();
        let (encrypted, link, folder) = (raw.encrypted(), raw.is_symlink(), raw.is_dir());
        drop(raw);
        if link {
            return Err(Stop::Problem("archive-link", name));
        }
        if folder {
            continue;
        }
        let path = safe(&name)?;
        if encrypted {
            return Err(Stop::Problem("archive-encrypted", path));
        }
        let mut entry = zip.by_index(index).map_err(|_| broken(&path))?;
        bounds.hand(&path, &mut entry, take)?;
    }
    Ok(())
}

fn of_tar<R: Read>(reader: R, bounds: &mut Bounds, take: Take<'_>) -> Result<(), Stop> {
    // Names and gaps come on top of what the files hold.
    let mut tar = tar::Archive::new(reader.take(ALL_FILES + ALL_FILES / 8));
    let mut long = None;
    for entry in tar.entries().map_err(|_| broken(""))?.raw(true) {
        let mut entry = entry.map_err(|_| broken(&bounds.files.to_string()))?;
        let kind = entry.header().entry_type();
        let own = || String::from_utf8_lossy(&entry.header().path_bytes()).into_owned();
        if kind.is_gnu_longname() || kind.is_pax_local_extensions() {
            let name = own();
            let mut data = Vec::new();
            entry.by_ref().take(NAME * 16 + 1).read_to_end(&mut data).map_err(|_| broken(&name))?;
            if data.len() as u64 > NAME * 16 {
                return Err(broken(&name));
            }
            long = match kind.is_gnu_longname() {
                true => Some(String::from_utf8_lossy(&data).trim_end_matches('\0').to_owned()),
                false => extended_path(&data).or(long),
            };
            continue;
        }
        if kind.is_pax_global_extensions() {
            continue;
        }
        let name = long.take().unwrap_or_else(own);
        if kind.is_dir() {
            continue;
        }
        if !kind.is_file() && !kind.is_contiguous() {
            return Err(Stop::Problem("archive-link", name));
        }
        let path = safe(&name)?;
        // A header may promise more than the archive holds.
        let promised = entry.size();
        let mut came = 0;
        bounds.hand(&path, &mut entry, &mut |path, data| {
            let mut counted = Counted { data: data.take(u64::MAX), count: 0, broken: false };
            take(path, &mut counted)?;
            came = counted.count;
            Ok(())
        })?;
        if came < promised {
            return Err(broken(&path));
        }
    }
    Ok(())
}

/// The path in the extensions of an entry.
fn extended_path(data: &[u8]) -> Option<String> {
    let mut all = tar::PaxExtensions::new(data).flatten();
    let found = all.find(|one| one.key_bytes() == b"path")?;
    Some(String::from_utf8_lossy(found.value_bytes()).into_owned())
}
