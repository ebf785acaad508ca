//! Tables in: amounts, proposals, partners, committees and scores.

mod amount;
#[path = "../support/facts.rs"]
mod facts;
mod proposals;
mod published;
mod scores;
mod table;
#[path = "../support/tables.rs"]
mod tables;
mod workbooks;
