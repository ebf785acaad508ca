//! What a key costs on the line: bytes written per key at 80x24.

use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::layout::Position;
use toets::tui::run::{Edge, Input, InputSource, Program, run};

use crate::line::Line;
use crate::rounds::{Round, Step, keys, marks};

/// The bytes that each key costs, after keys that do not count.
fn bytes(before: &str, counted: &str) -> Vec<usize> {
    let round = Round::scoring();
    round.append("an", &marks("P02", ["6", "6.5", "7"]));
    let mut an = round.desk("an");
    let line = Line::default();
    let mut terminal = line.terminal();
    let mut now = Instant::now();
    let mut costs = Vec::new();
    let count = keys(before).len();
    for (index, step) in keys(before).into_iter().chain(keys(counted)).enumerate() {
        let input = match step {
            Step::Input(input) => input,
            Step::Wait(time) => {
                now += time;
                Input::Wake
            }
            Step::Together(_) => continue,
        };
        now += Duration::from_millis(50);
        let mut actions: Vec<_> = an.desk.action(&input, now).into_iter().collect();
        while let Some(action) = actions.pop() {
            for effect in an.desk.update(action, now) {
                actions.extend(Edge::perform(&mut an.edge, effect));
            }
        }
        let sent = line.bytes();
        let paint = |frame: &mut Frame<'_>| _ = an.desk.view(frame);
        terminal.draw(paint).unwrap();
        if index >= count {
            costs.push(line.bytes() - sent);
        }
    }
    costs
}

fn median(costs: &[usize]) -> usize {
    let mut sorted = costs.to_vec();
    sorted.sort_unstable();
    sorted[sorted.len() / 2]
}

#[test]
fn a_key_costs_few_bytes() {
    let row = bytes("<Down>", "jjjjjjjkkkkkkjjjjkkk");
    // Three keys and the rest in which the mark is saved.
    let digit = bytes("<Enter>", "7,5<rest>8,5<rest>6,5<rest>9,5<rest>2,5<rest>");
    let mark: Vec<usize> = digit.chunks(4).map(|keys| keys.iter().sum()).collect();
    let page = bytes("<Enter>", "<PgDn><PgUp><PgDn><PgUp>");
    let letter = bytes("<Enter>c", "Sterk netwerk, maar Herne blijft wat buiten beeld en dat is jammer.");
    for (name, costs) in
        [("row", &row), ("digit", &digit), ("mark", &mark), ("page", &page), ("letter", &letter)]
    {
        println!("{name}: median {} worst {} of {costs:?}", median(costs), costs.iter().max().unwrap());
    }
    assert!(median(&row) <= 250, "row {row:?}");
    assert!(median(&digit) <= 400, "digit {digit:?}");
    // The words for the marks beside it change with it, once.
    assert!(median(&mark) <= 800, "mark {mark:?}");
    assert!(median(&letter) <= 120, "letter {letter:?}");
}

#[test]
fn many_rests_write_nothing() {
    for before in ["<Down>", "<Enter>", "<Enter>c", "<Enter>cwoord<rest>"] {
        assert_eq!(bytes(before, "<rest><rest><rest><rest><rest>"), [0; 5], "{before}");
    }
}

/// A program that wakes without end and never has anything new to show.
struct Restless {
    now: Instant,
    /// Whether waking makes it do something.
    busy: bool,
    /// Whether it shows a cursor, as where text is typed.
    cursor: bool,
    wakes: usize,
    ended: bool,
}

impl Program for Restless {
    type Action = Input;
    type Effect = ();
    type Shown = ();
    fn action(&self, input: &Input, _: Instant) -> Option<Input> {
        (self.busy || *input == Input::Hangup).then(|| input.clone())
    }
    fn update(&mut self, input: Input, _: Instant) -> Vec<()> {
        self.wakes += 1;
        self.ended = input == Input::Hangup || self.wakes == 1000;
        Vec::new()
    }
    fn view(&self, frame: &mut Frame<'_>) {
        frame.render_widget("Mijn voorstellen", frame.area());
        if self.cursor {
            frame.set_cursor_position(Position::new(3, 1));
        }
    }
    fn take_shown(&mut self, (): ()) {}
    fn wake_at(&self) -> Option<Instant> {
        Some(self.now)
    }
    fn take_redraw(&mut self) -> bool {
        false
    }
    fn ended(&self) -> bool {
        self.ended
    }
}

struct Nothing;

impl Edge<Restless> for Nothing {
    fn perform(&mut self, (): ()) -> Option<Input> {
        None
    }
}

/// Nobody types. What was asked for is kept, and a wait without end hangs up.
#[derive(Default)]
struct Silence {
    waits: Vec<Option<Duration>>,
    written: Vec<usize>,
    line: Line,
}

impl InputSource for Silence {
    fn next(&mut self, wait: Option<Duration>) -> Option<Input> {
        self.waits.push(wait);
        self.written.push(self.line.bytes());
        wait.is_none().then_some(Input::Hangup)
    }
    fn waiting(&mut self) -> bool {
        false
    }
}

fn rest_with(program: &mut Restless) -> Silence {
    let mut silence = Silence::default();
    let mut terminal = silence.line.terminal();
    let now = program.now;
    run(program, &mut terminal, &mut silence, &mut Nothing, || now).unwrap();
    silence
}

#[test]
fn a_thousand_wakes_that_change_nothing_write_nothing() {
    for cursor in [false, true] {
        let mut program = Restless { now: Instant::now(), busy: true, cursor, wakes: 0, ended: false };
        let silence = rest_with(&mut program);
        assert_eq!(silence.written.len(), 1000);
        assert!(silence.written[0] > 0);
        assert!(silence.written.iter().all(|written| *written == silence.written[0]));
    }
}

#[test]
fn a_wake_that_leads_to_nothing_does_not_spin() {
    let mut program = Restless { now: Instant::now(), busy: false, cursor: false, wakes: 0, ended: false };
    assert_eq!(rest_with(&mut program).waits, [Some(Duration::ZERO), None]);
}
