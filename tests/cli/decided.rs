//! A round that was just decided: whatever is changed, added or taken away in its
//! inputs, records and decision is found, and the file is named.

use std::fs;
use std::path::{Path, PathBuf};

use toets::store::error::StoreError;
use toets::store::folder::Folder;
use toets::store::verify::verify;

use crate::forge::Forger;
use crate::stage::{Stage, project};

const CALL: &str = r#"Call(id: "W-1", title: "Wijken", language: "nl",
    budget: [Source(name: "A", amount: "30000.01"), Source(name: "B", amount: "10000.00")],
    classes: [Class(id: "klein", label: "klein", rule: LeadPopulationBelow(15000))],
    criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))],
    tie_break: [LowerRequest, Id])
"#;
const PROPOSALS: &str = "id,title,lead,lead_kind,nis,requested\n\
    P1,Een,Gemeente Lennik,local-authority,23104,10000\n\
    P2,Twee,Stad Tienen,local-authority,24107,9000.50\n\
    P3,Drie,Gemeente Zwalm,local-authority,45065,25000\n";
const COMMITTEE: &str =
    "id,name,role\nan,An,evaluator\nbo,Bo,evaluator\nnora,Nora,chair\npiet,Piet,secretary\n";
const SCORES: &str = "proposal,evaluator,criterion,score\nP1,an,nut,8\nP2,an,nut,7\nP3,an,nut,6\n";

/// A round with a register of its own, dossiers and annexes, just decided.
fn decided() -> Stage {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("p.csv", PROPOSALS);
    stage.write("c.csv", COMMITTEE);
    stage.write("s.csv", SCORES);
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    // A short register: every byte of it is changed in turn.
    stage.write(
        "ronde/municipalities.csv",
        "nis,name,province,population,longitude,latitude\n\
         23104,Lennik,Vlaams-Brabant,9096,4.15,50.80\n\
         24107,Tienen,Vlaams-Brabant,34906,4.94,50.80\n\
         45065,Zwalm,Oost-Vlaanderen,8198,3.73,50.88\n",
    );
    for (name, text) in [
        ("dossiers/P1.md", "# Een\n\nTekst.\n"),
        ("annexes/P1/plan.txt", "plan"),
        ("call-annexes/oproep.txt", "oproep"),
    ] {
        let path = stage.path("ronde").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    stage.toets("phase ronde scoring").ok();
    stage.toets("import scores ronde s.csv").ok();
    stage.toets("phase ronde deliberation").ok();
    stage.toets("phase ronde decided --as nora").ok();
    let out = stage.toets("verify ronde").ok();
    assert!(out.contains("De beslissing is verzegeld met fasewissel 3"), "{out}");
    stage
}

/// Every file that a result comes from, by its path in the round.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![PathBuf::new()];
    while let Some(inner) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&inner)).unwrap() {
            let path = inner.join(entry.unwrap().file_name());
            let excepted =
                ["places", "drafts", "exports", "templates"].iter().any(|one| path.starts_with(one));
            if folder.join(&path).is_dir() && !excepted {
                waiting.push(path);
            } else if !excepted {
                found.push(path.to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

fn named(folder: &Path) -> Vec<String> {
    match verify(&Folder::new(folder)) {
        Ok(verified) => verified.problems.into_iter().map(|problem| problem.file).collect(),
        Err(StoreError::Problems(problems)) => problems.into_iter().map(|problem| problem.file).collect(),
        Err(error) => vec![format!("{error}")],
    }
}

#[test]
fn each_byte_that_changes_is_found_and_its_file_named() {
    let stage = decided();
    let folder = stage.path("ronde");
    let all = files(&folder);
    for name in ["call.ron", "proposals.ron", "committee.ron", "municipalities.csv", "decision.json"] {
        assert!(all.contains(&name.to_owned()), "{name} is not in {all:?}");
    }
    let mut missed = Vec::new();
    for name in &all {
        let path = folder.join(name);
        let bytes = fs::read(&path).unwrap();
        for at in 0..bytes.len() {
            // Another letter, the other case, or a byte of no text at all.
            let flip = [1, 0x20, 0x80][at % 3];
            let mut changed = bytes.clone();
            changed[at] ^= flip;
            fs::write(&path, &changed).unwrap();
            let found = named(&folder);
            if !found.contains(name) {
                let near = String::from_utf8_lossy(&bytes[at.saturating_sub(30)..bytes.len().min(at + 10)])
                    .into_owned();
                missed.push(format!("{name}, byte {at} ({near}), flipped {flip:#x}: {found:?}"));
            }
        }
        fs::write(&path, bytes).unwrap();
    }
    assert_eq!(missed, Vec::<String>::new());
    assert_eq!(named(&folder), Vec::<String>::new());
}

#[test]
fn each_file_that_goes_or_comes_is_found_and_named() {
    let stage = decided();
    let folder = stage.path("ronde");
    for name in files(&folder) {
        let path = folder.join(&name);
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        let found = named(&folder);
        assert!(found.contains(&name), "{name} went: {found:?}");
        let said = stage.toets("verify ronde");
        assert_eq!(said.code, Some(4), "{name} went: {}", said.err);
        fs::write(&path, bytes).unwrap();
    }
    for name in [
        "dossiers/P2.md",
        "dossiers/P1.txt",
        "annexes/P2/later.pdf",
        "annexes/los.txt",
        "call-annexes/nieuw.txt",
        "record/zoe.ron",
        "record/AN.ron",
        "decision-1.json",
        "decision-7.json",
        "manifests/4.csv",
    ] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "x").unwrap();
        let found = named(&folder);
        assert!(found.iter().any(|file| file == name), "{name} came: {found:?}");
        fs::remove_file(&path).unwrap();
    }
    for name in ["places/an.ron", "exports/lijst.csv", "templates/brief.md", "drafts/an.ron"] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "x").unwrap();
    }
    assert_eq!(named(&folder), Vec::<String>::new());
}

/// A round without a register of its own is decided with the built-in one; a file
/// that is dropped in later would change what counts as small.
#[test]
fn a_register_that_is_dropped_in_is_found() {
    let stage = Stage::new();
    stage.copy(&project("tests/rounds/0.1.0/deliberation"), "ronde");
    stage.toets("phase ronde decided --as nora").ok();
    stage.toets("verify ronde").ok();
    stage.write("ronde/municipalities.csv", "nis,name,province,population,longitude,latitude\n");
    let said = stage.toets("verify ronde");
    assert_eq!(said.code, Some(4), "{}", said.out);
    assert!(said.err.contains("municipalities.csv"), "{}", said.err);
}

/// An award that is moved in the seal and in the file alike, chain and all, is still
/// not what the marks give.
#[test]
fn a_decision_that_was_made_up_whole_is_found() {
    let stage = decided();
    let forger = Forger::of(&stage, "ronde");
    for (was, now) in [("10000.00", "10000.99"), ("9000.50", "9999.50")] {
        let other = forger.decision.replace(was, now);
        let record = forger.sealing(&other).replace(was, now);
        assert_ne!(record, forger.record);
        let err = forger.found(&record, &other);
        assert!(err.contains("decision.json"), "{err}");
        assert!(err.contains("Kijk naar: P"), "{err}");
    }
    // The same in another form, and a key that went.
    let loose = forger.decision.replacen('{', "{ ", 1);
    let short = forger.decision.replacen("\n  \"left\":", "\n  \"over\":", 1);
    for (other, what) in [(&loose, "leest er hetzelfde in"), (&short, "Kijk naar: left, over.")] {
        assert_ne!(*other, forger.decision);
        let err = forger.found(&forger.sealing(other), other);
        assert!(err.contains(what), "{what}: {err}");
    }
}

/// A decision does not pass for one of version 0.1.0, of which less is compared, by
/// leaving out its version, alone or with everything that this version seals.
#[test]
fn a_decision_that_leaves_out_its_version_is_found() {
    let stage = decided();
    let forger = Forger::of(&stage, "ronde");
    let version = env!("CARGO_PKG_VERSION");
    let without = forger.decision.replace(&format!("  \"program\": \"{version}\",\n"), "");
    assert_ne!(without, forger.decision);
    let line = forger.sealing(&without).replace(&format!("program:\"{version}\","), "");
    assert!(!line.contains("program:"));
    let inputs = line.rfind("inputs:\"").unwrap();
    let end = inputs + line[inputs..].find(',').unwrap() + 1;
    let bare = format!("{}{}", &line[..inputs], &line[end..]);
    let shares = bare.find("shares:").unwrap();
    let end = shares + bare[shares..].find("},").unwrap() + 2;
    let first = format!("{}{}", &bare[..shares], &bare[end..]);
    for forged in [line, bare, first] {
        let err = forger.found(&forged, &without);
        assert!(err.contains("record/nora.ron:"), "{err}");
    }
    let later = forger.decision.replace(version, "9.9.9");
    let err = forger.found(&forger.sealing(&later).replace(version, "9.9.9"), &later);
    assert!(err.contains("versie 9.9.9"), "{err}");
}

/// A pipe in the place of a file would be waited for.
#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_named() {
    let stage = decided();
    let folder = stage.path("ronde");
    for name in ["proposals.ron", "municipalities.csv", "decision.json", "record/nora.ron", "manifests/1.csv"]
    {
        let path = folder.join(name);
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        assert!(named(&folder).contains(&name.to_owned()), "{name}");
        fs::remove_file(&path).unwrap();
        fs::write(&path, bytes).unwrap();
    }
    std::os::unix::fs::symlink("nergens.txt", folder.join("annexes/los.txt")).unwrap();
    assert_eq!(named(&folder), ["annexes/los.txt"]);
}

/// The power may go between the line that lifts a decision and the removal of its file.
#[test]
fn a_lift_that_was_cut_off_after_its_line_is_whole() {
    let stage = decided();
    let decision = fs::read(stage.path("ronde/decision.json")).unwrap();
    stage.toets("phase ronde deliberation --as nora --reason rekenfout").ok();
    stage.write("ronde/decision.json", &decision);
    stage.toets("verify ronde").ok();
    stage.write("ronde/decision.json", "{}");
    assert!(named(&stage.path("ronde")).contains(&"decision.json".to_owned()));
}

/// A byte order mark, as Windows Notepad writes it, is no part of a file.
#[test]
fn files_with_a_byte_order_mark_are_read() {
    let stage = Stage::new();
    let bytes = |text: &str| -> Vec<u8> {
        let units = "\u{feff}".encode_utf16().chain(text.encode_utf16());
        units.flat_map(u16::to_le_bytes).collect()
    };
    let committee =
        r#"[Member(id: "an", name: "Àn", role: Evaluator), Member(id: "piet", name: "P", role: Secretary)]"#;
    for (at, call) in [format!("\u{feff}{CALL}").into_bytes(), bytes(CALL)].into_iter().enumerate() {
        stage.write("bom.ron", call);
        stage.write("c.ron", format!("\u{feff}{committee}"));
        stage.toets(&format!("new r{at} --call bom.ron --committee c.ron")).ok();
        assert_eq!(stage.toets(&format!("check r{at}")).code, Some(0));
    }
    stage.write("bad.ron", b"Call(id: \"\xe9\")");
    let said = stage.toets("new r9 --call bad.ron");
    assert_eq!(said.code, Some(3));
    assert!(said.err.contains("bad.ron:1:11"), "{}", said.err);
}

/// The change to deliberation is cut off the secretary's record: its list of inputs
/// is left without a line that seals it.
#[test]
fn a_change_of_phase_that_was_cut_off_is_found() {
    let stage = decided();
    stage.toets("phase ronde deliberation --as nora --reason rekenfout").ok();
    for (who, named) in [("nora", "manifests/4.csv"), ("piet", "record/piet.ron")] {
        let record = stage.path(&format!("ronde/record/{who}.ron"));
        let text = fs::read_to_string(&record).unwrap();
        let cut: String = text.split_inclusive('\n').take(text.lines().count() - 1).collect();
        fs::write(&record, cut).unwrap();
        let said = stage.toets("verify ronde");
        assert_eq!(said.code, Some(4), "{who}: {}", said.out);
        assert!(said.err.contains(named), "{who}: {}", said.err);
        fs::write(&record, text).unwrap();
    }
}
