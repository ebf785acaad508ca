//! The rows of what can be done on every view, in groups as they stand on the help line.

use ratatui::crossterm::event::KeyCode;

use crate::domain::phrase::Phrase;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::Everywhere;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::{always, need};
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, View};
use crate::tui::chair::views::meeting::table::state::TablePart;
use crate::tui::keys::Key::{Char, Code, Ctrl};

use ChairCommand as C;

/// How a view is looked at.
pub const SIGHTS: &[ChairBinding] = &[
    on(Everywhere, &[Char('v')], C::NextSight, "chair-do-sight", has_sights),
    on(Everywhere, &[], C::PreviousSight, "chair-do-sight-back", has_sights),
];

/// Going to a proposal, a view, a way to look, or another row.
pub const GOING: &[ChairBinding] = &[
    on(Everywhere, &[Code(KeyCode::Enter)], C::OpenPage, "chair-do-page", opens),
    on(Everywhere, &[Char('/')], C::Find, "chair-do-find", finds),
    on(Everywhere, &[Char('1')], C::Show(View::Progress), "chair-view-progress", shows),
    on(Everywhere, &[Char('2')], C::Show(View::Ranking), "chair-view-ranking", shows),
    on(Everywhere, &[Char('3')], C::Show(View::Budget), "chair-view-budget", shows),
    on(Everywhere, &[Char('4')], C::Show(View::Disputes), "chair-view-disputes", shows),
    on(Everywhere, &[Char('5')], C::Show(View::Compare), "chair-view-compare", shows),
    on(Everywhere, &[Char('6')], C::Show(View::WhatIf), "chair-view-whatif", shows),
    on(Everywhere, &[Char('7')], C::Show(View::Meeting), "chair-view-meeting", shows),
    on(Everywhere, &[Char('8')], C::Show(View::Map), "chair-view-map", shows),
    on(Everywhere, &[Char('9')], C::Show(View::Reserve), "chair-view-reserve", shows),
    on(Everywhere, &[], C::Look(View::Ranking, Sight::Bars), "chair-sight-bars", looks),
    on(Everywhere, &[], C::Look(View::Ranking, Sight::ByCriterion), "chair-sight-criteria", looks),
    on(Everywhere, &[], C::Look(View::Ranking, Sight::Certainty), "chair-sight-certainty", looks),
    on(Everywhere, &[], C::Look(View::Budget, Sight::Extra), "chair-sight-extra", looks),
    on(Everywhere, &[], C::Look(View::Disputes, Sight::ByMember), "chair-sight-members", looks),
    on(Everywhere, &[], C::Look(View::Disputes, Sight::Agreement), "chair-sight-agreement", looks),
    on(Everywhere, &[], C::Look(View::Compare, Sight::Costs), "chair-sight-costs", looks),
    on(Everywhere, &[Code(KeyCode::Tab)], C::NextView, "chair-do-next-view", always),
    on(Everywhere, &[Code(KeyCode::BackTab)], C::PreviousView, "chair-do-previous-view", always),
    on(Everywhere, &[Code(KeyCode::Up), Char('k')], C::Move(-1), "chair-do-up", moves),
    on(Everywhere, &[Code(KeyCode::Down), Char('j')], C::Move(1), "chair-do-down", moves),
    on(Everywhere, &[Code(KeyCode::Left)], C::Across(-1), "chair-do-across-left", across),
    on(Everywhere, &[Code(KeyCode::Right)], C::Across(1), "chair-do-across-right", across),
    on(Everywhere, &[Code(KeyCode::PageUp), Ctrl('b')], C::Move(-10), "chair-do-page-up", moves),
    on(Everywhere, &[Code(KeyCode::PageDown), Ctrl('f')], C::Move(10), "chair-do-page-down", moves),
    on(Everywhere, &[Code(KeyCode::Home), Char('g')], C::First, "chair-do-first", moves),
    on(Everywhere, &[Code(KeyCode::End)], C::Last, "chair-do-last", moves),
];

/// The round as others left it, and the screen.
pub const ROUND: &[ChairBinding] = &[
    on(Everywhere, &[Char('r')], C::Refresh, "chair-do-refresh", always),
    on(Everywhere, &[Ctrl('l')], C::Redraw, "chair-do-redraw", always),
];

/// The program itself.
pub const PROGRAM: &[ChairBinding] = &[
    on(Everywhere, &[Char(':')], C::Palette, "chair-do-palette", always),
    on(Everywhere, &[Char('q'), Ctrl('c')], C::Quit, "chair-do-quit", always),
    on(Everywhere, &[Char('?'), Code(KeyCode::F(1))], C::Help, "chair-do-help", always),
];

/// Nothing lies over the list of the view.
fn is_bare(chair: &Chair) -> bool {
    chair.page.is_none() && chair.table.is_none()
}

fn has_sights(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(is_bare(chair) && chair.view.sights().len() > 1)
}

fn opens(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(is_bare(chair) && chair.cursor_proposal().is_some())
}

/// The roll has capital letters of its own.
fn finds(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    need(!matches!(chair.table_part(), Some(TablePart::Roll(_))))
}

fn shows(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    let C::Show(view) = command else { return need(false) };
    need(view != chair.view || !is_bare(chair) || chair.sight() != Sight::List)
}

fn looks(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    let C::Look(view, sight) = command else { return need(false) };
    need(view != chair.view || chair.table.is_some() || sight != chair.sight())
}

/// The columns do not all fit, and go on in this direction.
fn across(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    let C::Across(by) = command else { return need(false) };
    let to = chair.across.checked_add_signed(by);
    need(is_bare(chair) && to.is_some_and(|to| to < chair.columns_across()))
}

/// There is another row, or a page or roll to move on.
fn moves(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    match chair.table_part() {
        Some(TablePart::Leaving) => return need(false),
        Some(TablePart::Page) => return Ok(()),
        Some(TablePart::Roll(_)) => return need(matches!(command, C::Move(_))),
        None => {}
    }
    if chair.page.is_some() || chair.sight().is_page() {
        return Ok(());
    }
    let back = command == C::First || matches!(command, C::Move(by) if by < 0);
    need(match chair.cursor_row() {
        Some(row) if back => row > 0,
        Some(row) => row + 1 < chair.order().len(),
        None => false,
    })
}
