//! The file of the decision: inputs, result, reasons, whatever was unusual and
//! the head of every record, written before the event that seals it.

use std::path::PathBuf;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::domain::digest::sha256;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::seal::{DECISION, PROGRAM, Seal, lifted_name};
use crate::domain::signs::escaped_json;
use crate::record::{Event, Revocation, TakenBack, TieReopened, TieResolved};
use crate::result::error::FitError;
use crate::result::figures::{draw, envelopes_json, exclusion, limits_json, outcome, reason, shares_json};
use crate::result::fit::{Fit, fit};
use crate::result::sources::{named, split};
use crate::result::standing::awards;
use crate::result::unusual::unusual_of;
use crate::round::{PhaseChange, Round};
use crate::select::Outcome;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::replace::replace;

/// Writes the file of a decision and says what it seals.
///
/// # Errors
/// A round that cannot be fitted, or what the system refuses.
pub(super) fn seal(
    folder: &Folder,
    round: &Round,
    change: &PhaseChange,
    by: &MemberId,
    at: Timestamp,
) -> Result<Seal, StoreError> {
    let document = document(round, change, by, at)?;
    replace(&folder.file(DECISION), &document.bytes)?;
    Ok(document.seal)
}

/// A decision as its file and as the seal on the record.
pub(super) struct SealedDocument {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// What seals them.
    pub seal: Seal,
}

/// Makes a decision. The same round, change, member and moment always give the
/// same bytes, so that anybody can make it again.
///
/// # Errors
/// A round that cannot be fitted.
pub(super) fn document(
    round: &Round,
    change: &PhaseChange,
    by: &MemberId,
    at: Timestamp,
) -> Result<SealedDocument, StoreError> {
    let fit = fit(round, round.call.strategy()).map_err(|error| StoreError::refused(error.phrase()))?;
    let json = serde_json::to_string_pretty(&decision(round, &fit, change, by, at))
        .map_err(|error| StoreError::refused(Phrase::new("ron-not-written").with("text", error)))?;
    let bytes = format!("{}\n", escaped_json(&json)).into_bytes();
    let shares = split(round, &fit).into_iter().map(|(id, shares)| (id, named(round, &shares)));
    let seal = Seal {
        program: PROGRAM.to_owned(),
        sha256: sha256(&bytes),
        awards: awards(round, &fit),
        shares: shares.collect(),
        withdrawals: round.withdrawals(),
    };
    Ok(SealedDocument { bytes, seal })
}

/// Where the file of the decision that stands is kept once it is lifted.
pub(super) fn copy_of(folder: &Folder, round: &Round) -> PathBuf {
    let number = round.phases.iter().filter(|change| change.seal.is_some()).count();
    folder.file(&lifted_name(number))
}

/// Keeps the file of a decision that is about to be lifted under its number.
///
/// # Errors
/// What the system refuses. A file that is gone keeps nobody from going back.
pub(super) fn keep_copy(folder: &Folder, round: &Round) -> Result<(), StoreError> {
    match folder.bytes(DECISION)? {
        Some(bytes) => replace(&copy_of(folder, round), &bytes),
        None => Ok(()),
    }
}

/// Takes the file of a lifted decision away; its copy stays.
///
/// # Errors
/// What the system refuses.
pub(super) fn take_away(folder: &Folder) -> Result<(), StoreError> {
    let path = folder.file(DECISION);
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::io(Doing::Write, &path)(error))
        }
        _ => Ok(()),
    }
}

/// After the decision a tie is decided only where a withdrawal calls for it.
///
/// # Errors
/// The money does not hang on this tie.
pub(super) fn keeps_the_seal(round: &Round, event: &Event) -> Result<(), StoreError> {
    if round.phase != Phase::Decided {
        return Ok(());
    }
    if let Event::TakenBack(TakenBack { ruling }) = event {
        return keeps_without(round, ruling);
    }
    let of_tie = |members: &[ProposalId]| match event {
        Event::TieResolved(TieResolved { order, .. }) => order.iter().all(|one| members.contains(one)),
        Event::LotDrawn(_) => round.rulings.lot.is_none(),
        _ => true,
    };
    if !matches!(event, Event::TieResolved(_) | Event::LotDrawn(_)) {
        return Ok(());
    }
    match fit(round, round.call.strategy()) {
        Err(FitError::Tie { members, .. }) if of_tie(&members) => Ok(()),
        _ => Err(StoreError::refused(Phrase::new("refused-sealed"))),
    }
}

/// What is taken back after the decision came after it, too.
fn keeps_without(round: &Round, ruling: &Revocation) -> Result<(), StoreError> {
    let sealed = round.seal().map_or(0, |seal| seal.withdrawals);
    let later = |number: u64| number > sealed;
    let after = match ruling {
        Revocation::Withdrawal(_) => round.rulings.withdrawals.last().is_some_and(|(last, _)| later(*last)),
        Revocation::Tie(TieReopened { order }) => {
            let mut then = round.clone();
            then.rulings.ties.retain(|tie| tie.value != *order);
            for proposal in round.withdrawals_since_decision() {
                then.rulings.withdrawn.remove(proposal);
            }
            fit(&then, then.call.strategy()).is_ok()
        }
        Revocation::Waiver(_) | Revocation::Targets(_) | Revocation::Scenario(_) => false,
    };
    if after { Ok(()) } else { Err(StoreError::refused(Phrase::new("refused-sealed"))) }
}

/// The whole decision.
fn decision(round: &Round, fit: &Fit, change: &PhaseChange, by: &MemberId, at: Timestamp) -> Value {
    let selection = &fit.selection;
    let sources: Vec<Value> =
        round.sources().map(|(name, amount)| json!({"name": name, "amount": amount})).collect();
    let targets = round.call.targets.iter().zip(&selection.targets).map(|(target, one)| {
        let of = target.of.code();
        json!({"of": of, "at_least": one.at_least, "lowered_to": one.lowered_to, "reached": one.reached})
    });
    let mut sealed = json!({
        "toets": 1,
        "program": PROGRAM,
        "call": {"id": round.call.id, "title": round.call.title},
        "decided": {"by": by, "at": at.to_string(), "phase_change": change.number, "reason": change.reason},
        "files": change.files,
        "inputs": change.inputs,
        "records": change.heads,
        "strategy": fit.strategy.code(),
        "official": fit.official,
        "budget": fit.contest.budget,
        "sources": sources,
        "spent": selection.spent,
        "left": selection.left,
        "feasible": selection.feasible,
        "targets": targets.collect::<Vec<_>>(),
        "draw": draw(round, &fit.ranking),
        "decisions": decisions(round, fit),
        "unusual": unusual_of(round, Some(fit)),
    });
    // What a call does not declare is absent, as in decisions sealed before it could.
    if let Value::Object(sealed) = &mut sealed {
        let bounds = [
            ("limits", limits_json(&round.call, selection)),
            ("envelopes", envelopes_json(&round.call, selection)),
        ];
        for (key, bounds) in bounds.into_iter().filter(|(_, bounds)| !bounds.is_empty()) {
            sealed.insert(key.to_owned(), Value::Array(bounds));
        }
    }
    sealed
}

/// What happens to every proposal, and why.
fn decisions(round: &Round, fit: &Fit) -> Vec<Value> {
    let formed = fit.formed();
    let split = split(round, fit);
    let shares = |id: &ProposalId| split.get(id).map(|shares| shares_json(round, shares));
    let ranked = fit.decisions().zip(&formed).enumerate().map(|(index, ((placed, one), formed))| {
        let proposal = &round.proposals[placed.proposal];
        let amount = match one.outcome {
            Outcome::Awarded(amount) => Some(amount),
            Outcome::Reserve | Outcome::Refused | Outcome::Withdrawn => None,
        };
        json!({
            "proposal": proposal.id, "title": proposal.title, "rank": placed.rank, "total": placed.total,
            "outcome": outcome(one.outcome), "amount": amount, "sources": shares(&proposal.id),
            "reason": reason(round, fit, index, formed),
        })
    });
    let unranked = fit.ranking.unranked.iter().map(|one| {
        let proposal = &round.proposals[one.proposal];
        json!({
            "proposal": proposal.id, "title": proposal.title, "rank": null, "total": one.assessment.total,
            "outcome": "refused", "amount": null, "sources": null, "reason": exclusion(&one.why),
        })
    });
    ranked.chain(unranked).collect()
}
