//! The cursor goes to another row, and the page of its proposal opens, turns and closes.

use std::time::Instant;

use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::meeting::{agenda, table};

use ChairCommand as C;

/// Further than any page is long; the view stops at its last line.
pub const PAGE_END: usize = 2000;

/// Does a command about the cursor or the page.
pub fn perform(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    if command == C::OpenPage && chair.view == View::Meeting {
        return agenda::update::perform(chair, command, now);
    }
    if chair.table.is_some() && command != C::OpenPage {
        return table::update::perform(chair, command, now);
    }
    match command {
        C::OpenPage => {
            chair.cursor = chair.cursor_proposal().map(|proposal| proposal.id.clone());
            chair.page = Some(0);
        }
        C::ClosePage => chair.page = None,
        C::Turn(by) => {
            go_by(chair, by);
            chair.page = Some(0);
        }
        _ => match (chair.page, chair.sight().is_page()) {
            (Some(top), _) => chair.page = Some(scrolled(top, command)),
            (None, true) => chair.scroll = scrolled(chair.scroll, command),
            (None, false) => go(chair, command),
        },
    }
    Vec::new()
}

/// The first line that is shown of a page after a command.
fn scrolled(top: usize, command: ChairCommand) -> usize {
    match command {
        C::Move(by) => top.saturating_add_signed(by).min(PAGE_END),
        C::First => 0,
        C::Last => PAGE_END,
        _ => top,
    }
}

fn go(chair: &mut Chair, command: ChairCommand) {
    match command {
        C::Move(by) => go_by(chair, by),
        C::First => go_to(chair, 0),
        C::Last => go_to(chair, usize::MAX),
        _ => {}
    }
}

fn go_by(chair: &mut Chair, by: isize) {
    let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
    go_to(chair, row);
}

/// Goes to a row of the view, or to its last one.
pub fn go_to(chair: &mut Chair, row: usize) {
    let order = chair.order();
    chair.cursor = order.get(row.min(order.len().saturating_sub(1))).cloned();
}
