//! Every message that the desk says exists in every language, and none is idle.

use std::collections::BTreeSet;
use std::path::Path;

use toets::text::{Lang, Texts};

/// The quoted `desk-…` ids in the sources under a folder.
fn said(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            said(&entry.path(), found);
        } else {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let literals = text.split('"').skip(1);
            found.extend(
                literals
                    .filter(|one| one.starts_with("desk-") && !one.contains([' ', '.']))
                    .map(str::to_owned),
            );
        }
    }
}

#[test]
fn the_languages_have_the_same_messages() {
    let ids =
        |lang| Texts::ids(lang).into_iter().filter(|id| id.starts_with("desk-")).collect::<BTreeSet<_>>();
    for lang in Lang::ALL {
        assert_eq!(ids(Lang::Nl), ids(lang), "{}", lang.code());
    }
}

#[test]
fn every_message_exists_and_is_said() {
    let mut used = BTreeSet::new();
    said(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
    let known: BTreeSet<String> =
        Texts::ids(Lang::Nl).into_iter().filter(|id| id.starts_with("desk-")).collect();
    // An id with a part to fill in, such as `desk-phase-{}`, is said by its beginning.
    let (open, whole): (Vec<&String>, Vec<&String>) = used.iter().partition(|id| id.contains('{'));
    for id in &whole {
        assert!(known.contains(*id), "{id} is missing");
    }
    for id in &known {
        let begun = open.iter().any(|open| id.starts_with(open.split('{').next().unwrap_or_default()));
        assert!(begun || whole.contains(&id), "{id} is idle");
    }
}
