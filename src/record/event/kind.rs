//! What every kind of event answers. A new kind is a type of its own with these
//! answers, and a line in the list of `event`; permits, replay, undo, `verify` and the
//! minutes ask nothing else.

use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::record::event::Event;
use crate::record::refusal::Refusal;
use crate::record::terms::Terms;
use crate::record::undo::Before;
use crate::round::Round;

/// Where an event has its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// On the own sheets of a member, or in an import: its place among the lines of
    /// its own record is enough.
    Sheets,
    /// In the whole round: its place among the lines of other records matters.
    Round,
}

/// What an event does to the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Nothing that chair or secretary decide.
    None,
    /// It moves the ranking or what is ranked.
    Ranking,
    /// It decides over money, on what stood when it was written.
    Money,
}

/// What can be said of an event without the round.
#[derive(Clone, Copy, Debug)]
pub struct Outline<'a> {
    /// Who writes it, and when.
    pub terms: Terms,
    /// Where it has its place.
    pub scope: Scope,
    /// What it does to the result.
    pub weight: Weight,
    /// The proposal that it is about, where it is about one.
    pub proposal: Option<&'a ProposalId>,
    /// The words that it cannot do without, a reason or a name; none where it can.
    pub words: Option<&'a str>,
}

/// What every kind of event answers.
pub trait Kind {
    /// What can be said of it without the round.
    fn about(&self) -> Outline<'_>;

    /// The rules that hold for it beside its terms and words.
    ///
    /// # Errors
    /// Says which rule forbids it.
    fn permit(&self, round: &Round, member: &Member) -> Result<(), Refusal>;

    /// Whether it still finds the value that it says it replaces.
    fn still_stands(&self, round: &Round, member: &MemberId) -> bool;

    /// What it changes.
    fn apply(&self, round: &mut Round, member: &MemberId);

    /// What takes it back; none for what is no ruling, or cannot be taken back.
    fn inverse(&self, before: &Before<'_>) -> Option<Event>;

    /// Whether another event does the same, whatever reason it gives. Asked of what
    /// takes another back; a kind that never does says no.
    fn does_as(&self, other: &Event) -> bool;

    /// What it says to a viewer, for the minutes and for whoever takes it back; nothing
    /// for a member's own sheet, and nothing of what the viewer may not see.
    fn said(&self, round: &Round, viewer: &Member, member: &MemberId) -> Vec<Phrase>;
}
