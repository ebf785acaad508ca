//! What is possible now: the one predicate behind keys, help line and palette.

use crate::domain::call::{ConsensusRule, TieStep};
use crate::domain::id::ProposalId;
use crate::domain::id::names;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::rank::ranking::Exclusion;
use crate::round::Rulings;
use crate::tui::chair::command::{ChairCommand, ChairPlace};
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, ChairMode, View};
use crate::tui::chair::views::meeting::table::update::TablePart;
use crate::tui::chair::views::whatif::state::nudged;

use ChairCommand as C;
use ChairPlace::{AtTable, Everywhere, In, InRoll, Leaving, Moving, OnPage};

/// Where keys work now; earlier places win.
#[must_use]
pub fn places(chair: &Chair) -> [ChairPlace; 2] {
    let here = match &chair.table {
        Some(table) => match table.part {
            TablePart::Leaving => Leaving,
            TablePart::Page => AtTable,
            TablePart::Roll(_) => InRoll,
        },
        None if chair.moves() => Moving,
        None if chair.page.is_some() => OnPage,
        None => In(chair.view),
    };
    [here, Everywhere]
}

/// Whether a command does something now.
#[must_use]
pub fn possible(chair: &Chair, command: ChairCommand) -> bool {
    if !matches!(chair.mode, ChairMode::Browse) {
        return false;
    }
    let round = &chair.round;
    let deliberating = round.phase == Phase::Deliberation;
    let leads = chair.member.role.leads();
    let amendable = matches!(round.phase, Phase::Scoring | Phase::Deliberation);
    let rules = chair.member.role == Role::Chair && deliberating;
    let free = || chair.cursor_proposal().is_some_and(|p| !round.has_conflict(&p.id, &chair.member.id));
    let compares =
        matches!(chair.view, View::Ranking | View::Disputes | View::Meeting) || chair.page.is_some();
    let at = |part: fn(&TablePart) -> bool| chair.table.as_ref().is_some_and(|table| part(&table.part));
    let paged = at(|part| *part == TablePart::Page);
    let rolled = at(|part| matches!(part, TablePart::Roll(_)));
    let moves = chair.moves();
    let meanwhile = matches!(
        command,
        C::Shift(_) | C::Drop | C::LetGo | C::Refresh | C::Help | C::Palette | C::Redraw | C::Quit
    );
    if moves && !meanwhile {
        return false;
    }
    match command {
        C::Arrange | C::Grab | C::NextOpen => {
            let open = chair.view == View::Meeting && chair.table.is_none() && !moves;
            open && match command {
                C::NextOpen => chair.order().iter().any(|id| !chair.proceedings(id).settled),
                _ => rules && !chair.order().is_empty(),
            }
        }
        C::Shift(_) | C::Drop | C::LetGo => moves,
        C::Continue => at(|part| *part == TablePart::Leaving),
        C::State(_) | C::Settle => paged && rules && free(),
        C::Roll => rolled || (paged && rules && free()),
        C::Position(_) | C::Hold | C::AllAgree => rolled && rules && free() && chair.roll_member().is_some(),
        C::Consensus if chair.table.is_some() => {
            paged && rules && free() && round.call.consensus != ConsensusRule::None
        }
        C::Move(_) if rolled => true,
        C::Move(_) | C::First | C::Last if chair.table.is_some() => paged,
        C::Show(view) => {
            let apart = chair.page.is_some() || chair.table.is_some();
            view != chair.view || apart || chair.sight() != Sight::List
        }
        C::Look(view, sight) => view != chair.view || chair.table.is_some() || sight != chair.sight(),
        C::NextSight | C::PreviousSight => {
            chair.page.is_none() && chair.table.is_none() && chair.view.sights().len() > 1
        }
        C::Across(by) => {
            let to = chair.across.checked_add_signed(by);
            chair.page.is_none() && chair.table.is_none() && to.is_some_and(|to| to < chair.columns_across())
        }
        C::NextView | C::PreviousView | C::Refresh | C::Help | C::Palette | C::Redraw | C::Quit => true,
        C::Move(_) | C::First | C::Last if chair.page.is_some() || chair.sight().is_page() => true,
        C::Find => !rolled,
        C::OpenPage => chair.page.is_none() && chair.table.is_none() && chair.cursor_proposal().is_some(),
        C::ClosePage => chair.page.is_some() || chair.table.is_some(),
        C::Turn(by) => {
            let row = chair.cursor_row().and_then(|row| row.checked_add_signed(by));
            (chair.page.is_some() || chair.table.is_some())
                && row.is_some_and(|row| row < chair.order().len())
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
            let ties = open && round.call.tie_break.contains(&TieStep::Lot);
            let sealed = round.phase == Phase::Decided && !matches!(chair.figures.fit, Some(Err(_)));
            let group = round.rulings.group.as_ref();
            let wanted = match round.call.draw {
                Some(_) => group.is_some_and(|group| ties || group.value.needs_a_draw()),
                None => ties,
            };
            let takes_back = deliberating && round.rulings.lot.is_some();
            let records = round.phase.has_ranking() && !sealed && wanted && round.rulings.lot.is_none();
            leads && (takes_back || records)
        }
        C::LowerAmount => {
            rules && free() && chair.cursor_place().is_some() && round.call.grant.partial.is_some()
        }
        C::RecordGroup => rules && round.call.draw.is_some() && !round.rulings.a_seed_was_seen(),
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
        C::AmendBudget => leads && amendable && !round.call.budget.is_empty(),
        C::Correct => leads && amendable && free(),
        C::Replace => leads && amendable,
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
        // Whose it is and whether it still stands, only the records know.
        C::Undo => leads && round.rulings != Rulings::default(),
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

/// Where the cursor would have to stand for a command to do something.
#[must_use]
pub fn instead(chair: &Chair, command: ChairCommand) -> Option<Phrase> {
    let (round, ranking) = (&chair.round, chair.figures.ranking.as_ref()?);
    if round.phase != Phase::Deliberation || chair.member.role != Role::Chair {
        return None;
    }
    let id = |at: &usize| round.proposals[*at].id.clone();
    let found: Vec<ProposalId> = match command {
        ChairCommand::Waive => {
            let incomplete =
                ranking.unranked.iter().filter(|one| matches!(one.why, Exclusion::Incomplete(_)));
            let open = incomplete.map(|one| id(&one.proposal));
            open.filter(|id| !round.rulings.waived.contains_key(id)).collect()
        }
        ChairCommand::ResolveTie => ranking.open_ties.iter().flatten().map(id).collect(),
        _ => Vec::new(),
    };
    (!found.is_empty()).then(|| Phrase::new("chair-not-here").with("proposals", names(&found)))
}
