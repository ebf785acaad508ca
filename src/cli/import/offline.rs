//! `toets import sheet`: the form of a member that comes back, filled in elsewhere. The
//! member puts it on the own record; the secretary brings it in as an import, under the
//! own name, like every table of scores.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::changes::agreed;
use crate::cli::import::input::{TableInput, bytes_of, shown};
use crate::cli::import::sheets::few;
use crate::cli::import::{Going, sheets};
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::committee::Member;
use crate::domain::digest::text_digest;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::domain::sheet::{Answer, CommentField};
use crate::import::offline_sheet::{RawForm, ReturnedRow, ReturnedSheet, open, read};
use crate::import::scores::ImportedSheet;
use crate::record::{Answered, Commented, Conflict, Event};
use crate::round::Round;
use crate::round::offline::OfflineCell;
use crate::round::visibility::{Item, may_see};
use crate::store::session::Session;
use crate::text::offline::{ABSTAINS, OfflineLayout, SentCell};

/// How many changes are named one by one.
const TOLD: usize = 10;
/// How many of them a trial names.
const PREVIEWED: usize = 60;
/// How much of a comment is shown, in characters.
const SHOWN: usize = 40;

#[derive(Clone, Debug, clap::Args)]
pub struct FormImport {
    /// Folder of the round (may be left out) and the file; - is standard input
    #[arg(value_name = "[DIR] FILE", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// The name of what comes on standard input
    #[arg(long, value_name = "FILE")]
    name: Option<String>,
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Where something changed in the round meanwhile, take the file
    #[arg(long)]
    replace: bool,
    /// Where something changed in the round meanwhile, leave the round
    #[arg(long, conflicts_with = "replace")]
    keep: bool,
}

/// Reads the form and puts it on the record of who brings it, as one write.
pub fn run(import: &FormImport, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, file) = place::folder_and(&import.words);
    let (mut session, by) = place::open(&folder, common, output)?;
    let file = TableInput::of(file.unwrap_or_default(), import.name.as_deref())?;
    let bytes = bytes_of(&file.path)?;
    let form = open(&shown(&file.path), &bytes).map_err(CliError::Problems)?;
    let member = whose(&session.round, &form, &by)?;
    let returned = read(&form, &session.round, &member).map_err(CliError::Problems)?;
    if let Some(warning) = &form.warning {
        output.aside(&output.problems(std::slice::from_ref(warning)));
    }
    if member.id == by.id {
        return on_own_record(&mut session, &by, &returned, (import, form.layout), output);
    }
    let (sheets, left) = whole(&session.round, &member, &by, &returned, import.keep)?;
    if !left.is_empty() {
        output.remark(&Phrase::new("offline-left").with("proposals", few(&left)));
    }
    let going = Going { dry_run: import.dry_run, replace: import.replace, update: false, agreed: false };
    let name = file.path.clone();
    sheets::bring_in(&mut session, &by, sheets, (going, &name, &bytes), output)
}

/// The member whose form it is: who brings it, or anybody where the secretary does.
fn whose(round: &Round, form: &RawForm, by: &Member) -> Result<Member, CliError> {
    let refused = |what: Phrase, hint: &str| Err(CliError::new(ExitKind::Refused, what).hint(hint));
    let found = round.committee.members.iter().find(|member| member.id.as_str() == form.member);
    match (found, by.role == Role::Secretary) {
        (Some(member), _) if member.id == by.id => Ok(member.clone()),
        // Who is in the committee is no business of who brings a wrong file.
        (_, false) => {
            let what = Phrase::new("offline-other-member").with("own", &by.id);
            refused(what, "offline-other-member-hint")
        }
        (None, true) => {
            let what = Phrase::new("import-member-unknown").with("member", &form.member);
            refused(what, "offline-other-round-hint")
        }
        (Some(member), true) => match round.committee.successor(&member.id) {
            Some(successor) => {
                refused(Phrase::new("refused-replaced").with("successor", successor), "offline-stale-hint")
            }
            None => Ok(member.clone()),
        },
    }
}

// ---- by the member ----

/// One thing on a form that would change something, or that changed in the round too.
struct Moved<'r> {
    proposal: &'r ProposalId,
    criterion: String,
    sent: String,
    back: String,
    now: String,
    event: Event,
}

/// What a form comes to beside what stands now.
#[derive(Default)]
struct Merged<'r> {
    /// What was filled in where nothing changed in the round.
    filled: Vec<Moved<'r>>,
    /// What changed on both sides.
    both: Vec<Moved<'r>>,
    /// What was filled in on sheets that are submitted or void by now.
    closed: BTreeMap<&'r ProposalId, Vec<Moved<'r>>>,
}

fn on_own_record(
    session: &mut Session,
    member: &Member,
    returned: &[ReturnedSheet],
    (import, layout): (&FormImport, OfflineLayout),
    output: &Console,
) -> Result<(), CliError> {
    let merged = merged(&session.round, member, returned, layout, output);
    let Merged { mut filled, both, closed } = merged;
    if import.dry_run {
        tell("offline-fills", &filled, PREVIEWED, output);
    }
    tell("offline-both", &both, if import.dry_run { PREVIEWED } else { TOLD }, output);
    for proposal in closed.keys() {
        output.remark(&Phrase::new("offline-closed").with("proposal", proposal));
    }
    if import.dry_run {
        let (filled, both) = (filled.len(), both.len() + closed.values().map(Vec::len).sum::<usize>());
        return Ok(output.say(&Phrase::new("offline-would").count("filled", filled).count("both", both))?);
    }
    if !both.is_empty() {
        if import.replace || (!import.keep && agreed("offline-both-ask", output)?) {
            filled.extend(both);
        } else if !import.keep {
            let what = Phrase::new("offline-both-refused").count("count", both.len());
            return Err(CliError::new(ExitKind::Refused, what).hint("offline-both-refused-hint"));
        }
    }
    if !closed.is_empty() && !import.keep && !agreed("offline-closed-ask", output)? {
        let what = Phrase::new("offline-closed-refused").count("count", closed.len());
        return Err(CliError::new(ExitKind::Refused, what).hint("offline-closed-refused-hint"));
    }
    if filled.is_empty() {
        return Ok(output.say(&Phrase::new("offline-unchanged"))?);
    }
    let count = filled.len();
    let events: Vec<Event> = filled.into_iter().map(|moved| moved.event).collect();
    session.append(member, Timestamp::now(), &events)?;
    Ok(output.say(&Phrase::new("offline-done").count("count", count))?)
}

fn merged<'r>(
    round: &Round,
    member: &Member,
    returned: &'r [ReturnedSheet],
    layout: OfflineLayout,
    output: &Console,
) -> Merged<'r> {
    let mut merged = Merged::default();
    for sheet in returned {
        let now = round.sheet(&sheet.proposal, &member.id);
        let is_closed = now.is_some_and(|sheet| sheet.submitted || sheet.is_void());
        let (mut filled, mut both) = (Vec::new(), Vec::new());
        for row in &sheet.rows {
            let standing = OfflineCell::standing(round, &member.id, &sheet.proposal, &row.criterion);
            compare(round, sheet, row, &standing, layout, output, (&mut filled, &mut both));
        }
        if let Some(reason) = sheet.conflict.as_ref().filter(|_| !now.is_some_and(|now| now.is_void())) {
            let event = Conflict {
                proposal: sheet.proposal.clone(),
                was: now.and_then(|now| now.conflict.clone()),
                now: Some(reason.clone()),
            };
            let texts = output.texts();
            filled.push(Moved {
                proposal: &sheet.proposal,
                criterion: texts.get("offline-conflict-line"),
                sent: texts.get("offline-nothing-there"),
                back: short(reason),
                now: texts.get("offline-nothing-there"),
                event: event.into(),
            });
        }
        if is_closed && !(filled.is_empty() && both.is_empty()) {
            filled.extend(both);
            merged.closed.insert(&sheet.proposal, filled);
        } else {
            merged.filled.extend(filled);
            merged.both.extend(both);
        }
    }
    merged
}

/// Compares a row as it went out, as it came back, and as it stands now: answer, comment
/// and note, each by itself.
fn compare<'r>(
    round: &Round,
    sheet: &'r ReturnedSheet,
    row: &ReturnedRow,
    standing: &OfflineCell,
    layout: OfflineLayout,
    output: &Console,
    (filled, both): (&mut Vec<Moved<'r>>, &mut Vec<Moved<'r>>),
) {
    let texts = output.texts();
    let (back, now) = (SentCell::of(&row.cell, layout), SentCell::of(standing, layout));
    let none = || texts.get("offline-nothing-there");
    let label = round.call.criterion_label(&row.criterion);
    let mut put = |(sent, back, now): (&str, &str, &str), moved: Moved<'r>| {
        if back == now || back == sent {
            return;
        }
        if now == sent { filled.push(moved) } else { both.push(moved) }
    };
    let (proposal, criterion) = (sheet.proposal.clone(), row.criterion.clone());
    let of_answer = |answer: &Answer| match (answer, round.call.criterion(&row.criterion)) {
        (Answer::NotYet, _) => none(),
        (Answer::Abstained(reason), _) => format!("{ABSTAINS} ({})", short(reason)),
        (Answer::Mark(mark), Some(criterion)) => texts.say(&criterion.scale.said(*mark)),
        (Answer::Mark(mark), None) => mark.to_string(),
    };
    let of_sent = || match (row.sent.answer.as_str(), row.sent.answer.parse()) {
        ("", _) => none(),
        (_, Ok(mark)) => of_answer(&Answer::Mark(mark)),
        (_, Err(_)) => ABSTAINS.to_owned(),
    };
    put(
        (&row.sent.answer, &back.answer, &now.answer),
        Moved {
            proposal: &sheet.proposal,
            criterion: label.to_string(),
            sent: of_sent(),
            back: of_answer(&row.cell.answer),
            now: of_answer(&standing.answer),
            event: Event::from(Answered {
                proposal: proposal.clone(),
                criterion: criterion.clone(),
                was: standing.answer.clone(),
                now: row.cell.answer.clone(),
            }),
        },
    );
    let of_text = |text: &str| if text.trim().is_empty() { none() } else { format!("\"{}\"", short(text)) };
    for (field, name, (sent, back, now), said, stands) in [
        (
            CommentField::Applicant,
            "offline-comment",
            (&row.sent.comment, &back.comment, &now.comment),
            &row.cell.comment,
            &standing.comment,
        ),
        (
            CommentField::Internal,
            "offline-note",
            (&row.sent.note, &back.note, &now.note),
            &row.cell.note,
            &standing.note,
        ),
    ] {
        let event = Commented {
            proposal: proposal.clone(),
            criterion: criterion.clone(),
            field,
            was: text_digest(stands),
            now: said.clone(),
        };
        let moved = Moved {
            proposal: &sheet.proposal,
            criterion: format!("{label}, {}", texts.get(name)),
            sent: if sent.is_empty() { none() } else { texts.get("offline-other-text") },
            back: of_text(said),
            now: of_text(stands),
            event: event.into(),
        };
        put((sent, back, now), moved);
    }
}

fn short(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first: String = words.chars().take(SHOWN).collect();
    if first == words { first } else { format!("{first}...") }
}

/// Names what changes, at most so many.
fn tell(id: &str, moved: &[Moved<'_>], most: usize, output: &Console) {
    for one in moved.iter().take(most) {
        let phrase = Phrase::new(id)
            .with("proposal", one.proposal)
            .with("criterion", &one.criterion)
            .with("sent", &one.sent)
            .with("back", &one.back)
            .with("now", &one.now);
        output.remark(&phrase);
    }
    if moved.len() > most {
        output.remark(&Phrase::new("import-changes-more").count("count", moved.len() - most));
    }
}

// ---- by the secretary ----

/// The sheets that a form says something on, each whole: an import counts as submitted.
/// With `keep` those are left, and named, on which something stands, and those of which
/// the secretary may not know.
fn whole(
    round: &Round,
    member: &Member,
    by: &Member,
    returned: &[ReturnedSheet],
    keep: bool,
) -> Result<(Vec<ImportedSheet>, Vec<String>), CliError> {
    let (mut sheets, mut left, mut open) = (Vec::new(), Vec::new(), Vec::new());
    for sheet in returned {
        let empty = |row: &ReturnedRow| row.cell.is_empty();
        if sheet.conflict.is_none() && sheet.rows.iter().all(empty) {
            continue;
        }
        if keep {
            let seen = may_see(round, by, Item::SheetState(&sheet.proposal, &member.id));
            let begun = || {
                round.sheet(&sheet.proposal, &member.id).is_some_and(|own| own.is_begun() || own.is_void())
            };
            if !seen || begun() {
                left.push(sheet.proposal.to_string());
                continue;
            }
        }
        let missing = sheet.rows.iter().find(|row| row.cell.answer == Answer::NotYet);
        if let Some(row) = missing.filter(|_| sheet.conflict.is_none()) {
            open.push(format!("{} ({})", sheet.proposal, round.call.criterion_label(&row.criterion)));
            continue;
        }
        sheets.push(imported(member, sheet));
    }
    if open.is_empty() {
        return Ok((sheets, left));
    }
    let what = Phrase::new("offline-half").with("proposals", few(&open));
    Err(CliError::new(ExitKind::Refused, what).hint("offline-half-hint"))
}

fn imported(member: &Member, sheet: &ReturnedSheet) -> ImportedSheet {
    let texts = |text: fn(&OfflineCell) -> &str| {
        let said = sheet.rows.iter().map(|row| (row.criterion.clone(), text(&row.cell).to_owned()));
        said.filter(|(_, text)| !text.is_empty() && sheet.conflict.is_none()).collect()
    };
    let answers = sheet.rows.iter().filter(|_| sheet.conflict.is_none());
    ImportedSheet {
        member: member.id.clone(),
        proposal: sheet.proposal.clone(),
        answers: answers.map(|row| (row.criterion.clone(), row.cell.answer.clone())).collect(),
        comments: texts(|cell| &cell.comment),
        notes: texts(|cell| &cell.note),
        conflict: sheet.conflict.clone(),
    }
}
