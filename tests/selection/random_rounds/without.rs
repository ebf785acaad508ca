//! The same round without one of its rules: what the rule decides.

use super::rough::{Cell, Consensus, Marks, Merge, Round, Sheet};

/// A rule, and how a round is without it.
pub struct Feature {
    pub name: &'static str,
    /// Takes it out.
    pub remove: fn(&mut Round),
    /// Whether a round has it.
    pub stands: fn(&Round) -> bool,
}

fn each_mark(round: &mut Round, k: usize, change: impl Fn(i64) -> i64) {
    for one in &mut round.proposals {
        for sheet in &mut one.sheets {
            if let Sheet::Cells(cells) = sheet
                && let Cell::Mark(mark) = &mut cells[k]
            {
                *mark = change(*mark);
            }
        }
        if let Some(mark) = &mut one.consensus[k] {
            *mark = change(*mark);
        }
    }
}

fn is_low(round: &Round) -> bool {
    round.criteria.iter().any(|one| one.marks.low() && one.counted)
}

fn is_signed(round: &Round) -> bool {
    round.criteria.iter().any(|one| matches!(one.marks, Marks::Steps { from, .. } if from < 0))
}

fn has_words(round: &Round) -> bool {
    round.criteria.iter().any(|one| matches!(one.marks, Marks::Words(_)))
}

fn any_floor(round: &Round, holds: fn(bool) -> bool) -> bool {
    let all = round.criteria.iter().filter_map(|one| one.floor);
    let all = all.chain(round.floor).chain(round.block.as_ref().map(|(_, floor)| *floor));
    all.map(|one| one.strict).any(holds)
}

fn any_cell(round: &Round, wanted: Cell) -> bool {
    let sheets = round.proposals.iter().flat_map(|one| &one.sheets);
    sheets.into_iter().any(|sheet| matches!(sheet, Sheet::Cells(cells) if cells.contains(&wanted)))
}

/// Two classes of which neither holds the other.
fn crosses(round: &Round) -> bool {
    let has = |a: usize, b: usize| round.proposals.iter().any(|one| one.classes[a] && !one.classes[b]);
    let meet = |a: usize, b: usize| round.proposals.iter().any(|one| one.classes[a] && one.classes[b]);
    [(0, 1), (0, 2), (1, 2)].iter().any(|(a, b)| has(*a, *b) && has(*b, *a) && meet(*a, *b))
}

pub const FEATURES: [Feature; 29] = [
    Feature {
        name: "best: Low",
        stands: is_low,
        remove: |round| {
            for one in &mut round.criteria {
                if let Marks::Steps { low, .. } = &mut one.marks {
                    *low = false;
                }
            }
        },
    },
    Feature {
        name: "marks below zero",
        stands: is_signed,
        remove: |round| {
            for k in 0..round.criteria.len() {
                if let Marks::Steps { from, to, .. } = &mut round.criteria[k].marks
                    && *from < 0
                {
                    (*from, *to) = (0, (-*from).max(*to));
                    each_mark(round, k, i64::abs);
                }
            }
        },
    },
    Feature {
        name: "words",
        stands: has_words,
        remove: |round| {
            for k in 0..round.criteria.len() {
                if let Marks::Words(words) = round.criteria[k].marks.clone() {
                    let values = Marks::Words(words).all();
                    let place = |mark: i64| values.iter().position(|one| *one == mark).expect("a value");
                    each_mark(round, k, |mark| 100 * i64::try_from(place(mark)).expect("few"));
                    let to = 100 * i64::try_from(values.len() - 1).expect("few");
                    round.criteria[k].marks = Marks::Steps { from: 0, to, step: 100, low: false };
                }
            }
        },
    },
    Feature {
        name: "counted: false",
        stands: |round| round.criteria.iter().any(|one| !one.counted),
        remove: |round| round.criteria.iter_mut().for_each(|one| one.counted = true),
    },
    Feature {
        name: "abstentions",
        stands: |round| any_cell(round, Cell::Abstained),
        remove: |round| {
            let worst: Vec<i64> = round.criteria.iter().map(|one| one.marks.ends().0).collect();
            for sheet in round.proposals.iter_mut().flat_map(|one| &mut one.sheets) {
                if let Sheet::Cells(cells) = sheet {
                    for (cell, worst) in cells.iter_mut().zip(&worst) {
                        if *cell == Cell::Abstained {
                            *cell = Cell::Mark(*worst);
                        }
                    }
                }
            }
        },
    },
    Feature {
        name: "min_sheets",
        stands: |round| round.min_sheets > 1,
        remove: |round| round.min_sheets = 1,
    },
    Feature {
        name: "merge",
        stands: |round| round.merge != Merge::Mean,
        remove: |round| round.merge = Merge::Mean,
    },
    Feature {
        name: "consensus",
        stands: |round| round.consensus != Consensus::None,
        remove: |round| round.consensus = Consensus::None,
    },
    Feature {
        name: "rounding of points",
        stands: |round| round.points_decimals.is_some(),
        remove: |round| round.points_decimals = None,
    },
    Feature {
        name: "strict thresholds",
        stands: |round| any_floor(round, |strict| strict),
        remove: |round| {
            let all = round.criteria.iter_mut().filter_map(|one| one.floor.as_mut());
            let all = all.chain(round.floor.as_mut()).chain(round.block.as_mut().map(|(_, floor)| floor));
            all.for_each(|one| one.strict = false);
        },
    },
    Feature {
        name: "threshold of a criterion",
        stands: |round| round.criteria.iter().any(|one| one.floor.is_some()),
        remove: |round| round.criteria.iter_mut().for_each(|one| one.floor = None),
    },
    Feature {
        name: "threshold of a block",
        stands: |round| round.block.is_some(),
        remove: |round| round.block = None,
    },
    Feature {
        name: "threshold of the total",
        stands: |round| round.floor.is_some(),
        remove: |round| round.floor = None,
    },
    Feature {
        name: "cap",
        stands: |round| round.max.is_some() && round.cap,
        remove: |round| round.max = None,
    },
    Feature {
        name: "highest grant",
        stands: |round| round.max.is_some() && !round.cap,
        remove: |round| round.max = None,
    },
    Feature { name: "lowest grant", stands: |round| round.min.is_some(), remove: |round| round.min = None },
    Feature { name: "lead_region", stands: |round| round.flanders, remove: |round| round.flanders = false },
    Feature { name: "duration", stands: |round| round.months.is_some(), remove: |round| round.months = None },
    Feature {
        name: "min_partners",
        stands: |round| round.min_partners.is_some(),
        remove: |round| round.min_partners = None,
    },
    Feature {
        name: "max_applications_per_lead",
        stands: |round| round.applications.is_some(),
        remove: |round| round.applications = None,
    },
    Feature {
        name: "odd cents of sources",
        stands: |round| round.sources.iter().any(|one| one % 10 != 0),
        remove: |round| round.sources.iter_mut().for_each(|one| *one -= *one % 10),
    },
    Feature {
        name: "targets",
        stands: |round| !round.targets.is_empty(),
        remove: |round| round.targets.clear(),
    },
    Feature {
        name: "limits",
        stands: |round| !round.limits.is_empty(),
        remove: |round| round.limits.clear(),
    },
    Feature {
        name: "most of an envelope",
        stands: |round| round.envelopes.iter().any(|one| one.most.is_some()),
        remove: |round| round.envelopes.iter_mut().for_each(|one| one.most = None),
    },
    Feature {
        name: "least of an envelope",
        stands: |round| round.envelopes.iter().any(|one| one.least.is_some()),
        remove: |round| round.envelopes.iter_mut().for_each(|one| one.least = None),
    },
    Feature {
        name: "max_per_lead with crossing classes",
        stands: |round| round.per_lead.is_some() && crosses(round),
        remove: |round| round.per_lead = None,
    },
    Feature {
        name: "spellings of leads",
        stands: |round| round.per_lead.is_some() || round.applications.is_some(),
        remove: |round| round.literal_leads = true,
    },
    Feature { name: "part awards", stands: |round| round.part.is_some(), remove: |round| round.part = None },
    Feature {
        name: "forced in or out",
        stands: |round| round.proposals.iter().any(|one| one.forced.is_some()),
        remove: |round| round.proposals.iter_mut().for_each(|one| one.forced = None),
    },
];
