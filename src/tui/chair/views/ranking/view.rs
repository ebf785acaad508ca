//! The painting of the ranking as a list.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::proposal::Proposal;
use crate::rank::assess::Assessment;
use crate::result::reader::{RowFigures, SeenApart, SeenRow};
use crate::text::ties::of_decider;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow};
use crate::tui::chair::views::shared::layout::{list_and_detail, note};
use crate::tui::chair::views::shared::rows::RankingRows;
use crate::tui::chair::views::shared::{columns, detail};
use crate::tui::clean::clean;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.ranking.is_none() {
        return note(chair, frame, area, "chair-ranking-closed");
    }
    let needed = detail::marks_height(chair);
    let (list, detail) = list_and_detail(area, needed, 7);
    let rows = RankingRows::ranked(chair, list.height, |_, placed| placed_row(chair, placed));
    let RankingRows { rows, selected, .. } =
        rows.and_apart(chair, Some(chair.look.strong()), |_, proposal, unranked| {
            apart_row(chair, proposal, unranked)
        });
    Grid { columns: columns(chair, list.width), rows, selected }.paint(frame, list, chair.look);
    if let Some(area) = detail {
        detail::paint(chair, frame, area);
    }
}

fn columns(chair: &Chair, width: u16) -> Vec<GridColumn> {
    let texts = &chair.texts;
    let mut columns = vec![
        columns::rank(chair),
        columns::proposal(chair, width),
        columns::lead(chair).drops(101),
        columns::classes(chair),
    ];
    let criteria = chair.round.call.criteria.iter().enumerate();
    columns.extend(criteria.map(|(at, criterion)| {
        let drops = u8::try_from(at).map_or(10, |at| 10 + at.min(20));
        let title: String = clean(&criterion.label).chars().take(6).collect();
        GridColumn::new(title.trim_end(), 6).right().drops(drops)
    }));
    columns.extend([
        GridColumn::new(texts.get("chair-col-sheets"), 2).right().drops(9),
        columns::total(chair),
        GridColumn::new(texts.get("chair-col-tie"), 1),
        GridColumn::new(texts.get("chair-col-decided"), 32).drops(100),
    ]);
    columns
}

fn placed_row(chair: &Chair, placed: &SeenRow) -> GridRow {
    let proposal = &chair.round.proposals[placed.proposal];
    let open = placed.figures.as_ref();
    let mut cells = start(chair, proposal, placed.rank.to_string());
    cells.extend(figures(chair, open.map(RowFigures::assessment)));
    cells.push(GridCell::styled(chair.texts.number(placed.total), chair.look.strong()));
    let (sign, words) = match (open.and_then(|one| one.decided_by.as_ref()), placed.open_tie) {
        _ if placed.withdrawn => ("/", chair.texts.get("chair-outcome-withdrawn")),
        (_, Some(_)) => ("?", chair.texts.get("chair-tie-open")),
        (Some(decider), None) => {
            let words = clean(&chair.texts.say(&of_decider(&chair.round.call, decider)));
            ("=", words)
        }
        (None, None) => ("", String::new()),
    };
    let style = if sign == "?" { chair.look.warn() } else { chair.look.quiet() };
    cells.push(GridCell::styled(sign, style));
    cells.push(GridCell::styled(words, style));
    GridRow::Cells(cells)
}

fn apart_row(chair: &Chair, proposal: &Proposal, apart: &SeenApart) -> GridRow {
    let mut cells = start(chair, proposal, "-".to_owned());
    cells.extend(figures(chair, apart.assessment.as_ref()));
    let total = apart.total.map(|total| chair.texts.number(total)).unwrap_or_default();
    cells.extend([total.into(), GridCell::from(""), GridCell::from("")]);
    GridRow::Cells(cells)
}

fn start(chair: &Chair, proposal: &Proposal, rank: String) -> Vec<GridCell> {
    vec![
        rank.into(),
        chair.name(proposal).into(),
        chair.lead_of(proposal).into(),
        chair.class_signs(proposal).into(),
    ]
}

/// The merged marks and the number of sheets, where the viewer may see them.
fn figures(chair: &Chair, assessment: Option<&Assessment>) -> Vec<GridCell> {
    let Some(assessment) = assessment else {
        let mut hidden = vec![GridCell::from(""); chair.round.call.criteria.len() + 1];
        if let Some(first) = hidden.first_mut() {
            first.text = chair.texts.get("chair-conflict-short");
        }
        return hidden;
    };
    let mark = |mark: &crate::rank::assess::MergedMark| {
        let text = mark.mark.map_or_else(|| "-".to_owned(), |mark| chair.texts.number(mark));
        GridCell::from(if mark.consensus { format!("c{text}") } else { text })
    };
    let sheets = GridCell::from(assessment.sheets.to_string());
    assessment.marks.iter().map(mark).chain([sheets]).collect()
}
