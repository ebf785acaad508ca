//! The rows of the what-if.

use crate::domain::phrase::Phrase;
use crate::record::ScenarioKept;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::In;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::whatif::state::nudged;
use crate::tui::keys::Key::Char;

use ChairCommand as C;

/// In the what-if.
pub const WHATIF: &[ChairBinding] = &[
    on(In(View::WhatIf), &[Char('n')], C::Suppose, "whatif-do-change", supposes),
    on(In(View::WhatIf), &[Char('+')], C::Nudge(true), "whatif-do-more", nudges),
    on(In(View::WhatIf), &[Char('-')], C::Nudge(false), "whatif-do-less", nudges),
    on(In(View::WhatIf), &[Char('d')], C::UndoChange, "whatif-do-undo", has_changes),
    on(In(View::WhatIf), &[Char('o')], C::KeepScenario, "whatif-do-keep", keeps),
];

fn supposes(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.view == View::WhatIf && chair.figures.ranking.is_some())
}

fn has_changes(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.view == View::WhatIf && !chair.whatif.changes.is_empty())
}

/// The last change has a step further up or down.
fn nudges(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    let C::Nudge(up) = command else { return need(false) };
    let last = chair.whatif.changes.last().filter(|_| chair.view == View::WhatIf);
    need(last.is_some_and(|last| nudged(&chair.round, last, up).is_some()))
}

fn keeps(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    has_changes(chair, command)?;
    chair.writes(ScenarioKept::TERMS)
}
