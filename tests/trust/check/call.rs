//! Planted faults in the call.

use super::*;

#[test]
fn faults_in_the_head_and_the_money_of_a_call() {
    const PARTIAL: &str = r#"own_share_min: "0.20""#;
    found_alone(&[
        (Error, "check-call-no-id", &[(C, r#"id: "T1""#, r#"id: §" ""#)]),
        (Error, "check-call-no-title", &[(C, r#""Proef""#, r#"§"""#)]),
        (Error, "check-call-language", &[(C, r#""nl""#, r#"§"de""#)]),
        (Error, "check-call-currency", &[(C, r#""EUR""#, r#"§"euro""#)]),
        (Error, "check-call-currency", &[(C, r#""EUR""#, r#"§"eur""#)]),
        (Error, "check-double-source", &[(C, r#"name: "B""#, r#"name: §"A""#)]),
        (Error, "check-call-source-negative", &[(C, r#""B", amount: ""#, r#""B", amount: §"-"#)]),
        (Error, "check-call-grant-max", &[(C, r#"max: "40000.00""#, r#"over_max: Cap, max: §"0""#)]),
        (Error, "check-call-grant-min", &[(C, r#"max: "40000.00""#, r#"max: "40000.00", min: §"0""#)]),
        (
            Error,
            "check-call-grant-range",
            &[(C, r#"max: "40000.00""#, r#"max: "9999.99", min: §"10000", over_max: Cap"#)],
        ),
        (Error, "import-amount-ambiguous", &[(C, r#"max: "40000.00""#, r#"max: "40000.00", min: §"5.000""#)]),
        (Error, "check-call-own-share", &[(C, PARTIAL, r#"own_share_min: §"20""#)]),
        (Error, "check-call-own-share", &[(C, PARTIAL, r#"own_share_min: §"-0.1""#)]),
        (
            Error,
            "check-call-own-share",
            &[(C, PARTIAL, r#"own_share_min: §"79228162514264337593543950335""#)],
        ),
        (Error, "check-call-partial-share", &[(C, PARTIAL, r#"partial: §Share("80")"#)]),
        (Error, "check-call-partial-share", &[(C, PARTIAL, r#"partial: §Share("0")"#)]),
        (Error, "check-call-max-per-lead", &[(C, "max_per_lead: 2", "max_per_lead: §0")]),
        (Error, "check-call-applications", &[(C, "max_per_lead: 2", "max_applications_per_lead: §0")]),
        (Error, "check-call-min-partners", &[(C, "max_per_lead: 2", "min_partners: §0")]),
        (Error, "check-call-min-sheets", &[(C, "min_sheets: 2", "min_sheets: §0")]),
        (Warning, "check-call-empty-list", &[(C, "lead: [LocalAuthority]", "lead: §[]")]),
        (Warning, "check-call-empty-list", &[(C, "max_per_lead: 2", "lead_region: §[]")]),
        (
            Error,
            "check-call-class-nobody",
            &[(C, "rule: Declared", "rule: §LeadPopulationBelow(0)"), (P, r#", classes: ["new"]"#, "")],
        ),
        (
            Error,
            "check-call-class-nobody",
            &[(C, "rule: Declared", "rule: §AnyPopulationBelow(10)"), (P, r#", classes: ["new"]"#, "")],
        ),
        (
            Warning,
            "check-call-envelope-above-budget",
            &[(C, "max_per_lead: 2", r#"envelopes: [Envelope(of: All, at_least: §"100000.01")]"#)],
        ),
        (Error, "check-double-class", &[(C, r#"id: "west""#, r#"id: §"small""#)]),
        (Error, "check-call-province", &[(C, r#"Province("West-Vlaanderen")"#, r#"§Province("West")"#)]),
        (Error, "check-call-decimals", &[(C, "mark_decimals: 2", "mark_decimals: §11")]),
        (Error, "check-call-decimals", &[(C, "total_decimals: 1", "total_decimals: §4000000000")]),
        (Error, "check-call-decimals", &[(C, "total_decimals: 1", "points_decimals: §11")]),
        (Error, "check-call-trimmed", &[(C, "merge: Mean", "merge: §TrimmedMean(1)")]),
        (
            Error,
            "check-call-no-lot",
            &[(C, r#"lot: Lot(source: "koers", draw: "2024-07-01T12:00"),"#, ""), (C, "Lot]", "§Lot]")],
        ),
        (
            Error,
            "check-call-draw-no-lot",
            &[
                (C, r#"lot: Lot(source: "koers", draw: "2024-07-01T12:00"),"#, "draw: §TooCloseToCall,"),
                (C, ", Lot]", "]"),
            ],
        ),
        (
            Error,
            "check-call-draw-best-total",
            &[(C, "    lot:", "    strategy: BestTotal, draw: §TooCloseToCall,\n    lot:")],
        ),
        (
            Error,
            "check-call-total-large",
            &[
                (C, r#"weight: "30""#, r#"weight: "300000000000""#),
                (C, "total: Total(form: Percent", "total: §Total(form: Points"),
            ],
        ),
        (Warning, "check-call-early-draw", &[(C, "\"2024-07-01T", "§\"2024-05-31T")]),
    ]);
}

#[test]
fn a_call_without_budget_or_criteria() {
    let (dir, folder) = round();
    for budget in ["", r#"budget: [Source(name: "A", amount: "0.00")],"#] {
        let text = format!("Call(id: \"1\", title: \"t\", {budget} criteria: [])");
        write(dir.path(), C, &text);
        write(dir.path(), P, "[]");
        write(dir.path(), M, "[]");
        let problems = check(&folder).unwrap();
        let found = ids(&problems);
        assert!(found.contains(&"check-call-no-budget"), "{found:?}");
        assert!(found.contains(&"check-call-no-criteria"), "{found:?}");
    }
}

#[test]
fn more_than_sixty_classes_are_too_many() {
    let (dir, folder) = round();
    let classes: String = (0..61).map(|n| format!("Class(id: \"c{n}\", rule: Declared),")).collect();
    write(dir.path(), C, &CALL.replace("classes: [", &format!("classes: [{classes}")));
    assert_eq!(shown(&check(&folder).unwrap()), [(Error, "check-call-classes", "call.ron:7:14".to_owned())]);
}

#[test]
fn faults_in_criteria_and_thresholds() {
    const BLOCK: &str = r#"threshold: "59""#;
    const TOTAL: &str = r#"threshold: "58""#;
    const ROLES: &str = "roles: [Evaluator]";
    const POINTS: Edit =
        (C, r#"form: Percent, mark_decimals: 2, total_decimals: 1, threshold: "58""#, "form: Points");
    found_alone(&[
        (
            Error,
            "check-double-criterion",
            &[
                (C, r#"Criterion(id: "cost""#, r#"Criterion(id: §"reach""#),
                (C, r#", Block(id: "two", criteria: ["cost"])"#, ""),
            ],
        ),
        (Error, "check-call-weight", &[(C, r#"weight: "20""#, r#"weight: §"0""#)]),
        (
            Warning,
            "check-call-weight-default",
            &[(
                C,
                r#"Criterion(id: "cost", label: "Kost", weight: "20","#,
                r#"§Criterion(id: "cost", label: "Kost","#,
            )],
        ),
        (
            Error,
            "check-call-block-empty",
            &[(
                C,
                r#"Block(id: "two", criteria: ["cost"])"#,
                r#"Block(id: "two", criteria: §[], threshold: "5")"#,
            )],
        ),
        (Error, "check-call-weight", &[(C, r#"weight: "20""#, r#"weight: §"-1""#)]),
        (
            Error,
            "check-call-weight-uncounted",
            &[
                (C, r#"weight: "20""#, r#"counted: false, weight: §"20""#),
                (C, r#"Block(id: "two", criteria: ["cost"])"#, ""),
                (C, BLOCK, r#"threshold: "99""#),
            ],
        ),
        (
            Error,
            "check-call-block-uncounted",
            &[
                (C, r#"weight: "20""#, "counted: false"),
                (C, BLOCK, r#"threshold: "99""#),
                (C, r#"["cost"]"#, r#"[§"cost"]"#),
            ],
        ),
        // A block can have no more than the criteria that count: all 100 are of the first.
        (
            Error,
            "check-call-threshold",
            &[
                (C, r#"weight: "20""#, "counted: false"),
                (C, r#"Block(id: "two", criteria: ["cost"])"#, ""),
                (C, BLOCK, r#"threshold: §"100.1""#),
            ],
        ),
        (Error, "check-call-scale-order", &[(C, r#"scale: Scale(from: "1""#, r#"scale: §Scale(from: "5""#)]),
        (Error, "check-call-scale-step", &[(C, r#"step: "1""#, r#"step: §"0""#)]),
        (Error, "check-call-scale-multiple", &[(C, r#"step: "1""#, r#"step: §"3""#)]),
        (Error, "check-call-descriptor", &[(C, r#""7.5": "#, r#""7.3": §"#)]),
        (Error, "check-call-descriptor", &[(C, r#""7.5": "#, r#""11": §"#)]),
        (Error, "check-call-threshold", &[(C, r#"threshold: "5""#, r#"threshold: §"11""#)]),
        (Error, "check-call-threshold-strict", &[(C, r#"threshold: "5""#, r#"threshold: §">10""#)]),
        (Error, "check-call-threshold", &[(C, BLOCK, r#"threshold: §"60.1""#)]),
        (Error, "check-call-threshold-strict", &[(C, BLOCK, r#"threshold: §">60""#)]),
        (Error, "check-call-threshold", &[(C, TOTAL, r#"threshold: §"101""#)]),
        (Error, "check-call-threshold", &[(C, TOTAL, r#"threshold: §Some("-1")"#)]),
        (Error, "check-call-threshold-strict", &[(C, TOTAL, r#"threshold: §">100""#)]),
        (Error, "check-call-points-low", &[POINTS, (C, "best: High", "best: §Low")]),
        (Error, "check-call-threshold", &[POINTS, (C, BLOCK, r#"threshold: §"300.01""#)]),
        (Error, "check-call-roles", &[(C, ROLES, "roles: §[Secretary, Observer]")]),
        (Error, "check-call-roles", &[(C, ROLES, "roles: §[Chair]")]),
        (
            Error,
            "check-call-nobody-scores",
            &[(C, r#"Criterion(id: "cost""#, r#"§Criterion(id: "cost""#), (C, ROLES, "roles: [External]")],
        ),
        (Error, "check-double-block", &[(C, r#"Block(id: "two""#, r#"Block(id: §"one""#)]),
        (Warning, "check-call-two-blocks", &[(C, r#"["cost"]"#, r#"["cost", §"reach"]"#)]),
        (Error, "check-call-unknown-criterion", &[(C, r#"["cost"]"#, r#"[§"price"]"#)]),
    ]);
}

#[test]
fn faults_in_tie_break_and_targets() {
    const COVERS: &str = r#"CoversTarget("small")"#;
    const TARGETS: &str = r#"[Target(of: All, at_least: 2), Target(of: Class("small"), at_least: 1)]"#;
    found_alone(&[
        (Error, "check-call-unknown-criterion", &[(C, r#"Criterion("reach")"#, r#"§Criterion("reech")"#)]),
        (Error, "check-call-unknown-class", &[(C, r#"Class("new")"#, r#"§Class("old")"#)]),
        (Error, "check-call-unknown-class", &[(C, COVERS, r#"§CoversTarget("tiny")"#)]),
        (Error, "check-call-cover-no-target", &[(C, COVERS, r#"§CoversTarget("west")"#)]),
        (
            Error,
            "check-call-unknown-class",
            &[(C, TARGETS, r#"[Target(of: §Class("tiny"), at_least: 1)]"#), (C, COVERS, "Id")],
        ),
        (
            Warning,
            "check-call-target-zero",
            &[(C, TARGETS, "[Target(of: All, at_least: §0)]"), (C, COVERS, "Id")],
        ),
        (
            Warning,
            "check-call-target-above-all",
            &[
                (C, TARGETS, r#"[Target(of: All, at_least: 1), Target(of: Class("small"), at_least: §2)]"#),
                (
                    P,
                    r#""Stad Lier", lead_kind: LocalAuthority, nis: "12021""#,
                    r#""Hooglede", lead_kind: LocalAuthority, nis: "36006""#,
                ),
            ],
        ),
        (Warning, "check-target-few", &[(C, "at_least: 2", "at_least: §4")]),
        (Warning, "check-target-few", &[(C, "at_least: 1", "at_least: §2")]),
        (
            Warning,
            "check-target-money",
            &[
                (C, "at_least: 2", "at_least: §3"),
                (C, r#""A", amount: "50000.00""#, r#""A", amount: "4000.00""#),
            ],
        ),
    ]);
    // Before anything has come in, no target is out of reach.
    let (dir, folder) = round();
    write(dir.path(), P, "[]");
    write(
        dir.path(),
        M,
        &COMMITTEE
            .replace(r#", assigned: ["P1", "P2", "P3"]"#, "")
            .replace(r#", assigned: ["P3", "P2", "P1"]"#, ""),
    );
    assert_eq!(shown(&check(&folder).unwrap()), []);
}

#[test]
fn a_deadline_is_a_day_or_a_day_with_an_hour() {
    const DAY: &str = r#"deadline: "2024-05-31""#;
    found_alone(&[
        (Error, "check-call-deadline", &[(C, DAY, r#"deadline: §"2024-05-31T23:59:00""#)]),
        (Error, "check-call-deadline", &[(C, DAY, r#"deadline: §"2024-05-31T12:00+02:00""#)]),
        (Error, "check-call-deadline", &[(C, DAY, r#"deadline: §Some("2024-05-31 12:00")"#)]),
    ]);
}

#[test]
fn an_amount_in_the_file_with_two_readings_is_asked_about() {
    for (typed, place) in [(r#"max: "40.000""#, "call.ron:4:23"), (r#"max: Some("40.000")"#, "call.ron:4:23")]
    {
        let problems = planted(&[(C, r#"max: "40000.00""#, typed)]);
        let found: Vec<Shown<'_>> = shown(&problems);
        assert!(found.contains(&(Error, "import-amount-ambiguous", place.to_owned())), "{found:?}");
    }
    let problems = planted(&[(C, r#"name: "B", amount: "50000.00""#, r#"name: "B", amount: "500.000""#)]);
    assert!(ids(&problems).contains(&"import-amount-ambiguous"), "{problems:?}");
}

#[test]
fn months_that_no_project_can_last() {
    // The proposals have no days, which is another matter.
    let found = |duration: &str| {
        let to: &'static str = Box::leak(format!("max_per_lead: 2, duration: {duration}").into_boxed_str());
        let problems = planted(&[(C, "max_per_lead: 2", to)]);
        let of_call: Vec<String> = problems
            .iter()
            .filter(|one| one.what.id.starts_with("check-call"))
            .map(|one| format!("{} {}", one.what.id, one.place()))
            .collect();
        of_call
    };
    assert_eq!(found("Months()"), ["check-call-duration-empty call.ron:6:32"]);
    assert_eq!(found("Months(least: 0)"), ["check-call-duration-months call.ron:6:46"]);
    assert_eq!(found("Months(most: Some(1201))"), ["check-call-duration-months call.ron:6:45"]);
    assert_eq!(found("Months(least: 13, most: 12)"), ["check-call-duration-range call.ron:6:46"]);
    assert!(found("Months(least: 12, most: 12)").is_empty());
    let problems = planted(&[(C, "max_per_lead: 2", "duration: Months(from: 12)")]);
    assert!(ids(&problems).contains(&"ron-unknown-field"), "{problems:?}");
}

#[test]
fn some_criterion_counts() {
    let problems = planted(&[
        (C, r#"weight: "20""#, "counted: false"),
        (C, r#"weight: "30""#, "counted: false"),
        (
            C,
            r#"blocks: [Block(id: "one", criteria: ["reach"], threshold: "59"), Block(id: "two", criteria: ["cost"])],"#,
            "",
        ),
        // What does not count may have the lowest mark for the best, and a threshold.
        (C, r#"form: Percent, mark_decimals: 2, total_decimals: 1, threshold: "58""#, "form: Points"),
        (C, "best: High", "best: Low"),
    ]);
    assert_eq!(shown(&problems), [(Error, "check-call-none-counted", "call.ron:13:15".to_owned())]);
}

#[test]
fn faults_in_a_scale_of_words() {
    const SCALE: &str = r#"scale: Scale(from: "1", to: "5", step: "1")"#;
    found_alone(&[
        (Error, "check-call-words-few", &[(C, SCALE, r#"scale: §Words([Word("Ja", "1")])"#)]),
        (
            Error,
            "check-call-word-twice",
            &[(C, SCALE, r#"scale: Words([Word("Ja  wel", "1"), Word(§" JA wel", "0")])"#)],
        ),
        (
            Error,
            "check-call-word-empty",
            &[(C, SCALE, r#"scale: Words([Word("Ja", "1"), Word(§"-", "0")])"#)],
        ),
        (
            Error,
            "check-call-word-value",
            &[(C, SCALE, r#"scale: Words([Word("Ja", "1"), Word("Nee", "0"), Word("Misschien", §"1.0")])"#)],
        ),
        (
            Error,
            "check-call-word-number",
            &[(C, SCALE, r#"scale: Words([Word("1", "1.00"), Word(§"2", "0"), Word("3e", "2")])"#)],
        ),
        (
            Error,
            "check-call-word-number",
            &[(C, SCALE, r#"scale: Words([Word(§"1.000", "1000"), Word("nul", "0")])"#)],
        ),
        (
            Error,
            "check-call-descriptor",
            &[(
                C,
                SCALE,
                r#"descriptors: {"0": "zwak", "2": §"?"}, scale: Words([Word("Ja", "1"), Word("Nee", "0")])"#,
            )],
        ),
        (
            Error,
            "check-call-threshold",
            &[(C, SCALE, r#"threshold: §"2", scale: Words([Word("Ja", "1"), Word("Nee", "0")])"#)],
        ),
        (Error, "ron-unknown-value", &[(C, SCALE, r#"scale: §Wrods([Word("Ja", "1"), Word("Nee", "0")])"#)]),
    ]);
    for fine in [
        r#"scale: Words([Word("Ja", "1"), Word("Nee", "-1"), Word("0", "0")])"#,
        // The name may be left out, as version 0.1.0 had it.
        r#"scale: (from: "1", to: "5", step: "1")"#,
    ] {
        assert_eq!(shown(&planted(&[(C, SCALE, fine)])), [], "{fine}");
    }
    let problems = planted(&[(C, SCALE, r#"scale: Scale(from: "1", too: "5", step: "1")"#)]);
    assert_eq!(problems[0].what.id, "ron-unknown-field");
    assert!(format!("{:?}", problems[0].what).contains("Scale"), "{:?}", problems[0].what);
}

#[test]
fn what_stands_twice_in_a_list_of_a_call() {
    const SMALL: &str = r#"Target(of: Class("small"), at_least: 1)]"#;
    found_alone(&[
        (Error, "check-twice", &[(C, "lead: [LocalAuthority]", "lead: [LocalAuthority, §LocalAuthority]")]),
        (
            Error,
            "check-twice",
            &[(C, "max_per_lead: 2", "max_per_lead: 2, lead_region: [Flanders, Brussels, §Flanders]")],
        ),
        (
            Error,
            "check-twice",
            &[(
                C,
                SMALL,
                r#"Target(of: Class("small"), at_least: 1), Target(of: §Class("small"), at_least: 1)]"#,
            )],
        ),
        (
            Error,
            "check-twice",
            &[(
                C,
                "min_sheets: 2",
                "min_sheets: 2, limits: [Limit(of: All, at_most: 5), Limit(of: §All, at_most: 9)]",
            )],
        ),
        (
            Error,
            "check-twice",
            &[(
                C,
                "min_sheets: 2",
                r#"min_sheets: 2, envelopes: [Envelope(of: Class("west"), at_most: "40000"), Envelope(of: §Class("west"), at_least: "100")]"#,
            )],
        ),
        (Error, "check-twice", &[(C, r#"Class("new"), Earl"#, r#"Class("new"), §Criterion("reach"), Earl"#)]),
        (Error, "check-twice", &[(C, "[Evaluator]", "[Evaluator, §Evaluator]")]),
        (Error, "check-twice", &[(C, r#"["reach"]"#, r#"["reach", §"reach"]"#)]),
    ]);
}

#[test]
fn a_grant_that_no_budget_holds_is_told() {
    let problems = planted(&[
        (C, r#"grant: Grant("#, r#"grant: Grant(min: §"40000.00", "#),
        (C, r#""B", amount: "50000.00""#, r#""B", amount: "0.00""#),
        (C, r#""A", amount: "50000.00""#, r#""A", amount: "39999.99""#),
    ]);
    assert!(ids(&problems).contains(&"check-call-grant-min-budget"), "{problems:?}");
}

/// A province that the register does not know puts a proposal in no class: somebody has
/// to look, where no code says where it lies.
#[test]
fn a_province_with_a_slip_is_in_doubt_where_a_class_hangs_on_it() {
    let vzw: Edit = (
        P,
        r#"lead: "Stad Lier", lead_kind: LocalAuthority, nis: "12021","#,
        r#"lead: "vzw Lier", lead_kind: NonProfit, province: "West-Vlanderen","#,
    );
    let problems = planted(&[vzw]);
    let found = problems.iter().find(|one| one.what.id == "check-proposal-province").expect("a doubt");
    assert_eq!(found.severity, Doubt);
    let right = (P, "West-Vlanderen", "Provincie West-Vlaanderen");
    assert!(!ids(&planted(&[vzw, right])).contains(&"check-proposal-province"));
    let no_class = (C, r#"Class(id: "west", rule: Province("West-Vlaanderen")),"#, "");
    assert!(!ids(&planted(&[vzw, no_class])).contains(&"check-proposal-province"));
}
