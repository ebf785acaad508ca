//! What a message of a language has places for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use toets::domain::phrase::Phrase;
use toets::text::Lang;

/// The variables of every message of a language, by id.
pub fn variables(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/text/{}.ftl", lang.code()));
    let text = fs::read_to_string(path).unwrap();
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            line.split('=').next().unwrap().trim().clone_into(&mut id);
            found.entry(id.clone()).or_default();
        }
        let names = line.split('$').skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>()
        });
        if let Some(of) = found.get_mut(&id) {
            of.extend(names);
        }
    }
    found
}

/// The variables of every message in any language, by id.
pub fn variables_of_all() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for lang in Lang::ALL {
        for (id, names) in variables(lang) {
            all.entry(id).or_default().extend(names);
        }
    }
    all
}

/// A message of a language with something in every place.
pub fn filled(lang: Lang) -> Vec<Phrase> {
    let fill = |(id, names): (String, BTreeSet<String>)| {
        names.iter().fold(Phrase::new(&id), |phrase, name| phrase.with(name, format!("${name}")))
    };
    variables(lang).into_iter().map(fill).collect()
}
