//! How long a user waits: the real binary on a round of 17,000 proposals and
//! 51,000 sheets, and a what-if of the chair at 60 and 2,000 proposals.
//!
//! `TOETS_BENCH_ROUND=FOLDER` keeps the large round in that folder.

mod generated;

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};
use toets::rank::ranking::rank;
use toets::select::fit::fit;
use toets::store::session::Session;

/// The binary from start to end, its output thrown away.
fn run(round: &Path, words: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_toets"));
    command.args(&words[..1]).arg(round).args(&words[1..]).args(["--as", "chair"]);
    let status = command.stdout(Stdio::null()).status().expect("toets runs");
    assert!(status.success());
}

fn end_to_end(c: &mut Criterion) {
    let temporary = tempfile::tempdir().expect("a folder");
    let kept = std::env::var_os("TOETS_BENCH_ROUND").map(std::path::PathBuf::from);
    let folder = kept.unwrap_or_else(|| temporary.path().to_owned());
    let large = folder.join("round");
    let large = if large.exists() { large } else { generated::round(&folder, 17_000, 120) };
    let mut group = c.benchmark_group("17,000 proposals, 51,000 sheets");
    group.sample_size(10);
    group.bench_function("toets rank --json", |b| b.iter(|| run(&large, &["rank", "--json"])));
    group.bench_function("toets fit --json", |b| b.iter(|| run(&large, &["fit", "--json"])));
    group.finish();
}

fn what_if(c: &mut Criterion) {
    let mut group = c.benchmark_group("what-if");
    group.sample_size(20);
    for (size, evaluators) in [(60, 12), (2_000, 24)] {
        let temporary = tempfile::tempdir().expect("a folder");
        let folder = generated::round(temporary.path(), size, evaluators);
        let round = Session::open(&folder).expect("the round opens").round;
        group.bench_function(format!("rank and fit a changed clone of {size}"), |b| {
            b.iter(|| {
                let mut changed = round.clone();
                changed.call.criteria[0].weight += rust_decimal::Decimal::ONE;
                fit(black_box(&changed), changed.call.strategy())
            });
        });
        group.bench_function(format!("rank {size}"), |b| b.iter(|| rank(black_box(&round))));
    }
    group.finish();
}

criterion_group!(benches, what_if, end_to_end);
criterion_main!(benches);
