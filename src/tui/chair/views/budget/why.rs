//! Why the proposal under the cursor is on its side of the line, what each source
//! pays, and what the signs mean.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::result::sources::paid;
use crate::text::reasons::{of_apart, of_outcome};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::shared::grid::band;
use crate::tui::chair::views::shared::layout;
use crate::tui::chrome;
use crate::tui::clean::clean;

/// The reason of the proposal under the cursor, in sentences.
pub fn why_lines(chair: &Chair, width: usize) -> Vec<String> {
    let Some(proposal) = chair.cursor_proposal() else { return Vec::new() };
    let phrases: Vec<Phrase> = match (chair.cursor_place(), chair.figures.shown_fit()) {
        (Some(place), Some(fit)) => of_outcome(fit, place),
        (Some(_), None) => {
            let draw = crate::result::draw::still_open(&chair.whole).is_some();
            vec![Phrase::new(if draw { "fit-draw-hint" } else { "chair-why-first" })]
        }
        (None, _) => {
            let ranking = chair.figures.ranking.as_ref();
            let apart = ranking.and_then(|ranking| ranking.apart_of(&proposal.id));
            apart.map(|one| of_apart(&chair.round.call, one)).unwrap_or_default()
        }
    };
    let text: Vec<String> = phrases.iter().map(|phrase| clean(&chair.texts.say(phrase))).collect();
    chrome::wrap(&text.join(" "), width)
}

/// Paints it.
pub fn paint_why(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let Some(proposal) = chair.cursor_proposal() else { return };
    let width = usize::from(area.width);
    let title = chair.texts.say(&Phrase::new("chair-why").with("proposal", chair.name(proposal)));
    let mut lines = vec![Line::styled(band(&title, width, chair.look), chair.look.strong())];
    let why = why_lines(chair, width.saturating_sub(2));
    lines.extend(why.into_iter().map(|line| Line::raw(format!(" {line}"))));
    if area.height > 16 {
        lines.push(Line::default());
        lines.extend(source_lines(chair, width));
    }
    layout::lines_of_page(chair, frame, area, lines);
}

/// What each source pays, and what the signs mean: where there is room.
fn source_lines(chair: &Chair, width: usize) -> Vec<Line<'static>> {
    let Some(fit) = chair.figures.shown_fit() else { return Vec::new() };
    let texts = &chair.texts;
    let title = band(&texts.get("chair-sources"), width, chair.look);
    let mut lines = vec![Line::styled(title, chair.look.strong())];
    let paid = paid(&chair.round, fit.to_work_out());
    for ((name, paid), (_, amount)) in paid.into_iter().zip(chair.round.sources()) {
        let said = Phrase::new("chair-source").with("source", name).amount("paid", paid);
        let text = clean(&texts.say(&said.amount("amount", amount)));
        lines.push(Line::raw(format!(" {}", chrome::cell(&text, width.saturating_sub(2), chair.look))));
    }
    lines.push(Line::default());
    let minima = chair.round.call.envelopes.iter().any(|envelope| envelope.at_least.is_some());
    let legend = if minima { "chair-outcome-legend-minima" } else { "chair-outcome-legend" };
    let legend = format!("{}  {}", texts.get(legend), chair.class_legend());
    let wrapped = legend.split("  ").flat_map(|sign| chrome::wrap(sign, width.saturating_sub(2)));
    lines.extend(wrapped.map(|line| Line::styled(format!(" {line}"), chair.look.quiet())));
    lines
}
