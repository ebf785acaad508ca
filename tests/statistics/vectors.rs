//! Statistics against published values that are typed in here by hand.

use toets::stats::alpha::{Level, alpha};
use toets::stats::icc::{Model, Of, anova};
use toets::stats::kendall::concordance;
use toets::stats::reml::components;
use toets::stats::{ScoreTable, TableError, Undefined};

fn near(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected} within {within}");
}

/// Rows of words, `-` for a gap.
fn table(text: &str) -> ScoreTable {
    let rows: Vec<Vec<Option<f64>>> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| line.split_whitespace().map(|word| word.parse().ok()).collect())
        .collect();
    ScoreTable::from_rows(&rows).expect("the table is rectangular")
}

fn turned(table: &ScoreTable) -> ScoreTable {
    let rows: Vec<Vec<Option<f64>>> =
        (0..table.evaluators()).map(|j| (0..table.proposals()).map(|i| table.mark(i, j)).collect()).collect();
    ScoreTable::from_rows(&rows).expect("the table is rectangular")
}

/// Shrout and Fleiss 1979, table 2: six targets, four judges.
const SHROUT_FLEISS: &str = "9 2 5 8\n6 1 3 2\n8 4 6 8\n7 1 2 6\n10 5 6 9\n6 2 4 7";

/// Krippendorff's canonical data, four coders by twelve units, as in the manual
/// of the R package irr.
const KRIPPENDORFF: &str = "
    1 2 3 3 2 1 4 1 2 - - -
    1 2 3 3 2 2 4 1 2 5 - -
    - 3 3 3 2 3 4 2 2 5 1 3
    1 2 3 3 2 4 4 1 2 5 1 -";

/// The `anxiety` data of the R package irr: twenty subjects, three raters.
const ANXIETY: &str = "
    3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3
    3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4
    2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2";

#[test]
fn six_correlations_of_shrout_and_fleiss() {
    let anova = anova(&table(SHROUT_FLEISS)).expect("complete");
    let expected = [
        (Model::OneWay, Of::OneMark, 0.17, 0.165742),
        (Model::Agreement, Of::OneMark, 0.29, 0.289764),
        (Model::Consistency, Of::OneMark, 0.71, 0.714841),
        (Model::OneWay, Of::Mean, 0.44, 0.442797),
        (Model::Agreement, Of::Mean, 0.62, 0.620051),
        (Model::Consistency, Of::Mean, 0.91, 0.909316),
    ];
    for (model, of, published, six_decimals) in expected {
        let found = anova.icc(model, of).expect("defined");
        near(found, published, 0.005);
        near(found, six_decimals, 5.1e-7);
    }
    near(anova.between / anova.within, 1.79, 0.01);
    near(anova.between / anova.residual, 11.03, 0.01);
}

#[test]
fn alpha_of_krippendorffs_data() {
    let table = turned(&table(KRIPPENDORFF));
    for (scale, published, six_decimals) in [
        (Level::Nominal, 0.743, 0.743421),
        (Level::Ordinal, 0.815, 0.815388),
        (Level::Interval, 0.849, 0.849107),
        (Level::Ratio, 0.797, 0.797403),
    ] {
        let found = alpha(&table, scale).expect("defined");
        near(found, published, 0.0005);
        near(found, six_decimals, 5.1e-7);
    }
}

#[test]
fn alpha_of_the_encyclopedia_example() {
    let table = turned(&table(
        "- - - - - 3 4 1 2 1 1 3 3 - 3
         1 - 2 1 3 3 4 3 - - - - - - -
         - - 2 1 3 4 4 - 2 1 1 3 3 - 4",
    ));
    near(alpha(&table, Level::Nominal).expect("defined"), 0.691, 0.0005);
    near(alpha(&table, Level::Interval).expect("defined"), 0.811, 0.0005);
}

#[test]
fn alpha_of_a_complete_table_uses_the_definition() {
    // One widespread package gives .1226 here, because it divides wrongly for
    // complete tables; the definition and two other programs give .1473.
    near(alpha(&table(SHROUT_FLEISS), Level::Interval).expect("defined"), 0.147308, 5.1e-7);
}

#[test]
fn concordance_with_ties() {
    let anxiety = turned(&table(ANXIETY));
    near(concordance(&anxiety).expect("complete").w, 0.539657, 5.1e-7);
    let found = concordance(&table(SHROUT_FLEISS)).expect("complete");
    near(found.w, 0.887037, 5.1e-7);
    near(found.chi_squared, 17.740741, 5.1e-7);
    assert_eq!(found.degrees, 5);
    let same = concordance(&table("1 10\n2 20\n3 30")).expect("complete");
    near(same.w, 1.0, 1e-12);
    let opposite = concordance(&table("1 3\n2 2\n3 1")).expect("complete");
    near(opposite.w, 0.0, 1e-12);
}

#[test]
fn degenerate_tables_are_undefined() {
    let equal = table("3 3\n3 3\n3 3");
    assert_eq!(alpha(&equal, Level::Interval), Err(Undefined::NoVariation));
    assert_eq!(alpha(&equal, Level::Ratio), Err(Undefined::NoVariation));
    assert_eq!(anova(&equal), Err(Undefined::NoVariation));
    assert_eq!(concordance(&equal), Err(Undefined::NoVariation));
    let no_pairs = table("1 -\n- 2\n3 -");
    assert_eq!(alpha(&no_pairs, Level::Nominal), Err(Undefined::NoPairs));
    assert_eq!(anova(&no_pairs), Err(Undefined::Incomplete));
    let one = table("1\n2\n3");
    assert_eq!(alpha(&one, Level::Ordinal), Err(Undefined::NoPairs));
    assert_eq!(anova(&one), Err(Undefined::OneEvaluator));
    assert_eq!(concordance(&one), Err(Undefined::OneEvaluator));
    assert_eq!(anova(&table("1 2 3")), Err(Undefined::OneProposal));
    let nothing = ScoreTable::from_rows(&[]).expect("an empty table is a table");
    assert_eq!(alpha(&nothing, Level::Interval), Err(Undefined::NoPairs));
    assert_eq!(anova(&nothing), Err(Undefined::NoMarks));
    assert_eq!(alpha(&table("-1 2\n3 4"), Level::Ratio), Err(Undefined::BelowZero));
}

#[test]
fn perfect_agreement_is_one_and_opposites_are_negative() {
    let perfect = table("1 1\n2 2\n1 1\n2 2");
    near(alpha(&perfect, Level::Interval).expect("defined"), 1.0, 1e-12);
    near(anova(&perfect).expect("complete").icc(Model::Agreement, Of::OneMark).expect("defined"), 1.0, 1e-12);
    let opposite = table("1 4\n2 3\n3 2\n4 1");
    near(alpha(&opposite, Level::Ordinal).expect("defined"), -0.75, 1e-12);
    // No difference between the means of the proposals: no ICC of their mean.
    assert_eq!(
        anova(&opposite).expect("complete").icc(Model::Consistency, Of::Mean),
        Err(Undefined::NoDenominator)
    );
}

#[test]
fn an_evaluator_without_marks_is_no_evaluator() {
    let with_empty = table("9 2 - 5 8\n6 1 - 3 2\n- - - - -\n8 4 - 6 8\n7 1 - 2 6\n10 5 - 6 9\n6 2 - 4 7");
    assert!(with_empty.is_complete());
    assert_eq!(anova(&with_empty), anova(&table(SHROUT_FLEISS)));
    assert_eq!(with_empty.used().proposals, [0, 1, 3, 4, 5, 6]);
    assert_eq!(with_empty.used().evaluators, [0, 1, 3, 4]);
}

#[test]
fn tables_refuse_what_is_no_mark() {
    let ragged = [vec![Some(1.0)], vec![]];
    assert_eq!(ScoreTable::from_rows(&ragged), Err(TableError::Ragged { row: 1, found: 0, expected: 1 }));
    assert_eq!(
        ScoreTable::complete(&[vec![1.0, f64::NAN]]),
        Err(TableError::NotUsable { row: 0, column: 1 })
    );
    assert_eq!(ScoreTable::from_marks(1, 1, [(0, 3, 1.0)]), Err(TableError::Outside { row: 0, column: 3 }));
    let table = ScoreTable::from_marks(2, 2, [(0, 1, 4.0)]).expect("inside");
    assert_eq!((table.mark(0, 1), table.mark(1, 1), table.mark(9, 9)), (Some(4.0), None, None));
}

#[test]
fn variance_components_of_a_complete_table_are_those_of_its_anova() {
    // In a complete table REML equals the analysis of variance where all its
    // components are positive: here 2.5556, 5.2444 and 1.0194.
    let table = table(SHROUT_FLEISS);
    let anova = anova(&table).expect("complete");
    let found = components(&table).expect("defined");
    near(found.residual, anova.residual, 1e-8);
    near(found.proposal, (anova.between - anova.residual) / 4.0, 1e-7);
    near(found.evaluator, (anova.judges - anova.residual) / 6.0, 1e-7);
    near(found.mean, 127.0 / 24.0, 1e-9);
    near(found.icc_agreement(), 0.289764, 5.1e-7);
    near(found.icc_consistency(), 0.714841, 5.1e-7);
    let strict = found.evaluators[1].expect("the second judge gave marks");
    near(strict.value, -2.70406, 1e-5);
}

#[test]
fn variance_components_with_gaps() {
    // The values of lme4 1.1-31.
    let found = components(&turned(&table(KRIPPENDORFF))).expect("defined");
    near(found.proposal, 1.362156, 1e-5);
    near(found.evaluator, 0.017994, 1e-5);
    near(found.residual, 0.207238, 1e-5);
    near(found.icc_agreement(), 0.858111, 1e-6);
}

#[test]
fn a_variance_of_zero_is_found_at_the_edge() {
    // Both evaluators have the same mean, less apart than chance would have them.
    let found = components(&table("1 3\n2 1\n3 2\n6 5\n4 5")).expect("defined");
    assert!(found.evaluator < 1e-8, "{}", found.evaluator);
    assert!(found.proposal > 1.0);
    let opposite = components(&table("1 4\n2 3\n3 2\n4 1")).expect("defined");
    assert!(opposite.proposal < 1e-8);
    near(opposite.icc_agreement(), 0.0, 1e-8);
}

#[test]
fn components_without_a_residual_are_undefined() {
    assert_eq!(components(&table("1 1\n2 2\n1 1\n2 2")), Err(Undefined::NoResidual));
    assert_eq!(components(&table("1 2\n2 3\n3 4\n4 5")), Err(Undefined::NoResidual));
    assert_eq!(components(&table("3 3\n3 3\n3 3")), Err(Undefined::NoVariation));
    assert_eq!(components(&table("1 -\n- 2\n3 -")), Err(Undefined::NoPairs));
    assert_eq!(components(&table("1 2 3")), Err(Undefined::OneProposal));
    assert_eq!(components(&table("1\n2")), Err(Undefined::OneEvaluator));
    assert_eq!(components(&table("- -")), Err(Undefined::NoMarks));
}
