//! A problem that somebody can answer becomes a question with choices, each of which
//! says one thing. The screen asks them; the command line has an option for each answer.

use crate::domain::amount::DecimalSign;
use crate::domain::municipality::{Municipality, Register};
use crate::domain::phrase::Phrase;
use crate::import::bytes::Encoding;
use crate::import::columns::{ColumnMap, OPEN};
use crate::import::headings::{COMMITTEE, PARTNERS, PROPOSALS, SCORES};
use crate::import::said::Saying;
use crate::store::offer::{Offer, OfferedLine, OfferedSheet, OfferedText};
use crate::store::problem::Problem;

/// A question about a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What is asked, in a few words.
    pub title: Phrase,
    /// What is so, and what to do.
    pub what: Phrase,
    /// What it is about: cells, each with its place.
    pub shown: Vec<Phrase>,
    /// The answers.
    pub choices: Vec<QuestionChoice>,
    /// How many of the answers are shown before anything is typed.
    pub first: usize,
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionChoice {
    /// Its name.
    pub name: Phrase,
    /// What shows that it is the right one.
    pub lines: Vec<String>,
    /// What it says; none for leaving without an answer.
    pub says: Option<Saying>,
}

impl QuestionChoice {
    fn of(name: Phrase, says: Saying) -> QuestionChoice {
        QuestionChoice { name, lines: Vec::new(), says: Some(says) }
    }
}

/// How many cells a question shows.
const SHOWN: usize = 12;

/// The first question among problems, with the cells that are about the same.
#[must_use]
pub fn first_question(problems: &[Problem], register: Option<&Register>) -> Option<Question> {
    let first = problems.iter().find(|problem| problem.offer.is_some())?;
    let same =
        |one: &&Problem| one.offer.as_deref().is_some_and(|offer| is_same(offer, first.offer.as_deref()));
    let cells: Vec<&Problem> = problems.iter().filter(same).collect();
    let mut question = question(first.offer.as_deref()?, register);
    let place = |one: &&Problem| {
        Phrase::new("import-ask-at").with("place", one.place()).phrase("what", one.what.clone())
    };
    let about_cells = first.position.is_some() && !matches!(first.offer.as_deref(), Some(Offer::Header(_)));
    if about_cells && !matches!(first.offer.as_deref(), Some(Offer::Encoding(_))) {
        question.shown = cells.iter().take(SHOWN).map(place).collect();
        if cells.len() > SHOWN {
            question.shown.push(Phrase::new("import-left-more").count("count", cells.len() - SHOWN));
        }
    }
    Some(question)
}

/// Whether one answer settles both.
fn is_same(one: &Offer, first: Option<&Offer>) -> bool {
    match (one, first) {
        (Offer::Cents { .. }, Some(Offer::Cents { .. })) => true,
        (Offer::Decimal { .. }, Some(Offer::Decimal { .. })) => true,
        (one, Some(first)) => one == first,
        (_, None) => false,
    }
}

fn plain(text: &str) -> Phrase {
    Phrase::new("import-ask-plain").with("text", text)
}

fn asked(title: &str, what: Phrase, choices: Vec<QuestionChoice>) -> Question {
    let first = choices.len();
    Question { title: Phrase::new(title), what, shown: Vec::new(), choices, first }
}

fn question(offer: &Offer, register: Option<&Register>) -> Question {
    match offer {
        Offer::Encoding(readings) => {
            let choice = |one: &OfferedText| {
                let encoding = Encoding::named(&one.encoding)?;
                let choice = QuestionChoice::of(plain(&one.encoding), Saying::Encoding(encoding));
                Some(QuestionChoice { lines: vec![one.line.clone()], ..choice })
            };
            let choices = readings.iter().filter_map(choice).collect();
            asked("import-ask-encoding", Phrase::new("import-ask-encoding-what"), choices)
        }
        Offer::Sheet(sheets) => {
            let choice = |one: &OfferedSheet| QuestionChoice {
                lines: one.rows.clone(),
                ..QuestionChoice::of(plain(&one.name), Saying::Sheet(one.name.clone()))
            };
            let choices = sheets.iter().map(choice).collect();
            asked("import-ask-sheet", Phrase::new("import-ask-sheet-what"), choices)
        }
        Offer::Header(lines) => {
            let choice = |one: &OfferedLine| {
                let name = Phrase::new("import-ask-line").with("line", one.line);
                QuestionChoice {
                    lines: vec![one.text.clone()],
                    ..QuestionChoice::of(name, Saying::Header(one.line))
                }
            };
            let choices = lines.iter().map(choice).collect();
            asked("import-ask-header", Phrase::new("import-ask-header-what"), choices)
        }
        Offer::Decimal { text, comma, point } => {
            let choice = |id: &str, amount: &Option<String>, sign| {
                let amount = amount.as_ref()?;
                let choice = QuestionChoice::of(Phrase::new(id), Saying::Decimal(sign));
                Some(QuestionChoice { lines: vec![format!("{text} = {amount}")], ..choice })
            };
            let choices = [
                choice("import-ask-comma", comma, DecimalSign::Comma),
                choice("import-ask-point", point, DecimalSign::Point),
            ];
            let choices = choices.into_iter().flatten().collect();
            asked("import-ask-decimal", Phrase::new("import-ask-decimal-what"), choices)
        }
        Offer::Cents { text, rounded } => {
            let no =
                QuestionChoice { name: Phrase::new("import-ask-cents-no"), lines: Vec::new(), says: None };
            let yes = QuestionChoice::of(Phrase::new("import-ask-cents-yes"), Saying::Round);
            let yes = QuestionChoice { lines: vec![format!("{text} = {rounded}")], ..yes };
            asked("import-ask-cents", Phrase::new("import-ask-cents-what"), vec![no, yes])
        }
        Offer::Municipality { field, text, near } => {
            let near = near.as_ref().map(|(nis, _)| nis.as_str());
            municipality(field, text, near, register)
        }
        Offer::Word { field, text, known, may_be_open } => {
            let mean = |word: &str| Saying::Meaning(meaning(field, text, word));
            let mut choices: Vec<QuestionChoice> =
                known.iter().map(|word| QuestionChoice::of(word_name(field, word), mean(word))).collect();
            choices.extend(may_be_open.then(|| open(field, text)));
            let what =
                Phrase::new("import-ask-word-what").with("text", text).phrase("field", field_name(field));
            asked("import-ask-word", what, choices)
        }
    }
}

/// The municipalities among which somebody finds the one that is meant: the near one, none,
/// and all others by typing.
fn municipality(field: &str, text: &str, near: Option<&str>, register: Option<&Register>) -> Question {
    let choice = |one: &Municipality| {
        let name = Phrase::new("import-ask-town-named")
            .with("name", &one.name)
            .with("nis", &one.nis)
            .with("province", &one.province)
            .count("population", usize::try_from(one.population).unwrap_or(usize::MAX));
        QuestionChoice::of(name, Saying::Meaning(meaning(field, text, &one.nis)))
    };
    let all = || register.into_iter().flat_map(Register::iter);
    let mut choices: Vec<QuestionChoice> =
        all().filter(|one| near == Some(one.nis.as_str())).map(choice).collect();
    choices.push(open(field, text));
    let first = choices.len();
    choices.extend(all().filter(|one| near != Some(one.nis.as_str())).map(choice));
    let what = Phrase::new("import-ask-town-what").with("text", text);
    Question { first, ..asked("import-ask-town", what, choices) }
}

fn open(field: &str, text: &str) -> QuestionChoice {
    QuestionChoice::of(Phrase::new("import-ask-open"), Saying::Meaning(meaning(field, text, OPEN)))
}

/// A meaning in one column.
fn meaning(field: &str, text: &str, meaning: &str) -> ColumnMap {
    ColumnMap { column: format!("{field}:{text}"), field: meaning.to_owned() }
}

/// A word of a column as people say it.
fn word_name(field: &str, word: &str) -> Phrase {
    match field {
        "lead_kind" => Phrase::new(&format!("lead-kind-{word}")),
        _ => plain(word),
    }
}

/// The name of a field, or a heading as it stands.
#[must_use]
pub fn field_name(field: &str) -> Phrase {
    let mut known = [PROPOSALS, PARTNERS, COMMITTEE, SCORES].into_iter().flatten();
    match known.any(|one| one.name == field) {
        true => Phrase::new(&format!("import-field-{}", field.replace('_', "-"))),
        false => plain(field),
    }
}
