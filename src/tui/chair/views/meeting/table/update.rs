//! The meeting: one proposal after the other on the table, in the order of the
//! agenda. What is said, agreed and noted goes on the record at once.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::domain::committee::Member;
use crate::domain::id::{CriterionId, MemberId, ProposalId};
use crate::domain::meeting::{Position, Proceedings, Sitting};
use crate::domain::phrase::Phrase;
use crate::record::Event;
use crate::record::permit;
use crate::record::{MinorityHeld, Positioned, Settled, TimeSpent};
use crate::round::visibility::Item;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::state::Chair;
use crate::tui::chrome::{Kind, Message};

/// Who only passes by a proposal, and notes nothing there, has not talked about it.
const PASSING: Duration = Duration::from_secs(10);

/// The proposal on the table.
#[derive(Clone, Debug)]
pub struct OnTable {
    /// The proposal.
    pub proposal: ProposalId,
    /// Since when.
    pub since: Instant,
    /// What is shown of it.
    pub part: TablePart,
    /// The criterion under the cursor.
    pub criterion: usize,
    /// The first line of the comments that is shown.
    pub top: usize,
    /// Whether something was noted since.
    pub noted: bool,
    /// Who is out of the room.
    pub out: BTreeSet<MemberId>,
}

/// What is shown of the proposal on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TablePart {
    /// Who leaves the room first.
    Leaving,
    /// The page.
    Page,
    /// Who agrees, with the member under the cursor.
    Roll(usize),
}

impl Chair {
    /// What the meeting left on a proposal so far, as far as the viewer may see it.
    #[must_use]
    pub fn proceedings(&self, id: &ProposalId) -> Proceedings {
        let left = self.round.rulings.meeting.get(id).filter(|_| self.sees(Item::Proceedings(id)));
        left.cloned().unwrap_or_default()
    }

    /// The criterion under the cursor, while a proposal is on the table.
    #[must_use]
    pub fn table_criterion(&self) -> Option<&CriterionId> {
        let table = self.table.as_ref()?;
        self.round.call.criteria.get(table.criterion).map(|criterion| &criterion.id)
    }

    /// Members with a vote who are in the room, in the order of the committee.
    #[must_use]
    pub fn in_the_room(&self, id: &ProposalId) -> Vec<&Member> {
        let members = self.round.committee.members.iter();
        members
            .filter(|one| self.round.call.scores(one.role) && !self.round.has_conflict(id, &one.id))
            .collect()
    }

    /// The member under the cursor of the roll.
    #[must_use]
    pub fn roll_member(&self) -> Option<&Member> {
        let table = self.table.as_ref()?;
        let TablePart::Roll(at) = table.part else { return None };
        self.in_the_room(&table.proposal).get(at).copied()
    }
}

/// Puts a proposal on the table.
pub fn enter(chair: &mut Chair, id: ProposalId, now: Instant) {
    let members = chair.round.committee.members.iter();
    let out: BTreeSet<MemberId> = members
        .filter(|one| chair.round.has_conflict(&id, &one.id))
        .filter(|one| chair.sees(Item::SheetState(&id, &one.id)))
        .map(|one| one.id.clone())
        .collect();
    let part = if out.is_empty() { TablePart::Page } else { TablePart::Leaving };
    chair.cursor = Some(id.clone());
    chair.table = Some(OnTable { proposal: id, since: now, part, criterion: 0, top: 0, noted: false, out });
}

/// Takes the proposal off the table: says how long it took, and notes that.
pub fn leave(chair: &mut Chair, now: Instant) -> Vec<ChairEffect> {
    let Some(table) = chair.table.take() else { return Vec::new() };
    let effects = time_spent(chair, &table, now);
    if effects.is_empty() {
        let time = Phrase::span(now.saturating_duration_since(table.since).as_secs());
        let said = Phrase::new("meeting-passed").with("proposal", &table.proposal).phrase("time", time);
        chair.message = Some(Message::new(Kind::Plain, said));
    }
    effects
}

/// Notes how long the proposal was on the table, unless somebody only passed by.
pub fn time_spent(chair: &Chair, table: &OnTable, now: Instant) -> Vec<ChairEffect> {
    let id = &table.proposal;
    let spent = now.saturating_duration_since(table.since);
    let was = chair.round.rulings.meeting.get(id).map(|one| one.sitting.clone()).unwrap_or_default();
    let all = was.seconds.saturating_add(spent.as_secs());
    let said = Phrase::new(match (was.seconds, table.out.is_empty()) {
        (0, true) => "meeting-left",
        (0, false) => "meeting-left-back",
        (_, true) => "meeting-left-again",
        (_, false) => "meeting-left-again-back",
    })
    .with("proposal", id)
    .phrase("time", Phrase::span(spent.as_secs()))
    .phrase("all", Phrase::span(all))
    .with("names", chair.round.committee.names(&table.out));
    let out = was.out.union(&table.out).cloned().collect();
    let event = Event::TimeSpent(TimeSpent { proposal: id.clone(), was, now: Sitting { seconds: all, out } });
    let talked = table.noted || spent >= PASSING;
    if talked && permit(&chair.round, &chair.member, &event).is_ok() { note(event, said) } else { Vec::new() }
}

/// Puts what was decided about the proposal on the table on the record.
fn note(event: Event, said: Phrase) -> Vec<ChairEffect> {
    vec![ChairEffect::Append { events: vec![event], said }]
}

/// Notes that the committee has done with the proposal, or takes it up again.
pub fn settle(chair: &Chair) -> Vec<ChairEffect> {
    let Some(table) = &chair.table else { return Vec::new() };
    let was = chair.proceedings(&table.proposal).settled;
    let said = Phrase::new(if was { "meeting-unsettled" } else { "meeting-settled" });
    let said = said.with("proposal", &table.proposal);
    note(Event::Settled(Settled { proposal: table.proposal.clone(), was, now: !was }), said)
}

/// Notes where the member under the cursor stands, and goes to the next one.
pub fn position(chair: &mut Chair, now: Option<Position>) -> Vec<ChairEffect> {
    let Some(member) = chair.roll_member().map(|member| member.id.clone()) else { return Vec::new() };
    let Some(table) = &chair.table else { return Vec::new() };
    let proposal = table.proposal.clone();
    let was = chair.proceedings(&proposal).positions.get(&member).copied();
    if was == now {
        walk_roll(chair, 1);
        return Vec::new();
    }
    let said = Phrase::new(if now.is_some() { "meeting-positioned" } else { "meeting-unpositioned" })
        .with("name", chair.round.committee.names([&member]))
        .phrase(
            "position",
            Phrase::new(&now.map_or(String::new(), |now| format!("position-{}", now.code()))),
        );
    walk_roll(chair, 1);
    note(Event::Positioned(Positioned { proposal, member, was, now }), said)
}

/// Notes that everybody agrees of whom nothing was noted yet.
pub fn all_agree(chair: &Chair) -> Vec<ChairEffect> {
    let Some(table) = &chair.table else { return Vec::new() };
    let proposal = &table.proposal;
    let noted = chair.proceedings(proposal).positions;
    let waiting = chair.in_the_room(proposal).into_iter().filter(|one| !noted.contains_key(&one.id));
    let events: Vec<Event> = waiting
        .map(|one| {
            Event::Positioned(Positioned {
                proposal: proposal.clone(),
                member: one.id.clone(),
                was: None,
                now: Some(Position::Agrees),
            })
        })
        .collect();
    let said = Phrase::new("meeting-all-agree").count("count", events.len());
    if events.is_empty() { Vec::new() } else { vec![ChairEffect::Append { events, said }] }
}

/// Notes that the member under the cursor holds the minority view, or no more.
pub fn hold(chair: &Chair) -> Vec<ChairEffect> {
    let Some(member) = chair.roll_member() else { return Vec::new() };
    let Some(table) = &chair.table else { return Vec::new() };
    let was = chair.proceedings(&table.proposal).holders;
    let mut now = was.clone();
    let holds = now.insert(member.id.clone());
    if !holds {
        now.remove(&member.id);
    }
    let said = Phrase::new(if holds { "meeting-holds" } else { "meeting-holds-no-more" });
    let said = said.with("name", chair.round.committee.names([&member.id]));
    note(Event::MinorityHeld(MinorityHeld { proposal: table.proposal.clone(), was, now }), said)
}

/// Moves the cursor of the roll.
pub fn walk_roll(chair: &mut Chair, by: isize) {
    let last = match &chair.table {
        Some(table) => chair.in_the_room(&table.proposal).len().saturating_sub(1),
        None => return,
    };
    if let Some(OnTable { part: TablePart::Roll(at), .. }) = &mut chair.table {
        *at = at.saturating_add_signed(by).min(last);
    }
}
