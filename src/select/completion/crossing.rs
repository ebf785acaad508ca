//! The cheapest filling where targets cross each other or lead limits
//! interfere: a search over who is in and who is out, with the priced flow as
//! its bound. A filling that is cheap enough for an award is kept and asked
//! first the next time; the search runs only where that does not decide.

use crate::select::coded::{Aims, Coded, Ledger};
use crate::select::error::SelectError;

use super::flow::Families;
use super::relaxed::{Candidates, Relaxed};

/// Most branches that one question may take.
const STEPS: u32 = 20_000;
/// Price steps at the first branch and at the others.
const FIRST: u32 = 60;
const LATER: u32 = 8;

/// The remaining candidates of a call with crossing targets or limited leads.
pub(in crate::select) struct Crossing {
    candidates: Candidates,
    /// Per candidate in rank order: its place in the order of the search.
    place: Vec<Option<usize>>,
    /// Per lead: how many awards it may still hold.
    room: Vec<i64>,
    present: Vec<bool>,
    /// A filling that once was cheap enough.
    known: Vec<usize>,
}

/// A branch of the search: what is settled so far.
#[derive(Clone)]
pub(super) struct Branch {
    pub needs: Vec<u32>,
    pub room: Vec<i64>,
    /// Per place in the order: whether the candidate is neither in nor out.
    pub open: Vec<bool>,
    pub taken: Vec<usize>,
    /// What the candidates taken cost.
    pub cents: i64,
    /// Per lead: the price of a place.
    pub prices: Vec<i64>,
}

/// A filling: its cost in cents and who forms it, by place in the order.
type Filling = (i64, Vec<usize>);

/// What a branch comes to.
enum Next {
    /// Nothing better than what is known.
    Done,
    /// Settle whether this candidate is in.
    Split(usize),
}

impl Crossing {
    pub fn new(coded: &Coded, members: impl Iterator<Item = usize>) -> Crossing {
        let cents = |index: usize| coded.contest.least(index).cents();
        let mut order: Vec<usize> = members.collect();
        order.sort_unstable_by_key(|&index| (cents(index), index));
        let mut place = vec![None; coded.masks.len()];
        for (at, &index) in order.iter().enumerate() {
            place[index] = Some(at);
        }
        Crossing {
            candidates: Candidates {
                cents: order.iter().map(|&index| cents(index)).collect(),
                masks: order.iter().map(|&index| coded.masks[index]).collect(),
                leads: order.iter().map(|&index| coded.leads[index]).collect(),
                families: Families::new(&coded.masks, coded.contest.targets.len()),
                order,
            },
            room: Vec::new(),
            present: place.iter().map(Option::is_some).collect(),
            place,
            known: Vec::new(),
        }
    }

    pub fn remove(&mut self, index: usize) {
        self.present[index] = false;
    }

    pub fn restore(&mut self, index: usize) {
        self.present[index] = self.place[index].is_some();
    }

    fn take_rooms(&mut self, coded: &Coded, ledger: &Ledger) {
        let room = |taken: &Vec<usize>| i64::from(coded.max_per_lead) - taken.len() as i64;
        self.room = ledger.taken.iter().map(room).collect();
    }

    /// The least cents that fill `needs`, or any cost of at most `enough` that
    /// does; none if the pool cannot.
    pub fn least(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        needs: &Aims,
        enough: Option<i64>,
    ) -> Result<Option<i64>, SelectError> {
        self.take_rooms(coded, ledger);
        let branch = self.branch(&needs.counts);
        if let Some(enough) = enough {
            let known = self.known.iter().copied().filter(|&at| branch.open[at]);
            let known = self.take_all(&branch, known.collect());
            if let Some((cents, _)) = known.filter(|(cents, _)| *cents <= enough) {
                return Ok(Some(cents));
            }
        }
        let found = self.search(branch, enough)?;
        Ok(found.map(|(cents, filling)| {
            if enough.is_some_and(|enough| cents <= enough) {
                self.known = filling;
            }
            cents
        }))
    }

    /// Who forms the cheapest filling of `needs`, in rank order.
    pub fn forming(
        &mut self,
        coded: &Coded,
        ledger: &Ledger,
        needs: &Aims,
    ) -> Result<Option<Vec<usize>>, SelectError> {
        self.take_rooms(coded, ledger);
        let found = self.search(self.branch(&needs.counts), None)?;
        Ok(found.map(|(_, filling)| {
            let mut forming: Vec<usize> = filling.into_iter().map(|at| self.candidates.order[at]).collect();
            forming.sort_unstable();
            forming
        }))
    }

    fn branch(&self, needs: &[u32]) -> Branch {
        let open = |&index: &usize| self.present[index];
        Branch {
            needs: needs.to_vec(),
            room: self.room.clone(),
            open: self.candidates.order.iter().map(open).collect(),
            taken: Vec::new(),
            cents: 0,
            prices: vec![0; self.room.len()],
        }
    }

    fn search(&self, branch: Branch, enough: Option<i64>) -> Result<Option<Filling>, SelectError> {
        let mut best = self.dive(branch.clone());
        let mut branches = vec![branch];
        let mut steps = 0;
        while let Some(mut branch) = branches.pop() {
            if enough.is_some_and(|enough| best.as_ref().is_some_and(|(c, _)| *c <= enough)) {
                break;
            }
            steps += 1;
            if steps > STEPS {
                return Err(SelectError::SearchTooLong);
            }
            let rounds = if steps == 1 { FIRST } else { LATER };
            if let Next::Split(at) = self.bound(&mut branch, &mut best, rounds) {
                let mut without = branch.clone();
                without.open[at] = false;
                branches.push(without);
                branches.extend(self.with(branch, at));
            }
        }
        Ok(best)
    }

    /// Raises the bound of a branch and keeps what fillings it meets.
    fn bound(&self, branch: &mut Branch, best: &mut Option<Filling>, rounds: u32) -> Next {
        let mut split = None;
        let mut raised = (i64::MIN, branch.prices.clone());
        let (mut idle, mut halvings) = (0, 0);
        for _ in 0..rounds {
            let Some(relaxed) = self.candidates.relax(branch) else {
                return Next::Done;
            };
            if relaxed.bound > raised.0 {
                raised = (relaxed.bound, branch.prices.clone());
                idle = 0;
            } else {
                idle += 1;
                if idle % 4 == 0 {
                    halvings += 1;
                }
            }
            let broken = self.broken(branch, &relaxed);
            if broken.is_none() && best.as_ref().is_none_or(|(least, _)| relaxed.cents < *least) {
                let filling = branch.taken.iter().chain(&relaxed.chosen);
                *best = Some((relaxed.cents, filling.copied().collect()));
            }
            if best.as_ref().is_some_and(|(least, _)| raised.0 >= *least) {
                return Next::Done;
            }
            split = broken.flatten().or(split).or(relaxed.chosen.first().copied());
            let goal = best.as_ref().map_or(raised.0 + raised.0 / 16 + 1, |(least, _)| *least);
            let gap = ((goal - relaxed.bound) >> halvings).max(1);
            if matches!(broken, Some(None)) {
                return Next::Done;
            }
            self.candidates.reprice(branch, &relaxed, gap);
        }
        branch.prices = raised.1;
        split.map_or(Next::Done, Next::Split)
    }

    /// Whether the set breaks a lead limit or misses a target left over: then
    /// the candidate to settle, or none if nobody can mend it.
    fn broken(&self, branch: &Branch, relaxed: &Relaxed) -> Option<Option<usize>> {
        let chosen = &relaxed.chosen;
        let lead = |at: usize| self.candidates.leads[at];
        let crowded = |at: &&usize| {
            lead(**at).is_some_and(|number| relaxed.excess.get(&number).is_some_and(|&e| e > 0))
        };
        if let Some(&at) = chosen.iter().find(crowded) {
            return Some(Some(at));
        }
        let counts = |at: usize, j: usize| self.candidates.masks[at] & (1 << j) != 0;
        let missed = self.candidates.families.over.iter().find(|&&j| {
            let counted = chosen.iter().filter(|&&at| counts(at, j)).count();
            counted < branch.needs[j] as usize
        })?;
        let helps = |&at: &usize| {
            let room = lead(at).is_none_or(|number| branch.room[number] > 0);
            branch.open[at] && counts(at, *missed) && room && !chosen.contains(&at)
        };
        Some((0..branch.open.len()).find(helps))
    }

    /// A filling found without going back, if that succeeds.
    fn dive(&self, mut branch: Branch) -> Option<Filling> {
        loop {
            let relaxed = self.candidates.relax(&branch)?;
            match self.broken(&branch, &relaxed) {
                None => {
                    let filling = branch.taken.iter().chain(&relaxed.chosen);
                    return Some((relaxed.cents, filling.copied().collect()));
                }
                Some(at) => branch = self.with(branch, at?)?,
            }
        }
    }

    /// These candidates as a filling, if they are one.
    fn take_all(&self, branch: &Branch, set: Vec<usize>) -> Option<Filling> {
        let mut filled = branch.clone();
        for &at in &set {
            filled = self.with(filled, at)?;
        }
        filled.needs.iter().all(|&need| need == 0).then_some((filled.cents, set))
    }

    /// The branch with a candidate taken in; none if its lead has no room.
    fn with(&self, mut branch: Branch, at: usize) -> Option<Branch> {
        branch.open[at] = false;
        branch.taken.push(at);
        branch.cents += self.candidates.cents[at];
        for (j, need) in branch.needs.iter_mut().enumerate() {
            if self.candidates.masks[at] & (1 << j) != 0 {
                *need = need.saturating_sub(1);
            }
        }
        if let Some(lead) = self.candidates.leads[at] {
            branch.room[lead] -= 1;
            if branch.room[lead] < 0 {
                return None;
            }
        }
        Some(branch)
    }
}
