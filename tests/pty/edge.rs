//! The real binary in a real pseudo-terminal: what only the terminal edge can
//! show. Everything else is tested through the loop.

use crate::desk_common;

use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use desk_common::{Round, mark};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

fn parser(rows: u16, columns: u16) -> vt100::Parser {
    let size = |cells: u16| cells.try_into().unwrap();
    vt100::Parser::new(size(rows), size(columns), 0)
}

/// A terminal in which An sits at the desk.
struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    screen: vt100::Parser,
}

impl Terminal {
    fn open(round: &Round, columns: u16, rows: u16) -> Terminal {
        Terminal::run(round, ["score", "--as", "an"], columns, rows)
    }

    fn run(round: &Round, arguments: [&str; 3], columns: u16, rows: u16) -> Terminal {
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_toets"));
        command.args(arguments);
        command.arg(round.path());
        command.env("LC_ALL", "nl_BE.UTF-8");
        command.env("TERM", "xterm-256color");
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Terminal { child, master: pair.master, keys, bytes, screen: parser(rows, columns) }
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until the screen shows a text.
    fn see(&mut self, text: &str) -> String {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let shown = self.screen.screen().contents();
            if shown.contains(text) {
                return shown;
            }
            assert!(Instant::now() < end, "{text} is not on\n{shown}");
            if let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(100)) {
                self.screen.process(&bytes);
            }
        }
    }

    /// The bytes that come during a while.
    fn bytes_during(&mut self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let mut count = 0;
        while let Ok(bytes) = self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
            count += bytes.len();
            self.screen.process(&bytes);
        }
        count
    }
}

#[test]
fn after_kill_9_the_mark_is_there_and_so_is_the_cursor() {
    let round = Round::scoring();
    let mut terminal = Terminal::open(&round, 80, 24);
    terminal.see("Mijn voorstellen");
    terminal.press("/brug");
    terminal.see("1 gevonden");
    terminal.press("\r\r");
    terminal.see("> P07 Brugfiguren");
    terminal.press("7,5\r");
    terminal.see(">Kwaliteit van het");
    terminal.press("6\r");
    terminal.see(">Invulling van de vierde");
    terminal.bytes_during(Duration::from_millis(300));
    terminal.child.kill().unwrap();
    assert_eq!(round.answer("an", "P07", "partnership"), mark("6"));
    let mut again = Terminal::open(&round, 80, 24);
    again.see("> P07 Brugfiguren");
    again.see(">Invulling van de vierde");
    again.child.kill().unwrap();
}

#[test]
fn a_lost_line_saves_what_was_typed() {
    let round = Round::scoring();
    let mut terminal = Terminal::open(&round, 80, 24);
    terminal.see("Mijn voorstellen");
    terminal.press("\rc");
    terminal.see("bewaren en sluiten");
    terminal.press("halve zin");
    terminal.see("halve zin");
    let id = terminal.child.process_id().unwrap().to_string();
    assert!(std::process::Command::new("kill").args(["-HUP", &id]).status().unwrap().success());
    terminal.child.wait().unwrap();
    assert_eq!(round.comment("an", "P01", "reach"), "halve zin");
}

#[test]
fn nothing_is_written_in_ten_idle_seconds() {
    let round = Round::scoring();
    let mut desk = Terminal::open(&round, 80, 24);
    desk.see("toetsen");
    let mut chair = Terminal::run(&round, ["chair", "--as", "nora"], 80, 24);
    chair.see("Oproep 507");
    for terminal in [&mut desk, &mut chair] {
        terminal.bytes_during(Duration::from_millis(500));
    }
    // Both are quiet at the same time; the pipe of the chair is read afterwards.
    assert_eq!(desk.bytes_during(Duration::from_secs(10)), 0);
    assert_eq!(chair.bytes_during(Duration::ZERO), 0);
    for terminal in [&mut desk, &mut chair] {
        terminal.press("q");
        assert!(terminal.child.wait().unwrap().success());
    }
}

#[test]
fn a_disturbed_screen_is_sent_again_at_once() {
    let round = Round::scoring();
    let mut terminal = Terminal::open(&round, 80, 24);
    terminal.see("toetsen");
    terminal.bytes_during(Duration::from_millis(200));
    terminal.screen = parser(24, 80);
    terminal.press("\u{c}");
    let start = Instant::now();
    terminal.see("Mijn voorstellen");
    assert!(start.elapsed() < Duration::from_secs(1));
    terminal.press("q");
    assert!(terminal.child.wait().unwrap().success());
}

#[test]
fn another_size_at_any_time_and_a_terminal_that_is_too_small() {
    let round = Round::scoring();
    let mut terminal = Terminal::open(&round, 20, 5);
    terminal.see("Dit venster is te");
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    terminal.screen = parser(24, 80);
    terminal.master.resize(size).unwrap();
    terminal.see("Mijn voorstellen");
    terminal.child.kill().unwrap();
}
