//! The minutes: what the committee did, phase by phase, rebuilt from the
//! records alone, and what it came to. Individual sheets are no part of them.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::domain::committee::Member;
use crate::domain::draw::DrawGroup;
use crate::domain::event::{Entry, Event, Force, PhaseChange};
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::round::Round;
use crate::domain::visibility::{Item, may_see};
use crate::export::award_list::escaped;
use crate::select::fit::{FitError, names};
use crate::select::standing::{Stage, stages};
use crate::text::changes::of_change;
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
) -> Result<String, FitError> {
    let call = &round.call;
    let mut text =
        format!("# {}: {} {}\n", texts.get("minutes-title"), escaped(&call.id), escaped(&call.title));
    for (member, entry) in in_order(records) {
        if let Event::PhaseChanged(change) = &entry.event {
            let to = Phrase::new(&format!("phase-{}", change.to.code()));
            let title = Phrase::new("minutes-phase").phrase("phase", to);
            text.push_str(&format!("\n## {}\n\n", texts.say(&title)));
        }
        for said in sentences(round, viewer, member, &entry.event) {
            let said = escaped(&texts.say(&said));
            text.push_str(&format!("- {}: {said}\n", when_and_who(round, member, entry, texts)));
        }
    }
    text.push_str(&format!("\n## {}\n\n", texts.get("minutes-result")));
    let stages = stages(round)?;
    if stages.is_empty() {
        text.push_str(&format!("{}\n", texts.get("minutes-undecided")));
    }
    for stage in &stages {
        result(round, viewer, stage, texts, &mut text);
    }
    Ok(text)
}

/// The lines of all records, one after the other. Between records the changes
/// of phase set the order, which name how far every record was; inside a phase
/// the stated time does.
fn in_order(records: &BTreeMap<MemberId, Vec<Entry>>) -> Vec<(&MemberId, &Entry)> {
    let all =
        || records.iter().flat_map(|(member, entries)| entries.iter().map(move |entry| (member, entry)));
    let changes: Vec<&PhaseChange> = all()
        .filter_map(|(_, entry)| match &entry.event {
            Event::PhaseChanged(change) => Some(change),
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
            format!("{at} UTC, {} ({role})", escaped(&one.name))
        }
        None => format!("{at} UTC, {}", escaped(member.as_str())),
    }
}

/// What an event says in the minutes; nothing for a member's own sheet.
fn sentences(round: &Round, viewer: &Member, member: &MemberId, event: &Event) -> Vec<Phrase> {
    let about = |id: &str, proposal: &ProposalId| Phrase::new(id).with("proposal", proposal);
    let state = |proposal| may_see(round, viewer, Item::SheetState(proposal, member));
    let said = match event {
        Event::PhaseChanged(change) => return of_phase(change),
        Event::Consensus { proposal, .. } if !may_see(round, viewer, Item::Marks(proposal)) => {
            about("minutes-closed", proposal)
        }
        Event::Consensus { proposal, criterion, now, text, .. } => {
            let id = if now.is_some() { "minutes-consensus" } else { "minutes-no-consensus" };
            let label = round.call.criterion(criterion).map_or(criterion.as_str(), |one| &one.label);
            let said = about(id, proposal).with("criterion", label).with("text", text);
            said.number("mark", now.unwrap_or_default())
        }
        Event::TieResolved { order, reason } => {
            Phrase::new("unusual-tie").with("proposals", names(order)).with("reason", reason)
        }
        Event::LotDrawn { seed, source } => {
            Phrase::new("minutes-lot").with("seed", seed).with("source", source)
        }
        Event::LotTakenBack { seed, reason } => {
            Phrase::new("unusual-lot-back").with("seed", seed).with("reason", reason)
        }
        Event::GroupRecorded { now, reason, .. } => return of_group(now.as_deref(), reason),
        Event::Forced { proposal, now, reason, .. } => about(
            match now {
                Some(Force::In) => "unusual-forced-in",
                Some(Force::Out) => "unusual-forced-out",
                None => "minutes-unforced",
            },
            proposal,
        )
        .with("reason", reason),
        Event::Waived { proposal, reason } => about("unusual-waived", proposal).with("reason", reason),
        Event::TargetsAccepted { reason } => Phrase::new("minutes-targets").with("reason", reason),
        Event::BudgetAmended { source, was, now, reason } => Phrase::new("minutes-budget")
            .with("source", source)
            .amount("was", *was)
            .amount("now", *now)
            .with("reason", reason),
        Event::Withdrawn { proposal, reason, .. } => {
            about("unusual-withdrawn", proposal).with("reason", reason)
        }
        Event::ScenarioKept { name, changes } => {
            let changes = changes.iter().map(|change| of_change(round, change));
            let first = Phrase::new("minutes-scenario").with("name", name);
            return std::iter::once(first).chain(changes).collect();
        }
        Event::Conflict { proposal, now, .. } if state(proposal) => {
            about(if now.is_some() { "minutes-conflict" } else { "minutes-no-conflict" }, proposal)
        }
        Event::Reopened { proposal, reason } if state(proposal) => {
            about("minutes-reopened", proposal).with("reason", reason)
        }
        Event::ImportEnded { sheets } => {
            Phrase::new("minutes-import").count("sheets", usize::try_from(*sheets).unwrap_or(usize::MAX))
        }
        _ => return Vec::new(),
    };
    vec![said]
}

/// The group that a draw puts in order, with the figures behind it.
fn of_group(now: Option<&DrawGroup>, reason: &str) -> Vec<Phrase> {
    let Some(group) = now else { return vec![Phrase::new("minutes-no-group")] };
    let ids = |all: &[ProposalId]| all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut said = vec![
        Phrase::new("minutes-group")
            .count("count", group.members.len())
            .with("proposals", ids(&group.members))
            .count("awards", group.awards)
            .with("line", &group.line)
            .with("settings", &group.settings),
    ];
    if !group.edge.is_empty() {
        let edge = Phrase::new("minutes-group-edge").with("proposals", ids(&group.edge));
        said.push(edge.with("reason", reason));
    }
    said
}

/// A change of phase with its reason, and what it seals.
fn of_phase(change: &PhaseChange) -> Vec<Phrase> {
    let to = Phrase::new(&format!("phase-{}", change.to.code()));
    let id = if change.reason.is_empty() { "minutes-changed" } else { "minutes-changed-because" };
    let said = Phrase::new(id).phrase("phase", to).with("reason", &change.reason);
    let seal = change.seal.as_ref().map(|seal| {
        Phrase::new("minutes-sealed").count("awards", seal.awards.len()).with("digest", &seal.sha256)
    });
    std::iter::once(said).chain(seal).collect()
}

/// The awards of the decision, or what a withdrawal has changed, with reasons.
fn result(round: &Round, viewer: &Member, stage: &Stage, texts: &Texts, text: &mut String) {
    let fit = &stage.fit;
    let sums =
        |id: &str| Phrase::new(id).amount("spent", fit.selection.spent).amount("left", fit.selection.left);
    let new: Vec<usize> = match &stage.withdrawn {
        None => {
            text.push_str(&format!("{}\n\n", texts.say(&sums("minutes-decided"))));
            (0..fit.selection.decisions.len()).collect()
        }
        Some(withdrawn) => {
            let said = sums("minutes-after").with("proposal", withdrawn);
            text.push_str(&format!("\n{}\n\n", escaped(&texts.say(&said))));
            if stage.moved_up.is_empty() {
                text.push_str(&format!("- {}\n", texts.get("minutes-nobody")));
            }
            stage.moved_up.clone()
        }
    };
    for index in new {
        let proposal = &round.proposals[fit.ranking.ranked[index].proposal];
        let decision = &fit.selection.decisions[index];
        let outcome = texts.get(&format!("outcome-{}", reasons::outcome(decision.outcome)));
        let why = if may_see(round, viewer, Item::Marks(&proposal.id)) {
            let why = reasons::of_candidate(round, fit, index);
            why.iter().map(|one| texts.say(one)).collect::<Vec<_>>().join(" ")
        } else {
            texts.get("conflict")
        };
        let line = format!("{} {}: {outcome}. {why}", proposal.id, proposal.title);
        text.push_str(&format!("- {}\n", escaped(&line)));
    }
    for (at, target) in fit.selection.targets.iter().enumerate() {
        let line = Phrase::new("award-list-target")
            .phrase("target", reasons::target_name(&round.call, at))
            .count("reached", target.reached as usize)
            .count("needed", target.at_least as usize);
        text.push_str(&format!("- {}\n", escaped(&texts.say(&line))));
    }
}
