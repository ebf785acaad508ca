//! Proposals and committee into a round that is in setup.

use std::path::Path;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::source::Handed;
use crate::cli::import::{Going, Import, changes, source, told};
use crate::cli::output::Console;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::import::changes::{ImportChange, of_members, of_proposals};
use crate::import::joined::{committee as joined_committee, completed, is_alone, merged, standing, staying};
use crate::import::kind::TableKind;
use crate::import::partners as partners_table;
use crate::import::proposals::Surroundings;
use crate::import::said::TableAnswers;
use crate::store::check::place::{Listed, ValuePlace};
use crate::store::check::{RoundFiles, check_files};
use crate::store::folder::Folder;
use crate::store::problem::{Problem, any_error};
use crate::store::session::Session;

/// Puts proposals in the round: beside those that are there, with `--update` over those
/// of the same id too, or with `--replace` in the place of all.
pub fn proposals(
    session: &mut Session,
    member: &Member,
    import: &Import,
    (file, said): (&Path, &TableAnswers),
    output: &Console,
) -> Result<(), CliError> {
    let handed = handed(session, import, (Some(file), None), said, output)?;
    let Some(source) = handed.proposals else { return Ok(()) };
    let known = &session.round.proposals;
    // With `--replace` the file is the whole list, and says everything.
    let has = |field: &str| {
        import.going.replace || source.has(field) || field == "partners" && import.reading.partners.is_some()
    };
    let values = completed(known, source.values.clone(), &has);
    let stays = if import.going.replace { Vec::new() } else { staying(known, &values) };
    let places = source.places();
    let own = Listed::new(ValuePlace::new(&source.file, Some(&*places)), &values);
    let listed = Listed::new(ValuePlace::new("proposals.ron", None), &stays).and(own);
    let files = RoundFiles { proposals: Some(listed), ..standing(&session.round) };
    sound(check_files(&files), &source.file, output)?;
    let all = match import.going.replace {
        true => values.clone(),
        false => merged(known, &stays, &values),
    };
    let would = of_proposals(known, &all);
    if all.is_empty() && !known.is_empty() {
        changes::emptying(import.going, output)?;
    }
    let text = source::pretty(&all)?;
    let count = values.len();
    let hint = "import-changes-proposals-hint";
    let new = New { name: "proposals.ron", text: &text, count, as_it_was: all == *known, hint };
    finish(session, member, &would, &new, import.going, output)
}

/// Puts the partners of a table in the proposals that they belong to; those of a
/// proposal that the table does not name stay.
pub fn partners(
    session: &mut Session,
    member: &Member,
    import: &Import,
    (file, said): (&Path, &TableAnswers),
    output: &Console,
) -> Result<(), CliError> {
    let round = &session.round;
    let ids: Vec<&str> = round.proposals.iter().map(|proposal| proposal.id.as_str()).collect();
    let mut all = round.proposals.clone();
    let (mut count, mut name) = (0, String::new());
    for (table, _) in source::tables(&[(file, TableKind::Partners)], said, &round.call)? {
        output.aside(&output.problems(&table.ignored()));
        told::understood(&table, output);
        let rule = said.rule(&round.call.currency);
        let lists = partners_table::read(&table, &ids, &rule).map_err(CliError::Problems)?;
        for proposal in all.iter_mut().filter(|proposal| lists.of.contains_key(&proposal.id)) {
            proposal.partners.clear();
        }
        partners_table::add(&mut all, lists, Some(&round.register));
        count += table.rows.len();
        name.clone_from(&table.file);
    }
    let listed = Listed::new(ValuePlace::new(&name, None), &all);
    sound(check_files(&RoundFiles { proposals: Some(listed), ..standing(round) }), &name, output)?;
    let would = of_proposals(&round.proposals, &all);
    let text = source::pretty(&all)?;
    let hint = "import-changes-partners-hint";
    let new = New { name: "proposals.ron", text: &text, count, as_it_was: all == round.proposals, hint };
    finish(session, member, &would, &new, import.going, output)
}

/// What the files hold, amounts read in the currency of the call.
fn handed(
    session: &Session,
    import: &Import,
    (proposals, committee): (Option<&Path>, Option<&Path>),
    said: &TableAnswers,
    output: &Console,
) -> Result<Handed, CliError> {
    let round = &session.round;
    let around = Surroundings { register: Some(&round.register), standing: &round.proposals };
    source::read(
        proposals,
        committee,
        (said, import.reading.partners.as_deref()),
        &round.call,
        &around,
        output,
    )
}

/// Puts a committee in the place of the one that is there.
pub fn committee(
    session: &mut Session,
    member: &Member,
    import: &Import,
    (file, said): (&Path, &TableAnswers),
    output: &Console,
) -> Result<(), CliError> {
    let handed = handed(session, import, (None, Some(file)), said, output)?;
    let Some(source) = handed.committee else { return Ok(()) };
    let known = &session.round.committee.members;
    let members = joined_committee(known, &source.values, &|field| source.has(field));
    if members.len() > source.values.len() {
        output.remark(&Phrase::new("import-secretary-stays"));
    }
    let places = source.places();
    let listed = Listed::new(ValuePlace::new(&source.file, Some(&*places)), &members);
    let files = RoundFiles { members: Some(listed), ..standing(&session.round) };
    sound(check_files(&files), &source.file, output)?;
    let lost = lost_records(session, &members);
    if !lost.is_empty() {
        let what = Phrase::new("import-lost-records").with("members", lost.join(", "));
        return Err(CliError::new(ExitKind::Refused, what).hint("import-lost-records-hint"));
    }
    let would = if is_alone(known) { Vec::new() } else { of_members(known, &members) };
    if source.values.is_empty() && !known.is_empty() {
        changes::emptying(import.going, output)?;
    }
    let (count, as_it_was) = (source.values.len(), members == *known);
    let text = if members == source.values { source.text.clone() } else { source::pretty(&members)? };
    let hint = "import-changes-hint";
    let new = New { name: "committee.ron", text: &text, count, as_it_was, hint };
    finish(session, member, &would, &new, import.going, output)
}

/// Refuses a file with an error in it, and says what else there is to know.
fn sound(mut found: Vec<Problem>, file: &str, output: &Console) -> Result<(), CliError> {
    found.retain(|problem| problem.file == file);
    if any_error(&found) {
        return Err(CliError::Problems(found));
    }
    output.aside(&output.problems(&found));
    Ok(())
}

/// Members that have a record and would no longer be in the committee.
fn lost_records(session: &Session, members: &[Member]) -> Vec<String> {
    let stays = |old: &&Member| members.iter().any(|one| one.id == old.id);
    let gone = session.round.committee.members.iter().filter(|old| !stays(old));
    let has_record = |member: &&Member| {
        let name = Folder::record_name(&member.id);
        std::fs::metadata(session.folder.file(&name)).is_ok_and(|data| data.len() > 0)
    };
    gone.filter(has_record).map(|member| member.id.to_string()).collect()
}

/// A file of the round as it is to be.
struct New<'a> {
    name: &'a str,
    text: &'a str,
    /// How many rows were read for it.
    count: usize,
    /// Whether it says what stands there.
    as_it_was: bool,
    /// What to do where it changes what stands there.
    hint: &'static str,
}

/// Replaces a file of the round once everybody agrees, unless this is a trial.
fn finish(
    session: &mut Session,
    member: &Member,
    would: &[ImportChange],
    new: &New<'_>,
    going: Going,
    output: &Console,
) -> Result<(), CliError> {
    let &New { name, text, count, as_it_was, hint } = new;
    if as_it_was {
        let said = if count == 0 { "import-no-rows" } else { "import-unchanged" };
        return Ok(output.say(&Phrase::new(said))?);
    }
    changes::settle(would, going, hint, output)?;
    if going.dry_run {
        return Ok(output.say(&Phrase::new("import-would").count("count", count))?);
    }
    session.setup_input(member, name, text.as_bytes())?;
    Ok(output.say(&Phrase::new("import-done").count("count", count))?)
}
