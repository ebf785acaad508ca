//! How long a selection takes, in one table at the end: the largest call that
//! anybody has (17,000 candidates, a national call), calls of ordinary size, and
//! knapsacks that are hard for a search; beside them what microlp needs.

mod calls;
#[path = "../../tests/support/facts.rs"]
mod facts;
#[path = "../../tests/selection/problems/mod.rs"]
#[expect(dead_code, reason = "only the instances of the answer keys are timed")]
mod problems;
mod solver;
#[path = "../timing/mod.rs"]
mod timing;

use std::time::Duration;

use timing::{ms, timed, verdict};
use toets::select::Strategy::{self, BestTotal, InOrderSkip, InOrderStop, Targets};
use toets::select::{Contest, select};

fn main() {
    let mut lines = vec![line(["call", "strategy", "ms", "proven", "microlp ms", "ratio", ""])];
    let large = calls::call(17_000);
    for (strategy, goal) in [(InOrderStop, None), (InOrderSkip, None), (Targets, Some(20))] {
        lines.push(measured("17,000", &large, strategy, goal, None));
    }
    let solver = solved(&large);
    lines.push(measured("17,000", &large, BestTotal, None, Some(solver)));
    for (name, contest) in [
        ("300", calls::call(300)),
        ("300 crossing", calls::crossing(300, true)),
        ("300 crossing, leads too", calls::crossing(300, false)),
    ] {
        lines.push(measured(name, &contest, Targets, None, None));
    }
    for (name, contest, goal) in calls::of_best_total() {
        let solver = solved(&contest);
        lines.push(measured(&name, &contest, BestTotal, Some(goal), Some(solver)));
    }
    println!("{}", lines.join("\n"));
}

/// How long the solver takes, and whether it proved its answer in that time.
fn solved(contest: &Contest) -> (Duration, bool) {
    let start = std::time::Instant::now();
    let first = solver::best_total(contest);
    let once = start.elapsed();
    if once > Duration::from_millis(200) {
        return (once, first.is_some() && once < solver::CAP);
    }
    let (time, answer) = timed(|| solver::best_total(contest));
    (time, answer.is_some())
}

fn measured(
    name: &str,
    contest: &Contest,
    strategy: Strategy,
    goal: Option<u64>,
    solver: Option<(Duration, bool)>,
) -> String {
    let (time, selection) = timed(|| select(contest, strategy).expect("a selection"));
    let proven = selection.proof.map_or("", |proof| if proof.proven { "yes" } else { "NO" });
    let (theirs, ratio) = match solver {
        None => (String::new(), String::new()),
        Some((theirs, proved)) => {
            let sign = if proved { "" } else { ">" };
            let ratio = time.as_secs_f64() / theirs.as_secs_f64();
            (format!("{sign}{}", ms(theirs)), format!("{}{ratio:.4}", if proved { "" } else { "<" }))
        }
    };
    let strategy = format!("{strategy:?}");
    line([name, &strategy, &ms(time), proven, &theirs, &ratio, &verdict(time, goal)])
}

fn line([name, strategy, time, proven, theirs, ratio, goal]: [&str; 7]) -> String {
    format!("{name:<27} {strategy:<12} {time:>10} {proven:<7} {theirs:>11} {ratio:>9}  {goal}")
        .trim_end()
        .to_owned()
}
