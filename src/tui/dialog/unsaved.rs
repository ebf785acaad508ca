//! The box for leaving what could not be saved:
//!
//! ```text
//! ┌ Niet opgeslagen ─────────────────────────┐
//! │ !! De schijf is vol.                     │
//! │                                          │
//! │ > 1 blijf hier                           │
//! │   2 probeer opnieuw                      │
//! │   3 ga weg zonder                        │
//! └──────────────────────────────────────────┘
//! ```

use super::Choice;
use crate::text::Texts;

/// What to do about a text that could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// Stay with it.
    Stay,
    /// Try to save it again, and leave.
    Again,
    /// Leave without it.
    Leave,
}

impl Unsaved {
    /// What the number of an answer to [`unsaved`] means.
    #[must_use]
    pub fn of(answer: usize) -> Unsaved {
        match answer {
            0 => Unsaved::Stay,
            1 => Unsaved::Again,
            _ => Unsaved::Leave,
        }
    }
}

/// Asks whether to leave although something could not be saved, and says why.
#[must_use]
pub fn unsaved(texts: &Texts, why: Option<String>) -> Choice {
    let options = vec![
        ('1', texts.get("desk-discard-stay")),
        ('2', texts.get("desk-discard-again")),
        ('3', texts.get("desk-discard-leave")),
    ];
    Choice::of(texts.get("desk-discard"), why.into_iter().collect(), options)
}
