//! One name means one thing: no two public types of the program share a name, so that a
//! reader who meets one anywhere knows which it is.

use std::collections::BTreeMap;

use crate::sources::sources;

/// What may stand more than once, with why.
const EXCEPTIONS: [(&str, &str); 1] = [("Args", "the arguments of a subcommand, one per file of `cli`")];

#[test]
fn a_public_type_has_a_name_of_its_own() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in sources() {
        for name in text.lines().filter_map(declared) {
            places.entry(name.to_owned()).or_default().push(file.display().to_string());
        }
    }
    assert!(places.len() > 300, "the types are found: {}", places.len());
    let excepted = |name: &str| EXCEPTIONS.iter().any(|(one, _)| *one == name);
    places.retain(|_, files| files.len() > 1);
    let listed = EXCEPTIONS.iter().map(|(name, _)| *name);
    let done: Vec<&str> = listed.filter(|name| !places.contains_key(*name)).collect();
    assert!(done.is_empty(), "these have one meaning now and leave the list: {done:?}");
    places.retain(|name, _| !excepted(name));
    assert!(places.is_empty(), "names with two meanings: {places:#?}");
}

/// The type that a line declares for others than its own file; a macro names its own.
fn declared(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix("pub")?;
    let rest = match rest.strip_prefix('(') {
        Some(within) => within.split_once(')')?.1,
        None => rest,
    };
    let (kind, name) = rest.trim_start().split_once(' ')?;
    let name = name.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    ["struct", "enum", "trait", "type", "union"]
        .contains(&kind)
        .then_some(name)
        .filter(|name| !name.is_empty())
}

#[test]
fn declarations_are_found() {
    assert_eq!(declared("    pub(in crate::select) struct Laminar<'a> {"), Some("Laminar"));
    assert_eq!(declared("pub type Split = Vec<Money>;"), Some("Split"));
    assert_eq!(declared("pub fn kind() {"), None);
    assert_eq!(declared("struct Own;"), None);
}
