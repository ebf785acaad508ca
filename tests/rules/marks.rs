//! From sheets to a total: what counts as a mark, what is left out, how marks
//! merge, and where it is rounded; by hand, and against an implementation of
//! its own in fractions of whole numbers.

use std::collections::BTreeSet;

use toets::domain::call::{Call, ConsensusRule};
use toets::domain::id::{CriterionId, MemberId, ProposalId};
use toets::domain::meeting::Basis;
use toets::domain::role::Role;
use toets::rank::assess::{Assessment, Missing, assess};
use toets::rank::ranking::rank;
use toets::round::{ConsensusMark, Round};

use crate::small_rounds::{call, decimal, id, member, proposal, round, status, submit, totals};

/// Two criteria from 0 to 10, of which the second weighs three times as much.
const FILE: &str = r#"
Call(
    id: "m", title: "Marks", language: "en", budget: [Source(name: "s", amount: "1.00")],
    criteria: [
        Criterion(id: "x", label: "X", weight: "1", scale: Scale(from: "0", to: "10", step: "0.5")),
        Criterion(id: "y", label: "Y", weight: "3", scale: Scale(from: "0", to: "10", step: "0.5")),
    ],
)"#;

fn with(fields: &str) -> Call {
    call(&FILE.replace("budget:", &format!("{fields} budget:")))
}

fn one(call: Call, evaluators: usize) -> Round {
    round(call, vec![proposal("P", "1.00")], evaluators)
}

fn assessed(round: &Round) -> Assessment {
    assess(round, &toets::rank::formula::Formula::new(&round.call), &round.proposals[0])
}

fn published(round: &Round) -> Vec<Option<String>> {
    assessed(round).marks.iter().map(|merged| merged.mark.map(|mark| mark.to_string())).collect()
}

fn some(marks: [&str; 2]) -> Vec<Option<String>> {
    marks.map(|mark| Some(mark.to_owned())).to_vec()
}

fn too_few(criterion: &str, marks: usize, min_sheets: u32) -> Missing {
    Missing::TooFewMarks { criterion: id(criterion), marks, min_sheets }
}

fn agree(round: &mut Round, criterion: &str, mark: &str) {
    let consensus = ConsensusMark { mark: decimal(mark), basis: Basis::Typed, text: "agreed".to_owned() };
    round.rulings.consensus.insert((id("P"), id(criterion)), consensus);
}

#[test]
fn zero_is_a_mark() {
    let mut round = one(with("min_sheets: 2,"), 2);
    submit(&mut round, "P", "e1", &["0", "0"]);
    submit(&mut round, "P", "e2", &["0", "10"]);
    assert_eq!(published(&round), some(["0.00", "5.00"]));
    assert_eq!(totals(&round)["P"], "37.50");
    submit(&mut round, "P", "e2", &["0", "0"]);
    assert_eq!(totals(&round)["P"], "0.00");
    assert_eq!(status(&round, "P"), "ranked");
}

#[test]
fn an_abstention_and_a_missing_mark_are_left_out() {
    let mut round = one(with(""), 3);
    submit(&mut round, "P", "e1", &["8", "6"]);
    submit(&mut round, "P", "e2", &["-", "7"]);
    submit(&mut round, "P", "e3", &["", "-"]);
    assert_eq!(published(&round), some(["8.00", "6.50"]));
    assert_eq!(assessed(&round).sheets, 3);
    // (8 x 1 + 6.5 x 3) / 40.
    assert_eq!(totals(&round)["P"], "68.75");
}

#[test]
fn too_few_marks_on_any_criterion_make_a_proposal_incomplete() {
    let mut round = one(with("min_sheets: 2,"), 3);
    assert_eq!(status(&round, "P"), "incomplete");
    assert_eq!(assessed(&round).missing, [too_few("x", 0, 2), too_few("y", 0, 2)]);
    submit(&mut round, "P", "e1", &["8", "6"]);
    submit(&mut round, "P", "e2", &["9", "-"]);
    submit(&mut round, "P", "e3", &["9", ""]);
    assert_eq!(assessed(&round).missing, [too_few("y", 1, 2)]);
    assert_eq!(status(&round, "P"), "incomplete");
    submit(&mut round, "P", "e3", &["9", "7"]);
    assert_eq!(assessed(&round).missing, []);
    assert_eq!(status(&round, "P"), "ranked");
}

#[test]
fn nobody_scored_is_incomplete_even_where_no_sheet_is_asked_for() {
    let mut round = one(with("min_sheets: 0,"), 1);
    assert_eq!(status(&round, "P"), "incomplete");
    submit(&mut round, "P", "e1", &["-", "5"]);
    assert_eq!(assessed(&round).missing, [too_few("x", 0, 1)]);
    assert_eq!(assessed(&round).total, None);
}

#[test]
fn below_a_threshold_is_not_said_of_an_incomplete_proposal() {
    let file = FILE.replace(r#"label: "X","#, r#"label: "X", threshold: "9","#);
    let mut round = one(call(&file.replace("budget:", "min_sheets: 2, budget:")), 2);
    submit(&mut round, "P", "e1", &["2", "2"]);
    assert_eq!(status(&round, "P"), "incomplete");
    assert_eq!(assessed(&round).failures, []);
    submit(&mut round, "P", "e2", &["2", "2"]);
    assert_eq!(status(&round, "P"), "below-threshold");
}

#[test]
fn a_conflict_a_draft_and_a_stranger_do_not_count() {
    let mut round = one(with(""), 4);
    for (member, marks) in
        [("e1", ["8", "8"]), ("e2", ["1", "1"]), ("e3", ["2", "2"]), ("stranger", ["3", "3"])]
    {
        submit(&mut round, "P", member, &marks);
    }
    let sheets = round.sheets.get_mut("P").expect("sheets");
    sheets.get_mut("e2").expect("a sheet").conflict = Some("a nephew".to_owned());
    sheets.get_mut("e3").expect("a sheet").submitted = false;
    assert_eq!(published(&round), some(["8.00", "8.00"]));
    assert_eq!(assessed(&round).sheets, 1);
}

#[test]
fn only_roles_that_score_count() {
    let mut round = one(with(""), 1);
    for (name, role) in [("sec", Role::Secretary), ("obs", Role::Observer), ("ext", Role::External)] {
        round.committee.members.push(member(name, role));
    }
    submit(&mut round, "P", "e1", &["8", "8"]);
    for name in ["chair", "sec", "obs"] {
        submit(&mut round, "P", name, &["1", "1"]);
    }
    assert_eq!(published(&round), some(["8.00", "8.00"]));
    submit(&mut round, "P", "ext", &["4", "4"]);
    assert_eq!(published(&round), some(["6.00", "6.00"]));
    round.call.chair_scores = true;
    submit(&mut round, "P", "chair", &["0", "0"]);
    assert_eq!(published(&round), some(["4.00", "4.00"]));
}

#[test]
fn a_criterion_counts_only_the_roles_that_score_it() {
    let file = FILE.replace(r#"id: "y", label: "Y","#, r#"id: "y", label: "Y", roles: [Evaluator],"#);
    let mut round = one(call(&file), 2);
    round.committee.members.push(member("ext", Role::External));
    submit(&mut round, "P", "e1", &["8", "8"]);
    submit(&mut round, "P", "e2", &["7", "7"]);
    submit(&mut round, "P", "ext", &["3", "0"]);
    assert_eq!(published(&round), some(["6.00", "7.50"]));
    round.call.min_sheets = 3;
    assert_eq!(assessed(&round).missing, [too_few("y", 2, 3)]);
}

#[test]
fn the_median_is_the_middle_or_the_mean_of_two() {
    let mut round = one(with("merge: Median,"), 4);
    for (member, marks) in [("e1", ["9", "2"]), ("e2", ["1", "3"]), ("e3", ["8", "3.5"])] {
        submit(&mut round, "P", member, &marks);
    }
    assert_eq!(published(&round), some(["8.00", "3.00"]));
    submit(&mut round, "P", "e4", &["8.5", "-"]);
    assert_eq!(published(&round), some(["8.25", "3.00"]));
}

#[test]
fn a_trimmed_mean_drops_as_many_at_both_ends() {
    let mut round = one(with("merge: TrimmedMean(1), min_sheets: 3,"), 5);
    for (member, marks) in [
        ("e1", ["0", "10"]),
        ("e2", ["7", "10"]),
        ("e3", ["8", "10"]),
        ("e4", ["8", "0"]),
        ("e5", ["10", "-"]),
    ] {
        submit(&mut round, "P", member, &marks);
    }
    // 7, 8, 8 of five; 10, 10 of four.
    assert_eq!(published(&round), some(["7.67", "10.00"]));
    round.call = with("merge: TrimmedMean(2), min_sheets: 5,");
    assert_eq!(published(&round), [Some("8.00".to_owned()), None]);
    assert_eq!(assessed(&round).missing, [too_few("y", 4, 5)]);
}

#[test]
fn a_consensus_overrides_the_mark_and_nothing_else() {
    let mut round = one(with("consensus: Overrides, min_sheets: 2,"), 2);
    submit(&mut round, "P", "e1", &["8", "4"]);
    agree(&mut round, "x", "6");
    // It does not lift the number of sheets.
    assert_eq!(status(&round, "P"), "incomplete");
    submit(&mut round, "P", "e2", &["9", "6"]);
    assert_eq!(published(&round), some(["6.00", "5.00"]));
    let assessment = assessed(&round);
    assert_eq!(assessment.marks[0].given, [decimal("8"), decimal("9")]);
    assert_eq!(assessment.marks.iter().map(|one| one.consensus).collect::<Vec<_>>(), [true, false]);
    // Where the call knows no consensus, a record of one is nothing.
    round.call.consensus = ConsensusRule::None;
    assert_eq!(published(&round), some(["8.50", "5.00"]));
}

#[test]
fn a_required_consensus_is_required_on_every_criterion() {
    let mut round = one(with("consensus: Required,"), 1);
    submit(&mut round, "P", "e1", &["8", "4"]);
    agree(&mut round, "x", "0");
    assert_eq!(assessed(&round).missing, [Missing::NoConsensus { criterion: id("y") }]);
    assert_eq!(status(&round, "P"), "incomplete");
    agree(&mut round, "y", "4");
    assert_eq!(totals(&round)["P"], "30.00");
}

/// Points with weight 0.8: the same marks, rounded at other places.
///
/// Marks 6, 7, 8.5: mean 7.1666.... Rounded to 7.17, times 0.8 is 5.736, or
/// 5.74 with two decimals; two criteria make 11.47 or 11.48. Not rounded before
/// the end: 2 x 5.7333... = 11.4666..., or 11.47; in tenths 7.2 x 0.8 = 5.76.
#[test]
fn where_it_is_rounded_changes_the_total() {
    let total = |fields: &str| {
        let file = FILE
            .replace(r#"weight: "1""#, r#"weight: "0.8""#)
            .replace(r#"weight: "3""#, r#"weight: "0.8""#)
            .replace("budget:", &format!("total: Total(form: Points, {fields}), budget:"));
        let mut round = one(call(&file), 3);
        for (member, mark) in [("e1", "6"), ("e2", "7"), ("e3", "8.5")] {
            submit(&mut round, "P", member, &[mark, mark]);
        }
        totals(&round)["P"].clone()
    };
    assert_eq!(total("mark_decimals: 2, points_decimals: 2, total_decimals: 2"), "11.48");
    assert_eq!(total("mark_decimals: 2, total_decimals: 2"), "11.47");
    assert_eq!(total("mark_decimals: 2, total_decimals: 3"), "11.472");
    assert_eq!(total("mark_decimals: 6, total_decimals: 3"), "11.467");
    assert_eq!(total("mark_decimals: 1, points_decimals: 1, total_decimals: 2"), "11.60");
    assert_eq!(total("mark_decimals: 1, points_decimals: 2, total_decimals: 1"), "11.5");
    assert_eq!(total("mark_decimals: 0, points_decimals: 0, total_decimals: 0"), "12");
}

/// Weights 1 and 2 of 3: one part is a third of a hundred at the best.
#[test]
fn points_of_a_percentage_are_rounded_one_by_one() {
    let total = |fields: &str| {
        let file = FILE
            .replace(r#"weight: "3""#, r#"weight: "2""#)
            .replace("budget:", &format!("total: Total(form: Percent, {fields}), budget:"));
        let mut round = one(call(&file), 1);
        submit(&mut round, "P", "e1", &["8.5", "8.5"]);
        let assessment = assessed(&round);
        let points = assessment.marks.iter().map(|one| one.points.clone().expect("points"));
        (points.collect::<Vec<_>>(), assessment.total.expect("a total").to_string())
    };
    // 28.333... and 56.666...: 28 and 57, or 28.3 and 56.7.
    let (points, whole) = total("points_decimals: 0, total_decimals: 2");
    assert_eq!(
        (points[0].to_string(), points[1].to_string(), whole.as_str()),
        ("28".into(), "57".into(), "85.00")
    );
    assert_eq!(total("points_decimals: 1, total_decimals: 2").1, "85.00");
    let (points, whole) = total("total_decimals: 2");
    assert_eq!(
        (points[0].to_string(), points[1].to_string(), whole.as_str()),
        ("85/3".into(), "170/3".into(), "85.00")
    );
}

/// An exact half goes up, where rounding to even or from a binary number would not.
#[test]
fn an_exact_half_goes_up() {
    let fine = FILE.replace(r#"step: "0.5""#, r#"step: "0.01""#);
    for (first, second, merged) in
        [("7.24", "7.25", "7.25"), ("7.00", "7.01", "7.01"), ("2.67", "2.68", "2.68")]
    {
        let mut round = one(call(&fine), 2);
        submit(&mut round, "P", "e1", &[first, first]);
        submit(&mut round, "P", "e2", &[second, second]);
        assert_eq!(published(&round), some([merged, merged]));
    }
    // 1.005 x 100: in binary it is a little less than a half.
    let file =
        fine.replace("budget:", "total: Total(form: Points, mark_decimals: 3, points_decimals: 2), budget:");
    let mut round = one(call(&file), 2);
    submit(&mut round, "P", "e1", &["1.00", "0"]);
    submit(&mut round, "P", "e2", &["1.01", "0"]);
    assert_eq!(totals(&round)["P"], "1.01");
    // 12.5 % of a hundred, with no decimals.
    let file = FILE.replace("budget:", "total: Total(total_decimals: 0), budget:");
    let mut round = one(call(&file), 1);
    submit(&mut round, "P", "e1", &["5", "0"]);
    assert_eq!(totals(&round)["P"], "13");
}

#[test]
fn what_is_published_has_all_its_decimals() {
    let file = FILE.replace("budget:", "total: Total(mark_decimals: 3, total_decimals: 1), budget:");
    let mut round = one(call(&file), 1);
    submit(&mut round, "P", "e1", &["5", "10"]);
    assert_eq!(published(&round), some(["5.000", "10.000"]));
    assert_eq!(totals(&round)["P"], "87.5");
}

#[test]
fn the_unrounded_total_breaks_a_tie_that_rounding_made() {
    let file = FILE.replace("budget:", "total: Total(mark_decimals: 0, total_decimals: 0), budget:");
    let tied = |chain: &str| {
        let call = call(&file.replace("budget:", &format!("tie_break: [{chain}], budget:")));
        let mut round = round(call, vec![proposal("A", "1.00"), proposal("B", "1.00")], 3);
        for (member, a, b) in [("e1", "7", "7"), ("e2", "7", "7"), ("e3", "7", "7.5")] {
            submit(&mut round, "A", member, &[a, a]);
            submit(&mut round, "B", member, &[b, b]);
        }
        round
    };
    assert_eq!(totals(&tied(""))["A"], totals(&tied(""))["B"]);
    assert_eq!(rank(&tied("")).open_ties.len(), 1);
    assert_eq!(crate::small_rounds::order(&tied("UnroundedTotal")), ["B", "A"]);
}

/// A fraction of whole numbers, in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fraction(i128, i128);

impl Fraction {
    fn new(numerator: i128, denominator: i128) -> Fraction {
        let gcd = |mut a: i128, mut b: i128| {
            while b != 0 {
                (a, b) = (b, a % b);
            }
            a
        };
        let by = gcd(numerator.abs(), denominator.abs()).max(1) * denominator.signum();
        Fraction(numerator / by, denominator / by)
    }

    /// From a text such as `-2.50`.
    fn read(text: &str) -> Fraction {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits = format!("{whole}{decimals}").parse().expect("digits");
        Fraction::new(digits, 10_i128.pow(u32::try_from(decimals.len()).expect("few decimals")))
    }

    fn plus(self, other: Fraction) -> Fraction {
        Fraction::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }

    fn minus(self, other: Fraction) -> Fraction {
        self.plus(Fraction(-other.0, other.1))
    }

    fn times(self, other: Fraction) -> Fraction {
        Fraction::new(self.0 * other.0, self.1 * other.1)
    }

    fn over(self, other: Fraction) -> Fraction {
        Fraction::new(self.0 * other.1, self.1 * other.0)
    }

    /// Half-up in size, as schools teach it.
    fn rounded(self, decimals: u32) -> Fraction {
        let scale = 10_i128.pow(decimals);
        let size = (2 * self.0.abs() * scale + self.1) / (2 * self.1);
        Fraction::new(size * self.0.signum(), scale)
    }

    /// The text with exactly so many decimals; the fraction must have no more.
    fn text(self, decimals: u32) -> String {
        let scale = 10_i128.pow(decimals);
        let units = self.0 * scale / self.1;
        assert_eq!(Fraction::new(units, scale), self, "rounded before");
        let digits = format!("{:0>width$}", units.abs(), width = decimals as usize + 1);
        let (whole, rest) = digits.split_at(digits.len() - decimals as usize);
        let sign = if units < 0 { "-" } else { "" };
        if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
    }
}

mod recomputed {
    use super::*;
    use crate::small_rounds::random::config;
    use proptest::prelude::*;
    use toets::domain::sheet::Answer;

    /// One criterion: weight, scale (from, to, step), whether low is best, roles.
    #[derive(Clone, Debug)]
    struct Part {
        weight: &'static str,
        scale: (&'static str, &'static str, &'static str),
        low: bool,
        roles: &'static [&'static str],
    }

    /// What stands in a cell: a mark so many steps above the lowest, an
    /// abstention, or nothing.
    #[derive(Clone, Copy, Debug)]
    enum Given {
        Steps(u32),
        Abstained,
        NotYet,
    }

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum State {
        None,
        Draft,
        Submitted,
        Conflict,
    }

    #[derive(Clone, Copy, Debug)]
    enum Merging {
        Mean,
        Median,
        Trimmed(usize),
    }

    #[derive(Clone, Debug)]
    struct Case {
        parts: Vec<Part>,
        points: bool,
        decimals: (u32, Option<u32>, u32),
        merging: Merging,
        consensus: &'static str,
        min_sheets: usize,
        chair_scores: bool,
        sheets: Vec<(State, Vec<Given>)>,
        agreed: Vec<Option<u32>>,
    }

    /// Who sits in the committee, one sheet each; the last is not in it.
    const MEMBERS: [(&str, &str); 8] = [
        ("e1", "Evaluator"),
        ("e2", "Evaluator"),
        ("e3", "Evaluator"),
        ("x1", "External"),
        ("x2", "External"),
        ("chair", "Chair"),
        ("sec", "Secretary"),
        ("gone", ""),
    ];

    fn parts(points: bool) -> impl Strategy<Value = Vec<Part>> {
        let weights = prop::sample::select(vec!["1", "0.8", "1.5", "30", "0.35", "2.25"]);
        let scales = prop::sample::select(vec![
            ("0", "10", "0.5"),
            ("0", "5", "0.5"),
            ("1", "6", "1"),
            ("0.25", "10", "0.25"),
            ("-2", "2", "0.1"),
            ("0", "100", "1"),
        ]);
        let low = if points { Just(false).boxed() } else { any::<bool>().boxed() };
        let roles = prop::sample::select(vec![
            &[][..],
            &[][..],
            &["Evaluator"][..],
            &["External", "Chair"][..],
            &["Evaluator", "External"][..],
        ]);
        let part = (weights, scales, low, roles);
        let part = part.prop_map(|(weight, scale, low, roles)| Part { weight, scale, low, roles });
        prop::collection::vec(part, 1..5)
    }

    fn sheets() -> impl Strategy<Value = Vec<(State, Vec<Given>)>> {
        let given = prop_oneof![
            6 => (0..200_u32).prop_map(Given::Steps),
            1 => Just(Given::Steps(0)),
            1 => Just(Given::Abstained),
            1 => Just(Given::NotYet),
        ];
        let state = prop_oneof![
            1 => Just(State::None),
            1 => Just(State::Draft),
            6 => Just(State::Submitted),
            1 => Just(State::Conflict),
        ];
        prop::collection::vec((state, prop::collection::vec(given, 4)), MEMBERS.len())
    }

    fn cases() -> impl Strategy<Value = Case> {
        let merging = prop_oneof![
            2 => Just(Merging::Mean),
            1 => Just(Merging::Median),
            1 => Just(Merging::Trimmed(1)),
            1 => Just(Merging::Trimmed(2)),
        ];
        let consensus = prop::sample::select(vec!["None", "Overrides", "Overrides", "Required"]);
        let agreed = prop::collection::vec(prop::option::of(0..200_u32), 4);
        let decimals = (0..4_u32, prop::option::of(0..4_u32), 0..4_u32);
        any::<bool>().prop_flat_map(move |points| {
            (
                parts(points),
                (decimals.clone(), merging.clone(), consensus.clone()),
                (1..4_usize, any::<bool>()),
                (sheets(), agreed.clone()),
            )
                .prop_map(
                    move |(
                        parts,
                        (decimals, merging, consensus),
                        (min_sheets, chair_scores),
                        (sheets, agreed),
                    )| {
                        let least = if let Merging::Trimmed(drop) = merging { 2 * drop + 1 } else { 1 };
                        let min_sheets = min_sheets.max(least);
                        Case {
                            parts,
                            points,
                            decimals,
                            merging,
                            consensus,
                            min_sheets,
                            chair_scores,
                            sheets,
                            agreed,
                        }
                    },
                )
        })
    }

    impl Part {
        /// The mark that lies so many steps (around) above the lowest.
        fn mark(&self, steps: u32) -> Fraction {
            let [from, to, step] = [self.scale.0, self.scale.1, self.scale.2].map(Fraction::read);
            let count = to.minus(from).over(step);
            assert_eq!(count.1, 1, "whole steps");
            from.plus(step.times(Fraction(i128::from(steps) % (count.0 + 1), 1)))
        }

        fn scored_by(&self, role: &str, case: &Case) -> bool {
            let scores = role == "Evaluator" || role == "External" || (role == "Chair" && case.chair_scores);
            scores && (self.roles.is_empty() || self.roles.contains(&role))
        }
    }

    impl Case {
        fn criteria_file(&self) -> String {
            let criterion = |(at, part): (usize, &Part)| {
                let (from, to, step) = part.scale;
                let best = if part.low { "Low" } else { "High" };
                format!(
                    r#"Criterion(id: "c{at}", label: "C{at}", weight: "{}", roles: [{}],
                    scale: Scale(from: "{from}", to: "{to}", step: "{step}", best: {best})),"#,
                    part.weight,
                    part.roles.join(", ")
                )
            };
            let (mark, points, total) = self.decimals;
            let points = points.map_or("None".to_owned(), |points| points.to_string());
            let merge = match self.merging {
                Merging::Mean => "Mean".to_owned(),
                Merging::Median => "Median".to_owned(),
                Merging::Trimmed(drop) => format!("TrimmedMean({drop})"),
            };
            format!(
                r#"Call(id: "r", title: "R", criteria: [{}],
                total: Total(form: {}, mark_decimals: {mark}, points_decimals: {points}, total_decimals: {total}),
                merge: {merge}, consensus: {}, min_sheets: {}, chair_scores: {})"#,
                self.parts.iter().enumerate().map(criterion).collect::<String>(),
                if self.points { "Points" } else { "Percent" },
                self.consensus,
                self.min_sheets,
                self.chair_scores,
            )
        }

        fn round(&self) -> Round {
            let mut round = round(call(&self.criteria_file()), vec![proposal("P", "1.00")], 0);
            round.committee.members.clear();
            for (name, role) in MEMBERS {
                if let Some(role) = Role::read(role) {
                    round.committee.members.push(member(name, role));
                }
            }
            for ((name, _), (state, given)) in MEMBERS.iter().zip(&self.sheets) {
                if *state == State::None {
                    continue;
                }
                let key: (ProposalId, MemberId) = (id("P"), id(name));
                let sheet = round.sheets.entry(key.0).or_default().entry(key.1).or_default();
                sheet.submitted = *state != State::Draft;
                sheet.conflict = (*state == State::Conflict).then(|| "a friend".to_owned());
                for (at, part) in self.parts.iter().enumerate() {
                    let answer = match given[at] {
                        Given::Steps(steps) => Answer::Mark(decimal(&part.mark(steps).text(2))),
                        Given::Abstained => Answer::Abstained("ill".to_owned()),
                        Given::NotYet => continue,
                    };
                    let criterion: CriterionId = id(&format!("c{at}"));
                    sheet.cells.entry(criterion).or_default().answer = answer;
                }
            }
            for (at, part) in self.parts.iter().enumerate() {
                if let Some(steps) = self.agreed[at] {
                    agree(&mut round, &format!("c{at}"), &part.mark(steps).text(2));
                }
            }
            round
        }

        /// The marks that count on a criterion.
        fn counted(&self, at: usize) -> Vec<Fraction> {
            let part = &self.parts[at];
            let sheets = MEMBERS.iter().zip(&self.sheets);
            sheets
                .filter(|((_, role), (state, _))| *state == State::Submitted && part.scored_by(role, self))
                .filter_map(|(_, (_, given))| match given[at] {
                    Given::Steps(steps) => Some(part.mark(steps)),
                    Given::Abstained | Given::NotYet => None,
                })
                .collect()
        }

        /// The merged mark before rounding.
        fn merged(&self, mut marks: Vec<Fraction>) -> Option<Fraction> {
            marks.sort_by(|a, b| (a.0 * b.1).cmp(&(b.0 * a.1)));
            let drop = match self.merging {
                Merging::Mean => 0,
                Merging::Median => marks.len().saturating_sub(1) / 2,
                Merging::Trimmed(drop) => drop,
            };
            let count = marks.len().checked_sub(2 * drop).filter(|count| *count > 0)?;
            let sum = marks[drop..drop + count].iter().fold(Fraction(0, 1), |sum, mark| sum.plus(*mark));
            Some(sum.over(Fraction(i128::try_from(count).expect("few"), 1)))
        }

        /// The total again, with what is missing and the published marks.
        fn recompute(&self) -> (Vec<Option<String>>, BTreeSet<String>, Option<String>) {
            let weights: Vec<Fraction> = self.parts.iter().map(|part| Fraction::read(part.weight)).collect();
            let all = weights.iter().fold(Fraction(0, 1), |sum, weight| sum.plus(*weight));
            let (mark_decimals, points_decimals, total_decimals) = self.decimals;
            let (mut marks, mut missing, mut total) = (Vec::new(), BTreeSet::new(), Some(Fraction(0, 1)));
            for (at, part) in self.parts.iter().enumerate() {
                let counted = self.counted(at);
                let agreed =
                    self.agreed[at].filter(|_| self.consensus != "None").map(|steps| part.mark(steps));
                let enough = counted.len() >= self.min_sheets;
                if !enough || (self.consensus == "Required" && agreed.is_none()) {
                    missing.insert(format!("c{at}"));
                }
                let mark = agreed.or_else(|| self.merged(counted)).map(|mark| mark.rounded(mark_decimals));
                marks.push(mark.map(|mark| mark.text(mark_decimals)));
                let (low, high) = (Fraction::read(part.scale.0), Fraction::read(part.scale.1));
                let (worst, best) = if part.low { (high, low) } else { (low, high) };
                let points = mark.map(|mark| {
                    let points = if self.points {
                        weights[at].times(mark)
                    } else {
                        let share = mark.minus(worst).over(best.minus(worst));
                        Fraction(100, 1).times(weights[at]).times(share).over(all)
                    };
                    points_decimals.map_or(points, |decimals| points.rounded(decimals))
                });
                total = total.zip(points).map(|(total, points)| total.plus(points));
            }
            let total = total.map(|total| total.rounded(total_decimals).text(total_decimals));
            (marks, missing, total)
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, ..config() })]

        #[test]
        fn every_total_can_be_recomputed_from_the_sheets(case in cases()) {
            let round = case.round();
            let assessment = assessed(&round);
            let (marks, missing, total) = case.recompute();
            prop_assert_eq!(published(&round), marks);
            prop_assert_eq!(assessment.total.map(|total| total.to_string()), total.clone());
            let named = assessment.missing.iter().map(|missing| match missing {
                Missing::TooFewMarks { criterion, .. } | Missing::NoConsensus { criterion } => criterion.to_string(),
            });
            prop_assert_eq!(named.collect::<BTreeSet<_>>(), missing.clone());
            let expected = if missing.is_empty() { "ranked" } else { "incomplete" };
            prop_assert_eq!(status(&round, "P"), expected);
            if missing.is_empty() {
                prop_assert_eq!(Some(totals(&round)["P"].clone()), total);
            }
        }
    }
}
