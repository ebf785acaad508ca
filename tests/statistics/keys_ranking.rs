//! Expected ranks, weights and single evaluators against quadrature, simulation
//! and exact areas by other programs.

use serde_json::Value;
use toets::stats::ScoreTable;
use toets::stats::acceptability::{exact, sampled};
use toets::stats::expected::expected_ranks;
use toets::stats::funding::{Credible, FundingGroup, funding_groups};
use toets::stats::reml::components;
use toets::stats::settings::Settings;
use toets::stats::weights::WeightRegion;

use crate::answer_keys::{key, near, path, table};

#[test]
fn predicted_effects_agree_with_lme4() {
    let Some(key) = key("oracles/ranking/ranking.json") else {
        return;
    };
    for (_, set) in key["sets"].as_object().expect("sets") {
        let found = components(&table(&set["ratings_items_by_raters"])).expect("defined");
        let reml = &set["lme4_reml"];
        near(found.proposal, &reml["var_item"], 1e-6);
        near(found.evaluator, &reml["var_rater"], 1e-6);
        near(found.residual, &reml["var_resid"], 1e-6);
        near(found.deviance, &reml["reml"], 1e-6);
        for (index, effect) in found.proposals.iter().enumerate() {
            let effect = effect.expect("marked");
            near(effect.value, &reml["blup_item"][index], 1e-6);
            near(effect.sd, &reml["blup_item_condsd"][index], 1e-6);
        }
        for (index, effect) in found.evaluators.iter().enumerate() {
            near(effect.expect("marks").value, &reml["blup_rater"][index], 1e-6);
        }
    }
}

fn settings(set: &Value) -> Settings {
    let end = |index: usize| set["scale"][index].as_f64().expect("a number");
    let settings = Settings::for_scale(end(0), end(1)).expect("a scale");
    near(settings.sd_limit, &set["prior"]["U"], 1e-12);
    near(settings.strictness_sd, &set["prior"]["nu_sd"], 1e-12);
    settings
}

#[test]
fn expected_ranks_agree_with_the_quadrature() {
    let Some(key) = key("oracles/ranking/ranking.json") else {
        return;
    };
    for (name, set) in key["sets"].as_object().expect("sets") {
        let table = table(&set["ratings_items_by_raters"]);
        let found = expected_ranks(&table, &settings(set)).expect("defined");
        let expected = &set["quadrature"];
        let mut worst: f64 = 0.0;
        for (index, proposal) in found.proposals.iter().enumerate() {
            let proposal = proposal.expect("marked");
            near(proposal.rank, &expected["er"][index], 1e-6);
            near(proposal.percentile, &expected["pcer"][index], 1e-5);
            near(proposal.sucra, &expected["sucra"][index], 1e-6);
            near(proposal.effect.value, &expected["pm"][index], 1e-6);
            near(proposal.effect.sd, &expected["psd"][index], 1e-6);
            let er = expected["er"][index].as_f64().expect("a number");
            worst = worst.max((proposal.rank - er).abs());
        }
        println!("{name}: expected ranks differ by at most {worst:e}");
        for (index, evaluator) in found.evaluators.iter().enumerate() {
            near(evaluator.expect("marks").value, &expected["nu"][index], 1e-6);
        }
        near(found.mean, &expected["overall_mean"], 1e-9);
        near(found.proposal_sd, &expected["tau_mean"], 1e-6);
        near(found.mark_sd, &expected["s_mean"], 1e-6);
    }
}

#[test]
fn expected_ranks_agree_with_simulation() {
    let Some(key) = key("oracles/ranking/ranking.json") else {
        return;
    };
    for (_, set) in key["sets"].as_object().expect("sets") {
        let table = table(&set["ratings_items_by_raters"]);
        let found = expected_ranks(&table, &settings(set)).expect("defined");
        for simulation in ["jags_package_model", "jags_collapsed_model"] {
            let simulated = &set[simulation];
            let mut squares = 0.0;
            for (index, proposal) in found.proposals.iter().enumerate() {
                let error = simulated["er_mcse"][index].as_f64().expect("a number");
                let proposal = proposal.expect("marked");
                near(proposal.rank, &simulated["er"][index], 5.0 * error);
                squares +=
                    ((proposal.rank - simulated["er"][index].as_f64().expect("a number")) / error).powi(2);
                near(proposal.half.best, &simulated["rank_q25"][index], 1.0);
                near(proposal.half.worst, &simulated["rank_q75"][index], 1.0);
                near(proposal.ninety.best, &simulated["rank_q05"][index], 1.0);
                near(proposal.ninety.worst, &simulated["rank_q95"][index], 1.0);
            }
            let rms = (squares / found.proposals.len() as f64).sqrt();
            assert!(rms < 2.0, "{simulation}: {rms} standard errors");
        }
    }
}

#[test]
fn rank_intervals_and_groups_agree_with_many_draws() {
    let Some(key) = key("oracles/ranking/ranking.json") else {
        return;
    };
    for (name, set) in key["sets"].as_object().expect("sets") {
        let table = table(&set["ratings_items_by_raters"]);
        let found = expected_ranks(&table, &settings(set)).expect("defined");
        let expected = &set["rank_distribution"];
        for (index, proposal) in found.proposals.iter().enumerate() {
            let proposal = proposal.expect("marked");
            near(proposal.ninety.best, &expected["q05"][index], 1.0);
            near(proposal.half.best, &expected["q25"][index], 1.0);
            near(proposal.median, &expected["q50"][index], 1.0);
            near(proposal.half.worst, &expected["q75"][index], 1.0);
            near(proposal.ninety.worst, &expected["q95"][index], 1.0);
        }
        // An interval that ends within the noise of 10,000 draws of the line needs
        // more of them to fall on the side where 400,000 put it.
        let many = Settings { draws: 100_000, ..settings(set) };
        let found = expected_ranks(&table, &many).expect("defined");
        let expected = &set["snsf_groups"];
        let fundable = expected["k"].as_u64().expect("a number") as usize;
        let groups = funding_groups(&found, fundable, Credible::Half);
        near(groups.line.expect("a line"), &expected["provisional_funding_line"], 1e-6);
        for (index, group) in groups.groups.iter().enumerate() {
            let word = match group.expect("ranked") {
                FundingGroup::Accepted => "accepted",
                FundingGroup::RandomSelection => "random selection",
                FundingGroup::Rejected => "rejected",
            };
            assert_eq!(word, expected["groups"][index], "{name}: proposal {index}");
        }
    }
}

#[test]
fn rank_acceptability_agrees_with_the_exact_areas() {
    let Some(key) = key("oracles/ranking/smaa.json") else {
        return;
    };
    let scores: Vec<Vec<f64>> = serde_json::from_value(key["scores"].clone()).expect("scores");
    let around = WeightRegion::Around { weights: vec![0.4, 0.3, 0.3], share: 0.25 };
    for (name, region) in [
        ("full_simplex", WeightRegion::Simplex),
        ("ordinal_w1>=w2>=w3", WeightRegion::Ordinal(vec![0, 1, 2])),
        ("plus_minus_25pct_of_0.4_0.3_0.3", around),
    ] {
        let expected = &key["results"][name];
        let found = exact(&scores, &region).expect("a region");
        let wins = found.wins.as_ref().expect("exact");
        for i in 0..scores.len() {
            for k in 0..scores.len() {
                near(found.ranks[i][k], &expected["rank_acceptability"][i][k], 1e-9);
                near(wins[i][k], &expected["pairwise_winning"][i][k], 1e-9);
            }
            match &found.central_weights[i] {
                None => assert!(expected["central_weights"][i].is_null(), "{name} {i}"),
                Some(weights) => {
                    for (c, weight) in weights.iter().enumerate() {
                        near(*weight, &expected["central_weights"][i][c], 1e-9);
                    }
                }
            }
        }
    }
    let drawn = sampled(&scores, &WeightRegion::Simplex, 100_000, 1).expect("a region");
    let other = &key["results"]["r_smaa_1e6_full_simplex"]["rank_acceptability"];
    for i in 0..scores.len() {
        for rank in 0..scores.len() {
            near(drawn.ranks[i][rank], &other[i][rank], 0.0075);
        }
    }
}

#[test]
fn no_pair_of_the_three_mock_panels_changes_its_order() {
    let Some(path) = path("scores/scores-snsf-mock.csv") else {
        return;
    };
    let mut panels = vec![Vec::new(); 3];
    for row in csv::Reader::from_path(path).expect("the scores are there").records() {
        let row = row.expect("a row");
        let proposal: usize = row[0].trim_start_matches('#').parse().expect("a number");
        let evaluator: usize = row[1].trim_start_matches("v_").parse().expect("a number");
        let mark: f64 = row[3].parse().expect("a mark");
        // Proposals 1 to 15 went to evaluators 1 to 5, and so on.
        let panel = (proposal - 1) / 15;
        panels[panel].push(((proposal - 1) % 15, evaluator - 1 - 5 * panel, mark));
    }
    let settings = Settings::for_scale(1.0, 6.0).expect("a scale");
    for marks in panels {
        let table = ScoreTable::from_marks(15, 5, marks).expect("inside");
        assert_eq!(table.count(), 75);
        let found = expected_ranks(&table, &settings).expect("defined");
        assert!(!found.order_can_change);
        let ranks: Vec<f64> = found.proposals.iter().flatten().map(|p| p.rank).collect();
        let sums: Vec<f64> = table.rows().map(|row| row.iter().flatten().sum()).collect();
        for (i, k) in (0..15).flat_map(|i| (0..15).map(move |k| (i, k))) {
            assert_eq!(sums[i] > sums[k], ranks[i] < ranks[k] - 1e-9, "{i} and {k}");
        }
    }
}
