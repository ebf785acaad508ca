//! The words of the committee as types: plain data without screen, file or clock.

pub mod amendment;
pub mod amount;
pub mod call;
pub mod class;
pub mod committee;
pub mod draw;
pub mod eligibility;
pub mod event;
pub mod id;
pub mod mark;
pub mod meeting;
pub mod money;
pub mod municipality;
pub mod permit;
pub mod phase;
pub mod phrase;
pub mod proposal;
pub mod public_key;
pub mod replay;
pub mod round;
pub mod scale;
pub mod scenario;
pub mod seal;
pub mod sheet;
pub mod undo;
pub mod visibility;
