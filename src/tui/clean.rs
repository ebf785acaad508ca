//! Text from outside, made safe for a terminal: no control characters, nothing
//! without a width of its own, nothing whose width terminals disagree on.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What stands in the place of a character that cannot be shown.
pub const MARK: char = '\u{fffd}';

/// One line of outside text with its unsafe characters replaced by a visible mark.
#[must_use]
pub fn clean(text: &str) -> String {
    text.graphemes(true)
        .map(|cluster| if safe(cluster) { cluster.to_owned() } else { mark_of(cluster) })
        .collect()
}

/// Cleans what a widget of others has drawn from raw text, cell by cell.
pub fn clean_cells(buffer: &mut Buffer, area: Rect) {
    for at in area.intersection(buffer.area).positions() {
        let cell = &mut buffer[at];
        if !safe(cell.symbol()) {
            cell.set_char(MARK);
        }
    }
}

/// Whether every terminal shows a cluster in the width that we count.
fn safe(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else { return true };
    let plain = |c: char| !c.is_control() && !is_format(c) && !is_uncertain(c);
    let width = cluster.width();
    plain(first)
        && (1..=2).contains(&width)
        && chars.all(|c| plain(c) && UnicodeWidthStr::width(c.encode_utf8(&mut [0; 4]) as &str) == 0)
}

fn mark_of(cluster: &str) -> String {
    if cluster == "\t" { "    ".to_owned() } else { MARK.to_string() }
}

/// Zero-width and direction characters, which hide or reorder text.
fn is_format(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Emoji and variation selectors, whose width terminals disagree on.
fn is_uncertain(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' | '\u{e000}'..='\u{f8ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_stays_and_tricks_show() {
        assert_eq!(clean("l'été à Liège, 日本 e\u{301}"), "l'été à Liège, 日本 e\u{301}");
        assert_eq!(clean("a\u{1b}[31mb"), "a\u{fffd}[31mb");
        assert_eq!(clean("a\u{202e}b\u{200b}c"), "a\u{fffd}b\u{fffd}c");
        assert_eq!(clean("👍🏽"), "\u{fffd}");
        assert_eq!(clean("a\tb"), "a    b");
    }
}
