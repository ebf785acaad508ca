//! What can be done with the agenda: a proposal goes on the table, a row is moved, or
//! all are put in another order.

use std::time::Instant;

use crate::domain::id::ProposalId;
use crate::domain::meeting::{Agenda, Order};
use crate::domain::phrase::Phrase;
use crate::record::{AgendaSet, Event};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table;
use crate::tui::chrome::{Message, Tone};
use crate::tui::list::stepped;

use ChairCommand as C;

/// Does a command of the agenda.
pub fn perform(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    match command {
        C::OpenPage => {
            let next = chair.cursor_row().and_then(|row| chair.order().get(row).cloned());
            put_on_table(chair, next, now);
        }
        C::NextOpen => {
            let next = chair.order().into_iter().find(|id| !chair.proceedings(id).settled);
            put_on_table(chair, next, now);
        }
        C::Grab => {
            chair.moving = chair.arranged(Order::Free);
            chair.cursor = chair.cursor_proposal().map(|proposal| proposal.id.clone());
        }
        C::Shift(by) => shift(chair, by),
        C::LetGo => chair.moving = None,
        C::Drop => {
            let moved = chair.moving.take().unwrap_or_default();
            if moved != chair.agenda().proposals {
                return set(chair, Order::Free, moved);
            }
        }
        _ => {}
    }
    Vec::new()
}

fn put_on_table(chair: &mut Chair, proposal: Option<ProposalId>, now: Instant) {
    if let Some(id) = proposal {
        table::update::enter(chair, id, now);
    }
}

/// Puts the agenda in another order, or lets its rows be moved.
pub fn arrange(chair: &mut Chair, order: Order) -> Vec<ChairEffect> {
    match chair.arranged(order) {
        Some(proposals) if order == Order::Free => {
            chair.moving = Some(proposals);
            Vec::new()
        }
        Some(proposals) => {
            chair.cursor = proposals.iter().find(|id| !chair.proceedings(id).settled).cloned();
            set(chair, order, proposals)
        }
        None => {
            chair.message = Some(Message::new(Tone::Warn, Phrase::new("meeting-no-line")));
            Vec::new()
        }
    }
}

/// Puts an order on the record.
fn set(chair: &Chair, order: Order, proposals: Vec<ProposalId>) -> Vec<ChairEffect> {
    let was = chair.round.rulings.agenda.clone();
    let now = Some(Agenda { order, proposals });
    if was == now {
        return Vec::new();
    }
    let said = Phrase::new("meeting-arranged")
        .phrase("order", Phrase::new(&format!("agenda-order-{}", order.code())));
    ChairEffect::append(vec![Event::AgendaSet(AgendaSet { was, now })], said)
}

/// Moves the row under the cursor.
fn shift(chair: &mut Chair, by: isize) {
    let (Some(moving), Some(cursor)) = (&mut chair.moving, &chair.cursor) else { return };
    let Some(from) = moving.iter().position(|id| id == cursor) else { return };
    let to = stepped(from, by, moving.len());
    let id = moving.remove(from);
    moving.insert(to, id);
}
