//! Tables in: amounts, proposals, partners, committees, scores and the texts of applications.

mod amount;
mod as_published;
mod dossier;
#[path = "../support/facts.rs"]
mod facts;
mod mutated;
#[path = "../support/office.rs"]
mod office;
mod proposals;
mod published;
mod scores;
mod table;
#[path = "../support/tables.rs"]
mod tables;
mod workbooks;
