//! What can be done with the proposal on the table: it comes on it and goes off it,
//! and what is said, agreed and noted goes on the record at once.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use crate::domain::id::{MemberId, ProposalId};
use crate::domain::meeting::Sitting;
use crate::domain::phrase::Phrase;
use crate::record::{Event, Settled, TimeSpent, permit};
use crate::round::visibility::Item;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::everywhere::moving::PAGE_END;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::roll::update::walk_roll;
use crate::tui::chair::views::meeting::table::state::{OnTable, TablePart};
use crate::tui::chair::views::meeting::writing;
use crate::tui::chrome::{Message, Tone};
use crate::tui::list::stepped;

use ChairCommand as C;

/// Who only passes by a proposal, and notes nothing there, has not talked about it.
const PASSING: Duration = Duration::from_secs(10);

/// Does a command of the proposal on the table.
pub fn perform(chair: &mut Chair, command: ChairCommand, now: Instant) -> Vec<ChairEffect> {
    match command {
        C::Continue => show(chair, |_| TablePart::Page),
        C::Roll => show(chair, |part| match part {
            TablePart::Page => TablePart::Roll(0),
            TablePart::Leaving | TablePart::Roll(_) => TablePart::Page,
        }),
        C::State(statement) => writing::update::open(chair, statement),
        C::Settle => return settle(chair),
        C::Turn(by) => return turn(chair, by, now),
        C::ClosePage => return leave(chair, now),
        C::Move(by) => walk(chair, by),
        C::First => walk(chair, -FAR),
        C::Last => walk(chair, FAR),
        _ => {}
    }
    Vec::new()
}

/// Further than a roll or a page goes.
const FAR: isize = 100_000;

fn show(chair: &mut Chair, part: impl FnOnce(TablePart) -> TablePart) {
    if let Some(table) = &mut chair.table {
        table.part = part(table.part);
    }
}

/// Puts the proposal on the table that stands this many rows further.
fn turn(chair: &mut Chair, by: isize, now: Instant) -> Vec<ChairEffect> {
    let row = chair.cursor_row().unwrap_or(0).saturating_add_signed(by);
    let next = chair.order().get(row).cloned();
    let effects = leave(chair, now);
    if let Some(id) = next {
        enter(chair, id, now);
    }
    effects
}

/// Moves the cursor of the roll or over the criteria, or, in large steps,
/// through the comments.
fn walk(chair: &mut Chair, by: isize) {
    walk_roll(chair, by);
    let criteria = chair.round.call.criteria.len();
    let Some(table) = &mut chair.table else { return };
    match table.part {
        TablePart::Page if by.abs() == 1 => {
            table.criterion = stepped(table.criterion, by, criteria);
            table.top = 0;
        }
        TablePart::Page => table.top = table.top.saturating_add_signed(by / 2).min(PAGE_END),
        TablePart::Leaving | TablePart::Roll(_) => {}
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
        chair.message = Some(Message::new(Tone::Plain, said));
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
    if talked && permit(&chair.whole, &chair.member, &event).is_ok() {
        ChairEffect::append(vec![event], said)
    } else {
        Vec::new()
    }
}

/// Notes that the committee has done with the proposal, or takes it up again.
fn settle(chair: &Chair) -> Vec<ChairEffect> {
    let Some(table) = &chair.table else { return Vec::new() };
    let was = chair.proceedings(&table.proposal).settled;
    let said = Phrase::new(if was { "meeting-unsettled" } else { "meeting-settled" });
    let said = said.with("proposal", &table.proposal);
    ChairEffect::append(
        vec![Event::Settled(Settled { proposal: table.proposal.clone(), was, now: !was })],
        said,
    )
}
