//! The evaluator's desk, through the real loop and the real record.

mod bytes;
mod care;
#[path = "../desk_common/mod.rs"]
mod desk_common;
mod keys;
mod mash;
mod naughty;
mod plain;
mod screens;
#[path = "../support/sizes.rs"]
mod sizes;
mod texts;
