//! Texts that wait to be finished, as desk and chair hold them: what `drafts/` has,
//! when a text in a box is kept, and what is said where that went wrong.

use std::collections::BTreeMap;
use std::time::Instant;

use crate::domain::phrase::Phrase;
use crate::store::drafts::{About, Drafts, Place};
use crate::store::error::StoreError;
use crate::tui::chrome::{Message, Tone};
use crate::tui::writing::due;

/// Texts that wait to be finished.
#[derive(Debug, Default)]
pub struct WaitingTexts {
    texts: BTreeMap<About, String>,
    /// When a text in a box changed first and last since it was kept.
    changed: Option<(Instant, Instant)>,
}

/// What is asked of the disk about a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftWork {
    /// Keep a text that is not on the record.
    Keep(About, String),
    /// Take away a draft that has done its work.
    Forget(About),
}

/// What there is to say about a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftNews {
    /// It was kept beside one that another window wrote meanwhile.
    Beside,
    /// It could not be kept, or not be taken away.
    NotKept {
        /// What went wrong.
        what: Phrase,
        /// What to do.
        hint: Option<Phrase>,
    },
}

impl WaitingTexts {
    /// The texts of earlier visits.
    #[must_use]
    pub fn of(texts: BTreeMap<About, String>) -> WaitingTexts {
        WaitingTexts { texts, changed: None }
    }

    /// The text that waits about something.
    #[must_use]
    pub fn text(&self, about: &About) -> Option<&str> {
        self.texts.get(about).map(String::as_str)
    }

    /// Every text that waits, in order of what it is about.
    pub fn all(&self) -> impl Iterator<Item = (&About, &str)> {
        self.texts.iter().map(|(about, text)| (about, text.as_str()))
    }

    /// Keeps a text; one without words is none.
    pub fn keep(&mut self, about: About, text: String) -> Option<DraftWork> {
        if text.trim().is_empty() {
            return self.forget(&about);
        }
        self.texts.insert(about.clone(), text.clone());
        Some(DraftWork::Keep(about, text))
    }

    /// Takes a text away, where there is one.
    pub fn forget(&mut self, about: &About) -> Option<DraftWork> {
        self.texts.remove(about).map(|_| DraftWork::Forget(about.clone()))
    }

    /// A text in a box changed: it is kept after a rest, for a line that breaks
    /// without a word.
    pub fn touch(&mut self, now: Instant) {
        self.changed = Some((self.changed.map_or(now, |(first, _)| first), now));
    }

    /// The text in the box is kept, or another one begins. Says whether it had
    /// changed.
    pub fn rest(&mut self) -> bool {
        self.changed.take().is_some()
    }

    /// When the text in the box is to be kept by itself.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.changed.map(due)
    }
}

impl DraftWork {
    /// Does it on the disk. Says something only where there is something to say.
    #[must_use]
    pub fn perform(self, drafts: &mut Drafts) -> Option<DraftNews> {
        let done = match self {
            DraftWork::Keep(about, text) => drafts.keep(&about, &text),
            DraftWork::Forget(about) => drafts.remove(&about).map(|()| Place::Here),
        };
        match done {
            Ok(Place::Here) => None,
            Ok(Place::Beside) => Some(DraftNews::Beside),
            Err(error) => Some(DraftNews::of(&error)),
        }
    }
}

impl DraftNews {
    /// A draft that could not be read, kept or taken away.
    #[must_use]
    pub fn of(error: &StoreError) -> DraftNews {
        let (what, hint) = error.phrase();
        DraftNews::NotKept { what, hint }
    }

    /// Says it, where nothing worse was said.
    pub fn say(self, message: &mut Option<Message>) {
        match self {
            DraftNews::Beside => *message = Some(Message::new(Tone::Warn, Phrase::new("desk-draft-beside"))),
            DraftNews::NotKept { what, hint } => {
                // That the record refused says the same, and more.
                if message.as_ref().is_none_or(|said| said.kind != Tone::Bad) {
                    let text = Phrase::new("desk-draft-not-kept").phrase("why", what);
                    *message = Some(Message { kind: Tone::Bad, text, hint });
                }
            }
        }
    }
}
