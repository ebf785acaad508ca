//! The words of the committee as types: plain data without screen, file or clock.

pub mod money;
