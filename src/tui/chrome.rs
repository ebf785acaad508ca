//! What every screen has around its body, used by all programs:
//!
//! ```text
//!  Oproep 507 > P07 Brugfiguren in het Pajottenland              An Peeters 12/18
//! ┌ Dossier ──────────────────────────────────┐┌ Beoordeling ───────────────────┐
//! └───────────────────────────────────────────┘└────────────────────────────────┘
//!  opgeslagen 14:02:11
//!  cijfer punt  Tab dossier  c opmerking  ? alle toetsen
//! ```

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

use crate::domain::phrase::Phrase;
use crate::text::Texts;
use crate::tui::keys::{Binding, Key, KeyName};
use crate::tui::look::Look;

pub use crate::tui::fit::{cell, cell_right, that_fit, wrap};

/// The smallest screen that is painted on: columns and rows.
pub const SMALLEST: (u16, u16) = (40, 10);

/// The regions of a screen.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Where one is, and who.
    pub title: Rect,
    /// The screen itself.
    pub body: Rect,
    /// What just happened.
    pub message: Rect,
    /// What is possible now.
    pub help: Rect,
}

/// Divides the screen; a message that needs it gets up to three lines.
#[must_use]
pub fn parts(area: Rect, message: Option<&Message>, texts: &Texts) -> Parts {
    let lines = message.map_or(1, |m| wrap(&m.sentence(texts), usize::from(area.width.max(3)) - 2).len());
    let lines = u16::try_from(lines.clamp(1, 3)).unwrap_or(1);
    let [title, body, message, help] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(0),
        Constraint::Length(lines),
        Constraint::Length(1),
    ])
    .areas(area);
    Parts { title, body, message, help }
}

/// Whether a screen is too small to work on.
#[must_use]
pub fn is_small(area: Rect) -> bool {
    area.width < SMALLEST.0 || area.height < SMALLEST.1
}

/// Draws the message for a screen that is too small, and says whether it did.
pub fn too_small(frame: &mut Frame<'_>, texts: &Texts) -> bool {
    let area = frame.area();
    let small = is_small(area);
    if small {
        let phrase =
            Phrase::new("tui-too-small").count("columns", SMALLEST.0.into()).count("rows", SMALLEST.1.into());
        paragraph(frame, area, &texts.say(&phrase), Style::new(), Look { colour: false, ascii: true });
    }
    small
}

/// Draws the title line: where one is on the left, who on the right.
pub fn title(frame: &mut Frame<'_>, area: Rect, left: &str, right: &str, look: Look) {
    let room = usize::from(area.width);
    let right = if room >= 60 { format!(" {right} ") } else { String::new() };
    let left = cell(&format!(" {left}"), room.saturating_sub(right.width()), look);
    frame.render_widget(Line::from(vec![Span::styled(left, look.strong()), Span::raw(right)]), area);
}

/// How good or bad a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Good,
    /// Something to know.
    Plain,
    /// Something to look at.
    Warn,
    /// Something was refused or went wrong.
    Bad,
}

/// What just happened, in one or two sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// How good or bad it is.
    pub kind: Tone,
    /// What it says.
    pub text: Phrase,
    /// What to do about it.
    pub hint: Option<Phrase>,
}

impl Message {
    /// A message without a hint.
    #[must_use]
    pub fn new(kind: Tone, text: Phrase) -> Message {
        Message { kind, text, hint: None }
    }

    /// The sign and the sentences; the sign tells the kinds apart without colour.
    #[must_use]
    pub fn sentence(&self, texts: &Texts) -> String {
        let sign = match self.kind {
            Tone::Good | Tone::Plain => "",
            Tone::Warn => "! ",
            Tone::Bad => "!! ",
        };
        let hint = self.hint.as_ref().map(|hint| format!(" {}", texts.say(hint))).unwrap_or_default();
        format!("{sign}{}{hint}", texts.say(&self.text))
    }

    /// The style of its kind.
    #[must_use]
    pub fn style(&self, look: Look) -> Style {
        match self.kind {
            Tone::Good => look.good(),
            Tone::Plain => Style::new(),
            Tone::Warn => look.warn(),
            Tone::Bad => look.bad(),
        }
    }
}

/// Draws the message line.
pub fn message(frame: &mut Frame<'_>, area: Rect, message: Option<&Message>, texts: &Texts, look: Look) {
    if let Some(message) = message {
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        paragraph(frame, inner, &message.sentence(texts), message.style(look), look);
    }
}

/// Draws the help line: as many `key label` pairs as fit whole. The last pair
/// is kept whatever happens, since it leads to all the others.
pub fn help(frame: &mut Frame<'_>, area: Rect, items: &[(String, String)], look: Look) {
    let room = usize::from(area.width).saturating_sub(1);
    let width = |(key, label): &(String, String)| key.width() + label.width() + 3;
    let Some((last, others)) = items.split_last() else { return };
    let mut left = room.saturating_sub(width(last));
    let mut spans = vec![Span::raw(" ")];
    let mut push = |(key, label): &(String, String)| {
        spans.push(Span::styled(key.clone(), look.strong()));
        spans.push(Span::raw(format!(" {label}  ")));
    };
    for item in others {
        if width(item) <= left {
            left -= width(item);
            push(item);
        }
    }
    push(last);
    frame.render_widget(Line::from(spans), area);
}

/// The name of a key in the reader's language.
#[must_use]
pub fn key_name(key: Key, texts: &Texts) -> String {
    match key.name() {
        KeyName::Literal(name) => name,
        KeyName::Message(id) => texts.get(id),
    }
}

/// The names of all keys of a binding.
#[must_use]
pub fn key_names<W, A, S>(binding: &Binding<W, A, S>, texts: &Texts) -> String {
    let names: Vec<String> = binding.keys.iter().map(|key| key_name(*key, texts)).collect();
    names.join(", ")
}

/// A frame. The one that has the keys shows its title reversed: a sign that
/// needs no colour and costs few bytes when it moves.
#[must_use]
pub fn block(title: &str, focused: bool, look: Look) -> Block<'static> {
    let style = if focused { look.selected() } else { look.strong() };
    let title = Span::styled(format!(" {title} "), style);
    Block::bordered().border_set(look.border()).title(title)
}

/// Draws wrapped text; what does not fit shows it.
pub fn paragraph(frame: &mut Frame<'_>, area: Rect, text: &str, style: Style, look: Look) {
    let width = usize::from(area.width);
    let lines = wrap(text, width).into_iter().map(Line::from).collect();
    let lines = that_fit(lines, area.height.into(), width, "", look);
    frame.render_widget(Paragraph::new(lines).style(style), area);
}

/// Replaces everything that is not ASCII on a painted screen, for terminals
/// that cannot show it: letters lose their accents, the rest becomes `?`.
pub fn to_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if cell.symbol().is_ascii() {
            continue;
        }
        let base: String = cell.symbol().nfd().filter(char::is_ascii).collect();
        cell.set_symbol(match cell.symbol() {
            "\u{2018}" | "\u{2019}" => "'",
            "\u{201c}" | "\u{201d}" => "\"",
            "\u{2013}" | "\u{2014}" => "-",
            _ if base.is_empty() => "?",
            _ => &base,
        });
    }
}

/// The style of a row, reversed where the cursor is.
#[must_use]
pub fn row_style(selected: bool) -> Style {
    if selected { Style::new().add_modifier(Modifier::REVERSED) } else { Style::new() }
}
