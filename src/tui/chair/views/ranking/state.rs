//! What holds up the order of the ranking, and where its line is.

use crate::domain::call::TieStep;
use crate::domain::id::ProposalId;
use crate::result::error::FitError;
use crate::tui::chair::state::Chair;

impl Chair {
    /// The last award in the order of the ranking, below which the line is.
    #[must_use]
    pub fn line_place(&self) -> Option<usize> {
        self.figures.shown_fit()?.awarded().last()
    }

    /// The open tie to decide: the one that holds up the money, else the one
    /// under the cursor.
    #[must_use]
    pub fn tie_at_hand(&self) -> Option<Vec<ProposalId>> {
        if let Some(Err(FitError::Tie { members, .. })) = &self.figures.fit {
            return Some(members.clone());
        }
        let ranking = self.figures.ranking.as_ref()?;
        let tie = ranking.at(self.cursor_place()?)?.open_tie?;
        let members = ranking.by_place().filter(|(_, row)| row.open_tie == Some(tie) && !row.withdrawn);
        Some(members.map(|(_, row)| self.round.proposals[row.proposal].id.clone()).collect())
    }

    /// Whether the call leaves open ties to a lot whose seed is not on the record yet.
    #[must_use]
    pub fn waits_for_lot(&self) -> bool {
        let (call, rulings) = (&self.round.call, &self.round.rulings);
        let can_be_drawn = call.draw.is_none() || rulings.group.is_some();
        call.tie_break.contains(&TieStep::Lot) && rulings.lot.is_none() && can_be_drawn
    }
}
