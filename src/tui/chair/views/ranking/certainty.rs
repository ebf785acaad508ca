//! How sure the order is, beside the ranking and never in its place: the rows
//! stand in the order of the ranking.
//!
//! ```text
//!  !! Ter informatie: dit is niet de rangschikking, en het beslist niets.
//!  De streep ligt na 21 toekenningen. Zeker erboven: 17. Te dicht bij elkaar ...
//!    # voorstel              totaal verwacht 50 % kans 90 % kans bij de streep
//!   21 P13 Wegwijs met de m…  72,30     19,9   18 - 22   15 - 24 te dichtbij     -
//! > 22 P28 Proeven van het …  70,69     22,7   22 - 24   18 - 25 zeker eronder   +
//! ```

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use crate::export::statistics::ExpectedPart;
use crate::result::reader::SeenRow;
use crate::stats::funding::FundingGroup;
use crate::text::statistics::{decimal, interval, of_expected};
use crate::tui::chair::state::Chair;
use crate::tui::chair::study::Study;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{lines, note, wrapped};
use crate::tui::chair::views::shared::rows::RankingRows;
use crate::tui::chair::views::shared::{columns, heat, strip};

/// Paints the sight.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    let Some(found) = chair.studies.certainty() else {
        return strip::waiting(chair, frame, area, Study::Certainty);
    };
    let width = usize::from(area.width);
    let part = match &found.expected {
        Some(Ok(part)) => part,
        Some(Err(why)) => {
            return lines(
                chair,
                frame,
                area,
                wrapped(&chair.texts.say(&why.phrase()), width, chair.look.plain()),
            );
        }
        None => return,
    };
    let mut head = wrapped(&chair.texts.get("chair-certainty-not"), width, chair.look.warn());
    // What the line says matters most where there is little room.
    for sentence in of_expected(&part.ranks, part.groups.as_ref()).iter().rev() {
        let lines = wrapped(&chair.texts.say(sentence), width, chair.look.plain());
        if head.len() + lines.len() <= usize::from(area.height / 3) {
            head.extend(lines);
        }
    }
    let tall = u16::try_from(head.len()).unwrap_or(u16::MAX).min(area.height / 2);
    let [top, list] = Layout::vertical([Constraint::Length(tall), Constraint::Min(0)]).areas(area);
    lines(chair, frame, top, head);
    grid(chair, part, list).paint(frame, list, chair.look);
}

fn grid(chair: &Chair, part: &ExpectedPart, area: Rect) -> Grid {
    let texts = &chair.texts;
    let columns = vec![
        columns::rank(chair),
        columns::proposal(chair, area.width),
        columns::total(chair).drops(3),
        GridColumn::new(texts.get("chair-col-expected"), 8).right().drops(2),
        GridColumn::new(texts.get("stats-column-half"), 9).right().drops(1),
        GridColumn::new(texts.get("stats-column-ninety"), 9).right().drops(4),
        GridColumn::new(texts.get("stats-column-group"), 15),
        GridColumn::new("", 1).drops(5),
    ];
    let place: BTreeMap<usize, usize> =
        part.rows.iter().enumerate().map(|(at, (proposal, _))| (*proposal, at)).collect();
    let RankingRows { rows, selected, .. } = RankingRows::with_line(chair, area.height, |at, placed| {
        placed_row(chair, part, at, placed, place.get(&placed.proposal).copied())
    });
    Grid { columns, rows, selected }
}

/// The row of a candidate that stands at this place in the part.
fn placed_row(
    chair: &Chair,
    part: &ExpectedPart,
    index: usize,
    placed: &SeenRow,
    at: Option<usize>,
) -> GridRow {
    let texts = &chair.texts;
    let one = at.and_then(|at| part.ranks.proposals.get(at)?.as_ref());
    let group = part.groups.as_ref().zip(at).and_then(|((_, groups), at)| groups.groups.get(at).copied()?);
    // Where the order cannot change, a second order would only be noise.
    let expected = one.filter(|_| part.ranks.order_can_change);
    GridRow::Cells(vec![
        placed.rank.to_string().into(),
        chair.name(&chair.round.proposals[placed.proposal]).into(),
        texts.number(placed.total).into(),
        expected.map(|one| texts.number(decimal(one.rank, 1))).unwrap_or_default().into(),
        one.map(|one| interval(one.half)).unwrap_or_default().into(),
        one.map(|one| interval(one.ninety)).unwrap_or_default().into(),
        group.map_or_else(|| not_known(chair, one.is_some()), |group| in_words(chair, group)),
        heat::sign(chair, index).into(),
    ])
}

fn in_words(chair: &Chair, group: FundingGroup) -> GridCell {
    let (id, style) = match group {
        FundingGroup::Accepted => ("stats-group-in", chair.look.good()),
        FundingGroup::RandomSelection => ("stats-group-too-close", chair.look.warn()),
        FundingGroup::Rejected => ("stats-group-out", chair.look.quiet()),
    };
    GridCell::styled(chair.texts.get(id), style)
}

/// A proposal that an own conflict closes is in no figure.
fn not_known(chair: &Chair, counted: bool) -> GridCell {
    if counted { GridCell::default() } else { chair.texts.get("chair-conflict-short").into() }
}
