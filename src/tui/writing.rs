//! A text of several lines while it is being written: a member's comment, or
//! what the committee says. It is saved after a rest, and at least every ten
//! seconds; whoever holds it makes the event and says when it is on the disk.

use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui_textarea::TextArea;

use crate::tui::dialog::{editor, paint_text, plain};

/// A rest after the last key saves what was typed.
pub const REST: Duration = Duration::from_secs(1);
/// Typing without any rest is saved at least this often.
pub const LONGEST: Duration = Duration::from_secs(10);
/// The longest text that one paste brings in, in characters.
const LONGEST_PASTE: usize = 200_000;

/// When what changed first and last at these moments is to be saved by itself.
#[must_use]
pub fn due((first, last): (Instant, Instant)) -> Instant {
    (last + REST).min(first + LONGEST)
}

/// A text while it is being written.
#[derive(Debug)]
pub struct Writing {
    /// The text with its cursor and history.
    pub editor: TextArea<'static>,
    /// The text that is on the disk.
    pub saved: String,
    /// The moments of the first and the last change since then.
    pub changed: Option<(Instant, Instant)>,
}

impl Writing {
    /// A text that is on the disk.
    #[must_use]
    pub fn new(saved: &str) -> Writing {
        Writing { editor: editor(saved), saved: saved.to_owned(), changed: None }
    }

    /// A text that was kept beside the record, where another is on the disk.
    #[must_use]
    pub fn resumed(kept: &str, saved: &str) -> Writing {
        Writing { editor: editor(kept), ..Writing::new(saved) }
    }

    /// The text as it stands.
    #[must_use]
    pub fn text(&self) -> String {
        self.editor.lines().join("\n")
    }

    /// The text, where it is not on the disk yet.
    #[must_use]
    pub fn unsaved(&self) -> Option<String> {
        Some(self.text()).filter(|text| *text != self.saved)
    }

    /// When the text is to be saved by itself.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.changed.map(due)
    }

    /// Takes a key of the editor.
    pub fn key(&mut self, key: &KeyEvent, now: Instant) {
        // A paste without its marks brings line feeds as Ctrl-J.
        if key.modifiers == KeyModifiers::CONTROL && key.code == KeyCode::Char('j') {
            self.editor.insert_newline();
        } else {
            self.editor.input(*key);
        }
        self.touch(now);
    }

    /// A paste is one change, and one undo takes it back.
    pub fn paste(&mut self, text: &str, now: Instant) {
        let text: String = plain(text).chars().take(LONGEST_PASTE).collect();
        self.editor.insert_str(text);
        self.touch(now);
    }

    /// This text is on the disk now.
    pub fn is_saved(&mut self, text: &str) {
        text.clone_into(&mut self.saved);
        self.changed = None;
    }

    /// Paints the text.
    pub fn paint(&self, frame: &mut Frame<'_>, area: Rect) {
        paint_text(&self.editor, frame, area);
    }

    /// Remembers when the text changed.
    fn touch(&mut self, now: Instant) {
        self.changed = self.unsaved().map(|_| (self.changed.map_or(now, |(first, _)| first), now));
    }
}
