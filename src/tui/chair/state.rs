//! The state of the chair's program: everything that the screen shows.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::domain::call::{StrategyName, TieStep};
use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::proposal::Proposal;
use crate::rank::ranking::Placed;
use crate::result::fit::{Fit, FitError};
use crate::round::Round;
use crate::select::{Decision, Outcome};
use crate::store::drafts::About;
use crate::text::{Lang, Texts};
use crate::tui::chair::ask::Ask;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::figures::Figures;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::study::Studies;
use crate::tui::chair::views::meeting::table::state::OnTable;
use crate::tui::chair::views::meeting::writing::state::StatementDraft;
use crate::tui::chair::views::whatif::state::WhatIf;
use crate::tui::chrome::Message;
use crate::tui::dialog::{Help, Palette};
use crate::tui::look::Look;

/// How long the chair looks at an old state of the round at most.
pub const REFRESH: Duration = Duration::from_secs(5);

/// What the chair looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Who is ready.
    Progress,
    /// The ranking.
    Ranking,
    /// The ranking fitted to the budget.
    Budget,
    /// Where members disagree.
    Disputes,
    /// All strategies side by side.
    Compare,
    /// What changes would give.
    WhatIf,
    /// The agenda of the meeting.
    Meeting,
    /// Where the proposals come from.
    Map,
    /// Who moves up after a withdrawal.
    Reserve,
}

impl View {
    /// Every view with the message id of its name, in order.
    pub const ALL: [(View, &'static str); 9] = [
        (View::Progress, "chair-view-progress"),
        (View::Ranking, "chair-view-ranking"),
        (View::Budget, "chair-view-budget"),
        (View::Disputes, "chair-view-disputes"),
        (View::Compare, "chair-view-compare"),
        (View::WhatIf, "chair-view-whatif"),
        (View::Meeting, "chair-view-meeting"),
        (View::Map, "chair-view-map"),
        (View::Reserve, "chair-view-reserve"),
    ];

    /// The view this many places further, around the end.
    #[must_use]
    pub fn further(self, by: usize) -> View {
        let at = View::ALL.iter().position(|(view, _)| *view == self).unwrap_or(0);
        View::ALL[(at + by) % View::ALL.len()].0
    }

    /// The message id of its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        View::ALL.iter().find(|(view, _)| *view == self).map_or("", |(_, name)| name)
    }
}

/// What has the keys.
#[derive(Debug)]
pub enum ChairMode {
    /// The view.
    Browse,
    /// The page with every key.
    Help(Help),
    /// Every command by its name.
    Palette(Palette<ChairCommand>),
    /// A question.
    Ask(Box<Ask>),
    /// A text of the committee.
    Write(Box<StatementDraft>),
}

/// The chair's program.
#[derive(Debug)]
pub struct Chair {
    /// The round as last read.
    pub round: Round,
    /// Who looks.
    pub member: Member,
    /// The sentences.
    pub texts: Texts,
    /// How things look.
    pub look: Look,
    /// What is computed from the round.
    pub figures: Figures,
    /// What is shown.
    pub view: View,
    /// How each view is looked at, where not as a list.
    pub sights: Vec<(View, Sight)>,
    /// The first of the columns that give way to one another.
    pub across: usize,
    /// The first line that is shown of a page to read.
    pub scroll: usize,
    /// What is worked out beside the screen.
    pub studies: Studies,
    /// The proposal under the cursor.
    pub cursor: Option<ProposalId>,
    /// The what-if at hand.
    pub whatif: WhatIf,
    /// The strategy whose result is shown.
    pub strategy: StrategyName,
    /// The page of the proposal under the cursor, over the view: its first line.
    pub page: Option<usize>,
    /// What has the keys.
    pub mode: ChairMode,
    /// What just happened.
    pub message: Option<Message>,
    /// The proposal on the table, in the meeting.
    pub table: Option<OnTable>,
    /// The agenda while its rows are being moved.
    pub moving: Option<Vec<ProposalId>>,
    /// Texts that wait to be finished, as `drafts/` holds them.
    pub drafts: BTreeMap<About, String>,
    /// The draft of what is on its way to the record.
    pub given: Option<About>,
    /// When a text in a box changed first and last since it was kept.
    pub unkept: Option<(Instant, Instant)>,
    /// When the round is read again.
    pub refresh_at: Instant,
    pub(super) redraw: bool,
    pub(super) ended: bool,
}

impl Chair {
    /// The program at its beginning: in the view that the phase is about.
    #[must_use]
    pub fn new(round: Round, member: Member, lang: Lang, look: Look, now: Instant) -> Chair {
        let strategy = round.call.strategy();
        let figures = Figures::of(&round, &member, strategy);
        let view = if figures.ranking.is_some() { View::Budget } else { View::Progress };
        let mut chair = Chair {
            round,
            member,
            texts: Texts::new(lang),
            look,
            figures,
            view,
            sights: Vec::new(),
            across: 0,
            scroll: 0,
            studies: Studies::default(),
            cursor: None,
            whatif: WhatIf::default(),
            strategy,
            page: None,
            mode: ChairMode::Browse,
            message: None,
            table: None,
            moving: None,
            drafts: BTreeMap::new(),
            given: None,
            unkept: None,
            refresh_at: now + REFRESH,
            redraw: false,
            ended: false,
        };
        chair.cursor = chair.order().first().cloned();
        chair
    }

    /// The proposals of the view, in the order in which it shows them.
    #[must_use]
    pub fn order(&self) -> Vec<ProposalId> {
        let id = |at: usize| self.round.proposals[at].id.clone();
        match self.view {
            View::Progress => self.figures.progress.rows.iter().map(|row| row.proposal.clone()).collect(),
            View::Disputes if self.sight() == Sight::List || self.figures.ranking.is_none() => {
                self.figures.disputes.proposals.iter().map(|dispute| dispute.proposal.clone()).collect()
            }
            View::Reserve => self.reserve().map(|(_, placed, _)| id(placed.proposal)).collect(),
            View::Ranking | View::Budget | View::Disputes | View::Compare | View::WhatIf | View::Map => {
                let ranking = self.figures.ranking.iter();
                let ranked = ranking.flat_map(|r| &r.ranked).map(|placed| id(placed.proposal));
                let apart = self.apart().into_iter().flat_map(|(_, members)| members);
                ranked.chain(apart.map(|unranked| id(unranked.proposal))).collect()
            }
            View::Meeting => self.moving.clone().unwrap_or_else(|| self.agenda().proposals),
        }
    }

    /// The reserve list in rank order: each with its place in the ranking.
    pub fn reserve(&self) -> impl Iterator<Item = (usize, &Placed, &Decision)> {
        let decisions = self.figures.shown_fit().into_iter().flat_map(Fit::decisions).enumerate();
        let waits = decisions.filter(|(_, (_, decision))| decision.outcome == Outcome::Reserve);
        waits.map(|(index, (placed, decision))| (index, placed, decision))
    }

    /// The cursor's place in the order of the view; a page to read has none.
    #[must_use]
    pub fn cursor_row(&self) -> Option<usize> {
        if self.sight().is_page() {
            return None;
        }
        let order = self.order();
        let at = self.cursor.as_ref().and_then(|cursor| order.iter().position(|id| id == cursor));
        at.or(if order.is_empty() { None } else { Some(0) })
    }

    /// The proposal under the cursor, in the view that is shown.
    #[must_use]
    pub fn cursor_proposal(&self) -> Option<&Proposal> {
        let id = self.order().get(self.cursor_row()?)?.clone();
        self.round.proposal(&id)
    }

    /// The candidate under the cursor: its index in the ranking.
    #[must_use]
    pub fn cursor_place(&self) -> Option<usize> {
        let proposal = &self.cursor_proposal()?.id;
        let ranking = self.figures.ranking.as_ref()?;
        ranking.ranked.iter().position(|placed| self.round.proposals[placed.proposal].id == *proposal)
    }

    /// The last award in the order of the ranking, below which the line is.
    #[must_use]
    pub fn line_place(&self) -> Option<usize> {
        self.figures.shown_fit()?.selection.awards().map(|(index, _)| index).last()
    }

    /// The open tie to decide: the one that holds up the money, else the one
    /// under the cursor.
    #[must_use]
    pub fn tie_at_hand(&self) -> Option<Vec<ProposalId>> {
        if let Some(Err(FitError::Tie { members, .. })) = &self.figures.fit {
            return Some(members.clone());
        }
        let ranking = self.figures.ranking.as_ref()?;
        let tie = ranking.ranked.get(self.cursor_place()?)?.open_tie?;
        let members = ranking.open_ties.get(tie)?;
        Some(members.iter().map(|&at| self.round.proposals[at].id.clone()).collect())
    }

    /// Whether the call leaves open ties to a lot whose seed is not on the record yet.
    #[must_use]
    pub fn waits_for_lot(&self) -> bool {
        let (call, rulings) = (&self.round.call, &self.round.rulings);
        let can_be_drawn = call.draw.is_none() || rulings.group.is_some();
        call.tie_break.contains(&TieStep::Lot) && rulings.lot.is_none() && can_be_drawn
    }

    /// Takes a newly read round.
    pub fn take(&mut self, round: Round) {
        self.figures = Figures::of(&round, &self.member, self.strategy);
        self.round = round;
        self.studies.forget();
        self.weigh_again();
    }
}
