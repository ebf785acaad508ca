//! How long a user waits: the real binary on a round of 17,000 proposals and
//! 51,000 sheets.
//!
//! `TOETS_BENCH_ROUND=FOLDER` keeps the large round in that folder.

mod generated;

use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};

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

criterion_group!(benches, end_to_end);
criterion_main!(benches);
