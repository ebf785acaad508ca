//! The rules that have changed since earlier versions, each with whether it bears on
//! a round: a decision that was sealed under the earlier rule stands, and whoever
//! counts it again by the rules of today is told why it comes out otherwise.

use crate::domain::call::TieStep;
use crate::domain::identity::ids;
use crate::domain::phrase::Phrase;
use crate::round::{Round, as_of_0_1_0};

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
const CHANGED: [Changed; 4] = [
    Changed { programs: &["0.1.0"], message: "rule-changed-leads", bears: leads },
    Changed { programs: &["0.1.0"], message: "rule-changed-classes", bears: classes },
    Changed { programs: &["0.1.0"], message: "rule-changed-id-order", bears: id_order },
    Changed { programs: &["0.1.0"], message: "rule-changed-deadline", bears: deadline },
];

/// The rules that have changed since a version and bear on a round.
pub(super) fn rules_that_bear(round: &Round, program: &str) -> Vec<Phrase> {
    let bear = CHANGED.iter().filter(|one| one.programs.contains(&program) && (one.bears)(round));
    bear.map(|one| Phrase::new(one.message)).collect()
}

/// Who is the same lead, where awards per lead are limited.
fn leads(round: &Round) -> bool {
    round.call.max_per_lead.is_some() && as_of_0_1_0::leads_changed(&round.proposals, &round.register)
}

/// Municipality and province by name, and the register before what was typed.
fn classes(round: &Round) -> bool {
    let (call, register) = (&round.call, &round.register);
    let differs = |proposal| {
        call.classes
            .iter()
            .any(|class| class.holds(proposal, register) != as_of_0_1_0::holds(class, proposal, register))
    };
    round.proposals.iter().any(differs)
}

/// The hour of the deadline, which was not looked at.
fn deadline(round: &Round) -> bool {
    round.call.deadline.as_ref().is_some_and(|deadline| deadline.moment().time.is_some())
}

/// Numbers in ids as numbers, where ids decide ties.
fn id_order(round: &Round) -> bool {
    let mut then: Vec<&str> = round.proposals.iter().map(|proposal| proposal.id.as_str()).collect();
    then.sort_by(|one, other| as_of_0_1_0::id_order(one, other));
    let mut now = then.clone();
    now.sort_by(|one, other| ids::natural(one, other));
    round.call.tie_break.contains(&TieStep::Id) && then != now
}
