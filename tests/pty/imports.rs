//! A second import asks on a terminal, and only a whole yes is an answer.

use std::fs;

use crate::stage::Stage;
use crate::term::Term;

#[test]
fn a_second_import_asks_and_takes_only_a_whole_yes() {
    let stage = Stage::new();
    let call = concat!(env!("CARGO_MANIFEST_DIR"), "/criteria/oproep-507.ron");
    let head = "id,title,requested\n";
    let write = |title: &str| fs::write(stage.path("p.csv"), format!("{head}Q1,{title},10.00\n")).unwrap();
    write("Eerste");
    let mut new = Term::start(stage.toets(&format!("new vers --call {call} --proposals p.csv")), 80, 24);
    assert_eq!(new.ends(), 0);
    write("Tweede");
    for (answer, code, stands) in
        [("juist nog niet<Enter>", 4, "Eerste"), ("<Enter>", 4, "Eerste"), ("ja<Enter>", 0, "Tweede")]
    {
        let mut import = Term::start(stage.toets("import proposals vers p.csv"), 80, 24);
        import.shows("Toch invoeren? (ja/nee)").shows("“Eerste” wordt “Tweede”");
        import.keys(answer);
        assert_eq!(import.ends(), code, "{answer:?}");
        let text = fs::read_to_string(stage.path("vers/proposals.ron")).unwrap();
        assert!(text.contains(stands), "{answer:?}");
    }
}
