//! The minutes: what the committee did, phase by phase, rebuilt from the
//! records alone, and what it came to. Individual sheets are no part of them.

mod meeting;

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::domain::call::TieStep;
use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::rank::order::Decider;
use crate::record::{Entry, Event, PhaseChanged};
use crate::result::error::FitError;
use crate::result::standing::{Stage, stages};
use crate::round::visibility::{Item, may_see};
use crate::round::{PhaseChange, Round};
use crate::text::bounds::of_bounds;
use crate::text::document::Document;
use crate::text::markdown::Markdown;
use crate::text::{Texts, reasons};

/// The minutes as Markdown, with what the viewer may see.
///
/// # Errors
/// After the decision: a tie that a withdrawal has made matter.
pub fn markdown(
    round: &Round,
    records: &BTreeMap<MemberId, Vec<Entry>>,
    viewer: &Member,
    texts: &Texts,
) -> Result<Document, FitError> {
    let call = &round.call;
    let mut out = Markdown::default();
    out.heading(1, &format!("{}: {} {}", texts.get("minutes-title"), call.id, call.title));
    for (member, entry) in in_order(records) {
        if let Event::PhaseChanged(PhaseChanged(change)) = &entry.event {
            let to = Phrase::new(&format!("phase-{}", change.to.code()));
            let title = Phrase::new("minutes-phase").phrase("phase", to);
            out.heading(2, &texts.say(&title));
        }
        // What was written on a proposal stands together, further down.
        let together = meeting::stands_together(&entry.event);
        let all = entry.event.said(round, viewer, member).into_iter().filter(|_| !together);
        for (at, said) in all.enumerate() {
            let said = texts.say(&said);
            match at {
                0 => out.item(0, &format!("{}: {said}", when_and_who(round, member, entry, texts))),
                _ => out.item(1, &said),
            }
        }
    }
    meeting::proposals(round, records, viewer, texts, &mut out);
    out.heading(2, &texts.get("minutes-result"));
    let stages = stages(round)?;
    if stages.is_empty() {
        out.paragraph(&texts.get("minutes-undecided"));
    }
    for stage in &stages {
        result(round, viewer, stage, texts, &mut out);
    }
    Ok(out.document())
}

/// The lines of all records, one after the other. Between records the changes
/// of phase set the order, which name how far every record was; inside a phase
/// the stated time does.
fn in_order(records: &BTreeMap<MemberId, Vec<Entry>>) -> Vec<(&MemberId, &Entry)> {
    let all =
        || records.iter().flat_map(|(member, entries)| entries.iter().map(move |entry| (member, entry)));
    let changes: Vec<&PhaseChange> = all()
        .filter_map(|(_, entry)| match &entry.event {
            Event::PhaseChanged(PhaseChanged(change)) => Some(change),
            _ => None,
        })
        .collect();
    let before = |member: &MemberId, entry: &Entry| {
        let passed = |change: &&&PhaseChange| change.heads.get(member).map_or(0, |head| head.seq) < entry.seq;
        changes.iter().filter(passed).count()
    };
    let mut ordered: Vec<_> = all().collect();
    ordered.sort_by_cached_key(|(member, entry)| {
        let later = !matches!(entry.event, Event::PhaseChanged(_));
        (before(member, entry), later, entry.at, (*member).clone(), entry.seq)
    });
    ordered
}

fn when_and_who(round: &Round, member: &MemberId, entry: &Entry, texts: &Texts) -> String {
    let at = texts.date_time(entry.at.to_zoned(TimeZone::UTC).datetime());
    match round.committee.member(member) {
        Some(one) => {
            let role = texts.get(&format!("role-{}", one.role.code()));
            format!("{at} UTC, {} ({role})", one.name)
        }
        None => format!("{at} UTC, {}", member),
    }
}

/// The awards of the decision, or what a withdrawal has changed, with reasons.
fn result(round: &Round, viewer: &Member, stage: &Stage, texts: &Texts, out: &mut Markdown) {
    let fit = &stage.fit;
    let sums =
        |id: &str| Phrase::new(id).amount("spent", fit.selection.spent).amount("left", fit.selection.left);
    let new: Vec<usize> = match &stage.withdrawn {
        None => {
            out.paragraph(&texts.say(&sums("minutes-decided")));
            (0..fit.selection.decisions.len()).collect()
        }
        Some(withdrawn) => {
            let said = sums("minutes-after").with("proposal", withdrawn);
            out.paragraph(&texts.say(&said));
            if stage.moved_up.is_empty() {
                out.item(0, &texts.get("minutes-nobody"));
            }
            stage.moved_up.clone()
        }
    };
    for index in new {
        let placed = &fit.ranking.ranked[index];
        let proposal = &round.proposals[fit.ranking.ranked[index].proposal];
        let decision = &fit.selection.decisions[index];
        let outcome = texts.get(&format!("outcome-{}", reasons::outcome(decision.outcome)));
        let why = if may_see(round, viewer, Item::Marks(&proposal.id)) {
            let mut why = reasons::of_candidate(round, fit, index);
            if placed.decided_by == Some(Decider::Step(TieStep::Lot)) {
                let step = Phrase::new("explain-tie").phrase("step", Phrase::new("tie-lot"));
                why.push(step);
                why.extend(reasons::of_lot(round, &proposal.id));
            }
            why.iter().map(|one| texts.say(one)).collect::<Vec<_>>().join(" ")
        } else {
            texts.get("conflict")
        };
        let line = format!("{} {}: {outcome}. {why}", proposal.id, proposal.title);
        out.item(0, &line);
    }
    for (at, target) in fit.selection.targets.iter().enumerate() {
        let line = Phrase::new("award-list-target")
            .phrase("target", round.call.target_name(at))
            .count("reached", target.reached as usize)
            .count("needed", target.at_least as usize);
        out.item(0, &texts.say(&line));
    }
    for (_, said) in of_bounds(&round.call, &fit.selection) {
        out.item(0, &texts.say(&said));
    }
}
