//! `toets verify`: whether records, files and the sealed decision are as they
//! were written.

use jiff::tz::TimeZone;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, RoundArg, place};
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::seal::DECISION;
use crate::store::error::StoreError;
use crate::store::folder::Folder;
use crate::store::problem::Problem;
use crate::store::verify::{Verified, verify};

/// Verify that nothing was changed behind the program's back
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    round: RoundArg,
    /// The digest that an earlier verification gave; fails when it is another one
    #[arg(long, value_name = "DIGEST")]
    expect: Option<String>,
}

/// Says what was changed and where, or how everything stands.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let folder = Folder::new(&args.round.path());
    // A decision is there for everybody to verify. Before that the lines of the
    // records would show who has begun.
    if folder.lost_its_call() {
        // Whoever was in the committee cannot be said; there is only this to tell.
    } else if folder.file(DECISION).is_file() {
        place::begin(&folder, output)?;
    } else {
        place::admit(folder.path(), common, output)?;
    }
    let changed = |problems: &[Problem]| {
        output.aside(&output.problems(problems));
        let what = Phrase::new("verify-changed").count("count", problems.len());
        Err(CliError::new(ExitKind::Refused, what).hint("verify-changed-hint"))
    };
    let verified = match verify(&folder) {
        Ok(verified) => verified,
        Err(StoreError::Problems(problems)) => return changed(&problems),
        Err(error) => return Err(error.into()),
    };
    if !verified.problems.is_empty() {
        return changed(&verified.problems);
    }
    for line in statement(&verified, output) {
        output.line(&line)?;
    }
    match &args.expect {
        Some(expected)
            if ![&verified.digest, &verified.first_digest].contains(&&expected.trim().to_lowercase()) =>
        {
            let what = Phrase::new("verify-expect");
            Err(CliError::new(ExitKind::Refused, what).hint("verify-expect-hint"))
        }
        _ => Ok(()),
    }
}

/// How everything stands, in a few lines.
fn statement(verified: &Verified, output: &Console) -> Vec<String> {
    let texts = output.texts();
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let lines: u64 = verified.heads.iter().map(|(_, head)| head.seq).sum();
    let mut said = vec![texts.say(
        &Phrase::new("verify-well").count("records", verified.heads.len()).count("lines", count(lines)),
    )];
    match &verified.last {
        None => said.push(texts.get("verify-setup")),
        Some((change, at)) => {
            let phase = Phrase::new(&format!("phase-{}", change.to.code()));
            let at = texts.date_time(at.to_zoned(TimeZone::UTC).datetime());
            let decided = change.to == Phase::Decided;
            let id = if decided { "verify-decided" } else { "verify-phase" };
            said.push(texts.say(
                &Phrase::new(id).count("number", count(change.number)).phrase("phase", phase).with("at", at),
            ));
        }
    }
    if verified.open > 0 {
        said.push(texts.say(&Phrase::new("verify-open").count("count", count(verified.open))));
    }
    said.extend(verified.notes.iter().map(|note| texts.say(note)));
    for member in &verified.torn {
        said.push(texts.say(&Phrase::new("verify-torn").with("file", Folder::record_name(member))));
    }
    let widest = verified.heads.iter().map(|(member, _)| member.as_str().len()).max().unwrap_or(0);
    for (member, head) in &verified.heads {
        said.push(format!("  {member:widest$}  {:>6}  {}", head.seq, head.hash));
    }
    said.push(texts.say(&Phrase::new("verify-digest").with("digest", &verified.digest)));
    said
}
