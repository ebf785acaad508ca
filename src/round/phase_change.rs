//! A change of phase as it stands on the record.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::digest::Head;
use crate::domain::id::MemberId;
use crate::domain::phase::Phase;
use crate::domain::seal::Seal;

/// A change of phase. It names the one before it and how far every record
/// was, so that the order between records does not hang on clocks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhaseChange {
    /// The phase that ends.
    pub from: Phase,
    /// The phase that begins.
    pub to: Phase,
    /// 1 for the first change of the round, then one more each.
    pub number: u64,
    /// Why; required for a step back.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The heads of all records when it was written.
    pub heads: BTreeMap<MemberId, Head>,
    /// SHA-256 of the call, proposals and committee files.
    pub files: BTreeMap<String, String>,
    /// SHA-256 of the manifest of all inputs (`manifests/NUMBER.csv`); absent in
    /// what version 0.1.0 wrote, which sealed the three files alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<String>,
    /// What a decision seals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<Seal>,
}
