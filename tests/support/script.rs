//! What happens to somebody at a screen, one thing after the other, through the
//! real loop: on a screen in memory and by a clock that only the script moves.

use std::cell::Cell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::{Duration, Instant};

use ratatui::backend::{Backend, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::{Frame, Terminal};
use toets::tui::run::{Edge, Input, InputSource, Program, run};

use crate::keystrokes::{Stroke, strokes};

pub enum Step {
    Input(Input),
    /// Keys that arrive in one piece.
    Together(Vec<Step>),
    Wait(Duration),
}

/// Keys as steps.
#[track_caller]
pub fn keys(text: &str) -> Vec<Step> {
    let step = |stroke| match stroke {
        Stroke::Key(key) => Step::Input(Input::Key(key)),
        Stroke::Rest => Step::Wait(Duration::from_secs(2)),
        Stroke::Hangup => Step::Input(Input::Hangup),
    };
    strokes(text).into_iter().map(step).collect()
}

/// The time at a screen.
#[derive(Clone)]
pub struct Clock {
    now: Rc<Cell<Instant>>,
    /// How long every key takes.
    pub pace: Duration,
}

impl Clock {
    pub fn of(pace: Duration) -> Clock {
        Clock { now: Rc::new(Cell::new(Instant::now())), pace }
    }

    pub fn now(&self) -> Instant {
        self.now.get()
    }

    fn pass(&self, time: Duration) {
        self.now.set(self.now.get() + time);
    }
}

/// Plays steps until they or the program are over, and shows the last frame.
pub fn play<P: Program>(
    program: &mut P,
    edge: &mut impl Edge<P>,
    clock: &Clock,
    (width, height): (u16, u16),
    steps: Vec<Step>,
) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    play_on(&mut terminal, program, edge, clock, steps);
    terminal.backend().buffer().clone()
}

/// The same on a terminal that is there already.
pub fn play_on<P: Program, B: Backend>(
    terminal: &mut Terminal<B>,
    program: &mut P,
    edge: &mut impl Edge<P>,
    clock: &Clock,
    steps: Vec<Step>,
) {
    let over = Rc::new(Cell::new(false));
    let (steps, ahead) = (steps.into(), VecDeque::new());
    let mut script = Script { steps, ahead, clock: clock.clone(), over: Rc::clone(&over) };
    let mut watched = Watched { program, over };
    let ran = run(&mut watched, terminal, &mut script, &mut Outside(edge), || clock.now());
    assert!(ran.is_ok(), "the terminal takes what is drawn");
}

struct Script {
    steps: VecDeque<Step>,
    /// What arrived together with what was read last.
    ahead: VecDeque<Input>,
    clock: Clock,
    over: Rc<Cell<bool>>,
}

impl InputSource for Script {
    fn next(&mut self, wait: Option<Duration>) -> Option<Input> {
        if let Some(input) = self.ahead.pop_front() {
            return Some(input);
        }
        loop {
            match self.steps.pop_front() {
                None => {
                    self.over.set(true);
                    return None;
                }
                Some(Step::Input(input)) => {
                    self.clock.pass(self.clock.pace);
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
                Some(Step::Wait(time)) => {
                    let step = wait.filter(|wait| *wait <= time);
                    self.clock.pass(step.unwrap_or(time));
                    if let Some(step) = step {
                        self.steps.push_front(Step::Wait(time - step));
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

/// A program, until the script is over.
struct Watched<'a, P> {
    program: &'a mut P,
    over: Rc<Cell<bool>>,
}

impl<P: Program> Program for Watched<'_, P> {
    type Action = P::Action;
    type Effect = P::Effect;
    type Shown = P::Shown;
    fn action(&self, input: &Input, now: Instant) -> Option<P::Action> {
        self.program.action(input, now)
    }
    fn update(&mut self, action: P::Action, now: Instant) -> Vec<P::Effect> {
        self.program.update(action, now)
    }
    fn view(&self, frame: &mut Frame<'_>) -> P::Shown {
        self.program.view(frame)
    }
    fn take_shown(&mut self, shown: P::Shown) {
        self.program.take_shown(shown);
    }
    fn wake_at(&self) -> Option<Instant> {
        self.program.wake_at()
    }
    fn take_redraw(&mut self) -> bool {
        self.program.take_redraw()
    }
    fn asks(&self) -> bool {
        self.program.asks()
    }
    fn ended(&self) -> bool {
        self.over.get() || self.program.ended()
    }
}

struct Outside<'a, E>(&'a mut E);

impl<P: Program, E: Edge<P>> Edge<Watched<'_, P>> for Outside<'_, E> {
    fn perform(&mut self, effect: P::Effect) -> Option<P::Action> {
        self.0.perform(effect)
    }
}
