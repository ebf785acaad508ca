//! The strategies by their definition, over every set of candidates there is.
//!
//! A set is bits by place in the order. It is allowed where no lead and no
//! class holds more than it may. It is feasible where besides the targets are
//! met and there are amounts, each between the least and the cost of its
//! candidate, that keep within the budget and every envelope.

use super::rough::{Envelope, Of, Strategy, counts};

#[derive(Clone, Debug)]
pub struct Candidate {
    pub cost: i64,
    pub least: i64,
    /// Hundredths.
    pub score: i64,
    pub classes: [bool; 3],
    pub lead: usize,
    pub forced: Option<bool>,
    /// What it holds already.
    pub standing: Option<i64>,
}

#[derive(Clone, Debug)]
pub struct Problem {
    pub budget: i64,
    pub candidates: Vec<Candidate>,
    pub targets: Vec<(Of, usize)>,
    pub limits: Vec<(Of, usize)>,
    pub envelopes: Vec<Envelope>,
    pub per_lead: Option<usize>,
    pub part: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Awarded,
    /// For a target or for the least of an envelope.
    ForTarget,
    InPart,
    ForcedIn,
    Standing,
    ForcedOut,
    Lead,
    Class,
    Envelope,
    Budget,
    /// What the awards that are still needed cost at least, where somebody is left for them.
    Aside(Option<i64>),
    NotBest,
    /// Its turn never came.
    AfterStop,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divided {
    pub awards: Vec<Option<i64>>,
    pub kinds: Vec<Kind>,
    /// Minima as they were worked with.
    pub targets: Vec<usize>,
    pub minima: Vec<i64>,
    /// Per candidate: the targets and envelopes for which it is awarded though the
    /// ranking alone would not have, as far as that leaves them short.
    pub made_for: Vec<(Vec<Of>, Vec<Of>)>,
    pub objective: i64,
}

/// Who was forced in or stands breaks a maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoesNotFit;

const WITHOUT_END: i64 = i64::MAX / 8;

struct Sets<'a> {
    problem: &'a Problem,
    size: usize,
    /// Per set and membership of the two envelopes: what it costs at least and in full.
    least: Vec<[i64; 4]>,
    full: Vec<[i64; 4]>,
    allowed: Vec<bool>,
    counted: Vec<u32>,
}

fn bit(at: usize) -> usize {
    1 << at
}

impl<'a> Sets<'a> {
    fn new(problem: &'a Problem) -> Sets<'a> {
        let size = problem.candidates.len();
        let mask = |of: Of| {
            let members = (0..size).filter(|at| counts(of, problem.candidates[*at].classes));
            members.fold(0_u32, |all, at| all | 1 << at)
        };
        let mut sets = Sets {
            problem,
            size,
            least: vec![[0; 4]; bit(size)],
            full: vec![[0; 4]; bit(size)],
            allowed: vec![true; bit(size)],
            counted: problem.targets.iter().map(|(of, _)| mask(*of)).collect(),
        };
        for set in 1..bit(size) {
            let low = set.trailing_zeros() as usize;
            let (rest, pattern) = (set & (set - 1), sets.pattern(low));
            sets.least[set] = sets.least[rest];
            sets.full[set] = sets.full[rest];
            sets.least[set][pattern] += problem.candidates[low].least;
            sets.full[set][pattern] += problem.candidates[low].cost;
        }
        let mut maxima: Vec<(u32, usize)> =
            problem.limits.iter().map(|(of, most)| (mask(*of), *most)).collect();
        if let Some(most) = problem.per_lead {
            let mut leads: Vec<usize> = problem.candidates.iter().map(|one| one.lead).collect();
            leads.sort_unstable();
            leads.dedup();
            for lead in leads {
                let own = (0..size).filter(|at| problem.candidates[*at].lead == lead);
                maxima.push((own.fold(0, |all, at| all | 1 << at), most));
            }
        }
        for (set, allowed) in sets.allowed.iter_mut().enumerate() {
            let bits = u32::try_from(set).expect("few candidates");
            *allowed = maxima.iter().all(|(of, most)| (bits & of).count_ones() as usize <= *most);
        }
        sets
    }

    /// In which of the two envelopes a candidate is, as two bits.
    fn pattern(&self, at: usize) -> usize {
        let classes = self.problem.candidates[at].classes;
        let within = self.problem.envelopes.iter().enumerate().filter(|(_, one)| counts(one.of, classes));
        within.fold(0, |all, (number, _)| all | 1 << number)
    }

    fn most(&self, envelope: usize) -> i64 {
        self.problem.envelopes.get(envelope).and_then(|one| one.most).unwrap_or(WITHOUT_END)
    }

    fn meets(&self, set: usize, targets: &[usize]) -> bool {
        let bits = u32::try_from(set).expect("few candidates");
        targets.iter().zip(&self.counted).all(|(least, of)| (bits & of).count_ones() as usize >= *least)
    }

    /// The least sum of amounts for `set` with which both envelopes, of which
    /// `spent` is gone, come to their minima and not above their maxima.
    fn cheapest(&self, set: usize, spent: [i64; 2], minima: &[i64]) -> Option<i64> {
        let (least, full) = (self.least[set], self.full[set]);
        let low = |e: usize| minima.get(e).copied().unwrap_or(0) - spent[e];
        let high = |e: usize| self.most(e) - spent[e];
        // What those in both envelopes get; each of the others then gets what it must.
        let mut best: Option<i64> = None;
        let mut both = vec![least[3], full[3]];
        for e in [0, 1] {
            both.extend([low(e) - least[e + 1], low(e) - full[e + 1], high(e) - least[e + 1]]);
        }
        for shared in both {
            if shared < least[3] || shared > full[3] {
                continue;
            }
            let mut sum = least[0] + shared;
            let mut fits = true;
            for e in [0, 1] {
                let own = least[e + 1].max(low(e) - shared);
                fits &= own <= full[e + 1] && own + shared <= high(e);
                sum += own;
            }
            if fits {
                best = Some(best.map_or(sum, |best| best.min(sum)));
            }
        }
        best
    }

    fn those(&self, holds: impl Fn(&Candidate) -> bool) -> usize {
        (0..self.size).filter(|at| holds(&self.problem.candidates[*at])).fold(0, |all, at| all | bit(at))
    }
}

/// Every subset of `pool`.
fn subsets(pool: usize) -> impl Iterator<Item = usize> {
    let mut next = Some(pool);
    std::iter::from_fn(move || {
        let set = next?;
        next = (set != 0).then(|| (set - 1) & pool);
        Some(set)
    })
}

/// Where a walk down the order is.
struct Walk<'a> {
    sets: Sets<'a>,
    set: usize,
    free: usize,
    left: i64,
    spent: [i64; 2],
    awards: Vec<Option<i64>>,
    kinds: Vec<Kind>,
}

impl<'a> Walk<'a> {
    /// What is forced in and stands has taken its money.
    fn begin(problem: &'a Problem) -> Result<Walk<'a>, DoesNotFit> {
        let sets = Sets::new(problem);
        let size = sets.size;
        let mut walk = Walk {
            set: 0,
            free: sets.those(|one| one.forced.is_none() && one.standing.is_none()),
            left: problem.budget,
            spent: [0; 2],
            awards: vec![None; size],
            kinds: vec![Kind::AfterStop; size],
            sets,
        };
        for (at, one) in problem.candidates.iter().enumerate() {
            match (one.standing, one.forced) {
                (Some(amount), _) => walk.give(at, amount, Kind::Standing),
                (None, Some(true)) => walk.give(at, one.cost, Kind::ForcedIn),
                (None, Some(false)) => walk.kinds[at] = Kind::ForcedOut,
                (None, None) => {}
            }
        }
        let within = (0..2).all(|e| walk.spent[e] <= walk.sets.most(e));
        if walk.left < 0 || !within || !walk.sets.allowed[walk.set] {
            return Err(DoesNotFit);
        }
        Ok(walk)
    }

    fn give(&mut self, at: usize, amount: i64, kind: Kind) {
        self.set |= bit(at);
        self.left -= amount;
        self.spent = self.after(at, amount);
        self.awards[at] = Some(amount);
        self.kinds[at] = kind;
    }

    fn after(&self, at: usize, amount: i64) -> [i64; 2] {
        let pattern = self.sets.pattern(at);
        [0, 1].map(|e| self.spent[e] + if pattern >> e & 1 == 1 { amount } else { 0 })
    }

    /// What the envelopes of a candidate still hold.
    fn room(&self, at: usize) -> i64 {
        let pattern = self.sets.pattern(at);
        let rooms = (0..2).filter(|e| pattern >> e & 1 == 1).map(|e| self.sets.most(e) - self.spent[e]);
        rooms.min().unwrap_or(WITHOUT_END)
    }

    /// Why a candidate is passed over before its money is looked at.
    fn full(&self, at: usize) -> Option<Kind> {
        let problem = self.sets.problem;
        let one = &problem.candidates[at];
        let holding = |holds: &dyn Fn(&Candidate) -> bool| {
            let held = (0..self.sets.size).filter(|other| self.set & bit(*other) != 0);
            held.filter(|other| holds(&problem.candidates[*other])).count()
        };
        if problem.per_lead.is_some_and(|most| holding(&|other| other.lead == one.lead) >= most) {
            return Some(Kind::Lead);
        }
        let reached = |(of, most): &(Of, usize)| {
            counts(*of, one.classes) && holding(&|other| counts(*of, other.classes)) >= *most
        };
        if problem.limits.iter().any(reached) {
            return Some(Kind::Class);
        }
        (self.room(at) < one.least).then_some(Kind::Envelope)
    }

    /// Whether the free ones in `pool` can complete what is awarded.
    fn completes(&self, pool: usize, targets: &[usize], minima: &[i64]) -> bool {
        self.cheapest_completion(self.set, pool, self.spent, targets, minima)
            .is_some_and(|sum| sum <= self.left)
    }

    fn cheapest_completion(
        &self,
        set: usize,
        pool: usize,
        spent: [i64; 2],
        targets: &[usize],
        minima: &[i64],
    ) -> Option<i64> {
        let fit = subsets(pool)
            .filter(|more| self.sets.allowed[set | more] && self.sets.meets(set | more, targets));
        fit.filter_map(|more| self.sets.cheapest(more, spent, minima)).min()
    }

    /// Targets in the call's order, then the minima of envelopes, each at the
    /// most that is reachable given those before.
    fn settled(&self) -> (Vec<usize>, Vec<i64>) {
        let problem = self.sets.problem;
        let mut targets = Vec::new();
        for (_, wanted) in &problem.targets {
            targets.push(*wanted);
            let last = targets.len() - 1;
            while !self.completes(self.free, &targets, &[]) {
                targets[last] -= 1;
            }
        }
        let mut minima: Vec<i64> = Vec::new();
        for envelope in &problem.envelopes {
            let (mut reachable, mut beyond) = (0, envelope.least.unwrap_or(0) + 1);
            minima.push(beyond - 1);
            let last = minima.len() - 1;
            if !self.completes(self.free, &targets, &minima) {
                beyond -= 1;
                while beyond - reachable > 1 {
                    minima[last] = i64::midpoint(reachable, beyond);
                    match self.completes(self.free, &targets, &minima) {
                        true => reachable = minima[last],
                        false => beyond = minima[last],
                    }
                }
                minima[last] = reachable;
            }
        }
        (targets, minima)
    }

    /// The most that a candidate can get, so that those below still complete it.
    fn most_completed(&self, at: usize, targets: &[usize], minima: &[i64]) -> Option<i64> {
        let one = &self.sets.problem.candidates[at];
        let below = self.free & !(bit(at + 1) - 1);
        let set = self.set | bit(at);
        let most = one.cost.min(self.left).min(self.room(at));
        let pattern = self.sets.pattern(at);
        let mut best: Option<i64> = None;
        for more in subsets(below) {
            if !self.sets.allowed[set | more] || !self.sets.meets(set | more, targets) {
                continue;
            }
            let least = self.sets.least[more];
            let mut amount = most.min(self.left - least.iter().sum::<i64>());
            for e in (0..2).filter(|e| pattern >> e & 1 == 1) {
                amount = amount.min(self.sets.most(e) - self.spent[e] - least[e + 1] - least[3]);
            }
            while amount >= one.least.max(best.map_or(0, |best| best + 1)) {
                let excess = match self.sets.cheapest(more, self.after(at, amount), minima) {
                    Some(sum) => sum + amount - self.left,
                    None => 1,
                };
                if excess <= 0 {
                    best = Some(amount);
                    break;
                }
                // A cent less spares at most a cent.
                amount -= excess;
            }
        }
        best
    }

    fn finish(self, (targets, minima): (Vec<usize>, Vec<i64>)) -> Divided {
        let scores = self.sets.problem.candidates.iter().zip(&self.awards);
        let objective = scores.filter(|(_, award)| award.is_some()).map(|(one, _)| one.score).sum();
        let made_for = vec![Default::default(); self.awards.len()];
        Divided { awards: self.awards, kinds: self.kinds, targets, minima, made_for, objective }
    }
}

pub fn divide(problem: &Problem, strategy: Strategy) -> Result<Divided, DoesNotFit> {
    match strategy {
        Strategy::Stop | Strategy::Skip => in_order(problem, strategy == Strategy::Stop),
        Strategy::Targets => for_targets(problem),
        Strategy::Best => best_total(problem),
    }
}

fn in_order(problem: &Problem, stops: bool) -> Result<Divided, DoesNotFit> {
    let mut walk = Walk::begin(problem)?;
    let mut stopped = false;
    for (at, one) in problem.candidates.iter().enumerate() {
        if walk.free & bit(at) == 0 {
            continue;
        }
        let full = walk.full(at);
        if stopped {
            if full.is_some() {
                walk.kinds[at] = Kind::AfterStop;
            }
            continue;
        }
        // Whom the whole budget does not hold is where it stops, whatever its envelope holds.
        let ends = stops && one.least > walk.left && full == Some(Kind::Envelope);
        if let Some(full) = full.filter(|_| !ends) {
            walk.kinds[at] = full;
            continue;
        }
        let amount = one.cost.min(walk.left).min(walk.room(at));
        if amount < one.least {
            walk.kinds[at] = Kind::Budget;
            stopped = stops;
            continue;
        }
        // What the budget cuts, not what an envelope cuts, is where it stops.
        stopped = stops && one.cost > walk.left && amount == walk.left;
        walk.give(at, amount, if amount < one.cost { Kind::InPart } else { Kind::Awarded });
    }
    let stated = stated(problem);
    Ok(walk.finish(stated))
}

fn stated(problem: &Problem) -> (Vec<usize>, Vec<i64>) {
    let minima = problem.envelopes.iter().map(|one| one.least.unwrap_or(0));
    (problem.targets.iter().map(|(_, wanted)| *wanted).collect(), minima.collect())
}

fn for_targets(problem: &Problem) -> Result<Divided, DoesNotFit> {
    let mut walk = Walk::begin(problem)?;
    let (targets, minima) = walk.settled();
    let alone = in_order(problem, false)?;
    let reached = |holds: &dyn Fn(&Candidate) -> bool, sum: bool| -> i64 {
        let given = problem.candidates.iter().zip(&alone.awards).filter(|(one, _)| holds(one));
        given.filter_map(|(_, award)| *award).map(|award| if sum { award } else { 1 }).sum()
    };
    let short_of_targets = |at: usize| -> Vec<Of> {
        let own = problem.candidates[at].classes;
        let short = problem.targets.iter().zip(&targets).filter(|((of, _), least)| {
            let held = reached(&|one| counts(*of, one.classes), false);
            counts(*of, own) && held < i64::try_from(**least).expect("few")
        });
        short.map(|((of, _), _)| *of).collect()
    };
    let short_of_money = |at: usize| -> Vec<Of> {
        let own = problem.candidates[at].classes;
        let short = problem.envelopes.iter().zip(&minima).filter(|(envelope, least)| {
            counts(envelope.of, own) && reached(&|one| counts(envelope.of, one.classes), true) < **least
        });
        short.map(|(envelope, _)| envelope.of).collect()
    };
    let mut made_for = vec![Default::default(); problem.candidates.len()];
    for (at, one) in problem.candidates.iter().enumerate() {
        if walk.free & bit(at) == 0 {
            continue;
        }
        if let Some(full) = walk.full(at) {
            walk.kinds[at] = full;
        } else if one.least > walk.left {
            walk.kinds[at] = Kind::Budget;
        } else if let Some(amount) = walk.most_completed(at, &targets, &minima) {
            if alone.awards[at].is_none() {
                made_for[at] = (short_of_targets(at), short_of_money(at));
            }
            let kind = match &made_for[at] {
                _ if amount < one.cost => Kind::InPart,
                (targets, sums) if targets.is_empty() && sums.is_empty() => Kind::Awarded,
                _ => Kind::ForTarget,
            };
            walk.give(at, amount, kind);
        } else {
            let below = walk.free & !(bit(at + 1) - 1);
            let after = walk.after(at, one.least);
            let reserve = walk.cheapest_completion(walk.set | bit(at), below, after, &targets, &minima);
            walk.kinds[at] = Kind::Aside(reserve);
        }
    }
    Ok(Divided { made_for, ..walk.finish((targets, minima)) })
}

/// The highest sum, of equal ones the one that takes the first in which they
/// differ. Every request is taken whole.
fn best_total(problem: &Problem) -> Result<Divided, DoesNotFit> {
    let mut whole = problem.clone();
    for one in &mut whole.candidates {
        one.least = one.cost;
    }
    whole.part = false;
    let mut walk = Walk::begin(&whole)?;
    let (targets, minima) = walk.settled();
    let mut best: Option<(i64, usize)> = None;
    for more in subsets(walk.free) {
        let set = walk.set | more;
        let fits = walk.sets.allowed[set]
            && walk.sets.meets(set, &targets)
            && walk.sets.cheapest(more, walk.spent, &minima).is_some_and(|sum| sum <= walk.left);
        if !fits {
            continue;
        }
        let taken = (0..walk.sets.size).filter(|at| more & bit(*at) != 0);
        let score: i64 = taken.map(|at| whole.candidates[at].score).sum();
        let better = best.is_none_or(|(most, known)| {
            let differ = known ^ more;
            score > most || (score == most && more & (differ & differ.wrapping_neg()) != 0)
        });
        if better {
            best = Some((score, more));
        }
    }
    let (_, more) = best.expect("what was settled can be done");
    for at in 0..walk.sets.size {
        if more & bit(at) != 0 {
            let cost = whole.candidates[at].cost;
            walk.give(at, cost, Kind::Awarded);
        } else if walk.free & bit(at) != 0 {
            walk.kinds[at] = Kind::NotBest;
        }
    }
    Ok(walk.finish((targets, minima)))
}
