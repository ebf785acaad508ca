//! The rules that have changed since earlier versions, each with whether it bears on
//! a round: a decision that was sealed under the earlier rule stands, and is not
//! taken for a forged one.

use crate::domain::phrase::Phrase;
use crate::domain::round::Round;

/// A rule that has changed.
struct Changed {
    /// The versions that had the earlier rule.
    programs: &'static [&'static str],
    /// The message that says what changed.
    message: &'static str,
    /// Whether the two rules can differ on a round.
    bears: fn(&Round) -> bool,
}

/// Every rule that has changed, in the order of the versions.
const CHANGED: [Changed; 0] = [];

/// The rules that have changed since a version and bear on a round.
pub(super) fn rules_that_bear(round: &Round, program: &str) -> Vec<Phrase> {
    let bear = CHANGED.iter().filter(|one| one.programs.contains(&program) && (one.bears)(round));
    bear.map(|one| Phrase::new(one.message)).collect()
}
