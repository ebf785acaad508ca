//! A line of a record: an event with its place in the chain.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::record::event::Event;

/// One line of a record: an event with its number, time and chain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// 1 for the first line of a record, then one more each.
    pub seq: u64,
    /// When it was written (UTC).
    pub at: Timestamp,
    /// What was done.
    pub event: Event,
    /// SHA-256 of the line before, in hexadecimal; `GENESIS` on the first line.
    pub prev: String,
}
