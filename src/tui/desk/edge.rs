//! The outside of the desk: the record, the place file, the drafts, the dossiers
//! and the clock.

use std::collections::BTreeMap;

use jiff::Zoned;

use crate::domain::committee::Member;
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::record::Event;
use crate::record::undo::sheets::{inverse, standing};
use crate::round::seen::{Opening, cut};
use crate::store::drafts::{About, Drafts};
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::inputs::annexes;
use crate::store::record::{Tail, read_behind};
use crate::store::session::Session;
use crate::text::{Lang, Texts};
use crate::tui::desk::mine::Mine;
use crate::tui::desk::place::DeskPlace;
use crate::tui::desk::program::{DeskAction, DeskEffect, Next};
use crate::tui::desk::state::Desk;
use crate::tui::run::Edge;

/// Changes that can be undone, at most.
const UNDOS: usize = 200;

/// The outside of the desk.
pub struct DeskEdge<C> {
    session: Session,
    member: Member,
    clock: C,
    undos: Vec<Vec<Event>>,
    undo_reason: String,
    drafts: Drafts,
}

impl<C: Fn() -> Zoned> DeskEdge<C> {
    /// The edge of a member's desk; the clock tells the local time.
    pub fn new(session: Session, member: Member, clock: C) -> DeskEdge<C> {
        let lang = Lang::read(&session.round.call.language).unwrap_or(Lang::Nl);
        let undo_reason = Texts::new(lang).get("desk-undo-reason");
        let undos = past(&session, &member, &undo_reason);
        let drafts = Drafts::of(&session.folder, &member.id);
        DeskEdge { session, member, clock, undos, undo_reason, drafts }
    }

    /// What the member may see.
    #[must_use]
    pub fn mine(&self) -> Mine {
        Mine::of(&self.session.round, &self.member)
    }

    /// Where the member was.
    #[must_use]
    pub fn place(&self) -> DeskPlace {
        DeskPlace::read(&self.session.folder.place(&self.member.id))
    }

    /// The texts that wait to be finished, and what kept one from being read.
    /// Those that the place held move to where they belong.
    pub fn drafts(&mut self, place: &mut DeskPlace) -> (BTreeMap<About, String>, Option<StoreError>) {
        let (mut texts, mut unread) = self.drafts.read();
        let mut stay = BTreeMap::new();
        let old = std::mem::take(&mut place.drafts);
        let moves = !old.is_empty();
        for (about, text) in old {
            let there = texts.entry(about.clone()).or_default();
            if there.is_empty() {
                there.clone_from(&text);
            } else if *there != text {
                *there = format!("{there}\n\n{text}");
            }
            if let Err(error) = self.drafts.keep(&about, there) {
                unread = Some(error);
                stay.insert(about, text);
            }
        }
        place.drafts = stay;
        if moves {
            place.write(&self.session.folder.place(&self.member.id));
        }
        (texts, unread)
    }

    /// The events that an undo would write.
    #[must_use]
    pub fn undo(&self) -> Vec<Event> {
        self.undos.last().cloned().unwrap_or_default()
    }

    fn append(&mut self, events: Vec<Event>, undone: bool, next: Option<Next>) -> DeskAction {
        let now = (self.clock)();
        let inverse: Vec<Event> = events
            .iter()
            .rev()
            .filter_map(|event| inverse(&self.session.round, &self.member.id, event, &self.undo_reason))
            .collect();
        match self.session.append(&self.member, now.timestamp(), &events) {
            Ok(()) => {
                if !undone && !inverse.is_empty() {
                    self.undos.push(inverse);
                    let over = self.undos.len().saturating_sub(UNDOS);
                    self.undos.drain(..over);
                }
                let at = now.strftime("%H:%M:%S").to_string();
                let undo = self.undo();
                DeskAction::Saved { at, events, undone, mine: Box::new(self.mine()), undo, next }
            }
            Err(StoreError::Stale(_)) if undone => self.refused(Phrase::new("desk-changed-elsewhere")),
            Err(StoreError::Stale(event)) => DeskAction::Stale { event, mine: Box::new(self.mine()) },
            Err(StoreError::Refused(why)) => self.refused(why.phrase()),
            Err(error) => {
                let (what, hint) = error.phrase();
                DeskAction::Failed { what, hint, next }
            }
        }
    }

    fn refused(&self, why: Phrase) -> DeskAction {
        DeskAction::Refused { why, mine: Box::new(self.mine()), undo: self.undo() }
    }

    /// A dossier and the text of its application, where the member may read them.
    fn read(&self, proposal: ProposalId) -> DeskAction {
        let round = &self.session.round;
        let opening = Opening::of(round, &self.member, &proposal);
        if !opening.dossier {
            return DeskAction::Text { proposal, dossier: None, text: None, annexes: Vec::new() };
        }
        let dossier = round.proposal(&proposal).map(|one| Box::new(cut(one, opening)));
        // A blind reader gets the text that was written for it, or none.
        let folder = &self.session.folder;
        let path = if opening.identity { folder.dossier(&proposal) } else { folder.blind(&proposal) };
        let bytes = path.and_then(|path| std::fs::read(path).ok());
        let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        // What cannot be listed is a problem that `check` tells of.
        let found = opening.annexes().then(|| annexes(folder, &proposal).unwrap_or_default());
        DeskAction::Text { proposal, dossier, text, annexes: found.unwrap_or_default() }
    }
}

impl<C: Fn() -> Zoned> Edge<Desk> for DeskEdge<C> {
    fn perform(&mut self, effect: DeskEffect) -> Option<DeskAction> {
        match effect {
            DeskEffect::Append { events, next } => Some(self.append(events, false, next)),
            DeskEffect::Undo => {
                let events = self.undos.pop()?;
                let action = self.append(events.clone(), true, None);
                if matches!(action, DeskAction::Failed { .. }) {
                    self.undos.push(events);
                }
                Some(action)
            }
            DeskEffect::Remember(place) => {
                place.write(&self.session.folder.place(&self.member.id));
                None
            }
            DeskEffect::Draft(work) => work.perform(&mut self.drafts).map(DeskAction::Draft),
            DeskEffect::Read(proposal) => Some(self.read(proposal)),
            DeskEffect::Refresh => match self.session.refresh() {
                Ok(true) => Some(DeskAction::News(Box::new(self.mine()))),
                Ok(false) => None,
                Err(error) => {
                    let (what, hint) = error.phrase();
                    Some(DeskAction::Failed { what, hint, next: None })
                }
            },
        }
    }
}

/// What can be undone from earlier visits: the own record, read backwards. A
/// record that cannot be read leaves nothing to undo.
fn past(session: &Session, member: &Member, reason: &str) -> Vec<Vec<Event>> {
    let name = Folder::record_name(&member.id);
    let path = session.folder.file(&name);
    let entries = read_behind(&path, &name, &Tail::default()).map(|(entries, _)| entries).unwrap_or_default();
    let undos = standing(&session.round.call, &member.id, &entries, reason);
    let over = undos.len().saturating_sub(UNDOS);
    undos.into_iter().skip(over).map(|event| vec![event]).collect()
}
