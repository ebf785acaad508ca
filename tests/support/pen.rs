//! What members put on the record of a round, written in a line each.

use rust_decimal::Decimal;
use toets::domain::committee::Member;
use toets::domain::sheet::Answer;
use toets::record::{Answered, Event};
use toets::store::session::Session;

pub fn member(session: &Session, id: &str) -> Member {
    session.round.committee.member(&id.parse().unwrap()).unwrap().clone()
}

pub fn mark(text: &str) -> Answer {
    Answer::Mark(Decimal::from_str_exact(text).unwrap())
}

pub fn answered(proposal: &str, criterion: &str, was: Answer, now: Answer) -> Event {
    Event::Answered(Answered {
        proposal: proposal.parse().unwrap(),
        criterion: criterion.parse().unwrap(),
        was,
        now,
    })
}
