//! The rank range when any one evaluator is left out.

use crate::cli::rank_with::Page;
use crate::cli::table::{Align, PlainTable};
use crate::domain::phrase::Phrase;
use crate::export::statistics::LeaveOutPart;
use crate::stats::robustness::RankRange;

pub(super) fn section(page: &mut Page<'_>, part: &LeaveOutPart) {
    let moved = |range: &&RankRange| range.best < range.rank || range.worst > range.rank;
    let count = part.ranges.iter().filter(moved).count();
    let what = Phrase::new("stats-leave-out-what").count("moved", count).count("of", part.ranges.len());
    page.say(&what);
    let furthest = part.ranges.iter().filter(moved).rev().max_by_key(|range| range.worst - range.best);
    if let Some(range) = furthest {
        page.say(
            &Phrase::new("stats-leave-out-most")
                .with("proposal", page.id(range.proposal))
                .count("rank", range.rank)
                .count("best", range.best)
                .count("worst", range.worst),
        );
    }
    let unranked = part.ranges.iter().filter(|range| !range.unranked_without.is_empty()).count();
    if unranked > 0 {
        page.say(&Phrase::new("stats-leave-out-unranked").count("count", unranked));
    }
    table(page, part);
}

fn table(page: &mut Page<'_>, part: &LeaveOutPart) {
    let mut columns = vec![
        ("#".to_owned(), Align::Right, 5),
        (page.texts.get("table-id"), Align::Left, 12),
        (page.texts.get("table-title"), Align::Left, 40),
        (page.texts.get("stats-column-best"), Align::Right, 10),
        (page.texts.get("stats-column-worst"), Align::Right, 10),
    ];
    if part.names {
        columns.push((page.texts.get("stats-column-without"), Align::Left, 80));
    }
    let mut table = PlainTable::new(columns);
    for range in &part.ranges {
        let mut row = vec![range.rank.to_string(), page.id(range.proposal), page.title(range.proposal)];
        row.extend([range.best.to_string(), range.worst.to_string()]);
        if part.names {
            row.push(without(page, range));
        }
        table.row(row);
    }
    page.lines.extend(table.lines());
}

/// Without whom the rank is best and worst.
fn without(page: &Page<'_>, range: &RankRange) -> String {
    let mut words = Vec::new();
    for (member, rank) in [(&range.best_without, range.best), (&range.worst_without, range.worst)] {
        if let Some(member) = member {
            words.push(format!("{}: {rank}", page.name(member)));
        }
    }
    if !range.unranked_without.is_empty() {
        let names: Vec<String> = range.unranked_without.iter().map(|member| page.name(member)).collect();
        words.push(page.texts.say(&Phrase::new("stats-unranked-without").with("members", names.join(", "))));
    }
    words.join("; ")
}
