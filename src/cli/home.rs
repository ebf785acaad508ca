//! `toets` alone: the round in this folder, else what one can do.

use std::path::Path;

use crate::cli::error::CliError;
use crate::cli::output::Console;
use crate::cli::{Common, chair, desk, place};
use crate::domain::phrase::Phrase;
use crate::store::folder::Folder;

/// Opens the round in this folder for whoever acts.
pub fn run(common: &Common, output: &mut Console) -> Result<(), CliError> {
    let here = Path::new(".");
    if !Folder::new(here).is_round() {
        output.say(&Phrase::new("home"))?;
        return Ok(());
    }
    let (session, member) = place::open(here, common, output)?;
    if session.round.call.scores(member.role) && !member.role.leads() {
        desk::open(session, member, common, output)
    } else {
        chair::open(session, member, common, output)
    }
}
