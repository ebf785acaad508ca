//! Tables from outside become proposals, partners, a committee and score sheets.
//!
//! Everything here is a function on bytes: the caller reads and writes files.
//! A reader gives the whole result or all the problems of the file, never a part.

pub mod archive;
pub mod bytes;
pub mod call_names;
pub mod cells;
pub mod changes;
pub mod columns;
pub mod committee;
pub mod dates;
pub mod delimiter;
pub mod dossier;
mod doubts;
pub mod eligibility;
pub mod encoding;
pub mod field;
pub mod grid;
pub mod headings;
pub mod ids;
pub mod joined;
pub mod kept;
pub mod kind;
mod lead_words;
pub mod leave_out;
pub mod list;
mod locate;
pub mod maps;
mod merged;
pub mod naming;
pub mod offline_sheet;
mod opened;
pub mod partners;
pub mod pdf;
pub mod phrases;
mod places;
pub mod proposal_cells;
pub mod proposals;
pub mod question;
pub mod quotes;
pub mod said;
mod score_columns;
mod score_names;
mod score_rows;
pub mod scores;
pub mod sheet_changes;
pub mod sight;
mod sums;
pub mod table;
mod town_parts;
pub mod trial;
mod units;
pub mod workbook;
