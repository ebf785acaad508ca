//! Who may take part: answers from tables, the chair's confirmation, and what follows.

use serde_json::Value;

use crate::stage::Stage;

const CALL: &str = r#"Call(
    id: "F-1", title: "Cultuurfonds", budget: [Source(name: "Fonds", amount: "100.00")], grant: Grant(max: "50.00"),
    eligibility: [
        Question(id: "akkoord", label: "Is het akkoord getekend?", source: "punt 4"),
        Question(id: "statuten", label: "Statuten", asks: Document, letter: "De statuten ontbreken."),
        Question(id: "winst", label: "Wordt er winst uitgekeerd?", fails: Yes),
        Question(id: "wat", label: "Activiteiten", asks: Checklist(items: [Item(id: "k", label: "concert"), Item(id: "t", label: "toneel")])),
        Question(id: "eerder", label: "Eerder gesteund?", fails: Never),
    ],
    criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))],
    strategy: InOrderSkip)"#;

const COMMITTEE: &str =
    "id,name,role\nan,An,evaluator\nbo,Bo,evaluator\nnele,Nele,chair\npiet,Piet,secretary\n";

/// A round of six proposals, of which `F` asks too much.
fn stage() -> Stage {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    let rows: String = ["A", "B", "C", "D", "E", "F"]
        .iter()
        .map(|id| format!("{id},Plan {id},{}\n", if *id == "F" { 60 } else { 10 }))
        .collect();
    stage.write("p.csv", format!("id,title,requested\n{rows}"));
    stage.write("c.csv", COMMITTEE);
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage
}

const ANSWERS: &str = "Nummer;Is het akkoord getekend?;statuten;winst;Activiteiten;eerder;reden\n\
    A;ja;x;nee;concert + toneel;ja;\n\
    B;nee;ja;nee;k;;Partner 2 tekende niet.\n\
    C;ja;opgevraagd op 12/11/2026;nee;t;nee;\n\
    D;ja;nee;nee;geen;;\n\
    E;ja;;;;;\n";

fn standings(stage: &Stage) -> Vec<(String, String)> {
    let files: Value = serde_json::from_str(&stage.toets("eligibility ronde --json --as piet").ok()).unwrap();
    let text = |one: &Value, field: &str| one[field].as_str().unwrap().to_owned();
    let all = files["proposals"].as_array().unwrap().iter();
    all.map(|one| (text(one, "proposal"), text(one, "standing"))).collect()
}

fn is(stage: &Stage, wanted: [&str; 6]) {
    let found = standings(stage);
    let found: Vec<&str> = found.iter().map(|(_, standing)| standing.as_str()).collect();
    assert_eq!(found, wanted);
}

#[test]
fn answers_come_from_a_table_and_the_chair_confirms() {
    let stage = stage();
    is(&stage, ["open", "open", "open", "open", "open", "breaks-rule"]);
    stage.write("a.csv", ANSWERS);
    let said = stage.toets("import eligibility ronde a.csv --as piet");
    assert!(said.out.contains("19 antwoorden"), "{}{}", said.out, said.err);
    // A missing answer makes nobody ineligible; what fails is not so before it is confirmed.
    is(&stage, ["ready", "fails", "waits", "fails", "open", "breaks-rule"]);
    let refused = stage.toets("eligibility ronde --confirm all --as piet");
    assert_eq!(refused.code, Some(4), "{}", refused.err);
    stage.toets("eligibility ronde --confirm all --as nele").ok();
    is(&stage, ["eligible", "ineligible", "waits", "ineligible", "open", "breaks-rule"]);
    stage.toets("phase ronde scoring --as piet").ok();
    let held = stage.toets("phase ronde deliberation --as piet");
    assert!(held.code == Some(4) && held.err.contains("C, E"), "{}", held.err);
    // What was asked for comes in; only what is changed is to be confirmed again.
    stage.write(
        "b.csv",
        "proposal,question,answer,reason\nC,statuten,aangevuld op 20/11/2026,\nE,statuten,ja,\nE,winst,ja,Er is winst uitgekeerd.\n",
    );
    let asked = stage.toets("import eligibility ronde b.csv --as piet");
    assert!(asked.code == Some(4) && asked.err.contains("“opgevraagd op 12/11/2026”"), "{}", asked.err);
    stage.toets("import eligibility ronde b.csv --replace --as piet").ok();
    is(&stage, ["eligible", "ineligible", "ready", "ineligible", "fails", "breaks-rule"]);
    stage.toets("eligibility ronde --confirm C,E --as nele").ok();
    stage.write(
        "s.csv",
        "proposal,evaluator,nut\n".to_owned()
            + &["A", "B", "C", "D", "E"].map(|id| format!("{id},an,8\n{id},bo,7\n")).concat(),
    );
    stage.toets("import scores ronde s.csv --as piet").ok();
    stage.toets("phase ronde deliberation --as piet").ok();
    let why = stage.toets("explain ronde B --as an").ok();
    let reason =
        "Niet ontvankelijk: op “Is het akkoord getekend?” is het antwoord nee. Partner 2 tekende niet.";
    assert!(why.contains(reason), "{why}");
    assert!(
        stage.toets("explain ronde D --as an").ok().contains("“Statuten” ontbreekt. De statuten ontbreken.")
    );
    let rank: Value = serde_json::from_str(&stage.toets("rank ronde --json --as nele").ok()).unwrap();
    let unranked = rank["unranked"].as_array().unwrap();
    let of = |id: &str| unranked.iter().find(|one| one["proposal"] == id).unwrap();
    assert_eq!(of("B")["why"]["rule"], "question");
    assert_eq!(of("B")["why"]["question"], "akkoord");
    assert_eq!(of("E")["why"]["answer"], "yes");
    assert_eq!(of("D")["why"]["letter"], "De statuten ontbreken.");
    assert_eq!(of("D")["also"][0]["question"], "wat");
    let late = stage.toets("import eligibility ronde b.csv --as piet");
    assert!(late.code == Some(4) && late.err.contains("beraadslaging"), "{}", late.err);
    stage.toets("phase ronde decided --as nele").ok();
    stage.toets("verify ronde --as piet").ok();
    let minutes = stage.toets("export ronde minutes --format md -o - --as piet").ok();
    assert!(minutes.contains("E is niet ontvankelijk") && minutes.contains("winst uitgekeerd"), "{minutes}");
}

#[test]
fn a_changed_answer_and_a_reopening_are_confirmed_again() {
    let stage = stage();
    stage.write("a.csv", ANSWERS);
    stage.toets("import eligibility ronde a.csv --as piet").ok();
    stage.toets("eligibility ronde --confirm A,B --as nele").ok();
    stage.write("b.csv", "proposal,winst,reason\nA,ja,Er is winst.\n");
    let said = stage.toets("import eligibility ronde b.csv --replace --as piet");
    assert!(said.err.contains("opnieuw te bevestigen door de voorzitter: A"), "{}", said.err);
    stage.toets("import eligibility ronde b.csv --as piet").ok();
    let again = ["eligibility", "ronde", "--reopen", "B", "--reason", "Er kwam een brief.", "--as", "nele"];
    assert!(stage.command().args(again).output().unwrap().status.success());
    is(&stage, ["fails", "fails", "waits", "fails", "open", "breaks-rule"]);
    let twice = stage.command().args(again).output().unwrap();
    assert_eq!(twice.status.code(), Some(4), "{}", String::from_utf8_lossy(&twice.stderr));
}

#[test]
fn what_no_answer_is_has_its_place_and_a_remedy() {
    let stage = stage();
    for (table, wanted) in [
        ("id;winst\nA;misschien\n", "a.csv:2:3: fout: “misschien” is geen antwoord"),
        ("id;winst\nG;nee\n", "a.csv:2:1: fout: Het voorstel “G” bestaat niet"),
        ("id;akkoord\nA;nee\n", "geef een reden"),
        ("id;Activiteiten\nA;dans\n", "die heeft k, t"),
        ("id;Activiteiten\nA;ja\n", "die heeft k, t"),
        ("id;statuten\nA;opgevraagd\n", "heeft een dag nodig"),
        ("id;statuten\nA;opgevraagd op 31/02/2026\n", "a.csv:2:3: fout:"),
        ("id;winst\nA;aangevuld op 1/11/2026\n", "is een uitsluiting"),
        ("id;statuten\nA;ja\nA;nee\n", "twee antwoorden; het eerste staat op regel 2"),
        ("id;vraag;antwoord\nA;wie;ja\n", "“wie” is geen vraag van de oproep"),
        ("id;vraag\nA;winst\n", "antwoord"),
        ("id;winst;antwoord\nA;nee;ja\n", "wat geldt, is niet te zeggen"),
        ("id;titel\nA;Plan\n", "akkoord, statuten, winst, wat, eerder"),
    ] {
        stage.write("a.csv", table);
        let said = stage.toets("import eligibility ronde a.csv --as piet");
        assert_eq!(said.code, Some(3), "{table}{}{}", said.out, said.err);
        assert!(said.err.contains(wanted), "{table}{}", said.err);
    }
    is(&stage, ["open", "open", "open", "open", "open", "breaks-rule"]);
    for who in ["an", "bo"] {
        stage.write("a.csv", "id;winst\nA;nee\n");
        assert_eq!(stage.toets(&format!("import eligibility ronde a.csv --as {who}")).code, Some(4));
        assert_eq!(stage.toets(&format!("eligibility ronde --as {who}")).code, Some(4));
    }
}

#[test]
fn a_call_with_questions_that_cannot_be_asked_is_refused() {
    let stage = Stage::new();
    let question = r#"Question(id: "winst", label: "Wordt er winst uitgekeerd?", fails: Yes),"#;
    for (bad, wanted) in [
        (r#"Question(id: "winst", label: "Nog eens"), Question(id: "winst", label: "x"),"#, "winst"),
        (r#"Question(id: "w", label: " "),"#, "label"),
        (r#"Question(id: "w", label: "Lijst", asks: Checklist(items: [])),"#, "lijst"),
        (
            r#"Question(id: "w", label: "L", asks: Checklist(items: [Item(id: "a", label: "a"), Item(id: "a", label: "b")])),"#,
            "a",
        ),
        (
            r#"Question(id: "w", label: "L", asks: Checklist(items: [Item(id: "a", label: "a")], at_least: 2)),"#,
            "2",
        ),
    ] {
        stage.write("call.ron", CALL.replace(question, bad));
        let said = stage.toets("new ronde --call call.ron");
        assert_eq!(said.code, Some(3), "{bad}\n{}{}", said.out, said.err);
        assert!(said.err.contains("call.ron:") && said.err.contains(wanted), "{bad}\n{}", said.err);
    }
}

/// In setup the call, the applications and the committee may still become others: what the
/// chair confirmed holds for what was asked then, of who applied then.
#[test]
fn what_was_confirmed_does_not_outlive_what_it_was_about() {
    let stage = stage();
    stage.write("a.csv", ANSWERS);
    stage.toets("import eligibility ronde a.csv --as piet").ok();
    stage.toets("eligibility ronde --confirm all --as nele").ok();
    is(&stage, ["eligible", "ineligible", "waits", "ineligible", "open", "breaks-rule"]);
    // An exclusion turned round: whoever passed it fails it, and nobody has confirmed that.
    let call = std::fs::read_to_string(stage.path("ronde/call.ron")).unwrap();
    stage.write("ronde/call.ron", call.replace("fails: Yes", "fails: No"));
    is(&stage, ["fails", "fails", "fails", "fails", "open", "breaks-rule"]);
    // An answer to what the call asked before is none to what it asks now.
    let list = r#"asks: Checklist(items: [Item(id: "s", label: "statuten")]), letter"#;
    stage.write("ronde/call.ron", call.replace("asks: Document, letter", list));
    is(&stage, ["open", "fails", "waits", "fails", "open", "breaks-rule"]);
    stage.write("ronde/call.ron", &call);
    is(&stage, ["eligible", "ineligible", "waits", "ineligible", "open", "breaks-rule"]);
    // Another application under the same number, and one that goes.
    stage.write("p2.csv", "id,title,requested\nA,Heel iets anders,10\n");
    stage.toets("import proposals ronde p2.csv --update --as piet").ok();
    is(&stage, ["ready", "ineligible", "waits", "ineligible", "open", "breaks-rule"]);
    stage.write("p3.csv", "id,title,requested\nA,Plan A,10\nC,Plan C,10\n");
    stage.toets("import proposals ronde p3.csv --replace --as piet").ok();
    assert_eq!(standings(&stage).len(), 2);
    let checked = stage.toets("check ronde --as piet");
    assert_eq!(checked.code, Some(0), "{}{}", checked.out, checked.err);
}

#[test]
fn nobody_answers_or_confirms_for_the_own_organisation() {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("p.csv", "id,title,lead,requested\nA,Plan A,vzw Rood Huis,10\nB,Plan B,vzw Blauw Huis,10\n");
    stage.write(
        "c.csv",
        "id,name,role,affiliation\nan,An,evaluator,Elders\nnele,Nele,chair,vzw Rood Huis\npiet,Piet,secretary,Elders\n",
    );
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage.write("a.csv", "id,akkoord,statuten,winst,wat\nA,ja,ja,nee,k\nB,ja,ja,nee,k\n");
    stage.toets("import eligibility ronde a.csv --as piet").ok();
    let refused = stage.toets("eligibility ronde --confirm A --as nele");
    assert!(refused.code == Some(4) && refused.err.contains("Uw eigen organisatie"), "{}", refused.err);
    stage.toets("eligibility ronde --confirm B --as nele").ok();
}

#[test]
fn a_day_that_is_still_to_come_is_refused_and_texts_stay() {
    let stage = stage();
    stage.write("a.csv", "id,statuten\nA,aangevuld op 24/12/2099\n");
    let said = stage.toets("import eligibility ronde a.csv --as piet");
    assert!(said.code == Some(3) && said.err.contains("moet nog komen"), "{}", said.err);
    stage.write(
        "a.csv",
        "id,vraag,antwoord,reden,brief\nA,akkoord,nee,Niet getekend.,Wij misten het akkoord.\n",
    );
    stage.toets("import eligibility ronde a.csv --as piet").ok();
    stage.write("b.csv", "id,akkoord\nA,nee\n");
    let again = stage.toets("import eligibility ronde b.csv --as piet");
    assert!(again.code == Some(3) || again.out.contains("Niets"), "{}{}", again.out, again.err);
    let files: Value = serde_json::from_str(&stage.toets("eligibility ronde --json --as piet").ok()).unwrap();
    assert_eq!(files["proposals"][0]["answers"][0]["letter"], "Wij misten het akkoord.");
}
