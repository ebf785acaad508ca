//! The last question before something that is not lightly undone: what changes,
//! for whom, what is seen after it, and whether it can be taken back. Enter alone
//! says no:
//!
//! ```text
//! ┌ P03 weren? ──────────────────────────────────────────────────┐
//! │ P03 Samen in de stad                                         │
//! │ Het krijgt geen geld, ook als de rangschikking het toekent...│
//! │ Uw reden: dubbele steun                                      │
//! │                                                              │
//! │   j ja, vastleggen                                           │
//! │ > n nee, terug                                               │
//! │ Ja is: j en dan Enter. Enter alleen is nee. _                │
//! └──────────────────────────────────────────────────────────────┘
//! ```

use crate::domain::force::Force;
use crate::domain::id::ProposalId;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::store::drafts::About;
use crate::tui::chair::action::ChairEffect;
use crate::tui::chair::ask::open::ask;
use crate::tui::chair::ask::{Amend, AskStep, DrawStep};
use crate::tui::chair::state::Chair;
use crate::tui::chrome::{Message, Tone};
use crate::tui::clean::clean;
use crate::tui::dialog::{AskAnswer, AskForm, Choice};

/// What happens once somebody is sure.
#[derive(Clone, Debug)]
pub struct Sure {
    /// The draft of the reason, which has then done its work.
    pub about: Option<About>,
    /// What is asked of the outside.
    pub effects: Vec<ChairEffect>,
}

/// The consequence of an answer, in a box.
pub(super) struct Consequence {
    title: String,
    body: Vec<String>,
    yes: String,
    about: Option<About>,
}

/// The consequence of a reason that was just given; none for other answers.
pub(super) fn consequence(chair: &Chair, step: &AskStep, answer: &AskAnswer) -> Option<Consequence> {
    let AskAnswer::Text(why) = answer else { return None };
    let texts = &chair.texts;
    let (code, subject) = kind(step)?;
    let phase = |to: Phase| Phrase::new(&format!("phase-{}", to.code()));
    let filled = |id: &str| {
        let said = Phrase::new(id).with("proposal", subject.map_or(String::new(), |id| clean(id.as_str())));
        let said = match step {
            AskStep::Amend(Amend::ReplaceWhy(leaves, by)) => {
                let name = chair.round.committee.member(leaves).map_or(String::new(), |one| clean(&one.name));
                let kept = chair.whole.kept_by(leaves).len();
                said.with("leaves", name).with("comes", clean(&by.name)).count("kept", kept)
            }
            AskStep::BackTo(to) | AskStep::Onward(to, _) => said.phrase("phase", phase(*to)),
            _ => said,
        };
        texts.say(&said)
    };
    let mut body: Vec<String> = subject.map(|id| chair.name_of(id)).into_iter().collect();
    body.extend(filled(&format!("chair-sure-{code}-what")).lines().map(str::to_owned));
    body.push(String::new());
    let reason = clean(&why.replace('\n', " "));
    body.push(texts.say(&Phrase::new("chair-sure-reason").with("reason", reason)));
    let yes = match step {
        AskStep::BackTo(_) | AskStep::Onward(..) => filled("chair-sure-phase-yes"),
        _ => texts.get("chair-sure-yes"),
    };
    Some(Consequence { title: filled(&format!("chair-sure-{code}")), body, yes, about: about(step) })
}

/// Asks whether somebody is sure.
pub(super) fn sure(chair: &mut Chair, what: Consequence, effects: Vec<ChairEffect>) {
    let choice = Choice::confirm(what.title, what.body, what.yes, &chair.texts);
    ask(chair, AskForm::Choice(choice), AskStep::Sure(Box::new(Sure { about: what.about, effects })));
}

/// Goes on after the answer: with what was asked, or with nothing.
pub(super) fn answered(chair: &mut Chair, sure: Sure, answer: &AskAnswer) -> Vec<ChairEffect> {
    if *answer == AskAnswer::Option(0) {
        chair.given = sure.about;
        return sure.effects;
    }
    not_done(chair, sure.about.as_ref());
    Vec::new()
}

/// Says that nothing was done, and that the reason waits.
pub fn not_done(chair: &mut Chair, about: Option<&About>) {
    let waits = about.is_some_and(|about| chair.drafts.text(about).is_some());
    let id = if waits { "chair-not-done-kept" } else { "chair-not-done" };
    chair.message = Some(Message::new(Tone::Plain, Phrase::new(id)));
}

/// The name of a ruling in message ids, and the proposal that it is about.
fn kind(step: &AskStep) -> Option<(&'static str, Option<&ProposalId>)> {
    Some(match step {
        AskStep::BackTo(Phase::Deliberation | Phase::Decided) => ("lift", None),
        AskStep::BackTo(Phase::Scoring) => ("back-scoring", None),
        AskStep::BackTo(Phase::Setup) => ("back-setup", None),
        AskStep::Onward(..) => ("onward", None),
        AskStep::Force { proposal, now: Some(Force::In), .. } => ("force-in", Some(proposal)),
        AskStep::Force { proposal, now: Some(Force::Out), .. } => ("force-out", Some(proposal)),
        AskStep::Force { proposal, now: None, .. } => ("unforce", Some(proposal)),
        AskStep::Withdraw(proposal) => ("withdraw", Some(proposal)),
        AskStep::Waive(proposal) => ("waive", Some(proposal)),
        AskStep::AcceptTargets => ("accept", None),
        AskStep::TieWhy(_) => ("tie", None),
        AskStep::Draw(DrawStep::EdgeWhy(_)) => ("group", None),
        AskStep::Draw(DrawStep::Back(_)) => ("lot-back", None),
        AskStep::Amend(Amend::AmountWhy(..)) => ("budget", None),
        AskStep::Amend(Amend::ValueWhy(proposal, ..)) => ("correct", Some(proposal)),
        AskStep::Amend(Amend::LowerWhy(proposal, _)) => ("lower", Some(proposal)),
        AskStep::Amend(Amend::ReplaceWhy(..)) => ("replace", None),
        _ => return None,
    })
}

/// What the text of a box is a draft of; none where it is no reason.
#[must_use]
pub fn about(step: &AskStep) -> Option<About> {
    if let AskStep::Sure(sure) = step {
        return sure.about.clone();
    }
    if let AskStep::ConsensusWhy(proposal, criterion, ..) = step {
        return Some(About::Ruling(format!("consensus {criterion}"), Some(proposal.clone())));
    }
    let (code, subject) = kind(step)?;
    let of = match step {
        AskStep::Amend(Amend::AmountWhy(source, ..)) => format!("{code} {source}"),
        AskStep::Amend(Amend::ReplaceWhy(leaves, _)) => format!("{code} {leaves}"),
        AskStep::Amend(Amend::ValueWhy(_, was, _)) => format!("{code} {}", was.kind().code()),
        AskStep::TieWhy(order) => format!("{code} {}", crate::domain::id::names(order)),
        _ => code.to_owned(),
    };
    Some(About::Ruling(of, subject.cloned()))
}
