//! A mark while it is being typed: what may still become a mark of the scale
//! waits, what no longer can is refused at once.

use std::time::Instant;

use rust_decimal::Decimal;

use crate::domain::id::CriterionId;
use crate::domain::mark::MarkError;
use crate::domain::phrase::Phrase;
use crate::domain::scale::{Scale, Word};
use crate::tui::writing::REST;

/// The longest text of a mark.
const LONGEST: usize = 12;
/// Marks of a scale that are compared with what was typed.
const MARKS: usize = 100_000;

/// A mark while it is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedMark {
    /// For which criterion.
    pub criterion: CriterionId,
    /// What was typed.
    pub text: String,
    /// What is to be saved and is not yet; with the moment of the last key, where
    /// a rest after it saves.
    pub unsaved: bool,
    /// When the last key came; none once a save has failed.
    pub touched: Option<Instant>,
    /// Whether the mark came whole, by a step: a digit then begins anew.
    pub stepped: bool,
    /// Why what was typed is no mark, where it cannot become one.
    pub refused: Option<Phrase>,
}

impl TypedMark {
    /// Nothing typed yet.
    #[must_use]
    pub fn new(criterion: CriterionId) -> TypedMark {
        TypedMark {
            criterion,
            text: String::new(),
            unsaved: false,
            touched: None,
            stepped: false,
            refused: None,
        }
    }

    /// What was typed on another visit; no rest saves it.
    #[must_use]
    pub fn resumed(criterion: CriterionId, text: &str, scale: &Scale) -> TypedMark {
        let of_a_number = |c: &char| c.is_ascii_digit() || ",.-+".contains(*c);
        let text: String = text.chars().filter(|c| scale.words().is_some() || of_a_number(c)).collect();
        let refused = (!viable(&text, scale)).then(|| refusal(&text, scale));
        TypedMark { unsaved: !text.is_empty(), refused, text, ..TypedMark::new(criterion) }
    }

    /// Takes a digit, sign, comma or point. Where the mark that stands was saved, or
    /// a rest followed a refusal, a digit or sign that does not fit begins anew. Without
    /// a rest it belongs to what was refused: the end of `7,25` is no 5.
    pub fn digit(&mut self, c: char, scale: &Scale, now: Instant) {
        let longer = format!("{}{c}", self.text);
        let rested = self.touched.is_none_or(|at| now.saturating_duration_since(at) >= REST);
        let over = if self.refused.is_some() { rested } else { !self.unsaved };
        let begins = c.is_ascii_digit() || matches!(c, '-' | '+');
        if begins && (self.stepped || over && !viable(&longer, scale)) {
            self.text = c.to_string();
        } else if longer.len() <= LONGEST || viable(&longer, scale) {
            self.text = longer;
        }
        self.touch(scale, now);
    }

    /// Takes a whole text at once, as it was typed on a line.
    pub fn line(&mut self, text: &str, scale: &Scale, now: Instant) {
        // The beginning of one word alone is that word.
        let begun = scale.begun(text);
        match begun[..] {
            [Word(word, _)] if !text.trim().is_empty() => word.clone_into(&mut self.text),
            _ => text.clone_into(&mut self.text),
        }
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
        self.stepped = true;
    }

    fn touch(&mut self, scale: &Scale, now: Instant) {
        self.stepped = false;
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
        Err(MarkError::NotAWord { .. }) => "desk-mark-no-word",
        Err(two @ MarkError::TwoReadings { .. }) => {
            return Phrase { id: "desk-mark-two-readings".to_owned(), ..two.phrase() };
        }
        Err(MarkError::NotANumber(_)) | Ok(_) => "desk-mark-no-number",
    };
    Phrase::new(id).with("text", text).phrase("scale", scale.described())
}

/// Whether a text is digits alone, with a sign or without.
fn digits(text: &str) -> bool {
    text.strip_prefix(['-', '+']).unwrap_or(text).bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text is a mark of the scale or the beginning of one.
fn viable(text: &str, scale: &Scale) -> bool {
    // A whole mark may be followed by a comma and noughts: `10,0` is 10.
    let whole = text.strip_suffix([',', '.']).is_some_and(|stem| digits(stem) && scale.read(stem).is_ok());
    if text.is_empty() || whole || scale.read(text).is_ok() {
        return true;
    }
    let plain = text.replace(',', ".");
    let plain = plain.strip_prefix('+').map_or(plain.as_str(), |unsigned| unsigned);
    // A sign alone is the beginning of a mark, where there are such marks.
    if plain.is_empty() {
        return scale.signed() && scale.highest() >= Decimal::ZERO;
    }
    if plain.len() > LONGEST {
        return false;
    }
    let begins = |mark: Decimal| mark.normalize().to_string().starts_with(plain);
    let scale = match scale {
        Scale::Words(words) => return words.iter().any(|Word(_, value)| begins(*value)),
        Scale::Steps(steps) => steps,
    };
    if scale.step <= Decimal::ZERO {
        return false;
    }
    let mut mark = scale.from;
    for _ in 0..MARKS {
        if mark > scale.to {
            return false;
        }
        if begins(mark) {
            return true;
        }
        mark += scale.step;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::{Best, Steps};

    fn steps(from: i64, to: i64) -> Scale {
        let step = Decimal::new(5, 1);
        Scale::Steps(Steps { from: from.into(), to: to.into(), step, best: Best::High })
    }

    fn typed(keys: &str) -> TypedMark {
        typed_on(keys, &steps(0, 10))
    }

    fn typed_on(keys: &str, scale: &Scale) -> TypedMark {
        let mut entry = TypedMark::new("reach".parse().unwrap());
        let mut now = Instant::now();
        for key in keys.chars() {
            match key {
                '|' => entry.unsaved = false,
                '~' => now += REST,
                '<' => entry.erase(scale, now),
                _ => entry.digit(key, scale, now),
            }
        }
        entry
    }

    #[test]
    fn a_sign_begins_a_mark_where_there_are_marks_below_zero() {
        let signed = steps(-3, 3);
        for (keys, text, refused) in [
            ("-", "-", false),
            ("-2", "-2", false),
            ("-2,5", "-2,5", false),
            ("+2", "+2", false),
            ("+", "+", false),
            ("-,5", "-,5", false),
            ("-4", "-4", true),
            ("--", "--", true),
            ("2-", "2-", true),
            ("2|-", "-", false),
            ("2|-1", "-1", false),
            ("-4~-1", "-1", false),
        ] {
            let entry = typed_on(keys, &signed);
            assert_eq!((entry.text.as_str(), entry.refused.is_some()), (text, refused), "{keys}");
        }
    }

    #[test]
    fn a_value_of_a_word_is_typed_and_a_word_begun_on_a_line() {
        let word = |word: &str, value: i64| Word(word.to_owned(), Decimal::new(value, 1));
        let scale = Scale::Words(vec![word("Sterk", 125), word("Sober", 75), word("Zwak", 0)]);
        for (keys, text, refused) in [
            ("0", "0", false),
            ("1", "1", false),
            ("12,5", "12,5", false),
            ("7", "7", false),
            ("8", "8", true),
            ("0|7,5", "7,5", false),
        ] {
            let entry = typed_on(keys, &scale);
            assert_eq!((entry.text.as_str(), entry.refused.is_some()), (text, refused), "{keys}");
        }
        for (line, mark) in
            [("Zwak", Some("0")), ("z", Some("0")), ("ster", Some("12.5")), ("s", None), ("", None)]
        {
            let mut entry = TypedMark::new("reach".parse().unwrap());
            entry.line(line, &scale, Instant::now());
            let found = entry.mark(&scale).ok().map(|mark| mark.to_string());
            assert_eq!(found.as_deref(), mark, "{line}");
        }
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
            // What comes without a rest belongs to what was refused.
            ("118", "118", true),
            ("7.35", "7.35", true),
            ("6,,5", "6,,5", true),
            (",5", ",5", false),
            ("10,", "10,", false),
            ("10,0", "10,0", false),
            ("10,5", "10,5", true),
            // `~` is a rest: then a digit begins anew.
            ("11~8", "8", false),
            ("10,~0", "10,0", false),
            ("11~,5", "11,5", true),
            ("11111111111111111", "111111111111", true),
            // `|` is a rest that saved: a digit that fits goes on, another begins anew.
            ("1|0", "10", false),
            ("7|8", "8", false),
            ("7|,5", "7,5", false),
            ("10|,0", "10,0", false),
            (".", ".", true),
        ] {
            let entry = typed(keys);
            assert_eq!((entry.text.as_str(), entry.refused.is_some()), (text, refused), "{keys}");
        }
    }
}
