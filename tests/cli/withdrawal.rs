//! A withdrawal after the decision: what was sealed stays as it is, everywhere, and the
//! one who withdrew says so.

use jiff::Timestamp;
use serde_json::Value;
use toets::domain::id::ProposalId;
use toets::domain::money::Money;
use toets::domain::scenario::Change;
use toets::record::{Event, TieResolved, Withdrawn};
use toets::result::fit::fit;
use toets::result::whatif::what_if;
use toets::store::session::Session;

use crate::stage::Stage;

const CALL: &str = r#"Call(id: "T-1", title: "Tuinen", language: "nl",
    budget: [Source(name: "Fonds", amount: "20000.00")],
    criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))])
"#;
const PROPOSALS: &str = "id,title,requested\nP1,Een,10000\nP2,Twee,10000\nP3,Drie,8000\nP4,Vier,8000\nP5,Vijf,8000\nP6,Zes,9000\n";
const COMMITTEE: &str = "id,name,role\nan,An,evaluator\nnora,Nora,chair\npiet,Piet,secretary\n";
const SCORES: &str = "proposal,evaluator,criterion,score\nP1,an,nut,9\nP2,an,nut,8\nP3,an,nut,6\n\
                      P4,an,nut,6\nP5,an,nut,6\nP6,an,nut,5\n";

fn decided() -> Stage {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("p.csv", PROPOSALS);
    stage.write("c.csv", COMMITTEE);
    stage.write("s.csv", SCORES);
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage.toets("phase ronde scoring").ok();
    stage.toets("import scores ronde s.csv").ok();
    stage.toets("phase ronde deliberation").ok();
    stage.toets("phase ronde decided --as nora").ok();
    stage
}

fn put(stage: &Stage, event: Event) {
    let mut session = Session::open(&stage.path("ronde")).unwrap();
    let nora = session.round.committee.member(&"nora".parse().unwrap()).unwrap().clone();
    let clock: Timestamp = "2030-01-01T12:00:00Z".parse().unwrap();
    session.append(&nora, clock, &[event]).unwrap();
}

fn withdraw(stage: &Stage, id: &str, number: u64) {
    let reason = "geen personeel".to_owned();
    put(stage, Event::Withdrawn(Withdrawn { proposal: id.parse().unwrap(), reason, number }));
}

fn json(stage: &Stage, words: &str) -> Value {
    serde_json::from_str(&stage.toets(words).ok()).unwrap()
}

/// What a key of every proposal of a list says, in the order of the list.
fn column<'a>(list: &'a Value, of: &str, key: &str) -> Vec<(&'a str, &'a Value)> {
    let rows = list[of].as_array().unwrap().iter();
    rows.map(|row| (row["proposal"].as_str().unwrap(), &row[key])).collect()
}

#[test]
fn ranks_totals_and_reasons_of_the_decision_stay() {
    let stage = decided();
    let (rank, fit) = (json(&stage, "rank ronde --json"), json(&stage, "fit ronde --json --as nora"));
    withdraw(&stage, "P1", 1);
    // 10,000 is free: one of three with the same total; the last asks more than is left.
    let tie = stage.toets("fit ronde --as nora");
    assert_eq!(tie.code, Some(4), "{}", tie.err);
    withdraw(&stage, "P5", 2);
    let order = vec!["P4".parse().unwrap(), "P3".parse().unwrap()];
    assert!(stage.toets("fit ronde --as nora").err.contains("P3, P4"));
    put(&stage, Event::TieResolved(TieResolved { order, reason: "geloot in de raad".to_owned() }));
    let (now, then) = (json(&stage, "rank ronde --json"), json(&stage, "fit ronde --json --as nora"));
    for key in ["rank", "total", "marks", "title"] {
        let of = |list: &Value| -> Vec<(String, Value)> {
            let all = column(list, "ranking", key).into_iter();
            let mut all: Vec<(String, Value)> =
                all.map(|(id, value)| (id.to_owned(), value.clone())).collect();
            // The order of those two was decided since.
            all.retain(|(id, _)| key != "rank" || (id != "P3" && id != "P4"));
            all.sort_by(|one, other| one.0.cmp(&other.0));
            all
        };
        assert_eq!(of(&now), of(&rank), "{key}");
    }
    let status: Vec<(&str, &str)> = column(&now, "ranking", "status")
        .into_iter()
        .map(|(id, status)| (id, status.as_str().unwrap()))
        .collect();
    assert_eq!(
        status,
        [
            ("P1", "withdrawn"),
            ("P2", "ranked"),
            ("P5", "withdrawn"),
            ("P4", "ranked"),
            ("P3", "ranked"),
            ("P6", "ranked")
        ]
    );
    assert_eq!(now["unranked"], Value::Array(Vec::new()));
    let outcome: Vec<(&str, &str)> = column(&then, "decisions", "outcome")
        .into_iter()
        .map(|(id, outcome)| (id, outcome.as_str().unwrap()))
        .collect();
    assert_eq!(
        outcome,
        [
            ("P1", "withdrawn"),
            ("P2", "awarded"),
            ("P5", "withdrawn"),
            ("P4", "awarded"),
            ("P3", "reserve"),
            ("P6", "reserve")
        ]
    );
    let reason = |list: &Value, id: &str| {
        let all = list["decisions"].as_array().unwrap().iter();
        all.into_iter().find(|one| one["proposal"] == id).unwrap()["reason"].clone()
    };
    for id in ["P2", "P3", "P6"] {
        assert_eq!(reason(&then, id), reason(&fit, id), "{id}");
    }
    assert_eq!(
        reason(&then, "P4"),
        serde_json::json!({"kind": "awarded", "left": "10000.00", "asked": "8000.00"})
    );
    let gone = serde_json::json!({"kind": "withdrawn", "reason": "geen personeel"});
    assert_eq!((reason(&then, "P1"), reason(&then, "P5")), (gone.clone(), gone));
    assert_eq!((&then["spent"], &then["left"]), (&"18000.00".into(), &"2000.00".into()));
    stage.toets("verify ronde").ok();
}

#[test]
fn who_withdrew_says_so_in_everything_that_is_printed() {
    let stage = decided();
    withdraw(&stage, "P2", 1);
    withdraw(&stage, "P5", 2);
    let order = vec!["P4".parse().unwrap(), "P3".parse().unwrap()];
    put(&stage, Event::TieResolved(TieResolved { order, reason: "geloot in de raad".to_owned() }));
    let said = |words: &str| stage.toets(words).ok();
    let line = |text: &str, with: &str| {
        let found = text.lines().find(|line| line.contains(with));
        found.unwrap_or_else(|| panic!("{with}: {text}")).to_owned()
    };
    for words in ["rank ronde --as nora", "rank ronde --as an", "fit ronde --as nora"] {
        let row = line(&said(words), "Twee");
        assert!(row.trim_start().starts_with('2') && row.contains("ingetrokken"), "{words}: {row}");
    }
    let belgian = said("export ronde award-list --format csv-be --as nora");
    assert!(line(&belgian, "P2;").contains(";ingetrokken;"), "{belgian}");
    let table = said("export ronde award-list --format csv --as nora");
    assert!(line(&table, "P2,").starts_with("2,P2,Twee,,,80.00,10000.00,withdrawn,,,"), "{table}");
    let list = said("export ronde award-list --format md --as nora");
    let (before, withdrawn) = list.split_once("## Ingetrokken").unwrap_or_else(|| panic!("{list}"));
    assert!(withdrawn.contains("Twee") && !before.contains("Twee"), "{list}");
    let why = said("explain ronde P2 --as nora");
    assert!(why.contains("plaats 2 van 6"), "{why}");
    assert!(why.contains("De toekenning van 10.000,00 is vervallen."), "{why}");
    assert!(why.contains("Ingetrokken: geen personeel"), "{why}");
    let why = said("explain ronde P5 --as an");
    assert!(why.contains("Ingetrokken: geen personeel"), "{why}");
    let why = said("explain ronde P4 --as nora");
    assert!(why.contains("bleef er 10.000,00 over; het vraagt 8.000,00."), "{why}");
    assert!(why.contains("In de gelijke stand met P3 beslist: beslissing van de voorzitter."), "{why}");
    assert!(why.contains("Schoof op na de intrekking van P2, P5."), "{why}");
    let why = said("explain ronde P6 --as nora");
    assert!(why.contains("Er bleef toen 0,00 over"), "the reason of the decision: {why}");
    assert!(why.contains("Na de intrekking van P2, P5 bleef het op de reservelijst."), "{why}");
    assert!(why.contains("Er bleef toen 2.000,00 over"), "and that of today: {why}");
    let minutes = said("export ronde minutes --as nora");
    assert!(minutes.contains("P2 is ingetrokken: geen personeel"), "{minutes}");
    assert!(minutes.contains("P4 Vier: Toegekend: toen dit voorstel"), "{minutes}");
    let (_, result) = minutes.split_once("## Uitkomst").unwrap();
    let own = line(result, "P2 Twee: ");
    assert!(own.contains("Toegekend") && own.contains("Ingetrokken: geen personeel"), "{own}");
    assert!(minutes.contains("P3 Drie: reserve."), "{minutes}");
    // No word stands twice in a row, with a full stop between them.
    for lang in ["nl", "fr", "en"] {
        let minutes = said(&format!("export ronde minutes --as nora --lang {lang}")).to_lowercase();
        let word = |end: Option<&str>| end.unwrap_or_default().replace([':', ',', '.'], "");
        let sentences: Vec<&str> = minutes.split(". ").collect();
        let twice = sentences
            .windows(2)
            .find(|pair| word(pair[0].split(' ').next_back()) == word(pair[1].split(' ').next()));
        assert_eq!(twice, None, "{lang}: {minutes}");
    }
}

const BY_TURNS: &str = "id,title,requested\nP1,Een,10000\nP2,Twee,15000\nP3,Drie,9000\nP4,Vier,6000\n";
const MARKS: &str =
    "proposal,evaluator,criterion,score\nP1,an,nut,9\nP2,an,nut,8\nP3,an,nut,7\nP4,an,nut,6\n";

/// What more money does, of a round whose list passes over what does not fit.
#[test]
fn more_money_after_the_decision_takes_no_award_away() {
    let stage = Stage::new();
    let call = CALL.replace("20000.00", "24000.00").replace("nl\",", "nl\", strategy: InOrderSkip,");
    stage.write("call.ron", &call);
    stage.write("p.csv", BY_TURNS);
    stage.write("c.csv", COMMITTEE);
    stage.write("s.csv", MARKS);
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    stage.toets("phase ronde scoring").ok();
    stage.toets("import scores ronde s.csv").ok();
    stage.toets("phase ronde deliberation").ok();
    let next = |stage: &Stage| {
        let fit = json(stage, "fit ronde --json --with budgets=1 --as nora");
        let one = fit["budgets"]["next"][0].clone();
        (one["budget"].as_str().unwrap().to_owned(), one["gains"].clone(), one["loses"].clone())
    };
    let ids = |all: &[&str]| serde_json::json!(all);
    // Before: the dear one comes first, and the third falls out.
    assert_eq!(next(&stage), ("31000.00".to_owned(), ids(&["P2", "P4"]), ids(&["P3"])));
    stage.toets("phase ronde decided --as nora").ok();
    assert_eq!(next(&stage), ("25000.00".to_owned(), ids(&["P4"]), ids(&[])));
    let supposed = |to: i64| {
        let round = Session::open(&stage.path("ronde")).unwrap().round;
        let official = fit(&round, round.call.strategy()).unwrap();
        let change = Change::Budget { source: "Fonds".to_owned(), to: Money::from_cents(to * 100) };
        what_if(&round, &official, &[change])
    };
    let named = |ids: &[ProposalId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let more = supposed(31_000).unwrap();
    assert_eq!((named(&more.comes_in), named(&more.goes_out)), (vec!["P4".to_owned()], vec![]));
    assert!(supposed(18_999).is_err(), "less than what is awarded");
    // Who moved up after a withdrawal stands too.
    withdraw(&stage, "P1", 1);
    assert_eq!(next(&stage), ("30000.00".to_owned(), ids(&["P4"]), ids(&[])));
    let more = supposed(30_000).unwrap();
    assert_eq!((named(&more.comes_in), named(&more.goes_out)), (vec!["P4".to_owned()], vec![]));
    assert!(supposed(23_999).is_err(), "less than what is awarded now");
}
