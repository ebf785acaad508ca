//! The criteria file: every documented field with and without `Some`, and what
//! is said, with its place, of a file that does not fit.

use toets::domain::call::{
    Call, ConsensusRule, Grant, Merge, OverMax, Partial, StrategyName, TargetOf, ThresholdOn, TieStep, Total,
    TotalForm,
};
use toets::domain::class::ClassRule;
use toets::domain::party::LeadKind;
use toets::domain::phrase::Value;
use toets::domain::role::Role;
use toets::domain::scale::{Best, Threshold};
use toets::store::problem::Problem;
use toets::store::ron_text::read;

use crate::small_rounds::{call, decimal, id};

/// The file of the documentation, whole, with every other field that there is.
const FULL: &str = r#"// A comment may stand anywhere.
Call(
    id: "507",
    title: "Proeftuinen sociale netwerking en participatie voor inburgeraars",
    language: "nl",
    currency: "EUR",
    deadline: "2020-10-16",
    budget: [Source(name: "AMIF", amount: "400000.00"), Source(name: "VVSG", amount: "400000.0")],
    grant: Grant(max: Some("40000.00"), over_max: Refuse, own_share_min: Some("0.50"), partial: None),
    lead: [LocalAuthority, Vgc],
    max_per_lead: Some(1),
    classes: [Class(id: "small", label: "kleine steden en gemeenten", rule: LeadPopulationBelow(15000))],
    targets: [Target(of: All, at_least: 20), Target(of: Class("small"), at_least: 10)],
    criteria: [
        Criterion(
            id: "reach", label: "Bereik van kleine gemeenten", weight: "30",
            scale: Scale(from: "0", to: "10", step: "0.5", best: High),
            threshold: Some("5"),
            question: "Hoe goed?",
            descriptors: {"0": "niet", "5": "voldoende", "10": "heel goed"},
        ),
        Criterion(
            id: "partnership", label: "Kwaliteit van het partnerschap", weight: "30",
            scale: Scale(from: "0", to: "10", step: "0.5"),
            roles: [Evaluator, External], comment_max: Some(2000),
        ),
        Criterion(id: "pillar", label: "Vierde pijler", weight: "40",
            scale: Scale(from: "1", to: "5", step: "1", best: Low)),
    ],
    blocks: [Block(id: "content", label: "Inhoud", criteria: ["reach", "pillar"], threshold: Some(">30"))],
    total: Total(form: Percent, mark_decimals: 2, points_decimals: Some(3), total_decimals: 1,
        threshold: Some("60"), threshold_on: Unweighted),
    merge: TrimmedMean(1),
    consensus: Overrides,
    min_sheets: 3,
    tie_break: [CoversTarget("small"), Criterion("pillar"), UnroundedTotal, LowerRequest,
        Class("small"), EarlierSubmission, Lot, Id],
    lot: Some(Lot(source: "de Lotto", draw: "2020-12-05T20:30:00")),
    strategy: Some(Targets),
    chair_scores: true,
    marks_shown_in_scoring: true,
)
"#;

/// The least that a call says.
const LEAST: &str = r#"Call(
    id: "1", title: "Call",
    criteria: [Criterion(id: "a", label: "A", scale: Scale(from: "0", to: "10", step: "1"))],
)"#;

fn refused(text: &str) -> Problem {
    match read::<Call>("call.ron", text) {
        Ok(_) => panic!("read without a problem:\n{text}"),
        Err(problem) => *problem,
    }
}

/// Replaces a text that must be there exactly once.
fn replace(text: &str, old: &str, new: &str) -> String {
    assert_eq!(text.matches(old).count(), 1, "{old}");
    text.replace(old, new)
}

/// Where a text stands, as messages write it.
fn place(text: &str, of: &str) -> String {
    let at = text.find(of).expect("in the text");
    let line = text[..at].matches('\n').count() + 1;
    let column = text[..at].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("call.ron:{line}:{column}")
}

#[test]
fn every_documented_field_is_read() {
    let call = call(FULL);
    assert_eq!((call.id.as_str(), call.language.as_str(), call.currency.as_str()), ("507", "nl", "EUR"));
    assert!(call.title.starts_with("Proeftuinen"));
    assert_eq!(call.deadline, Some(id("2020-10-16")));
    assert_eq!(call.budget.iter().map(|one| one.amount.cents()).sum::<i64>(), 80_000_000);
    assert_eq!(call.budget[1].name, "VVSG");
    assert_eq!(
        call.grant,
        Grant {
            min: None,
            max: Some(id("40000.00")),
            over_max: OverMax::Refuse,
            own_share_min: Some(decimal("0.5")),
            share_max: None,
            partial: None
        }
    );
    assert_eq!(call.lead, [LeadKind::LocalAuthority, LeadKind::Vgc]);
    assert_eq!(call.max_per_lead, Some(1));
    assert_eq!(call.classes[0].rule, ClassRule::LeadPopulationBelow(15000));
    assert_eq!(call.classes[0].label, "kleine steden en gemeenten");
    assert_eq!(call.targets[0].of, TargetOf::All);
    assert_eq!(call.targets[1].of, TargetOf::Class(id("small")));
    assert_eq!((call.targets[0].at_least, call.targets[1].at_least), (20, 10));
    let [reach, partnership, pillar] = &call.criteria[..] else { panic!("three criteria") };
    assert_eq!(reach.id, id("reach"));
    assert_eq!((reach.label.as_str(), reach.question.as_str()), ("Bereik van kleine gemeenten", "Hoe goed?"));
    assert_eq!((reach.weight, pillar.weight), (decimal("30"), decimal("40")));
    assert_eq!(reach.threshold, Some(Threshold { value: decimal("5"), strict: false }));
    assert_eq!(reach.descriptors[&decimal("10")], "heel goed");
    assert_eq!(reach.descriptors.len(), 3);
    let scale = &reach.scale;
    assert_eq!(
        (scale.lowest(), scale.highest(), scale.step()),
        (decimal("0"), decimal("10"), Some(decimal("0.5")))
    );
    assert_eq!(
        (reach.scale.best(), partnership.scale.best(), pillar.scale.best()),
        (Best::High, Best::High, Best::Low)
    );
    assert_eq!(partnership.roles, [Role::Evaluator, Role::External]);
    assert_eq!((partnership.comment_max, reach.comment_max), (Some(2000), None));
    assert_eq!((call.blocks[0].id.as_str(), call.blocks[0].label.as_str()), ("content", "Inhoud"));
    assert_eq!(call.blocks[0].criteria, [id("reach"), id("pillar")]);
    assert_eq!(call.blocks[0].threshold, Some(Threshold { value: decimal("30"), strict: true }));
    assert_eq!(
        call.total,
        Total {
            form: TotalForm::Percent,
            mark_decimals: 2,
            points_decimals: Some(3),
            total_decimals: 1,
            threshold: Some(Threshold { value: decimal("60"), strict: false }),
            threshold_on: ThresholdOn::Unweighted,
        }
    );
    assert_eq!(
        (call.merge, call.consensus, call.min_sheets),
        (Merge::TrimmedMean(1), ConsensusRule::Overrides, 3)
    );
    assert_eq!(
        call.tie_break,
        [
            TieStep::CoversTarget(id("small")),
            TieStep::Criterion(id("pillar")),
            TieStep::UnroundedTotal,
            TieStep::LowerRequest,
            TieStep::Class(id("small")),
            TieStep::EarlierSubmission,
            TieStep::Lot,
            TieStep::Id,
        ]
    );
    let lot = call.lot.as_ref().expect("a lot");
    assert_eq!((lot.source.as_str(), lot.draw), ("de Lotto", id("2020-12-05T20:30:00")));
    assert_eq!(call.strategy, Some(StrategyName::Targets));
    assert!(call.chair_scores && call.marks_shown_in_scoring);
}

/// Every field that may be left out for good, once as it stands in `FULL`.
const OPTIONS: [(&str, &str); 11] = [
    ("deadline: ", r#""2020-10-16""#),
    ("max: ", r#"Some("40000.00")"#),
    ("own_share_min: ", r#"Some("0.50")"#),
    ("max_per_lead: ", "Some(1)"),
    ("threshold: ", r#"Some("5")"#),
    ("comment_max: ", "Some(2000)"),
    ("threshold: ", r#"Some(">30")"#),
    ("points_decimals: ", "Some(3)"),
    ("threshold: ", r#"Some("60")"#),
    ("lot: ", r#"Some(Lot(source: "de Lotto", draw: "2020-12-05T20:30:00"))"#),
    ("strategy: ", "Some(Targets)"),
];

#[test]
fn an_option_stands_with_or_without_some_and_absent_is_none() {
    let full = call(FULL);
    for (field, value) in OPTIONS {
        let bare = value.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(value);
        let written = format!("{field}{value}");
        let without = call(&replace(FULL, &written, &format!("{field}{bare}")));
        assert_eq!(without, full, "{field}{bare}");
        let with = call(&replace(FULL, &written, &format!("{field}Some({bare})")));
        assert_eq!(with, full, "{field}Some({bare})");
        let none = call(&replace(FULL, &written, &format!("{field}None")));
        assert_ne!(none, full, "{field}None");
        // Where it is the last field, the comma before it may stay.
        let text = if FULL.contains(&format!("{written},")) {
            replace(FULL, &format!("{written},"), "")
        } else {
            replace(FULL, &written, "")
        };
        assert_eq!(call(&text), none, "without {field}");
    }
}

#[test]
fn a_part_award_stands_with_or_without_some() {
    let partial =
        |text: &str| call(&replace(FULL, "partial: None", &format!("partial: {text}"))).grant.partial;
    assert_eq!(partial("OwnMinimum"), Some(Partial::OwnMinimum));
    assert_eq!(partial("Some(OwnMinimum)"), Some(Partial::OwnMinimum));
    assert_eq!(partial(r#"Share("0.80")"#), Some(Partial::Share(decimal("0.80"))));
    assert_eq!(partial(r#"Some(Share("0.80"))"#), Some(Partial::Share(decimal("0.80"))));
}

#[test]
fn every_word_of_the_rules_is_read() {
    let words: [(&str, &str, &[&str]); 9] = [
        (
            "rule: ",
            "LeadPopulationBelow(15000)",
            &[
                "AllPopulationBelow(1)",
                "AnyPopulationBelow(1)",
                r#"Province("Limburg")"#,
                "LeadKind(Research)",
                "Declared",
            ],
        ),
        ("over_max: ", "Refuse", &["Cap"]),
        ("form: ", "Percent", &["Points"]),
        ("threshold_on: ", "Unweighted", &["Weighted"]),
        ("merge: ", "TrimmedMean(1)", &["Mean", "Median", "TrimmedMean(2)"]),
        ("consensus: ", "Overrides", &["None", "Required"]),
        ("strategy: ", "Some(Targets)", &["InOrderStop", "InOrderSkip", "BestTotal"]),
        ("roles: ", "[Evaluator, External]", &["[Chair]", "[]"]),
        (
            "lead: ",
            "[LocalAuthority, Vgc]",
            &["[PublicBody, NonProfit, Research, International, Company, Other]"],
        ),
    ];
    let full = call(FULL);
    for (field, value, others) in words {
        for other in others {
            let text = replace(FULL, &format!("{field}{value}"), &format!("{field}{other}"));
            assert_ne!(call(&text), full, "{field}{other}");
        }
    }
}

#[test]
fn a_minimal_call_gets_the_documented_defaults() {
    let least = call(LEAST);
    assert_eq!((least.language.as_str(), least.currency.as_str(), least.min_sheets), ("nl", "EUR", 1));
    assert_eq!(least.criteria[0].weight, decimal("1"));
    assert_eq!((least.merge, least.consensus), (Merge::Mean, ConsensusRule::None));
    let total = &least.total;
    assert_eq!((total.form, total.mark_decimals, total.total_decimals), (TotalForm::Percent, 2, 2));
    assert_eq!((total.points_decimals, total.threshold), (None, None));
    assert_eq!(least.strategy(), StrategyName::InOrderStop);
    let targets = replace(LEAST, "criteria:", "targets: [Target(of: All, at_least: 1)], criteria:");
    assert_eq!(call(&targets).strategy(), StrategyName::Targets);
}

#[test]
fn an_unknown_field_is_refused_in_every_part() {
    for part in ["Call", "Source", "Grant", "Class", "Target", "Criterion", "Scale", "Block", "Total", "Lot"]
    {
        let opening = format!("{part}(");
        let text = FULL.replacen(&opening, &format!("{opening}wieght: 1, "), 1);
        let problem = refused(&text);
        assert_eq!(problem.what.id, "ron-unknown-field", "{part}");
        assert_eq!(problem.what.args[0], ("field".to_owned(), Value::Text("wieght".to_owned())));
        assert_eq!(problem.what.args[1], ("outer".to_owned(), Value::Text(part.to_owned())));
        assert_eq!(problem.place(), place(&text, "wieght"), "{part}");
        assert!(problem.hint.is_some());
    }
}

#[test]
fn a_missing_field_is_named() {
    for (part, field) in [
        ("Call", r#"    id: "507","#),
        ("Call", r#"title: "Proeftuinen sociale netwerking en participatie voor inburgeraars","#),
        ("Source", r#"name: "AMIF", "#),
        ("Source", r#", amount: "400000.0""#),
        ("Class", r#"id: "small", "#),
        ("Class", r#", rule: LeadPopulationBelow(15000)"#),
        ("Target", "of: All, "),
        ("Target", ", at_least: 20"),
        ("Criterion", r#"id: "reach", "#),
        ("Criterion", r#"label: "Bereik van kleine gemeenten", "#),
        ("Criterion", r#"scale: Scale(from: "0", to: "10", step: "0.5", best: High),"#),
        ("Scale", r#"from: "1", "#),
        ("Scale", r#"to: "5", "#),
        ("Scale", r#"step: "1", "#),
        ("Block", r#"id: "content", "#),
        ("Block", r#"criteria: ["reach", "pillar"], "#),
        ("Lot", r#"source: "de Lotto", "#),
        ("Lot", r#", draw: "2020-12-05T20:30:00""#),
    ] {
        let problem = refused(&replace(FULL, field, ""));
        assert_eq!(problem.what.id, "ron-missing-field", "{field}");
        let name = field.trim_matches([' ', ',']).split(':').next().expect("a name");
        assert_eq!(problem.what.args[0], ("field".to_owned(), Value::Text(name.to_owned())));
        assert_eq!(problem.what.args[1], ("outer".to_owned(), Value::Text(part.to_owned())));
        assert!(problem.position.is_some() && problem.hint.is_some());
    }
}

#[test]
fn a_field_that_stands_twice_is_named() {
    for (field, again) in [
        (r#"language: "nl","#, r#"language: "nl", language: "en","#),
        (r#"max: Some("40000.00"),"#, r#"max: Some("40000.00"), max: None,"#),
        (r#"step: "1", best"#, r#"step: "1", step: "1", best"#),
    ] {
        let text = replace(FULL, field, again);
        let problem = refused(&text);
        assert_eq!(problem.what.id, "ron-double-field", "{again}");
        assert!(problem.position.is_some(), "{again}");
    }
}

#[test]
fn a_mark_that_is_described_twice_is_refused() {
    for again in [r#""5": "voldoende", "5": "goed""#, r#""5": "voldoende", "5.0": "goed""#] {
        let problem = refused(&replace(FULL, r#""5": "voldoende""#, again));
        assert_eq!(problem.what.id, "ron-double-field", "{again}");
        assert_eq!(problem.position.map(|position| position.line()), Some(20));
    }
}

#[test]
fn a_truncated_file_is_an_error_wherever_it_ends() {
    let end = FULL.trim_end().len();
    let begin = FULL.find("Call(").expect("the call") + 5;
    for cut in (0..end).filter(|cut| FULL.is_char_boundary(*cut)) {
        let problem = refused(&FULL[..cut]);
        if cut >= begin {
            assert_eq!(problem.what.id, "ron-unfinished", "{:?}", &FULL[cut - 5..cut]);
        }
        assert!(
            problem.position.is_some_and(|position| position.line() <= FULL[..cut].lines().count().max(1))
        );
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_with_its_place() {
    for (old, new, id) in [
        (r#"weight: "40""#, "weight: 40", "ron-not-quoted"),
        (r#"weight: "40""#, r#"weight: "veertig""#, "ron-not-a-number"),
        (r#"amount: "400000.00"), Source"#, r#"amount: "400.000,00"), Source"#, "money-not-a-number"),
        (r#"Some(">30")"#, r#"Some("=30")"#, "threshold-not-a-number"),
        ("best: Low", "best: Lower", "ron-unknown-value"),
        ("of: All", "of: Everything", "ron-unknown-value"),
        (r#"deadline: "2020-10-16""#, r#"deadline: "16/10/2020""#, "moment-not-read"),
        (r#"deadline: "2020-10-16""#, r#"deadline: "2020-02-30""#, "moment-not-read"),
        ("at_least: 20", "at_least: -1", "ron-out-of-bounds"),
    ] {
        let text = replace(FULL, old, new);
        let problem = refused(&text);
        assert_eq!(problem.what.id, id, "{new}: {:?}", problem.what);
        let line = text[..text.find(new).expect("in the text")].matches('\n').count() + 1;
        assert_eq!(problem.position.map(|position| position.line()), Some(line), "{new}");
    }
}

#[test]
fn what_is_written_reads_back_as_the_same_call() {
    for text in [FULL, LEAST] {
        let first = call(text);
        let written = toets::store::ron_text::write_pretty(&first).expect("RON");
        assert_eq!(call(&written), first);
    }
}
