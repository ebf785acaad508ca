//! The state of the screen: the round, how far each proposal is, and where the cursor is.

use jiff::civil::Date;

use crate::domain::call::EligibilityQuestion;
use crate::domain::committee::Member;
use crate::domain::eligibility::QuestionAnswer;
use crate::domain::id::ItemId;
use crate::domain::proposal::Proposal;
use crate::record::{EligibilityConfirmed, Event};
use crate::round::{EligibilityStanding, Round};
use crate::text::{Lang, Texts};
use crate::tui::chrome::Message;
use crate::tui::eligibility::keys::EligibilityPlace;
use crate::tui::eligibility::steps::EligibilityMode;
use crate::tui::find::matches;
use crate::tui::look::Look;

/// A line of the questions about a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EligibilityLine {
    /// The question, by its place in the call.
    pub question: usize,
    /// The item of its list, by its place; none for the question itself.
    pub item: Option<usize>,
}

/// The screen.
pub struct EligibilityScreen {
    /// The round as it stands on the disk.
    pub round: Round,
    /// Who looks.
    pub viewer: Member,
    /// The texts of the reader's language.
    pub texts: Texts,
    /// How to draw.
    pub look: Look,
    /// The day that is offered for what was asked for or supplied.
    pub today: Date,
    /// How far every proposal is, in the order of the round.
    pub standings: Vec<EligibilityStanding>,
    /// The proposal under the cursor, by its place in the round.
    pub row: usize,
    /// The line under the cursor among the questions.
    pub line: usize,
    /// Where the keys go.
    pub place: EligibilityPlace,
    /// For how many proposals the last painting had room.
    pub room: usize,
    /// What takes each of this session's answers back, the latest last.
    pub before: Vec<Event>,
    /// What the keys go to.
    pub mode: EligibilityMode,
    /// What just happened.
    pub message: Option<Message>,
    /// Whether the whole screen must be sent again.
    pub redraw: bool,
    /// Whether the person has left.
    pub ended: bool,
}

impl EligibilityScreen {
    /// The screen as the round stands.
    #[must_use]
    pub fn new(round: Round, viewer: Member, lang: Lang, look: Look, today: Date) -> EligibilityScreen {
        let mut screen = EligibilityScreen {
            standings: round.eligibility(),
            round,
            viewer,
            texts: Texts::new(lang),
            look,
            today,
            row: 0,
            line: 0,
            place: EligibilityPlace::Proposals,
            room: 0,
            before: Vec::new(),
            mode: EligibilityMode::Browse,
            message: None,
            redraw: false,
            ended: false,
        };
        screen.row = screen.next_open_from(0).unwrap_or(0);
        screen
    }

    /// Takes the round as it stands now.
    pub fn renew(&mut self, round: Round) {
        self.standings = round.eligibility();
        self.round = round;
        self.row = self.row.min(self.round.proposals.len().saturating_sub(1));
        self.line = self.line.min(self.lines().len().saturating_sub(1));
    }

    /// The proposal under the cursor.
    ///
    /// # Panics
    /// In a round without proposals, for which no screen is opened.
    #[must_use]
    pub fn proposal(&self) -> &Proposal {
        &self.round.proposals[self.row]
    }

    /// How far the proposal under the cursor is.
    #[must_use]
    pub fn standing(&self) -> EligibilityStanding {
        self.standings[self.row]
    }

    /// Whether the viewer may not see what was found about a proposal.
    #[must_use]
    pub fn is_closed(&self, row: usize) -> bool {
        self.round.has_conflict(&self.round.proposals[row].id, &self.viewer.id)
    }

    /// The lines of the questions: each question, and under it the items of its list.
    #[must_use]
    pub fn lines(&self) -> Vec<EligibilityLine> {
        let all = self.round.call.eligibility.iter().enumerate();
        all.flat_map(|(question, asked)| {
            let items = (0..asked.items().len()).map(Some);
            std::iter::once(None).chain(items).map(move |item| EligibilityLine { question, item })
        })
        .collect()
    }

    /// The line under the cursor.
    #[must_use]
    pub fn line_here(&self) -> Option<EligibilityLine> {
        self.lines().get(self.line).copied()
    }

    /// The question under the cursor.
    #[must_use]
    pub fn question_here(&self) -> Option<&EligibilityQuestion> {
        self.round.call.eligibility.get(self.line_here()?.question)
    }

    /// The answer to a question about the proposal under the cursor.
    #[must_use]
    pub fn answer_to(&self, question: &EligibilityQuestion) -> Option<&QuestionAnswer> {
        self.round.eligibility_file(&self.proposal().id)?.answers.get(&question.id)
    }

    /// The answer to the question under the cursor.
    #[must_use]
    pub fn answer_here(&self) -> Option<&QuestionAnswer> {
        self.answer_to(self.question_here()?)
    }

    /// The items that are ticked of a question.
    #[must_use]
    pub fn ticked(&self, question: &EligibilityQuestion) -> &[ItemId] {
        self.answer_to(question).and_then(|answer| answer.finding.items()).unwrap_or_default()
    }

    /// What the chair can confirm now, in the order of the proposals.
    #[must_use]
    pub fn ready(&self) -> Vec<EligibilityConfirmed> {
        let rows = (0..self.round.proposals.len()).filter(|row| {
            matches!(self.standings[*row], EligibilityStanding::Ready { .. }) && !self.is_closed(*row)
        });
        rows.filter_map(|row| EligibilityConfirmed::of(&self.round, &self.round.proposals[row].id)).collect()
    }

    /// For how many proposals nothing has to be done any more.
    #[must_use]
    pub fn settled(&self) -> usize {
        self.standings.iter().filter(|one| one.is_settled()).count()
    }

    /// The next proposal of which not everything is settled, from the cursor on and
    /// round again.
    #[must_use]
    pub fn next_open(&self) -> Option<usize> {
        self.next_open_from(self.row + 1)
    }

    fn next_open_from(&self, from: usize) -> Option<usize> {
        let all = self.round.proposals.len();
        let is_open = |row: &usize| !self.standings[*row].is_settled() && !self.is_closed(*row);
        (0..all).map(|at| (from + at) % all).find(is_open)
    }

    /// Goes to the next proposal that holds the words.
    pub fn find(&mut self, words: &str) -> bool {
        let all = self.round.proposals.len();
        let text = |row: usize| {
            let proposal = &self.round.proposals[row];
            match self.is_closed(row) {
                true => format!("{} {}", proposal.id, proposal.title),
                false => format!("{} {} {}", proposal.id, proposal.title, proposal.lead),
            }
        };
        let found = (1..=all).map(|at| (self.row + at) % all).find(|row| matches(words, &text(*row)));
        self.row = found.unwrap_or(self.row);
        found.is_some()
    }
}
