//! `toets import`: tables into the round, whole or not at all; texts one by one,
//! once all of them can be read.

mod answers;
mod asking;
mod changes;
mod dossiers;
mod files;
mod input;
mod offline;
mod sheets;
pub mod source;
mod told;

use clap::Subcommand;

use crate::cli::error::CliError;
use crate::cli::may::Task;
use crate::cli::output::Console;
use crate::cli::{Common, place};

use crate::import::kind::TableKind;
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
    /// Import proposals (a workbook, CSV or RON), while the round is in setup
    Proposals(Updating),
    /// Import partners (CSV or a workbook) into proposals that are there, while the round is in setup
    Partners(Updating),
    /// Import the committee (a workbook, CSV or RON), while the round is in setup
    Committee(Import),
    /// Import score sheets (a workbook or CSV), while scoring or deliberation is open
    Scores(Import),
    /// Import the sheets of a member, filled in elsewhere (`toets export sheet` wrote the file)
    Sheet(offline::FormImport),
    /// Import answers on eligibility (CSV or a workbook), until the committee meets
    Eligibility(Import),
    /// Import application texts named ID.md or ID.txt, or a folder of them
    Dossiers(dossiers::Import),
}

#[derive(Clone, Debug, clap::Args)]
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
    /// Open the screen even where nothing has to be decided
    #[arg(long)]
    ask: bool,
    /// Do not take what was said at an earlier import of such a table
    #[arg(long)]
    forget_answers: bool,
}

/// An import into a list of which the rest stays.
#[derive(Clone, Debug, clap::Args)]
struct Updating {
    #[command(flatten)]
    import: Import,
    /// Change what the file has another value for and add what is new, without asking; the proposals
    /// that are not in the file stay
    #[arg(long, conflicts_with = "replace")]
    update: bool,
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
    /// Change values without asking, and keep what is not in the file.
    #[arg(skip)]
    update: bool,
    /// Whether somebody has seen what changes, and agreed.
    #[arg(skip)]
    agreed: bool,
}

impl Args {
    /// Who may start it, by what is imported.
    pub fn task(&self) -> Task {
        match self.what {
            What::Proposals(_) | What::Partners(_) | What::Committee(_) => Task::ImportFiles,
            What::Dossiers(_) => Task::ImportDossiers,
            What::Eligibility(_) => Task::ImportEligibility,
            What::Scores(_) => Task::ImportScores,
            What::Sheet(_) => Task::Offline,
        }
    }
}

/// Imports what the arguments name. Who may do so is settled before the file is
/// opened.
pub fn run(args: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let (import, update, kind) = match &args.what {
        What::Dossiers(import) => return dossiers::run(import, common, output),
        What::Sheet(import) => return offline::run(import, common, output),
        What::Proposals(with) => (&with.import, with.update, TableKind::Proposals),
        What::Partners(with) => (&with.import, with.update, TableKind::Partners),
        What::Committee(import) => (import, false, TableKind::Committee),
        What::Scores(import) => (import, false, TableKind::Scores),
        What::Eligibility(import) => (import, false, TableKind::Eligibility),
    };
    let mut import = import.clone();
    import.going.update = update;
    let (folder, file) = place::folder_and(&import.words);
    let (mut session, member) = place::open(&folder, common, output)?;
    let file = TableInput::of(file.unwrap_or_default(), import.name.as_deref())?;
    let settled = asking::settle(&session, &member, (kind, &import, &file.path), common, output)?;
    import.going.agreed = settled.agreed;
    let table = (file.path.as_path(), &settled.said);
    match kind {
        TableKind::Proposals => files::proposals(&mut session, &member, &import, table, output)?,
        TableKind::Partners => files::partners(&mut session, &member, &import, table, output)?,
        TableKind::Committee => files::committee(&mut session, &member, &import, table, output)?,
        TableKind::Scores => sheets::run(&mut session, &member, &import, table, output)?,
        TableKind::Eligibility => answers::run(&mut session, &member, &import, table, output)?,
    }
    if !import.going.dry_run {
        asking::keep(&session, &settled, output);
    }
    if settled.agreed {
        output.remark(&asking::again(&settled, (kind, &import), "import-again"));
    }
    Ok(())
}
