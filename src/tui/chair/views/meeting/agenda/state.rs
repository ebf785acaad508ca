//! The order of the meeting: the one on the record, else the most disputed
//! first; and how the chair makes another.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use crate::domain::id::ProposalId;
use crate::domain::meeting::{Agenda, Order};
use crate::rank::ranking::ExclusionKind;
use crate::result::reader::{SeenFit, SeenRow};
use crate::tui::chair::state::{Chair, View};

impl Chair {
    /// The order of the meeting, with whatever it lacks at its end.
    #[must_use]
    pub fn agenda(&self) -> Agenda {
        let Some(mut agenda) = self.round.rulings.agenda.clone() else {
            return Agenda { order: Order::Disputed, proposals: self.disputed_first() };
        };
        let known: BTreeSet<&ProposalId> = self.round.proposals.iter().map(|one| &one.id).collect();
        agenda.proposals.retain(|id| known.contains(id));
        let listed: BTreeSet<ProposalId> = agenda.proposals.iter().cloned().collect();
        let late = self.to_talk_about().into_iter().filter(|id| !listed.contains(*id));
        agenda.proposals.extend(late.cloned());
        agenda
    }

    /// The proposals in one of the orders; none where it cannot be told yet.
    #[must_use]
    pub fn arranged(&self, order: Order) -> Option<Vec<ProposalId>> {
        match order {
            Order::Free => Some(self.agenda().proposals),
            Order::Disputed => Some(self.disputed_first()),
            Order::Ranking => Some(self.to_talk_about().into_iter().cloned().collect()),
            Order::NearLine => self.near_line_first(),
        }
    }

    /// What the committee can decide about: ranked, else incomplete or below a threshold.
    fn to_talk_about(&self) -> Vec<&ProposalId> {
        let Some(ranking) = &self.figures.ranking else { return Vec::new() };
        let ranked = ranking.by_place().map(|(_, row)| row.proposal);
        let open = |kind: ExclusionKind| match kind {
            ExclusionKind::Incomplete | ExclusionKind::BelowThreshold => true,
            ExclusionKind::Ineligible | ExclusionKind::Withdrawn => false,
        };
        let apart = ranking.apart.iter().filter(|one| open(one.kind)).map(|one| one.proposal);
        ranked.chain(apart).map(|at| &self.round.proposals[at].id).collect()
    }

    fn disputed_first(&self) -> Vec<ProposalId> {
        let disputes = self.figures.disputes.proposals.iter().enumerate();
        let places: BTreeMap<&ProposalId, usize> = disputes.map(|(at, one)| (&one.proposal, at)).collect();
        let mut all = self.to_talk_about();
        all.sort_by_key(|id| places.get(id).copied().unwrap_or(usize::MAX));
        all.into_iter().cloned().collect()
    }

    /// By the distance between the total and that of the last award in the
    /// ranking of the official result; what is not ranked comes last.
    fn near_line_first(&self) -> Option<Vec<ProposalId>> {
        let line = self.line_total()?;
        let ranking = self.figures.ranking.as_ref()?;
        let mut placed: Vec<&SeenRow> = ranking.by_place().map(|(_, row)| row).collect();
        placed.sort_by_key(|one| (one.total - line).abs());
        let near = placed.into_iter().map(|one| &self.round.proposals[one.proposal].id);
        // What is not ranked stands behind all that is.
        let apart = self.to_talk_about().into_iter().skip(ranking.ranked.len());
        Some(near.chain(apart).cloned().collect())
    }

    /// The total of the last award in the ranking of the official result.
    #[must_use]
    pub fn line_total(&self) -> Option<Decimal> {
        let of = |fit: &SeenFit| Some(fit.view().at(fit.awarded().last()?)?.total);
        let own = self.round.call.strategy();
        if self.strategy == own {
            return self.figures.shown_fit().and_then(of);
        }
        self.figures.fitted(&self.whole, own)?.ok().as_ref().and_then(of)
    }

    /// Whether the rows of the agenda are being moved.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.view == View::Meeting && self.moving.is_some()
    }
}
