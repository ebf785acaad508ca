//! The cheapest filling of targets that fall into two families, each nested or
//! disjoint within itself (sizes in one, provinces in the other): a min-cost
//! flow from the outermost target of the one family to that of the other, in
//! which every candidate is an arc between its innermost targets.

use crate::select::coded::{TargetMask, targets_of};

use super::laminar::crosses;

/// The targets of a call in two families; what crosses both is left over.
pub(super) struct Families {
    /// Per target: its family and the target around it there; none if left over.
    place: Vec<Option<Place>>,
    /// Per family: its targets, inner before outer.
    order: [Vec<usize>; 2],
    /// The targets that neither family takes.
    pub over: Vec<usize>,
}

#[derive(Clone, Copy)]
struct Place {
    family: usize,
    around: Option<usize>,
}

/// Candidates that count for the same targets.
pub(super) struct Alike {
    pub mask: TargetMask,
    /// What they cost, cheapest first, in cents.
    pub cents: Vec<i64>,
}

impl Families {
    pub fn new(masks: &[TargetMask], targets: usize) -> Families {
        let members = |j: usize| masks.iter().filter(|m| *m & (1 << j) != 0).count();
        let mut sorted: Vec<usize> = (0..targets).collect();
        sorted.sort_by_cached_key(|&j| (std::cmp::Reverse(members(j)), j));
        let mut families =
            Families { place: vec![None; targets], order: [Vec::new(), Vec::new()], over: Vec::new() };
        for j in sorted {
            let fits = |family: &Vec<usize>| family.iter().all(|&k| !crosses(masks, j, k));
            let Some(family) = families.order.iter().position(fits) else {
                families.over.push(j);
                continue;
            };
            let shares = |k: &&usize| masks.iter().any(|m| m >> j & m >> **k & 1 == 1);
            let around = families.order[family].iter().rev().find(shares).copied();
            families.place[j] = Some(Place { family, around });
            families.order[family].push(j);
        }
        families.order.iter_mut().for_each(|order| order.reverse());
        families
    }

    /// The innermost target of a family that counts these candidates.
    fn innermost(&self, family: usize, mask: TargetMask) -> Option<usize> {
        let mut inner_first = self.order[family].iter().copied();
        inner_first.find(|j| mask & (1 << j) != 0)
    }
}

/// One arc of the network; its cost per unit rises with its flow.
struct Arc<'a> {
    from: usize,
    to: usize,
    flow: usize,
    price: Price<'a>,
}

enum Price<'a> {
    /// The cheapest candidate not yet taken.
    Candidates(&'a [i64]),
    /// A target: the first `need` units must flow.
    Target { need: usize },
}

const SOURCE: usize = 0;
const SINK: usize = 1;
/// Weighs more than all candidates of any call together.
const MUST: i128 = 1 << 80;

impl Arc<'_> {
    /// What one more unit costs.
    fn more(&self) -> Option<i128> {
        match self.price {
            Price::Candidates(cents) => cents.get(self.flow).map(|&cents| i128::from(cents)),
            Price::Target { need } => Some(if self.flow < need { -MUST } else { 0 }),
        }
    }

    /// What one unit less costs.
    fn less(&self) -> Option<i128> {
        let last = self.flow.checked_sub(1)?;
        Some(match self.price {
            Price::Candidates(cents) => -i128::from(cents[last]),
            Price::Target { need } => {
                if last < need {
                    MUST
                } else {
                    0
                }
            }
        })
    }
}

/// How many of each kind fill the needs of both families at least cost, and
/// that cost in cents; none if the kinds cannot. Needs of targets left over
/// are not heeded.
pub(super) fn cheapest(families: &Families, kinds: &[Alike], needs: &[u32]) -> Option<(i64, Vec<usize>)> {
    let mut arcs = network(families, kinds, needs);
    let nodes = needs.len() + 2;
    while push(&mut arcs, nodes) {}
    let missed = |arc: &Arc| matches!(arc.price, Price::Target { need } if arc.flow < need);
    if arcs.iter().any(missed) {
        return None;
    }
    let taken: Vec<usize> = arcs[..kinds.len()].iter().map(|arc| arc.flow).collect();
    let cents = |(kind, &taken): (&Alike, &usize)| kind.cents[..taken].iter().sum::<i64>();
    Some((kinds.iter().zip(&taken).map(cents).sum(), taken))
}

fn network<'a>(families: &Families, kinds: &'a [Alike], needs: &[u32]) -> Vec<Arc<'a>> {
    let node = |target: Option<usize>, outside: usize| target.map_or(outside, |j| j + 2);
    let mut arcs: Vec<Arc> = kinds
        .iter()
        .map(|kind| Arc {
            from: node(families.innermost(0, kind.mask), SOURCE),
            to: node(families.innermost(1, kind.mask), SINK),
            flow: 0,
            price: Price::Candidates(&kind.cents),
        })
        .collect();
    for (j, place) in families.place.iter().enumerate() {
        let Some(place) = place else { continue };
        let (from, to) = if place.family == 0 {
            (node(place.around, SOURCE), j + 2)
        } else {
            (j + 2, node(place.around, SINK))
        };
        arcs.push(Arc { from, to, flow: 0, price: Price::Target { need: needs[j] as usize } });
    }
    arcs
}

/// Sends one unit along the cheapest path, if that lowers the cost.
fn push(arcs: &mut [Arc], nodes: usize) -> bool {
    let mut distance: Vec<Option<i128>> = vec![None; nodes];
    let mut by: Vec<Option<(usize, bool)>> = vec![None; nodes];
    distance[SOURCE] = Some(0);
    let mut changed = true;
    while changed {
        changed = false;
        for (at, arc) in arcs.iter().enumerate() {
            let ways = [(arc.from, arc.to, arc.more(), true), (arc.to, arc.from, arc.less(), false)];
            for (from, to, cost, forth) in ways {
                let (Some(start), Some(cost)) = (distance[from], cost) else {
                    continue;
                };
                if distance[to].is_none_or(|known| start + cost < known) {
                    distance[to] = Some(start + cost);
                    by[to] = Some((at, forth));
                    changed = true;
                }
            }
        }
    }
    if distance[SINK].is_none_or(|cost| cost >= 0) {
        return false;
    }
    let mut node = SINK;
    while node != SOURCE {
        let Some((at, forth)) = by[node] else {
            return false;
        };
        let arc = &mut arcs[at];
        node = if forth {
            arc.flow += 1;
            arc.from
        } else {
            arc.flow -= 1;
            arc.to
        };
    }
    true
}

/// The kinds of these candidates, given as (mask, cents) with the cheapest
/// first; per kind also which of them it holds, in the same order.
pub(super) fn kinds(candidates: &[(TargetMask, i64)]) -> (Vec<Alike>, Vec<Vec<usize>>) {
    let mut kinds: Vec<Alike> = Vec::new();
    let mut held: Vec<Vec<usize>> = Vec::new();
    for (index, &(mask, cents)) in candidates.iter().enumerate() {
        if targets_of(mask).next().is_none() {
            continue;
        }
        let at = kinds.iter().position(|kind| kind.mask == mask);
        let at = at.unwrap_or_else(|| {
            kinds.push(Alike { mask, cents: Vec::new() });
            held.push(Vec::new());
            kinds.len() - 1
        });
        kinds[at].cents.push(cents);
        held[at].push(index);
    }
    (kinds, held)
}
