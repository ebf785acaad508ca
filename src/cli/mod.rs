//! The command line: one file per subcommand, each a struct of arguments and
//! one function.

mod annex;
mod assign;
mod chair;
mod check;
mod client_command;
mod completions;
mod conflict;
mod demo;
mod desk;
mod eligibility;
mod error;
mod explain;
mod export;
mod fit;
mod fit_with;
mod flood;
mod home;
mod import;
mod keys;
mod may;
mod new;
mod offline;
mod output;
mod phase;
mod place;
mod rank;
mod rank_with;
mod table;
mod verify;
mod who;

use std::borrow::Cow;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::cli::error::{CliError, ExitKind};
use crate::cli::may::Task;
use crate::cli::output::Console;
use crate::text::Lang;
use crate::text::clean::lines;

/// Runs one call for proposals: import, score, rank, fit the budget, export.
#[derive(Debug, Parser)]
#[command(name = "toets", version, about, max_term_width = 100, arg_required_else_help = false)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

/// What every command takes.
#[derive(Clone, Debug, clap::Args)]
pub struct Common {
    /// Act as this member of the committee
    #[arg(long = "as", value_name = "MEMBER", global = true)]
    member: Option<String>,
    /// Language of messages and screens: nl, en or fr
    #[arg(long, value_name = "LANG", global = true, value_parser = language)]
    lang: Option<Lang>,
    /// Draw with plain ASCII signs
    #[arg(long, global = true)]
    ascii: bool,
    /// What the command is, which says who may start it and when.
    #[arg(skip)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Args),
    New(new::Args),
    Import(import::Args),
    Check(check::Args),
    Eligibility(eligibility::Args),
    Assign(assign::Args),
    Score(desk::Args),
    Chair(chair::Args),
    Phase(phase::Args),
    Conflict(conflict::Args),
    Rank(rank::Args),
    Fit(fit::Args),
    Explain(explain::Args),
    Export(export::Args),
    Keys(keys::Args),
    Verify(verify::Args),
    Annex(annex::Args),
    Completions(completions::Args),
}

impl Command {
    /// What the command is: whoever opens the round asks it, so that none goes without.
    fn task(&self) -> Task {
        match self {
            Command::Demo(_) | Command::New(_) | Command::Completions(_) => Task::NoRound,
            Command::Import(args) => args.task(),
            Command::Check(_) | Command::Keys(_) => Task::Mend,
            Command::Eligibility(_) => Task::Eligibility,
            Command::Assign(_) => Task::Assign,
            Command::Score(_) => Task::Desk,
            Command::Chair(_) => Task::Chair,
            Command::Phase(_) | Command::Conflict(_) => Task::Phase,
            Command::Rank(_) | Command::Explain(_) => Task::Ranking,
            Command::Fit(_) => Task::Selection,
            Command::Export(args) => args.task(),
            Command::Verify(_) => Task::Verify,
            Command::Annex(_) => Task::Annex,
        }
    }
}

/// Where a round is; the current folder unless said otherwise.
#[derive(Clone, Debug, clap::Args)]
pub struct RoundArg {
    /// Folder of the round [default: the current folder]
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
}

impl RoundArg {
    fn path(&self) -> PathBuf {
        self.dir.clone().unwrap_or_else(|| PathBuf::from("."))
    }
}

fn language(text: &str) -> Result<Lang, String> {
    Lang::read(text).ok_or_else(|| Lang::ALL.map(Lang::code).join(", "))
}

/// Parses the arguments, runs the command, and maps what went wrong to an exit code.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are no errors; clap knows which stream they go to. What
            // was typed stands in a message, and goes nowhere uncleaned.
            let plain = error.render().to_string();
            match lines(&plain) {
                Cow::Borrowed(_) => _ = error.print(),
                Cow::Owned(safe) => Console::new(None).aside(&safe),
            }
            return if error.use_stderr() {
                ExitCode::from(ExitKind::Usage.exit_code())
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let mut output = Console::new(cli.common.lang);
    let asked = std::env::var_os("SSH_ORIGINAL_COMMAND");
    match client_command::instead(cli, asked).and_then(|cli| run(cli, &mut output)) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has heard enough: that is no error.
        Err(CliError::Pipe(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            output.complain(&error);
            ExitCode::from(error.kind().exit_code())
        }
    }
}

fn run(cli: Cli, output: &mut Console) -> Result<(), CliError> {
    let task = cli.command.as_ref().map_or(Task::Desk, Command::task);
    let common = &Common { task, ..cli.common };
    match cli.command {
        None => home::run(common, output),
        Some(Command::Demo(args)) => demo::run(&args, common, output),
        Some(Command::New(args)) => new::run(&args, output),
        Some(Command::Import(args)) => import::run(&args, common, output),
        Some(Command::Check(args)) => check::run(&args, common, output),
        Some(Command::Eligibility(args)) => eligibility::run(&args, common, output),
        Some(Command::Assign(args)) => assign::run(&args, common, output),
        Some(Command::Score(args)) => desk::run(&args, common, output),
        Some(Command::Chair(args)) => chair::run(&args, common, output),
        Some(Command::Phase(args)) => phase::run(&args, common, output),
        Some(Command::Conflict(args)) => conflict::run(&args, common, output),
        Some(Command::Rank(args)) => rank::run(&args, common, output),
        Some(Command::Fit(args)) => fit::run(&args, common, output),
        Some(Command::Explain(args)) => explain::run(&args, common, output),
        Some(Command::Export(args)) => export::run(&args, common, output),
        Some(Command::Keys(args)) => keys::run(&args, common, output),
        Some(Command::Verify(args)) => verify::run(&args, common, output),
        Some(Command::Annex(args)) => annex::run(&args, common, output),
        Some(Command::Completions(args)) => completions::run(&args, output),
    }
}
