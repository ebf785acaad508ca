//! The form as a text that goes by e-mail: every answer behind a tag at the beginning of
//! its line, so that nothing hangs on how a mail program breaks or quotes the lines.

use rust_decimal::Decimal;

use crate::domain::call::Criterion;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::export::offline_sheet::front::{FrontLine, front};
use crate::round::Round;
use crate::round::offline::{OfflineForm, OfflineRow};
use crate::text::document::Document;
use crate::text::offline::{
    ABSTAINS, EDITION, KNOWN_BY, OfflineLayout, SentCell, criterion_heading, plain, reflowed, wrapped,
};
use crate::text::{Lang, Texts};

/// The text.
#[must_use]
pub fn message(round: &Round, member: &Member, form: &OfflineForm, texts: &Texts) -> Document {
    let steps = [
        "offline-step-lines",
        "offline-step-abstain",
        "offline-step-conflict-line",
        "offline-step-paragraphs",
        "offline-step-hand-in-text",
        "offline-step-submit",
    ]
    .map(Phrase::new);
    let mut lines = Vec::new();
    for line in front(round, member, texts, &steps) {
        match line {
            FrontLine::Title(text) => lines.extend(wrapped(&text.to_uppercase())),
            FrontLine::Heading(text) => {
                lines.push(String::new());
                lines.extend(wrapped(&text));
            }
            FrontLine::Text(text) => lines.extend(wrapped(&text)),
        }
    }
    let stamp = &form.stamp;
    lines.push(String::new());
    for (tag, value) in [
        (KNOWN_BY, EDITION),
        ("round", &stamp.round),
        ("member", stamp.member.as_str()),
        ("phase", stamp.phase.code()),
        ("version", &stamp.version),
    ] {
        lines.push(format!("[{tag}] {value}"));
    }
    for sheet in &form.sheets {
        lines.push(String::new());
        let heading = reflowed(&format!("{} {}", sheet.proposal, sheet.title));
        lines.extend(hanging(&format!("[p{}] {heading}", sheet.number)));
        lines.push(format!("[p{}.x] {}:", sheet.number, texts.get("offline-conflict-line")));
        for row in &sheet.rows {
            if let Some(criterion) = round.call.criterion(&row.criterion) {
                answers(&mut lines, row, criterion, texts);
            }
        }
    }
    lines.push(String::new());
    lines.push("[sent]".to_owned());
    let sent =
        form.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| {
            format!("{}={}", row.number, SentCell::of(&row.cell, OfflineLayout::Reflowed).written())
        });
    lines.extend(wrapped(&sent.collect::<Vec<_>>().join(" ")));
    lines.push("[end]".to_owned());
    plain(&lines)
}

fn answers(lines: &mut Vec<String>, row: &OfflineRow, criterion: &Criterion, texts: &Texts) {
    let number = row.number;
    let (score, reason) = match &row.cell.answer {
        Answer::NotYet => (String::new(), ""),
        Answer::Abstained(reason) => (format!(" {ABSTAINS}"), reason.as_str()),
        Answer::Mark(mark) => match criterion.scale.word(*mark) {
            Some(word) => (format!(" {word}"), ""),
            None => (format!(" {}", number_in(texts.lang, *mark)), ""),
        },
    };
    lines.push(String::new());
    lines.extend(hanging(&format!("[{number}] {}", reflowed(&texts.say(&criterion_heading(criterion))))));
    let label = |tag: &str, id: &str| format!("[{number}.{tag}] {}:", texts.get(id));
    lines.push(format!("{}{score}", label("s", "offline-score")));
    for (tag, id, text) in [
        ("r", "offline-reason", reason),
        ("c", "offline-comment", row.cell.comment.as_str()),
        ("n", "offline-note", row.cell.note.as_str()),
    ] {
        lines.push(label(tag, id));
        // Set in, so that no line of it begins like a tag or a quotation.
        let text = OfflineLayout::Reflowed.settle(text);
        lines.extend(
            wrapped(&text).iter().map(
                |line| {
                    if line.is_empty() { String::new() } else { format!("  {line}") }
                },
            ),
        );
    }
}

/// A mark without a sign between thousands, which a reader could take for another.
fn number_in(lang: Lang, mark: Decimal) -> String {
    let plain = mark.normalize().to_string();
    match lang {
        Lang::Nl | Lang::Fr => plain.replace('.', ","),
        Lang::En => plain,
    }
}

/// A text in lines of which only the first begins at the margin.
fn hanging(text: &str) -> Vec<String> {
    let lines = wrapped(text).into_iter().enumerate();
    lines.map(|(at, line)| if at == 0 { line } else { format!("  {line}") }).collect()
}
