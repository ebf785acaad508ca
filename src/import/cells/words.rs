//! Cells that know a few words: kinds and roles, and yes and no.

use super::Cells;
use crate::domain::id::ClassId;
use crate::domain::phrase::Phrase;
use crate::import::call_names::CallColumn;
use crate::import::columns::OPEN;
use crate::import::field::key;
use crate::import::leave_out::said as whole;
use crate::import::table::TableRow;
use crate::store::offer::Offer;
use crate::store::problem::Problem;

/// The words for yes in four languages; the first is the one that options give.
const YES: [&str; 13] = ["ja", "j", "oui", "o", "yes", "y", "x", "1", "waar", "true", "vrai", "wahr", "v"];

/// The words for no.
const NO: [&str; 12] =
    ["nee", "n", "neen", "non", "no", "0", "nein", "onwaar", "false", "faux", "falsch", ""];

/// What a cell says to a question; none where it says something else.
pub(in crate::import) fn yes_or_no(text: &str) -> Option<bool> {
    let said = key(text);
    let marks = ["\u{2713}", "\u{2714}", "\u{2611}"];
    match () {
        () if YES.contains(&said.as_str()) && !said.is_empty() || marks.contains(&text.trim()) => Some(true),
        // A hyphen is what somebody writes who leaves it open.
        () if NO.contains(&said.as_str())
            && (said.is_empty() == text.trim().is_empty() || text.trim() == OPEN) =>
        {
            Some(false)
        }
        () => None,
    }
}

impl<'a> Cells<'a> {
    /// The value of a cell that knows a few words; a hyphen leaves it open.
    pub fn word<T>(
        &mut self,
        row: &'a TableRow,
        field: &str,
        known: &[&str],
        read: impl FnOnce(&str) -> Result<T, Phrase>,
    ) -> Option<T> {
        let text = self.text(row, field)?;
        let may_be_open = !self.table.needs(field);
        if text == OPEN && may_be_open {
            return None;
        }
        let offer = |text: &str| Offer::Word {
            field: field.to_owned(),
            text: text.to_owned(),
            known: known.iter().map(|word| (*word).to_owned()).collect(),
            may_be_open,
            row: String::new(),
        };
        read(text).map_err(|what| self.wrong_with_offer(row, field, (what, None), offer(text))).ok()
    }

    /// The classes for which a row says yes in a column of its own.
    pub fn classes_with_yes(&mut self, row: &TableRow) -> Vec<ClassId> {
        let table = self.table;
        let mut yes = Vec::new();
        for (index, column) in table.header.iter().enumerate() {
            let Some(CallColumn::Class(class)) = column.of_call() else { continue };
            let text = table.cell(row, index);
            match yes_or_no(text) {
                Some(true) => yes.push(class.clone()),
                Some(false) => {}
                None => {
                    let offer = Offer::Word {
                        field: column.heading.clone(),
                        text: text.to_owned(),
                        known: [YES[0], NO[0]].map(str::to_owned).to_vec(),
                        may_be_open: true,
                        row: whole(row),
                    };
                    let what =
                        Phrase::new("import-yes-no").with("text", text).with("column", &column.heading);
                    let problem = Problem::error(&table.file, what).offering(offer);
                    self.problems.push(problem.at(Some(table.place_at(row, index))));
                }
            }
        }
        yes
    }
}
