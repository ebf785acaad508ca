//! Tests with heavy programs, such as LibreOffice, run where `TOETS_HEAVY=1` is set,
//! as `.ci/run` does in its second pass. Elsewhere they say what is left out; there,
//! what is left out is a failure.

use std::io::Write;

/// Whether tests with heavy programs are to run.
pub fn asked_for() -> bool {
    std::env::var_os("TOETS_HEAVY").is_some_and(|value| value == "1")
}

/// Says in one line what is left out, and why or how to run it, also where the output
/// of tests that pass is kept back.
#[track_caller]
pub fn left_out(what: &str, why: &str) {
    assert!(!asked_for(), "left out: {what} ({why})");
    let line = format!("skipped: {what} ({why})\n");
    let _ = std::io::stderr().write_all(line.as_bytes());
}
