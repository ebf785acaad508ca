//! A line of a record: an event with its place in the chain, and the digests of
//! which the chain is made.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::event::Event;

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

/// The chain value of the first line.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The last sequence number and line hash of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Lines in the record.
    pub seq: u64,
    /// SHA-256 of the last line.
    pub hash: String,
}

/// SHA-256 in lower-case hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        hex.push(char::from(DIGITS[usize::from(byte >> 4)]));
        hex.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    hex
}

/// The digest by which an event states the text that it replaces.
#[must_use]
pub fn text_digest(text: &str) -> String {
    if text.is_empty() { String::new() } else { sha256(text.as_bytes())[..16].to_owned() }
}
