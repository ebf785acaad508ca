//! Marks, points, ties and thresholds, as anybody works them out from the scores.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use regex::Captures;

use super::book::{Exact, cents, number, rounded};
use super::truth::Reader;

impl Reader<'_> {
    /// The line of a criterion: scores, merged mark, points.
    pub fn points(&mut self, id: &str, name: &str, parts: &Captures<'_>) -> bool {
        let text = |part: &str| parts.name(part).map(|found| found.as_str());
        let figure = |part: &str| number(text(part).unwrap());
        let book = self.book;
        let (_, criterion) = book.criterion(text("label").unwrap());
        let mut scores = book.scores[&(id.to_owned(), criterion.id.to_owned())].clone();
        let mut given: Vec<Exact> = text("given").unwrap().split("; ").map(number).collect();
        scores.sort();
        given.sort();
        let merged = book.merged(id, criterion.id).unwrap();
        let mark = book.mark(id, criterion.id).unwrap();
        let shown = match (text("rounded"), text("was_rounded")) {
            (Some(after), _) => figure("mark") == merged && number(after) == mark && merged != mark,
            (None, Some(_)) => figure("mark") == mark && merged != mark,
            (None, None) => figure("mark") == mark && merged == mark,
        };
        let how = if book.rules.merge == "median" { "mediaan" } else { "gemiddelde" };
        let all: Exact = book.rules.criteria.iter().map(|one| number(one.weight)).sum();
        let weights = match text("weights") {
            Some(weights) => number(weights) == all,
            None => !book.rules.percent || all == number("100"),
        };
        let (worst, best) = (number(criterion.worst), number(criterion.best));
        let scale = match name {
            "points-scale" => {
                figure("worst") == worst
                    && figure("best") == best
                    && figure("above") == (&mark - &worst).abs()
                    && figure("range") == (best - worst).abs()
            }
            "points-share" => worst.is_zero() && figure("best") == best,
            _ => !book.rules.percent,
        };
        let before = book.points(criterion, &mark);
        let after = book.published_points(id, criterion).unwrap();
        if before != after {
            *self.read.entry("points-rounded").or_default() += 1;
        }
        given == scores
            && shown
            && text("how") == Some(how)
            && figure("shown") == mark
            && figure("weight") == number(criterion.weight)
            && weights
            && scale
            && figure_is(text("points").unwrap(), &before, &after)
    }

    /// What decided between two with the same total.
    pub fn tie(&self, id: &str, other: &str, step: &str, parts: &Captures<'_>) -> bool {
        let (own, theirs) = (&parts["own"], &parts["theirs"]);
        let book = self.book;
        let above = self.list().at(id) < self.list().at(other);
        let better =
            |own: &Exact, theirs: &Exact, high: bool| (own > theirs) == (above == high) && own != theirs;
        let told = if let Some(label) = step.strip_prefix("hoogste score op ") {
            let (_, criterion) = book.criterion(label);
            let mark = |id: &str| book.mark(id, criterion.id).unwrap();
            (number(own), number(theirs)) == (mark(id), mark(other)) && better(&mark(id), &mark(other), true)
        } else if let Some(label) = step.strip_prefix("laagste score op ") {
            let (_, criterion) = book.criterion(label);
            let mark = |id: &str| book.mark(id, criterion.id).unwrap();
            (number(own), number(theirs)) == (mark(id), mark(other)) && better(&mark(id), &mark(other), false)
        } else {
            match step {
                "hoogste onafgerond totaal" => {
                    let total = |id: &str| book.unrounded_total(id);
                    let is = |said: &str, total: &Exact| {
                        let (fraction, rounded_to) = match said.split_once(" (afgerond ") {
                            Some((fraction, rounded)) => (fraction, Some(rounded.trim_end_matches(')'))),
                            None => (said, None),
                        };
                        let places = |text: &str| {
                            u32::try_from(text.split_once(',').map_or(0, |(_, part)| part.len())).unwrap()
                        };
                        number(fraction) == *total
                            && rounded_to.is_none_or(|text| number(text) == rounded(total, places(text)))
                    };
                    is(own, &total(id))
                        && is(theirs, &total(other))
                        && better(&total(id), &total(other), true)
                }
                "laagste gevraagde bedrag" => {
                    let cost = |id: &str| Exact::from(BigInt::from(book.cost(id)));
                    cents(own) == book.cost(id)
                        && cents(theirs) == book.cost(other)
                        && better(&cost(id), &cost(other), false)
                }
                "laagste nummer" => own == id && theirs == other && (id < other) == above,
                other => panic!("nobody knows the step {other}"),
            }
        };
        told && self.same_total(id, other)
    }

    pub fn same_total(&self, id: &str, other: &str) -> bool {
        self.book.total(id) == self.book.total(other)
    }

    /// A threshold: figure, direction and distance.
    pub fn threshold(&self, id: &str, name: &str, what: &str, parts: &Captures<'_>) -> bool {
        let (figure, threshold) = (number(&parts["figure"]), number(&parts["threshold"]));
        let book = self.book;
        let own = if what == "het totaal" {
            book.total(id).unwrap()
        } else if let Some((_, inside)) = book.rules.blocks.iter().find(|(label, _)| *label == what) {
            let of = |one: &&str| {
                let criterion = book.rules.criteria.iter().find(|criterion| criterion.id == *one).unwrap();
                book.published_points(id, criterion).unwrap()
            };
            rounded(&inside.iter().map(of).sum(), book.rules.total_decimals)
        } else {
            book.mark(id, book.criterion(what).1.id).unwrap()
        };
        let apart = parts.name("apart").map(|apart| number(apart.as_str()));
        let fails = match name {
            "below" => figure < threshold,
            "above" => figure > threshold,
            "not-above" => figure < threshold,
            "not-below" => figure > threshold,
            _ => figure == threshold,
        };
        own == figure
            && fails
            && apart.is_none_or(|apart| apart == (&figure - &threshold).abs() && apart.is_positive())
            && self.list().at(id).is_none()
    }
}

/// Whether a written figure is this value, and what follows it what rounding makes of it.
pub fn figure_is(written: &str, value: &Exact, published: &Exact) -> bool {
    let places = |text: &str| u32::try_from(text.split_once(',').map_or(0, |(_, part)| part.len())).unwrap();
    if let Some((exact, rounded_to)) = written.split_once(" (afgerond ") {
        let rounded_to = rounded_to.trim_end_matches(')');
        return number(exact) == *value
            && number(rounded_to) == rounded(value, places(rounded_to))
            && value == published;
    }
    match written.split_once(", afgerond ") {
        Some((exact, after)) => number(exact) == *value && number(after) == *published && value != published,
        None => number(written) == *value && value == published,
    }
}

/// The proposals that a sentence names, and how many more it counts: beyond five.
pub fn listed(text: &str) -> (Vec<&str>, usize) {
    let (named, rest) = text.split_once(" en nog ").unwrap_or((text, "0"));
    let named: Vec<&str> = named.split(", ").collect();
    let rest = rest.parse().unwrap();
    assert!(rest == 0 || named.len() == 5, "{text}");
    (named, rest)
}
