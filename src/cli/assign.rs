//! `toets assign`: who reads what, as a proposal, and taken over with `--take`.

use jiff::Timestamp;
use serde::Serialize;

use crate::assign::{OwnProposals, ReaderPlan, ReaderWish, Shortage, plan_readers};
use crate::cli::desk::screen;
use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::rank::json;
use crate::cli::table::{Align, PlainTable};
use crate::cli::{Common, RoundArg, place};
use crate::domain::committee::Member;
use crate::domain::id::{MemberId, ProposalId};
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::round::Round;
use crate::store::readers::changes;
use crate::text::Texts;
use crate::tui::readers::run_grid;

/// Propose who reads what: equal loads, no conflicts of interest
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
    /// Readers of each proposal, also for one role (external=1) [default: the sheets that the call needs]
    #[arg(long, value_name = "[ROLE=]N", value_parser = each)]
    readers: Vec<(Option<Role>, usize)>,
    /// Most proposals of one member
    #[arg(long, value_name = "N")]
    at_most: Option<usize>,
    /// What puts equals in order: the same text gives the same readers [default: the call's id]
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// Members keep what they have; once scoring is open they always do
    #[arg(long)]
    keep: bool,
    /// Change it by hand, on a grid of proposals and members
    #[arg(long, conflicts_with_all = ["take", "json"])]
    grid: bool,
    /// Take the proposal over
    #[arg(long)]
    take: bool,
    /// Why; required to take it over once scoring is open
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
    /// Write JSON (version 1) for other programs
    #[arg(long)]
    json: bool,
}

fn each(text: &str) -> Result<(Option<Role>, usize), String> {
    let (role, number) = match text.split_once('=') {
        Some((role, number)) => {
            let codes = || Role::CODES.map(|(_, code)| code).join(", ");
            (Some(Role::read(role).ok_or_else(codes)?), number)
        }
        None => (None, text),
    };
    Ok((role, number.trim().parse().map_err(|error: std::num::ParseIntError| error.to_string())?))
}

impl Args {
    /// What is asked for; a number without a role is for every role that scores.
    fn wish(&self, round: &Round) -> ReaderWish {
        let of_role = self.readers.iter().filter_map(|(role, number)| Some(((*role)?, *number)));
        ReaderWish {
            each: self.readers.iter().rev().find(|(role, _)| role.is_none()).map(|(_, number)| *number),
            of_role: of_role.collect(),
            most: self.at_most,
            seed: self.seed.clone().unwrap_or_else(|| round.call.id.clone()),
            keep: self.keep,
        }
    }
}

/// Says who would read what, or takes it over.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (mut session, member) = place::open(&args.round.path(), common, output)?;
    let round = &session.round;
    if round.proposals.is_empty() || !round.committee.members.iter().any(|one| round.call.scores(one.role)) {
        let what = Phrase::new("assign-nothing");
        return Err(CliError::new(ExitKind::Refused, what).hint("assign-nothing-hint"));
    }
    if args.grid {
        let (look, wish, lang) = (screen(common)?, args.wish(round), output.texts().lang);
        return run_grid(session, member, lang, look, wish).map_err(CliError::from);
    }
    let plan = plan_readers(round, &args.wish(round));
    let seen = plan.seen_by(round, &OwnProposals::of(round), &member);
    let changed = changes(round, &plan.readers, &args.reason).len();
    if args.json {
        json(output, &AssignJson::of(round, &plan, &seen))?;
    } else {
        for line in lines(round, &plan, &seen, output.texts()) {
            output.line(&line)?;
        }
    }
    for short in seen.short.iter().take(FEW) {
        output.remark(&said(round, short));
    }
    if seen.short.len() > FEW {
        output.remark(&Phrase::new("assign-more-short").count("count", seen.short.len() - FEW));
    }
    if plan.readers.iter().all(|one| one.readers.is_empty()) {
        // In the committee nobody with anything to read means everybody with everything.
        return Err(CliError::new(ExitKind::Refused, Phrase::new("assign-nobody")).hint("assign-nobody-hint"));
    }
    if !args.take && !plan.too_few.is_empty() {
        output.remark(&Phrase::new("assign-short").count("count", plan.too_few.len()));
        return Ok(());
    }
    if !args.take {
        output.remark(&Phrase::new("assign-not-taken").count("count", changed));
        return Ok(());
    }
    if !plan.short.is_empty() {
        let what = Phrase::new("assign-short").count("count", plan.too_few.len());
        return Err(CliError::new(ExitKind::Refused, what).hint("assign-short-hint"));
    }
    let count = session.take_readers(&member, Timestamp::now(), &plan.readers, &args.reason)?;
    output.remark(&Phrase::new("assign-taken").count("count", count));
    Ok(())
}

/// Why a proposal has too few readers.
pub fn said(round: &Round, short: &Shortage) -> Phrase {
    let names = |ids: &[MemberId]| round.committee.names(ids);
    match short {
        Shortage::TooFewMayRead { proposal, may, conflicts, needed } => {
            let id = if conflicts.is_empty() { "assign-too-few" } else { "assign-too-few-conflicts" };
            let said =
                Phrase::new(id).with("proposal", proposal).count("may", may.len()).count("needed", *needed);
            if conflicts.is_empty() { said } else { said.with("conflicts", names(conflicts)) }
        }
        Shortage::NoRoom { needed, room } => {
            Phrase::new("assign-no-room").count("needed", *needed).count("room", *room)
        }
        Shortage::Full { proposal, members, proposals, room } => Phrase::new("assign-full")
            .with("proposal", proposal)
            .with("members", few(round, members))
            .count("count", members.len())
            .count("proposals", *proposals)
            .count("room", *room),
    }
}

/// At most so many names or sentences; of the rest the number.
const FEW: usize = 5;

fn few(round: &Round, members: &[MemberId]) -> String {
    let shown = round.committee.names(members.iter().take(FEW));
    if members.len() > FEW { format!("{shown}, +{}", members.len() - FEW) } else { shown }
}

/// The loads, then the readers of each proposal.
fn lines(round: &Round, whole: &ReaderPlan, seen: &ReaderPlan, texts: &Texts) -> Vec<String> {
    let reports = round.call.rapporteur;
    let mut columns = vec![
        (texts.get("assign-member"), Align::Left, 30),
        (texts.get("assign-role"), Align::Left, 24),
        (texts.get("assign-reads"), Align::Right, 12),
    ];
    if reports {
        columns.push((texts.get("assign-rapporteur"), Align::Right, 12));
    }
    let mut members = PlainTable::new(columns);
    for member in scoring(round) {
        let role = texts.get(&format!("role-{}", member.role.code()));
        let mut cells = vec![member.name.clone(), role, whole.load(&member.id).to_string()];
        if reports {
            cells.push(whole.reports(&member.id).to_string());
        }
        members.row(cells);
    }
    let mut lines = members.lines();
    lines.push(String::new());
    let mut table = PlainTable::new(vec![
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("table-title"), Align::Left, 40),
        (texts.get("assign-readers"), Align::Left, 400),
    ]);
    for proposal in &round.proposals {
        let of = seen.readers.iter().find(|one| one.proposal == proposal.id);
        let cell = match of {
            Some(of) => names(round, &of.readers, of.rapporteur.as_ref(), texts),
            None if seen.closed.contains(&proposal.id) => texts.get("conflict"),
            None => texts.get("assign-left-out"),
        };
        table.row(vec![proposal.id.to_string(), proposal.title.clone(), cell]);
    }
    lines.extend(table.lines());
    lines.push(String::new());
    lines.push(texts.say(&Phrase::new("assign-together").count("count", whole.together)));
    lines
}

fn names(round: &Round, readers: &[MemberId], rapporteur: Option<&MemberId>, texts: &Texts) -> String {
    let named = readers.iter().map(|id| {
        let name = round.committee.name(id);
        match rapporteur == Some(id) {
            true => format!("{name} ({})", texts.get("assign-rapporteur")),
            false => name,
        }
    });
    named.collect::<Vec<_>>().join(", ")
}

/// The members who score and are still there.
fn scoring(round: &Round) -> impl Iterator<Item = &Member> {
    let there =
        |member: &&Member| round.call.scores(member.role) && round.committee.successor(&member.id).is_none();
    round.committee.members.iter().filter(there)
}

/// The plan for other programs.
#[derive(Serialize)]
struct AssignJson {
    toets: u32,
    call: String,
    members: Vec<LoadJson>,
    readers: Vec<ReadersJson>,
    left_out: Vec<ProposalId>,
    closed: Vec<ProposalId>,
    short: Vec<ProposalId>,
}

#[derive(Serialize)]
struct LoadJson {
    member: MemberId,
    reads: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    rapporteur: Option<usize>,
}

#[derive(Serialize)]
struct ReadersJson {
    proposal: ProposalId,
    readers: Vec<MemberId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rapporteur: Option<MemberId>,
}

impl AssignJson {
    fn of(round: &Round, whole: &ReaderPlan, seen: &ReaderPlan) -> AssignJson {
        let load = |member: &Member| LoadJson {
            member: member.id.clone(),
            reads: whole.load(&member.id),
            rapporteur: round.call.rapporteur.then(|| whole.reports(&member.id)),
        };
        let readers = seen.readers.iter().map(|one| ReadersJson {
            proposal: one.proposal.clone(),
            readers: one.readers.clone(),
            rapporteur: one.rapporteur.clone(),
        });
        AssignJson {
            toets: 1,
            call: round.call.id.clone(),
            members: scoring(round).map(load).collect(),
            readers: readers.collect(),
            left_out: seen.left_out.clone(),
            closed: seen.closed.clone(),
            short: seen.too_few.clone(),
        }
    }
}
