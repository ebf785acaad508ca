//! What the chair can do: the commands, and the one table of keys that drives
//! dispatch, help line, help page and palette.

use ratatui::crossterm::event::KeyCode;

use crate::domain::meeting::{Position, Statement};
use crate::round::Force;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::View;
use crate::tui::keys::{Binding, Key};

/// Something that the chair can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChairCommand {
    /// Shows a view.
    Show(View),
    /// Shows the next view.
    NextView,
    /// Shows the view before.
    PreviousView,
    /// Looks at the view in the next way.
    NextSight,
    /// Looks at the view in the way before.
    PreviousSight,
    /// Looks at a view in one way.
    Look(View, Sight),
    /// Moves along the columns that do not all fit.
    Across(isize),
    /// Moves the cursor by this many rows.
    Move(isize),
    /// Goes to the first row.
    First,
    /// Goes to the last row.
    Last,
    /// Opens the page of the proposal under the cursor.
    OpenPage,
    /// Closes the page.
    ClosePage,
    /// Shows the page of the proposal this many rows further.
    Turn(isize),
    /// Goes to a proposal by its id or title.
    Find,
    /// Goes to the last award, where the line is.
    ToLine,
    /// Shows the result under the next strategy.
    NextStrategy,
    /// Shows the result under the call's own strategy.
    OwnStrategy,
    /// Begins the next phase.
    NextPhase,
    /// Goes back to the phase before.
    PreviousPhase,
    /// Decides the order in an open tie.
    ResolveTie,
    /// Records the seed of the public draw, or takes it back.
    DrawLot,
    /// Records the group that the public draw puts in order.
    RecordGroup,
    /// Forces a candidate in or out, or takes that back.
    Force(Force),
    /// Records a consensus mark.
    Consensus,
    /// Lets an incomplete proposal not hold up the decision.
    Waive,
    /// Accepts lowered targets.
    AcceptTargets,
    /// Amends the budget of a source.
    AmendBudget,
    /// Sets a lower amount for the candidate under the cursor.
    LowerAmount,
    /// Corrects a fact of the proposal under the cursor.
    Correct,
    /// Puts somebody in the place of a member.
    Replace,
    /// Records that an applicant withdraws.
    Withdraw,
    /// Makes a change of the what-if.
    Suppose,
    /// The last change of the what-if a step further up or down.
    Nudge(bool),
    /// Undoes a change of the what-if.
    UndoChange,
    /// Keeps the what-if on the record under a name.
    KeepScenario,
    /// Takes the last ruling of this phase back.
    Undo,
    /// Puts the agenda in another order.
    Arrange,
    /// Takes the row of the agenda under the cursor, to move it.
    Grab,
    /// Moves that row by this many places.
    Shift(isize),
    /// Puts that row down, and the order on the record.
    Drop,
    /// Leaves the order as it was.
    LetGo,
    /// Puts the next proposal on the table that the committee has not done with.
    NextOpen,
    /// Shows the page, once who must leave has left.
    Continue,
    /// Opens a text of the committee.
    State(Statement),
    /// Opens or closes the roll.
    Roll,
    /// Notes where the member under the cursor stands.
    Position(Option<Position>),
    /// Notes that the member under the cursor holds the minority view, or no more.
    Hold,
    /// Notes that everybody else agrees.
    AllAgree,
    /// Notes that the committee has done with the proposal, or has not.
    Settle,
    /// Reads what others wrote.
    Refresh,
    /// Shows every key.
    Help,
    /// Finds a command by its name.
    Palette,
    /// Sends the whole screen again.
    Redraw,
    /// Leaves the program.
    Quit,
}

/// Where keys work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChairPlace {
    /// In one view.
    In(View),
    /// On the page of a proposal.
    OnPage,
    /// In the agenda, while a row is moved.
    Moving,
    /// While somebody leaves the room.
    Leaving,
    /// With a proposal on the table.
    AtTable,
    /// In the roll.
    InRoll,
    /// In every view.
    Everywhere,
}

const fn on(
    place: ChairPlace,
    keys: &'static [Key],
    action: ChairCommand,
    label: &'static str,
) -> Binding<ChairPlace, ChairCommand> {
    Binding { on: place, keys, action, label }
}

use ChairCommand as C;
use ChairPlace::{AtTable, Everywhere, In, InRoll, Leaving, Moving, OnPage};
use Key::{Char, Code, Ctrl};

/// Every key of the chair, in the order of the help line. No capital letter and
/// no nought stands in it but in the roll: on a view they begin an id.
pub const TABLE: &[Binding<ChairPlace, ChairCommand>] = &[
    on(OnPage, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal"),
    on(OnPage, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal"),
    on(OnPage, &[Code(KeyCode::Esc), Code(KeyCode::Enter), Char('q')], C::ClosePage, "chair-do-close-page"),
    on(Leaving, &[Code(KeyCode::Enter), Char(' ')], C::Continue, "meeting-do-continue"),
    on(Leaving, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal"),
    on(Leaving, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal"),
    on(Leaving, &[Code(KeyCode::Esc), Char('q')], C::ClosePage, "meeting-do-agenda"),
    on(AtTable, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal"),
    on(AtTable, &[Char('c'), Code(KeyCode::Enter)], C::Consensus, "meeting-do-mark"),
    on(AtTable, &[Char('t')], C::State(Statement::Consensus), "meeting-do-text"),
    on(AtTable, &[Char('i')], C::Roll, "meeting-do-roll"),
    on(AtTable, &[Char('b')], C::Settle, "meeting-do-settle"),
    on(AtTable, &[Char('m')], C::State(Statement::Minority), "meeting-do-minority"),
    on(AtTable, &[Code(KeyCode::Esc), Char('q')], C::ClosePage, "meeting-do-agenda"),
    on(AtTable, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal"),
    on(AtTable, &[Code(KeyCode::Up), Char('k')], C::Move(-1), "meeting-do-criterion-up"),
    on(AtTable, &[Code(KeyCode::Down), Char('j')], C::Move(1), "meeting-do-criterion-down"),
    on(AtTable, &[Code(KeyCode::PageUp), Ctrl('b')], C::Move(-10), "meeting-do-scroll-up"),
    on(AtTable, &[Code(KeyCode::PageDown), Ctrl('f'), Char(' ')], C::Move(10), "meeting-do-scroll-down"),
    on(InRoll, &[Char('a')], C::Position(Some(Position::Agrees)), "position-agrees"),
    on(InRoll, &[Char('n')], C::Position(Some(Position::Disagrees)), "position-disagrees"),
    on(InRoll, &[Char('o')], C::Position(Some(Position::Abstains)), "position-abstains"),
    on(InRoll, &[Char('w')], C::Position(Some(Position::Absent)), "position-absent"),
    on(InRoll, &[Char('A')], C::AllAgree, "meeting-do-all-agree"),
    on(InRoll, &[Char('m')], C::Hold, "meeting-do-hold"),
    on(InRoll, &[Code(KeyCode::Delete), Code(KeyCode::Backspace)], C::Position(None), "meeting-do-erase"),
    on(
        InRoll,
        &[Code(KeyCode::Esc), Code(KeyCode::Enter), Char('i'), Char('q')],
        C::Roll,
        "chair-do-close-page",
    ),
    on(Moving, &[Code(KeyCode::Up), Char('k')], C::Shift(-1), "meeting-do-shift-up"),
    on(Moving, &[Code(KeyCode::Down), Char('j')], C::Shift(1), "meeting-do-shift-down"),
    on(Moving, &[Code(KeyCode::PageUp)], C::Shift(-10), "meeting-do-shift-far-up"),
    on(Moving, &[Code(KeyCode::PageDown)], C::Shift(10), "meeting-do-shift-far-down"),
    on(Moving, &[Char(' '), Code(KeyCode::Enter)], C::Drop, "meeting-do-drop"),
    on(Moving, &[Code(KeyCode::Esc), Char('q')], C::LetGo, "meeting-do-let-go"),
    on(In(View::Meeting), &[Char('n')], C::NextOpen, "meeting-do-next-open"),
    on(In(View::Meeting), &[Char('o')], C::Arrange, "meeting-do-arrange"),
    on(In(View::Meeting), &[Char(' ')], C::Grab, "meeting-do-grab"),
    on(In(View::Budget), &[Char('s')], C::NextStrategy, "chair-do-strategy"),
    on(In(View::Budget), &[Char('=')], C::OwnStrategy, "chair-do-own-strategy"),
    on(In(View::Reserve), &[Char('=')], C::OwnStrategy, "chair-do-own-strategy"),
    on(In(View::Budget), &[Char('m')], C::ToLine, "chair-do-line"),
    on(In(View::Ranking), &[Char('m')], C::ToLine, "chair-do-line"),
    on(In(View::Progress), &[Char('>')], C::NextPhase, "chair-do-next-phase"),
    on(In(View::WhatIf), &[Char('n')], C::Suppose, "whatif-do-change"),
    on(In(View::WhatIf), &[Char('+')], C::Nudge(true), "whatif-do-more"),
    on(In(View::WhatIf), &[Char('-')], C::Nudge(false), "whatif-do-less"),
    on(In(View::WhatIf), &[Char('d')], C::UndoChange, "whatif-do-undo"),
    on(In(View::WhatIf), &[Char('o')], C::KeepScenario, "whatif-do-keep"),
    on(Everywhere, &[Char('v')], C::NextSight, "chair-do-sight"),
    on(Everywhere, &[], C::PreviousSight, "chair-do-sight-back"),
    on(Everywhere, &[Char('t')], C::ResolveTie, "chair-do-tie"),
    on(Everywhere, &[Char('d')], C::RecordGroup, "chair-do-group"),
    on(Everywhere, &[Char('l')], C::DrawLot, "chair-do-lot"),
    on(Everywhere, &[Char('a')], C::AcceptTargets, "chair-do-accept"),
    on(In(View::Budget), &[Char('+')], C::Force(Force::In), "chair-do-force-in"),
    on(In(View::Budget), &[Char('-')], C::Force(Force::Out), "chair-do-force-out"),
    on(Everywhere, &[Char('c')], C::Consensus, "chair-do-consensus"),
    on(Everywhere, &[Char('w')], C::Waive, "chair-do-waive"),
    on(Everywhere, &[Char('u')], C::Undo, "chair-do-undo"),
    on(Everywhere, &[Code(KeyCode::Enter)], C::OpenPage, "chair-do-page"),
    on(Everywhere, &[Char('/')], C::Find, "chair-do-find"),
    on(Everywhere, &[Char('1')], C::Show(View::Progress), "chair-view-progress"),
    on(Everywhere, &[Char('2')], C::Show(View::Ranking), "chair-view-ranking"),
    on(Everywhere, &[Char('3')], C::Show(View::Budget), "chair-view-budget"),
    on(Everywhere, &[Char('4')], C::Show(View::Disputes), "chair-view-disputes"),
    on(Everywhere, &[Char('5')], C::Show(View::Compare), "chair-view-compare"),
    on(Everywhere, &[Char('6')], C::Show(View::WhatIf), "chair-view-whatif"),
    on(Everywhere, &[Char('7')], C::Show(View::Meeting), "chair-view-meeting"),
    on(Everywhere, &[Char('8')], C::Show(View::Map), "chair-view-map"),
    on(Everywhere, &[Char('9')], C::Show(View::Reserve), "chair-view-reserve"),
    on(Everywhere, &[], C::Look(View::Ranking, Sight::Bars), "chair-sight-bars"),
    on(Everywhere, &[], C::Look(View::Ranking, Sight::ByCriterion), "chair-sight-criteria"),
    on(Everywhere, &[], C::Look(View::Ranking, Sight::Certainty), "chair-sight-certainty"),
    on(Everywhere, &[], C::Look(View::Budget, Sight::Extra), "chair-sight-extra"),
    on(Everywhere, &[], C::Look(View::Disputes, Sight::ByMember), "chair-sight-members"),
    on(Everywhere, &[], C::Look(View::Disputes, Sight::Agreement), "chair-sight-agreement"),
    on(Everywhere, &[], C::Look(View::Compare, Sight::Costs), "chair-sight-costs"),
    on(Everywhere, &[Code(KeyCode::Tab)], C::NextView, "chair-do-next-view"),
    on(Everywhere, &[Code(KeyCode::BackTab)], C::PreviousView, "chair-do-previous-view"),
    on(Everywhere, &[Code(KeyCode::Up), Char('k')], C::Move(-1), "chair-do-up"),
    on(Everywhere, &[Code(KeyCode::Down), Char('j')], C::Move(1), "chair-do-down"),
    on(Everywhere, &[Code(KeyCode::Left)], C::Across(-1), "chair-do-across-left"),
    on(Everywhere, &[Code(KeyCode::Right)], C::Across(1), "chair-do-across-right"),
    on(Everywhere, &[Code(KeyCode::PageUp), Ctrl('b')], C::Move(-10), "chair-do-page-up"),
    on(Everywhere, &[Code(KeyCode::PageDown), Ctrl('f')], C::Move(10), "chair-do-page-down"),
    on(Everywhere, &[Code(KeyCode::Home), Char('g')], C::First, "chair-do-first"),
    on(Everywhere, &[Code(KeyCode::End)], C::Last, "chair-do-last"),
    on(Everywhere, &[Char('>')], C::NextPhase, "chair-do-next-phase"),
    on(Everywhere, &[Char('<')], C::PreviousPhase, "chair-do-previous-phase"),
    on(Everywhere, &[Char('r')], C::Refresh, "chair-do-refresh"),
    on(Everywhere, &[Ctrl('l')], C::Redraw, "chair-do-redraw"),
    on(Everywhere, &[Char('b')], C::AmendBudget, "chair-do-budget"),
    on(In(View::Budget), &[Char('e')], C::LowerAmount, "chair-do-lower"),
    on(Everywhere, &[Char('f')], C::Correct, "chair-do-correct"),
    on(Everywhere, &[Char('h')], C::Replace, "chair-do-replace"),
    on(Everywhere, &[Char('x')], C::Withdraw, "chair-do-withdraw"),
    on(Everywhere, &[Char(':')], C::Palette, "chair-do-palette"),
    on(Everywhere, &[Char('q'), Ctrl('c')], C::Quit, "chair-do-quit"),
    on(Everywhere, &[Char('?'), Code(KeyCode::F(1))], C::Help, "chair-do-help"),
];
