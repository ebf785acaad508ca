//! How a member's form is written when it goes out and read when it comes back: the
//! headings on it, how its texts are laid out, and what stood in a cell, in a few signs.

use crate::domain::call::Criterion;
use crate::domain::digest::text_digest;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::round::offline::OfflineCell;
use crate::text::clean;
use crate::text::document::Document;

/// The name of the page that says what a workbook is, and the heading of the column that
/// says which row is which.
pub const KNOWN_BY: &str = "toets";
/// The form of the form: another one is not read.
pub const EDITION: &str = "1";
/// An abstention on a form.
pub const ABSTAINS: &str = "-";

/// How many figures of a digest stand for a text.
const FIGURES: usize = 8;
/// How many columns a line of a message takes.
const WIDTH: usize = 68;

/// Whether the line breaks of texts come back as they went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfflineLayout {
    /// In the cells of a workbook they do.
    Kept,
    /// In a message they do not: mail programs break lines as they like.
    Reflowed,
}

impl OfflineLayout {
    /// A text without what a form does not keep: spaces at its ends, signs that nobody
    /// sees, and, in a message, where its lines end.
    #[must_use]
    pub fn settle(self, text: &str) -> String {
        let text = clean::lines(text);
        match self {
            OfflineLayout::Kept => text.trim().to_owned(),
            OfflineLayout::Reflowed => reflowed(&text),
        }
    }
}

/// What stood in a cell when it went out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SentCell {
    /// The mark; a hyphen and a digest of the reason of an abstention; nothing.
    pub answer: String,
    /// A digest of the comment to the applicant; nothing where there was none.
    pub comment: String,
    /// The same of the internal note.
    pub note: String,
}

impl SentCell {
    /// What a cell says, as far as a form keeps it.
    #[must_use]
    pub fn of(cell: &OfflineCell, layout: OfflineLayout) -> SentCell {
        let digest = |text: &str| match layout.settle(text) {
            text if text.is_empty() => text,
            text => text_digest(&text).chars().take(FIGURES).collect(),
        };
        let answer = match &cell.answer {
            Answer::NotYet => String::new(),
            Answer::Mark(mark) => mark.normalize().to_string(),
            // The reason is one line wherever it stands.
            Answer::Abstained(reason) => {
                let reason = OfflineLayout::Reflowed.settle(reason);
                format!("{ABSTAINS}{}", text_digest(&reason).chars().take(FIGURES).collect::<String>())
            }
        };
        SentCell { answer, comment: digest(&cell.comment), note: digest(&cell.note) }
    }

    /// One word without spaces; nothing where nothing went out.
    #[must_use]
    pub fn written(&self) -> String {
        if *self == SentCell::default() {
            return String::new();
        }
        format!("{}/{}/{}", self.answer, self.comment, self.note)
    }

    /// Reads such a word.
    #[must_use]
    pub fn read(text: &str) -> Option<SentCell> {
        if text.is_empty() {
            return Some(SentCell::default());
        }
        let parts: Vec<&str> = text.split('/').collect();
        let [answer, comment, note] = parts.as_slice() else { return None };
        let [answer, comment, note] = [answer, comment, note].map(|part| (*part).to_owned());
        Some(SentCell { answer, comment, note })
    }
}

/// What stands above the answers on a criterion in a message.
#[must_use]
pub fn criterion_heading(criterion: &Criterion) -> Phrase {
    let heading = Phrase::new("offline-criterion-heading").with("criterion", &criterion.label);
    heading.phrase("scale", criterion.scale.described())
}

/// A text in which only paragraphs and the lines of a list end a line.
#[must_use]
pub fn reflowed(text: &str) -> String {
    let mut whole = String::new();
    let mut between = "";
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some(first) = words.first() else {
            between = if whole.is_empty() { "" } else { "\n\n" };
            continue;
        };
        if between == " " && is_bullet(first) && words.len() > 1 {
            between = "\n";
        }
        whole.push_str(between);
        whole.push_str(&words.join(" "));
        between = " ";
    }
    whole
}

/// A text in lines that no mail program breaks again; none of them begins with a sign
/// that would make it something else.
#[must_use]
pub fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut now = String::new();
        for word in line.split_whitespace() {
            let fits = now.chars().count() + 1 + word.chars().count() <= WIDTH;
            if now.is_empty() || fits || is_bullet(word) {
                if !now.is_empty() {
                    now.push(' ');
                }
                now.push_str(word);
            } else {
                lines.push(std::mem::replace(&mut now, word.to_owned()));
            }
        }
        lines.push(now);
    }
    lines
}

/// Lines as a text that may leave the program.
#[must_use]
pub fn plain(lines: &[String]) -> Document {
    let lines: Vec<_> = lines.iter().map(|line| clean::one_line(line)).collect();
    Document::new(format!("{}\n", lines.join("\n")))
}

fn is_bullet(word: &str) -> bool {
    ["-", "*", "\u{2022}"].contains(&word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_paragraphs_and_lists_keep_their_lines() {
        let text = "Een goed\nplan.\n\n\nMaar:\n- te duur\n  voor wat\u{a0}het is\n* te laat\n-\n";
        assert_eq!(reflowed(text), "Een goed plan.\n\nMaar:\n- te duur voor wat het is\n* te laat -");
    }

    proptest! {
        #[test]
        fn wrapping_changes_nothing_that_is_read_back(text in "([a-z]{1,12}|-|\\*|\n|\n\n| |\\[1\\.s\\]){0,60}") {
            let settled = reflowed(&text);
            prop_assert_eq!(reflowed(&settled), settled.clone());
            prop_assert_eq!(reflowed(&wrapped(&settled).join("\n")), settled);
        }

        #[test]
        fn what_went_out_is_read_back(mark in 0_u32..100, comment in "[a-z \n]{0,20}") {
            let answer = Answer::Mark(rust_decimal::Decimal::new(mark.into(), 1));
            let cell = OfflineCell { answer, comment, note: String::new() };
            let sent = SentCell::of(&cell, OfflineLayout::Reflowed);
            prop_assert_eq!(SentCell::read(&sent.written()), Some(sent));
        }
    }
}
