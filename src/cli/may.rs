//! Who may start which command, and in which phases: the one table, asked
//! before a command reads anything that it could tell about.
//!
//! What a reader is then shown is the business of `domain/visibility.rs`.

use crate::cli::error::{CliError, ExitKind};
use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;

/// A command, or a part of it with a rule of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// `import proposals` and `import committee`.
    ImportFiles,
    /// `import dossiers`.
    ImportDossiers,
    /// `import scores`.
    ImportScores,
    /// `check` and `keys`: also for the owner of the folder.
    Mend,
    /// `verify`: before the decision it shows how far every member is.
    Verify,
    /// `toets` alone and `score`; the call says who scores.
    Desk,
    /// `chair`.
    Chair,
    /// `phase`.
    Phase,
    /// `rank` and `explain`.
    Ranking,
    /// `fit`, the award list and the minutes.
    Selection,
    /// The export of scores.
    Scores,
}

/// Who starts a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Anybody,
    Leaders,
    Secretary,
}

/// Why a phase is too early or too late, and what to do about it.
type Closed = (&'static str, &'static str);

const NOT_IN_SETUP: Closed = ("import-not-in-setup", "import-not-in-setup-hint");
const NO_RANKING: Closed = ("rank-too-early", "rank-too-early-hint");
const NO_SCORES: Closed = ("import-scores-closed", "import-scores-closed-hint");
const NO_DOSSIERS: Closed = ("import-dossiers-closed", "import-dossiers-closed-hint");

const SETUP: &[Phase] = &[Phase::Setup];
const OPEN: &[Phase] = &[Phase::Scoring, Phase::Deliberation];
const RANKED: &[Phase] = &[Phase::Deliberation, Phase::Decided];
const UNDECIDED: &[Phase] = &[Phase::Setup, Phase::Scoring, Phase::Deliberation];
const ALWAYS: &[Phase] = &Phase::ALL;

/// Every command with who starts it, when, and what is said outside that time.
const TABLE: [(Task, Who, &[Phase], Option<Closed>); 11] = [
    (Task::ImportFiles, Who::Leaders, SETUP, Some(NOT_IN_SETUP)),
    (Task::ImportDossiers, Who::Leaders, UNDECIDED, Some(NO_DOSSIERS)),
    (Task::ImportScores, Who::Secretary, OPEN, Some(NO_SCORES)),
    (Task::Mend, Who::Leaders, ALWAYS, None),
    (Task::Verify, Who::Leaders, ALWAYS, None),
    (Task::Desk, Who::Anybody, ALWAYS, None),
    (Task::Chair, Who::Leaders, ALWAYS, None),
    (Task::Phase, Who::Leaders, ALWAYS, None),
    (Task::Ranking, Who::Anybody, RANKED, Some(NO_RANKING)),
    (Task::Selection, Who::Leaders, RANKED, Some(NO_RANKING)),
    (Task::Scores, Who::Anybody, ALWAYS, None),
];

impl Task {
    fn row(self) -> Option<&'static (Task, Who, &'static [Phase], Option<Closed>)> {
        TABLE.iter().find(|(task, ..)| *task == self)
    }

    /// Whether somebody in this role may start it at all.
    ///
    /// # Errors
    /// Says who may.
    pub fn role(self, member: &Member) -> Result<(), CliError> {
        let refused = match self.row().map(|(_, who, ..)| *who) {
            Some(Who::Anybody) => return Ok(()),
            Some(Who::Secretary) if member.role == Role::Secretary => return Ok(()),
            Some(Who::Secretary) => Phrase::new("refused-role").phrase("role", Phrase::new("role-secretary")),
            Some(Who::Leaders) if member.role.leads() => return Ok(()),
            Some(Who::Leaders) | None => Phrase::new("refused-role-leads"),
        };
        Err(CliError::new(ExitKind::Refused, refused))
    }

    /// Whether it can be done in this phase.
    ///
    /// # Errors
    /// Says which phase it is, and what to do.
    pub fn phase(self, phase: Phase) -> Result<(), CliError> {
        match self.row() {
            Some((_, _, phases, Some((what, hint)))) if !phases.contains(&phase) => {
                let now = Phrase::new(&format!("phase-{}", phase.code()));
                Err(CliError::new(ExitKind::Refused, Phrase::new(what).phrase("phase", now)).hint(hint))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(role: Role) -> Member {
        Member {
            id: "an".parse().unwrap(),
            name: "An".to_owned(),
            role,
            login: None,
            affiliation: None,
            key: None,
            assigned: Vec::new(),
        }
    }

    #[test]
    fn every_task_stands_in_the_table_once() {
        for (task, ..) in TABLE {
            assert_eq!(TABLE.iter().filter(|(other, ..)| *other == task).count(), 1, "{task:?}");
        }
    }

    #[test]
    fn an_evaluator_starts_nothing_that_tells_about_others() {
        use Task::{Chair, ImportDossiers, ImportFiles, ImportScores, Mend, Phase, Selection, Verify};
        for task in [ImportFiles, ImportDossiers, ImportScores, Mend, Verify, Chair, Phase, Selection] {
            for role in [Role::Evaluator, Role::External, Role::Observer] {
                assert!(task.role(&member(role)).is_err(), "{task:?} {role:?}");
            }
        }
    }
}
