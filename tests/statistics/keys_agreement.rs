//! Agreement and variance components against four other programs.

#[allow(dead_code)]
use crate::answer_keys::{key, near, table};
use toets::stats::Undefined;
use toets::stats::alpha::{Level, alpha};
use toets::stats::icc::{Model, Of, anova};
use toets::stats::kendall::concordance;
use toets::stats::reml::components;

const SCALES: [(&str, Level); 4] = [
    ("nominal", Level::Nominal),
    ("ordinal", Level::Ordinal),
    ("interval", Level::Interval),
    ("ratio", Level::Ratio),
];

const SETS: [&str; 3] = ["shrout_fleiss_1979", "krippendorff_C", "snsf_mock_panel1"];

#[test]
fn alpha_agrees_with_three_programs() {
    let Some(key) = key("oracles/agreement/agreement.json") else {
        return;
    };
    for set in SETS {
        let table = table(&key[set]["ratings_items_by_raters"]);
        for (name, scale) in SCALES {
            let found = alpha(&table, scale).expect("defined");
            for program in ["krippendorff_pypi_0.9.0", "direct_pairwise_own", "nltk_alpha"] {
                if key[set][program].get(name).is_some() {
                    near(found, &key[set][program][name], 1e-9);
                }
            }
        }
    }
}

#[test]
fn degenerate_alpha_is_undefined_where_the_key_refuses() {
    let Some(key) = key("oracles/agreement/agreement.json") else {
        return;
    };
    for (name, case) in key["_degenerate_cases"]["cases"].as_object().expect("cases") {
        let table = table(&case["ratings_items_by_raters"]);
        for (scale_name, scale) in &SCALES[..3] {
            let found = alpha(&table, *scale);
            match case[*scale_name].as_f64() {
                Some(_) => near(found.expect(name), &case[*scale_name], 1e-9),
                None => assert!(
                    matches!(found, Err(Undefined::NoVariation | Undefined::NoPairs)),
                    "{name}: {found:?}"
                ),
            }
        }
    }
}

#[test]
fn icc_and_concordance_agree_with_the_key() {
    let Some(key) = key("oracles/agreement/agreement.json") else {
        return;
    };
    for set in ["shrout_fleiss_1979", "snsf_mock_panel1"] {
        let table = table(&key[set]["ratings_items_by_raters"]);
        let anova = anova(&table).expect("complete");
        for (name, model, of) in [
            ("ICC1", Model::OneWay, Of::OneMark),
            ("ICC2", Model::Agreement, Of::OneMark),
            ("ICC3", Model::Consistency, Of::OneMark),
            ("ICC1k", Model::OneWay, Of::Mean),
            ("ICC2k", Model::Agreement, Of::Mean),
            ("ICC3k", Model::Consistency, Of::Mean),
        ] {
            let found = anova.icc(model, of).expect("defined");
            near(found, &key[set]["pingouin_icc"][name]["icc"], 1e-9);
            near(found, &key[set]["psych_icc_anova"][name]["icc"], 1e-9);
        }
        let found = concordance(&table).expect("complete");
        near(found.w, &key[set]["irr_kendall"]["Wt"], 1e-9);
        near(found.chi_squared, &key[set]["scipy_friedman"]["chisq"], 1e-9);
    }
}

#[test]
fn variance_components_agree_with_lme4() {
    let Some(key) = key("oracles/agreement/agreement.json") else {
        return;
    };
    for set in SETS {
        let found = components(&table(&key[set]["ratings_items_by_raters"])).expect("defined");
        let reml = &key[set]["lme4_reml"];
        near(found.mean, &reml["mu"], 1e-6);
        near(found.proposal, &reml["var_item"], 1e-6);
        near(found.evaluator, &reml["var_rater"], 1e-6);
        near(found.residual, &reml["var_resid"], 1e-6);
        near(found.deviance, &reml["reml_deviance"], 1e-6);
        near(found.icc_agreement(), &reml["icc_single_agreement"], 1e-6);
        near(found.icc_consistency(), &reml["icc_single_consistency"], 1e-6);
        for (index, effect) in found.proposals.iter().enumerate() {
            let effect = effect.expect("marked");
            near(effect.value, &reml["blup_item"][(index + 1).to_string()], 1e-6);
        }
        for (index, effect) in found.evaluators.iter().enumerate() {
            let effect = effect.expect("marks");
            near(effect.value, &reml["blup_rater"][(index + 1).to_string()], 1e-6);
        }
    }
}
