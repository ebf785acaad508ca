//! How long a key of the chair takes, from the key to the finished frame,
//! through the real update and view at 80x24, at 60 and at 2,000 proposals; and
//! what is worked out beside the screen. Run with `cargo bench --bench chair`;
//! prints a table with the goals.

mod generated;

use std::time::Instant;

use jiff::Timestamp;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use rust_decimal::Decimal;
use toets::domain::committee::Member;
use toets::domain::scenario::Change;
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::chair::study::{Studies, Study};
use toets::tui::chair::{Chair, ChairEdge};
use toets::tui::look::Look;
use toets::tui::run::{Edge, Input, Program};

/// The table on a screen that is kept in memory.
struct Desk {
    chair: Chair,
    edge: ChairEdge<fn() -> Timestamp>,
    terminal: Terminal<TestBackend>,
}

fn main() {
    // `cargo test --benches` only wants to see that it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    println!("{:<52} {:>9} {:>9} {:>7}", "microseconds", "median", "worst", "goal");
    for (size, evaluators, goal) in [(60, 12, 5_000), (2_000, 24, 200_000)] {
        let folder = tempfile::tempdir().expect("a folder");
        let round = generated::round(folder.path(), size, evaluators);
        let mut desk = Desk::open(&round);
        row(&format!("{size}: opens (figures and first frame)"), &[desk.opened(&round)], 0);
        desk.press('6');
        let criterion = desk.chair.round.call.criteria[0].id.clone();
        desk.chair.suppose(Change::Weight { criterion, to: Decimal::from(40) });
        let nudges: Vec<u128> = (0..20).map(|at| desk.press(if at % 2 == 0 { '+' } else { '-' })).collect();
        row(&format!("{size}: what-if, a weight one step on"), &nudges, goal);
        for (key, what) in
            [('2', "ranking"), ('3', "budget"), ('4', "disagreement"), ('8', "map"), ('9', "reserve")]
        {
            desk.press(key);
            let moves: Vec<u128> = (0..20).map(|_| desk.press('j')).collect();
            row(&format!("{size}: a row down in {what}"), &moves, goal / 4);
        }
        desk.press('2');
        for what in ["bars", "heat map"] {
            desk.press('v');
            let moves: Vec<u128> = (0..20).map(|_| desk.press('j')).collect();
            row(&format!("{size}: a row down in {what}"), &moves, goal / 4);
        }
        for question in [Study::Agreement, Study::Certainty, Study::Strategies, Study::Costs, Study::Extra] {
            let round = &desk.chair.round;
            let task = Studies::default().begin(question, round, &desk.chair.member, Instant::now());
            let start = Instant::now();
            let answer = task.expect("a question").work();
            row(&format!("{size}: {question:?}, beside the screen"), &[start.elapsed().as_micros()], 0);
            drop(answer);
        }
    }
}

impl Desk {
    fn open(round: &std::path::Path) -> Desk {
        let session = Session::open(round).expect("the round opens");
        let member = chair_of(&session);
        let look = Look { colour: false, ascii: false };
        let chair = Chair::new(session.round.clone(), member.clone(), Lang::Nl, look, Instant::now());
        let edge = ChairEdge::new(session, member, Timestamp::now as fn() -> Timestamp);
        let terminal = Terminal::new(TestBackend::new(80, 24)).expect("a screen");
        Desk { chair, edge, terminal }
    }

    /// The time from the round in memory to the first frame.
    fn opened(&mut self, round: &std::path::Path) -> u128 {
        let session = Session::open(round).expect("the round opens");
        let member = chair_of(&session);
        let start = Instant::now();
        let chair = Chair::new(session.round, member, Lang::Nl, self.chair.look, Instant::now());
        self.terminal.draw(|frame| chair.view(frame)).expect("a frame");
        start.elapsed().as_micros()
    }

    /// Presses a key, does what it asks of the outside, and draws.
    fn press(&mut self, key: char) -> u128 {
        let start = Instant::now();
        let input = Input::Key(KeyEvent::new(KeyCode::Char(key), KeyModifiers::NONE));
        let mut actions: Vec<_> = self.chair.action(&input, start).into_iter().collect();
        while let Some(action) = actions.pop() {
            for effect in self.chair.update(action, start) {
                actions.extend(self.edge.perform(effect));
            }
        }
        self.terminal.draw(|frame| self.chair.view(frame)).expect("a frame");
        start.elapsed().as_micros()
    }
}

fn chair_of(session: &Session) -> Member {
    let members = &session.round.committee.members;
    members.iter().find(|member| member.id.as_str() == "chair").expect("a chair").clone()
}

fn row(what: &str, figures: &[u128], goal: u128) {
    let mut figures = figures.to_vec();
    figures.sort_unstable();
    let median = figures.get(figures.len() / 2).copied().unwrap_or(0);
    let worst = figures.last().copied().unwrap_or(0);
    let missed = if median > goal && goal > 0 { "  missed" } else { "" };
    println!("{what:<52} {median:>9} {worst:>9} {goal:>7}{missed}");
}
