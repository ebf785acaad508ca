//! The chair's views, one folder each, with the same few files: `mod.rs` says what
//! it shows, `state.rs` what it remembers and what is worked out for it, `keys.rs`
//! its lines of the command table, `update.rs` what its commands do, and `view.rs`
//! paints it and only reads.

pub mod budget;
pub mod compare;
pub mod disputes;
pub mod map;
pub mod meeting;
pub mod page;
pub mod progress;
pub mod ranking;
pub mod reserve;
pub mod shared;
pub mod whatif;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::shared::{heat, strip};

/// Paints the view that is shown.
pub fn paint(chair: &Chair, frame: &mut Frame<'_>, area: Rect) {
    let area = strip::paint(chair, frame, area);
    match (chair.view, chair.sight()) {
        (View::Ranking, Sight::Bars) => return ranking::bars::paint(chair, frame, area),
        (View::Ranking, Sight::ByCriterion) => {
            return heat::paint(chair, frame, area, heat::Across::Criteria);
        }
        (View::Ranking, Sight::Certainty) => return ranking::certainty::paint(chair, frame, area),
        (View::Disputes, Sight::ByMember) => return heat::paint(chair, frame, area, heat::Across::Members),
        (View::Disputes, Sight::Agreement) => return disputes::agreement::paint(chair, frame, area),
        (View::Compare, Sight::Costs) => return compare::costs::paint(chair, frame, area),
        (View::Budget, Sight::Extra) => return budget::extra::paint(chair, frame, area),
        _ => {}
    }
    match chair.view {
        View::Progress => progress::view::paint(chair, frame, area),
        View::Ranking => ranking::view::paint(chair, frame, area),
        View::Budget => budget::view::paint(chair, frame, area),
        View::Disputes => disputes::view::paint(chair, frame, area),
        View::Compare => compare::view::paint(chair, frame, area),
        View::WhatIf => whatif::view::paint(chair, frame, area),
        View::Meeting => meeting::agenda::view::paint(chair, frame, area),
        View::Map => map::view::paint(chair, frame, area),
        View::Reserve => reserve::view::paint(chair, frame, area),
    }
}
