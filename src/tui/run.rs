//! The loop of every screen: inputs become actions, actions change the state
//! and ask for effects, effects come back as actions, and a changed state is painted.
//!
//! Terminal, inputs and clock are arguments, so that tests run this very loop.

use std::time::{Duration, Instant};

use ratatui::backend::Backend;
use ratatui::crossterm::event::KeyEvent;
use ratatui::layout::{Position, Rect};
use ratatui::{Frame, Terminal};

use crate::tui::chrome::is_small;
use crate::tui::clean::clean_frame;
use crate::tui::keys::Key;

/// What reaches the program from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(KeyEvent),
    /// Text pasted as a whole.
    Paste(String),
    /// The terminal has another size.
    Resize,
    /// The line is gone, or the program was told to stop.
    Hangup,
    /// The moment that `wake_at` named has come.
    Wake,
}

/// Where inputs come from.
pub trait InputSource {
    /// The next input, or `None` when the time is up first.
    fn next(&mut self, wait: Option<Duration>) -> Option<Input>;
    /// Whether an input is waiting, so that painting can wait.
    fn waiting(&mut self) -> bool;
    /// Drops the keys and pastes that are waiting already.
    fn forget_keys(&mut self) {}
}

/// A program on the screen: its whole state, and how it changes.
pub trait Program {
    /// What a person, the edge or the clock can make it do.
    type Action;
    /// What it asks the outside to do.
    type Effect;
    /// What it has to know of the last painting, such as how many rows there was room for.
    type Shown;

    /// The action of an input in the present state.
    fn action(&self, input: &Input, now: Instant) -> Option<Self::Action>;
    /// Changes the state.
    fn update(&mut self, action: Self::Action, now: Instant) -> Vec<Self::Effect>;
    /// Paints the state.
    fn view(&self, frame: &mut Frame<'_>) -> Self::Shown;
    /// Takes what the last painting showed.
    fn take_shown(&mut self, shown: Self::Shown);
    /// When it wants to be woken although nothing happens.
    fn wake_at(&self) -> Option<Instant>;
    /// Whether the whole screen must be sent again; asked once per painting.
    fn take_redraw(&mut self) -> bool;
    /// Whether it asks something that a single key decides. What was typed
    /// before the question could be read does not answer it.
    fn asks(&self) -> bool {
        false
    }
    /// Whether it has ended.
    fn ended(&self) -> bool;
}

/// The outside: disk and clock.
pub trait Edge<P: Program> {
    /// Does what the program asked and tells it how that went.
    fn perform(&mut self, effect: P::Effect) -> Option<P::Action>;
}

/// Runs a program until it ends.
///
/// # Errors
/// What the terminal refuses.
pub fn run<P, B, I, E>(
    program: &mut P,
    terminal: &mut Terminal<B>,
    inputs: &mut I,
    edge: &mut E,
    clock: impl Fn() -> Instant,
) -> Result<(), B::Error>
where
    P: Program,
    B: Backend,
    I: InputSource,
    E: Edge<P>,
{
    let mut small = paint(program, terminal)?;
    // A moment that led to nothing must not wake the loop again and again.
    let mut in_vain = None;
    while !program.ended() {
        let wake_at = program.wake_at().filter(|at| in_vain != Some(*at));
        let wait = wake_at.map(|at| at.saturating_duration_since(clock()));
        let input = inputs.next(wait);
        let now = clock();
        in_vain = wake_at.filter(|at| input.is_none() && *at <= now).or(in_vain);
        let input = match input.unwrap_or(Input::Wake) {
            // Nobody sees what a key would do here, so keys only leave or paint again.
            Input::Key(key) if small && Key::Ctrl('c').is(&key) => Input::Hangup,
            Input::Key(key) if small && !Key::Ctrl('l').is(&key) => continue,
            Input::Paste(_) if small => continue,
            other => other,
        };
        if input == Input::Resize {
            // Keys may wait behind it, and the frame that would tell comes after them.
            small = is_small(Rect::from((Position::ORIGIN, terminal.size()?)));
        }
        let Some(first) = program.action(&input, now) else { continue };
        in_vain = None;
        let asked = program.asks();
        let mut actions = vec![first];
        while let Some(action) = actions.pop() {
            for effect in program.update(action, clock()) {
                actions.extend(edge.perform(effect));
            }
        }
        if program.asks() && !asked {
            // On the screen first: a key that comes before can be no answer.
            small = paint(program, terminal)?;
            inputs.forget_keys();
        } else if !inputs.waiting() || program.ended() {
            small = paint(program, terminal)?;
        }
    }
    Ok(())
}

/// Paints, and says whether the screen was too small for more than that message.
fn paint<P: Program, B: Backend>(program: &mut P, terminal: &mut Terminal<B>) -> Result<bool, B::Error> {
    if program.take_redraw() {
        // Not `clear`: it asks the terminal where the cursor is, and the answer
        // goes to whoever reads the keys.
        let size = terminal.size()?;
        terminal.resize(Rect::from((Position::ORIGIN, size)))?;
    }
    let mut shown = None;
    let small = terminal.draw(|frame| {
        shown = Some(program.view(frame));
        clean_frame(frame.buffer_mut());
    })?;
    let small = is_small(small.area);
    if let Some(shown) = shown {
        program.take_shown(shown);
    }
    Ok(small)
}
