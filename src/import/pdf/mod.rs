//! The text of a PDF, so that it can be searched. The pages themselves are for a
//! program that draws them: order, columns and tables of the text are not kept.

mod weight;

use std::cell::Cell;

use lopdf::{Document, LoadOptions, Object, ObjectId, Stream};

use weight::{Left, TooHeavy, of_file, of_object};

/// The largest file that is looked into, in bytes.
const FILE: usize = 64 << 20;
/// What a stream of objects may unpack to, in bytes.
const OBJECTS: usize = 12 << 20;
/// What one page may unpack to, in bytes.
const PAGE: usize = 2 << 20;
/// The most values in what is written in the file as it is.
const VALUES: usize = 1 << 20;
/// The most values in memory, with what streams hold.
const KEPT: usize = 3 << 19;
/// The most pages that are read.
const PAGES: usize = 3000;
/// The most objects that a file may have.
const COUNT: usize = 300_000;
/// The most text that is kept, in bytes.
const SIGNS: usize = 2 << 20;

thread_local! {
    /// What may still be kept of the file that is being read.
    static LEFT: Cell<Left> = const { Cell::new(Left(0)) };
}

/// The text of the pages, a paragraph for each; none where there is none that can be
/// read: pages that were scanned, a password or another lock, a damaged file, or one
/// that would unpack to too much.
#[must_use]
pub fn text_of(bytes: &[u8]) -> Option<String> {
    if bytes.len() > FILE || !bytes.starts_with(b"%PDF") || count(bytes, b"endobj") > COUNT {
        return None;
    }
    of_file(bytes, &mut Left(VALUES)).ok()?;
    LEFT.set(Left(KEPT));
    // The reader of the format is not ours: what it trips over is no text.
    let read = || std::panic::catch_unwind(|| read(bytes)).ok().flatten();
    let quiet = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let text = read();
    std::panic::set_hook(quiet);
    text
}

/// Weighs an object that was read, and one by one those in a stream before they are: an
/// object may be named any number of times. The reader has no other way to stop.
fn weighed(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let mut left = LEFT.get();
    let fits = match object {
        Object::Stream(stream) => of_stream(stream, &mut left),
        ref plain => left.values(values(plain)),
    };
    if fits.is_err() {
        std::panic::resume_unwind(Box::new("too much"));
    }
    LEFT.set(left);
    // The reader looks at what comes back for the objects of a stream only, and those
    // are no streams.
    Some((id, if object.as_stream().is_ok() { Object::Null } else { object.clone() }))
}

/// How many values an object has.
fn values(object: &Object) -> usize {
    match object {
        Object::Array(list) => 1 + list.iter().map(values).sum::<usize>(),
        Object::Dictionary(dict) => 1 + dict.iter().map(|(_, one)| 1 + values(one)).sum::<usize>(),
        Object::Stream(stream) => 1 + stream.dict.iter().map(|(_, one)| 1 + values(one)).sum::<usize>(),
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) => 1,
        Object::Name(_) | Object::String(..) | Object::Reference(_) => 1,
    }
}

fn of_stream(stream: &Stream, left: &mut Left) -> Result<(), TooHeavy> {
    left.values(1 + stream.dict.iter().map(|(_, one)| 1 + values(one)).sum::<usize>())?;
    left.bytes(stream.content.len())?;
    if !stream.dict.has_type(b"ObjStm") {
        return Ok(());
    }
    // What cannot be unpacked is told by the reader.
    let Ok(content) = stream.get_plain_content_with_limit(OBJECTS) else { return Ok(()) };
    left.bytes(content.len())?;
    let first = stream.dict.get(b"First").and_then(Object::as_i64).ok();
    let Some(first) = first.and_then(|first| usize::try_from(first).ok()) else { return Ok(()) };
    let index = String::from_utf8_lossy(content.get(..first).unwrap_or_default()).into_owned();
    let plain = index
        .split(['\r', '\n'])
        .flat_map(|line| line.split('%').next().unwrap_or_default().split_whitespace());
    let mut trial = *left;
    for place in plain.skip(1).step_by(2).filter_map(|number| number.parse::<usize>().ok()) {
        let at = first.saturating_add(place);
        of_object(content.get(at..).unwrap_or_default(), &mut trial)?;
    }
    Ok(())
}

fn read(bytes: &[u8]) -> Option<String> {
    let mut options = LoadOptions::with_max_decompressed_size(OBJECTS);
    options.filter = Some(weighed);
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
        with(text, None)
    }

    /// The same with one more object.
    fn with(text: &str, more: Option<String>) -> Vec<u8> {
        let stream = format!("BT /F1 12 Tf 72 720 Td ({text}) Tj ET");
        let mut objects = vec![
            "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
            "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
            "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
            format!("<</Length {}>>\nstream\n{stream}\nendstream", stream.len()),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        ];
        objects.extend(more);
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
    fn what_would_grow_in_memory_has_no_text() {
        let zeros = |count: usize| Some(format!("[{}]", "0 ".repeat(count)));
        assert!(text_of(&with("Wij zingen", zeros(100_000))).is_some());
        assert_eq!(text_of(&with("Wij zingen", zeros(VALUES))), None);
        let stream = |index: &str, objects: &str| {
            let (first, length) = (index.len(), index.len() + objects.len());
            let count = index.split_whitespace().count() / 2;
            Some(format!(
                "<</Type/ObjStm/N {count}/First {first}/Length {length}>>\nstream\n{index}{objects}\nendstream"
            ))
        };
        let array = format!("[{}]", "0 ".repeat(1000));
        assert!(text_of(&with("Wij zingen", stream("20 0 21 0 ", &array))).is_some());
        // Many objects that are all the same place.
        let same: String = (20..2020).map(|id| format!("{id} 0 ")).collect();
        assert_eq!(text_of(&with("Wij zingen", stream(&same, &array))), None);
        assert_eq!(text_of(&with("Wij zingen", stream("20 0 ", &format!("[{}]", "0 ".repeat(KEPT))))), None);
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
