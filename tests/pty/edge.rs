//! What only the terminal edge can show. Everything else is tested through the loop.

use jiff::Timestamp;
use toets::domain::id::ProposalId;
use toets::domain::sheet::Answer;
use toets::record::{Event, Reopened, Submitted};
use toets::store::session::Session;

use crate::pen::{answered, mark, member};
use crate::stage::{Stage, open_p26};
use crate::term::Term;

#[test]
fn after_kill_9_the_mark_is_there_and_so_is_the_cursor() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    an.keys("/").shows("20 gevonden").keys("een stoel bij").shows("1 gevonden");
    an.keys("<Enter>").shows("Esc alles tonen").keys("<Enter>").shows("> P26");
    an.keys("7,5<Enter>").shows(">Kwaliteit van het");
    an.keys("6<Enter>").shows(">Invulling van de vierde");
    stage.recorded("an", r#""P26",criterion:"partnership",was:NotYet,now:Mark("6")"#);
    an.signal("KILL").ends();
    let mut again = stage.desk("an");
    again.shows("> P26").shows(">Invulling van de vierde");
}

#[test]
fn a_lost_line_saves_what_was_typed() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    open_p26(&mut an);
    an.keys("c").shows("opslaan en sluiten").keys("halve zin").shows("halve zin");
    an.signal("HUP").ends();
    assert!(stage.record("an").contains("halve zin"));
}

/// How many sheets the chair's first screen counts, once the whole line is there.
fn submitted(screen: &str) -> Option<usize> {
    let (count, _) = screen.split_once("Ingediend: ")?.1.split_once(" van ")?;
    count.parse().ok()
}

/// The chair looks by itself for what others wrote. The first sheet that it counts
/// tells that every frame before is complete, the second what a look writes.
#[test]
fn what_is_looked_for_again_and_again_writes_only_what_changed() {
    let stage = Stage::new();
    let mut nora = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
    nora.until("how many are in", |screen| submitted(screen).is_some());
    let before = submitted(&nora.contents()).unwrap();
    let mut session = Session::open(&stage.path("ronde")).unwrap();
    let an = member(&session, "an");
    let id: ProposalId = "P26".parse().unwrap();
    let given = |criterion| answered("P26", criterion, Answer::NotYet, mark("7"));
    let mut sheet = ["reach", "partnership", "pillar"].map(given).to_vec();
    sheet.push(Event::Submitted(Submitted { proposal: id.clone() }));
    session.append(&an, Timestamp::now(), &sheet).unwrap();
    nora.until("one sheet more", |screen| submitted(screen) == Some(before + 1));
    let seen = nora.raw.len();
    let again = Event::Reopened(Reopened { proposal: id, reason: "nog eens lezen".to_owned() });
    session.append(&an, Timestamp::now(), &[again]).unwrap();
    nora.until("one sheet less", |screen| submitted(screen) == Some(before));
    let written = nora.raw.len() - seen;
    assert!(written < seen / 3, "{written} bytes, and {seen} for all before");
    nora.keys("q");
    assert_eq!(nora.ends(), 0);
}

#[test]
fn a_disturbed_screen_is_sent_again_at_once() {
    let stage = Stage::new();
    let mut an = stage.desk("an");
    let seen = an.raw.len();
    an.keys("<C-l>").wrote(seen, "Mijn voorstellen").keys("q");
    assert_eq!(an.ends(), 0);
}

#[test]
fn another_size_at_any_time_and_a_terminal_that_is_too_small() {
    let stage = Stage::new();
    let mut an = Term::start(stage.toets("score ronde --as an"), 20, 5);
    an.shows("Dit venster is te").resize(80, 24).shows("Mijn voorstellen");
}
