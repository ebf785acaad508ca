//! One criterion on the sheet: name, mark, question, descriptors and comments.
//!
//! ```text
//! │>Bereik kleine gemeenten    30 %│
//! │  [ 7,5 ] ███████▌░░  drempel 5 │
//! │  Hoe goed bereikt de proeftuin │
//! │  inburgeraars ...?             │
//! │  7 Minstens één kleine ...     │
//! │  8 Elke betrokken gemeente ... │
//! │  c Opmerking: Sterk netwerk... │
//! │  t Interne notitie: -          │
//! ```

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use rust_decimal::Decimal;

use crate::domain::call::{Criterion, TotalForm};
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{Answer, CommentField, SheetState};
use crate::tui::chrome::{self, cell};
use crate::tui::clean::clean;
use crate::tui::desk::mine::{Own, asks_comment, below_threshold, thousandths};
use crate::tui::desk::place::Pane;
use crate::tui::desk::state::Desk;

/// The criterion under the cursor, in at most `room` lines where that can be:
/// first the name and the mark, then descriptors and comments, and the question
/// with what is left. `d` shows all of it.
pub(super) fn open(
    desk: &Desk,
    own: &Own,
    criterion: &Criterion,
    width: usize,
    room: usize,
) -> Vec<Line<'static>> {
    let mut lines = heading(desk, criterion, width);
    lines.extend(mark(desk, own, criterion, width));
    if criterion.scale.words().is_some() {
        let words = clean(&desk.texts.say(&criterion.scale.described()));
        lines.extend(hanging(desk, "w ", &words, width, 3).into_iter().map(Line::raw));
    }
    let comments = comments(desk, own, criterion, width);
    let left = room.saturating_sub(lines.len() + comments.iter().map(Vec::len).sum::<usize>());
    let question = if criterion.question.is_empty() {
        Vec::new()
    } else {
        hanging(desk, "", &clean(&criterion.question), width, usize::MAX)
    };
    let descriptors = neighbours(desk, own, criterion);
    // A large screen has room for the whole scale, the neighbours in strong letters.
    let near: Vec<Decimal> = descriptors.iter().map(|(value, _)| *value).collect();
    let whole: Vec<Line<'static>> = criterion
        .descriptors
        .iter()
        .flat_map(|(value, words)| {
            let number = chrome::cell_right(&desk.texts.number(value.normalize()), 4, desk.look);
            let style = if near.contains(value) { desk.look.strong() } else { Style::new() };
            let rows = hanging(desk, &format!("{number} "), &clean(words), width, usize::MAX);
            rows.into_iter().map(move |row| Line::styled(row, style))
        })
        .collect();
    if question.len() + whole.len() <= left {
        lines.extend(question.into_iter().map(Line::raw));
        lines.extend(whole);
        lines.extend(comments.into_iter().flatten().map(Line::raw));
        return lines;
    }
    let most = (left / descriptors.len().max(1)).clamp(2, 8);
    let described: Vec<Vec<String>> = descriptors
        .into_iter()
        .map(|(value, words)| {
            let number = format!("{} ", desk.texts.number(value.normalize()));
            hanging(desk, &number, &clean(words), width, most)
        })
        .collect();
    let left = left.saturating_sub(described.iter().map(Vec::len).sum());
    let mut all = vec![];
    if !question.is_empty() && left > 0 {
        all.push(hanging(desk, "", &clean(&criterion.question), width, left));
    }
    all.extend(described);
    all.extend(comments);
    lines.extend(all.into_iter().flatten().map(Line::raw));
    lines
}

/// The name of the criterion under the cursor with its weight.
fn heading(desk: &Desk, criterion: &Criterion, width: usize) -> Vec<Line<'static>> {
    let weight = weight(desk, criterion);
    let title = chrome::wrap(&clean(&criterion.label), width.saturating_sub(weight.chars().count() + 3));
    let cursor = if desk.place.pane == Pane::Sheet { Modifier::REVERSED } else { Modifier::empty() };
    let style = desk.look.strong().add_modifier(cursor);
    let line = |(index, text): (usize, String)| {
        let (sign, right) = if index == 0 { (">", weight.as_str()) } else { (" ", "") };
        let room = width.saturating_sub(right.chars().count() + 2);
        Line::styled(format!("{sign}{} {right}", cell(&text, room, desk.look)), style)
    };
    title.into_iter().enumerate().map(line).collect()
}

/// Both comments, each behind the key that opens it.
fn comments(desk: &Desk, own: &Own, criterion: &Criterion, width: usize) -> Vec<Vec<String>> {
    let most = if width > 45 { 6 } else { 2 };
    let fields =
        [(CommentField::Applicant, "c ", "desk-comment-short"), (CommentField::Internal, "t ", "desk-note")];
    let lines = fields.map(|(field, key, label)| {
        let flat = flat(desk, own, criterion, field);
        let text = if flat.is_empty() { "-" } else { &flat };
        hanging(desk, key, &format!("{}: {text}", desk.texts.get(label)), width, most)
    });
    lines.to_vec()
}

/// Text behind a sign, in at most `most` lines; what is cut shows it.
pub(super) fn hanging(desk: &Desk, sign: &str, text: &str, width: usize, most: usize) -> Vec<String> {
    let indent = sign.chars().count();
    let room = width.saturating_sub(indent + 3);
    let mut lines = chrome::wrap(text, room);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            // One cell too many makes the cut visible.
            let longer = format!("{last}{}", " .".repeat(room));
            *last = cell(&longer, (last.chars().count() + 2).min(room), desk.look);
        }
    }
    let lead = |index: usize| if index == 0 { sign.to_owned() } else { " ".repeat(indent) };
    lines.into_iter().enumerate().map(|(index, line)| format!("  {}{line}", lead(index))).collect()
}

/// The word of a mark, where the scale has words and this one fits.
pub(super) fn word_that_fits(criterion: &Criterion, mark: Decimal, room: usize) -> Option<String> {
    let word = criterion.scale.word(mark).map(clean)?;
    (word.chars().count() <= room).then_some(word)
}

/// How heavily a criterion counts.
pub(super) fn weight(desk: &Desk, criterion: &Criterion) -> String {
    if !criterion.counted {
        return desk.texts.get("desk-weight-none");
    }
    let number = desk.texts.number(criterion.weight.normalize());
    match desk.mine.round.call.total.form {
        TotalForm::Points => format!("x {number}"),
        TotalForm::Percent => {
            let sum: Decimal = desk.mine.round.call.criteria.iter().map(Criterion::counted_weight).sum();
            if sum == Decimal::ONE_HUNDRED {
                format!("{number} %")
            } else {
                desk.texts.say(&Phrase::new("desk-weight").with("weight", number))
            }
        }
    }
}

/// The mark as a number and a bar, with its threshold; or the abstention.
pub(super) fn mark(desk: &Desk, own: &Own, criterion: &Criterion, width: usize) -> Vec<Line<'static>> {
    let (texts, look) = (&desk.texts, desk.look);
    let answer = desk.mine.answer(&own.id, &criterion.id);
    let entry = desk.entry.as_ref().filter(|entry| entry.criterion == criterion.id && !entry.text.is_empty());
    let typed = entry.map(|entry| entry.so_far(&criterion.scale));
    let value = typed.unwrap_or_else(|| answer.mark());
    let refused = entry.is_some_and(|entry| entry.refused.is_some());
    let box_text = match entry {
        Some(entry) if refused => format!("[!{}!]", entry.text),
        Some(entry) if entry.unsaved => format!("[ {}_ ]", comma(desk, &entry.text)),
        Some(entry) => format!("[ {} ]", comma(desk, &entry.text)),
        None => match &answer {
            Answer::Mark(mark) => {
                let said = clean(&texts.say(&criterion.scale.said(*mark)));
                format!("[ {} ]", cell(&said, said.chars().count().min(width.saturating_sub(8)), look))
            }
            _ => "[     ]".to_owned(),
        },
    };
    if let (None, Answer::Abstained(reason)) = (entry, &answer) {
        let said = texts.say(&Phrase::new("desk-answer-abstained").with("reason", clean(reason)));
        let lines = chrome::wrap(&said, width.saturating_sub(3));
        return lines.into_iter().take(4).map(|line| Line::raw(format!("  {line}"))).collect();
    }
    let box_style = if refused { look.bad().add_modifier(Modifier::REVERSED) } else { look.strong() };
    let below = value.is_some_and(|mark| below_threshold(criterion, mark));
    let threshold = criterion.threshold.map(|threshold| {
        let id = match (below, threshold.strict) {
            (true, _) => "desk-below-threshold",
            (false, false) => "desk-threshold",
            (false, true) => "desk-threshold-above",
        };
        texts.say(&Phrase::new(id).number("mark", threshold.value.normalize()))
    });
    // A long word takes the place of the bar.
    let beside = box_text.chars().count() + threshold.as_ref().map_or(0, |text| text.chars().count());
    let bar = if criterion.scale.words().is_some() && beside + 14 > width {
        String::new()
    } else {
        look.bar(10, value.map_or(0, |mark| thousandths(&criterion.scale, mark)))
    };
    let style = if below { look.warn() } else { Style::new() };
    let mut lines = vec![Line::from(vec![
        Span::raw("  "),
        Span::styled(cell(&box_text, box_text.chars().count().max(7), look), box_style),
        Span::raw(format!(" {bar} ")),
        Span::styled(threshold.unwrap_or_default(), style),
    ])];
    let uncommented = desk.mine.text(&own.id, &criterion.id, CommentField::Applicant).trim().is_empty();
    if uncommented
        && value.is_some_and(|mark| asks_comment(criterion, mark))
        && own.state != SheetState::Submitted
    {
        lines.push(Line::styled(format!("  ! {}", texts.get("desk-comment-asked")), look.warn()));
    }
    lines
}

/// What was typed, with the separator of the language.
fn comma(desk: &Desk, text: &str) -> String {
    if desk.texts.number(Decimal::new(5, 1)).contains(',') {
        text.replace('.', ",")
    } else {
        text.replace(',', ".")
    }
}

/// The descriptors that stand next to the mark; without a mark those of the
/// threshold and of the best mark, to get one's bearings.
fn neighbours<'a>(desk: &'a Desk, own: &Own, criterion: &'a Criterion) -> Vec<(Decimal, &'a str)> {
    let entry = desk.entry.as_ref().filter(|entry| entry.criterion == criterion.id);
    let typed = entry.and_then(|entry| entry.so_far(&criterion.scale));
    let marks = &criterion.descriptors;
    let pair = |mark: Decimal| {
        let below = marks.range(..=mark).next_back();
        let above = marks.range(mark..).find(|(other, _)| **other > mark);
        below.into_iter().chain(above).map(|(mark, words)| (*mark, words.as_str())).collect()
    };
    match typed.or_else(|| desk.mine.answer(&own.id, &criterion.id).mark()) {
        Some(mark) => pair(mark),
        None => {
            let wanted =
                [criterion.threshold.map(|threshold| threshold.value), Some(criterion.scale.best_mark())];
            let known = |mark: Decimal| marks.get_key_value(&mark);
            wanted
                .into_iter()
                .flatten()
                .filter_map(known)
                .map(|(mark, words)| (*mark, words.as_str()))
                .collect()
        }
    }
}

/// A comment on one line.
pub(super) fn flat(desk: &Desk, own: &Own, criterion: &Criterion, field: CommentField) -> String {
    let written = desk.mine.text(&own.id, &criterion.id, field);
    written.split_whitespace().map(clean).collect::<Vec<_>>().join(" ")
}
