//! `toets demo`: a copy of the sample round, as whoever you want to be.

use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::cli::error::{CliError, ExitKind};
use crate::cli::output::Console;
use crate::cli::{Common, chair, desk, fit, rank};
use crate::domain::committee::Member;
use crate::domain::id::MemberId;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;
use crate::result;
use crate::result::reader::{ReaderView, SeenFit};
use crate::store::error::{Doing, StoreError};
use crate::store::ron_text;
use crate::store::session::Session;

/// Try everything on a sample round
#[derive(Debug, clap::Args)]
pub struct Args {}

static SAMPLE: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/sample-data/oproep-507");

/// Where the sample stops for somebody who wants to score.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Demo {
    /// Lines of each record, by member.
    scoring: BTreeMap<MemberId, usize>,
}

/// Copies the sample and opens it.
pub fn run(_: &Args, common: &Common, output: &mut Console) -> Result<(), CliError> {
    let folder = copy()?;
    let session = Session::open(&folder)?;
    output.speak(&session.round.call.language);
    if !std::io::stdout().is_terminal() {
        return print(&session, &folder, output);
    }
    let chosen = choose(&session, common.member.as_deref(), output);
    let Ok(Some(member)) = chosen else {
        remove(&folder);
        return chosen.map(drop);
    };
    output.say(&Phrase::new("demo-where").with("path", folder.display()))?;
    let (command, id) = (if member.role.leads() { "chair" } else { "score" }, member.id.clone());
    let result = if member.role.leads() {
        chair::open(session, member, common, output)
    } else {
        shorten(&folder)?;
        desk::open(Session::open(&folder)?, member, common, output)
    };
    let again = format!("toets {command} {} --as {id}", folder.display());
    output.say(&Phrase::new("demo-where").with("path", folder.display()))?;
    output.say(&Phrase::new("demo-again").with("command", again))?;
    result
}

/// A fresh copy of the sample in a temporary folder, which stays.
fn copy() -> Result<PathBuf, CliError> {
    let temp = std::env::temp_dir();
    let fail = || StoreError::io(Doing::Write, &temp);
    let folder = tempfile::Builder::new().prefix("toets-demo-").tempdir_in(&temp).map_err(fail())?;
    SAMPLE.extract(folder.path()).map_err(fail())?;
    Ok(folder.keep())
}

/// Takes a copy away that nobody looked at.
fn remove(folder: &Path) {
    // A copy that stays behind in the temporary folder does no harm.
    let _ = std::fs::remove_dir_all(folder);
}

/// Without a terminal: the ranking and the award list.
fn print(session: &Session, folder: &Path, output: &Console) -> Result<(), CliError> {
    let round = &session.round;
    let chair = round.committee.members.iter().find(|member| member.role == Role::Chair);
    let chair = chair.ok_or_else(|| {
        CliError::new(ExitKind::Internal, Phrase::new("store-no-round").with("path", folder.display()))
    })?;
    let fit = result::fit::fit(round, round.call.strategy())?;
    let view = std::sync::Arc::new(ReaderView::new(round, &fit.ranking, chair));
    let fit = SeenFit::new(view, round, fit);
    for line in rank::lines(fit.view(), output.texts()) {
        output.line(&line)?;
    }
    output.line("")?;
    for line in fit::lines(&fit, output.texts()) {
        output.line(&line)?;
    }
    remove(folder);
    Ok(())
}

/// Who to be: as the arguments say, else asked.
fn choose(session: &Session, named: Option<&str>, output: &Console) -> Result<Option<Member>, CliError> {
    if named.is_some() {
        return crate::cli::who::acting(session, named).map(Some);
    }
    let texts = output.texts();
    let members = &session.round.committee.members;
    output.say(&Phrase::new("demo-who"))?;
    for (number, member) in members.iter().enumerate() {
        let line = Phrase::new(&format!("demo-as-{}", member.role.code())).with("name", &member.name);
        output.line(&format!("  {}  {}", number + 1, texts.say(&line)))?;
    }
    let stdin = std::io::stdin();
    loop {
        output.text(&format!("{} ", texts.get("demo-choose")))?;
        let mut answer = String::new();
        if stdin.lock().read_line(&mut answer)? == 0 || answer.trim() == "q" {
            return Ok(None);
        }
        let wanted = answer.trim();
        let by_number = wanted.parse::<usize>().ok().and_then(|number| members.get(number.checked_sub(1)?));
        let found = by_number.or_else(|| members.iter().find(|member| member.id.as_str() == wanted));
        match found {
            Some(member) => return Ok(Some(member.clone())),
            None => output.say(&Phrase::new("demo-choose-again").count("most", members.len()))?,
        }
    }
}

/// Takes every record back to where the sample says that scoring is half done.
fn shorten(folder: &Path) -> Result<(), CliError> {
    let text =
        std::fs::read_to_string(folder.join("demo.ron")).map_err(StoreError::io(Doing::Read, folder))?;
    let demo: Demo =
        ron_text::read("demo.ron", &text).map_err(|problem| CliError::Problems(vec![*problem]))?;
    for (member, lines) in demo.scoring {
        let path = folder.join("record").join(format!("{member}.ron"));
        let Ok(record) = std::fs::read_to_string(&path) else { continue };
        let kept: String = record.split_inclusive('\n').take(lines).collect();
        std::fs::write(&path, kept).map_err(StoreError::io(Doing::Write, &path))?;
    }
    Ok(())
}
