//! A person at a terminal: a real pseudo-terminal with the real binary on it,
//! and a screen that one can read back.
//!
//! Nothing here sleeps: a test waits for what the screen shows, and a deadline
//! only makes it fail.

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use ratatui::crossterm::event::{KeyCode, KeyModifiers};

use crate::keystrokes::{Stroke, strokes};

/// A test that waits longer than this has failed.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Term {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    bytes: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    /// Everything that was written so far.
    pub raw: Vec<u8>,
    open: bool,
}

impl Term {
    /// Starts a command on a screen of columns by rows.
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Term {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 8192];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        let parser = vt100::Parser::new(cells(rows), cells(columns), 0);
        Term { master: pair.master, writer, child, bytes, parser, raw: Vec::new(), open: true }
    }

    /// Types.
    #[track_caller]
    pub fn keys(&mut self, keys: &str) -> &mut Term {
        let bytes: String = strokes(keys).iter().map(sent).collect();
        self.send(&bytes)
    }

    /// Pastes as a terminal does that marks a paste.
    pub fn paste(&mut self, text: &str) -> &mut Term {
        self.send(&format!("\x1b[200~{text}\x1b[201~"))
    }

    fn send(&mut self, bytes: &str) -> &mut Term {
        self.writer.write_all(bytes.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Term {
        self.until(&format!("{text:?} on the screen"), |screen| screen.contains(text))
    }

    /// Waits until the screen says when the work was saved. That it is *not* saved
    /// names no time. Where an earlier save may still stand there, ask the record.
    #[track_caller]
    pub fn saves(&mut self) -> &mut Term {
        let is_time = |text: &str| text.get(..3).is_some_and(|hour| hour.ends_with(':'));
        self.until("a time of saving", |screen| screen.split("opgeslagen ").skip(1).any(is_time))
    }

    /// Waits until the screen no longer shows a text.
    #[track_caller]
    pub fn shows_no(&mut self, text: &str) -> &mut Term {
        self.until(&format!("no {text:?} on the screen"), |screen| !screen.contains(text))
    }

    /// Answers a question. What is typed before the question could be read counts
    /// for nothing, and a frame comes in pieces: what had no effect is typed again.
    #[track_caller]
    pub fn answers(&mut self, question: &str, keys: &str) -> &mut Term {
        self.shows(question);
        let deadline = Instant::now() + PATIENCE;
        while self.contents().contains(question) {
            self.keys(keys);
            let again = Instant::now() + PATIENCE / 6;
            while self.contents().contains(question) && Instant::now() < again {
                self.take_in(again);
            }
            let waits = self.open && Instant::now() < deadline;
            assert!(waits || !self.contents().contains(question), "{question} stays:\n{}", self.contents());
        }
        self
    }

    /// Waits until the screen is as it should be.
    #[track_caller]
    pub fn until(&mut self, what: &str, met: impl Fn(&str) -> bool) -> &mut Term {
        self.wait(what, |term| met(&term.contents()))
    }

    /// Waits until a text was written behind a place in `raw`.
    #[track_caller]
    pub fn wrote(&mut self, seen: usize, text: &str) -> &mut Term {
        self.wait(&format!("{text:?}"), |term| String::from_utf8_lossy(&term.raw[seen..]).contains(text))
    }

    #[track_caller]
    fn wait(&mut self, what: &str, met: impl Fn(&Term) -> bool) -> &mut Term {
        let deadline = Instant::now() + PATIENCE;
        while !met(self) {
            let ended = !self.open;
            assert!(!ended && Instant::now() < deadline, "waited for {what}:\n{}", self.contents());
            self.take_in(deadline);
        }
        self
    }

    /// The screen as text.
    pub fn contents(&self) -> String {
        self.parser.screen().contents()
    }

    /// The screen.
    pub fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Term {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        self.master.resize(size).unwrap();
        self.parser.screen_mut().set_size(cells(rows), cells(columns));
        self
    }

    /// Claims a size that the screen here does not have, and may not be able to have.
    pub fn claim(&mut self, columns: u16, rows: u16) -> &mut Term {
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
        self
    }

    /// Sends a signal by its name, such as `KILL`.
    pub fn signal(&mut self, name: &str) -> &mut Term {
        let line = format!("kill -{name} {}", self.id());
        assert!(std::process::Command::new("sh").args(["-c", &line]).status().unwrap().success());
        self
    }

    pub fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits until the program has ended, and gives its exit code.
    #[track_caller]
    pub fn ends(&mut self) -> u32 {
        let deadline = Instant::now() + PATIENCE;
        while self.open {
            assert!(Instant::now() < deadline, "did not end:\n{}", self.contents());
            self.take_in(deadline);
        }
        self.child.wait().unwrap().exit_code()
    }

    /// Whether the terminal is as a shell wants it back.
    pub fn is_restored(&self) -> bool {
        let screen = self.screen();
        !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor()
    }

    fn take_in(&mut self, deadline: Instant) {
        match self.bytes.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(bytes) => {
                self.parser.process(&bytes);
                self.raw.extend(bytes);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => self.open = false,
        }
    }
}

/// What an xterm sends for a key.
#[track_caller]
fn sent(stroke: &Stroke) -> String {
    let Stroke::Key(key) = stroke else { panic!("at a real terminal a test waits for what it shows") };
    let held = key.modifiers == KeyModifiers::CONTROL;
    match key.code {
        KeyCode::Char(letter) if held => char::from(letter as u8 & 0x1f).to_string(),
        KeyCode::Char(letter) => letter.to_string(),
        KeyCode::Left if held => "\x1b[1;5D".to_owned(),
        code => plain(code).to_owned(),
    }
}

fn plain(code: KeyCode) -> &'static str {
    match code {
        KeyCode::Enter => "\r",
        KeyCode::Esc => "\x1b",
        KeyCode::Tab => "\t",
        KeyCode::Backspace => "\x7f",
        KeyCode::Up => "\x1b[A",
        KeyCode::Down => "\x1b[B",
        KeyCode::Right => "\x1b[C",
        KeyCode::Left => "\x1b[D",
        KeyCode::Home => "\x1b[H",
        KeyCode::End => "\x1b[F",
        KeyCode::Delete => "\x1b[3~",
        KeyCode::PageUp => "\x1b[5~",
        KeyCode::PageDown => "\x1b[6~",
        code => panic!("what is sent for {code:?}?"),
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

impl Drop for Term {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.signal("KILL");
            let _ = self.child.wait();
        }
    }
}
