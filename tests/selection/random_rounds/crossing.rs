//! Classes that cross each other and the leads, with targets that can be met
//! and that cannot: small calls against every set there is, larger ones must
//! get an answer that counts.

use toets::domain::money::Money;
use toets::select::{
    Candidate, ClassSet, Contest, Counted, NumberedEnvelope, NumberedLimit, NumberedTarget, Strategy, check,
    select,
};

use super::divided::{self, Problem, divide};
use super::grow::Numbers;
use super::rough::{self, Envelope, Of};

/// A call of so many candidates: each class holds four in ten, there are half
/// as many leads, and three to five in ten are wanted.
fn problem(seed: u64, size: usize) -> Problem {
    let mut n = Numbers::new(seed);
    let classes = 2 + n.below(2);
    let candidate = |n: &mut Numbers, at: usize| {
        let cost = n.between(5_000, 40_000);
        let member = |n: &mut Numbers, class: usize| class < classes && n.percent(40);
        divided::Candidate {
            cost,
            least: cost,
            score: i64::try_from(10_000 - at).expect("a score"),
            classes: [member(n, 0), member(n, 1), member(n, 2)],
            lead: n.below(size / 2),
            forced: None,
            standing: None,
        }
    };
    let candidates: Vec<_> = (0..size).map(|at| candidate(&mut n, at)).collect();
    let all = size * (30 + n.below(21)) / 100;
    let mut targets = Vec::new();
    if n.percent(80) {
        targets.push((Of::All, all));
    }
    let mut limits = Vec::new();
    let mut envelopes: Vec<Envelope> = Vec::new();
    let (limited, enveloped) = (n.percent(50), n.percent(50));
    for class in 0..classes {
        let of = Of::Class(class);
        let wanted = 1 + n.below(size / 5);
        if n.percent(85) {
            targets.push((of, wanted));
        }
        if limited && n.percent(50) {
            limits.push((of, wanted + n.below(size / 6 + 1)));
        }
        if enveloped && envelopes.len() < 2 && n.percent(60) {
            let most =
                n.percent(70).then(|| 22_500 * (1 + n.between(0, to_i64(size) / 4)) + n.between(-99, 99));
            let least =
                (most.is_none() || n.percent(50)).then(|| 22_500 * n.between(1, 1 + to_i64(size) / 7));
            let least = least.map(|least| most.map_or(least, |most| least.min(most)));
            envelopes.push(Envelope { of, least, most });
        }
    }
    let asked: i64 = candidates.iter().map(|one| one.cost).sum();
    let budget = match n.below(3) {
        0 => asked,
        1 => asked * n.between(20, 60) / 100,
        _ => 22_500 * to_i64(all) * n.between(75, 110) / 100,
    };
    let per_lead = Some(1 + usize::from(n.percent(30)));
    Problem { budget, candidates, targets, limits, envelopes, per_lead, part: false }
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).expect("few")
}

fn counted(of: Of) -> Counted {
    match of {
        Of::All => Counted::All,
        Of::Class(class) => Counted::Class(u8::try_from(class).expect("few")),
    }
}

fn contest(problem: &Problem) -> Contest {
    let few = |count: usize| u32::try_from(count).expect("few");
    let candidate = |one: &divided::Candidate| Candidate {
        cost: Money::from_cents(one.cost),
        score: one.score,
        classes: (0..3)
            .filter(|class| rough::counts(Of::Class(usize::from(*class)), one.classes))
            .collect::<ClassSet>(),
        lead: Some(few(one.lead)),
        ..Candidate::default()
    };
    let target = |(of, least): &(Of, usize)| NumberedTarget { of: counted(*of), at_least: few(*least) };
    let limit = |(of, most): &(Of, usize)| NumberedLimit { of: counted(*of), at_most: few(*most) };
    let envelope = |one: &Envelope| NumberedEnvelope {
        of: counted(one.of),
        at_least: one.least.map(Money::from_cents),
        at_most: one.most.map(Money::from_cents),
    };
    Contest {
        budget: Money::from_cents(problem.budget),
        candidates: problem.candidates.iter().map(candidate).collect(),
        targets: problem.targets.iter().map(target).collect(),
        limits: problem.limits.iter().map(limit).collect(),
        envelopes: problem.envelopes.iter().map(envelope).collect(),
        max_per_lead: problem.per_lead.map(few),
        partial: false,
        ..Contest::default()
    }
}

#[test]
fn small_calls_come_to_the_best_of_all_sets() {
    let mut lowered = 0;
    for seed in 0..150 {
        let problem = problem(seed, 11);
        let contest = contest(&problem);
        for (strategy, own) in
            [(Strategy::Targets, rough::Strategy::Targets), (Strategy::BestTotal, rough::Strategy::Best)]
        {
            let right = divide(&problem, own).expect("nobody is forced in");
            let said = select(&contest, strategy).expect("an answer");
            let awards: Vec<Option<i64>> = (0..problem.candidates.len())
                .map(|at| said.awards().find(|(index, _)| *index == at).map(|(_, amount)| amount.cents()))
                .collect();
            assert_eq!(awards, right.awards, "seed {seed}, {strategy:?}");
            let targets: Vec<usize> =
                said.targets.iter().map(|one| one.lowered_to.unwrap_or(one.at_least) as usize).collect();
            assert_eq!(targets, right.targets, "seed {seed}, {strategy:?}");
            let minima: Vec<i64> = said
                .envelopes
                .iter()
                .map(|one| one.lowered_to.or(one.at_least).unwrap_or(Money::ZERO).cents())
                .collect();
            assert_eq!(minima, right.minima, "seed {seed}, {strategy:?}");
            lowered += usize::from(!said.feasible);
        }
    }
    assert!((100..200).contains(&lowered), "{lowered} of 300 were lowered");
}

#[test]
fn sixty_candidates_get_an_answer_whether_or_not_the_targets_can_be_met() {
    let mut lowered = 0;
    for seed in 1000..1012 {
        let contest = contest(&problem(seed, 60));
        let said = select(&contest, Strategy::Targets).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        assert_eq!(check(&contest, &said), Ok(()), "seed {seed}");
        lowered += usize::from(!said.feasible);
    }
    assert!((2..11).contains(&lowered), "{lowered} of 12 were lowered");
}
