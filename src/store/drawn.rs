//! The group that a draw puts in order, held against the records: what can be
//! recorded, and whether what was recorded followed from what then stood there.

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::committee::Member;
use crate::domain::draw::DrawGroup;
use crate::domain::id::{MemberId, names};
use crate::domain::phrase::Phrase;
use crate::record::{Entry, Event, GroupRecorded, affiliations};
use crate::result::draw::too_close;
use crate::round::Round;
use crate::store::error::StoreError;
use crate::store::session::Session;

impl Session {
    /// The events with how far every record is in a group that goes on the
    /// record; called once nobody can write in between.
    pub(super) fn with_heads(&self, events: &[Event]) -> Vec<Event> {
        let heads: BTreeMap<MemberId, u64> =
            self.tails.iter().map(|(member, tail)| (member.clone(), tail.head.seq)).collect();
        let mut events = events.to_vec();
        for event in &mut events {
            if let Event::GroupRecorded(GroupRecorded { now: Some(group), .. }) = event {
                group.heads.clone_from(&heads);
            }
        }
        events
    }

    /// The events, with the conflicts of interest by affiliation that they bring: a
    /// member who comes in another's place, an organisation that is corrected.
    pub(super) fn with_affiliations(&self, member: &Member, events: Vec<Event>) -> Vec<Event> {
        let brings = |event: &Event| matches!(event, Event::Replaced(_) | Event::Corrected(_));
        if !events.iter().any(brings) {
            return events;
        }
        let known = affiliations(&self.round);
        let mut then = self.round.clone();
        for event in &events {
            then.apply(&member.id, event);
        }
        let news = affiliations(&then).into_iter().filter(|one| !known.contains(one));
        events.into_iter().chain(news.map(Event::from)).collect()
    }

    /// A group goes on the record only as the figures give it; of those on its
    /// edge the chair decides.
    ///
    /// # Errors
    /// The figures give another group.
    pub(super) fn follows_the_figures(&self, event: &Event) -> Result<(), StoreError> {
        let Event::GroupRecorded(GroupRecorded { now: Some(group), .. }) = event else { return Ok(()) };
        let found = too_close(&self.round).map_err(StoreError::refused)?.group;
        let same = (&group.line, group.awards, &group.limits, &group.settings, &group.undefined)
            == (&found.line, found.awards, &found.limits, &found.settings, &found.undefined);
        if same && follows(group, &found) {
            Ok(())
        } else {
            let what = Phrase::new("refused-other-group").with("proposals", names(&found.members));
            Err(StoreError::refused(what))
        }
    }

    /// The round as it stood when every record was this far.
    pub(super) fn as_of(&self, heads: &BTreeMap<MemberId, u64>) -> Result<Round, StoreError> {
        let upto = |(member, entries): (MemberId, Vec<Entry>)| {
            let head = heads.get(&member).copied().unwrap_or(0);
            (member, entries.into_iter().take_while(|entry| entry.seq <= head).collect())
        };
        let records = self.entries()?.into_iter().map(upto).collect();
        // From the files: corrections and replacements since are no part of it.
        let mut then = self.inputs.round(&self.folder)?;
        then.replay(&records);
        Ok(then)
    }
}

/// Whether a recorded group follows from a computed one: the same sure members,
/// a choice on the same others, and nobody else.
fn follows(recorded: &DrawGroup, computed: &DrawGroup) -> bool {
    let known = |member| computed.members.contains(member) || computed.edge.contains(member);
    (recorded.sure(), &recorded.edge) == (computed.sure(), &computed.edge)
        && recorded.members.iter().all(known)
}

/// What is wrong with the group that was recorded last, computed again from what
/// stood in the records then; nothing where the round cannot be opened, of which
/// others speak.
pub(super) fn check_group(path: &Path) -> Option<Phrase> {
    let session = Session::open(path).ok()?;
    session.round.call.draw?;
    let recorded = &session.round.rulings.group.as_ref()?.value;
    let computed = session.as_of(&recorded.heads).ok().map(|then| too_close(&then));
    let found = match computed {
        Some(Ok(computed)) if follows(recorded, &computed.group) => return None,
        Some(Ok(computed)) => names(&computed.group.members),
        Some(Err(_)) | None => "-".to_owned(),
    };
    Some(Phrase::new("verify-group").with("recorded", names(&recorded.members)).with("found", found))
}
