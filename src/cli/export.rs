//! `toets export`: files for the outside.

use std::path::PathBuf;

use crate::cli::error::{CliError, Kind};
use crate::cli::fit::of_session;
use crate::cli::may::Task;
use crate::cli::output::Output;
use crate::cli::{Common, place};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::domain::visibility::{Item, may_see};
use crate::export::award_list::{self, Form};
use crate::export::{minutes, scores};
use crate::store::error::{Doing, StoreError};
use crate::store::replace::replace;
use crate::store::session::Session;

/// Export the award list, the scores or the minutes
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and what to export: award-list, scores or minutes
    #[arg(value_name = "[DIR] WHAT", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Form: csv, csv-be (Belgian Excel) or md [default: md for minutes, else csv]
    #[arg(long, value_name = "F")]
    format: Option<String>,
    /// File to write [default: standard output]
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

impl Args {
    /// An export of a folder to standard output.
    pub fn to_output(folder: String, what: &str, format: &str) -> Args {
        Args { words: vec![folder, what.to_owned()], format: Some(format.to_owned()), output: None }
    }
}

/// Writes the export to a file or to standard output.
pub fn run(args: &Args, common: &Common, output: &mut Output) -> Result<(), CliError> {
    let (folder, what) = place::folder_and(&args.words);
    let what = what.unwrap_or_default();
    let format = args.format.as_deref().unwrap_or(if what == "minutes" { "md" } else { "csv" });
    let unknown = || {
        let form = Phrase::new("export-unknown").with("what", what).with("format", format);
        CliError::new(Kind::Usage, form).hint("export-unknown-hint")
    };
    let of_minutes = (what, format) == ("minutes", "md");
    let form = match (what, format) {
        ("award-list", "csv") => Some(Form::Csv),
        ("award-list", "csv-be") => Some(Form::CsvBe),
        ("award-list", "md") => Some(Form::Markdown),
        ("scores", "csv") | ("minutes", "md") => None,
        _ => return Err(unknown()),
    };
    let task = if what == "scores" { Task::Scores } else { Task::Selection };
    let (session, member) = place::open(task, &folder, common, output)?;
    let bytes = match form {
        Some(form) => {
            let fit = of_session(&session, &member, None)?;
            award_list::write(&session.round, &fit, &member, output.texts(), form)?
        }
        None if of_minutes => minutes_of(&session, &member, output)?,
        None => scores::csv(&session.round, &member)?,
    };
    match &args.output {
        None => Ok(output.bytes(&bytes)?),
        Some(path) => {
            if path.is_dir() {
                let error = std::io::Error::from(std::io::ErrorKind::IsADirectory);
                return Err(StoreError::io(Doing::Write, path)(error).into());
            }
            replace(path, &bytes)?;
            output.remark(&Phrase::new("export-written").with("path", path.display()));
            Ok(())
        }
    }
}

/// The minutes, for a member who may see how the budget is divided.
fn minutes_of(session: &Session, member: &Member, output: &Output) -> Result<Vec<u8>, CliError> {
    place::with_ranking(session)?;
    if !may_see(&session.round, member, Item::Selection) {
        return Err(CliError::new(Kind::Refused, Phrase::new("refused-role-leads")));
    }
    let records = session.entries()?;
    Ok(minutes::markdown(&session.round, &records, member, output.texts())?.into_bytes())
}
