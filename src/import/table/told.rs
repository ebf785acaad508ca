//! What somebody should look at in a table that is read: signs that nobody sees, and
//! columns that nobody knows.

use super::Table;
use crate::domain::phrase::Phrase;
use crate::import::columns::ColumnHolds;
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

    /// A warning about the columns that nobody knows and that are not kept.
    #[must_use]
    pub fn ignored(&self) -> Vec<Problem> {
        self.unknown(["import-column-ignored", "import-column-ignored-several"])
    }

    /// A warning about the columns that nobody knows, kept with the proposal.
    #[must_use]
    pub fn kept(&self) -> Vec<Problem> {
        self.unknown(["import-column-kept", "import-column-kept-several"])
    }

    fn unknown(&self, [one_id, several]: [&str; 2]) -> Vec<Problem> {
        let unknown: Vec<&str> = self
            .header
            .iter()
            .filter(|column| column.holds == ColumnHolds::Unknown && !column.heading.is_empty())
            .map(|column| column.heading.as_str())
            .collect();
        let what = match unknown.as_slice() {
            [] => return Vec::new(),
            [one] => Phrase::new(one_id).with("column", one),
            all => Phrase::new(several)
                .with("columns", all.iter().map(|one| format!("“{one}”")).collect::<Vec<_>>().join(", ")),
        };
        vec![Problem::warning(&self.file, what).hint(Phrase::new("import-hint-map-any"))]
    }
}
