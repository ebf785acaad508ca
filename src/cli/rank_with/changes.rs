//! The smallest change of one weight and of one mark that changes who is awarded.

use crate::cli::rank_with::Page;
use crate::domain::id::names;
use crate::domain::phrase::Phrase;
use crate::export::statistics::ChangesPart;
use crate::result::changes::{MarkChange, Swing, WeightChange, WeightSearch};
use crate::result::reader::NamedBeside;

/// The most changes of a mark that are listed.
const SHOWN: usize = 12;

pub(super) fn section(page: &mut Page<'_>, part: &ChangesPart) {
    let found = part.weights.iter().filter_map(|search| Some((search, search.nearest()?)));
    let nearest = found.min_by_key(|(search, change)| (change.weight - search.weight).abs());
    match nearest {
        Some((search, change)) => page.say(
            &Phrase::new("stats-weight-smallest")
                .with("criterion", page.round.call.criterion_label(&search.criterion))
                .number("weight", search.weight)
                .number("unit", search.unit)
                .number("changed", change.weight)
                .phrase("effect", effect(&change.effect)),
        ),
        None => page.say(&Phrase::new("stats-weight-nothing")),
    }
    page.say(&Phrase::new("stats-weight-units"));
    for search in &part.weights {
        of_weight(page, search);
    }
    let marks = &part.marks;
    match marks.steps {
        None => page.say(&Phrase::new("stats-mark-nothing")),
        Some(steps) => {
            let smallest = Phrase::new("stats-mark-smallest").count("steps", steps as usize);
            page.say(&smallest.count("count", marks.changes.len()));
        }
    }
    for change in marks.changes.iter().take(SHOWN) {
        of_mark(page, change);
    }
    if marks.changes.len() > SHOWN {
        page.say(&Phrase::new("stats-mark-more").count("count", marks.changes.len() - SHOWN));
    }
}

fn of_weight(page: &mut Page<'_>, search: &WeightSearch) {
    let heading = |id: &str| {
        Phrase::new(id)
            .with("criterion", page.round.call.criterion_label(&search.criterion))
            .number("weight", search.weight)
    };
    let change = |change: &WeightChange| {
        heading("stats-weight-change")
            .number("changed", change.weight)
            .phrase("effect", effect(&change.effect))
    };
    let mut sentences: Vec<Phrase> =
        [&search.lower, &search.higher].into_iter().flatten().map(change).collect();
    if search.lower.is_none() && search.from == search.weight {
        sentences.push(heading("stats-weight-lowest"));
        if search.higher.is_none() {
            sentences.push(heading("stats-weight-not-higher").number("to", search.to));
        }
    } else if search.lower.is_none() || search.higher.is_none() {
        let id = match (&search.lower, &search.higher) {
            (None, None) => "stats-weight-neither",
            (None, _) => "stats-weight-not-lower",
            _ => "stats-weight-not-higher",
        };
        sentences.push(heading(id).number("from", search.from).number("to", search.to));
    }
    for sentence in sentences {
        page.say(&sentence);
    }
}

fn of_mark(page: &mut Page<'_>, change: &MarkChange) {
    let sentence = Phrase::new("stats-mark-change")
        .with("member", page.name(&change.member))
        .with("proposal", &change.proposal)
        .with("criterion", page.round.call.criterion_label(&change.criterion))
        .number("was", change.was)
        .number("now", change.now)
        .phrase("effect", effect(&change.effect));
    page.say(&sentence);
}

/// Who gains and loses, in a few words.
fn effect(effect: &Swing) -> Phrase {
    let list = |named: &NamedBeside| named.phrase(Phrase::new("names-open").with("names", names(&named.ids)));
    match (effect.gains.is_empty(), effect.loses.is_empty()) {
        _ if !effect.opens_tie.is_empty() => {
            Phrase::new("stats-effect-tie").phrase("proposals", list(&effect.opens_tie))
        }
        (false, false) => Phrase::new("stats-effect-swap")
            .phrase("gains", list(&effect.gains))
            .phrase("loses", list(&effect.loses)),
        (false, true) => Phrase::new("stats-effect-gains").phrase("gains", list(&effect.gains)),
        _ => Phrase::new("stats-effect-loses").phrase("loses", list(&effect.loses)),
    }
}
