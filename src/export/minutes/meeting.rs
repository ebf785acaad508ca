//! The meeting in the minutes: per proposal, in the order in which they were
//! talked about, what the committee said and who agreed.

use std::collections::BTreeMap;

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::{Position, Proceedings};
use crate::domain::phrase::Phrase;
use crate::record::{Entry, Event};
use crate::round::Round;
use crate::round::visibility::{Item, may_see};
use crate::text::Texts;
use crate::text::markdown::Markdown;

use super::in_order;

/// Whether an event is told with its proposal, and not where it was written:
/// a text is saved many times while it is typed.
pub(super) fn stands_together(event: &Event) -> bool {
    matches!(event, Event::Stated(_) | Event::MinorityHeld(_) | Event::Positioned(_))
}

/// Every proposal that was talked about.
pub(super) fn proposals(
    round: &Round,
    records: &BTreeMap<MemberId, Vec<Entry>>,
    viewer: &Member,
    texts: &Texts,
    out: &mut Markdown,
) {
    let order = order_of(round, records);
    if order.is_empty() {
        return;
    }
    out.heading(2, &texts.get("minutes-meeting"));
    for id in order {
        let title = round.proposal(id).map_or("", |proposal| proposal.title.as_str());
        out.heading(3, &format!("{id} {title}"));
        if may_see(round, viewer, Item::Proceedings(id)) {
            one(round, id, texts, out);
        } else {
            out.item(0, &texts.get("conflict"));
        }
    }
}

/// The proposals of which the meeting left something, first talked about first.
fn order_of<'a>(round: &'a Round, records: &'a BTreeMap<MemberId, Vec<Entry>>) -> Vec<&'a ProposalId> {
    let left = |id: &&ProposalId| {
        let marks = round.rulings.consensus.keys().any(|(proposal, _)| proposal == *id);
        marks || round.rulings.meeting.contains_key(*id)
    };
    let mut order: Vec<&ProposalId> = Vec::new();
    for (_, entry) in in_order(records) {
        let talked = stands_together(&entry.event)
            || matches!(entry.event, Event::TimeSpent(_) | Event::Settled(_) | Event::Consensus(_));
        let id = entry.event.proposal().filter(|id| talked && left(id) && !order.contains(id));
        order.extend(id);
    }
    order
}

fn one(round: &Round, id: &ProposalId, texts: &Texts, out: &mut Markdown) {
    let nothing = Proceedings::default();
    let left = round.rulings.meeting.get(id).unwrap_or(&nothing);
    let mut line = |said: &Phrase| out.item(0, &texts.say(said));
    if left.sitting.seconds > 0 {
        line(&Phrase::new("minutes-took").phrase("time", Phrase::span(left.sitting.seconds)));
    }
    if !left.sitting.out.is_empty() {
        line(&Phrase::new("minutes-out").with("names", round.committee.names(&left.sitting.out)));
    }
    for criterion in &round.call.criteria {
        if let Some(consensus) = round.rulings.consensus.get(&(id.clone(), criterion.id.clone())) {
            let basis = Phrase::new(&format!("basis-{}", consensus.basis.code()));
            line(
                &Phrase::new("minutes-mark")
                    .with("criterion", &criterion.label)
                    .number("mark", consensus.mark)
                    .phrase("basis", basis)
                    .with("text", &consensus.text),
            );
        }
    }
    for (position, code) in Position::ALL {
        let members = left.positions.iter().filter(|(_, one)| **one == position).map(|(member, _)| member);
        let names = round.committee.names(members);
        if !names.is_empty() {
            line(&Phrase::new(&format!("minutes-all-{code}")).with("names", names));
        }
    }
    if !left.consensus.is_empty() {
        line(&Phrase::new("minutes-text"));
        out.quotation(&left.consensus);
    }
    if !left.minority.is_empty() || !left.holders.is_empty() {
        let id = if left.holders.is_empty() { "minutes-minority" } else { "minutes-minority-of" };
        let said = Phrase::new(id).with("names", round.committee.names(&left.holders));
        out.item(0, &texts.say(&said));
        out.quotation(&left.minority);
    }
    if left.settled {
        out.item(0, &texts.get("minutes-done"));
    }
}
