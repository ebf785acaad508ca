//! How strict each evaluator is against the others on the same proposals.

use crate::cli::rank_with::Page;
use crate::cli::table::{Align, PlainTable};
use crate::domain::phrase::Phrase;
use crate::export::statistics::EvaluatorStrictness;
use crate::stats::strictness::Strictness;
use crate::text::statistics::{decimal, undefined};

pub(super) fn section(page: &mut Page<'_>, all: &[EvaluatorStrictness]) {
    page.say(&Phrase::new("stats-strictness-what"));
    let mut notable = false;
    for one in all {
        let Ok(Strictness { difference, proposals, uncertainty: Some(known) }) = &one.total else { continue };
        if known.low <= 0.0 && known.high >= 0.0 {
            continue;
        }
        notable = true;
        let id = if *difference < 0.0 { "stats-strict" } else { "stats-generous" };
        page.say(
            &Phrase::new(id)
                .with("member", page.name(&one.member))
                .number("points", decimal(difference.abs(), 2))
                .count("proposals", *proposals),
        );
    }
    if !notable {
        page.say(&Phrase::new("stats-strict-nobody"));
    }
    table(page, all);
}

fn table(page: &mut Page<'_>, all: &[EvaluatorStrictness]) {
    let mut columns = vec![
        (page.texts.get("stats-column-evaluator"), Align::Left, 30),
        (page.texts.get("stats-column-proposals"), Align::Right, 12),
        (page.texts.get("stats-total"), Align::Right, 12),
        (page.texts.get("stats-column-within"), Align::Right, 20),
    ];
    let criteria = &page.round.call.criteria;
    columns.extend(criteria.iter().map(|criterion| (criterion.id.to_string(), Align::Right, 14)));
    let mut table = PlainTable::new(columns);
    for one in all {
        let mut row = vec![page.name(&one.member)];
        match &one.total {
            Ok(total) => {
                let within = total.uncertainty.map_or_else(String::new, |known| {
                    format!("{} .. {}", page.figure(known.low, 2), page.figure(known.high, 2))
                });
                row.extend([total.proposals.to_string(), page.figure(total.difference, 2), within]);
            }
            Err(why) => row.extend([String::new(), "-".to_owned(), page.texts.say(&undefined(*why))]),
        }
        row.extend(one.criteria.iter().map(|found| match found {
            Ok(found) => page.figure(found.difference, 2),
            Err(_) => "-".to_owned(),
        }));
        table.row(row);
    }
    page.lines.extend(table.lines());
}
