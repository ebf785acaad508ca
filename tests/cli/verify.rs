//! `toets verify`: whatever was changed behind the program's back is noticed.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use toets::domain::amendment::Newcomer;
use toets::domain::force::Force;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Answered, Event, Forced, Replaced};
use toets::store::folder::Folder;
use toets::store::record::{Locked, Tail};
use toets::store::session::Session;
use toets::store::verify::verify;

use crate::stage::{Said, Stage};

/// A small round that went to deliberation, back, and on again, and in which An
/// wrote one line since.
fn round(folder: &Path) {
    fs::create_dir(folder).unwrap();
    let call = r#"Call(id: "1", title: "t", language: "nl", currency: "EUR",
        budget: [Source(name: "a", amount: "100.00")], criteria: [
        Criterion(id: "reach", label: "Bereik", weight: "1", scale: Scale(from: "0", to: "10", step: "0.5"))])"#;
    let members = r#"[Member(id: "an", name: "An", role: Evaluator), Member(id: "nora", name: "N", role: Chair),
        Member(id: "piet", name: "P", role: Secretary)]"#;
    let proposals = r#"[Proposal(id: "P1", title: "t", requested: "50.00")]"#;
    for (name, text) in [("call.ron", call), ("committee.ron", members), ("proposals.ron", proposals)] {
        fs::write(folder.join(name), text).unwrap();
    }
    let mut session = Session::open(folder).unwrap();
    let member = |id: &str| {
        let committee = &Session::open(folder).unwrap().round.committee;
        committee.members.iter().find(|one| one.id.as_str() == id).unwrap().clone()
    };
    let at: Timestamp = "2020-11-18T09:02:41Z".parse().unwrap();
    let answer = |session: &mut Session, was: Answer, mark: i64| {
        let now = Answer::Mark(mark.into());
        let (proposal, criterion) = ("P1".parse().unwrap(), "reach".parse().unwrap());
        let event = Event::Answered(Answered { proposal, criterion, was, now: now.clone() });
        session.append(&member("an"), at, &[event]).unwrap();
        now
    };
    let (piet, nora) = (member("piet"), member("nora"));
    session.change_phase(&piet, at, Phase::Scoring, "").unwrap();
    let seven = answer(&mut session, Answer::NotYet, 7);
    session.change_phase(&nora, at, Phase::Deliberation, "").unwrap();
    session.change_phase(&piet, at, Phase::Scoring, "nog een lezer").unwrap();
    let eight = answer(&mut session, seven, 8);
    session.change_phase(&nora, at, Phase::Deliberation, "").unwrap();
    answer(&mut session, eight, 9);
}

/// The lawful round: a phase that was set back is nothing wrong.
#[test]
fn a_lawful_round_is_well() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("ronde");
    round(&folder);
    let verified = verify(&Folder::new(&folder)).unwrap();
    assert_eq!(verified.problems, []);
    assert_eq!(verified.open, 1);
    assert_eq!(verified.heads.iter().map(|(_, head)| head.seq).collect::<Vec<_>>(), [3, 2, 2]);
}

#[test]
fn every_changed_byte_is_noticed() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("ronde");
    round(&folder);
    let well = verify(&Folder::new(&folder)).unwrap();
    for (name, sealed) in [
        ("record/an.ron", 2),
        ("record/nora.ron", 1),
        ("record/piet.ron", 2),
        ("call.ron", usize::MAX),
        ("proposals.ron", usize::MAX),
        ("committee.ron", usize::MAX),
    ] {
        let path = folder.join(name);
        let bytes = fs::read(&path).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            // A letter stays a letter, a digit a digit: the file still reads.
            changed[at] ^= 1;
            fs::write(&path, &changed).unwrap();
            let verified = verify(&Folder::new(&folder)).unwrap();
            let line = bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            let place = || format!("{name}, byte {at}, line {line}");
            if line <= sealed {
                assert!(!verified.problems.is_empty(), "{}", place());
            }
            // The last line of a record is sealed by the digest alone.
            let noticed = !verified.problems.is_empty() || verified.digest != well.digest;
            assert!(noticed, "{}", place());
        }
        fs::write(&path, bytes).unwrap();
    }
}

#[test]
fn lost_lines_and_records_are_noticed() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("ronde");
    round(&folder);
    let well = verify(&Folder::new(&folder)).unwrap();
    for name in ["an", "nora", "piet"] {
        let path = folder.join(format!("record/{name}.ron"));
        let text = fs::read_to_string(&path).unwrap();
        for kept in 0..text.lines().count() {
            fs::write(&path, text.split_inclusive('\n').take(kept).collect::<String>()).unwrap();
            let verified = verify(&Folder::new(&folder)).unwrap();
            assert_ne!(verified.digest, well.digest, "{name} {kept}");
            // An's third line came after the last change of phase, whose own line is
            // missed by the list of inputs that it sealed.
            let open = name == "an" && kept == 2;
            assert_eq!(verified.problems.is_empty(), open, "{name} {kept}: {:?}", verified.problems);
        }
        fs::remove_file(&path).unwrap();
        assert!(!verify(&Folder::new(&folder)).unwrap().problems.is_empty(), "{name}");
        fs::write(&path, text).unwrap();
    }
}

/// Whoever may write a record can put a whole line in it, chain and all; but not
/// one that belongs to another role, neither a member nor who came in a place.
#[test]
fn a_line_of_another_role_is_noticed() {
    let temp = tempfile::tempdir().unwrap();
    let folder = temp.path().join("ronde");
    round(&folder);
    let at: Timestamp = "2020-11-19T10:00:00Z".parse().unwrap();
    let mut session = Session::open(&folder).unwrap();
    let nora = session.round.committee.member(&"nora".parse().unwrap()).unwrap().clone();
    let replaced = Event::Replaced(Replaced {
        member: "an".parse().unwrap(),
        by: Newcomer { id: "bo".parse().unwrap(), name: "Bo".to_owned(), login: None, affiliation: None },
        kept: session.round.kept_by(&"an".parse().unwrap()),
        reason: "ziek".to_owned(),
    });
    session.append(&nora, at, &[replaced]).unwrap();
    assert_eq!(verify(&Folder::new(&folder)).unwrap().problems, []);

    let forced = Event::Forced(Forced {
        proposal: "P1".parse().unwrap(),
        was: None,
        now: Some(Force::In),
        reason: "omdat".to_owned(),
    });
    for member in ["an", "bo"] {
        let path = folder.join(format!("record/{member}.ron"));
        let before = fs::read(&path).unwrap_or_default();
        let mut record = Locked::open(&path, member).unwrap();
        let (_, tail, _) = record.catch_up(&Tail::default()).unwrap();
        record.append(&tail, at, std::slice::from_ref(&forced)).unwrap();
        drop(record);
        let found = verify(&Folder::new(&folder)).unwrap().problems;
        let said: Vec<&str> = found.iter().map(|one| one.what.id.as_str()).collect();
        assert_eq!(said, ["verify-line-role"], "{member}");
        fs::write(&path, before).unwrap();
    }
}

#[test]
fn the_command_says_what_was_changed_and_where() {
    let stage = Stage::new();
    let out = stage.toets("verify sample").ok();
    assert!(out.starts_with("Er is niets veranderd: 7 verslagen, 902 regels."), "{out}");
    assert!(out.contains("Fasewissel 2, naar beraadslaging, op 18/11/2020 09:02 UTC."), "{out}");
    let digest = out.lines().last().unwrap().trim().to_owned();
    stage.toets(&format!("verify sample --expect {digest}")).ok();
    assert_eq!(stage.toets("verify sample --expect 00").code, Some(4));

    let proposals = fs::read_to_string(stage.path("sample/proposals.ron")).unwrap();
    stage.write("sample/proposals.ron", proposals.replacen("Stad Lier", "Stad lier", 1));
    let said = stage.toets("verify sample");
    assert_eq!((said.code, said.out.as_str()), (Some(4), ""));
    assert!(
        said.err.contains("proposals.ron: fout: Dit bestand is veranderd sinds fasewissel 2"),
        "{}",
        said.err
    );
    stage.write("sample/proposals.ron", proposals);

    let path = stage.path("sample/record/an.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replacen("Mark(\"5\")", "Mark(\"9\")", 1)).unwrap();
    let said = stage.toets("verify sample --lang en");
    assert_eq!(said.code, Some(4), "{}", said.err);
    assert!(said.err.contains("record/an.ron:2:1"), "{}", said.err);
    assert_eq!(stage.toets("verify nergens").code, Some(2));
}

/// With an account per member, whoever changes the phase makes the records in
/// which the others write: their group must be let in, whatever the umask is.
#[cfg(unix)]
#[test]
fn a_new_record_is_open_to_the_group_and_to_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let stage = Stage::new();
    let program = stage.command().get_program().to_string_lossy().into_owned();
    let line = format!("umask 022; {program} phase sample scoring --as piet --reason 'nog een lezer'");
    let mut command = std::process::Command::new("sh");
    Said::of(&command.args(["-c", &line]).current_dir(stage.path(".")).output().unwrap()).ok();
    // Nora had no record yet.
    let mode = fs::metadata(stage.path("sample/record/nora.ron")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o660);
}

/// A setback that the program made itself is lawful, also on the sample.
#[test]
fn a_phase_set_back_is_well() {
    let stage = Stage::new();
    let words = ["phase", "sample", "scoring", "--as", "piet", "--reason", "nog een lezer"];
    Said::of(&stage.command().args(words).output().unwrap()).ok();
    assert!(stage.toets("verify sample").ok().contains("Fasewissel 3, naar beoordeling"));
}
