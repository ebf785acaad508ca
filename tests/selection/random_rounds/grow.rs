//! Random rounds from fixed seeds, made so that every rule decides something
//! in a good share of them.

use num_rational::Ratio;

use super::reckoned;
use super::rough::{
    Cell, Consensus, Criterion, Envelope, Floor, Fraction, LEADS, Marks, Merge, Of, Part, Proposal, Round,
    Sheet, Step, Strategy, WALLOON,
};

/// The same numbers on every machine (`SplitMix64`).
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Numbers {
        Numbers(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit.max(1)).expect("a small limit")).expect("below it")
    }

    /// From one to the other, both included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        let many = usize::try_from(to - from + 1).expect("a range");
        from + i64::try_from(self.below(many)).expect("a small number")
    }

    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for at in (1..all.len()).rev() {
            all.swap(at, self.below(at + 1));
        }
    }
}

const UNEVEN: [(&str, i64); 4] = [("Sterk", 400), ("Goed", 350), ("Matig", 100), ("Zwak", 0)];

pub fn round(seed: u64) -> Round {
    let mut n = Numbers::new(seed);
    let percent = n.percent(70);
    let members = 3 + n.below(2);
    let merge = *n.one_of(&[Merge::Mean, Merge::Mean, Merge::Median, Merge::Trimmed]);
    let min_sheets = if merge == Merge::Trimmed { 3 } else { 1 + n.below(2) };
    let strategy = match n.below(100) {
        0..45 => Strategy::Targets,
        45..65 => Strategy::Skip,
        65..80 => Strategy::Stop,
        _ => Strategy::Best,
    };
    let mut round = Round {
        criteria: criteria(&mut n, percent),
        block: None,
        percent,
        mark_decimals: u32::try_from(n.below(3)).expect("few"),
        points_decimals: *n.one_of(&[None, Some(0), Some(0), Some(0), Some(1)]),
        total_decimals: *n.one_of(&[0, 1, 2, 2]),
        floor: None,
        unweighted: n.percent(40),
        merge,
        consensus: match n.below(100) {
            0..25 => Consensus::Overrides,
            25..30 => Consensus::Required,
            _ => Consensus::None,
        },
        min_sheets,
        members,
        chain: Vec::new(),
        seed: n.percent(75).then_some("trekking 7"),
        strategy,
        sources: Vec::new(),
        max: None,
        cap: false,
        min: None,
        part: None,
        flanders: n.percent(15),
        applications: n.percent(15).then(|| 1 + n.below(2)),
        months: None,
        min_partners: None,
        per_lead: n.percent(45).then(|| 1 + usize::from(n.percent(25))),
        targets: Vec::new(),
        limits: Vec::new(),
        envelopes: Vec::new(),
        proposals: Vec::new(),
        literal_leads: false,
    };
    if n.percent(35) {
        round.part = Some(if n.percent(60) { Part::Own } else { Part::Share(*n.one_of(&[50, 66, 75])) });
    }
    proposals(&mut n, &mut round);
    sheets(&mut n, &mut round);
    wishes(&mut n, &mut round);
    chain(&mut n, &mut round);
    floors(&mut n, &mut round);
    money(&mut n, &mut round);
    terms(&mut Numbers::new(seed ^ 0x7E12_5EED), &mut round);
    round
}

/// How long projects last, and with whom.
fn terms(n: &mut Numbers, round: &mut Round) {
    round.months = n.percent(10).then(|| (n.between(6, 9), n.between(9, 12)));
    round.min_partners = n.percent(10).then(|| 1 + n.below(2));
    for one in &mut round.proposals {
        one.lasts = (n.between(7, 11), n.between(-1, 1));
        let many = n.below(4);
        one.partners = (0..many).map(|_| (n.below(3), n.below(2), n.percent(80))).collect();
    }
}

fn criteria(n: &mut Numbers, percent: bool) -> Vec<Criterion> {
    let weights = [35, 70, 100, 100, 145, 300];
    let plain = |marks, weight| Criterion { weight, marks, floor: None, counted: true };
    let steps = |from, to, step, low| Marks::Steps { from, to, step, low };
    let first = if n.percent(35) { steps(-200, 200, 100, false) } else { steps(0, 400, 100, false) };
    let mut all = vec![plain(first, *n.one_of(&weights))];
    let low = percent && n.percent(55);
    let second = match n.below(3) {
        0 => steps(-300, 100, 100, low),
        1 => steps(0, 300, 50, low),
        _ => steps(100, 500, 100, low),
    };
    all.push(plain(second, *n.one_of(&weights)));
    if n.percent(55) {
        let words = Marks::Words(UNEVEN.to_vec());
        let third = if n.percent(80) { words } else { steps(0, 300, 100, false) };
        all.push(plain(third, *n.one_of(&weights)));
    }
    if n.percent(40) {
        all.push(Criterion { counted: false, ..plain(steps(0, 400, 100, percent && n.percent(20)), 100) });
    }
    all
}

fn proposals(n: &mut Numbers, round: &mut Round) {
    let many = *n.one_of(&[6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 11]);
    let fine = round.part.is_some() || n.percent(40);
    let unit = if fine { 1 } else { *n.one_of(&[7, 37, 1001]) };
    let same = n.percent(10);
    let nested = n.percent(25);
    let mut leads: Vec<usize> = (0..LEADS.len()).collect();
    n.shuffle(&mut leads);
    leads.truncate(3 + n.below(4));
    if round.flanders && !leads.contains(&WALLOON) {
        leads.push(WALLOON);
    }
    let spelt = n.percent(65);
    let forces = n.percent(40);
    let mut numbers: Vec<usize> = (1..=12).collect();
    n.shuffle(&mut numbers);
    let mut minutes: Vec<i64> = (0..12).collect();
    n.shuffle(&mut minutes);
    for at in 0..many {
        let asked = unit * if same { 8 } else { n.between(3, 14) };
        let mut classes = [n.percent(40), n.percent(40), n.percent(30)];
        if nested {
            classes[1] &= classes[0];
        }
        round.proposals.push(Proposal {
            id: format!("P{}", numbers[at]),
            sheets: Vec::new(),
            consensus: Vec::new(),
            asked,
            minimum: n.percent(85).then(|| n.between((asked + 2) / 3, asked)),
            classes,
            lead: *n.one_of(&leads),
            spelling: if spelt { n.below(4) } else { 0 },
            minute: Some(minutes[at]),
            lasts: (9, 0),
            partners: Vec::new(),
            forced: if forces && n.percent(22) { Some(n.percent(50)) } else { None },
        });
    }
    // A name takes its number from a row that has both.
    for lead in [3, 4] {
        let has_number = round.proposals.iter().any(|one| one.lead == lead && matches!(one.spelling, 0 | 3));
        let without = round.proposals.iter_mut().find(|one| one.lead == lead && one.spelling == 1);
        if let (false, Some(one)) = (has_number, without) {
            one.spelling = 0;
        }
    }
}

fn sheets(n: &mut Numbers, round: &mut Round) {
    let noise = *n.one_of(&[0, 20, 60]);
    let (abstains, conflicts, gaps) = (n.percent(45), n.percent(30), n.percent(25));
    let levels = if n.percent(50) { 5 } else { 9 };
    for at in 0..round.proposals.len() {
        let level = n.below(levels) * 100 / (levels - 1);
        let own: Vec<usize> = (round.criteria.iter())
            .map(|one| {
                let most = one.marks.all().len() - 1;
                (level * most + 50) / 100 + usize::from(n.percent(25))
            })
            .collect();
        let mark = |n: &mut Numbers, k: usize| {
            let all = round.criteria[k].marks.all();
            let lower = usize::from(n.percent(noise));
            let higher = usize::from(n.percent(noise));
            all[(own[k] + higher).saturating_sub(lower).min(all.len() - 1)]
        };
        let mut given = Vec::new();
        for _ in 0..round.members {
            if conflicts && n.percent(10) {
                given.push(Sheet::Conflict);
            } else if gaps && n.percent(6) {
                given.push(Sheet::None);
            } else {
                let cell = |n: &mut Numbers, k: usize| match n.below(100) {
                    0..14 if abstains => Cell::Abstained,
                    97.. if gaps => Cell::NotYet,
                    _ => Cell::Mark(mark(n, k)),
                };
                given.push(Sheet::Cells((0..round.criteria.len()).map(|k| cell(n, k)).collect()));
            }
        }
        let recorded = match round.consensus {
            Consensus::None => 0,
            Consensus::Overrides => 25,
            Consensus::Required => 97,
        };
        let all = 0..round.criteria.len();
        let consensus = all.map(|k| n.percent(recorded).then(|| mark(n, k))).collect();
        round.proposals[at].sheets = given;
        round.proposals[at].consensus = consensus;
    }
}

/// Targets, limits, and the classes of envelopes.
fn wishes(n: &mut Numbers, round: &mut Round) {
    let size = round.proposals.len();
    let wants = match round.strategy {
        Strategy::Targets => 90,
        Strategy::Best => 70,
        Strategy::Stop | Strategy::Skip => 30,
    };
    if n.percent(wants) {
        let mut targets = Vec::new();
        for (class, chance) in [(0, 70), (1, 45), (2, 20)] {
            if n.percent(chance) {
                let most = if n.percent(25) { 5 } else { 3 };
                targets.push((Of::Class(class), 1 + n.below(most)));
            }
        }
        if n.percent(40) {
            let most = targets.iter().map(|(_, count)| *count).max().unwrap_or(0);
            targets.push((Of::All, (2 + n.below(size / 2)).max(most)));
        }
        n.shuffle(&mut targets);
        round.targets = targets;
    }
    if n.percent(40) {
        let class = n.below(3);
        round.limits.push((Of::Class(class), 1 + n.below(2)));
        if n.percent(30) {
            round.limits.push((Of::Class((class + 1) % 3), 1 + n.below(3)));
        }
        if n.percent(20) {
            round.limits.push((Of::All, 2 + n.below(3)));
        }
    }
}

fn chain(n: &mut Numbers, round: &mut Round) {
    let mut steps = vec![Step::Unrounded, Step::Lower, Step::Class(n.below(3)), Step::Earlier];
    steps.extend((0..round.criteria.len()).map(Step::Criterion));
    let wanted = round.targets.iter().filter_map(|(of, _)| match of {
        Of::All => None,
        Of::Class(class) => Some(Step::Covers(*class)),
    });
    let wanted: Vec<Step> = wanted.collect();
    n.shuffle(&mut steps);
    steps.truncate(n.below(4));
    for step in wanted {
        if n.percent(50) {
            let at = n.below(steps.len() + 1);
            steps.insert(at, step);
        }
    }
    match n.below(100) {
        0..50 => steps.push(Step::Lot),
        50..75 => steps.push(Step::Id),
        _ => {}
    }
    // Missing hours, where nothing asks for them.
    if !steps.contains(&Step::Earlier) && round.applications.is_none() && n.percent(50) {
        round.proposals.iter_mut().for_each(|one| one.minute = None);
    }
    round.chain = steps;
}

fn to_hundredths(figure: Fraction) -> Option<i64> {
    let scaled: Ratio<i128> = figure * Fraction::from(100);
    scaled.is_integer().then(|| i64::try_from(scaled.to_integer()).expect("a small figure"))
}

/// Thresholds at figures that some proposal has.
fn floors(n: &mut Numbers, round: &mut Round) {
    let figure = |n: &mut Numbers, mut figures: Vec<i64>, low: bool| {
        figures.sort_unstable();
        if low {
            figures.reverse();
        }
        let within = figures.len().div_ceil(3);
        let value = *figures.get(n.below(within))?;
        Some(Floor { value, strict: n.percent(45) })
    };
    for k in 0..round.criteria.len() {
        let known = reckoned::all(round).into_iter().filter_map(|one| one.marks[k]);
        let known: Vec<i64> = known.filter_map(to_hundredths).collect();
        let chance = if round.criteria[k].counted { 18 } else { 45 };
        if n.percent(chance) {
            let low = round.criteria[k].marks.low();
            // On the scale, and not one that everybody passes.
            round.criteria[k].floor = figure(n, known, low);
        }
    }
    let mut blocked: Vec<usize> = (0..round.criteria.len()).filter(|k| round.criteria[*k].counted).collect();
    blocked.truncate(2);
    if n.percent(30) {
        let probe = Round { block: None, floor: None, ..round.clone() };
        let sums = (0..probe.proposals.len()).filter_map(|at| reckoned::block_sum(&probe, at, &blocked));
        let floor = figure(n, sums.filter_map(to_hundredths).collect(), false);
        round.block = floor.map(|floor| (blocked, floor));
    }
    if n.percent(35) {
        let all: Vec<usize> = (0..round.criteria.len()).collect();
        let sums = (0..round.proposals.len()).filter_map(|at| reckoned::block_sum(round, at, &all));
        round.floor = figure(n, sums.filter_map(to_hundredths).collect(), false);
    }
}

/// The grant, the budget, the envelopes.
fn money(n: &mut Numbers, round: &mut Round) {
    let mut asked: Vec<i64> = round.proposals.iter().map(|one| one.asked).collect();
    asked.sort_unstable();
    let size = asked.len();
    if n.percent(45) {
        round.cap = n.percent(60);
        let from = if round.cap { size / 2 } else { size * 3 / 4 };
        round.max = Some(asked[from + n.below(size - from)] - n.between(0, 1));
    }
    if n.percent(25) {
        let min = asked[n.below(size / 3 + 1)] + n.between(0, 1);
        round.min = Some(min).filter(|min| round.max.is_none_or(|max| *min <= max));
    }
    let costs: Vec<i64> = round.proposals.iter().map(|one| round.cost(one)).collect();
    let all: i64 = costs.iter().sum();
    let budget = if n.percent(50) {
        // Some of them, to the cent.
        let some: i64 = costs.iter().filter(|_| n.percent(50)).sum();
        some.max(costs[0])
    } else {
        (all * n.between(20, 70) / 100).max(1)
    };
    let mut parts = match n.below(10) {
        0..4 => vec![budget],
        4..8 => vec![budget * n.between(10, 90) / 100],
        _ => vec![budget / 7, budget * 3 / 5],
    };
    let rest = budget - parts.iter().sum::<i64>();
    parts.push(rest);
    parts.retain(|part| *part > 0);
    round.sources = parts;
    if n.percent(50) {
        let average = all / i64::try_from(size).expect("few");
        let first = n.below(3);
        let mut classes = vec![Of::Class(first)];
        if n.percent(45) {
            classes.push(if n.percent(15) { Of::All } else { Of::Class((first + 1) % 3) });
        }
        for of in classes {
            let some = |n: &mut Numbers, from, to| average * n.between(from, to) / 10 + n.between(-1, 1);
            let most = n.percent(65).then(|| some(n, 8, 25).max(1));
            let least = (most.is_none() || n.percent(50)).then(|| some(n, 6, 30).max(1));
            let least = least.map(|least| most.map_or(least, |most| least.min(most)));
            round.envelopes.push(Envelope { of, least, most });
        }
    }
}
