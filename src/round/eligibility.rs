//! How far it is known of each proposal whether it may compete: by the rules that the
//! program checks, and by the questions that a person answers and the chair confirms.

use crate::domain::call::{EligibilityQuestion, Fails};
use crate::domain::digest::sha256;
use crate::domain::eligibility::{FailedQuestion, Ineligible, Verdict};
use crate::domain::id::ProposalId;
use crate::round::rulings::EligibilityFile;
use crate::round::state::Round;

/// How far it is known whether a proposal may compete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EligibilityStanding {
    /// It breaks a rule that the program checks: no question has to be answered.
    BreaksRule,
    /// Its applicant withdrew it.
    Withdrawn,
    /// Questions are not answered yet, and none that is answered fails.
    Open {
        /// How many nobody has answered.
        open: usize,
        /// For how many the applicant has been asked.
        waits: usize,
    },
    /// The chair can confirm what follows from the answers.
    Ready {
        /// Whether it may compete.
        eligible: bool,
    },
    /// The chair has confirmed it.
    Confirmed {
        /// Whether it may compete.
        eligible: bool,
    },
}

impl EligibilityStanding {
    /// Whether nothing has to be done for it any more.
    #[must_use]
    pub fn is_settled(self) -> bool {
        match self {
            EligibilityStanding::BreaksRule
            | EligibilityStanding::Withdrawn
            | EligibilityStanding::Confirmed { .. } => true,
            EligibilityStanding::Open { .. } | EligibilityStanding::Ready { .. } => false,
        }
    }

    /// The code in tables, messages and JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            EligibilityStanding::BreaksRule => "breaks-rule",
            EligibilityStanding::Withdrawn => "withdrawn",
            EligibilityStanding::Open { open: 0, .. } => "waits",
            EligibilityStanding::Open { .. } => "open",
            EligibilityStanding::Ready { eligible: true } => "ready",
            EligibilityStanding::Ready { eligible: false } => "fails",
            EligibilityStanding::Confirmed { eligible: true } => "eligible",
            EligibilityStanding::Confirmed { eligible: false } => "ineligible",
        }
    }
}

impl Round {
    /// What was found on the questions about a proposal.
    #[must_use]
    pub fn eligibility_file(&self, proposal: &ProposalId) -> Option<&EligibilityFile> {
        self.rulings.eligibility.get(proposal)
    }

    /// The questions of the call that a proposal fails by the answers that stand, whether
    /// or not the chair confirmed them.
    #[must_use]
    pub fn failed_questions(&self, proposal: &ProposalId) -> Vec<FailedQuestion> {
        let Some(file) = self.eligibility_file(proposal) else { return Vec::new() };
        let questions = self.call.eligibility.iter();
        questions.filter_map(|question| question.failed(file.answers.get(&question.id)?)).collect()
    }

    /// How far it is known of every proposal, in their order. Where the call asks no
    /// question, what breaks no rule is confirmed.
    #[must_use]
    pub fn eligibility(&self) -> Vec<EligibilityStanding> {
        let by_rule =
            |rules: &[Ineligible]| rules.iter().any(|rule| !matches!(rule, Ineligible::Question(_)));
        let all = self.proposals.iter().zip(self.ineligible());
        all.map(|(proposal, rules)| match by_rule(&rules) {
            _ if self.rulings.withdrawn.contains_key(&proposal.id) => EligibilityStanding::Withdrawn,
            true => EligibilityStanding::BreaksRule,
            false => self.by_answers(&proposal.id),
        })
        .collect()
    }

    /// Whether the chair confirmed this outcome, on what the call asks, who applies and the
    /// answers as all of them stand.
    fn is_confirmed(&self, proposal: &ProposalId, eligible: bool) -> bool {
        let Some(file) = self.eligibility_file(proposal) else { return false };
        file.confirmed.as_ref().is_some_and(|one| {
            one.eligible == eligible && one.answers == file.answers && one.asked == self.asked_of(proposal)
        })
    }

    /// One digest of what the call asks and of the application that is asked about: title
    /// and lead. While the round is in setup both may become others.
    #[must_use]
    pub fn asked_of(&self, proposal: &ProposalId) -> String {
        let mut lines: Vec<String> =
            self.call.eligibility.iter().map(|question| question.in_a_line()).collect();
        let about = self.proposal(proposal).map(|one| format!("{:?} {:?}", one.title, one.lead));
        lines.extend(about);
        sha256(lines.join("\n").as_bytes())
    }

    /// The same of one proposal by its answers alone.
    #[must_use]
    pub fn by_answers(&self, proposal: &ProposalId) -> EligibilityStanding {
        let file = self.eligibility_file(proposal);
        // What is only to be known holds nothing up.
        let decisive = self.call.eligibility.iter().filter(|question| question.fails != Fails::Never);
        let answer = |question: &EligibilityQuestion| file.and_then(|file| file.answers.get(&question.id));
        let verdicts: Vec<Verdict> = decisive.map(|question| question.verdict(answer(question))).collect();
        let count = |wanted: Verdict| verdicts.iter().filter(|one| **one == wanted).count();
        let (open, waits) = (count(Verdict::Open), count(Verdict::Waits));
        let eligible = count(Verdict::Fails) == 0;
        if eligible && open + waits > 0 {
            EligibilityStanding::Open { open, waits }
        } else if verdicts.is_empty() || self.is_confirmed(proposal, eligible) {
            EligibilityStanding::Confirmed { eligible }
        } else {
            EligibilityStanding::Ready { eligible }
        }
    }
}
