//! The dossier: figures, partners and text of the application.
//!
//! ```text
//! ┌ Dossier ──────────────────────────────────┐
//! │ Gemeente Lennik                           │
//! │ inwoners       9.096                      │
//! │ gevraagd       38.400,00                  │
//! │                                           │
//! │ SAMENVATTING                              │
//! │ Vier kleine gemeenten zetten samen een    │
//! │ netwerk van brugfiguren op. ...           │
//! └───────────────────────────────────── 12 % ┘
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::domain::sheet::SheetState;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::desk::doc::{DossierRow, RowKind};
use crate::tui::desk::place::Pane;
use crate::tui::desk::state::{Desk, DeskMode, Seen};
use crate::tui::find::hit;

/// Longer lines are hard to read.
const READABLE: u16 = 90;
/// The widest pane: a readable line with its frame and margins.
pub(super) const WIDEST: u16 = READABLE + 4;

/// Paints the dossier, and says how much room there was.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>, area: Rect) -> Seen {
    let focused = desk.place.pane == Pane::Dossier && !matches!(desk.mode, DeskMode::Edit(_));
    let mut block = chrome::block(&desk.texts.get("desk-dossier"), focused, desk.look);
    let inner = block.inner(area);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2).min(READABLE), ..inner };
    let seen = Seen { width: inner.width.into(), rows: inner.height.into(), ..desk.seen };
    if !desk.current().is_some_and(|own| own.open) {
        frame.render_widget(block, area);
        chrome::paragraph(frame, inner, &closed(desk), Style::new(), desk.look);
        return seen;
    }
    let rows = desk.doc.rows(seen.width, desk.look);
    let shown = usize::from(inner.height);
    let last = rows.len().saturating_sub(shown);
    let top = desk.top_row(&rows).min(last);
    let percent = (top * 100).checked_div(last).unwrap_or(100);
    block = block.title_bottom(Line::from(format!(" {percent} % ")).right_aligned());
    frame.render_widget(block, area);
    for (y, row) in (inner.y..inner.bottom()).zip(rows.iter().skip(top)) {
        frame.render_widget(line(desk, row), Rect { y, height: 1, ..inner });
    }
    seen
}

/// Why there is no dossier to read.
fn closed(desk: &Desk) -> String {
    let own = desk.current();
    let conflict = own.filter(|own| own.state == SheetState::Conflict);
    match conflict {
        Some(own) => {
            let declared = desk.mine.sheet(&own.id).and_then(|sheet| sheet.conflict.as_ref());
            let Some(reason) = declared else { return desk.texts.get("desk-conflict-recorded") };
            let said = Phrase::new("desk-conflict-said").with("reason", clean(reason));
            format!("{}\n\n{}", desk.texts.say(&said), desk.texts.get("desk-closed-conflict"))
        }
        None => desk.texts.get("desk-why-closed"),
    }
}

/// One line, with what was searched for underlined and reversed.
fn line(desk: &Desk, row: &DossierRow) -> Line<'static> {
    let style = match row.kind {
        RowKind::Plain => Style::new(),
        RowKind::Heading | RowKind::Strong => desk.look.strong(),
    };
    let mut spans = Vec::new();
    let mut rest = row.text.as_str();
    while let Some((start, end)) = hit(rest, &desk.find) {
        spans.push(Span::styled(rest[..start].to_owned(), style));
        spans.push(Span::styled(rest[start..end].to_owned(), style.add_modifier(Modifier::REVERSED)));
        rest = &rest[end..];
    }
    spans.push(Span::styled(rest.to_owned(), style));
    Line::from(spans)
}
