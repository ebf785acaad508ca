//! A small round in a temporary folder, for those at the desk. All persons and
//! projects are invented.

use std::path::Path;

use toets::domain::phase::Phase;
use toets::domain::sheet::{Answer, CommentField};
use toets::record::Event;
use toets::store::session::Session;
use toets::tui::look::Look;

pub use crate::at_desk::{Person, moment};
pub use crate::pen::{answered, mark, member};
pub use crate::screen::text_of;
pub use crate::script::{Step, keys};

const PROPOSALS: &str = include_str!("proposals.ron");
const DOSSIER: &str = include_str!("P07.md");
const COMMITTEE: &str = r#"[
    Member(id: "an", name: "An Denkbeeld", role: Evaluator, affiliation: "Kenniscentrum Verzinsel (verzonnen)"),
    Member(id: "leen", name: "Leen Zogezegd", role: Evaluator, affiliation: "Stad Lokeren"),
    Member(id: "bart", name: "Bart Bestaatniet", role: Evaluator),
    Member(id: "nora", name: "Nora Nergenshuizen", role: Chair),
]"#;

/// A round in a temporary folder, with scoring open.
pub struct Round {
    pub folder: tempfile::TempDir,
}

impl Round {
    pub fn scoring() -> Round {
        let round = Round::setup();
        round.open_scoring();
        round
    }

    fn open_scoring(&self) {
        let mut session = self.session();
        let nora = member(&session, "nora");
        session.change_phase(&nora, moment().timestamp(), Phase::Scoring, "").unwrap();
    }

    /// The same with another scale on the first criterion, such as `from: "-3", to: "3", step: "1"`.
    pub fn with_scale(scale: &str) -> Round {
        Round::with_marks(&format!("Scale({scale}, best: High)"))
    }

    /// The same with words on the first criterion, of which some begin alike.
    pub fn with_words() -> Round {
        Round::with_marks(
            r#"Words([Word("Zwak", "0"), Word("Sober", "2.5"), Word("Sterk", "7.5"), Word("Zeer sterk", "10")])"#,
        )
    }

    fn with_marks(scale: &str) -> Round {
        let round = Round::setup();
        let call = include_str!("../../../criteria/oproep-507.ron");
        let from = call.find("            scale: Scale(").expect("a scale");
        let (before, after) = call.split_at(from);
        let after = after.replacen(r#"Scale(from: "0", to: "10", step: "0.5", best: High)"#, scale, 1);
        // What is said of marks that are no longer there, and its threshold, go.
        let (first, rest) = after.split_at(after.find("Criterion(").expect("a second criterion"));
        let first: String = first
            .lines()
            .filter(|line| !line.trim_start().starts_with('"'))
            .map(|line| format!("{line}\n"))
            .collect();
        std::fs::write(round.folder.path().join("call.ron"), format!("{before}{first}{rest}")).unwrap();
        round.open_scoring();
        round
    }

    pub fn setup() -> Round {
        let folder = tempfile::tempdir().unwrap();
        let call = include_str!("../../../criteria/oproep-507.ron");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        write("call.ron", call);
        write("proposals.ron", PROPOSALS);
        write("committee.ron", COMMITTEE);
        std::fs::create_dir(folder.path().join("dossiers")).unwrap();
        write("dossiers/P07.md", DOSSIER);
        Round { folder }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn session(&self) -> Session {
        Session::open(self.path()).unwrap()
    }

    /// Puts events on a member's record, as another window would.
    pub fn append(&self, id: &str, events: &[Event]) {
        let mut session = self.session();
        let member = member(&session, id);
        session.append(&member, moment().timestamp(), events).unwrap();
    }

    /// A person at the desk.
    pub fn desk(&self, id: &str) -> Person {
        self.desk_with(id, Look { colour: false, ascii: false })
    }

    pub fn desk_with(&self, id: &str, look: Look) -> Person {
        Person::at(self.path(), id, look)
    }

    /// The answer on the record, read by somebody who comes fresh.
    pub fn answer(&self, id: &str, proposal: &str, criterion: &str) -> Answer {
        let session = self.session();
        let sheet = session.round.sheet(&proposal.parse().unwrap(), &id.parse().unwrap());
        sheet.map_or(Answer::NotYet, |sheet| sheet.answer(&criterion.parse().unwrap()).clone())
    }

    pub fn comment(&self, id: &str, proposal: &str, criterion: &str) -> String {
        let session = self.session();
        let (proposal, member, criterion) =
            (proposal.parse().unwrap(), id.parse().unwrap(), criterion.parse().unwrap());
        session.round.comment(&proposal, &member, &criterion, CommentField::Applicant).to_owned()
    }
}

/// Marks on all three criteria.
pub fn marks(proposal: &str, marks: [&str; 3]) -> Vec<Event> {
    let criteria = ["reach", "partnership", "pillar"];
    criteria.iter().zip(marks).map(|(c, m)| answered(proposal, c, Answer::NotYet, mark(m))).collect()
}
