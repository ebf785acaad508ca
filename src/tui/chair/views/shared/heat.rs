//! Marks as a heat map with figures, in the order of the ranking: a column per
//! member with the own totals, or per criterion with the merged marks.
//!
//! ```text
//!    # voorstel                          An  Bart Fatim Joris  Leen  Omar totaal
//! > 18 P29 Vrijwillig in de Maasvall… ▒  71                   ▒  75 ▒  74  73,00 +
//!   19 P31 Buurtkamers tussen Nete e…             ▓  82 ░  65       ▒  73  73,00 -
//! ── tot hier reikt het budget ───────────────────────────────────────────────────
//!  eigen totaal van elk lid, licht naar donker (blanco ░ ▒ ▓ █) van 50 tot 91 ...
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::domain::call::Criterion;
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::rank::exact::rounded;
use crate::result::reader::{RowFigures, SeenOutcome};
use crate::round::visibility::Item;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::view as dispute;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{lines, note, wrapped};
use crate::tui::chair::views::shared::rows::RankingRows;
use crate::tui::chair::views::shared::{columns, detail};
use crate::tui::clean::clean;
use crate::tui::look::Look;

/// What the columns are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Across {
    /// The members, with their own totals.
    Members,
    /// The criteria, with the merged marks.
    Criteria,
}

/// A cell: its text, and where it lies between worst (0) and best (1), or
/// nothing where no mark stands.
struct Heat {
    text: String,
    share: Option<Decimal>,
}

/// Paints the sight.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect, across: Across) {
    if chair.figures.ranking.is_none() {
        let id = if across == Across::Members { "chair-disputes-closed" } else { "chair-ranking-closed" };
        return note(chair, frame, area, id);
    }
    let range = range(chair, across);
    let legend = wrapped(&legend(chair, across, range), usize::from(area.width), chair.look.quiet());
    let tall = if area.height > 8 { u16::try_from(legend.len()).unwrap_or(1) } else { 0 };
    let [list, below] = Layout::vertical([Constraint::Min(0), Constraint::Length(tall)]).areas(area);
    grid(chair, across, range, list).paint_from(frame, list, chair.look, chair.across);
    lines(chair, frame, below, legend);
}

/// The lowest and the highest value that occur.
fn range(chair: &Chair, across: Across) -> (Decimal, Decimal) {
    let ends = |values: &mut dyn Iterator<Item = Decimal>| {
        values.fold(None, |ends: Option<(Decimal, Decimal)>, value| {
            Some(ends.map_or((value, value), |(low, high)| (low.min(value), high.max(value))))
        })
    };
    let ranking = chair.figures.ranking.as_ref();
    let found = match across {
        Across::Members => {
            let disputes = chair.figures.disputes.proposals.iter();
            ends(&mut disputes.flat_map(|dispute| dispute.totals.values().copied()))
        }
        Across::Criteria => {
            let figures = ranking.iter().flat_map(|r| &r.ranked).filter_map(|row| row.figures.as_ref());
            let apart = ranking.iter().flat_map(|r| &r.apart).filter_map(|one| one.assessment.as_ref());
            let open = figures.map(RowFigures::assessment).chain(apart);
            let criteria = &chair.round.call.criteria;
            let shares = open.flat_map(|assessment| {
                let marks = assessment.marks.iter().zip(criteria);
                marks.filter_map(|(merged, criterion)| Some(share(criterion, merged.mark?)))
            });
            ends(&mut shares.into_iter())
        }
    };
    found.unwrap_or_default()
}

/// Where a mark lies between the worst (0) and the best (1).
fn share(criterion: &Criterion, mark: Decimal) -> Decimal {
    let (worst, best) = (criterion.scale.worst_mark(), criterion.scale.best_mark());
    if worst == best { Decimal::ONE } else { (mark - worst) / (best - worst) }
}

fn grid(chair: &Chair, across: Across, range: (Decimal, Decimal), area: Rect) -> Grid {
    let width = area.width;
    let texts = &chair.texts;
    let wide = match across {
        _ if width >= 140 => 12,
        Across::Members => 5,
        Across::Criteria => 6,
    };
    let names: Vec<String> = match across {
        Across::Members => chair.headings(&dispute::scoring(chair), wide),
        Across::Criteria => chair.round.call.criteria.iter().map(|one| clean(&one.label)).collect(),
    };
    let mut columns = vec![
        columns::rank(chair).drops(3),
        GridColumn::new(texts.get("chair-col-proposal"), if width >= 100 { 36 } else { 20 }).growing(),
    ];
    columns.extend(names.iter().map(|name| {
        let name: String = name.chars().take(wide).collect();
        GridColumn::new(name.trim_end(), wide).right().moving()
    }));
    columns.push(columns::total(chair));
    columns.push(GridColumn::new("", 1).drops(4));
    let row = |id: &ProposalId, rank: String, total: Option<Decimal>, outcome: &str| {
        let mut cells = vec![GridCell::from(rank), chair.name_of(id).into()];
        cells.extend(heat_cells(chair, across, range, id));
        let total = total.map(|total| texts.number(total)).unwrap_or_default();
        cells.extend([GridCell::styled(total, chair.look.strong()), outcome.into()]);
        GridRow::Cells(cells)
    };
    let rows = RankingRows::with_line(chair, area.height, |at, placed| {
        let id = &chair.round.proposals[placed.proposal].id;
        row(id, placed.rank.to_string(), Some(placed.total), sign(chair, at))
    });
    let RankingRows { rows, selected, .. } = rows.and_apart(chair, None, |_, proposal, unranked| {
        row(&proposal.id, "-".to_owned(), unranked.total, "")
    });
    Grid { columns, rows, selected }
}

/// The marks of a proposal, each with its shade.
fn heat_cells(chair: &Chair, across: Across, range: (Decimal, Decimal), id: &ProposalId) -> Vec<GridCell> {
    let (heats, room) = match across {
        Across::Members => (by_member(chair, id), 3),
        Across::Criteria => (by_criterion(chair, id), 4),
    };
    let cell = |heat: Heat| match heat.share {
        Some(share) => format!("{} {:>room$}", shade(share, range, chair.look), heat.text).into(),
        None => heat.text.into(),
    };
    heats.into_iter().map(cell).collect()
}

/// The sign of the outcome of a candidate.
pub fn sign(chair: &Chair, index: usize) -> &'static str {
    let decision = chair.figures.shown_fit().and_then(|fit| fit.decisions.get(index));
    match decision.map(|decision| decision.outcome) {
        Some(SeenOutcome::Awarded) => "+",
        Some(SeenOutcome::Reserve) => "-",
        Some(SeenOutcome::Refused) => "x",
        Some(SeenOutcome::Withdrawn) => "/",
        None => "",
    }
}

/// The members' own totals.
fn by_member(chair: &Chair, id: &ProposalId) -> Vec<Heat> {
    let members: Vec<&Member> = dispute::scoring(chair);
    if !chair.sees(Item::Marks(id)) {
        return closed(chair, members.len());
    }
    let found = chair.figures.disputes.of_proposal(id);
    let heats =
        members.into_iter().map(|member| match found.and_then(|found| found.totals.get(&member.id)) {
            Some(total) => Heat { text: chair.texts.number(rounded(*total, 0)), share: Some(*total) },
            None => Heat { text: dispute::sign(chair, id, member).to_owned(), share: None },
        });
    heats.collect()
}

/// The merged marks.
fn by_criterion(chair: &Chair, id: &ProposalId) -> Vec<Heat> {
    let criteria = &chair.round.call.criteria;
    let assessment = detail::assessment_of(chair, id);
    if !chair.sees(Item::Marks(id)) {
        return closed(chair, criteria.len());
    }
    let heats = criteria.iter().enumerate().map(|(at, criterion)| {
        let merged = assessment.and_then(|one| one.marks.get(at));
        let Some(mark) = merged.and_then(|merged| merged.mark) else {
            return Heat { text: "-".to_owned(), share: None };
        };
        Heat { text: chair.texts.number(mark), share: Some(share(criterion, mark)) }
    });
    heats.collect()
}

/// The row of a proposal that an own conflict closes.
fn closed(chair: &Chair, columns: usize) -> Vec<Heat> {
    let sign = chair.texts.get("chair-conflict-short");
    (0..columns)
        .map(|at| Heat { text: if at == 0 { sign.clone() } else { String::new() }, share: None })
        .collect()
}

/// Five signs from light to dark.
fn shades(look: Look) -> [char; 5] {
    if look.ascii { [' ', '.', ':', '+', '#'] } else { [' ', '\u{2591}', '\u{2592}', '\u{2593}', '\u{2588}'] }
}

/// The sign of a value between the lowest and the highest that occur.
fn shade(value: Decimal, (low, high): (Decimal, Decimal), look: Look) -> char {
    let shades = shades(look);
    if high <= low {
        return shades[2];
    }
    let step = (value - low) * Decimal::from(shades.len()) / (high - low);
    shades[step.floor().to_usize().unwrap_or(0).min(shades.len() - 1)]
}

fn legend(chair: &Chair, across: Across, (low, high): (Decimal, Decimal)) -> String {
    let signs: Vec<String> = shades(chair.look).iter().skip(1).map(char::to_string).collect();
    let legend = match across {
        Across::Members => {
            Phrase::new("chair-heat-members").number("low", rounded(low, 0)).number("high", rounded(high, 0))
        }
        Across::Criteria => Phrase::new("chair-heat-criteria")
            .number("low", rounded(low * Decimal::ONE_HUNDRED, 0))
            .number("high", rounded(high * Decimal::ONE_HUNDRED, 0)),
    };
    chair.texts.say(&legend.with("signs", signs.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_divide_what_occurs_in_five() {
        let look = Look { colour: false, ascii: true };
        let range = (Decimal::from(50), Decimal::from(100));
        let signs: String =
            [50, 59, 60, 70, 89, 90, 100].map(|one| shade(one.into(), range, look)).iter().collect();
        assert_eq!(signs, "  .:+##");
        assert_eq!(shade(Decimal::ONE, (Decimal::ONE, Decimal::ONE), look), ':');
    }
}
