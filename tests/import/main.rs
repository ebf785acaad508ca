//! Tables in: amounts, proposals, partners, committees, scores and the texts of applications.

mod amount;
mod answered;
mod as_published;
mod asked;
mod dossier;
#[path = "../support/facts.rs"]
mod facts;
mod harmed_tables;
#[path = "../support/keystrokes.rs"]
mod keystrokes;
mod mutated;
mod no_proposals;
#[path = "../support/office.rs"]
mod office;
mod old_books;
mod proposals;
mod published;
mod scores;
#[path = "../support/screen.rs"]
mod screen;
mod table;
#[path = "../support/tables.rs"]
mod tables;
mod workbooks;
