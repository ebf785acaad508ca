//! The text of a PDF, so that it can be searched. The pages themselves are for a
//! program that draws them: order, columns and tables of the text are not kept.

use lopdf::{Document, LoadOptions};

/// The largest file that is looked into, in bytes.
const FILE: usize = 64 << 20;
/// What the streams of objects may unpack to together, in bytes.
const OBJECTS: usize = 12 << 20;
/// What one page may unpack to, in bytes.
const PAGE: usize = 8 << 20;
/// The most pages that are read.
const PAGES: usize = 3000;
/// The most objects that a file may have.
const COUNT: usize = 300_000;
/// The most text that is kept, in bytes.
const SIGNS: usize = 2 << 20;

/// The text of the pages, a paragraph for each; none where there is none that can be
/// read: pages that were scanned, a password, a damaged file, or one that would
/// unpack to too much.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<String> {
    let streams = count(bytes, b"ObjStm");
    if bytes.len() > FILE || !bytes.starts_with(b"%PDF") || count(bytes, b"endobj") > COUNT {
        return None;
    }
    // The reader of the format is not ours: what it trips over is no text.
    let read = || std::panic::catch_unwind(|| read(bytes, OBJECTS / streams.max(1))).ok().flatten();
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let text = read();
    std::panic::set_hook(quiet);
    text
}

fn read(bytes: &[u8], most: usize) -> Option<String> {
    let options = LoadOptions::with_max_decompressed_size(most);
    let document = Document::load_mem_with_options(bytes, options).ok()?;
    let mut text = String::new();
    for page in document.get_pages().keys().take(PAGES) {
        // A piece ends where the letter changes, in the middle of a sentence too.
        let pieces = document.extract_text_chunks_with_limit(&[*page], PAGE).into_iter().flatten();
        let words: Vec<String> = pieces
            .flat_map(|piece| piece.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
            .collect();
        text.push_str(&words.join(" "));
        text.push('\n');
        if text.len() > SIGNS {
            break;
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let letters = lines.iter().flat_map(|line| line.chars()).filter(|c| c.is_alphanumeric()).count();
    (letters > 0).then(|| lines.join("\n") + "\n")
}

/// How often a word stands in the bytes.
fn count(bytes: &[u8], word: &[u8]) -> usize {
    bytes.windows(word.len()).filter(|window| *window == word).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF of one page with one line.
    fn page(text: &str) -> Vec<u8> {
        let stream = format!("BT /F1 12 Tf 72 720 Td ({text}) Tj ET");
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
            "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
            format!("<</Length {}>>\nstream\n{stream}\nendstream", stream.len()),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        ];
        let mut out = "%PDF-1.4\n".to_owned();
        let mut places = Vec::new();
        for (at, object) in objects.iter().enumerate() {
            places.push(out.len());
            out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
        }
        let start = out.len();
        out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
        for place in places {
            out.push_str(&format!("{place:010} 00000 n \n"));
        }
        out.push_str(&format!(
            "trailer <</Size {}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF",
            objects.len() + 1
        ));
        out.into_bytes()
    }

    #[test]
    fn a_page_says_its_words_and_a_scan_nothing() {
        assert_eq!(text_of(&page("Wij zingen")).as_deref(), Some("Wij zingen\n"));
        assert_eq!(text_of(&page("")), None);
        assert_eq!(text_of(b"%PDF-1.4 kapot"), None);
        assert_eq!(text_of(b"geen pdf"), None);
    }

    #[test]
    fn a_harmed_file_is_read_or_has_no_text() {
        let whole = page("Wij zingen");
        for at in 0..whole.len() {
            for value in [0, b'9', b'<', 0xff] {
                let mut bytes = whole.clone();
                bytes[at] = value;
                let _ = text_of(&bytes);
            }
            let _ = text_of(&whole[..at]);
        }
    }
}
