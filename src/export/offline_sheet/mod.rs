//! A member's sheets as a form to fill in without a connection: a workbook, or a text
//! that goes by e-mail. `import::offline_sheet` reads both when they come back.

mod book;
mod front;
mod message;

pub use book::workbook;
pub use message::message;
