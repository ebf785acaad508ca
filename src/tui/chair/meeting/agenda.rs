//! The order of the meeting: the one on the record, else the most disputed
//! first; and how the chair makes another.

use rust_decimal::Decimal;

use crate::domain::event::Event;
use crate::domain::id::ProposalId;
use crate::domain::meeting::{Agenda, Order};
use crate::domain::phrase::Phrase;
use crate::rank::ranking::{Exclusion, Placed};
use crate::select::fit::{Fit, fit_ranking};
use crate::tui::chair::action::Effect;
use crate::tui::chair::state::{Chair, View};

impl Chair {
    /// The order of the meeting, with whatever it lacks at its end.
    #[must_use]
    pub fn agenda(&self) -> Agenda {
        let mut agenda = match &self.round.rulings.agenda {
            Some(agenda) => agenda.clone(),
            None => Agenda { order: Order::Disputed, proposals: self.disputed_first() },
        };
        let mut known: Vec<&ProposalId> = self.to_talk_about();
        agenda.proposals.retain(|id| self.round.proposal(id).is_some());
        known.retain(|id| !agenda.proposals.contains(id));
        let late: Vec<ProposalId> = known.into_iter().cloned().collect();
        agenda.proposals.extend(late);
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
        let ranked = ranking.ranked.iter().map(|placed| placed.proposal);
        let open = |why: &Exclusion| !matches!(why.status(), "ineligible" | "withdrawn");
        let apart = ranking.unranked.iter().filter(|one| open(&one.why)).map(|one| one.proposal);
        ranked.chain(apart).map(|at| &self.round.proposals[at].id).collect()
    }

    fn disputed_first(&self) -> Vec<ProposalId> {
        let disputes = &self.figures.disputes.proposals;
        let place = |id: &ProposalId| disputes.iter().position(|one| one.proposal == *id);
        let mut all: Vec<ProposalId> = self.to_talk_about().into_iter().cloned().collect();
        all.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
        all
    }

    /// By the distance between the total and that of the last award in the
    /// ranking of the official result; what is not ranked comes last.
    fn near_line_first(&self) -> Option<Vec<ProposalId>> {
        let line = self.line_total()?;
        let ranking = self.figures.ranking.as_ref()?;
        let mut placed: Vec<&Placed> = ranking.ranked.iter().collect();
        placed.sort_by_key(|one| (one.total - line).abs());
        let near: Vec<ProposalId> =
            placed.into_iter().map(|one| self.round.proposals[one.proposal].id.clone()).collect();
        let apart: Vec<ProposalId> =
            self.to_talk_about().into_iter().filter(|id| !near.contains(id)).cloned().collect();
        Some(near.into_iter().chain(apart).collect())
    }

    /// The total of the last award in the ranking of the official result.
    #[must_use]
    pub fn line_total(&self) -> Option<Decimal> {
        let of = |fit: &Fit| {
            let last = fit.selection.awards().map(|(index, _)| index).last()?;
            Some(fit.ranking.ranked.get(last)?.total)
        };
        let own = self.round.call.strategy();
        if self.strategy == own {
            return self.figures.shown_fit().and_then(of);
        }
        let ranking = self.figures.ranking.clone()?;
        fit_ranking(&self.round, ranking, own).ok().as_ref().and_then(of)
    }

    /// Whether the rows of the agenda are being moved.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.view == View::Meeting && self.moving.is_some()
    }

    /// How many proposals of the agenda the committee has done with, and all of them.
    #[must_use]
    pub fn settled(&self) -> (usize, usize) {
        let agenda = self.agenda().proposals;
        let done = agenda.iter().filter(|id| self.proceedings(id).settled).count();
        (done, agenda.len())
    }
}

/// Puts an order on the record.
#[must_use]
pub fn set(chair: &Chair, order: Order, proposals: Vec<ProposalId>) -> Vec<Effect> {
    let was = chair.round.rulings.agenda.clone();
    let now = Some(Agenda { order, proposals });
    if was == now {
        return Vec::new();
    }
    let said = Phrase::new("meeting-arranged")
        .phrase("order", Phrase::new(&format!("agenda-order-{}", order.code())));
    vec![Effect::Append { events: vec![Event::AgendaSet { was, now }], said }]
}

/// Moves the row under the cursor.
pub fn shift(chair: &mut Chair, by: isize) {
    let (Some(moving), Some(cursor)) = (&mut chair.moving, &chair.cursor) else { return };
    let Some(from) = moving.iter().position(|id| id == cursor) else { return };
    let to = from.saturating_add_signed(by).min(moving.len().saturating_sub(1));
    let id = moving.remove(from);
    moving.insert(to, id);
}
