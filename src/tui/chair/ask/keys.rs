//! The rows of the rulings that can be given on several views, in groups as they stand
//! on the help line.

use crate::domain::call::{ConsensusRule, TieStep};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::record::{
    BudgetAmended, Consensus, Corrected, GroupRecorded, LotDrawn, LotTakenBack, PhaseChanged, Replaced,
    TargetsAccepted, Terms, TieResolved, Waived, Withdrawn,
};
use crate::round::Rulings;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::command::ChairPlace::Everywhere;
use crate::tui::chair::keys::{ChairBinding, on};
use crate::tui::chair::possible::{is_incomplete, need};
use crate::tui::chair::state::{Chair, View};
use crate::tui::keys::Key::Char;

use ChairCommand as C;

/// What settles the order and the awards.
pub const ORDER: &[ChairBinding] = &[
    on(Everywhere, &[Char('t')], C::ResolveTie, "chair-do-tie", resolves),
    on(Everywhere, &[Char('d')], C::RecordGroup, "chair-do-group", records_group),
    on(Everywhere, &[Char('l')], C::DrawLot, "chair-do-lot", draws),
    on(Everywhere, &[Char('a')], C::AcceptTargets, "chair-do-accept", accepts),
];

/// What is about the marks of a proposal, and taking a ruling back.
pub const MARKS: &[ChairBinding] = &[
    on(Everywhere, &[Char('c')], C::Consensus, "chair-do-consensus", agrees),
    on(Everywhere, &[Char('w')], C::Waive, "chair-do-waive", waives),
    on(Everywhere, &[Char('u')], C::Undo, "chair-do-undo", takes_back),
];

/// The phases.
pub const PHASES: &[ChairBinding] = &[
    on(Everywhere, &[Char('>')], C::NextPhase, "chair-do-next-phase", goes_on),
    on(Everywhere, &[Char('<')], C::PreviousPhase, "chair-do-previous-phase", goes_back),
];

/// The money.
pub const MONEY: &[ChairBinding] =
    &[on(Everywhere, &[Char('b')], C::AmendBudget, "chair-do-budget", amends_budget)];

/// What is put right.
pub const AMENDMENTS: &[ChairBinding] = &[
    on(Everywhere, &[Char('f')], C::Correct, "chair-do-correct", corrects),
    on(Everywhere, &[Char('h')], C::Replace, "chair-do-replace", replaces),
    on(Everywhere, &[Char('x')], C::Withdraw, "chair-do-withdraw", withdraws),
];

/// A tie is open; after the decision only where it keeps the money from being divided.
fn resolves(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(TieResolved::TERMS)?;
    need(chair.round.phase != Phase::Decided || matches!(chair.figures.fit, Some(Err(_))))?;
    need(chair.tie_at_hand().is_some())
}

fn records_group(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(GroupRecorded::TERMS)?;
    need(chair.round.call.draw.is_some() && !chair.round.rulings.a_seed_was_seen())
}

/// A seed stands that can be taken back, or one is wanted.
fn draws(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    let (round, figures) = (&chair.round, &chair.figures);
    if round.rulings.lot.is_some() {
        return chair.writes(LotTakenBack::TERMS);
    }
    chair.writes(LotDrawn::TERMS)?;
    let open = figures.ranking.iter().any(|ranking| ranking.ranked.iter().any(|row| row.open_tie.is_some()));
    let ties = open && round.call.tie_break.contains(&TieStep::Lot);
    let sealed = round.phase == Phase::Decided && !matches!(figures.fit, Some(Err(_)));
    let group = round.rulings.group.as_ref();
    let wanted = match round.call.draw {
        Some(_) => group.is_some_and(|group| ties || group.value.needs_a_draw()),
        None => ties,
    };
    need(!sealed && wanted)
}

/// The call's own strategy lowers its targets, and nobody accepted that.
fn accepts(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(TargetsAccepted::TERMS)?;
    let lowered = matches!(&chair.figures.fit, Some(Ok(fit)) if !fit.feasible);
    let own = chair.strategy == chair.round.call.strategy();
    need(lowered && own && chair.round.rulings.targets_accepted.is_none())
}

/// The marks of a proposal are compared; on the table its page has the key.
fn agrees(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    let lists = matches!(chair.view, View::Ranking | View::Disputes | View::Meeting);
    need(chair.table.is_none() && (lists || chair.page.is_some()))?;
    chair.rules_on_cursor(Consensus::TERMS)?;
    need(chair.round.call.consensus != ConsensusRule::None)
}

fn waives(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.rules_on_cursor(Waived::TERMS)?;
    let proposal = |at: usize| chair.round.proposals.get(at).map(|proposal| &proposal.id);
    let unranked = chair.figures.ranking.iter().flat_map(|ranking| &ranking.apart);
    let mut at_cursor = unranked.filter(|one| proposal(one.proposal) == chair.cursor.as_ref());
    need(at_cursor.next().is_some_and(|one| is_incomplete(chair, one)))
}

/// Whose the last ruling is and whether it still stands, only the records know.
fn takes_back(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(Terms::ANY_TIME)?;
    need(chair.whole.rulings != Rulings::default())
}

/// There is a next phase.
///
/// # Errors
/// As the terms of a phase say, or that it is not possible now.
pub fn goes_on(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(PhaseChanged::TERMS)?;
    need(chair.round.phase.next().is_some())
}

fn goes_back(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(PhaseChanged::TERMS)?;
    need(chair.round.phase.previous().is_some())
}

fn amends_budget(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(BudgetAmended::TERMS)?;
    need(!chair.round.call.budget.is_empty())
}

fn corrects(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.rules_on_cursor(Corrected::TERMS)
}

fn replaces(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(Replaced::TERMS)
}

fn withdraws(chair: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    chair.writes(Withdrawn::TERMS)?;
    let proposal = chair.cursor_proposal();
    need(proposal.is_some_and(|one| !chair.round.rulings.withdrawn.contains_key(&one.id)))
}
