//! Answer keys of other programs. They are not part of the project: tests read
//! them from the folder that `TOETS_FACTS` names, and say that they are skipped if
//! it is not set.

use std::path::PathBuf;

use serde_json::Value;
use toets::stats::ScoreTable;

/// A file of the folder with answer keys.
pub fn path(name: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("TOETS_FACTS");
    if folder.is_none() {
        println!("skipped: TOETS_FACTS does not name a folder with answer keys");
    }
    folder.map(|folder| PathBuf::from(folder).join(name))
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
