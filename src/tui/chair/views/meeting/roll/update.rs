//! What can be noted in the roll: who agrees, and who holds the minority view.

use crate::domain::meeting::Position;
use crate::domain::phrase::Phrase;
use crate::record::{Event, MinorityHeld, Positioned};
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::state::Chair;
use crate::tui::chair::views::meeting::table::state::{OnTable, TablePart};
use crate::tui::list::stepped;

/// Does a command of the roll.
pub fn perform(chair: &mut Chair, command: ChairCommand) -> Vec<ChairEffect> {
    match command {
        ChairCommand::Position(now) => position(chair, now),
        ChairCommand::AllAgree => all_agree(chair),
        ChairCommand::Hold => hold(chair),
        _ => Vec::new(),
    }
}

/// Notes where the member under the cursor stands, and goes to the next one.
fn position(chair: &mut Chair, now: Option<Position>) -> Vec<ChairEffect> {
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
    ChairEffect::append(vec![Event::Positioned(Positioned { proposal, member, was, now })], said)
}

/// Notes that everybody agrees of whom nothing was noted yet.
fn all_agree(chair: &Chair) -> Vec<ChairEffect> {
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
    if events.is_empty() { Vec::new() } else { ChairEffect::append(events, said) }
}

/// Notes that the member under the cursor holds the minority view, or no more.
fn hold(chair: &Chair) -> Vec<ChairEffect> {
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
    ChairEffect::append(
        vec![Event::MinorityHeld(MinorityHeld { proposal: table.proposal.clone(), was, now })],
        said,
    )
}

/// Moves the cursor of the roll.
pub fn walk_roll(chair: &mut Chair, by: isize) {
    let members = match &chair.table {
        Some(table) => chair.in_the_room(&table.proposal).len(),
        None => return,
    };
    if let Some(OnTable { part: TablePart::Roll(at), .. }) = &mut chair.table {
        *at = stepped(*at, by, members);
    }
}
