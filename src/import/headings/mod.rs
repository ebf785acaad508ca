//! The headings of every table: the name of each field, and how people write it in Dutch,
//! French, English and German; one file a table, and in `shared` what several call alike.
//!
//! Headings are compared by `columns::key`: without case, accents, spaces and
//! punctuation. What several languages share stands under one of them.

mod committee;
mod eligibility;
mod partners;
mod proposals;
mod scores;
mod shared;

use crate::domain::phrase::Phrase;
use crate::import::field::Field;

pub use committee::COMMITTEE;
pub use eligibility::ELIGIBILITY;
pub use partners::PARTNERS;
pub use proposals::PROPOSALS;
pub use scores::SCORES;
pub use shared::COMMENT;

/// A field with its headings in Dutch, French, English and German.
const fn field(
    name: &'static str,
    dutch: &'static [&'static str],
    french: &'static [&'static str],
    english: &'static [&'static str],
    german: &'static [&'static str],
) -> Field {
    Field::in_languages(name, [dutch, french, english, german])
}

/// The name of a field as people say it, or a heading as it stands.
#[must_use]
pub fn field_name(field: &str) -> Phrase {
    let mut known = [PROPOSALS, PARTNERS, COMMITTEE, SCORES].into_iter().flatten();
    match known.any(|one| one.name == field) {
        true => Phrase::new(&format!("import-field-{}", field.replace('_', "-"))),
        false => Phrase::new("import-ask-plain").with("text", field),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::field::key;
    use std::collections::BTreeMap;

    #[test]
    fn no_heading_stands_for_two_fields() {
        for fields in [PROPOSALS, PARTNERS, COMMITTEE, SCORES, ELIGIBILITY] {
            let mut of: BTreeMap<String, &str> = BTreeMap::new();
            for field in fields {
                for heading in field.headings() {
                    assert!(!key(heading).is_empty(), "{heading}");
                    let other = of.insert(key(heading), field.name);
                    assert!(other.is_none_or(|other| other == field.name), "{heading}");
                }
            }
        }
    }
}
