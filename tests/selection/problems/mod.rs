//! Calls for the tests of selection: small ones written out, and the instances
//! of the answer keys.

pub mod exhaustive;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use toets::domain::money::Money;
use toets::select::{Candidate, ClassSet, Contest, Counted, NumberedTarget, Selection, Strategy, select};

pub const SMALL: u8 = 0;

pub fn cents(cents: i64) -> Money {
    Money::from_cents(cents)
}

/// Candidates that ask these amounts and score these totals, without rules.
pub fn call(budget: i64, asked: &[(i64, i64)]) -> Contest {
    let candidate =
        |&(cost, score): &(i64, i64)| Candidate { cost: cents(cost), score, ..Candidate::default() };
    Contest {
        budget: cents(budget),
        candidates: asked.iter().map(candidate).collect(),
        targets: Vec::new(),
        max_per_lead: None,
        partial: false,
        ..Contest::default()
    }
}

pub fn all(at_least: u32) -> NumberedTarget {
    NumberedTarget { of: Counted::All, at_least }
}

pub fn class(class: u8, at_least: u32) -> NumberedTarget {
    NumberedTarget { of: Counted::Class(class), at_least }
}

pub fn awarded(selection: &Selection) -> Vec<usize> {
    selection.awards().map(|(index, _)| index).collect()
}

/// The awards of a selection that must exist.
pub fn awards(contest: &Contest, strategy: Strategy) -> Vec<usize> {
    awarded(&select(contest, strategy).expect("a selection"))
}

/// An answer key of the budget folder.
pub fn key(facts: &Path, name: &str) -> Value {
    let path = facts.join("oracles/budget").join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).expect("a readable answer key");
    serde_json::from_str(&text).expect("JSON")
}

/// An instance in rank order, with the ids of its candidates and the place of
/// each in the file.
pub struct Instance {
    pub contest: Contest,
    pub ids: Vec<String>,
    pub place: Vec<usize>,
}

impl Instance {
    pub fn read(facts: &Path, name: &str) -> Instance {
        let json = key(facts, name);
        let list = |field: &str| json[field].as_array().cloned().unwrap_or_default();
        let number = |value: &Value| value.as_i64().expect("a whole number");
        let (costs, scores) = (list("c"), list("s"));
        let (small, minima) = (list("small"), list("min"));
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let leads = numbered(list("lead").iter().map(|lead| text(Some(lead))));
        let provinces = json["prov_min"].as_object().cloned().unwrap_or_default();
        let names: Vec<&String> = provinces.keys().collect();
        let prov = list("prov");
        let ids: Vec<String> = (0..costs.len())
            .map(|i| text(json["ids"].get(i)).unwrap_or_else(|| format!("P{i:04}")))
            .collect();
        let mut order: Vec<usize> = (0..costs.len()).collect();
        order.sort_by_key(|&i| (-number(&scores[i]), number(&costs[i]), ids[i].clone()));
        let classes = |i: usize| {
            let small = small.get(i).and_then(Value::as_i64) == Some(1);
            let own = text(prov.get(i));
            let province = names.iter().position(|name| Some(*name) == own.as_ref());
            let province = province.map(|p| 1 + u8::try_from(p).expect("few provinces"));
            small.then_some(SMALL).into_iter().chain(province).collect::<ClassSet>()
        };
        let candidate = |&i: &usize| Candidate {
            cost: cents(number(&costs[i])),
            minimum: minima.get(i).map(|minimum| cents(number(minimum))),
            score: number(&scores[i]),
            classes: classes(i),
            lead: leads.get(i).copied(),
            tie: None,
            forced: None,
            withdrawn: false,
        };
        let count = |value: &Value| u32::try_from(number(value)).expect("a count");
        let mut targets = vec![all(count(&json["N"])), class(SMALL, count(&json["M"]))];
        for (at, name) in (1..).zip(&names) {
            targets.push(class(at, count(&provinces[*name])));
        }
        targets.retain(|target| target.at_least > 0);
        Instance {
            contest: Contest {
                budget: cents(number(&json["B"])),
                candidates: order.iter().map(candidate).collect(),
                targets,
                max_per_lead: (!leads.is_empty()).then_some(1),
                partial: !minima.is_empty(),
                ..Contest::default()
            },
            ids: order.iter().map(|&i| ids[i].clone()).collect(),
            place: order,
        }
    }

    /// The ids of these candidates, in the order of the ids.
    pub fn names(&self, indices: &[usize]) -> Vec<String> {
        let mut names: Vec<String> = indices.iter().map(|&i| self.ids[i].clone()).collect();
        names.sort();
        names
    }
}

fn numbered(names: impl Iterator<Item = Option<String>>) -> Vec<u32> {
    let mut seen = BTreeMap::new();
    names
        .map(|name| {
            let next = u32::try_from(seen.len()).expect("few leads");
            *seen.entry(name).or_insert(next)
        })
        .collect()
}
