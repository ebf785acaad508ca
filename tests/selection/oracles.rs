//! Selection against answer keys that other programs computed. The keys are
//! not part of this repository; without them these tests say so and pass.

use serde_json::Value;
use toets::select::{Counted, Reason, Strategy, forming, select};

use crate::facts::facts;
use crate::problems::{Instance, awarded, cents, key};

const STRATEGIES: [(Strategy, &str); 3] = [
    (Strategy::InOrderSkip, "rank_fill_skip"),
    (Strategy::InOrderStop, "rank_fill_stop"),
    (Strategy::Targets, "lexicographic"),
];

fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().expect("a list").iter();
    list.map(|text| text.as_str().expect("a text").to_owned()).collect()
}

#[test]
fn the_three_walks_award_what_the_answer_key_awards() {
    let Some(facts) = facts() else { return };
    let keys = key(&facts, "reference_in_order");
    for (name, expected) in keys["instances"].as_object().expect("instances") {
        let instance = Instance::read(&facts, name);
        for (strategy, field) in STRATEGIES {
            let selection = select(&instance.contest, strategy).expect("a selection");
            let names = instance.names(&awarded(&selection));
            assert_eq!(names, texts(&expected[field]["ids"]), "{name} {field}");
            let cost = expected[field]["cost"].as_i64().expect("a cost");
            assert_eq!(selection.spent, cents(cost), "{name} {field}");
        }
    }
}

#[test]
fn reserves_are_those_of_the_answer_key() {
    let Some(facts) = facts() else { return };
    let keys = key(&facts, "reference_in_order");
    for (name, expected) in keys["instances"].as_object().expect("instances") {
        let Some(expected) = expected["reserve_refusals"].as_array() else {
            continue;
        };
        let instance = Instance::read(&facts, name);
        let selection = select(&instance.contest, Strategy::Targets).expect("a selection");
        let mut found = Vec::new();
        for (index, decision) in selection.decisions.iter().enumerate() {
            let Reason::SetAsideForTarget { left, asked, needs, reserve, .. } = &decision.reason else {
                continue;
            };
            let need = |of: Counted| {
                let at = instance.contest.targets.iter().position(|t| t.of == of);
                at.map_or(0, |at| needs[at])
            };
            let reserve = reserve.expect("a reserve");
            let members = forming(&instance.contest, &selection, index).expect("members");
            let sum = members.iter().map(|&i| instance.contest.candidates[i].cost).sum();
            assert_eq!(reserve, sum, "{name}");
            found.push(serde_json::json!({
                "id": instance.ids[index], "left": left.cents(), "cost": asked.cents(),
                "reserve": reserve.cents(), "need": need(Counted::All),
                "need_small": need(Counted::Class(crate::problems::SMALL)),
            }));
        }
        found.truncate(60);
        assert_eq!(&found, expected, "{name}");
    }
}

#[test]
fn part_awards_are_those_of_the_answer_key() {
    let Some(facts) = facts() else { return };
    let keys = key(&facts, "reference_partial");
    for (name, expected) in keys["instances"].as_object().expect("instances") {
        let instance = Instance::read(&facts, name);
        let selection = select(&instance.contest, Strategy::Targets).expect("a selection");
        let mut amounts = vec![0; instance.place.len()];
        for (index, amount) in selection.awards() {
            amounts[instance.place[index]] = amount.cents();
        }
        let expected = &expected["lexicographic_amounts_cents"];
        assert_eq!(&serde_json::json!(amounts), expected, "{name}");
    }
}

#[test]
fn the_best_total_is_that_of_the_answer_key_and_proven() {
    let Some(facts) = facts() else { return };
    let keys = key(&facts, "reference_best_total");
    for (name, expected) in keys["instances"].as_object().expect("instances") {
        let instance = Instance::read(&facts, name);
        let start = std::time::Instant::now();
        let selection = select(&instance.contest, Strategy::BestTotal).expect("a selection");
        println!("{name}: {:?} {:?}", start.elapsed(), selection.proof);
        let proof = selection.proof.expect("a proof");
        let solvers = expected.as_object().expect("solvers").values();
        let mut optima = solvers.filter(|s| s["status"] == "Optimal").map(|s| &s["objective"]);
        let optimum = optima.next().and_then(Value::as_i64).expect("an optimum");
        assert_eq!((proof.objective, proof.proven), (optimum, true), "{name}");
    }
}
