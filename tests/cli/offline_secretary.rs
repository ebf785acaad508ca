//! The secretary takes out the forms of members and brings them back.

use calamine::Data;

use crate::forms::{CONFLICT, Form, NOTE, REASON, SCORE, import, record, refused, round};

#[test]
fn the_secretary_takes_out_a_form_without_what_the_member_filled_in() {
    let stage = round();
    let filled =
        Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "7").fill("001", "Nut", NOTE, "geheim");
    let mut blank = Form::of(&stage, "--as sec --member an");
    let before: Vec<String> =
        blank.0.iter().flat_map(|page| page.rows.iter().flatten()).map(Data::to_string).collect();
    filled.save(&stage, "an.xlsx");
    import(&stage, "an.xlsx --as an").ok();
    let now = Form::of(&stage, "--as sec --member an");
    let now: Vec<String> =
        now.0.iter().flat_map(|page| page.rows.iter().flatten()).map(Data::to_string).collect();
    assert_eq!(before, now);
    let at = blank.row("001", "Nut");
    assert_eq!(blank.rows()[at][SCORE], Data::Empty);
    // Others take out no form but their own; who fills in nothing has none.
    for who in ["bo", "vz", "kijk"] {
        let said = stage.toets(&format!("export ronde sheet --as {who} --member an -o x.xlsx"));
        assert_eq!(said.code, Some(4), "{who}: {}", said.err);
    }
    refused(&stage.toets("export ronde sheet --as kijk -o x.xlsx"), 4, "Er is niets in te vullen");
    assert!(!stage.path("x.xlsx").exists());
}

#[test]
fn the_forms_of_all_members_go_to_a_folder() {
    let stage = round();
    stage.toets("export ronde sheet --as sec --all -o ronde/exports --format txt").ok();
    assert!(stage.path("ronde/exports/an.txt").is_file());
    std::fs::create_dir(stage.path("uit")).unwrap();
    stage.toets("export ronde sheet --as sec --all -o uit").ok();
    let mut names: Vec<String> = std::fs::read_dir(stage.path("uit"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["an.xlsx", "bo.xlsx"]);
    refused(&stage.toets("export ronde sheet --as an --all -o uit"), 4, "secretaris");
    refused(&stage.toets("export ronde sheet --as sec --all"), 2, "in welke map");
    refused(&stage.toets("export ronde scores --as sec --all"), 2, "horen bij de export van fiches");
}

#[test]
fn what_the_secretary_brings_in_counts_as_submitted_and_is_on_that_record() {
    let stage = round();
    let form = Form::of(&stage, "--as sec --member an")
        .fill("001", "Nut", SCORE, "7.5")
        .fill("001", "Zin", SCORE, "sterk")
        .fill("001", "Zin", NOTE, "vraag na")
        .fill("1/2", "", CONFLICT, "mijn zus");
    let half = form.fill("3E5", "Nut", SCORE, "5");
    half.save(&stage, "an.xlsx");
    let said = import(&stage, "an.xlsx --as sec");
    refused(&said, 4, "Niet volledig ingevuld: 3E5 (Zin).");
    let whole = half.fill("3E5", "Zin", SCORE, "-").fill("3E5", "Zin", REASON, "ken ik niet");
    whole.save(&stage, "an.xlsx");
    import(&stage, "an.xlsx --as sec --dry-run").ok();
    import(&stage, "an.xlsx --as sec").ok();
    assert_eq!(record(&stage, "an"), "");
    let now = record(&stage, "sec");
    for there in [
        r#"ImportBegan(file:"an.xlsx","#,
        r#"SheetImported(member:"an",proposal:"001",answers:{"nut":Mark("7.5"),"zin":Mark("2")},notes:{"zin":"vraag na"})"#,
        r#"SheetImported(member:"an",proposal:"1/2",answers:{},conflict:"mijn zus")"#,
        r#""zin":Abstained("ken ik niet")"#,
        "ImportEnded(sheets:3)",
    ] {
        assert!(now.contains(there), "{there} {now}");
    }
    assert!(stage.toets("export ronde sheet --as an -o leeg.xlsx").err.contains("Er is niets in te vullen"));
    assert!(import(&stage, "an.xlsx --as sec").ok().contains("alles uit dit bestand staat er al"));
}

#[test]
fn the_secretary_does_not_learn_what_a_member_has_drafted() {
    let stage = round();
    let blank = || Form::of(&stage, "--as sec --member an").fill("001", "Zin", SCORE, "sterk");
    Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "7").save(&stage, "eigen.xlsx");
    import(&stage, "eigen.xlsx --as an").ok();
    // With the same mark and with another one the answers are the same.
    let mut answers = Vec::new();
    for mark in ["7", "3"] {
        blank().fill("001", "Nut", SCORE, mark).save(&stage, "an.xlsx");
        for words in ["an.xlsx --as sec", "an.xlsx --as sec --dry-run", "an.xlsx --as sec --keep"] {
            let said = import(&stage, words);
            answers.push((mark, words, said.code, said.out, said.err));
        }
    }
    let (one, other) = answers.split_at(3);
    for (one, other) in one.iter().zip(other) {
        assert_eq!((one.2, &one.3, &one.4), (other.2, &other.3, &other.4), "{}", one.1);
    }
    assert_eq!(answers[0].2, Some(4), "{:?}", answers[0]);
    import(&stage, "an.xlsx --as sec --replace").ok();
    assert!(record(&stage, "sec").contains(r#""nut":Mark("3")"#));
}
