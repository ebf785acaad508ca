//! Answers on eligibility onto the record, as one write.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::{Timestamp, Zoned};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::{Import, changes, source, told};
use crate::cli::output::Console;
use crate::domain::committee::Member;
use crate::domain::id::{ProposalId, names};
use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;
use crate::import::changes::ImportChange;
use crate::import::eligibility::{self, ImportedAnswer, of_answer};
use crate::import::kind::TableKind;
use crate::import::said::TableAnswers;
use crate::record::{EligibilityAnswered, Event};
use crate::round::Round;
use crate::store::session::Session;

/// Puts the answers of a table on the record of whoever brings them. A proposal of an own
/// conflict of interest is left out, and named.
pub fn run(
    session: &mut Session,
    member: &Member,
    import: &Import,
    (file, said): (&Path, &TableAnswers),
    output: &Console,
) -> Result<(), CliError> {
    let read = source::tables(&[(file, TableKind::Eligibility)], said, &session.round.call)?;
    let Some((table, _)) = read.into_iter().next() else { return Ok(()) };
    let round = &session.round;
    let answers = eligibility::read(&table, &round.call, &round.proposals).map_err(CliError::Problems)?;
    output.aside(&output.problems(&table.ignored()));
    output.aside(&output.problems(&table.unseen()));
    told::understood(&table, output);
    let (closed, answers): (Vec<ImportedAnswer>, Vec<ImportedAnswer>) =
        answers.into_iter().partition(|one| round.has_conflict(&one.proposal, &member.id));
    let today = Zoned::now().date();
    let later = |one: &ImportedAnswer| Some((one.proposal.clone(), one.answer.finding.day()?));
    if let Some((proposal, day)) = answers.iter().filter_map(later).find(|(_, day)| *day > today) {
        let what = Phrase::new("import-answer-later").with("proposal", proposal);
        return Err(CliError::new(ExitKind::Data, what.with("day", Moment { day, time: None })));
    }
    let answers: Vec<ImportedAnswer> = answers.into_iter().map(|one| one.onto(round)).collect();
    if !closed.is_empty() {
        let ids: BTreeSet<ProposalId> = closed.into_iter().map(|one| one.proposal).collect();
        let ids: Vec<ProposalId> = ids.into_iter().collect();
        output.remark(&Phrase::new("import-answers-closed").with("proposals", names(&ids)));
    }
    let would: Vec<ImportChange> = answers.iter().flat_map(|one| of_answer(round, one)).collect();
    if would.is_empty() {
        let said = if answers.is_empty() { "import-no-rows" } else { "import-unchanged" };
        return Ok(output.say(&Phrase::new(said))?);
    }
    changes::settle(&would, import.going, "import-changes-hint", output)?;
    let events: Vec<Event> = answers.iter().filter_map(|one| event(round, one)).collect();
    let reopened = reopened(round, &answers);
    if !reopened.is_empty() {
        output.remark(
            &Phrase::new("import-answers-reopened")
                .count("count", reopened.len())
                .with("proposals", names(&reopened)),
        );
    }
    let count = events.len();
    if import.going.dry_run {
        return Ok(output.say(&Phrase::new("import-answers-would").count("count", count))?);
    }
    session.append(member, Timestamp::now(), &events)?;
    Ok(output.say(&Phrase::new("import-answers-done").count("count", count))?)
}

/// What puts an answer on the record; none where it stands there.
fn event(round: &Round, one: &ImportedAnswer) -> Option<Event> {
    let was = round.eligibility_file(&one.proposal).and_then(|file| file.answers.get(&one.question)).cloned();
    let now = Some(one.answer.clone()).filter(|now| was.as_ref() != Some(now))?;
    let (proposal, question) = (one.proposal.clone(), one.question.clone());
    Some(EligibilityAnswered { proposal, question, was, now: Some(now) }.into())
}

/// The proposals that were confirmed and get another answer.
fn reopened(round: &Round, answers: &[ImportedAnswer]) -> Vec<ProposalId> {
    let confirmed = |id: &ProposalId| round.eligibility_file(id).is_some_and(|file| file.confirmed.is_some());
    let changed = answers.iter().filter(|one| confirmed(&one.proposal) && event(round, one).is_some());
    let ids: BTreeSet<ProposalId> = changed.map(|one| one.proposal.clone()).collect();
    ids.into_iter().collect()
}
