//! Cells as text: lists with `+` between the names.

use crate::domain::phrase::Phrase;

/// What stands between two names of a list.
const SEPARATORS: [char; 3] = ['+', '\n', '\r'];

/// Writes names with ` + ` between them; a name that holds a separator goes in
/// quotes.
#[must_use]
pub fn join<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let written: Vec<String> = names
        .map(str::trim)
        .map(|name| match name.contains(SEPARATORS) || name.starts_with('"') {
            true => format!("\"{}\"", name.replace('"', "\"\"")),
            false => name.to_owned(),
        })
        .collect();
    written.join(" + ")
}

/// Reads names separated by `+` or by line breaks; a cell without text holds none.
///
/// # Errors
/// Two plus signs without a name between them, or one at an end.
pub fn split(cell: &str) -> Result<Vec<String>, Phrase> {
    let mut names = Vec::new();
    let mut rest = Some(cell.trim()).filter(|text| !text.is_empty());
    while let Some(text) = rest {
        let (name, after) = quoted(text).unwrap_or_else(|| {
            let (name, after) = text.split_at(text.find(SEPARATORS).unwrap_or(text.len()));
            (name.trim().to_owned(), after)
        });
        if name.is_empty() {
            return Err(Phrase::new("import-list-gap").with("text", cell));
        }
        names.push(name);
        // Line breaks around a plus sign belong to it.
        let after = after.trim_start();
        let next = after.strip_prefix('+').map_or(after, str::trim_start);
        rest = (!after.is_empty()).then_some(next);
    }
    Ok(names)
}

/// A name in quotes at the start of a list, with what follows it; none where the
/// quotes belong to the name (`"De Brug" vzw`).
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut rest = text.strip_prefix('"')?;
    let mut name = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        name.push_str(part);
        let Some(more) = after.strip_prefix('"') else {
            let after = after.trim_start_matches(' ');
            let ends = after.is_empty() || after.starts_with(SEPARATORS);
            return ends.then_some((name, after));
        };
        name.push('"');
        rest = more;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_names_between_plus_signs() {
        assert_eq!(split("11001+ 12002 +13003").unwrap().len(), 3);
        assert_eq!(split("  ").unwrap().len(), 0);
        assert_eq!(split("\"De Brug\" vzw + \"A+B\"").unwrap(), ["\"De Brug\" vzw", "A+B"]);
        assert_eq!(split("a\r\n\"b+\"\n+ c +\n\nd").unwrap(), ["a", "b+", "c", "d"]);
        for gap in ["a++b", "+a", "a+"] {
            assert!(split(gap).is_err(), "{gap}");
        }
    }

    proptest! {
        #[test]
        fn a_list_reads_back(names in prop::collection::vec("[+\" a-c'\n]{0,4}[b+\"]", 0..4)) {
            let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
            prop_assert_eq!(split(&join(names.iter().copied())).unwrap(), names);
        }
    }
}
