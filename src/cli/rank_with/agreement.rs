//! How far the evaluators agree.

use crate::cli::rank_with::Page;
use crate::cli::table::{Align, PlainTable};
use crate::export::statistics::AgreementPart;
use crate::stats::Undefined;
use crate::stats::agreement::Agreement;
use crate::text::statistics::{of_agreement, of_dashes};

pub(super) fn section(page: &mut Page<'_>, part: &AgreementPart) {
    for sentence in of_agreement(&part.total) {
        page.say(&sentence);
    }
    table(page, part);
}

fn table(page: &mut Page<'_>, part: &AgreementPart) {
    let heading = |id: &str, align: Align, widest: usize| (page.texts.get(id), align, widest);
    let mut table = PlainTable::new(vec![
        heading("stats-column-on", Align::Left, 40),
        heading("stats-column-proposals", Align::Right, 12),
        heading("stats-column-marks", Align::Right, 12),
        heading("stats-column-alpha-interval", Align::Right, 16),
        heading("stats-column-alpha-ordinal", Align::Right, 16),
        ("ICC".to_owned(), Align::Right, 10),
        ("W".to_owned(), Align::Right, 10),
    ]);
    let criteria = page.round.call.criteria.iter().map(|criterion| criterion.label.clone());
    let names = std::iter::once(page.texts.get("stats-total")).chain(criteria);
    let mut reasons: Vec<Undefined> = Vec::new();
    for (name, one) in names.zip(std::iter::once(&part.total).chain(&part.criteria)) {
        let Agreement { alpha_interval, alpha_ordinal, icc, kendall_w, .. } = *one;
        let mut row = vec![name, one.proposals.to_string(), one.marks.to_string()];
        for value in [alpha_interval, alpha_ordinal, icc, kendall_w] {
            row.push(value.map_or_else(|_| "-".to_owned(), |value| page.figure(value, 3)));
            reasons.extend(value.err().filter(|why| !reasons.contains(why)));
        }
        table.row(row);
    }
    page.lines.extend(table.lines());
    if let Some(said) = of_dashes(&reasons) {
        page.say(&said);
    }
}
