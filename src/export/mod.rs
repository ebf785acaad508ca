//! What leaves the program: one format per file, all from what the viewer may see.

pub mod award_list;
pub mod costs_json;
pub mod fit_json;
pub mod minutes;
pub mod offline_sheet;
pub mod proof_json;
pub mod rank_json;
pub mod scores;
pub mod statistics;
pub mod stats_json;
