//! What the chair can do, and where keys work.

use crate::domain::force::Force;
use crate::domain::meeting::{Position, Statement};
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::View;

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
