//! Proposals become a table again, to hand to a secretary; `proposals` reads it.
//!
//! Nothing is lost on the way there and back, and no cell runs as a formula.

use std::collections::BTreeSet;

use crate::domain::money::Money;
use crate::domain::proposal::{LeadKind, Partner, PartnerRole, Proposal};
use crate::import::cells::CURRENCY;
use crate::import::columns::{EXTRA_PREFIX, Field, Recogniser};
use crate::import::dates::write_moment;
use crate::import::list::{guard, join};
use crate::import::{partners, proposals};

/// Who reads the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Programs: UTF-8, commas between cells, a decimal point, LF.
    Plain,
    /// Excel in Belgium: UTF-8 with its mark, semicolons, a decimal comma, CRLF.
    Excel,
}

/// Writes the proposals table: canonical columns, then those that nobody knows.
///
/// Partners with a role or an amount are left to `partners_csv`.
#[must_use]
pub fn proposals_csv(proposals: &[Proposal], form: Form) -> String {
    let extra: BTreeSet<&str> =
        proposals.iter().flat_map(|proposal| proposal.extra.keys().map(String::as_str)).collect();
    let names = written(proposals::FIELDS);
    let header = names.chain(extra.iter().map(|heading| kept(heading)));
    let rows = proposals.iter().map(|proposal| {
        let mut row = cells(proposal, form);
        let of = |heading: &&str| proposal.extra.get(*heading).map_or("", String::as_str);
        row.extend(extra.iter().map(|heading| guard(of(heading))));
        row
    });
    table(header.collect(), rows, form)
}

/// Writes the partners table: the partners with a role or an amount.
#[must_use]
pub fn partners_csv(proposals: &[Proposal], form: Form) -> String {
    let header = written(partners::FIELDS);
    let rows = proposals
        .iter()
        .filter(|proposal| !fits_in_a_cell(&proposal.partners))
        .flat_map(|proposal| proposal.partners.iter().map(move |one| (proposal, one)))
        .map(|(proposal, partner)| {
            vec![
                guard(proposal.id.as_str()),
                guard(&partner.name),
                text(&partner.kbo),
                partners::code(partner.role).to_owned(),
                amount(partner.total, form),
                amount(partner.grant, form),
            ]
        });
    table(header.collect(), rows, form)
}

/// The names of the columns that are written: amounts are in the call's currency.
fn written(fields: &[Field]) -> impl Iterator<Item = String> {
    fields.iter().map(|field| field.name.to_owned()).filter(|name| name != CURRENCY)
}

/// The canonical cells of a proposal, in the order of `proposals::FIELDS`.
#[must_use]
pub fn cells(proposal: &Proposal, form: Form) -> Vec<String> {
    let partners = match fits_in_a_cell(&proposal.partners) {
        true => join(proposal.partners.iter().map(|partner| partner.name.as_str())),
        false => String::new(),
    };
    let shown = |value: Option<String>| value.unwrap_or_default();
    vec![
        guard(proposal.id.as_str()),
        guard(&proposal.title),
        guard(&proposal.lead),
        proposal.lead_kind.map_or("", LeadKind::code).to_owned(),
        text(&proposal.kbo),
        text(&proposal.nis),
        join(proposal.municipalities.iter().map(String::as_str)),
        guard(&partners),
        amount(Some(proposal.requested), form),
        amount(proposal.minimum, form),
        amount(proposal.total_cost, form),
        amount(proposal.own_contribution, form),
        text(&proposal.province),
        guard(&join(proposal.classes.iter().map(|class| class.as_str()))),
        shown(proposal.start.map(|day| day.to_string())),
        shown(proposal.end.map(|day| day.to_string())),
        shown(proposal.submitted.map(write_moment)),
        text(&proposal.language),
        guard(&proposal.summary),
    ]
}

fn text(text: &Option<String>) -> String {
    guard(text.as_deref().unwrap_or(""))
}

/// Whether names alone say everything about the partners.
fn fits_in_a_cell(partners: &[Partner]) -> bool {
    partners.iter().all(|partner| {
        let amounts = partner.total.is_some() || partner.grant.is_some();
        partner.role == PartnerRole::Partner && !amounts && partner.kbo.is_none()
    })
}

/// A heading that is read back as unknown, whatever it says.
fn kept(heading: &str) -> String {
    let known =
        Recogniser::new(proposals::FIELDS, &[]).is_ok_and(|recogniser| recogniser.field(heading).is_some());
    match known || heading.starts_with(EXTRA_PREFIX) {
        true => format!("{EXTRA_PREFIX} {heading}"),
        false => guard(heading),
    }
}

fn amount(amount: Option<Money>, form: Form) -> String {
    let plain = amount.map(|amount| amount.to_string()).unwrap_or_default();
    match form {
        Form::Plain => plain,
        Form::Excel => plain.replace('.', ","),
    }
}

fn table(header: Vec<String>, rows: impl Iterator<Item = Vec<String>>, form: Form) -> String {
    let mut writer = csv::WriterBuilder::new();
    writer.flexible(true);
    if form == Form::Excel {
        writer.delimiter(b';').terminator(csv::Terminator::CRLF);
    }
    let mut writer = writer.from_writer(Vec::new());
    for row in std::iter::once(header).chain(rows) {
        // A vector takes every write.
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    let mark = match form {
        Form::Plain => "",
        Form::Excel => "\u{feff}",
    };
    format!("{mark}{}", String::from_utf8_lossy(&bytes))
}
