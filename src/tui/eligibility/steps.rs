//! An answer step by step: what was found, on which day, and why.

use jiff::civil::Date;

use crate::domain::call::{Asks, EligibilityQuestion, Fails};
use crate::domain::eligibility::{EligibilityFinding, QuestionAnswer, Verdict};
use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;
use crate::import::dates::date;
use crate::record::{EligibilityAnswered, EligibilityConfirmed, EligibilityReopened, Event};
use crate::tui::chrome::{Message, Tone};
use crate::tui::dialog::{Choice, Help, Prompt, ReasonForm};
use crate::tui::eligibility::state::EligibilityScreen;
use crate::tui::eligibility::update::EligibilityEffect;

/// What the keys go to.
#[derive(Clone, Debug)]
pub enum EligibilityMode {
    /// Proposals and questions.
    Browse,
    /// The page with every key.
    Help(Help),
    /// A search.
    Find(Prompt),
    /// What was found.
    Answer(Choice),
    /// On which day, of what was found by the code of its kind.
    Day(Prompt, &'static str),
    /// A text.
    Write(Box<ReasonForm>, EligibilityText),
    /// Whether these are confirmed.
    Confirm(Choice, Vec<EligibilityConfirmed>),
}

/// What a text is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EligibilityText {
    /// Why a question fails.
    Fails(EligibilityFinding),
    /// The reason of the answer that stands.
    Reason,
    /// What the letter says.
    Letter,
    /// Why a confirmation is taken back.
    Reopen,
}

/// The findings that a question admits, by the codes of their kinds, in the order in
/// which they are offered; `clear` takes the answer away.
pub(super) fn offered(question: &EligibilityQuestion) -> Vec<&'static str> {
    match (&question.asks, question.fails) {
        (Asks::Checklist { .. }, _) => vec!["none", "asked-for", "clear"],
        (Asks::Fact, Fails::Yes) => vec!["no", "yes", "asked-for", "clear"],
        (Asks::Fact | Asks::Document, _) => vec!["yes", "no", "asked-for", "supplied", "clear"],
    }
}

/// Asks what was found.
pub(super) fn ask_finding(screen: &mut EligibilityScreen) {
    let Some(question) = screen.question_here() else { return };
    let texts = &screen.texts;
    let mut body = vec![question.label.clone()];
    body.extend(question.source.iter().map(|source| source_of(screen, source)));
    let options = offered(question).into_iter().map(|code| {
        let letter = texts.get(&format!("eligibility-answer-{code}-letter"));
        (letter.chars().next().unwrap_or('?'), texts.get(&format!("eligibility-answer-{code}")))
    });
    let title = texts.get("eligibility-do-answer");
    screen.mode = EligibilityMode::Answer(Choice::of(title, body, options.collect()));
}

/// Where the call says so.
pub(super) fn source_of(screen: &EligibilityScreen, source: &str) -> String {
    screen.texts.say(&Phrase::new("eligibility-source").with("source", source))
}

/// A finding by the code of its kind: goes on with what it still needs.
pub(super) fn found(screen: &mut EligibilityScreen, code: &'static str) -> Vec<EligibilityEffect> {
    screen.mode = EligibilityMode::Browse;
    match code {
        "yes" => take(screen, EligibilityFinding::Yes),
        "no" => take(screen, EligibilityFinding::No),
        "none" => take(screen, EligibilityFinding::Ticked(Vec::new())),
        "asked-for" | "supplied" => {
            let title = screen.texts.get(&format!("eligibility-day-{code}"));
            let today = Moment { day: screen.today, time: None }.to_string();
            let hint = screen.texts.get("eligibility-day-hint");
            screen.mode = EligibilityMode::Day(Prompt::new(title, hint).starting_with(&today), code);
            Vec::new()
        }
        _ => set(screen, None),
    }
}

/// A day as it was typed.
pub(super) fn on_day(
    screen: &mut EligibilityScreen,
    code: &'static str,
    typed: &str,
) -> Vec<EligibilityEffect> {
    let day: Date = match date(typed.trim()) {
        Ok(day) => day,
        Err(why) => {
            screen.message = Some(Message::new(Tone::Bad, why));
            return Vec::new();
        }
    };
    if day > screen.today {
        screen.message = Some(Message::new(Tone::Bad, Phrase::new("eligibility-day-later")));
        return Vec::new();
    }
    screen.mode = EligibilityMode::Browse;
    take(
        screen,
        if code == "supplied" {
            EligibilityFinding::Supplied(day)
        } else {
            EligibilityFinding::AskedFor(day)
        },
    )
}

/// Ticks the item under the cursor, or not any more.
pub(super) fn tick(screen: &mut EligibilityScreen, item: usize) -> Vec<EligibilityEffect> {
    let Some(question) = screen.question_here() else { return Vec::new() };
    let ticked = screen.ticked(question);
    let now =
        question.items().iter().enumerate().filter(|(at, one)| ticked.contains(&one.id) != (*at == item));
    let now = EligibilityFinding::Ticked(now.map(|(_, one)| one.id.clone()).collect());
    // What is being ticked has no reason to give before it is done.
    let answer = QuestionAnswer { finding: now, ..standing(screen) };
    set(screen, Some(answer))
}

/// The texts of the answer that stands.
fn standing(screen: &EligibilityScreen) -> QuestionAnswer {
    let none =
        QuestionAnswer { finding: EligibilityFinding::Yes, reason: String::new(), letter: String::new() };
    screen.answer_here().cloned().unwrap_or(none)
}

/// Takes a finding; where it fails the question, asks why.
fn take(screen: &mut EligibilityScreen, finding: EligibilityFinding) -> Vec<EligibilityEffect> {
    let Some(question) = screen.question_here() else { return Vec::new() };
    let was = standing(screen);
    let bare = QuestionAnswer { finding: finding.clone(), reason: String::new(), letter: String::new() };
    if question.verdict(Some(&bare)) != Verdict::Fails {
        return set(screen, Some(bare));
    }
    let body = vec![question.label.clone(), screen.texts.get("eligibility-why-body")];
    let title = screen.texts.get("eligibility-why");
    let form = ReasonForm::new(title, body).starting_with(&was.reason);
    screen.mode = EligibilityMode::Write(Box::new(form), EligibilityText::Fails(finding));
    Vec::new()
}

/// Asks for a text of the answer that stands, or for the reason of a reopening.
pub(super) fn ask_text(screen: &mut EligibilityScreen, text: EligibilityText) {
    let was = standing(screen);
    let proposal = screen.proposal();
    let about = format!("{} {}", proposal.id, proposal.title);
    let label = screen.question_here().map(|question| question.label.clone()).unwrap_or_default();
    let (id, body, typed) = match &text {
        EligibilityText::Fails(_) | EligibilityText::Reason => ("eligibility-why", label, was.reason),
        EligibilityText::Letter => {
            let own = screen.question_here().and_then(|question| question.letter.clone());
            let typed = if was.letter.is_empty() { own.unwrap_or_default() } else { was.letter };
            ("eligibility-do-letter", label, typed)
        }
        EligibilityText::Reopen => ("eligibility-do-reopen", about, String::new()),
    };
    let form = ReasonForm::new(screen.texts.get(id), vec![body]).starting_with(&typed);
    screen.mode = EligibilityMode::Write(Box::new(form), text);
}

/// A text is there.
pub(super) fn written(
    screen: &mut EligibilityScreen,
    text: EligibilityText,
    typed: String,
) -> Vec<EligibilityEffect> {
    screen.mode = EligibilityMode::Browse;
    let was = standing(screen);
    match text {
        EligibilityText::Fails(finding) => {
            set(screen, Some(QuestionAnswer { finding, reason: typed, ..was }))
        }
        EligibilityText::Reason => set(screen, Some(QuestionAnswer { reason: typed, ..was })),
        EligibilityText::Letter => set(screen, Some(QuestionAnswer { letter: typed, ..was })),
        EligibilityText::Reopen => {
            let proposal = &screen.proposal().id;
            let done = Phrase::new("eligibility-reopened").with("proposal", proposal);
            let event = EligibilityReopened::of(&screen.round, proposal, typed).map(Event::from);
            let events: Vec<Event> = event.into_iter().collect();
            vec![EligibilityEffect::Append { events, done, undoes: false }]
        }
    }
}

/// Puts an answer on the record in the place of the one that stands.
fn set(screen: &mut EligibilityScreen, now: Option<QuestionAnswer>) -> Vec<EligibilityEffect> {
    let Some(question) = screen.question_here() else { return Vec::new() };
    let was = screen.answer_here().cloned();
    if was == now {
        screen.message = Some(Message::new(Tone::Plain, Phrase::new("eligibility-same")));
        return Vec::new();
    }
    let event = EligibilityAnswered {
        proposal: screen.proposal().id.clone(),
        question: question.id.clone(),
        was,
        now,
    };
    let file = screen.round.eligibility_file(&screen.proposal().id);
    let confirmed = file.is_some_and(|file| file.confirmed.is_some());
    let done = Phrase::new(if confirmed { "eligibility-saved-again" } else { "eligibility-saved" });
    vec![EligibilityEffect::Append { events: vec![Event::from(event)], done, undoes: false }]
}
