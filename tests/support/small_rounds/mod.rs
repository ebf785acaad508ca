//! Small rounds for the tests of the rules: calls written as criteria files,
//! proposals and sheets made in a line each.

pub mod random;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::str::FromStr;
use std::sync::Arc;

use rust_decimal::Decimal;
use toets::domain::call::{Call, StrategyName};
use toets::domain::committee::{Committee, Member};
use toets::domain::id::ProposalId;
use toets::domain::money::Money;
use toets::domain::municipality::Register;
use toets::domain::phase::Phase;
use toets::domain::phrase::Phrase;
use toets::domain::proposal::Proposal;
use toets::domain::role::Role;
use toets::domain::sheet::{Answer, ScoreSheet};
use toets::rank::ranking::{Placed, Ranking, rank};
use toets::result::error::FitError;
use toets::result::fit::fit;
use toets::result::reader::{ReaderView, SeenFit};
use toets::round::Round;
use toets::store::ron_text;
use toets::text::reasons;

/// Reads an id, an amount or a number that a test writes down.
pub fn id<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().expect("a sound text")
}

pub fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect("a decimal")
}

/// Reads a call as the criteria file would be read.
pub fn call(text: &str) -> Call {
    match ron_text::read("call.ron", text) {
        Ok(call) => call,
        Err(problem) => panic!("{} {:?} {:?}", problem.place(), problem.what, problem.hint),
    }
}

pub fn member(name: &str, role: Role) -> Member {
    Member::named(id(name), name, role)
}

/// A proposal that asks an amount, such as `"40000.00"`.
pub fn proposal(name: &str, requested: &str) -> Proposal {
    Proposal {
        lead: format!("Lead of {name}"),
        requested: id::<Money>(requested),
        ..Proposal::named(id(name), format!("Title of {name}"))
    }
}

/// A round in deliberation with evaluators `e1`, `e2`, ... and a chair.
pub fn round(call: Call, proposals: Vec<Proposal>, evaluators: usize) -> Round {
    let mut members: Vec<Member> =
        (1..=evaluators).map(|number| member(&format!("e{number}"), Role::Evaluator)).collect();
    members.push(member("chair", Role::Chair));
    let mut round = Round::new(call, proposals, Committee::of(members), Register::default());
    round.phase = Phase::Deliberation;
    round
}

/// Submits a sheet: a mark such as `"7.5"`, `-` for an abstention, and nothing
/// for *not yet*, per criterion in the call's order.
pub fn submit(round: &mut Round, proposal: &str, member: &str, marks: &[&str]) {
    let mut sheet = ScoreSheet { submitted: true, ..ScoreSheet::default() };
    for (criterion, mark) in round.call.criteria.iter().zip(marks) {
        let answer = match *mark {
            "" => Answer::NotYet,
            "-" => Answer::Abstained("no time".to_owned()),
            mark => Answer::Mark(decimal(mark)),
        };
        sheet.cells.entry(criterion.id.clone()).or_default().answer = answer;
    }
    let of_proposal = round.sheets.entry(id(proposal)).or_default();
    of_proposal.insert(id(member), sheet);
}

/// The id of a candidate.
pub fn name<'a>(round: &'a Round, placed: &Placed) -> &'a str {
    round.proposals[placed.proposal].id.as_str()
}

/// The ids in rank order.
pub fn order(round: &Round) -> Vec<String> {
    rank(round).ranked.iter().map(|placed| name(round, placed).to_owned()).collect()
}

/// The published totals, by id.
pub fn totals(round: &Round) -> BTreeMap<String, String> {
    let placed = |one: &Placed| (name(round, one).to_owned(), one.total.to_string());
    rank(round).ranked.iter().map(placed).collect()
}

/// The status of a proposal without a rank, `ranked` of any other.
pub fn status(round: &Round, proposal: &str) -> &'static str {
    let ranking: Ranking = rank(round);
    let found = ranking.unranked.iter().find(|one| round.proposals[one.proposal].id.as_str() == proposal);
    found.map_or("ranked", |one| one.why.status())
}

/// What whoever sees everything is told of the candidate at a place.
pub fn why(round: &Round, strategy: StrategyName, place: usize) -> Vec<Phrase> {
    let fit = fit(round, strategy).expect("a fit");
    let view = ReaderView::new(round, &fit.ranking, &member("whoever", Role::Chair));
    reasons::of_outcome(&SeenFit::new(Arc::new(view), round, fit), place)
}

/// What a strategy awards, by id.
pub fn awards(round: &Round, strategy: StrategyName) -> Result<BTreeMap<ProposalId, Money>, FitError> {
    let fit = fit(round, strategy)?;
    let of_candidate = |index: usize| round.proposals[fit.ranking.ranked[index].proposal].id.clone();
    Ok(fit.selection.awards().map(|(index, amount)| (of_candidate(index), amount)).collect())
}

/// The ids that a strategy awards, in rank order.
pub fn awarded(round: &Round, strategy: StrategyName) -> Vec<String> {
    let fit = fit(round, strategy).expect("a selection");
    let of_candidate = |index: usize| name(round, &fit.ranking.ranked[index]).to_owned();
    fit.selection.awards().map(|(index, _)| of_candidate(index)).collect()
}
