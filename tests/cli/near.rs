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
