//! Bytes of a file of the round become text. What Windows saves is read too: a
//! byte order mark in front is no part of the text.

use crate::domain::phrase::Phrase;
use crate::store::problem::{LineColumn, Problem};

/// Reads UTF-8 with or without its mark, and UTF-16 with its mark.
///
/// # Errors
/// Bytes that are no text, with their place where the file is UTF-8.
pub fn decode(file: &str, bytes: &[u8]) -> Result<String, Box<Problem>> {
    let broken = |position| {
        let problem = Problem::error(file, Phrase::new("ron-not-text")).at(position);
        Box::new(problem.hint(Phrase::new("ron-not-text-hint")))
    };
    let (encoding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((encoding_rs::UTF_8, 0));
    let body = bytes.get(mark..).unwrap_or_default();
    if encoding == encoding_rs::UTF_8 {
        return match std::str::from_utf8(body) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(broken(Some(place(body, error.valid_up_to())))),
        };
    }
    let text = encoding.decode_without_bom_handling_and_without_replacement(body);
    text.map(std::borrow::Cow::into_owned).ok_or_else(|| broken(None))
}

/// The line and column of a byte behind sound text.
fn place(body: &[u8], at: usize) -> LineColumn {
    let good = String::from_utf8_lossy(body.get(..at).unwrap_or_default()).into_owned();
    let last = good.rsplit('\n').next().unwrap_or_default();
    LineColumn { line: good.matches('\n').count() + 1, column: last.chars().count() + 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        let utf16 = |text: &str, big: bool| -> Vec<u8> {
            let units = std::iter::once('\u{feff}').chain(text.chars()).collect::<String>();
            let bytes = units
                .encode_utf16()
                .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
            bytes.collect()
        };
        for bytes in [
            "Call(é)".as_bytes().to_vec(),
            "\u{feff}Call(é)".as_bytes().to_vec(),
            utf16("Call(é)", false),
            utf16("Call(é)", true),
        ] {
            assert_eq!(decode("call.ron", &bytes).unwrap(), "Call(é)");
        }
    }

    #[test]
    fn what_is_no_text_has_a_place() {
        let problem = decode("call.ron", b"\xEF\xBB\xBFCall(\n \xC3\xA9\xE9)").unwrap_err();
        assert_eq!((problem.what.id.as_str(), problem.place().as_str()), ("ron-not-text", "call.ron:2:3"));
        assert_eq!(decode("call.ron", b"\xFF\xFE\x00\xD8").unwrap_err().what.id, "ron-not-text");
    }
}
