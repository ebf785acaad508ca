//! The smallest change of one mark of one evaluator that changes who is awarded.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::sheet::Answer;
use crate::rank::assess::{Assessment, assess};
use crate::rank::formula::Formula;
use crate::rank::ranking::rank_assessed;
use crate::result::changes::{Awards, Swing, effect};
use crate::round::Round;

/// The smallest changes of one mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkSearch {
    /// How many steps of its scale a mark has to move; `None` if no single mark,
    /// wherever it moves on its scale, changes who is awarded.
    pub steps: Option<u32>,
    /// Every change of that size, by proposal, member and criterion.
    pub changes: Vec<MarkChange>,
}

/// One changed mark that changes who is awarded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkChange {
    /// The proposal.
    pub proposal: ProposalId,
    /// Whose mark.
    pub member: MemberId,
    /// On which criterion.
    pub criterion: CriterionId,
    /// The mark as it is.
    pub was: Decimal,
    /// The mark as it would have to be.
    pub now: Decimal,
    /// Who gains and loses.
    pub effect: Swing,
}

/// One mark that may be changed.
struct Cell {
    proposal: usize,
    member: MemberId,
    criterion: usize,
    mark: Decimal,
}

/// The smallest change of one mark among those that `shown` lets through;
/// `None` where nothing is awarded now because of a tie or a refusal.
///
/// Every mark on a sheet that counts, of an eligible proposal that was not
/// withdrawn, is moved one step, then two, and so on; the first size at which
/// anything changes is the answer. Proposals that are not open to the reader are
/// counted, not named.
#[must_use]
pub fn mark_changes(
    round: &Round,
    shown: impl Fn(&ProposalId, &MemberId) -> bool,
    is_open: impl Fn(&ProposalId) -> bool,
) -> Option<MarkSearch> {
    let formula = Formula::new(&round.call);
    let assessed: Vec<Assessment> =
        round.proposals.iter().map(|proposal| assess(round, &formula, proposal)).collect();
    let Awards::To(now) = Awards::of(round, rank_assessed(round, &formula, assessed.clone())) else {
        return None;
    };
    let cells = cells(round, shown);
    let mut search = Search { round: round.clone(), formula, assessed, now, is_open: &is_open };
    let longest = round.call.criteria.iter().map(|one| one.scale.steps()).max();
    for steps in 1..=longest.unwrap_or(0) {
        let changes = search.of_size(&cells, steps);
        if !changes.is_empty() {
            return Some(MarkSearch { steps: Some(steps), changes });
        }
    }
    Some(MarkSearch::default())
}

/// The marks that count, by proposal, member and criterion.
fn cells(round: &Round, shown: impl Fn(&ProposalId, &MemberId) -> bool) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut proposals: Vec<usize> = (0..round.proposals.len()).collect();
    proposals.sort_by_key(|&at| &round.proposals[at].id);
    for proposal in proposals {
        let id = &round.proposals[proposal].id;
        for (member, sheet) in round.sheets.get(id).into_iter().flatten() {
            let Some(role) = round.role(member).filter(|_| sheet.counts() && shown(id, member)) else {
                continue;
            };
            for (criterion, declared) in round.call.criteria.iter().enumerate() {
                let scored = round.call.criteria_of(role).any(|own| own.id == declared.id);
                let mark = sheet.answer(&declared.id).mark().filter(|_| scored);
                cells.extend(mark.map(|mark| Cell { proposal, member: member.clone(), criterion, mark }));
            }
        }
    }
    cells
}

/// The round in which marks are changed and put back.
struct Search<'a> {
    round: Round,
    formula: Formula,
    assessed: Vec<Assessment>,
    now: BTreeSet<ProposalId>,
    is_open: &'a dyn Fn(&ProposalId) -> bool,
}

impl Search<'_> {
    /// The changes of a number of steps that change who is awarded.
    fn of_size(&mut self, cells: &[Cell], steps: u32) -> Vec<MarkChange> {
        let mut changes = Vec::new();
        // Under a mean the marks of several evaluators lead to the same merged
        // mark, and so to the same awards: one proposal at a time they are kept.
        let mut known: Vec<(Assessment, Option<Swing>)> = Vec::new();
        let mut last = None;
        for cell in cells {
            if last.replace(cell.proposal) != Some(cell.proposal) {
                known.clear();
            }
            for up in [false, true] {
                let scale = &self.round.call.criteria[cell.criterion].scale;
                let Some(now) = scale.beyond(cell.mark, steps, up) else { continue };
                if let Some(effect) = self.try_mark(cell, now, &mut known) {
                    changes.push(MarkChange {
                        proposal: self.round.proposals[cell.proposal].id.clone(),
                        member: cell.member.clone(),
                        criterion: self.round.call.criteria[cell.criterion].id.clone(),
                        was: cell.mark,
                        now,
                        effect,
                    });
                }
            }
        }
        changes
    }

    /// Who gains and loses if one mark were this one.
    fn try_mark(
        &mut self,
        cell: &Cell,
        mark: Decimal,
        known: &mut Vec<(Assessment, Option<Swing>)>,
    ) -> Option<Swing> {
        self.put(cell, mark);
        let changed = assess(&self.round, &self.formula, &self.round.proposals[cell.proposal]);
        self.put(cell, cell.mark);
        // The marks that were given differ, what they come to need not.
        let same = |a: &Assessment, b: &Assessment| {
            let merged = |one: &Assessment| {
                one.marks.iter().map(|m| (m.mark, m.unrounded.clone())).collect::<Vec<_>>()
            };
            a.total == b.total && merged(a) == merged(b)
        };
        if same(&changed, &self.assessed[cell.proposal]) {
            return None;
        }
        if let Some((_, effect)) = known.iter().find(|(one, _)| same(one, &changed)) {
            return effect.clone();
        }
        let before = std::mem::replace(&mut self.assessed[cell.proposal], changed.clone());
        let ranking = rank_assessed(&self.round, &self.formula, self.assessed.iter().cloned());
        self.assessed[cell.proposal] = before;
        let found = effect(&self.now, Awards::of(&self.round, ranking), self.is_open);
        known.push((changed, found.clone()));
        found
    }

    fn put(&mut self, cell: &Cell, mark: Decimal) {
        let id = &self.round.proposals[cell.proposal].id;
        let criterion = &self.round.call.criteria[cell.criterion].id;
        let sheet = self.round.sheets.get_mut(id).and_then(|of_proposal| of_proposal.get_mut(&cell.member));
        if let Some(answer) = sheet.and_then(|sheet| sheet.cells.get_mut(criterion)) {
            answer.answer = Answer::Mark(mark);
        }
    }
}
