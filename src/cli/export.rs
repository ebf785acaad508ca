//! `toets export`: files for the outside.

use std::path::PathBuf;

use crate::cli::error::{CliError, Kind};
use crate::cli::fit::of_session;
use crate::cli::output::Output;
use crate::cli::{Common, place};
use crate::domain::phrase::Phrase;
use crate::export::award_list::{self, Form};
use crate::export::scores;
use crate::store::error::{Doing, StoreError};
use crate::store::replace::replace;

/// Export the award list or the scores
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and what to export: award-list or scores
    #[arg(value_name = "[DIR] WHAT", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Form: csv, csv-be (Belgian Excel) or md
    #[arg(long, value_name = "F", default_value = "csv")]
    format: String,
    /// File to write [default: standard output]
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

impl Args {
    /// An export of a folder to standard output.
    pub fn to_output(folder: String, what: &str, format: &str) -> Args {
        Args { words: vec![folder, what.to_owned()], format: format.to_owned(), output: None }
    }
}

/// Writes the export to a file or to standard output.
pub fn run(args: &Args, common: &Common, output: &mut Output) -> Result<(), CliError> {
    let (folder, what) = place::folder_and(&args.words);
    let what = what.unwrap_or_default();
    let unknown = || {
        let form = Phrase::new("export-unknown").with("what", what).with("format", &args.format);
        CliError::new(Kind::Usage, form).hint("export-unknown-hint")
    };
    let form = match (what, args.format.as_str()) {
        ("award-list", "csv") => Some(Form::Csv),
        ("award-list", "csv-be") => Some(Form::CsvBe),
        ("award-list", "md") => Some(Form::Markdown),
        ("scores", "csv") => None,
        _ => return Err(unknown()),
    };
    let (session, member) = place::open(&folder, common, output)?;
    let bytes = match form {
        Some(form) => {
            let fit = of_session(&session, &member, None)?;
            award_list::write(&session.round, &fit, output.texts(), form)?
        }
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
