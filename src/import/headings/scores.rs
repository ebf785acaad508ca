//! The headings of a table of scores.

use super::field;
use super::shared::{COMMENT, MEMBER, PROPOSAL_ID};
use crate::import::field::Field;

/// The columns of a scores table, in canonical order.
pub const SCORES: &[Field] = &[
    field(
        "proposal",
        &["voorstel", "projectvoorstel", "project", "aanvraag"],
        &["proposition", "projet"],
        &[],
        &["projekt", "antrag"],
    )
    .also(&PROPOSAL_ID)
    .needed(),
    field(
        "evaluator",
        &["beoordelaar", "naam beoordelaar", "naam lid", "jurylid", "naam jurylid", "lezer", "expert"],
        &["évaluateur", "évaluatrice", "juré", "lecteur", "lectrice"],
        &["reviewer", "name of evaluator"],
        &["gutachter", "gutachterin"],
    )
    .also(&MEMBER)
    .needed(),
    field("criterion", &["criterium"], &["critère"], &["criteria"], &["kriterium"]),
    field(
        "score",
        &["punt", "punten", "cijfer"],
        &["note", "points"],
        &["mark"],
        &["punkte", "note des gutachters"],
    ),
    field("reason", &["reden"], &["raison", "motif"], &[], &["grund", "begründung"]),
    field("word", &["woord"], &["mot"], &[], &["wort"]).yielding(),
    field("comment", &[], &[], &[], &[]).also(&COMMENT).yielding(),
];
