//! Pairs of readers that vary: who reads together with whom is spread, so that two
//! readers do not share every proposal.

use crate::assign::flow::{Demand, Division};

/// The most often that all proposals are gone through.
const ROUNDS: usize = 40;

/// Lets readers of two proposals change places where fewer pairs meet again after it.
/// Loads stay, and nobody gets what suits the readers less.
pub fn vary(demand: &Demand, division: &mut Division) {
    let mut meetings = Meetings::of(demand, &division.added);
    for _ in 0..ROUNDS {
        let mut better = false;
        for one in 0..demand.needed.len() {
            for other in one + 1..demand.needed.len() {
                better |= meetings.exchange(demand, &mut division.added, one, other);
            }
        }
        if !better {
            break;
        }
    }
    for readers in &mut division.added {
        readers.sort_unstable();
    }
}

/// How often each reader meets each other one.
struct Meetings {
    together: Vec<Vec<i64>>,
    /// By proposal and reader, whether it is read by them.
    reads: Vec<Vec<bool>>,
}

impl Meetings {
    fn of(demand: &Demand, added: &[Vec<usize>]) -> Meetings {
        let readers = demand.most.len();
        let mut meetings = Meetings {
            together: vec![vec![0; readers]; readers],
            reads: vec![vec![false; readers]; demand.needed.len()],
        };
        for (proposal, of) in added.iter().enumerate() {
            for reader in of.iter().chain(&demand.kept[proposal]) {
                meetings.comes(proposal, *reader);
            }
        }
        meetings
    }

    /// A reader comes to a proposal; by how much the sum of squares of the meetings
    /// goes up, halved.
    fn comes(&mut self, proposal: usize, reader: usize) -> i64 {
        let mut more = 0;
        for other in 0..self.together.len() {
            if self.reads[proposal][other] && other != reader {
                more += self.together[reader][other];
                self.together[reader][other] += 1;
                self.together[other][reader] += 1;
            }
        }
        self.reads[proposal][reader] = true;
        more
    }

    /// A reader leaves a proposal; by how much it goes down.
    fn leaves(&mut self, proposal: usize, reader: usize) -> i64 {
        self.reads[proposal][reader] = false;
        let mut fewer = 0;
        for other in 0..self.together.len() {
            if self.reads[proposal][other] {
                self.together[reader][other] -= 1;
                self.together[other][reader] -= 1;
                fewer += self.together[reader][other];
            }
        }
        fewer
    }

    /// Exchanges a reader of one proposal with one of another, the first two for whom
    /// that is better.
    fn exchange(&mut self, demand: &Demand, added: &mut [Vec<usize>], one: usize, other: usize) -> bool {
        for at in 0..added[one].len() {
            for to in 0..added[other].len() {
                let (from, with) = (added[one][at], added[other][to]);
                let may = from != with && !self.reads[one][with] && !self.reads[other][from];
                if !may || !suits_as_well(demand, (one, from), (other, with)) {
                    continue;
                }
                let fewer = self.leaves(one, from) + self.leaves(other, with);
                let more = self.comes(one, with) + self.comes(other, from);
                if more < fewer {
                    added[one][at] = with;
                    added[other][to] = from;
                    return true;
                }
                self.leaves(one, with);
                self.leaves(other, from);
                self.comes(one, from);
                self.comes(other, with);
            }
        }
        false
    }
}

/// Whether two readers may change places, and suit the proposals as well after it.
fn suits_as_well(demand: &Demand, (one, from): (usize, usize), (other, with): (usize, usize)) -> bool {
    let suits = |proposal: usize, reader: usize| demand.suits[proposal][reader];
    let before = suits(one, from).zip(suits(other, with)).map(|(a, b)| a + b);
    let after = suits(one, with).zip(suits(other, from)).map(|(a, b)| a + b);
    after.is_some_and(|after| before.is_none_or(|before| after >= before))
}
