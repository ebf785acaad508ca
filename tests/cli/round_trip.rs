//! From spreadsheet to award list, as a new user would go.

use crate::stage::Stage;

/// A round made from tables gives the same result as the round they came from.
#[test]
fn the_sample_can_be_rebuilt_from_its_tables() {
    let stage = Stage::new();
    stage.tables();
    stage.toets("export sample scores --format csv -o scores.csv").ok();
    let call = crate::stage::project("criteria/oproep-507.ron");
    let call = call.display();
    stage.toets(&format!("new round --call {call} --proposals proposals.csv --committee committee.csv")).ok();
    stage.toets("check round").ok();
    stage.toets("phase round scoring").ok();
    stage.toets("import scores round scores.csv").ok();
    stage.toets("phase round deliberation").ok();
    for command in ["rank DIR --json", "fit DIR --json", "fit DIR --strategy in-order-stop --json"] {
        let of = |dir: &str| stage.toets(&command.replace("DIR", dir)).ok();
        assert_eq!(of("round"), of("sample"), "{command}");
    }
    for form in ["csv", "csv-be", "md"] {
        let of = |dir: &str| stage.toets(&format!("export {dir} award-list --format {form}")).ok();
        assert_eq!(of("round"), of("sample"), "{form}");
    }
    assert_eq!(
        stage.toets("export round scores").ok(),
        std::fs::read_to_string(stage.path("scores.csv")).unwrap()
    );
}

/// Two forms by intent: one that programs read, one that a Belgian Excel opens right.
#[test]
fn the_award_list_has_two_forms_of_csv() {
    let stage = Stage::new();
    let plain = stage.toets("export sample award-list").ok();
    assert!(plain.starts_with("rank,id,title,"), "{plain}");
    assert!(plain.contains(",40000.00,awarded,40000.00,20000.00,20000.00,"));
    let belgian = stage.toets("export sample award-list --format csv-be").ok();
    assert!(belgian.starts_with("\u{feff}plaats;nummer;titel;"), "{belgian}");
    assert!(belgian.contains(";40000,00;toegekend;40000,00;20000,00;20000,00;"));
    assert!(belgian.contains("\r\n"));
}

/// An import that was made twice, or over a member's own marks, is noticed.
#[test]
fn a_second_import_replaces_the_first_and_own_sheets_are_asked_about() {
    let stage = Stage::new();
    stage.toets("export sample scores -o scores.csv").ok();
    let said = stage.toets("import scores sample scores.csv");
    assert_eq!(said.code, Some(4));
    assert!(said.err.contains("zelf al begonnen"), "{}", said.err);
    let before = stage.toets("rank sample --json").ok();
    stage.toets("import scores sample scores.csv --replace").ok();
    assert_eq!(stage.toets("rank sample --json").ok(), before);
}

/// An evaluator sees the ranking without the proposals of an own conflict,
/// and without a gap that gives their rank away.
#[test]
fn a_conflict_closes_a_proposal_everywhere() {
    let stage = Stage::new();
    let rank = stage.toets("rank sample --json --as leen").json();
    let ranks: Vec<u64> =
        rank["ranking"].as_array().unwrap().iter().map(|one| one["rank"].as_u64().unwrap()).collect();
    assert_eq!(ranks, (1..=35).collect::<Vec<u64>>());
    let closed = rank["unranked"].as_array().unwrap().iter().find(|one| one["proposal"] == "P21").unwrap();
    assert_eq!(closed["status"], "conflict");
    assert!(closed.get("why").is_none());
    assert!(!stage.toets("explain sample P21 --as leen").ok().contains("69,18"));
    assert!(!stage.toets("export sample scores --as leen").ok().contains("P21,an"));
    assert_eq!(stage.toets("fit sample --as leen").code, Some(4));
}

#[test]
fn a_reason_is_no_formula_and_reads_back_and_a_mark_below_zero_stays_a_number() {
    let stage = Stage::new();
    stage.write(
        "oproep.ron",
        r#"Call(id: "G", title: "Grens", language: "nl", budget: [Source(name: "-A", amount: "10.00")],
            classes: [Class(id: "=x", label: "x", rule: LeadKind(Company))],
            criteria: [Criterion(id: "@k", label: "k", weight: "1", scale: Scale(from: "-3", to: "3", step: "1"))])"#,
    );
    stage.write("v.csv", "id,title,lead,lead_kind,requested\n+1,Een,Verzonnen A,non-profit,1.00\n=B2,Twee,Verzonnen B,non-profit,1.00\n");
    stage
        .write("c.csv", "id,name,role\nan,An,evaluator\nbo,Bo,evaluator\ncel,Cel,chair\nsam,Sam,secretary\n");
    stage.write(
        "s.csv",
        "proposal,evaluator,criterion,score,reason\n+1,an,@k,-,=1+1\n+1,bo,@k,-,\"\"\"＋32 2\"\"\"\n\
            =B2,an,@k,-2,\n=B2,bo,,conflict, '@SUM(A1)\n",
    );
    let round = |name: &str, scores: &str| {
        stage.toets(&format!("new {name} --call oproep.ron --proposals v.csv --committee c.csv")).ok();
        stage.toets(&format!("phase {name} scoring")).ok();
        stage.toets(&format!("import scores {name} {scores}")).ok();
        stage.toets(&format!("phase {name} deliberation --reason x"));
        stage.toets(&format!("export {name} scores")).ok()
    };
    let written = round("een", "s.csv");
    stage.write("terug.csv", &written);
    assert_eq!(round("twee", "terug.csv"), written);
    let cells: Vec<csv::StringRecord> =
        csv::Reader::from_reader(written.as_bytes()).into_records().map(Result::unwrap).collect();
    let of = |row: usize| cells[row].iter().collect::<Vec<_>>();
    assert_eq!(of(0), ["'+1", "an", "'@k", "-", "'=1+1"]);
    assert_eq!(of(1), ["'+1", "bo", "'@k", "-", "'\"＋32 2\""]);
    assert_eq!(of(2), ["'=B2", "an", "'@k", "-2", ""]);
    assert_eq!(of(3), ["'=B2", "bo", "", "conflict", "'@SUM(A1)"]);
    let list = stage.toets("export een award-list").ok();
    assert!(
        list.starts_with("rank,id,title,lead,classes,total,requested,outcome,amount,'-A,reason\n"),
        "{list}"
    );
}
