//! Numbers that look drawn at random and follow from a seed, so that an auditor
//! who repeats a calculation years later gets the same intervals. (The bits are
//! the same everywhere; logarithms may differ in the last bit between systems,
//! which moves a rank only if two draws agree in fifteen digits.)
//!
//! Generator: xoshiro256++ 1.0 by D. Blackman and S. Vigna, started by SplitMix64
//! as its authors advise (<https://prng.di.unimi.it>). Not for secrets.

/// The generator's state.
#[derive(Clone, Debug)]
pub(super) struct Random {
    state: [u64; 4],
    spare: Option<f64>,
}

impl Random {
    /// The generator that belongs to a seed.
    pub(super) fn new(seed: u64) -> Random {
        let mut next = seed;
        let state = [(); 4].map(|()| split_mix(&mut next));
        Random { state, spare: None }
    }

    /// The next 64 bits.
    pub(super) fn bits(&mut self) -> u64 {
        let s = &mut self.state;
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let shifted = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= shifted;
        s[3] = s[3].rotate_left(45);
        result
    }

    /// A number from 0 up to but not including 1, in steps of 2^-53.
    pub(super) fn uniform(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * (1.0 / (1_u64 << 53) as f64)
    }

    /// A standard normal number, by G. Marsaglia's polar method.
    pub(super) fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let (x, y) = (2.0 * self.uniform() - 1.0, 2.0 * self.uniform() - 1.0);
            let square = x * x + y * y;
            if square < 1.0 && square > 0.0 {
                let factor = (-2.0 * square.ln() / square).sqrt();
                self.spare = Some(y * factor);
                return x * factor;
            }
        }
    }
}

fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::{Random, split_mix};

    #[test]
    fn the_published_first_numbers() {
        let mut state = 1_234_567;
        for expected in [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423] {
            assert_eq!(split_mix(&mut state), expected);
        }
        let mut random = Random { state: [1, 2, 3, 4], spare: None };
        for expected in [41_943_041, 58_720_359, 3_588_806_011_781_223, 3_591_011_842_654_386] {
            assert_eq!(random.bits(), expected);
        }
    }

    #[test]
    fn moments_of_the_normal_numbers() {
        let mut random = Random::new(1);
        let numbers: Vec<f64> = (0..100_000).map(|_| random.normal()).collect();
        let moment = |power| numbers.iter().map(|x| x.powi(power)).sum::<f64>() / 100_000.0;
        // Four standard errors: root of 1, 2, 15 and 96 over 100,000.
        for (power, expected, error) in [(1, 0.0, 1.0), (2, 1.0, 2.0), (3, 0.0, 15.0), (4, 3.0, 96.0)] {
            let off: f64 = moment(power) - expected;
            assert!(off.abs() < 4.0 * f64::sqrt(error / 100_000.0), "{power}: {off}");
        }
    }
}
