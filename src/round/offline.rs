//! A member's sheets as a form that leaves the program to be filled in elsewhere: which
//! proposals and criteria stand on it, by what it is known again, and what stands on
//! the record.

use crate::domain::committee::Member;
use crate::domain::digest::sha256;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::phase::Phase;
use crate::domain::sheet::{Answer, CommentField};
use crate::round::state::Round;
use crate::round::visibility::{Item, may_see};

/// How many hexadecimal figures name a round or a version.
const FIGURES: usize = 16;

/// What a member says on one criterion of one proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfflineCell {
    /// The answer.
    pub answer: Answer,
    /// The comment to the applicant.
    pub comment: String,
    /// The note that stays inside the committee.
    pub note: String,
}

/// A form that goes out, or could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfflineForm {
    /// By what it is known again.
    pub stamp: OfflineStamp,
    /// What is filled in, by proposal, in the order of the round.
    pub sheets: Vec<OfflineSheet>,
}

/// By what a form is known again when it comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfflineStamp {
    /// The round: sixteen hexadecimal figures, the same as long as the round lives.
    pub round: String,
    /// Whose sheets they are.
    pub member: MemberId,
    /// The phase in which it went out.
    pub phase: Phase,
    /// What the member is asked: sixteen hexadecimal figures over the criteria, the
    /// scales and the proposals of the member. Another version is another form.
    pub version: String,
}

/// One proposal on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfflineSheet {
    /// Its place among what the member reads, from 1.
    pub number: usize,
    /// The proposal.
    pub proposal: ProposalId,
    /// Its title.
    pub title: String,
    /// Its criteria.
    pub rows: Vec<OfflineRow>,
}

/// One criterion of one proposal on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfflineRow {
    /// Its place among all criteria of all that the member reads, from 1.
    pub number: usize,
    /// The criterion.
    pub criterion: CriterionId,
    /// What goes out with it.
    pub cell: OfflineCell,
}

impl OfflineCell {
    /// What stands on the record.
    #[must_use]
    pub fn standing(
        round: &Round,
        member: &MemberId,
        proposal: &ProposalId,
        criterion: &CriterionId,
    ) -> OfflineCell {
        let text = |field| round.comment(proposal, member, criterion, field).to_owned();
        let sheet = round.sheet(proposal, member);
        OfflineCell {
            answer: sheet.map(|sheet| sheet.answer(criterion).clone()).unwrap_or_default(),
            comment: text(CommentField::Applicant),
            note: text(CommentField::Internal),
        }
    }

    /// Whether nothing stands there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == OfflineCell::default()
    }
}

impl OfflineForm {
    /// The form of a member, as somebody takes it out: the member, with what stands on
    /// the own record, or who brings it to the member, with nothing on it. What is
    /// submitted or closed by a conflict of interest is left out, as far as that is
    /// known to who takes it out.
    #[must_use]
    pub fn going_out(round: &Round, member: &Member, by: &Member) -> Option<OfflineForm> {
        let own = by.id == member.id;
        let closed = |proposal: &ProposalId| {
            may_see(round, by, Item::SheetState(proposal, &member.id))
                && round.sheet(proposal, &member.id).is_some_and(|sheet| sheet.submitted || sheet.is_void())
        };
        let mut form = OfflineForm::whole(round, member)?;
        form.sheets.retain(|sheet| !closed(&sheet.proposal));
        for sheet in form.sheets.iter_mut().filter(|_| own) {
            for row in &mut sheet.rows {
                row.cell = OfflineCell::standing(round, &member.id, &sheet.proposal, &row.criterion);
            }
        }
        Some(form)
    }

    /// Everything that a member reads and scores, without anything filled in; none
    /// before scoring has opened.
    #[must_use]
    pub fn whole(round: &Round, member: &Member) -> Option<OfflineForm> {
        let known = round_known_by(round)?;
        let criteria: Vec<&CriterionId> =
            round.call.criteria_of(member.role).map(|criterion| &criterion.id).collect();
        let titled = may_see(round, member, Item::Title);
        let mut sheets = Vec::new();
        for (at, proposal) in round.reading_of(member).filter(|_| titled).enumerate() {
            let row = |(place, criterion): (usize, &&CriterionId)| OfflineRow {
                number: at * criteria.len() + place + 1,
                criterion: (*criterion).clone(),
                cell: OfflineCell::default(),
            };
            sheets.push(OfflineSheet {
                number: at + 1,
                proposal: proposal.id.clone(),
                title: proposal.title.clone(),
                rows: criteria.iter().enumerate().map(row).collect(),
            });
        }
        let version = version(round, member, &sheets);
        let stamp = OfflineStamp { round: known, member: member.id.clone(), phase: round.phase, version };
        Some(OfflineForm { stamp, sheets })
    }
}

/// By what a round is known: its call, and the files under which its scoring opened
/// for the first time.
fn round_known_by(round: &Round) -> Option<String> {
    let opened = round.phases.iter().find(|change| change.to == Phase::Scoring)?;
    let files: Vec<String> = opened.files.iter().map(|(name, digest)| format!("{name} {digest}")).collect();
    Some(short(&format!("{}\n{}", round.call.id, files.join("\n"))))
}

/// What a member is asked, in a few figures.
fn version(round: &Round, member: &Member, sheets: &[OfflineSheet]) -> String {
    let mut asked = String::new();
    for criterion in round.call.criteria_of(member.role) {
        let scale = &criterion.scale;
        let words = scale.words().unwrap_or_default().iter().map(|word| format!("{}={}", word.0, word.1));
        let words: Vec<String> = words.collect();
        let (from, to) = (scale.lowest().normalize(), scale.highest().normalize());
        let step = scale.step().map_or_else(String::new, |step| step.normalize().to_string());
        let longest = criterion.comment_max.map_or_else(String::new, |most| most.to_string());
        let (id, label, question) = (&criterion.id, &criterion.label, &criterion.question);
        asked.push_str(&format!("{id}\0{label}\0{question}\0{from} {to} {step} {words:?} {longest}\n"));
    }
    for sheet in sheets {
        asked.push_str(&format!("{} {}\0{}\n", sheet.number, sheet.proposal, sheet.title));
    }
    short(&asked)
}

fn short(text: &str) -> String {
    sha256(text.as_bytes()).chars().take(FIGURES).collect()
}
