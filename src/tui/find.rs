//! Finding as you type: without caring for case or accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text without case and accents, for comparing only.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Whether every word of the query stands somewhere in the text.
#[must_use]
pub fn matches(query: &str, text: &str) -> bool {
    let text = fold(text);
    query.split_whitespace().all(|word| text.contains(&fold(word)))
}

/// Whether a line holds a text as it was typed; no line holds an empty one.
#[must_use]
pub fn holds(line: &str, wanted: &str) -> bool {
    !wanted.is_empty() && fold(line).contains(&fold(wanted))
}

/// The first place of a text in a line, in bytes; an empty one is nowhere.
#[must_use]
pub fn hit(line: &str, wanted: &str) -> Option<(usize, usize)> {
    let wanted: Vec<char> = fold(wanted).chars().collect();
    if wanted.is_empty() {
        return None;
    }
    let mut folded: Vec<(char, usize, usize)> = Vec::new();
    for (at, c) in line.char_indices() {
        let end = at + c.len_utf8();
        let mut one = [0; 4];
        folded.extend(fold(c.encode_utf8(&mut one)).chars().map(|f| (f, at, end)));
    }
    let window =
        folded.windows(wanted.len()).find(|window| window.iter().map(|(c, ..)| c).eq(wanted.iter()))?;
    Some((window.first()?.1, window.last()?.2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_matter() {
        assert!(matches("EEN cafe", "één Café aan de Leie"));
        assert!(matches("", "anything"));
        assert!(!matches("leie schelde", "café aan de Leie"));
        assert!(holds("één Café aan de Leie", "CAFE AAN"));
        assert!(!holds("één Café aan de Leie", ""));
    }

    #[test]
    fn a_hit_is_where_the_letters_stand() {
        let line = "één Café aan de Leie";
        let (from, to) = hit(line, "cafe").unwrap();
        assert_eq!(&line[from..to], "Café");
        assert_eq!(hit(line, ""), None);
    }
}
