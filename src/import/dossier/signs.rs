//! Signs of fonts in which a letter is a picture.

/// A sign of a font such as Wingdings, as far as forms use them: boxes to tick and
/// points. Others become a point.
pub(super) fn of_symbol_font(font: &str, code: u32) -> String {
    // Word writes these from U+F000 on.
    let code = if (0xf000..0xf100).contains(&code) { code - 0xf000 } else { code };
    let font = font.to_lowercase();
    let picture = font.contains("wingdings") || font.contains("webdings");
    let sign = match code {
        0xfc | 0xfe | 0xfd | 0x78 | 0x54 | 0x53 | 0x52 if picture => "[x]",
        0x6f | 0x70 | 0x71 | 0x72 | 0xa8 | 0xa3 | 0x30 | 0x2a if picture => "[ ]",
        0xe0 | 0xe8 if picture => "->",
        0xb3 if font == "symbol" => ">=",
        0xa3 if font == "symbol" => "<=",
        _ if picture || font == "symbol" => "-",
        _ => return char::from_u32(code).filter(|c| !c.is_control()).map(String::from).unwrap_or_default(),
    };
    sign.to_owned()
}

/// A text in which every box to tick is one that a terminal shows.
pub(super) fn with_ticks(text: &str) -> std::borrow::Cow<'_, str> {
    const EMPTY: [char; 3] = ['\u{2610}', '\u{25a1}', '\u{1f78f}'];
    const TICKED: [char; 6] = ['\u{2611}', '\u{2612}', '\u{2714}', '\u{2713}', '\u{2705}', '\u{1f5f9}'];
    if !text.contains(|c| EMPTY.contains(&c) || TICKED.contains(&c)) {
        return std::borrow::Cow::Borrowed(text);
    }
    let sign = |c: char| match c {
        c if EMPTY.contains(&c) => "[ ]".to_owned(),
        c if TICKED.contains(&c) => "[x]".to_owned(),
        c => c.to_string(),
    };
    std::borrow::Cow::Owned(text.chars().map(sign).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_to_tick_are_told_apart() {
        assert_eq!(with_ticks("\u{2610} ja \u{2612} neen"), "[ ] ja [x] neen");
        assert_eq!(of_symbol_font("Wingdings", 0xf0a8), "[ ]");
        assert_eq!(of_symbol_font("Wingdings", 0xf0fe), "[x]");
        assert_eq!(of_symbol_font("Arial", 0x41), "A");
    }
}
