//! Every total as a bar, with the spread of the members' own totals over it and
//! the line of the budget as a line.
//!
//! ```text
//!    # voorstel                    totaal 50                 75                100
//!    1 P15 Buren aan de Gete        85,30 ░░░░░░░░░░░░░░░░░░░░░░░├────█─┤
//! >  2 P07 Brugfiguren in het Paj…  84,32 ░░░░░░░░░░░░░░░░░░░░░░░░░├─█──┤
//! ── tot hier reikt het budget ───────────────────────────────────────────────────
//!  █ totaal  ├ ┤ laagste en hoogste lid  ═ middelste helft (vanaf vier leden)
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::rank::exact::rounded;
use crate::result::reader::SeenRow;
use crate::round::visibility::Item;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::columns;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{lines, note, title_width, wrapped};
use crate::tui::chair::views::shared::rows::RankingRows;
use crate::tui::look::Look;

/// What a bar shows.
struct Bar {
    total: Decimal,
    /// The members' own totals, lowest first.
    own: Vec<Decimal>,
}

/// The ends of the scale below all bars.
#[derive(Clone, Copy)]
struct Axis {
    from: Decimal,
    to: Decimal,
    cells: usize,
}

/// Paints the sight.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let Some(ranking) = &chair.figures.ranking else {
        return note(chair, frame, area, "chair-ranking-closed");
    };
    let texts = &chair.texts;
    let signs =
        if chair.look.ascii { ["#", "| |", "="] } else { ["\u{2588}", "\u{251c} \u{2524}", "\u{2550}"] };
    let legend = Phrase::new("chair-bars-legend").with("total", signs[0]).with("ends", signs[1]);
    let legend =
        wrapped(&texts.say(&legend.with("middle", signs[2])), usize::from(area.width), chair.look.quiet());
    let tall = u16::try_from(legend.len()).unwrap_or(1);
    let [list, below] =
        Layout::vertical([Constraint::Min(0), Constraint::Length(if area.height > 8 { tall } else { 0 })])
            .areas(area);
    let cells = usize::from(area.width / 2).clamp(12, 101);
    let own = chair.figures.disputes.proposals.iter().flat_map(|dispute| dispute.totals.values());
    let totals = ranking.ranked.iter().map(|placed| &placed.total).chain(own);
    let Some(axis) = Axis::of(totals, cells) else {
        return note(chair, frame, area, "chair-bars-none");
    };
    let least_title = if area.width < 60 { 10 } else { title_width(area.width).min(24) };
    let columns = vec![
        columns::rank(chair).drops(4),
        GridColumn::new(texts.get("chair-col-proposal"), least_title).growing(),
        GridColumn::new(texts.get("chair-col-range"), 11).right().drops(5),
        columns::total(chair),
        GridColumn::new(axis.labels(chair), cells),
    ];
    let rows = RankingRows::with_line(chair, area.height, |_, placed| placed_row(chair, placed, axis));
    let RankingRows { rows, selected, .. } =
        rows.and_apart(chair, Some(chair.look.quiet()), |_, proposal, unranked| {
            let total = unranked.total;
            let painted = total.map(|total| bar(chair, &proposal.id, total).painted(axis, chair.look));
            let total = total.map(|total| texts.number(total)).unwrap_or_default();
            let cells =
                ["-".to_owned(), chair.name(proposal), String::new(), total, painted.unwrap_or_default()];
            GridRow::Cells(cells.map(GridCell::from).into())
        });
    Grid { columns, rows, selected }.paint(frame, list, chair.look);
    lines(chair, frame, below, legend);
}

/// The row of a candidate.
fn placed_row(chair: &Chair, placed: &SeenRow, axis: Axis) -> GridRow {
    let texts = &chair.texts;
    let proposal = &chair.round.proposals[placed.proposal];
    let bar = bar(chair, &proposal.id, placed.total);
    let range = match (bar.own.first(), bar.own.last()) {
        (Some(low), Some(high)) => format!("{} - {}", texts.number(*low), texts.number(*high)),
        _ => String::new(),
    };
    GridRow::Cells(vec![
        placed.rank.to_string().into(),
        chair.name(proposal).into(),
        range.into(),
        GridCell::styled(texts.number(placed.total), chair.look.strong()),
        bar.painted(axis, chair.look).into(),
    ])
}

/// The bar of a proposal; without the members' totals where they are closed.
fn bar(chair: &Chair, id: &ProposalId, total: Decimal) -> Bar {
    let dispute = chair.figures.disputes.of_proposal(id).filter(|_| chair.sees(Item::Marks(id)));
    let mut own: Vec<Decimal> = dispute.map(|one| one.totals.values().copied().collect()).unwrap_or_default();
    own.sort_unstable();
    Bar { total, own }
}

impl Bar {
    /// Signs for every cell of the axis; the total lies over all others.
    fn painted(&self, axis: Axis, look: Look) -> String {
        let nice = |nice: char, ascii: char| if look.ascii { ascii } else { nice };
        let mut signs = vec![' '; axis.cells];
        let at = axis.cell(self.total);
        signs[..at].fill(nice('\u{2591}', ':'));
        if let (Some(low), Some(high)) = (self.own.first(), self.own.last())
            && self.own.len() > 1
        {
            let (low, high) = (axis.cell(*low), axis.cell(*high));
            signs[low..=high].fill(nice('\u{2500}', '-'));
            if let Some((first, third)) = quartiles(&self.own) {
                signs[axis.cell(first)..=axis.cell(third)].fill(nice('\u{2550}', '='));
            }
            signs[low] = nice('\u{251c}', '|');
            signs[high] = nice('\u{2524}', '|');
        }
        signs[at] = nice('\u{2588}', '#');
        signs.into_iter().collect()
    }
}

/// The ends of the middle half, of at least four: between two values the
/// share of the way to the next one (as in most spreadsheets).
fn quartiles(sorted: &[Decimal]) -> Option<(Decimal, Decimal)> {
    let last = sorted.len().checked_sub(1).filter(|last| *last >= 3)?;
    let at = |quarter: usize| {
        let place = Decimal::from(last * quarter) / Decimal::from(4);
        let below = place.floor().to_usize()?.min(last);
        let above = (below + 1).min(last);
        Some(sorted[below] + (place - place.floor()) * (sorted[above] - sorted[below]))
    };
    Some((at(1)?, at(3)?))
}

impl Axis {
    /// An axis on which all these values lie, with round ends.
    fn of<'a>(values: impl Iterator<Item = &'a Decimal>, cells: usize) -> Option<Axis> {
        let (mut low, mut high) = (None, None);
        for &value in values {
            low = Some(low.map_or(value, |low: Decimal| low.min(value)));
            high = Some(high.map_or(value, |high: Decimal| high.max(value)));
        }
        let (low, high) = (low?, high?);
        let unit = if high - low > Decimal::TEN { Decimal::TEN } else { Decimal::ONE };
        let from = (low / unit).floor() * unit;
        let to = (high / unit).ceil() * unit;
        Some(Axis { from, to: if to > from { to } else { from + unit }, cells })
    }

    /// The cell in which a value lies.
    fn cell(self, value: Decimal) -> usize {
        let last = self.cells - 1;
        let share = (value - self.from) / (self.to - self.from);
        rounded(share * Decimal::from(last), 0).to_usize().unwrap_or(0).min(last)
    }

    /// The figures of the ends and the middle, in their places.
    fn labels(self, chair: &Chair) -> String {
        let middle = (self.from + self.to) / Decimal::TWO;
        let [from, middle, to] = [self.from, middle, self.to].map(|value| chair.plain(value));
        let half = (self.cells / 2).saturating_sub(middle.len() / 2);
        let start = format!("{from:<half$}{middle}");
        let rest = self.cells.saturating_sub(start.len());
        format!("{start}{to:>rest$}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<Decimal> {
        text.split_whitespace().map(|one| Decimal::from_str_exact(one).unwrap()).collect()
    }

    #[test]
    fn the_middle_half_lies_between_the_quartiles() {
        assert_eq!(quartiles(&numbers("60 70 80")), None);
        let ends = |text: &str| {
            quartiles(&numbers(text)).map(|(a, b)| format!("{} {}", a.normalize(), b.normalize()))
        };
        assert_eq!(ends("60 70 80 90").unwrap(), "67.5 82.5");
        assert_eq!(ends("1 2 3 4 5").unwrap(), "2 4");
    }

    #[test]
    fn a_bar_reaches_to_its_total_and_the_spread_lies_over_it() {
        let look = Look { colour: false, ascii: true };
        let axis = Axis { from: Decimal::ZERO, to: Decimal::from(20), cells: 21 };
        let bar = |total: i64, own: &str| Bar { total: total.into(), own: numbers(own) }.painted(axis, look);
        assert_eq!(bar(10, ""), "::::::::::#          ");
        assert_eq!(bar(10, "7 12"), ":::::::|--#-|        ");
        assert_eq!(bar(10, "4 8 12 16"), "::::|--===#===--|    ");
        assert_eq!(bar(0, "0 20"), "#-------------------|");
    }
}
