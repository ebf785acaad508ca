//! The meeting: the agenda, and one proposal after the other on the table, where its
//! marks are agreed on, texts are written and everybody's position is noted.

pub mod agenda;
pub mod leaving;
pub mod roll;
pub mod table;
pub mod writing;
