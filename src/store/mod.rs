//! The round folder: reading it, writing it, and what is wrong in it.

pub mod check;
pub mod error;
pub mod folder;
pub mod locate;
pub mod problem;
pub mod record;
pub mod register;
pub mod replace;
pub mod ron_text;
pub mod session;
pub mod verify;
