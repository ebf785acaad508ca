//! What a decision seals: the awards that stand from then on, and the digest
//! of the file in which the whole decision is written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::id::ProposalId;
use crate::domain::money::Money;

/// The name of the file of the decision that stands.
pub const DECISION: &str = "decision.json";

/// The version of the program that decides, which stands in the decision.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// The version whose decisions name none.
pub const FIRST_PROGRAM: &str = "0.1.0";

/// What each source of the budget pays of one award, in the order of the call.
pub type Shares = Vec<(String, Money)>;

/// What a decision seals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// The version of the program that decided; it is left out where that is 0.1.0.
    #[serde(default = "first_program", skip_serializing_if = "is_first_program")]
    pub program: String,
    /// SHA-256 of the file of the decision.
    pub sha256: String,
    /// Every award; it stands until its applicant withdraws or the seal is lifted.
    pub awards: BTreeMap<ProposalId, Money>,
    /// What each source pays of every award; empty in a decision of version 0.1.0.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub shares: BTreeMap<ProposalId, Shares>,
    /// How many proposals had been withdrawn by then.
    pub withdrawals: u64,
}

/// What a seal without a version was made with.
fn first_program() -> String {
    FIRST_PROGRAM.to_owned()
}

fn is_first_program(program: &String) -> bool {
    program == FIRST_PROGRAM
}

/// The name under which the file of a lifted decision is kept.
#[must_use]
pub fn lifted_name(number: usize) -> String {
    format!("decision-{number}.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_without_shares_is_written_as_it_was() {
        let line = r#"{"sha256":"ab","awards":{"P1":"10.00"},"withdrawals":0}"#;
        let seal: Seal = serde_json::from_str(line).unwrap();
        assert!(seal.shares.is_empty());
        assert_eq!(serde_json::to_string(&seal).unwrap(), line);
        let split = r#"{"sha256":"ab","awards":{"P1":"10.00"},"shares":{"P1":[["a","4.00"],["b","6.00"]]},"withdrawals":0}"#;
        let seal: Seal = serde_json::from_str(split).unwrap();
        assert_eq!(serde_json::to_string(&seal).unwrap(), split);
    }
}
