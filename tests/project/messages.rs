//! Every message exists in every language, says something, and is used.

use std::collections::BTreeSet;

use toets::domain::phrase::Phrase;
use toets::text::{Lang, Texts};

use crate::ftl::filled;
use crate::sources::sources;

fn ids(lang: Lang) -> BTreeSet<String> {
    let all = Texts::ids(lang);
    let set: BTreeSet<String> = all.iter().cloned().collect();
    assert_eq!(set.len(), all.len(), "a message stands twice in {}", lang.code());
    set
}

#[test]
fn every_language_has_the_same_messages() {
    let dutch = ids(Lang::Nl);
    for lang in Lang::ALL {
        let other = ids(lang);
        let missing: Vec<_> = dutch.symmetric_difference(&other).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", lang.code());
    }
}

#[test]
fn every_message_has_a_sentence() {
    for lang in Lang::ALL {
        let texts = Texts::new(lang);
        for phrase in filled(lang) {
            let (id, said) = (&phrase.id, texts.say(&phrase));
            assert!(!said.is_empty() && !said.starts_with('['), "{}: {id} says {said}", lang.code());
        }
    }
}

/// Labels of keys and headings stand in lines and columns that were measured
/// with the Dutch ones.
#[test]
fn french_labels_are_not_much_longer_than_the_dutch_ones() {
    const LABELS: [&str; 8] =
        ["key-", "desk-key-", "desk-do-", "desk-edit-", "desk-head-", "chair-do-", "chair-col-", "table-"];
    let (dutch, french) = (Texts::new(Lang::Nl), Texts::new(Lang::Fr));
    let is_label = |phrase: &Phrase| LABELS.iter().any(|start| phrase.id.starts_with(start));
    for phrase in filled(Lang::Fr).iter().filter(|phrase| is_label(phrase)) {
        let (id, model, label) = (&phrase.id, dutch.say(phrase).chars().count(), french.say(phrase));
        let most = (model * 16 / 10).max(model + 3);
        assert!(label.chars().count() <= most, "{id} says {label}");
    }
}

/// A terminal shows every character of a message in one cell, and `--ascii`
/// has a letter for each.
#[test]
fn french_keeps_to_characters_of_certain_width() {
    let texts = Texts::new(Lang::Fr);
    for phrase in filled(Lang::Fr) {
        let (id, said) = (&phrase.id, texts.say(&phrase));
        let odd = said.chars().find(|c| !c.is_ascii() && !"ÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùû".contains(*c));
        assert_eq!(odd, None, "{id} says {said}");
    }
}

/// Every string literal in the sources.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in sources() {
        for line in text.lines() {
            found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
}

/// A message is used when the code names it, builds it from a part and a code
/// (`phase-{}`), or shows it as the hint of another message.
#[test]
fn every_message_is_used() {
    let literals = literals();
    let built: Vec<&str> = literals
        .iter()
        .filter_map(|literal| literal.split_once('{').map(|(start, _)| start))
        .filter(|start| start.len() > 3 && start.ends_with('-') && !start.contains(' '))
        .collect();
    let all = ids(Lang::Nl);
    let used = |id: &str| literals.contains(id) || built.iter().any(|start| id.starts_with(start));
    let unused: Vec<&String> =
        all.iter().filter(|id| !used(id) && !id.strip_suffix("-hint").is_some_and(used)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn every_message_that_the_code_names_exists() {
    let known = ids(Lang::Nl);
    for (path, text) in sources() {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for named in ["Phrase::new(\"", "texts.get(\"", "texts().get(\"", ".hint(\""] {
            for part in code.split(named).skip(1) {
                let id = part.split('"').next().unwrap_or_default();
                if !id.contains('{') {
                    assert!(known.contains(id), "{}: {id}", path.display());
                }
            }
        }
    }
}
