//! The first question of every command that needs one.

use crate::domain::force::Force;
use crate::domain::id::ProposalId;
use crate::domain::meeting::Order;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::store::problem::Problem;
use crate::tui::chair::ask::{Ask, AskStep, about, amend, draw};
use crate::tui::chair::command::ChairCommand;
use crate::tui::chair::help::key_of;
use crate::tui::chair::state::{Chair, ChairMode};
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskForm, Choice, ReasonForm};

/// The letters of the answers in a list.
pub(super) const LETTERS: &str = "abcdefghijklmopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// Asks the first question of a command.
pub fn open(chair: &mut Chair, command: ChairCommand) {
    match command {
        ChairCommand::NextPhase => next_phase(chair),
        ChairCommand::PreviousPhase => {
            if let Some(to) = chair.round.phase.previous() {
                let phase = Phrase::new(&format!("phase-{}", to.code()));
                let title = chair.texts.say(&Phrase::new("chair-ask-back").phrase("phase", phase));
                reason(chair, title, vec![chair.texts.get("chair-ask-back-body")], AskStep::BackTo(to));
            }
        }
        ChairCommand::ResolveTie => {
            if let Some(waiting) = chair.tie_at_hand() {
                tie_next(chair, Vec::new(), waiting);
            }
        }
        ChairCommand::Find => super::ask_where(chair, ""),
        ChairCommand::DrawLot => draw::ask_seed(chair),
        ChairCommand::RecordGroup => draw::ask_group(chair),
        ChairCommand::Force(force) => ask_force(chair, force),
        ChairCommand::Consensus => match (&chair.table, chair.table_criterion().cloned()) {
            (Some(table), Some(criterion)) => {
                let proposal = table.proposal.clone();
                super::consensus::from(chair, proposal, criterion);
            }
            _ => consensus_on(chair),
        },
        ChairCommand::Arrange => arrange(chair),
        ChairCommand::Waive => {
            about_cursor(chair, ["chair-ask-waive", "chair-ask-waive-body"], AskStep::Waive)
        }
        ChairCommand::Withdraw => {
            about_cursor(chair, ["chair-ask-withdraw", "chair-ask-withdraw-body"], AskStep::Withdraw)
        }
        ChairCommand::AcceptTargets => {
            let title = chair.texts.get("chair-ask-accept");
            let body = chair.target_lines();
            reason(chair, title, body, AskStep::AcceptTargets);
        }
        ChairCommand::AmendBudget => amend::money::sources(chair),
        ChairCommand::LowerAmount => amend::money::lower_amount(chair),
        ChairCommand::Correct => amend::facts::facts(chair),
        ChairCommand::Replace => amend::replace::leavers(chair),
        _ => {}
    }
}

/// Puts a question for a few sentences over the view.
/// What was typed before and not given comes back.
pub(in crate::tui::chair) fn reason(chair: &mut Chair, title: String, body: Vec<String>, step: AskStep) {
    let mut question = ReasonForm::new(title, body);
    if let Some(text) = about(&step).and_then(|about| chair.drafts.text(&about)) {
        question = question.starting_with(text);
    }
    ask(chair, AskForm::Reason(Box::new(question)), step);
}

/// Asks why to go on to a phase although these facts are in doubt.
pub fn doubtful(chair: &mut Chair, to: Phase, problems: &[Problem]) {
    const SHOWN: usize = 3;
    let texts = &chair.texts;
    let phase = Phrase::new(&format!("phase-{}", to.code()));
    let count = Phrase::new("chair-ask-doubtful-count").count("count", problems.len());
    let mut body = vec![texts.say(&count)];
    let line = |problem: &Problem| clean(&format!("! {}: {}", problem.place(), texts.say(&problem.what)));
    body.extend(problems.iter().take(SHOWN).map(line));
    if problems.len() > SHOWN {
        body.push(texts.say(&Phrase::new("chair-ask-doubtful-more").count("count", problems.len() - SHOWN)));
    }
    body.push(texts.get("chair-ask-doubtful-body"));
    let title = texts.say(&Phrase::new("chair-ask-doubtful").phrase("phase", phase));
    let seen = seen(chair, to);
    reason(chair, title, body, AskStep::Onward(to, seen));
}

/// The round as it is asked about, where agreeing seals it.
fn seen(chair: &Chair, to: Phase) -> Option<String> {
    (to == Phase::Decided).then(|| chair.whole.fingerprint())
}

/// Puts a question over the view.
pub(in crate::tui::chair) fn ask(chair: &mut Chair, question: AskForm, step: AskStep) {
    chair.mode = ChairMode::Ask(Box::new(Ask { question, step }));
}

/// A list of answers with a letter each.
pub(in crate::tui::chair) fn list(title: String, body: Vec<String>, options: Vec<String>) -> AskForm {
    AskForm::Choice(Choice::of(title, body, LETTERS.chars().zip(options).collect()))
}

/// Asks to begin the next phase, with everything that is still open. What
/// forbids the step is said instead.
fn next_phase(chair: &mut Chair) {
    let Some(to) = chair.round.phase.next() else { return };
    if let Some(blocker) = chair.figures.blockers.iter().find(|blocker| blocker.forbids) {
        chair.message = Some(Message {
            kind: Tone::Bad,
            text: Phrase::new("chair-phase-refused"),
            hint: Some(blocker.what.clone()),
        });
        return;
    }
    let texts = &chair.texts;
    let phase = texts.get(&format!("phase-{}", to.code()));
    let mut body: Vec<String> = match chair.figures.blockers.len() {
        0 => vec![texts.get("chair-ask-phase-clear")],
        _ if to == Phase::Decided => vec![texts.get("chair-ask-phase-unusual")],
        _ => vec![texts.get("chair-ask-phase-open")],
    };
    body.extend(
        chair.figures.blockers.iter().map(|blocker| format!("! {}", clean(&texts.say(&blocker.what)))),
    );
    if let (Phase::Decided, Some(fit)) = (to, chair.figures.stands()) {
        let sums = Phrase::new("chair-ask-sums")
            .count("awards", fit.awarded().count())
            .amount("spent", fit.spent)
            .amount("left", fit.left);
        body.insert(0, texts.say(&sums));
        body.insert(1, String::new());
    }
    body.push(String::new());
    body.push(texts.get(match to {
        Phase::Scoring | Phase::Setup => "chair-ask-phase-scoring",
        Phase::Deliberation => "chair-ask-phase-deliberation",
        Phase::Decided => "chair-ask-phase-decided",
    }));
    let with_phase = |id: &str| texts.say(&Phrase::new(id).with("phase", &phase));
    let choice =
        Choice::confirm(with_phase("chair-ask-phase"), body, with_phase("chair-ask-phase-yes"), texts);
    let seen = seen(chair, to);
    ask(chair, AskForm::Choice(choice), AskStep::Phase(to, seen));
}

/// Asks who of a tie comes next.
pub(super) fn tie_next(chair: &mut Chair, placed: Vec<ProposalId>, waiting: Vec<ProposalId>) {
    let texts = &chair.texts;
    let title = texts.say(&Phrase::new("chair-ask-tie").count("place", placed.len() + 1));
    let options = waiting.iter().map(|id| chair.name_of(id)).collect();
    let mut body = vec![texts.get("chair-ask-tie-body")];
    if chair.waits_for_lot() {
        let key = key_of(ChairCommand::DrawLot, texts);
        body.push(texts.say(&Phrase::new("chair-ask-tie-lot").with("key", key)));
    }
    ask(chair, list(title, body, options), AskStep::TieNext { placed, waiting });
}

fn ask_force(chair: &mut Chair, force: Force) {
    let Some(proposal) = chair.cursor_proposal().map(|proposal| proposal.id.clone()) else { return };
    let was = chair.round.rulings.forced.get(&proposal).map(|ruling| ruling.value);
    let now = (was != Some(force)).then_some(force);
    let id = match now {
        Some(Force::In) => "chair-ask-force-in",
        Some(Force::Out) => "chair-ask-force-out",
        None => "chair-ask-unforce",
    };
    let title = chair.texts.get(id);
    let body = vec![chair.name_of(&proposal), chair.texts.get("chair-ask-letter")];
    reason(chair, title, body, AskStep::Force { proposal, was, now });
}

fn consensus_on(chair: &mut Chair) {
    let Some(proposal) = chair.cursor_proposal().map(|proposal| proposal.id.clone()) else { return };
    let options = chair
        .round
        .call
        .criteria
        .iter()
        .map(|criterion| {
            let agreed = chair.round.rulings.consensus_mark(&proposal, &criterion.id);
            let agreed = agreed.map(|mark| format!(": {}", chair.texts.number(mark))).unwrap_or_default();
            format!("{}{agreed}", clean(&criterion.label))
        })
        .collect();
    let title = chair.texts.get("chair-ask-consensus");
    let body = vec![chair.name_of(&proposal)];
    ask(chair, list(title, body, options), AskStep::ConsensusOn(proposal));
}

fn about_cursor(chair: &mut Chair, [asked, known]: [&str; 2], step: fn(ProposalId) -> AskStep) {
    let Some(proposal) = chair.cursor_proposal().map(|proposal| proposal.id.clone()) else { return };
    let title = chair.texts.get(asked);
    let body = vec![chair.name_of(&proposal), chair.texts.get(known)];
    reason(chair, title, body, step(proposal));
}

/// Asks by what to put the agenda in order.
fn arrange(chair: &mut Chair) {
    let texts = &chair.texts;
    let options = Order::ALL.iter().map(|(_, code)| texts.get(&format!("agenda-by-{code}"))).collect();
    let title = texts.get("chair-ask-agenda");
    let body = vec![texts.get("chair-ask-agenda-body")];
    ask(chair, list(title, body, options), AskStep::Arrange);
}
