//! The project's own promises: every message in every language, and the README's commands.

mod messages;
mod purity;
mod readme;
mod sources;
