//! What the chair can do: the commands, the one table of keys that drives
//! dispatch, help line, help page and palette, and when each is possible.

use ratatui::crossterm::event::KeyCode;

use crate::domain::call::{ConsensusRule, TieStep};
use crate::domain::committee::Role;
use crate::domain::event::Force;
use crate::domain::phase::Phase;
use crate::rank::ranking::Exclusion;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, Mode, View};
use crate::tui::chair::whatif::nudged;
use crate::tui::keys::{Binding, Key};

/// Something that the chair can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
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
    /// Records the seed of the public draw.
    DrawLot,
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
    /// Takes the last ruling of this sitting back.
    Undo,
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
pub enum Place {
    /// In one view.
    In(View),
    /// On the page of a proposal.
    OnPage,
    /// In every view.
    Everywhere,
}

const fn on(
    place: Place,
    keys: &'static [Key],
    action: Command,
    label: &'static str,
) -> Binding<Place, Command> {
    Binding { on: place, keys, action, label }
}

use Command as C;
use Key::{Char, Code, Ctrl};
use Place::{Everywhere, In, OnPage};

/// Every key of the chair, in the order of the help line.
pub const TABLE: &[Binding<Place, Command>] = &[
    on(OnPage, &[Char('n'), Code(KeyCode::Right)], C::Turn(1), "chair-do-next-proposal"),
    on(OnPage, &[Char('v'), Code(KeyCode::Left)], C::Turn(-1), "chair-do-previous-proposal"),
    on(OnPage, &[Code(KeyCode::Esc), Code(KeyCode::Enter), Char('q')], C::ClosePage, "chair-do-close-page"),
    on(In(View::Budget), &[Char('s')], C::NextStrategy, "chair-do-strategy"),
    on(In(View::Budget), &[Char('S')], C::OwnStrategy, "chair-do-own-strategy"),
    on(In(View::Budget), &[Char('m')], C::ToLine, "chair-do-line"),
    on(In(View::Ranking), &[Char('m')], C::ToLine, "chair-do-line"),
    on(In(View::Progress), &[Char('p')], C::NextPhase, "chair-do-next-phase"),
    on(In(View::WhatIf), &[Char('n')], C::Suppose, "whatif-do-change"),
    on(In(View::WhatIf), &[Char('+')], C::Nudge(true), "whatif-do-more"),
    on(In(View::WhatIf), &[Char('-')], C::Nudge(false), "whatif-do-less"),
    on(In(View::WhatIf), &[Char('d')], C::UndoChange, "whatif-do-undo"),
    on(In(View::WhatIf), &[Char('o')], C::KeepScenario, "whatif-do-keep"),
    on(Everywhere, &[Char('v')], C::NextSight, "chair-do-sight"),
    on(Everywhere, &[Char('V')], C::PreviousSight, "chair-do-sight-back"),
    on(Everywhere, &[Char('t')], C::ResolveTie, "chair-do-tie"),
    on(Everywhere, &[Char('l')], C::DrawLot, "chair-do-lot"),
    on(Everywhere, &[Char('a')], C::AcceptTargets, "chair-do-accept"),
    on(In(View::Budget), &[Char('+')], C::Force(Force::In), "chair-do-force-in"),
    on(In(View::Budget), &[Char('-')], C::Force(Force::Out), "chair-do-force-out"),
    on(Everywhere, &[Char('c')], C::Consensus, "chair-do-consensus"),
    on(Everywhere, &[Char('w')], C::Waive, "chair-do-waive"),
    on(Everywhere, &[Char('u')], C::Undo, "chair-do-undo"),
    on(Everywhere, &[Code(KeyCode::Enter)], C::OpenPage, "chair-do-page"),
    on(Everywhere, &[Char('1')], C::Show(View::Progress), "chair-view-progress"),
    on(Everywhere, &[Char('2')], C::Show(View::Ranking), "chair-view-ranking"),
    on(Everywhere, &[Char('3')], C::Show(View::Budget), "chair-view-budget"),
    on(Everywhere, &[Char('4')], C::Show(View::Disputes), "chair-view-disputes"),
    on(Everywhere, &[Char('5')], C::Show(View::Compare), "chair-view-compare"),
    on(Everywhere, &[Char('6')], C::Show(View::WhatIf), "chair-view-whatif"),
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
    on(Everywhere, &[Code(KeyCode::End), Char('G')], C::Last, "chair-do-last"),
    on(Everywhere, &[Char('p')], C::NextPhase, "chair-do-next-phase"),
    on(Everywhere, &[Char('P')], C::PreviousPhase, "chair-do-previous-phase"),
    on(Everywhere, &[Char('r')], C::Refresh, "chair-do-refresh"),
    on(Everywhere, &[Ctrl('l')], C::Redraw, "chair-do-redraw"),
    on(Everywhere, &[Char('b')], C::AmendBudget, "chair-do-budget"),
    on(Everywhere, &[Char('x')], C::Withdraw, "chair-do-withdraw"),
    on(Everywhere, &[Char(':')], C::Palette, "chair-do-palette"),
    on(Everywhere, &[Char('q'), Ctrl('c')], C::Quit, "chair-do-quit"),
    on(Everywhere, &[Char('?'), Code(KeyCode::F(1))], C::Help, "chair-do-help"),
];

/// Where keys work now; earlier places win.
#[must_use]
pub fn places(chair: &Chair) -> [Place; 2] {
    [if chair.page.is_some() { OnPage } else { In(chair.view) }, Everywhere]
}

/// Whether a command does something now.
#[must_use]
pub fn possible(chair: &Chair, command: Command) -> bool {
    if !matches!(chair.mode, Mode::Browse) {
        return false;
    }
    let round = &chair.round;
    let deliberating = round.phase == Phase::Deliberation;
    let leads = chair.member.role.leads();
    let rules = chair.member.role == Role::Chair && deliberating;
    let free = || chair.cursor_proposal().is_some_and(|p| !round.has_conflict(&p.id, &chair.member.id));
    let compares = matches!(chair.view, View::Ranking | View::Disputes) || chair.page.is_some();
    match command {
        C::Show(view) => view != chair.view || chair.page.is_some() || chair.sight() != Sight::List,
        C::Look(view, sight) => view != chair.view || sight != chair.sight(),
        C::NextSight | C::PreviousSight => chair.page.is_none() && chair.view.sights().len() > 1,
        C::Across(by) => {
            let to = chair.across.checked_add_signed(by);
            chair.page.is_none() && to.is_some_and(|to| to < chair.columns_across())
        }
        C::NextView | C::PreviousView | C::Refresh | C::Help | C::Palette | C::Redraw | C::Quit => true,
        C::Move(_) | C::First | C::Last if chair.page.is_some() || chair.sight().is_page() => true,
        C::OpenPage => chair.page.is_none() && chair.cursor_proposal().is_some(),
        C::ClosePage => chair.page.is_some(),
        C::Turn(by) => {
            let row = chair.cursor_row().and_then(|row| row.checked_add_signed(by));
            chair.page.is_some() && row.is_some_and(|row| row < chair.order().len())
        }
        C::Move(by) if by < 0 => chair.cursor_row() > Some(0),
        C::Move(_) | C::Last => chair.cursor_row().is_some_and(|row| row + 1 < chair.order().len()),
        C::First => chair.cursor_row() > Some(0),
        C::ToLine if chair.sight().is_page() => false,
        C::ToLine => chair.line_place().is_some_and(|line| chair.cursor_place() != Some(line)),
        C::NextStrategy => chair.figures.fit.is_some() && chair.page.is_none() && !chair.sight().is_page(),
        C::OwnStrategy => chair.figures.fit.is_some() && chair.strategy != round.call.strategy(),
        C::NextPhase => leads && round.phase.next().is_some(),
        C::PreviousPhase => leads && round.phase.previous().is_some(),
        C::ResolveTie => {
            let after = round.phase == Phase::Decided && matches!(chair.figures.fit, Some(Err(_)));
            (rules || after && chair.member.role == Role::Chair) && chair.tie_at_hand().is_some()
        }
        C::DrawLot => {
            let open = chair.figures.ranking.as_ref().is_some_and(|ranking| !ranking.open_ties.is_empty());
            let declared = round.call.tie_break.contains(&TieStep::Lot);
            let sealed = round.phase == Phase::Decided && !matches!(chair.figures.fit, Some(Err(_)));
            leads && round.phase.has_ranking() && !sealed && open && declared && round.rulings.lot.is_none()
        }
        C::Force(_) => rules && free() && chair.cursor_place().is_some(),
        C::Consensus => rules && free() && compares && round.call.consensus != ConsensusRule::None,
        C::Waive => rules && free() && cursor_is_incomplete(chair),
        C::AcceptTargets => {
            let lowered = matches!(&chair.figures.fit, Some(Ok(fit)) if !fit.selection.feasible);
            rules
                && lowered
                && chair.strategy == round.call.strategy()
                && round.rulings.targets_accepted.is_none()
        }
        C::AmendBudget => {
            leads
                && !round.call.budget.is_empty()
                && matches!(round.phase, Phase::Scoring | Phase::Deliberation)
        }
        C::Withdraw => {
            leads
                && round.phase.has_ranking()
                && chair.cursor_proposal().is_some_and(|p| !round.rulings.withdrawn.contains_key(&p.id))
        }
        C::Suppose => chair.view == View::WhatIf && chair.figures.ranking.is_some(),
        C::UndoChange => chair.view == View::WhatIf && !chair.whatif.changes.is_empty(),
        C::Nudge(up) => {
            let last = chair.whatif.changes.last().filter(|_| chair.view == View::WhatIf);
            last.is_some_and(|last| nudged(round, last, up).is_some())
        }
        C::KeepScenario => chair.view == View::WhatIf && rules && !chair.whatif.changes.is_empty(),
        C::Undo => rules && !chair.undo.is_empty(),
    }
}

/// Whether the proposal under the cursor lacks marks and nobody waived it.
fn cursor_is_incomplete(chair: &Chair) -> bool {
    let Some(ranking) = &chair.figures.ranking else { return false };
    let at_cursor = ranking.unranked.iter().find(|unranked| {
        chair.round.proposals.get(unranked.proposal).map(|p| &p.id) == chair.cursor.as_ref()
    });
    at_cursor.is_some_and(|unranked| {
        matches!(unranked.why, Exclusion::Incomplete(_))
            && chair.cursor.as_ref().is_some_and(|id| !chair.round.rulings.waived.contains_key(id))
    })
}
