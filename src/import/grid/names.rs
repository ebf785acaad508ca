//! A name that stands in a cell alone or in a list.

/// The text with every `from` in it replaced that is all of it or one name of a list.
pub(super) fn in_place(text: &str, from: &str, to: &str) -> Option<String> {
    if text.trim() == from {
        return Some(to.to_owned());
    }
    if from.is_empty() {
        return None;
    }
    let ends = [",", ";", "+", "\n", "\r", "|", " en ", " et ", " und ", " and "];
    let (mut new, mut rest, mut found) = (String::new(), text, false);
    while let Some((before, after)) = rest.split_once(from) {
        let whole = format!("{new}{before}");
        let opens = whole.trim().is_empty() || ends.iter().any(|end| bare_end(&whole).ends_with(end));
        let closes = after.trim().is_empty() || ends.iter().any(|end| bare_start(after).starts_with(end));
        new = whole;
        new.push_str(if opens && closes { to } else { from });
        found |= opens && closes;
        rest = after;
    }
    new.push_str(rest);
    found.then_some(new)
}

/// A text without spaces behind its last sign, which a word for *and* needs.
fn bare_end(text: &str) -> &str {
    let bare = text.trim_end_matches(' ');
    if bare.ends_with(char::is_alphabetic) { text } else { bare }
}

fn bare_start(text: &str) -> &str {
    let bare = text.trim_start_matches(' ');
    if bare.starts_with(char::is_alphabetic) { text } else { bare }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_replaced_where_it_stands_alone() {
        let said = |text: &str| in_place(text, "Afligem", "Affligem").unwrap_or_else(|| "-".to_owned());
        assert_eq!(said(" Afligem "), "Affligem");
        assert_eq!(said("Gooik, Afligem en Herne"), "Gooik, Affligem en Herne");
        assert_eq!(said("Gooik en Afligem"), "Gooik en Affligem");
        assert_eq!(said("Afligem+Gooik"), "Affligem+Gooik");
        assert_eq!(said("Stad Afligem, Herne"), "-");
        assert_eq!(said("Afligemse velden"), "-");
        assert_eq!(in_place("Gooik", "", "0"), None);
        assert_eq!(in_place(" ", "", "0").as_deref(), Some("0"));
    }
}
