//! The form as a workbook: a page that says what to do, one with a row for each
//! criterion of each proposal in which only the answers are open, and one that is not
//! shown, by which the program knows the form again.

use rust_decimal::Decimal;
use rust_xlsxwriter::XlsxError;

use crate::domain::call::Criterion;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::export::offline_sheet::front::{FrontLine, front};
use crate::round::Round;
use crate::round::offline::{OfflineForm, OfflineRow, OfflineSheet};
use crate::text::Texts;
use crate::text::offline::{ABSTAINS, EDITION, KNOWN_BY, OfflineLayout, SentCell};
use crate::text::workbook::{
    BookCell, BookPage, BookRow, BookValue, CellLook, Typed, TypedRule, workbook as write,
};

/// The widths of the columns of the page that is filled in; the last one is not shown.
const WIDTHS: [Option<u16>; 8] = [Some(10), Some(28), Some(18), Some(10), Some(28), Some(48), Some(28), None];
/// A scale with more steps than this has no list to choose from: the number is typed.
const LISTED: u32 = 60;
/// How many lines there are for a comment.
const ROOM: usize = 2;
/// The columns before the lists of marks on the page that is not shown.
const BEFORE_LISTS: u16 = 5;

/// The workbook.
///
/// # Errors
/// A comment that is longer than a cell of a workbook.
pub fn workbook(
    round: &Round,
    member: &Member,
    form: &OfflineForm,
    texts: &Texts,
) -> Result<Vec<u8>, XlsxError> {
    let page = texts.get("offline-page");
    let steps = [
        Phrase::new("offline-step-page").with("page", &page),
        Phrase::new("offline-step-score"),
        Phrase::new("offline-step-abstain"),
        Phrase::new("offline-step-conflict"),
        Phrase::new("offline-step-hand-in"),
        Phrase::new("offline-step-submit"),
    ];
    let first = BookPage {
        name: texts.get("offline-front"),
        columns: vec![Some(110)],
        rows: front(round, member, texts, &steps).into_iter().flat_map(front_rows).collect(),
        locked: true,
        ..BookPage::default()
    };
    let criteria: Vec<&Criterion> = round.call.criteria_of(member.role).collect();
    write(&[first, filled_in(round, member, (form, &criteria), page, texts), known_by(form, &criteria)], 0)
}

fn front_rows(line: FrontLine) -> Vec<BookRow> {
    let row = |cell: BookCell| BookRow { cells: vec![cell], least: 1 };
    match line {
        FrontLine::Title(text) => vec![row(BookCell::text(&text, CellLook::Title))],
        FrontLine::Heading(text) => vec![BookRow::default(), row(BookCell::text(&text, CellLook::Heading))],
        FrontLine::Text(text) => vec![row(BookCell::text(&text, CellLook::Plain))],
    }
}

fn filled_in(
    round: &Round,
    member: &Member,
    (form, criteria): (&OfflineForm, &[&Criterion]),
    name: String,
    texts: &Texts,
) -> BookPage {
    let headings = [
        "offline-proposal",
        "offline-criterion",
        "offline-scale",
        "offline-score",
        "offline-reason",
        "offline-comment",
        "offline-note",
    ];
    let heading = |text: &str| BookCell::text(text, CellLook::Heading);
    let mut top: Vec<BookCell> = headings.iter().map(|id| heading(&texts.get(id))).collect();
    top.push(heading(KNOWN_BY));
    let title = format!("{} - {}", round.call.title, member.name);
    let one = |cell: BookCell| BookRow { cells: vec![cell], least: 1 };
    let mut rows = vec![
        one(BookCell::text(&title, CellLook::Title)),
        one(BookCell::text(&texts.get("offline-short"), CellLook::Plain).over(7)),
        BookRow { cells: top, least: 1 },
    ];
    for sheet in &form.sheets {
        rows.push(group(sheet, texts));
        rows.extend(sheet.rows.iter().filter_map(|row| {
            let (at, criterion) =
                criteria.iter().enumerate().find(|(_, criterion)| criterion.id == row.criterion)?;
            Some(answers(sheet, row, (at, criterion), texts))
        }));
    }
    BookPage { name, columns: WIDTHS.to_vec(), rows, frozen: 3, locked: true, hidden: false }
}

/// The row of a proposal, with room for a conflict of interest.
fn group(sheet: &OfflineSheet, texts: &Texts) -> BookRow {
    let title = BookCell::text(&sheet.title, CellLook::Group).over(2);
    BookRow {
        cells: vec![
            BookCell::text(sheet.proposal.as_str(), CellLook::Group),
            title,
            BookCell::text(&texts.get("offline-conflict"), CellLook::GroupEnd).over(2),
            BookCell::text("", CellLook::OpenText),
            BookCell::text("", CellLook::Group),
            BookCell::text(&format!("p{}", sheet.number), CellLook::Plain),
        ],
        least: 1,
    }
}

fn answers(
    sheet: &OfflineSheet,
    row: &OfflineRow,
    (at, criterion): (usize, &Criterion),
    texts: &Texts,
) -> BookRow {
    let (value, reason) = match &row.cell.answer {
        Answer::NotYet => (BookValue::Empty, ""),
        Answer::Abstained(reason) => (BookValue::Text(ABSTAINS.to_owned()), reason.as_str()),
        Answer::Mark(mark) => (value_of(criterion, *mark), ""),
    };
    let score =
        BookCell { value, look: CellLook::Open, across: 1, allowed: Some(rule(at, criterion, texts)) };
    let text = |text: &str| BookCell::text(text, CellLook::OpenText);
    BookRow {
        cells: vec![
            BookCell::text(sheet.proposal.as_str(), CellLook::Plain),
            BookCell::text(&criterion.label, CellLook::Plain),
            BookCell::text(&texts.say(&criterion.scale.described()), CellLook::Plain),
            score,
            text(reason),
            text(&row.cell.comment),
            text(&row.cell.note),
            BookCell::text(&row.number.to_string(), CellLook::Plain),
        ],
        least: ROOM,
    }
}

/// A mark as it is filled in: the word, or the number.
fn value_of(criterion: &Criterion, mark: Decimal) -> BookValue {
    match criterion.scale.word(mark) {
        Some(word) => BookValue::Text(word.to_owned()),
        None => BookValue::Number(mark.normalize()),
    }
}

/// The marks that can be chosen from a list, best first; none where they are too many.
fn listed(criterion: &Criterion) -> Option<Vec<BookValue>> {
    let scale = &criterion.scale;
    if let Some(words) = scale.words() {
        return Some(words.iter().map(|word| BookValue::Text(word.0.clone())).collect());
    }
    let steps = Some(scale.steps()).filter(|steps| *steps <= LISTED)?;
    let from = scale.lowest();
    let marks =
        (0..=steps).rev().filter_map(|step| scale.beyond(from, step, true).or((step == 0).then_some(from)));
    Some(marks.map(|mark| value_of(criterion, mark)).collect())
}

/// What may be typed as a score: a mark of the scale, or a hyphen to abstain.
fn rule(at: usize, criterion: &Criterion, texts: &Texts) -> TypedRule {
    let typed = match listed(criterion) {
        Some(marks) => Typed::OneOf {
            page: KNOWN_BY.to_owned(),
            column: BEFORE_LISTS + u16::try_from(at).unwrap_or(0),
            // One more for the hyphen.
            last: u32::try_from(marks.len() + 1).unwrap_or(u32::MAX),
        },
        None => Typed::Steps {
            from: criterion.scale.lowest(),
            to: criterion.scale.highest(),
            step: criterion.scale.step().unwrap_or(Decimal::ONE),
            or: ABSTAINS.to_owned(),
        },
    };
    let scale = texts.say(&criterion.scale.described());
    let said = |id: &str| texts.say(&Phrase::new(id).with("scale", &scale));
    TypedRule { typed, hint: said("offline-type"), wrong: said("offline-wrong") }
}

/// The page that is not shown: by what the form is known again, what went out in every
/// row, and the lists of marks.
fn known_by(form: &OfflineForm, criteria: &[&Criterion]) -> BookPage {
    let plain = |text: &str| BookCell::text(text, CellLook::Plain);
    let stamp = &form.stamp;
    let mut left: Vec<Vec<BookCell>> = [
        (KNOWN_BY, EDITION),
        ("round", &stamp.round),
        ("member", stamp.member.as_str()),
        ("phase", stamp.phase.code()),
        ("version", &stamp.version),
    ]
    .iter()
    .map(|(name, value)| vec![plain(name), plain(value)])
    .collect();
    for sheet in &form.sheets {
        for row in &sheet.rows {
            let sent = SentCell::of(&row.cell, OfflineLayout::Kept).written();
            left.push(vec![
                plain(&row.number.to_string()),
                plain(&sent),
                plain(sheet.proposal.as_str()),
                plain(row.criterion.as_str()),
            ]);
        }
    }
    let lists: Vec<Vec<BookValue>> = criteria
        .iter()
        .map(|criterion| {
            let mut marks = listed(criterion).unwrap_or_default();
            marks.push(BookValue::Text(ABSTAINS.to_owned()));
            marks
        })
        .collect();
    let longest = lists.iter().map(Vec::len).max().unwrap_or(0).max(left.len());
    left.resize(longest, Vec::new());
    let rows = left.into_iter().enumerate().map(|(at, mut cells)| {
        cells.resize(usize::from(BEFORE_LISTS), BookCell::default());
        cells.extend(lists.iter().map(|list| {
            let value = list.get(at).cloned().unwrap_or_default();
            BookCell { value, ..BookCell::default() }
        }));
        BookRow { cells, least: 1 }
    });
    BookPage {
        name: KNOWN_BY.to_owned(),
        rows: rows.collect(),
        locked: true,
        hidden: true,
        ..BookPage::default()
    }
}
