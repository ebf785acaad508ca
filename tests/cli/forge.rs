//! Somebody who changes a sealed decision, and the line that seals it with it.

use std::fs;

use toets::domain::digest::sha256;

use crate::stage::Stage;

/// The decision of a round as it was sealed, and the chair's record.
pub struct Forger<'a> {
    stage: &'a Stage,
    round: &'a str,
    pub record: String,
    pub decision: String,
}

impl Forger<'_> {
    pub fn of<'a>(stage: &'a Stage, round: &'a str) -> Forger<'a> {
        let read = |name: &str| fs::read_to_string(stage.path(round).join(name)).unwrap();
        Forger { stage, round, record: read("record/nora.ron"), decision: read("decision.json") }
    }

    /// The record, with the digest of another decision.
    pub fn sealing(&self, other: &str) -> String {
        let sha = |text: &str| sha256(text.as_bytes());
        self.record.replace(&sha(&self.decision), &sha(other))
    }

    /// What `verify` says when these are put in place: it is found.
    #[track_caller]
    pub fn found(&self, record: &str, decision: &str) -> String {
        self.stage.write(&format!("{}/record/nora.ron", self.round), record);
        self.stage.write(&format!("{}/decision.json", self.round), decision);
        let said = self.stage.toets(&format!("verify {}", self.round));
        assert_eq!(said.code, Some(4), "{}{}", said.out, said.err);
        said.err
    }
}
