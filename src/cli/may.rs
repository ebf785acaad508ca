//! Who may start which command, and in which phases: the one table, asked
//! before a command reads anything that it could tell about. `Command::task`
//! says of every command which line is its own.
//!
//! What a reader is then shown is the business of `round/visibility.rs`.

use crate::cli::error::{CliError, ExitKind};
use crate::domain::committee::Member;
use crate::domain::phase::Phase;
use crate::domain::phrase::Phrase;
use crate::domain::role::Role;

/// A command, or a part of it with a rule of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Task {
    /// `demo`, `new` and `completions`, which open no round.
    #[default]
    NoRound,
    /// `import proposals` and `import committee`.
    ImportFiles,
    /// `import dossiers`.
    ImportDossiers,
    /// `import scores`.
    ImportScores,
    /// `export sheet` and `import sheet`: a member's own, or by the secretary.
    Offline,
    /// `check` and `keys`: also for the owner of the folder.
    Mend,
    /// `verify`: before the decision it shows how far every member is.
    Verify,
    /// `toets` alone and `score`; the call says who scores.
    Desk,
    /// `chair`.
    Chair,
    /// `phase` and `conflict`.
    Phase,
    /// `rank` and `explain`.
    Ranking,
    /// `fit`, the award list and the minutes.
    Selection,
    /// `assign`.
    Assign,
    /// `eligibility`: who answers and who confirms, the events say.
    Eligibility,
    /// `import eligibility`.
    ImportEligibility,
    /// The export of scores.
    Scores,
    /// `annex`: the reader's view says which.
    Annex,
}

/// Who starts a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Anybody,
    Leaders,
    Secretary,
    /// What opens no round lets nobody into one.
    Nobody,
}

/// Why a phase is too early or too late, and what to do about it.
type Closed = (&'static str, &'static str);

const NOT_IN_SETUP: Closed = ("import-not-in-setup", "import-not-in-setup-hint");
const NO_RANKING: Closed = ("rank-too-early", "rank-too-early-hint");
const NO_SCORES: Closed = ("import-scores-closed", "import-scores-closed-hint");
const NO_OFFLINE: Closed = ("offline-closed-phase", "offline-closed-phase-hint");
const NO_ASSIGN: Closed = ("assign-closed", "assign-closed-hint");
const NO_ELIGIBILITY: Closed = ("import-eligibility-closed", "import-eligibility-closed-hint");
const NO_DOSSIERS: Closed = ("import-dossiers-closed", "import-dossiers-closed-hint");

const SETUP: &[Phase] = &[Phase::Setup];
const UNMET: &[Phase] = &[Phase::Setup, Phase::Scoring];
const OPEN: &[Phase] = &[Phase::Scoring, Phase::Deliberation];
const RANKED: &[Phase] = &[Phase::Deliberation, Phase::Decided];
const UNDECIDED: &[Phase] = &[Phase::Setup, Phase::Scoring, Phase::Deliberation];
const ALWAYS: &[Phase] = &Phase::ALL;

/// Who starts a task, when, and what is said outside that time.
type Rule = (Who, &'static [Phase], Option<Closed>);

impl Task {
    fn rule(self) -> Rule {
        match self {
            Task::NoRound => (Who::Nobody, &[], None),
            Task::ImportFiles => (Who::Leaders, SETUP, Some(NOT_IN_SETUP)),
            Task::ImportDossiers => (Who::Leaders, UNDECIDED, Some(NO_DOSSIERS)),
            Task::ImportScores => (Who::Secretary, OPEN, Some(NO_SCORES)),
            Task::Offline => (Who::Anybody, OPEN, Some(NO_OFFLINE)),
            Task::ImportEligibility => (Who::Leaders, UNMET, Some(NO_ELIGIBILITY)),
            Task::Mend | Task::Verify | Task::Chair | Task::Phase | Task::Eligibility => {
                (Who::Leaders, ALWAYS, None)
            }
            Task::Assign => (Who::Leaders, UNDECIDED, Some(NO_ASSIGN)),
            Task::Desk | Task::Scores | Task::Annex => (Who::Anybody, ALWAYS, None),
            Task::Ranking => (Who::Anybody, RANKED, Some(NO_RANKING)),
            Task::Selection => (Who::Leaders, RANKED, Some(NO_RANKING)),
        }
    }

    /// Whether somebody in this role may start it at all.
    ///
    /// # Errors
    /// Says who may.
    pub fn role(self, member: &Member) -> Result<(), CliError> {
        let (who, ..) = self.rule();
        let refused = match who {
            Who::Anybody => return Ok(()),
            Who::Secretary if member.role == Role::Secretary => return Ok(()),
            Who::Secretary => Phrase::new("refused-role").phrase("role", Phrase::new("role-secretary")),
            Who::Leaders if member.role.leads() => return Ok(()),
            Who::Leaders | Who::Nobody => Phrase::new("refused-role-leads"),
        };
        Err(CliError::new(ExitKind::Refused, refused))
    }

    /// Whether it can be done in this phase.
    ///
    /// # Errors
    /// Says which phase it is, and what to do.
    pub fn phase(self, phase: Phase) -> Result<(), CliError> {
        match self.rule() {
            (_, phases, Some((what, hint))) if !phases.contains(&phase) => {
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
        Member::named("an".parse().unwrap(), "An", role)
    }

    #[test]
    fn an_evaluator_starts_nothing_that_tells_about_others() {
        use Task::{
            Assign, Chair, Eligibility, ImportDossiers, ImportEligibility, ImportFiles, ImportScores, Mend,
            Phase, Selection, Verify,
        };
        for task in [
            Assign,
            Eligibility,
            ImportEligibility,
            ImportFiles,
            ImportDossiers,
            ImportScores,
            Mend,
            Verify,
            Chair,
            Phase,
            Selection,
        ] {
            for role in [Role::Evaluator, Role::External, Role::Observer] {
                assert!(task.role(&member(role)).is_err(), "{task:?} {role:?}");
            }
        }
    }
}
