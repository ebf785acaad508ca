//! The line to a person's terminal, kept within bounds: no size that cannot be
//! painted on, and no bytes for a frame that changes nothing.

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// The most columns, and the most rows, that are painted on. A client over SSH may
/// claim any size, and 65,535 by 65,535 cells would take all memory.
const LARGEST: u16 = 500;

/// A backend within bounds.
#[derive(Debug)]
pub struct Bounded<B> {
    backend: B,
    cursor: Cursor,
}

/// What the terminal was told last about its cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cursor {
    /// Nothing that still holds.
    Unknown,
    /// That it is hidden.
    Hidden,
    /// That it is shown.
    Shown,
    /// That it is shown here.
    At(Position),
}

impl<B> Bounded<B> {
    /// The backend within bounds.
    pub fn new(backend: B) -> Bounded<B> {
        Bounded { backend, cursor: Cursor::Unknown }
    }

    /// Notes that writing moved the cursor.
    fn moved(&mut self) {
        if matches!(self.cursor, Cursor::At(_)) {
            self.cursor = Cursor::Shown;
        }
    }
}

impl<B: Backend> Backend for Bounded<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), B::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.moved();
        self.backend.draw(content)
    }

    fn hide_cursor(&mut self) -> Result<(), B::Error> {
        if self.cursor != Cursor::Hidden {
            self.backend.hide_cursor()?;
            self.cursor = Cursor::Hidden;
        }
        Ok(())
    }

    fn show_cursor(&mut self) -> Result<(), B::Error> {
        if matches!(self.cursor, Cursor::Unknown | Cursor::Hidden) {
            self.backend.show_cursor()?;
            self.cursor = Cursor::Shown;
        }
        Ok(())
    }

    fn get_cursor_position(&mut self) -> Result<Position, B::Error> {
        self.backend.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), B::Error> {
        let position = position.into();
        if self.cursor != Cursor::At(position) {
            self.backend.set_cursor_position(position)?;
            if matches!(self.cursor, Cursor::Shown | Cursor::At(_)) {
                self.cursor = Cursor::At(position);
            }
        }
        Ok(())
    }

    fn clear(&mut self) -> Result<(), B::Error> {
        self.cursor = Cursor::Unknown;
        self.backend.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> Result<(), B::Error> {
        self.cursor = Cursor::Unknown;
        self.backend.clear_region(region)
    }

    fn size(&self) -> Result<Size, B::Error> {
        self.backend.size().map(bounded)
    }

    fn window_size(&mut self) -> Result<WindowSize, B::Error> {
        let size = self.backend.window_size()?;
        Ok(WindowSize { columns_rows: bounded(size.columns_rows), ..size })
    }

    fn flush(&mut self) -> Result<(), B::Error> {
        self.backend.flush()
    }
}

fn bounded(size: Size) -> Size {
    Size { width: size.width.min(LARGEST), height: size.height.min(LARGEST) }
}

#[cfg(test)]
mod tests {
    use ratatui::backend::CrosstermBackend;
    use ratatui::layout::Rect;
    use ratatui::text::Line;
    use ratatui::{Terminal, TerminalOptions, Viewport};

    use super::*;

    #[test]
    fn the_same_frame_again_costs_nothing() {
        let mut bytes = Vec::new();
        let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, 20, 2)) };
        let backend = Bounded::new(CrosstermBackend::new(&mut bytes));
        let mut terminal = Terminal::with_options(backend, options).unwrap();
        for cursor in [None, Some((3, 0)), Some((4, 0)), None] {
            for _ in 0..3 {
                let painted = |frame: &mut ratatui::Frame<'_>| {
                    frame.render_widget(Line::raw("opgeslagen"), frame.area());
                    if let Some(cursor) = cursor {
                        frame.set_cursor_position(cursor);
                    }
                };
                terminal.draw(painted).unwrap();
            }
        }
        drop(terminal);
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.matches("opgeslagen").count(), 1, "{text:?}");
        assert_eq!(text.matches("\x1b[?25l").count(), 2, "{text:?}");
        assert_eq!(text.matches("\x1b[1;4H").count() + text.matches("\x1b[1;5H").count(), 2, "{text:?}");
    }
}
