//! How long the statistics take on panels of the usual and of the largest size.
//! Goals: the expected rank of 60 x 12 within 0.1 s, of 2,000 x 3 in a few seconds.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use toets::rank::stats::ScoreTable;
use toets::rank::stats::acceptability::rank_acceptability;
use toets::rank::stats::expected::expected_ranks;
use toets::rank::stats::leave_out::leave_one_out;
use toets::rank::stats::reml::components;
use toets::rank::stats::settings::Settings;
use toets::rank::stats::weights::WeightRegion;

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

fn statistics(c: &mut Criterion) {
    let settings = Settings::for_scale(0.0, 10.0).expect("a scale");
    let committee = table(60, 12, 12);
    c.bench_function("expected ranks 60 x 12", |b| {
        b.iter(|| expected_ranks(black_box(&committee), &settings));
    });
    c.bench_function("variance components 60 x 12", |b| b.iter(|| components(black_box(&committee))));
    c.bench_function("leave one out 60 x 12", |b| b.iter(|| leave_one_out(black_box(&committee))));
    let scores: Vec<Vec<f64>> = committee
        .rows()
        .map(|row| (0..3).map(|k| row.iter().flatten().skip(k).step_by(3).sum()).collect())
        .collect();
    c.bench_function("rank acceptability 60 x 3, exact", |b| {
        b.iter(|| rank_acceptability(black_box(&scores), &WeightRegion::Simplex, 0, 0));
    });
    let mut slow = c.benchmark_group("large");
    slow.sample_size(10);
    for (name, large) in [("2,000 x 3", table(2_000, 3, 3)), ("2,000 x 3 of 12", table(2_000, 12, 3))] {
        slow.bench_function(format!("expected ranks {name}"), |b| {
            b.iter(|| expected_ranks(black_box(&large), &settings));
        });
    }
    slow.finish();
}

criterion_group!(benches, statistics);
criterion_main!(benches);
