//! Proposals as the tables of a secretary, to be read again: canonical columns, then
//! those that nobody knows.

use std::collections::BTreeSet;

use toets::domain::proposal::{Partner, PartnerRole, Proposal};
use toets::import::cells::CURRENCY;
use toets::import::columns::{EXTRA_PREFIX, Recogniser};
use toets::import::field::Field;
use toets::import::list::join;
use toets::import::proposal_cells::cells;
use toets::import::{partners, proposals};
use toets::text::csv::{CsvCell, Form, table};
use toets::text::document::Document;

/// Writes the proposals table: canonical columns, then those that nobody knows.
///
/// Partners with a role or an amount are left to `partners_csv`.
pub fn proposals_csv(proposals: &[Proposal], form: Form) -> Document {
    let extra: BTreeSet<&str> =
        proposals.iter().flat_map(|proposal| proposal.extra.keys().map(String::as_str)).collect();
    let names = written(proposals::FIELDS);
    let header = names.chain(extra.iter().map(|heading| kept(heading))).collect();
    let rows = proposals.iter().map(|proposal| {
        let mut row = cells(proposal);
        let partners = proposals::FIELDS.iter().position(|field| field.name == "partners");
        row[partners.expect("the column")] = names_of(&proposal.partners);
        let of = |heading: &&str| proposal.extra.get(*heading).map_or("", String::as_str);
        row.extend(extra.iter().map(|heading| CsvCell::text(of(heading))));
        row
    });
    table(std::iter::once(header).chain(rows), form)
}

/// Writes the partners table: the partners with a role or an amount.
pub fn partners_csv(proposals: &[Proposal], form: Form) -> Document {
    let header = written(partners::FIELDS).collect();
    let rows = proposals
        .iter()
        .filter(|proposal| !fits_in_a_cell(&proposal.partners))
        .flat_map(|proposal| proposal.partners.iter().map(move |one| (proposal, one)))
        .map(|(proposal, partner)| {
            vec![
                CsvCell::text(proposal.id.as_str()),
                CsvCell::text(&partner.name),
                CsvCell::text(partner.kbo.as_deref().unwrap_or_default()),
                CsvCell::word(partners::code(partner.role)),
                CsvCell::text(partner.territory.as_deref().unwrap_or_default()),
                CsvCell::or_empty(partner.total.map(CsvCell::amount)),
                CsvCell::or_empty(partner.grant.map(CsvCell::amount)),
            ]
        });
    table(std::iter::once(header).chain(rows), form)
}

/// The names of the columns that are written: amounts are in the call's currency.
fn written(fields: &[Field]) -> impl Iterator<Item = CsvCell> {
    fields.iter().map(|field| field.name).filter(|name| *name != CURRENCY).map(CsvCell::word)
}

/// The names of the partners, where these say everything.
fn names_of(partners: &[Partner]) -> CsvCell {
    match fits_in_a_cell(partners) {
        true => CsvCell::text(&join(partners.iter().map(|partner| partner.name.as_str()))),
        false => CsvCell::text(""),
    }
}

/// Whether names alone say everything about the partners.
fn fits_in_a_cell(partners: &[Partner]) -> bool {
    partners.iter().all(|partner| {
        let amounts = partner.total.is_some() || partner.grant.is_some();
        let named = partner.kbo.is_none() && partner.territory.is_none();
        partner.role == PartnerRole::Partner && !amounts && named
    })
}

/// A heading that is read back as unknown, whatever it says.
fn kept(heading: &str) -> CsvCell {
    let known = Recogniser::new(proposals::FIELDS, None, &[])
        .is_ok_and(|recogniser| recogniser.field(heading).is_some());
    match known || heading.starts_with(EXTRA_PREFIX) {
        true => CsvCell::text(&format!("{EXTRA_PREFIX} {heading}")),
        false => CsvCell::text(heading),
    }
}
