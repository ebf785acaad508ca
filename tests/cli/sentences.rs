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
    // Why it, and not one of the six, is left out.
    assert!(row(&fit, " P7 ").ends_with("laagste gevraagde bedrag"), "{fit}");
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

/// Of equal totals one is awarded and one waits: that one reads what ordered them.
#[test]
fn who_waits_reads_what_put_an_equal_that_is_awarded_first() {
    let stage = Stage::new();
    let list = stage.toets("export sample award-list --format md -o -").ok();
    let row = list.lines().find(|line| line.contains("| P31 |")).unwrap();
    let step = "In de gelijke stand met P29 beslist: hoogste score op Invulling van de vierde pijler \
        (7,00 tegen 8,50).";
    assert!(row.contains(step), "{row}");
    let fit = stage.toets("fit sample").ok();
    let row = fit.lines().find(|line| line.contains(" P31 ")).unwrap();
    assert!(row.ends_with("hoogste score op Invulling van de vierde pijler"), "{row}");
}

/// On a scale of words members give words: the explanation shows them, with their values.
#[test]
fn marks_in_words_are_shown_as_words() {
    let stage = Stage::new();
    stage.write(
        "call.ron",
        r#"Call(id: "W", title: "Woorden", language: "nl", budget: [Source(name: "F", amount: "100.00")],
            consensus: Overrides,
            criteria: [Criterion(id: "nut", label: "Nut", weight: "1",
                scale: Words([Word("Sterk", "7"), Word("Matig", "3.5"), Word("Zwak", "0")]))])"#,
    );
    stage.write("p.csv", "id,title,requested\nP1,Een,50.00\n");
    stage.write(
        "c.csv",
        "id,name,role\nan,An,evaluator\nbo,Bo,evaluator\nnora,Nora,chair\npiet,Piet,secretary\n",
    );
    stage.write("s.csv", "proposal,evaluator,criterion,score\nP1,an,nut,Zwak\nP1,bo,nut,Matig\n");
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage.toets("phase ronde scoring").ok();
    stage.toets("import scores ronde s.csv").ok();
    stage.toets("phase ronde deliberation").ok();
    let said = stage.toets("explain ronde P1").ok();
    assert!(said.contains("scores Zwak (0); Matig (3,5), gemiddelde 1,75"), "{said}");
}
