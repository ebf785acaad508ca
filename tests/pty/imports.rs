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

#[test]
fn a_form_asks_about_what_changed_at_the_desk_meanwhile() {
    let stage = Stage::new();
    let mut out = Term::start(stage.toets("export ronde sheet --as an -o an.txt"), 80, 24);
    assert_eq!(out.ends(), 0);
    let text = fs::read_to_string(stage.path("an.txt")).unwrap();
    let tag = text.lines().find(|line| line.ends_with(".s] score:")).expect("something is left to score");
    let filled = |mark: &str| text.replace(&format!("{tag}\n"), &format!("{tag} {mark}\n"));
    fs::write(stage.path("zes.txt"), filled("6")).unwrap();
    let mut meanwhile = Term::start(stage.toets("import sheet ronde zes.txt --as an"), 80, 24);
    assert_eq!(meanwhile.ends(), 0);
    fs::write(stage.path("acht.txt"), filled("8")).unwrap();
    for (answer, code, stands) in
        [("<Enter>", 4, false), ("jawel hoor<Enter>", 4, false), ("ja<Enter>", 0, true)]
    {
        let mut import = Term::start(stage.toets("import sheet ronde acht.txt --as an"), 120, 24);
        import.shows("ging uit met niets, in het formulier 8, intussen hier 6").shows("(ja/nee)");
        import.keys(answer);
        assert_eq!(import.ends(), code, "{answer:?}");
        assert_eq!(stage.record("an").contains("was:Mark(\"6\"),now:Mark(\"8\")"), stands, "{answer:?}");
    }
}
