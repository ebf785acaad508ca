//! The one table of commands that drives dispatch, help line, help page and palette.
//! Every view brings its rows, each with its name, its keys and its condition; here
//! stands their order, which is that of the help line and of the palette.

use crate::tui::chair::command::{ChairCommand, ChairPlace};
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::chair::views::{budget, meeting, page, progress, ranking, reserve, whatif};
use crate::tui::chair::{ask, everywhere};
use crate::tui::keys::{Binding, Key, When};

/// One row of the table.
pub type ChairBinding = Binding<ChairPlace, ChairCommand, Chair>;

/// Every row, in groups. No capital letter and no nought stands among the keys but in
/// the roll: on a view they begin an id.
const TABLE: [&[ChairBinding]; 22] = [
    page::keys::PAGE,
    meeting::leaving::keys::LEAVING,
    meeting::table::keys::TABLE,
    meeting::roll::keys::ROLL,
    meeting::agenda::keys::MOVING,
    meeting::agenda::keys::AGENDA,
    budget::keys::STRATEGY,
    reserve::keys::RESERVE,
    ranking::keys::RANKING,
    progress::keys::PROGRESS,
    whatif::keys::WHATIF,
    everywhere::keys::SIGHTS,
    ask::keys::ORDER,
    budget::keys::FORCE,
    ask::keys::MARKS,
    everywhere::keys::GOING,
    ask::keys::PHASES,
    everywhere::keys::ROUND,
    ask::keys::MONEY,
    budget::keys::AMOUNT,
    ask::keys::AMENDMENTS,
    everywhere::keys::PROGRAM,
];

/// Every row of the table, in order.
pub fn rows() -> impl Iterator<Item = &'static ChairBinding> + Clone {
    TABLE.iter().copied().flatten()
}

/// A row of the table.
pub const fn on(
    place: ChairPlace,
    keys: &'static [Key],
    action: ChairCommand,
    label: &'static str,
    when: When<Chair, ChairCommand>,
) -> ChairBinding {
    Binding { on: place, keys, action, label, when }
}

/// Where keys work now; earlier places win.
#[must_use]
pub fn places(chair: &Chair) -> [ChairPlace; 2] {
    let here = match &chair.table {
        Some(table) => match table.part {
            TablePart::Leaving => ChairPlace::Leaving,
            TablePart::Page => ChairPlace::AtTable,
            TablePart::Roll(_) => ChairPlace::InRoll,
        },
        None if chair.moves() => ChairPlace::Moving,
        None if chair.page.is_some() => ChairPlace::OnPage,
        None => ChairPlace::In(chair.view),
    };
    [here, ChairPlace::Everywhere]
}
