//! The terminal edge: raw mode and back again, keys, paste and signals.

use std::collections::VecDeque;
use std::io::{self, IsTerminal, Stdout, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{
    self, DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEventKind, KeyModifiers,
};
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{cursor, execute};

use crate::tui::bounded::Bounded;
use crate::tui::haste;
use crate::tui::run::{Input, InputSource};

/// The screen of a person, in raw mode until it is dropped.
pub struct TerminalScreen {
    /// What draws on it.
    pub terminal: Terminal<Bounded<CrosstermBackend<TerminalOutput>>>,
}

/// Standard output, gathered into one write per frame.
pub type TerminalOutput = io::BufWriter<Stdout>;

/// The name of a thread that works something out beside the screen.
pub const BESIDE: &str = "beside";

impl TerminalScreen {
    /// Takes over the terminal. A panic gives it back before its message, except
    /// on a thread named [`BESIDE`], without which the screen goes on.
    ///
    /// # Errors
    /// What the terminal refuses.
    pub fn enter() -> io::Result<TerminalScreen> {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if std::thread::current().name() != Some(BESIDE) {
                leave();
                hook(info);
            }
        }));
        enable_raw_mode()?;
        let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout());
        execute!(out, EnterAlternateScreen, EnableBracketedPaste, cursor::Hide)?;
        Ok(TerminalScreen { terminal: Terminal::new(Bounded::new(CrosstermBackend::new(out)))? })
    }

    /// Whether there is a terminal to take over.
    #[must_use]
    pub fn available() -> bool {
        io::stdin().is_terminal() && io::stdout().is_terminal()
    }
}

impl Drop for TerminalScreen {
    fn drop(&mut self) {
        leave();
    }
}

/// Gives the terminal back. Nothing can be done where it is gone already.
fn leave() {
    let mut out = io::stdout();
    let _ = execute!(out, DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
    let _ = out.flush();
}

/// Keys, paste, size and signals in the order in which they come.
pub struct Keyboard {
    /// What arrived together stays together.
    inputs: Receiver<Vec<Input>>,
    ahead: VecDeque<Input>,
}

impl Keyboard {
    /// Starts listening.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn listen() -> io::Result<Keyboard> {
        let (sender, inputs) = channel();
        let (size, stop) = (sender.clone(), sender.clone());
        on_resize(move || size.send(vec![Input::Resize]).is_ok())?;
        on_stop(move || stop.send(vec![Input::Hangup]).is_ok())?;
        thread::spawn(move || {
            while let Ok(inputs) = together() {
                if !inputs.is_empty() && sender.send(haste::told_apart(inputs)).is_err() {
                    return;
                }
            }
            // The terminal is gone; whoever still listens should end.
            let _ = sender.send(vec![Input::Hangup]);
        });
        Ok(Keyboard { inputs, ahead: VecDeque::new() })
    }
}

/// The next input with everything that arrives in one piece with it.
fn together() -> io::Result<Vec<Input>> {
    let mut inputs: Vec<Input> = input_of(event::read()?).into_iter().collect();
    while event::poll(haste::patience(&inputs))? {
        inputs.extend(input_of(event::read()?));
    }
    Ok(inputs)
}

/// Calls back when the line is lost or the program is told to stop, as long as
/// somebody listens.
pub(in crate::tui) fn on_stop(heard: impl FnMut() -> bool + Send + 'static) -> io::Result<()> {
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
        on_signals(&[SIGHUP, SIGINT, SIGTERM], heard)
    }
    #[cfg(not(unix))]
    {
        drop(heard);
        Ok(())
    }
}

/// The size is listened for here too: a change before the first key is read
/// would otherwise be missed.
fn on_resize(heard: impl FnMut() -> bool + Send + 'static) -> io::Result<()> {
    #[cfg(unix)]
    {
        on_signals(&[signal_hook::consts::SIGWINCH], heard)
    }
    #[cfg(not(unix))]
    {
        drop(heard);
        Ok(())
    }
}

#[cfg(unix)]
fn on_signals(signals: &[i32], mut heard: impl FnMut() -> bool + Send + 'static) -> io::Result<()> {
    let mut signals = signal_hook::iterator::Signals::new(signals)?;
    thread::spawn(move || {
        for _ in signals.forever() {
            if !heard() {
                return;
            }
        }
    });
    Ok(())
}

/// What an event of the terminal means; releases and focus mean nothing.
fn input_of(event: Event) -> Option<Input> {
    match event {
        // Ctrl-Z would leave a stopped session behind on the server.
        Event::Key(key) if key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char('z') => None,
        Event::Key(key) if key.kind != KeyEventKind::Release => Some(Input::Key(key)),
        Event::Paste(text) => Some(Input::Paste(text)),
        // Where there are signals, the size comes as one.
        Event::Resize(..) => (!cfg!(unix)).then_some(Input::Resize),
        _ => None,
    }
}

impl InputSource for Keyboard {
    fn next(&mut self, wait: Option<Duration>) -> Option<Input> {
        while self.ahead.is_empty() {
            let more = match wait {
                None => self.inputs.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(wait) => self.inputs.recv_timeout(wait),
            };
            match more {
                Ok(inputs) => self.ahead.extend(inputs),
                Err(RecvTimeoutError::Timeout) => return None,
                Err(RecvTimeoutError::Disconnected) => return Some(Input::Hangup),
            }
        }
        self.ahead.pop_front()
    }

    fn waiting(&mut self) -> bool {
        self.ahead.extend(self.inputs.try_iter().flatten());
        !self.ahead.is_empty()
    }

    fn forget_keys(&mut self) {
        self.ahead.extend(self.inputs.try_iter().flatten());
        self.ahead.retain(|input| !matches!(input, Input::Key(_) | Input::Paste(_)));
    }
}
