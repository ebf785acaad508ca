//! Where members disagree: every member's own total, most disputed first, and
//! how mild or strict each member is, in plain words.
//!
//! ```text
//!    voorstel                   An Bart Fati Jori Leen Omar grootst    verschil
//! >  P22 Samen in de stad       54   82             71      Invull 3-9   48 !!
//!    P07 Brugfiguren in het P…       86        90    b      Bereik 7-9   15
//! ── Mild of streng ────────────────────────────────────────────────────────
//!  Joris is streng: gemiddeld 11,2 punten lager dan de anderen, op 20 voorstellen.
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use rust_decimal::Decimal;

use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::tui::chair::figures::dispute::{Dispute, LARGE, Mildness, NOTABLE, half_up};
use crate::tui::chair::grid::{Cell, Column, Grid, Row, band};
use crate::tui::chair::state::Chair;
use crate::tui::chrome;
use crate::tui::clean::clean;

use super::{detail, list_and_detail, note};

/// Draws the view.
pub fn draw(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    if chair.figures.disputes.proposals.is_empty() {
        return note(chair, frame, area, "chair-disputes-closed");
    }
    let mild = mild_lines(chair, if area.width >= 110 { 44 } else { usize::from(area.width) - 2 });
    let (list, below) = list_and_detail(area, u16::try_from(mild.len() + 1).unwrap_or(8), 8);
    draw_list(chair, frame, list);
    let Some(mut area) = below else { return };
    if area.y == list.y {
        let marks = detail::marks_height(chair) + 4;
        detail::draw(chair, frame, Rect { height: marks.min(area.height), ..area });
        area.y = (area.y + marks).min(area.bottom());
        area.height = list.bottom().saturating_sub(area.y);
    }
    draw_mildness(chair, frame, area);
}

fn draw_list(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let texts = &chair.texts;
    let members: Vec<&Member> = scoring(chair);
    let mut columns = vec![Column::new(texts.get("chair-col-proposal"), 20).growing()];
    columns.extend(members.iter().map(|member| {
        let name: String = chair.short_name(member).chars().take(4).collect();
        Column::new(name, 4).right().drops(5)
    }));
    columns.push(Column::new(texts.get("chair-col-widest"), 14).drops(9));
    columns.push(Column::new(texts.get("chair-col-distance"), 6).right());
    let disputes = &chair.figures.disputes.proposals;
    let rows = disputes.iter().map(|dispute| row(chair, &members, dispute)).collect();
    Grid { columns, rows, selected: chair.cursor_row() }.draw(frame, area, chair.look);
}

fn row(chair: &Chair, members: &[&Member], dispute: &Dispute) -> Row {
    let round = &chair.round;
    let id = &dispute.proposal;
    let mut cells = vec![Cell::from(chair.name(&round.proposals[dispute.index]))];
    cells.extend(members.iter().map(|member| {
        let total = dispute.totals.get(&member.id).map(|total| chair.texts.number(half_up(*total, 0)));
        let text = total.unwrap_or_else(|| {
            let sign = match round.sheet(id, &member.id) {
                _ if !round.committee.reads(&round.call, member, id) => "",
                Some(sheet) if sheet.conflict.is_some() => "b",
                Some(sheet) if sheet.submitted => "o",
                _ => "-",
            };
            sign.to_owned()
        });
        Cell::from(text)
    }));
    let widest = dispute.widest(&round.call).and_then(|at| {
        let (low, high) = dispute.ranges.get(at).copied().flatten()?;
        let label: String = clean(&round.call.criteria.get(at)?.label).chars().take(6).collect();
        Some(format!("{} {}-{}", label.trim_end(), chair.plain(low), chair.plain(high)))
    });
    cells.push(widest.unwrap_or_default().into());
    let (sign, style) = match dispute.distance {
        far if far >= Decimal::from(LARGE) => ("!!", chair.look.bad()),
        far if far >= Decimal::from(NOTABLE) => ("! ", chair.look.warn()),
        _ => ("  ", chair.look.quiet()),
    };
    cells.push(Cell::styled(format!("{} {sign}", chair.plain(dispute.distance)), style));
    Row::Cells(cells)
}

fn scoring(chair: &Chair) -> Vec<&Member> {
    let members = chair.round.committee.members.iter();
    members.filter(|member| chair.round.call.scores(member.role)).collect()
}

fn draw_mildness(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let title = band(&chair.texts.get("chair-mild-title"), width, chair.look);
    let lines =
        mild_lines(chair, width.saturating_sub(2)).into_iter().map(|line| Line::raw(format!(" {line}")));
    let lines = [Line::styled(title, chair.look.strong())].into_iter().chain(lines);
    for (line, y) in lines.zip(area.y..area.bottom()) {
        frame.render_widget(line, Rect { y, height: 1, ..area });
    }
}

/// One sentence per member, and what the distance is.
fn mild_lines(chair: &Chair, width: usize) -> Vec<String> {
    let mut members: Vec<&Mildness> = chair.figures.disputes.members.iter().collect();
    members.sort_by_key(|mildness| std::cmp::Reverse(mildness.above.map(|above| above.abs())));
    let mut lines: Vec<String> = members
        .into_iter()
        .filter_map(|mildness| sentence(chair, mildness))
        .flat_map(|sentence| chrome::wrap(&sentence, width))
        .collect();
    lines.extend(chrome::wrap(&chair.texts.get("chair-distance-legend"), width));
    lines
}

fn sentence(chair: &Chair, mildness: &Mildness) -> Option<String> {
    let member = chair.round.committee.member(&mildness.member)?;
    let above = mildness.above?;
    let id = match above.abs() {
        little if little < Decimal::from(3) => "chair-mild-same",
        _ if above.is_sign_positive() => "chair-mild-above",
        _ => "chair-mild-below",
    };
    let much = if above.abs() >= Decimal::TEN { "chair-mild-very" } else { "chair-mild-rather" };
    let said = Phrase::new(id)
        .with("name", chair.short_name(member))
        .phrase("much", Phrase::new(much))
        .number("points", above.abs())
        .count("count", mildness.compared);
    Some(clean(&chair.texts.say(&said)))
}
