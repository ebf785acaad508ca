//! The real binary on real folders: what a secretary types, and what comes out.

mod amended;
mod assign;
mod calls;
#[path = "../support/copy.rs"]
mod copy;
mod decided;
mod demo;
mod dossiers;
mod eligibility;
mod exports;
mod file_order;
mod forge;
mod forms;
mod frozen;
mod full_disk;
mod imports;
mod keys;
mod meanwhile;
mod near;
#[path = "../support/office.rs"]
#[expect(dead_code, reason = "notes and headings of pages are read elsewhere")]
mod office;
mod offline;
mod offline_secretary;
mod offline_text;
mod proof;
mod racing;
mod refused;
mod roles;
mod round_trip;
mod sentences;
mod stage;
mod statistics;
#[path = "../support/tables.rs"]
#[expect(dead_code, reason = "no partners are handed over")]
mod tables;
mod verify;
mod way_out;
mod withdrawal;
