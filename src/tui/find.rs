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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_matter() {
        assert!(matches("EEN cafe", "één Café aan de Leie"));
        assert!(matches("", "anything"));
        assert!(!matches("leie schelde", "café aan de Leie"));
    }
}
