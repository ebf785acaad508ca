//! The box for a text or a value that another session changed while it was written
//! here: both stand side by side until somebody has chosen.
//!
//! ```text
//! ┌ Elders gewijzigd ────────────────────────┐
//! │ Een andere sessie veranderde dit.        │
//! │                                          │
//! │ Hier: Sterk netwerk.                     │
//! │ Daar: Sterk netwerk, zwak plan.          │
//! │                                          │
//! │   1 houd wat hier staat                  │
//! │   2 houd wat daar staat                  │
//! │   3 houd beide                           │
//! └──────────────────────────────────────────┘
//! ```

use super::Choice;
use crate::text::Texts;
use crate::tui::clean::clean;

/// Lines of each text that are shown.
const SHOWN: usize = 6;

/// Which of two texts is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The one that was written here.
    Here,
    /// The one that stands there by now.
    There,
    /// Both, theirs first.
    Both,
}

impl Keep {
    /// What the number of an answer to [`clash`] means.
    #[must_use]
    pub fn of(answer: usize) -> Keep {
        match answer {
            0 => Keep::Here,
            2 => Keep::Both,
            _ => Keep::There,
        }
    }
}

/// Asks which of two texts is to stand; `both` says whether they can stand together.
/// Nothing stands under the cursor, since somebody may be typing when it comes.
#[must_use]
pub fn clash(texts: &Texts, here: &str, there: &str, both: bool) -> Choice {
    let shown = |id: &str, text: &str| {
        let lines = text.lines().take(SHOWN).map(clean).collect::<Vec<_>>().join("\n");
        format!("{} {lines}", texts.get(id))
    };
    let body = vec![
        texts.get("desk-stale-what"),
        String::new(),
        shown("desk-stale-here", here),
        shown("desk-stale-there", there),
    ];
    let mut options =
        vec![('1', texts.get("desk-stale-keep-here")), ('2', texts.get("desk-stale-keep-there"))];
    if both {
        options.push(('3', texts.get("desk-stale-keep-both")));
    }
    Choice::weighed(texts.get("desk-stale"), body, options)
}
