//! Proposals become a table again, to hand to a secretary; `proposals` reads it.
//!
//! Nothing is lost on the way there and back, and no cell runs as a formula.

use std::collections::BTreeSet;

use crate::domain::money::Money;
use crate::domain::party::LeadKind;
use crate::domain::proposal::{Partner, PartnerRole, Proposal};
use crate::import::cells::CURRENCY;
use crate::import::columns::{EXTRA_PREFIX, Field, Recogniser};
use crate::import::dates::write_moment;
use crate::import::list::join;
use crate::import::{partners, proposals};
use crate::text::csv::{Cell, table};
use crate::text::document::Document;

pub use crate::text::csv::Form;

/// Writes the proposals table: canonical columns, then those that nobody knows.
///
/// Partners with a role or an amount are left to `partners_csv`.
#[must_use]
pub fn proposals_csv(proposals: &[Proposal], form: Form) -> Document {
    let extra: BTreeSet<&str> =
        proposals.iter().flat_map(|proposal| proposal.extra.keys().map(String::as_str)).collect();
    let names = written(proposals::FIELDS);
    let header = names.chain(extra.iter().map(|heading| kept(heading))).collect();
    let rows = proposals.iter().map(|proposal| {
        let mut row = cells(proposal);
        let of = |heading: &&str| proposal.extra.get(*heading).map_or("", String::as_str);
        row.extend(extra.iter().map(|heading| Cell::text(of(heading))));
        row
    });
    table(std::iter::once(header).chain(rows), form)
}

/// Writes the partners table: the partners with a role or an amount.
#[must_use]
pub fn partners_csv(proposals: &[Proposal], form: Form) -> Document {
    let header = written(partners::FIELDS).collect();
    let rows = proposals
        .iter()
        .filter(|proposal| !fits_in_a_cell(&proposal.partners))
        .flat_map(|proposal| proposal.partners.iter().map(move |one| (proposal, one)))
        .map(|(proposal, partner)| {
            vec![
                Cell::text(proposal.id.as_str()),
                Cell::text(&partner.name),
                Cell::text(partner.kbo.as_deref().unwrap_or_default()),
                Cell::word(partners::code(partner.role)),
                Cell::or_empty(partner.total.map(Cell::amount)),
                Cell::or_empty(partner.grant.map(Cell::amount)),
            ]
        });
    table(std::iter::once(header).chain(rows), form)
}

/// The names of the columns that are written: amounts are in the call's currency.
fn written(fields: &[Field]) -> impl Iterator<Item = Cell> {
    fields.iter().map(|field| field.name).filter(|name| *name != CURRENCY).map(Cell::word)
}

/// The canonical cells of a proposal, in the order of `proposals::FIELDS`.
#[must_use]
pub fn cells(proposal: &Proposal) -> Vec<Cell> {
    let text = |text: Option<&str>| Cell::text(text.unwrap_or(""));
    let shown = |value: Option<String>| Cell::text(&value.unwrap_or_default());
    let amount = |amount: Option<Money>| Cell::or_empty(amount.map(Cell::amount));
    let partners = match fits_in_a_cell(&proposal.partners) {
        true => join(proposal.partners.iter().map(|partner| partner.name.as_str())),
        false => String::new(),
    };
    vec![
        Cell::text(proposal.id.as_str()),
        Cell::text(&proposal.title),
        Cell::text(&proposal.lead),
        Cell::word(proposal.lead_kind.map_or("", LeadKind::code)),
        text(proposal.kbo.as_deref()),
        text(proposal.nis.as_deref()),
        Cell::text(&join(proposal.municipalities.iter().map(String::as_str))),
        Cell::text(&partners),
        amount(Some(proposal.requested)),
        amount(proposal.minimum),
        amount(proposal.total_cost),
        amount(proposal.own_contribution),
        text(proposal.province.as_deref()),
        Cell::text(&join(proposal.classes.iter().map(|class| class.as_str()))),
        shown(proposal.start.map(|day| day.to_string())),
        shown(proposal.end.map(|day| day.to_string())),
        shown(proposal.submitted.map(write_moment)),
        text(proposal.language.as_deref()),
        Cell::text(&proposal.summary),
    ]
}

/// Whether names alone say everything about the partners.
fn fits_in_a_cell(partners: &[Partner]) -> bool {
    partners.iter().all(|partner| {
        let amounts = partner.total.is_some() || partner.grant.is_some();
        partner.role == PartnerRole::Partner && !amounts && partner.kbo.is_none()
    })
}

/// A heading that is read back as unknown, whatever it says.
fn kept(heading: &str) -> Cell {
    let known =
        Recogniser::new(proposals::FIELDS, &[]).is_ok_and(|recogniser| recogniser.field(heading).is_some());
    match known || heading.starts_with(EXTRA_PREFIX) {
        true => Cell::text(&format!("{EXTRA_PREFIX} {heading}")),
        false => Cell::text(heading),
    }
}
