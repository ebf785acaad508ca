//! Digests: of a file, of a text that an event replaces, and of the lines of a
//! record, which are chained by them.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

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
