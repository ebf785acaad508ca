//! The public draw among those too close to call, from the criteria file to the
//! hash that anybody can redo: through the chair's keys, the record and the binary.

use std::path::Path;

use assert_cmd::Command;
use toets::domain::draw::DrawGroup;
use toets::domain::phase::Phase;
use toets::record::{Event, GroupRecorded, LotDrawn, LotTakenBack, Reopened, Withdrawn};
use toets::result::draw::too_close;
use toets::result::readiness::readiness;
use toets::store::error::StoreError;
use toets::store::folder::Folder;
use toets::store::record::Locked;
use toets::store::session::Session;
use toets::store::verify::verify;

use crate::rounds::{Played, clock, fill, member, play, proposal, small_round};

/// The call draws lots; the money is for five of nine, without targets.
const DRAW: &[(&str, &str)] = &[
    (
        "strategy: Targets,",
        r#"lot: Lot(source: "de Lotto", draw: "2020-11-25T20:00"), draw: TooCloseToCall, strategy: InOrderSkip,"#,
    ),
    ("targets: [Target(of: All, at_least: 5), Target(of: Class(\"small\"), at_least: 3)],", ""),
    (r#"amount: "100000.00")]"#, r#"amount: "98000.00")]"#),
];

const SEED: &str = "1 2 3 4 5 6";

fn round(change: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, change);
    dir
}

fn chair(dir: &Path, keys: &str) -> Played {
    play(dir, "nora", (80, 24), keys)
}

/// What the binary prints, what it says of errors, and its exit code.
fn toets(dir: &Path, words: &str) -> (String, String, i32) {
    let mut command = Command::cargo_bin("toets").unwrap();
    let output = command.args(words.split_whitespace()).args(["--as", "nora"]).arg("--lang=nl");
    let output = output.current_dir(dir).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
}

fn json(dir: &Path, words: &str) -> serde_json::Value {
    let (out, err, code) = toets(dir, words);
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

fn refusal(result: Result<(), StoreError>) -> String {
    match result {
        Err(StoreError::Refused(why)) => why.phrase().id,
        other => panic!("{other:?}"),
    }
}

fn append(dir: &Path, who: &str, event: Event) -> Result<(), StoreError> {
    let mut session = Session::open(dir).unwrap();
    let who = member(&session, who);
    session.append(&who, clock(), &[event])
}

fn lot(seed: &str) -> Event {
    Event::LotDrawn(LotDrawn { seed: seed.to_owned(), source: "de Lotto".to_owned() })
}

fn recorded(was: Option<&[&str]>, now: Option<DrawGroup>) -> Event {
    let was = was.map(|ids| ids.iter().map(|id| proposal(id)).collect());
    Event::GroupRecorded(GroupRecorded { was, now: now.map(Box::new), reason: String::new() })
}

fn group(dir: &Path) -> DrawGroup {
    too_close(&Session::open(dir).unwrap().round).unwrap().group
}

/// The ids in the order in which the money is given.
fn order(fit: &serde_json::Value) -> Vec<String> {
    let all = fit["decisions"].as_array().unwrap().iter().filter(|one| !one["rank"].is_null());
    all.map(|one| one["proposal"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_open_draw_is_named_and_nothing_is_awarded() {
    let dir = round(DRAW);
    let (_, err, code) = toets(dir.path(), "fit");
    assert_eq!(code, 4);
    assert!(err.contains("die groep ligt nog niet vast"), "{err}");
    assert!(chair(dir.path(), "3").screen.contains("die groep ligt nog niet vast"));
    assert_eq!(refusal(append(dir.path(), "nora", lot(SEED))), "refused-lot-before-group");
    let grouped = chair(dir.path(), "3dj<Enter>");
    assert!(grouped.session.round.rulings.group.is_some(), "{}", grouped.screen);
    let (_, err, code) = toets(dir.path(), "fit --json");
    assert_eq!(code, 4);
    assert!(err.contains("De loting onder P05, P06 is nog open"), "{err}");
    // Neither the ranking nor information that no order moves waits for it.
    assert_eq!(toets(dir.path(), "rank").2, 0);
    assert_eq!(toets(dir.path(), "fit --strategy best-total").2, 0);
    // And it holds up the decision.
    let ready = readiness(&Session::open(dir.path()).unwrap().round, Phase::Decided);
    assert!(ready.obstacles.iter().any(|one| one.id == "fit-draw-no-seed"), "{ready:?}");
}

/// The digests were made with `printf '%s\n%s' '1 2 3 4 5 6' P05 | sha256sum`, and
/// so on.
#[test]
fn the_lot_fills_the_places_of_the_group_and_says_so() {
    let dir = round(DRAW);
    let asked = chair(dir.path(), "3d");
    insta::assert_snapshot!("draw-group-80x24", asked.screen);
    let drawn = chair(dir.path(), "3dj<Enter>");
    let ids: Vec<String> =
        drawn.session.round.rulings.group.unwrap().value.members.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["P05", "P06"]);
    let before: Vec<String> = {
        let ranking = json(dir.path(), "rank --json");
        let all = ranking["ranking"].as_array().unwrap().iter();
        all.map(|one| one["proposal"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(before, ["P01", "P02", "P04", "P03", "P06", "P05", "P07", "P12", "P08"]);
    let read = chair(dir.path(), &format!("3l{SEED}<Enter>"));
    insta::assert_snapshot!("draw-seed-80x24", read.screen);
    let done = chair(dir.path(), &format!("3l{SEED}<Enter>j<Enter>"));
    assert_eq!(done.session.round.rulings.lot.as_deref(), Some(SEED), "{}", done.screen);
    insta::assert_snapshot!("drawn-80x24", chair(dir.path(), "3<Down><Down><Down>").screen);

    let fit = json(dir.path(), "fit --json");
    let members = fit["draw"]["group"].as_array().unwrap();
    let digests: Vec<&str> = members.iter().map(|one| one["lot"].as_str().unwrap()).collect();
    assert!(digests.is_sorted(), "{digests:?}");
    let own: Vec<&str> = members.iter().map(|one| one["proposal"].as_str().unwrap()).collect();
    insta::assert_snapshot!("draw", serde_json::to_string_pretty(&fit["draw"]).unwrap());
    // Others keep their places, and the group's places go to its members by lot.
    let mut by_lot = own.iter();
    let expected: Vec<&str> = before
        .iter()
        .map(|id| if own.contains(&id.as_str()) { *by_lot.next().unwrap() } else { id.as_str() })
        .collect();
    assert_eq!(order(&fit), expected);
    // The published ranking is as it was, and every member says what decided.
    let ranking = fit["ranking"].as_array().unwrap();
    let ids: Vec<&str> = ranking.iter().map(|one| one["proposal"].as_str().unwrap()).collect();
    assert_eq!(ids, before);
    for one in ranking {
        let member = own.contains(&one["proposal"].as_str().unwrap());
        assert_eq!(one["decided_by"]["step"] == "lot", member, "{one}");
        assert_eq!(one.get("drawn").is_some(), member, "{one}");
    }
    let (out, _, _) = toets(dir.path(), "explain P06");
    insta::assert_snapshot!("draw-explain", out);
    let (out, _, _) = toets(dir.path(), "fit");
    insta::assert_snapshot!("draw-fit", out);
    let (out, err, code) = toets(dir.path(), "verify");
    assert_eq!(code, 0, "{out} {err}");
    let (out, _, _) = toets(dir.path(), "export minutes --format md");
    assert!(out.contains("Groep voor de loting: P05, P06"), "{out}");
}

#[test]
fn a_group_that_the_figures_do_not_give_is_refused() {
    let dir = round(DRAW);
    let found = group(dir.path());
    let put = |now: DrawGroup| refusal(append(dir.path(), "nora", recorded(None, Some(now))));
    let mut fewer = found.clone();
    fewer.members.pop();
    assert_eq!(put(fewer), "refused-other-group");
    let mut more = found.clone();
    more.members.push(proposal("P07"));
    assert_eq!(put(more), "refused-other-group");
    // Nobody calls somebody to the edge to have a choice.
    let mut choice = found.clone();
    choice.edge.push(choice.members.pop().unwrap());
    let event = Event::GroupRecorded(GroupRecorded {
        was: None,
        now: Some(Box::new(choice)),
        reason: "zo".to_owned(),
    });
    assert_eq!(refusal(append(dir.path(), "nora", event)), "refused-other-group");
    let secretary = append(dir.path(), "piet", recorded(None, Some(found.clone())));
    assert_eq!(refusal(secretary), "refused-role");
    append(dir.path(), "nora", recorded(None, Some(found))).unwrap();
}

#[test]
fn the_group_stands_once_a_seed_was_seen_and_a_seed_is_not_replaced() {
    let dir = round(DRAW);
    let ids = ["P05", "P06"];
    let found = group(dir.path());
    append(dir.path(), "nora", recorded(None, Some(found.clone()))).unwrap();
    append(dir.path(), "nora", recorded(Some(&ids), None)).unwrap();
    append(dir.path(), "nora", recorded(None, Some(found.clone()))).unwrap();
    assert_eq!(refusal(append(dir.path(), "piet", lot("  "))), "refused-no-seed");
    append(dir.path(), "piet", lot("1 2 3")).unwrap();
    assert_eq!(refusal(append(dir.path(), "nora", lot("4 5 6"))), "refused-lot-drawn");
    let again = || refusal(append(dir.path(), "nora", recorded(Some(&ids), Some(found.clone()))));
    assert_eq!(again(), "refused-group-after-lot");
    let back = |reason: &str| {
        Event::LotTakenBack(LotTakenBack { seed: "1 2 3".to_owned(), reason: reason.to_owned() })
    };
    assert_eq!(refusal(append(dir.path(), "nora", back(" "))), "refused-no-reason");
    let taken = chair(dir.path(), "3lVerkeerd overgetikt<Enter>j<Enter>");
    assert_eq!(taken.session.round.rulings.lot, None, "{}", taken.screen);
    assert_eq!(again(), "refused-group-after-lot");
    append(dir.path(), "nora", lot(SEED)).unwrap();
    let (out, _, _) = toets(dir.path(), "export minutes --format md");
    assert!(out.contains("De loting met \"1 2 3\" is teruggenomen: Verkeerd overgetikt"), "{out}");
}

#[test]
fn who_withdraws_after_the_draw_leaves_the_lots_of_the_others_as_they_are() {
    let dir = round(DRAW);
    chair(dir.path(), &format!("3dj<Enter>3l{SEED}<Enter>j<Enter>"));
    let members = |dir: &Path| -> Vec<String> {
        let fit = json(dir, "fit --json");
        let all = fit["draw"]["group"].as_array().unwrap().iter();
        all.map(|one| one["proposal"].as_str().unwrap().to_owned()).collect()
    };
    let mut before = members(dir.path());
    let gone = before.remove(0);
    let reason = "geen eigen inbreng meer".to_owned();
    append(dir.path(), "piet", Event::Withdrawn(Withdrawn { proposal: proposal(&gone), reason, number: 1 }))
        .unwrap();
    assert_eq!(members(dir.path()), before);
    // The group followed from what stood there when it was recorded.
    assert!(verify(&Folder::new(dir.path())).unwrap().problems.is_empty());
}

#[test]
fn verify_says_when_a_recorded_group_did_not_follow_from_the_marks() {
    let dir = round(DRAW);
    let session = Session::open(dir.path()).unwrap();
    let mut forged = group(dir.path());
    forged.members = vec![proposal("P01"), proposal("P08")];
    for who in ["an", "bart", "carla", "dirk"] {
        let text = std::fs::read_to_string(dir.path().join(format!("record/{who}.ron"))).unwrap();
        let lines = u64::try_from(text.lines().count()).unwrap();
        forged.heads.insert(member(&session, who).id, lines);
    }
    let name = Folder::record_name(&member(&session, "nora").id);
    let mut record = Locked::open(&dir.path().join(&name), &name).unwrap();
    let (_, tail, _) = record.catch_up(&toets::store::record::Tail::default()).unwrap();
    record.append(&tail, clock(), &[recorded(None, Some(forged))]).unwrap();
    let problems = verify(&Folder::new(dir.path())).unwrap().problems;
    assert_eq!(problems.iter().map(|one| one.what.id.as_str()).collect::<Vec<_>>(), ["verify-group"]);
    let (_, err, code) = toets(dir.path(), "verify");
    assert_eq!(code, 4);
    assert!(err.contains("(P01, P08)"), "{err}");
}

#[test]
fn marks_that_change_after_the_group_change_neither_it_nor_the_lots() {
    let dir = round(DRAW);
    chair(dir.path(), "3dj<Enter>");
    let mut session = Session::open(dir.path()).unwrap();
    let an = member(&session, "an");
    let reason = "nagelezen".to_owned();
    session.append(&an, clock(), &[Event::Reopened(Reopened { proposal: proposal("P10"), reason })]).unwrap();
    fill(&mut session, "carla", "P10", "~");
    chair(dir.path(), &format!("3l{SEED}<Enter>j<Enter>"));
    let fit = json(dir.path(), "fit --json");
    assert_eq!(fit["draw"]["group"].as_array().unwrap().len(), 2);
    assert!(verify(&Folder::new(dir.path())).unwrap().problems.is_empty());
}

#[test]
fn a_call_that_draws_names_its_draw_and_goes_down_the_ranking() {
    let dir = tempfile::tempdir().unwrap();
    let change = [("strategy: Targets,", "draw: TooCloseToCall, strategy: BestTotal,")];
    small_round(dir.path(), Phase::Setup, &change);
    let (out, err, code) = toets(dir.path(), "check");
    assert_eq!(code, 3);
    let said = format!("{out}{err}");
    assert!(said.contains("maar noemt geen loting") && said.contains("De hoogste som volgt"), "{said}");
}

#[test]
fn more_proposals_than_the_model_takes_are_refused_before_anything_is_scored() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Setup, DRAW);
    let line = |at: usize| {
        format!(
            "Proposal(id: \"Q{at}\", title: \"Q\", lead: \"L\", requested: \"1.00\", total_cost: \"2.00\", own_contribution: \"1.00\"),\n"
        )
    };
    let many = |count: usize| {
        let list: String = (0..count).map(line).collect();
        std::fs::write(dir.path().join("proposals.ron"), format!("[{list}]")).unwrap();
        toets(dir.path(), "check")
    };
    let (out, err, _) = many(2_001);
    let said = format!("{out}{err}");
    assert!(said.contains("Over de streep loten kan tot 2.000 voorstellen; dit zijn er 2.001."), "{said}");
    let (out, err, _) = many(2_000);
    let said = format!("{out}{err}");
    assert!(!said.contains("Over de streep loten"), "{said}");
}

/// Five proposals whose marks are mirrored around the third, so that the line
/// lies at rank 3 exactly, and so do limits of the second and of the fourth.
fn mirrored_round() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, text: String| std::fs::write(dir.path().join(name), text).unwrap();
    let criteria = ["reach", "partnership", "pillar"].map(|id| {
        format!(r#"Criterion(id: "{id}", label: "{id}", scale: Scale(from: "0", to: "10", step: "1")),"#)
    });
    let lot = r#"lot: Lot(source: "de Lotto", draw: "2020-11-25T20:00"), draw: TooCloseToCall,"#;
    write(
        "call.ron",
        format!(
            r#"Call(id: "m", title: "Gespiegeld", budget: [Source(name: "s", amount: "90.00")],
            criteria: [{}], {lot} strategy: InOrderSkip)"#,
            criteria.concat()
        ),
    );
    let proposal = |n: usize| {
        format!(r#"Proposal(id: "P{n}", title: "Voorstel {n}", lead: "L{n}", requested: "30.00"),"#)
    };
    write("proposals.ron", format!("[{}]", (1..=5).map(proposal).collect::<String>()));
    let members = [("an", "Evaluator"), ("bart", "Evaluator"), ("nora", "Chair"), ("piet", "Secretary")];
    let member = |(id, role): &(&str, &str)| format!(r#"Member(id: "{id}", name: "{id}", role: {role}),"#);
    write("committee.ron", format!("[{}]", members.iter().map(member).collect::<String>()));
    let mut session = Session::open(dir.path()).unwrap();
    crate::rounds::go_to(&mut session, Phase::Scoring);
    for (who, marks) in [("an", [9, 6, 6, 6, 3]), ("bart", [8, 8, 6, 4, 4])] {
        for (at, mark) in marks.iter().enumerate() {
            fill(&mut session, who, &format!("P{}", at + 1), &format!("{mark} {mark} {mark}"));
        }
    }
    crate::rounds::go_to(&mut session, Phase::Deliberation);
    dir
}

#[test]
fn on_the_edge_the_chair_decides_with_a_reason() {
    let dir = mirrored_round();
    let found = group(dir.path());
    let ids = |names: [&str; 3]| names.map(proposal).to_vec();
    assert_eq!(found.edge, ids(["P2", "P3", "P4"]));
    let asked = chair(dir.path(), "3d");
    insta::assert_snapshot!("draw-edge-80x24", asked.screen);
    // In, in, out; without a reason nothing goes on the record.
    let silent = chair(dir.path(), "3daab<Enter>");
    assert!(silent.session.round.rulings.group.is_none(), "{}", silent.screen);
    insta::assert_snapshot!("draw-edge-why-80x24", silent.screen);
    let put = chair(dir.path(), "3daabP4 ligt op geen enkel criterium boven het midden<Enter>j<Enter>");
    let ruling = put.session.round.rulings.group.expect("a group");
    assert_eq!(ruling.value.members, [proposal("P2"), proposal("P3")], "{}", put.screen);
    assert_eq!(ruling.reason, "P4 ligt op geen enkel criterium boven het midden");
    append(dir.path(), "piet", lot(SEED)).unwrap();
    assert_eq!(toets(dir.path(), "fit").2, 0);
    assert!(verify(&Folder::new(dir.path())).unwrap().problems.is_empty());
    let (minutes, _, _) = toets(dir.path(), "export minutes --format md");
    assert!(minutes.contains("Op de rand, beslist door de voorzitter: P2, P3, P4."), "{minutes}");
}
