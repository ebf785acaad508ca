//! What one evaluator may see: the own proposals and the own sheets, and nothing
//! of anybody else. The desk is built from this alone, so that no count, order
//! or search on it can give away more.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::domain::call::{Call, ConsensusRule, Criterion, Merge};
use crate::domain::committee::{Committee, Member};
use crate::domain::id::{CriterionId, ProposalId};
use crate::domain::municipality::Register;
use crate::domain::proposal::Proposal;
use crate::domain::scale::Scale;
use crate::domain::sheet::{Answer, CommentField, ScoreSheet, SheetState};
use crate::rank::assess::{Assessment, assess};
use crate::rank::exact::{round_half_away, sum};
use crate::rank::formula::Formula;
use crate::round::Round;
use crate::round::seen::{Opening, cut};
use crate::round::visibility::{Item, may_see};
use crate::tui::clean::clean;
use crate::tui::desk::affinity;

/// What one evaluator may see.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The member.
    pub member: Member,
    /// The round with the own sheets only, for the rules. It holds no proposals:
    /// the dossier that is open is read when it is opened.
    pub round: Round,
    /// The criteria that the member scores, in the call's order.
    pub criteria: Vec<Criterion>,
    /// One for each proposal, in the order in which the call lets them be read.
    pub owns: Vec<Own>,
}

/// One own proposal and how far its sheet is.
#[derive(Clone, Debug)]
pub struct Own {
    /// The proposal.
    pub id: ProposalId,
    /// Its title, safe for a terminal.
    pub title: String,
    /// The lead, safe for a terminal; empty where the dossier is closed.
    pub lead: String,
    /// The labels of its classes; empty where the dossier is closed.
    pub classes: Vec<String>,
    /// The organisation in the dossier that the member seems to belong to.
    pub close_to: Option<String>,
    /// Whether the dossier may be read.
    pub open: bool,
    /// How far the sheet is.
    pub state: SheetState,
    /// The own total, once every criterion has a mark.
    pub total: Option<Decimal>,
    /// The points of the marks so far.
    pub so_far: Option<Decimal>,
    /// Criteria without an answer.
    pub missing: usize,
    /// Criteria whose mark asks for a comment to the applicant.
    pub asked: Vec<CriterionId>,
    /// Criteria with a comment above the call's limit.
    pub too_long: Vec<CriterionId>,
}

impl Own {
    /// Whether something is still to be done.
    #[must_use]
    pub fn unfinished(&self) -> bool {
        !matches!(self.state, SheetState::Submitted | SheetState::Conflict)
    }
}

impl Mine {
    /// Takes out of a round what a member may see at the desk.
    #[must_use]
    pub fn of(round: &Round, member: &Member) -> Mine {
        let titles = may_see(round, member, Item::Title);
        let mut proposals: Vec<&Proposal> = round.reading_of(member).filter(|_| titles).collect();
        round.call.reading_order.arrange(&member.id, &mut proposals, |proposal| &proposal.id);
        let mut me = member.clone();
        me.assigned = proposals.iter().map(|proposal| proposal.id.clone()).collect();
        let committee = Committee::of(vec![me.clone()]);
        let mut own = Round::new(round.call.clone(), Vec::new(), committee, round.register.clone());
        own.phase = round.phase;
        for proposal in &proposals {
            if let Some(sheet) = round.sheet(&proposal.id, &member.id) {
                // Which organisation it is would tell who is behind the proposal.
                let affiliation = sheet.affiliation.as_ref().map(|_| String::new());
                let sheet = ScoreSheet { affiliation, ..sheet.clone() };
                let sheets = BTreeMap::from([(member.id.clone(), sheet)]);
                own.sheets.insert(proposal.id.clone(), sheets);
            }
        }
        let criteria: Vec<Criterion> = round.call.criteria_of(member.role).cloned().collect();
        let mut judge = judge(&own, &criteria);
        let formula = Formula::new(&judge.call);
        let owns = proposals
            .into_iter()
            .map(|proposal| {
                let opening = Opening::of(round, member, &proposal.id);
                let seen = cut(proposal, opening);
                own_of(&own, &me, &criteria, (&mut judge, &formula), &seen, opening)
            })
            .collect();
        Mine { member: me, round: own, criteria, owns }
    }

    /// The own proposal with this id.
    #[must_use]
    pub fn own(&self, id: &ProposalId) -> Option<&Own> {
        self.owns.iter().find(|own| own.id == *id)
    }

    /// The criterion with this id, where the member scores it.
    #[must_use]
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// The own sheet for a proposal.
    #[must_use]
    pub fn sheet(&self, id: &ProposalId) -> Option<&ScoreSheet> {
        self.round.sheet(id, &self.member.id)
    }

    /// The own answer on a criterion.
    #[must_use]
    pub fn answer(&self, id: &ProposalId, criterion: &CriterionId) -> Answer {
        self.sheet(id).map_or(Answer::NotYet, |sheet| sheet.answer(criterion).clone())
    }

    /// The own text on a criterion.
    #[must_use]
    pub fn text(&self, id: &ProposalId, criterion: &CriterionId, field: CommentField) -> &str {
        self.round.comment(id, &self.member.id, criterion, field)
    }
}

/// A round in which one sheet alone makes the total.
fn judge(own: &Round, criteria: &[Criterion]) -> Round {
    let bare = |criterion: &Criterion| Criterion {
        descriptors: BTreeMap::new(),
        question: String::new(),
        ..criterion.clone()
    };
    let call = Call {
        criteria: criteria.iter().map(bare).collect(),
        min_sheets: 1,
        merge: Merge::Mean,
        consensus: ConsensusRule::None,
        blocks: Vec::new(),
        ..own.call.clone()
    };
    Round::new(call, Vec::new(), own.committee.clone(), Register::default())
}

fn own_of(
    round: &Round,
    member: &Member,
    criteria: &[Criterion],
    (judge, formula): (&mut Round, &Formula),
    proposal: &Proposal,
    Opening { dossier: open, identity, .. }: Opening,
) -> Own {
    let sheet = round.sheet(&proposal.id, &member.id).cloned().unwrap_or_default();
    let classes = round.call.classes.iter().filter(|class| round.in_class(class, proposal));
    let answers = || criteria.iter().map(|criterion| sheet.answer(&criterion.id));
    // A sheet without any mark, or with a conflict, has no total to work out.
    let marked = !sheet.is_void() && answers().any(|answer| answer.mark().is_some());
    let assessment = marked.then(|| {
        let counted = ScoreSheet { submitted: true, ..sheet.clone() };
        judge.sheets =
            BTreeMap::from([(proposal.id.clone(), BTreeMap::from([(member.id.clone(), counted)]))]);
        assess(judge, formula, proposal)
    });
    let text = |id: &CriterionId| round.comment(&proposal.id, &member.id, id, CommentField::Applicant);
    let asked = criteria.iter().filter(|criterion| {
        text(&criterion.id).trim().is_empty()
            && sheet.answer(&criterion.id).mark().is_some_and(|mark| asks_comment(criterion, mark))
    });
    let too_long = criteria.iter().filter(|criterion| {
        criterion.comment_max.is_some_and(|most| text(&criterion.id).chars().count() > most as usize)
    });
    Own {
        id: proposal.id.clone(),
        title: clean(&proposal.title),
        lead: clean(&proposal.lead),
        classes: if identity { classes.map(|class| clean(&class.label)).collect() } else { Vec::new() },
        close_to: affinity::close_to(member, proposal, &round.register).filter(|_| identity),
        open,
        state: sheet.state(criteria.iter()),
        total: assessment.as_ref().and_then(|assessment| assessment.total),
        so_far: assessment.as_ref().and_then(|assessment| so_far(&round.call, assessment)),
        missing: answers().filter(|answer| **answer == Answer::NotYet).count(),
        asked: asked.map(|criterion| criterion.id.clone()).collect(),
        too_long: too_long.map(|criterion| criterion.id.clone()).collect(),
    }
}

/// The points of the marks that there are.
fn so_far(call: &Call, assessment: &Assessment) -> Option<Decimal> {
    let points: Vec<_> = assessment.marks.iter().filter_map(|mark| mark.points.clone()).collect();
    if points.is_empty() { None } else { round_half_away(&sum(&points), call.total.total_decimals) }
}

/// Whether a mark asks for words: below the threshold, or the best there is.
#[must_use]
pub fn asks_comment(criterion: &Criterion, mark: Decimal) -> bool {
    below_threshold(criterion, mark) || mark == criterion.scale.best_mark()
}

/// Whether a mark alone would not pass the criterion's threshold.
#[must_use]
pub fn below_threshold(criterion: &Criterion, mark: Decimal) -> bool {
    criterion.threshold.is_some_and(|threshold| !threshold.passes(mark, criterion.scale.best()))
}

/// How far a mark is from the worst to the best, in thousandths.
#[must_use]
pub fn thousandths(scale: &Scale, mark: Decimal) -> usize {
    use rust_decimal::prelude::ToPrimitive;
    let range = scale.best_mark() - scale.worst_mark();
    if range.is_zero() {
        return 0;
    }
    let part = (mark - scale.worst_mark()) * Decimal::ONE_THOUSAND / range;
    part.to_usize().unwrap_or(0)
}
