//! `toets keys` and what a client behind such a line may ask for.

use crate::stage::{Said, Stage};

const AN: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKII/dGx39O6VSlYeKmNW0+7Xwq6emliJUE0tcgKIi4M";

/// Gives members a key in the committee file.
fn give(stage: &Stage, keys: &[(&str, &str)]) {
    let mut text = std::fs::read_to_string(stage.path("sample/committee.ron")).unwrap();
    for (member, key) in keys {
        let id = format!("Member(id: \"{member}\",");
        text = text.replace(&id, &format!("{id} key: {key:?},"));
    }
    stage.write("sample/committee.ron", text);
}

#[test]
fn every_key_opens_one_screen() {
    let stage = Stage::new();
    let nora = AN.replace("Ii4M", "Ii4N");
    give(&stage, &[("an", &format!("{AN} an@thuis")), ("nora", &nora)]);
    let out = stage.toets("keys sample --as piet").ok();
    let folder = stage.path("sample").canonicalize().unwrap();
    let binary = stage.command().get_program().to_owned();
    let (binary, folder) = (binary.to_str().unwrap().to_owned(), folder.display());
    let lines: Vec<&str> = out.lines().collect();
    assert!(lines[0].starts_with("# "));
    assert_eq!(lines[1], format!("restrict,pty,command=\"{binary} score {folder} --as an\" {AN} an"));
    assert_eq!(lines[2], "# bart (Bart Bestaatniet): nog geen sleutel");
    assert_eq!(lines[7], format!("restrict,pty,command=\"{binary} chair {folder} --as nora\" {nora} nora"));
    assert_eq!(lines.len(), 9);
}

#[test]
fn a_key_that_is_none_and_a_key_of_two_members_are_refused() {
    let stage = Stage::new();
    give(
        &stage,
        &[("an", AN), ("bart", &format!("{AN} bart")), ("fatima", "ssh-ed25519 AAAA\nssh-rsa AAAA")],
    );
    let said = stage.toets("keys sample");
    assert_eq!((said.code, said.out.as_str()), (Some(3), ""));
    assert!(said.err.contains("an en bart hebben dezelfde sleutel"), "{}", said.err);
    assert!(said.err.contains("De sleutel van fatima"), "{}", said.err);
}

#[test]
fn a_name_cannot_add_a_line() {
    let stage = Stage::new();
    let text = std::fs::read_to_string(stage.path("sample/committee.ron")).unwrap();
    let text = text.replace("\"An Denkbeeld\"", &format!("\"An\\n{AN}\""));
    stage.write("sample/committee.ron", text);
    let out = stage.toets("keys sample --as piet").ok();
    assert!(out.lines().all(|line| line.starts_with('#')), "{out}");
}

#[test]
fn only_those_who_lead_see_the_keys() {
    let stage = Stage::new();
    assert_eq!(stage.toets("keys sample --as an").code, Some(4));
    assert_eq!(stage.toets("keys sample --as niemand").code, Some(2));
    stage.toets("keys sample --as nora").ok();
    // Without a name the owner of the folder asks.
    stage.toets("keys sample").ok();
}

/// The word in the line is what a shell makes of it again.
#[test]
fn paths_with_odd_characters_are_quoted_or_refused() {
    let stage = Stage::new();
    give(&stage, &[("an", AN)]);
    for (name, safe) in
        [("oproep 507", true), ("a$b`c;d&e", true), ("é(x)", true), ("a'b", false), ("a\"b", false)]
    {
        let path = stage.path(name);
        std::fs::rename(stage.path("sample"), &path).unwrap();
        let said = Said::of(&stage.command().arg("keys").arg(&path).output().unwrap());
        if safe {
            let quoted = format!("'{}'", path.canonicalize().unwrap().display());
            assert!(said.out.contains(&quoted), "{}{}", said.out, said.err);
            let shell =
                std::process::Command::new("sh").args(["-c", &format!("printf %s {quoted}")]).output();
            assert_eq!(Said::of(&shell.unwrap()).out, path.canonicalize().unwrap().to_str().unwrap());
        } else {
            assert_eq!((said.code, said.out.as_str()), (Some(4), ""), "{name}: {}", said.err);
        }
        std::fs::rename(path, stage.path("sample")).unwrap();
    }
}

/// Runs what the server forces for a client that asks for a command.
fn asked(stage: &Stage, forced: &str, command: &str) -> Said {
    let words = forced.split_whitespace();
    Said::of(&stage.command().args(words).env("SSH_ORIGINAL_COMMAND", command).output().unwrap())
}

#[test]
fn a_client_may_ask_for_an_export_and_a_check_only() {
    let stage = Stage::new();
    let export = stage.toets("export sample award-list --format csv-be --as nora").ok();
    let chair = "chair sample --as nora";
    for command in ["export award-list --format csv-be", "toets export --format csv-be award-list"] {
        assert_eq!(asked(&stage, chair, command).ok(), export, "{command}");
    }
    asked(&stage, chair, "check").ok();
    // The export is that of the member that the server names.
    let own = stage.toets("export sample scores --as an");
    let said = asked(&stage, "score sample --as an", "export scores");
    assert_eq!((said.out, said.code), (own.out, own.code));
    let before = stage.snapshot(".");
    for command in [
        "sh",
        "rm -rf /",
        "/usr/lib/openssh/sftp-server",
        "scp -t .",
        "export award-list -o gestolen.csv",
        "export /etc award-list",
        "export . award-list",
        "export award-list --as piet",
        "check /etc",
        "check; sh",
        "phase decided",
        "chair sample",
        "\u{1b}[2J",
    ] {
        let said = asked(&stage, chair, command);
        assert_eq!((said.code, said.out.as_str()), (Some(4), ""), "{command:?}");
        assert!(said.err.contains("Via deze verbinding") && !said.err.contains('\u{1b}'), "{}", said.err);
    }
    assert_eq!(stage.snapshot("."), before);
    // Without a command the screen opens, and here there is none to open it on.
    assert_eq!(asked(&stage, chair, "").code, Some(2));
    // A server that forces something else hands no command on either.
    assert_eq!(asked(&stage, "rank sample", "check").code, Some(4));
}

#[test]
fn a_message_that_nobody_can_read_is_no_fault() {
    let stage = Stage::new();
    let line = format!("{} rank nergens 2>/dev/full", stage.command().get_program().to_string_lossy());
    let status = std::process::Command::new("sh").args(["-c", &line]).status().unwrap();
    assert_eq!(status.code(), Some(2));
}
