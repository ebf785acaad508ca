//! Ids that nobody can tell apart or that are no fit name. New rounds do without
//! them; a round of before opens with them all the same.

use crate::domain::identity::ids::{IdFault, faults};
use crate::domain::phrase::Phrase;
use crate::store::check::place::ValuePlace;
use crate::store::problem::Problem;

/// Errors about ids that look like one before them, by the message `id`, and
/// about ids that are no fit name. Ids that are the very same are left to `doubles`.
#[must_use]
pub fn check_ids<'a>(id: &str, ids: impl Iterator<Item = (&'a str, ValuePlace<'a>)>) -> Vec<Problem> {
    let problem = |(key, place, fault): (&str, ValuePlace<'_>, IdFault<'_, ValuePlace<'_>>)| match fault {
        IdFault::Unfit(what) => place.error(what),
        IdFault::Alike { other, first } => {
            let what = Phrase::new(id).with("id", key).with("other", other).with("first", first.name());
            place.error(what).hint(Phrase::new("check-alike-hint"))
        }
    };
    faults(ids).map(problem).collect()
}
