//! What the desk costs on a line: the real binary in a real pseudo-terminal of
//! 80x24, on the sample round and on a generated one of 2,000 proposals. Run with
//! `cargo bench --bench desk`; prints a table with the goals.

#[cfg(unix)]
mod folder;
#[cfg(unix)]
mod line;

#[cfg(unix)]
fn main() {
    use line::Line;
    use std::time::Duration;

    /// Longer than the rest that saves.
    const SAVED: Duration = Duration::from_millis(1500);

    // `cargo test --benches` only wants to see that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let sample = folder::sample();
    let large = folder::large(2000);
    println!("{:<42} {:>8} {:>8} {:>6}", "", "median", "worst", "goal");
    row("first frame, sample round (ms)", &starts(&sample, 15), 20);
    row("first frame, 2,000 proposals (ms)", &starts(&large, 9), 150);

    let mut line = Line::open(sample.path());
    row(
        "bytes: to another row",
        &line.costs(&"jjjjjjjjjjjjkkkkkkjjjjjjkkkk".split_inclusive(|_| true).collect::<Vec<_>>()),
        250,
    );
    // The second proposal that is not finished has no marks yet.
    line.press("n");
    line.press("n");
    // Each mark is three keys, and a fourth part: the rest in which it is saved.
    let marks: Vec<usize> = ["7,5", "8,5", "6,5", "9,5", "2,5", "7,5", "5,5"]
        .iter()
        .flat_map(|mark| {
            let mut parts = line.costs(&mark.split_inclusive(|_| true).collect::<Vec<_>>());
            parts.push(line.during(SAVED));
            parts
        })
        .collect();
    assert!(marks.iter().skip(3).step_by(4).all(|saved| *saved > 0), "a mark was not saved");
    row("bytes: a key of a mark, or its save", &marks, 400);
    let whole: Vec<usize> = marks.chunks(4).map(|parts| parts.iter().sum()).collect();
    row("bytes: a whole mark until it is saved", &whole, 0);
    row("bytes: on to the next criterion", &line.costs(&["\r"]), 0);
    let pages = ["\u{1b}[6~", "\u{1b}[6~", "\u{1b}[6~", "\u{1b}[5~", "\u{1b}[5~", "\u{1b}[6~"];
    row("bytes: a page of the dossier", &line.costs(&pages), 4000);
    line.press("c");
    line.during(SAVED);
    let words = "Sterk netwerk, maar Herne blijft wat buiten beeld en dat is jammer voor wie er woont.";
    row(
        "bytes: a letter in a comment",
        &line.costs(&words.split_inclusive(|_| true).collect::<Vec<_>>()),
        120,
    );
    row("bytes: a comment saved by a rest", &[line.during(SAVED)], 120);
    line.press("\u{1b}");
    line.during(Duration::from_secs(2));
    let idle = line.during(Duration::from_secs(10));
    assert_eq!(idle, 0, "something was written while nobody typed");
    row("bytes: ten idle seconds", &[idle], 0);
    row("resident memory, sample round (kB)", &[line.resident()], 12 * 1024);
    let mut line = Line::open(large.path());
    line.press("j");
    row("resident memory, 2,000 proposals (kB)", &[line.resident()], 12 * 1024);
}

/// Milliseconds from the start to the whole first frame.
#[cfg(unix)]
fn starts(round: &tempfile::TempDir, times: usize) -> Vec<usize> {
    (0..times).map(|_| line::Line::open(round.path()).started).collect()
}

#[cfg(unix)]
fn row(what: &str, figures: &[usize], goal: usize) {
    let mut figures = figures.to_vec();
    figures.sort_unstable();
    let median = figures.get(figures.len() / 2).copied().unwrap_or(0);
    let worst = figures.last().copied().unwrap_or(0);
    let missed = if median > goal && goal > 0 { "  missed" } else { "" };
    println!("{what:<42} {median:>8} {worst:>8} {goal:>6}{missed}");
}

#[cfg(not(unix))]
fn main() {}
