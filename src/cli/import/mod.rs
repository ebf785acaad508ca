//! `toets import`: tables into the round, whole or not at all; texts one by one,
//! once all of them can be read.

mod changes;
mod dossiers;
mod files;
mod input;
mod sheets;
pub mod source;
mod told;

pub use files::ALONE;

use clap::Subcommand;

use crate::cli::error::CliError;
use crate::cli::may::Task;
use crate::cli::output::Console;
use crate::cli::{Common, place};

use input::TableInput;

pub use changes::agreed_to;

/// Import proposals, a committee, scores or the texts of applications
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Import proposals (CSV or RON), while the round is in setup
    Proposals(Import),
    /// Import partners (CSV or a workbook) into proposals that are there, while the round is in setup
    Partners(Import),
    /// Import the committee (CSV or RON), while the round is in setup
    Committee(Import),
    /// Import score sheets (CSV), while scoring or deliberation is open
    Scores(Import),
    /// Import application texts named ID.md or ID.txt, or a folder of them
    Dossiers(dossiers::Import),
}

#[derive(Debug, clap::Args)]
struct Import {
    /// Folder of the round (may be left out) and the file; - is standard input
    #[arg(value_name = "[DIR] FILE", num_args = 1..=2, required = true)]
    words: Vec<String>,
    /// The name of what comes on standard input
    #[arg(long, value_name = "FILE")]
    name: Option<String>,
    #[command(flatten)]
    reading: source::Reading,
    #[command(flatten)]
    going: Going,
}

/// How far an import goes.
#[derive(Clone, Copy, Debug, clap::Args)]
struct Going {
    /// Only say what would happen
    #[arg(long)]
    dry_run: bool,
    /// Replace what was imported before, without asking; of proposals, the file is then the whole list
    #[arg(long)]
    replace: bool,
}

impl Args {
    /// Who may start it, by what is imported.
    pub fn task(&self) -> Task {
        match self.what {
            What::Proposals(_) | What::Partners(_) | What::Committee(_) => Task::ImportFiles,
            What::Dossiers(_) => Task::ImportDossiers,
            What::Scores(_) => Task::ImportScores,
        }
    }
}

/// Imports what the arguments name. Who may do so is settled before the file is
/// opened.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let opened = |import: &Import, output: &mut Console| {
        let (folder, file) = place::folder_and(&import.words);
        let (session, member) = place::open(&folder, common, output)?;
        let file = TableInput::of(file.unwrap_or_default(), import.name.as_deref())?;
        Ok::<_, CliError>((session, member, file))
    };
    match &args.what {
        What::Dossiers(import) => dossiers::run(import, common, output),
        What::Proposals(import) => {
            let (mut session, member, file) = opened(import, output)?;
            files::proposals(&mut session, &member, import, &file.path, output)
        }
        What::Partners(import) => {
            let (mut session, member, file) = opened(import, output)?;
            files::partners(&mut session, &member, import, &file.path, output)
        }
        What::Committee(import) => {
            let (mut session, member, file) = opened(import, output)?;
            files::committee(&mut session, &member, import, &file.path, output)
        }
        What::Scores(import) => {
            let (mut session, member, file) = opened(import, output)?;
            sheets::run(&mut session, &member, import, &file.path, output)
        }
    }
}
