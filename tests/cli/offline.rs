//! A member's sheets go out as a workbook, are filled in, and come back.

use calamine::Data;

use crate::forms::{
    CALL, COMMENT, CONFLICT, Form, KEY, NOTE, REASON, SCORE, import, made, record, refused, round,
};

#[test]
fn a_form_asks_what_is_to_be_filled_in_and_nothing_else() {
    let stage = round();
    let form = Form::of(&stage, "--as an");
    let shown: Vec<(&str, bool)> = form.0.iter().map(|page| (page.name.as_str(), page.shown)).collect();
    assert_eq!(shown, [("Lees eerst", true), ("Invullen", true), ("toets", false)]);
    let texts: Vec<String> =
        form.0.iter().flat_map(|page| page.rows.iter().flatten()).map(Data::to_string).collect();
    for there in
        ["Een", "=1+1", "12-05", "001", "1/2", "3E5", "Nut", "Wie is ermee geholpen?", "0 tot 10, per 0,5"]
    {
        assert!(texts.iter().any(|text| text.contains(there)), "{there}");
    }
    // The form does not say who asks.
    assert!(!texts.iter().any(|text| text.contains("Kring")));
    // Again the same bytes, so that it may be written over.
    let first = std::fs::read(stage.path("uit7.xlsx")).unwrap();
    Form::of(&stage, "--as an");
    assert_eq!(std::fs::read(stage.path("uit7.xlsx")).unwrap(), first);
    stage.toets("export ronde sheet --as an -o uit7.xlsx").ok();
}

#[test]
fn what_is_filled_in_comes_on_the_own_record_as_one_write() {
    let stage = round();
    let form = Form::of(&stage, "--as an")
        .fill("001", "Nut", SCORE, "7.5")
        .fill("001", "Nut", COMMENT, "Goed.\nMaar duur.")
        .fill("001", "Zin", SCORE, "sterk")
        .fill("001", "Zin", NOTE, "vraag na")
        .fill("3E5", "Nut", SCORE, "-")
        .fill("3E5", "Nut", REASON, "ken ik niet")
        .fill("1/2", "", CONFLICT, "mijn zus");
    form.save(&stage, "an.xlsx");
    let before = record(&stage, "an");
    let said = import(&stage, "an.xlsx --as an --dry-run");
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("Dit zou worden ingevoerd: 6."), "{}", said.out);
    assert!(said.err.contains("001, Nut: 7,5 (ging uit met niets, nu niets)"), "{}", said.err);
    assert_eq!(record(&stage, "an"), before);
    assert_eq!(
        import(&stage, "an.xlsx --as an").ok(),
        "6 antwoorden ingevoerd. Er is nog niets ingediend.\n"
    );
    let now = record(&stage, "an");
    for there in [
        r#"now:Mark("7.5")"#,
        r#"now:Mark("2")"#,
        r#"now:Abstained("ken ik niet")"#,
        r#"now:"Goed.\nMaar duur.""#,
        r#"field:Internal"#,
        r#"Conflict(proposal:"1/2",was:None,now:"mijn zus")"#,
    ] {
        assert!(now.contains(there), "{there} {now}");
    }
    assert!(import(&stage, "an.xlsx --as an").ok().contains("Er is niets in te voeren"));
    assert_eq!(record(&stage, "an"), now);
    stage.toets("check ronde --as sec").ok();
    // It goes out again with what stands there, without the proposal that is closed, and
    // comes back as it went.
    let mut again = Form::of(&stage, "--as an");
    let at = again.row("001", "Nut");
    assert_eq!(again.rows()[at][SCORE], Data::Float(7.5));
    assert!(!again.rows().iter().any(|row| row[0] == Data::String("1/2".to_owned())));
    again.save(&stage, "weer.xlsx");
    assert!(import(&stage, "weer.xlsx --as an").ok().contains("Er is niets in te voeren"));
}

#[test]
fn a_form_of_somebody_else_of_another_round_or_of_another_phase_is_refused() {
    let stage = round();
    Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "7").save(&stage, "an.xlsx");
    refused(&import(&stage, "an.xlsx --as bo"), 4, "Dit formulier is niet van bo.");
    refused(&import(&stage, "an.xlsx --as vz"), 4, "Dit formulier is niet van vz.");
    made(&stage, "ander", &CALL.replace("O-1", "O-2"));
    let other = stage.toets("import sheet ander an.xlsx --as an");
    refused(&other, 3, "dit formulier is van een andere ronde");
    stage.toets("phase ronde deliberation --as sec --reason nu").ok();
    refused(&import(&stage, "an.xlsx --as an"), 3, "dit formulier ging uit in een andere fase");
    assert_eq!(record(&stage, "an"), "");
}

#[test]
fn a_form_is_stale_once_it_would_ask_something_else() {
    let stage = round();
    Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "7").save(&stage, "an.xlsx");
    let back = ["phase", "ronde", "setup", "--as", "sec", "--reason", "een titel klopt niet"];
    assert!(stage.command().args(back).output().unwrap().status.success());
    refused(&import(&stage, "an.xlsx --as an"), 4, "tijdens de beoordeling en de beraadslaging");
    let list = std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    // Nothing that the form asks: it is still the same form.
    std::fs::write(stage.path("ronde/proposals.ron"), list.replace("Vriend", "Vrienden")).unwrap();
    stage.toets("phase ronde scoring --as sec").ok();
    import(&stage, "an.xlsx --as an --dry-run").ok();
    assert!(stage.command().args(back).output().unwrap().status.success());
    std::fs::write(stage.path("ronde/proposals.ron"), list.replace("12-05", "12-06")).unwrap();
    stage.toets("phase ronde scoring --as sec").ok();
    refused(&import(&stage, "an.xlsx --as an"), 3, "zijn criteria, voorstellen of toewijzingen gewijzigd");
}

#[test]
fn what_changed_on_both_sides_is_asked_about_with_its_three_values() {
    let stage = round();
    Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "6").save(&stage, "eerst.xlsx");
    import(&stage, "eerst.xlsx --as an").ok();
    // Out with 6; at the desk it becomes 9, and another one comes.
    let out = || Form::of(&stage, "--as an");
    let form = out().fill("001", "Nut", SCORE, "7").fill("001", "Zin", SCORE, "zwak");
    form.fill("001", "Nut", COMMENT, "Mooi.").save(&stage, "an.xlsx");
    out().fill("001", "Nut", SCORE, "9").fill("1/2", "Nut", SCORE, "3").save(&stage, "online.xlsx");
    import(&stage, "online.xlsx --as an").ok();
    let before = record(&stage, "an");
    let said = import(&stage, "an.xlsx --as an");
    refused(&said, 4, "001, Nut: ging uit met 6, in het formulier 7, intussen hier 9.");
    assert!(said.err.contains("--replace neemt het formulier"), "{}", said.err);
    assert_eq!(record(&stage, "an"), before);
    let trial = import(&stage, "an.xlsx --as an --dry-run");
    assert!(
        trial.out.contains("Dit zou worden ingevoerd: 2. Ook hier gewijzigd of gesloten: 1."),
        "{}",
        trial.out
    );
    // The others come in; what stands stays, and what was not touched stays too.
    import(&stage, "an.xlsx --as an --keep").ok();
    let kept = record(&stage, "an");
    assert!(
        kept.contains("now:\"Mooi.\"")
            && kept.contains("now:Mark(\"0\")")
            && !kept.contains("now:Mark(\"7\")")
    );
    import(&stage, "an.xlsx --as an --replace").ok();
    assert!(record(&stage, "an").contains("was:Mark(\"9\"),now:Mark(\"7\")"));
    assert!(import(&stage, "an.xlsx --as an").ok().contains("Er is niets in te voeren"));
}

#[test]
fn what_is_submitted_meanwhile_is_refused_or_left() {
    let stage = round();
    let form = Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "7");
    form.fill("1/2", "Nut", SCORE, "4").save(&stage, "an.xlsx");
    stage.write("s.csv", "proposal,evaluator,criterion,score\n001,an,nut,5\n001,an,zin,sterk\n");
    stage.toets("import scores ronde s.csv --as sec").ok();
    refused(&import(&stage, "an.xlsx --as an"), 4, "Eén voorstel is intussen ingediend of gesloten");
    assert_eq!(record(&stage, "an"), "");
    assert_eq!(
        import(&stage, "an.xlsx --as an --keep").ok(),
        "Eén antwoord ingevoerd. Er is nog niets ingediend.\n"
    );
    assert!(!record(&stage, "an").contains("001"));
}

#[test]
fn a_cell_that_is_no_answer_is_refused_where_it_stands() {
    let stage = round();
    let form = || Form::of(&stage, "--as an");
    for (label, column, value, place, sentence) in [
        ("Nut", SCORE, "7.3", "D5", "De schaal is 0 tot 10, per 0,5."),
        ("Nut", SCORE, "11", "D5", "De schaal is 0 tot 10, per 0,5."),
        ("Nut", SCORE, "7 of 8", "D5", "De schaal is 0 tot 10, per 0,5."),
        ("Zin", SCORE, "matig", "D6", "sterk"),
        ("Nut", SCORE, "-", "D5", "een onthouding heeft een reden nodig"),
        ("Nut", REASON, "te moeilijk", "E5", "maar de score is geen streepje"),
        ("Nut", COMMENT, &"x".repeat(201), "F5", "telt 201 tekens"),
    ] {
        form().fill("001", label, column, value).save(&stage, "an.xlsx");
        let said = import(&stage, "an.xlsx --as an");
        refused(&said, 3, sentence);
        assert!(said.err.contains(place), "{}", said.err);
    }
    let both = form().fill("001", "Nut", SCORE, "5").fill("001", "", CONFLICT, "mijn zus");
    both.save(&stage, "an.xlsx");
    refused(&import(&stage, "an.xlsx --as an"), 3, "bij 001 staan een belangenconflict en scores of teksten");
    let mut day = form();
    let at = day.row("001", "Nut");
    day.rows()[at][SCORE] = Data::String("1 februari".to_owned());
    day.save(&stage, "an.xlsx");
    refused(&import(&stage, "an.xlsx --as an"), 3, "D5");
    assert_eq!(record(&stage, "an"), "");
}

#[test]
fn a_form_whose_rows_were_moved_is_refused() {
    let stage = round();
    let form = || Form::of(&stage, "--as an").fill("001", "Nut", SCORE, "7");
    let refuse = |form: &Form, sentence: &str| {
        form.save(&stage, "an.xlsx");
        refused(&import(&stage, "an.xlsx --as an"), 3, sentence);
    };
    let mut gone = form();
    let at = gone.row("001", "Zin");
    gone.rows().remove(at);
    refuse(&gone, "één rij van het formulier is weg");
    let mut twice = form();
    let row = twice.rows()[at].clone();
    twice.rows().push(row);
    refuse(&twice, "deze rij staat twee keer in het formulier");
    let mut more = form();
    let mut row = vec![Data::Empty; 8];
    row[0] = Data::String("P99".to_owned());
    row[SCORE] = Data::Float(5.0);
    more.rows().push(row);
    refuse(&more, "deze rij hoort niet bij het formulier");
    // Sorted by hand, with the key left behind.
    let mut sorted = form();
    let group = sorted.row("1/2", "");
    for column in 0..KEY {
        let cell = sorted.rows()[group][column].clone();
        sorted.rows()[group][column] = sorted.rows()[3][column].clone();
        sorted.rows()[3][column] = cell;
    }
    refuse(&sorted, "hier staat “1/2” in plaats van “001”");
    let mut headless = form();
    headless.0.remove(2);
    refuse(&headless, "dit is geen formulier dat Toets heeft uitgegeven");
    let mut column = form();
    column.rows().iter_mut().for_each(|row| row.insert(2, Data::Empty));
    refuse(&column, "er zijn kolommen bijgekomen");
    // Whole rows in another order are the same form.
    let mut turned = form();
    turned.rows()[3..].reverse();
    turned.save(&stage, "an.xlsx");
    import(&stage, "an.xlsx --as an").ok();
}
