//! The state of the grid: the round, who would read what, and where the cursor is.

use crate::assign::{OwnProposals, PlannedReaders, ReaderWish, may_read, needed_readers, plan_readers};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::round::Round;
use crate::store::readers::changes;
use crate::text::{Lang, Texts};
use crate::tui::chrome::{Message, Tone};
use crate::tui::dialog::{Choice, Help, Prompt, ReasonForm};
use crate::tui::find::matches;
use crate::tui::look::Look;

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellState {
    /// The member reads the proposal.
    Reads,
    /// The same, and writes the committee's text.
    Reports,
    /// The member has begun it: that stays.
    Begun,
    /// The member does not read it.
    Not,
    /// The member has a conflict of interest.
    Conflict,
    /// Whoever looks has a conflict of interest and does not see who reads it.
    Closed,
}

/// What a confirmed question does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GridQuestion {
    /// Takes the grid over.
    Take,
    /// Divides everything anew.
    Anew,
    /// Leaves without taking over.
    Leave,
}

/// What the keys go to.
#[derive(Clone, Debug)]
pub enum GridMode {
    /// The grid.
    Browse,
    /// The page with every key.
    Help(Help),
    /// A search.
    Find(Prompt),
    /// The reason of what is taken over.
    Reason(Box<ReasonForm>),
    /// A question.
    Ask(GridQuestion, Choice),
}

/// The grid.
pub struct ReaderGrid {
    /// The round as it stands on the disk.
    pub round: Round,
    /// Who looks.
    pub viewer: Member,
    /// The texts of the reader's language.
    pub texts: Texts,
    /// How to draw.
    pub look: Look,
    /// Who would read what, in the order of the proposals.
    pub plan: Vec<PlannedReaders>,
    /// What it was before, the latest last.
    pub before: Vec<Vec<PlannedReaders>>,
    /// What was taken back, the latest last.
    pub after: Vec<Vec<PlannedReaders>>,
    /// The proposal under the cursor, by its place in the round.
    pub row: usize,
    /// The member under the cursor, among those who score.
    pub column: usize,
    /// How many proposals the last painting had room for.
    pub room: usize,
    /// What the keys go to.
    pub mode: GridMode,
    /// What just happened.
    pub message: Option<Message>,
    /// Whether the whole screen must be sent again.
    pub redraw: bool,
    /// Whether the person has left.
    pub ended: bool,
    pub(super) wish: ReaderWish,
    pub(super) own: OwnProposals,
    /// By proposal, how many readers it needs.
    pub(super) needs: Vec<usize>,
}

impl ReaderGrid {
    /// The grid as the round stands.
    #[must_use]
    pub fn new(round: Round, viewer: Member, lang: Lang, look: Look, wish: ReaderWish) -> ReaderGrid {
        let mut grid = ReaderGrid {
            own: OwnProposals::of(&round),
            needs: needed_readers(&round, &wish),
            plan: as_it_stands(&round),
            round,
            viewer,
            texts: Texts::new(lang),
            look,
            before: Vec::new(),
            after: Vec::new(),
            row: 0,
            column: 0,
            room: 0,
            mode: GridMode::Browse,
            message: None,
            redraw: false,
            ended: false,
            wish,
        };
        grid.row = grid.next_short_from(0).unwrap_or(0);
        if !grid.round.committee.has_readers_of_its_own() {
            grid.message = Some(Message::new(Tone::Plain, Phrase::new("readers-all-read")));
        }
        grid
    }

    /// The members who score and are still there.
    pub fn members(&self) -> Vec<&Member> {
        let there = |member: &&Member| {
            self.round.call.scores(member.role) && self.round.committee.successor(&member.id).is_none()
        };
        self.round.committee.members.iter().filter(there).collect()
    }

    /// The proposal under the cursor.
    ///
    /// # Panics
    /// In a round without proposals, for which no grid is opened.
    #[must_use]
    pub fn proposal(&self) -> &Proposal {
        &self.round.proposals[self.row]
    }

    /// The member under the cursor.
    ///
    /// # Panics
    /// In a committee in which nobody scores, for which no grid is opened.
    #[must_use]
    pub fn member(&self) -> &Member {
        self.members()[self.column]
    }

    /// What stands in a cell.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> CellState {
        let (proposal, members) = (&self.round.proposals[row], self.members());
        let member = members[column];
        if self.is_closed(proposal) {
            return CellState::Closed;
        }
        if !may_read(&self.round, &self.own, member, &proposal.id) {
            return CellState::Conflict;
        }
        let planned = &self.plan[row];
        let begun = self.round.sheet(&proposal.id, &member.id).is_some_and(|sheet| sheet.is_begun());
        if planned.rapporteur.as_ref() == Some(&member.id) {
            CellState::Reports
        } else if begun {
            CellState::Begun
        } else if planned.readers.contains(&member.id) {
            CellState::Reads
        } else {
            CellState::Not
        }
    }

    /// Whether the viewer may not see who reads a proposal.
    #[must_use]
    pub fn is_closed(&self, proposal: &Proposal) -> bool {
        self.round.has_conflict(&proposal.id, &self.viewer.id)
            || self.own.has(&self.round, &self.viewer.id, &proposal.id)
    }

    /// How many can read a proposal of those who are to, and how many it needs.
    #[must_use]
    pub fn readers(&self, row: usize) -> (usize, usize) {
        let proposal = &self.round.proposals[row];
        let can = self.members().into_iter().filter(|member| {
            self.plan[row].readers.contains(&member.id)
                && may_read(&self.round, &self.own, member, &proposal.id)
        });
        (can.count(), self.needs[row])
    }

    /// Whether a proposal needs readers that it has not.
    #[must_use]
    pub fn is_short(&self, row: usize) -> bool {
        let (has, needs) = self.readers(row);
        has < needs && !self.is_closed(&self.round.proposals[row])
    }

    /// The next proposal with too few readers, from the cursor on and round again.
    #[must_use]
    pub fn next_short(&self) -> Option<usize> {
        self.next_short_from(self.row + 1)
    }

    fn next_short_from(&self, from: usize) -> Option<usize> {
        let all = self.round.proposals.len();
        (0..all).map(|at| (from + at) % all).find(|row| self.is_short(*row))
    }

    /// How many proposals a member would read.
    #[must_use]
    pub fn load(&self, member: &Member) -> usize {
        self.plan.iter().filter(|one| one.readers.contains(&member.id)).count()
    }

    /// How many proposals would get other readers than the round has.
    #[must_use]
    pub fn changed(&self) -> usize {
        changes(&self.round, &self.plan, "").len()
    }

    /// The plan that fills what is missing, or that divides everything anew.
    #[must_use]
    pub fn proposed(&self, keep: bool) -> (Vec<PlannedReaders>, usize) {
        let mut round = self.round.clone();
        // What stands in the grid counts as given; only what is begun stays otherwise.
        for one in &self.plan {
            let all = self.round.proposals.iter().map(|proposal| &proposal.id);
            round.committee.set_readers(&round.call, &one.proposal, &one.readers, all);
            round.committee.set_rapporteur(&one.proposal, one.rapporteur.clone());
        }
        let found = plan_readers(&round, &ReaderWish { keep, ..self.wish.clone() });
        let plan = self.plan.iter().map(|one| {
            let planned = found.readers.iter().find(|planned| planned.proposal == one.proposal);
            planned.cloned().unwrap_or_else(|| one.clone())
        });
        (plan.collect(), found.too_few.len())
    }

    /// Puts another plan in the place of this one, so that it can be taken back.
    pub fn change(&mut self, plan: Vec<PlannedReaders>) {
        if plan != self.plan {
            self.before.push(std::mem::replace(&mut self.plan, plan));
            self.after.clear();
        }
    }

    /// Goes to the next proposal or member that holds the words.
    pub fn find(&mut self, words: &str) -> bool {
        let all = self.round.proposals.len();
        let text = |proposal: &Proposal| format!("{} {} {}", proposal.id, proposal.title, proposal.lead);
        let rows = (1..=all).map(|at| (self.row + at) % all);
        if let Some(row) = rows.into_iter().find(|row| matches(words, &text(&self.round.proposals[*row]))) {
            self.row = row;
            return true;
        }
        let members = self.members();
        let columns = (1..=members.len()).map(|at| (self.column + at) % members.len());
        let named = |at: &usize| matches(words, &format!("{} {}", members[*at].id, members[*at].name));
        let found = columns.into_iter().find(named);
        self.column = found.unwrap_or(self.column);
        found.is_some()
    }
}

/// Who reads what in the round.
pub(super) fn as_it_stands(round: &Round) -> Vec<PlannedReaders> {
    let readers = round.proposals.iter().map(|proposal| PlannedReaders {
        proposal: proposal.id.clone(),
        readers: round.committee.readers(&round.call, &proposal.id),
        rapporteur: round.committee.rapporteur(&proposal.id).cloned(),
    });
    readers.collect()
}
