//! The screens: state, actions, key tables, pure views, and the terminal edge.

pub mod bounded;
pub mod chair;
pub mod chrome;
pub mod clean;
pub mod desk;
pub mod dialog;
pub mod drafts;
pub mod eligibility;
pub mod find;
pub mod fit;
pub mod haste;
pub mod intake;
pub mod keys;
pub mod lines;
pub mod list;
pub mod look;
pub mod readers;
pub mod run;
pub mod terminal;
pub mod writing;
