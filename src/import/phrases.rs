//! What is told of a table that comes in, as phrases: how it was read, what is left out,
//! what changes. The command line and the screen say the same.

use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::import::changes::ImportChange;
use crate::import::grid::Origin;
use crate::import::ids::GivenId;
use crate::import::leave_out::{Control, LeftKind, LeftOut, Sums};
use crate::import::table::Table;

/// The longest text of a cell that is told.
const TEXT: usize = 60;

/// How a table was read: its sheet, or its encoding and delimiter.
#[must_use]
pub fn read_as(table: &Table) -> Phrase {
    let said = match &table.origin {
        Origin::Text { encoding, delimiter } => {
            let delimiter = if *delimiter == '\t' { "Tab".to_owned() } else { delimiter.to_string() };
            Phrase::new("import-understood").with("delimiter", delimiter).with("encoding", encoding.name())
        }
        Origin::Sheet { format, name } => {
            Phrase::new("import-understood-sheet").with("format", format).with("sheet", name)
        }
    };
    said.with("file", &table.file).count("rows", table.rows.len())
}

/// A row that is not of the table.
#[must_use]
pub fn left(left: &LeftOut) -> Phrase {
    let id = match &left.kind {
        LeftKind::Above => "import-left-above",
        LeftKind::Headings => return Phrase::new("import-left-headings").with("line", left.line),
        LeftKind::Section => "import-left-section",
        LeftKind::Drawn => return Phrase::new("import-left-drawn").with("line", left.line),
        LeftKind::Units => "import-left-units",
        LeftKind::Unfilled => "import-left-unfilled",
        LeftKind::Figure => "import-left-figure",
        LeftKind::Total(_) => "import-left-total",
        LeftKind::Said => "import-left-said",
    };
    Phrase::new(id).with("line", left.line).with("text", shortened(&left.text, TEXT))
}

/// What a row of totals says beside what the rows come to, line by line.
#[must_use]
pub fn sums(sums: &Sums) -> Vec<Phrase> {
    let mut said: Vec<Phrase> = sums.compared.iter().map(compared).collect();
    said.extend(sums.failed.iter().map(|column| Phrase::new("import-control-failed").with("column", column)));
    if said.is_empty() {
        said.push(Phrase::new("import-control-none"));
    }
    said
}

/// A published sum beside that of the rows.
fn compared(control: &Control) -> Phrase {
    let lines: Vec<String> = control.explained_by.iter().map(ToString::to_string).collect();
    let difference = control.published - control.computed;
    let id = match (difference == Money::ZERO, lines.is_empty()) {
        (true, _) => {
            return Phrase::new("import-control-equal")
                .with("column", &control.heading)
                .amount("sum", control.computed);
        }
        (false, true) => "import-control-differs",
        (false, false) => "import-control-explained",
    };
    let difference = if difference < Money::ZERO { -difference } else { difference };
    let said = Phrase::new(id)
        .with("column", &control.heading)
        .amount("published", control.published)
        .amount("sum", control.computed)
        .amount("difference", difference);
    if lines.is_empty() { said } else { said.with("lines", lines.join(", ")) }
}

/// How many rows that got an id are told one by one.
const IDS_TOLD: usize = 3;

/// Which ids rows got that had none, and by which rule; a few of them each with its title.
#[must_use]
pub fn given_ids(given: &[GivenId]) -> Vec<Phrase> {
    let new: Vec<&GivenId> = given.iter().filter(|one| !one.known).collect();
    let mut said = Vec::new();
    if new.len() <= IDS_TOLD {
        said.extend(new.iter().map(|one| {
            let title = shortened(&one.title, TEXT);
            let given = Phrase::new("import-id-given").with("line", one.line);
            given.with("id", &one.id).with("title", title)
        }));
    } else if let (Some(first), Some(last)) = (new.first(), new.last()) {
        let ids = Phrase::new("import-ids-given").count("count", new.len());
        said.push(ids.with("first", &first.id).with("last", &last.id));
    }
    if new.len() < given.len() {
        said.push(Phrase::new("import-ids-kept").count("count", given.len() - new.len()));
    }
    said
}

/// A difference between what stands and what comes in.
#[must_use]
pub fn change(change: &ImportChange) -> Phrase {
    match change {
        ImportChange::Comes { id } => Phrase::new("import-change-comes").with("id", id),
        ImportChange::Goes { id } => Phrase::new("import-change-goes").with("id", id),
        ImportChange::Alters { id, field, was, now } => {
            let text = |text: &str| match text {
                "" => Phrase::new("import-change-nothing"),
                text => Phrase::new("import-change-text").with("text", shortened(text, TEXT)),
            };
            let was = was.as_deref().map_or_else(|| Phrase::new("import-change-hidden"), text);
            Phrase::new("import-change")
                .with("id", id)
                .with("field", field)
                .phrase("was", was)
                .phrase("now", text(now))
        }
    }
}

/// A text on one line, of at most so many characters.
#[must_use]
pub fn shortened(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}...", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
