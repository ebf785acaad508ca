//! The row of who is ready.

use crate::tui::chair::ask::keys::goes_on;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::In;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::state::View;
use crate::tui::keys::Key::Char;

/// Where one sees who is ready, the next phase comes first.
pub const PROGRESS: &[ChairBinding] =
    &[on(In(View::Progress), &[Char('>')], ChairCommand::NextPhase, "chair-do-next-phase", goes_on)];
