//! A round as it stands: the files of the secretary with everything that the
//! records say, folded into one state. Its modules form a line.

mod amended;
pub mod as_of_0_1_0;
mod counted;
mod edition;
mod eligibility;
pub mod offline;
mod phase_change;
mod rulings;
pub mod seen;
mod state;
pub mod visibility;

pub use edition::Edition;
pub use eligibility::EligibilityStanding;
pub use phase_change::PhaseChange;
pub use rulings::{ConfirmedEligibility, ConsensusMark, EligibilityFile, Ruling, Rulings, Scenario};
pub use state::{Round, SheetsOfProposal};
