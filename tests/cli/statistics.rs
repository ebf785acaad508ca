//! `rank --with` and `fit --with`: what they say, and to whom.

use serde_json::Value;

use crate::stage::Stage;

fn statistics(stage: &Stage, words: &str) -> Value {
    stage.toets(&format!("rank sample --json --with {words}")).json()["statistics"].clone()
}

#[test]
fn plain_rank_and_fit_have_no_statistics() {
    let stage = Stage::new();
    assert!(stage.toets("rank sample --json").json().get("statistics").is_none());
    let fit = stage.toets("fit sample --json").json();
    assert!(fit.get("costs").is_none() && fit.get("budgets").is_none());
    let plain = stage.toets("rank sample").ok();
    let with = stage.toets("rank sample --with agreement").ok();
    assert!(with.starts_with(&plain), "the ranking stays as it was");
}

#[test]
fn agreement_says_what_it_means_and_where_it_has_no_value() {
    let stage = Stage::new();
    let agreement = &statistics(&stage, "agreement")["agreement"];
    let total = &agreement["total"];
    assert_eq!(total["complete"], false);
    assert_eq!(total["icc_method"], "reml");
    assert_eq!(total["kendall_w"], serde_json::json!({"undefined": "incomplete"}));
    let alpha = total["alpha_interval"].as_f64().unwrap();
    assert!(alpha > 0.0 && alpha < 0.667, "{alpha}");
    assert_eq!(agreement["criteria"].as_object().unwrap().len(), 3);
    let out = stage.toets("rank sample --with agreement").ok();
    assert!(out.contains("Op het totaal lopen de oordelen uiteen: alfa is 0,60"), "{out}");
    assert!(out.contains("Kendalls W (dezelfde volgorde of niet) bestaat alleen"), "{out}");
}

/// Two strict and two generous evaluators were planted in the sample.
#[test]
fn strictness_is_for_chair_and_secretary_and_ones_own() {
    let stage = Stage::new();
    let all = statistics(&stage, "strictness")["strictness"].clone();
    let of = |id: &str| {
        let found = all.as_array().unwrap().iter().find(|one| one["evaluator"] == id).unwrap();
        found["total"]["difference"].as_f64().unwrap()
    };
    assert!(of("joris") < -5.0 && of("fatima") > 5.0);
    let own = statistics(&stage, "strictness --as an")["strictness"].clone();
    let ids: Vec<&str> =
        own.as_array().unwrap().iter().map(|one| one["evaluator"].as_str().unwrap()).collect();
    assert_eq!(ids, ["an"]);
    let leave_out = statistics(&stage, "leave-out --as an")["leave_out"].clone();
    assert!(!leave_out.to_string().contains("joris"), "no names for an evaluator");
}

/// A conflict of interest leaves a proposal out of everything.
#[test]
fn a_conflict_closes_the_statistics_too() {
    let stage = Stage::new();
    let text = statistics(&stage, "all --as leen").to_string();
    assert!(!text.contains("P21"), "{text}");
    assert!(text.contains("\"changes\":{\"absent\":\"closed\"}"), "{text}");
    let expected = &statistics(&stage, "expected --as leen")["expected"];
    assert_eq!(expected["awards"], Value::Null);
    let marks = statistics(&stage, "agreement --as leen")["agreement"]["total"]["proposals"].as_u64();
    let every = statistics(&stage, "agreement")["agreement"]["total"]["proposals"].as_u64();
    assert!(marks < every);
}

#[test]
fn an_observer_sees_nothing_that_single_members_gave() {
    let stage = Stage::new();
    let path = stage.path("sample/committee.ron");
    let committee = std::fs::read_to_string(&path).unwrap();
    let observer = r#"    Member(id: "olga", name: "Olga", role: Observer),
]"#;
    std::fs::write(&path, committee.replacen("\n]", &format!("\n{observer}"), 1)).unwrap();
    let all = statistics(&stage, "all --as olga");
    for part in ["agreement", "strictness", "expected", "leave_out", "changes"] {
        assert_eq!(all[part], serde_json::json!({"absent": "closed"}), "{part}");
    }
    assert!(all["weights"]["near"]["proposals"].as_array().unwrap().len() > 30);
    assert_eq!(all["weights"]["awards"], Value::Null);
}

#[test]
fn expected_ranks_come_with_settings_and_groups() {
    let stage = Stage::new();
    let expected = &statistics(&stage, "expected")["expected"];
    assert_eq!(expected["order_can_change"], true);
    assert_eq!(expected["settings"]["sd_limit"], 40.0);
    assert_eq!(expected["awards"], 21);
    let proposals = expected["proposals"].as_array().unwrap();
    let group = |name: &str| proposals.iter().filter(|one| one["group"] == name).count();
    assert_eq!(group("in") + group("too-close") + group("out"), proposals.len());
    let sum: f64 = proposals.iter().map(|one| one["expected"].as_f64().unwrap()).sum();
    let n = proposals.len() as f64;
    assert!((sum - n * (n + 1.0) / 2.0).abs() < 1e-3, "expected ranks add up like ranks: {sum}");
}

#[test]
fn exact_shares_add_up() {
    let stage = Stage::new();
    let weights = &statistics(&stage, "weights")["weights"];
    for region in ["near", "any"] {
        assert_eq!(weights[region]["method"], "exact");
        for one in weights[region]["proposals"].as_array().unwrap() {
            let sum: f64 =
                one["ranks"].as_object().unwrap().values().map(|share| share.as_f64().unwrap()).sum();
            assert!((sum - 1.0).abs() < 1e-6, "{one}");
        }
    }
}

/// Whoever makes the change that is named really gets that result.
#[test]
fn the_smallest_weight_change_is_real() {
    let stage = Stage::new();
    let awarded = |stage: &Stage| -> Vec<String> {
        let fit = stage.toets("fit sample --json").json();
        let decisions = fit["decisions"].as_array().unwrap().iter();
        let mut ids: Vec<String> = decisions
            .filter(|one| one["outcome"] == "awarded")
            .map(|one| one["proposal"].as_str().unwrap().to_owned())
            .collect();
        ids.sort();
        ids
    };
    let before = awarded(&stage);
    let changes = statistics(&stage, "changes")["changes"].clone();
    let reach = &changes["weights"][0];
    assert_eq!(reach["criterion"], "reach");
    let path = stage.path("sample/call.ron");
    let call = std::fs::read_to_string(&path).unwrap();
    assert_eq!(reach["higher"]["weight"], "31", "one unit");
    let at = call.find("weight: \"30\"").unwrap();
    let changed = format!("{}weight: \"31\"{}", &call[..at], &call[at + "weight: \"30\"".len()..]);
    std::fs::write(&path, changed).unwrap();
    let after = awarded(&stage);
    let only = |one: &[String], other: &[String]| -> Vec<String> {
        one.iter().filter(|id| !other.contains(id)).cloned().collect()
    };
    assert_eq!(serde_json::json!(only(&after, &before)), reach["higher"]["gains"]);
    assert_eq!(serde_json::json!(only(&before, &after)), reach["higher"]["loses"]);
}

#[test]
fn what_targets_cost_and_what_money_would_do() {
    let stage = Stage::new();
    let fit = stage.toets("fit sample --json --with costs,budgets=3").json();
    let costs = &fit["costs"];
    assert_eq!(costs["ranking_alone"]["gains"], serde_json::json!(["P28", "P38", "P04"]));
    assert_eq!(costs["ranking_alone"]["loses"], serde_json::json!(["P31", "P30", "P13"]));
    let best = stage.toets("fit sample --strategy best-total --json").json();
    assert_eq!(costs["best_total"]["objective"], best["objective"]);
    assert_eq!(costs["points_lost"], "39.81");
    let budgets = &fit["budgets"];
    assert_eq!(budgets["next"].as_array().unwrap().len(), 3);
    assert_eq!(budgets["next"][0]["budget"], "804700.00");
    assert_eq!(budgets["next"][0]["gains"], serde_json::json!(["P13", "P32", "P14", "P06"]));
    assert_eq!(budgets["next"][0]["loses"], serde_json::json!(["P28", "P38", "P04"]));
    assert_eq!(budgets["all_targets"]["budget"], "695900.00");
    let said = stage.toets("fit sample --with cost");
    assert_eq!(said.code, Some(2));
}

#[test]
fn every_strategy_explains_itself() {
    let stage = Stage::new();
    let out = stage.toets("explain sample P31 --strategy best-total").ok();
    assert!(out.contains("De beste verdeling met dit voorstel erbij telt 1.655,40: 5,49 minder."), "{out}");
    for strategy in ["in-order-stop", "in-order-skip", "targets", "best-total"] {
        let out = stage.toets(&format!("explain sample P31 --strategy {strategy}")).ok();
        assert_eq!(out.contains("geen officiële uitkomst"), strategy != "targets", "{out}");
    }
}

/// Six proposals that three evaluators of different strictness all marked.
fn complete_round(stage: &Stage) {
    stage.write(
        "call.ron",
        r#"Call(
            id: "c", title: "Complete", budget: [Source(name: "s", amount: "60.00")],
            criteria: [Criterion(id: "x", label: "X", scale: Scale(from: "0", to: "10", step: "1"))],
            strategy: InOrderSkip,
        )"#,
    );
    let ids = ["P1", "P2", "P3", "P4", "P5", "P6"];
    let proposals: String = ids.iter().map(|id| format!("{id},Title {id},30.00\n")).collect();
    stage.write("proposals.csv", format!("id,title,requested\n{proposals}"));
    let members = "a,An,evaluator\nb,Bo,evaluator\nc,Cas,evaluator\nchair,Chair,chair\nsec,Sec,secretary\n";
    stage.write("committee.csv", format!("id,name,role\n{members}"));
    let marks = [("a", [9, 8, 8, 6, 5, 3]), ("b", [7, 7, 5, 5, 3, 1]), ("c", [10, 8, 9, 8, 6, 5])];
    let lines = marks.iter().flat_map(|(member, marks)| {
        ids.iter().zip(marks).map(move |(id, mark)| format!("{id},{member},x,{mark},\n"))
    });
    stage.write(
        "scores.csv",
        format!("proposal,evaluator,criterion,score,reason\n{}", lines.collect::<String>()),
    );
    stage.toets("new round --call call.ron --proposals proposals.csv --committee committee.csv").ok();
    stage.toets("phase round scoring --as sec").ok();
    stage.toets("import scores round scores.csv --as sec").ok();
    stage.toets("phase round deliberation --as sec").ok();
}

/// Where everybody marked everything the model has no order of its own to show.
#[test]
fn a_complete_round_says_that_the_order_cannot_change() {
    let stage = Stage::new();
    complete_round(&stage);
    let said = stage.toets("rank round --as chair --with expected").ok();
    assert!(said.contains("Iedereen heeft alles beoordeeld."), "{said}");
    assert!(!said.contains("verwachte plaats"), "{said}");
    assert!(said.contains("50 % kans") && said.contains("te dichtbij"), "{said}");
    let json: Value =
        serde_json::from_str(&stage.toets("rank round --as chair --json --with expected").ok()).unwrap();
    let expected = &json["statistics"]["expected"];
    assert_eq!(expected["order_can_change"], false);
    // Nor does the model's own figure: it goes up with the published rank.
    let figures = expected["proposals"].as_array().unwrap().iter();
    let figures: Vec<f64> = figures.map(|one| one["expected"].as_f64().unwrap()).collect();
    assert!(figures.is_sorted(), "{figures:?}");

    // One mark less, and it may change.
    let scores = std::fs::read_to_string(stage.path("scores.csv")).unwrap();
    stage.write("scores.csv", scores.replace("P6,c,x,5,", "P6,c,x,-,no time"));
    stage.toets("import scores round scores.csv --as sec --replace").ok();
    let said = stage.toets("rank round --as chair --with expected").ok();
    assert!(said.contains("Niet iedereen heeft alles beoordeeld."), "{said}");
    assert!(said.contains("verwachte plaats"), "{said}");
}

/// Weights so large that no total can be used are refused by `check`; a round
/// that has them all the same says what it cannot work out.
#[test]
fn enormous_weights_leave_statistics_undefined() {
    let stage = Stage::new();
    complete_round(&stage);
    let call = std::fs::read_to_string(stage.path("round/call.ron")).unwrap();
    let weight = r#"total: Total(form: Points), criteria: [Criterion(weight: "100000000000000", id: "x""#;
    stage.write("round/call.ron", call.replace(r#"criteria: [Criterion(id: "x""#, weight));
    let json = stage.toets("rank round --as chair --json --with all").ok();
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["statistics"]["expected"]["absent"], "no-marks");
    assert_eq!(json["statistics"]["strictness"][0]["total"]["undefined"], "no-marks");
    assert_eq!(json["statistics"]["changes"]["absent"], "no-awards");
    let refused = stage.toets("fit round --as chair");
    assert_eq!(refused.code, Some(4), "{}", refused.err);
}

/// Whoever has a conflict of interest sees a rank more than marks: the places of the
/// statistics count among the marks, all in one count, and say so.
#[test]
fn places_of_statistics_count_among_the_marks_that_the_reader_sees() {
    let stage = Stage::new();
    complete_round(&stage);
    stage.write(
        "conflict.csv",
        "proposal,evaluator,criterion,score,reason\nP2,chair,,conflict,she is on its board\n",
    );
    stage.toets("import scores round conflict.csv --as sec").ok();
    let all = stage.toets("rank round --as chair --json --with weights,expected,leave-out").json();
    let all = &all["statistics"];
    assert_eq!(all["ranks_among"], 5);
    let weights = all["weights"]["near"]["proposals"].as_array().unwrap();
    for (place, one) in (1..).zip(weights) {
        assert_eq!(one["rank"], place, "{one}");
        assert_eq!(one["ranks"][place.to_string()], 1.0, "one criterion has one weight: {one}");
    }
    for part in [&all["expected"]["proposals"], &all["leave_out"]] {
        let ranks: Vec<u64> =
            part.as_array().unwrap().iter().map(|one| one["rank"].as_u64().unwrap()).collect();
        assert_eq!(ranks, [1, 2, 3, 4, 5]);
    }
    let said = stage.toets("rank round --as chair --with weights").ok();
    assert!(said.contains("Plaatsen tellen hier onder de 5 voorstellen waarvan u de scores ziet."), "{said}");
    assert!(said.contains("staat nog 1 voorstel waarbij u een belangenconflict hebt."), "{said}");
    let whole = stage.toets("rank round --as sec --json --with weights").json();
    assert_eq!(whole["statistics"]["ranks_among"], Value::Null);
}

/// What only the tie-break tells apart is equal under every weight: it keeps its place always.
#[test]
fn who_ties_keeps_the_shared_place_under_every_weight() {
    let stage = Stage::new();
    complete_round(&stage);
    let call = std::fs::read_to_string(stage.path("round/call.ron")).unwrap();
    stage.write("round/call.ron", call.replace("strategy:", "tie_break: [Id], strategy:"));
    let scores = std::fs::read_to_string(stage.path("scores.csv")).unwrap();
    let equal = scores.replace("P2,a,x,8", "P2,a,x,9").replace("P2,c,x,8", "P2,c,x,10");
    stage.write("scores.csv", equal);
    stage.toets("import scores round scores.csv --as sec --replace").ok();
    let said = stage.toets("rank round --as sec --json --with weights").json();
    let rows = &said["statistics"]["weights"]["near"]["proposals"];
    for at in [0, 1] {
        assert_eq!(rows[at]["rank"], 1, "{rows}");
        assert_eq!(rows[at]["ranks"]["1"], 1.0, "{rows}");
    }
    assert_eq!(rows[2]["rank"], 3);
}

/// Who reads which side of the line a proposal stands on can look for it: the line is
/// printed, and so are the ends of an interval between two ranks.
#[test]
fn the_groups_follow_from_what_is_printed() {
    let stage = Stage::new();
    let expected = &statistics(&stage, "expected")["expected"];
    let said = stage.toets("rank sample --with expected").ok();
    let line = expected["line"].as_f64().unwrap();
    let printed = format!("in dit model bij plaats {line:.2}.").replace('.', ",");
    assert!(said.replace('.', ",").contains(&printed), "{printed} {said}");
    let line: f64 = format!("{line:.2}").parse().unwrap();
    let ends: Vec<f64> = said
        .lines()
        .filter(|row| row.contains("zeker erboven"))
        .map(|row| row.rsplit("zeker").nth(1).unwrap().trim().rsplit(' ').next().unwrap().replace(',', "."))
        .map(|end| end.parse().unwrap())
        .collect();
    assert!(ends.len() > 5 && ends.iter().all(|&worst| worst < line), "{ends:?} {line}");
}

/// Leaving the only evaluator out leaves no ranking: that is said, and no table is shown.
#[test]
fn one_evaluator_alone_cannot_be_left_out() {
    let stage = Stage::new();
    complete_round(&stage);
    let scores = std::fs::read_to_string(stage.path("scores.csv")).unwrap();
    let alone: String = scores
        .lines()
        .filter(|line| !line.contains(",b,") && !line.contains(",c,"))
        .map(|line| format!("{line}\n"))
        .collect();
    stage.write("scores.csv", alone);
    stage.toets("new alone --call call.ron --proposals proposals.csv --committee committee.csv").ok();
    stage.toets("phase alone scoring --as sec").ok();
    stage.toets("import scores alone scores.csv --as sec").ok();
    stage.toets("phase alone deliberation --as sec").ok();
    let said = stage.toets("rank alone --as chair --with leave-out").ok();
    assert!(said.contains("er zijn minstens twee beoordelaars met scores nodig"), "{said}");
    assert!(!said.contains("zonder wie"), "{said}");
}

/// `check` refuses a weight of zero: no change to it is proposed.
#[test]
fn no_change_is_proposed_that_no_call_can_have() {
    let stage = Stage::new();
    let path = stage.path("sample/call.ron");
    let call = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, call.replacen("weight: \"30\"", "weight: \"1\"", 1)).unwrap();
    let reach = statistics(&stage, "changes")["changes"]["weights"][0].clone();
    assert_eq!((&reach["weight"], &reach["from"], &reach["lower"]), (&"1".into(), &"1".into(), &Value::Null));
    let said = stage.toets("rank sample --with changes").ok();
    assert!(said.contains("één stap lager is nul, en dat kan geen gewicht zijn."), "{said}");
    assert!(said.contains("in hele stappen van de laatste decimaal"), "{said}");
}

/// A pipe gets whole cells, and what a dash means is said once.
#[test]
fn a_pipe_gets_whole_cells() {
    let stage = Stage::new();
    let path = stage.path("sample/call.ron");
    let call = std::fs::read_to_string(&path).unwrap();
    let long = "Een criterium met een naam die langer is dan een scherm breed kan zijn";
    std::fs::write(&path, call.replacen("Bereik van kleine gemeenten", long, 1)).unwrap();
    let said = stage.toets("rank sample --with agreement").ok();
    assert!(said.contains(long) && !said.contains('~'), "{said}");
    assert_eq!(said.matches("Een streepje betekent").count(), 1, "{said}");
}
