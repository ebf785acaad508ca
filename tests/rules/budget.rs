//! Published examples of filling a budget down the ranking, from sheets over
//! the ranking to the awards; and how an award is split over its sources.

use toets::domain::call::StrategyName::{InOrderSkip, InOrderStop};
use toets::domain::call::{Source, TieStep};
use toets::domain::force::Force;
use toets::domain::money::Money;
use toets::domain::party::LeadKind;
use toets::result::error::FitError;
use toets::result::fit::fit;
use toets::result::sources::as_of_0_1_0;
use toets::round::{Round, Ruling};
use toets::select::{Outcome, Reason};

use crate::small_rounds::{awarded, awards, call, decimal, id, order, proposal, round, submit, why};

/// A budget, and per project what it asks and how many votes it has.
fn projects(budget: &str, asked: &[(&str, &str)]) -> Round {
    let file = format!(
        r#"Call(id: "b", title: "Budget", budget: [Source(name: "city", amount: "{budget}")],
            criteria: [Criterion(id: "votes", label: "Votes",
                scale: Scale(from: "0", to: "1000", step: "1"))],
            total: Total(form: Points, total_decimals: 0), strategy: InOrderSkip)"#
    );
    let name = |number: usize| format!("P{}", number + 1);
    let proposals =
        asked.iter().enumerate().map(|(number, (cost, _))| proposal(&name(number), cost)).collect();
    let mut round = round(call(&file), proposals, 1);
    for (number, (_, votes)) in asked.iter().enumerate() {
        submit(&mut round, &name(number), "e1", &[votes]);
    }
    round
}

/// CONSUL, `spec/models/budget/result_spec.rb`, budget 1000.
#[test]
fn consul_winners_are_those_that_fit_by_votes() {
    let first = projects("1000", &[("100", "500"), ("300", "800"), ("200", "900"), ("500", "600")]);
    assert_eq!(order(&first), ["P3", "P2", "P4", "P1"]);
    assert_eq!(awarded(&first, InOrderSkip), ["P3", "P2", "P4"]);
    assert_eq!(awarded(&first, InOrderStop), ["P3", "P2", "P4"]);
    let second = projects("1000", &[("800", "900"), ("300", "800"), ("200", "600")]);
    assert_eq!(awarded(&second, InOrderSkip), ["P1", "P3"]);
    assert_eq!(awarded(&second, InOrderStop), ["P1"]);
}

/// An incompatible project is passed over, and whoever it kept out comes in.
#[test]
fn consul_winners_without_an_incompatible_project() {
    let all = [("200", "900"), ("300", "800"), ("500", "700"), ("500", "600"), ("100", "500")];
    let mut round = projects("1000", &all);
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P3"]);
    let out = Ruling { value: Force::Out, reason: "incompatible".to_owned() };
    round.rulings.forced.insert(id("P3"), out);
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P4"]);
    assert_eq!(awarded(&round, InOrderStop), ["P1", "P2", "P4"]);
    round.rulings.forced.clear();
    round.rulings.withdrawn.insert(id("P3"), "incompatible".to_owned());
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P4"]);
}

/// A lower amount that a correction has overtaken says nothing any more.
#[test]
fn an_amount_that_is_no_longer_lower_is_not_told() {
    let mut round = projects("1000", &[("200", "900")]);
    let told =
        |round: &Round| why(round, InOrderSkip, 0).into_iter().any(|said| said.id == "reason-amount-set");
    for (set, expected) in [("150", true), ("200", false), ("300", false)] {
        let ruling = Ruling { value: id::<Money>(set), reason: "r".to_owned() };
        round.rulings.amounts.insert(id("P1"), ruling);
        assert_eq!(told(&round), expected, "{set}");
    }
}

fn pabulib() -> Round {
    projects(
        "100000.00",
        &[("40000.00", "29"), ("40000.00", "26"), ("30000.00", "24"), ("20000.00", "19"), ("20000.00", "16")],
    )
}

/// Pabulib: `greedy` is {P1, P2, P4}, `greedy-no-skip` {P1, P2}.
#[test]
fn pabulib_greedy_with_and_without_skipping() {
    let round = pabulib();
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P4"]);
    assert_eq!(awarded(&round, InOrderStop), ["P1", "P2"]);
    let fit = fit(&round, InOrderStop).expect("a fit");
    let reasons: Vec<_> = fit.selection.decisions.iter().map(|one| &one.reason).collect();
    let money = |amount: &str| id::<Money>(amount);
    // P3 is where it stopped; P4 would have fitted, and is told where it stopped.
    let stopped = |asked: &str, stopped_at: Option<usize>| Reason::BudgetExhausted {
        left: money("20000.00"),
        asked: money(asked),
        minimum: None,
        stopped_at,
    };
    assert_eq!(reasons[2], &stopped("30000.00", None));
    assert_eq!(reasons[3], &stopped("20000.00", Some(2)));
    assert_eq!(fit.selection.left, money("20000.00"));
}

#[test]
fn the_budget_is_used_to_the_last_cent_and_not_beyond() {
    for (budget, expected) in
        [("80000.00", vec!["P1", "P2"]), ("79999.99", vec!["P1", "P3"]), ("39999.99", vec!["P3"])]
    {
        let mut round = pabulib();
        round.call.budget = vec![Source { name: "city".to_owned(), amount: id(budget) }];
        assert_eq!(awarded(&round, InOrderSkip), expected, "{budget}");
    }
}

#[test]
fn an_amended_budget_is_the_budget() {
    let mut round = pabulib();
    round.rulings.budget.insert("city".to_owned(), id("150000.00"));
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P3", "P4", "P5"]);
}

/// Four that ask the same and share two totals; there is money for some.
fn equal_costs(budget: &str) -> Round {
    projects(budget, &[("40000.00", "10"), ("40000.00", "20"), ("40000.00", "10"), ("40000.00", "20")])
}

#[test]
fn equal_costs_and_equal_totals_need_a_decision_only_at_the_line() {
    let members = |result: Result<_, FitError>| match result {
        Err(FitError::Tie { members, contenders }) => {
            assert_eq!(members, contenders);
            members.iter().map(ToString::to_string).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    for strategy in [InOrderSkip, InOrderStop] {
        // The line falls between two totals, or after everybody, or before.
        assert_eq!(awarded(&equal_costs("80000.00"), strategy), ["P2", "P4"]);
        assert_eq!(awarded(&equal_costs("119999.99"), strategy), ["P2", "P4"]);
        assert_eq!(awarded(&equal_costs("160000.00"), strategy), ["P2", "P4", "P1", "P3"]);
        assert!(awarded(&equal_costs("39999.99"), strategy).is_empty());
        // It falls inside a tie.
        assert_eq!(members(awards(&equal_costs("120000.00"), strategy)), ["P1", "P3"]);
        assert_eq!(members(awards(&equal_costs("40000.00"), strategy)), ["P2", "P4"]);
        // A decision on the record, or a step that the call declares, settles it.
        let mut round = equal_costs("120000.00");
        let value = vec![id("P3"), id("P1")];
        round.rulings.ties.push(Ruling { value, reason: "younger".to_owned() });
        assert_eq!(awarded(&round, strategy), ["P2", "P4", "P3"]);
        let mut round = equal_costs("120000.00");
        round.call.tie_break = vec![TieStep::Id];
        assert_eq!(awarded(&round, strategy), ["P2", "P4", "P1"]);
    }
}

#[test]
fn a_tie_of_unequal_costs_matters_more_often_where_the_walk_stops() {
    // 50 is left for a tie of 40 and 60: only one of them can ever be awarded.
    let round = || projects("50.00", &[("40.00", "10"), ("60.00", "10")]);
    assert_eq!(awarded(&round(), InOrderSkip), ["P1"]);
    assert!(matches!(awards(&round(), InOrderStop), Err(FitError::Tie { .. })));
}

#[test]
fn whoever_is_forced_in_takes_money_first() {
    let mut round = pabulib();
    let value = Force::In;
    round.rulings.forced.insert(id("P5"), Ruling { value, reason: "region".to_owned() });
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P5"]);
    for name in ["P1", "P2", "P3"] {
        round.rulings.forced.insert(id(name), Ruling { value, reason: "region".to_owned() });
    }
    assert!(matches!(awards(&round, InOrderSkip), Err(FitError::Refused(_))));
}

#[test]
fn part_awards_follow_the_share_of_the_request() {
    let mut round = pabulib();
    round.call.grant.partial = Some(toets::domain::call::Partial::Share(decimal("0.60")));
    // 20,000 is left for P3, which asks 30,000 and can do with 18,000.
    let expected = [("P1", "40000.00"), ("P2", "40000.00"), ("P3", "20000.00")];
    let expected = expected.map(|(name, amount)| (id(name), id(amount)));
    assert_eq!(awards(&round, InOrderSkip).expect("awards"), expected.clone().into());
    assert_eq!(awards(&round, InOrderStop).expect("awards"), expected.into());
    let fit = fit(&round, InOrderSkip).expect("a fit");
    assert_eq!(fit.selection.decisions[3].outcome, Outcome::Reserve);
    // Of 25,000.01 a share of 0.80 is 20,000.008: a cent more than is left.
    let mut round = pabulib();
    round.proposals[2].requested = id("25000.01");
    round.call.grant.partial = Some(toets::domain::call::Partial::Share(decimal("0.80")));
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P4"]);
}

/// The parts of an award over sources with these amounts, as version 0.1.0 split it.
fn split(sources: &[&str], amount: &str) -> Vec<String> {
    let mut round = pabulib();
    round.call.budget = sources
        .iter()
        .enumerate()
        .map(|(number, amount)| Source { name: format!("s{number}"), amount: id(amount) })
        .collect();
    let parts = as_of_0_1_0(&round, id(amount));
    assert_eq!(parts.iter().copied().sum::<Money>(), id(amount));
    parts.into_iter().map(|part| part.to_string()).collect()
}

#[test]
fn version_0_1_0_split_in_proportion_and_the_last_took_the_difference() {
    assert_eq!(split(&["400000.00", "400000.00"], "39999.99"), ["20000.00", "19999.99"]);
    assert_eq!(split(&["100.00", "200.00", "300.00"], "10.00"), ["1.67", "3.33", "5.00"]);
    assert_eq!(split(&["1.00", "1.00", "1.00"], "100.00"), ["33.33", "33.33", "33.34"]);
}

#[test]
fn a_source_without_money_pays_nothing_and_none_pays_back() {
    assert_eq!(split(&["100.00", "100.00", "0.00"], "33.33"), ["16.67", "16.66", "0.00"]);
    assert_eq!(split(&["0.00", "100.00"], "33.33"), ["0.00", "33.33"]);
    assert_eq!(split(&["1.00", "1.00", "1.00", "1.00"], "0.02"), ["0.01", "0.01", "0.00", "0.00"]);
}

/// Every spelling of one town hall is one lead; two associations with their
/// seat in one town are two.
#[test]
fn a_lead_is_the_same_however_it_is_written() {
    let mut round = pabulib();
    round.call.max_per_lead = Some(1);
    let open = awarded(&round, InOrderSkip).len();
    assert!(open > 1);
    let town = |name: &str, nis: &str, lead: &mut toets::domain::proposal::Proposal| {
        lead.lead = name.to_owned();
        lead.lead_kind = Some(LeadKind::LocalAuthority);
        lead.nis = Some(nis.to_owned()).filter(|nis| !nis.is_empty());
    };
    let spellings =
        [("Stad Tienen", "24107"), ("Stad Tienen", ""), ("STAD  tienen", ""), ("OCMW Tienen", "")];
    for (proposal, (name, nis)) in round.proposals.iter_mut().zip(spellings.iter().cycle()) {
        town(name, nis, proposal);
    }
    round.register = toets::store::inputs::BuiltIn::newest().read().unwrap();
    assert_eq!(awarded(&round, InOrderSkip), ["P1"]);
    for (number, proposal) in round.proposals.iter_mut().enumerate() {
        town(&format!("vzw {number}"), "44021", proposal);
        proposal.lead_kind = Some(LeadKind::NonProfit);
    }
    assert_eq!(awarded(&round, InOrderSkip).len(), open);
    for proposal in &mut round.proposals {
        proposal.kbo = Some("0207.451.227".to_owned());
    }
    assert_eq!(awarded(&round, InOrderSkip), ["P1"]);
}

#[test]
fn a_capped_request_is_told_with_both_figures() {
    use toets::domain::call::OverMax;
    use toets::result::figures::reason;
    use toets::text::{Lang, Texts};
    let mut round = pabulib();
    round.call.grant.max = Some(id("25000.00"));
    round.call.grant.over_max = OverMax::Cap;
    let fit = fit(&round, InOrderSkip).expect("a fit");
    for (lang, both) in
        [(Lang::Nl, "40.000,00 (begrensd op 25.000,00)"), (Lang::En, "40,000.00 (capped at 25,000.00)")]
    {
        let texts = Texts::new(lang);
        let said: Vec<String> = why(&round, InOrderSkip, 0).iter().map(|phrase| texts.say(phrase)).collect();
        assert!(said.join(" ").contains(both), "{said:?}");
    }
    let figures = reason(&round, &fit, 0, &[]);
    assert_eq!((&figures["asked"], &figures["requested"]), (&"25000.00".into(), &"40000.00".into()));
    assert_eq!(figures["capped_at"], "25000.00");
    // A request below the cap has one figure.
    let below =
        fit.ranking.ranked.iter().position(|one| round.proposals[one.proposal].requested < id("25000.00"));
    if let Some(below) = below {
        assert_eq!(reason(&round, &fit, below, &[]).get("capped_at"), None);
    }
}

#[test]
fn proposals_without_a_known_lead_do_not_share_one() {
    let mut round = pabulib();
    round.call.max_per_lead = Some(1);
    for proposal in &mut round.proposals {
        proposal.lead = "the same".to_owned();
    }
    assert_eq!(awarded(&round, InOrderSkip), ["P1"]);
    for proposal in &mut round.proposals {
        proposal.lead = String::new();
    }
    assert_eq!(awarded(&round, InOrderSkip), ["P1", "P2", "P4"]);
}
