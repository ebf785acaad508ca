//! What takes too long for a key press: it is worked out beside the screen,
//! once per question and state of the round, and only when a view asks for it.

mod work;

use std::time::{Duration, Instant};

use crate::domain::call::StrategyName;
use crate::domain::committee::Member;
use crate::export::statistics::{Statistics, StatisticsPart, statistics};
use crate::rank::ranking::rank;
use crate::result::error::FitError;
use crate::result::reader::{ReaderView, SeenFit};
use crate::round::Round;
use crate::tui::chair::views::budget::state::{Extra, extra};
use crate::tui::chair::views::compare::state::{TargetCosts, costs, strategies};

pub use work::Work;

/// How long the screen waits for an answer before it says that it is coming.
pub const PATIENCE: Duration = Duration::from_millis(120);

/// How long until the screen looks again whether the answer is there.
pub const LOOK_AGAIN: Duration = Duration::from_millis(150);

/// What a view wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Study {
    /// How far the members agree, and how strict each is.
    Agreement,
    /// How sure the order is.
    Certainty,
    /// What every strategy gives.
    Strategies,
    /// What the targets cost.
    Costs,
    /// What more money would fund.
    Extra,
}

/// What was worked out.
#[derive(Debug)]
pub enum Finding {
    /// On agreement.
    Agreement(Box<Statistics>),
    /// On certainty.
    Certainty(Box<Statistics>),
    /// The fit under every strategy that gives an answer for this round.
    Strategies(Vec<(StrategyName, Result<SeenFit, FitError>)>),
    /// What the targets cost.
    Costs(Box<Result<TargetCosts, FitError>>),
    /// What more money would fund.
    Extra(Box<Result<Extra, FitError>>),
}

/// A question with all that its answer hangs on.
#[derive(Clone, Debug)]
pub struct StudyTask {
    /// The question.
    pub question: Study,
    /// Which state of the round it is about.
    pub state: u64,
    /// The round.
    pub round: Box<Round>,
    /// Who looks.
    pub viewer: Box<Member>,
}

/// The questions of one sitting.
#[derive(Debug, Default)]
pub struct Studies {
    state: u64,
    answers: Vec<Finding>,
    running: Option<Study>,
    failed: Vec<Study>,
    /// When to look again whether an answer is there.
    pub look_at: Option<Instant>,
}

impl Studies {
    /// Forgets every answer: the round has changed.
    pub fn forget(&mut self) {
        self.state += 1;
        self.answers.clear();
        self.failed.clear();
    }

    /// Whether something is being worked out.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Whether the answer to this question could not be worked out.
    #[must_use]
    pub fn has_failed(&self, question: Study) -> bool {
        self.failed.contains(&question)
    }

    /// Begins a question that has no answer yet; one at a time.
    pub fn begin(
        &mut self,
        question: Study,
        round: &Round,
        viewer: &Member,
        now: Instant,
    ) -> Option<StudyTask> {
        let known = self.answers.iter().any(|answer| answer.question() == question);
        if self.is_running() || known || self.has_failed(question) {
            return None;
        }
        self.running = Some(question);
        self.look_at = Some(now + LOOK_AGAIN);
        Some(StudyTask {
            question,
            state: self.state,
            round: Box::new(round.clone()),
            viewer: Box::new(viewer.clone()),
        })
    }

    /// Whether it is time to look for an answer; the next time is a moment later.
    pub fn look_again(&mut self, now: Instant) -> bool {
        let due = self.look_at.is_some_and(|at| at <= now);
        if due {
            self.look_at = Some(now + LOOK_AGAIN);
        }
        due
    }

    /// Takes an answer; one about an older state of the round is thrown away.
    pub fn take(&mut self, state: u64, answer: Option<Finding>) {
        let question = self.running.take();
        self.look_at = None;
        if state == self.state {
            match answer {
                Some(answer) => self.answers.push(answer),
                None => self.failed.extend(question),
            }
        }
    }

    /// How far the members agree.
    #[must_use]
    pub fn agreement(&self) -> Option<&Statistics> {
        self.find(|answer| if let Finding::Agreement(found) = answer { Some(&**found) } else { None })
    }

    /// How sure the order is.
    #[must_use]
    pub fn certainty(&self) -> Option<&Statistics> {
        self.find(|answer| if let Finding::Certainty(found) = answer { Some(&**found) } else { None })
    }

    /// What every strategy gives.
    #[must_use]
    pub fn strategies(&self) -> Option<&[(StrategyName, Result<SeenFit, FitError>)]> {
        self.find(
            |answer| if let Finding::Strategies(found) = answer { Some(found.as_slice()) } else { None },
        )
    }

    /// What the targets cost.
    #[must_use]
    pub fn costs(&self) -> Option<&Result<TargetCosts, FitError>> {
        self.find(|answer| if let Finding::Costs(found) = answer { Some(&**found) } else { None })
    }

    /// What more money would fund.
    #[must_use]
    pub fn extra(&self) -> Option<&Result<Extra, FitError>> {
        self.find(|answer| if let Finding::Extra(found) = answer { Some(&**found) } else { None })
    }

    fn find<'a, T: ?Sized>(&'a self, pick: impl Fn(&'a Finding) -> Option<&'a T>) -> Option<&'a T> {
        self.answers.iter().find_map(pick)
    }
}

impl Finding {
    fn question(&self) -> Study {
        match self {
            Finding::Agreement(_) => Study::Agreement,
            Finding::Certainty(_) => Study::Certainty,
            Finding::Strategies(_) => Study::Strategies,
            Finding::Costs(_) => Study::Costs,
            Finding::Extra(_) => Study::Extra,
        }
    }
}

impl StudyTask {
    /// Works the answer out.
    #[must_use]
    pub fn work(&self) -> Finding {
        let round = &*self.round;
        let parts = |parts: &[StatisticsPart]| {
            let ranking = rank(round);
            let view = ReaderView::new(round, &ranking, &self.viewer);
            Box::new(statistics(&view, round, &ranking, parts))
        };
        match self.question {
            Study::Agreement => {
                Finding::Agreement(parts(&[StatisticsPart::Agreement, StatisticsPart::Strictness]))
            }
            Study::Certainty => Finding::Certainty(parts(&[StatisticsPart::Expected])),
            Study::Strategies => Finding::Strategies(strategies(round, &self.viewer)),
            Study::Costs => Finding::Costs(Box::new(costs(round, &self.viewer))),
            Study::Extra => Finding::Extra(Box::new(extra(round, &self.viewer))),
        }
    }
}
