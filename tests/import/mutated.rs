//! Files that came damaged, or were made to harm: a text or a refusal, and never a panic.

use std::io::{Cursor, Read};

use toets::import::archive::{Packing, unpack};
use toets::import::dossier::{FileKind, read};

use crate::office::{docx, odt, tar, zip};

/// A source of numbers that is the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).unwrap()
    }
}

/// Harms some bytes: changed, cut off, taken out, doubled, or a large number put in.
pub fn harmed(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.next(4) {
        if bytes.is_empty() {
            break;
        }
        let at = dice.next(bytes.len());
        let end = (at + 1 + dice.next(40)).min(bytes.len());
        match dice.next(6) {
            0 => bytes[at] = u8::try_from(dice.next(256)).unwrap(),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..end)),
            3 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            4 => drop(bytes.splice(at..end, *b"4294967295")),
            _ => bytes[at..end].fill(0xff),
        }
    }
    bytes
}

const WORD: &str = r#"<w:p><w:pPr><w:pStyle w:val="Eigen"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>
    <w:hyperlink r:id="rId9"><w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>een &amp; &#x2610; twee</w:t></w:r></w:hyperlink></w:p>
    <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr><w:p><w:r><w:t>a</w:t><w:br/><w:tab/></w:r></w:p></w:tc></w:tr></w:tbl>
    <w:p><w:r><w:txbxContent><w:p><w:r><w:t>vak</w:t></w:r></w:p></w:txbxContent><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "http://t"</w:instrText>
    <w:fldChar w:fldCharType="separate"/><w:t>link</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>"#;

const OPEN: &str = r##"<text:h text:outline-level="2">Kop</text:h><text:p>a<text:s text:c="3"/><text:span text:style-name="vet">vet</text:span>
    <text:a xlink:href="http://t">l</text:a><text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>
    <text:list text:style-name="L"><text:list-item text:start-value="3"><text:p>x</text:p><text:list><text:list-item><text:p>y</text:p></text:list-item></text:list></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>c</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>"##;

const PAGE: &str = "<h2>Kop</h2><ol start=3 type=a><li><p>een<ul><li>twee</ul></ol><table><tr><th colspan=2>a<td>b</table>\
    <pre>c\nd</pre><a href='http://t'>l</a><script>x</script>&amp;&#9744;";

/// Packs a text into a file.
type Pack = fn(&str) -> Vec<u8>;

/// Reads what is harmed in its bytes, and what is harmed inside before it is packed.
fn reads(name: &str, whole: &[u8], inside: Option<(&str, Pack)>, seed: u64) -> usize {
    let mut dice = Dice(seed);
    let mut refused = 0;
    for turn in 0..250 {
        let bytes = match inside {
            Some((text, pack)) if turn % 2 == 0 => {
                pack(&String::from_utf8_lossy(&harmed(text.as_bytes(), &mut dice)))
            }
            _ => harmed(whole, &mut dice),
        };
        match read(name, FileKind::of(name), &bytes) {
            Ok(read) => assert!(read.text.len() < 100_000, "{name} {turn}"),
            Err(problems) => {
                refused += 1;
                let id = &problems[0].what.id;
                let known = id.starts_with("dossier") || id == "import-encoding-odd";
                assert!(problems[0].hint.is_some() && known, "{name} {turn}: {id}");
            }
        }
    }
    refused
}

#[test]
fn a_thousand_harmed_texts_are_read_or_refused() {
    assert!(reads("a.docx", &docx(WORD), Some((WORD, docx)), 11) > 50);
    assert!(reads("a.odt", &odt(OPEN), Some((OPEN, odt)), 12) > 50);
    reads("a.html", PAGE.as_bytes(), None, 13);
    reads("a.md", b"# Kop\n\n- een\n\n| a | b |\n|---|---|\n", None, 14);
}

#[test]
fn a_thousand_harmed_archives_are_read_or_refused() {
    let word = docx(WORD);
    let files: [(&str, &[u8]); 3] = [("map/P01.docx", &word), ("P02/plan.pdf", b"%PDF"), ("P03.md", b"drie")];
    let long = format!("{}/P01.md", "lang".repeat(60));
    let packed = tar(&[files[0], files[1], (&long, b"x")]);
    let mut gz = Vec::new();
    flate2::read::GzEncoder::new(&packed[..], flate2::Compression::fast()).read_to_end(&mut gz).unwrap();
    let mut dice = Dice(21);
    let mut refused = 0;
    for (packing, whole) in [(Packing::Zip, zip(&files)), (Packing::Tar, packed), (Packing::TarGz, gz)] {
        for turn in 0..334 {
            let bytes = harmed(&whole, &mut dice);
            let mut came = 0;
            let done = unpack("a", packing, Cursor::new(bytes), |path, data| {
                assert!(!path.starts_with('/') && !path.split('/').any(|step| step == ".."), "{path}");
                came += std::io::copy(data, &mut std::io::sink())?;
                Ok(())
            });
            assert!(came < 1_000_000, "{packing:?} {turn}");
            if let Err(problems) = done.unwrap() {
                refused += 1;
                let id = &problems[0].what.id;
                assert!(id.starts_with("archive-"), "{packing:?} {turn}: {id}");
            }
        }
    }
    assert!(refused > 300, "{refused}");
}
