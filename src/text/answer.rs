//! What counts as yes where a line is typed: one rule for every question.

/// The whole answers that mean yes, in the three languages.
const YES: [&str; 6] = ["j", "ja", "o", "oui", "y", "yes"];

/// Whether a typed line means yes: one of a few words and nothing else, so that
/// "juist nog niet" is no.
#[must_use]
pub fn is_yes(line: &str) -> bool {
    YES.contains(&line.trim().to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_the_whole_word_is_yes() {
        for yes in ["j", "Ja", " OUI ", "o", "Y", "yes\r\n"] {
            assert!(is_yes(yes), "{yes:?}");
        }
        for no in ["", "juist nog niet", "ja maar", "ok", "oh nee", "jawel niet", "n", "yess", "j j"] {
            assert!(!is_yes(no), "{no:?}");
        }
    }
}
