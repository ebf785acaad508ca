//! The minutes: what the committee did, phase by phase, rebuilt from the
//! records alone, and what it came to. Individual sheets are no part of them.

mod meeting;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::domain::call::TieStep;
use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::rank::order::Decider;
use crate::rank::ranking::ExclusionKind;
use crate::record::{Entry, Event, PhaseChanged};
use crate::result::error::FitError;
use crate::result::reader::SeenStage;
use crate::result::standing::stages;
use crate::round::seen::SeenRound;
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
        // Of the answers on eligibility, what the chair confirmed of them is told.
        let together =
            meeting::stands_together(&entry.event) || matches!(entry.event, Event::EligibilityAnswered(_));
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
    let seen = Arc::new(SeenRound::new(round, viewer));
    for stage in stages {
        result(&SeenStage::new(&seen, round, stage), texts, &mut out);
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

/// The awards of the decision, or what a withdrawal has changed, with reasons; at
/// the decision also what was not ranked.
fn result(stage: &SeenStage, texts: &Texts, out: &mut Markdown) {
    let fit = &stage.fit;
    let view = fit.view();
    let sums = |id: &str| Phrase::new(id).amount("spent", fit.spent).amount("left", fit.left);
    let new: Vec<usize> = match &stage.withdrawn {
        None => {
            out.paragraph(&texts.say(&sums("minutes-decided")));
            view.by_place().map(|(place, _)| place).collect()
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
    let say_all = |why: &[Phrase]| why.iter().map(|one| texts.say(one)).collect::<Vec<_>>().join(" ");
    for row in new.iter().filter_map(|place| view.at(*place)) {
        let proposal = view.proposal(row.proposal);
        let mut why = reasons::of_outcome(fit, row.index);
        let step = row.figures.as_ref().and_then(|figures| figures.decided_by.as_ref());
        if step == Some(&Decider::Step(TieStep::Lot)) {
            why.push(Phrase::new("explain-tie-closed").phrase("step", Phrase::new("tie-lot")));
            why.extend(reasons::of_lot(&view.round, &proposal.id));
        }
        // What the decision said stays; that the applicant withdrew since is said beside it.
        let since = view.round.rulings.withdrawn.contains_key(&proposal.id) && !row.withdrawn;
        why.extend(since.then(|| reasons::of_withdrawal(&view.round, row.proposal)));
        let mut line = format!("{} {}: ", proposal.id, proposal.title);
        let figures = fit.decisions.get(row.index).and_then(|one| one.figures.as_ref());
        if figures.is_some_and(|figures| !reasons::says_outcome(&figures.reason)) {
            let outcome = fit.decisions[row.index].outcome.phrase();
            line = format!("{line}{}. ", texts.say(&outcome));
        }
        out.item(0, &format!("{line}{}", say_all(&why)));
    }
    if stage.withdrawn.is_none() {
        for one in &view.apart {
            let proposal = view.proposal(one.proposal);
            let why = say_all(&reasons::of_apart(&view.round.call, one));
            let outcome = match one.kind {
                // Its reason says so.
                ExclusionKind::Withdrawn => String::new(),
                ExclusionKind::Ineligible | ExclusionKind::Incomplete | ExclusionKind::BelowThreshold => {
                    format!("{}. ", texts.say(&one.outcome().phrase()))
                }
            };
            out.item(0, &format!("{} {}: {outcome}{why}", proposal.id, proposal.title));
        }
    }
    for (at, target) in fit.targets.iter().enumerate() {
        let line = Phrase::new("award-list-target")
            .phrase("target", view.round.call.target_name(at))
            .count("reached", target.reached as usize)
            .count("needed", target.at_least as usize);
        out.item(0, &texts.say(&line));
    }
    for (_, said) in of_bounds(&view.round.call, &fit.to_work_out().selection) {
        out.item(0, &texts.say(&said));
    }
}
