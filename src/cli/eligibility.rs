//! `toets eligibility`: who may take part. On a terminal a screen; else a list, JSON, or
//! the chair's confirmation.

use std::io::IsTerminal;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use crate::cli::desk::screen;
use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::rank::json;
use crate::cli::table::{Align, PlainTable};
use crate::cli::{Common, RoundArg, place};
use crate::domain::committee::Member;
use crate::domain::eligibility::{Ineligible, Verdict};
use crate::domain::id::{ItemId, ProposalId, QuestionId};
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::record::{EligibilityConfirmed, EligibilityReopened, Event};
use crate::result::figures::broken_rule;
use crate::round::{EligibilityStanding, Round};
use crate::store::session::Session;
use crate::text::Texts;
use crate::tui::eligibility::run_eligibility;

/// Answer the questions about eligibility, and confirm who may take part
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
    /// Only list how far every proposal is, also on a terminal
    #[arg(long, conflicts_with = "json")]
    list: bool,
    /// Write JSON (version 1) for other programs
    #[arg(long)]
    json: bool,
    /// Confirm these proposals as the answers have it (the chair): ids with a comma between them, or all
    #[arg(long, value_name = "ID[,ID]", value_delimiter = ',', conflicts_with_all = ["list", "json"])]
    confirm: Vec<String>,
    /// Take back what was confirmed of a proposal (the chair), with --reason
    #[arg(long, value_name = "ID", requires = "reason", conflicts_with_all = ["list", "json", "confirm"])]
    reopen: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", requires = "reopen")]
    reason: Option<String>,
}

/// The word for every proposal that can be confirmed.
const ALL: &str = "all";

/// Opens the screen, or says or does what the options ask.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (mut session, member) = place::open(&args.round.path(), common, output)?;
    let round = &session.round;
    if args.json {
        return json(output, &EligibilityJson::of(round, &member));
    }
    if let Some(id) = &args.reopen {
        let proposal = known(round, id)?;
        let reason = args.reason.clone().unwrap_or_default();
        let event = EligibilityReopened::of(round, &proposal, reason).ok_or_else(|| {
            let what = Phrase::new("eligibility-not-confirmed").with("proposal", &proposal);
            CliError::new(ExitKind::Refused, what)
        })?;
        session.append(&member, Timestamp::now(), &[event.into()])?;
        return Ok(output.say(&Phrase::new("eligibility-reopened").with("proposal", proposal))?);
    }
    if !args.confirm.is_empty() {
        return confirm(&mut session, &member, &args.confirm, output);
    }
    if round.proposals.is_empty() {
        let what = Phrase::new("ready-no-proposals");
        return Err(CliError::new(ExitKind::Refused, what).hint("eligibility-nothing-hint"));
    }
    if !args.list && std::io::stdout().is_terminal() {
        let (look, lang) = (screen(common)?, output.texts().lang);
        return run_eligibility(session, member, lang, look).map_err(CliError::from);
    }
    for line in lines(round, &member, output.texts()) {
        output.line(&line)?;
    }
    if round.call.eligibility.is_empty() {
        output.remark(&Phrase::new("eligibility-no-questions"));
    }
    Ok(())
}

fn known(round: &Round, id: &str) -> Result<ProposalId, CliError> {
    let found = round.proposals.iter().find(|proposal| proposal.id.as_str() == id);
    found.map(|proposal| proposal.id.clone()).ok_or_else(|| {
        let what = Phrase::new("explain-unknown").with("proposal", id.escape_debug());
        let near = near(id, round.proposals.iter().map(|proposal| proposal.id.as_str()));
        CliError::new(ExitKind::Usage, what).hint("explain-unknown-hint").near(near)
    })
}

/// Confirms what the answers have, all of it or nothing.
fn confirm(session: &mut Session, member: &Member, ids: &[String], output: &Console) -> Result<(), CliError> {
    let round = &session.round;
    let all = ids.iter().any(|id| id == ALL);
    let wanted: Vec<ProposalId> = match all {
        true => {
            let standings = round.eligibility();
            let ready = round.proposals.iter().zip(standings).filter(|(proposal, standing)| {
                matches!(standing, EligibilityStanding::Ready { .. })
                    && !round.has_conflict(&proposal.id, &member.id)
            });
            ready.map(|(proposal, _)| proposal.id.clone()).collect()
        }
        false => ids.iter().map(|id| known(round, id.trim())).collect::<Result<_, _>>()?,
    };
    if wanted.is_empty() {
        return Ok(output.say(&Phrase::new("eligibility-none-ready"))?);
    }
    let standings = round.eligibility();
    let standing = |id: &ProposalId| {
        let at = round.proposals.iter().position(|proposal| proposal.id == *id);
        at.and_then(|at| standings.get(at).copied())
    };
    let of = wanted.iter().map(|id| {
        let refused =
            |what: &str| Err(CliError::new(ExitKind::Refused, Phrase::new(what).with("proposal", id)));
        match standing(id) {
            Some(EligibilityStanding::BreaksRule | EligibilityStanding::Withdrawn) => {
                refused("eligibility-breaks-rule")
            }
            Some(EligibilityStanding::Confirmed { .. }) => refused("refused-eligibility-confirmed"),
            Some(EligibilityStanding::Open { .. } | EligibilityStanding::Ready { .. }) | None => {
                EligibilityConfirmed::of(round, id).map_or_else(|| refused("refused-eligibility-open"), Ok)
            }
        }
    });
    let of: Vec<EligibilityConfirmed> = of.collect::<Result<_, _>>()?;
    let count = of.len();
    let events: Vec<Event> = of.into_iter().map(Event::from).collect();
    session.append(member, Timestamp::now(), &events)?;
    Ok(output.say(&Phrase::new("eligibility-confirmed").count("count", count))?)
}

/// How far every proposal is, and why one may not compete.
fn lines(round: &Round, viewer: &Member, texts: &Texts) -> Vec<String> {
    let standings = round.eligibility();
    let settled = standings.iter().filter(|one| one.is_settled()).count();
    let head = Phrase::new("eligibility-list").count("settled", settled).count("all", standings.len());
    let mut table = PlainTable::new(vec![
        (texts.get("table-id"), Align::Left, 12),
        (texts.get("table-title"), Align::Left, 34),
        (texts.get("eligibility-standing"), Align::Left, 22),
        (texts.get("eligibility-why"), Align::Left, 400),
    ]);
    let broken = round.ineligible();
    for ((proposal, standing), broken) in round.proposals.iter().zip(standings).zip(broken) {
        let closed = round.has_conflict(&proposal.id, &viewer.id);
        let (said, why) = if closed {
            (texts.get("conflict"), String::new())
        } else {
            let told = |id: &ProposalId| round.has_conflict(id, &viewer.id);
            let broken: Vec<&Ineligible> = broken.iter().filter(|rule| rule.tells_no_closed(&told)).collect();
            (texts.say(&said(standing)), whys(round, &proposal.id, &broken, texts))
        };
        table.row(vec![proposal.id.to_string(), proposal.title.clone(), said, why]);
    }
    let mut lines = vec![texts.say(&head), String::new()];
    lines.extend(table.lines());
    lines
}

fn said(standing: EligibilityStanding) -> Phrase {
    let said = Phrase::new(&format!("eligibility-is-{}", standing.code()));
    match standing {
        EligibilityStanding::Open { open, waits } => said.count("open", open).count("waits", waits),
        EligibilityStanding::BreaksRule
        | EligibilityStanding::Withdrawn
        | EligibilityStanding::Ready { .. }
        | EligibilityStanding::Confirmed { .. } => said,
    }
}

/// Why a proposal may not compete: the rules that it breaks, and the questions that it fails.
fn whys(round: &Round, proposal: &ProposalId, broken: &[&Ineligible], texts: &Texts) -> String {
    let rules = broken.iter().copied().filter(|rule| !matches!(rule, Ineligible::Question(_)));
    let failed = round.failed_questions(proposal);
    let said = rules.map(Ineligible::phrase).chain(failed.iter().map(|one| one.phrase()));
    said.map(|one| texts.say(&one)).collect::<Vec<_>>().join(" ")
}

/// The files on eligibility for other programs.
#[derive(Serialize)]
struct EligibilityJson {
    toets: u32,
    call: String,
    settled: usize,
    proposals: Vec<ProposalJson>,
    closed: Vec<ProposalId>,
}

#[derive(Serialize)]
struct ProposalJson {
    proposal: ProposalId,
    standing: &'static str,
    rules: Vec<Value>,
    answers: Vec<AnswerJson>,
}

#[derive(Serialize)]
struct AnswerJson {
    question: QuestionId,
    verdict: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Vec<ItemId>>,
    #[serde(skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    letter: String,
}

impl EligibilityJson {
    fn of(round: &Round, viewer: &Member) -> EligibilityJson {
        let standings = round.eligibility();
        let settled = standings.iter().filter(|one| one.is_settled()).count();
        let closed = |id: &ProposalId| round.has_conflict(id, &viewer.id);
        let all = round.proposals.iter().zip(standings).zip(round.ineligible());
        let open = all.filter(|((proposal, _), _)| !closed(&proposal.id));
        let proposals = open.map(|((proposal, standing), broken)| ProposalJson {
            proposal: proposal.id.clone(),
            standing: standing.code(),
            rules: broken
                .iter()
                .filter(|rule| !matches!(rule, Ineligible::Question(_)) && rule.tells_no_closed(&closed))
                .map(broken_rule)
                .collect(),
            answers: answers(round, &proposal.id),
        });
        EligibilityJson {
            toets: 1,
            call: round.call.id.clone(),
            settled,
            proposals: proposals.collect(),
            closed: round.proposals.iter().map(|one| one.id.clone()).filter(closed).collect(),
        }
    }
}

fn answers(round: &Round, proposal: &ProposalId) -> Vec<AnswerJson> {
    let file = round.eligibility_file(proposal);
    let all = round.call.eligibility.iter().map(|question| {
        let answer = file.and_then(|file| file.answers.get(&question.id));
        AnswerJson {
            question: question.id.clone(),
            verdict: match question.verdict(answer) {
                Verdict::Open => "open",
                Verdict::Waits => "waits",
                Verdict::Passes => "passes",
                Verdict::Fails => "fails",
            },
            answer: answer.map(|one| one.finding.code()),
            on: answer.and_then(|one| one.finding.day()),
            items: answer.and_then(|one| one.finding.items().map(<[ItemId]>::to_vec)),
            reason: answer.map(|one| one.reason.clone()).unwrap_or_default(),
            letter: answer.map(|one| one.letter.clone()).unwrap_or_default(),
        }
    });
    all.collect()
}
