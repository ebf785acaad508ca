//! What a key costs on the line: bytes written per key at 80x24.

mod desk_common;

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::time::{Duration, Instant};

use desk_common::{Round, Step, keys, marks};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use toets::tui::run::{Edge, Input, Program};

/// Counts the bytes of a frame.
#[derive(Clone, Default)]
struct Line(Rc<RefCell<usize>>);

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        *self.0.borrow_mut() += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The bytes that each key costs, after keys that do not count.
fn bytes(before: &str, counted: &str) -> Vec<usize> {
    let round = Round::scoring();
    round.append("an", &marks("P02", ["6", "6.5", "7"]));
    let mut an = round.desk("an");
    let line = Line::default();
    let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 80, 24)) };
    let mut terminal = Terminal::with_options(CrosstermBackend::new(line.clone()), options).unwrap();
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
            Step::Do(_) => continue,
        };
        now += Duration::from_millis(50);
        let mut actions: Vec<_> = an.desk.action(&input, now).into_iter().collect();
        while let Some(action) = actions.pop() {
            for effect in an.desk.update(action, now) {
                actions.extend(Edge::perform(&mut an.edge, effect));
            }
        }
        *line.0.borrow_mut() = 0;
        terminal.draw(|frame| an.desk.view(frame)).unwrap();
        if index >= count {
            costs.push(*line.0.borrow());
        }
    }
    costs.sort_unstable();
    costs
}

fn median(costs: &[usize]) -> usize {
    costs[costs.len() / 2]
}

#[test]
fn a_key_costs_few_bytes() {
    let row = bytes("<Down>", "jjjjjjjkkkkkkjjjjkkk");
    let mark = bytes("<Enter>", "7,5<rest>8,5<rest>6<rest>9,5<rest>");
    let page = bytes("<Enter>", "<PgDn><PgUp><PgDn><PgUp>");
    let letter = bytes("<Enter>c", "Sterk netwerk, maar Herne blijft wat buiten beeld en dat is jammer.");
    let idle = bytes("<Enter>", "<rest><rest><rest>");
    for (name, costs) in
        [("row", &row), ("mark", &mark), ("page", &page), ("letter", &letter), ("idle", &idle)]
    {
        println!("{name}: median {} worst {}", median(costs), costs.last().unwrap());
    }
    assert!(median(&row) <= 250, "row {row:?}");
    assert!(median(&mark) <= 400, "mark {mark:?}");
    assert!(median(&letter) <= 120, "letter {letter:?}");
}
