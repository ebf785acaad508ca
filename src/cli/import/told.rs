//! How a table was understood, so that a wrong guess is seen at once.

use crate::cli::import::changes::shortened;
use crate::cli::output::Console;
use crate::domain::money::Money;
use crate::domain::phrase::Phrase;
use crate::import::bytes::Encoding;
use crate::import::grid::Origin;
use crate::import::ids::GivenId;
use crate::import::leave_out::{Control, LeftKind};
use crate::import::table::Table;

/// How many rows that are left out are told one by one, totals apart.
const LEFT_TOLD: usize = 10;

/// Says how a table was understood, so that a wrong guess is seen at once: how it is
/// written, which rows are left out, and whether the sums in it are right.
pub fn understood(table: &Table, output: &Console) {
    let said = match &table.origin {
        Origin::Text { encoding, delimiter } => {
            let delimiter = if *delimiter == '\t' { "Tab".to_owned() } else { delimiter.to_string() };
            Phrase::new("import-understood").with("delimiter", delimiter).with("encoding", encoding.name())
        }
        Origin::Sheet { format, name } => {
            Phrase::new("import-understood-sheet").with("format", format).with("sheet", name)
        }
    };
    output.remark(&said.with("file", &table.file).count("rows", table.rows.len()));
    output.aside(&output.problems(&table.warnings()));
    let sure = matches!(table.origin, Origin::Text { encoding: Encoding::Utf8 | Encoding::Utf16, .. });
    if let Some(part) = table.shown().filter(|_| !sure) {
        let said = Phrase::new("import-understood-sample").with("text", part);
        output.aside(&format!("  {}\n", output.texts().say(&said)));
    }
    let mut told = 0;
    for left in &table.left_out {
        let id = match &left.kind {
            LeftKind::Above => "import-left-above",
            LeftKind::Headings => "import-left-headings",
            LeftKind::Section => "import-left-section",
            LeftKind::Total(_) => "import-left-total",
        };
        let is_total = matches!(left.kind, LeftKind::Total(_));
        told += usize::from(!is_total);
        if told > LEFT_TOLD && !is_total {
            continue;
        }
        let said = Phrase::new(id).with("line", left.line).with("text", shortened(&left.text, 60));
        output.aside(&format!("  {}\n", output.texts().say(&said)));
        if let LeftKind::Total(controls) = &left.kind {
            for control in controls {
                output.aside(&format!("    {}\n", output.texts().say(&compared(control))));
            }
        }
    }
    if told > LEFT_TOLD {
        let more = Phrase::new("import-left-more").count("count", told - LEFT_TOLD);
        output.aside(&format!("  {}\n", output.texts().say(&more)));
    }
}

/// Says which ids rows got that had none, and by which rule.
pub(super) fn given(given: &[GivenId], output: &Console) {
    let new: Vec<&GivenId> = given.iter().filter(|one| !one.known).collect();
    if let (Some(first), Some(last)) = (new.first(), new.last()) {
        let said = Phrase::new("import-ids-given").count("count", new.len());
        output.remark(&said.with("first", &first.id).with("last", &last.id));
    }
    if new.len() < given.len() {
        output.remark(&Phrase::new("import-ids-kept").count("count", given.len() - new.len()));
    }
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
