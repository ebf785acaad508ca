//! `toets export`: files for the outside.

use std::path::{Path, PathBuf};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::fit::of_session;
use crate::cli::import::agreed_to;
use crate::cli::may::Task;
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::export::award_list::{self, ListForm};
use crate::export::{minutes, scores};
use crate::round::visibility::{Item, may_see};
use crate::store::exports::Destination;
use crate::store::session::Session;
use crate::text::csv;
use crate::text::document::Document;

/// Export the award list, the scores or the minutes
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder of the round (may be left out) and what to export: award-list, scores or minutes
    #[arg(value_name = "[DIR] WHAT", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Form: csv, csv-be (Belgian Excel) or md [default: md for minutes, else csv]
    #[arg(long, value_name = "F")]
    format: Option<String>,
    /// File to write; - is standard output, the default
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Write over a file that was not made by an export, or was changed since
    #[arg(long)]
    replace: bool,
}

impl Args {
    /// Who may start it, by what is exported.
    pub fn task(&self) -> Task {
        let (_, what) = place::folder_and(&self.words);
        if what == Some("scores") { Task::Scores } else { Task::Selection }
    }

    /// An export of a folder to standard output.
    pub fn to_output(folder: String, what: &str, format: &str) -> Args {
        Args {
            words: vec![folder, what.to_owned()],
            format: Some(format.to_owned()),
            output: None,
            replace: false,
        }
    }
}

/// Writes the export to a file or to standard output.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (folder, what) = place::folder_and(&args.words);
    let what = what.unwrap_or_default();
    let format = args.format.as_deref().unwrap_or(if what == "minutes" { "md" } else { "csv" });
    let unknown = || {
        let form = Phrase::new("export-unknown").with("what", what).with("format", format);
        CliError::new(ExitKind::Usage, form).hint("export-unknown-hint")
    };
    let of_minutes = (what, format) == ("minutes", "md");
    let form = match (what, format) {
        ("award-list", "csv") => Some(ListForm::Table(csv::Form::Plain)),
        ("award-list", "csv-be") => Some(ListForm::Table(csv::Form::Excel)),
        ("award-list", "md") => Some(ListForm::Markdown),
        ("scores", "csv") | ("minutes", "md") => None,
        _ => return Err(unknown()),
    };
    let (session, member) = place::open(&folder, common, output)?;
    let document = match form {
        Some(form) => {
            let fit = of_session(&session, &member, None)?;
            award_list::write(&fit, output.texts(), form)
        }
        None if of_minutes => minutes_of(&session, &member, output)?,
        None => scores::csv(&session.round, &member),
    };
    match args.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => Ok(output.document(&document)?),
        Some(path) => write(&session, path, &document, args.replace, output),
    }
}

/// Writes an export to a file, after a question where another file would be gone.
fn write(
    session: &Session,
    path: &Path,
    document: &Document,
    replace: bool,
    output: &Console,
) -> Result<(), CliError> {
    let target = Destination::at(&session.folder, path)?;
    let about = |id: &str| Phrase::new(id).with("path", path.display());
    if target.is_foreign(document.as_bytes()) && !replace && !agreed_to(&about("export-ask"), output)? {
        return Err(CliError::new(ExitKind::Refused, about("export-foreign")).hint("export-foreign-hint"));
    }
    target.write(document.as_bytes())?;
    output.remark(&about("export-written"));
    Ok(())
}

/// The minutes, for a member who may see how the budget is divided.
fn minutes_of(session: &Session, member: &Member, output: &Console) -> Result<Document, CliError> {
    place::with_ranking(session)?;
    if !may_see(&session.round, member, Item::Selection) {
        return Err(CliError::new(ExitKind::Refused, Phrase::new("refused-role-leads")));
    }
    let records = session.entries()?;
    Ok(minutes::markdown(&session.round, &records, member, output.texts())?)
}
