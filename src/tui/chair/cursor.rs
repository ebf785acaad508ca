//! The cursor of the views: it stands on a proposal and not on a row, so that it stays
//! where it is when the order changes or another view is shown.

use crate::domain::id::ProposalId;
use crate::domain::proposal::Proposal;
use crate::tui::chair::sight::Sight;
use crate::tui::chair::state::{Chair, View};

impl Chair {
    /// The proposals of the view, in the order in which it shows them.
    #[must_use]
    pub fn order(&self) -> Vec<ProposalId> {
        let id = |at: usize| self.round.proposals[at].id.clone();
        match self.view {
            View::Progress => self.figures.progress.rows.iter().map(|row| row.proposal.clone()).collect(),
            View::Disputes if self.sight() == Sight::List || self.figures.ranking.is_none() => {
                self.figures.disputes.proposals.iter().map(|dispute| dispute.proposal.clone()).collect()
            }
            View::Reserve => self.reserve().map(|(row, _)| id(row.proposal)).collect(),
            View::Ranking | View::Budget | View::Disputes | View::Compare | View::WhatIf | View::Map => {
                let ranking = self.figures.ranking.iter();
                let ranked = ranking.flat_map(|r| r.by_place()).map(|(_, row)| id(row.proposal));
                let apart = self.apart().into_iter().flat_map(|(_, members)| members);
                ranked.chain(apart.map(|unranked| id(unranked.proposal))).collect()
            }
            View::Meeting => self.moving.clone().unwrap_or_else(|| self.agenda().proposals),
        }
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
        Some(self.figures.ranking.as_ref()?.row_of(proposal)?.index)
    }
}
