//! Somebody at the desk, through the real loop and the real record.

use std::path::Path;
use std::time::Duration;

use jiff::Zoned;
use ratatui::buffer::Buffer;
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::desk::edge::DeskEdge;
use toets::tui::desk::state::Desk;
use toets::tui::look::Look;
use toets::tui::run::Input;

use crate::pen::member;
use crate::screen::text_of;
use crate::script::{Clock, Step, keys, play};

pub fn moment() -> Zoned {
    "2020-11-02T14:02:11+01:00[Europe/Brussels]".parse().unwrap()
}

/// A person at the desk.
pub struct Person {
    pub desk: Desk,
    pub edge: DeskEdge<fn() -> Zoned>,
    clock: Clock,
    pub size: (u16, u16),
}

impl Person {
    pub fn at(folder: &Path, id: &str, look: Look) -> Person {
        let session = Session::open(folder).unwrap();
        let member = member(&session, id);
        let mut edge = DeskEdge::new(session, member, moment as fn() -> Zoned);
        let desk = toets::tui::desk::open(&mut edge, Lang::Nl, look);
        Person { desk, edge, clock: Clock::of(Duration::from_millis(50)), size: (80, 24) }
    }

    pub fn sized(mut self, width: u16, height: u16) -> Person {
        self.size = (width, height);
        self
    }

    /// Lets the person press keys and shows the screen afterwards.
    #[track_caller]
    pub fn press(&mut self, text: &str) -> String {
        self.go(keys(text))
    }

    pub fn paste(&mut self, text: &str) -> String {
        self.go(vec![Step::Input(Input::Paste(text.to_owned()))])
    }

    pub fn go(&mut self, steps: Vec<Step>) -> String {
        text_of(&self.draw(steps))
    }

    pub fn draw(&mut self, steps: Vec<Step>) -> Buffer {
        play(&mut self.desk, &mut self.edge, &self.clock, self.size, steps)
    }

    pub fn screen(&mut self) -> String {
        self.go(Vec::new())
    }
}
