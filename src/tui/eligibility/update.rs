//! What the commands do to the state of the screen.

use ratatui::crossterm::event::KeyEvent;

use crate::domain::phrase::Phrase;
use crate::record::{EligibilityConfirmed, Event};
use crate::round::{EligibilityStanding, Round};
use crate::tui::chrome::{Message, Tone, key_names};
use crate::tui::dialog::{Choice, Help, Prompt, Reply};
use crate::tui::eligibility::keys::{EligibilityCommand, EligibilityPlace, possible, rows};
use crate::tui::eligibility::state::EligibilityScreen;
use crate::tui::eligibility::steps::{
    EligibilityMode, EligibilityText, ask_finding, ask_text, found, offered, on_day, tick, written,
};
use crate::tui::list::{page, stepped};

/// What reaches the screen.
#[derive(Clone, Debug)]
pub enum EligibilityAction {
    /// A command.
    Do(EligibilityCommand),
    /// A key that does nothing here.
    NoKey,
    /// A key for the box over the screen.
    Typed(KeyEvent),
    /// Pasted text for it.
    Pasted(String),
    /// Nothing but a painting.
    Painted,
    /// The line is gone.
    Hangup,
    /// The events stand on the record.
    Written {
        /// The round with them.
        round: Box<Round>,
        /// The events.
        events: Vec<Event>,
        /// What to say.
        done: Phrase,
        /// Whether they took something back.
        undoes: bool,
    },
    /// They do not; what went wrong, with the round as it is on the disk.
    Refused(Message, Box<Round>),
}

/// What the screen asks the outside to do.
#[derive(Clone, Debug)]
pub enum EligibilityEffect {
    /// Put events on the record, as one write.
    Append {
        /// The events.
        events: Vec<Event>,
        /// What to say then.
        done: Phrase,
        /// Whether they take something back.
        undoes: bool,
    },
}

/// Changes the state.
pub fn update(screen: &mut EligibilityScreen, action: EligibilityAction) -> Vec<EligibilityEffect> {
    match action {
        EligibilityAction::Do(command) => {
            screen.message = None;
            match possible(screen, command) {
                Ok(()) => return does(screen, command),
                Err(why) => screen.message = Some(Message::new(Tone::Warn, why)),
            }
        }
        EligibilityAction::NoKey => {
            screen.message = Some(Message::new(Tone::Plain, Phrase::new("desk-key-unknown")));
        }
        EligibilityAction::Typed(key) => return typed(screen, &key),
        EligibilityAction::Pasted(text) => match &mut screen.mode {
            EligibilityMode::Find(prompt) | EligibilityMode::Day(prompt, _) => prompt.paste(&text),
            EligibilityMode::Write(form, _) => form.paste(&text),
            EligibilityMode::Browse
            | EligibilityMode::Help(_)
            | EligibilityMode::Answer(_)
            | EligibilityMode::Confirm(..) => {}
        },
        EligibilityAction::Painted => {}
        EligibilityAction::Hangup => screen.ended = true,
        EligibilityAction::Written { round, events, done, undoes } => {
            screen.renew(*round);
            screen.message = Some(Message::new(Tone::Good, done));
            if undoes {
                screen.before.pop();
            } else {
                screen.before.extend(events.iter().filter_map(taken_back));
            }
        }
        EligibilityAction::Refused(message, round) => {
            screen.renew(*round);
            screen.message = Some(message);
        }
    }
    Vec::new()
}

/// What takes an answer back. A confirmation is taken back with a reason, by its own key.
fn taken_back(event: &Event) -> Option<Event> {
    let Event::EligibilityAnswered(answered) = event else { return None };
    let mut back = answered.clone();
    std::mem::swap(&mut back.was, &mut back.now);
    Some(back.into())
}

fn does(screen: &mut EligibilityScreen, command: EligibilityCommand) -> Vec<EligibilityEffect> {
    match command {
        EligibilityCommand::Down(by) => go(screen, |at, all| stepped(at, by, all)),
        EligibilityCommand::Page(by) => {
            let by = by * page(screen.room);
            go(screen, |at, all| stepped(at, by, all));
        }
        EligibilityCommand::First => go(screen, |_, _| 0),
        EligibilityCommand::Last => go(screen, |_, all| all.saturating_sub(1)),
        EligibilityCommand::NextOpen => {
            screen.row = screen.next_open().unwrap_or(screen.row);
            screen.line = 0;
        }
        EligibilityCommand::Questions if screen.place == EligibilityPlace::Questions => {
            screen.place = EligibilityPlace::Proposals;
        }
        EligibilityCommand::Questions => screen.place = EligibilityPlace::Questions,
        EligibilityCommand::Proposals => screen.place = EligibilityPlace::Proposals,
        EligibilityCommand::Answer => match screen.line_here().and_then(|line| line.item) {
            Some(item) => return tick(screen, item),
            None => ask_finding(screen),
        },
        EligibilityCommand::Yes => return found(screen, "yes"),
        EligibilityCommand::No => return found(screen, "no"),
        EligibilityCommand::AskedFor => return found(screen, "asked-for"),
        EligibilityCommand::Supplied => return found(screen, "supplied"),
        EligibilityCommand::Reason => ask_text(screen, EligibilityText::Reason),
        EligibilityCommand::Letter => ask_text(screen, EligibilityText::Letter),
        EligibilityCommand::Reopen => ask_text(screen, EligibilityText::Reopen),
        EligibilityCommand::Confirm => {
            let here = EligibilityConfirmed::of(&screen.round, &screen.proposal().id);
            ask_to_confirm(screen, here.into_iter().collect());
        }
        EligibilityCommand::ConfirmAll => {
            let ready = screen.ready();
            ask_to_confirm(screen, ready);
        }
        EligibilityCommand::Undo => {
            let done = Phrase::new("readers-undone");
            let back = screen.before.last().cloned();
            if let Some(Event::EligibilityAnswered(one)) = &back {
                let at = screen.round.proposals.iter().position(|proposal| proposal.id == one.proposal);
                screen.row = at.unwrap_or(screen.row);
            }
            return back
                .map(|event| EligibilityEffect::Append { events: vec![event], done, undoes: true })
                .into_iter()
                .collect();
        }
        EligibilityCommand::Find => {
            let hint = screen.texts.get("eligibility-find-hint");
            screen.mode = EligibilityMode::Find(Prompt::new(screen.texts.get("eligibility-do-find"), hint));
        }
        EligibilityCommand::Help => {
            let places = [
                (EligibilityPlace::Questions, "eligibility-on-questions"),
                (EligibilityPlace::Proposals, "eligibility-on-proposals"),
                (EligibilityPlace::Everywhere, "eligibility-on-both"),
            ];
            let pages = places.map(|(place, title)| {
                let keys = rows().filter(|row| row.on == place);
                let keys = keys.map(|row| (key_names(row, &screen.texts), screen.texts.get(row.label)));
                (screen.texts.get(title), keys.collect())
            });
            screen.mode = EligibilityMode::Help(Help::new(screen.texts.get("desk-help"), pages.into()));
        }
        EligibilityCommand::Redraw => screen.redraw = true,
        EligibilityCommand::Leave => screen.ended = true,
    }
    Vec::new()
}

/// Moves the cursor where the keys go.
fn go(screen: &mut EligibilityScreen, to: impl Fn(usize, usize) -> usize) {
    match screen.place {
        EligibilityPlace::Questions => screen.line = to(screen.line, screen.lines().len()),
        EligibilityPlace::Proposals | EligibilityPlace::Everywhere => {
            screen.row = to(screen.row, screen.round.proposals.len());
            screen.line = 0;
        }
    }
}

/// Asks whether these are confirmed, with what follows for each that may not compete.
fn ask_to_confirm(screen: &mut EligibilityScreen, of: Vec<EligibilityConfirmed>) {
    let texts = &screen.texts;
    let out: Vec<&EligibilityConfirmed> = of.iter().filter(|one| !one.eligible).collect();
    let said = Phrase::new("eligibility-confirm-body")
        .count("eligible", of.len() - out.len())
        .count("ineligible", out.len());
    let mut body = vec![texts.say(&said)];
    for one in out {
        let why: Vec<String> = screen
            .round
            .failed_questions(&one.proposal)
            .iter()
            .map(|failed| texts.say(&failed.phrase()))
            .collect();
        body.push(format!("{}: {}", one.proposal, why.join(" ")));
    }
    let open = screen.standings.iter().filter(|one| matches!(one, EligibilityStanding::Open { .. })).count();
    if of.len() > 1 && open > 0 {
        body.push(texts.say(&Phrase::new("eligibility-confirm-open").count("count", open)));
    }
    let title = texts.get("eligibility-do-confirm");
    let choice = Choice::confirm(title, body, texts.get("eligibility-confirm-yes"), texts);
    screen.mode = EligibilityMode::Confirm(choice, of);
}

/// A key for the box over the screen.
fn typed(screen: &mut EligibilityScreen, key: &KeyEvent) -> Vec<EligibilityEffect> {
    match &mut screen.mode {
        EligibilityMode::Browse => {}
        EligibilityMode::Help(help) => {
            if help.key(key) != Reply::Stay {
                screen.mode = EligibilityMode::Browse;
            }
        }
        EligibilityMode::Find(prompt) => match prompt.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => screen.mode = EligibilityMode::Browse,
            Reply::Given(words) => {
                screen.mode = EligibilityMode::Browse;
                if !screen.find(&words) {
                    let none = Phrase::new("readers-not-found").with("words", words);
                    screen.message = Some(Message::new(Tone::Warn, none));
                }
                screen.line = 0;
            }
        },
        EligibilityMode::Answer(choice) => match choice.key(key) {
            Reply::Stay => {}
            Reply::Cancelled => screen.mode = EligibilityMode::Browse,
            Reply::Given(number) => {
                let codes = screen.question_here().map(offered).unwrap_or_default();
                return codes.get(number).map(|code| found(screen, code)).unwrap_or_default();
            }
        },
        EligibilityMode::Day(prompt, code) => {
            let code = *code;
            match prompt.key(key) {
                Reply::Stay => {}
                Reply::Cancelled => screen.mode = EligibilityMode::Browse,
                Reply::Given(day) => return on_day(screen, code, &day),
            }
        }
        EligibilityMode::Write(form, text) => {
            let text = text.clone();
            match form.key(key) {
                Reply::Stay => {}
                Reply::Cancelled => screen.mode = EligibilityMode::Browse,
                Reply::Given(reason) => return written(screen, text, reason),
            }
        }
        EligibilityMode::Confirm(choice, of) => match choice.key(key) {
            Reply::Stay => {}
            Reply::Given(0) => {
                let done = Phrase::new("eligibility-confirmed").count("count", of.len());
                let events = std::mem::take(of).into_iter().map(Event::from).collect();
                screen.mode = EligibilityMode::Browse;
                return vec![EligibilityEffect::Append { events, done, undoes: false }];
            }
            Reply::Given(_) | Reply::Cancelled => screen.mode = EligibilityMode::Browse,
        },
    }
    Vec::new()
}
