//! What stands twice in a list of the call in which it can mean only one thing. The second
//! was most likely meant to be another: it does nothing, or contradicts the first.

use serde::Serialize;

use crate::domain::call::Call;
use crate::domain::phrase::Phrase;
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// Errors about what stands twice in a list of a call that has no ids of its own.
pub(super) fn check_twice(call: &Call, place: &ValuePlace<'_>) -> Vec<Problem> {
    let mut found = twice("lead", &call.lead, &place.inside("lead"), None);
    found.extend(twice("lead_region", &call.lead_region, &place.inside("lead_region"), None));
    let of: Vec<_> = call.targets.iter().map(|one| &one.of).collect();
    found.extend(twice("targets", &of, &place.inside("targets"), Some("of")));
    let of: Vec<_> = call.limits.iter().map(|one| &one.of).collect();
    found.extend(twice("limits", &of, &place.inside("limits"), Some("of")));
    let of: Vec<_> = call.envelopes.iter().map(|one| &one.of).collect();
    found.extend(twice("envelopes", &of, &place.inside("envelopes"), Some("of")));
    found.extend(twice("tie_break", &call.tie_break, &place.inside("tie_break"), None));
    for (index, criterion) in call.criteria.iter().enumerate() {
        let place = place.inside("criteria").inside(index).inside("roles");
        found.extend(twice("roles", &criterion.roles, &place, None));
    }
    for (index, block) in call.blocks.iter().enumerate() {
        let place = place.inside("blocks").inside(index).inside("criteria");
        found.extend(twice("criteria", &block.criteria, &place, None));
    }
    found
}

/// An error at every item that stands before it in the list; `field` is where in the item
/// that is written.
fn twice<T: PartialEq + Serialize>(
    list: &str,
    items: &[T],
    place: &ValuePlace<'_>,
    field: Option<&str>,
) -> Vec<Problem> {
    let at = |index: usize| {
        let item = place.inside(index);
        field.map_or(item.clone(), |field| item.inside(field))
    };
    let again = items.iter().enumerate().filter_map(|(index, item)| {
        let first = items[..index].iter().position(|before| before == item)?;
        let written = ron::ser::to_string(item).unwrap_or_default();
        let what = Phrase::new("check-twice").with("list", list).with("what", written);
        let what = what.with("first", at(first).name());
        Some(at(index).error(what).hint(Phrase::new("check-twice-hint")))
    });
    again.collect()
}
