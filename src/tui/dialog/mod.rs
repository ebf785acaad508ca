//! Boxes over the screen that ask something: state, keys and view of each.
//!
//! A program holds one in its mode, gives it keys and pasted text, and acts on
//! the reply. All of them paint themselves in the middle of any screen.

mod choice;
mod clash;
mod form;
mod help;
mod palette;
mod prompt;
mod reason;
mod unsaved;
mod written;

pub use choice::{AnsweredBy, Choice};
pub use clash::{Keep, clash};
pub use form::{AskAnswer, AskForm};
pub use help::Help;
pub use palette::{Palette, PaletteEntry};
pub use prompt::Prompt;
pub use reason::ReasonForm;
pub use unsaved::{Unsaved, unsaved};

pub(crate) use prompt::{line, paste_line, type_key};
pub(crate) use written::{editor, paint as paint_text, plain};

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::widgets::Clear;

use crate::text::Texts;
use crate::tui::chrome;
use crate::tui::look::Look;

/// What a key did to a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<T> {
    /// The dialog stays.
    Stay,
    /// The person left it without an answer.
    Cancelled,
    /// The person answered.
    Given(T),
}

impl<T> Reply<T> {
    /// The same reply with another form of the answer.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Reply<U> {
        match self {
            Reply::Stay => Reply::Stay,
            Reply::Cancelled => Reply::Cancelled,
            Reply::Given(answer) => Reply::Given(form(answer)),
        }
    }
}

/// Keys of a box with what they do, for the help line, by their names.
pub(crate) fn keys(texts: &Texts, names: &[&str]) -> Vec<(String, String)> {
    let key =
        |name: &&str| (texts.get(&format!("desk-edit-key-{name}")), texts.get(&format!("desk-edit-{name}")));
    names.iter().map(key).collect()
}

/// Where boxes may stand: everywhere but on the line of keys.
fn space(frame: &Frame<'_>) -> Rect {
    let area = frame.area();
    Rect { height: area.height.saturating_sub(1), ..area }
}

/// Paints an empty box of this many inner lines in the middle and returns its inside.
pub(crate) fn open_box(frame: &mut Frame<'_>, title: &str, width: u16, lines: usize, look: Look) -> Rect {
    let area = space(frame);
    let width = width.min(area.width);
    let height = u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(2).min(area.height);
    let at =
        Rect { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
    let block = chrome::block(title, true, look);
    let inner = block.inner(at);
    frame.render_widget(Clear, at);
    frame.render_widget(block, at);
    Rect { x: inner.x + u16::from(inner.width > 2), width: inner.width.saturating_sub(2), ..inner }
}

/// The width of a box on this screen, and of the text in it.
pub(crate) fn box_width(frame: &Frame<'_>, most: u16) -> (u16, usize) {
    let all = frame.area().width;
    // A box that leaves but a sliver of the screen takes all of it.
    let width = if all < most.saturating_add(6) { all } else { most }.max(4);
    (width, usize::from(width) - 4)
}
