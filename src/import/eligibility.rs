//! A table of answers on eligibility: a row for each answer, or a column for each question
//! under its id or its label.
//!
//! A cell says *yes*, *no*, *asked for on* or *supplied on* a day; of a list the items that
//! there are, with `+` between them, or *none*. An empty cell says nothing, and takes no
//! answer away.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::call::{Call, EligibilityQuestion};
use crate::domain::eligibility::{EligibilityFinding, QuestionAnswer, Verdict};
use crate::domain::id::{ItemId, ProposalId, QuestionId};
use crate::domain::identity::ids::Likenesses;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::import::call_names::{CallColumn, CallNames};
use crate::import::cells::{Cells, yes_or_no};
use crate::import::changes::ImportChange;
use crate::import::columns::OPEN;
use crate::import::dates::date;
use crate::import::field::key;
use crate::import::list;
use crate::import::table::{Table, TableRow};
use crate::round::Round;
use crate::store::problem::Problem;

/// The words before the day on which the applicant was asked, reduced as headings are.
const ASKED: [&str; 14] = [
    "opgevraagd",
    "gevraagd",
    "opgevraagdop",
    "gevraagdop",
    "askedfor",
    "asked",
    "askedforon",
    "askedon",
    "demande",
    "demandele",
    "askedforsince",
    "angefordert",
    "angefordertam",
    "askedforat",
];

/// The words before the day on which the applicant supplied it.
const SUPPLIED: [&str; 14] = [
    "aangevuld",
    "aangevuldop",
    "bezorgd",
    "bezorgdop",
    "ontvangen",
    "ontvangenop",
    "supplied",
    "suppliedon",
    "received",
    "receivedon",
    "fourni",
    "fournile",
    "nachgereicht",
    "nachgereichtam",
];

/// The words for a list of which there is nothing.
const NONE: [&str; 6] = ["geen", "niets", "none", "aucun", "aucune", "keine"];

/// An answer in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportedAnswer {
    /// The proposal.
    pub proposal: ProposalId,
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub answer: QuestionAnswer,
}

impl ImportedAnswer {
    /// The answer with the reason and the text of the letter that stand, where the table
    /// says neither and finds the same.
    #[must_use]
    pub fn onto(self, round: &Round) -> ImportedAnswer {
        let was = round.eligibility_file(&self.proposal).and_then(|file| file.answers.get(&self.question));
        let Some(was) = was.filter(|was| was.finding == self.answer.finding) else { return self };
        let or = |new: String, old: &String| if new.is_empty() { old.clone() } else { new };
        let QuestionAnswer { finding, reason, letter } = self.answer;
        let answer =
            QuestionAnswer { finding, reason: or(reason, &was.reason), letter: or(letter, &was.letter) };
        ImportedAnswer { answer, ..self }
    }
}

/// Reads a table of answers against the call and the proposals, in the order of its rows.
///
/// # Errors
/// All problems of the table; no answer is read from a table with a problem.
pub fn read(table: &Table, call: &Call, proposals: &[Proposal]) -> Result<Vec<ImportedAnswer>, Vec<Problem>> {
    let names = CallNames::of_questions(&call.eligibility);
    let wide = columns_of(table, call)?;
    let known: HashMap<&str, &ProposalId> = proposals.iter().map(|one| (one.id.as_str(), &one.id)).collect();
    let near = Likenesses::new(proposals.iter().map(|one| one.id.as_str()));
    let mut cells = Cells::new(table);
    let mut found = Vec::new();
    let mut lines: HashMap<(ProposalId, QuestionId), usize> = HashMap::new();
    for row in &table.rows {
        let Some(text) = cells.required(row, "proposal") else { continue };
        let Some(proposal) = known.get(text).copied() else {
            let what = Phrase::new("import-proposal-unknown").with("proposal", text);
            cells.unknown(row, "proposal", what, near.near(text));
            continue;
        };
        for (index, question) in asked(&mut cells, row, &names, &wide) {
            cells.read_under(index.map(|index| ("answer", index)));
            if let Some(answer) = answer(&mut cells, row, question) {
                let key = (proposal.clone(), question.id.clone());
                if let Some(first) = lines.insert(key, row.line) {
                    let what = Phrase::new("import-answer-twice")
                        .with("proposal", proposal)
                        .with("question", &question.label)
                        .with("first", first);
                    cells.wrong(row, "answer", what);
                }
                found.push(ImportedAnswer {
                    proposal: proposal.clone(),
                    question: question.id.clone(),
                    answer,
                });
            }
            cells.read_under(None);
        }
    }
    cells.finish(found)
}

/// The columns of questions, each with its place; none where each row has one answer.
fn columns_of<'r>(
    table: &Table,
    call: &'r Call,
) -> Result<Vec<(usize, &'r EligibilityQuestion)>, Vec<Problem>> {
    let columns = table.header.iter().enumerate();
    let wide: Vec<(usize, &EligibilityQuestion)> = columns
        .filter_map(|(index, column)| match column.of_call() {
            Some(CallColumn::Answer(id)) => Some((index, call.question(id)?)),
            Some(CallColumn::Class(_) | CallColumn::Score(_) | CallColumn::Comment(_)) | None => None,
        })
        .collect();
    let long = ["question", "answer"].map(|field| table.column(field).is_some());
    let hint = || {
        let ids = call.eligibility.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
        Phrase::new("import-answers-columns-hint").with("questions", ids)
    };
    let wrong = |what: Phrase| Err(vec![Problem::error(&table.file, what).hint(hint())]);
    match (wide.is_empty(), long) {
        (false, [false, false]) | (true, [true, true]) => Ok(wide),
        (false, _) => wrong(Phrase::new("import-answers-two-shapes")),
        (true, [false, _]) => wrong(Phrase::new("import-column-missing").with("field", "question")),
        (true, [true, false]) => wrong(Phrase::new("import-column-missing").with("field", "answer")),
    }
}

/// The questions that a row answers, each with its column where that has one.
fn asked<'r>(
    cells: &mut Cells<'r>,
    row: &'r TableRow,
    names: &CallNames<'r>,
    wide: &[(usize, &'r EligibilityQuestion)],
) -> Vec<(Option<usize>, &'r EligibilityQuestion)> {
    if !wide.is_empty() {
        return wide.iter().map(|(index, question)| (Some(*index), *question)).collect();
    }
    let Some(text) = cells.required(row, "question") else { return Vec::new() };
    let question = names.question(text);
    if question.is_none() {
        cells.wrong(row, "question", Phrase::new("import-question-unknown").with("question", text));
    }
    question.map(|question| (None, question)).into_iter().collect()
}

/// The answer in a row; none where its cell is empty, or wrong, which is told. The reason
/// of a row of several answers is that of those that fail.
fn answer<'r>(
    cells: &mut Cells<'r>,
    row: &'r TableRow,
    question: &EligibilityQuestion,
) -> Option<QuestionAnswer> {
    let text = cells.text(row, "answer").filter(|text| *text != OPEN)?;
    let finding = match finding(text, question) {
        Ok(finding) => finding,
        Err(what) => {
            cells.wrong(row, "answer", what);
            return None;
        }
    };
    let words = |field: &str| cells.text(row, field).unwrap_or_default().replace("\r\n", "\n");
    let (reason, letter) = (words("reason"), words("letter"));
    let answer = QuestionAnswer { finding, reason, letter };
    let alone = cells.stands_alone("answer");
    let answer = match alone || question.verdict(Some(&answer)) == Verdict::Fails {
        true => answer,
        false => QuestionAnswer { reason: String::new(), letter: String::new(), ..answer },
    };
    match question.admits(&answer) {
        Ok(()) => Some(answer),
        Err(what) => {
            let hint = Phrase::new("import-answer-reason-hint");
            cells.wrong_with_hint(row, "answer", what, hint);
            None
        }
    }
}

/// What a cell says to a question.
///
/// # Errors
/// A text that says none of what can be answered, with that.
fn finding(text: &str, question: &EligibilityQuestion) -> Result<EligibilityFinding, Phrase> {
    if let Some(finding) = with_day(text)? {
        return Ok(finding);
    }
    if question.items().is_empty() {
        let said = yes_or_no(text).ok_or_else(|| Phrase::new("import-answer-word").with("text", text))?;
        return Ok(if said { EligibilityFinding::Yes } else { EligibilityFinding::No });
    }
    if NONE.contains(&key(text).as_str()) {
        return Ok(EligibilityFinding::Ticked(Vec::new()));
    }
    let named = list::split(text)?;
    let item = |name: &String| {
        let called = |id: &str, label: &str| id == name || key(id) == key(name) || key(label) == key(name);
        let found = question.items().iter().find(|item| called(item.id.as_str(), &item.label));
        found.map(|item| item.id.clone()).ok_or_else(|| {
            let known = question.items().iter().map(|item| item.id.to_string());
            Phrase::new("import-answer-item")
                .with("text", name)
                .with("items", known.collect::<Vec<_>>().join(", "))
        })
    };
    let named: Vec<ItemId> = named.iter().map(item).collect::<Result<_, _>>()?;
    // In the order of the list, each once.
    let ticked = question.items().iter().filter(|item| named.contains(&item.id));
    Ok(EligibilityFinding::Ticked(ticked.map(|item| item.id.clone()).collect()))
}

/// A finding with a day: *opgevraagd op 12/11/2026*.
fn with_day(text: &str) -> Result<Option<EligibilityFinding>, Phrase> {
    let at = text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len());
    let (word, day) = text.split_at(at);
    let word = key(word);
    let with: fn(Date) -> EligibilityFinding = if ASKED.contains(&word.as_str()) {
        EligibilityFinding::AskedFor
    } else if SUPPLIED.contains(&word.as_str()) {
        EligibilityFinding::Supplied
    } else {
        return Ok(None);
    };
    if day.is_empty() {
        return Err(Phrase::new("import-answer-day").with("text", text));
    }
    date(day).map(|day| Some(with(day)))
}

/// What an answer changes in what stands, or that it comes.
#[must_use]
pub fn of_answer(round: &Round, one: &ImportedAnswer) -> Vec<ImportChange> {
    let label = round.call.question(&one.question).map_or_else(String::new, |asked| asked.label.clone());
    let was = round.eligibility_file(&one.proposal).and_then(|file| file.answers.get(&one.question));
    match was {
        None => vec![ImportChange::Comes { id: format!("{} ({label})", one.proposal) }],
        Some(was) if *was == one.answer => Vec::new(),
        Some(was) => vec![ImportChange::Alters {
            id: one.proposal.to_string(),
            field: label,
            was: Some(written(was)),
            now: written(&one.answer),
        }],
    }
}

/// An answer as a table may write it.
fn written(answer: &QuestionAnswer) -> String {
    let said = match &answer.finding {
        EligibilityFinding::Yes => "ja".to_owned(),
        EligibilityFinding::No => "nee".to_owned(),
        EligibilityFinding::AskedFor(day) => format!("opgevraagd op {}", day.strftime("%d/%m/%Y")),
        EligibilityFinding::Supplied(day) => format!("aangevuld op {}", day.strftime("%d/%m/%Y")),
        EligibilityFinding::Ticked(items) => items.iter().map(ItemId::as_str).collect::<Vec<_>>().join(" + "),
    };
    if answer.reason.is_empty() { said } else { format!("{said} ({})", answer.reason) }
}
