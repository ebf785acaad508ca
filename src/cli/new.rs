//! `toets new`: makes the folder of a round, or nothing at all.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::error::CliError;
use crate::cli::import::source::{self, Handed, HandedFile};
use crate::cli::output::Console;
use crate::domain::call::Call;
use crate::domain::committee::{Committee, Member};
use crate::domain::municipality::Register;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::import::joined::ALONE;
use crate::import::proposals::Surroundings;
use crate::store::check::place::ValuePlace;
use crate::store::check::{RoundFiles, check_files};
use crate::store::error::{Doing, StoreError};
use crate::store::inputs::{BuiltIn, OWN_REGISTER};
use crate::store::locate::Located;
use crate::store::problem::any_error;
use crate::store::ron_text;

/// A call with every setting explained, for `--starter`.
const STARTER: &str = include_str!("../../criteria/start.ron");

/// Make the folder of a new round
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Folder to make
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Criteria file of the call (RON)
    #[arg(long, value_name = "FILE", required_unless_present = "starter")]
    call: Option<PathBuf>,
    /// Begin with a criteria file that explains every setting, to be adapted in the round
    #[arg(long, conflicts_with = "call")]
    starter: bool,
    /// Proposals (a workbook, CSV or RON)
    #[arg(long, value_name = "FILE")]
    proposals: Option<PathBuf>,
    /// Committee (a workbook, CSV or RON)
    #[arg(long, value_name = "FILE")]
    committee: Option<PathBuf>,
    #[command(flatten)]
    reading: source::Reading,
}

/// Makes the round: every file is read and checked before the folder is there.
pub fn run(args: &Args, output: &mut Console) -> Result<(), CliError> {
    let taken = args.dir.is_file() || fs::read_dir(&args.dir).is_ok_and(|mut files| files.next().is_some());
    if taken {
        return Err(StoreError::Exists(args.dir.clone()).into());
    }
    let (name, call_text) = match &args.call {
        Some(file) => (file.display().to_string(), source::text(file)?),
        None => ("start.ron".to_owned(), STARTER.to_owned()),
    };
    let call: Call =
        ron_text::read(&name, &call_text).map_err(|problem| CliError::Problems(vec![*problem]))?;
    output.speak(&call.language);

    let (proposals, committee) = (args.proposals.as_deref(), args.committee.as_deref());
    let register = BuiltIn::newest().read().map_err(|problem| CliError::Problems(vec![*problem]))?;
    let around = Surroundings { register: Some(&register), standing: &[] };
    let handed = source::read(
        proposals,
        committee,
        (&args.reading.said(), args.reading.partners.as_deref()),
        &call,
        &around,
        output,
    )?;
    sound(&name, (&call, &call_text), &register, &handed, output)?;
    let proposals = handed.proposals.map_or_else(|| "[]\n".to_owned(), |source| source.text);
    let committee = handed.committee.map_or_else(|| alone(output), |source| Ok(source.text))?;
    build(&args.dir, &call_text, &proposals, &committee)?;
    output.say(&Phrase::new("new-done").with("path", args.dir.display()))?;
    if args.committee.is_none() {
        output.say(&Phrase::new("new-no-committee").with("path", args.dir.display()))?;
    }
    if args.starter {
        output.say(&Phrase::new("new-starter").with("path", args.dir.display()))?;
    }
    output.say(&Phrase::new("new-next").with("path", args.dir.display()))?;
    Ok(())
}

/// Refuses files with an error in them, and says what else there is to know;
/// what a proposal lacks can still be filled in.
fn sound(
    name: &str,
    (call, call_text): (&Call, &str),
    register: &Register,
    handed: &Handed,
    output: &Console,
) -> Result<(), CliError> {
    let located = Located::new(call_text);
    let of_proposals = handed.proposals.as_ref().map(HandedFile::places);
    let of_committee = handed.committee.as_ref().map(HandedFile::places);
    let files = RoundFiles {
        call: Some((call, ValuePlace::new(name, Some(&located)))),
        proposals: handed.proposals.as_ref().zip(of_proposals.as_deref()).map(|(one, at)| one.listed(at)),
        members: handed.committee.as_ref().zip(of_committee.as_deref()).map(|(one, at)| one.listed(at)),
        register: Some(register),
        ..RoundFiles::default()
    };
    let problems = check_files(&files);
    if any_error(&problems) {
        return Err(CliError::Problems(problems));
    }
    output.aside(&output.problems(&problems));
    Ok(())
}

/// A committee of one secretary, so that somebody can begin.
fn alone(output: &Console) -> Result<String, CliError> {
    let secretary =
        ALONE.parse().map_err(|what| CliError::new(crate::cli::error::ExitKind::Internal, what))?;
    let member = Member::named(secretary, output.texts().get("role-secretary"), Role::Secretary);
    source::pretty(&Committee::of(vec![member]))
}

/// Writes the files beside the place and moves them in whole.
fn build(dir: &Path, call: &str, proposals: &str, committee: &str) -> Result<(), CliError> {
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
