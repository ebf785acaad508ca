//! What a screen shows, cleaned cell by cell: `text::clean` for a line, and here
//! whatever a widget has painted from raw text.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::signs::Unseen;
use crate::text::clean::fits_cells;
pub use crate::text::clean::{MARK, clean};

/// Cleans what a widget of others has painted from raw text.
pub fn clean_cells(buffer: &mut Buffer, area: Rect) {
    for at in area.intersection(buffer.area).positions() {
        let cell = &mut buffer[at];
        if !fits_cells(cell.symbol()) {
            cell.set_char(MARK);
        }
    }
}

/// The last thing before a frame goes out: whatever forgot to clean its text,
/// nothing steers the terminal or turns its lines around.
pub fn clean_frame(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.symbol().chars().any(|c| Unseen::of(c).is_some()) {
            cell.set_char(MARK);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_lets_nothing_out_that_a_screen_forgot_to_clean() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
        for (at, sign) in ["\u{1b}[2J", "\u{202e}", "é", "a\u{200b}"].into_iter().enumerate() {
            buffer.content[at].set_symbol(sign);
        }
        clean_frame(&mut buffer);
        let shown: Vec<&str> = buffer.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert_eq!(shown, ["\u{fffd}", "\u{fffd}", "é", "\u{fffd}"]);
    }
}
