//! Whether what a sentence says is so, worked out from the tables and the published list.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use regex::Captures;

use super::book::{Book, Exact, Published, cents, number, plain, rounded};
use super::claims::Grammar;

/// Who reads the explanations of one strategy.
pub struct Reader<'a> {
    book: &'a Book,
    published: &'a Published,
    /// The list of the ranking alone.
    alone: &'a Published,
    strategy: &'static str,
    grammar: Grammar,
    /// What was read, by the name of the sentence.
    pub read: BTreeMap<&'static str, usize>,
    /// What the last sentences of the same text said.
    said: Said,
}

#[derive(Default)]
struct Said {
    left: i64,
    reserve: i64,
    price: Exact,
    filled: Exact,
    place: Exact,
    bound: Exact,
    figure: Exact,
}

impl<'a> Reader<'a> {
    pub fn new(
        book: &'a Book,
        published: &'a Published,
        alone: &'a Published,
        strategy: &'static str,
    ) -> Reader<'a> {
        let (grammar, read, said) = (Grammar::new(), BTreeMap::new(), Said::default());
        Reader { book, published, alone, strategy, grammar, read, said }
    }

    /// Reads an explanation, line by line; the first is the name of the proposal.
    pub fn explanation(&mut self, id: &str, text: &str) {
        let (head, rest) = text.split_once('\n').unwrap();
        assert_eq!(head, format!("{id} {}", self.book.proposals[id].title));
        self.said = Said::default();
        for line in rest.lines() {
            self.line(id, line);
        }
    }

    /// Reads a text in which sentences follow each other.
    pub fn text(&mut self, id: &str, text: &str) {
        self.said = Said::default();
        self.line(id, text);
    }

    fn line(&mut self, id: &str, line: &str) {
        let line = line.replace(['\u{a0}', '\u{202f}'], " ");
        let mut rest = line.trim();
        while !rest.is_empty() {
            match self.grammar.read(rest) {
                Some((name, parts)) => {
                    let length = parts.get(0).unwrap().end();
                    let holds = self.holds(id, name, &parts);
                    assert!(holds, "{} of {id} is not so: {rest}", self.strategy);
                    *self.read.entry(name).or_default() += 1;
                    rest = rest[length..].trim_start();
                }
                None => {
                    let end = rest.find(". ").map_or(rest.len(), |end| end + 1);
                    let sentence = &rest[..end];
                    let figures = sentence.chars().any(|letter| letter.is_ascii_digit());
                    assert!(!figures, "{} of {id}: nobody read: {sentence}", self.strategy);
                    rest = rest[end..].trim_start();
                }
            }
        }
    }

    fn holds(&mut self, id: &str, name: &'static str, parts: &Captures<'_>) -> bool {
        let text = |part: &str| parts.name(part).map(|found| found.as_str());
        let figure = |part: &str| number(text(part).unwrap());
        let amount = |part: &str| cents(text(part).unwrap());
        let count = |part: &str| text(part).unwrap().parse::<i64>().unwrap();
        let book = self.book;
        let asked = || {
            let (asked, cap) = match text("asked").unwrap().split_once(" (begrensd op ") {
                Some((asked, cap)) => (cents(asked), Some(cents(cap.trim_end_matches(')')))),
                None => (cents(text("asked").unwrap()), None),
            };
            let capped = (book.cost(id) < book.proposals[id].asked).then(|| book.cost(id));
            (asked, cap) == (book.proposals[id].asked, capped)
        };
        if text("asked").is_some_and(|asked| asked.contains("begrensd")) {
            *self.read.entry("capped").or_default() += 1;
        }
        if let Some(left) = text("left").filter(|_| !matches!(name, "together" | "not-best")) {
            self.said.left = cents(left);
            if self.said.left != self.left_at(id) {
                return false;
            }
        }
        match name {
            "points-scale" | "points-share" | "points-times" => {
                *self.read.entry("points").or_default() += 1;
                self.points(id, name, parts)
            }
            "sum" => {
                let terms = text("terms").unwrap().replace(" - ", " + -");
                let terms: Vec<Exact> = terms.split(" + ").map(number).collect();
                let all = book.rules.criteria.iter();
                let own: Vec<Exact> = all.map(|one| book.published_points(id, one).unwrap()).collect();
                terms == own && figure_is(text("sum").unwrap(), &own.iter().sum(), &book.total(id).unwrap())
            }
            "sum-only" => {
                let all = book.rules.criteria.iter();
                let sum: Exact = all.map(|one| book.published_points(id, one).unwrap()).sum();
                figure_is(text("sum").unwrap(), &sum, &book.total(id).unwrap())
            }
            "place" => {
                let at = self.published.at(id).unwrap();
                let row = &self.published.ranked[at];
                row.total == figure("total")
                    && Some(&row.total) == book.total(id).as_ref()
                    && i64::try_from(row.rank).unwrap() == count("rank")
                    && i64::try_from(self.published.ranked.len()).unwrap() == count("of")
            }
            "total" => book.total(id) == Some(figure("total")) && self.published.at(id).is_none(),
            "tie" => self.tie(id, text("other").unwrap(), text("step").unwrap(), parts),
            "tie-class" => {
                let said = |part: &str| text(part) == Some("telt mee");
                let class = self.class_of(text("class").unwrap());
                let is = |id: &str| class.is_none_or(|class| self.is_in(id, class));
                said("own") == is(id)
                    && said("theirs") == is(text("other").unwrap())
                    && self.same_total(id, text("other").unwrap())
            }
            "awarded" | "for-target" => {
                asked() && self.amount(id) == Some(book.cost(id)) && book.cost(id) <= self.said.left
            }
            "in-part" => {
                // What is needed for nothing is not said.
                self.said.reserve = text("reserve").map_or(0, cents);
                let needed = text("reserve").is_none() || self.said.reserve > 0;
                let (given, minimum) = (amount("amount"), amount("minimum"));
                asked()
                    && needed
                    && self.amount(id) == Some(given)
                    && minimum == book.least(id)
                    && (minimum..book.cost(id)).contains(&given)
                    && given <= self.said.left - self.said.reserve
                    && self.rooms(id).into_iter().all(|room| given <= room)
                    && (given == self.said.left - self.said.reserve || self.rooms(id).contains(&given))
            }
            "stopped" => {
                let stop = self.published.at(text("other").unwrap()).unwrap();
                let whole = |at: usize| {
                    let row = &self.published.ranked[at];
                    row.amount == Some(book.cost(&row.id))
                        || row.kind.contains("maximum")
                        || row.kind == "envelope-full"
                };
                let cut = self.published.ranked[stop].amount;
                (0..stop).all(whole) && cut != Some(book.cost(&self.published.ranked[stop].id))
            }
            "left-at-stop" => asked() && self.amount(id).is_none(),
            "exhausted" => asked() && book.cost(id) > self.said.left && book.least(id) > self.said.left,
            "minimum" => amount("minimum") == book.least(id),
            "set-aside" => asked() && book.least(id) <= self.said.left && self.amount(id).is_none(),
            "needs" => {
                let label = text("class").unwrap();
                let at = book.rules.targets.iter().position(|one| one.0 == label).unwrap();
                self.need(id, at) == count("count") && self.published.targets[at] == count("least")
            }
            "needs-money" => {
                let label = text("class").unwrap();
                let at = book.rules.envelopes.iter().position(|one| one.0 == label).unwrap();
                self.need_money(id, at) == amount("sum")
            }
            "reserve" => {
                self.said.reserve = amount("reserve");
                let (ids, rest) = listed(text("ids").unwrap());
                self.reserve(id, &ids, rest, amount("reserve"))
            }
            "together" => {
                let (own, reserve) = (amount("own"), amount("reserve"));
                own == book.least(id)
                    && reserve == self.said.reserve
                    && own + reserve == amount("together")
                    && amount("left") == self.said.left
                    && own + reserve > self.said.left
            }
            "envelope-room" => {
                let class = self.envelope(text("class").unwrap());
                self.room(id, class) == amount("room")
            }
            "lead-maximum" => {
                let (ids, rest) = listed(text("ids").unwrap());
                let lead = |id: &str| &book.proposals[id].lead;
                let most = book.rules.max_per_lead.unwrap();
                let said = text("one").unwrap().split(' ').next().unwrap();
                ids.len() + rest >= most
                    && (said == "ene" && most == 1 || said == most.to_string())
                    && text("lead").unwrap() == lead(id)
                    && ids.iter().all(|other| lead(other) == lead(id) && self.amount(other).is_some())
            }
            "class-maximum" => {
                let (ids, rest) = listed(text("ids").unwrap());
                let label = text("class").unwrap();
                let limit = book.rules.limits.iter().find(|one| one.0 == label).unwrap();
                let inside = |id: &&str| self.is_in(id, limit.1);
                limit.2 == ids.len() + rest
                    && count("maximum") == i64::try_from(limit.2).unwrap()
                    && inside(&id)
                    && ids.iter().all(|other| inside(other) && self.amount(other).is_some())
            }
            "envelope-full" => {
                let at = self.envelope(text("class").unwrap());
                asked()
                    && amount("most") == book.rules.envelopes[at].3
                    && amount("room") == self.room(id, at)
                    && book.cost(id) > amount("room")
                    && book.least(id) > amount("room")
            }
            "not-best" => {
                asked()
                    && amount("left") == self.published.left
                    && self.amount(id).is_none()
                    && self.none_better(id)
            }
            "best-with" => {
                self.published.best.as_ref() == Some(&figure("best"))
                    && figure("less").is_positive()
                    && figure("best") - figure("with") == figure("less")
                    && self.best_sum().is_none_or(|best| best == figure("best"))
                    && self.best_sum_with(id).is_none_or(|with| with == Some(figure("with")))
            }
            "best-with-equal" => {
                self.published.best.as_ref() == Some(&figure("best"))
                    && figure("best") == figure("with")
                    && self.best_sum_with(id).is_none_or(|with| with == Some(figure("with")))
            }
            "best-never" => self.best_sum_with(id).is_none_or(|with| with.is_none()),
            "price-money" => {
                self.said.price = figure("price");
                !self.said.price.is_negative()
            }
            "price-target" => {
                let label = text("class").unwrap();
                let at = book.rules.targets.iter().position(|one| one.0 == label).unwrap();
                let counts = book.rules.targets[at].1.is_none_or(|class| self.is_in(id, class));
                if counts {
                    self.said.filled += figure("price");
                }
                figure("price").is_positive() && count("needs") == self.published.targets[at]
            }
            "price-lead" => {
                self.said.place += figure("price");
                figure("price").is_positive()
            }
            "price-limit" => {
                let label = text("class").unwrap();
                let limit = book.rules.limits.iter().find(|one| one.0 == label).unwrap();
                if self.is_in(id, limit.1) {
                    self.said.place += figure("price");
                }
                count("room") == i64::try_from(limit.2).unwrap()
            }
            "price-minimum" | "price-envelope" => {
                let at = self.envelope(text("class").unwrap());
                let (_, class, _, most) = book.rules.envelopes[at];
                let of_own = figure("price") * BigInt::from(book.cost(id)) / BigInt::from(100_000);
                match (self.is_in(id, class), name) {
                    (false, _) => {}
                    (true, "price-minimum") => self.said.filled += of_own,
                    (true, _) => self.said.place += of_own,
                }
                let bound = if name == "price-minimum" { self.published.envelopes[at] } else { most };
                amount("amount") == bound
            }
            "price-leads" => book.rules.max_per_lead.is_some(),
            "bound" => {
                self.said.bound = figure("bound");
                let best = self.published.best.clone().unwrap();
                amount("budget") == book.rules.budget
                    && self.said.bound >= best
                    && self.published.certificate_bound.as_deref().map(plain) == Some(figure("bound"))
            }
            "own-figure" => {
                self.said.figure = figure("figure");
                let row = &self.published.ranked[self.published.at(id).unwrap()];
                let price = figure("asked") * figure("price") / BigInt::from(1000);
                figure("score") == row.total
                    && amount("asked") == book.cost(id)
                    && (figure("filled"), figure("place"))
                        == (self.said.filled.clone(), self.said.place.clone())
                    && figure("price") == self.said.price
                    && figure("score") + figure("filled") - figure("place") - price == figure("figure")
            }
            "out" | "open" => {
                let below = if self.said.figure.is_negative() { -&self.said.figure } else { Exact::zero() };
                let sound = figure("bound") == self.said.bound
                    && figure("less") == below
                    && figure("bound") - figure("less") == figure("with")
                    && self.published.best.as_ref() == Some(&figure("best"));
                sound && (name == "open" || figure("with") < figure("best"))
            }
            "displaced-by" | "displaced-by-nobody" | "instead-of" | "instead-of-nobody" => {
                self.against(id, name, text("ids"))
            }
            "below" | "above" | "not-above" | "not-above-equal" | "not-below" | "not-below-equal" => {
                self.threshold(id, name, text("what").unwrap(), parts)
            }
            "own-share" => {
                let row = &book.proposals[id];
                let (own, total) = (amount("own"), amount("total"));
                let least = figure("least") * BigInt::from(total) / BigInt::from(100);
                (row.own, row.total_cost) == (Some(own), Some(total))
                    && Exact::from(BigInt::from(own)) < least
            }
            "above-maximum" => {
                amount("asked") == book.proposals[id].asked && amount("asked") > amount("most")
            }
            "below-minimum" => {
                amount("asked") == book.proposals[id].asked && amount("asked") < amount("least")
            }
            "late" => self.published.at(id).is_none(),
            "too-few" | "too-few-all" => count("have") < count("needed") && self.published.at(id).is_none(),
            "no-score" => {
                let (_, criterion) = book.criterion(text("label").unwrap());
                book.mark(id, criterion.id).is_none()
            }
            "amount-set" | "forced-in" | "forced-before" | "standing" => false,
            other => panic!("nobody checks {other}"),
        }
    }

    /// The line of a criterion: scores, merged mark, points.
    fn points(&mut self, id: &str, name: &str, parts: &Captures<'_>) -> bool {
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
    fn tie(&self, id: &str, other: &str, step: &str, parts: &Captures<'_>) -> bool {
        let (own, theirs) = (&parts["own"], &parts["theirs"]);
        let book = self.book;
        let above = self.published.at(id) < self.published.at(other);
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

    fn same_total(&self, id: &str, other: &str) -> bool {
        self.book.total(id) == self.book.total(other)
    }

    /// A threshold: figure, direction and distance.
    fn threshold(&self, id: &str, name: &str, what: &str, parts: &Captures<'_>) -> bool {
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
            && self.published.at(id).is_none()
    }

    fn against(&self, id: &str, name: &str, ids: Option<&str>) -> bool {
        let (now, then) = (self.published.awarded(), self.alone.awarded());
        let only = |one: &[&str], other: &[&str]| -> Vec<String> {
            one.iter().filter(|id| !other.contains(id)).map(|id| (*id).to_owned()).collect()
        };
        let (gains, loses) = (only(&now, &then), only(&then, &now));
        let (said, rest) = ids.map_or((Vec::new(), 0), listed);
        let names =
            |all: &[String]| said.len() + rest == all.len() && said.iter().zip(all).all(|(a, b)| a == b);
        match name {
            "displaced-by" | "displaced-by-nobody" => loses.iter().any(|one| one == id) && names(&gains),
            _ => gains.iter().any(|one| one == id) && names(&loses),
        }
    }

    fn amount(&self, id: &str) -> Option<i64> {
        self.published.ranked[self.published.at(id)?].amount
    }

    fn is_in(&self, id: &str, class: &str) -> bool {
        let row = &self.published.ranked[self.published.at(id).unwrap()];
        row.classes.iter().any(|one| one == class)
    }

    fn class_of(&self, label: &str) -> Option<&'static str> {
        let found = self.book.rules.targets.iter().find(|one| one.0 == label);
        found.unwrap_or_else(|| panic!("no class {label}")).1
    }

    /// Who was awarded above a proposal.
    fn above(&self, id: &str) -> impl Iterator<Item = (&str, i64)> {
        let at = self.published.at(id).unwrap();
        self.published.ranked[..at].iter().filter_map(|one| Some((one.id.as_str(), one.amount?)))
    }

    /// What was left when a proposal's turn came.
    fn left_at(&self, id: &str) -> i64 {
        self.book.rules.budget - self.above(id).map(|(_, amount)| amount).sum::<i64>()
    }

    /// What a target still lacks once this one is in.
    fn need(&self, id: &str, target: usize) -> i64 {
        let class = self.book.rules.targets[target].1;
        let counts = |id: &str| class.is_none_or(|class| self.is_in(id, class));
        let above = self.above(id).filter(|(one, _)| counts(one)).count() + usize::from(counts(id));
        (self.published.targets[target] - i64::try_from(above).unwrap()).max(0)
    }

    /// What the minimum of an envelope still lacks once this one is in for its least.
    fn need_money(&self, id: &str, envelope: usize) -> i64 {
        let class = self.book.rules.envelopes[envelope].1;
        let above: i64 =
            self.above(id).filter(|(one, _)| self.is_in(one, class)).map(|(_, amount)| amount).sum();
        let own = if self.is_in(id, class) { self.book.least(id) } else { 0 };
        (self.published.envelopes[envelope] - above - own).max(0)
    }

    fn envelope(&self, label: &str) -> usize {
        self.book.rules.envelopes.iter().position(|one| one.0 == label).unwrap()
    }

    fn room(&self, id: &str, envelope: usize) -> i64 {
        let (_, class, _, most) = self.book.rules.envelopes[envelope];
        let above = self.above(id).filter(|(one, _)| self.is_in(one, class));
        most - above.map(|(_, amount)| amount).sum::<i64>()
    }

    /// The rooms of the envelopes of a proposal.
    fn rooms(&self, id: &str) -> Vec<i64> {
        let all = self.book.rules.envelopes.iter().enumerate();
        all.filter(|(_, one)| self.is_in(id, one.1)).map(|(at, _)| self.room(id, at)).collect()
    }

    /// Whether these fill what is missing after a proposal, and nothing cheaper does.
    fn reserve(&self, id: &str, ids: &[&str], rest: usize, sum: i64) -> bool {
        let book = self.book;
        let at = self.published.at(id).unwrap();
        let below = |one: &&str| self.published.at(one).is_some_and(|place| place > at);
        let needs: Vec<i64> = (0..book.rules.targets.len()).map(|target| self.need(id, target)).collect();
        let fills = |set: &[&str]| {
            needs.iter().zip(&book.rules.targets).all(|(need, (_, class, _))| {
                let inside =
                    set.iter().filter(|one| class.is_none_or(|class| self.is_in(one, class))).count();
                i64::try_from(inside).unwrap() >= *need
            })
        };
        let money = (0..book.rules.envelopes.len()).any(|envelope| self.need_money(id, envelope) > 0);
        let least: i64 = ids.iter().map(|one| book.least(one)).sum();
        // Part awards may have to be more than the least to reach an envelope's minimum.
        let sound = if money || rest > 0 { least <= sum } else { least == sum };
        let cheaper = self.cheapest(at, &needs);
        ids.iter().all(below)
            && (rest > 0 || fills(ids))
            && sound
            && cheaper.is_none_or(|cheapest| cheapest <= sum)
            && (money || self.crossed() || cheaper == Some(sum))
    }

    /// Whether something besides targets that lie in each other asks for a search.
    fn crossed(&self) -> bool {
        self.book.rules.max_per_lead.is_some() || self.book.rules.targets.len() > 2
    }

    /// The least that fills a target of all and one of a class: the cheapest of the
    /// class, then the cheapest of all.
    fn cheapest(&self, at: usize, needs: &[i64]) -> Option<i64> {
        let mut open: Vec<(i64, &str)> = self.published.ranked[at + 1..]
            .iter()
            .map(|one| (self.book.least(&one.id), one.id.as_str()))
            .collect();
        open.sort();
        let mut taken: Vec<&str> = Vec::new();
        let mut order: Vec<usize> = (0..needs.len()).collect();
        order.sort_by_key(|&target| self.book.rules.targets[target].1.is_none());
        for target in order {
            let class = self.book.rules.targets[target].1;
            let counts = |one: &str| class.is_none_or(|class| self.is_in(one, class));
            let have = i64::try_from(taken.iter().filter(|one| counts(one)).count()).unwrap();
            let missing = usize::try_from((needs[target] - have).max(0)).unwrap();
            let more: Vec<&str> = open
                .iter()
                .map(|(_, one)| *one)
                .filter(|one| counts(one) && !taken.contains(one))
                .take(missing)
                .collect();
            if more.len() < missing {
                return None;
            }
            taken.extend(more);
        }
        Some(taken.iter().map(|one| self.book.least(one)).sum())
    }

    /// Every set that the call's rules allow, with its sum; nothing where there are too
    /// many to write down.
    fn sets(&self) -> Option<Vec<(Vec<usize>, Exact)>> {
        let rows = &self.published.ranked;
        if rows.len() > 14 {
            return None;
        }
        let rules = &self.book.rules;
        let mut found = Vec::new();
        for bits in 0_u32..1 << rows.len() {
            let set: Vec<usize> = (0..rows.len()).filter(|at| bits >> at & 1 == 1).collect();
            let cost = |at: &usize| self.book.cost(&rows[*at].id);
            let inside = |class: &str| -> Vec<usize> {
                set.iter().copied().filter(|at| rows[*at].classes.iter().any(|one| one == class)).collect()
            };
            let leads = set.iter().map(|at| &self.book.proposals[&rows[*at].id].lead);
            let mut held: BTreeMap<&String, usize> = BTreeMap::new();
            leads.for_each(|lead| *held.entry(lead).or_default() += 1);
            let allowed = set.iter().map(cost).sum::<i64>() <= rules.budget
                && rules.max_per_lead.is_none_or(|most| held.values().all(|count| *count <= most))
                && rules.limits.iter().all(|(_, class, most)| inside(class).len() <= *most)
                && rules.targets.iter().zip(&self.published.targets).all(|((_, class, _), need)| {
                    let count = class.map_or(set.len(), |class| inside(class).len());
                    i64::try_from(count).unwrap() >= *need
                })
                && rules.envelopes.iter().zip(&self.published.envelopes).all(
                    |((_, class, _, most), least)| {
                        (*least..=*most).contains(&inside(class).iter().map(cost).sum::<i64>())
                    },
                );
            if allowed {
                let sum = set.iter().map(|at| &rows[*at].total).sum();
                found.push((set, sum));
            }
        }
        Some(found)
    }

    fn best_sum(&self) -> Option<Exact> {
        self.sets()?.into_iter().map(|(_, sum)| sum).max()
    }

    /// The best sum with a proposal in it; nothing inside where no set holds it.
    fn best_sum_with(&self, id: &str) -> Option<Option<Exact>> {
        let at = self.published.at(id).unwrap();
        Some(self.sets()?.into_iter().filter(|(set, _)| set.contains(&at)).map(|(_, sum)| sum).max())
    }

    /// Whether every set with a proposal sums to less, or to the same with a lower ranking.
    fn none_better(&self, id: &str) -> bool {
        let Some(sets) = self.sets() else { return true };
        let at = self.published.at(id).unwrap();
        let best = self.published.best.clone().unwrap();
        let awarded: Vec<bool> = self.published.ranked.iter().map(|one| one.amount.is_some()).collect();
        sets.iter().filter(|(set, _)| set.contains(&at)).all(|(set, sum)| {
            let with: Vec<bool> = (0..awarded.len()).map(|at| set.contains(&at)).collect();
            *sum < best || *sum == best && with < awarded
        })
    }
}

/// Whether a written figure is this value, and what follows it what rounding makes of it.
fn figure_is(written: &str, value: &Exact, published: &Exact) -> bool {
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
fn listed(text: &str) -> (Vec<&str>, usize) {
    let (named, rest) = text.split_once(" en nog ").unwrap_or((text, "0"));
    let named: Vec<&str> = named.split(", ").collect();
    let rest = rest.parse().unwrap();
    assert!(rest == 0 || named.len() == 5, "{text}");
    (named, rest)
}
