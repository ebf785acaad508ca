//! How often each rank under uncertain weights.

use crate::cli::rank_with::Page;
use crate::cli::table::{Align, PlainTable};
use crate::domain::phrase::Phrase;
use crate::export::statistics::WeightsPart;
use crate::stats::acceptability::{Acceptability, Method};
use crate::stats::robustness::SHARE;
use crate::text::statistics::decimal;

/// Shares below this are rounding.
const NOTHING: f64 = 5e-10;

pub(super) fn section(page: &mut Page<'_>, part: &WeightsPart) {
    page.say(&Phrase::new("stats-weights-what").number("share", decimal(100.0 * SHARE, 0)));
    if let (Ok(near), Some(awards)) = (&part.near, part.awards) {
        let among = |rows: &[f64]| rows.iter().take(awards).sum::<f64>();
        let always = near.ranks.iter().filter(|row| among(row) > 1.0 - NOTHING).count();
        let sometimes = near.ranks.iter().filter(|row| among(row) > NOTHING).count();
        page.say(
            &Phrase::new("stats-weights-awards")
                .count("awards", awards)
                .count("always", always)
                .count("sometimes", sometimes - always),
        );
    }
    table(page, part);
    let method = part.near.as_ref().or(part.any.as_ref()).map(|found| found.method);
    match method {
        Ok(Method::Exact) => page.say(&Phrase::new("stats-weights-exact")),
        Ok(Method::Drawn { draws, seed }) => {
            page.say(&Phrase::new("stats-weights-drawn").count("draws", draws as usize).with("seed", seed));
        }
        Err(_) => page.say(&Phrase::new("stats-no-weights")),
    }
}

fn table(page: &mut Page<'_>, part: &WeightsPart) {
    let mut columns = vec![
        ("#".to_owned(), Align::Right, 5),
        (page.texts.get("table-id"), Align::Left, 12),
        (page.texts.get("table-title"), Align::Left, 40),
    ];
    let regions = [("near", part.near.as_ref().ok()), ("any", part.any.as_ref().ok())];
    for (name, _) in regions.iter().filter(|(_, found)| found.is_some()) {
        let heading = |what: &str| page.texts.get(&format!("stats-column-{what}-{name}"));
        columns.push((heading("ranks"), Align::Right, 24));
        columns.push((heading("same"), Align::Right, 24));
        if part.awards.is_some() {
            columns.push((heading("among"), Align::Right, 24));
        }
    }
    let mut table = PlainTable::new(columns);
    for (at, &(proposal, rank)) in part.rows.iter().enumerate() {
        let mut row = vec![rank.to_string(), page.id(proposal), page.title(proposal)];
        for found in regions.iter().filter_map(|(_, found)| *found) {
            row.extend(cells(page, found, at, rank, part.awards));
        }
        table.row(row);
    }
    page.lines.extend(table.lines());
}

/// Best and worst rank, share of the present rank, share among the awards.
fn cells(
    page: &Page<'_>,
    found: &Acceptability,
    at: usize,
    rank: usize,
    awards: Option<usize>,
) -> Vec<String> {
    let shares = &found.ranks[at];
    let best = shares.iter().position(|share| *share > NOTHING).map_or(0, |at| at + 1);
    let worst = shares.iter().rposition(|share| *share > NOTHING).map_or(0, |at| at + 1);
    let mut cells = vec![format!("{best} - {worst}")];
    cells.push(page.percent(shares.get(rank.wrapping_sub(1)).copied().unwrap_or(0.0)));
    cells.extend(awards.map(|awards| page.percent(shares.iter().take(awards).sum())));
    cells
}
