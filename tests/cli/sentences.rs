//! What sentences name: at most five proposals unless asked for all, and what ordered
//! equals on the reserve list.

use crate::stage::Stage;

const CALL: &str = r#"Call(id: "B-1", title: "Buurten", language: "nl",
    budget: [Source(name: "A", amount: "10000.00")],
    classes: [Class(id: "groen", label: "vergroening", rule: Declared)],
    limits: [Limit(of: Class("groen"), at_most: 6)],
    criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))],
    tie_break: [LowerRequest])
"#;
const COMMITTEE: &str = "id,name,role\nan,An,evaluator\nnora,Nora,chair\npiet,Piet,secretary\n";

/// Seven of a class that has six places, then equals for whom too little is left.
fn deliberating(last: &str) -> Stage {
    let stage = Stage::new();
    let mut table = "id,title,requested,classes\n".to_owned();
    let mut scores = "proposal,evaluator,criterion,score\n".to_owned();
    for number in 1..=7 {
        table.push_str(&format!("P{number},Plein {number},{},groen\n", 990 + number));
        scores.push_str(&format!("P{number},an,nut,9\n"));
    }
    table.push_str(&format!("P8,Acht,5000,\nP9,Negen,{last},\n"));
    scores.push_str("P8,an,nut,7\nP9,an,nut,7\n");
    stage.write("call.ron", CALL);
    stage.write("p.csv", table);
    stage.write("c.csv", COMMITTEE);
    stage.write("s.csv", scores);
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage.toets("phase ronde scoring").ok();
    stage.toets("import scores ronde s.csv").ok();
    stage.toets("phase ronde deliberation").ok();
    stage
}

#[test]
fn a_reason_names_five_and_counts_the_rest_unless_all_are_asked_for() {
    let stage = deliberating("6000");
    let said = stage.toets("explain ronde P7").ok();
    let few = "Voor vergroening laat de oproep hoogstens 6 toekenningen toe, en die zijn er al: \
        P1, P2, P3, P4, P5 en nog 1.";
    assert!(said.contains(few), "{said}");
    let said = stage.toets("explain ronde P7 --full").ok();
    assert!(said.contains("er al: P1, P2, P3, P4, P5, P6."), "{said}");
    let list = stage.toets("export ronde award-list --format csv -o -").ok();
    assert!(list.contains("P5 en nog 1.") && !list.contains("P6."), "{list}");
}

#[test]
fn equals_on_the_reserve_list_say_what_ordered_them() {
    let stage = deliberating("6000");
    let row = |said: &str, id: &str| said.lines().find(|line| line.contains(id)).unwrap().to_owned();
    let fit = stage.toets("fit ronde").ok();
    for id in [" P8 ", " P9 "] {
        assert!(row(&fit, id).ends_with("laagste gevraagde bedrag"), "{fit}");
    }
    assert!(!row(&fit, " P7 ").contains("laagste"), "{fit}");
    let list = stage.toets("export ronde award-list --format csv -o -").ok();
    let of = "In de gelijke stand met P8 beslist: laagste gevraagde bedrag (6.000,00 tegen 5.000,00).";
    assert!(row(&list, "P9,").contains(of), "{list}");
}

#[test]
fn equals_on_the_reserve_list_say_that_their_order_is_open() {
    let stage = deliberating("5000");
    let fit = stage.toets("fit ronde --strategy in-order-stop").ok();
    assert!(fit.contains("OPEN: de oproep beslist dit niet"), "{fit}");
    let list = stage.toets("export ronde award-list --format csv -o -").ok();
    assert_eq!(list.matches("De gelijke stand met P8 is nog open.").count(), 1, "{list}");
    assert_eq!(list.matches("De gelijke stand met P9 is nog open.").count(), 1, "{list}");
}
