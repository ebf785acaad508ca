//! The screen of an import, painted from its state.

mod columns;
mod preview;
mod question;

use ratatui::Frame;

use crate::domain::phrase::Phrase;
use crate::tui::chrome;
use crate::tui::dialog;
use crate::tui::intake::command::{TABLE, places, possible};
use crate::tui::intake::state::{Intake, IntakeMode, IntakePage, IntakeSeen};

/// Paints the screen, and says how much of it there was room for.
pub fn paint(intake: &Intake, frame: &mut Frame<'_>) -> IntakeSeen {
    let seen = if chrome::too_small(frame, &intake.texts) { intake.seen } else { screen(intake, frame) };
    if intake.look.ascii {
        chrome::to_ascii(frame.buffer_mut());
    }
    seen
}

fn screen(intake: &Intake, frame: &mut Frame<'_>) -> IntakeSeen {
    let (texts, look) = (&intake.texts, intake.look);
    let said = intake.status();
    let parts = chrome::parts(frame.area(), said.as_ref(), texts);
    let kind = texts.get(&format!("intake-kind-{}", intake.kind.code()));
    let here =
        Phrase::new("intake-trail").with("id", &intake.call).with("kind", kind).with("file", &intake.file);
    chrome::title(frame, parts.title, &texts.say(&here), &intake.who, look);
    let seen = match intake.page {
        IntakePage::Question => question::paint(intake, frame, parts.body),
        IntakePage::Columns => columns::paint(intake, frame, parts.body),
        IntakePage::Preview => preview::paint(intake, frame, parts.body),
    };
    chrome::message(frame, parts.message, said.as_ref(), texts, look);
    chrome::help(frame, parts.help, &help_line(intake), look);
    match &intake.mode {
        IntakeMode::Browse => {}
        IntakeMode::Pick(palette) => palette.paint(frame, look),
        IntakeMode::Type(_, prompt) => prompt.paint(frame, look),
        IntakeMode::Confirm(choice) => choice.paint(frame, look),
        IntakeMode::Help(help) => help.paint(frame, look),
    }
    seen
}

/// The keys that do something now.
fn help_line(intake: &Intake) -> Vec<(String, String)> {
    let texts = &intake.texts;
    // A box over the screen has keys of its own.
    match &intake.mode {
        IntakeMode::Browse => {}
        IntakeMode::Pick(_) => return dialog::keys(texts, &["choose", "take", "back"]),
        IntakeMode::Type(..) => return dialog::keys(texts, &["take", "back"]),
        IntakeMode::Confirm(_) => return dialog::keys(texts, &["choose", "take", "back"]),
        IntakeMode::Help(_) => return dialog::keys(texts, &["scroll", "close"]),
    }
    let here = places(intake);
    let rows = TABLE.iter().filter(|row| here.contains(&row.on) && possible(intake, row.action).is_ok());
    let name =
        |row: &crate::tui::keys::Binding<_, _, _>| row.keys.first().map(|key| chrome::key_name(*key, texts));
    rows.map(|row| (name(row).unwrap_or_default(), texts.get(row.label))).collect()
}
