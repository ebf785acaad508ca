//! Bytes of a table become text: UTF-8, UTF-16 with a mark, or Windows-1252.
//!
//! Binary files are refused before anything is read; `workbook` reads workbooks.

use encoding_rs::{UTF_8, WINDOWS_1252};

use crate::domain::phrase::Phrase;
use crate::store::problem::{LineColumn, Problem};

/// How the text of a table was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, which needs its byte order mark.
    Utf16,
    /// What Excel writes under "CSV" in Western Europe.
    Windows1252,
}

impl Encoding {
    /// The name that people know.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16 => "UTF-16",
            Encoding::Windows1252 => "Windows-1252",
        }
    }
}

/// How files begin that are no tables of text.
const BINARY: [(&[u8], &str); 5] = [
    (b"PK\x03\x04", "Excel/LibreOffice (zip)"),
    (b"PK\x05\x06", "zip"),
    (b"\xD0\xCF\x11\xE0", "Excel (xls)"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
];

/// Turns the bytes of a table into text without a byte order mark.
///
/// # Errors
/// An empty file, a workbook or other binary file, and a file whose mark
/// promises an encoding that its bytes break.
pub fn decode(file: &str, bytes: &[u8]) -> Result<(String, Encoding), Vec<Problem>> {
    if let Some((_, kind)) = BINARY.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(not_text(file, Phrase::new("import-file-binary").with("kind", kind)));
    }
    let (text, encoding) = match encoding_rs::Encoding::for_bom(bytes) {
        Some((promised, mark)) => {
            let body = bytes.get(mark..).unwrap_or_default();
            let text = promised
                .decode_without_bom_handling_and_without_replacement(body)
                .ok_or_else(|| broken(file, promised.name(), body))?;
            let encoding = match promised == UTF_8 {
                true => Encoding::Utf8,
                false => Encoding::Utf16,
            };
            (text, encoding)
        }
        None => match std::str::from_utf8(bytes) {
            Ok(text) => (text.into(), Encoding::Utf8),
            Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, Encoding::Windows1252),
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
    let text = match text.contains('\n') {
        true => text.into_owned(),
        false => text.replace('\r', "\n"),
    };
    Ok((text, encoding))
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
