//! Readers for proposals as a flow of least cost, over positions alone.
//!
//! A proposal sends as many units as it needs readers; a reader who has `n` proposals
//! takes the next one at `n + 1` times a price above everything else. The sum of the
//! squares of the loads is then as low as can be, which is what makes loads equal:
//! where any division has them within one of each other, this one has. Among these
//! divisions the flow takes one that suits the readers best.
//!
//! One unit after another goes the cheapest way, over readers who pass on what they
//! have. Libraries for this want the network written out, and tell of a unit that
//! finds no way only that it found none.

/// What is asked of a division, over positions.
#[derive(Clone, Debug, Default)]
pub struct Demand {
    /// How many readers each proposal needs in all.
    pub needed: Vec<usize>,
    /// By proposal and reader: how well they suit each other, between -100 and 100;
    /// none where the reader may not read it.
    pub suits: Vec<Vec<Option<i64>>>,
    /// By proposal, who reads it already: it counts, and is never taken away.
    pub kept: Vec<Vec<usize>>,
    /// How many proposals each reader may have at most.
    pub most: Vec<usize>,
}

/// A proposal for which no reader was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoWay {
    /// The proposal.
    pub proposal: usize,
    /// Those who may read it, and everybody to whom they could pass something on: all
    /// of them have as many as they may.
    pub full: Vec<usize>,
    /// What these read of the division, with the proposal itself.
    pub theirs: Vec<usize>,
}

/// A division of the proposals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Division {
    /// By proposal, who reads it beside those that were kept, in order.
    pub added: Vec<Vec<usize>>,
    /// The places that stay open.
    pub no_way: Vec<NoWay>,
}

/// Above what suits and does not suit can come to on one way.
fn price_of_a_load(demand: &Demand) -> i64 {
    let readers = i64::try_from(demand.most.len()).unwrap_or(i64::MAX / 1_000_000);
    400 * (readers + 2)
}

/// Divides the proposals over the readers. The same demand gives the same division.
#[must_use]
pub fn divide(demand: &Demand) -> Division {
    let mut flow = Flow::of(demand);
    let mut no_way = Vec::new();
    for (proposal, needed) in demand.needed.iter().enumerate() {
        for _ in demand.kept[proposal].len()..*needed {
            match flow.way_from(proposal) {
                Ok(way) => flow.send(proposal, &way),
                Err(full) => {
                    no_way.push(flow.told(proposal, full));
                    break;
                }
            }
        }
    }
    let mut added = vec![Vec::new(); demand.needed.len()];
    for (reader, proposals) in flow.has.iter().enumerate() {
        for proposal in proposals {
            added[*proposal].push(reader);
        }
    }
    Division { added, no_way }
}

/// A step of a way: a reader, who passes a proposal on to the next.
type Step = (usize, Option<usize>);

struct Flow<'a> {
    demand: &'a Demand,
    /// By proposal, who may come to read it, and what that costs.
    open: Vec<Vec<(usize, i64)>>,
    /// By reader, what the flow gives them.
    has: Vec<Vec<usize>>,
    /// By proposal and reader, whether the flow gives it to them.
    given: Vec<Vec<bool>>,
    /// How many each reader has, with those that were kept.
    load: Vec<usize>,
    /// What each reader is away from the source, so that no way costs less than nothing.
    away: Vec<i64>,
    price: i64,
}

impl<'a> Flow<'a> {
    fn of(demand: &'a Demand) -> Flow<'a> {
        let readers = demand.most.len();
        let mut load = vec![0; readers];
        for reader in demand.kept.iter().flatten() {
            load[*reader] += 1;
        }
        let open = demand.suits.iter().zip(&demand.kept).map(|(row, kept)| {
            let may = row.iter().enumerate().filter(|(reader, _)| !kept.contains(reader));
            may.filter_map(|(reader, suits)| Some((reader, -(*suits)?))).collect()
        });
        Flow {
            demand,
            open: open.collect(),
            has: vec![Vec::new(); readers],
            given: vec![vec![false; readers]; demand.needed.len()],
            load,
            away: vec![0; readers],
            price: price_of_a_load(demand),
        }
    }

    /// What it costs that a reader has a proposal.
    fn cost(&self, proposal: usize, reader: usize) -> i64 {
        -self.demand.suits[proposal][reader].unwrap_or_default()
    }

    /// The cheapest way from a proposal to a reader who can take one more; else
    /// everybody whom it reaches.
    fn way_from(&mut self, proposal: usize) -> Result<Vec<Step>, Vec<usize>> {
        let readers = self.load.len();
        let mut dist: Vec<Option<i64>> = vec![None; readers];
        let mut from: Vec<Option<Step>> = vec![None; readers];
        let mut done = vec![false; readers];
        for &(reader, cost) in &self.open[proposal] {
            if !self.given[proposal][reader] {
                dist[reader] = Some(cost - self.away[reader]);
            }
        }
        let nearest = |dist: &[Option<i64>], done: &[bool]| {
            let reached = (0..readers).filter(|&one| !done[one]);
            reached.filter_map(|one| Some((dist[one]?, one))).min()
        };
        while let Some((so_far, reader)) = nearest(&dist, &done) {
            done[reader] = true;
            for &passed in &self.has[reader] {
                let back = so_far - self.cost(passed, reader) + self.away[reader];
                for &(next, cost) in &self.open[passed] {
                    if done[next] || self.given[passed][next] {
                        continue;
                    }
                    let there = back + cost - self.away[next];
                    if dist[next].is_none_or(|known| there < known) {
                        dist[next] = Some(there);
                        from[next] = Some((reader, Some(passed)));
                    }
                }
            }
        }
        let ends = (0..readers).filter(|&one| self.load[one] < self.demand.most[one]);
        let end = ends
            .filter_map(|one| {
                let load = i64::try_from(self.load[one]).unwrap_or(i64::MAX / self.price - 1);
                Some((dist[one]? + self.away[one] + self.price * (load + 1), one))
            })
            .min();
        let Some((_, end)) = end else {
            return Err((0..readers).filter(|&one| dist[one].is_some()).collect());
        };
        let farthest = dist.iter().flatten().max().copied().unwrap_or_default();
        for (away, dist) in self.away.iter_mut().zip(&dist) {
            *away += dist.unwrap_or(farthest);
        }
        let mut way = vec![(end, None)];
        while let Some(step) = from[way[way.len() - 1].0] {
            way.push(step);
        }
        way.reverse();
        Ok(way)
    }

    /// Gives a proposal to the first reader of a way, and what each passes on to the next.
    fn send(&mut self, proposal: usize, way: &[Step]) {
        let mut coming = proposal;
        for &(reader, passes_on) in way {
            self.has[reader].push(coming);
            self.given[coming][reader] = true;
            match passes_on {
                Some(passed) => {
                    self.has[reader].retain(|one| *one != passed);
                    self.given[passed][reader] = false;
                    coming = passed;
                }
                None => self.load[reader] += 1,
            }
        }
    }

    /// Why a proposal finds no reader.
    fn told(&self, proposal: usize, full: Vec<usize>) -> NoWay {
        let mut theirs: Vec<usize> = full.iter().flat_map(|one| self.has[*one].iter().copied()).collect();
        theirs.push(proposal);
        theirs.sort_unstable();
        theirs.dedup();
        NoWay { proposal, full, theirs }
    }
}
