//! `toets export`: files for the outside.

use std::path::{Path, PathBuf};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::fit::of_session;
use crate::cli::import::agreed_to;
use crate::cli::may::Task;
use crate::cli::offline::{self, FormsOut, OFFLINE};
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
    /// Folder of the round (may be left out) and what to export: award-list, scores, minutes or sheet
    /// (a member's own sheets, to fill in elsewhere)
    #[arg(value_name = "[DIR] WHAT", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// Form: csv, csv-be (Belgian Excel) or md [default: md for minutes, else csv]; of a sheet xlsx or
    /// txt [default: by the name of the file, else xlsx]
    #[arg(long, value_name = "F")]
    format: Option<String>,
    /// File to write; - is standard output, the default
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// The sheet of this member, by the secretary: without what the member has filled in
    #[arg(long = "member", id = "of_member", value_name = "MEMBER")]
    of_member: Option<String>,
    /// The sheets of all members, by the secretary; -o names a folder
    #[arg(long, conflicts_with = "of_member")]
    all: bool,
    /// Write over a file that was not made by an export, or was changed since
    #[arg(long)]
    replace: bool,
}

impl Args {
    /// Who may start it, by what is exported.
    pub fn task(&self) -> Task {
        let (_, what) = place::folder_and(&self.words);
        match what {
            Some("scores") => Task::Scores,
            Some(OFFLINE) => Task::Offline,
            Some(_) | None => Task::Selection,
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
    if what == OFFLINE {
        let wanted = FormsOut {
            format: args.format.as_deref(),
            output: args.output.as_deref().filter(|path| *path != Path::new("-")),
            member: args.of_member.as_deref(),
            all: args.all,
            replace: args.replace,
        };
        return offline::run(&folder, &wanted, common, output);
    }
    if args.of_member.is_some() || args.all {
        return Err(CliError::new(ExitKind::Usage, Phrase::new("export-of-member")));
    }
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
        None => {
            if scores::is_cut(&session.round, &member) {
                output.remark(&Phrase::new("export-scores-closed"));
            }
            scores::csv(&session.round, &member)
        }
    };
    match args.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => Ok(output.document(&document)?),
        Some(path) => write(&session, path, document.as_bytes(), args.replace, output),
    }
}

/// Writes an export to a file, after a question where another file would be gone.
pub fn write(
    session: &Session,
    path: &Path,
    document: &[u8],
    replace: bool,
    output: &Console,
) -> Result<(), CliError> {
    let target = Destination::at(&session.folder, path)?;
    let about = |id: &str| Phrase::new(id).with("path", path.display());
    if target.is_foreign(document) && !replace && !agreed_to(&about("export-ask"), output)? {
        return Err(CliError::new(ExitKind::Refused, about("export-foreign")).hint("export-foreign-hint"));
    }
    target.write(document)?;
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
