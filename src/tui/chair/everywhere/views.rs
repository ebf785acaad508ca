//! Another view is shown, or looked at in another way.

use std::time::Instant;

use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::everywhere::moving::go_to;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::meeting::table;

use ChairCommand as C;

/// Does a command about what is shown.
pub fn perform(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    match command {
        C::Show(view) => return show(chair, view, now),
        C::NextView => return show(chair, chair.view.further(1), now),
        C::PreviousView => return show(chair, chair.view.further(View::ALL.len() - 1), now),
        C::NextSight => chair.look_at(chair.next_sight(1)),
        C::PreviousSight => chair.look_at(chair.next_sight(chair.view.sights().len() - 1)),
        C::Look(view, sight) => {
            let effects = show(chair, view, now);
            chair.look_at(sight);
            return effects;
        }
        C::Across(by) => chair.across = chair.across.saturating_add_signed(by),
        _ => {}
    }
    Vec::new()
}

/// Shows a view; a proposal on the table goes off it.
pub fn show(chair: &mut Chair, view: View, now: Instant) -> Vec<ChairEffect> {
    let effects = table::update::leave(chair, now);
    chair.moving = None;
    let enters = chair.view != view;
    if !enters && chair.page.is_none() {
        // The number of the view that is shown leads back to its list.
        chair.look_at(Sight::List);
    }
    chair.view = view;
    chair.across = 0;
    if view == View::Disputes && enters {
        // The point of this view is what stands at its top.
        go_to(chair, 0);
    }
    if view == View::Meeting && enters {
        let order = chair.order();
        go_to(chair, order.iter().position(|id| !chair.proceedings(id).settled).unwrap_or(0));
    }
    chair.page = None;
    chair.weigh();
    effects
}
