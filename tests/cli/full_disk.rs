//! A disk that is really full: a message, and the record as it was.

use crate::stage::{Said, Stage};

/// Mounts a small file system of its own, where the system lets us.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_loses_nothing() {
    let stage = Stage::new();
    stage.toets("export sample scores -o scores.csv").ok();
    let script = r#"
        set -e
        mount -t tmpfs -o size=1500k none "$1"
        cp -r sample "$1/round"
        before=$(cat "$1"/round/record/* | sha256sum)
        dd if=/dev/zero of="$1/filler" bs=1k 2>/dev/null || true
        "$2" import scores "$1/round" scores.csv --replace --as piet && exit 99 || code=$?
        [ "$before" = "$(cat "$1"/round/record/* | sha256sum)" ] || exit 98
        rm "$1/filler"
        "$2" import scores "$1/round" scores.csv --replace --as piet || exit 97
        exit $code
    "#;
    std::fs::create_dir(stage.path("disk")).unwrap();
    let toets = stage.command().get_program().to_owned();
    let mut command = std::process::Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "bash", "-c", script, "bash"]);
    command.arg(stage.path("disk")).arg(toets).current_dir(stage.path(".")).env("LANG", "nl_BE.UTF-8");
    let allowed = std::process::Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "true"])
        .status()
        .is_ok_and(|status| status.success());
    if !allowed {
        println!("skipped: this system gives no file system of one's own");
        return;
    }
    let said = Said::of(&command.output().unwrap());
    assert_eq!(said.code, Some(4), "{}{}", said.out, said.err);
    assert!(said.err.contains("De schijf is vol"), "{}", said.err);
}
