//! The row of the reserve list.

use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::In;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::state::View;
use crate::tui::chair::views::budget::keys::shows_another;
use crate::tui::keys::Key::Char;

/// In the reserve list.
pub const RESERVE: &[ChairBinding] =
    &[on(In(View::Reserve), &[Char('=')], ChairCommand::OwnStrategy, "chair-do-own-strategy", shows_another)];
