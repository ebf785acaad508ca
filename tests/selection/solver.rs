//! Selection against an independent mixed-integer solver, on calls too large
//! to try every set: best totals, and reserves where targets cross and leads
//! are limited. What the solver leaves undecided in its time is passed over.

use std::time::Duration;

use microlp::{ComparisonOp, OptimizationDirection, Variable};
use toets::select::{Candidate, ClassSet, Contest, Reason, Selection, Strategy, forming, select};

use crate::problems::{all, cents, class};

/// The same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: i64) -> i64 {
        let (times, plus) = (6_364_136_223_846_793_005, 1_442_695_040_888_963_407);
        self.0 = self.0.wrapping_mul(times).wrapping_add(plus);
        i64::try_from(self.0 >> 33).expect("31 bits") % limit
    }
}

/// A call in which size, province and lead cross; requests in whole hundreds.
fn any_call(seed: u64, size: usize) -> Contest {
    let mut numbers = Numbers(seed);
    let mut candidates: Vec<Candidate> = (0..size)
        .map(|_| Candidate {
            cost: cents(10_000 * (50 + numbers.below(351))),
            score: 400 + numbers.below(600),
            classes: [numbers.below(4), 4 + numbers.below(3)]
                .into_iter()
                .map(|class| u8::try_from(class).expect("few classes"))
                .collect::<ClassSet>(),
            lead: u32::try_from(numbers.below(30)).ok(),
            ..Candidate::default()
        })
        .collect();
    candidates.sort_by_key(|candidate| (-candidate.score, candidate.cost));
    let asked: i64 = candidates.iter().map(|c| c.cost.cents()).sum();
    let part = |parts: usize| u32::try_from(size / parts).expect("few");
    let mut targets = vec![all(part(3)), class(0, part(8))];
    targets.extend((4..7).map(|province| class(province, part(12))));
    Contest {
        budget: cents(asked / 3),
        candidates,
        targets,
        max_per_lead: seed.is_multiple_of(2).then_some(1),
        partial: false,
        ..Contest::default()
    }
}

/// A call whose targets are nested, with requests that grow with the score, so
/// that the best total has to give up good ones for its targets; two of a lead.
fn nested_call(seed: u64, size: usize) -> Contest {
    let mut contest = any_call(seed, size);
    let mut numbers = Numbers(seed + 1000);
    for candidate in &mut contest.candidates {
        let depth = numbers.below(4);
        candidate.classes = [0, 1].into_iter().take(usize::try_from(3 - depth).unwrap_or(0).min(2)).collect();
        let dear = if candidate.classes.contains(0) { 150 } else { 60 };
        candidate.cost = cents(10_000 * (dear + numbers.below(200)));
    }
    let members = |of: u8| {
        let members = contest.candidates.iter().filter(|one| one.classes.contains(of));
        u32::try_from(members.count()).expect("few")
    };
    let part = u32::try_from(size / 4).expect("few");
    contest.targets = vec![all(part), class(0, members(0).min(part)), class(1, members(1).min(part / 2))];
    contest.max_per_lead = (!seed.is_multiple_of(3)).then_some(2);
    let asked: i64 = contest.candidates.iter().map(|c| c.cost.cents()).sum();
    contest.budget = cents(asked * 2 / 5 / 10_000 * 10_000);
    contest
}

/// A solver's contest over some candidates, with a variable for each.
struct Solver {
    inner: microlp::Problem,
    variables: Vec<(usize, Variable)>,
}

impl Solver {
    fn new(contest: &Contest, open: &[usize], total: bool) -> Solver {
        let direction = if total { OptimizationDirection::Maximize } else { OptimizationDirection::Minimize };
        let mut inner = microlp::Problem::new(direction);
        inner.set_time_limit(Duration::from_secs(5));
        let price = |i: usize| {
            let candidate = &contest.candidates[i];
            float(if total { candidate.score } else { hundreds(candidate) })
        };
        let variables = open.iter().map(|&i| (i, inner.add_binary_var(price(i)))).collect();
        Solver { inner, variables }
    }

    fn limit(&mut self, terms: &[(usize, i64)], op: ComparisonOp, than: i64) {
        let variable = |i: usize| self.variables.iter().find(|(index, _)| *index == i);
        let terms: Vec<(Variable, f64)> =
            terms.iter().filter_map(|&(i, factor)| Some((variable(i)?.1, float(factor)))).collect();
        self.inner.add_constraint(&terms, op, float(than));
    }

    fn rules(&mut self, contest: &Contest, needs: &[u32], held: &[usize]) {
        let all = 0..contest.candidates.len();
        for (target, &need) in contest.targets.iter().zip(needs) {
            let counts = all.clone().filter(|&i| target.of.counts(&contest.candidates[i]));
            let terms: Vec<(usize, i64)> = counts.map(|i| (i, 1)).collect();
            self.limit(&terms, ComparisonOp::Ge, i64::from(need));
        }
        let Some(maximum) = contest.max_per_lead else {
            return;
        };
        for lead in 0..30 {
            let of = |i: &usize| contest.candidates[*i].lead == Some(lead);
            let terms: Vec<(usize, i64)> = all.clone().filter(of).map(|i| (i, 1)).collect();
            let taken = i64::try_from(held.iter().filter(|i| of(i)).count()).expect("few");
            self.limit(&terms, ComparisonOp::Le, i64::from(maximum) - taken);
        }
    }

    /// The optimum; none if the solver did not prove one.
    fn optimum(&self) -> Option<i64> {
        let solution = self.inner.solve().ok()?.into_solution().ok()?;
        #[allow(clippy::cast_possible_truncation)]
        let rounded = solution.objective().round() as i64;
        Some(rounded)
    }
}

#[allow(clippy::cast_precision_loss)]
fn float(number: i64) -> f64 {
    number as f64
}

fn hundreds(candidate: &Candidate) -> i64 {
    candidate.cost.cents() / 10_000
}

#[test]
fn best_totals_are_those_of_the_solver() {
    let (mut proved, mut bind) = (0, 0);
    let crossing = [(1, 20), (2, 24), (3, 30), (4, 36), (5, 48), (6, 60), (7, 60)];
    let crossing = crossing.map(|(seed, size)| (seed, size, any_call(seed, size)));
    let nested = [(11, 30), (12, 45), (13, 60), (14, 60), (15, 60)];
    let nested = nested.map(|(seed, size)| (seed, size, nested_call(seed, size)));
    for (seed, size, contest) in crossing.into_iter().chain(nested) {
        let selection = select(&contest, Strategy::BestTotal).expect("a selection");
        assert!(selection.feasible, "seed {seed}");
        let free = Contest { targets: Vec::new(), ..contest.clone() };
        let free = select(&free, Strategy::BestTotal).expect("a selection").proof.expect("a proof");
        bind += usize::from(selection.proof.is_some_and(|proof| proof.objective < free.objective));
        let every: Vec<usize> = (0..size).collect();
        let mut solver = Solver::new(&contest, &every, true);
        let costs = every.iter().map(|&i| (i, hundreds(&contest.candidates[i])));
        let costs: Vec<(usize, i64)> = costs.collect();
        solver.limit(&costs, ComparisonOp::Le, contest.budget.cents() / 10_000);
        let needs: Vec<u32> = contest.targets.iter().map(|t| t.at_least).collect();
        solver.rules(&contest, &needs, &[]);
        let Some(optimum) = solver.optimum() else {
            continue;
        };
        proved += 1;
        let proof = selection.proof.expect("a proof");
        assert_eq!((proof.objective, proof.proven), (optimum, true), "seed {seed}");
    }
    assert!(proved >= 6, "the solver proved only {proved}");
    assert!(bind >= 4, "targets cost something in {bind} calls only");
}

#[test]
fn reserves_are_those_of_the_solver() {
    let mut proved = 0;
    for (seed, size) in [(8, 24), (9, 36), (10, 48), (12, 60)] {
        let contest = any_call(seed, size);
        let selection = select(&contest, Strategy::Targets).expect("a selection");
        for (index, needs, reserve) in set_aside(&selection).take(6) {
            let above = |&(i, _): &(usize, _)| i < index;
            let held = selection.awards().filter(above).map(|(i, _)| i);
            let held: Vec<usize> = held.chain([index]).collect();
            let below: Vec<usize> = (index + 1..size).collect();
            let mut solver = Solver::new(&contest, &below, false);
            solver.rules(&contest, needs, &held);
            let Some(optimum) = solver.optimum() else {
                continue;
            };
            proved += 1;
            assert_eq!(reserve, optimum * 10_000, "seed {seed}, candidate {index}");
            let members = forming(&contest, &selection, index).expect("members");
            let sum: i64 = members.iter().map(|&i| contest.candidates[i].cost.cents()).sum();
            assert_eq!(reserve, sum);
        }
    }
    assert!(proved >= 5, "the solver proved only {proved}");
}

fn set_aside(selection: &Selection) -> impl Iterator<Item = (usize, &[u32], i64)> {
    let decisions = selection.decisions.iter().enumerate();
    decisions.filter_map(|(index, decision)| match &decision.reason {
        Reason::SetAsideForTarget { needs, reserve, .. } => {
            Some((index, needs.as_slice(), reserve.as_ref()?.cents()))
        }
        _ => None,
    })
}
