//! A question about a table, with what shows which answer is right:
//!
//! ```text
//! ┌ Welk blad? ──────────────────────────────────────────────────────────────┐
//! │ Meer dan één blad kan de tabel zijn. Kies het blad met de voorstellen.    │
//! │                                                                          │
//! │ > Aanvragen                                                              │
//! │     Nr | Titel | Gevraagd                                                │
//! └──────────────────────────────────────────────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::intake::state::{Intake, IntakeSeen};

/// Paints the question.
pub(super) fn paint(intake: &Intake, frame: &mut Frame<'_>, area: Rect) -> IntakeSeen {
    let (texts, look) = (&intake.texts, intake.look);
    let Some(question) = &intake.sight.question else { return IntakeSeen::default() };
    let block = chrome::block(&texts.say(&question.title), true, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let width = usize::from(inner.width.saturating_sub(2));
    let mut above: Vec<Line<'static>> =
        chrome::wrap(&clean(&texts.say(&question.what)), width).into_iter().map(Line::raw).collect();
    for shown in &question.shown {
        let text = chrome::wrap(&clean(&texts.say(shown)), width.saturating_sub(2));
        above.extend(text.into_iter().map(|line| Line::styled(format!("  {line}"), look.quiet())));
    }
    let mut rows: Vec<(usize, Line<'static>)> = Vec::new();
    for (at, choice) in question.choices.iter().take(question.first).enumerate() {
        let here = at == intake.at;
        let sign = if here { "> " } else { "  " };
        let name = chrome::wrap(&clean(&texts.say(&choice.name)), width.saturating_sub(2));
        for (line, text) in name.into_iter().enumerate() {
            let sign = if line == 0 { sign } else { "  " };
            let text = chrome::cell(&format!("{sign}{text}"), width, look);
            rows.push((at, Line::styled(text, chrome::row_style(here))));
        }
        for line in &choice.lines {
            rows.push((
                at,
                Line::styled(
                    chrome::cell(&format!("    {}", clean(&texts.say(line))), width, look),
                    look.quiet(),
                ),
            ));
        }
    }
    let height = usize::from(inner.height);
    // The answers keep at least half of the page.
    let room = height.saturating_sub(above.len() + 1).max(height.div_ceil(2)).min(rows.len().max(1));
    let kept = height.saturating_sub(room + 1).max(1);
    let mut lines = chrome::that_fit(above, kept, width, "", look);
    lines.push(Line::default());
    let first = rows.iter().position(|(at, _)| *at == intake.at).unwrap_or(0);
    let last = rows.iter().rposition(|(at, _)| *at == intake.at).unwrap_or(0);
    let room = height.saturating_sub(lines.len());
    let top = (last + 1).saturating_sub(room).min(first);
    let count = rows.len();
    lines.extend(rows.into_iter().skip(top).map(|(_, line)| line));
    for (y, line) in (inner.y..inner.bottom()).zip(lines) {
        let width = inner.width.saturating_sub(2);
        frame.render_widget(line, Rect { x: inner.x + 1, y, width, height: 1 });
    }
    IntakeSeen { rows: room, lines: count }
}
