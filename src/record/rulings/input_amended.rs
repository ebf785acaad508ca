//! An application text or an annex came, changed or went.

use serde::{Deserialize, Serialize};

use crate::domain::amendment::{FileDigest, InputAmendment, amendable};
use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::{Event, Kind, Outline, Weight};
use crate::record::refusal::Refusal;
use crate::record::rulings::ruling;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;
use crate::round::seen::file_of;

/// An application text or an annex came, changed or went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InputAmended {
    /// The file, as a path in the round with `/`.
    pub path: String,
    /// What stood there; none where nothing did.
    pub was: Option<FileDigest>,
    /// What stands there now; none where it was taken away.
    pub now: Option<FileDigest>,
    /// Why.
    pub reason: String,
}

impl InputAmended {
    /// Who amends, and when.
    pub const TERMS: Terms = Terms::AMENDMENT;

    /// The amendment as the round keeps it.
    fn amendment(&self) -> InputAmendment {
        let InputAmended { path, was, now, reason } = self.clone();
        InputAmendment { path, was, now, reason }
    }
}

impl Kind for InputAmended {
    fn about(&self) -> Outline<'_> {
        ruling(InputAmended::TERMS, Weight::None, None, &self.reason)
    }

    fn permit(&self, _: &Round, _: &Member) -> Result<(), Refusal> {
        Ok(amendable(&self.path)?)
    }

    fn still_stands(&self, round: &Round, _: &MemberId) -> bool {
        round.rulings.inputs_since.get(&self.path).is_none_or(|last| *last == self.was)
    }

    fn apply(&self, round: &mut Round, _: &MemberId) {
        round.rulings.inputs_since.insert(self.path.clone(), self.now.clone());
        round.rulings.inputs.push(self.amendment());
    }

    /// A file is amended once more.
    fn inverse(&self, _: &Before<'_>) -> Option<Event> {
        None
    }

    fn does_as(&self, _: &Event) -> bool {
        false
    }

    fn said(&self, round: &Round, viewer: &Member, _: &MemberId) -> Vec<Phrase> {
        let of: Option<ProposalId> = file_of(&self.path).and_then(|id| id.parse().ok());
        match of.filter(|proposal| round.has_conflict(proposal, &viewer.id)) {
            Some(proposal) => vec![Phrase::new("minutes-closed").with("proposal", proposal)],
            None => vec![self.amendment().phrase()],
        }
    }
}
