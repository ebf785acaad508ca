//! Who reads what: what a division promises, against every division there is where
//! that can be counted.

use std::collections::BTreeSet;

use proptest::prelude::*;
use toets::assign::flow::{Demand, Division, divide};
use toets::assign::pairs::vary;

fn whole(demand: &Demand, division: &Division) -> Vec<Vec<usize>> {
    let both = demand.kept.iter().zip(&division.added);
    both.map(|(kept, added)| kept.iter().chain(added).copied().collect()).collect()
}

fn loads(demand: &Demand, readers: &[Vec<usize>]) -> Vec<usize> {
    (0..demand.most.len()).map(|one| readers.iter().filter(|of| of.contains(&one)).count()).collect()
}

/// Places filled, squares of the loads, and how well it suits: more, fewer, more is better.
fn worth(demand: &Demand, readers: &[Vec<usize>]) -> (usize, i64, i64) {
    let filled = readers.iter().map(Vec::len).sum();
    let squares = loads(demand, readers).iter().map(|load| i64::try_from(load * load).unwrap()).sum();
    let suits = readers.iter().enumerate().flat_map(|(at, of)| of.iter().map(move |one| (at, *one)));
    (filled, squares, suits.map(|(at, one)| demand.suits[at][one].unwrap()).sum())
}

/// How often two proposals share two readers, over all pairs of both.
fn met_again<'a>(readers: usize, divided: impl Iterator<Item = &'a [usize]>) -> usize {
    let mut together = vec![vec![0_usize; readers]; readers];
    for of in divided {
        for (at, one) in of.iter().enumerate() {
            for other in &of[at + 1..] {
                together[*one.min(other)][*one.max(other)] += 1;
            }
        }
    }
    together.iter().flatten().map(|count| count * count.saturating_sub(1) / 2).sum()
}

/// Every choice of readers for each proposal, as good as any.
fn best(demand: &Demand) -> (usize, i64, i64) {
    let mut found: Option<(usize, i64, i64)> = None;
    let mut chosen: Vec<Vec<usize>> = Vec::new();
    walk(demand, &mut chosen, &mut found);
    found.unwrap()
}

fn walk(demand: &Demand, chosen: &mut Vec<Vec<usize>>, found: &mut Option<(usize, i64, i64)>) {
    let at = chosen.len();
    let Some(needed) = demand.needed.get(at) else {
        let worth = worth(demand, chosen);
        let better = |known: &(usize, i64, i64)| (worth.0, -worth.1, worth.2) > (known.0, -known.1, known.2);
        if found.as_ref().is_none_or(better) {
            *found = Some(worth);
        }
        return;
    };
    let readers = demand.most.len();
    for set in 0_usize..1 << readers {
        let of: Vec<usize> = (0..readers).filter(|one| set & (1 << one) != 0).collect();
        let kept = &demand.kept[at];
        let may = of.iter().all(|one| demand.suits[at][*one].is_some());
        let most = (*needed).max(kept.len());
        if !may || of.len() > most || !kept.iter().all(|one| of.contains(one)) {
            continue;
        }
        chosen.push(of);
        let within = loads(demand, chosen).iter().zip(&demand.most).enumerate().all(|(one, (load, most))| {
            // What was kept stays, also above a limit.
            load <= most
                || chosen
                    .iter()
                    .enumerate()
                    .all(|(at, of)| !of.contains(&one) || demand.kept[at].contains(&one))
        });
        if within {
            walk(demand, chosen, found);
        }
        chosen.pop();
    }
}

fn demands() -> impl Strategy<Value = Demand> {
    (1_usize..4, 2_usize..5).prop_flat_map(|(proposals, readers)| {
        let suits = prop::collection::vec(
            prop::collection::vec(prop::option::weighted(0.75, -3_i64..4), readers),
            proposals,
        );
        let needed = prop::collection::vec(1_usize..4, proposals);
        let most = prop::collection::vec(0_usize..4, readers);
        let kept = prop::collection::vec(prop::collection::vec(any::<bool>(), readers), proposals);
        (suits, needed, most, kept, any::<bool>()).prop_map(|(suits, needed, most, kept, keeps)| {
            let kept = kept.iter().zip(&suits).map(|(row, suits)| {
                let stays = |at: &usize| keeps && row[*at] && suits[*at].is_some() && *at == 0;
                (0..row.len()).filter(stays).collect()
            });
            Demand { kept: kept.collect(), needed, suits, most }
        })
    })
}

/// A round of many proposals, some of which nobody but a few may read.
fn large() -> impl Strategy<Value = Demand> {
    (5_usize..30, 4_usize..9, 1_usize..4).prop_flat_map(|(proposals, readers, needed)| {
        let row = prop::collection::vec(prop::option::weighted(0.9, -3_i64..4), readers);
        prop::collection::vec(row, proposals).prop_map(move |suits| Demand {
            needed: vec![needed; suits.len()],
            most: vec![suits.len(); readers],
            kept: vec![Vec::new(); suits.len()],
            suits,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_division_fills_more_is_more_equal_or_suits_better(demand in demands()) {
        let division = divide(&demand);
        let readers = whole(&demand, &division);
        let (made, best) = (worth(&demand, &readers), best(&demand));
        if division.no_way.is_empty() {
            prop_assert_eq!(made, best);
        } else {
            // Which of two proposals goes short is in the order of the draw.
            prop_assert_eq!(made.0, best.0);
        }
    }

    #[test]
    fn what_stands_stays_and_nobody_reads_what_is_closed(demand in demands()) {
        let mut division = divide(&demand);
        vary(&demand, &mut division);
        for (at, of) in whole(&demand, &division).iter().enumerate() {
            prop_assert!(of.iter().all(|one| demand.suits[at][*one].is_some()));
            prop_assert_eq!(of.iter().collect::<BTreeSet<_>>().len(), of.len());
            let short = division.no_way.iter().any(|none| none.proposal == at);
            let needed = demand.needed[at].max(demand.kept[at].len());
            prop_assert_eq!(short, of.len() < needed);
            prop_assert!(of.len() <= needed);
        }
    }

    /// The two sides of a shortage, counted from what it names alone.
    #[test]
    fn a_shortage_names_who_is_full(demand in demands()) {
        let division = divide(&demand);
        let readers = whole(&demand, &division);
        let loads = loads(&demand, &readers);
        for none in &division.no_way {
            for one in &none.full {
                prop_assert!(loads[*one] >= demand.most[*one]);
            }
            let could = |one: &usize| {
                demand.suits[none.proposal][*one].is_some() && !readers[none.proposal].contains(one)
            };
            let open = (0..demand.most.len()).filter(could).collect::<Vec<_>>();
            prop_assert!(open.iter().all(|one| none.full.contains(one)));
        }
    }

    #[test]
    fn pairs_vary_at_no_cost(demand in large()) {
        let before = divide(&demand);
        let mut after = before.clone();
        vary(&demand, &mut after);
        let count = |division: &Division| met_again(demand.most.len(), division.added.iter().map(Vec::as_slice));
        let (was, now) = (worth(&demand, &before.added), worth(&demand, &after.added));
        prop_assert_eq!(loads(&demand, &before.added), loads(&demand, &after.added));
        prop_assert!(now.2 >= was.2);
        prop_assert!(count(&after) <= count(&before), "{} {}", count(&after), count(&before));
    }
}

/// Four hundred proposals, forty members, three readers each, a tenth of them closed.
#[test]
fn a_large_committee_is_divided_to_within_one() {
    let closed = |at: usize, one: usize| (at * 7 + one * 13).is_multiple_of(10);
    let demand = Demand {
        needed: vec![3; 400],
        suits: (0..400).map(|at| (0..40).map(|one| (!closed(at, one)).then_some(0)).collect()).collect(),
        kept: vec![Vec::new(); 400],
        most: vec![400; 40],
    };
    let mut division = divide(&demand);
    vary(&demand, &mut division);
    assert!(division.no_way.is_empty());
    let loads = loads(&demand, &division.added);
    assert!(loads.iter().all(|load| *load == 30), "{loads:?}");
    // 1,200 meetings over 780 pairs: 360 pairs meet once, 420 twice at the best.
    let again = met_again(40, division.added.iter().map(Vec::as_slice));
    assert!(again < 480, "{again}");
}
