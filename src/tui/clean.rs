//! What a screen shows, cleaned cell by cell: `text::clean` for a line, and here
//! whatever a widget has drawn from raw text.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::signs::Unseen;
use crate::text::clean::fits_cells;
pub use crate::text::clean::{MARK, clean};

/// Cleans what a widget of others has drawn from raw text.
pub fn clean_cells(buffer: &mut Buffer, area: Rect) {
    replace(buffer, area, |symbol| !fits_cells(symbol));
}

/// The last thing before a frame goes out: whatever forgot to clean its text,
/// nothing steers the terminal or turns its lines around.
pub fn clean_frame(buffer: &mut Buffer) {
    let area = buffer.area;
    replace(buffer, area, |symbol| symbol.chars().any(|c| Unseen::of(c).is_some()));
}

fn replace(buffer: &mut Buffer, area: Rect, unsafe_sign: impl Fn(&str) -> bool) {
    for at in area.intersection(buffer.area).positions() {
        let cell = &mut buffer[at];
        if unsafe_sign(cell.symbol()) {
            cell.set_char(MARK);
        }
    }
}
