//! The expected rank with its intervals, and the groups around the funding line.

use crate::cli::rank_with::Page;
use crate::cli::table::{Align, PlainTable};
use crate::domain::phrase::Phrase;
use crate::export::statistics::ExpectedPart;
use crate::export::stats_json::group_code;
use crate::text::statistics::{decimal, interval, of_expected};

pub(super) fn section(page: &mut Page<'_>, part: &ExpectedPart) {
    let ranks = &part.ranks;
    for sentence in of_expected(ranks, part.groups.as_ref()) {
        page.say(&sentence);
    }
    table(page, part);
    let settings = &ranks.settings;
    page.say(
        &Phrase::new("stats-settings")
            .number("limit", decimal(settings.sd_limit, 2).normalize())
            .number("strictness", decimal(settings.strictness_sd, 2).normalize())
            .count("draws", settings.draws as usize)
            .with("seed", settings.seed)
            .number("proposal", decimal(ranks.proposal_sd, 2))
            .number("mark", decimal(ranks.mark_sd, 2)),
    );
}

fn table(page: &mut Page<'_>, part: &ExpectedPart) {
    // Where the order cannot change, a second order would only be noise.
    let shows_expected = part.ranks.order_can_change;
    let mut columns = vec![
        ("#".to_owned(), Align::Right, 5),
        (page.texts.get("table-id"), Align::Left, 12),
        (page.texts.get("table-title"), Align::Left, 40),
    ];
    if shows_expected {
        columns.push((page.texts.get("stats-column-expected"), Align::Right, 16));
    }
    columns.push((page.texts.get("stats-column-half"), Align::Right, 16));
    columns.push((page.texts.get("stats-column-ninety"), Align::Right, 16));
    if part.groups.is_some() {
        columns.push((page.texts.get("stats-column-group"), Align::Left, 24));
    }
    let mut table = PlainTable::new(columns);
    let mut rows: Vec<usize> = (0..part.rows.len()).collect();
    rows.sort_by_key(|&at| part.rows[at].1);
    for at in rows {
        let (proposal, rank) = part.rows[at];
        let Some(one) = part.ranks.proposals.get(at).and_then(Option::as_ref) else { continue };
        let mut row = vec![rank.to_string(), page.id(proposal), page.title(proposal)];
        if shows_expected {
            row.push(page.figure(one.rank, 1));
        }
        row.extend([interval(one.half), interval(one.ninety)]);
        if let Some((_, groups)) = &part.groups {
            let group = groups.groups[at].map(|group| format!("stats-group-{}", group_code(group)));
            row.push(group.map(|id| page.texts.get(&id)).unwrap_or_default());
        }
        table.row(row);
    }
    page.lines.extend(table.lines());
}
