//! The whole answer to a random round: who is a candidate, every order, and
//! what each order divides.

use std::collections::BTreeMap;

use super::divided::{Candidate, Divided, DoesNotFit, Problem, divide};
use super::placed::{orders, ranks};
use super::reckoned::{Reckoned, all, fraction};
use super::rough::{Round, Strategy};

/// Amounts by proposal.
pub type Awards = BTreeMap<String, i64>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Awards(Awards),
    /// The orders that the chain leaves open divide the money differently.
    Tie,
    /// What the chair forced in does not fit.
    Refused,
}

pub struct Answer {
    pub reckoned: Vec<Reckoned>,
    pub orders: Vec<Vec<usize>>,
    /// Who is on which rank.
    pub ranks: Vec<(Vec<usize>, usize)>,
}

impl Answer {
    /// None where there are too many orders.
    pub fn new(round: &Round) -> Option<Answer> {
        let reckoned = all(round);
        let orders = orders(round, &reckoned)?;
        let ranks = ranks(&orders);
        Some(Answer { reckoned, orders, ranks })
    }

    /// The problem of one order.
    pub fn problem(&self, round: &Round, order: &[usize]) -> Problem {
        let candidate = |at: &usize| {
            let one = &round.proposals[*at];
            let score = self.reckoned[*at].total.expect("a total") / fraction(1);
            Candidate {
                cost: round.cost(one),
                least: round.least(one),
                score: i64::try_from(score.to_integer()).expect("a small total"),
                classes: one.classes,
                lead: round.lead(one),
                forced: one.forced,
                standing: None,
            }
        };
        Problem {
            budget: round.budget(),
            candidates: order.iter().map(candidate).collect(),
            targets: round.targets.clone(),
            limits: round.limits.clone(),
            envelopes: round.envelopes.clone(),
            per_lead: round.per_lead,
            part: round.part.is_some(),
        }
    }

    pub fn divided(&self, round: &Round, order: &[usize], strategy: Strategy) -> Result<Divided, DoesNotFit> {
        divide(&self.problem(round, order), strategy)
    }

    /// What all orders come to.
    pub fn outcome(&self, round: &Round, strategy: Strategy) -> Outcome {
        same(self.orders.iter().map(|order| {
            let divided = self.divided(round, order, strategy)?;
            Ok(by_id(round, order, &divided))
        }))
    }

    /// What all orders come to once `withdrawn` has given its award back, where
    /// these awards stand.
    pub fn after_withdrawal(&self, round: &Round, standing: &Awards, withdrawn: &str) -> Outcome {
        same(self.orders.iter().map(|order| {
            let (order, problem) = self.reserve(round, order, standing, withdrawn);
            Ok(by_id(round, &order, &divide(&problem, round.strategy)?))
        }))
    }

    fn reserve(
        &self,
        round: &Round,
        order: &[usize],
        standing: &Awards,
        withdrawn: &str,
    ) -> (Vec<usize>, Problem) {
        let order: Vec<usize> =
            order.iter().copied().filter(|at| round.proposals[*at].id != withdrawn).collect();
        let mut problem = self.problem(round, &order);
        for (one, at) in problem.candidates.iter_mut().zip(&order) {
            one.standing = standing.get(&round.proposals[*at].id).copied();
        }
        (order, problem)
    }
}

pub fn by_id(round: &Round, order: &[usize], divided: &Divided) -> Awards {
    let each = order.iter().zip(&divided.awards);
    each.filter_map(|(at, award)| Some((round.proposals[*at].id.clone(), (*award)?))).collect()
}

fn same(mut each: impl Iterator<Item = Result<Awards, DoesNotFit>>) -> Outcome {
    let first = match each.next().expect("an order") {
        Ok(awards) => awards,
        Err(DoesNotFit) => return Outcome::Refused,
    };
    let all_same = each.all(|other| other.as_ref() == Ok(&first));
    if all_same { Outcome::Awards(first) } else { Outcome::Tie }
}

/// Whose cents come from which source, in this order of awards.
pub fn split(sources: &[i64], awards: &[i64]) -> Vec<Vec<i64>> {
    let budget: i128 = sources.iter().map(|one| i128::from(*one)).sum();
    let mut paid = vec![0_i64; sources.len()];
    let mut running = 0_i128;
    let mut all = Vec::new();
    for award in awards {
        let before = paid.clone();
        for _ in 0..*award {
            running += 1;
            let behind = |at: usize| running * i128::from(sources[at]) - i128::from(paid[at]) * budget;
            let open = (0..sources.len()).filter(|at| paid[*at] < sources[*at]);
            let next = open.reduce(|a, b| if behind(b) > behind(a) { b } else { a }).expect("money");
            paid[next] += 1;
        }
        all.push(paid.iter().zip(before).map(|(now, before)| now - before).collect());
    }
    all
}
