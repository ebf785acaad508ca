//! Dossier and sheet side by side; on a narrow screen the one that has the keys:
//!
//! ```text
//! ┌ Dossier ──────────────────────────────────┐┌ Beoordeling ───────────────────┐
//! │ Gemeente Lennik                           ││>Bereik van kleine gemeenten    │
//! │ ...                                       ││ ...                            │
//! └───────────────────────────────────── 12 % ┘└────────────────────────────────┘
//! ```

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::{comment, dossier, sheet};
use crate::tui::desk::place::Pane;
use crate::tui::desk::state::{Desk, DeskMode, Seen};

/// From this width on both panes are shown.
const BOTH: u16 = 72;

/// Paints dossier and sheet, and says how much room the dossier had.
pub fn paint(desk: &Desk, frame: &mut Frame<'_>, area: Rect) -> Seen {
    let editing = matches!(desk.mode, DeskMode::Edit(_));
    if area.width < BOTH {
        if desk.place.pane == Pane::Dossier && !editing {
            return dossier::paint(desk, frame, area);
        }
        right(desk, frame, area);
        return desk.seen;
    }
    // What the dossier cannot use for lines that read well, the sheet gets.
    let side = u16::try_from(u32::from(area.width) * 44 / 100).unwrap_or(35);
    let wide = (area.width - side.max(35)).min(dossier::WIDEST);
    let [left, side] = Layout::horizontal([Constraint::Length(wide), Constraint::Min(0)]).areas(area);
    let seen = dossier::paint(desk, frame, left);
    right(desk, frame, side);
    seen
}

fn right(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    match &desk.mode {
        DeskMode::Edit(editing) => comment::paint(desk, editing, frame, area),
        _ => sheet::paint(desk, frame, area),
    }
}
