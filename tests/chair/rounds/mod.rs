//! A small round made in code, through the real records. All persons and projects
//! are invented.

use std::fs;
use std::path::Path;

use toets::domain::id::ProposalId;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Conflict, Event, Submitted};
use toets::store::session::Session;

pub use crate::at_table::{PLAIN, Played, Sitting, clock, play, play_with};
pub use crate::copy::copy;
pub use crate::pen::{answered, mark, member};

pub mod large;

/// Criteria: reach 30, partnership 30, pillar 40. Five awards, three of them small.
const CALL: &str = r#"Call(
    id: "507", title: "Proeftuinen", language: "nl",
    budget: [Source(name: "AMIF", amount: "100000.00"), Source(name: "VVSG", amount: "100000.00")],
    grant: Grant(max: "40000.00", own_share_min: "0.50"),
    classes: [Class(id: "small", label: "kleine gemeenten", rule: Declared)],
    targets: [Target(of: All, at_least: 5), Target(of: Class("small"), at_least: 3)],
    criteria: [
        Criterion(id: "reach", label: "Bereik van kleine gemeenten", weight: "30", scale: Scale(from: "0", to: "10", step: "0.5", best: High), threshold: "5"),
        Criterion(id: "partnership", label: "Kwaliteit van het partnerschap", weight: "30", scale: Scale(from: "0", to: "10", step: "0.5", best: High), threshold: "5"),
        Criterion(id: "pillar", label: "Invulling van de vierde pijler", weight: "40", scale: Scale(from: "0", to: "10", step: "0.5", best: High), threshold: "5"),
    ],
    total: Total(form: Percent, mark_decimals: 2, total_decimals: 2, threshold: "60"),
    merge: Mean, consensus: Overrides, min_sheets: 3,
    tie_break: [Criterion("pillar")],
    strategy: Targets,
)"#;

const COMMITTEE: &str = r#"[
    Member(id: "an", name: "An Denkbeeld", role: Evaluator, assigned: ["P01","P02","P03","P04","P05","P06","P07","P08","P09","P10","P11","P12"]),
    Member(id: "bart", name: "Bart Bestaatniet", role: Evaluator, assigned: ["P01","P02","P03","P04","P05","P06","P07","P08","P09","P10","P11","P12"]),
    Member(id: "carla", name: "Carla Verzinsel", role: Evaluator, assigned: ["P01","P02","P03","P04","P05","P06","P07","P08","P09","P10","P11","P12"]),
    Member(id: "dirk", name: "Dirk Zogezegd", role: Evaluator, assigned: ["P03","P12"]),
    Member(id: "nora", name: "Nora Nergenshuizen", role: Chair),
    Member(id: "piet", name: "Piet Sprookjens", role: Secretary),
]"#;

type Line = (&'static str, &'static str, bool, u32, &'static [(&'static str, &'static str)]);

/// Id, title, small, requested, and the marks by member: three marks, `b` for a
/// conflict, `o` in the place of a mark for an abstention; a trailing `~` is a draft.
const PROPOSALS: &[Line] = &[
    (
        "P01",
        "Brugfiguren in het Pajottenland",
        true,
        40000,
        &[("an", "9 8 9"), ("bart", "8 8 9"), ("carla", "9 9 8")],
    ),
    ("P02", "Buddy's in Mechelen", false, 40000, &[("an", "8 8 8"), ("bart", "8 9 8"), ("carla", "8 8 8")]),
    (
        "P03",
        "Samen in de stad",
        false,
        40000,
        &[("an", "3 8 9.5"), ("bart", "9 8 5"), ("carla", "8 8 8"), ("dirk", "8 o 8")],
    ),
    (
        "P04",
        "Buurtkamers aan de Dender",
        false,
        40000,
        &[("an", "8 8 7"), ("bart", "7 8 8"), ("carla", "8 7 8")],
    ),
    ("P05", "Taal op de werkvloer", false, 38000, &[("an", "7 7 7"), ("bart", "7 7 7"), ("carla", "8 7 7")]),
    (
        "P06",
        "Koken met de buren",
        false,
        38000,
        &[("an", "7 7 7"), ("bart", "7 7 7.5"), ("carla", "7 7.5 7")],
    ),
    (
        "P07",
        "Op de fiets naar de fanfare",
        true,
        30000,
        &[("an", "7 6 6"), ("bart", "6 7 6"), ("carla", "6 6 7")],
    ),
    (
        "P08",
        "Dorpstafels in de Westhoek",
        true,
        25000,
        &[("an", "6 6 6"), ("bart", "6 6 6"), ("carla", "7 6 6")],
    ),
    ("P09", "Muziek zonder grenzen", true, 40000, &[("an", "4 7 7"), ("bart", "4 6 7"), ("carla", "5 7 7")]),
    ("P10", "Een stoel aan tafel", false, 40000, &[("an", "8 8 8"), ("bart", "7 8 8"), ("carla", "7 ~")]),
    (
        "P11",
        "Van mijnwijk tot vereniging",
        false,
        40000,
        &[("an", "8 8 8"), ("bart", "7 8 8"), ("carla", "7 7 7")],
    ),
    (
        "P12",
        "Leesclub op de boerderij",
        true,
        20000,
        &[("an", "6 6.5 6"), ("bart", "b"), ("carla", "7 6 6"), ("dirk", "6 6 6.5")],
    ),
];

pub fn proposal(id: &str) -> ProposalId {
    id.parse().unwrap()
}

/// Writes the small round up to a phase. `change` replaces parts of call and
/// committee; a change from `TIE` makes P04 and P06 equal on everything.
pub fn small_round(dir: &Path, phase: Phase, change: &[(&str, &str)]) {
    let mut call = CALL.to_owned();
    let mut committee = COMMITTEE.to_owned();
    for (from, to) in change {
        call = call.replace(from, to);
        committee = committee.replace(from, to);
    }
    fs::write(dir.join("call.ron"), call).unwrap();
    fs::write(dir.join("committee.ron"), committee).unwrap();
    let proposals: String = PROPOSALS
        .iter()
        .map(|(id, title, small, requested, _)| {
            let classes = if *small { r#"classes: ["small"], "# } else { "" };
            let own = if *id == "P11" { requested / 2 } else { *requested };
            let total = requested + own;
            format!(
                "Proposal(id: \"{id}\", title: \"{title}\", lead: \"Gemeente {id}\", requested: \"{requested}.00\", total_cost: \"{total}.00\", own_contribution: \"{own}.00\", {classes}),\n"
            )
        })
        .collect();
    fs::write(dir.join("proposals.ron"), format!("[{proposals}]")).unwrap();
    let mut session = Session::open(dir).unwrap();
    if phase == Phase::Setup {
        return;
    }
    go_to(&mut session, Phase::Scoring);
    for (id, _, _, _, sheets) in PROPOSALS {
        for (member, marks) in *sheets {
            let same = change.iter().any(|(from, _)| *from == "TIE") && *id == "P06";
            let marks = if same { tied(member) } else { marks };
            fill(&mut session, member, id, marks);
        }
    }
    if phase == Phase::Deliberation {
        go_to(&mut session, Phase::Deliberation);
    }
}

/// The marks that make P06 equal to P04.
fn tied(member: &str) -> &'static str {
    match member {
        "an" => "8 8 7",
        "bart" => "7 8 8",
        _ => "8 7 8",
    }
}

/// Moves the round on, as the secretary.
pub fn go_to(session: &mut Session, phase: Phase) {
    let piet = member(session, "piet");
    session.change_phase(&piet, clock(), phase, "").unwrap();
}

/// Fills in one sheet.
pub fn fill(session: &mut Session, who: &str, id: &str, marks: &str) {
    let who = member(session, who);
    let proposal = proposal(id);
    if marks == "b" {
        let event = Event::Conflict(Conflict { proposal, was: None, now: Some("mijn gemeente".to_owned()) });
        session.append(&who, clock(), &[event]).unwrap();
        return;
    }
    let criteria = ["reach", "partnership", "pillar"];
    for (criterion, given) in criteria.iter().zip(marks.split_whitespace()).filter(|(_, given)| *given != "~")
    {
        let now = match given {
            "o" => Answer::Abstained("geen ervaring".to_owned()),
            given => mark(given),
        };
        session.append(&who, clock(), &[answered(id, criterion, Answer::NotYet, now)]).unwrap();
    }
    if !marks.ends_with('~') {
        session.append(&who, clock(), &[Event::Submitted(Submitted { proposal })]).unwrap();
    }
}

/// A copy of the sample round.
pub fn sample_round(dir: &Path) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507");
    copy(&from, dir);
}
