//! Standard output and error in the reader's language. Nothing else writes to
//! them but the desk line by line, and nothing passes uncleaned.

use std::io::{self, Write};

use crate::cli::error::CliError;
use crate::cli::flood::{Told, told};
use crate::domain::phrase::{Phrase, Value};
use crate::store::problem::{Problem, Severity};
use crate::text::clean::{lines, one_line};
use crate::text::document::Document;
use crate::text::{Lang, Texts};

/// Where a command says things.
#[derive(Debug)]
pub struct Console {
    texts: Texts,
    chosen: Option<Lang>,
}

impl Console {
    /// Speaks the chosen language, else that of the environment, until the
    /// call's language is known.
    #[must_use]
    pub fn new(chosen: Option<Lang>) -> Console {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        let of_environment = locale.and_then(|locale| Lang::read(&locale));
        Console { texts: Texts::new(chosen.or(of_environment).unwrap_or(Lang::Nl)), chosen }
    }

    /// Speaks the call's language from now on, unless another one was chosen.
    pub fn speak(&mut self, language: &str) {
        if let (None, Some(lang)) = (self.chosen, Lang::read(language))
            && lang != self.texts.lang
        {
            self.texts = Texts::new(lang);
        }
    }

    /// The texts of the present language.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Writes a message and a line end.
    ///
    /// # Errors
    /// What the stream refuses.
    pub fn say(&self, phrase: &Phrase) -> io::Result<()> {
        self.line(&self.texts.say(phrase))
    }

    /// Writes a line, or a few.
    ///
    /// # Errors
    /// What the stream refuses.
    pub fn line(&self, text: &str) -> io::Result<()> {
        self.text(&format!("{text}\n"))
    }

    /// Writes lines that have their ends, or a question that has none.
    ///
    /// # Errors
    /// What the stream refuses.
    pub fn text(&self, text: &str) -> io::Result<()> {
        out(lines(text).as_bytes())
    }

    /// Writes an export.
    ///
    /// # Errors
    /// What the stream refuses.
    pub fn document(&self, document: &Document) -> io::Result<()> {
        out(document.as_bytes())
    }

    /// Writes what the program itself is made of, such as a man page.
    ///
    /// # Errors
    /// What the stream refuses.
    pub fn of_program(&self, bytes: &[u8]) -> io::Result<()> {
        out(bytes)
    }

    /// Writes a file that somebody handed in, as it came: where it goes is no terminal.
    ///
    /// # Errors
    /// What the stream refuses.
    pub fn as_it_came(&self, bytes: &[u8]) -> io::Result<()> {
        out(bytes)
    }

    /// Writes lines beside the result. Nobody may be there to read them: the line is
    /// gone, or the disk of a log is full.
    pub fn aside(&self, text: &str) {
        let _ = io::stderr().lock().write_all(lines(text).as_bytes());
    }

    /// Writes a message beside the result, for a person.
    pub fn remark(&self, phrase: &Phrase) {
        self.aside(&format!("{}\n", self.texts.say(phrase)));
    }

    /// Says what went wrong and what to do.
    pub fn complain(&self, error: &CliError) {
        match error {
            CliError::Said { what, hint, .. } => {
                let (error, what) = (self.texts.get("cli-error"), sentence(&self.texts, what));
                self.aside(&format!("{error}: {what}\n"));
                if let Some(hint) = hint {
                    self.aside(&format!("  {}\n", sentence(&self.texts, hint)));
                }
            }
            CliError::Problems(problems) => self.aside(&self.problems(problems)),
            CliError::Pipe(error) => self.aside(&format!("{}: {error}\n", self.texts.get("cli-error"))),
        }
    }

    /// Problems with their places and hints, one after the other.
    #[must_use]
    pub fn problems(&self, problems: &[Problem]) -> String {
        let mut text = String::new();
        for told in told(problems) {
            let problem = match told {
                Told::One(problem) => problem,
                Told::More(problem, count) => {
                    let more = self.texts.say(&Phrase::new("cli-flood").count("count", count));
                    text.push_str(&format!("{}: ... {more}\n", problem.file));
                    continue;
                }
            };
            let severity = match problem.severity {
                Severity::Error => "cli-error",
                Severity::Doubt => "cli-doubt",
                Severity::Warning => "cli-warning",
            };
            let what = sentence(&self.texts, &problem.what);
            let place = problem.place();
            text.push_str(&format!("{}: {}: {what}\n", one_line(&place), self.texts.get(severity)));
            if let Some(hint) = &problem.hint {
                text.push_str(&format!("  {}\n", sentence(&self.texts, hint)));
            }
        }
        text
    }
}

/// Standard output, at once.
fn out(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// A phrase as one line with a capital in front, unless it begins with a word of others:
/// an id, or the name of a file, which stay as they are.
fn sentence(texts: &Texts, phrase: &Phrase) -> String {
    let said = texts.say(phrase);
    let line = one_line(&said);
    if begins_with_a_word_of(phrase, &line) || is_file(line.split(' ').next().unwrap_or_default()) {
        return line.into_owned();
    }
    let mut chars = line.chars();
    let first: Vec<char> = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    first.into_iter().chain(chars).collect()
}

/// Whether a line begins with a text that was put in a phrase.
fn begins_with_a_word_of(phrase: &Phrase, line: &str) -> bool {
    phrase.args.iter().any(|(_, value)| match value {
        Value::Text(text) => !text.is_empty() && line.starts_with(&*one_line(text)),
        Value::Phrase(inner) => begins_with_a_word_of(inner, line),
        Value::Lines(_)
        | Value::Count(_)
        | Value::Number(_)
        | Value::Numbers(_)
        | Value::Terms(_)
        | Value::Amount(_) => false,
    })
}

/// Whether a word is the name of a file.
fn is_file(word: &str) -> bool {
    word.trim_end_matches(['.', ':', ',']).contains(['.', '/', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_begins_with_a_capital_and_a_word_of_others_as_it_is() {
        let texts = Texts::new(Lang::Nl);
        let begins = |phrase: &Phrase, with: &str| {
            let said = sentence(&texts, phrase);
            assert!(said.starts_with(with), "{said}");
        };
        begins(&Phrase::new("stats-why-no-marks"), "Er zijn");
        begins(&Phrase::new("check-call-points-low").with("criterion", "reach"), "Bij reach");
        begins(
            &Phrase::new("check-call-weight-uncounted").with("criterion", "reach").with("weight", 1),
            "reach telt",
        );
        begins(&Phrase::new("check-decision-gone").with("file", "decision"), "decision");
        assert!(is_file("pub_nis.csv") && is_file("manifests/2.csv") && !is_file("nee."));
    }
}
