//! A mark while it is being typed: what may still become a mark of the scale
//! waits, what no longer can is refused at once.

use std::time::Instant;

use rust_decimal::Decimal;

use crate::domain::id::CriterionId;
use crate::domain::phrase::Phrase;
use crate::domain::scale::{MarkError, Scale};

/// The longest text of a mark.
const LONGEST: usize = 12;
/// Marks of a scale that are compared with what was typed.
const MARKS: usize = 100_000;

/// A mark while it is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// For which criterion.
    pub criterion: CriterionId,
    /// What was typed.
    pub text: String,
    /// What is to be saved and is not yet; with the moment of the last key, where
    /// a rest after it saves.
    pub unsaved: bool,
    /// When the last key came; none once a save has failed.
    pub touched: Option<Instant>,
    /// Why what was typed is no mark, where it cannot become one.
    pub refused: Option<Phrase>,
}

impl Entry {
    /// Nothing typed yet.
    #[must_use]
    pub fn new(criterion: CriterionId) -> Entry {
        Entry { criterion, text: String::new(), unsaved: false, touched: None, refused: None }
    }

    /// Takes a digit, comma or point. After a refusal, or where the mark that
    /// stands was saved and the longer text is no mark, a digit begins anew.
    pub fn digit(&mut self, c: char, scale: &Scale, now: Instant) {
        let longer = format!("{}{c}", self.text);
        let anew = self.refused.is_some() || (!self.unsaved && !viable(&longer, scale));
        self.text = if anew { c.to_string() } else { longer };
        self.touch(scale, now);
    }

    /// Takes back the last digit.
    pub fn erase(&mut self, scale: &Scale, now: Instant) {
        self.text.pop();
        self.touch(scale, now);
    }

    /// Puts a whole mark.
    pub fn put(&mut self, mark: Decimal, scale: &Scale, now: Instant) {
        self.text = mark.normalize().to_string();
        self.touch(scale, now);
    }

    fn touch(&mut self, scale: &Scale, now: Instant) {
        self.refused = (!viable(&self.text, scale)).then(|| refusal(&self.text, scale));
        self.unsaved = !self.text.is_empty();
        self.touched = Some(now);
    }

    /// The mark as far as it was typed: `7,` is 7 for now, so that what stands
    /// beside it does not come and go.
    #[must_use]
    pub fn so_far(&self, scale: &Scale) -> Option<Decimal> {
        scale.read(self.text.trim_end_matches([',', '.'])).ok()
    }

    /// The mark, once the text is one.
    ///
    /// # Errors
    /// Why it is none.
    pub fn mark(&self, scale: &Scale) -> Result<Decimal, Phrase> {
        scale.read(&self.text).map_err(|_| refusal(&self.text, scale))
    }
}

/// Why a text is no mark, with the scale.
fn refusal(text: &str, scale: &Scale) -> Phrase {
    let id = match scale.read(text) {
        Err(MarkError::OffStep { .. }) => "desk-mark-off-step",
        Err(MarkError::OutsideScale { .. }) => "desk-mark-outside",
        _ => "desk-mark-no-number",
    };
    Phrase::new(id)
        .with("text", text)
        .number("from", scale.from.normalize())
        .number("to", scale.to.normalize())
        .number("step", scale.step.normalize())
}

/// Whether a text is a mark of the scale or the beginning of one.
fn viable(text: &str, scale: &Scale) -> bool {
    if text.is_empty() || scale.read(text).is_ok() {
        return true;
    }
    let plain = text.replace(',', ".");
    if plain.len() > LONGEST || scale.step <= Decimal::ZERO {
        return false;
    }
    let mut mark = scale.from;
    for _ in 0..MARKS {
        if mark > scale.to {
            return false;
        }
        if mark.normalize().to_string().starts_with(&plain) {
            return true;
        }
        mark += scale.step;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::Best;

    fn typed(keys: &str) -> Entry {
        let scale = Scale { from: 0.into(), to: 10.into(), step: Decimal::new(5, 1), best: Best::High };
        let mut entry = Entry::new("reach".parse().unwrap());
        for key in keys.chars() {
            match key {
                '|' => entry.unsaved = false,
                '<' => entry.erase(&scale, Instant::now()),
                _ => entry.digit(key, &scale, Instant::now()),
            }
        }
        entry
    }

    #[test]
    fn what_cannot_become_a_mark_is_refused_at_once() {
        for (keys, text, refused) in [
            ("7", "7", false),
            ("7,", "7,", false),
            ("7,5", "7,5", false),
            ("7.3", "7.3", true),
            ("1", "1", false),
            ("10", "10", false),
            ("11", "11", true),
            ("11<", "1", false),
            ("118", "8", false),
            // `|` is a rest that saved: a digit that fits goes on, another begins anew.
            ("1|0", "10", false),
            ("7|8", "8", false),
            ("7|,5", "7,5", false),
            (".", ".", true),
        ] {
            let entry = typed(keys);
            assert_eq!((entry.text.as_str(), entry.refused.is_some()), (text, refused), "{keys}");
        }
    }
}
