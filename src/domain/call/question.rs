//! What a person looks up before a proposal may compete: questions, documents to hand
//! in, checklists and exclusions. What the program sees by itself is no question.

use serde::{Deserialize, Serialize};

use crate::domain::id::{ItemId, QuestionId};

/// Something that a person looks up in every application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Question", deny_unknown_fields)]
pub struct EligibilityQuestion {
    /// A short name, such as `agreement`.
    pub id: QuestionId,
    /// The question, or the name of the document or list, as people read it.
    pub label: String,
    /// What answers it.
    #[serde(default)]
    pub asks: Asks,
    /// Which answer makes a proposal ineligible.
    #[serde(default)]
    pub fails: Fails,
    /// Where the call says so.
    #[serde(default)]
    pub source: Option<String>,
    /// What a letter says where it fails; an answer may say it otherwise.
    #[serde(default)]
    pub letter: Option<String>,
}

/// What answers a question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asks {
    /// Yes or no.
    #[default]
    Fact,
    /// Whether a document is there.
    Document,
    /// Which items of a list there are.
    Checklist {
        /// The list.
        items: Vec<ChecklistItem>,
        /// Fewer than this fail.
        #[serde(default = "one")]
        at_least: u32,
    },
}

/// An item of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Item", deny_unknown_fields)]
pub struct ChecklistItem {
    /// A short name.
    pub id: ItemId,
    /// The item as people read it.
    pub label: String,
}

/// Which answer makes a proposal ineligible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fails {
    /// *No*; a document that is not there; too few items of a list.
    #[default]
    No,
    /// *Yes*: an exclusion.
    Yes,
    /// None: it is only to be known, and holds nothing up.
    Never,
}

fn one() -> u32 {
    1
}

impl EligibilityQuestion {
    /// The items of a checklist; none of anything else.
    #[must_use]
    pub fn items(&self) -> &[ChecklistItem] {
        match &self.asks {
            Asks::Checklist { items, .. } => items,
            Asks::Fact | Asks::Document => &[],
        }
    }
}
