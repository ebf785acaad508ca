//! What a person found on a question of the call, and what follows from it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::call::{Asks, EligibilityQuestion, Fails};
use crate::domain::id::{ItemId, QuestionId};
use crate::domain::moment::Moment;
use crate::domain::phrase::Phrase;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EligibilityFinding {
    /// Yes; the document is there.
    Yes,
    /// No; the document is not there.
    No,
    /// The applicant was asked for it, on a day.
    AskedFor(Date),
    /// The applicant supplied it, on a day, and it is in order.
    Supplied(Date),
    /// These items of the list are there, in the order of the list.
    Ticked(Vec<ItemId>),
}

/// An answer to a question about one proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionAnswer {
    /// What was found.
    pub finding: EligibilityFinding,
    /// Why, or where it stands.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What a letter says, where the call's own text does not fit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub letter: String,
}

/// What follows from the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nobody has answered it.
    Open,
    /// The applicant has still to answer.
    Waits,
    /// It is in order.
    Passes,
    /// It makes the proposal ineligible.
    Fails,
}

/// A question that a proposal fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailedQuestion {
    /// The question.
    pub question: EligibilityQuestion,
    /// The answer.
    pub answer: QuestionAnswer,
}

impl EligibilityFinding {
    /// The code of its kind in tables, messages and JSON.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            EligibilityFinding::Yes => "yes",
            EligibilityFinding::No => "no",
            EligibilityFinding::AskedFor(_) => "asked-for",
            EligibilityFinding::Supplied(_) => "supplied",
            EligibilityFinding::Ticked(_) => "ticked",
        }
    }

    /// The ticked items of a list.
    #[must_use]
    pub fn items(&self) -> Option<&[ItemId]> {
        match self {
            EligibilityFinding::Ticked(items) => Some(items),
            EligibilityFinding::Yes
            | EligibilityFinding::No
            | EligibilityFinding::AskedFor(_)
            | EligibilityFinding::Supplied(_) => None,
        }
    }

    /// The day of what was asked for or supplied.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        match self {
            EligibilityFinding::AskedFor(day) | EligibilityFinding::Supplied(day) => Some(*day),
            EligibilityFinding::Yes | EligibilityFinding::No | EligibilityFinding::Ticked(_) => None,
        }
    }
}

impl EligibilityQuestion {
    /// What follows from an answer to it.
    #[must_use]
    pub fn verdict(&self, answer: Option<&QuestionAnswer>) -> Verdict {
        // An answer to what the call asked before says nothing to what it asks now.
        let Some(answer) = answer.filter(|answer| self.fits(&answer.finding)) else { return Verdict::Open };
        let fails = match (&answer.finding, self.fails) {
            (EligibilityFinding::AskedFor(_), _) => return Verdict::Waits,
            (_, Fails::Never) | (EligibilityFinding::Supplied(_), _) => false,
            (EligibilityFinding::No, fails) => fails == Fails::No,
            (EligibilityFinding::Yes, fails) => fails == Fails::Yes,
            (EligibilityFinding::Ticked(items), fails) => (fails == Fails::Yes) != self.too_few(items),
        };
        if fails { Verdict::Fails } else { Verdict::Passes }
    }

    fn too_few(&self, items: &[ItemId]) -> bool {
        match self.asks {
            Asks::Checklist { at_least, .. } => {
                u32::try_from(items.len()).is_ok_and(|count| count < at_least)
            }
            Asks::Fact | Asks::Document => false,
        }
    }

    /// Whether a finding is one of those that answer it.
    fn fits(&self, finding: &EligibilityFinding) -> bool {
        self.unfit(finding).is_none()
    }

    /// Why a finding does not answer it, as the message that says so.
    fn unfit(&self, finding: &EligibilityFinding) -> Option<&'static str> {
        match (&self.asks, finding) {
            (_, EligibilityFinding::AskedFor(_))
            | (Asks::Fact | Asks::Document, EligibilityFinding::Yes | EligibilityFinding::No) => None,
            (Asks::Fact | Asks::Document, EligibilityFinding::Supplied(_)) => {
                (self.fails == Fails::Yes).then_some("refused-question-exclusion")
            }
            (Asks::Checklist { .. }, EligibilityFinding::Ticked(ticked)) => {
                (!ticked.iter().all(|id| self.has_item(id))).then_some("refused-question-item")
            }
            (
                Asks::Checklist { .. },
                EligibilityFinding::Yes | EligibilityFinding::No | EligibilityFinding::Supplied(_),
            ) => Some("refused-question-list"),
            (Asks::Fact | Asks::Document, EligibilityFinding::Ticked(_)) => Some("refused-question-no-list"),
        }
    }

    fn has_item(&self, id: &ItemId) -> bool {
        self.items().iter().any(|item| item.id == *id)
    }

    /// Everything from which an outcome follows, as one line: who confirms an outcome
    /// confirms it of a question that says this.
    #[must_use]
    pub fn in_a_line(&self) -> String {
        let fails = match self.fails {
            Fails::No => "no",
            Fails::Yes => "yes",
            Fails::Never => "never",
        };
        let asks = match &self.asks {
            Asks::Fact => "fact".to_owned(),
            Asks::Document => "document".to_owned(),
            Asks::Checklist { items, at_least } => {
                let items: Vec<String> =
                    items.iter().map(|item| format!("{:?} {:?}", item.id.as_str(), item.label)).collect();
                format!("{at_least} of {}", items.join(", "))
            }
        };
        format!("{:?} {:?} {fails} {asks}", self.id.as_str(), self.label)
    }

    /// Whether it can be answered so.
    ///
    /// # Errors
    /// What can be answered, or that a reason is missing: whoever is refused reads one.
    pub fn admits(&self, answer: &QuestionAnswer) -> Result<(), Phrase> {
        if let Some(id) = self.unfit(&answer.finding) {
            let said = Phrase::new(id).with("question", &self.label);
            let unknown = answer.finding.items().and_then(|items| items.iter().find(|id| !self.has_item(id)));
            return Err(match unknown {
                Some(item) => said.with("item", item),
                None => said,
            });
        }
        // The figures of a list say why.
        let said = matches!(self.asks, Asks::Checklist { .. })
            || !answer.reason.trim().is_empty()
            || !answer.letter.trim().is_empty()
            || self.letter.as_ref().is_some_and(|text| !text.trim().is_empty());
        if self.verdict(Some(answer)) == Verdict::Fails && !said {
            return Err(Phrase::new("refused-question-reason").with("question", &self.label));
        }
        Ok(())
    }

    /// The question with an answer that fails it.
    #[must_use]
    pub fn failed(&self, answer: &QuestionAnswer) -> Option<FailedQuestion> {
        let fails = self.verdict(Some(answer)) == Verdict::Fails;
        fails.then(|| FailedQuestion { question: self.clone(), answer: answer.clone() })
    }

    /// The ticked items by their labels, in the order of the list.
    #[must_use]
    pub fn ticked(&self, ids: &[ItemId]) -> String {
        let labels = self.items().iter().filter(|item| ids.contains(&item.id));
        labels.map(|item| item.label.as_str()).collect::<Vec<_>>().join("; ")
    }
}

impl QuestionAnswer {
    /// The answer in a word, with its day.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let said = Phrase::new(&format!("finding-{}", self.finding.code()));
        let said = match self.finding.items() {
            Some(items) => said.count("count", items.len()),
            None => said,
        };
        match self.finding.day() {
            Some(day) => said.with("day", Moment { day, time: None }),
            None => said,
        }
    }
}

impl FailedQuestion {
    /// The id of the question.
    #[must_use]
    pub fn id(&self) -> &QuestionId {
        &self.question.id
    }

    /// What a letter says of it: the text of the answer, else that of the call, else
    /// the reason.
    #[must_use]
    pub fn letter(&self) -> &str {
        let own = [&self.answer.letter, self.question.letter.as_ref().unwrap_or(&self.answer.reason)];
        own.into_iter().find(|text| !text.is_empty()).unwrap_or(&self.answer.reason)
    }

    /// The sentence that says which question failed, and why.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        let EligibilityQuestion { label, asks, fails, .. } = &self.question;
        let why = if self.answer.reason.is_empty() { self.letter() } else { &self.answer.reason };
        let said = match (asks, fails) {
            (Asks::Document, Fails::No | Fails::Never) => Phrase::new("reason-question-document"),
            (Asks::Checklist { .. }, Fails::Yes) => {
                let items = self.answer.finding.items().unwrap_or_default();
                Phrase::new("reason-question-excluded").with("items", self.question.ticked(items))
            }
            (Asks::Checklist { at_least, .. }, Fails::No | Fails::Never) => {
                let ticked = self.answer.finding.items().map_or(0, <[ItemId]>::len);
                let least = usize::try_from(*at_least).unwrap_or(usize::MAX);
                Phrase::new("reason-question-list").count("count", ticked).count("least", least)
            }
            (Asks::Fact, _) | (Asks::Document, Fails::Yes) => {
                Phrase::new("reason-question").phrase("answer", self.answer.phrase())
            }
        };
        said.with("question", label).with("reason", why)
    }
}
