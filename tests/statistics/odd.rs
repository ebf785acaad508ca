//! Tables that nobody would fill in still give numbers or reasons, never a panic.

use proptest::prelude::*;
use toets::stats::ScoreTable;
use toets::stats::alpha::{Level, alpha};
use toets::stats::expected::expected_ranks;
use toets::stats::icc::{Model, Of, anova};
use toets::stats::kendall::concordance;
use toets::stats::reml::components;
use toets::stats::settings::Settings;
use toets::stats::strictness::strictness;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn odd_tables_give_numbers_or_reasons(
        rows in prop::collection::vec(
            prop::collection::vec(prop::option::weighted(0.6, 0_usize..8), 4), 0..7)
    ) {
        // Marks that no scale would have together.
        let marks = [0.0, -0.0, 0.1, 3.0, 1e-6, -5.0, 1e6, 1e9];
        let rows: Vec<Vec<Option<f64>>> =
            rows.into_iter().map(|row| row.into_iter().map(|m| m.map(|m| marks[m])).collect()).collect();
        let table = ScoreTable::from_rows(&rows).expect("a table");
        for scale in [Level::Nominal, Level::Ordinal, Level::Interval, Level::Ratio] {
            if let Ok(value) = alpha(&table, scale) {
                prop_assert!(value <= 1.0 + 1e-9, "{}", value);
            }
        }
        if let Ok(anova) = anova(&table) {
            for model in [Model::OneWay, Model::Agreement, Model::Consistency] {
                for of in [Of::OneMark, Of::Mean] {
                    if let Ok(value) = anova.icc(model, of) {
                        prop_assert!(value <= 1.0 + 1e-9, "{}", value);
                    }
                }
            }
        }
        if let Ok(found) = concordance(&table) {
            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&found.w), "{}", found.w);
        }
        if let Ok(found) = components(&table) {
            prop_assert!((0.0..=1.0).contains(&found.icc_agreement()));
            prop_assert!(found.proposals.iter().flatten().all(|effect| effect.sd.is_finite()));
        }
        for found in strictness(&table).into_iter().flatten() {
            prop_assert!(found.difference.is_finite());
        }
        let few = Settings { draws: 20, ..Settings::for_scale(0.0, 10.0).expect("a scale") };
        if let Ok(found) = expected_ranks(&table, &few) {
            for proposal in found.proposals.iter().flatten() {
                let n = found.proposals.len() as f64;
                prop_assert!(proposal.rank > 1.0 - 1e-6 && proposal.rank < n + 1e-6);
                prop_assert!(proposal.effect.value.is_finite() && proposal.effect.sd.is_finite());
            }
        }
    }
}
