//! What leaves the program: one format per file, all from what the viewer may see.

pub mod award_list;
pub mod fit_json;
pub mod minutes;
pub mod rank_json;
pub mod scores;
pub mod view;
