//! Signs in a text that nobody sees: control characters, those that turn the
//! direction of reading, and those without a shape. One rule for whoever warns
//! about them, cleans them away or escapes them.

/// Why a sign is not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unseen {
    /// It steers a terminal (C0, delete and C1).
    Control,
    /// It turns the direction of reading, so that a text shows another order than it has.
    Direction,
    /// It has no shape, so that two different texts look alike.
    Shapeless,
}

impl Unseen {
    /// Why a sign by itself is not seen; line breaks and tabs are control signs
    /// too.
    #[must_use]
    pub fn of(c: char) -> Option<Unseen> {
        match c {
            // What most texts are made of needs no table.
            ' '..='~' => None,
            _ if c.is_control() => Some(Unseen::Control),
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
                Some(Unseen::Direction)
            }
            _ if is_shapeless(c) => Some(Unseen::Shapeless),
            _ => None,
        }
    }

    /// `control`, `direction` or `shapeless`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Unseen::Control => "control",
            Unseen::Direction => "direction",
            Unseen::Shapeless => "shapeless",
        }
    }
}

/// The signs that Unicode lets a program leave out when it draws
/// (`Default_Ignorable_Code_Point`), line and paragraph separators, the marks of
/// annotations, and the blanks that count as letters.
fn is_shapeless(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200d}' | '\u{2028}' | '\u{2029}'
        | '\u{2060}'..='\u{2065}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Every sign of a text with why it is not seen. What only says how an emoji
/// looks, or joins two of them, is seen where it does so.
pub fn signs(text: &str) -> impl Iterator<Item = (char, Option<Unseen>)> {
    let mut before = None;
    let mut rest = text.chars();
    std::iter::from_fn(move || {
        let c = rest.next()?;
        let next = rest.clone().next();
        let unseen = Unseen::of(c).filter(|_| !of_emoji(before, c, next));
        before = Some(c);
        Some((c, unseen))
    })
}

/// Whether a sign stands where an emoji needs it.
fn of_emoji(before: Option<char>, c: char, next: Option<char>) -> bool {
    let drawn = |c: char| {
        matches!(c, '\u{a9}' | '\u{ae}' | '\u{2010}'..='\u{27ff}' | '\u{2900}'..='\u{2bff}'
        | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
            && Unseen::of(c).is_none()
    };
    match c {
        // Drawn in colour or as text; `7️⃣` is a digit, this sign and a frame.
        '\u{fe0e}' | '\u{fe0f}' => before.is_some_and(drawn) || next == Some('\u{20e3}'),
        '\u{200d}' => before.is_some_and(|c| drawn(c) || c == '\u{fe0f}') && next.is_some_and(drawn),
        _ => false,
    }
}

/// The first sign of each kind that nobody sees in a text. Line breaks and tabs,
/// which a longer text may have, do not count.
#[must_use]
pub fn unseen(text: &str) -> Vec<(char, Unseen)> {
    let mut found: Vec<(char, Unseen)> = Vec::new();
    for (c, unseen) in signs(text) {
        let Some(why) = unseen.filter(|_| !matches!(c, '\n' | '\r' | '\t')) else { continue };
        if !found.iter().any(|(_, known)| *known == why) {
            found.push((c, why));
        }
    }
    found
}

/// JSON in which what nobody sees stands as an escape: the same value, and safe
/// for a terminal that shows it.
#[must_use]
pub fn escaped_json(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        // Outside its texts JSON is ASCII, and a line break inside one is escaped already.
        if c == '\n' || Unseen::of(c).is_none() {
            text.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            text.push_str(&format!("\\u{unit:04x}"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_seen() {
        for text in
            ["l'été à Liège, 日本", "e\u{301}", "a\u{a0}b\u{202f}c", "een\r\ntwee\tdrie", "👍🏽 ❤️ 7️⃣ 👩‍👧", ""]
        {
            assert!(unseen(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_is_named() {
        for (text, why) in [
            ("rood\u{1b}[31m", Unseen::Control),
            ("\u{7}", Unseen::Control),
            ("a\u{9b}31m", Unseen::Control),
            ("\u{202e}dlob", Unseen::Direction),
            ("a\u{2066}b", Unseen::Direction),
            ("P\u{200b}01", Unseen::Shapeless),
            ("\u{feff}P01", Unseen::Shapeless),
            ("a\u{fe0f}", Unseen::Shapeless),
            ("a\u{200d}b", Unseen::Shapeless),
            ("samen\u{ad}werking", Unseen::Shapeless),
            ("x\u{e0041}", Unseen::Shapeless),
        ] {
            assert_eq!(
                unseen(text).iter().map(|(_, why)| *why).collect::<Vec<_>>(),
                [why],
                "{}",
                text.escape_debug()
            );
        }
    }
}
