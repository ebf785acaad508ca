//! Reasons as sentences: why a proposal is awarded, waits, or is refused, with
//! every figure that a pocket calculator needs. A file per kind of reason.

mod apart;
mod award;
mod candidate;
mod draw;
mod naming;
mod request;
mod short;
mod turn;
mod waiting;
mod withdrawal;

pub use crate::result::figures::kind;
pub use apart::{of_apart, of_exclusion};
pub use candidate::{of_candidate, of_outcome, of_outcome_naming};
pub use draw::{by_hand, of_draw, of_lot};
pub use naming::{Naming, first_of};
pub use request::asked;
pub use short::{in_short, of_shortfall, says_outcome};
pub use waiting::is_of_best_total;
pub use withdrawal::of_withdrawal;
