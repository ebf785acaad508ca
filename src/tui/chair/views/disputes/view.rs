//! The painting of the distances, and of who is mild or strict.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use rust_decimal::Decimal;

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::rank::exact::{exact, rounded};
use crate::stats::strictness::{Strictness, Uncertainty};
use crate::text::statistics::decimal;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::{Dispute, LARGE, NOTABLE};
use crate::tui::chair::views::shared::detail;
use crate::tui::chair::views::shared::grid::{Grid, GridCell, GridColumn, GridRow, band, is_far};
use crate::tui::chair::views::shared::layout::{self, list_and_detail, note};
use crate::tui::chrome;
use crate::tui::clean::clean;

/// So many points beside the others are very mild or very strict.
const VERY: f64 = 10.0;
/// And from so many on rather so.
const RATHER: f64 = 3.0;

/// Below this height only so many members have a sentence.
const TALL: u16 = 30;
const FEW: usize = 3;

/// Paints the view.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.disputes.proposals.is_empty() {
        return note(chair, frame, area, "chair-disputes-closed");
    }
    let most = if area.height < TALL { FEW } else { usize::MAX };
    let mild = mild_lines(chair, most, if area.width >= 110 { 44 } else { usize::from(area.width) - 2 });
    let (list, below) = list_and_detail(area, u16::try_from(mild.len() + 1).unwrap_or(8), 8);
    paint_list(chair, frame, list);
    let Some(mut area) = below else { return };
    if area.y == list.y {
        let marks = detail::marks_height(chair) + 4;
        detail::paint(chair, frame, Rect { height: marks.min(area.height), ..area });
        area.y = (area.y + marks).min(area.bottom());
        area.height = list.bottom().saturating_sub(area.y);
    }
    paint_mildness(chair, frame, area, most);
}

fn paint_list(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let texts = &chair.texts;
    let members: Vec<&Member> = scoring(chair);
    let mut columns = vec![GridColumn::new(texts.get("chair-col-proposal"), 20).growing()];
    let names = chair.headings(&members, 4).into_iter();
    columns.extend(names.map(|name| GridColumn::new(name, 4).right().moving()));
    columns.push(GridColumn::new(texts.get("chair-col-widest"), 14).drops(9));
    columns.push(GridColumn::new(texts.get("chair-col-distance"), 8).right());
    let disputes = &chair.figures.disputes.proposals;
    let selected = chair.cursor_row();
    let far = |at: usize| is_far(at, selected, area.height);
    let rows = disputes.iter().enumerate();
    let rows = rows
        .map(|(at, dispute)| if far(at) { GridRow::Far } else { row(chair, &members, dispute) })
        .collect();
    Grid { columns, rows, selected }.paint_from(frame, area, chair.look, chair.across);
}

fn row(chair: &Chair, members: &[&Member], dispute: &Dispute) -> GridRow {
    let round = &chair.round;
    let id = &dispute.proposal;
    let mut cells = vec![GridCell::from(chair.name(&round.proposals[dispute.index]))];
    cells.extend(members.iter().map(|member| {
        let total = dispute.totals.get(&member.id).map(|total| chair.texts.number(rounded(*total, 0)));
        GridCell::from(total.unwrap_or_else(|| sign(chair, id, member).to_owned()))
    }));
    let widest = dispute.widest(&round.call).and_then(|at| {
        let (low, high) = dispute.ranges.get(at).copied().flatten()?;
        let label: String = clean(&round.call.criteria.get(at)?.label).chars().take(6).collect();
        Some(format!("{} {}-{}", label.trim_end(), chair.plain(low), chair.plain(high)))
    });
    cells.push(widest.unwrap_or_default().into());
    let (sign, style) = match &dispute.apart {
        far if *far >= exact(Decimal::from(LARGE)) => ("!!", chair.look.bad()),
        far if *far >= exact(Decimal::from(NOTABLE)) => ("! ", chair.look.warn()),
        _ => ("  ", chair.look.quiet()),
    };
    cells.push(GridCell::styled(format!("{} {sign}", chair.plain(dispute.distance)), style));
    GridRow::Cells(cells)
}

/// The sign in the place of a member's own total.
pub fn sign(chair: &Chair, id: &ProposalId, member: &Member) -> &'static str {
    let round = &chair.round;
    match round.sheet(id, &member.id) {
        _ if !round.committee.reads(&round.call, member, id) => "",
        Some(sheet) if sheet.is_void() => "b",
        Some(sheet) if sheet.submitted => "o",
        _ => "-",
    }
}

pub fn scoring(chair: &Chair) -> Vec<&Member> {
    let members = chair.round.committee.members.iter();
    members.filter(|member| chair.round.call.scores(member.role)).collect()
}

fn paint_mildness(chair: &Chair, frame: &mut Frame<'_>, area: Rect, most: usize) {
    let width = usize::from(area.width);
    let title = band(&chair.texts.get("chair-mild-title"), width, chair.look);
    let lines = mild_lines(chair, most, width.saturating_sub(2))
        .into_iter()
        .map(|line| Line::raw(format!(" {line}")));
    let lines = [Line::styled(title, chair.look.strong())].into_iter().chain(lines);
    layout::lines(chair, frame, area, lines);
}

/// A sentence per member who differs by more than chance, the furthest first,
/// the names of the others, and what the distance is.
fn mild_lines(chair: &Chair, most: usize, width: usize) -> Vec<String> {
    let (mut clear, mut chance) = (Vec::new(), Vec::new());
    for mildness in &chair.figures.disputes.members {
        let (Some(member), Ok(found)) = (chair.round.committee.member(&mildness.member), &mildness.found)
        else {
            continue;
        };
        match found.uncertainty.filter(|known| known.low > 0.0 || known.high < 0.0) {
            Some(known) => clear.push((member, found, known)),
            None => chance.push(chair.short_name(member)),
        }
    }
    clear.sort_by(|(_, a, _), (_, b, _)| b.difference.abs().total_cmp(&a.difference.abs()));
    let hidden = clear.len().saturating_sub(most);
    let mut said: Vec<Phrase> = clear
        .into_iter()
        .take(most)
        .map(|(member, found, known)| sentence(chair, member, found, known))
        .collect();
    if hidden > 0 {
        said.push(Phrase::new("chair-mild-more").count("count", hidden));
    } else if !chance.is_empty() {
        said.push(Phrase::new("chair-mild-chance").with("names", chance.join(", ")));
    }
    said.push(Phrase::new("chair-distance-legend"));
    said.iter().flat_map(|phrase| chrome::wrap(&clean(&chair.texts.say(phrase)), width)).collect()
}

/// How far a member differs, and between which figures that surely lies.
fn sentence(chair: &Chair, member: &Member, found: &Strictness, known: Uncertainty) -> Phrase {
    let mild = found.difference > 0.0;
    let id = if mild { "chair-mild-above" } else { "chair-mild-below" };
    let much = match found.difference.abs() {
        much if much >= VERY => "chair-mild-very",
        much if much >= RATHER => "chair-mild-rather",
        _ => "chair-mild-little",
    };
    let (low, high) = if mild { (known.low, known.high) } else { (-known.high, -known.low) };
    Phrase::new(id)
        .with("name", chair.short_name(member))
        .phrase("much", Phrase::new(much))
        .number("points", decimal(found.difference.abs(), 1))
        .number("low", decimal(low, 1))
        .number("high", decimal(high, 1))
        .count("count", found.proposals)
}
