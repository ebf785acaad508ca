//! The project's own promises: every message in every language, and the README's commands.

mod messages;
mod readme;
mod sources;
