//! What does not fit with the changes of phase, and whether it puts their lines in doubt.

use crate::store::inputs::Since;
use crate::store::problem::Problem;

/// What does not fit with the changes of phase.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// What was changed.
    pub problems: Vec<Problem>,
    /// Whether a record or a manifest is not what a change of phase says of it: it may
    /// be that line which was changed.
    pub lines_in_doubt: bool,
}

impl Findings {
    /// A problem that says nothing against the line of a change of phase.
    pub fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Something that is not what the line of a change of phase says of it.
    pub fn against_the_line(&mut self, problem: Problem) {
        self.lines_in_doubt = true;
        self.problems.push(problem);
    }

    /// What is not as a change of phase sealed it.
    pub fn since(&mut self, since: Since) {
        self.lines_in_doubt |= since.manifest.is_some();
        self.problems.extend(since.problems());
    }
}
