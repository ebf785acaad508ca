//! Somebody at the chair's screens, through the real loop and the real record.

use std::path::Path;
use std::time::Duration;

use jiff::Timestamp;
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::chair::{Chair, ChairEdge, open};
use toets::tui::look::Look;

use crate::pen::member;
use crate::screen::text_of;
use crate::script::{self, Clock, Step, keys};

pub const PLAIN: Look = Look { colour: false, ascii: false };

pub fn clock() -> Timestamp {
    "2020-11-25T13:00:00Z".parse().unwrap()
}

/// Somebody at the table, with an edge that waits for whatever is worked out
/// beside the screen.
pub struct Sitting {
    pub chair: Chair,
    pub edge: ChairEdge<fn() -> Timestamp>,
    pub clock: Clock,
    pub size: (u16, u16),
}

impl Sitting {
    pub fn open(dir: &Path, who: &str) -> Sitting {
        Sitting::looking(dir, who, PLAIN, Lang::Nl)
    }

    pub fn looking(dir: &Path, who: &str, look: Look, lang: Lang) -> Sitting {
        let session = Session::open(dir).unwrap();
        let member = member(&session, who);
        let mut edge = ChairEdge::new(session, member, clock as fn() -> Timestamp);
        edge.patience = Duration::from_secs(600);
        let clock = Clock::of(Duration::ZERO);
        let chair = open(&mut edge, lang, look, clock.now());
        Sitting { chair, edge, clock, size: (80, 24) }
    }

    /// Goes on, and shows the screen afterwards.
    pub fn go(&mut self, steps: Vec<Step>) -> String {
        text_of(&script::play(&mut self.chair, &mut self.edge, &self.clock, self.size, steps))
    }

    /// Presses keys until the line goes dead.
    pub fn play(mut self, text: &str) -> Played {
        let mut steps = keys(text);
        steps.extend(keys("<hangup>"));
        let screen = self.go(steps);
        Played { screen, chair: self.chair, session: self.edge.session }
    }
}

/// What is left when the line went dead.
pub struct Played {
    pub screen: String,
    pub chair: Chair,
    pub session: Session,
}

/// Plays keys on the round in a folder.
pub fn play(dir: &Path, who: &str, size: (u16, u16), text: &str) -> Played {
    play_with(dir, who, size, text, PLAIN, Lang::Nl)
}

pub fn play_with(dir: &Path, who: &str, size: (u16, u16), text: &str, look: Look, lang: Lang) -> Played {
    let sitting = Sitting::looking(dir, who, look, lang);
    Sitting { size, ..sitting }.play(text)
}
