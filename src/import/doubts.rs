//! Rows of a table of proposals that look like something else, of which only a person can
//! say what they are: what others ask together, a word for a total as a title, a row
//! without the names that the others have.
//!
//! A row with a name of its own is a proposal and is told; one without is asked about.

use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::import::leave_out::labels::is_label_alone;
use crate::import::leave_out::said;
use crate::import::table::{Table, TableRow};
use crate::store::offer::Offer;
use crate::store::problem::Problem;

/// Why a row may be no proposal.
enum Doubt {
    /// It asks just what the rows from one line to another ask together.
    Sum { first: usize, last: usize },
    /// Its title is a word for a total or another figure.
    Label,
    /// It has neither id nor lead, and the others have both.
    Nameless,
}

/// The names of the rows of a table.
struct RowNames<'a> {
    table: &'a Table,
    /// Whether most rows have an id.
    ids: bool,
    /// Whether most rows have a lead.
    leads: bool,
}

impl<'a> RowNames<'a> {
    fn of(table: &'a Table) -> RowNames<'a> {
        let mostly = |field: &str| {
            table.rows.iter().filter(|row| !table.text(row, field).is_empty()).count() * 2 > table.rows.len()
        };
        RowNames { table, ids: mostly("id"), leads: mostly("lead") }
    }

    fn has(&self, row: &TableRow, field: &str) -> bool {
        !self.table.text(row, field).is_empty()
    }

    /// Whether a row has what the rows of its table are known by.
    fn knows(&self, row: &TableRow) -> bool {
        if self.ids { self.has(row, "id") } else { self.has(row, "id") || self.has(row, "lead") }
    }

    fn is_nameless(&self, row: &TableRow) -> bool {
        self.ids && self.leads && !self.has(row, "id") && !self.has(row, "lead")
    }
}

/// The doubts about rows, as errors where somebody must say what they are, else as
/// warnings. `amounts` has the columns of amounts, what is requested first.
pub(super) fn doubts(table: &Table, amounts: &[&[Option<Money>]]) -> Vec<Problem> {
    let names = RowNames::of(table);
    let sums = sums(table, amounts);
    let mut found = Vec::new();
    for (row, sum) in table.rows.iter().zip(sums) {
        if table.kept_rows.contains(&row.line) {
            continue;
        }
        let without_lead = names.leads && !names.has(row, "lead");
        let (doubt, asks) = match sum {
            Some((first, last)) => (Doubt::Sum { first, last }, !names.knows(row)),
            None if is_label_alone(table.text(row, "title")) => {
                (Doubt::Label, without_lead || !names.knows(row))
            }
            None if names.is_nameless(row) => (Doubt::Nameless, true),
            None => continue,
        };
        found.push(problem(table, row, &doubt, asks));
    }
    found
}

fn problem(table: &Table, row: &TableRow, doubt: &Doubt, asks: bool) -> Problem {
    let title = table.text(row, "title");
    let what = match doubt {
        Doubt::Sum { first, last } => {
            Phrase::new("import-doubt-sum").with("title", title).with("first", first).with("last", last)
        }
        Doubt::Label => Phrase::new("import-doubt-label").with("title", title),
        Doubt::Nameless => Phrase::new("import-doubt-nameless").with("title", title),
    };
    let place = Some(table.place(row, "title"));
    if asks {
        let hint = Phrase::new("import-doubt-hint").with("line", row.line);
        let offer = Offer::Row { line: row.line, may_stay: true, row: said(row) };
        Problem::error(&table.file, what).at(place).hint(hint).offering(offer)
    } else {
        let hint = Phrase::new("import-doubt-told-hint").with("line", row.line);
        Problem::warning(&table.file, what).at(place).hint(hint)
    }
}

/// Rows that were added up, column by column in cents.
struct Running {
    first: Option<usize>,
    last: usize,
    rows: usize,
    cents: Vec<i128>,
}

impl Running {
    fn new(columns: usize) -> Running {
        Running { first: None, last: 0, rows: 0, cents: vec![0; columns] }
    }

    fn add(&mut self, line: usize, row: &[Option<Money>]) {
        self.first.get_or_insert(line);
        (self.last, self.rows) = (line, self.rows + 1);
        for (sum, amount) in self.cents.iter_mut().zip(row) {
            *sum += amount.map_or(0, |amount| i128::from(amount.cents()));
        }
    }

    /// The lines of the rows, two at least, where these amounts are just their sums.
    fn is(&self, row: &[Option<Money>]) -> Option<(usize, usize)> {
        let asked = row.first().copied().flatten()?;
        let same = |(sum, amount): (&i128, &Option<Money>)| {
            amount.is_none_or(|amount| *sum == i128::from(amount.cents()))
        };
        let equal = self.rows > 1 && asked > Money::ZERO && self.cents.iter().zip(row).all(same);
        equal.then_some((self.first?, self.last))
    }
}

/// Of every row the lines of those that it is the sum of, in each of its amounts: all
/// above it, those of its section, or for the first row all below it.
fn sums(table: &Table, amounts: &[&[Option<Money>]]) -> Vec<Option<(usize, usize)>> {
    let row = |at: usize| -> Vec<Option<Money>> {
        amounts.iter().map(|column| column.get(at).copied().flatten()).collect()
    };
    let new = || Running::new(amounts.len());
    let mut rest = new();
    for (at, one) in table.rows.iter().enumerate().skip(1) {
        rest.add(one.line, &row(at));
    }
    // All rows, all that are no sum themselves, and those since the last title or sum.
    let (mut all, mut plain, mut section) = (new(), new(), new());
    let mut left = table.left_out.iter().map(|left| left.line).peekable();
    let mut found = Vec::with_capacity(table.rows.len());
    for (at, one) in table.rows.iter().enumerate() {
        while left.next_if(|line| *line < one.line).is_some() {
            section = new();
        }
        let own = row(at);
        let below = if at == 0 { rest.is(&own) } else { None };
        let of = section.is(&own).or_else(|| plain.is(&own)).or_else(|| all.is(&own)).or(below);
        all.add(one.line, &own);
        if of.is_some() {
            section = new();
        } else {
            plain.add(one.line, &own);
            section.add(one.line, &own);
        }
        found.push(of);
    }
    found
}
