//! The painting of a text while it is being written.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::writing::state::StatementDraft;
use crate::tui::chrome;

/// Paints the text.
pub fn paint(chair: &Chair, draft: &StatementDraft, frame: &mut Frame<'_>, area: Rect) {
    let (texts, look) = (&chair.texts, chair.look);
    let what = texts.get(&format!("meeting-write-{}", draft.statement.code()));
    let room = usize::from(area.width).saturating_sub(4);
    let title = chrome::cell(&format!("{}: {what}", chair.name_of(&draft.proposal)), room, look);
    let block = chrome::block(title.trim_end(), true, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let body = Rect { height: inner.height.saturating_sub(2), ..inner };
    draft.writing.paint(frame, body);
    if draft.offers && draft.writing.text().is_empty() {
        let rows = (body.y.saturating_add(2)..body.bottom())
            .zip(chrome::wrap(&texts.get("meeting-offer"), body.width.into()));
        for (y, text) in rows {
            frame.render_widget(Line::styled(text, look.quiet()), Rect { y, height: 1, ..body });
        }
    }
    let said = Phrase::new(&format!("meeting-write-hint-{}", draft.statement.code()))
        .count("count", draft.writing.text().chars().count());
    let last = Rect { y: inner.bottom().saturating_sub(1), height: inner.height.min(1), ..inner };
    frame.render_widget(Line::styled(texts.say(&said), look.quiet()), last);
    if let Some((_, choice)) = &draft.asking {
        choice.paint(frame, look);
    }
}
