//! What a person has to say about a table before it is read: taken from the options, from
//! an earlier import of such a table, and from the screen where there is somebody at one.

use std::path::Path;

use crate::cli::Common;
use crate::cli::desk::screen;
use crate::cli::error::{CliError, ExitKind};
use crate::cli::import::Import;
use crate::cli::import::input::{bytes_of, shown};
use crate::cli::output::Console;
use crate::domain::committee::Member;
use crate::domain::phrase::Phrase;
use crate::import::kept::{KEPT_FILE, KeptAnswers};
use crate::import::kind::TableKind;
use crate::import::said::{TableAnswers, quoted};
use crate::import::trial::Trial;
use crate::store::replace::replace;
use crate::store::ron_text;
use crate::store::session::Session;
use crate::tui::intake::{self, Intake, IntakeEnd};
use crate::tui::terminal::TerminalScreen;

/// What was said, and how.
#[derive(Debug, Default)]
pub(super) struct SettledTable {
    /// Everything that was said.
    pub said: TableAnswers,
    /// Whether somebody saw on the screen what the import would do, and agreed.
    pub agreed: bool,
    /// The kind of the table, with its bytes; none of a file that is no table.
    table: Option<(TableKind, Vec<u8>)>,
}

/// Asks what has to be asked.
///
/// # Errors
/// What the system refuses, and somebody who left without importing.
pub(super) fn settle(
    session: &Session,
    member: &Member,
    (kind, import, file): (TableKind, &Import, &Path),
    common: &Common,
    output: &Console,
) -> Result<SettledTable, CliError> {
    let said = import.reading.said();
    if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ron")) {
        return Ok(SettledTable { said, ..SettledTable::default() });
    }
    let bytes = bytes_of(file)?;
    let said = if import.forget_answers { said } else { with_kept(session, kind, &bytes, said, output) };
    let settled = |said, agreed| SettledTable { said, agreed, table: Some((kind, bytes.clone())) };
    if !TerminalScreen::available() {
        return Ok(settled(said, false));
    }
    let partners = match &import.reading.partners {
        Some(path) => Some((shown(path), bytes_of(path)?)),
        None => None,
    };
    let name = shown(file);
    let trial = Trial {
        kind,
        file: &name,
        bytes: &bytes,
        partners: partners.as_ref().map(|(file, bytes)| (file.as_str(), bytes.as_slice())),
        round: &session.round,
        reader: member,
        whole: import.going.replace,
    };
    let sight = trial.look(&said);
    let wanted = import.ask && !sight.columns.is_empty();
    if !sight.is_open() && !wanted {
        return Ok(settled(said, false));
    }
    let screen = Intake::new(&trial, &member.name, (said, sight), output.texts().lang, screen(common)?);
    let end = intake::run_intake(screen, |said| trial.look(said))?;
    match end {
        IntakeEnd::Agreed(said) => Ok(settled(*said, true)),
        IntakeEnd::Left { said, wrong } => {
            output.aside(&output.problems(&wrong));
            let left = settled(*said, false);
            let what = Phrase::new("import-left-screen");
            let again = again(&left, (kind, import), "import-again-left");
            Err(CliError::new(ExitKind::Refused, what).with_hint(again))
        }
    }
}

/// What was said at an earlier import of such a table, with what is said now.
fn with_kept(
    session: &Session,
    kind: TableKind,
    bytes: &[u8],
    said: TableAnswers,
    output: &Console,
) -> TableAnswers {
    let Some(with) = kept(session).of((kind, &session.round.call), bytes, &said).filter(|with| *with != said)
    else {
        return said;
    };
    let new: Vec<String> = TableAnswers { maps: Vec::new(), ..with.clone() }
        .options()
        .into_iter()
        .chain(TableAnswers { maps: with.maps.clone(), ..TableAnswers::default() }.options())
        .filter(|option| !said.options().contains(option))
        .map(|(flag, value)| value.unwrap_or_else(|| flag.to_owned()))
        .collect();
    output.remark(&Phrase::new("import-kept-answers").with("answers", new.join(", ")));
    with
}

fn kept(session: &Session) -> KeptAnswers {
    // What cannot be read remembers nothing: the table asks again.
    let bytes = session.folder.bytes(KEPT_FILE).ok().flatten().unwrap_or_default();
    KeptAnswers::read(&String::from_utf8_lossy(&bytes))
}

/// Keeps in the round what was said about a table, for the next one with its headings.
pub(super) fn keep(session: &Session, settled: &SettledTable, output: &Console) {
    let Some((kind, bytes)) = &settled.table else { return };
    let before = kept(session);
    let now = before.clone().with((*kind, &session.round.call), bytes, &settled.said);
    if now == before {
        return;
    }
    let Ok(text) = ron_text::write_pretty(&now) else { return };
    if let Err(error) = replace(&session.folder.file(KEPT_FILE), text.as_bytes()) {
        output.complain(&CliError::from(error));
    }
}

/// The command line that says the same without a screen.
pub(super) fn again(settled: &SettledTable, (kind, import): (TableKind, &Import), id: &str) -> Phrase {
    let mut words: Vec<String> = ["toets", "import", kind.code()].map(str::to_owned).to_vec();
    words.extend(import.words.iter().cloned());
    let value = |flag: &str, value: &str| [flag.to_owned(), value.to_owned()];
    words.extend(import.name.iter().flat_map(|name| value("--name", name)));
    words.extend(
        import.reading.partners.iter().flat_map(|path| value("--partners", &path.display().to_string())),
    );
    for (flag, value) in settled.said.options() {
        words.push(flag.to_owned());
        words.extend(value);
    }
    words.extend(import.going.update.then(|| "--update".to_owned()));
    words.extend(import.going.replace.then(|| "--replace".to_owned()));
    Phrase::new(id).with("command", quoted(&words))
}
