//! A file of Word or OpenDocument: a zip of parts, of which no part unpacks to more
//! than it may, whatever it says of itself.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::import::dossier::refusal::Refused;

/// The most that a part may unpack to, in bytes.
const PART: u64 = 32 << 20;
/// The most parts that a file may have.
const PARTS: usize = 10_000;

/// A file of Word or OpenDocument.
pub(super) struct Package<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Package<'a> {
    /// Opens a file.
    ///
    /// # Errors
    /// It is no zip, or one with too many parts.
    pub fn open(bytes: &'a [u8]) -> Result<Package<'a>, Refused> {
        // Word keeps a document with a password inside a file of the old kind.
        if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(Refused::Encrypted);
        }
        if !bytes.starts_with(b"PK") {
            return Err(Refused::OtherKind);
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Broken("zip".to_owned()))?;
        if zip.len() > PARTS { Err(Refused::TooLarge) } else { Ok(Package(zip)) }
    }

    /// The names of its parts.
    pub fn names(&self) -> Vec<String> {
        self.0.file_names().filter_map(Result::ok).map(|name| name.into_owned()).collect()
    }

    /// A part as text; none where there is no such part.
    ///
    /// # Errors
    /// It cannot be unpacked, is too large or no text.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, Refused> {
        let broken = || Refused::Broken(name.to_owned());
        let file = match self.0.by_name(name) {
            Ok(file) => file,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(Refused::Encrypted),
            Err(_) => return Err(broken()),
        };
        let mut bytes = Vec::new();
        file.take(PART + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
        if bytes.len() as u64 > PART {
            return Err(Refused::TooLarge);
        }
        let text = match encoding_rs::Encoding::for_bom(&bytes) {
            Some((encoding, mark)) => encoding
                .decode_without_bom_handling_and_without_replacement(bytes.get(mark..).unwrap_or_default())
                .map(std::borrow::Cow::into_owned),
            None => String::from_utf8(bytes).ok(),
        };
        text.map(Some).ok_or_else(broken)
    }
}
