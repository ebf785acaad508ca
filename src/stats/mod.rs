//! Statistics beside the ranking: how far evaluators agree, how strict each one
//! is, and how sure the order of the proposals is.
//!
//! Everything here is a pure function of its arguments in `f64`. It informs the
//! committee and never decides: totals and ranks that decide are exact decimals
//! in `rank`.

pub mod acceptability;
pub mod agreement;
pub mod alpha;
mod cholesky;
pub mod expected;
pub mod funding;
mod gauss;
pub mod icc;
mod intervals;
pub mod kendall;
mod order;
mod pairs;
pub mod panel;
mod plane;
mod polygon;
mod posterior;
mod random;
pub mod reml;
pub mod robustness;
mod search;
pub mod settings;
pub mod strictness;
mod student;
pub mod table;
mod two_way;
pub mod undefined;
pub mod weights;

pub use table::{ScoreTable, TableError};
pub use undefined::Undefined;
