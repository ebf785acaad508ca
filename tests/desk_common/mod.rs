//! A small round in a temporary folder, and a person with scripted keys who
//! works in it through the real loop. All persons and projects are invented.
#![allow(dead_code)]

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use jiff::Zoned;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use toets::domain::committee::Member;
use toets::domain::phase::Phase;
use toets::domain::sheet::{Answer, CommentField};
use toets::record::Answered;
use toets::record::Event;
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::desk::edge::DeskEdge;
use toets::tui::desk::program::{DeskAction, DeskEffect};
use toets::tui::desk::state::Desk;
use toets::tui::look::Look;
use toets::tui::run::{Input, Inputs, Program, run};

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

pub fn moment() -> Zoned {
    "2020-11-02T14:02:11+01:00[Europe/Brussels]".parse().unwrap()
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
        let round = Round::setup();
        let call = include_str!("../../criteria/oproep-507.ron");
        let from = call.find("            scale: Scale(").expect("a scale");
        let (before, after) = call.split_at(from);
        let after = after.replacen(r#"from: "0", to: "10", step: "0.5""#, scale, 1);
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
        let call = include_str!("../../criteria/oproep-507.ron");
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
        let session = self.session();
        let member = member(&session, id);
        let mut edge = DeskEdge::new(session, member, moment as fn() -> Zoned);
        let desk = toets::tui::desk::open(&mut edge, Lang::Nl, look);
        Person { desk, edge, now: Rc::new(Cell::new(Instant::now())), size: (80, 24) }
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

pub fn member(session: &Session, id: &str) -> Member {
    session.round.committee.member(&id.parse().unwrap()).unwrap().clone()
}

pub fn mark(text: &str) -> Answer {
    Answer::Mark(rust_decimal::Decimal::from_str_exact(text).unwrap())
}

pub fn answered(proposal: &str, criterion: &str, was: Answer, now: Answer) -> Event {
    Event::Answered(Answered {
        proposal: proposal.parse().unwrap(),
        criterion: criterion.parse().unwrap(),
        was,
        now,
    })
}

/// Marks on all three criteria.
pub fn marks(proposal: &str, marks: [&str; 3]) -> Vec<Event> {
    let criteria = ["reach", "partnership", "pillar"];
    criteria.iter().zip(marks).map(|(c, m)| answered(proposal, c, Answer::NotYet, mark(m))).collect()
}

/// What happens to the person at the desk.
pub enum Step {
    Input(Input),
    /// Keys that arrive in one piece.
    Together(Vec<Step>),
    Wait(Duration),
    Do(Box<dyn FnOnce()>),
}

/// Keys as text: `7,5<Enter>`, `<C-l>`, `<rest>` for two seconds of nothing.
pub fn keys(text: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|inner| inner.split_once('>'));
        let named = named.filter(|(name, _)| name.len() > 1);
        if let Some((name, after)) = named {
            steps.push(step(name));
            rest = after;
        } else {
            steps.push(Step::Input(Input::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE))));
            rest = &rest[c.len_utf8()..];
        }
    }
    steps
}

fn step(name: &str) -> Step {
    let key = |code| Step::Input(Input::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    match name {
        "rest" => Step::Wait(Duration::from_secs(2)),
        "Enter" => key(KeyCode::Enter),
        "Esc" => key(KeyCode::Esc),
        "Tab" => key(KeyCode::Tab),
        "Up" => key(KeyCode::Up),
        "Down" => key(KeyCode::Down),
        "PgDn" => key(KeyCode::PageDown),
        "PgUp" => key(KeyCode::PageUp),
        "Home" => key(KeyCode::Home),
        "End" => key(KeyCode::End),
        "Del" => key(KeyCode::Delete),
        "Back" => key(KeyCode::Backspace),
        "hangup" => Step::Input(Input::Hangup),
        name => {
            let c = name.strip_prefix("C-").and_then(|c| c.chars().next()).expect("a known key");
            Step::Input(Input::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL)))
        }
    }
}

/// A person at the desk.
pub struct Person {
    pub desk: Desk,
    pub edge: DeskEdge<fn() -> Zoned>,
    pub now: Rc<Cell<Instant>>,
    pub size: (u16, u16),
}

/// The desk, until the script is over.
struct Watched<'a> {
    desk: &'a mut Desk,
    over: Rc<Cell<bool>>,
}

impl Program for Watched<'_> {
    type Action = DeskAction;
    type Effect = DeskEffect;
    fn action(&self, input: &Input, now: Instant) -> Option<DeskAction> {
        self.desk.action(input, now)
    }
    fn update(&mut self, action: DeskAction, now: Instant) -> Vec<DeskEffect> {
        self.desk.update(action, now)
    }
    fn view(&self, frame: &mut ratatui::Frame<'_>) {
        self.desk.view(frame);
    }
    fn wake_at(&self) -> Option<Instant> {
        self.desk.wake_at()
    }
    fn take_redraw(&mut self) -> bool {
        self.desk.take_redraw()
    }
    fn asks(&self) -> bool {
        self.desk.asks()
    }
    fn ended(&self) -> bool {
        self.over.get() || self.desk.ended()
    }
}

struct Edge<'a>(&'a mut DeskEdge<fn() -> Zoned>);

impl toets::tui::run::Edge<Watched<'_>> for Edge<'_> {
    fn perform(&mut self, effect: DeskEffect) -> Option<DeskAction> {
        toets::tui::run::Edge::<Desk>::perform(self.0, effect)
    }
}

struct Script {
    steps: RefCell<VecDeque<Step>>,
    /// What arrived together with what was read last.
    ahead: VecDeque<Input>,
    now: Rc<Cell<Instant>>,
    over: Rc<Cell<bool>>,
}

impl Inputs for Script {
    fn next(&mut self, wait: Option<Duration>) -> Option<Input> {
        if let Some(input) = self.ahead.pop_front() {
            return Some(input);
        }
        loop {
            let step = self.steps.borrow_mut().pop_front();
            match step {
                None => {
                    self.over.set(true);
                    return None;
                }
                Some(Step::Input(input)) => {
                    self.now.set(self.now.get() + Duration::from_millis(50));
                    return Some(input);
                }
                Some(Step::Together(steps)) => {
                    let inputs = steps.into_iter().filter_map(|step| match step {
                        Step::Input(input) => Some(input),
                        _ => None,
                    });
                    self.ahead = inputs.collect();
                    return self.ahead.pop_front();
                }
                Some(Step::Do(act)) => act(),
                Some(Step::Wait(time)) => {
                    let step = wait.filter(|wait| *wait <= time);
                    self.now.set(self.now.get() + step.unwrap_or(time));
                    if let Some(step) = step {
                        let left = time - step;
                        self.steps.borrow_mut().push_front(Step::Wait(left));
                        return None;
                    }
                }
            }
        }
    }
    fn waiting(&mut self) -> bool {
        !self.ahead.is_empty()
    }
    fn forget_keys(&mut self) {
        self.ahead.clear();
    }
}

impl Person {
    pub fn sized(mut self, width: u16, height: u16) -> Person {
        self.size = (width, height);
        self
    }

    /// Lets the person press keys and shows the screen afterwards.
    pub fn press(&mut self, text: &str) -> String {
        self.go(keys(text))
    }

    pub fn paste(&mut self, text: &str) -> String {
        self.go(vec![Step::Input(Input::Paste(text.to_owned()))])
    }

    pub fn go(&mut self, steps: Vec<Step>) -> String {
        text_of(&self.draw(steps))
    }

    pub fn draw(&mut self, steps: Vec<Step>) -> Buffer {
        let over = Rc::new(Cell::new(false));
        let mut inputs = Script {
            steps: RefCell::new(steps.into()),
            ahead: VecDeque::new(),
            now: Rc::clone(&self.now),
            over: Rc::clone(&over),
        };
        let mut terminal = Terminal::new(TestBackend::new(self.size.0, self.size.1)).unwrap();
        let mut watched = Watched { desk: &mut self.desk, over };
        let now = Rc::clone(&self.now);
        let Ok(()) = run(&mut watched, &mut terminal, &mut inputs, &mut Edge(&mut self.edge), || now.get());
        terminal.backend().buffer().clone()
    }

    pub fn screen(&mut self) -> String {
        self.go(Vec::new())
    }
}

/// A screen as text, a wide character once.
pub fn text_of(buffer: &Buffer) -> String {
    use unicode_width::UnicodeWidthStr;
    let area = buffer.area;
    let mut text = String::new();
    for y in 0..area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..area.width {
            if skip > 0 {
                skip -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            skip = symbol.width().saturating_sub(1);
            line.push_str(symbol);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
