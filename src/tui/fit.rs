//! Text that fits: broken into lines, cut or padded to cells of a table.

use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::tui::look::Look;

/// Breaks text into lines of at most `width` cells, between words where that
/// is possible. Line breaks in the text stay.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0;
        for word in pieces(paragraph) {
            let wide = word.width();
            if used + wide <= width {
                line.push_str(word);
                used += wide;
            } else if word.trim().is_empty() {
                // A blank at the end of a line vanishes in the break.
                lines.push(std::mem::take(&mut line));
                used = 0;
            } else {
                let kept = keep_together(&mut line);
                if !line.trim().is_empty() {
                    lines.push(line.trim_end().to_owned());
                }
                line = kept;
                used = line.width();
                for cluster in word.graphemes(true) {
                    if used + cluster.width() > width && used > 0 {
                        lines.push(std::mem::take(&mut line));
                        used = 0;
                    }
                    line.push_str(cluster);
                    used += cluster.width();
                }
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The words of a text and the blanks between them. An amount whose digits
/// stand in groups, such as `40 000,00`, is one piece, and so is a word with
/// the colon that French sets after a space.
fn pieces(text: &str) -> Vec<&str> {
    let mut ends: Vec<usize> = Vec::new();
    for (at, word) in text.split_word_bound_indices() {
        let end = at + word.len();
        if clings(&text[..at], word, &text[end..]) {
            // Without the ends of the blank and of the word before it.
            ends.truncate(ends.len().saturating_sub(2));
        }
        ends.push(end);
    }
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(&ends).map(|(start, end)| &text[start..*end]).collect()
}

/// Whether a word stays with what stands before the space in front of it.
fn clings(before: &str, word: &str, after: &str) -> bool {
    let stem = before.strip_suffix(' ').filter(|stem| !stem.ends_with(char::is_whitespace));
    let Some(last) = stem.and_then(|stem| stem.chars().next_back()) else { return false };
    match word {
        ":" | ";" => true,
        "%" | "\u{20ac}" | "EUR" => last.is_ascii_digit(),
        "?" => after.is_empty(),
        _ => last.is_ascii_digit() && word.chars().take_while(char::is_ascii_digit).count() == 3,
    }
}

/// Takes off the end of a line what belongs to the word that follows, such as
/// an opening bracket, the part before a hyphen, or the amount before a full stop.
fn keep_together(line: &mut String) -> String {
    let (mut start, mut end) = (0, 0);
    for piece in pieces(line) {
        end += piece.len();
        if piece.trim().is_empty() {
            start = end;
        }
    }
    if start == 0 { String::new() } else { line.split_off(start) }
}

/// Short texts beside each other, as many as a line of `width` cells has room for; one
/// that is longer begins a line of its own, to be broken.
#[must_use]
pub fn side_by_side(texts: Vec<String>, width: usize) -> Vec<String> {
    const GAP: &str = "   ";
    let mut rows: Vec<String> = Vec::new();
    for text in texts {
        match rows.last_mut() {
            Some(row) if row.width() + GAP.width() + text.width() <= width => {
                row.push_str(GAP);
                row.push_str(&text);
            }
            _ => rows.push(text),
        }
    }
    rows
}

/// A table cell: text cut or padded to `width` cells. Text that was cut shows it.
#[must_use]
pub fn cell(text: &str, width: usize, look: Look) -> String {
    let wide = text.width();
    if wide <= width {
        return format!("{text}{}", " ".repeat(width - wide));
    }
    let dots = if look.ascii { ".." } else { "\u{2026}" };
    let room = width.saturating_sub(dots.width());
    let mut cut = String::new();
    let mut used = 0;
    for cluster in text.graphemes(true) {
        if used + cluster.width() > room {
            break;
        }
        cut.push_str(cluster);
        used += cluster.width();
    }
    let tail = if width >= dots.width() { dots } else { "" };
    let pad = width.saturating_sub(used + tail.width());
    format!("{cut}{tail}{}", " ".repeat(pad))
}

/// The lines of a text that fit into `rows` of this width. Where others are left, the last
/// one ends between two words in an ellipsis, and `more` stands at its right: what shows
/// the rest.
#[must_use]
pub fn that_fit(
    mut lines: Vec<Line<'static>>,
    rows: usize,
    width: usize,
    more: &str,
    look: Look,
) -> Vec<Line<'static>> {
    let is_cut = lines.iter().skip(rows).any(|line| line.width() > 0);
    lines.truncate(rows);
    let Some(last) = lines.last_mut().filter(|_| is_cut) else { return lines };
    let text: String = last.spans.iter().map(|span| span.content.as_ref()).collect();
    let dots = if look.ascii { " .." } else { " \u{2026}" };
    let more = if more.is_empty() { String::new() } else { format!("  {more}") };
    let room = width.saturating_sub(dots.width() + more.width()).max(1);
    let text = text.trim_end();
    let kept = wrap(text, room).into_iter().next().unwrap_or_default();
    // A first word that does not fit is no word, and half an amount is another one.
    let whole = text[kept.len()..].chars().next().is_none_or(char::is_whitespace);
    let kept = if whole { kept } else { String::new() };
    let blank = " ".repeat(room.saturating_sub(kept.width()));
    let style = last.spans.first().map_or(last.style, |span| last.style.patch(span.style));
    *last = Line::from(vec![
        Span::styled(format!("{kept}{dots}"), style),
        Span::raw(blank),
        Span::styled(more, look.quiet()),
    ]);
    lines
}

/// A table cell with its text on the right.
#[must_use]
pub fn cell_right(text: &str, width: usize, look: Look) -> String {
    let wide = text.width();
    if wide <= width { format!("{}{text}", " ".repeat(width - wide)) } else { cell(text, width, look) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_breaks_between_words_and_long_words_inside() {
        assert_eq!(wrap("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrap("a\n\nb", 8), ["a", "", "b"]);
        assert_eq!(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("hij zei (verzonnen).", 13), ["hij zei", "(verzonnen)."]);
        assert_eq!(wrap("日本語", 1).len(), 3);
        assert_eq!(wrap("", 0), [""]);
    }

    #[test]
    fn no_width_breaks_an_amount() {
        let text =
            "Avec cette proposition : 39 900,00 + 84 700,00 = 124 600,00. (1 250 000,00), 117 900,00 !";
        let broken = |lines: &[String]| {
            let ends = |line: &str| line.ends_with(|last: char| last.is_ascii_digit());
            let goes_on = |line: &str| line.chars().take_while(char::is_ascii_digit).count() == 3;
            lines.windows(2).any(|pair| ends(&pair[0]) && goes_on(&pair[1]))
        };
        for width in 16..100 {
            let lines = wrap(text, width);
            assert!(!broken(&lines), "{width}: {lines:?}");
        }
    }

    #[test]
    fn an_amount_and_the_colon_of_french_stay_together() {
        assert_eq!(wrap("il restait 1 250 000,00 euros", 22), ["il restait", "1 250 000,00 euros"]);
        assert_eq!(wrap("font = 124 600,00. Et", 17), ["font =", "124 600,00. Et"]);
        assert_eq!(wrap("sous le seuil : 59", 14), ["sous le", "seuil : 59"]);
        assert_eq!(wrap("de note 7 en 2020", 8), ["de note", "7 en", "2020"]);
        assert_eq!(wrap(" : a", 2), [" :", "a"]);
        assert_eq!(wrap("minstens 50 % van", 11), ["minstens", "50 % van"]);
        assert_eq!(wrap("vraagt 1 250,00 EUR of 3 EUR", 16), ["vraagt", "1 250,00 EUR of", "3 EUR"]);
    }

    #[test]
    fn lines_that_do_not_fit_say_so() {
        let look = Look { colour: false, ascii: false };
        let painted = |rows: usize, more: &str| -> Vec<String> {
            let all = wrap("Samen met dit voorstel 39.900,00 + 84.700,00. Dat is meer.", 24);
            let lines = all.into_iter().map(Line::from).collect();
            that_fit(lines, rows, 24, more, look).iter().map(Line::to_string).collect()
        };
        assert_eq!(painted(3, "").last().unwrap(), "Dat is meer.");
        assert_eq!(painted(2, "").last().unwrap().trim_end(), "39.900,00 + 84.700,00. \u{2026}");
        assert_eq!(painted(2, "Enter: alles").last().unwrap(), " \u{2026}          Enter: alles");
        assert_eq!(painted(1, "alles").last().unwrap(), "Samen met dit \u{2026}    alles");
        for rows in 0..5 {
            for more in ["", "Enter: alles"] {
                let lines = painted(rows, more);
                assert_eq!(lines.len(), rows.min(3));
                assert!(lines.iter().all(|line| line.width() <= 24), "{rows}: {lines:?}");
            }
        }
        let blank = vec![Line::from("a"), Line::default()];
        assert_eq!(that_fit(blank, 1, 9, "", look)[0].to_string(), "a");
    }

    #[test]
    fn a_cell_has_exactly_its_width() {
        let look = Look { colour: false, ascii: false };
        for text in ["", "P07 Brugfiguren", "日本語日本語"] {
            for width in 0..12 {
                assert_eq!(cell(text, width, look).width(), width, "{text} {width}");
                assert_eq!(cell_right(text, width, look).width(), width, "{text} {width}");
            }
        }
    }
}
