//! An id that is nearly right is named, on the command line and in imports.

use crate::stage::Stage;

#[test]
fn a_proposal_or_a_member_that_is_not_there_suggests_the_near_one() {
    let stage = Stage::new();
    for (words, near) in [
        ("explain sample p1", "P01"),
        ("explain sample P7", "P07"),
        ("rank sample --as Nora", "nora"),
        ("rank sample --as nroa", "nora"),
    ] {
        let said = stage.toets(words);
        assert_eq!(said.code, Some(2), "{words}");
        assert!(said.err.contains(&format!("Misschien bedoeld: {near}")), "{words}: {}", said.err);
    }
}

#[test]
fn a_proposal_that_looks_like_a_known_one_is_not_added() {
    let stage = Stage::new();
    stage.write("een.csv", "id,title,requested\nP01,Een,1\n");
    stage.toets("new ronde --call sample/call.ron --proposals een.csv").ok();
    let before = stage.snapshot("ronde");
    for id in ["p01", "P1"] {
        stage.write("twee.csv", format!("id,title,requested\n{id},Twee,1\n"));
        let said = stage.toets("import proposals ronde twee.csv");
        assert_eq!(said.code, Some(3), "{}", said.err);
        assert!(said.err.contains("P01"), "{}", said.err);
    }
    stage.write(
        "drie.ron",
        "[Proposal(id: \"a\", title: \"a\", requested: \"1.00\"), \
        Proposal(id: \"A\", title: \"b\", requested: \"1.00\")]",
    );
    let said = stage.toets("import proposals ronde drie.ron");
    assert_eq!(said.code, Some(3), "{}", said.err);
    assert!(said.err.contains("drie.ron:1:65"), "{}", said.err);
    assert_eq!(stage.snapshot("ronde"), before);
}

/// A town in a spelling that the register does not know would be another lead, with an
/// award of its own: its code or its enterprise number says who it is.
#[test]
fn a_town_that_nobody_knows_stops_scoring_where_awards_per_lead_are_limited() {
    let call = r#"Call(id: "X", title: "Proef", language: "nl", LIMIT
        budget: [Source(name: "A", amount: "30000.00")],
        criteria: [Criterion(id: "q", label: "K", scale: Scale(from: "0", to: "10", step: "1"))])"#;
    for (limit, lead, nis, kbo, asked) in [
        ("max_per_lead: 1,", "Gement Lenik", "", "", true),
        ("max_per_lead: 1,", "Gemeentebestuur van Nergensdorp", "", "", true),
        ("max_per_lead: 1,", "Gement Lenik", "23104", "", false),
        ("max_per_lead: 1,", "Gement Lenik", "", "0207.451.227", false),
        ("max_per_lead: 1,", "Lennik (gemeente)", "", "", true),
        ("max_per_lead: 1,", "gemeentebestuur LENNIK", "", "", false),
        ("", "Gement Lenik", "", "", false),
    ] {
        let stage = Stage::new();
        stage.write("call.ron", call.replace("LIMIT", limit));
        let rows = format!(
            "id,title,lead,lead_kind,nis,kbo,requested\n\
             P1,Een,Gemeente Lennik,local-authority,,,100\n\
             P2,Twee,{lead},local-authority,{nis},{kbo},100\n"
        );
        stage.write("p.csv", rows);
        stage.write("c.csv", "id,name,role\nan,An,evaluator\npiet,Piet,secretary\n");
        stage.toets("new ronde --call call.ron --proposals p.csv --committee c.csv").ok();
        let said = stage.toets("phase ronde scoring");
        let asks = said.err.contains("Bij P2 ontbreekt nis");
        assert_eq!((asks, said.code), (asked, Some(if asked { 3 } else { 0 })), "{lead}: {}", said.err);
    }
}
