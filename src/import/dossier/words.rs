//! The words of a paragraph in Markdown: bold, italic, struck, links and notes. What
//! is written reads back as the same words, or it is written without its looks.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Options, Parser};

use crate::import::dossier::blocks::{Piece, WordStyle};

/// What a line break becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BreakSign {
    /// A new line of the paragraph.
    Line,
    /// A sign inside a cell.
    Cell,
    /// A space, in a heading.
    Space,
}

/// What the program reads in a text, and so what it writes.
pub(super) fn dialect() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES
}

/// The pieces as one paragraph, without its mark; notes by their numbers.
pub(super) fn written(pieces: &[Piece], breaks: BreakSign, notes: &BTreeMap<String, usize>) -> String {
    let styled = render(pieces, breaks, notes, true);
    let plain = words_of(pieces, notes);
    if breaks != BreakSign::Line && !styled.contains(['*', '~']) || reads_as(&styled, &plain) {
        return styled;
    }
    render(pieces, breaks, notes, false)
}

/// Whether Markdown shows these words and no sign more.
fn reads_as(markdown: &str, plain: &str) -> bool {
    let mut shown = String::new();
    for event in Parser::new_ext(markdown, dialect()) {
        match event {
            Event::Text(text) | Event::Code(text) => shown.push_str(&text),
            Event::SoftBreak | Event::HardBreak => shown.push(' '),
            Event::InlineHtml(html) if &*html == "<br>" => shown.push(' '),
            _ => {}
        }
    }
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    squeezed(&shown) == squeezed(plain)
}

/// The words alone. A note without its text around it reads as it is written.
fn words_of(pieces: &[Piece], notes: &BTreeMap<String, usize>) -> String {
    let word = |piece: &Piece| match piece {
        Piece::Words(words, _) => words.clone(),
        Piece::Break => " ".to_owned(),
        Piece::Note(name) => notes.get(name).map(|number| format!("[^{number}]")).unwrap_or_default(),
    };
    pieces.iter().map(word).collect()
}

/// Words with one look, without the spaces around them.
struct Span<'a> {
    text: &'a str,
    style: &'a WordStyle,
}

fn render(pieces: &[Piece], breaks: BreakSign, notes: &BTreeMap<String, usize>, styled: bool) -> String {
    let mut out = Out { text: String::new(), open: Vec::new() };
    let plain = WordStyle::default();
    for piece in pieces {
        match piece {
            Piece::Words(words, style) => {
                let style = if styled && breaks != BreakSign::Space {
                    style
                } else {
                    &WordStyle { link: style.link.clone(), ..plain.clone() }
                };
                out.words(Span { text: words, style });
            }
            Piece::Break => match breaks {
                BreakSign::Line => out.text.push_str("\\\n"),
                BreakSign::Cell => out.text.push_str("<br>"),
                BreakSign::Space => out.text.push(' '),
            },
            Piece::Note(name) => {
                if let Some(number) = notes.get(name) {
                    out.close_to(0);
                    out.text.push_str(&format!("[^{number}]"));
                }
            }
        }
    }
    out.close_to(0);
    // A break at the end of a paragraph would be a sign.
    out.text.trim().trim_end_matches("\\\n").trim_end_matches("<br>").trim().to_owned()
}

/// What is written, and which signs are open.
struct Out {
    text: String,
    open: Vec<&'static str>,
}

impl Out {
    fn words(&mut self, span: Span<'_>) {
        let inner = span.text.trim();
        let lead = &span.text[..span.text.len() - span.text.trim_start().len()];
        let wanted = signs(span.style);
        if inner.is_empty() {
            self.text.push_str(if span.text.is_empty() { "" } else { " " });
            return;
        }
        // Signs that stay open go over the space; others close before it.
        let same = self.open.iter().zip(&wanted).take_while(|(one, other)| one == other).count();
        self.close_to(same);
        if !lead.is_empty() && !self.text.ends_with(['\n', ' ']) {
            self.text.push(' ');
        }
        for sign in wanted.into_iter().skip(same) {
            self.text.push_str(sign);
            self.open.push(sign);
        }
        // A space that stands first goes with the paragraph's own.
        let line = self.text.rsplit('\n').next().unwrap_or_default().trim();
        let mut words = escaped(inner, line.is_empty());
        let mut signs = inner.chars();
        let dot = signs.next().is_some_and(|c| matches!(c, '.' | ')'));
        // A number and the dot behind it may have come apart.
        if dot
            && !line.is_empty()
            && line.chars().all(|c| c.is_ascii_digit())
            && signs.next().is_none_or(char::is_whitespace)
        {
            words.insert(0, '\\');
        }
        match span.style.link.as_deref().and_then(address) {
            Some(address) => self.text.push_str(&format!("[{words}]({address})")),
            None => self.text.push_str(&words),
        }
        if span.text.ends_with(char::is_whitespace) {
            self.text.push(' ');
        }
    }

    /// Closes the signs behind the first `keep`, before a space that stands last.
    fn close_to(&mut self, keep: usize) {
        if self.open.len() <= keep {
            return;
        }
        let space = self.text.ends_with(' ') && {
            self.text.pop();
            true
        };
        while self.open.len() > keep {
            self.text.extend(self.open.pop());
        }
        if space {
            self.text.push(' ');
        }
    }
}

/// The signs of a look, from the outside in.
fn signs(style: &WordStyle) -> Vec<&'static str> {
    let all = [(style.struck, "~~"), (style.bold, "**"), (style.italic, "*")];
    all.into_iter().filter(|(on, _)| *on).map(|(_, sign)| sign).collect()
}

/// The address of a link as Markdown takes it; none for what leads to no page.
pub(super) fn address(link: &str) -> Option<String> {
    let link = link.trim();
    let lower = link.to_ascii_lowercase();
    let leads = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    if !leads || link.len() > 2000 || link.chars().any(char::is_control) {
        return None;
    }
    let mut safe = String::with_capacity(link.len());
    for c in link.chars() {
        match c {
            ' ' | '<' | '>' | '(' | ')' | '\\' | '"' | '`' | '|' => {
                safe.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_whitespace() => {}
            c => safe.push(c),
        }
    }
    Some(safe)
}

/// Words in which nothing is markup; `begins` where a line begins with them.
pub(super) fn escaped(text: &str, begins: bool) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    let chars: Vec<char> = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    let number = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    for (at, &c) in chars.iter().enumerate() {
        let next = chars.get(at + 1).copied();
        let inside_word =
            at > 0 && chars[at - 1].is_alphanumeric() && next.is_some_and(char::is_alphanumeric);
        let sign = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' => true,
            '_' => !inside_word,
            '&' => next.is_some_and(|c| c == '#' || c.is_ascii_alphanumeric()),
            '#' | '>' | '+' | '-' | '=' | ':' => begins && at == 0,
            '.' | ')' => begins && number > 0 && at == number && next.is_none_or(char::is_whitespace),
            _ => false,
        };
        if sign {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str, bold: bool, italic: bool) -> Piece {
        Piece::Words(text.to_owned(), WordStyle { bold, italic, ..WordStyle::default() })
    }

    fn line(pieces: &[Piece]) -> String {
        written(pieces, BreakSign::Line, &BTreeMap::new())
    }

    #[test]
    fn looks_open_and_close_around_words() {
        assert_eq!(
            line(&[words("een ", false, false), words("vet ", true, false), words("woord", false, false)]),
            "een **vet** woord"
        );
        assert_eq!(
            line(&[words("vet ", true, false), words("en schuin", true, true), words(" vet", true, false)]),
            "**vet *en schuin* vet**"
        );
        assert_eq!(line(&[words("a*b_c 2 < 3 [x]", false, false)]), "a\\*b_c 2 \\< 3 \\[x\\]");
        assert_eq!(line(&[words("1. geen lijst", false, false)]), "1\\. geen lijst");
        assert_eq!(line(&[words(" > geen citaat", false, false)]), "\\> geen citaat");
        assert_eq!(line(&[words(" ", true, false), words("# geen titel", false, false)]), "\\# geen titel");
        assert_eq!(line(&[words("1", false, false), words(". geen lijst", false, false)]), "1\\. geen lijst");
    }

    #[test]
    fn a_link_leads_to_a_page_alone() {
        assert_eq!(address("https://t.example/a b(c)").as_deref(), Some("https://t.example/a%20b%28c%29"));
        assert_eq!(address("javascript:alert(1)"), None);
        assert_eq!(address("#kop"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(parts in prop::collection::vec(("[-\\\\`*_\\[\\](){}<>#+.!|~^&:=\" a1é]{1,8}", any::<bool>(), any::<bool>()), 1..6)) {
            let pieces: Vec<Piece> = parts.iter().map(|(text, bold, italic)| words(text, *bold, *italic)).collect();
            let plain = words_of(&pieces, &BTreeMap::new());
            for breaks in [BreakSign::Line, BreakSign::Cell] {
                let markdown = written(&pieces, breaks, &BTreeMap::new());
                prop_assert!(reads_as(&markdown, &plain), "{:?} became {:?}", plain, markdown);
            }
        }
    }
}
