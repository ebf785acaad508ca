//! A terminal to which nothing is written while nothing changes.
//!
//! ratatui ends every frame with the colours and the cursor, also where no cell
//! has changed. On a slow line that is a cost for nothing, and on an idle one it
//! is never silent; what the terminal already knows is left out here.

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// A backend that passes on what is new.
#[derive(Debug)]
pub struct Quiet<B> {
    inner: B,
    /// Where the cursor was put, unless something was drawn since.
    cursor: Option<Position>,
    /// Whether the cursor is shown, once that was said.
    shown: Option<bool>,
    written: bool,
}

impl<B> Quiet<B> {
    /// Passes on to this backend.
    pub fn new(inner: B) -> Quiet<B> {
        Quiet { inner, cursor: None, shown: None, written: false }
    }
}

impl<B: Backend> Backend for Quiet<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Self::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.cursor = None;
        self.written = true;
        self.inner.draw(content)
    }

    fn append_lines(&mut self, n: u16) -> Result<(), Self::Error> {
        self.cursor = None;
        self.written = true;
        self.inner.append_lines(n)
    }

    fn hide_cursor(&mut self) -> Result<(), Self::Error> {
        if self.shown.replace(false) == Some(false) {
            return Ok(());
        }
        self.written = true;
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), Self::Error> {
        if self.shown.replace(true) == Some(true) {
            return Ok(());
        }
        self.written = true;
        self.inner.show_cursor()
    }

    /// Where the cursor was put last. The terminal is not asked: its answer would
    /// come among the keys, which another thread reads.
    fn get_cursor_position(&mut self) -> Result<Position, Self::Error> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Self::Error> {
        let position = position.into();
        if self.cursor.replace(position) == Some(position) {
            return Ok(());
        }
        self.written = true;
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), Self::Error> {
        self.clear_region(ClearType::All)
    }

    /// Clearing is for a screen that may have been disturbed, so that nothing is
    /// known of it afterwards.
    fn clear_region(&mut self, region: ClearType) -> Result<(), Self::Error> {
        self.cursor = None;
        self.shown = None;
        self.written = true;
        self.inner.clear_region(region)
    }

    fn size(&self) -> Result<Size, Self::Error> {
        self.inner.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, Self::Error> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> Result<(), Self::Error> {
        if std::mem::take(&mut self.written) { self.inner.flush() } else { Ok(()) }
    }
}
