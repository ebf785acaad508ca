//! What the program says of a random round beside what is reckoned by hand.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use toets::domain::call::{Call, StrategyName};
use toets::domain::committee::{Committee, Member};
use toets::domain::force::Force;
use toets::domain::id::ProposalId;
use toets::domain::meeting::Basis;
use toets::domain::money::Money;
use toets::domain::municipality::Register;
use toets::domain::phase::Phase;
use toets::domain::proposal::Proposal;
use toets::domain::seal::{PROGRAM, Seal};
use toets::domain::sheet::ScoreSheet;
use toets::import::scores;
use toets::import::table::Table;
use toets::rank::ranking::{Ranking, rank};
use toets::result::error::FitError;
use toets::result::figures::reason;
use toets::result::fit::{Fit, fit};
use toets::result::sources::{named, split as shares_of};
use toets::result::standing::awards as awards_of;
use toets::round::{ConsensusMark, PhaseChange, Round, Ruling};
use toets::select::{Counted, Outcome as Happens};
use toets::store::ron_text;

use super::answer::{Answer, Awards, Outcome, by_id, split};
use super::divided::{Divided, Kind};
use super::reckoned::Status;
use super::rough::{self, CRITERIA, Envelope, Fraction, Of, Strategy};
use super::written;
use crate::small_rounds::{decimal, id};

/// The files of a round, read as the program reads them.
pub fn read(rough: &rough::Round, register: &Register) -> Result<Round, String> {
    let call: Call = ron_text::read("call.ron", &written::call(rough)).map_err(|one| format!("{one:?}"))?;
    let proposals: Vec<Proposal> =
        ron_text::read_list("proposals.ron", &written::proposals(rough)).map_err(|one| format!("{one:?}"))?;
    let members: Vec<Member> =
        ron_text::read_list("committee.ron", &written::committee(rough)).map_err(|one| format!("{one:?}"))?;
    let committee = Committee::of(members);
    let table = Table::read("scores.csv", written::scores(rough).as_bytes(), scores::FIELDS, &[])
        .map_err(|one| format!("{one:?}"))?;
    let read = scores::read(&table, &call, &proposals, &committee, None).map_err(|one| format!("{one:?}"))?;
    let mut round = Round::new(call, proposals, committee, register.clone());
    round.phase = Phase::Deliberation;
    for imported in read.sheets {
        let mut sheet = ScoreSheet { submitted: imported.conflict.is_none(), ..ScoreSheet::default() };
        sheet.conflict = imported.conflict;
        for (criterion, answer) in imported.answers {
            sheet.cells.entry(criterion).or_default().answer = answer;
        }
        round.sheets.entry(imported.proposal).or_default().insert(imported.member, sheet);
    }
    for one in &rough.proposals {
        if let Some(inside) = one.forced {
            let value = if inside { Force::In } else { Force::Out };
            round.rulings.forced.insert(id(&one.id), Ruling { value, reason: "because".to_owned() });
        }
        for (criterion, mark) in CRITERIA.iter().zip(&one.consensus) {
            let Some(mark) = mark else { continue };
            let mark = decimal(&rough::hundredths(*mark));
            let mark = ConsensusMark { mark, basis: Basis::Typed, text: String::new() };
            round.rulings.consensus.insert((id(&one.id), id(criterion)), mark);
        }
    }
    round.rulings.lot = rough.seed.map(str::to_owned);
    Ok(round)
}

pub fn name(strategy: Strategy) -> StrategyName {
    match strategy {
        Strategy::Stop => StrategyName::InOrderStop,
        Strategy::Skip => StrategyName::InOrderSkip,
        Strategy::Targets => StrategyName::Targets,
        Strategy::Best => StrategyName::BestTotal,
    }
}

fn exactly(figure: Decimal) -> Fraction {
    Fraction::new(figure.mantissa(), 10_i128.pow(figure.scale()))
}

/// What was compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Compared {
    pub divisions: usize,
    pub lowered: usize,
    pub envelopes_lowered: usize,
    pub open_ties: usize,
    pub withdrawals: usize,
    pub moved_up: usize,
    pub refused: usize,
    /// Awards for the least of an envelope.
    pub for_minima: usize,
}

impl Compared {
    pub fn add(&mut self, other: Compared) {
        self.divisions += other.divisions;
        self.lowered += other.lowered;
        self.envelopes_lowered += other.envelopes_lowered;
        self.open_ties += other.open_ties;
        self.withdrawals += other.withdrawals;
        self.moved_up += other.moved_up;
        self.refused += other.refused;
        self.for_minima += other.for_minima;
    }
}

/// Compares everything; the first difference is the error. `dice` chooses the
/// order that a decision on ties puts on the record, and who withdraws.
pub fn compare(
    rough: &rough::Round,
    answer: &Answer,
    mut round: Round,
    dice: usize,
) -> Result<Compared, String> {
    let mut compared = Compared::default();
    let ranking = rank(&round);
    candidates(rough, answer, &ranking)?;
    places(answer, &ranking)?;
    let other = Strategy::ALL[dice % 4];
    let others = (other != rough.strategy).then_some(other);
    for strategy in others.into_iter().chain([rough.strategy]) {
        let ties = round.rulings.ties.clone();
        divisions(rough, answer, &mut round, strategy, dice, &mut compared)?;
        round.rulings.ties = ties;
    }
    withdrawal(rough, answer, &mut round, dice, &mut compared)?;
    Ok(compared)
}

fn differ<T: std::fmt::Debug>(what: &str, said: T, right: T) -> Result<(), String> {
    Err(format!("{what}: the program says {said:?}, right is {right:?}"))
}

/// Status, marks and totals.
fn candidates(rough: &rough::Round, answer: &Answer, ranking: &Ranking) -> Result<(), String> {
    let mut said = BTreeMap::new();
    for one in &ranking.ranked {
        said.insert(one.proposal, ("ranked", &one.assessment));
    }
    for one in &ranking.unranked {
        said.insert(one.proposal, (one.why.status(), &one.assessment));
    }
    for (at, right) in answer.reckoned.iter().enumerate() {
        let id = &rough.proposals[at].id;
        let (status, assessment) = said[&at];
        if status != right.status.code() {
            differ(&format!("status of {id}"), status, right.status.code())?;
        }
        if right.status == Status::Incomplete || right.status == Status::Ineligible {
            continue;
        }
        let total = assessment.total.map(exactly);
        if total != right.total {
            differ(&format!("total of {id}"), total, right.total)?;
        }
        let marks: Vec<Option<Fraction>> = assessment.marks.iter().map(|one| one.mark.map(exactly)).collect();
        if marks != right.marks {
            differ(&format!("marks of {id}"), &marks, &right.marks)?;
        }
    }
    Ok(())
}

/// Ranks, and an order that the chain allows.
fn places(answer: &Answer, ranking: &Ranking) -> Result<(), String> {
    let order: Vec<usize> = ranking.ranked.iter().map(|one| one.proposal).collect();
    if !answer.orders.contains(&order) {
        differ("order", &order, &answer.orders[0])?;
    }
    let mut said: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for one in &ranking.ranked {
        said.entry(one.rank).or_default().insert(one.proposal);
    }
    let right: BTreeMap<usize, BTreeSet<usize>> =
        answer.ranks.iter().map(|(members, rank)| (*rank, members.iter().copied().collect())).collect();
    if said != right {
        differ("ranks", said, right)?;
    }
    Ok(())
}

/// The program's own order.
fn own_order(fit: &Fit) -> Vec<usize> {
    fit.ranking.ranked.iter().map(|one| one.proposal).collect()
}

fn cents(round: &Round, fit: &Fit) -> Awards {
    awards_of(round, fit).into_iter().map(|(id, amount)| (id.to_string(), amount.cents())).collect()
}

fn said(fitted: &Result<Fit, FitError>, round: &Round) -> Result<Outcome, String> {
    match fitted {
        Ok(fit) => Ok(Outcome::Awards(cents(round, fit))),
        Err(FitError::Tie { .. }) => Ok(Outcome::Tie),
        Err(error) if error.phrase().id.starts_with("fit-forced-") => Ok(Outcome::Refused),
        Err(error) => Err(format!("the program refuses: {:?}", error.phrase())),
    }
}

/// One strategy; an open tie that matters is decided on the record and compared again.
fn divisions(
    rough: &rough::Round,
    answer: &Answer,
    round: &mut Round,
    strategy: Strategy,
    dice: usize,
    compared: &mut Compared,
) -> Result<(), String> {
    let fitted = fit(round, name(strategy));
    let (found, right) = (said(&fitted, round)?, answer.outcome(rough, strategy));
    if found != right {
        differ(&format!("{strategy:?}"), &found, &right)?;
    }
    compared.divisions += 1;
    match (fitted, right) {
        (Ok(fit), _) => details(rough, answer, round, &fit, strategy, compared),
        (Err(_), Outcome::Tie) => {
            compared.open_ties += 1;
            let order = answer.orders[dice % answer.orders.len()].clone();
            decide(answer, round, &order);
            let fit = fit(round, name(strategy)).map_err(|error| format!("{:?}", error.phrase()))?;
            let divided = answer.divided(rough, &order, strategy).map_err(|_| "forced".to_owned())?;
            let (found, right) = (cents(round, &fit), by_id(rough, &order, &divided));
            if found != right {
                differ(&format!("{strategy:?} after a decision on the ties"), found, right)?;
            }
            details(rough, answer, round, &fit, strategy, compared)
        }
        (Err(_), _) => {
            compared.refused += 1;
            Ok(())
        }
    }
}

/// Puts an order of every open tie on the record.
fn decide(answer: &Answer, round: &mut Round, order: &[usize]) {
    for (members, _) in answer.ranks.iter().filter(|(members, _)| members.len() > 1) {
        let of_tie = order.iter().filter(|at| members.contains(at));
        let value = of_tie.map(|at| round.proposals[*at].id.clone()).collect();
        round.rulings.ties.push(Ruling { value, reason: "agreed".to_owned() });
    }
}

/// Reasons, targets, the reserve list, and who pays.
fn details(
    rough: &rough::Round,
    answer: &Answer,
    round: &Round,
    fit: &Fit,
    strategy: Strategy,
    compared: &mut Compared,
) -> Result<(), String> {
    let order = own_order(fit);
    let right = answer.divided(rough, &order, strategy).map_err(|_| "forced".to_owned())?;
    for (place, decision) in fit.selection.decisions.iter().enumerate() {
        let id = &rough.proposals[order[place]].id;
        let figures = reason(round, fit, place, &[]);
        let kind = figures["kind"].as_str().unwrap_or_default();
        let (expected, reserve) = wording(&right.kinds[place]);
        if !expected.contains(&kind) {
            differ(&format!("{strategy:?}, reason of {id}"), kind, expected[0])?;
        }
        let outcome = (matches!(decision.outcome, Happens::Reserve), kind);
        if outcome.0 != reserve {
            differ(&format!("{strategy:?}, {id} ({kind}) on the reserve list"), outcome.0, reserve)?;
        }
        if kind.starts_with("awarded-") {
            let (targets, sums) = &right.made_for[place];
            let codes = |all: &[Of]| all.iter().copied().map(written::code).collect::<Vec<_>>();
            let names = |key: &str| -> Vec<String> {
                let all = figures[key].as_array().into_iter().flatten();
                all.filter_map(|one| one.as_str().map(str::to_owned)).collect()
            };
            let (found, right) = ((names("targets"), names("envelopes")), (codes(targets), codes(sums)));
            if found != right {
                differ(&format!("{strategy:?}, {id} is awarded for"), found, right)?;
            }
            compared.for_minima += usize::from(!sums.is_empty());
        }
        if let Kind::Aside(least) = right.kinds[place]
            && figures["reserve"].as_str().map(id_cents) != least
        {
            differ(&format!("{strategy:?}, {id} set aside for"), figures.to_string(), format!("{least:?}"))?;
        }
    }
    minima(rough, fit, &right, strategy, compared)?;
    let awards: Vec<i64> = right.awards.iter().filter_map(|award| *award).collect();
    let paid = split(&rough.sources, &awards);
    let found = shares_of(round, fit);
    let given: Vec<Vec<i64>> = order
        .iter()
        .filter_map(|at| found.get(&round.proposals[*at].id))
        .map(|shares| shares.iter().map(|share| share.cents()).collect())
        .collect();
    if given != paid {
        differ(&format!("{strategy:?}, split over the sources"), given, paid)?;
    }
    Ok(())
}

fn id_cents(text: &str) -> i64 {
    id::<Money>(text).cents()
}

/// The targets as they were lowered.
fn minima(
    rough: &rough::Round,
    fit: &Fit,
    right: &Divided,
    strategy: Strategy,
    compared: &mut Compared,
) -> Result<(), String> {
    let bind = matches!(strategy, Strategy::Targets | Strategy::Best);
    let order = own_order(fit);
    let sum = |of: Of, each: &dyn Fn(i64) -> i64| -> i64 {
        let awarded = order.iter().zip(&right.awards);
        let members = awarded.filter(|(at, _)| rough::counts(of, rough.proposals[**at].classes));
        members.filter_map(|(_, award)| award.map(each)).sum()
    };
    let mut feasible = true;
    for (outcome, ((of, wanted), settled)) in
        fit.selection.targets.iter().zip(rough.targets.iter().zip(&right.targets))
    {
        let reached = sum(*of, &|_| 1);
        let (least, wanted) = (to_i64(*settled), to_i64(*wanted));
        feasible &= reached >= wanted;
        let lowered = (bind && least < wanted).then_some(least);
        let found = (i64::from(outcome.reached), outcome.lowered_to.map(i64::from));
        if found != (reached, lowered) {
            differ(&format!("{strategy:?}, target of {of:?}"), found, (reached, lowered))?;
        }
        compared.lowered += usize::from(lowered.is_some());
        let counted = matches!(outcome.of, Counted::All);
        if counted != (*of == Of::All) {
            differ("what a target counts", counted, !counted)?;
        }
    }
    let of_envelopes = rough.envelopes.iter().zip(&right.minima);
    for (outcome, (Envelope { of, least, .. }, settled)) in fit.selection.envelopes.iter().zip(of_envelopes) {
        let awarded = sum(*of, &|award| award);
        let wanted = least.unwrap_or(0);
        feasible &= awarded >= wanted;
        let lowered = (bind && *settled < wanted).then_some(*settled);
        let found = (outcome.awarded.cents(), outcome.lowered_to.map(Money::cents));
        if found != (awarded, lowered) {
            differ(&format!("{strategy:?}, envelope of {of:?}"), found, (awarded, lowered))?;
        }
        compared.envelopes_lowered += usize::from(lowered.is_some());
    }
    if fit.selection.feasible != feasible {
        differ(&format!("{strategy:?}, feasible"), fit.selection.feasible, feasible)?;
    }
    Ok(())
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).expect("few")
}

/// The kinds in JSON that are right, and whether the reserve list holds them.
pub fn wording(kind: &Kind) -> (Vec<&'static str>, bool) {
    match kind {
        Kind::Awarded => (vec!["awarded"], false),
        Kind::ForTarget => (vec!["awarded-for-target"], false),
        Kind::InPart => (vec!["awarded-in-part"], false),
        Kind::ForcedIn => (vec!["forced-in"], false),
        Kind::Standing => (vec!["standing"], false),
        Kind::ForcedOut => (vec!["forced-out"], false),
        Kind::Lead => (vec!["lead-maximum"], true),
        Kind::Class => (vec!["class-maximum"], true),
        Kind::Envelope => (vec!["envelope-full"], true),
        Kind::Budget => (vec!["budget-exhausted"], true),
        Kind::Aside(_) => (vec!["set-aside-for-target"], true),
        Kind::NotBest => (vec!["not-in-best-total"], true),
        // Whichever of them is said is true.
        Kind::AfterStop => (vec!["budget-exhausted", "lead-maximum", "class-maximum", "envelope-full"], true),
    }
}

/// Seals the call's own division, withdraws one award, and compares who moves up.
fn withdrawal(
    rough: &rough::Round,
    answer: &Answer,
    round: &mut Round,
    dice: usize,
    compared: &mut Compared,
) -> Result<(), String> {
    let Ok(sealed) = fit(round, name(rough.strategy)) else { return Ok(()) };
    let standing = cents(round, &sealed);
    if standing.is_empty() {
        return Ok(());
    }
    let withdrawn = standing.keys().nth(dice % standing.len()).expect("an award").clone();
    round.rulings.targets_accepted = Some("accepted".to_owned());
    seal(round, &sealed);
    let gone: ProposalId = id(&withdrawn);
    round.rulings.last_withdrawal += 1;
    round.rulings.withdrawals.push((round.rulings.last_withdrawal, gone.clone()));
    round.rulings.withdrawn.insert(gone, "no staff".to_owned());
    let mut kept = standing.clone();
    kept.remove(&withdrawn);
    let found = said(&fit(round, name(rough.strategy)), round)?;
    let right = answer.after_withdrawal(rough, &kept, &withdrawn);
    if found != right {
        differ(&format!("after {withdrawn} of {standing:?} withdrew"), &found, &right)?;
    }
    compared.withdrawals += 1;
    compared.moved_up += usize::from(matches!(&right, Outcome::Awards(awards) if awards.len() > kept.len()));
    Ok(())
}

fn seal(round: &mut Round, fit: &Fit) {
    let shares = shares_of(round, fit).into_iter().map(|(id, shares)| (id, named(round, &shares)));
    let seal = Seal {
        program: PROGRAM.to_owned(),
        sha256: "-".to_owned(),
        awards: awards_of(round, fit),
        shares: shares.collect(),
        withdrawals: round.rulings.last_withdrawal,
    };
    round.enter(PhaseChange {
        from: Phase::Deliberation,
        to: Phase::Decided,
        number: 1,
        reason: String::new(),
        heads: BTreeMap::new(),
        files: BTreeMap::new(),
        inputs: None,
        seal: Some(seal),
    });
}
