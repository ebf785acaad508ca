//! What is said of the best total: what it is with a proposal, and the sum on paper.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};
use regex::Captures;

use super::book::{Exact, cents, number, plain};
use super::marks::listed;
use super::prices::Price;
use super::truth::Reader;

/// The sentences in which what is left is that of the whole division.
pub const OF_BEST: [&str; 4] = ["not-best", "best-with", "best-with-equal", "best-never"];

impl Reader<'_> {
    pub fn of_best(&mut self, id: &str, name: &str, parts: &Captures<'_>) -> bool {
        let text = |part: &str| parts.name(part).map(|found| found.as_str());
        let figure = |part: &str| number(text(part).unwrap());
        let amount = |part: &str| cents(text(part).unwrap());
        let count = |part: &str| text(part).unwrap().parse::<i64>().unwrap();
        let book = self.book;
        let asked = || book.asks(id, name, text("asked").unwrap());
        let leaves =
            |reader: &Self| asked() && amount("left") == reader.list().left && reader.amount(id).is_none();
        match name {
            "not-best" => {
                asked()
                    && amount("left") == self.list().left
                    && self.amount(id).is_none()
                    && self.none_better(id)
            }
            "best-with" => {
                leaves(self)
                    && self.list().best.as_ref() == Some(&figure("best"))
                    && figure("less").is_positive()
                    && figure("best") - figure("with") == figure("less")
                    && self.best_sum().is_none_or(|best| best == figure("best"))
                    && self.best_sum_with(id).is_none_or(|with| with == Some(figure("with")))
            }
            "best-with-equal" => {
                leaves(self)
                    && self.list().best.as_ref() == Some(&figure("best"))
                    && figure("best") == figure("with")
                    && self.best_sum_with(id).is_none_or(|with| with == Some(figure("with")))
            }
            "best-never" => asked() && self.best_sum_with(id).is_none_or(|with| with.is_none()),
            // Nothing on paper follows it.
            "best-searched" => {
                self.said.searched = true;
                self.best_sum_with(id).is_none_or(|with| with.is_some_and(|with| with <= figure("bound")))
            }
            "price-money" => {
                self.said.price = figure("price");
                !self.said.searched && !self.said.price.is_negative()
            }
            "price-target" => {
                let label = text("class").unwrap();
                let at = book.rules.targets.iter().position(|one| one.0 == label).unwrap();
                let class = book.rules.targets[at].1;
                let first = self.first();
                let have =
                    first.keys().filter(|one| class.is_none_or(|class| self.is_in(one, class))).count();
                let needs = (self.list().targets[at] - i64::try_from(have).unwrap()).max(0);
                self.said.prices.push(Price::Filled(class, figure("price"), needs));
                figure("price").is_positive() && count("needs") == needs
            }
            "price-lead" => {
                let lead = &book.proposals[id].lead;
                let held = self.first().keys().filter(|one| book.proposals[**one].lead == *lead).count();
                let room = book.rules.max_per_lead.unwrap() - held;
                self.said.prices.push(Price::Lead(lead.clone(), figure("price"), room));
                figure("price").is_positive()
            }
            "price-limit" => {
                let label = text("class").unwrap();
                let limit = book.rules.limits.iter().find(|one| one.0 == label).unwrap();
                let held = self.first().keys().filter(|one| self.is_in(one, limit.1)).count();
                let room = i64::try_from(limit.2 - held).unwrap();
                self.said.prices.push(Price::Place(limit.1, figure("price"), room));
                count("room") == room
            }
            "price-minimum" | "price-envelope" => {
                let at = self.envelope(text("class").unwrap());
                let (_, class, _, most) = book.rules.envelopes[at];
                let paid: i64 = self
                    .first()
                    .iter()
                    .filter(|(one, _)| self.is_in(one, class))
                    .map(|(_, amount)| amount)
                    .sum();
                let of_minimum = name == "price-minimum";
                let bound = if of_minimum { self.list().envelopes[at] } else { most } - paid;
                let price = figure("price");
                self.said.prices.push(Price::Money { class, price, bound, of_minimum });
                amount("amount") == bound.max(0)
            }
            "price-leads" => {
                let leads = text("count").unwrap();
                self.said.leads = if leads == "één" { 1 } else { leads.parse().unwrap() };
                book.rules.max_per_lead.is_some()
            }
            "beforehand" => {
                let (ids, rest) = listed(text("ids").unwrap());
                let first = self.first();
                let in_order = self.list().ranked.iter().filter(|one| first.contains_key(one.id.as_str()));
                self.said.beforehand = figure("sum");
                ids.len() + rest == first.len()
                    && ids.iter().zip(in_order).all(|(said, one)| *said == one.id)
                    && figure("sum") == first.keys().map(|one| book.total(one).unwrap()).sum()
            }
            "bound" => {
                self.said.bound = figure("bound");
                let best = self.list().best.clone().unwrap();
                let left = book.rules.budget - self.first().values().sum::<i64>();
                let own = self.said.prices.iter().filter(|one| matches!(one, Price::Lead(..))).count();
                let decided = self
                    .list()
                    .ranked
                    .iter()
                    .any(|one| self.is_out(&one.id) || self.first().contains_key(one.id.as_str()));
                text("but").is_some() == decided
                    && text("sum").map_or_else(Exact::zero, number) == self.said.beforehand
                    && amount("budget") == left
                    && (self.said.leads > own || self.paper_bound(left) == self.said.bound)
                    && self.said.bound >= best
                    && self.list().certificate_bound.as_deref().map(plain) == Some(figure("bound"))
            }
            "own-figure" => {
                self.said.figure = figure("figure");
                let row = &self.list().ranked[self.list().at(id).unwrap()];
                let price = figure("asked") * figure("price") / BigInt::from(1000);
                figure("score") == row.total
                    && amount("asked") == book.cost(id)
                    && (figure("filled"), figure("place")) == self.filled_and_place(id)
                    && figure("price") == self.said.price
                    && figure("score") + figure("filled") - figure("place") - price == figure("figure")
            }
            "out" => {
                let below = if self.said.figure.is_negative() { -&self.said.figure } else { Exact::zero() };
                figure("bound") == self.said.bound
                    && figure("less") == below
                    && figure("bound") - figure("less") == figure("with")
                    && self.list().best.as_ref() == Some(&figure("best"))
                    && figure("with") < figure("best")
            }
            other => panic!("nobody checks {other}"),
        }
    }
}
