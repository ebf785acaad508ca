//! Disks that refuse: a full one and one that is read-only. The message
//! appears, the text stays on the screen, and it is saved once there is room.

use std::process::Command;

use crate::stage::{Stage, binary, open_p26, until};
use crate::term::Term;

/// More than fits in what is left of the record's last block.
const TEXT: &str =
    "Deze opmerking is lang genoeg om niet meer te passen in wat er van het laatste blok over is. ";

/// A desk whose round lies on a small disk of its own, which only it sees.
/// None where the system gives nobody a disk of one's own.
fn desk_on_a_disk(stage: &Stage) -> Option<Term> {
    const OWN: [&str; 3] = ["--user", "--map-root-user", "--mount"];
    let allowed = Command::new("unshare").args(OWN).arg("true").status().is_ok_and(|one| one.success());
    if !allowed {
        println!("skipped: this system gives no file system of one's own");
        return None;
    }
    std::fs::create_dir(stage.path("schijf")).unwrap();
    let script = format!(
        "mount -t tmpfs -o size=1500k none schijf && cp -r ronde schijf && exec {} score schijf/ronde --as an",
        binary()
    );
    let words: Vec<&str> = OWN.into_iter().chain(["sh", "-c", &script]).collect();
    let mut term = Term::start(stage.program("unshare", &words), 80, 24);
    term.shows("toetsen");
    Some(term)
}

/// Runs a line where the desk's disk is.
#[track_caller]
fn on_the_disk(stage: &Stage, term: &Term, line: &str) -> String {
    let id = term.id().to_string();
    let inside = ["--user", "--mount", "--preserve-credentials", "--target", &id, "sh", "-c", line];
    let output = Command::new("nsenter").args(inside).current_dir(stage.path(".")).output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The desk's record on its own disk.
fn record(stage: &Stage, term: &Term) -> String {
    let path = stage.path("schijf/ronde/record/an.ron");
    on_the_disk(stage, term, &format!("cat {}", path.display()))
}

#[track_caller]
fn refuses_and_saves_later(refuse: &str, says: &str, allow: &str) {
    let stage = Stage::new();
    let Some(mut an) = desk_on_a_disk(&stage) else { return };
    let at = |line: &str| line.replace("DISK", &stage.path("schijf").display().to_string());
    open_p26(&mut an);
    let before = record(&stage, &an);
    on_the_disk(&stage, &an, &at(refuse));
    an.keys("c").shows("Esc").paste(&TEXT.repeat(60)).keys("Einde.").shows("Einde.");
    // A second's rest saves by itself, and fails.
    an.shows(says);
    assert!(an.contents().contains("Einde."), "{}", an.contents());
    // Leaving asks first, and staying keeps the text.
    an.keys("<Esc>").answers("hier blijven", "1").shows("Einde.");
    assert!(record(&stage, &an) == before, "a failed write leaves nothing behind");
    on_the_disk(&stage, &an, &at(allow));
    an.keys("<Esc>").saves();
    until("the text is on the record", || record(&stage, &an).contains("over is. Einde."));
    an.keys("qq");
    assert_eq!(an.ends(), 0);
}

#[test]
fn a_full_disk_keeps_the_text_on_the_screen() {
    refuses_and_saves_later(
        "dd if=/dev/zero of=DISK/vol bs=1k 2>/dev/null || true",
        "De schijf is vol",
        "rm DISK/vol",
    );
}

#[test]
fn a_read_only_disk_keeps_the_text_on_the_screen() {
    refuses_and_saves_later(
        "mount -o remount,ro DISK",
        "mag niet geschreven worden",
        "mount -o remount,rw DISK",
    );
}

/// The mark that could not be saved stands on the screen until it can.
#[test]
fn a_mark_on_a_read_only_disk_waits() {
    let stage = Stage::new();
    let Some(mut an) = desk_on_a_disk(&stage) else { return };
    let disk = stage.path("schijf").display().to_string();
    open_p26(&mut an);
    on_the_disk(&stage, &an, &format!("mount -o remount,ro {disk}"));
    an.keys("7<Enter>").shows("mag niet geschreven worden").shows("[ 7");
    on_the_disk(&stage, &an, &format!("mount -o remount,rw {disk}"));
    an.keys("<Enter>").saves();
    let saved = r#""P26",criterion:"reach",was:NotYet,now:Mark("7")"#;
    until("the mark is on the record", || record(&stage, &an).contains(saved));
}
