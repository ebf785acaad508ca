//! The README tells the truth: its commands run, one after the other, as they stand.

use std::path::Path;
use std::process::Command;

fn readme() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap()
}

/// The blocks of one kind, such as `sh`.
fn blocks(kind: &str) -> Vec<String> {
    let fence = format!("```{kind}\n");
    let text = readme();
    text.split(&fence).skip(1).filter_map(|part| part.split("\n```").next()).map(str::to_owned).collect()
}

/// Every command in a `sh` block runs in the order of the README, in a fresh
/// folder with the project's `criteria` and `sample-data` in it.
#[test]
fn its_commands_run_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let binary = Path::new(env!("CARGO_BIN_EXE_toets"));
    let script = blocks("sh").join("\n");
    assert!(script.contains("toets fit"), "the README shows the main job");
    let setup = format!(
        "set -e\nexport PATH=\"{}:$PATH\"\ncp -r \"{p}/criteria\" \"{p}/sample-data\" .\n",
        binary.parent().unwrap().display(),
        p = project.display()
    );
    let output = Command::new("bash")
        .args(["-c", &(setup + &script)])
        .current_dir(folder.path())
        .env("LANG", "nl_BE.UTF-8")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn it_names_the_two_commands_of_a_newcomer() {
    let text = readme();
    assert!(text.contains("cargo run --release -- demo"));
    assert!(text.contains("cargo test"));
}

#[test]
fn it_names_every_command() {
    let help = Command::new(env!("CARGO_BIN_EXE_toets")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.lines().filter(|line| line.starts_with("  ") && !line.trim_start().starts_with('-'));
    let text = readme();
    for command in commands.filter_map(|line| line.split_whitespace().next()).filter(|word| *word != "help") {
        assert!(text.contains(&format!("toets {command}")), "the README does not name toets {command}");
    }
}

#[test]
fn it_shows_what_explain_says_now() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507");
    let output =
        Command::new(env!("CARGO_BIN_EXE_toets")).arg("explain").arg(sample).arg("P31").output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    assert!(readme().contains(said.trim_end()), "the README shows another answer than\n{said}");
}

/// Every field that a criteria file can have, and every choice in it.
#[test]
fn it_names_every_setting_of_a_call() {
    let text = readme();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain");
    for file in ["call/mod.rs", "call/award.rs", "call/order.rs", "call/scoring.rs", "class.rs"] {
        let source = std::fs::read_to_string(folder.join(file)).unwrap();
        let fields = source.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(": "));
        let names = fields.map(|(name, _)| name).filter(|name| !name.contains([' ', '(']));
        for name in names {
            let named = |end: &str| text.contains(&format!("{name}{end}"));
            assert!(["`", ",", ":", ")"].into_iter().any(named), "the README does not name {name} of {file}");
        }
    }
}
