//! The rows of the budget, in three groups: they stand apart on the help line.

use crate::domain::force::Force;
use crate::domain::phrase::Phrase;
use crate::record::{AmountSet, Forced};
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::In;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::need;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::ranking::keys::to_line;
use crate::tui::keys::Key::Char;

use ChairCommand as C;

/// What is shown.
pub const STRATEGY: &[ChairBinding] = &[
    on(In(View::Budget), &[Char('s')], C::NextStrategy, "chair-do-strategy", has_strategies),
    on(In(View::Budget), &[Char('=')], C::OwnStrategy, "chair-do-own-strategy", shows_another),
    on(In(View::Budget), &[Char('m')], C::ToLine, "chair-do-line", to_line),
];

/// Who is forced in or out.
pub const FORCE: &[ChairBinding] = &[
    on(In(View::Budget), &[Char('+')], C::Force(Force::In), "chair-do-force-in", forces),
    on(In(View::Budget), &[Char('-')], C::Force(Force::Out), "chair-do-force-out", forces),
];

/// How much a candidate gets.
pub const AMOUNT: &[ChairBinding] =
    &[on(In(View::Budget), &[Char('e')], C::LowerAmount, "chair-do-lower", lowers)];

fn has_strategies(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.figures.fit.is_some() && chair.page.is_none() && !chair.sight().is_page())
}

/// Another strategy is shown than the call's own.
///
/// # Errors
/// That it is not possible now.
pub fn shows_another(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(chair.figures.fit.is_some() && chair.strategy != chair.round.call.strategy())
}

fn forces(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.rules_on_cursor(Forced::TERMS)?;
    need(chair.cursor_place().is_some())
}

fn lowers(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.rules_on_cursor(AmountSet::TERMS)?;
    need(chair.cursor_place().is_some() && chair.round.call.grant.partial.is_some())
}
