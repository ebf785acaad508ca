//! Text from outside, made safe: nothing in it steers a terminal, turns the
//! direction of reading or hides. Whatever writes text goes through here.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::signs::{Unseen, signs};

/// What stands in the place of a sign that cannot be shown.
pub const MARK: char = '\u{fffd}';

/// Text as one line: line breaks and tabs become spaces, a sign that nobody
/// sees becomes a visible mark.
#[must_use]
pub fn one_line(text: &str) -> Cow<'_, str> {
    cleaned(text, |_| ' ')
}

/// Text that may have several lines: these stay, written with LF alone.
#[must_use]
pub fn lines(text: &str) -> Cow<'_, str> {
    if signs(text).all(|(c, unseen)| unseen.is_none() || c == '\n') {
        return Cow::Borrowed(text);
    }
    cleaned(text, |c| if c == '\t' { ' ' } else { '\n' })
}

/// Text that may have several lines, for a cell of a table: its line breaks stay
/// as they were written, so that it reads back the same.
#[must_use]
pub fn cell_lines(text: &str) -> Cow<'_, str> {
    let broken = || text.split("\r\n").map(|part| cleaned(part, |c| if c == '\t' { ' ' } else { '\n' }));
    match text.contains("\r\n") {
        true => Cow::Owned(broken().collect::<Vec<_>>().join("\r\n")),
        false => lines(text),
    }
}

/// Cleans a text; `laid_out` says what a tab or a line break becomes.
fn cleaned(text: &str, laid_out: impl Fn(char) -> char) -> Cow<'_, str> {
    if signs(text).all(|(_, unseen)| unseen.is_none()) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    let mut before = None;
    for (c, unseen) in signs(text) {
        match (c, unseen) {
            (_, None) => safe.push(c),
            // The second half of one line break.
            ('\n', _) if before == Some('\r') => {}
            ('\t' | '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}', _) => safe.push(laid_out(c)),
            (_, Some(_)) => safe.push(MARK),
        }
        before = Some(c);
    }
    Cow::Owned(safe)
}

/// One line of outside text for the cells of a screen: nothing without a width
/// of its own either, and nothing whose width terminals disagree on.
#[must_use]
pub fn clean(text: &str) -> String {
    text.graphemes(true)
        .map(|cluster| if fits_cells(cluster) { cluster.to_owned() } else { mark_of(cluster) })
        .collect()
}

/// Whether every terminal shows a cluster in the width that we count.
#[must_use]
pub fn fits_cells(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else { return true };
    let plain = |c: char| Unseen::of(c).is_none() && !is_uncertain(c);
    let width = cluster.width();
    plain(first)
        && (1..=2).contains(&width)
        && chars.all(|c| plain(c) && UnicodeWidthStr::width(c.encode_utf8(&mut [0; 4]) as &str) == 0)
}

fn mark_of(cluster: &str) -> String {
    if cluster == "\t" { "    ".to_owned() } else { MARK.to_string() }
}

/// Emoji, whose width terminals disagree on, and what no font has.
fn is_uncertain(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}' | '\u{e000}'..='\u{f8ff}')
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

    #[test]
    fn a_line_is_one_line_and_keeps_its_emoji() {
        assert_eq!(one_line("een\r\ntwee\rdrie\u{2028}vier\tvijf"), "een twee drie vier vijf");
        assert_eq!(one_line("👍🏽 ❤️ été"), "👍🏽 ❤️ été");
        assert_eq!(one_line("\u{1b}]0;x\u{7}\u{9b}2J\0"), "\u{fffd}]0;x\u{fffd}\u{fffd}2J\u{fffd}");
        assert_eq!(one_line("\u{feff}P\u{200b}1\u{2066}"), "\u{fffd}P\u{fffd}1\u{fffd}");
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(cell_lines("een\r\ntwee\n\u{1b}\rdrie"), "een\r\ntwee\n\u{fffd}\ndrie");
        assert_eq!(lines("een\r\ntwee\n\n\u{1b}drie\tvier\rvijf"), "een\ntwee\n\n\u{fffd}drie vier\nvijf");
    }
}
