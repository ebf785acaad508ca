//! What a round keeps to itself, what it takes on record, and what is found when it does not add up.

#[path = "../chair_common/mod.rs"]
mod chair_common;
mod check;
#[path = "../desk_common/mod.rs"]
mod desk_common;
mod lines;
mod record;
#[path = "../support/mod.rs"]
mod support;
mod visibility;
