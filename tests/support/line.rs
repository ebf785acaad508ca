//! A line to a terminal that counts what goes over it.

use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;

use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use toets::tui::bounded::Bounded;

#[derive(Clone, Default)]
pub struct Line(Rc<Cell<usize>>);

impl Line {
    /// The bytes so far.
    pub fn bytes(&self) -> usize {
        self.0.get()
    }

    /// A terminal of 80x24 at its end.
    pub fn terminal(&self) -> Terminal<Bounded<CrosstermBackend<Line>>> {
        let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 80, 24)) };
        Terminal::with_options(Bounded::new(CrosstermBackend::new(self.clone())), options).unwrap()
    }
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.set(self.0.get() + bytes.len());
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
