//! stub
use crate::{domain::committee::Member, store::session::Session, text::Lang, tui::look::Look};
pub fn run_desk(_: Session, _: Member, _: Lang, _: Look) -> std::io::Result<()> {
    Ok(())
}
