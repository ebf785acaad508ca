//! What a ranking and a budget come to: the division of the call's budget, what
//! stands of it, and what it hangs on. Exact throughout. The modules
//! form a line.

pub mod changes;
pub mod contest;
pub mod despite;
pub mod division;
pub mod draw;
pub mod error;
pub mod figures;
pub mod fit;
pub mod reader;
pub mod readiness;
pub mod sources;
pub mod standing;
pub mod unusual;
pub mod whatif;
