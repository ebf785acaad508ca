//! The list of what a column may hold, and the list of all answers of a question.

use crate::domain::phrase::Phrase;
use crate::import::call_names::CallColumn;
use crate::import::columns::{ColumnHolds, ColumnMap, EXTRA};
use crate::import::headings::field_name;
use crate::import::question::{Question, QuestionChoice, Says};
use crate::import::said::Saying;
use crate::import::sight::ColumnSight;
use crate::text::Texts;
use crate::tui::clean::clean;
use crate::tui::dialog::{Palette, PaletteEntry};
use crate::tui::intake::state::Intake;

/// The fields that the column may hold, those that the table still needs first.
pub(super) fn of_column(intake: &Intake, column: &ColumnSight) -> Palette<Says> {
    let texts = &intake.texts;
    let map = |field: &str| {
        Says::This(Saying::Map(ColumnMap { column: column.heading.clone(), field: field.to_owned() }))
    };
    let name = |field: &str, said: &Phrase| {
        let name = clean(&texts.say(said));
        match intake.sight.holder(field) {
            Some(holder) if holder != column.heading => {
                let held = Phrase::new("intake-field-held").with("name", &name).with("column", clean(holder));
                texts.say(&held)
            }
            _ => name,
        }
    };
    let needed = |field: &&str| intake.sight.missing.contains(field);
    let mut fields: Vec<&'static str> = intake.fields().iter().map(|field| field.name).collect();
    fields.sort_by_key(|field| (!needed(field), intake.sight.holder(field).is_some()));
    let entry = |field: &'static str| PaletteEntry {
        name: name(field, &field_name(field)),
        keys: field.to_owned(),
        possible: true,
        action: map(field),
    };
    let of_call = |(column, said): &(CallColumn, Phrase)| PaletteEntry {
        name: name(&column.target(), said),
        keys: column.target(),
        possible: true,
        action: map(&column.target()),
    };
    let kept = PaletteEntry {
        name: texts.get(without_meaning(intake)),
        keys: EXTRA.to_owned(),
        possible: true,
        action: map(EXTRA),
    };
    let missing = fields.iter().filter(|field| needed(field)).count();
    let mut entries: Vec<PaletteEntry<Says>> = fields.into_iter().map(entry).collect();
    let of_call = intake.sight.of_call.iter().map(of_call);
    entries.splice(missing..missing, of_call.chain([kept]));
    let title = Phrase::new("intake-pick-field").with("column", clean(&column.heading));
    Palette::new(texts.say(&title), entries)
}

/// All answers of a question.
pub(super) fn of_question(question: &Question, texts: &Texts) -> Palette<Says> {
    let entry = |choice: &QuestionChoice| PaletteEntry {
        name: clean(&texts.say(&choice.name)),
        keys: String::new(),
        possible: true,
        action: choice.says.clone(),
    };
    Palette::new(texts.say(&question.title), question.choices.iter().map(entry).collect())
}

/// What a column holds, in words.
pub(super) fn held(intake: &Intake, column: &ColumnSight) -> String {
    let texts = &intake.texts;
    match &column.holds {
        ColumnHolds::Field(field) => texts.say(&field_name(field)),
        ColumnHolds::OfCall(held) => {
            let said = intake.sight.said(held);
            said.map_or_else(|| clean(&held.target()), |said| clean(&texts.say(said)))
        }
        ColumnHolds::Extra | ColumnHolds::Unknown => texts.get(without_meaning(intake)),
    }
}

/// What is said of a column without a meaning.
fn without_meaning(intake: &Intake) -> &'static str {
    if intake.kind.keeps_unknown() { "intake-kept" } else { "intake-unread" }
}
