//! Asks before an import changes or empties what already stands: every change
//! with its old and new value, on a terminal a question, else `--update` or `--replace`.

use std::io::{BufRead, IsTerminal};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::Going;
use crate::cli::output::Console;
use crate::domain::phrase::Phrase;
use crate::import::changes::ImportChange;
use crate::import::phrases::change as phrase;
use crate::text::answer::is_yes;

/// How many changes a trial tells one by one.
const PREVIEWED: usize = 60;

/// How many changes are told one by one.
const TOLD: usize = 10;

/// Tells what would change, and lets the import go on or not; `hint` says how it
/// goes on.
///
/// # Errors
/// Nobody agreed.
pub fn settle(changes: &[ImportChange], going: Going, hint: &str, output: &Console) -> Result<(), CliError> {
    if going.dry_run {
        preview(changes, output);
        return Ok(());
    }
    if !changes.iter().any(ImportChange::touches) || going.agreed {
        return Ok(());
    }
    let comes = |change: &&ImportChange| matches!(change, ImportChange::Comes { .. });
    let touched: Vec<&ImportChange> = changes.iter().filter(|change| !comes(change)).collect();
    output.remark(&Phrase::new("import-changes").count("count", touched.len()));
    for change in touched.iter().take(TOLD) {
        output.aside(&format!("  {}\n", output.texts().say(&phrase(change))));
    }
    if touched.len() > TOLD {
        let more = Phrase::new("import-changes-more").count("count", touched.len() - TOLD);
        output.aside(&format!("  {}\n", output.texts().say(&more)));
    }
    if going.replace || going.update || agreed("import-changes-ask", output)? {
        return Ok(());
    }
    let what = Phrase::new("import-changes-refused");
    Err(CliError::new(ExitKind::Refused, what).hint(hint))
}

/// Tells everything that would happen: what comes, what changes with its old and new
/// values, and what goes.
fn preview(changes: &[ImportChange], output: &Console) {
    let ids = |wanted: fn(&ImportChange) -> Option<&String>| {
        changes.iter().filter_map(wanted).collect::<std::collections::BTreeSet<_>>().len()
    };
    let comes = ids(|one| if let ImportChange::Comes { id } = one { Some(id) } else { None });
    let alters = ids(|one| if let ImportChange::Alters { id, .. } = one { Some(id) } else { None });
    let goes = ids(|one| if let ImportChange::Goes { id } = one { Some(id) } else { None });
    let said = Phrase::new("import-preview").count("comes", comes).count("alters", alters);
    output.remark(&said.count("goes", goes));
    for change in changes.iter().take(PREVIEWED) {
        output.aside(&format!("  {}\n", output.texts().say(&phrase(change))));
    }
    if changes.len() > PREVIEWED {
        let more = Phrase::new("import-changes-more").count("count", changes.len() - PREVIEWED);
        output.aside(&format!("  {}\n", output.texts().say(&more)));
    }
}

/// Refuses what would leave nothing behind, unless somebody says so on a
/// terminal; `--replace` alone may come from an empty export.
///
/// # Errors
/// Nobody agreed.
pub fn emptying(going: Going, output: &Console) -> Result<(), CliError> {
    if going.dry_run || agreed("import-empties-ask", output)? {
        return Ok(());
    }
    Err(CliError::new(ExitKind::Refused, Phrase::new("import-empties")).hint("import-empties-hint"))
}

/// Asks where somebody can answer; elsewhere nobody agrees.
///
/// # Errors
/// The line cannot be read.
pub fn agreed(question: &str, output: &Console) -> Result<bool, CliError> {
    agreed_to(&Phrase::new(question), output)
}

/// The same for a question with something in it.
///
/// # Errors
/// The line cannot be read.
pub fn agreed_to(question: &Phrase, output: &Console) -> Result<bool, CliError> {
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Ok(false);
    }
    output.remark(question);
    let mut answer = String::new();
    stdin.lock().read_line(&mut answer)?;
    Ok(is_yes(&answer))
}
