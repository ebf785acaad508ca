//! `toets conflict`: takes back a conflict of interest by affiliation that is wrong.

use jiff::Timestamp;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::phrase::Phrase;
use crate::record::{AffiliationNoted, Event};

/// Take back a conflict of interest that was recorded for a member's own organisation
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out), the proposal's id and the member's id
    #[arg(value_name = "[DIR] PROPOSAL MEMBER", num_args = 2..=3, required = true)]
    words: Vec<String>,
    /// Why the organisations are not the same
    #[arg(long, value_name = "TEXT", default_value = "")]
    reason: String,
}

/// Takes it back.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (rest, last) = args.words.split_at(args.words.len().saturating_sub(1));
    let (folder, proposal) = place::folder_and(rest);
    let (proposal, whose) = (proposal.unwrap_or_default(), last.first().map_or("", String::as_str));
    let (mut session, member) = place::open(&folder, common, output)?;
    let noted = session.round.proposals.iter().find(|one| one.id.as_str() == proposal).and_then(|one| {
        let sheets = session.round.sheets.get(&one.id)?;
        let (id, sheet) = sheets.iter().find(|(id, _)| id.as_str() == whose)?;
        Some((one.id.clone(), id.clone(), sheet.affiliation.clone()?))
    });
    let Some((proposal, whose, organisation)) = noted else {
        let what = Phrase::new("conflict-none")
            .with("proposal", proposal.escape_debug())
            .with("member", whose.escape_debug());
        return Err(CliError::new(ExitKind::Usage, what));
    };
    let done = Phrase::new("conflict-taken-back").with("proposal", &proposal).with("member", &whose);
    let event = AffiliationNoted {
        proposal,
        member: whose,
        was: Some(organisation),
        now: None,
        reason: args.reason.clone(),
    };
    session.append(&member, Timestamp::now(), &[Event::from(event)])?;
    Ok(output.say(&done)?)
}
