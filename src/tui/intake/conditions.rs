//! When a command of the import screen can be done, and why not.

use crate::domain::phrase::Phrase;
use crate::import::headings::field_name;
use crate::tui::intake::command::IntakeCommand;
use crate::tui::intake::state::Intake;

type Can = Result<(), Phrase>;

pub(super) fn always(_: &Intake, _: IntakeCommand) -> Can {
    Ok(())
}

pub(super) fn has_rows(intake: &Intake, _: IntakeCommand) -> Can {
    when(intake.rows() > 0, "desk-why-not-now")
}

pub(super) fn has_more_answers(intake: &Intake, _: IntakeCommand) -> Can {
    let question = intake.sight.question.as_ref();
    when(question.is_some_and(|one| one.choices.len() > one.first), "desk-why-not-now")
}

pub(super) fn has_columns(intake: &Intake, _: IntakeCommand) -> Can {
    when(!intake.sight.columns.is_empty(), "desk-why-not-now")
}

pub(super) fn has_an_answer(intake: &Intake, _: IntakeCommand) -> Can {
    when(!intake.before.is_empty(), "intake-why-no-answer")
}

/// Every field that the table needs stands in one column.
pub(super) fn has_its_columns(intake: &Intake, _: IntakeCommand) -> Can {
    if let Some((field, first, second)) = intake.sight.double.first() {
        return Err(double(field, first, second));
    }
    match intake.sight.missing.first() {
        Some(field) => Err(Phrase::new("intake-why-missing").phrase("field", field_name(field))),
        None => Ok(()),
    }
}

pub(super) fn can_be_imported(intake: &Intake, _: IntakeCommand) -> Can {
    let Some(preview) = &intake.sight.preview else {
        return Err(Phrase::new("intake-why-wrong").count("count", intake.sight.wrong.len()));
    };
    when(!preview.changes.is_empty(), "intake-why-nothing")
}

/// Two columns that cannot both hold a field.
pub(super) fn double(field: &str, first: &str, second: &str) -> Phrase {
    Phrase::new("intake-double")
        .phrase("field", field_name(field))
        .with("first", first)
        .with("second", second)
}

fn when(so: bool, why: &str) -> Can {
    if so { Ok(()) } else { Err(Phrase::new(why)) }
}
