//! The painting of the page.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::call::Criterion;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::round::visibility::Item;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::budget::why::why_lines;
use crate::tui::chair::views::disputes::state::sheets;
use crate::tui::chair::views::shared::detail;
use crate::tui::chair::views::shared::grid::band;
use crate::tui::chair::views::shared::layout::lines_from;
use crate::tui::chrome;
use crate::tui::clean::clean;

/// Paints the page from this line on, or as far down as it goes.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect, top: usize) {
    lines_from(chair, frame, area, lines(chair, usize::from(area.width)), top);
}

fn lines(chair: &Chair, width: usize) -> Vec<Line<'static>> {
    let Some(proposal) = chair.cursor_proposal() else { return Vec::new() };
    let id = &proposal.id;
    let room = width.saturating_sub(2);
    let place = Phrase::new("chair-page-place")
        .count("at", chair.cursor_row().map_or(0, |row| row + 1))
        .count("all", chair.order().len());
    let title = format!("{} ({})", chair.name_of(id), chair.texts.say(&place));
    let mut lines = vec![Line::styled(band(&title, width, chair.look), chair.look.strong())];
    let mut say = |text: &str| {
        lines.extend(chrome::wrap(text, room).into_iter().map(|line| Line::raw(format!(" {line}"))));
    };
    for text in detail::about(chair, proposal, room) {
        say(&text);
    }
    if chair.sees(Item::Dossier(id)) && !proposal.summary.is_empty() {
        say(&clean(&proposal.summary));
    }
    for member in chair.readers_of(id) {
        let known = chair.sees(Item::SheetState(id, &member.id));
        if known && chair.round.has_conflict(id, &member.id) {
            let said = Phrase::new("chair-page-conflict").with("name", clean(&member.name));
            say(&format!("! {}", chair.texts.say(&said)));
        }
    }
    if chair.sees(Item::Marks(id)) {
        lines.push(Line::default());
        lines.extend(detail::marks(chair, id).lines(width, chair.look));
    }
    if chair.figures.ranking.is_some() {
        let sentences = detail::sentences(chair, id).join(" ");
        lines.extend(chrome::wrap(&sentences, room).into_iter().map(|line| Line::raw(format!(" {line}"))));
        // Where the page is opened for the money, the money comes first.
        let of_money = matches!(chair.view, View::Budget | View::Reserve);
        lines.extend(if of_money { why(chair, width) } else { Vec::new() });
        if chair.sees(Item::Marks(id)) {
            lines.extend(comments(chair, id, width));
        }
        lines.extend(if of_money { Vec::new() } else { why(chair, width) });
    }
    lines
}

/// Why the money came to it, or did not: what the boxes beneath the lists say, whole.
fn why(chair: &Chair, width: usize) -> Vec<Line<'static>> {
    if chair.cursor_place().is_none() || chair.figures.shown_fit().is_none() {
        return Vec::new();
    }
    let title = band(&chair.texts.get("chair-page-why"), width, chair.look);
    let said = why_lines(chair, width.saturating_sub(2)).into_iter();
    let said = said.map(|line| Line::raw(format!(" {line}")));
    std::iter::once(Line::styled(title, chair.look.strong())).chain(said).collect()
}

/// What the members wrote, criterion by criterion.
fn comments(chair: &Chair, id: &ProposalId, width: usize) -> Vec<Line<'static>> {
    let title = band(&chair.texts.get("chair-page-comments"), width, chair.look);
    let mut lines = vec![Line::styled(title, chair.look.strong())];
    for criterion in &chair.round.call.criteria {
        let said = of_criterion(chair, id, criterion);
        if said.is_empty() {
            continue;
        }
        let label = clean(&criterion.label).to_uppercase();
        lines.push(Line::styled(
            format!(" {}", chrome::cell(&label, width.saturating_sub(2), chair.look)),
            chair.look.strong(),
        ));
        for text in said {
            let wrapped = chrome::wrap(&text, width.saturating_sub(4)).into_iter();
            lines.extend(
                wrapped
                    .enumerate()
                    .map(|(at, line)| Line::raw(format!("{}{line}", if at == 0 { " " } else { "   " }))),
            );
        }
    }
    if lines.len() == 1 {
        lines.push(Line::raw(format!(" {}", chair.texts.get("chair-page-none"))));
    }
    lines
}

/// One text per member who wrote something on a criterion.
fn of_criterion(chair: &Chair, id: &ProposalId, criterion: &Criterion) -> Vec<String> {
    let texts = &chair.texts;
    let said = sheets(&chair.round, &chair.member, id).filter_map(|(member, sheet)| {
        let cell = sheet.cells.get(&criterion.id)?;
        let mut parts = Vec::new();
        let mut mark = String::new();
        match &cell.answer {
            Answer::Mark(given) => mark = format!(" {}", chair.mark_said(&criterion.id, *given)),
            Answer::Abstained(reason) => {
                parts.push(texts.say(&Phrase::new("chair-page-abstained").with("reason", reason)));
            }
            Answer::NotYet => {}
        }
        if !cell.comment.trim().is_empty() {
            parts.push(cell.comment.trim().to_owned());
        }
        let name = chair.short_name(member);
        let comment = (!parts.is_empty()).then(|| format!("{name}{mark}: {}", parts.join(" ")));
        let note = cell.note.trim();
        let note = (!note.is_empty())
            .then(|| texts.say(&Phrase::new("chair-page-note").with("name", &name).with("text", note)));
        Some(comment.into_iter().chain(note))
    });
    said.flatten().map(|text| clean(&text.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}
