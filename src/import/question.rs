//! A problem that somebody can answer becomes a question with choices, each of which
//! says one thing. The screen asks them; the command line has an option for each answer.

use crate::domain::amount::DecimalSign;
use crate::domain::money::Money;
use crate::domain::municipality::{Municipality, Register};
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::import::bytes::Encoding;
use crate::import::columns::{ColumnMap, EXTRA, OPEN};
use crate::import::headings::field_name;
use crate::import::phrases::shortened;
use crate::import::said::Saying;
use crate::store::offer::{Offer, OfferedColumn, OfferedLine, OfferedSheet, OfferedText};
use crate::store::problem::{PlaceInFile, Problem};

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
    /// The answer that is probably right, from 0.
    pub likely: usize,
    /// The field of the column that it is about, where it is about one.
    pub field: Option<String>,
}

impl Question {
    /// The same question in a table that can do without the field: its column may as well
    /// be kept as it stands.
    #[must_use]
    pub fn or_keep(mut self, heading: &str) -> Question {
        let map = ColumnMap { column: heading.to_owned(), field: EXTRA.to_owned() };
        let name = Phrase::new("import-ask-keep").with("column", heading);
        self.choices.insert(self.first, QuestionChoice::of(name, Saying::Map(map)));
        self.first += 1;
        self
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionChoice {
    /// Its name.
    pub name: Phrase,
    /// What shows that it is the right one.
    pub lines: Vec<Phrase>,
    /// What it says.
    pub says: Says,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// This.
    This(Saying),
    /// What is typed: a text that is meant by what stands in a column, here before its `:`.
    Typed(String),
    /// Nothing: the person leaves.
    Nothing,
}

impl QuestionChoice {
    fn of(name: Phrase, says: Saying) -> QuestionChoice {
        QuestionChoice { name, lines: Vec::new(), says: Says::This(says) }
    }
}

/// How many cells a question shows.
const SHOWN: usize = 12;

/// The longest part of a row that is shown.
const ROW: usize = 160;

/// The first question among problems, with the cells that are about the same.
#[must_use]
pub fn first_question(problems: &[Problem], register: Option<&Register>) -> Option<Question> {
    let first = problems.iter().find(|problem| problem.offer.is_some())?;
    let offer = first.offer.as_deref()?;
    let same = |one: &&Problem| one.offer.as_deref().is_some_and(|other| other.is_same(offer));
    let cells: Vec<&Problem> = problems.iter().filter(same).collect();
    let mut question = question(offer, register);
    question.field = offer.field().map(str::to_owned);
    let about_the_file = matches!(offer, Offer::Encoding(_) | Offer::Sheet(_) | Offer::Header(_));
    if !about_the_file {
        question.shown = cells.iter().take(SHOWN).map(|one| cell(one)).collect();
        if cells.len() > SHOWN {
            question.shown.push(Phrase::new("import-left-more").count("count", cells.len() - SHOWN));
        }
    }
    Some(question)
}

/// A cell that a question is about: its row, or what is wrong with it.
fn cell(problem: &Problem) -> Phrase {
    let line = problem.position.as_ref().map_or(0, PlaceInFile::line);
    match problem.offer.as_deref().and_then(Offer::row) {
        Some(row) => Phrase::new("import-ask-row").with("line", line).with("text", shortened(row, ROW)),
        None => {
            Phrase::new("import-ask-at").with("place", problem.place()).phrase("what", problem.what.clone())
        }
    }
}

fn plain(text: &str) -> Phrase {
    Phrase::new("import-ask-plain").with("text", text)
}

/// A cell and the amount that it would be.
fn read_as(text: &str, amount: Money) -> Phrase {
    Phrase::new("import-ask-read-as").with("text", text).amount("amount", amount)
}

fn asked(title: &str, what: Phrase, choices: Vec<QuestionChoice>) -> Question {
    let first = choices.len();
    Question { title: Phrase::new(title), what, shown: Vec::new(), choices, first, likely: 0, field: None }
}

fn question(offer: &Offer, register: Option<&Register>) -> Question {
    match offer {
        Offer::Encoding(readings) => {
            let choice = |one: &OfferedText| {
                let encoding = Encoding::named(&one.encoding)?;
                let choice = QuestionChoice::of(plain(&one.encoding), Saying::Encoding(encoding));
                Some(QuestionChoice { lines: vec![plain(&one.line)], ..choice })
            };
            let choices = readings.iter().filter_map(choice).collect();
            asked("import-ask-encoding", Phrase::new("import-ask-encoding-what"), choices)
        }
        Offer::Sheet(sheets) => {
            let choice = |one: &OfferedSheet| QuestionChoice {
                lines: one.rows.iter().map(|row| plain(row)).collect(),
                ..QuestionChoice::of(plain(&one.name), Saying::Sheet(one.name.clone()))
            };
            let choices = sheets.iter().map(choice).collect();
            asked("import-ask-sheet", Phrase::new("import-ask-sheet-what"), choices)
        }
        Offer::Header(lines) => {
            let choice = |one: &OfferedLine| {
                let name = Phrase::new("import-ask-line").with("line", one.line);
                QuestionChoice {
                    lines: vec![plain(&one.text)],
                    ..QuestionChoice::of(name, Saying::Header(one.line))
                }
            };
            let choices = lines.iter().map(choice).collect();
            let likely = likely_header(lines);
            Question { likely, ..asked("import-ask-header", Phrase::new("import-ask-header-what"), choices) }
        }
        Offer::Column { column, may_be } => {
            let map =
                |target: &str| Saying::Map(ColumnMap { column: column.clone(), field: target.to_owned() });
            let choice = |one: &OfferedColumn| QuestionChoice::of(one.name.clone(), map(&one.target));
            let mut choices: Vec<QuestionChoice> = may_be.iter().map(choice).collect();
            choices.push(QuestionChoice::of(Phrase::new("intake-unread"), map(EXTRA)));
            asked("import-ask-column", Phrase::new("import-ask-column-what").with("column", column), choices)
        }
        Offer::Decimal { text, comma, point } => {
            let choice = |id: &str, amount: &Option<Money>, sign| {
                let amount = (*amount)?;
                let choice = QuestionChoice::of(Phrase::new(id), Saying::Decimal(sign));
                Some(QuestionChoice { lines: vec![read_as(text, amount)], ..choice })
            };
            let choices = [
                choice("import-ask-comma", comma, DecimalSign::Comma),
                choice("import-ask-point", point, DecimalSign::Point),
            ];
            let choices = choices.into_iter().flatten().collect();
            asked("import-ask-decimal", Phrase::new("import-ask-decimal-what"), choices)
        }
        Offer::Cents { text, rounded } => {
            let no = mended_first();
            let yes = QuestionChoice::of(Phrase::new("import-ask-cents-yes"), Saying::Round);
            let yes = QuestionChoice { lines: vec![read_as(text, *rounded)], ..yes };
            asked("import-ask-cents", Phrase::new("import-ask-cents-what"), vec![no, yes])
        }
        Offer::Municipality { field, text, near, row: _ } => {
            let near = near.as_ref().map(|(nis, _)| nis.as_str());
            municipality(field, text, near, register)
        }
        Offer::Amount { field, text, readings, row: _ } => {
            let mean = |amount: &String| {
                QuestionChoice::of(plain(amount), Saying::Meaning(meaning(field, text, amount)))
            };
            let mut choices: Vec<QuestionChoice> = readings.iter().map(mean).collect();
            let says = Says::Typed(format!("{field}:{text}"));
            choices.push(QuestionChoice { name: Phrase::new("import-ask-typed"), lines: Vec::new(), says });
            let what =
                Phrase::new("import-ask-amount-what").with("text", text).phrase("field", field_name(field));
            asked("import-ask-amount", what, choices)
        }
        Offer::Row { line, may_stay, row: _ } => {
            let leave = QuestionChoice::of(Phrase::new("import-ask-row-out"), Saying::LeaveOut(*line));
            let other = match may_stay {
                true => QuestionChoice::of(Phrase::new("import-ask-row-stays"), Saying::KeepRow(*line)),
                false => mended_first(),
            };
            asked("import-ask-row-what", Phrase::new("import-ask-row-why"), vec![leave, other])
        }
        Offer::Word { field, text, known, may_be_open, row: _ } => {
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

/// The first of the lines with most cells without a figure: names of columns have none.
fn likely_header(lines: &[OfferedLine]) -> usize {
    let words = |line: &OfferedLine| {
        line.text.split(" | ").filter(|cell| !cell.contains(|c: char| c.is_ascii_digit())).count()
    };
    let most = lines.iter().map(words).max().unwrap_or(0);
    lines.iter().position(|line| words(line) == most).unwrap_or(0)
}

/// The municipalities among which somebody finds the one that is meant: the near one, none,
/// and all others by typing.
fn municipality(field: &str, text: &str, near: Option<&str>, register: Option<&Register>) -> Question {
    let choice = |one: &Municipality| {
        let name = Phrase::new("import-ask-town-named")
            .with("name", &one.name)
            .with("nis", &one.nis)
            .with("province", &one.province)
            .number("population", one.population.into());
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

/// The answer of a person who leaves to mend the file.
fn mended_first() -> QuestionChoice {
    QuestionChoice { name: Phrase::new("import-ask-cents-no"), lines: Vec::new(), says: Says::Nothing }
}

/// A meaning in one column.
fn meaning(field: &str, text: &str, meaning: &str) -> ColumnMap {
    ColumnMap { column: format!("{field}:{text}"), field: meaning.to_owned() }
}

/// A word of a column as people say it.
fn word_name(field: &str, word: &str) -> Phrase {
    match field {
        "lead_kind" => Phrase::new(&format!("lead-kind-{word}")),
        "role" if Role::read(word).is_some() => Phrase::new(&format!("role-{word}")),
        "role" => Phrase::new(&format!("partner-role-{word}")),
        _ => plain(word),
    }
}
