//! The meeting: one proposal after the other on the table, through the real
//! loop, with what it puts on the record.

mod chair_common;

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use chair_common::{
    PLAIN, Played, Script, clock, fill, go_to, keys, member, play, play_with, proposal, shown, small_round,
};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use toets::domain::event::{Event, text_digest};
use toets::domain::meeting::{Basis, Order, Position, Proceedings};
use toets::domain::phase::Phase;
use toets::domain::round::Rulings;
use toets::domain::sheet::CommentField;
use toets::export::minutes;
use toets::store::session::Session;
use toets::text::{Lang, Texts};
use toets::tui::chair::{Chair, ChairEdge};
use toets::tui::look::Look;
use toets::tui::run::run;

const SIZE: (u16, u16) = (80, 24);
const SIZES: [(u16, u16); 5] = [(80, 24), (120, 40), (200, 60), (40, 12), (1, 1)];

/// What members wrote on P03 and P12.
const WRITTEN: &[(&str, &str, &str, CommentField, &str)] = &[
    ("an", "P03", "reach", CommentField::Applicant, "De kleine gemeenten blijven buiten beeld."),
    ("bart", "P03", "reach", CommentField::Applicant, "Sterk bereik: vier gemeenten doen actief mee."),
    ("bart", "P03", "reach", CommentField::Internal, "Telefonisch nagevraagd bij de gemeente."),
    ("carla", "P03", "reach", CommentField::Applicant, "Goed bereik, met een vast aanspreekpunt."),
    ("an", "P03", "pillar", CommentField::Applicant, "De vierde pijler is voorbeeldig uitgewerkt."),
    ("bart", "P03", "pillar", CommentField::Applicant, "De pijler blijft vaag."),
    ("an", "P12", "reach", CommentField::Applicant, "Klein maar degelijk."),
];

fn round() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Scoring, &[]);
    let mut session = Session::open(dir.path()).unwrap();
    for (who, id, criterion, field, text) in WRITTEN {
        let who = member(&session, who);
        let proposal = proposal(id);
        let events = [
            Event::Reopened { proposal: proposal.clone(), reason: "opmerking".to_owned() },
            Event::Commented {
                proposal: proposal.clone(),
                criterion: criterion.parse().unwrap(),
                field: *field,
                was: text_digest(""),
                now: (*text).to_owned(),
            },
            Event::Submitted { proposal },
        ];
        session.append(&who, clock(), &events).unwrap();
    }
    go_to(&mut session, Phase::Deliberation);
    dir
}

fn chair(dir: &Path, keys: &str) -> Played {
    play(dir, "nora", SIZE, keys)
}

fn left(played: &Played, id: &str) -> Proceedings {
    played.session.round.rulings.meeting.get(&proposal(id)).cloned().unwrap_or_default()
}

fn each_size(name: &str, text: &str) {
    let dir = round();
    for (width, height) in SIZES {
        // Every size begins with the same record.
        let copy = tempfile::tempdir().unwrap();
        copy_round(dir.path(), copy.path());
        let played = play(copy.path(), "nora", (width, height), text);
        insta::assert_snapshot!(format!("{name}-{width}x{height}"), played.screen);
    }
}

fn copy_round(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy_round(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Both a text and a minority view, positions and two marks on P03, the most
/// disputed proposal.
const NOTED: &str = "7<enter>cb<enter><down>cc8<enter>van nabij bekeken<enter><up>t<esc>mTe hoog voor wat er staat.<esc>m<esc>iaanw<esc>";

#[test]
fn the_agenda() {
    each_size("agenda", "7<down>");
}

#[test]
fn a_proposal_on_the_table() {
    each_size("table", "7<enter>");
}

#[test]
fn a_proposal_with_everything_noted() {
    each_size("noted", NOTED);
}

#[test]
fn who_leaves_the_room() {
    each_size("leaving", "7<down><down><down><down><enter>");
}

#[test]
fn questions_and_texts() {
    each_size("mark", "7<enter>c");
    each_size("text", "7<enter>t");
    each_size("roll", "7<enter>ia");
    each_size("moving", "7 <down><down>");
}
