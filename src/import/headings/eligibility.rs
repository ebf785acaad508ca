//! The headings of a table of answers on eligibility.

use super::field;
use super::shared::{COMMENT, PROPOSAL_ID};
use crate::import::field::Field;

/// The columns of a table with a row for each answer, in canonical order; a table with a
/// column for each question has the first one and the reason.
pub const ELIGIBILITY: &[Field] = &[
    field(
        "proposal",
        &["voorstel", "projectvoorstel", "project", "aanvraag", "id"],
        &["proposition", "projet"],
        &[],
        &["projekt", "antrag"],
    )
    .also(&PROPOSAL_ID)
    .needed(),
    field("question", &["vraag"], &[], &[], &["frage"]),
    field("answer", &["antwoord"], &["réponse"], &[], &["antwort"]),
    field("reason", &["reden"], &["raison", "motif"], &[], &["grund", "begründung"])
        .also(&COMMENT)
        .yielding(),
    field("letter", &["brief", "tekst in de brief", "brieftekst"], &["lettre"], &["text of the letter"], &[])
        .yielding(),
];
