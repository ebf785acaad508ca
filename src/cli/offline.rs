//! `toets export sheet`: a member's sheets as a form to fill in elsewhere, by the member
//! or by the secretary for a member.

use std::io::IsTerminal;
use std::path::Path;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::export::write;
use crate::cli::output::Console;
use crate::cli::{Common, place};
use crate::domain::committee::Member;
use crate::domain::identity::ids::near;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::export::offline_sheet;
use crate::round::Round;
use crate::round::offline::OfflineForm;

/// What is exported, as it is called on the command line.
pub const OFFLINE: &str = "sheet";

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct FormsOut<'a> {
    /// The form: xlsx or txt.
    pub format: Option<&'a str>,
    /// The file, or the folder for all members; none for standard output.
    pub output: Option<&'a Path>,
    /// For which member, if not for who asks.
    pub member: Option<&'a str>,
    /// For every member.
    pub all: bool,
    /// Whether another file may be written over.
    pub replace: bool,
}

/// A form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum FileForm {
    Workbook,
    Text,
}

impl FileForm {
    /// By its name, else by the name of the file, else a workbook.
    fn of(wanted: &FormsOut<'_>) -> Result<FileForm, CliError> {
        let ending = wanted.output.filter(|_| !wanted.all).and_then(Path::extension);
        let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
        match wanted.format.or(ending.as_deref()) {
            Some("xlsx") => Ok(FileForm::Workbook),
            Some("txt") => Ok(FileForm::Text),
            Some(other) if wanted.format.is_some() || ["ods", "xls", "csv"].contains(&other) => {
                let what = Phrase::new("export-unknown").with("what", OFFLINE).with("format", other);
                Err(CliError::new(ExitKind::Usage, what).hint("offline-format-hint"))
            }
            Some(_) | None => Ok(FileForm::Workbook),
        }
    }

    fn ending(self) -> &'static str {
        match self {
            FileForm::Workbook => "xlsx",
            FileForm::Text => "txt",
        }
    }
}

/// Writes the form of a member, or one for each.
pub fn run(
    folder: &Path,
    wanted: &FormsOut<'_>,
    common: &Common,
    output: &mut Console,
) -> Result<(), CliError> {
    let form = FileForm::of(wanted)?;
    let (session, by) = place::open(folder, common, output)?;
    let round = &session.round;
    if wanted.all {
        for_others(&by)?;
        let Some(folder) = wanted.output else {
            return Err(CliError::new(ExitKind::Usage, Phrase::new("offline-all-folder")));
        };
        let mut none = true;
        for member in &round.committee.members {
            let Some(bytes) = filled(round, member, &by, form, output)? else { continue };
            none = false;
            let path = folder.join(format!("{}.{}", member.id, form.ending()));
            write(&session, &path, &bytes, wanted.replace, output)?;
        }
        return if none { Err(nothing()) } else { Ok(()) };
    }
    let member = match wanted.member {
        Some(id) if id != by.id.as_str() => {
            for_others(&by)?;
            named(round, id)?
        }
        Some(_) | None => &by,
    };
    let bytes = filled(round, member, &by, form, output)?.ok_or_else(nothing)?;
    match wanted.output {
        None if form == FileForm::Workbook && std::io::stdout().is_terminal() => {
            Err(CliError::new(ExitKind::Usage, Phrase::new("export-binary")).hint("export-binary-hint"))
        }
        None => Ok(output.as_it_came(&bytes)?),
        Some(path) => write(&session, path, &bytes, wanted.replace, output),
    }
}

/// Only the secretary takes out the forms of others.
fn for_others(by: &Member) -> Result<(), CliError> {
    match by.role {
        Role::Secretary => Ok(()),
        Role::Evaluator | Role::External | Role::Chair | Role::Observer => {
            let what = Phrase::new("refused-role").phrase("role", Phrase::new("role-secretary"));
            Err(CliError::new(ExitKind::Refused, what))
        }
    }
}

fn named<'r>(round: &'r Round, id: &str) -> Result<&'r Member, CliError> {
    let members = &round.committee.members;
    members.iter().find(|member| member.id.as_str() == id).ok_or_else(|| {
        let ids = members.iter().map(|member| member.id.as_str());
        let what = Phrase::new("import-member-unknown").with("member", id);
        CliError::new(ExitKind::Usage, what).near(near(id, ids))
    })
}

fn nothing() -> CliError {
    CliError::new(ExitKind::Refused, Phrase::new("offline-nothing"))
}

/// The form; none where the member has nothing to fill in.
fn filled(
    round: &Round,
    member: &Member,
    by: &Member,
    form: FileForm,
    output: &Console,
) -> Result<Option<Vec<u8>>, CliError> {
    let gone = round.committee.successor(&member.id).is_some();
    let Some(out) = OfflineForm::going_out(round, member, by).filter(|out| !gone && !out.sheets.is_empty())
    else {
        return Ok(None);
    };
    let texts = output.texts();
    match form {
        FileForm::Workbook => {
            offline_sheet::workbook(round, member, &out, texts).map(Some).map_err(|error| {
                let what = Phrase::new("offline-no-workbook").with("text", error);
                CliError::new(ExitKind::Refused, what).hint("offline-no-workbook-hint")
            })
        }
        FileForm::Text => Ok(Some(offline_sheet::message(round, member, &out, texts).as_bytes().to_vec())),
    }
}
