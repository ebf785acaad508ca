//! Everything that is wrong in a round: errors and warnings with their place
//! and what to do. `toets check` prints it; `toets new` asks before it writes.
//!
//! One file per thing that is checked; `place` says where a value stands.

pub mod call;
pub mod committee;
pub mod ids;
pub mod place;
pub mod proposals;
pub mod unseen;

mod amounts;
mod applications;
pub mod cells;
mod criteria;
mod fit;
mod names;
mod organisations;
mod questions;
mod read;
mod records;
pub(super) mod seals;
mod twice;

use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member};
use crate::domain::money::Money;
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::round::Round;
use crate::store::error::StoreError;
use crate::store::folder::{Folder, RULES};
use crate::store::inputs::since_the_last;
use crate::store::problem::{Problem, Severity};

use call::{check_call, check_draw_size};
use committee::{Conflicts, check_committee};
use place::{Listed, ValuePlace};
use proposals::check_proposals;
use read::FileTexts;
use records::Records;
use unseen::check_unseen;

/// The files of a round as values; what could not be read is missing.
#[derive(Clone, Debug, Default)]
pub struct RoundFiles<'a> {
    /// The call with its place.
    pub call: Option<(&'a Call, ValuePlace<'a>)>,
    /// The proposals.
    pub proposals: Option<Listed<'a, Proposal>>,
    /// The members of the committee.
    pub members: Option<Listed<'a, Member>>,
    /// The municipalities.
    pub register: Option<&'a Register>,
    /// The budget after amendments; without it the call's own.
    pub budget: Option<Money>,
    /// Conflicts of interest that were declared, noted or taken back so far.
    pub conflicts: Conflicts,
}

impl RoundFiles<'_> {
    /// Whether every proposal and every member could be read.
    fn whole(&self) -> bool {
        self.proposals.as_ref().is_some_and(|list| list.whole)
            && self.members.as_ref().is_some_and(|list| list.whole)
    }
}

/// Everything that is wrong in a round folder, by file and place.
///
/// # Errors
/// The folder holds no round, or what the system refuses.
pub fn check(folder: &Folder) -> Result<Vec<Problem>, StoreError> {
    if !folder.is_round() {
        return Err(StoreError::NoRound(folder.path().to_owned()));
    }
    let mut found = Vec::new();
    let texts = FileTexts::read(folder, &mut found)?;
    let located = texts.located();
    let values = texts.values(&located, &mut found);
    let mut files = values.files(&located);
    let records = Records::read(folder)?;
    found.extend(records.check_seals(folder)?);
    let round = round(&files, &records);
    if let Some(round) = &round {
        found.extend(since_the_last(
            folder,
            round.phases.last(),
            &round.rulings.inputs_since,
            &texts.inputs,
        )?);
        if files.whole() {
            found.extend(records.check_events(round));
        }
        // What the record corrects is what counts, not what the file says.
        files.proposals = files.proposals.map(|list| list.as_amended(&round.proposals));
        files.budget = Some(round.budget());
        files.conflicts = conflicts(round);
    }
    if let Some(proposals) = &files.proposals {
        found.extend(check_dossiers(folder, proposals));
        if files.call.as_ref().is_some_and(|(call, _)| call.blind.is_some()) {
            found.extend(check_blind(folder, proposals));
        }
    }
    found.extend(records.problems);
    found.extend(check_files(&files));
    if let Some(round) = &round {
        found.retain(|problem| problem.severity != Severity::Doubt || !is_withdrawn(problem, round));
    }
    in_order(&mut found);
    Ok(found)
}

/// Whether a problem is about a proposal that is out of the round.
fn is_withdrawn(problem: &Problem, round: &Round) -> bool {
    let about = problem.what.args.iter().find(|(name, _)| name == "proposal");
    about.is_some_and(|(_, id)| round.rulings.withdrawn.keys().any(|one| one.as_str() == id.to_string()))
}

/// Everything that is wrong in the values of a round before anything is
/// written, by file and place.
#[must_use]
pub fn check_files(files: &RoundFiles<'_>) -> Vec<Problem> {
    let call = files.call.as_ref().map(|(call, _)| *call);
    let mut found = Vec::new();
    if let Some((call, place)) = &files.call {
        found.extend(check_call(call, place));
        found.extend(check_unseen(&call.id, call, place));
        let budget = files.budget.unwrap_or_else(|| call.budget.iter().map(|one| one.amount).sum());
        found.extend(fit::check_least_money(call, place, budget));
        if let Some(register) = files.register {
            found.extend(fit::check_provinces(call, place, register));
            found.extend(fit::check_populations(call, place, register));
            if let Some(proposals) = files.proposals.as_ref().filter(|list| list.whole) {
                let proposals: Vec<&Proposal> = proposals.values().collect();
                found.extend(check_draw_size(call, place, proposals.len()));
                found.extend(fit::check_targets(call, place, &proposals, register, budget));
                found.extend(fit::check_declared(call, place, &proposals));
            }
        }
        if let Some(members) = files.members.as_ref().filter(|list| list.whole) {
            let members: Vec<&Member> = members.values().collect();
            found.extend(fit::check_scored(call, place, &members));
        }
    }
    if let Some(proposals) = &files.proposals {
        found.extend(check_proposals(proposals, call, files.register));
        let each = proposals.each();
        found.extend(each.flat_map(|(place, one)| check_unseen(one.id.as_str(), one, place)));
    }
    if let Some(members) = &files.members {
        found.extend(check_committee(
            members,
            call,
            files.proposals.as_ref(),
            files.register.unwrap_or(&Register::default()),
            &files.conflicts,
        ));
        let each = members.each();
        found.extend(each.flat_map(|(place, one)| check_unseen(one.id.as_str(), one, place)));
    }
    in_order(&mut found);
    found
}

/// The round as the records make it, from what could be read of the files.
fn round(files: &RoundFiles<'_>, records: &Records) -> Option<Round> {
    let (call, _) = files.call.as_ref()?;
    let proposals = files.proposals.as_ref()?.values().cloned().collect();
    let members = files.members.as_ref()?.values().cloned().collect();
    let register = files.register.cloned().unwrap_or_default();
    let mut round = Round::new((*call).clone(), proposals, Committee::of(members), register);
    let mut entries = records.entries.clone();
    entries.retain(|member, _| round.committee.member(member).is_some());
    round.replay(&entries);
    Some(round)
}

/// Conflicts of interest on the record; what was taken back is settled there too.
fn conflicts(round: &Round) -> Conflicts {
    let sheets = round
        .sheets
        .iter()
        .flat_map(|(proposal, sheets)| sheets.iter().map(move |(member, sheet)| (proposal, member, sheet)));
    let void = sheets.filter(|(_, _, sheet)| sheet.is_void());
    let void = void.map(|(proposal, member, _)| (proposal.clone(), member.clone()));
    void.chain(round.rulings.unaffiliated.iter().cloned()).collect()
}

/// Proposals without an application text, in a round that has such texts.
fn check_dossiers(folder: &Folder, proposals: &Listed<'_, Proposal>) -> Vec<Problem> {
    if !folder.file("dossiers").is_dir() {
        return Vec::new();
    }
    let missing = |proposal: &Proposal| folder.dossier(&proposal.id).is_none_or(|path| !path.is_file());
    let without = proposals.each().filter(|(_, proposal)| missing(proposal));
    without
        .map(|(place, proposal)| {
            let what = Phrase::new("check-proposal-no-dossier").with("proposal", &proposal.id);
            place.inside("id").warning(what)
        })
        .collect()
}

/// Proposals of which the readers of a blind call would get no text.
fn check_blind(folder: &Folder, proposals: &Listed<'_, Proposal>) -> Vec<Problem> {
    let missing = |proposal: &Proposal| folder.blind(&proposal.id).is_none_or(|path| !path.is_file());
    let without = proposals.each().filter(|(_, proposal)| missing(proposal));
    without
        .map(|(place, proposal)| {
            let what = Phrase::new("check-proposal-no-blind").with("proposal", &proposal.id);
            place.inside("id").warning(what)
        })
        .collect()
}

/// Sorts by file, first those of the secretary, then by place.
fn in_order(found: &mut [Problem]) {
    let rank = |file: &str| RULES.iter().position(|one| *one == file).unwrap_or(RULES.len());
    let file = |one: &Problem| (rank(&one.file), one.file.clone());
    found.sort_by_cached_key(|one| (file(one), one.position.clone(), one.severity));
}
