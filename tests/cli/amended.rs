//! Application texts and annexes that come after scoring opened: only with a reason
//! on the record, and nothing that was sealed is lost.

use std::fs;

use jiff::Timestamp;
use toets::domain::committee::Member;
use toets::store::folder::Folder;
use toets::store::session::Session;
use toets::store::verify::verify;

use crate::stage::Stage;

fn scoring() -> Stage {
    let stage = Stage::new();
    stage.write("c.csv", "id,name,role\nan,An,evaluator\nnora,Nora,chair\npiet,Piet,secretary\n");
    stage.write("p.csv", "id,title,requested\nP1,Een,10\nP2,Twee,20\n");
    stage.write(
        "call.ron",
        r#"Call(id: "1", title: "t", budget: [Source(name: "a", amount: "100")],
            criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))])"#,
    );
    stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
    fs::create_dir_all(stage.path("ronde/dossiers")).unwrap();
    stage.write("ronde/dossiers/P1.md", "# Een\n");
    stage.toets("phase ronde scoring").ok();
    stage
}

fn member(session: &Session, id: &str) -> Member {
    session.round.committee.member(&id.parse().unwrap()).unwrap().clone()
}

fn amend(stage: &Stage, who: &str, path: &str, bytes: Option<&[u8]>, reason: &str) -> Result<(), String> {
    let mut session = Session::open(&stage.path("ronde")).unwrap();
    let member = member(&session, who);
    let amended = session.amend_input(&member, Timestamp::now(), path, bytes, reason);
    amended.map_err(|error| error.phrase().0.id)
}

fn problems(stage: &Stage) -> Vec<String> {
    let found = verify(&Folder::new(&stage.path("ronde"))).unwrap().problems;
    found.into_iter().map(|problem| problem.file).collect()
}

#[test]
fn a_dossier_that_was_dropped_in_holds_up_the_round_until_it_is_on_the_record() {
    let stage = scoring();
    stage.write("ronde/dossiers/P2.md", "# Twee\n");
    assert_eq!(problems(&stage), ["dossiers/P2.md"]);
    let said = stage.toets("phase ronde deliberation");
    assert_eq!(said.code, Some(3), "{}", said.err);
    assert!(said.err.contains("dossiers/P2.md"), "{}", said.err);
    assert_eq!(stage.toets("check ronde").code, Some(3));

    amend(&stage, "piet", "dossiers/P2.md", Some(b"# Twee\n"), "Kwam na een vraag van de secretaris.")
        .unwrap();
    assert_eq!(problems(&stage), Vec::<String>::new());
    stage.toets("phase ronde deliberation").ok();
    assert_eq!(problems(&stage), Vec::<String>::new());
    let minutes = stage.toets("export ronde minutes --as piet").ok();
    assert!(minutes.contains("dossiers/P2.md"), "{minutes}");
    assert!(minutes.contains("Kwam na een vraag"), "{minutes}");
}

#[test]
fn what_an_amendment_replaces_or_takes_away_is_kept() {
    let stage = scoring();
    amend(&stage, "piet", "dossiers/P1.md", Some(b"# Een, beter\n"), "Verbeterde versie.").unwrap();
    amend(&stage, "nora", "dossiers/P1.md", None, "Hoorde bij een andere oproep.").unwrap();
    amend(&stage, "piet", "annexes/P2/plan.txt", Some(b"plan"), "Nagestuurd.").unwrap();
    assert!(!stage.path("ronde/dossiers/P1.md").exists());
    let mut kept: Vec<String> = fs::read_dir(stage.path("ronde/superseded"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    kept.sort();
    assert_eq!(kept, ["# Een\n", "# Een, beter\n"]);
    stage.toets("phase ronde deliberation").ok();
    assert_eq!(problems(&stage), Vec::<String>::new());
    // What stood there before cannot come back unseen.
    stage.write("ronde/dossiers/P1.md", "# Een\n");
    assert_eq!(problems(&stage), ["dossiers/P1.md"]);
}

#[test]
fn only_a_leader_amends_with_a_reason_and_only_what_can_be() {
    let stage = scoring();
    let before = stage.snapshot("ronde");
    for (who, path, reason, refused) in [
        ("an", "dossiers/P1.md", "omdat", "refused-role-leads"),
        ("piet", "dossiers/P1.md", "  ", "refused-no-reason"),
        ("piet", "call.ron", "omdat", "refused-input-path"),
        ("piet", "dossiers/../call.ron", "omdat", "refused-input-path"),
        ("piet", "record/an.ron", "omdat", "refused-input-path"),
    ] {
        assert_eq!(amend(&stage, who, path, Some(b"x"), reason), Err(refused.to_owned()), "{who} {path}");
    }
    assert_eq!(
        amend(&stage, "piet", "dossiers/P1.md", Some(b"# Een\n"), "omdat"),
        Err("refused-input-same".to_owned())
    );
    assert_eq!(stage.snapshot("ronde"), before);
}

/// In setup the files are the secretary's, also after a step back.
#[test]
fn setup_is_free() {
    let stage = scoring();
    stage.toets("phase ronde setup --reason opnieuw").ok();
    stage.write("ronde/dossiers/P1.md", "# Anders\n");
    stage.write("ronde/dossiers/P2.md", "# Nieuw\n");
    assert_eq!(problems(&stage), Vec::<String>::new());
    stage.toets("phase ronde scoring").ok();
    assert_eq!(problems(&stage), Vec::<String>::new());
}
