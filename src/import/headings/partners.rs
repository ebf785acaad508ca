//! The headings of a table of partners.

use super::field;
use super::shared::{CURRENCY, KBO, PROPOSAL_ID, REQUESTED, ROLE, TOTAL_COST};
use crate::import::field::Field;

/// The columns of a partners table, in canonical order.
pub const PARTNERS: &[Field] = &[
    field("proposal", &["id", "project", "voorstel"], &["projet", "proposition"], &[], &["projekt"])
        .also(&PROPOSAL_ID),
    field(
        "name",
        &["naam", "partner", "projectpartner", "projectpartners", "organisatie"],
        &["nom", "partenaire", "partenaires", "nom du partenaire", "partenaires du projet"],
        &["organisation", "partner name", "project partners"],
        &["projektpartner", "name des partners"],
    )
    .needed(),
    field("kbo", &[], &[], &[], &[]).also(&KBO),
    field("role", &[], &[], &[], &[]).also(&ROLE),
    field(
        "territory",
        &["gebiedsdeel", "gebied", "deelgebied"],
        &["territoire", "versant"],
        &["area", "part of the area"],
        &["teilgebiet"],
    ),
    field("total", &["totaal", "kost", "kosten", "budget"], &["coût"], &[], &[]).also(&TOTAL_COST).money(),
    field("grant", &["efro"], &["feder"], &["requested", "erdf"], &["förderung", "efre"])
        .also(&REQUESTED)
        .money(),
    CURRENCY,
];
