//! Where an export may be written: over nothing that is not its own.

use std::fs;
use std::path::Path;

use crate::stage::Stage;

const LIST: &str = "export sample award-list --format md";

/// A call whose export must leave everything as it is.
#[track_caller]
fn refused(stage: &Stage, words: &str, part: &str) {
    let before = stage.snapshot(".");
    let said = stage.toets(words);
    assert_eq!(said.code, Some(4), "{words}: {}{}", said.out, said.err);
    assert!(said.err.contains(part) && said.out.is_empty(), "{words}: {}{}", said.out, said.err);
    assert_eq!(stage.snapshot("."), before, "{words}");
}

#[test]
fn no_file_of_any_round_is_written_over() {
    let stage = Stage::new();
    fs::create_dir(stage.path("sample/exports")).unwrap();
    // Another round, of which only a part is left, with a round inside.
    fs::create_dir_all(stage.path("ander/record/diep")).unwrap();
    fs::write(stage.path("ander/call.ron"), "Call()").unwrap();
    for path in [
        "sample/call.ron",
        "sample/proposals.ron",
        "sample/nieuw.md",
        "sample/record/piet.ron",
        "sample/dossiers/P01.md",
        "sample/dossiers/nieuw.md",
        "sample/../sample/committee.ron",
        "./sample/exports/../call.ron",
        "sample/Exports.md",
        "sample/exports/.toets-exports",
        "ander/call.ron",
        "ander/record/nieuw.md",
        "ander/record/diep/nieuw.md",
    ] {
        refused(&stage, &format!("{LIST} -o {path}"), "beoordelingsronde");
        refused(&stage, &format!("{LIST} --replace -o {path}"), "beoordelingsronde");
    }
    let absolute = stage.path("sample/decision.json");
    refused(&stage, &format!("{LIST} -o {}", absolute.display()), "beoordelingsronde");
}

#[test]
fn an_export_goes_over_its_own_file_and_asks_for_another() {
    let stage = Stage::new();
    let path = "sample/exports/lijst.md";
    for _ in 0..2 {
        // The folder is made where it is missing, and a file of ours is replaced.
        assert!(stage.toets(&format!("{LIST} -o {path}")).ok().is_empty());
    }
    let award_list = fs::read_to_string(stage.path(path)).unwrap();
    stage.toets(&format!("export sample minutes -o {path}")).ok();
    assert!(fs::read_to_string(stage.path(path)).unwrap().starts_with("# Verslag"));
    stage.toets(&format!("{LIST} -o sample/exports/tweede.md")).ok();
    stage.toets(&format!("{LIST} -o {path}")).ok();
    let register = fs::read_to_string(stage.path("sample/exports/.toets-exports")).unwrap();
    assert_eq!(register.lines().count(), 2, "{register}");

    // Somebody wrote in it: that would be gone.
    let changed = format!("{award_list}\nNotitie van de secretaris\n");
    fs::write(stage.path(path), &changed).unwrap();
    refused(&stage, &format!("{LIST} -o {path}"), "--replace");
    stage.toets(&format!("{LIST} --replace -o {path}")).ok();
    assert_eq!(fs::read_to_string(stage.path(path)).unwrap(), award_list);

    // A file of somebody else, in the round's folder and elsewhere.
    for path in ["sample/exports/brief.md", "begroting.md"] {
        stage.write(path, "van iemand anders");
        refused(&stage, &format!("{LIST} -o {path}"), "bestaat al");
        stage.toets(&format!("{LIST} --replace -o {path}")).ok();
        assert_eq!(fs::read_to_string(stage.path(path)).unwrap(), award_list);
        // What would be written stands there already: nothing can be lost.
        stage.toets(&format!("{LIST} -o {path}")).ok();
    }
}

#[test]
fn a_dash_is_standard_output() {
    let stage = Stage::new();
    let printed = stage.toets(LIST).ok();
    assert_eq!(stage.toets(&format!("{LIST} -o -")).ok(), printed);
    assert!(!stage.path("-").exists());
}

#[test]
fn a_folder_is_no_file() {
    let stage = Stage::new();
    fs::create_dir(stage.path("map")).unwrap();
    for path in ["map", "map/", "map/.", "nieuw/", ".."] {
        refused(&stage, &format!("{LIST} -o {path}"), "staat een map");
    }
    let said = stage.toets(&format!("{LIST} -o nergens/lijst.md"));
    assert_eq!(said.code, Some(2), "{}", said.err);
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_or_into_a_device() {
    use std::os::unix::fs::symlink;
    let stage = Stage::new();
    stage.write("echt.md", "echt");
    let link = |from: &str, to: &str| symlink(stage.path(from), stage.path(to)).unwrap();
    link("echt.md", "link.md");
    link("nergens.md", "los.md");
    link("sample/call.ron", "oproep.md");
    for path in ["link.md", "los.md", "oproep.md"] {
        refused(&stage, &format!("{LIST} -o {path}"), "verwijzing");
        refused(&stage, &format!("{LIST} --replace -o {path}"), "verwijzing");
    }
    assert!(!stage.path("nergens.md").exists());
    // A folder under another name is still the folder of the round.
    link("sample", "naam");
    refused(&stage, &format!("{LIST} -o naam/call.ron"), "beoordelingsronde");
    link("sample/record", "sample/exports");
    refused(&stage, &format!("{LIST} --replace -o sample/exports/piet.ron"), "beoordelingsronde");

    let made = std::process::Command::new("mkfifo").arg(stage.path("pijp")).status();
    let socket = std::os::unix::net::UnixListener::bind(stage.path("contact")).unwrap();
    let mut devices = vec!["contact", "/dev/null", "/dev/full"];
    devices.extend(made.is_ok_and(|status| status.success()).then_some("pijp"));
    for path in devices.into_iter().filter(|path| stage.path(path).exists()) {
        for replace in ["", "--replace"] {
            let said = stage.toets(&format!("{LIST} {replace} -o {path}"));
            assert_eq!(said.code, Some(4), "{path}: {}", said.err);
            assert!(said.err.contains("geen gewoon bestand"), "{path}: {}", said.err);
        }
    }
    drop(socket);
}

#[cfg(unix)]
#[test]
fn a_second_name_of_a_file_of_the_round_leaves_the_round_alone() {
    let stage = Stage::new();
    let call = fs::read(stage.path("sample/call.ron")).unwrap();
    fs::hard_link(stage.path("sample/call.ron"), stage.path("kopie.md")).unwrap();
    refused(&stage, &format!("{LIST} -o kopie.md"), "bestaat al");
    stage.toets(&format!("{LIST} --replace -o kopie.md")).ok();
    assert_eq!(fs::read(stage.path("sample/call.ron")).unwrap(), call);
    assert_ne!(fs::read(stage.path("kopie.md")).unwrap(), call);
}

#[cfg(unix)]
#[test]
fn permissions_follow_the_mask_and_stay() {
    use std::os::unix::fs::PermissionsExt;
    let stage = Stage::new();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let toets = stage.command().get_program().to_owned();
    for (mask, expected) in [("077", 0o600), ("022", 0o644)] {
        let script = format!("umask {mask}; exec \"$0\" {LIST} -o {mask}.md");
        let mut shell = std::process::Command::new("sh");
        let done = shell.args(["-c", &script]).arg(&toets).current_dir(stage.path(".")).status().unwrap();
        assert!(done.success());
        assert_eq!(mode(&stage.path(&format!("{mask}.md"))), expected);
    }
    stage.write("open.md", "van iemand anders");
    fs::set_permissions(stage.path("open.md"), fs::Permissions::from_mode(0o666)).unwrap();
    stage.toets(&format!("{LIST} --replace -o open.md")).ok();
    assert_eq!(mode(&stage.path("open.md")), 0o666);
}
