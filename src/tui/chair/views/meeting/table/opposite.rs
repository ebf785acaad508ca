//! For and against on one criterion: the member with the best mark opposite
//! the one with the worst, each with the distance to what the marks come to.

use ratatui::text::Line;
use rust_decimal::Decimal;
use unicode_width::UnicodeWidthStr;

use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::chair::views::meeting::table::state::OnTable;
use crate::tui::chair::views::shared::grid::band;
use crate::tui::chrome;
use crate::tui::clean::clean;

/// From this width on the two sides stand beside each other.
const TWO_SIDES: usize = 64;

/// What one member says.
struct Said {
    mark: Option<Decimal>,
    head: String,
    texts: Vec<String>,
}

/// The comments on the criterion under the cursor.
pub(super) fn comments(chair: &Chair, table: &OnTable, width: usize) -> Vec<Line<'static>> {
    let Some(criterion) = chair.round.call.criteria.get(table.criterion) else { return Vec::new() };
    let title = Phrase::new("meeting-comments").with("criterion", clean(&criterion.label));
    let title = band(&chair.texts.say(&title), width, chair.look);
    let mut lines = vec![Line::styled(title, chair.look.strong())];
    let merged = super::view::merged(chair, &table.proposal, table.criterion);
    let mut all = said(chair, table, merged);
    if all.is_empty() {
        lines.push(Line::raw(format!(" {}", chair.texts.get("chair-page-none"))));
        return lines;
    }
    let worst = criterion.scale.worst_mark();
    all.sort_by_key(|one| std::cmp::Reverse(one.mark.map(|mark| (mark - worst).abs())));
    let below = |one: &Said| match (one.mark, merged) {
        (Some(mark), Some(merged)) => !criterion.scale.at_least_as_good(mark, merged),
        _ => false,
    };
    let (mut against, for_it): (Vec<Said>, Vec<Said>) = all.into_iter().partition(below);
    against.reverse();
    if width < TWO_SIDES {
        for one in for_it.iter().chain(&against) {
            lines.extend(block(one, width.saturating_sub(2)).into_iter().map(|(text, strong)| {
                let line = Line::raw(format!(" {text}"));
                if strong { line.style(chair.look.strong()) } else { line }
            }));
        }
        return lines;
    }
    let side = (width - 4) / 2;
    for at in 0..for_it.len().max(against.len()) {
        let left = for_it.get(at).map(|one| block(one, side)).unwrap_or_default();
        let right = against.get(at).map(|one| block(one, side)).unwrap_or_default();
        for row in 0..left.len().max(right.len()) {
            let (one, strong) = left.get(row).cloned().unwrap_or_default();
            let (other, strong_too) = right.get(row).cloned().unwrap_or_default();
            let gap = " ".repeat(side.saturating_sub(one.width()) + 2);
            let style =
                |strong: bool| if strong { chair.look.strong() } else { ratatui::style::Style::new() };
            lines.push(Line::from(vec![
                ratatui::text::Span::styled(format!(" {one}"), style(strong)),
                ratatui::text::Span::raw(gap),
                ratatui::text::Span::styled(other, style(strong_too)),
            ]));
        }
    }
    lines
}

/// The lines of one member, with whether each stands out.
fn block(one: &Said, width: usize) -> Vec<(String, bool)> {
    let mut lines: Vec<(String, bool)> =
        chrome::wrap(&one.head, width).into_iter().map(|line| (line, true)).collect();
    for text in &one.texts {
        lines.extend(chrome::wrap(text, width).into_iter().map(|line| (line, false)));
    }
    lines
}

/// Who wrote something, with the mark and its distance to what the marks come to.
fn said(chair: &Chair, table: &OnTable, merged: Option<Decimal>) -> Vec<Said> {
    let Some(criterion) = chair.round.call.criteria.get(table.criterion) else { return Vec::new() };
    let texts = &chair.texts;
    let flat = |text: &str| clean(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    sheets(&chair.round, &chair.member, &table.proposal)
        .filter_map(|(member, sheet)| {
            let cell = sheet.cells.get(&criterion.id)?;
            let mut said = Vec::new();
            if let Answer::Abstained(reason) = &cell.answer {
                said.push(flat(&texts.say(&Phrase::new("chair-page-abstained").with("reason", reason))));
            }
            if !cell.comment.trim().is_empty() {
                said.push(flat(&cell.comment));
            }
            if !cell.note.trim().is_empty() {
                said.push(flat(&texts.say(&Phrase::new("meeting-note").with("text", &cell.note))));
            }
            let mark = cell.answer.mark();
            let apart = mark.zip(merged).map(|(mark, merged)| {
                let apart = mark - merged;
                let sign = if apart > Decimal::ZERO { "+" } else { "" };
                format!(" ({sign}{})", chair.plain(apart))
            });
            let head = format!(
                "{}{}{}",
                chair.short_name(member),
                mark.map(|mark| format!(" {}", chair.mark_said(&criterion.id, mark))).unwrap_or_default(),
                apart.unwrap_or_default()
            );
            (!said.is_empty()).then_some(Said { mark, head, texts: said })
        })
        .collect()
}
