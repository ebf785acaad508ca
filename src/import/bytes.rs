//! Bytes of a table become text: UTF-8, UTF-16, or Windows-1252, or what somebody says
//! they are. A text that looks wrong is a question.
//!
//! Binary files are refused before anything is read; `workbook` reads workbooks.

use std::borrow::Cow;

use encoding_rs::UTF_8;

use crate::domain::phrase::Phrase;
pub use crate::import::encoding::Encoding;
use crate::import::encoding::{Sample, TextLooks, look_at_bytes, look_at_text, looks_wide};
use crate::store::offer::{Offer, OfferedText};
use crate::store::problem::{LineColumn, Problem};

/// How files begin that are no tables of text.
const BINARY: [(&[u8], &str); 5] = [
    (b"PK\x03\x04", "Excel/LibreOffice (zip)"),
    (b"PK\x05\x06", "zip"),
    (b"\xD0\xCF\x11\xE0", "Excel (xls)"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
];

/// Turns the bytes of a text into text without a byte order mark, whatever it looks like.
///
/// # Errors
/// An empty file, a workbook or other binary file, and a file whose mark
/// promises an encoding that its bytes break.
pub fn decode(file: &str, bytes: &[u8]) -> Result<(String, Encoding), Vec<Problem>> {
    let (text, encoding, _) = decoded(file, bytes, None)?;
    Ok((text, encoding))
}

/// The same for a table: a text that looks wrong is refused with the readings that there
/// are, unless somebody said which it is.
///
/// # Errors
/// As `decode`; a web page; bytes that are not what they are said to be; a text that
/// looks wrong.
pub fn decode_table(file: &str, bytes: &[u8], said: Option<Encoding>) -> Result<Decoded, Vec<Problem>> {
    let decoded = decode_as(file, bytes, said);
    let text = match &decoded {
        Ok(decoded) => Cow::Borrowed(decoded.text.as_str()),
        Err(_) => String::from_utf8_lossy(bytes.get(..800).unwrap_or(bytes)),
    };
    let start = text.trim_start().get(..200).unwrap_or(text.trim_start()).to_lowercase();
    if start.starts_with('<') && ["<html", "<table", "<!doctype html"].iter().any(|tag| start.contains(tag)) {
        let what = Phrase::new("import-file-web");
        let hint = Phrase::new("import-hint-save-as-csv");
        return Err(vec![Problem::error(file, what).hint(hint)]);
    }
    decoded
}

/// The same for any text.
///
/// # Errors
/// As `decode`; bytes that are not what they are said to be; a text that looks wrong.
pub fn decode_as(file: &str, bytes: &[u8], said: Option<Encoding>) -> Result<Decoded, Vec<Problem>> {
    let (text, encoding, marked) = decoded(file, bytes, said)?;
    if said.is_some() {
        return Ok(Decoded { text, encoding, warning: None });
    }
    let looks = match encoding {
        Encoding::Utf8 | Encoding::Utf16 => look_at_text(&text),
        _ if marked => TextLooks::Right,
        _ => look_at_bytes(bytes),
    };
    let TextLooks::Wrong { at, mostly_right, samples } = looks else {
        return Ok(Decoded { text, encoding, warning: None });
    };
    // Old line ends were replaced one for one.
    let good = text.get(..at).unwrap_or_default();
    let last = good.rsplit('\n').next().unwrap_or_default();
    let place = LineColumn { line: good.matches('\n').count() + 1, column: last.chars().count() + 1 };
    let shown: Vec<String> =
        samples.iter().map(|one| format!("{}: {}", one.encoding.name(), one.line)).collect();
    let what = Phrase::new("import-encoding-odd").with("readings", shown.join(" | "));
    let hint = match samples.get(1) {
        Some(better) => Phrase::new("import-hint-encoding").with("encoding", better.encoding.name()),
        None => Phrase::new("import-hint-encoding-lost").with("encoding", encoding.name()),
    };
    let offered =
        |one: &Sample| OfferedText { encoding: one.encoding.name().to_owned(), line: one.line.clone() };
    let offer = Offer::Encoding(samples.iter().map(offered).collect());
    let problem = Problem::error(file, what).at(Some(place)).hint(hint).offering(offer);
    match mostly_right {
        true => Ok(Decoded { text, encoding, warning: Some(problem.softened()) }),
        false => Err(vec![problem]),
    }
}

/// A text with its encoding, and what about it somebody should look at.
#[derive(Debug)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// How it was written.
    pub encoding: Encoding,
    /// A few signs in it look wrong.
    pub warning: Option<Problem>,
}

/// A text with its encoding, and whether a byte order mark said which.
fn decoded(
    file: &str,
    bytes: &[u8],
    said: Option<Encoding>,
) -> Result<(String, Encoding, bool), Vec<Problem>> {
    if let Some((_, kind)) = BINARY.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(not_text(file, Phrase::new("import-file-binary").with("kind", kind)));
    }
    let mark = encoding_rs::Encoding::for_bom(bytes);
    let (text, encoding) = match (said, mark) {
        (Some(said), _) => {
            let body = mark.and_then(|(_, length)| bytes.get(length..)).unwrap_or(bytes);
            (said.read(body).ok_or_else(|| broken(file, said.name(), body))?, said)
        }
        (None, Some((promised, length))) => {
            let body = bytes.get(length..).unwrap_or_default();
            let text = promised
                .decode_without_bom_handling_and_without_replacement(body)
                .ok_or_else(|| broken(file, promised.name(), body))?;
            let encoding = if promised == UTF_8 { Encoding::Utf8 } else { Encoding::Utf16 };
            (text.into_owned(), encoding)
        }
        (None, None) => match (Encoding::Utf8.read(bytes), looks_wide(bytes)) {
            (_, Some(_)) => match Encoding::Utf16.read(bytes) {
                Some(text) => (text, Encoding::Utf16),
                None => return Err(not_text(file, Phrase::new("import-file-nul"))),
            },
            (Some(text), None) => (text, Encoding::Utf8),
            (None, None) => (Encoding::Windows1252.read(bytes).unwrap_or_default(), Encoding::Windows1252),
        },
    };
    if text.trim().is_empty() {
        let what = Phrase::new("import-file-empty");
        let hint = Phrase::new("import-hint-export-again");
        return Err(vec![Problem::error(file, what).hint(hint)]);
    }
    if text.contains('\0') {
        return Err(not_text(file, Phrase::new("import-file-nul")));
    }
    // Old Macintosh programs end a line with a carriage return alone.
    let text = if text.contains('\n') { text } else { text.replace('\r', "\n") };
    Ok((text, encoding, mark.is_some()))
}

/// A file that is no text at all.
fn not_text(file: &str, what: Phrase) -> Vec<Problem> {
    vec![Problem::error(file, what).hint(Phrase::new("import-hint-save-as-csv"))]
}

/// A file whose bytes break the encoding of its mark.
fn broken(file: &str, encoding: &str, body: &[u8]) -> Vec<Problem> {
    let position = std::str::from_utf8(body).err().map(|error| {
        let good = body.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n');
        let last = line.clone().next_back().unwrap_or_default();
        LineColumn { line: line.count(), column: String::from_utf8_lossy(last).chars().count() + 1 }
    });
    let what = Phrase::new("import-file-broken").with("encoding", encoding);
    let position = position.filter(|_| encoding == "UTF-8");
    let hint = Phrase::new("import-hint-save-as-csv");
    vec![Problem::error(file, what).at(position).hint(hint)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, Encoding) {
        decode("t.csv", bytes).unwrap()
    }

    fn refusal(bytes: &[u8]) -> String {
        decode("t.csv", bytes).unwrap_err().remove(0).what.id
    }

    #[test]
    fn reads_the_encodings_of_the_office() {
        assert_eq!(text("één".as_bytes()), ("één".into(), Encoding::Utf8));
        assert_eq!(text(b"\xEF\xBB\xBFid"), ("id".into(), Encoding::Utf8));
        assert_eq!(text(b"\x80 \xE9\xE9n"), ("€ één".into(), Encoding::Windows1252));
        assert_eq!(text(b"\xFF\xFEi\0d\0"), ("id".into(), Encoding::Utf16));
        assert_eq!(text(b"\xFE\xFF\0i\0d"), ("id".into(), Encoding::Utf16));
        assert_eq!(text(b"id\rP1\r").0, "id\nP1\n");
    }

    #[test]
    fn refuses_what_is_no_text() {
        assert_eq!(refusal(b""), "import-file-empty");
        assert_eq!(refusal(b"\xEF\xBB\xBF \r\n"), "import-file-empty");
        assert_eq!(refusal(b"PK\x03\x04\x14\0"), "import-file-binary");
        assert_eq!(refusal(b"\xD0\xCF\x11\xE0\xA1"), "import-file-binary");
        assert_eq!(refusal(b"id,\0title"), "import-file-nul");
        assert_eq!(refusal(b"\xFF\xFE\x00\xD8"), "import-file-broken");
    }

    #[test]
    fn says_where_a_marked_file_breaks() {
        let problem = decode("t.csv", b"\xEF\xBB\xBFid\n\xC3\xA9\xFF").unwrap_err().remove(0);
        assert_eq!(problem.place(), "t.csv:2:2");
    }
}
