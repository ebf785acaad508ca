//! `toets new`: makes the folder of a round, or nothing at all.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::error::CliError;
use crate::cli::import::source;
use crate::cli::output::Output;
use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member, Role};
use crate::domain::phrase::Phrase;
use crate::store::check::check;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::{BuiltIn, OWN_REGISTER};
use crate::store::problem::{Problem, Severity};
use crate::store::ron_text;

/// Make the folder of a new round
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder to make
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Criteria file of the call (RON)
    #[arg(long, value_name = "FILE")]
    call: PathBuf,
    /// Proposals (CSV or RON)
    #[arg(long, value_name = "FILE")]
    proposals: Option<PathBuf>,
    /// Committee (CSV or RON)
    #[arg(long, value_name = "FILE")]
    committee: Option<PathBuf>,
    #[command(flatten)]
    reading: source::Reading,
}

/// Makes the round: every file is read and checked before the folder is there.
pub fn run(args: &Args, output: &mut Output) -> Result<(), CliError> {
    let taken = args.dir.is_file() || fs::read_dir(&args.dir).is_ok_and(|mut files| files.next().is_some());
    if taken {
        return Err(StoreError::Exists(args.dir.clone()).into());
    }
    let call_text = source::text(&args.call)?;
    let name = args.call.display().to_string();
    let call: Call =
        ron_text::read(&name, &call_text).map_err(|problem| CliError::Problems(vec![*problem]))?;
    output.speak(&call.language);

    let proposals = match &args.proposals {
        Some(path) => {
            let register = BuiltIn::newest().read().map_err(|problem| CliError::Problems(vec![*problem]))?;
            source::proposals(path, &args.reading, &call.currency, &register, output)?.text
        }
        None => "[]\n".to_owned(),
    };
    let committee = match &args.committee {
        Some(path) => source::committee(path, &args.reading, output)?.text,
        None => alone(output)?,
    };
    build(&args.dir, &call_text, &proposals, &committee, output)?;
    output.say(&Phrase::new("new-done").with("path", args.dir.display()))?;
    if args.committee.is_none() {
        output.say(&Phrase::new("new-no-committee").with("path", args.dir.display()))?;
    }
    output.say(&Phrase::new("new-next").with("path", args.dir.display()))?;
    Ok(())
}

/// A committee of one secretary, so that somebody can begin.
fn alone(output: &Output) -> Result<String, CliError> {
    let secretary =
        "secretary".parse().map_err(|what| CliError::new(crate::cli::error::Kind::Internal, what))?;
    let member = Member {
        id: secretary,
        name: output.texts().get("role-secretary"),
        role: Role::Secretary,
        login: None,
        affiliation: None,
        key: None,
        assigned: Vec::new(),
    };
    source::pretty(&Committee::of(vec![member]))
}

/// Writes the files beside the place, checks them there, and moves them in.
fn build(dir: &Path, call: &str, proposals: &str, committee: &str, output: &Output) -> Result<(), CliError> {
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(StoreError::io(Doing::Write, parent))?;
    let draft = tempfile::Builder::new()
        .prefix(".toets-new-")
        .tempdir_in(parent)
        .map_err(StoreError::io(Doing::Write, parent))?;
    let draft_path = draft.path().to_owned();
    // The register comes along: what counts as small never changes with the program.
    let register = (OWN_REGISTER, BuiltIn::newest().text);
    let rules = [("call.ron", call), ("proposals.ron", proposals), ("committee.ron", committee)];
    for (name, text) in rules.into_iter().chain([register]) {
        let path = draft_path.join(name);
        crate::store::replace::replace(&path, text.as_bytes())?;
    }
    for folder in ["record", "exports"] {
        let path = draft_path.join(folder);
        fs::create_dir(&path).map_err(StoreError::io(Doing::Write, &path))?;
    }
    // Rules that do not fit make no round; what a proposal lacks can still be filled in.
    let problems = check(&Folder::new(&draft_path))?;
    let of_call = |problem: &&Problem| problem.file == "call.ron" && problem.severity == Severity::Error;
    if problems.iter().any(|problem| of_call(&problem)) {
        return Err(CliError::Problems(problems));
    }
    output.aside(&output.problems(&problems));
    open_to_all(&draft_path)?;
    let draft_path = draft.keep();
    fs::rename(&draft_path, dir).map_err(|error| {
        // The draft is ours alone; what cannot be moved is taken away again.
        let _ = fs::remove_dir_all(&draft_path);
        StoreError::io(Doing::Write, dir)(error).into()
    })
}

/// A temporary folder is private; a round has the permissions of any new folder.
#[cfg(unix)]
fn open_to_all(path: &Path) -> Result<(), CliError> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = fs::Permissions::from_mode(0o775);
    fs::set_permissions(path, permissions).map_err(StoreError::io(Doing::Write, path))?;
    Ok(())
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) -> Result<(), CliError> {
    Ok(())
}
