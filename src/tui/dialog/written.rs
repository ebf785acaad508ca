//! Text of several lines while it is being written: the editor behind comments
//! and reasons, and how it is painted.

use ratatui::Frame;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui_textarea::{TextArea, WrapMode};

use crate::tui::clean::clean_cells;

/// An editor that wraps between words and shows its cursor without colour.
pub(crate) fn editor(text: &str) -> TextArea<'static> {
    let mut editor = TextArea::new(text.split('\n').map(str::to_owned).collect());
    editor.set_wrap_mode(WrapMode::WordOrGlyph);
    editor.set_cursor_line_style(Style::new());
    editor.set_cursor_style(Style::new().add_modifier(Modifier::REVERSED));
    editor.set_selection_style(Style::new().add_modifier(Modifier::UNDERLINED));
    editor.set_max_histories(1000);
    editor.move_cursor(ratatui_textarea::CursorMove::Bottom);
    editor.move_cursor(ratatui_textarea::CursorMove::End);
    editor
}

/// Pasted text with plain line ends and without control characters.
pub(crate) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// Paints the text with its cursor.
pub(crate) fn paint(editor: &TextArea<'static>, frame: &mut Frame<'_>, area: Rect) {
    frame.render_widget(editor, area);
    let indented = |row: &str| editor.lines().iter().any(|line| line.starts_with(row));
    hang_blanks(frame.buffer_mut(), area, indented);
    clean_cells(frame.buffer_mut(), area);
}

/// Where a word fills a line to its end, the editor begins the next line with
/// the blank behind that word. It is painted as if it hung over the edge; only
/// with the cursor on it, it stays. `indented` says whether somebody typed a
/// line that begins like this row.
fn hang_blanks(buffer: &mut Buffer, area: Rect, indented: impl Fn(&str) -> bool) {
    let area = area.intersection(buffer.area);
    if area.width < 3 {
        return;
    }
    let blank = |cell: &Cell| cell.symbol() == " ";
    for y in area.rows().map(|row| row.y) {
        let first = &buffer[(area.x, y)];
        let hangs = blank(first) && first.modifier.is_empty() && !blank(&buffer[(area.x + 1, y)]);
        let text = || (area.left()..area.right()).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        if hangs && !indented(text().trim_end()) {
            for x in area.left()..area.right() - 1 {
                buffer[(x, y)] = buffer[(x + 1, y)].clone();
            }
            buffer[(area.right() - 1, y)].reset();
        }
    }
}
