//! The settings of the expected rank, printed beside every number it gives.

use std::fmt;

use super::undefined::Undefined;

/// What the model assumes before it sees a mark, and how it draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// `U`, in points: the standard deviations between proposals, of the residual
    /// and of an evaluator's moods are each uniform on `(0, U)`.
    pub sd_limit: f64,
    /// `nu_sd`, in points: the standard deviation of strictness between evaluators.
    pub strictness_sd: f64,
    /// How many draws the rank intervals rest on.
    pub draws: u32,
    /// Where the generator of the draws starts.
    pub seed: u64,
}

impl Settings {
    /// The settings for marks from `low` to `high`: `U` 0.4 and `nu_sd` 0.1 of the
    /// range, 10,000 draws.
    ///
    /// On a scale from 1 to 6 these are the 2 and 0.5 of the Swiss National Science
    /// Foundation's package `ERforResearch`; for another scale they are a choice.
    ///
    /// # Errors
    /// If `high` is not above `low`.
    pub fn for_scale(low: f64, high: f64) -> Result<Settings, Undefined> {
        let range = high - low;
        if range.is_finite() && range > 0.0 {
            Ok(Settings { sd_limit: 0.4 * range, strictness_sd: 0.1 * range, draws: 10_000, seed: 1 })
        } else {
            Err(Undefined::NoScale)
        }
    }

    /// Whether the model can run with these settings.
    pub(super) fn check(&self) -> Result<(), Undefined> {
        let usable = |value: f64| value.is_finite() && value > 0.0;
        if usable(self.sd_limit) && usable(self.strictness_sd) && self.draws > 0 {
            Ok(())
        } else {
            Err(Undefined::BadSettings)
        }
    }
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { sd_limit, strictness_sd, draws, seed } = self;
        write!(f, "U = {sd_limit}, nu_sd = {strictness_sd}, draws = {draws}, seed = {seed}")
    }
}
