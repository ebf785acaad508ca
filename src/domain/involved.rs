//! Which organisation takes part in which proposal, to find a member's own among them.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::committee::Member;
use crate::domain::identities::Identities;
use crate::domain::municipality::Register;
use crate::domain::party::{Identity, Party};
use crate::domain::proposal::Proposal;

/// The proposals of each organisation, as lead or partner.
pub struct Involved<'a> {
    identities: Identities<'a>,
    proposals: Vec<&'a Proposal>,
    /// Positions in `proposals`.
    of: BTreeMap<Identity, BTreeSet<usize>>,
}

impl<'a> Involved<'a> {
    /// Looks at every organisation in these proposals once.
    #[must_use]
    pub fn of(proposals: impl IntoIterator<Item = &'a Proposal>, register: &'a Register) -> Involved<'a> {
        let proposals: Vec<&'a Proposal> = proposals.into_iter().collect();
        let identities = Identities::of_proposals(register, proposals.iter().copied());
        let mut of: BTreeMap<Identity, BTreeSet<usize>> = BTreeMap::new();
        for (index, proposal) in proposals.iter().enumerate() {
            for identity in proposal.parties().flat_map(|party| identities.kin(&party)) {
                of.entry(identity).or_default().insert(index);
            }
        }
        Involved { identities, proposals, of }
    }

    /// The proposals of a member's own organisation, in the order of the file.
    #[must_use]
    pub fn with(&self, member: &Member) -> Vec<&'a Proposal> {
        let affiliation = member.affiliation.as_deref().map(Party::named);
        let own = affiliation.map(|party| self.identities.kin(&party)).unwrap_or_default();
        let found: BTreeSet<usize> =
            own.iter().filter_map(|one| self.of.get(one)).flatten().copied().collect();
        found.into_iter().filter_map(|index| self.proposals.get(index).copied()).collect()
    }
}
