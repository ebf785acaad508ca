//! The chair's screens, through the real loop and the real record.

mod actions;
mod amendments;
#[path = "../support/at_random.rs"]
mod at_random;
#[path = "../support/at_table.rs"]
mod at_table;
#[path = "../support/copy.rs"]
mod copy;
mod cut;
mod decision;
mod draw;
mod eligibility;
#[path = "../support/facts.rs"]
mod facts;
mod idle;
mod keys;
#[path = "../support/keystrokes.rs"]
mod keystrokes;
mod large;
#[path = "../support/line.rs"]
mod line;
mod mash;
mod meeting;
#[path = "../support/pen.rs"]
mod pen;
mod pictures;
mod read_back;
mod readers;
mod rounds;
#[path = "../support/screen.rs"]
mod screen;
mod screens;
#[path = "../support/script.rs"]
mod script;
#[path = "../support/sizes.rs"]
mod sizes;
mod table;
