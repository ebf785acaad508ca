//! Tables in: amounts, proposals, partners, committees and scores.

mod amount;
mod facts;
mod proposals;
mod scores;
mod table;
#[path = "../support/tables.rs"]
mod tables;
