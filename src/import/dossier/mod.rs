//! The text of an application becomes Markdown: headings, lists, tables, links and
//! emphasis of Word, OpenDocument and HTML stay, and what does not is counted.
//!
//! Bytes in, text out. Nothing here believes what a file says of its own size.

mod blocks;
mod counting;
mod docx;
mod html;
mod kind;
mod loss;
mod markdown;
mod odt;
mod package;
mod refusal;
mod signs;
mod words;
mod xml;

use encoding_rs::Encoding as Charset;

use crate::domain::phrase::Phrase;
use crate::import::bytes::{Decoded, Encoding, decode_as};
use crate::store::problem::Problem;

use refusal::Refused;

pub use kind::{FileKind, is_packed};
pub use loss::{Loss, Losses};

/// The most that a file may hold from which a text is made, in bytes.
pub const LARGEST: u64 = 64 << 20;

/// The text of an application, and what of the file is not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DossierText {
    /// Markdown with plain line ends.
    pub text: String,
    /// What was left out or changed.
    pub losses: Losses,
}

/// Reads a file of a kind that becomes a text.
///
/// # Errors
/// A file that cannot be read, holds no words, more than it may, or is something
/// else than its name says.
pub fn read(file: &str, kind: FileKind, bytes: &[u8]) -> Result<DossierText, Vec<Problem>> {
    read_as(file, kind, bytes, None).map(|(text, _)| text)
}

/// The same, with how a text is written where it does not show; also what of it somebody
/// should look at.
///
/// # Errors
/// As `read`, and a text that looks wrong, with its readings.
pub fn read_as(
    file: &str,
    kind: FileKind,
    bytes: &[u8],
    said: Option<Encoding>,
) -> Result<(DossierText, Option<Problem>), Vec<Problem>> {
    let refused = |refused: Refused| vec![refused.problem(file)];
    if bytes.len() as u64 > LARGEST {
        return Err(refused(Refused::TooLarge));
    }
    let mut warning = None;
    let (doc, mut losses) = match kind {
        FileKind::Word => docx::read(bytes),
        FileKind::OpenDocument => odt::read(bytes),
        FileKind::Html => {
            let decoded = page(file, bytes, said)?;
            warning = decoded.warning;
            html::read(&decoded.text)
        }
        FileKind::Markdown | FileKind::Plain => {
            let Decoded { text, warning, .. } = plain(file, bytes, said)?;
            if text.len() > blocks::SIGNS {
                return Err(refused(Refused::TooLong));
            }
            return Ok((DossierText { text, losses: Losses::default() }, warning));
        }
        FileKind::Pdf | FileKind::OtherText | FileKind::Archive | FileKind::Unknown => {
            Err(Refused::OtherKind)
        }
    }
    .map_err(refused)?;
    let text = markdown::write(&doc, &mut losses);
    if text.is_empty() { Err(refused(Refused::Empty)) } else { Ok((DossierText { text, losses }, warning)) }
}

/// A file of plain text. What somebody says of the encoding is meant for the files that do
/// not show it themselves: others may stand beside them.
fn plain(file: &str, bytes: &[u8], said: Option<Encoding>) -> Result<Decoded, Vec<Problem>> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(vec![Refused::Empty.problem(file)]);
    }
    // Whatever is wrong with a table's bytes, this is to be no table.
    let shows = |decoded: &Decoded| {
        decoded.warning.is_none() && matches!(decoded.encoding, Encoding::Utf8 | Encoding::Utf16)
    };
    let decoded = match decode_as(file, bytes, None) {
        Ok(decoded) if said.is_none() || shows(&decoded) => Ok(decoded),
        found => {
            if said.is_some() {
                decode_as(file, bytes, said)
            } else {
                found
            }
        }
    };
    let mut decoded = decoded.map_err(|wrong| {
        if wrong.iter().any(|problem| problem.what.id == "import-encoding-odd") {
            return wrong;
        }
        let hint = Phrase::new("dossiers-ending-hint");
        vec![Problem::error(file, Phrase::new("dossiers-not-text")).hint(hint)]
    })?;
    decoded.text = decoded.text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(decoded)
}

/// A page of HTML, in the encoding that it names, else as any text.
fn page(file: &str, bytes: &[u8], said: Option<Encoding>) -> Result<Decoded, Vec<Problem>> {
    let marked = Charset::for_bom(bytes).is_some() || std::str::from_utf8(bytes).is_ok();
    match named_charset(bytes).filter(|_| !marked && said.is_none()) {
        Some(charset) => {
            let text = charset.decode_without_bom_handling(bytes).0.into_owned();
            Ok(Decoded { text, encoding: Encoding::Windows1252, warning: None })
        }
        None => plain(file, bytes, said),
    }
}

/// The encoding that a page says it has, near its beginning.
fn named_charset(bytes: &[u8]) -> Option<&'static Charset> {
    let head = String::from_utf8_lossy(bytes.get(..4096).unwrap_or(bytes)).to_lowercase();
    let rest = head.split_once("charset=")?.1.trim_start_matches(['"', '\'']);
    let name: String =
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    Charset::for_label(name.as_bytes())
}
