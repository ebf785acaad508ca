//! What goes wrong, folded into a kind, a message and a hint.

use std::io;

use crate::domain::phrase::Phrase;
use crate::record::Refusal;
use crate::result::error::FitError;
use crate::store::error::StoreError;
use crate::store::problem::Problem;

/// What kind of failure it is; scripts tell them apart by the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitKind {
    /// The command was called wrongly.
    Usage,
    /// A file does not fit.
    Data,
    /// The rules, the round or the system do not allow it.
    Refused,
    /// A fault of the program.
    Internal,
}

impl ExitKind {
    /// 2, 3, 4 or 70.
    #[must_use]
    pub fn exit_code(self) -> u8 {
        match self {
            ExitKind::Usage => 2,
            ExitKind::Data => 3,
            ExitKind::Refused => 4,
            ExitKind::Internal => 70,
        }
    }
}

/// Why a command failed.
#[derive(Debug)]
pub enum CliError {
    /// A message with a hint.
    Said {
        /// The kind.
        kind: ExitKind,
        /// What is wrong.
        what: Phrase,
        /// What to do.
        hint: Option<Phrase>,
    },
    /// Files that do not fit.
    Problems(Vec<Problem>),
    /// Standard output or input failed.
    Pipe(io::Error),
}

impl CliError {
    /// A message of a kind.
    #[must_use]
    pub fn new(kind: ExitKind, what: Phrase) -> CliError {
        CliError::Said { kind, what, hint: None }
    }

    /// The same failure with what to do about it.
    #[must_use]
    pub fn hint(self, id: &str) -> CliError {
        match self {
            CliError::Said { kind, what, .. } => CliError::Said { kind, what, hint: Some(Phrase::new(id)) },
            other => other,
        }
    }

    /// The same failure with what to do about it, in a sentence that has something in it.
    #[must_use]
    pub fn with_hint(self, hint: Phrase) -> CliError {
        match self {
            CliError::Said { kind, what, .. } => CliError::Said { kind, what, hint: Some(hint) },
            other => other,
        }
    }

    /// The same failure with the id that was probably meant, where one is near.
    #[must_use]
    pub fn near(self, near: Option<&str>) -> CliError {
        match (self, near) {
            (CliError::Said { kind, what, .. }, Some(id)) => {
                let hint = Some(Phrase::new("not-found-near-hint").with("id", id));
                CliError::Said { kind, what, hint }
            }
            (other, _) => other,
        }
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> ExitKind {
        match self {
            CliError::Said { kind, .. } => *kind,
            CliError::Problems(_) => ExitKind::Data,
            CliError::Pipe(_) => ExitKind::Internal,
        }
    }
}

impl From<StoreError> for CliError {
    fn from(error: StoreError) -> CliError {
        let (what, hint) = error.phrase();
        let kind = match &error {
            StoreError::NoRound(_) | StoreError::Exists(_) => ExitKind::Usage,
            StoreError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => ExitKind::Usage,
            StoreError::Io { .. }
            | StoreError::Stale(_)
            | StoreError::Moved
            | StoreError::Refused(_)
            | StoreError::SameInput(_)
            | StoreError::NoPlace { .. } => ExitKind::Refused,
            StoreError::Problems(_) => ExitKind::Data,
        };
        match error {
            StoreError::Problems(problems) => CliError::Problems(problems),
            StoreError::Refused(Refusal::NoReason) => CliError::new(kind, what).hint("cli-reason-hint"),
            _ => CliError::Said { kind, what, hint },
        }
    }
}

impl From<FitError> for CliError {
    fn from(error: FitError) -> CliError {
        let what = error.phrase();
        match error {
            FitError::Tie { .. } => CliError::new(ExitKind::Refused, what).hint("fit-tie-hint"),
            FitError::Draw(_) => CliError::new(ExitKind::Refused, what).hint("fit-draw-hint"),
            FitError::Standing { .. } => CliError::new(ExitKind::Refused, what).hint("fit-standing-hint"),
            FitError::Internal { .. } => CliError::new(ExitKind::Internal, what),
            FitError::Refused(_) => CliError::new(ExitKind::Refused, what),
        }
    }
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> CliError {
        CliError::Pipe(error)
    }
}
