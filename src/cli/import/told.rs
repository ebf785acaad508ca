//! How a table was understood, so that a wrong guess is seen at once.

use crate::cli::output::Console;
use crate::domain::call::Call;
use crate::domain::phrase::Phrase;
use crate::import::bytes::Encoding;
use crate::import::call_names::CallNames;
use crate::import::grid::Origin;
use crate::import::ids::GivenId;
use crate::import::leave_out::LeftKind;
use crate::import::phrases::{given_ids, left as left_row, read_as, sums};
use crate::import::table::Table;

/// How many rows that are left out are told one by one, totals apart.
const LEFT_TOLD: usize = 10;

/// Says how a table was understood, so that a wrong guess is seen at once: how it is
/// written, which rows are left out, and whether the sums in it are right.
pub fn understood(table: &Table, output: &Console) {
    output.remark(&read_as(table));
    output.aside(&output.problems(&table.warnings()));
    let sure = matches!(table.origin, Origin::Text { encoding: Encoding::Utf8 | Encoding::Utf16, .. });
    if let Some(part) = table.shown().filter(|_| !sure) {
        let said = Phrase::new("import-understood-sample").with("text", part);
        output.aside(&format!("  {}\n", output.texts().say(&said)));
    }
    let mut told = 0;
    for left in &table.left_out {
        let is_total = matches!(left.kind, LeftKind::Total(_));
        told += usize::from(!is_total);
        if told > LEFT_TOLD && !is_total {
            continue;
        }
        output.aside(&format!("  {}\n", output.texts().say(&left_row(left))));
        if let LeftKind::Total(of) = &left.kind {
            for said in sums(of) {
                output.aside(&format!("    {}\n", output.texts().say(&said)));
            }
        }
    }
    if told > LEFT_TOLD {
        let more = Phrase::new("import-left-more").count("count", told - LEFT_TOLD);
        output.aside(&format!("  {}\n", output.texts().say(&more)));
    }
}

/// Says what of the call columns hold whose headings are not just its names.
pub(super) fn of_call(table: &Table, call: &Call, output: &Console) {
    let names = CallNames::of_criteria(call);
    for column in table.header.iter().filter(|column| !names.is_criterion(&column.heading)) {
        if let Some(held) = column.of_call() {
            let said = Phrase::new("import-column-holds").with("column", &column.heading);
            output.remark(&said.phrase("holds", names.said(held)));
        }
    }
}

/// Says which ids rows got that had none, and by which rule.
pub(super) fn given(given: &[GivenId], output: &Console) {
    for said in given_ids(given) {
        output.remark(&said);
    }
}
