//! Texts that are not on the record yet: what somebody types in a box or in a text of
//! the committee is kept, and comes back in another session.

use std::time::Instant;

use crate::store::drafts::About;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::about;
use crate::tui::chair::state::{Chair, ChairMode};

/// Takes a draft away, where there is one.
pub fn forget(chair: &mut Chair, about: &About) -> Vec<ChairEffect> {
    chair.drafts.forget(about).map(ChairEffect::Draft).into_iter().collect()
}

/// Keeps a text as a draft; one without words is none, and one that waits already is
/// left alone.
pub fn keep(chair: &mut Chair, about: About, text: String) -> Vec<ChairEffect> {
    if chair.drafts.text(&about) == Some(&text) {
        return Vec::new();
    }
    chair.drafts.keep(about, text).map(ChairEffect::Draft).into_iter().collect()
}

/// Keeps the reason that is being typed in a box.
pub fn keep_box(chair: &mut Chair) -> Vec<ChairEffect> {
    let typed = chair.drafts.rest();
    let ChairMode::Ask(ask) = &chair.mode else { return Vec::new() };
    match (about(&ask.step), ask.question.text()) {
        (Some(about), Some(text)) if typed => keep(chair, about, text),
        _ => Vec::new(),
    }
}

/// A text in a box changed: it is kept after a rest.
pub fn touched(chair: &mut Chair, now: Instant) {
    if let ChairMode::Ask(ask) = &chair.mode
        && ask.question.text().is_some()
        && about(&ask.step).is_some()
    {
        chair.drafts.touch(now);
    }
}
