//! What a consensus mark can be taken from: the mean or the median of the
//! members' marks, each as the nearest steps of the scale.

use rust_decimal::Decimal;

use crate::domain::call::{Criterion, Merge};
use crate::domain::id::ProposalId;
use crate::domain::meeting::Basis;
use crate::rank::exact::round_half_away;
use crate::rank::merge::merge;
use crate::rank::nearest::nearest;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::sheets;

/// A figure of the members' marks with the marks of the scale next to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkOffer {
    /// Which figure.
    pub basis: Basis,
    /// The figure, rounded as the call rounds merged marks.
    pub figure: Decimal,
    /// The nearest mark of the scale, half away from zero.
    pub mark: Decimal,
    /// The mark on the other side; none where the figure is a mark itself.
    pub other: Option<Decimal>,
}

/// The figures of a criterion; none while nobody has given a mark.
#[must_use]
pub fn offers(chair: &Chair, proposal: &ProposalId, criterion: &Criterion) -> Vec<MarkOffer> {
    let marks: Vec<Decimal> = sheets(&chair.round, &chair.member, proposal)
        .filter_map(|(_, sheet)| sheet.answer(&criterion.id).mark())
        .collect();
    [(Basis::Mean, Merge::Mean), (Basis::Median, Merge::Median)]
        .into_iter()
        .filter_map(|(basis, rule)| {
            let exact = merge(rule, &marks)?;
            let figure = round_half_away(&exact, chair.round.call.total.mark_decimals)?;
            let (mark, other) = nearest(&criterion.scale, &exact)?;
            Some(MarkOffer { basis, figure, mark, other })
        })
        .collect()
}
