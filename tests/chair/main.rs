//! The chair's screens, through the real loop and the real record.

mod actions;
mod amendments;
#[path = "../chair_common/mod.rs"]
mod chair_common;
mod decision;
mod draw;
mod keys;
mod large;
mod meeting;
mod pictures;
mod screens;
#[path = "../support/sizes.rs"]
mod sizes;
mod table;
