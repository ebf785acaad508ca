//! The binary in a pseudo-terminal, and what comes out of it.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// No more bytes for so long: the answer to a key is whole.
const QUIET: Duration = Duration::from_millis(60);

/// A desk on a line.
pub struct Line {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    bytes: Receiver<(Instant, Vec<u8>)>,
    _master: Box<dyn MasterPty + Send>,
    /// Milliseconds from the start to the last byte of the first frame.
    pub started: usize,
}

impl Line {
    /// Starts the desk of the first evaluator and waits for its first frame.
    pub fn open(round: &Path) -> Line {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_toets"));
        command.args(["score", "--as", "an"]);
        command.arg(round);
        command.env("LC_ALL", "nl_BE.UTF-8");
        command.env("TERM", "xterm-256color");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let keys = pair.master.take_writer().expect("a writer");
        let start = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the binary");
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            while let Ok(count) = reader.read(&mut buffer) {
                if count == 0 || sender.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        let mut line = Line { child, keys, bytes, _master: pair.master, started: 0 };
        let cells = |count: u16| count.try_into().expect("some cells");
        let mut screen = vt100::Parser::new(cells(24), cells(80), 0);
        // The last line of the frame is the line of keys, which names the help.
        while !screen.screen().contents().contains("? toetsen") {
            let (at, bytes) = line.bytes.recv_timeout(Duration::from_secs(20)).expect("a first frame");
            screen.process(&bytes);
            line.started = at.duration_since(start).as_millis().try_into().unwrap_or(usize::MAX);
        }
        line.during(Duration::from_millis(300));
        line
    }

    /// Types, and lets what comes out pass.
    pub fn press(&mut self, keys: &str) {
        self.cost(keys);
    }

    /// The bytes that come out for each of these keys.
    pub fn costs(&mut self, keys: &[&str]) -> Vec<usize> {
        keys.iter().map(|key| self.cost(key)).collect()
    }

    fn cost(&mut self, keys: &str) -> usize {
        self.keys.write_all(keys.as_bytes()).expect("a line");
        self.keys.flush().expect("a line");
        let mut count = 0;
        let mut wait = Duration::from_secs(2);
        while let Ok((_, bytes)) = self.bytes.recv_timeout(wait) {
            count += bytes.len();
            wait = QUIET;
        }
        count
    }

    /// The bytes that come out during a while.
    pub fn during(&mut self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let mut count = 0;
        while let Ok((_, bytes)) = self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
            count += bytes.len();
        }
        count
    }

    /// Resident memory in kB; 0 where the system does not say.
    pub fn resident(&self) -> usize {
        let id = self.child.process_id().unwrap_or(0);
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
