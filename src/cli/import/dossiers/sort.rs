//! Every file that is handed in finds its place, or is told with what to do: nothing
//! is guessed, and nothing is lost without a word.

use std::collections::BTreeMap;
use std::fs;

use crate::cli::error::CliError;
use crate::cli::import::dossiers::gather::{Gathered, HandedIn};
use crate::domain::amendment::{ANNEXES, DOSSIERS, amendable};
use crate::domain::id::ProposalId;
use crate::domain::phrase::Phrase;
use crate::import::archive::ONE_FILE;
use crate::import::bytes::Encoding;
use crate::import::dossier::{FileKind, Losses, is_packed, read_as};
use crate::import::naming::{Belonging, FileNames};
use crate::import::pdf::text_of;
use crate::store::error::{Doing, StoreError};
use crate::store::folder::Folder;
use crate::store::inputs::TEXT_OF;
use crate::store::problem::Problem;

/// A text that comes into the round.
#[derive(Debug)]
pub(super) struct NewText {
    pub text: String,
    pub losses: Losses,
    pub from: String,
}

/// Everything that comes into the round, by its path in the round.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub texts: BTreeMap<String, NewText>,
    pub annexes: BTreeMap<String, HandedIn>,
    /// What is told and stops nothing.
    pub told: Vec<Problem>,
}

/// Why files do not come in.
#[derive(Debug)]
pub(super) struct Unsorted {
    /// Everything that is wrong with them.
    pub problems: Vec<Problem>,
    /// The names that are like one id, where nothing else is wrong; else none.
    pub near: Vec<(String, ProposalId)>,
}

/// Finds the place of every file, or says why they do not all have one; `encoding` is that
/// of texts that do not show their own.
///
/// # Errors
/// What the system refuses.
pub(super) fn sort(
    gathered: &Gathered,
    names: &FileNames,
    encoding: Option<Encoding>,
    folder: &Folder,
) -> Result<Result<Sorted, Unsorted>, CliError> {
    let mut sorting =
        Sorting { folder, encoding, sorted: Sorted::default(), problems: Vec::new(), near: Vec::new() };
    for file in &gathered.files {
        sorting.file(file, names)?;
    }
    let used = |name: &str| {
        gathered.files.iter().any(|file| {
            let own = file.path.rsplit('/').next().unwrap_or_default();
            let stem = own.rsplit_once('.').map_or(own, |(stem, _)| stem);
            file.path == name || stem == name || file.path.split('/').any(|step| step == name)
        })
    };
    for name in names.said.keys().chain(&names.left_out).filter(|name| !used(name)) {
        sorting.problems.push(Problem::error(name, Phrase::new("dossiers-said-of-none")));
    }
    match sorting.problems.is_empty() {
        true => Ok(Ok(sorting.sorted)),
        false => {
            let only_near = sorting.near.len() == sorting.problems.len();
            let near = if only_near { sorting.near } else { Vec::new() };
            Ok(Err(Unsorted { problems: sorting.problems, near }))
        }
    }
}

struct Sorting<'a> {
    folder: &'a Folder,
    encoding: Option<Encoding>,
    sorted: Sorted,
    problems: Vec<Problem>,
    near: Vec<(String, ProposalId)>,
}

impl Sorting<'_> {
    fn error(&mut self, file: &HandedIn, what: Phrase, hint: Phrase) {
        self.problems.push(Problem::error(&file.shown, what).hint(hint));
    }

    fn file(&mut self, file: &HandedIn, names: &FileNames) -> Result<(), CliError> {
        let kind = FileKind::of(&file.path);
        let own_name = file.path.rsplit('/').next().unwrap_or(&file.path);
        if kind == FileKind::Archive {
            self.error(file, Phrase::new("dossiers-archive"), Phrase::new("dossiers-archive-hint"));
            return Ok(());
        }
        match names.belonging(&file.path) {
            Belonging::LeftOut => {
                let what = Phrase::new("dossiers-left-out-as-said");
                self.sorted.told.push(Problem::warning(&file.shown, what));
            }
            Belonging::Torn(one, other) => {
                let what = Phrase::new("dossiers-torn").with("name", one).with("folder", other);
                self.error(file, what, Phrase::new("dossiers-torn-hint"));
            }
            Belonging::Named { proposal, blind } if kind.is_text() => {
                self.said(file, own_name, &proposal, names);
                self.text(file, kind, &proposal, blind)?;
            }
            Belonging::Named { proposal, .. } if kind == FileKind::Pdf => {
                self.said(file, own_name, &proposal, names);
                self.annex(file, &proposal, own_name)?;
            }
            Belonging::Named { .. } => self.of_no_use(file, kind, own_name),
            Belonging::Inside { proposal, name } => {
                self.said(file, own_name, &proposal, names);
                self.annex(file, &proposal, &name)?;
            }
            // What nobody named, and nobody can mean to be a text, is only told.
            Belonging::Alike(alike) if kind == FileKind::Unknown && alike.is_empty() && !file.named => {
                let what = Phrase::new("dossiers-passed-over");
                self.sorted.told.push(Problem::warning(&file.shown, what));
            }
            Belonging::Alike(_) if kind == FileKind::Unknown || kind == FileKind::OtherText => {
                self.of_no_use(file, kind, own_name);
            }
            Belonging::Alike(alike) => self.unknown(file, own_name, &alike),
        }
        Ok(())
    }

    /// Says which proposal a file was taken for whose name is not its id.
    fn said(&mut self, file: &HandedIn, own_name: &str, proposal: &ProposalId, names: &FileNames) {
        let exact = file.path.split('/').any(|step| {
            let stem = step.rsplit_once('.').map_or(step, |(stem, _)| stem);
            [step, stem, stem.strip_suffix(".blind").unwrap_or(stem)].contains(&proposal.as_str())
        });
        let by_word = names.said.contains_key(own_name) || names.said.contains_key(&file.path);
        if !exact && !by_word {
            let what = Phrase::new("dossiers-taken-for").with("proposal", proposal);
            self.sorted.told.push(Problem::warning(&file.shown, what));
        }
    }

    fn of_no_use(&mut self, file: &HandedIn, kind: FileKind, own_name: &str) {
        let ending = own_name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let what = Phrase::new("dossiers-ending").with("ending", ending);
        let hint = match kind {
            FileKind::OtherText => "dossiers-ending-old-hint",
            _ => "dossiers-ending-hint",
        };
        self.error(file, what, Phrase::new(hint));
    }

    fn unknown(&mut self, file: &HandedIn, own_name: &str, alike: &[ProposalId]) {
        let stem = own_name.rsplit_once('.').map_or(own_name, |(stem, _)| stem);
        let what = Phrase::new("dossiers-unknown").with("proposal", stem);
        let hint = match alike {
            [] => Phrase::new("dossiers-unknown-hint"),
            [one] => {
                self.near.push((own_name.to_owned(), one.clone()));
                Phrase::new("dossiers-alike-hint").with("proposal", one)
            }
            several => {
                let ids: Vec<&str> = several.iter().take(5).map(ProposalId::as_str).collect();
                Phrase::new("dossiers-alike-several-hint").with("proposals", ids.join(", "))
            }
        };
        self.error(file, what, hint.with("file", own_name));
    }

    fn text(
        &mut self,
        file: &HandedIn,
        kind: FileKind,
        proposal: &ProposalId,
        blind: bool,
    ) -> Result<(), CliError> {
        let path = if blind { self.folder.blind(proposal) } else { self.folder.dossier(proposal) };
        if path.is_none() {
            let what = Phrase::new("dossiers-no-name").with("proposal", proposal);
            self.problems.push(Problem::error(&file.shown, what));
            return Ok(());
        }
        let blind_end = if blind { ".blind" } else { "" };
        let path = format!("{DOSSIERS}/{proposal}{blind_end}.md");
        if let Some(first) = self.sorted.texts.get(&path) {
            let what = Phrase::new("dossiers-twice").with("proposal", proposal).with("first", &first.from);
            self.error(file, what, Phrase::new("dossiers-twice-hint"));
            return Ok(());
        }
        let refused = || StoreError::io(Doing::Read, &file.at);
        if fs::metadata(&file.at).map_err(refused())?.len() > ONE_FILE {
            self.error(file, Phrase::new("annex-too-large"), Phrase::new("dossier-too-large-hint"));
            return Ok(());
        }
        let bytes = fs::read(&file.at).map_err(refused())?;
        match read_as(&file.shown, kind, &bytes, self.encoding) {
            Err(wrong) => self.problems.extend(wrong),
            Ok((read, warning)) => {
                self.sorted.told.extend(warning);
                let (text, losses, from) = (read.text, read.losses, file.shown.clone());
                self.sorted.texts.insert(path, NewText { text, losses, from });
                if kind.is_converted() {
                    let ending = file.path.rsplit_once('.').map_or("", |(_, ending)| ending);
                    self.annex(file, proposal, &format!("{proposal}{blind_end}.{ending}"))?;
                }
            }
        }
        Ok(())
    }

    fn annex(&mut self, file: &HandedIn, proposal: &ProposalId, name: &str) -> Result<(), CliError> {
        let path = format!("{ANNEXES}/{proposal}/{name}");
        // An id that makes no folder, or a name that makes no file.
        if path.split('/').count() != 3 || amendable(&path).is_err() || name.len() > 200 {
            let what = Phrase::new("annex-no-name").with("name", name);
            self.error(file, what, Phrase::new("annex-no-name-hint"));
            return Ok(());
        }
        if let Some(first) = self.sorted.annexes.get(&path) {
            let what = Phrase::new("dossiers-annex-twice").with("name", name).with("first", &first.shown);
            self.error(file, what, Phrase::new("dossiers-twice-hint"));
            return Ok(());
        }
        let data = fs::metadata(&file.at).map_err(StoreError::io(Doing::Read, &file.at))?;
        if !data.is_file() {
            let what = Phrase::new("input-not-a-file").with("path", &file.shown);
            self.problems.push(Problem::error(&file.shown, what));
            return Ok(());
        }
        if data.len() > ONE_FILE {
            self.error(file, Phrase::new("annex-too-large"), Phrase::new("annex-too-large-hint"));
            return Ok(());
        }
        if is_packed(&beginning(file)?) {
            self.error(file, Phrase::new("dossiers-archive"), Phrase::new("dossiers-archive-hint"));
            return Ok(());
        }
        if FileKind::of(name) == FileKind::Pdf {
            self.pages(file, &path)?;
        }
        self.sorted.annexes.insert(path, file.clone());
        Ok(())
    }
}

impl Sorting<'_> {
    /// The text of the pages of a PDF beside it. One that came earlier gives way.
    fn pages(&mut self, file: &HandedIn, path: &str) -> Result<(), CliError> {
        let bytes = fs::read(&file.at).map_err(StoreError::io(Doing::Read, &file.at))?;
        let beside = format!("{path}{TEXT_OF}");
        let text = text_of(&bytes);
        if text.is_none() {
            let what = Phrase::new("annex-no-text");
            self.sorted.told.push(Problem::warning(&file.shown, what));
        }
        if text.is_some() || self.folder.bytes(&beside)?.is_some() {
            let (text, from) = (text.unwrap_or_default(), file.shown.clone());
            self.sorted.texts.insert(beside, NewText { text, losses: Losses::default(), from });
        }
        Ok(())
    }
}

/// The first bytes of a file.
fn beginning(file: &HandedIn) -> Result<Vec<u8>, CliError> {
    use std::io::Read;
    let mut bytes = Vec::new();
    let refused = || StoreError::io(Doing::Read, &file.at);
    fs::File::open(&file.at).map_err(refused())?.take(512).read_to_end(&mut bytes).map_err(refused())?;
    Ok(bytes)
}
