//! How long the statistics and a what-if take on panels of the usual and of the
//! largest size, in one table.

mod generated;
#[path = "timing/mod.rs"]
mod timing;

use std::hint::black_box;

use timing::{ms, timed, verdict};
use toets::rank::ranking::rank;
use toets::result::fit::fit;
use toets::round::Round;
use toets::stats::ScoreTable;
use toets::stats::acceptability::rank_acceptability;
use toets::stats::expected::expected_ranks;
use toets::stats::reml::components;
use toets::stats::robustness::leave_out;
use toets::stats::settings::Settings;
use toets::stats::weights::WeightRegion;
use toets::store::session::Session;

/// Marks from 0 to 10 in hundredths: every proposal goes to the given number of
/// evaluators, and every eighth mark is missing if that is all of them.
fn table(proposals: usize, evaluators: usize, readers: usize) -> ScoreTable {
    let marks = (0..proposals).flat_map(|i| {
        (0..readers).filter_map(move |r| {
            let j = (i * 5 + r) % evaluators;
            let recused = readers == evaluators && (i * 3 + r) % 8 == 0;
            let noise: usize = (0..4).map(|k| (i * 7_919 + j * 104_729 + k * (i + 3 * j) * 31) % 997).sum();
            let quality = (i * 1_361 % 1_000) as f64 / 300.0;
            let mark = 2.0 + quality + (j % 5) as f64 * 0.3 + noise as f64 / 1_500.0;
            (!recused).then_some((i, j, (mark * 100.0).round() / 100.0))
        })
    });
    ScoreTable::from_marks(proposals, evaluators, marks).expect("inside the table")
}

/// A round of this size in deliberation.
fn round(proposals: usize, evaluators: usize) -> Round {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = generated::round(folder.path(), proposals, evaluators);
    Session::open(&folder).expect("the round opens").round
}

/// Another weight, ranked and fitted anew.
fn what_if(round: &Round) {
    let mut changed = round.clone();
    changed.call.criteria[0].weight += rust_decimal::Decimal::ONE;
    black_box(fit(&changed, changed.call.strategy())).expect("a fit");
}

fn main() {
    let settings = Settings::for_scale(0.0, 10.0).expect("a scale");
    let committee = table(60, 12, 12);
    let scores: Vec<Vec<f64>> = committee
        .rows()
        .map(|row| (0..3).map(|k| row.iter().flatten().skip(k).step_by(3).sum()).collect())
        .collect();
    let mut lines = vec![line("", "ms", "")];
    let mut measure = |name: &str, goal: Option<u64>, work: &mut dyn FnMut()| {
        let (time, ()) = timed(work);
        lines.push(line(name, &ms(time), &verdict(time, goal)));
    };
    measure("expected ranks 60 x 12", Some(100), &mut || {
        black_box(expected_ranks(&committee, &settings)).expect("defined");
    });
    for (name, large) in [("2,000 x 3", table(2_000, 3, 3)), ("2,000 x 3 of 12", table(2_000, 12, 3))] {
        measure(&format!("expected ranks {name}"), None, &mut || {
            black_box(expected_ranks(&large, &settings)).expect("defined");
        });
    }
    measure("variance components 60 x 12", None, &mut || {
        black_box(components(&committee)).expect("defined");
    });
    measure("rank acceptability 60 x 3, exact", None, &mut || {
        black_box(rank_acceptability(&scores, &WeightRegion::Simplex, 0, 0)).expect("defined");
    });
    for (size, evaluators, goal) in [(60, 12, Some(5)), (2_000, 24, None)] {
        let round = round(size, evaluators);
        measure(&format!("what-if {size}"), goal, &mut || what_if(&round));
        measure(&format!("rank {size}"), None, &mut || {
            black_box(rank(&round));
        });
        let ranking = rank(&round);
        let shown: Vec<usize> = ranking.ranked.iter().map(|placed| placed.proposal).collect();
        measure(&format!("leave one out {size}"), None, &mut || {
            black_box(leave_out(&round, &ranking, &shown));
        });
    }
    println!("{}", lines.join("\n"));
}

fn line(name: &str, time: &str, goal: &str) -> String {
    format!("{name:<34} {time:>10}  {goal}").trim_end().to_owned()
}
