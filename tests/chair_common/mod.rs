//! A small round made in code, the real loop with scripted inputs, and the
//! screen as text.

#![allow(dead_code)]

use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use rust_decimal::Decimal;
use toets::domain::id::{CriterionId, MemberId, ProposalId};
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::Event;
use toets::record::{Answered, Conflict, Submitted};
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::chair::{Chair, ChairEdge};
use toets::tui::look::Look;
use toets::tui::run::{Input, Inputs, run};

pub mod large;

pub const PLAIN: Look = Look { colour: false, ascii: false };

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

pub fn clock() -> Timestamp {
    "2020-11-25T13:00:00Z".parse().unwrap()
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

pub fn member(session: &Session, id: &str) -> toets::domain::committee::Member {
    let id: MemberId = id.parse().unwrap();
    session.round.committee.member(&id).unwrap().clone()
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
    for (criterion, mark) in criteria.iter().zip(marks.split_whitespace()).filter(|(_, mark)| *mark != "~") {
        let now = match mark {
            "o" => Answer::Abstained("geen ervaring".to_owned()),
            mark => Answer::Mark(Decimal::from_str_exact(mark).unwrap()),
        };
        let criterion: CriterionId = criterion.parse().unwrap();
        let event =
            Event::Answered(Answered { proposal: proposal.clone(), criterion, was: Answer::NotYet, now });
        session.append(&who, clock(), &[event]).unwrap();
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

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Inputs from a script; the line goes dead at its end.
pub struct Script(pub VecDeque<Input>);

impl Inputs for Script {
    fn next(&mut self, _: Option<Duration>) -> Option<Input> {
        Some(self.0.pop_front().unwrap_or(Input::Hangup))
    }
    fn waiting(&mut self) -> bool {
        false
    }
}

/// Keys as text: characters, and names between `<` and `>`.
pub fn keys(text: &str) -> VecDeque<Input> {
    let mut inputs = VecDeque::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let code = match rest.strip_prefix('<').and_then(|named| named.split_once('>')) {
            Some((name, behind)) => {
                rest = behind;
                match name {
                    "lt" => KeyCode::Char('<'),
                    "down" => KeyCode::Down,
                    "up" => KeyCode::Up,
                    "enter" => KeyCode::Enter,
                    "esc" => KeyCode::Esc,
                    "tab" => KeyCode::Tab,
                    "end" => KeyCode::End,
                    "pgdn" => KeyCode::PageDown,
                    "back" => KeyCode::Backspace,
                    "left" => KeyCode::Left,
                    "right" => KeyCode::Right,
                    other => panic!("no key {other}"),
                }
            }
            None => {
                rest = &rest[first.len_utf8()..];
                KeyCode::Char(first)
            }
        };
        inputs.push_back(Input::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }
    inputs
}

/// What is left of a run.
pub struct Played {
    pub screen: String,
    pub chair: Chair,
    pub session: Session,
}

/// Plays keys on the round in a folder, through the real loop.
pub fn play(dir: &Path, who: &str, (width, height): (u16, u16), text: &str) -> Played {
    play_with(dir, who, (width, height), text, PLAIN, Lang::Nl)
}

/// An edge that waits for whatever is worked out beside the screen.
pub fn patient(session: Session, member: toets::domain::committee::Member) -> ChairEdge<fn() -> Timestamp> {
    let mut edge = ChairEdge::new(session, member, clock as fn() -> Timestamp);
    edge.patience = Duration::from_secs(600);
    edge
}

pub fn play_with(dir: &Path, who: &str, size: (u16, u16), text: &str, look: Look, lang: Lang) -> Played {
    let session = Session::open(dir).unwrap();
    let member = member(&session, who);
    let now = Instant::now();
    let mut edge = patient(session, member);
    let mut chair = toets::tui::chair::open(&mut edge, lang, look, now);
    let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
    let mut script = Script(keys(text));
    run(&mut chair, &mut terminal, &mut script, &mut edge, || now).unwrap();
    let screen = shown(terminal.backend().buffer());
    Played { screen, chair, session: edge.session }
}

/// The screen as text, without blanks at the ends of lines.
pub fn shown(buffer: &Buffer) -> String {
    let area = buffer.area;
    let mut lines = Vec::new();
    for y in 0..area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..area.width {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            line.push_str(symbol);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}
