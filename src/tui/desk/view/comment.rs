//! A comment while it is being written, beside the dossier:
//!
//! ```text
//! ┌ Opmerking aan de indiener ─────┐
//! │ Bereik kleine gemeenten: 7,5   │
//! │                                │
//! │ Sterk netwerk, maar Herne      │
//! │ blijft wat buiten beeld._      │
//! │                                │
//! │ 49 tekens, van 1.000           │
//! └────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use rust_decimal::Decimal;

use crate::domain::phrase::Phrase;
use crate::domain::sheet::CommentField;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::desk::state::{Desk, Editing};

/// Paints the comment that is being written.
pub fn paint(desk: &Desk, editing: &Editing, frame: &mut Frame<'_>, area: Rect) {
    let (texts, look) = (&desk.texts, desk.look);
    let block = chrome::block(&desk.field_label(editing.field), true, look);
    let inner = block.inner(area);
    frame.render_widget(block, area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let criterion = desk.mine.criterion(&editing.criterion);
    let label = criterion.map(|one| clean(&one.label)).unwrap_or_default();
    let answer =
        desk.answer_text(&editing.criterion, &desk.mine.answer(&editing.proposal, &editing.criterion));
    let head = chrome::wrap(&format!("{label}: {answer}"), inner.width.into());
    let tall = u16::try_from(head.len()).unwrap_or(1).min(2).min(inner.height);
    for (y, line) in (inner.y..inner.y + tall).zip(head) {
        frame.render_widget(Line::styled(line, look.strong()), Rect { y, height: 1, ..inner });
    }
    let gap = u16::from(inner.height > 10);
    let body = Rect { y: inner.y + tall + gap, height: inner.height.saturating_sub(tall + gap + 1), ..inner };
    editing.writing.paint(frame, body);
    let count = editing.writing.text().chars().count();
    let limit =
        criterion.and_then(|one| one.comment_max).filter(|_| editing.field == CommentField::Applicant);
    let last = Rect { y: inner.bottom().saturating_sub(1), height: inner.height.min(1), ..inner };
    let (text, style) = match limit {
        Some(most) => {
            let over = count > most as usize;
            let id = if over { "desk-counter-over" } else { "desk-counter" };
            let said = Phrase::new(id).count("count", count).number("most", Decimal::from(most));
            (texts.say(&said), if over { look.bad() } else { look.quiet() })
        }
        None => (
            texts.get(match editing.field {
                CommentField::Applicant => "desk-comment-who",
                CommentField::Internal => "desk-note-who",
            }),
            look.quiet(),
        ),
    };
    frame.render_widget(Line::styled(text, style), last);
}
