//! The project's own promises: the shape of the code, its names, every message in every language, and the README's commands.

mod arguments;
mod chains;
mod ftl;
mod messages;
mod names;
mod purity;
mod readme;
mod sources;
