//! Wrong input: a clear message, the right exit code, and nothing written.

use crate::stage::{Said, Stage, project};

const SCORES: &str = "proposal,evaluator,criterion,score,reason\n";

/// The sample taken back to scoring, so that scores can be imported.
fn scoring(stage: &Stage) {
    let back = "phase sample scoring --as piet --reason";
    let words: Vec<&str> = back.split(' ').chain(["we gaan nog even verder"]).collect();
    Said::of(&stage.command().args(words).output().unwrap()).ok();
}

/// Runs a command that must fail, and checks that the round stayed as it was.
#[track_caller]
fn refused(stage: &Stage, command: &str, code: i32, says: &[&str]) {
    let before = stage.snapshot("sample");
    let said = stage.toets(command);
    assert_eq!(said.code, Some(code), "{}{}", said.out, said.err);
    for words in says {
        assert!(said.err.contains(words), "{words:?} in {}", said.err);
    }
    assert_eq!(stage.snapshot("sample"), before, "nothing may be written");
}

#[test]
fn scores_that_do_not_fit() {
    let stage = Stage::new();
    scoring(&stage);
    for (row, says) in [
        ("P01,fatima,reach,11,", &["scores.csv:2:", "tussen 0 en 10"][..]),
        ("P01,fatima,reach,7.3,", &["scores.csv:2:", "0,5"]),
        ("P01,nobody,reach,7,", &["scores.csv:2:", "nobody"]),
        ("P99,an,reach,7,", &["scores.csv:2:", "P99"]),
        ("P01,fatima,rich,7,", &["scores.csv:2:", "rich"]),
    ] {
        stage.write("scores.csv", format!("{SCORES}{row}\n"));
        refused(&stage, "import scores sample scores.csv --replace", 3, says);
    }
}

#[test]
fn every_problem_of_a_table_comes_at_once() {
    let stage = Stage::new();
    scoring(&stage);
    stage.write("scores.csv", format!("{SCORES}P01,fatima,reach,11,\nP01,fatima,pillar,7.3,\n"));
    refused(&stage, "import scores sample scores.csv --replace", 3, &["scores.csv:2:", "scores.csv:3:"]);
}

/// Imports a proposals table into a round that is still in setup.
#[track_caller]
fn proposals_refused(table: &str, says: &[&str]) {
    let stage = Stage::new();
    let call = project("criteria/oproep-507.ron");
    stage.write("p.csv", table);
    let said = stage.toets(&format!("new round --call {} --proposals p.csv", call.display()));
    assert_eq!(said.code, Some(3), "{}{}", said.out, said.err);
    for words in says {
        assert!(said.err.contains(words), "{words:?} in {}", said.err);
    }
    assert!(!stage.path("round").exists(), "nothing may be written");
    let left = std::fs::read_dir(stage.path(".")).unwrap().count();
    assert_eq!(left, 2, "no draft stays behind");
}

#[test]
fn a_semicolon_table_with_comma_columns() {
    proposals_refused("id;title,requested\nP01;Een titel,40000\n", &["p.csv:1"]);
}

#[test]
fn an_amount_that_can_be_read_in_two_ways() {
    proposals_refused("id,title,requested\nP01,Een titel,1.134\n", &["p.csv:2:15", "1.134"]);
}

#[test]
fn a_second_proposal_with_the_same_id() {
    proposals_refused("id,title,requested\nP01,Een,40000.00\nP01,Twee,30000.00\n", &["p.csv:3:1", "P01"]);
}

#[test]
fn a_criteria_file_with_a_misspelt_field() {
    let stage = Stage::new();
    let call = std::fs::read_to_string(project("criteria/oproep-507.ron")).unwrap();
    stage.write("call.ron", call.replacen("weight", "wieght", 1));
    let said = stage.toets("new round --call call.ron");
    assert_eq!(said.code, Some(3));
    assert!(said.err.contains("call.ron:") && said.err.contains("wieght"), "{}", said.err);
    assert!(said.err.contains("Bedoelt u \"weight\"?"), "{}", said.err);
    assert!(!stage.path("round").exists());
}

#[test]
fn a_truncated_file() {
    let stage = Stage::new();
    let text = std::fs::read_to_string(stage.path("sample/proposals.ron")).unwrap();
    stage.write("sample/proposals.ron", &text[..text.len() / 2]);
    for command in ["rank sample", "check sample", "fit sample --json"] {
        refused(&stage, command, 3, &["proposals.ron:", "houdt te vroeg op"]);
    }
}

#[test]
fn a_record_that_was_changed_afterwards() {
    let stage = Stage::new();
    let path = stage.path("sample/record/an.ron");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("Mark(\"5\")", "Mark(\"9\")", 1)).unwrap();
    refused(&stage, "rank sample", 3, &["record/an.ron:2:1", "achteraf veranderd"]);
}

#[test]
fn a_torn_last_line_costs_nothing_that_was_acknowledged() {
    let stage = Stage::new();
    let before = stage.toets("rank sample --json").ok();
    let path = stage.path("sample/record/an.ron");
    let mut text = std::fs::read_to_string(&path).unwrap();
    text.push_str("(seq:150,at:\"2020-11-");
    std::fs::write(&path, &text).unwrap();
    assert_eq!(stage.toets("rank sample --json").ok(), before);
}

#[test]
fn commands_out_of_their_phase_or_role() {
    let stage = Stage::new();
    refused(&stage, "import proposals sample x.csv", 4, &["beraadslaging"]);
    refused(&stage, "phase sample decided --as an", 4, &["voorzitter"]);
    refused(&stage, "phase sample decided", 4, &["P37"]);
    refused(&stage, "phase sample setup", 4, &["een voor een"]);
    refused(&stage, "phase sample scoring", 4, &["reden"]);
    refused(&stage, "rank sample --as nobody", 2, &["nobody", "nora"]);
    refused(&stage, "rank sample --jsno", 2, &["--json"]);
    refused(&stage, "rank nowhere", 2, &["nowhere"]);
    refused(&stage, "export sample award-list --format pdf", 2, &["csv-be"]);
    refused(&stage, "score sample --as an", 2, &["ssh -t"]);
}

#[test]
fn a_folder_that_is_taken_stays() {
    let stage = Stage::new();
    let call = project("criteria/oproep-507.ron");
    refused(&stage, &format!("new sample --call {}", call.display()), 2, &["bestaat al"]);
}

/// Root may write anywhere, so root hands this one to an ordinary account.
#[cfg(unix)]
#[test]
fn a_folder_without_write_permission() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let stage = Stage::new();
    scoring(&stage);
    stage.write("scores.csv", format!("{SCORES}P01,fatima,reach,7,\n"));
    let set = |path: &str, mode| {
        std::fs::set_permissions(stage.path(path), std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for path in ["sample/record/piet.ron", "sample/record/an.ron"] {
        set(path, 0o444);
    }
    set("sample/record", 0o555);
    set(".", 0o755);
    // A copy, because the build folder may be closed to that account.
    let binary = stage.path("toets");
    std::fs::copy(stage.command().get_program(), &binary).unwrap();
    let before = stage.snapshot("sample");
    let mut command = std::process::Command::new(&binary);
    command.current_dir(stage.path(".")).env("LANG", "nl_BE.UTF-8").env_remove("LC_ALL");
    command.args("import scores sample scores.csv --replace --as piet".split(' '));
    if nix::unistd::geteuid().is_root() {
        command.uid(65534).gid(65534);
    }
    let said = Said::of(&command.output().unwrap());
    set("sample/record", 0o755);
    assert_eq!(said.code, Some(4), "{}{}", said.out, said.err);
    assert!(said.err.contains("mag niet geschreven worden"), "{}", said.err);
    assert_eq!(stage.snapshot("sample"), before);
}
