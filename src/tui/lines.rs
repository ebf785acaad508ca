//! Lines from standard input for work without a screen. They end where the input
//! ends, and also when the line is lost or the program is told to stop, so that
//! whoever reads them can still save.

use std::io::{self, BufRead, BufReader, Read};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use crate::tui::terminal::on_stop;

/// Standard input until it ends, the line is lost, or a signal says stop.
struct Stoppable {
    /// Empty bytes are the end.
    parts: Receiver<Vec<u8>>,
    part: io::Cursor<Vec<u8>>,
    over: bool,
}

/// The lines of standard input.
///
/// # Errors
/// What the system refuses.
pub fn standard() -> io::Result<impl BufRead> {
    let (sender, parts) = channel();
    let stop = sender.clone();
    on_stop(move || stop.send(Vec::new()).is_ok())?;
    thread::spawn(move || {
        let mut input = io::stdin().lock();
        loop {
            // A line that cannot be read any more is a lost line.
            let part = input.fill_buf().map(<[u8]>::to_vec).unwrap_or_default();
            input.consume(part.len());
            let over = part.is_empty();
            if sender.send(part).is_err() || over {
                return;
            }
        }
    });
    Ok(BufReader::new(Stoppable { parts, part: io::Cursor::default(), over: false }))
}

impl Read for Stoppable {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.part.read(buffer)?;
        if read > 0 || self.over {
            return Ok(read);
        }
        let next = self.parts.recv().unwrap_or_default();
        self.over = next.is_empty();
        self.part = io::Cursor::new(next);
        self.part.read(buffer)
    }
}
