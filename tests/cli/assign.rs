//! Who reads what, from the command line: as a suggestion, into the committee while
//! the round is in setup, and on the record afterwards.

use serde_json::Value;

use crate::stage::Stage;

const CALL: &str = r#"Call(id: "V-1", title: "Verdeling", language: "nl", min_sheets: 2, rapporteur: true,
    budget: [Source(name: "Fonds", amount: "20000.00")],
    criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))])
"#;
const PROPOSALS: &str = "id,title,lead,requested,thema\nP1,Een,Vzw Wilg,10,taal\nP2,Twee,Vzw Els,10,wonen\n\
                         P3,Drie,Vzw Berk,10,taal\nP4,Vier,Vzw Eik,10,wonen\n";
const COMMITTEE: &str = "id,naam,rol,organisatie,vakgebied,voorkeur,liever niet\nan,An,beoordelaar,Vzw Wilg,taal,,\n\
                         bo,Bo,beoordelaar,,wonen,P4,\ncas,Cas,beoordelaar,,,,P3\ndirk,Dirk,beoordelaar,,,,\n\
                         nora,Nora,voorzitter,Vzw Els,,,\npiet,Piet,secretaris,,,,\n";

fn round() -> Stage {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("p.csv", PROPOSALS);
    stage.write("c.csv", COMMITTEE);
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage
}

fn read(stage: &Stage, name: &str) -> String {
    std::fs::read_to_string(stage.path(name)).unwrap()
}

fn plan(stage: &Stage, words: &str) -> Value {
    let said = stage.toets(&format!("assign ronde --json {words}"));
    serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {} {}", said.out, said.err))
}

/// The readers of a proposal in a plan.
fn readers(plan: &Value, proposal: &str) -> Vec<String> {
    let all = plan["readers"].as_array().unwrap();
    let of = all.iter().find(|one| one["proposal"] == proposal).unwrap();
    of["readers"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

#[test]
fn loads_are_equal_and_nobody_reads_the_own_organisation() {
    let stage = round();
    let suggested = plan(&stage, "--as piet");
    for member in suggested["members"].as_array().unwrap() {
        assert_eq!((&member["reads"], &member["rapporteur"]), (&Value::from(2), &Value::from(1)), "{member}");
    }
    assert!(!readers(&suggested, "P1").contains(&"an".to_owned()));
    assert!(!readers(&suggested, "P3").contains(&"cas".to_owned()));
    assert!(readers(&suggested, "P4").contains(&"bo".to_owned()));
    assert_eq!(plan(&stage, "--as piet"), suggested);
    assert_ne!(plan(&stage, "--as piet --seed anders"), suggested);
    assert!(!read(&stage, "ronde/committee.ron").contains("assigned"));
}

#[test]
fn a_chair_does_not_see_who_reads_a_proposal_of_an_own_conflict() {
    let stage = round();
    let seen = plan(&stage, "--as nora");
    assert_eq!(seen["closed"], serde_json::json!(["P2"]));
    assert!(seen["readers"].as_array().unwrap().iter().all(|one| one["proposal"] != "P2"));
    let said = stage.toets("assign ronde --as nora");
    assert!(said.out.contains("P2   Twee      belangenconflict"), "{}", said.out);
    for who in ["an", "bo"] {
        assert_eq!(stage.toets(&format!("assign ronde --as {who}")).code, Some(4));
    }
}

#[test]
fn in_setup_the_committee_holds_it_and_afterwards_the_record() {
    let stage = round();
    stage.toets("assign ronde --as piet --take").ok();
    let committee = read(&stage, "ronde/committee.ron");
    assert_eq!(committee.matches("rapporteur_of").count(), 4, "{committee}");
    stage.toets("check ronde --as piet").ok();
    stage.toets("phase ronde scoring --as piet").ok();

    // Who has begun stays, and so does everybody else.
    let before = plan(&stage, "--as piet");
    stage.write("s.csv", "proposal,evaluator,criterion,score\nP4,bo,nut,7\n");
    stage.toets("import scores ronde s.csv --as piet").ok();
    assert_eq!(plan(&stage, "--as piet"), before);

    let refused = stage.toets("assign ronde --as piet --readers 3 --take");
    assert_eq!(refused.code, Some(4), "{}", refused.err);
    assert_eq!(read(&stage, "ronde/record/piet.ron").matches("ReadersSet").count(), 0);
    let words =
        ["assign", "ronde", "--as", "piet", "--readers", "3", "--take", "--reason", "een derde lezer"];
    assert!(stage.command().args(words).output().unwrap().status.success());
    assert_eq!(read(&stage, "ronde/record/piet.ron").matches("ReadersSet").count(), 4);
    let now = plan(&stage, "--as piet --readers 3");
    for proposal in ["P1", "P2", "P3", "P4"] {
        let (had, has) = (readers(&before, proposal), readers(&now, proposal));
        assert!(has.len() == 3 && had.iter().all(|one| has.contains(one)), "{had:?} {has:?}");
    }
    assert_eq!(read(&stage, "ronde/committee.ron"), committee);
    stage.toets("verify ronde --as piet").ok();
    stage.toets("phase ronde deliberation --as piet").ok();
    let minutes = stage.toets("export ronde minutes -o - --as piet").ok();
    assert!(minutes.contains("P4 wordt gelezen door"), "{minutes}");
}

#[test]
fn too_few_readers_say_who_or_what_makes_it_so() {
    let stage = round();
    let said = stage.toets("assign ronde --as piet --readers 4 --take");
    assert_eq!(said.code, Some(4));
    let why = "P1 heeft te weinig lezers: maar 3 leden mogen het lezen, nodig zijn er 4. Een belangenconflict hebben An.";
    assert!(said.err.contains(why), "{}", said.err);
    let said = stage.toets("assign ronde --as piet --at-most 1 --take");
    assert!(
        said.err.contains("Er zijn 8 lezingen nodig, en alle leden samen mogen er maar 4 hebben."),
        "{}",
        said.err
    );
    // In the committee file nobody with anything to read means everybody with everything.
    for words in ["--readers 0", "--at-most 0"] {
        let said = stage.toets(&format!("assign ronde --as piet {words} --take"));
        assert!(said.code == Some(4) && said.err.contains("Zo leest niemand iets."), "{}", said.err);
    }
    assert!(!read(&stage, "ronde/committee.ron").contains("assigned"));
    let said = stage.toets("assign ronde --as piet --readers kok=2");
    assert_eq!(said.code, Some(2), "{}", said.err);
}

/// The list of members comes again, with an account more and without what was divided.
#[test]
fn a_member_list_that_comes_again_keeps_what_it_has_no_column_for() {
    let stage = round();
    stage.toets("assign ronde --as piet --take").ok();
    let before = plan(&stage, "--as piet --keep");
    let list = "id,naam,rol,account\nan,An,beoordelaar,an\nbo,Bo,beoordelaar,bo\ncas,Cas,beoordelaar,\n\
                dirk,Dirk,beoordelaar,\nnora,Nora,voorzitter,\npiet,Piet,secretaris,\n";
    stage.write("again.csv", list);
    let said = stage.toets("import committee ronde again.csv --as piet --replace");
    assert!(said.code == Some(0) && !said.err.contains("assigned"), "{}", said.err);
    let committee = read(&stage, "ronde/committee.ron");
    assert!(committee.contains("login: \"bo\"") && committee.contains("Vzw Wilg"), "{committee}");
    assert_eq!(plan(&stage, "--as piet --keep"), before);
}

#[test]
fn a_member_list_without_a_secretary_locks_nobody_out() {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.toets("new ronde --call call.ron").ok();
    stage.write("c.csv", "id,naam,rol\nan,An,beoordelaar\nbo,Bo,beoordelaar\n");
    let said = stage.toets("import committee ronde c.csv");
    assert!(said.code == Some(0) && said.err.contains("De lijst heeft geen secretaris"), "{}", said.err);
    stage.write("p.csv", PROPOSALS);
    stage.toets("import proposals ronde p.csv").ok();
    stage.toets("assign ronde --take").ok();
}

#[test]
fn a_missing_rapporteur_and_a_class_of_nobody_are_told() {
    let stage = round();
    stage.write("ronde/call.ron", CALL.replace("rapporteur: true,", ""));
    stage.toets("assign ronde --as piet --take").ok();
    let call = CALL.replace(
        "budget:",
        "classes: [Class(id: \"erfgoed\", rule: Declared)], limits: [Limit(of: Class(\"erfgoed\"), at_most: 1)], budget:",
    );
    stage.write("ronde/call.ron", call);
    let said = stage.toets("check ronde --as piet");
    let told = format!("{}{}", said.out, said.err);
    assert!(told.contains("Geen enkel voorstel hoort bij de klasse erfgoed."), "{told}");
    assert!(told.contains("4 voorstellen hebben geen rapporteur: P1, P2, P3, P4."), "{told}");
    stage.toets("assign ronde --as piet --keep --take").ok();
    let said = stage.toets("check ronde --as piet");
    assert!(!format!("{}{}", said.out, said.err).contains("geen rapporteur"));
}
