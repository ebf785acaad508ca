//! What holds for a candidate whichever way the open ties are decided: for who asks
//! about a proposal that does not stand in the tie on which the money hangs.

use serde_json::Value;

use crate::domain::call::StrategyName;
use crate::rank::ranking::Ranking;
use crate::result::division::{Fit, fit_afresh};
use crate::result::error::FitError;
use crate::result::figures::reason;
use crate::round::Round;
use crate::select::{Outcome, forming};

/// In more orders than this the ties are not tried.
pub const MOST_ORDERS: usize = 120;

/// What does not hang on the open ties.
#[derive(Clone, Debug)]
pub enum Despite {
    /// In every order the same decision, with the same figures: those of this fit.
    Same(Box<Fit>),
    /// In every order the same outcome; the figures differ.
    Outcome(Outcome),
    /// The outcome itself hangs on the ties.
    Hangs,
    /// The ties can be decided in more ways than [`MOST_ORDERS`].
    TooMany,
}

/// What every order of the open ties gives the candidate at place `index`, which
/// stands in none of them.
///
/// # Errors
/// Those of a fit, but for open ties.
pub fn despite_ties(
    round: &Round,
    ranking: &Ranking,
    strategy: StrategyName,
    index: usize,
) -> Result<Despite, FitError> {
    let ties = places(ranking);
    let Some(orders) = orders(&ties) else {
        // Down the ranking no outcome hangs on the order of what comes later: the
        // reserve of a target is made of the cheapest, whoever of them comes first.
        let above = ties.iter().flatten().all(|&at| at > index);
        if strategy == StrategyName::BestTotal || !above {
            return Ok(Despite::TooMany);
        }
        let fit = fit_afresh(round, decided(ranking, &ties, &ties), strategy)?;
        return Ok(Despite::Outcome(fit.selection.decisions[index].outcome));
    };
    let mut found: Option<(Fit, Value)> = None;
    let mut same_figures = true;
    for order in orders {
        let fit = fit_afresh(round, decided(ranking, &ties, &order), strategy)?;
        let formed = forming(&fit.contest, &fit.selection, index).unwrap_or_default();
        let why = reason(round, &fit, index, &formed);
        let outcome = |fit: &Fit| fit.selection.decisions[index].outcome;
        match &found {
            None => found = Some((fit, why)),
            Some((first, _)) if outcome(first) != outcome(&fit) => return Ok(Despite::Hangs),
            Some((_, first)) => same_figures &= *first == why,
        }
    }
    Ok(match found {
        Some((fit, _)) if same_figures => Despite::Same(Box::new(fit)),
        Some((fit, _)) => Despite::Outcome(fit.selection.decisions[index].outcome),
        None => Despite::TooMany,
    })
}

/// The places of the members of every open tie.
fn places(ranking: &Ranking) -> Vec<Vec<usize>> {
    let of_tie = |tie: usize| {
        let members = ranking.ranked.iter().enumerate();
        members.filter(|(_, one)| one.open_tie == Some(tie)).map(|(at, _)| at).collect()
    };
    (0..ranking.open_ties.len()).map(of_tie).collect()
}

/// Every way in which the ties can be decided; `None` above [`MOST_ORDERS`].
fn orders(ties: &[Vec<usize>]) -> Option<Vec<Vec<Vec<usize>>>> {
    let mut all: Vec<Vec<Vec<usize>>> = vec![Vec::new()];
    for tie in ties {
        let ways = permutations(tie)?;
        if all.len() * ways.len() > MOST_ORDERS {
            return None;
        }
        let longer = |before: &Vec<Vec<usize>>| {
            let before = before.clone();
            ways.iter()
                .map(move |way| before.iter().cloned().chain([way.clone()]).collect())
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    Some(all)
}

/// Every order of a tie; `None` above [`MOST_ORDERS`].
fn permutations(members: &[usize]) -> Option<Vec<Vec<usize>>> {
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for &member in members {
        all = all
            .iter()
            .flat_map(|order| {
                (0..=order.len()).map(|at| {
                    let mut longer = order.clone();
                    longer.insert(at, member);
                    longer
                })
            })
            .collect();
        if all.len() > MOST_ORDERS {
            return None;
        }
    }
    Some(all)
}

/// The ranking in which the members of every tie stand in this order.
fn decided(ranking: &Ranking, ties: &[Vec<usize>], order: &[Vec<usize>]) -> Ranking {
    let mut decided = ranking.clone();
    for (tie, order) in ties.iter().zip(order) {
        for (&place, &from) in tie.iter().zip(order) {
            decided.ranked[place] = ranking.ranked[from].clone();
            decided.ranked[place].open_tie = None;
        }
    }
    decided.open_ties.clear();
    decided
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_is_tried_once() {
        let all = orders(&[vec![0, 1], vec![4, 5, 6]]).unwrap();
        let different: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!((all.len(), different.len()), (12, 12));
        assert!(orders(&[(0..5).collect()]).is_some());
        assert!(orders(&[(0..6).collect()]).is_none());
    }
}
