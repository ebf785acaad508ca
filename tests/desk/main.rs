//! The evaluator's desk, through the real loop and the real record.

#[path = "../support/at_desk.rs"]
mod at_desk;
#[path = "../support/at_random.rs"]
mod at_random;
mod bytes;
mod care;
mod keys;
#[path = "../support/keystrokes.rs"]
mod keystrokes;
#[path = "../support/line.rs"]
mod line;
mod mash;
mod naughty;
#[path = "../support/pen.rs"]
mod pen;
mod plain;
mod rounds;
#[path = "../support/screen.rs"]
mod screen;
mod screens;
#[path = "../support/script.rs"]
mod script;
#[path = "../support/sizes.rs"]
mod sizes;
mod texts;
