//! Score sheets into a round that is being scored or discussed.

use std::io::IsTerminal;
use std::path::Path;

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::{Going, Import, changes, source, told};
use crate::cli::output::Console;
use crate::domain::committee::Member;
use crate::domain::digest::sha256;
use crate::domain::id::CriterionId;
use crate::domain::phrase::Phrase;
use crate::domain::sheet::Answer;
use crate::import::changes::ImportChange;
use crate::import::kind::TableKind;
use crate::import::said::TableAnswers;
use crate::import::scores::{self, ImportedSheet, ReadScores};
use crate::import::sheet_changes::{is_begun, is_open, name as sheet_name, of_sheet, stands};
use crate::record::{Event, SheetImported};
use crate::round::Round;
use crate::store::session::Session;

/// How many sheets are named one by one.
const TOLD: usize = 10;

/// Puts the sheets of a table on the secretary's record.
pub fn run(
    session: &mut Session,
    member: &Member,
    import: &Import,
    (file, said): (&Path, &TableAnswers),
    output: &Console,
) -> Result<(), CliError> {
    let read = source::tables(&[(file, TableKind::Scores)], said, &session.round.call)?;
    let Some((mut table, bytes)) = read.into_iter().next() else { return Ok(()) };
    let round = &session.round;
    let ReadScores { sheets, left_out } =
        scores::read(&table, &round.call, &round.proposals, &round.committee, said.decimal)
            .map_err(CliError::Problems)?;
    table.left_out.extend(left_out);
    output.aside(&output.problems(&table.ignored()));
    output.aside(&output.problems(&table.unseen()));
    told::understood(&table, output);
    told::of_call(&table, &round.call, output);
    bring_in(session, member, sheets, (import.going, file, &bytes), output)
}

/// Puts sheets of members on the secretary's record, after a question about what stands
/// in their place.
pub fn bring_in(
    session: &mut Session,
    member: &Member,
    sheets: Vec<ImportedSheet>,
    (going, file, bytes): (Going, &Path, &[u8]),
    output: &Console,
) -> Result<(), CliError> {
    let round = &session.round;
    // On a proposal of an own conflict not even the question may tell that
    // something stands there, so that it is asked in any case.
    let (open, closed): (Vec<&ImportedSheet>, Vec<&ImportedSheet>) =
        sheets.iter().partition(|sheet| is_open(round, member, sheet));
    if sheets.is_empty() {
        return Ok(output.say(&Phrase::new("import-no-rows"))?);
    }
    if closed.is_empty() && open.iter().all(|sheet| stands(round, sheet)) {
        return Ok(output.say(&Phrase::new("import-unchanged"))?);
    }
    let begun: Vec<String> =
        open.iter().filter(|sheet| is_begun(round, sheet)).map(|sheet| sheet_name(sheet)).collect();
    let would: Vec<ImportChange> = open.iter().flat_map(|sheet| of_sheet(round, member, sheet)).collect();
    let asked = going.dry_run || going.replace || would.iter().any(ImportChange::touches);
    let told = asked || std::io::stdin().is_terminal();
    if !closed.is_empty() {
        let mut ids: Vec<String> = closed.iter().map(|sheet| sheet.proposal.to_string()).collect();
        ids.dedup();
        output.remark(&Phrase::new("import-own-conflict").with("proposals", few(&ids)));
    }
    if !begun.is_empty() && told {
        output.remark(&Phrase::new("import-begun-known").with("sheets", few(&begun)));
    }
    changes::settle(&would, going, "import-changes-hint", output)?;
    let to_ask = !begun.is_empty() || !closed.is_empty();
    if to_ask && !asked && !changes::agreed("import-changes-ask", output)? {
        let (what, hint) = match (begun.is_empty(), told) {
            (true, _) => (Phrase::new("import-own-conflict-refused"), "import-own-conflict-refused-hint"),
            (false, true) => (Phrase::new("import-begun-refused"), "import-begun-hint"),
            (false, false) => (Phrase::new("import-begun").with("sheets", few(&begun)), "import-begun-hint"),
        };
        return Err(CliError::new(ExitKind::Refused, what).hint(hint));
    }
    remark_open(round, &sheets, output);
    let count = sheets.len();
    if going.dry_run {
        return Ok(output.say(&Phrase::new("import-would").count("count", count))?);
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let events = sheets.into_iter().map(event).collect();
    session.import(member, Timestamp::now(), &name, sha256(bytes), events)?;
    Ok(output.say(&Phrase::new("import-done").count("count", count))?)
}

/// Says which answers a sheet leaves open.
fn remark_open(round: &Round, sheets: &[ImportedSheet], output: &Console) {
    for sheet in sheets.iter().filter(|sheet| sheet.conflict.is_none()) {
        let Some(role) = round.role(&sheet.member) else { continue };
        let open = |id: &CriterionId| sheet.answers.get(id).is_none_or(|answer| *answer == Answer::NotYet);
        let open: Vec<_> = round.call.criteria_of(role).filter(|one| open(&one.id)).collect();
        if !open.is_empty() {
            let open = open.iter().map(|one| one.id.to_string()).collect::<Vec<_>>().join(", ");
            let said = Phrase::new("import-unanswered").with("proposal", &sheet.proposal);
            output.remark(&said.with("member", &sheet.member).with("criteria", open));
        }
    }
}

fn event(sheet: ImportedSheet) -> Event {
    let ImportedSheet { member, proposal, answers, comments, notes, conflict } = sheet;
    Event::SheetImported(SheetImported { member, proposal, answers, comments, notes, conflict })
}

/// A handful of names, and how many more there are.
pub fn few(names: &[String]) -> String {
    let more = names.len().saturating_sub(TOLD);
    let first = names.iter().take(TOLD).map(String::as_str).collect::<Vec<_>>().join(", ");
    if more == 0 { first } else { format!("{first} (+{more})") }
}
