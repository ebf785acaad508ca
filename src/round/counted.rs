//! What hangs on the rules by which a round is counted: classes, eligibility, leads.

use crate::domain::class::Class;
use crate::domain::eligibility::{Ineligible, ineligible};
use crate::domain::identities::Identities;
use crate::domain::party::Identity;
use crate::domain::proposal::Proposal;
use crate::round::as_of_0_1_0;
use crate::round::edition::Edition;
use crate::round::eligibility::EligibilityStanding;
use crate::round::state::Round;

impl Round {
    /// Whether a proposal belongs to a class.
    #[must_use]
    pub fn in_class(&self, class: &Class, proposal: &Proposal) -> bool {
        match self.edition {
            Edition::First => as_of_0_1_0::holds(class, proposal, &self.register),
            Edition::Current => class.holds(proposal, &self.register),
        }
    }

    /// The rules of the call that each proposal breaks, in their order, and behind them
    /// the questions that it fails as the chair confirmed.
    #[must_use]
    pub fn ineligible(&self) -> Vec<Vec<Ineligible>> {
        let proposals: Vec<&Proposal> = self.proposals.iter().collect();
        let mut broken = ineligible(&self.call, &self.register, &proposals);
        for (rules, proposal) in broken.iter_mut().zip(&self.proposals) {
            if self.by_answers(&proposal.id) == (EligibilityStanding::Confirmed { eligible: false }) {
                let failed = self.failed_questions(&proposal.id).into_iter();
                rules.extend(failed.map(|one| Ineligible::Question(Box::new(one))));
            }
        }
        if self.edition == Edition::First {
            broken.iter_mut().for_each(|rules| rules.retain(as_of_0_1_0::breaks));
        }
        broken
    }

    /// Who leads each proposal, in their order; none for a lead that nobody knows,
    /// which is not the same as another.
    #[must_use]
    pub fn leads(&self) -> Vec<Option<Identity>> {
        match self.edition {
            Edition::First => {
                let lead = |proposal| Some(as_of_0_1_0::lead(proposal)).filter(|lead| !lead.is_empty());
                let named = |lead: &str| Identity::Name(lead.to_owned());
                self.proposals.iter().map(|proposal| lead(proposal).map(named)).collect()
            }
            Edition::Current => {
                // A row that is no candidate may hold the number of one that is.
                let all = Identities::of_proposals(&self.register, &self.proposals);
                self.proposals.iter().map(|proposal| all.of(&proposal.lead_party())).collect()
            }
        }
    }
}
