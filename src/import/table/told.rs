//! What somebody should look at in a table that is read: signs that nobody sees, and
//! columns that nobody knows.

use super::Table;
use crate::domain::phrase::Phrase;
use crate::store::check::unseen::told;
use crate::store::problem::Problem;

impl Table {
    /// A warning for every cell with a sign that nobody sees.
    #[must_use]
    pub fn unseen(&self) -> Vec<Problem> {
        let mut found = Vec::new();
        for row in &self.rows {
            for (index, (text, column)) in row.cells().zip(&self.header).enumerate() {
                let place = |what| {
                    let place = Some(self.grid.place(row, index));
                    Problem::warning(&self.file, what).at(place).hint(Phrase::new("check-unseen-hint"))
                };
                found.extend(told(&format!("\"{}\"", column.heading), text).into_iter().map(place));
            }
        }
        found
    }

    /// A warning for every column that nobody knows and that is not kept.
    #[must_use]
    pub fn ignored(&self) -> Vec<Problem> {
        self.ignored_but(|_| false)
    }

    /// The same of a table whose reader knows some of these headings.
    #[must_use]
    pub fn ignored_but(&self, known: impl Fn(&str) -> bool) -> Vec<Problem> {
        self.unknown("import-column-ignored", known)
    }

    /// A warning for every column that nobody knows, kept with the proposal.
    #[must_use]
    pub fn kept(&self) -> Vec<Problem> {
        self.unknown("import-column-kept", |_| false)
    }

    fn unknown(&self, id: &str, known: impl Fn(&str) -> bool) -> Vec<Problem> {
        self.header
            .iter()
            .filter(|column| column.is_unknown() && !known(&column.heading))
            .map(|column| {
                let what = Phrase::new(id).with("column", &column.heading);
                Problem::warning(&self.file, what).hint(Phrase::new("import-hint-map-any"))
            })
            .collect()
    }
}
