//! The words of the committee as types: plain data without screen, file or clock.
//! Its modules form a line: each knows only those before it.

pub mod amendment;
pub mod amount;
pub mod call;
pub mod class;
pub mod committee;
pub mod digest;
pub mod draw;
pub mod eligibility;
pub mod force;
pub mod id;
pub mod identities;
pub mod identity;
pub mod involved;
pub mod mark;
pub mod meeting;
pub mod moment;
pub mod money;
pub mod municipality;
pub mod party;
pub mod phase;
pub mod phrase;
pub mod placing;
pub mod proposal;
pub mod public_key;
pub mod role;
pub mod scale;
pub mod scenario;
pub mod seal;
pub mod sheet;
pub mod signs;
