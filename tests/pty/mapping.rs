//! A whole import by hand: the wrong sheets, an unknown heading and a misspelt town, one
//! answer each, and a second import of such a table that asks nothing.

use std::fs;

use rust_xlsxwriter::Workbook;

use crate::stage::Stage;
use crate::term::Term;

/// A workbook in which an older sheet looks as good as the one that is meant.
fn save(stage: &Stage, name: &str, title: &str) {
    let mut book = Workbook::new();
    for (sheet, title) in [("Proef", "Eerste proef"), ("Aanvragen", title)] {
        let sheet = book.add_worksheet().set_name(sheet).unwrap();
        let rows = [
            ["Nr", "Naam van het plan", "Gevraagd bedrag", "NIS-code"],
            ["1", title, "12.000,00", "Afligem"],
            ["2", "Koor zonder grenzen", "9.000,50", "Leuven"],
        ];
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                sheet.write(row, column, text).unwrap();
            }
        }
    }
    book.save(stage.path(name)).unwrap();
}

/// A stage with an empty round of a small call.
fn stage() -> Stage {
    let stage = Stage::new();
    let call = "Call(id: \"12\", title: \"Voorjaar\", budget: [Source(name: \"A\", amount: \"100000\")], \
        criteria: [Criterion(id: \"plan\", label: \"Plan\", scale: Scale(from: \"0\", to: \"10\", step: \"1\"))])";
    fs::write(stage.path("call.ron"), call).unwrap();
    let mut new = Term::start(stage.toets("new leeg --call call.ron"), 80, 24);
    assert_eq!(new.ends(), 0);
    stage
}

#[test]
fn a_workbook_goes_in_by_hand_and_the_next_one_asks_nothing() {
    let stage = stage();
    save(&stage, "w.xlsx", "Buurthuis in beweging");
    let mut import = Term::start(stage.toets("import proposals leeg w.xlsx"), 80, 24);
    import.shows("Welk blad?").shows("Buurthuis in beweging").keys("<Down>").shows("> Aanvragen");
    import.keys("<Enter>").shows("Nog nodig: titel.");
    import
        .keys("<Down>")
        .shows("> Naam van het plan")
        .keys("<Enter>")
        .shows("Wat staat in “Naam van het plan”?");
    import.keys("titel").shows(": titel").answers("“Naam van het plan”?", "<Enter>");
    import.shows("n verder");
    import.keys("n").shows("“Afligem” staat niet in het register").shows("> Affligem (23105)");
    import.keys("<Enter>").shows("2 voorstellen komen erbij");
    import.keys("i").shows("Nu invoeren?").keys("j").shows("> j ja, invoeren").keys("<Enter>");
    assert_eq!(import.ends(), 0);
    assert!(import.is_restored());
    let told = import.contents().replace('\n', "");
    let again = "toets import proposals leeg w.xlsx --sheet Aanvragen --map \"Naam van het plan=title\" \
        --meaning nis:Afligem=23105";
    assert!(told.contains(again), "{told}");
    let text = fs::read_to_string(stage.path("leeg/proposals.ron")).unwrap();
    assert!(text.contains("Buurthuis in beweging") && text.contains("\"23105\""), "{text}");

    // Such a workbook again: what was said is taken, and only the change is asked about.
    save(&stage, "later.xlsx", "Buurthuis op wielen");
    let mut second = Term::start(stage.toets("import proposals leeg later.xlsx"), 80, 24);
    second.shows("Gelezen zoals bij de vorige invoer").shows("Toch invoeren? (ja/nee)").keys("ja<Enter>");
    assert_eq!(second.ends(), 0);
    assert!(!second.screen().alternate_screen() && !second.contents().contains("Welk blad?"));
    let text = fs::read_to_string(stage.path("leeg/proposals.ron")).unwrap();
    assert!(text.contains("Buurthuis op wielen"), "{text}");
    // Whoever wants to say it again is asked again.
    let mut third = Term::start(stage.toets("import proposals leeg later.xlsx --forget-answers"), 80, 24);
    third.shows("Welk blad?").keys("<Esc>");
    assert_eq!(third.ends(), 4);
}

#[test]
fn whoever_leaves_has_written_nothing_and_is_told_how_to_go_on() {
    let stage = stage();
    save(&stage, "w.xlsx", "Buurthuis in beweging");
    let before = fs::read_to_string(stage.path("leeg/proposals.ron")).unwrap();
    let mut import = Term::start(stage.toets("import proposals leeg w.xlsx"), 80, 24);
    import.shows("Welk blad?").keys("<Down>").shows("> Aanvragen").keys("<Enter>").shows("Nog nodig: titel.");
    import.keys("<Esc>");
    assert_eq!(import.ends(), 4);
    assert!(import.is_restored());
    let told = import.contents().replace('\n', "");
    assert!(told.contains("Er is niets ingevoerd: u hebt het scherm verlaten."), "{told}");
    assert!(told.contains("toets import proposals leeg w.xlsx --sheet Aanvragen"), "{told}");
    assert_eq!(fs::read_to_string(stage.path("leeg/proposals.ron")).unwrap(), before);
    assert!(!stage.path("leeg/import-answers.ron").exists());
}
