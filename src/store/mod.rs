//! The round folder: reading it, writing it, and what is wrong in it.

mod amend;
pub mod check;
pub mod decode;
pub mod drafts;
mod drawn;
pub mod error;
pub mod exports;
pub mod folder;
pub mod inputs;
pub mod locate;
pub mod offer;
mod phase;
pub mod problem;
pub mod readers;
pub mod record;
pub mod replace;
pub mod ron_text;
mod sealed;
pub mod session;
pub mod verify;
