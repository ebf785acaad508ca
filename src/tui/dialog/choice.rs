//! A question with a few answers, one under the cursor:
//!
//! ```text
//! ┌ Indienen? ───────────────────────────────┐
//! │ P07 Brugfiguren in het Pajottenland      │
//! │ Voorlopig totaal: 72,50                  │
//! │                                          │
//! │   j ja, indienen                         │
//! │ > n nee, terug                           │
//! │ Ja is: j en dan Enter. Enter alleen is nee. _
//! └──────────────────────────────────────────┘
//! ```
//!
//! Where yes is not lightly undone, the answer is a word and Enter, so that
//! neither Enter alone nor what somebody is typing says yes: `juist` is no yes.

use ratatui::Frame;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{Reply, box_width, open_box};
use crate::text::Texts;
use crate::text::answer::is_yes;
use crate::tui::chrome;
use crate::tui::clean::clean;
use crate::tui::look::Look;

/// A question with a few answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is asked.
    pub title: String,
    /// What one should know before answering.
    pub body: Vec<String>,
    /// The answers with the letters that choose them.
    pub options: Vec<(char, String)>,
    /// The answer under the cursor.
    pub at: usize,
    /// The first line of the body that is shown.
    pub top: usize,
    /// How it is answered.
    pub answered_by: AnsweredBy,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnsweredBy {
    /// A letter answers at once, and Enter takes what stands under the cursor.
    Letter,
    /// A letter only moves the cursor and Enter answers, so that what somebody is
    /// typing when the question comes does not answer it.
    LetterAndEnter,
    /// A word and Enter.
    Word(TypedWord),
}

/// An answer that is typed as a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedWord {
    /// What was typed.
    pub typed: String,
    /// The answer that anything but an answer's own word is.
    pub rest: usize,
    /// How to answer, in a line.
    pub hint: String,
}

impl Choice {
    /// Yes or no. Yes is answer 0, and only its letter or word and then Enter
    /// says it; Enter alone, and any other word, is no.
    #[must_use]
    pub fn confirm(title: String, body: Vec<String>, yes: String, texts: &Texts) -> Choice {
        let options = vec![
            (letter(texts, "tui-yes-letter", 'y'), yes),
            (letter(texts, "tui-no-letter", 'n'), texts.get("tui-no")),
        ];
        Choice::by_word(title, body, options, 1, texts.get("tui-yes-how"))
    }

    /// A question with these answers; the cursor stands on the first.
    #[must_use]
    pub fn of(title: String, body: Vec<String>, options: Vec<(char, String)>) -> Choice {
        Choice { title, body, options, at: 0, top: 0, answered_by: AnsweredBy::Letter }
    }

    /// A question that comes unasked, while somebody types: nothing stands under
    /// the cursor, and only Enter answers once something does.
    #[must_use]
    pub fn weighed(title: String, body: Vec<String>, options: Vec<(char, String)>) -> Choice {
        let at = options.len();
        Choice { title, body, options, at, top: 0, answered_by: AnsweredBy::LetterAndEnter }
    }

    /// A question whose answers are words; Enter alone, and any other word, is
    /// the answer `rest`, which changes nothing.
    #[must_use]
    pub fn by_word(
        title: String,
        body: Vec<String>,
        options: Vec<(char, String)>,
        rest: usize,
        hint: String,
    ) -> Choice {
        let word = TypedWord { typed: String::new(), rest, hint };
        Choice { title, body, options, at: rest, top: 0, answered_by: AnsweredBy::Word(word) }
    }

    /// Whether a word decides, which must not have been typed before the box
    /// could be read.
    #[must_use]
    pub fn by_a_word(&self) -> bool {
        matches!(self.answered_by, AnsweredBy::Word(_))
    }

    /// Takes a key. The reply is the number of the answer.
    pub fn key(&mut self, key: &KeyEvent) -> Reply<usize> {
        let (last, last_line) = (self.options.len().saturating_sub(1), self.body.len().saturating_sub(1));
        match key.code {
            KeyCode::Esc => return Reply::Cancelled,
            KeyCode::Char('c') if key.modifiers == KeyModifiers::CONTROL => return Reply::Cancelled,
            KeyCode::Enter if self.at <= last => return Reply::Given(self.at),
            KeyCode::PageUp => self.top = self.top.saturating_sub(5),
            KeyCode::PageDown => self.top = (self.top + 5).min(last_line),
            _ if self.by_a_word() => match key.code {
                KeyCode::Up => self.top = self.top.saturating_sub(1),
                KeyCode::Down => self.top = (self.top + 1).min(last_line),
                KeyCode::Backspace => self.type_word(|typed| {
                    typed.pop();
                }),
                KeyCode::Char(c) => self.type_word(|typed| typed.push(c)),
                _ => {}
            },
            KeyCode::Up | KeyCode::BackTab => self.at = self.at.saturating_sub(1),
            KeyCode::Down | KeyCode::Tab if self.at > last => self.at = 0,
            KeyCode::Down | KeyCode::Tab => self.at = (self.at + 1).min(last),
            KeyCode::Char(c) => return self.letter(c),
            _ => {}
        }
        Reply::Stay
    }

    /// Goes to the answer of a letter, and gives it where a letter answers.
    fn letter(&mut self, c: char) -> Reply<usize> {
        let chosen = self.options.iter().position(|(letter, _)| letter.eq_ignore_ascii_case(&c));
        // What is typed and is no answer takes the cursor away, so that an Enter
        // behind it answers nothing.
        self.at = chosen.unwrap_or(self.options.len());
        match (&self.answered_by, chosen) {
            (AnsweredBy::Letter, Some(chosen)) => Reply::Given(chosen),
            _ => Reply::Stay,
        }
    }

    /// Changes the word of the answer, and stands on the answer that it is.
    fn type_word(&mut self, change: impl FnOnce(&mut String)) {
        let AnsweredBy::Word(word) = &mut self.answered_by else { return };
        change(&mut word.typed);
        let typed = word.typed.trim().to_lowercase();
        let is = |letter: char| letter.to_lowercase().to_string() == typed;
        let says = |letter: char| is(letter) || is_yes(&typed) && is_yes(&letter.to_string());
        self.at = self.options.iter().position(|(letter, _)| says(*letter)).unwrap_or(word.rest);
    }

    /// Paints the question over the screen.
    pub fn paint(&self, frame: &mut Frame<'_>, look: Look) {
        let (width, room) = box_width(frame, 72);
        let body: Vec<String> = self.body.iter().flat_map(|line| chrome::wrap(line, room)).collect();
        let hint = match &self.answered_by {
            AnsweredBy::Word(word) => chrome::wrap(&format!("{} {}", word.hint, clean(&word.typed)), room),
            AnsweredBy::Letter | AnsweredBy::LetterAndEnter => Vec::new(),
        };
        let below = 1 + self.options.len() + hint.len();
        let lines = body.len() + below;
        let area = open_box(frame, &self.title, width, lines, look);
        let shown = usize::from(area.height).saturating_sub(below);
        let top = self.top.min(body.len().saturating_sub(shown));
        let mut y = area.y;
        let mut paint = |frame: &mut Frame<'_>, line: Line<'_>| {
            if y < area.bottom() {
                frame.render_widget(line, Rect { y, height: 1, ..area });
            }
            y += 1;
        };
        let rest = body.into_iter().skip(top).map(Line::raw).collect();
        for line in chrome::that_fit(rest, shown, area.width.into(), "", look) {
            paint(frame, line);
        }
        paint(frame, Line::default());
        for (index, (letter, label)) in self.options.iter().enumerate() {
            let sign = if index == self.at { ">" } else { " " };
            let style = chrome::row_style(index == self.at);
            paint(frame, Line::styled(format!("{sign} {letter} {label} "), style));
        }
        for line in &hint {
            paint(frame, Line::styled(line.as_str(), look.quiet()));
        }
    }
}

/// The letter that answers in the reader's language.
fn letter(texts: &Texts, id: &str, fallback: char) -> char {
    let text = texts.get(id);
    text.chars().next().filter(|c| c.is_alphabetic()).unwrap_or(fallback)
}

#[cfg(test)]
mod tests {
    use ratatui::crossterm::event::{KeyCode, KeyEvent};

    use super::*;
    use crate::text::Lang;

    /// What typing a word and Enter answers.
    fn answer(lang: Lang, typed: &str) -> Reply<usize> {
        let texts = Texts::new(lang);
        let mut choice = Choice::confirm("?".to_owned(), Vec::new(), "ja".to_owned(), &texts);
        for c in typed.chars() {
            assert_eq!(choice.key(&KeyEvent::from(KeyCode::Char(c))), Reply::Stay, "{typed}");
        }
        choice.key(&KeyEvent::from(KeyCode::Enter))
    }

    #[test]
    fn only_a_whole_word_of_yes_says_yes() {
        for (lang, yes) in
            [(Lang::Nl, "j"), (Lang::Nl, "Ja"), (Lang::Fr, "o"), (Lang::Fr, "oui"), (Lang::En, "yes")]
        {
            assert_eq!(answer(lang, yes), Reply::Given(0), "{yes}");
        }
        for no in
            ["", "n", "nee", "juist nog niet", "jammer", "jn", "nj", "project", "21", "j21", "yesterday"]
        {
            for lang in Lang::ALL {
                assert_eq!(answer(lang, no), Reply::Given(1), "{no}");
            }
        }
    }

    #[test]
    fn arrows_read_on_and_do_not_choose() {
        let texts = Texts::new(Lang::Nl);
        let mut choice = Choice::confirm("?".to_owned(), vec![String::new(); 9], "ja".to_owned(), &texts);
        for code in [KeyCode::Up, KeyCode::Down, KeyCode::Tab, KeyCode::BackTab, KeyCode::Up] {
            choice.key(&KeyEvent::from(code));
        }
        assert_eq!(choice.key(&KeyEvent::from(KeyCode::Enter)), Reply::Given(1));
    }
}
