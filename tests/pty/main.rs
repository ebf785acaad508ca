//! The real binary in a real terminal: what a person types and sees, also when
//! the line drops, the disk is full or the window is too small.
#![cfg(unix)]

mod afternoon;
mod demo;
mod desk;
#[path = "../desk_common/mod.rs"]
mod desk_common;
mod disk;
mod edge;
mod imports;
mod lost;
mod meeting;
mod odd;
mod ssh;
mod stage;
mod term;
