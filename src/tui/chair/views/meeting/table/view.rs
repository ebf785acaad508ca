//! The painting of the proposal on the table.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Basis;
use crate::domain::phrase::Phrase;
use crate::rank::exact::round_half_away;
use crate::rank::merge::merge;
use crate::round::visibility::{Item, may_see};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::chair::views::meeting::leaving;
use crate::tui::chair::views::meeting::table::decided::{decided, in_short, says_something};
use crate::tui::chair::views::meeting::table::opposite::comments;
use crate::tui::chair::views::meeting::table::state::{OnTable, TablePart};
use crate::tui::chair::views::shared::detail;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band};
use crate::tui::chair::views::shared::layout::lines_from;
use crate::tui::chrome;
use crate::tui::clean::clean;

/// From this width on what was decided stands beside the marks.
const BESIDE: u16 = 110;

/// Paints the proposal on the table.
pub fn paint(chair: &Chair, table: &OnTable, frame: &mut Frame<'_>, area: Rect) {
    if table.part == TablePart::Leaving {
        return leaving::view::paint(chair, table, frame, area);
    }
    let sees = chair.sees(Item::Marks(&table.proposal));
    let beside = (area.width >= BESIDE && sees).then_some(area.width * 7 / 20);
    let [left, _, right] = Layout::horizontal([
        Constraint::Min(0),
        Constraint::Length(if beside.is_some() { 2 } else { 0 }),
        Constraint::Length(beside.unwrap_or(0)),
    ])
    .areas(area);
    let width = usize::from(left.width);
    let mut fixed = head(chair, table, width);
    if !sees {
        return lines_from(chair, frame, left, fixed, 0);
    }
    let mut rest = comments(chair, table, width);
    if beside.is_some() {
        lines_from(chair, frame, right, decided(chair, &table.proposal, usize::from(right.width)), table.top);
    } else {
        fixed.extend(paragraph(&in_short(chair, &table.proposal), width));
        if says_something(chair, &table.proposal) {
            rest.extend(decided(chair, &table.proposal, width));
        }
    }
    // Where little room is left, everything scrolls.
    if fixed.len() + 4 > usize::from(left.height) {
        fixed.extend(rest);
        return lines_from(chair, frame, left, fixed, table.top);
    }
    let tall = u16::try_from(fixed.len()).unwrap_or(left.height);
    let below = Rect { y: left.y + tall, height: left.height - tall, ..left };
    lines_from(chair, frame, left, fixed, 0);
    lines_from(chair, frame, below, rest, table.top);
}

pub fn paragraph(text: &str, width: usize) -> Vec<Line<'static>> {
    let lines = chrome::wrap(text, width.saturating_sub(2)).into_iter();
    lines.map(|line| Line::raw(format!(" {line}"))).collect()
}

/// Which proposal, where in the agenda, and whether it is done.
pub fn title(chair: &Chair, id: &ProposalId, width: usize) -> Line<'static> {
    let place = Phrase::new("chair-page-place")
        .count("at", chair.cursor_row().map_or(0, |row| row + 1))
        .count("all", chair.order().len());
    let state = match chair.proceedings(id).settled {
        true => format!(" {}", chair.texts.get("meeting-state-settled")),
        false => String::new(),
    };
    let text = format!("{} ({}){state}", chair.name_of(id), chair.texts.say(&place));
    Line::styled(band(&text, width, chair.look), chair.look.strong())
}

/// What it is, who is out, and all marks.
fn head(chair: &Chair, table: &OnTable, width: usize) -> Vec<Line<'static>> {
    let id = &table.proposal;
    let mut lines = vec![title(chair, id, width)];
    let Some(proposal) = chair.round.proposal(id) else { return lines };
    for text in detail::about(chair, proposal, width.saturating_sub(2)) {
        lines.push(Line::raw(format!(" {text}")));
    }
    if !chair.sees(Item::Marks(id)) {
        lines.extend(paragraph(&chair.texts.get("chair-conflict-own"), width));
        return lines;
    }
    if !proposal.summary.is_empty() {
        let summary = clean(&proposal.summary).split_whitespace().collect::<Vec<_>>().join(" ");
        lines.extend(paragraph(&summary, width).into_iter().take(2));
    }
    if !table.out.is_empty() {
        let said = Phrase::new("meeting-out").with("names", chair.round.committee.names(&table.out));
        let said = clean(&chair.texts.say(&said));
        lines.extend(
            paragraph(&format!("! {said}"), width).into_iter().map(|line| line.style(chair.look.warn())),
        );
    }
    lines.extend(marks(chair, table).lines(width, chair.look));
    lines
}

/// Every member's marks, what they come to, and the committee's own.
fn marks(chair: &Chair, table: &OnTable) -> Grid {
    let (id, round, texts) = (&table.proposal, &chair.round, &chair.texts);
    let readers: Vec<&Member> = chair
        .readers_of(id)
        .into_iter()
        .filter(|member| may_see(round, &chair.member, Item::SheetState(id, &member.id)))
        .collect();
    let mut columns = vec![GridColumn::new("", 8).growing()];
    columns.extend(readers.iter().map(|member| {
        let name: String = chair.short_name(member).chars().take(5).collect();
        GridColumn::new(name, 5).right().drops(3)
    }));
    columns.push(GridColumn::new(texts.get("chair-col-merged"), 6).right());
    columns.push(GridColumn::new(texts.get("chair-col-apart"), 6).right().drops(8));
    columns.push(GridColumn::new(texts.get("meeting-col-threshold"), 7).right().drops(9));
    columns.push(GridColumn::new(texts.get("meeting-col-consensus"), 11).right());
    let dispute = chair.figures.disputes.of_proposal(id);
    let mut rows = Vec::new();
    for (at, criterion) in round.call.criteria.iter().enumerate() {
        let mut cells = vec![GridCell::from(clean(&criterion.label))];
        cells.extend(readers.iter().map(|member| detail::answer(chair, id, member, &criterion.id)));
        let merged = merged(chair, id, at).map(|mark| texts.number(mark)).unwrap_or_default();
        cells.push(GridCell::styled(merged, chair.look.strong()));
        let range = dispute.and_then(|dispute| dispute.ranges.get(at).copied().flatten());
        cells.push(range.map(|(low, high)| chair.plain(high - low)).unwrap_or_default().into());
        let threshold = criterion.threshold.map(|one| chair.plain(one.value)).unwrap_or_default();
        cells.push(threshold.into());
        let agreed = round.rulings.consensus.get(&(id.clone(), criterion.id.clone()));
        let agreed = agreed.map(|one| match one.basis {
            Basis::Typed => chair.plain(one.mark),
            basis => {
                format!("{} {}", texts.get(&format!("basis-short-{}", basis.code())), chair.plain(one.mark))
            }
        });
        cells.push(GridCell::styled(agreed.unwrap_or_else(|| "-".to_owned()), chair.look.strong()));
        rows.push(GridRow::Cells(cells));
    }
    rows.push(GridRow::Cells(totals(chair, id, &readers)));
    Grid { columns, rows, selected: Some(table.criterion) }
}

/// Each member's own total, and the total that stands.
fn totals(chair: &Chair, id: &ProposalId, readers: &[&Member]) -> Vec<GridCell> {
    let texts = &chair.texts;
    let dispute = chair.figures.disputes.of_proposal(id);
    let mut cells = vec![GridCell::styled(texts.get("chair-row-total"), chair.look.strong())];
    cells.extend(readers.iter().map(|member| {
        let total = dispute.and_then(|dispute| dispute.totals.get(&member.id));
        GridCell::from(total.map(|total| texts.number(*total)).unwrap_or_default())
    }));
    cells.extend([GridCell::from(""), GridCell::from(""), GridCell::from("")]);
    let total = detail::assessment_of(chair, id).and_then(|one| one.total);
    cells.push(GridCell::styled(
        total.map(|total| texts.number(total)).unwrap_or_default(),
        chair.look.strong(),
    ));
    cells
}

/// What the members' marks on a criterion come to under the call's own rule,
/// whatever the committee made of it.
pub(super) fn merged(chair: &Chair, id: &ProposalId, criterion: usize) -> Option<rust_decimal::Decimal> {
    let call = &chair.round.call;
    let criterion = &call.criteria.get(criterion)?.id;
    let marks: Vec<_> = sheets(&chair.round, &chair.member, id)
        .filter_map(|(_, sheet)| sheet.answer(criterion).mark())
        .collect();
    round_half_away(&merge(call.merge, &marks)?, call.total.mark_decimals)
}
