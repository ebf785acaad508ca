//! Ids that nobody can tell apart or that are no fit name. New rounds do without
//! them; a round of before opens with them all the same.

use std::collections::BTreeMap;

use crate::domain::identity::ids::{likeness, unfit};
use crate::domain::phrase::Phrase;
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// Errors about ids that look like one before them, by the message `id`, and
/// about ids that are no fit name. Ids that are the very same are left to `doubles`.
#[must_use]
pub fn check_ids<'a>(id: &str, ids: impl Iterator<Item = (&'a str, ValuePlace<'a>)>) -> Vec<Problem> {
    let mut first: BTreeMap<String, (&str, ValuePlace<'_>)> = BTreeMap::new();
    let mut found = Vec::new();
    for (key, place) in ids {
        if let Some(what) = unfit(key) {
            found.push(place.error(what));
            continue;
        }
        let likeness = likeness(key);
        match first.get(&likeness) {
            Some((other, at)) if *other != key => {
                let what = Phrase::new(id).with("id", key).with("other", other).with("first", at.name());
                found.push(place.error(what).hint(Phrase::new("check-alike-hint")));
            }
            Some(_) => {}
            None => {
                first.insert(likeness, (key, place));
            }
        }
    }
    found
}
