//! The answer keys of the statistics, and how near to them one must be.

use std::path::PathBuf;

use serde_json::Value;
use toets::stats::ScoreTable;

use crate::facts::facts;

/// A file of the folder with answer keys.
pub fn path(name: &str) -> Option<PathBuf> {
    facts().map(|folder| folder.join(name))
}

/// An answer key.
pub fn key(name: &str) -> Option<Value> {
    let text = std::fs::read_to_string(path(name)?).expect("the key is there");
    Some(serde_json::from_str(&text).expect("the key is JSON"))
}

pub fn near(found: f64, expected: &Value, within: f64) {
    let expected = expected.as_f64().expect("a number");
    assert!((found - expected).abs() <= within, "{found} is not {expected} within {within}");
}

pub fn table(rows: &Value) -> ScoreTable {
    let rows: Vec<Vec<Option<f64>>> = serde_json::from_value(rows.clone()).expect("rows of marks");
    ScoreTable::from_rows(&rows).expect("the table is rectangular")
}
