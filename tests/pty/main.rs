//! The real binary in a real terminal: what a person types and sees, also when
//! the line drops, the disk is full or the window is too small.
#![cfg(unix)]

mod afternoon;
#[path = "../support/copy.rs"]
mod copy;
mod demo;
mod desk;
mod disk;
mod edge;
#[path = "../support/heavy.rs"]
mod heavy;
mod imports;
#[path = "../support/keystrokes.rs"]
mod keystrokes;
mod lost;
mod mapping;
mod meeting;
mod odd;
#[path = "../support/office.rs"]
#[expect(dead_code, reason = "few kinds of files go over the line")]
mod office;
#[path = "../support/pen.rs"]
mod pen;
mod ssh;
mod stage;
mod term;
