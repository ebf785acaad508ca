//! Cents over sources, each cent to the source that is furthest below its share.
//!
//! The rule is a loop over cents; of 80 million cents only the last few hundred
//! are looped over. Before these, every state that the loop can be in lies
//! within a few cents of the water level of `level`; all of them are carried
//! on until they have become one, which the loop itself is then in.

use std::collections::BTreeSet;

/// Cents that are looped over at first.
const WINDOW: i64 = 256;

/// So many sources at most are told apart in states; more are looped over.
const MOST_STATES: usize = 7;

/// Gives `cents` to sources, on top of what they paid: one at a time, to the
/// source furthest below `amount x paid so far / all amounts` (the cent itself
/// counted) among those that have not paid their amount; of equals the first.
///
/// Only where all sources together do not have so much, the rest goes by the
/// same rule above their amounts, so that no cent is ever lost.
pub(super) fn allot(amounts: &[i64], paid: &mut [i64], cents: i64) {
    allot_from(amounts, paid, cents, WINDOW);
}

fn allot_from(amounts: &[i64], paid: &mut [i64], cents: i64, window: i64) {
    let room: i64 = amounts.iter().zip(paid.iter()).map(|(amount, paid)| (amount - paid).max(0)).sum();
    let within = cents.min(room);
    let caps: Vec<i64> = amounts.iter().zip(paid.iter()).map(|(amount, paid)| *amount.max(paid)).collect();
    give(&Pots { amounts, caps: &caps }, paid, within, window);
    let caps = vec![i64::MAX; amounts.len()];
    give(&Pots { amounts, caps: &caps }, paid, cents - within, window);
}

/// The sources: what each has, and where it stops paying. All in cents.
struct Pots<'a> {
    amounts: &'a [i64],
    caps: &'a [i64],
}

fn give(pots: &Pots<'_>, paid: &mut [i64], cents: i64, window: i64) {
    if pots.amounts.is_empty() || cents <= 0 {
        return;
    }
    let end = paid.iter().sum::<i64>() + cents;
    let mut window = window.max(1);
    while window < cents && pots.amounts.len() <= MOST_STATES {
        let states = pots.states(paid, end - window);
        if let Some(state) = pots.carried_on(states, window) {
            paid.copy_from_slice(&state);
            return;
        }
        window = window.saturating_mul(8);
    }
    pots.run(paid, cents);
}

impl Pots<'_> {
    fn all(&self) -> i128 {
        self.amounts.iter().map(|amount| i128::from(*amount)).sum()
    }

    /// The loop itself.
    fn run(&self, paid: &mut [i64], cents: i64) {
        let all = self.all();
        let sum: i128 = paid.iter().map(|paid| i128::from(*paid)).sum();
        let below = |amount: &i64, paid: &i64| i128::from(*amount) * sum - i128::from(*paid) * all;
        let mut below: Vec<i128> = self.amounts.iter().zip(paid.iter()).map(|(a, p)| below(a, p)).collect();
        for _ in 0..cents {
            let mut next: Option<usize> = None;
            for source in 0..paid.len() {
                below[source] += i128::from(self.amounts[source]);
                let open = paid[source] < self.caps[source];
                if open && next.is_none_or(|next| below[source] > below[next]) {
                    next = Some(source);
                }
            }
            let Some(next) = next else { return };
            paid[next] += 1;
            below[next] -= all;
        }
    }

    /// What each source has paid at the sum `sum` if water were divided: nobody
    /// takes back, nobody pays more than it has, and all others are equally far
    /// below their share. Rounded down to the cent.
    fn level(&self, start: &[i64], sum: i64) -> Vec<i64> {
        let (all, sum) = (self.all(), i128::from(sum));
        let at = |level: i128| -> Vec<i64> {
            let filled = |source: usize| {
                let exact = (i128::from(self.amounts[source]) * sum - level).div_euclid(all.max(1));
                let (from, to) = (i128::from(start[source]), i128::from(self.caps[source]));
                i64::try_from(exact.clamp(from, to)).unwrap_or(start[source])
            };
            (0..start.len()).map(filled).collect()
        };
        let too_much = |level: i128| at(level).iter().map(|paid| i128::from(*paid)).sum::<i128>() > sum;
        let largest = self.amounts.iter().copied().max().unwrap_or(0);
        let (mut low, mut high) = (-(all.max(1) * (sum + 1)), i128::from(largest) * sum + 1);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if too_much(middle) { low = middle } else { high = middle }
        }
        at(high)
    }

    /// Every state within a few cents of the water level that adds up to `sum`.
    fn states(&self, start: &[i64], sum: i64) -> BTreeSet<Vec<i64>> {
        let level = self.level(start, sum);
        let around = if level.len() <= 4 { 3 } else { 2 };
        let mut states = BTreeSet::from([Vec::new()]);
        for (source, middle) in level.iter().enumerate() {
            let from = start[source].max(middle - around);
            let to = self.caps[source].min(middle + around).max(from);
            let longer = |state: &Vec<i64>, paid: i64| [state.as_slice(), &[paid]].concat();
            states =
                states.iter().flat_map(|state| (from..=to).map(move |paid| longer(state, paid))).collect();
        }
        states.retain(|state| state.iter().sum::<i64>() == sum);
        states
    }

    /// The one state that all of these have become after so many cents; none
    /// where they have not.
    fn carried_on(&self, mut states: BTreeSet<Vec<i64>>, cents: i64) -> Option<Vec<i64>> {
        let mut left = cents;
        while left > 0 {
            let some = if states.len() > 1 { left.min(32) } else { left };
            let run = |mut state: Vec<i64>| {
                self.run(&mut state, some);
                state
            };
            states = states.into_iter().map(run).collect();
            left -= some;
        }
        let mut all = states.into_iter();
        all.next().filter(|_| all.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The rule word for word.
    fn by_the_cent(amounts: &[i64], paid: &mut [i64], cents: i64) {
        let all: i128 = amounts.iter().map(|amount| i128::from(*amount)).sum();
        for _ in 0..cents {
            let sum: i128 = 1 + paid.iter().map(|paid| i128::from(*paid)).sum::<i128>();
            let full = amounts.iter().zip(paid.iter()).all(|(amount, paid)| paid >= amount);
            let open = |source: &usize| full || paid[*source] < amounts[*source];
            let below = |source: usize| i128::from(amounts[source]) * sum - i128::from(paid[source]) * all;
            let mut next = None;
            for source in (0..amounts.len()).filter(open) {
                if next.is_none_or(|next| below(source) > below(next)) {
                    next = Some(source);
                }
            }
            paid[next.expect("a source")] += 1;
        }
    }

    #[test]
    fn two_equal_sources_take_turns() {
        let mut paid = [0, 0];
        allot(&[5000, 5000], &mut paid, 3333);
        assert_eq!(paid, [1667, 1666]);
        allot(&[5000, 5000], &mut paid, 3333);
        assert_eq!(paid, [3333, 3333]);
        allot(&[5000, 5000], &mut paid, 3334);
        assert_eq!(paid, [5000, 5000]);
    }

    #[test]
    fn billions_are_no_longer_than_cents() {
        let amounts = [999_999_999_937, 123_456_789_011, 777_777_777_777];
        let mut paid = [0, 0, 0];
        allot(&amounts, &mut paid, 1_500_000_000_003);
        assert_eq!(paid.iter().sum::<i64>(), 1_500_000_000_003);
        let all: i128 = amounts.iter().map(|amount| i128::from(*amount)).sum();
        for (amount, paid) in amounts.iter().zip(paid) {
            let exact = i128::from(*amount) * 1_500_000_000_003;
            assert!((exact - i128::from(paid) * all).abs() < all, "within a cent of its share");
        }
    }

    #[test]
    fn what_no_source_has_is_not_lost() {
        let mut paid = [0, 0];
        allot(&[100, 50], &mut paid, 153);
        assert_eq!(paid, [102, 51]);
        let mut paid = [7];
        allot(&[0], &mut paid, 3);
        assert_eq!(paid, [10]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn it_is_the_loop_over_cents(
            amounts in prop::collection::vec(prop_oneof![0_i64..40, 0_i64..3000], 1..6),
            before in prop::collection::vec(0_i64..60, 6),
            awards in prop::collection::vec(0_i64..2500, 1..4),
            window in 1_i64..64,
        ) {
            let mut literal: Vec<i64> = before[..amounts.len()].to_vec();
            let mut quick = literal.clone();
            for cents in awards {
                by_the_cent(&amounts, &mut literal, cents);
                allot_from(&amounts, &mut quick, cents, window);
                prop_assert_eq!(&quick, &literal, "{:?}", amounts);
            }
        }
    }
}
