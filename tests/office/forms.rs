//! A form to fill in goes through LibreOffice: what is typed there comes back, and the
//! rules of its cells are kept.

use std::fs;
use std::path::{Path, PathBuf};

use crate::libreoffice::LibreOffice;
use crate::stage::Stage;

const CALL: &str = r#"Call(id: "F-1", title: "Formulieren", language: "nl",
    budget: [Source(name: "Kas", amount: "100.00")],
    criteria: [
        Criterion(id: "nut", label: "Nut", weight: "60", scale: Scale(from: "0", to: "10", step: "0.5")),
        Criterion(id: "zin", label: "Zin", weight: "40", scale: Words([Word("sterk", "2"), Word("zwak", "0")])),
        Criterion(id: "maat", label: "Maat", weight: "1", scale: Scale(from: "0", to: "500", step: "0.25")),
    ])"#;

/// The rules of cells in a flat file of LibreOffice: the condition, and what is done where
/// something else is typed.
fn rules(flat: &str) -> Vec<String> {
    let value = |part: &str, name: &str| {
        let rest = part.split_once(&format!("{name}=\""))?.1;
        Some(rest.split('"').next().unwrap_or_default().to_owned())
    };
    let rule = |part: &str| {
        let part = part.split("</table:content-validation>").next().unwrap_or_default();
        let condition = value(part, "table:condition")?;
        let stops = value(part, "table:message-type").unwrap_or_default();
        Some(format!("{condition} {stops}"))
    };
    flat.split("<table:content-validation ").skip(1).filter_map(rule).collect()
}

/// How many pages are locked.
fn locked(flat: &str) -> usize {
    flat.matches("table:protected=\"true\"").count()
}

/// Types a value in the open cell of a rule, as LibreOffice writes it down.
fn typed(flat: &str, rule: usize, kind: &str, text: &str) -> String {
    let name = format!("table:content-validation-name=\"val{rule}\"/>");
    let (before, after) = flat.split_once(&name).unwrap_or_else(|| panic!("no cell of rule {rule}"));
    let value = match kind {
        "float" => format!(" office:value=\"{text}\""),
        _ => String::new(),
    };
    let open = name.trim_end_matches("/>");
    format!(
        "{before}{open} office:value-type=\"{kind}\"{value}><text:p>{text}</text:p></table:table-cell>{after}"
    )
}

fn flat(office: &LibreOffice, file: &Path) -> (PathBuf, String) {
    let out = office.resaved(&[file.to_owned()], "fods");
    let file = LibreOffice::saved(&out, file, "fods");
    let text = fs::read_to_string(&file).unwrap();
    (file, text)
}

#[test]
fn a_form_that_libreoffice_saved_comes_back_with_what_was_typed() {
    let Some(office) = LibreOffice::start("a form filled in with LibreOffice") else { return };
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("p.csv", "id,titel,gevraagd\n001,Een,10\n3E5,12-05,10\n");
    stage.write("c.csv", "id,naam,rol\nan,An,beoordelaar\nsec,Sec,secretaris\n");
    let run = |words: &str| {
        stage.run(&words.split(' ').collect::<Vec<_>>()).unwrap_or_else(|said| panic!("{said}"))
    };
    run("new ronde --call call.ron --proposals p.csv --committee c.csv");
    run("phase ronde scoring --as sec");
    run("export ronde sheet --as an -o uit.xlsx");
    let (file, went_out) = flat(&office, &stage.path("uit.xlsx"));
    // A list for the marks and one for the words, and a formula where a list would be long.
    let asked = rules(&went_out);
    assert_eq!(asked.len(), 6, "{asked:?}");
    assert!(asked[0].contains("cell-content-is-in-list([$toets.$F$1:.$F$22]) stop"), "{asked:?}");
    assert!(asked[1].contains("$toets.$G$1:.$G$3") && asked[1].ends_with("stop"), "{asked:?}");
    assert!(asked[2].contains("is-true-formula") && asked[2].contains("500"), "{asked:?}");
    assert_eq!(locked(&went_out), 3);
    let filled = typed(&went_out, 1, "float", "7.5");
    let filled = typed(&filled, 2, "string", "sterk");
    let filled = typed(&filled, 3, "float", "12.25");
    fs::write(&file, filled).unwrap();
    for format in ["xlsx", "ods"] {
        let out = office.resaved(std::slice::from_ref(&file), format);
        let back = LibreOffice::saved(&out, &file, format);
        let said = run(&format!("import sheet ronde {} --as an --dry-run", back.display()));
        assert!(said.contains("Dit zou worden ingevoerd: 3."), "{format}: {said}");
        for line in ["001, Nut: 7,5", "001, Zin: sterk", "001, Maat: 12,25"] {
            assert!(said.contains(line), "{format}: {said}");
        }
        // It could be filled in again: every rule and every lock is still there.
        let (_, again) = flat(&office, &back);
        assert_eq!((rules(&again), locked(&again)), (asked.clone(), 3), "{format}");
    }
    let out = office.resaved(std::slice::from_ref(&file), "ods");
    let back = LibreOffice::saved(&out, &file, "ods").display().to_string();
    run(&format!("import sheet ronde {back} --as an"));
    let record = fs::read_to_string(stage.path("ronde/record/an.ron")).unwrap();
    for there in ["Mark(\"7.5\")", "now:Mark(\"2\")", "Mark(\"12.25\")"] {
        assert!(record.contains(there), "{there} {record}");
    }
    assert!(run(&format!("import sheet ronde {back} --as an")).contains("Er is niets in te voeren"));
}
