//! What a round keeps to itself, what it takes on record, and what is found when it does not add up.

#[path = "../support/at_desk.rs"]
#[expect(dead_code, reason = "who looks only types and reads")]
mod at_desk;
#[path = "../support/at_table.rs"]
#[expect(dead_code, reason = "who looks only types and reads")]
mod at_table;
mod check;
#[path = "../support/copy.rs"]
mod copy;
#[path = "../support/keystrokes.rs"]
mod keystrokes;
mod lines;
#[path = "../support/pen.rs"]
mod pen;
mod record;
#[path = "../support/screen.rs"]
mod screen;
#[path = "../support/script.rs"]
#[expect(dead_code, reason = "who looks only types and reads")]
mod script;
#[path = "../support/small_rounds/mod.rs"]
#[expect(dead_code, reason = "few of these tests look at a result")]
mod small_rounds;
mod visibility;
