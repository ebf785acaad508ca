//! Who is ready: the state of every sheet, by proposal and member.

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::sheet::{Answer, SheetState};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};

/// How far everybody is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The members who score, in the order of the committee.
    pub members: Vec<ReaderProgress>,
    /// One row per proposal, in the order of the file.
    pub rows: Vec<SheetsRow>,
}

/// A member who scores, with the number of sheets in each state. Sheets that
/// the viewer may not see are in no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReaderProgress {
    /// The member.
    pub id: MemberId,
    /// The name.
    pub name: String,
    /// Sheets to fill in, conflicts aside.
    pub to_do: usize,
    /// Sheets that were submitted.
    pub submitted: usize,
    /// Sheets that are filled in and wait to be submitted.
    pub ready: usize,
    /// Sheets that were begun.
    pub begun: usize,
    /// Declared conflicts of interest.
    pub conflicts: usize,
}

/// The sheets of one proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetsRow {
    /// The proposal.
    pub proposal: ProposalId,
    /// Its index in the round.
    pub index: usize,
    /// One per member of `Progress::members`.
    pub seats: Vec<Seat>,
}

/// One member's sheet for one proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// The member does not read the proposal.
    NotRead,
    /// The viewer may not know.
    Hidden,
    /// How far the sheet is.
    Sheet(SheetState),
    /// Submitted, with an abstention.
    Abstained,
}

impl Seat {
    /// Whether a sheet is still to come.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Seat::Sheet(SheetState::Untouched | SheetState::Begun | SheetState::Ready))
    }

    /// Whether the sheet was submitted.
    #[must_use]
    pub fn is_in(self) -> bool {
        matches!(self, Seat::Abstained | Seat::Sheet(SheetState::Submitted))
    }
}

impl ReaderProgress {
    /// Sheets on which nothing was written.
    #[must_use]
    pub fn untouched(&self) -> usize {
        self.open() - self.ready - self.begun
    }

    /// Sheets that are still to come.
    #[must_use]
    pub fn open(&self) -> usize {
        self.to_do - self.submitted
    }
}

impl Progress {
    /// Looks at every sheet that the viewer may know of.
    #[must_use]
    pub fn of(round: &Round, viewer: &Member) -> Progress {
        let scoring = round.committee.members.iter().filter(|member| round.call.scores(member.role));
        let members: Vec<&Member> = scoring.collect();
        let rows: Vec<SheetsRow> = round
            .proposals
            .iter()
            .enumerate()
            .filter(|_| may_see(round, viewer, Item::Title))
            .map(|(index, proposal)| SheetsRow {
                proposal: proposal.id.clone(),
                index,
                seats: members.iter().map(|member| seat(round, viewer, &proposal.id, member)).collect(),
            })
            .collect();
        let readers = members.iter().enumerate().map(|(at, member)| {
            let seats: Vec<Seat> = rows.iter().map(|row| row.seats[at]).collect();
            let of_state = |state| seats.iter().filter(|seat| **seat == Seat::Sheet(state)).count();
            let submitted = seats.iter().filter(|seat| seat.is_in()).count();
            ReaderProgress {
                id: member.id.clone(),
                name: member.name.clone(),
                to_do: submitted + seats.iter().filter(|seat| seat.is_open()).count(),
                submitted,
                ready: of_state(SheetState::Ready),
                begun: of_state(SheetState::Begun),
                conflicts: of_state(SheetState::Conflict),
            }
        });
        Progress { members: readers.collect(), rows }
    }

    /// Sheets that were submitted.
    #[must_use]
    pub fn submitted(&self) -> usize {
        self.members.iter().map(|reader| reader.submitted).sum()
    }

    /// Sheets to fill in.
    #[must_use]
    pub fn to_do(&self) -> usize {
        self.members.iter().map(|reader| reader.to_do).sum()
    }
}

fn seat(round: &Round, viewer: &Member, proposal: &ProposalId, member: &Member) -> Seat {
    if !round.committee.reads(&round.call, member, proposal) {
        return Seat::NotRead;
    }
    if !may_see(round, viewer, Item::SheetState(proposal, &member.id)) {
        return Seat::Hidden;
    }
    let Some(sheet) = round.sheet(proposal, &member.id) else {
        return Seat::Sheet(SheetState::Untouched);
    };
    let state = sheet.state(round.call.criteria_of(member.role));
    let abstains = || sheet.cells.values().any(|cell| matches!(cell.answer, Answer::Abstained(_)));
    let open = may_see(round, viewer, Item::Sheet(proposal, &member.id));
    if state == SheetState::Submitted && open && abstains() { Seat::Abstained } else { Seat::Sheet(state) }
}
