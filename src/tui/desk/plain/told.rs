//! The desk in sentences: what the line-by-line version says about each screen.

use crate::domain::call::Criterion;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::{CommentField, SheetState};
use crate::tui::clean::clean;
use crate::tui::desk::mine::Own;
use crate::tui::desk::place::DeskScreen;
use crate::tui::desk::state::{Desk, DeskMode, state_id};
use crate::tui::dialog::AskForm;

/// Where one is and what is there.
#[must_use]
pub fn screen(desk: &Desk) -> String {
    match desk.place.screen {
        DeskScreen::List => list(desk),
        DeskScreen::Mirror => format!("{}\n{}", desk.texts.get("desk-mirror"), rows(desk)),
        DeskScreen::Work => {
            let Some(own) = desk.current() else { return String::new() };
            let lead = if own.lead.is_empty() { String::new() } else { format!(", {}", own.lead) };
            format!("{} {}{lead}\n{}\n{}", own.id, own.title, total(desk, own), criterion(desk))
        }
    }
}

/// The list with its progress.
#[must_use]
pub fn list(desk: &Desk) -> String {
    let count = |state: SheetState| desk.mine.owns.iter().filter(|own| own.state == state).count();
    let all = desk.mine.owns.len() - count(SheetState::Conflict);
    let said = Phrase::new("desk-progress").count("done", count(SheetState::Submitted)).count("all", all);
    format!("{}: {}\n{}", desk.texts.get("desk-list"), desk.texts.say(&said), rows(desk))
}

fn rows(desk: &Desk) -> String {
    let rows: Vec<String> = desk.listed().into_iter().map(|own| line(desk, own)).collect();
    if rows.is_empty() { desk.texts.get("desk-empty") } else { rows.join("\n") }
}

/// The row under the cursor.
#[must_use]
pub fn row(desk: &Desk) -> String {
    desk.current().map(|own| line(desk, own)).unwrap_or_default()
}

fn line(desk: &Desk, own: &Own) -> String {
    let mut parts = vec![format!("{} {}", own.id, own.title)];
    parts.extend(Some(own.lead.clone()).filter(|lead| !lead.is_empty()));
    parts.extend(own.classes.clone());
    parts.push(desk.texts.get(state_id(own.state)));
    if own.state != SheetState::Conflict {
        parts.push(total(desk, own));
    }
    parts.join(", ")
}

fn total(desk: &Desk, own: &Own) -> String {
    desk.total_text(own)
}

/// The criterion under the cursor with everything that was written.
#[must_use]
pub fn criterion(desk: &Desk) -> String {
    let (Some(own), Some(id)) = (desk.current(), &desk.place.criterion) else { return String::new() };
    if own.state == SheetState::Conflict {
        return desk.texts.get("desk-sheet-void");
    }
    let Some(criterion) = desk.mine.criterion(id) else { return String::new() };
    let mut lines = vec![heading(desk, own, criterion)];
    lines.extend(Some(clean(&criterion.question)).filter(|question| !question.is_empty()));
    for field in [CommentField::Applicant, CommentField::Internal] {
        let text = desk.mine.text(&own.id, id, field);
        if !text.is_empty() {
            let text: Vec<String> = text.lines().map(clean).collect();
            lines.push(format!("{}: {}", desk.field_label(field), text.join("\n")));
        }
    }
    if own.asked.contains(id) {
        lines.push(desk.asked_text(&own.id, id));
    }
    lines.join("\n")
}

/// The name of a criterion with its answer, threshold and scale.
fn heading(desk: &Desk, own: &Own, criterion: &Criterion) -> String {
    let said = Phrase::new("desk-plain-scale").phrase("scale", criterion.scale.described());
    let answer = desk.answer_text(&criterion.id, &desk.mine.answer(&own.id, &criterion.id));
    let threshold = criterion.threshold.map(|threshold| {
        let id = if threshold.strict { "desk-threshold-above" } else { "desk-threshold" };
        format!(", {}", desk.texts.say(&Phrase::new(id).number("mark", threshold.value.normalize())))
    });
    let counts =
        if criterion.counted { String::new() } else { format!(", {}", desk.texts.get("desk-weight-none")) };
    format!(
        "{}: {answer}{}{counts}, {}",
        clean(&criterion.label),
        threshold.unwrap_or_default(),
        desk.texts.say(&said)
    )
}

/// What the desk asks.
#[must_use]
pub fn question(desk: &Desk) -> String {
    let lines: Vec<String> = match &desk.mode {
        DeskMode::Ask(_, AskForm::Choice(choice)) => {
            let options = choice.options.iter().map(|(letter, label)| format!("{letter}: {label}"));
            std::iter::once(choice.title.clone()).chain(choice.body.clone()).chain(options).collect()
        }
        DeskMode::Ask(_, AskForm::Reason(reason)) => {
            let hint = desk.texts.get("desk-plain-reason");
            std::iter::once(reason.title.clone()).chain(reason.body.clone()).chain([hint]).collect()
        }
        DeskMode::Help(help) => {
            let mut lines = vec![help.title.clone()];
            for (heading, rows) in &help.groups {
                lines.push(format!("{heading}:"));
                lines.extend(
                    rows.iter()
                        .map(|(keys, label)| format!("{keys}: {label}").trim_start_matches(": ").to_owned()),
                );
            }
            lines
        }
        DeskMode::Edit(editing) => {
            let text = editing.writing.text();
            let now = if text.is_empty() {
                "-".to_owned()
            } else {
                text.lines().map(clean).collect::<Vec<_>>().join("\n")
            };
            vec![format!("{}: {now}", desk.field_label(editing.field)), desk.texts.get("desk-plain-comment")]
        }
        _ => Vec::new(),
    };
    lines.join("\n")
}
