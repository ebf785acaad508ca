//! Whether a text looks right, and how it reads in each encoding where it does not.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

use super::{Encoding, OF_BYTES};

/// A line of a text as one encoding reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// How it is read.
    pub encoding: Encoding,
    /// The line, or the part of it that matters.
    pub line: String,
}

/// What is to be done with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextLooks {
    /// It looks right.
    Right,
    /// Signs in it do not belong where they stand: the reading that bytes usually get
    /// first, then those that look better.
    Wrong {
        /// The byte of the first odd sign.
        at: usize,
        /// Whether more signs are right than odd: then it is a text that holds a few wrong
        /// words, and not one that is read wrong.
        mostly_right: bool,
        /// The first odd line in each reading.
        samples: Vec<Sample>,
    },
}

/// Whether bytes that are no UTF-8 look right in Windows-1252.
#[must_use]
pub fn look_at_bytes(bytes: &[u8]) -> TextLooks {
    let mut candidates = OF_BYTES.to_vec();
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = Encoding::named(detector.guess(None, Utf8Detection::Deny).name());
    candidates.extend(guess.filter(|guess| !OF_BYTES.contains(guess)));
    let texts: Vec<(Encoding, String)> =
        candidates.into_iter().filter_map(|one| Some((one, one.read(bytes)?))).collect();
    let Some((usual, text)) = texts.first() else { return TextLooks::Right };
    let wrong = odd(text);
    let Some(at) = wrong.first().copied() else { return TextLooks::Right };
    let line = place(text, at);
    let mut samples = vec![Sample { encoding: *usual, line: sample(text, line) }];
    for (encoding, text) in texts.iter().skip(1) {
        let read = Sample { encoding: *encoding, line: sample(text, line) };
        let known = samples.iter().any(|one| one.line == read.line);
        if odd(text).len() < wrong.len() && !known {
            samples.push(read);
        }
    }
    TextLooks::Wrong { at, mostly_right: false, samples }
}

/// Whether a text that came in as UTF-8 was read twice, or lost signs on its way.
#[must_use]
pub fn look_at_text(text: &str) -> TextLooks {
    if text.is_ascii() {
        return TextLooks::Right;
    }
    let lost = text.find('\u{fffd}');
    let mended = twice(text);
    let at = match &mended {
        Some(mended) => text.char_indices().zip(mended.chars()).find(|((_, one), other)| one != other),
        None => None,
    };
    let Some(at) = at.map(|((at, _), _)| at).or(lost) else { return TextLooks::Right };
    let line = place(text, at);
    let mut samples = vec![Sample { encoding: Encoding::Utf8, line: sample(text, line) }];
    let read = |text: String| Sample { encoding: Encoding::Utf8Twice, line: sample(&text, line) };
    let beyond = |text: &str| text.chars().filter(|c| !c.is_ascii()).count();
    // What is mended has fewer signs: two or three became one.
    let odd = mended.as_ref().map_or(0, |mended| beyond(text) - beyond(mended));
    let mostly_right = mended.is_some() && lost.is_none() && odd * 4 < beyond(text);
    samples.extend(mended.map(read));
    TextLooks::Wrong { at, mostly_right, samples }
}

/// The text that was written as UTF-8, taken for Windows-1252, Macintosh or DOS, and
/// written again; none where nothing in it looks so.
pub(super) fn twice(text: &str) -> Option<String> {
    let all: Vec<u8> = (0x80..=0xff).collect();
    let tables = [Encoding::Windows1252, Encoding::Macintosh, Encoding::Cp850, Encoding::Cp437];
    tables.into_iter().find_map(|table| {
        let signs: Vec<char> = table.read(&all)?.chars().collect();
        let byte =
            |c: char| signs.iter().position(|sign| *sign == c).and_then(|at| u8::try_from(at + 128).ok());
        let (mut mended, mut found) = (String::new(), 0);
        let mut rest = text;
        while let Some(start) = rest.find(|c: char| !c.is_ascii()) {
            let (before, run) = rest.split_at(start);
            mended.push_str(before);
            let Some((sign, after)) = one_of(run, &byte) else {
                let length = run.chars().next().map_or(1, char::len_utf8);
                let (kept, after) = run.split_at(length);
                mended.push_str(kept);
                rest = after;
                continue;
            };
            mended.push(sign);
            found += 1;
            rest = after;
        }
        mended.push_str(rest);
        (found > 0).then_some(mended)
    })
}

/// The sign at the beginning of a text that two, three or four signs stand for.
fn one_of<'t>(text: &'t str, byte: &impl Fn(char) -> Option<u8>) -> Option<(char, &'t str)> {
    let mut bytes = Vec::new();
    for (at, c) in text.char_indices().take(4) {
        bytes.push(byte(c)?);
        if let Ok(read) = std::str::from_utf8(&bytes) {
            let sign = read.chars().next().filter(|sign| usual(*sign))?;
            return Some((sign, text.get(at + c.len_utf8()..)?));
        }
    }
    None
}

/// Whether a sign beyond ASCII is one that tables in Western Europe hold.
fn usual(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{17f}' | '\u{2010}'..='\u{2026}' | '\u{202f}' | '€' | '™' | '\u{feff}')
}

/// Where signs stand that do not belong there, by their byte.
fn odd(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let after = signs.peek().map_or(' ', |(_, next)| *next);
        if !c.is_ascii() && is_odd(before, c, after) {
            found.push(at);
        }
        before = c;
    }
    found
}

fn is_odd(before: char, c: char, after: char) -> bool {
    let in_word = before.is_alphabetic() && after.is_alphabetic();
    match c {
        '\u{80}'..='\u{9f}' | '\u{fffd}' => true,
        // Opening marks never follow a letter, and lines belong to drawings.
        '‚' | '„' | '‹' | '†' | '‡' | 'ˆ' | '‰' | 'ƒ' | '˜' => before.is_alphabetic(),
        '\u{2500}'..='\u{259f}' | '⌐' | '∙' | '√' | '≈' | '∞' | '∑' | '∏' | '∫' | '◊' | '\u{f8ff}' => {
            true
        }
        'Γ' | 'Θ' | 'Φ' | 'Ω' | 'α' | 'δ' | 'ε' | 'π' | 'σ' | 'τ' | 'φ' | '⌠' | '⌡' | '∩' | '≡' | '₧' => {
            in_word
        }
        '¤' => true,
        _ if c.is_uppercase() => before.is_lowercase(),
        '‘' | '“' | '”' | '•' | '™' | '…' | '›' | '¡' | '¢' | '¥' | '¦' | '©' | '«' | '¬' | '®' | '¯'
        | '¶' | '¸' | '¹' | '»' | '¾' | '¿' | '¨' | '´' => in_word,
        _ => false,
    }
}

/// The line and the sign in it of a byte, both from 0.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let last = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count(), last.chars().count())
}

/// The part of a line around a sign.
fn sample(text: &str, (line, sign): (usize, usize)) -> String {
    let line = text.lines().nth(line).unwrap_or_default();
    let part: String = line.chars().skip(sign.saturating_sub(20)).take(50).collect();
    part.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first line of a text with a sign beyond ASCII, or the part around it: it shows
/// whether the text is read well.
#[must_use]
pub fn shown(text: &str) -> Option<String> {
    let at = text.find(|c: char| !c.is_ascii())?;
    Some(sample(text, place(text, at)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1252;

    fn readings(looks: TextLooks) -> Vec<String> {
        match looks {
            TextLooks::Right => Vec::new(),
            TextLooks::Wrong { samples, .. } => {
                samples.into_iter().map(|one| format!("{} {}", one.encoding, one.line)).collect()
            }
        }
    }

    #[test]
    fn bytes_that_look_wrong_are_shown_in_each_reading() {
        let mac = readings(look_at_bytes(b"a\nCaf\x8Es & th\x8E\n"));
        assert_eq!(mac[..2], ["Windows-1252 CafŽs & thŽ", "Macintosh Cafés & thé"]);
        let dos = readings(look_at_bytes(b"Caf\x82s"));
        assert!(dos.contains(&"CP850 Cafés".to_owned()), "{dos:?}");
        assert!(readings(look_at_bytes(b"\xA4 12,50")).contains(&"ISO-8859-15 € 12,50".to_owned()));
    }

    #[test]
    fn what_the_office_writes_looks_right() {
        for text in [
            "Cafés",
            "ÉÉN",
            "Žižek",
            "“Thuis”",
            "l’été",
            "1998–2000",
            "€ 12",
            "½ uur",
            "Sint-Michiels’",
            "Œuvre",
            "Müller & Söhne",
            "België…",
            "„Haus“",
            "Antwerpen–Brussel",
            "Mc Élan",
            "25°C",
            "m²",
        ] {
            let (bytes, _, lost) = WINDOWS_1252.encode(text);
            assert!(!lost);
            assert_eq!(readings(look_at_bytes(&bytes)), [""; 0], "{text}");
            assert_eq!(readings(look_at_text(text)), [""; 0], "{text}");
        }
        assert_eq!(readings(look_at_text("«CAFÉ» À»")), [""; 0]);
    }

    #[test]
    fn utf_8_that_was_read_twice_is_mended_by_its_name() {
        for (text, right) in [
            ("CafÃ©s & thÃ©", "Cafés & thé"),
            ("lâ€™Ã©tÃ© â‚¬ 5", "l’été € 5"),
            ("Caf√©s", "Cafés"),
            ("Caf├®s", "Cafés"),
        ] {
            assert_eq!(readings(look_at_text(text))[1], format!("UTF-8-twice {right}"));
            assert_eq!(Encoding::Utf8Twice.read(text.as_bytes()).as_deref(), Some(right));
        }
        assert_eq!(readings(look_at_text("Caf\u{fffd}s")).len(), 1);
    }

    #[test]
    fn encodings_have_the_names_that_people_use() {
        for (name, encoding) in [
            ("utf-8", Encoding::Utf8),
            ("Mac Roman", Encoding::Macintosh),
            ("macintosh", Encoding::Macintosh),
            ("CP437", Encoding::Cp437),
            ("latin1", Encoding::Windows1252),
            ("ISO-8859-15", Encoding::Iso8859_15),
        ] {
            assert_eq!(Encoding::named(name), Some(encoding), "{name}");
        }
        assert_eq!(Encoding::named("windows-1250").unwrap().name(), "windows-1250");
        assert_eq!(Encoding::named("klingon"), None);
    }
}
