//! The fields of a proposal as cells of the proposals table, which `proposals` reads
//! back. `changes` compares them.

use crate::domain::money::Money;
use crate::domain::party::LeadKind;
use crate::domain::proposal::Proposal;
use crate::import::dates::write_moment;
use crate::import::list::join;
use crate::text::csv::CsvCell;

/// The canonical cells of a proposal, in the order of `proposals::FIELDS`; that of its
/// partners is empty, since they may need a table of their own.
#[must_use]
pub fn cells(proposal: &Proposal) -> Vec<CsvCell> {
    let text = |text: Option<&str>| CsvCell::text(text.unwrap_or(""));
    let shown = |value: Option<String>| CsvCell::text(&value.unwrap_or_default());
    let amount = |amount: Option<Money>| CsvCell::or_empty(amount.map(CsvCell::amount));
    vec![
        CsvCell::text(proposal.id.as_str()),
        CsvCell::text(&proposal.title),
        CsvCell::text(&proposal.lead),
        CsvCell::word(proposal.lead_kind.map_or("", LeadKind::code)),
        text(proposal.kbo.as_deref()),
        text(proposal.nis.as_deref()),
        CsvCell::text(&join(proposal.municipalities.iter().map(String::as_str))),
        CsvCell::text(""),
        amount(Some(proposal.requested)),
        amount(proposal.minimum),
        amount(proposal.total_cost),
        amount(proposal.own_contribution),
        text(proposal.province.as_deref()),
        CsvCell::text(&join(proposal.classes.iter().map(|class| class.as_str()))),
        shown(proposal.start.map(|day| day.to_string())),
        shown(proposal.end.map(|day| day.to_string())),
        shown(proposal.submitted.map(write_moment)),
        text(proposal.language.as_deref()),
        CsvCell::text(&join(proposal.topics.iter().map(String::as_str))),
        CsvCell::text(&proposal.summary),
    ]
}
