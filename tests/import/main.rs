//! Tables in: amounts, proposals, partners, committees and scores.

mod amount;
mod facts;
mod proposals;
mod scores;
mod table;
