//! Timing in one table: the middle one of a few runs per line, so that a whole
//! bench is read on one screen.

use std::time::{Duration, Instant};

/// A line is measured at least once, and then until this much time is gone.
const PATIENCE: Duration = Duration::from_millis(400);
/// More runs say nothing more.
const MOST: usize = 25;

/// The middle one of the times that a piece of work takes, and its last result.
pub fn timed<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut times = Vec::new();
    let begin = Instant::now();
    loop {
        let start = Instant::now();
        let result = std::hint::black_box(work());
        times.push(start.elapsed());
        if begin.elapsed() > PATIENCE || times.len() == MOST {
            times.sort_unstable();
            return (times[times.len() / 2], result);
        }
    }
}

/// A time in milliseconds.
pub fn ms(time: Duration) -> String {
    format!("{:.3}", 1000.0 * time.as_secs_f64())
}

/// Whether a time is within its goal.
pub fn verdict(time: Duration, goal: Option<u64>) -> String {
    match goal {
        None => String::new(),
        Some(goal) if time <= Duration::from_millis(goal) => format!("goal {goal} ms: yes"),
        Some(goal) => format!("goal {goal} ms: NO"),
    }
}
