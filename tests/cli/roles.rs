//! Who acts and what that role may start is settled before anything is read.

use std::fs;

use crate::stage::{Said, Stage, project};

/// The sample taken back to scoring.
fn scoring() -> Stage {
    let stage = Stage::new();
    let back = ["phase", "sample", "scoring", "--as", "piet", "--reason", "nog even verder"];
    Said::of(&stage.command().args(back).output().unwrap()).ok();
    stage
}

/// Every command that tells about the work of others.
const TELLING: [&str; 7] = [
    "import scores sample weg.csv --dry-run",
    "import proposals sample weg.csv --dry-run",
    "import committee sample weg.csv",
    "import dossiers sample weg.md",
    "check sample",
    "phase sample deliberation",
    "verify sample",
];

#[test]
fn an_evaluator_is_refused_before_a_file_is_opened() {
    let stage = scoring();
    fs::remove_file(stage.path("sample/decision.json")).ok();
    for command in TELLING {
        for who in ["an", "bart"] {
            let said = stage.toets(&format!("{command} --as {who}"));
            assert_eq!(said.code, Some(4), "{command}: {}{}", said.out, said.err);
            for told in ["weg.csv", "weg.md", "fatima", "P01", ".ron"] {
                assert!(!said.err.contains(told) && !said.out.contains(told), "{command}: {}", said.err);
            }
        }
    }
}

#[test]
fn somebody_unknown_learns_nothing() {
    let stage = scoring();
    for command in TELLING.into_iter().chain(["rank sample", "keys sample", "score sample"]) {
        let said = stranger(&stage, command);
        assert_eq!(said.code, Some(2), "{command}: {}{}", said.out, said.err);
        for told in ["fatima", "nora", "piet", "P01", ".ron"] {
            assert!(!said.err.contains(told) && !said.out.contains(told), "{command}: {}", said.err);
        }
    }
}

/// Runs a command as an account that is in no committee and owns nothing.
#[cfg(unix)]
fn stranger(stage: &Stage, words: &str) -> Said {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let open = |path: &str| {
        fs::set_permissions(stage.path(path), fs::Permissions::from_mode(0o755)).unwrap();
    };
    open(".");
    let binary = stage.path("toets");
    if !binary.exists() {
        fs::copy(stage.command().get_program(), &binary).unwrap();
    }
    let mut command = std::process::Command::new(&binary);
    command.current_dir(stage.path(".")).env("LANG", "nl_BE.UTF-8").env_remove("LC_ALL");
    command.args(words.split(' '));
    if nix::unistd::geteuid().is_root() {
        command.uid(65534).gid(65534);
    } else {
        // An ordinary account owns its own folder; a name that is in no
        // committee is as unknown.
        command.args(["--as", "onbekend"]);
    }
    Said::of(&command.output().unwrap())
}

#[test]
fn a_broken_round_is_shown_to_those_who_can_mend_it() {
    for file in ["proposals.ron", "record/bart.ron"] {
        let stage = scoring();
        let path = stage.path("sample").join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replacen("\"", "\"!", 3)).unwrap();
        for command in ["rank sample --as an", "score sample --as an", "check sample --as an"] {
            let said = stage.toets(command);
            assert!(matches!(said.code, Some(3 | 4)), "{command}: {}", said.err);
            assert!(!said.err.contains(file) && !said.out.contains(file), "{command}: {}", said.err);
        }
        for command in ["check sample", "check sample --as nora", "rank sample --as piet"] {
            let said = stage.toets(command);
            assert_eq!(said.code, Some(3), "{command}: {}{}", said.out, said.err);
            assert!(said.err.contains(file), "{command}: {}", said.err);
        }
    }
}

#[test]
fn without_a_readable_committee_only_the_owner_is_told() {
    let stage = scoring();
    let path = stage.path("sample/committee.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, &text[..text.len() / 2]).unwrap();
    for who in ["an", "nora"] {
        let said = stage.toets(&format!("check sample --as {who}"));
        assert_eq!(said.code, Some(3), "{}", said.err);
        assert!(!said.err.contains("committee.ron"), "{}", said.err);
    }
    let said = stage.toets("check sample");
    assert!(said.err.contains("committee.ron:"), "{}", said.err);
}

#[test]
fn a_decision_is_there_for_everybody_to_verify() {
    let stage = Stage::new();
    stage.copy(&project("tests/rounds/0.1.0/decided"), "decided");
    stage.toets("verify decided --as an").ok();
    assert_eq!(stage.toets("verify sample --as an").code, Some(4));
}
