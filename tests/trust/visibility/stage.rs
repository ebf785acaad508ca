//! One round in which everything that could show is moved, one thing at a time.

use std::fs;
use std::path::Path;

use rust_decimal::Decimal;
use toets::domain::digest::text_digest;
use toets::domain::meeting::Basis;
use toets::domain::phase::Phase;
use toets::domain::sheet::{Answer, CommentField};
use toets::export::offline_sheet::message;
use toets::record::{Commented, Conflict, Consensus, Event, Submitted, Waived};
use toets::round::offline::OfflineForm;
use toets::store::session::Session;
use toets::text::{Lang, Texts};

use crate::at_table::clock;
use crate::pen::{answered, mark, member};

const CALL: &str = r#"Call(
    id: "v", title: "Wie ziet wat", language: "nl",
    budget: [Source(name: "Fonds", amount: "3.00")],
    targets: [Target(of: All, at_least: 2)],
    criteria: [
        Criterion(id: "reach", label: "Bereik", weight: "50", threshold: "5", scale: Scale(from: "0", to: "10", step: "0.01")),
        Criterion(id: "pillar", label: "Pijler", weight: "50", scale: Scale(from: "0", to: "10", step: "0.01")),
    ],
    total: Total(form: Percent, mark_decimals: 2, total_decimals: 2),
    merge: Mean, consensus: Overrides, min_sheets: 2, strategy: Targets,
)"#;

const PROPOSALS: &str = r#"[
    Proposal(id: "A1", title: "Brugfiguren", lead: "Verzonnen A", requested: "2.00"),
    Proposal(id: "A2", title: "Buurtkamers", lead: "Verzonnen B", requested: "1.00"),
    Proposal(id: "A3", title: "Fanfare", lead: "Verzonnen C", requested: "1.00"),
    Proposal(id: "A4", title: "Leesclub", lead: "Verzonnen D", requested: "1.00"),
    Proposal(id: "A5", title: "Dorpstafels", lead: "Verzonnen E", requested: "2.00"),
]"#;

const COMMITTEE: &str = r#"[
    Member(id: "e1", name: "Een Verzinsel", role: Evaluator),
    Member(id: "e2", name: "Twee Verzinsel", role: Evaluator),
    Member(id: "e3", name: "Drie Verzinsel", role: Evaluator),
    Member(id: "e4", name: "Vier Verzinsel", role: Evaluator),
    Member(id: "e5", name: "Vijf Verzinsel", role: Evaluator),
    Member(id: "evaluator", name: "Eva Kijkt", role: Evaluator),
    Member(id: "external", name: "Ext Kijkt", role: External),
    Member(id: "chair", name: "Cha Kijkt", role: Chair),
    Member(id: "secretary", name: "Sec Kijkt", role: Secretary),
    Member(id: "observer", name: "Obs Kijkt", role: Observer),
    Member(id: "other", name: "Oth Verzinsel", role: Chair),
]"#;

/// Who looks. Without a sheet of their own, so that nothing of it shows.
pub const VIEWERS: [&str; 5] = ["evaluator", "external", "chair", "secretary", "observer"];

/// What is moved, by the letter that the tables use for it.
pub const MOVED: [(char, &str); 11] = [
    ('a', "two members swap their marks on A1"),
    ('g', "the merged marks of A1, under the same total"),
    ('t', "the total of A1, at the same rank"),
    ('w', "by how much A3 is below its threshold, under the same total"),
    ('n', "how many sheets A4 has, still too few"),
    ('c', "a comment to the applicant on A1"),
    ('i', "an internal note on A1"),
    ('d', "a mark in a draft on A1"),
    ('s', "whether a member began a draft on A1"),
    ('x', "why a member has a conflict on A1"),
    ('k', "what the committee's consensus on A1 says"),
];

struct Hand {
    session: Session,
}

impl Hand {
    fn append(&mut self, who: &str, event: Event) {
        let who = member(&self.session, who);
        self.session.append(&who, clock(), &[event]).unwrap();
    }

    fn marks(&mut self, who: &str, proposal: &str, marks: [&str; 2]) {
        for (criterion, given) in ["reach", "pillar"].into_iter().zip(marks) {
            self.append(who, answered(proposal, criterion, Answer::NotYet, mark(given)));
        }
    }

    fn sheet(&mut self, who: &str, proposal: &str, marks: [&str; 2]) {
        self.marks(who, proposal, marks);
        self.append(who, Event::Submitted(Submitted { proposal: proposal.parse().unwrap() }));
    }

    fn comment(&mut self, who: &str, field: CommentField, now: &str) {
        let (proposal, criterion) = ("A1".parse().unwrap(), "reach".parse().unwrap());
        let (was, now) = (text_digest(""), now.to_owned());
        self.append(who, Event::Commented(Commented { proposal, criterion, field, was, now }));
    }

    fn conflict(&mut self, who: &str, proposal: &str, reason: &str) {
        let (proposal, now) = (proposal.parse().unwrap(), Some(reason.to_owned()));
        self.append(who, Event::Conflict(Conflict { proposal, was: None, now }));
    }

    fn phase(&mut self, phase: Phase) {
        let other = member(&self.session, "other");
        self.session.change_phase(&other, clock(), phase, "").unwrap();
    }
}

/// Puts forms of two members beside the round, as the secretary gave them out and with
/// marks for A1.
fn forms(folder: &Path, session: &Session) {
    for who in ["e4", "e5"] {
        let (whose, by) = (member(session, who), member(session, "secretary"));
        let form = OfflineForm::going_out(&session.round, &whose, &by).unwrap();
        let text = message(&session.round, &whose, &form, &Texts::new(Lang::Nl));
        let text = text.replace("[1.s] score:\n", "[1.s] score: 9,87\n");
        let text = text.replace("[2.s] score:\n", "[2.s] score: 3,33\n");
        assert!(text.contains("9,87") && text.contains("3,33"));
        fs::write(folder.join(format!("{who}.txt")), text).unwrap();
    }
}

/// Writes the round into a folder, with these things moved.
/// With `conflict`, everyone who looks has one on A1, A3 and A4.
pub fn write(folder: &Path, phase: Phase, conflict: bool, moved: &str) {
    for (name, text) in [("call.ron", CALL), ("proposals.ron", PROPOSALS), ("committee.ron", COMMITTEE)] {
        fs::write(folder.join(name), text).unwrap();
    }
    let table = "proposal,evaluator,criterion,score,reason\nA1,e1,reach,5,\nA1,e4,reach,5,\nA1,e5,reach,5,\n";
    fs::write(folder.join("s.csv"), table).unwrap();
    let mut hand = Hand { session: Session::open(folder).unwrap() };
    if phase == Phase::Setup {
        return;
    }
    hand.phase(Phase::Scoring);
    if conflict {
        for viewer in VIEWERS.into_iter().filter(|viewer| *viewer != "observer") {
            for proposal in ["A1", "A3", "A4"] {
                hand.conflict(viewer, proposal, "mijn broer");
            }
        }
    }
    let of = |letter: char, then: &'static str, otherwise: &'static str| {
        if moved.contains(letter) { then } else { otherwise }
    };
    let mut sheets = [[of('t', "7.33", "7.31"), "6.17"], ["8.53", "5.71"]];
    if moved.contains('a') {
        sheets.swap(0, 1);
    }
    if moved.contains('g') {
        sheets.iter_mut().for_each(|marks| marks.swap(0, 1));
    }
    let [one, two] = sheets;
    hand.comment("e1", CommentField::Applicant, of('c', "Sterk netwerk.", "Herne blijft buiten beeld."));
    hand.comment("e1", CommentField::Internal, of('i', "Vraag na.", "Zelfde tekst als vorig jaar."));
    hand.sheet("e1", "A1", one);
    hand.sheet("e2", "A1", two);
    hand.conflict("e3", "A1", of('x', "mijn zus leidt dit", "ik schreef mee"));
    hand.marks("e4", "A1", [of('d', "9.87", "2.22"), "3.33"]);
    if !moved.contains('s') {
        hand.marks("e5", "A1", ["4.44", "3.33"]);
    }
    for (who, marks) in [("e1", ["9.00", "9.00"]), ("e2", ["9.00", "8.00"])] {
        hand.sheet(who, "A2", marks);
    }
    for (who, marks) in [("e1", ["4.00", of('w', "7.80", "8.00")]), ("e2", [of('w', "4.60", "4.40"), "8.00"])]
    {
        hand.sheet(who, "A3", marks);
    }
    if !moved.contains('n') {
        hand.sheet("e1", "A4", ["6.00", "6.00"]);
    }
    for (who, marks) in [("e1", ["5.10", "5.20"]), ("e2", ["5.30", "5.40"])] {
        hand.sheet(who, "A5", marks);
    }
    forms(folder, &hand.session);
    if phase == Phase::Scoring {
        return;
    }
    hand.phase(Phase::Deliberation);
    forms(folder, &hand.session);
    // The merged mark, so that the total hangs on the marks.
    let merged = of('g', "7.92", "5.94");
    hand.append(
        "other",
        Event::Consensus(Consensus {
            proposal: "A1".parse().unwrap(),
            criterion: "pillar".parse().unwrap(),
            was: None,
            now: Some(Decimal::from_str_exact(merged).unwrap()),
            basis: Basis::Typed,
            text: of('k', "Samen besproken.", "Na lang overleg.").to_owned(),
        }),
    );
    if phase == Phase::Decided {
        let (proposal, reason) = ("A4".parse().unwrap(), "te laat ontdekt".to_owned());
        hand.append("other", Event::Waived(Waived { proposal, reason }));
        hand.phase(Phase::Decided);
    }
}
