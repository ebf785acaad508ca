//! The sealed decisions, computed again from the inputs and the records as they
//! stood then. One of this version is compared byte for byte, one of another
//! version by the rules of then and by what it says: inputs, awards, amounts, ranks
//! and totals.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

use crate::domain::digest::sha256;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::money::Money;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::seal::{DECISION, FIRST_PROGRAM, PROGRAM, Seal, lifted_name};
use crate::round::{Edition, PhaseChange, Round};
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::Manifest;
use crate::store::problem::Problem;
use crate::store::sealed;
use crate::store::session::Session;
use crate::store::verify::changed;
use crate::store::verify::editions::rules_that_bear;
use crate::store::verify::phases::{WrittenChange, at_line};

/// What was found about the decisions.
#[derive(Debug, Default)]
pub(super) struct Decisions {
    /// What was changed.
    pub problems: Vec<Problem>,
    /// What a reader should know, and is no fault.
    pub notes: Vec<Phrase>,
    /// Whether a line that seals a decision says something else than its file.
    pub a_line_differs: bool,
}

impl Decisions {
    fn line_differs(&mut self, one: &Sealed<'_>) {
        self.a_line_differs = true;
        let what = Phrase::new("verify-seal-differs").with("file", &one.file);
        self.problems.push(at_line(one.by, one.seq, what));
    }
}

/// A decision with its file and the change of phase that seals it.
struct Sealed<'a> {
    file: String,
    change: &'a PhaseChange,
    seal: &'a Seal,
    by: &'a MemberId,
    seq: u64,
    at: Timestamp,
}

/// Files of decisions that no change of phase seals.
///
/// # Errors
/// What the system refuses.
pub(super) fn unsealed(folder: &Folder, changes: &[WrittenChange]) -> Result<Vec<Problem>, StoreError> {
    let sealed = of(changes);
    let known: Vec<&str> = sealed.iter().map(|one| &*one.file).collect();
    // A lift that was cut off after its line left the file of the decision behind.
    let lifted = |name: &str| {
        let last = sealed.last().filter(|_| name == DECISION);
        let left = last.zip(folder.bytes(name).ok().flatten());
        left.is_some_and(|(last, bytes)| sha256(&bytes) == last.seal.sha256)
    };
    let path = folder.path();
    let entries = std::fs::read_dir(path).map_err(StoreError::io(Doing::Read, path))?;
    let mut found = Vec::new();
    for entry in entries {
        let name = entry.map_err(StoreError::io(Doing::Read, path))?.file_name();
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("decision")
            && name.ends_with(".json")
            && !known.contains(&&*name)
            && !lifted(&name)
        {
            found.push(changed(&name, Phrase::new("verify-decision-unsealed").with("file", &name)));
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(found)
}

/// Every decision that was sealed, in order.
fn of(changes: &[WrittenChange]) -> Vec<Sealed<'_>> {
    let stands = changes.last().is_some_and(|last| last.change.to == Phase::Decided);
    let seals: Vec<&WrittenChange> = changes.iter().filter(|one| one.change.seal.is_some()).collect();
    let count = seals.len();
    let named = seals.into_iter().enumerate().filter_map(|(at, one)| {
        let current = stands && at + 1 == count;
        let file = if current { DECISION.to_owned() } else { lifted_name(at + 1) };
        let seal = one.change.seal.as_ref()?;
        Some(Sealed { file, change: &one.change, seal, by: &one.member, seq: one.seq, at: one.at })
    });
    named.collect()
}

/// Computes every decision again whose inputs are still there, and holds its file
/// and the line that seals it against each other and against what comes out.
///
/// # Errors
/// What the system refuses.
pub(super) fn recompute(
    session: &Session,
    changes: &[WrittenChange],
    manifest: &Manifest,
) -> Result<Decisions, StoreError> {
    let mut found = Decisions::default();
    for one in of(changes) {
        // Whoever holds the files against their digests says that it is gone.
        let Some(bytes) = session.folder.bytes(&one.file)? else { continue };
        let inputs_are_there = match &one.change.inputs {
            Some(digest) => *digest == manifest.digest(),
            None => one.change.files == session.inputs.hashes(),
        };
        if inputs_are_there {
            compare(session, &one, &bytes, &mut found)?;
            continue;
        }
        let number = usize::try_from(one.change.number).unwrap_or(usize::MAX);
        let note = Phrase::new("verify-decision-not-again").with("file", &one.file);
        found.notes.push(note.count("number", number));
        if sha256(&bytes) != one.seal.sha256 {
            found.problems.push(one.file_changed());
        }
    }
    Ok(found)
}

impl Sealed<'_> {
    fn file_changed(&self) -> Problem {
        let what = Phrase::new("check-decision-changed").with("file", &self.file);
        changed(&self.file, what).hint(Phrase::new("check-decision-hint"))
    }

    /// The file is not what comes out: it says something else, or the same in another form.
    fn file_differs(&self, document: &Value, again: &Value) -> Problem {
        let names = differences(document, again);
        let what = match names.is_empty() {
            true => Phrase::new("verify-decision-other-form"),
            false => Phrase::new("verify-decision-differs").with("what", names.join(", ")),
        };
        changed(&self.file, what)
    }

    /// Whether the file says of itself what the line says of it.
    fn told_alike(&self, document: &Value, again: &Value) -> bool {
        // Indexing gives null for a key that is not there.
        ["call", "decided", "files", "inputs", "records"].iter().all(|key| document[*key] == again[*key])
            && awards_in(document).as_ref() == Some(&self.seal.awards)
    }
}

fn compare(
    session: &Session,
    one: &Sealed<'_>,
    bytes: &[u8],
    found: &mut Decisions,
) -> Result<(), StoreError> {
    let whole = sha256(bytes) == one.seal.sha256;
    let Ok(document) = serde_json::from_slice::<Value>(bytes) else {
        found.problems.push(one.file_changed());
        return Ok(());
    };
    let told = document.get("program").and_then(Value::as_str).unwrap_or(FIRST_PROGRAM);
    let Some(edition) = Edition::of(told) else {
        let what = Phrase::new("verify-program-unknown").with("file", &one.file).with("program", told);
        found.problems.push(changed(&one.file, what).hint(Phrase::new("verify-program-unknown-hint")));
        return Ok(());
    };
    let heads = one.change.heads.iter().map(|(member, head)| (member.clone(), head.seq)).collect();
    let mut then = session.as_of(&heads)?;
    let change = PhaseChange { seal: None, ..one.change.clone() };
    then.edition = edition;
    let again = sealed::document(&then, &change, one.by, one.at)?;
    let computed: Value = serde_json::from_slice(&again.bytes).unwrap_or_default();
    let alike = one.told_alike(&document, &computed)
        && one.seal.withdrawals == then.withdrawals()
        && one.seal.program == told;
    if told == PROGRAM {
        let (file, line) = (again.bytes == bytes, again.seal == *one.seal);
        if !line && (file || !whole || !alike) {
            found.line_differs(one);
        }
        if !file && (alike || !whole) {
            found.problems.push(one.file_differs(&document, &computed));
        }
        return Ok(());
    }
    // Version 0.1.0 sealed neither all inputs nor what each source pays: a decision
    // that has them is a later one in which the version was changed.
    let later = one.change.inputs.is_some() || !one.seal.shares.is_empty();
    if !whole || !alike || later {
        // Which of the two was touched cannot be told any more.
        found.problems.push(one.file_changed());
        found.line_differs(one);
        return Ok(());
    }
    if outcomes(&document) != outcomes(&computed) || totals(&document) != totals(&computed) {
        found.problems.push(one.file_differs(&document, &computed));
        return Ok(());
    }
    let today = Round { edition: Edition::Current, ..then };
    // A round of then may be no round of today, such as one with an open tie.
    let outcomes_today = sealed::document(&today, &change, one.by, one.at)
        .map(|again| outcomes(&serde_json::from_slice(&again.bytes).unwrap_or_default()));
    if outcomes_today.ok() != Some(outcomes(&document)) {
        let said = |rule| Phrase::new("verify-rule-changed").with("program", told).phrase("rule", rule);
        found.notes.extend(rules_that_bear(&today, told).into_iter().map(said));
    }
    found.notes.push(Phrase::new("verify-not-sealed-then").with("program", told));
    Ok(())
}

/// The awards that the file names.
fn awards_in(document: &Value) -> Option<BTreeMap<ProposalId, Money>> {
    let mut awards = BTreeMap::new();
    for decision in document.get("decisions")?.as_array()? {
        if let Some(amount) = decision.get("amount")?.as_str() {
            awards.insert(decision.get("proposal")?.as_str()?.parse().ok()?, amount.parse().ok()?);
        }
    }
    Some(awards)
}

/// What the file says of the whole, in every version.
fn totals(document: &Value) -> Vec<&Value> {
    const KEYS: [&str; 9] =
        ["strategy", "official", "budget", "sources", "spent", "left", "feasible", "targets", "draw"];
    KEYS.iter().map(|key| &document[*key]).collect()
}

/// What the file says of every proposal: outcome, amount, rank, total and the kind
/// of its reason.
fn outcomes(document: &Value) -> BTreeMap<String, [Value; 5]> {
    let decisions = document.get("decisions").and_then(Value::as_array).into_iter().flatten();
    let of = |decision: &Value| {
        let id = decision.get("proposal")?.as_str()?.to_owned();
        let kind = decision["reason"]["kind"].clone();
        let [outcome, amount, rank, total] =
            ["outcome", "amount", "rank", "total"].map(|key| decision[key].clone());
        Some((id, [outcome, amount, rank, total, kind]))
    };
    decisions.filter_map(of).collect()
}

/// Where two decisions differ: the proposals, at most five, or the keys. None when
/// both say the same.
fn differences(document: &Value, again: &Value) -> Vec<String> {
    let (sealed, computed) = (outcomes(document), outcomes(again));
    let ids = sealed.keys().chain(computed.keys().filter(|id| !sealed.contains_key(*id)));
    let mut names: Vec<String> =
        ids.filter(|id| sealed.get(*id) != computed.get(*id)).take(5).cloned().collect();
    if names.is_empty() {
        let keys: BTreeSet<&String> =
            [document, again].into_iter().filter_map(Value::as_object).flat_map(|one| one.keys()).collect();
        let differs = |key: &&String| document.get(key.as_str()) != again.get(key.as_str());
        names = keys.into_iter().filter(differs).take(5).cloned().collect();
    }
    names
}
