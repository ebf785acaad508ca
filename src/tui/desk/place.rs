//! Where a member was: kept in `places/ID.ron`, so that coming back lands on the
//! same proposal, criterion and line.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::domain::id::{CriterionId, ProposalId};
use crate::store::drafts::About;
use crate::store::replace::replace;

/// The screens of the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeskScreen {
    /// The list of proposals.
    #[default]
    List,
    /// Dossier and sheet.
    Work,
    /// The own totals in order.
    Mirror,
}

/// The panes of the work screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pane {
    /// The score sheet.
    #[default]
    Sheet,
    /// The dossier.
    Dossier,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// The order in which the call lets them be read.
    #[default]
    Number,
    /// What is left to do first.
    State,
    /// The own total, best first.
    Total,
}

/// A line of a dossier: the paragraph and the line in it, which survives
/// another width better than a line number would.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Spot {
    /// The paragraph, heading or row of a table.
    pub block: usize,
    /// The line in it.
    pub line: usize,
}

/// Where a member was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskPlace {
    /// The screen.
    pub screen: DeskScreen,
    /// Where leaving the work screen leads: the list, or the own totals.
    pub from: DeskScreen,
    /// The pane that had the keys.
    pub pane: Pane,
    /// The proposal under the cursor.
    pub proposal: Option<ProposalId>,
    /// The criterion under the cursor.
    pub criterion: Option<CriterionId>,
    /// How far each dossier was read.
    pub read: BTreeMap<ProposalId, Spot>,
    /// The order of the list.
    pub sort: Sort,
    /// The language that the member chose.
    pub lang: Option<String>,
    /// Texts that wait to be finished, from before there was a folder for them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub drafts: BTreeMap<About, String>,
}

impl DeskPlace {
    /// Reads a place. One that cannot be read is the beginning.
    #[must_use]
    pub fn read(path: &Path) -> DeskPlace {
        std::fs::read_to_string(path).ok().and_then(|text| ron::from_str(&text).ok()).unwrap_or_default()
    }

    /// Writes a place. That it cannot be written must not disturb the work.
    pub fn write(&self, path: &Path) {
        if let (Ok(text), Some(folder)) = (ron::to_string(self), path.parent()) {
            let _ = std::fs::create_dir_all(folder);
            let _ = replace(path, text.as_bytes());
        }
    }
}
