//! What a reader on paper has: the call as it was published, the tables of proposals and
//! scores, and the list that came out. Amounts are in cents, other figures exact.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use serde_json::Value;

pub type Exact = BigRational;

/// The call as it was published.
#[derive(Clone, Default)]
pub struct Rules {
    pub criteria: Vec<Criterion>,
    /// Whether points are a share of 100, or marks times weights.
    pub percent: bool,
    /// How marks are merged: `mean` or `median`.
    pub merge: &'static str,
    pub mark_decimals: u32,
    pub points_decimals: Option<u32>,
    pub total_decimals: u32,
    pub blocks: Vec<(&'static str, Vec<&'static str>)>,
    pub budget: i64,
    pub cap: Option<i64>,
    /// The least share of a request that may be awarded, in hundredths.
    pub least_share: Option<i64>,
    pub max_per_lead: Option<usize>,
    /// Label of what is counted, class (none: all) and number.
    pub targets: Vec<(&'static str, Option<&'static str>, i64)>,
    pub limits: Vec<(&'static str, &'static str, usize)>,
    /// Label, class, least and most.
    pub envelopes: Vec<(&'static str, &'static str, i64, i64)>,
}

/// A criterion as it was published.
#[derive(Clone)]
pub struct Criterion {
    pub id: &'static str,
    pub label: &'static str,
    pub weight: &'static str,
    pub worst: &'static str,
    pub best: &'static str,
}

/// A row of the table of proposals.
#[derive(Clone, Default)]
pub struct Row {
    pub title: String,
    pub lead: String,
    pub asked: i64,
    pub own: Option<i64>,
    pub total_cost: Option<i64>,
}

/// What chair and applicants decided, by proposal, with the reason that they gave.
#[derive(Clone, Default)]
pub struct Rulings {
    pub forced_in: BTreeMap<String, String>,
    pub forced_out: BTreeMap<String, String>,
    pub amounts: BTreeMap<String, (i64, String)>,
    /// After the decision.
    pub withdrawn: BTreeMap<String, String>,
}

/// Everything that went in.
pub struct Book {
    pub rules: Rules,
    pub rulings: Rulings,
    pub proposals: BTreeMap<String, Row>,
    /// The scores by proposal and criterion.
    pub scores: BTreeMap<(String, String), Vec<Exact>>,
}

/// The list that came out.
pub struct Published {
    /// In the order of the ranking.
    pub ranked: Vec<Ranked>,
    pub left: i64,
    pub best: Option<Exact>,
    /// Per target, per envelope: what was worked with.
    pub targets: Vec<i64>,
    pub envelopes: Vec<i64>,
    pub certificate_bound: Option<String>,
}

/// A proposal on the list.
#[derive(Clone)]
pub struct Ranked {
    pub id: String,
    pub rank: usize,
    pub total: Exact,
    pub classes: Vec<String>,
    pub amount: Option<i64>,
    pub outcome: String,
    pub kind: String,
}

/// A figure as it is written in Dutch: `1.234,5`, `-3`, `225/7`.
pub fn number(text: &str) -> Exact {
    if let Some((over, under)) = text.split_once('/') {
        return number(over) / number(under);
    }
    let plain = text.replace(['.', '\u{a0}', '\u{202f}'], "").replace('\u{2212}', "-");
    let (sign, digits) = plain.strip_prefix('-').map_or((1, plain.as_str()), |digits| (-1, digits));
    let (whole, part) = digits.split_once(',').unwrap_or((digits, ""));
    let units: BigInt = format!("{whole}{part}").parse().unwrap_or_else(|_| panic!("{text} is no number"));
    let scale = BigInt::from(10).pow(u32::try_from(part.len()).unwrap());
    Exact::new(units * sign, scale)
}

/// A figure as programs write it: `12.50`.
pub fn plain(text: &str) -> Exact {
    number(&text.replace('.', ","))
}

/// An amount in cents.
pub fn cents(text: &str) -> i64 {
    let exact = number(text) * BigInt::from(100);
    assert!(exact.is_integer(), "{text} is no amount");
    exact.to_integer().try_into().unwrap()
}

/// Half away from zero.
pub fn rounded(value: &Exact, decimals: u32) -> Exact {
    let ten = BigInt::from(10).pow(decimals);
    (value * &ten).round() / ten
}

impl Book {
    /// Whether a proposal asks what is said, a cap beside it.
    pub fn asks(&self, id: &str, name: &str, said: &str) -> bool {
        let (asked, cap) = match said.split_once(" (begrensd op ") {
            Some((asked, cap)) => (cents(asked), Some(cents(cap.trim_end_matches(')')))),
            None => (cents(said), None),
        };
        let capped = (self.capped(id) < self.proposals[id].asked).then(|| self.capped(id));
        match self.rulings.amounts.get(id).filter(|_| name != "amount-set") {
            Some((set, _)) => (asked, cap) == (*set, None),
            None => (asked, cap) == (self.proposals[id].asked, capped),
        }
    }

    /// What the call leaves of a request.
    pub fn capped(&self, id: &str) -> i64 {
        let asked = self.proposals[id].asked;
        self.rules.cap.map_or(asked, |cap| asked.min(cap))
    }

    /// What a proposal's award would cost.
    pub fn cost(&self, id: &str) -> i64 {
        self.rulings.amounts.get(id).map_or_else(|| self.capped(id), |(amount, _)| *amount)
    }

    /// The least that it may be awarded.
    pub fn least(&self, id: &str) -> i64 {
        let capped = self.capped(id);
        let least = self.rules.least_share.map_or(capped, |share| (capped * share + 99) / 100);
        least.min(self.cost(id))
    }

    pub fn criterion(&self, label: &str) -> (usize, &Criterion) {
        let found = self.rules.criteria.iter().enumerate().find(|(_, one)| one.label == label);
        found.unwrap_or_else(|| panic!("no criterion {label}"))
    }

    /// What the scores of a proposal on a criterion become, before rounding.
    pub fn merged(&self, id: &str, criterion: &str) -> Option<Exact> {
        let mut scores = self.scores.get(&(id.to_owned(), criterion.to_owned()))?.clone();
        scores.sort();
        let kept = match self.rules.merge {
            "median" => &scores[(scores.len() - 1) / 2..=scores.len() / 2],
            _ => &scores[..],
        };
        Some(kept.iter().sum::<Exact>() / BigInt::from(kept.len()))
    }

    pub fn mark(&self, id: &str, criterion: &str) -> Option<Exact> {
        Some(rounded(&self.merged(id, criterion)?, self.rules.mark_decimals))
    }

    /// The points of a mark before rounding.
    pub fn points(&self, criterion: &Criterion, mark: &Exact) -> Exact {
        let weight = number(criterion.weight);
        if !self.rules.percent {
            return mark * weight;
        }
        let all: Exact = self.rules.criteria.iter().map(|one| number(one.weight)).sum();
        let (worst, best) = (number(criterion.worst), number(criterion.best));
        (mark - &worst) / (best - worst) * weight * BigInt::from(100) / all
    }

    /// The published points of a proposal on a criterion.
    pub fn published_points(&self, id: &str, criterion: &Criterion) -> Option<Exact> {
        let points = self.points(criterion, &self.mark(id, criterion.id)?);
        Some(self.rules.points_decimals.map_or(points.clone(), |decimals| rounded(&points, decimals)))
    }

    pub fn total(&self, id: &str) -> Option<Exact> {
        let points: Option<Vec<Exact>> =
            self.rules.criteria.iter().map(|criterion| self.published_points(id, criterion)).collect();
        Some(rounded(&points?.iter().sum(), self.rules.total_decimals))
    }

    pub fn unrounded_total(&self, id: &str) -> Exact {
        let of = |one: &Criterion| self.points(one, &self.merged(id, one.id).unwrap());
        self.rules.criteria.iter().map(of).sum()
    }
}

impl Published {
    pub fn of(fit: &Value) -> Published {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let decision = |id: &str| {
            let all = fit["decisions"].as_array().unwrap();
            all.iter().find(|one| one["proposal"] == id).unwrap()
        };
        let ranked = fit["ranking"].as_array().unwrap().iter().map(|row| {
            let id = text(&row["proposal"]).unwrap();
            let decision = decision(&id);
            Ranked {
                rank: usize::try_from(row["rank"].as_u64().unwrap()).unwrap(),
                total: plain(row["total"].as_str().unwrap()),
                classes: row["classes"].as_array().unwrap().iter().filter_map(text).collect(),
                amount: decision["amount"].as_str().map(|amount| cents(&amount.replace('.', ","))),
                outcome: text(&decision["outcome"]).unwrap(),
                kind: text(&decision["reason"]["kind"]).unwrap(),
                id,
            }
        });
        let money = |value: &Value| cents(&value.as_str().unwrap_or("0").replace('.', ","));
        let list = |key: &str| fit[key].as_array().cloned().unwrap_or_default();
        Published {
            ranked: ranked.collect(),
            left: money(&fit["left"]),
            best: fit["objective"].as_str().map(plain),
            targets: list("targets")
                .iter()
                .map(|one| one["lowered_to"].as_i64().unwrap_or_else(|| one["at_least"].as_i64().unwrap()))
                .collect(),
            envelopes: list("envelopes")
                .iter()
                .map(|one| {
                    money(if one["lowered_to"].is_null() { &one["at_least"] } else { &one["lowered_to"] })
                })
                .collect(),
            certificate_bound: text(&fit["certificate"]["bound"]),
        }
    }

    pub fn at(&self, id: &str) -> Option<usize> {
        self.ranked.iter().position(|one| one.id == id)
    }

    pub fn award(&self, id: &str) -> Option<i64> {
        self.ranked[self.at(id)?].amount
    }
}
