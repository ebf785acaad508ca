//! The fields of a proposal as cells of the proposals table, which `proposals` reads
//! back. `changes` compares them.

use crate::domain::money::Money;
use crate::domain::party::LeadKind;
use crate::domain::proposal::Proposal;
use crate::import::dates::write_moment;
use crate::import::list::join;
use crate::text::csv::Cell;

/// The canonical cells of a proposal, in the order of `proposals::FIELDS`; that of its
/// partners is empty, since they may need a table of their own.
#[must_use]
pub fn cells(proposal: &Proposal) -> Vec<Cell> {
    let text = |text: Option<&str>| Cell::text(text.unwrap_or(""));
    let shown = |value: Option<String>| Cell::text(&value.unwrap_or_default());
    let amount = |amount: Option<Money>| Cell::or_empty(amount.map(Cell::amount));
    vec![
        Cell::text(proposal.id.as_str()),
        Cell::text(&proposal.title),
        Cell::text(&proposal.lead),
        Cell::word(proposal.lead_kind.map_or("", LeadKind::code)),
        text(proposal.kbo.as_deref()),
        text(proposal.nis.as_deref()),
        Cell::text(&join(proposal.municipalities.iter().map(String::as_str))),
        Cell::text(""),
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
