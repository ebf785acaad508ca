//! A round of any size, always the same: made with `toets new`, `import` and
//! `phase`, so that it is what a secretary would have. Every proposal goes to
//! three of the evaluators, who mark three criteria.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many evaluators read a proposal.
const READERS: usize = 3;

/// The same numbers on every machine.
pub struct Numbers(u64);

impl Numbers {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// Writes a round in deliberation below `folder` and says where it is.
pub fn round(folder: &Path, proposals: usize, evaluators: usize) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a folder");
    let mut numbers = Numbers(507);
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).expect("a table");
        path
    };
    let call = write("call.ron", &call(proposals));
    let table = write("proposals.csv", &proposal_table(proposals, &mut numbers));
    let committee = write("committee.csv", &committee_table(evaluators));
    let scores = write("scores.csv", &score_table(proposals, evaluators, &mut numbers));
    let round = folder.join("round");
    let toets = |words: &[&dyn AsRef<std::ffi::OsStr>]| {
        // What it says of thousands of open sheets is not wanted here.
        let output = Command::new(env!("CARGO_BIN_EXE_toets")).args(words).arg("--lang=en").output();
        let output = output.expect("toets runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    toets(&[&"new", &round, &"--call", &call, &"--proposals", &table, &"--committee", &committee]);
    toets(&[&"phase", &round, &"scoring", &"--as", &"secretary"]);
    toets(&[&"import", &"scores", &round, &scores, &"--as", &"secretary"]);
    toets(&[&"phase", &round, &"deliberation", &"--as", &"secretary"]);
    round
}

/// A budget for about a third, and two targets.
fn call(proposals: usize) -> String {
    let criterion = |id: &str, weight: u32| {
        let scale = r#"Scale(from: "0", to: "10", step: "0.5")"#;
        format!("Criterion(id: \"{id}\", label: \"{id}\", weight: \"{weight}\", scale: {scale}),\n")
    };
    format!(
        r#"Call(id: "generated", title: "Generated", language: "en",
    budget: [Source(name: "fund", amount: "{}.00")],
    classes: [Class(id: "small", label: "small ones", rule: Declared)],
    targets: [Target(of: All, at_least: {}), Target(of: Class("small"), at_least: {})],
    criteria: [{}{}{}],
    min_sheets: 3,
    tie_break: [CoversTarget("small"), Criterion("pillar"), LowerRequest, Id],
    strategy: Targets)"#,
        proposals * 8_000,
        proposals / 3,
        proposals / 10,
        criterion("reach", 30),
        criterion("partnership", 30),
        criterion("pillar", 40),
    )
}

fn proposal_table(proposals: usize, numbers: &mut Numbers) -> String {
    let mut table = "id,title,lead,requested,classes\n".to_owned();
    for at in 0..proposals {
        let requested = 5_000 + 100 * numbers.below(350);
        let class = if numbers.below(4) == 0 { "small" } else { "" };
        let _ = writeln!(table, "P{at:05},Proposal {at},Lead {at},{requested}.00,{class}");
    }
    table
}

fn committee_table(evaluators: usize) -> String {
    let mut table = "id,name,role,login,affiliation,key\n".to_owned();
    for at in 0..evaluators {
        let _ = writeln!(table, "e{at:03},Evaluator {at},evaluator,,,");
    }
    table.push_str("chair,Chair,chair,,,\nsecretary,Secretary,secretary,,,\n");
    table
}

fn score_table(proposals: usize, evaluators: usize, numbers: &mut Numbers) -> String {
    let mut table = "proposal,evaluator,criterion,score,reason\n".to_owned();
    for at in 0..proposals {
        let quality = numbers.below(13);
        for reader in 0..READERS {
            let evaluator = (at * READERS + reader) % evaluators;
            for criterion in ["reach", "partnership", "pillar"] {
                let halves = quality + numbers.below(5) + evaluator % 3;
                let _ = writeln!(
                    table,
                    "P{at:05},e{evaluator:03},{criterion},{}.{},",
                    halves / 2,
                    5 * (halves % 2)
                );
            }
        }
    }
    table
}
