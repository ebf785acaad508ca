//! Whether what a sentence says is so, worked out from the tables and the published list.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigInt;
use regex::Captures;

use super::best::OF_BEST;
use super::book::{Book, Exact, Published, Ranked, cents, number};
use super::claims::Grammar;
use super::marks::{figure_is, listed};
use super::prices::Price;

/// Who reads the explanations of one strategy.
pub struct Reader<'a> {
    pub book: &'a Book,
    /// The list that came out; where it was decided, that one and that after every
    /// withdrawal.
    pub divisions: &'a [Published],
    /// Which of them the sentences are about.
    pub at: usize,
    strategy: &'static str,
    grammar: Grammar,
    /// What was read, by the name of the sentence.
    pub read: BTreeMap<&'static str, usize>,
    /// What the last sentences of the same text said.
    pub said: Said,
}

#[derive(Default)]
pub struct Said {
    left: i64,
    reserve: i64,
    pub price: Exact,
    pub prices: Vec<Price>,
    /// How many leads have a price.
    pub leads: usize,
    pub beforehand: Exact,
    pub bound: Exact,
    pub figure: Exact,
    turn: Option<Turn>,
    /// In which division a turn was said to end without an award.
    refused_in: Option<usize>,
    /// That the search alone proves it.
    pub searched: bool,
    /// For what an award was said to be made.
    targets: BTreeSet<String>,
    envelopes: BTreeSet<String>,
    forced: Vec<String>,
}

/// How a turn was said to end.
#[derive(PartialEq)]
enum Turn {
    Award,
    Refusal,
}

impl<'a> Reader<'a> {
    pub fn new(book: &'a Book, divisions: &'a [Published], strategy: &'static str) -> Reader<'a> {
        let (grammar, read, said) = (Grammar::new(), BTreeMap::new(), Said::default());
        Reader { book, divisions, at: divisions.len() - 1, strategy, grammar, read, said }
    }

    /// The list that the sentences are about.
    pub fn list(&self) -> &'a Published {
        &self.divisions[self.at]
    }

    /// The list that gave a proposal its outcome: the reason is about that one.
    fn grounds(&self, id: &str) -> usize {
        let outcome = |at: usize| {
            let list = &self.divisions[at];
            let one = &list.ranked[list.at(id)?];
            Some((&one.outcome, one.amount))
        };
        let mut at = self.divisions.len() - 1;
        while at > 0 && outcome(at - 1) == outcome(at) {
            at -= 1;
        }
        at
    }

    /// Reads an explanation, line by line; the first is the name of the proposal.
    pub fn explanation(&mut self, id: &str, text: &str) {
        let (head, rest) = text.split_once('\n').unwrap();
        assert_eq!(head, format!("{id} {}", self.book.proposals[id].title));
        self.begin(id);
        for line in rest.lines() {
            self.line(id, line);
        }
        self.end(id);
    }

    /// Reads a text in which sentences follow each other.
    pub fn text(&mut self, id: &str, text: &str) {
        self.begin(id);
        self.line(id, text);
        self.end(id);
    }

    fn begin(&mut self, id: &str) {
        self.said = Said::default();
        self.at = self.grounds(id);
    }

    /// What a text should have said too: every minimum for which an award was made, and
    /// who took money first.
    fn end(&mut self, id: &str) {
        let (last, what) = (self.at, format!("{} of {id}", self.strategy));
        self.at = self.grounds(id);
        if self.said.turn == Some(Turn::Award) && self.strategy == "targets" {
            let (targets, envelopes) = self.awarded_for(id);
            assert_eq!(
                self.said.targets,
                targets.into_iter().map(str::to_owned).collect(),
                "{what}: targets"
            );
            let envelopes = envelopes.into_iter().map(str::to_owned).collect();
            assert_eq!(self.said.envelopes, envelopes, "{what}: envelopes");
        }
        // After a withdrawal who was forced in stands like every award.
        if self.said.turn == Some(Turn::Refusal) && self.said.refused_in == Some(0) {
            assert_eq!(self.said.forced, self.forced_below(id), "{what}: forced in below it");
        }
        self.at = last;
    }

    fn line(&mut self, id: &str, line: &str) {
        let line = line.replace(['\u{a0}', '\u{202f}'], " ");
        let mut rest = line.trim();
        while !rest.is_empty() {
            match self.grammar.read(rest) {
                Some((name, parts)) => {
                    let length = parts.get(0).unwrap().end();
                    let holds = self.holds_there(id, name, &parts);
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

    /// Whether a sentence holds in the division that it is about: ranks, ties and sums of
    /// the best total are those of today.
    fn holds_there(&mut self, id: &str, name: &'static str, parts: &Captures<'_>) -> bool {
        const TODAY: [&str; 19] = [
            "place",
            "total",
            "tie",
            "tie-class",
            "best-with",
            "best-with-equal",
            "best-never",
            "best-searched",
            "price-money",
            "price-target",
            "price-lead",
            "price-leads",
            "price-limit",
            "price-minimum",
            "price-envelope",
            "beforehand",
            "bound",
            "own-figure",
            "out",
        ];
        if !TODAY.contains(&name) {
            return self.holds(id, name, parts);
        }
        let at = std::mem::replace(&mut self.at, self.divisions.len() - 1);
        let holds = self.holds(id, name, parts);
        self.at = at;
        holds
    }

    fn holds(&mut self, id: &str, name: &'static str, parts: &Captures<'_>) -> bool {
        let text = |part: &str| parts.name(part).map(|found| found.as_str());
        let figure = |part: &str| number(text(part).unwrap());
        let amount = |part: &str| cents(text(part).unwrap());
        let count = |part: &str| text(part).unwrap().parse::<i64>().unwrap();
        let book = self.book;
        let asked = || book.asks(id, name, text("asked").unwrap());
        let reason = |given: Option<&String>| given.map(String::as_str) == text("reason");
        match name {
            "awarded" | "for-target" | "for-minimum" | "in-part" => self.said.turn = Some(Turn::Award),
            "left-at-stop" | "exhausted" | "set-aside" => {
                (self.said.turn, self.said.refused_in) = (Some(Turn::Refusal), Some(self.at));
            }
            _ => {}
        }
        if text("asked").is_some_and(|asked| asked.contains("begrensd")) {
            *self.read.entry("capped").or_default() += 1;
        }
        if let Some(left) = text("left").filter(|_| name != "together" && !OF_BEST.contains(&name)) {
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
                let at = self.list().at(id).unwrap();
                let row = &self.list().ranked[at];
                row.total == figure("total")
                    && Some(&row.total) == book.total(id).as_ref()
                    && i64::try_from(row.rank).unwrap() == count("rank")
                    && i64::try_from(self.list().ranked.len()).unwrap() == count("of")
            }
            "total" => book.total(id) == Some(figure("total")) && self.list().at(id).is_none(),
            "tie" => self.tie(id, text("other").unwrap(), text("step").unwrap(), parts),
            "tie-class" => {
                let said = |part: &str| text(part) == Some("telt mee");
                let class = self.class_of(text("class").unwrap());
                let is = |id: &str| class.is_none_or(|class| self.is_in(id, class));
                said("own") == is(id)
                    && said("theirs") == is(text("other").unwrap())
                    && self.same_total(id, text("other").unwrap())
            }
            "awarded" | "for-target" | "for-minimum" => {
                let (targets, envelopes) = self.awarded_for(id);
                let why = match name {
                    "awarded" => self.strategy != "targets" || targets.is_empty() && envelopes.is_empty(),
                    "for-target" => !targets.is_empty(),
                    _ => targets.is_empty() && !envelopes.is_empty(),
                };
                why && asked() && self.amount(id) == Some(book.cost(id)) && book.cost(id) <= self.said.left
            }
            "counts-for" => self.said.targets.insert(text("class").unwrap().to_owned()),
            "counts-for-minimum" => self.said.envelopes.insert(text("class").unwrap().to_owned()),
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
                let stop = self.list().at(text("other").unwrap()).unwrap();
                let first = self.first();
                let whole = |at: usize| {
                    let row = &self.list().ranked[at];
                    row.amount == Some(book.cost(&row.id))
                        || first.contains_key(row.id.as_str())
                        || self.is_out(&row.id)
                        || self.is_full(&row.id)
                };
                let cut = self.list().ranked[stop].amount;
                (0..stop).all(whole) && cut != Some(book.cost(&self.list().ranked[stop].id))
            }
            "left-at-stop" => asked() && self.amount(id).is_none(),
            "exhausted" => asked() && book.cost(id) > self.said.left && book.least(id) > self.said.left,
            "minimum" => amount("minimum") == book.least(id),
            "set-aside" => asked() && book.least(id) <= self.said.left && self.amount(id).is_none(),
            "needs" => {
                let label = text("class").unwrap();
                let at = book.rules.targets.iter().position(|one| one.0 == label).unwrap();
                self.need(id, at) == count("count") && self.list().targets[at] == count("least")
            }
            "needs-money" => {
                let label = text("class").unwrap();
                let at = book.rules.envelopes.iter().position(|one| one.0 == label).unwrap();
                self.need_money(id, at) == amount("sum") && self.list().envelopes[at] == amount("least")
            }
            "reserve" => {
                self.said.reserve = amount("reserve");
                let (ids, rest) = listed(text("ids").unwrap());
                let whole = ids.iter().map(|one| book.cost(one)).sum::<i64>() == amount("reserve");
                let is_told = rest > 0 || text("minima").is_some() != whole;
                is_told && self.reserve(id, &ids, rest, amount("reserve"))
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
            "late" => self.list().at(id).is_none(),
            "too-few" | "too-few-all" => count("have") < count("needed") && self.list().at(id).is_none(),
            "no-score" => {
                let (_, criterion) = book.criterion(text("label").unwrap());
                book.mark(id, criterion.id).is_none()
            }
            "amount-set" => {
                let (set, why) = &book.rulings.amounts[id];
                asked() && amount("amount") == *set && *set < book.capped(id) && reason(Some(why))
            }
            "forced-in" => {
                asked() && reason(book.rulings.forced_in.get(id)) && self.amount(id) == Some(book.cost(id))
            }
            "was-forced-in" => text("other") == Some(id) && reason(book.rulings.forced_in.get(id)),
            "forced-out" => reason(book.rulings.forced_out.get(id)) && self.amount(id).is_none(),
            "forced-before" => {
                let (ids, rest) = listed(text("ids").unwrap());
                let forced = self.forced_below(id);
                self.said.forced.clone_from(&forced);
                rest + ids.len() == forced.len()
                    && ids.iter().zip(&forced).all(|(said, one)| said == one)
                    && amount("together") == forced.iter().map(|one| book.cost(one)).sum::<i64>()
            }
            "standing" => self.amount(id) == Some(amount("amount")) && self.first().contains_key(id),
            "lapsed" => self.at > 0 && self.divisions[self.at - 1].award(id) == Some(amount("amount")),
            "was-reserve" => {
                let list = &self.divisions[self.at - 1];
                list.ranked[list.at(id).unwrap()].outcome == "reserve"
            }
            "withdrawn" => {
                let outcome = self.list().at(id).map(|at| self.list().ranked[at].outcome.as_str());
                reason(book.rulings.withdrawn.get(id)) && outcome.is_none_or(|one| one == "withdrawn")
            }
            "moved-up" => {
                let (ids, rest) = listed(text("ids").unwrap());
                rest == 0
                    && self.at > 0
                    && ids == self.withdrawn_between(self.at - 1, self.at)
                    && self.divisions[self.at - 1].award(id).is_none()
                    && self.amount(id).is_some()
            }
            "after-withdrawal" => {
                let (ids, rest) = listed(text("ids").unwrap());
                let today = self.divisions.len() - 1;
                let gone = self.withdrawn_between(self.at, today);
                self.at = today;
                ids.len() + rest == gone.len()
                    && ids.iter().zip(&gone).all(|(said, one)| said == one)
                    && self.list().ranked[self.list().at(id).unwrap()].outcome == "reserve"
            }
            other => self.of_best(id, other, parts),
        }
    }

    fn against(&self, id: &str, name: &str, ids: Option<&str>) -> bool {
        // Beside awards that stand, nobody asks what the ranking alone would give.
        if self.divisions.len() > 1 {
            return false;
        }
        let alone = self.alone();
        let rows = self.list().ranked.iter();
        let changed = |one: &&Ranked, now: bool| {
            one.amount.is_some() == now && alone.contains_key(one.id.as_str()) != now
        };
        let only = |now: bool| -> Vec<String> {
            rows.clone().filter(|one| changed(one, now)).map(|one| one.id.clone()).collect()
        };
        let (gains, loses) = (only(true), only(false));
        let (said, rest) = ids.map_or((Vec::new(), 0), listed);
        let names =
            |all: &[String]| said.len() + rest == all.len() && said.iter().zip(all).all(|(a, b)| a == b);
        match name {
            "displaced-by" | "displaced-by-nobody" => loses.iter().any(|one| one == id) && names(&gains),
            _ => gains.iter().any(|one| one == id) && names(&loses),
        }
    }
}
