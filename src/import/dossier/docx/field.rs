//! Fields of a Word file: links, boxes to tick and lists to choose from that are
//! written as an instruction and a result.

use std::rc::Rc;

/// A field that has begun.
#[derive(Debug, Default)]
pub(super) struct WordField {
    /// What it does, as `HYPERLINK "https://..."`.
    pub instruction: String,
    /// Whether its result has begun.
    pub shown: bool,
    /// Whether the box is ticked.
    pub ticked: Option<bool>,
    /// What can be chosen.
    pub entries: Vec<String>,
    /// What is chosen.
    pub chosen: usize,
}

impl WordField {
    /// Where it leads, for a link to a page.
    pub fn link(&self) -> Option<Rc<str>> {
        let rest = self.instruction.trim().strip_prefix("HYPERLINK")?.trim_start();
        let address = rest.strip_prefix('"')?.split('"').next()?;
        Some(Rc::from(address))
    }

    /// What it shows where no result is written out.
    pub fn own_words(&self) -> Option<&str> {
        match self.instruction.trim().split(' ').next()? {
            "FORMCHECKBOX" => Some(tick(self.ticked.unwrap_or_default())),
            "FORMDROPDOWN" => self.entries.get(self.chosen).map(String::as_str),
            _ => None,
        }
    }
}

/// A box to tick, in signs that every terminal has.
pub(super) fn tick(ticked: bool) -> &'static str {
    if ticked { "[x]" } else { "[ ]" }
}
