//! What can be done in the budget: it is shown under another strategy, or at its line.

use crate::domain::call::StrategyName;
use crate::result::error::FitError;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::everywhere::moving::go_to;
use crate::tui::chair::state::Chair;

/// Does a command of the budget.
pub fn perform(chair: &mut Chair, command: ChairCommand) -> Vec<ChairEffect> {
    match command {
        ChairCommand::ToLine => go_to(chair, chair.line_place().unwrap_or(0)),
        ChairCommand::NextStrategy => next_strategy(chair),
        ChairCommand::OwnStrategy => show_strategy(chair, chair.round.call.strategy()),
        _ => {}
    }
    Vec::new()
}

/// The next strategy that gives an answer; a search that is too long for this
/// round is passed over.
fn next_strategy(chair: &mut Chair) {
    let all = StrategyName::ALL;
    let at = all.iter().position(|strategy| *strategy == chair.strategy).unwrap_or(0);
    for further in 1..=all.len() {
        show_strategy(chair, all[(at + further) % all.len()]);
        if matches!(chair.figures.fit, None | Some(Ok(_) | Err(FitError::Tie { .. }))) {
            break;
        }
    }
}

fn show_strategy(chair: &mut Chair, strategy: StrategyName) {
    chair.strategy = strategy;
    chair.figures.fit_under(&chair.whole, strategy);
}
