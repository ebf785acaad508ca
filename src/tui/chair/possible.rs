//! What is possible now: the one predicate behind keys, help line and palette, and the
//! conditions that several rows of the table share. Whose a ruling is and in which
//! phase, the kinds of event say.

use crate::domain::id::{ProposalId, names};
use crate::domain::phrase::Phrase;
use crate::domain::proposal::Proposal;
use crate::rank::ranking::ExclusionKind;
use crate::record::{Terms, Waived, no_conflict};
use crate::result::reader::SeenApart;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::keys::rows;
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::keys::can;

use ChairCommand as C;

/// Whether a command can be done now.
///
/// # Errors
/// Why it cannot.
pub fn possible(chair: &Chair, command: ChairCommand) -> Result<(), Phrase> {
    need(matches!(chair.mode, ChairMode::Browse))?;
    // A row that was taken is put down first.
    let meanwhile = matches!(
        command,
        C::Shift(_) | C::Drop | C::LetGo | C::Refresh | C::Help | C::Palette | C::Redraw | C::Quit
    );
    need(meanwhile || !chair.moves())?;
    can(rows(), chair, command)
}

/// Refuses what does not fit where the chair is now.
///
/// # Errors
/// That it is not possible now.
pub fn need(met: bool) -> Result<(), Phrase> {
    if met { Ok(()) } else { Err(Phrase::new("desk-why-not-now")) }
}

/// The condition of what can always be done.
///
/// # Errors
/// None.
pub fn always(_: &Chair, _: ChairCommand) -> Result<(), Phrase> {
    Ok(())
}

impl Chair {
    /// Whether the viewer can write a kind of event now.
    ///
    /// # Errors
    /// As the terms say.
    pub fn writes(&self, terms: Terms) -> Result<(), Phrase> {
        terms.hold(&self.whole, &self.member)
    }

    /// Whether the viewer can write a kind of event about the proposal under the cursor.
    ///
    /// # Errors
    /// As the terms say, or that there is no such proposal, or that it is one of an own
    /// conflict.
    pub fn rules_on_cursor(&self, terms: Terms) -> Result<(), Phrase> {
        self.writes(terms)?;
        let proposal = self.cursor_proposal();
        need(proposal.is_some())?;
        let free = |proposal: &Proposal| no_conflict(&self.whole, &self.member, &proposal.id);
        proposal.map_or(Ok(()), free).map_err(|why| why.phrase())
    }
}

/// Whether a proposal that is not ranked lacks marks and nobody waived that.
pub fn is_incomplete(chair: &Chair, unranked: &SeenApart) -> bool {
    let waived = &chair.whole.rulings.waived;
    let id = chair.round.proposals.get(unranked.proposal).map(|proposal| &proposal.id);
    unranked.kind == ExclusionKind::Incomplete && id.is_some_and(|id| !waived.contains_key(id))
}

/// Where the cursor would have to stand for a command to do something.
#[must_use]
pub fn instead(chair: &Chair, command: ChairCommand) -> Option<Phrase> {
    let (round, ranking) = (&chair.round, chair.figures.ranking.as_ref()?);
    chair.writes(Waived::TERMS).ok()?;
    let id = |at: &usize| round.proposals[*at].id.clone();
    let found: Vec<ProposalId> = match command {
        C::Waive => {
            let open = ranking.apart.iter().filter(|one| is_incomplete(chair, one));
            open.map(|one| id(&one.proposal)).collect()
        }
        C::ResolveTie => {
            let tied = ranking.by_place().filter(|(_, row)| row.open_tie.is_some());
            tied.map(|(_, row)| id(&row.proposal)).collect()
        }
        _ => Vec::new(),
    };
    (!found.is_empty()).then(|| Phrase::new("chair-not-here").with("proposals", names(&found)))
}
