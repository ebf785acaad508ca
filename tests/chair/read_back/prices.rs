//! The prices with which anybody can work out on paper that no set totals more.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use super::book::Exact;
use super::truth::Reader;

/// A price that was said.
pub enum Price {
    /// Of what fills a target (of a class, or of all), and how many it still needs.
    Filled(Option<&'static str>, Exact, i64),
    /// Of a place in a class, and how many there are.
    Place(&'static str, Exact, i64),
    /// Of a place of a lead, and how many there are.
    Lead(String, Exact, usize),
    /// Of 1,000 of money of a class: what its minimum still needs, or what is left of it.
    Money { class: &'static str, price: Exact, bound: i64, of_minimum: bool },
}

fn of_money(price: &Exact, cents: i64) -> Exact {
    price * BigInt::from(cents) / BigInt::from(100_000)
}

impl Reader<'_> {
    /// What a proposal brings for the minima that it fills, and what the places and the
    /// money cost that it takes.
    pub fn filled_and_place(&self, id: &str) -> (Exact, Exact) {
        let (mut filled, mut place) = (Exact::zero(), Exact::zero());
        for price in &self.said.prices {
            match price {
                Price::Filled(class, price, _) if class.is_none_or(|class| self.is_in(id, class)) => {
                    filled += price;
                }
                Price::Place(class, price, _) if self.is_in(id, class) => place += price,
                Price::Lead(lead, price, _) if self.book.proposals[id].lead == *lead => place += price,
                Price::Money { class, price, of_minimum, .. } if self.is_in(id, class) => {
                    let own = of_money(price, self.book.cost(id));
                    *(if *of_minimum { &mut filled } else { &mut place }) += own;
                }
                _ => {}
            }
        }
        (filled, place)
    }

    /// The sum that the sentences tell to make.
    pub fn paper_bound(&self, left: i64) -> Exact {
        let first = self.first();
        let open = self.list().ranked.iter().map(|one| one.id.as_str());
        let open = open.filter(|id| !first.contains_key(id) && !self.is_out(id));
        let figures = open.map(|id| {
            let (filled, place) = self.filled_and_place(id);
            let price = of_money(&self.said.price, self.book.cost(id));
            self.book.total(id).unwrap() + filled - place - price
        });
        let figures: Exact = figures.filter(Signed::is_positive).sum();
        let rooms = self.said.prices.iter().map(|price| match price {
            Price::Filled(_, price, needs) => -price * BigInt::from(*needs),
            Price::Place(_, price, room) => price * BigInt::from(*room),
            Price::Lead(_, price, room) => price * BigInt::from(*room),
            Price::Money { price, bound, of_minimum: true, .. } => -of_money(price, *bound),
            Price::Money { price, bound, of_minimum: false, .. } => of_money(price, *bound),
        });
        &self.said.beforehand + figures + rooms.sum::<Exact>() + of_money(&self.said.price, left)
    }
}
