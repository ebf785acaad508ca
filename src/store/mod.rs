//! The round folder: reading it, writing it, and what is wrong in it.

pub mod locate;
pub mod problem;
pub mod ron_text;
