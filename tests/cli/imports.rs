//! What stops an import, what only asks, and what a second import would change.

use std::fs;

use crate::stage::{Said, Stage};

const CALL: &str = r#"Call(
    id: "KOOR", title: "Zingen in de wijk", language: "nl", currency: "EUR",
    budget: [Source(name: "Stad", amount: "9000.00")],
    grant: Grant(own_share_min: "0.20"),
    classes: [Class(id: "nieuw", rule: Declared)],
    criteria: [Criterion(id: "durf", label: "Durf", weight: "1", comment_max: 12,
        scale: Scale(from: "0", to: "10", step: "0.5"))],
)"#;

const COMMITTEE: &str =
    "id,name,role\nwim,Wim,evaluator\nzoe,Zo\u{eb},evaluator\nbea,Bea,chair\ntom,Tom,secretary\n";
const HEAD: &str = "id;titel;indiener;gevraagd;totale kost;eigen inbreng;klasse\n";
const ROWS: &str =
    "K1;Koor;Buurthuis;3.000,00;4.000,00;1.000,00;\nK2;Fanfare;Kring;2.000,00;4.000,00;2.000,00;nieuw\n";
const SCORES: &str = "proposal,evaluator,criterion,score,reason,comment\n";

/// A stage with the call, the committee and a proposals table of these rows.
fn stage(rows: &str) -> Stage {
    let stage = Stage::new();
    stage.write("call.ron", CALL);
    stage.write("leden.csv", COMMITTEE);
    stage.write("p.csv", format!("{HEAD}{rows}"));
    stage
}

const NEW: &str = "new ronde --call call.ron --proposals p.csv --committee leden.csv";

/// A round of two proposals.
fn round() -> Stage {
    let stage = stage(ROWS);
    stage.toets(NEW).ok();
    stage
}

/// The same round while it is scored.
fn scoring() -> Stage {
    let stage = round();
    stage.toets("phase ronde scoring").ok();
    stage
}

fn import(stage: &Stage, table: &str, rest: &str) -> Said {
    stage.write("in.csv", table);
    stage.toets(&format!("import {rest}"))
}

#[track_caller]
fn ends(said: &Said, code: i32, words: &[&str]) {
    assert_eq!(said.code, Some(code), "{}{}", said.out, said.err);
    for words in words {
        assert!(
            said.err.contains(words) || said.out.contains(words),
            "{words:?} in {}{}",
            said.out,
            said.err
        );
    }
}

#[test]
fn an_error_in_a_table_writes_nothing_in_new_and_in_import() {
    let rows = [
        ("K3;Dans;Club;1.000,000,00;2.000,00;1.000,00;\n", ":4"),
        ("K3;Dans;Club;1.000,00;2.000,00;1.000,00;oud\n", "oud"),
        ("K1;Dans;Club;1.000,00;2.000,00;1.000,00;\n", "K1"),
        ("K3;;Club;1.000,00;2.000,00;1.000,00;\n", ":4"),
    ];
    for (row, words) in rows {
        let stage = stage(&format!("{ROWS}{row}"));
        ends(&stage.toets(NEW), 3, &["p.csv:4:", words]);
        assert!(!stage.path("ronde").exists(), "{row}");
        let stage = round();
        let before = stage.snapshot("ronde");
        for replace in ["", " --replace"] {
            let said =
                import(&stage, &format!("{HEAD}{ROWS}{row}"), &format!("proposals ronde in.csv{replace}"));
            ends(&said, 3, &["in.csv:4:", words]);
        }
        assert_eq!(stage.snapshot("ronde"), before, "{row}");
    }
}

#[test]
fn a_ron_file_is_held_to_the_same_as_a_table() {
    for (field, words) in
        [(r#"requested: "-5.00""#, "k.ron:1:"), (r#"requested: "5.00", classes: ["oud"]"#, "oud")]
    {
        let stage = round();
        let before = stage.snapshot("ronde");
        stage.write("k.ron", format!("[Proposal(id: \"K9\", title: \"Dans\", {field})]"));
        ends(&stage.toets("import proposals ronde k.ron"), 3, &[words]);
        assert_eq!(stage.snapshot("ronde"), before);
        let new = "new ander --call call.ron --committee leden.csv --proposals k.ron";
        ends(&stage.toets(new), 3, &[words]);
        assert!(!stage.path("ander").exists());
    }
}

#[test]
fn a_doubtful_fact_is_told_and_stops_scoring_until_somebody_answers_for_it() {
    let doubtful = [
        ("K3;Dans;Club;1.000,00;2.000,00;;\n", "own_contribution"),
        ("K3;Dans;Club;1.500,00;2.000,00;1.000,00;\n", "K3"),
    ];
    for (row, words) in doubtful {
        let stage = stage(&format!("{ROWS}{row}"));
        ends(&stage.toets(NEW), 0, &["p.csv:4:", words, "na te kijken"]);
        ends(&stage.toets("check ronde"), 3, &["proposals.ron:", words]);
        let before = stage.snapshot("ronde");
        ends(&stage.toets("phase ronde scoring"), 3, &[words, "--reason"]);
        assert_eq!(stage.snapshot("ronde"), before);
        let open = ["phase", "ronde", "scoring", "--reason", "de club zoekt het op"];
        Said::of(&stage.command().args(open).output().unwrap()).ok();
        let record = fs::read_to_string(stage.path("ronde/record/tom.ron")).unwrap();
        assert!(record.contains("de club zoekt het op"));
        stage.toets("phase ronde deliberation").ok();
        ends(&stage.toets("export ronde minutes"), 0, &["de club zoekt het op"]);
    }
}

#[test]
fn an_error_is_no_matter_for_a_reason() {
    let stage = round();
    let path = stage.path("ronde/proposals.ron");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"nieuw\"", "\"oud\"")).unwrap();
    let open = ["phase", "ronde", "scoring", "--reason", "haast"];
    ends(&Said::of(&stage.command().args(open).output().unwrap()), 3, &["oud"]);
}

#[test]
fn the_same_table_again_changes_nothing() {
    let stage = round();
    let before = stage.snapshot("ronde");
    for rest in ["proposals ronde in.csv", "proposals ronde in.csv --replace"] {
        ends(&import(&stage, &format!("{HEAD}{ROWS}"), rest), 0, &["niets gewijzigd"]);
    }
    ends(&import(&stage, COMMITTEE, "committee ronde in.csv"), 0, &["niets gewijzigd"]);
    assert_eq!(stage.snapshot("ronde"), before);
}

#[test]
fn a_second_table_names_what_it_would_change() {
    let stage = round();
    let before = stage.snapshot("ronde");
    let rows = "K1;Koor;;3.000,00;4.000,00;1.000,00;\nK2;Harmonie;Kring;2.000,00;4.000,00;2.000,00;nieuw\n";
    let table = format!("{HEAD}{rows}");
    let told = [
        "K1, lead: \u{201c}Buurthuis\u{201d} wordt (leeg)",
        "\u{201c}Fanfare\u{201d} wordt \u{201c}Harmonie\u{201d}",
    ];
    ends(&import(&stage, &table, "proposals ronde in.csv"), 4, &told);
    ends(&import(&stage, &table, "proposals ronde in.csv --dry-run"), 0, &told);
    assert_eq!(stage.snapshot("ronde"), before);
    ends(&import(&stage, &table, "proposals ronde in.csv --replace"), 0, &told);
    assert!(fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap().contains("Harmonie"));
    // What is new beside what stands needs no question.
    let more = format!("{HEAD}K7;Toneel;Kring;500,00;1.000,00;500,00;\n");
    ends(&import(&stage, &more, "proposals ronde in.csv"), 0, &["1 ingevoerd"]);
    let text = fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    assert!(text.contains("Harmonie") && text.contains("Toneel"));
    // With --replace the file is the whole list.
    ends(&import(&stage, &table, "proposals ronde in.csv --replace"), 0, &["K7 verdwijnt"]);
}

#[test]
fn an_update_changes_and_adds_by_id_and_keeps_the_rest() {
    let stage = round();
    let rows =
        "K2;Harmonie;Kring;2.000,00;4.000,00;2.000,00;nieuw\nK7;Toneel;Kring;500,00;1.000,00;500,00;\n";
    let table = format!("{HEAD}{rows}");
    let before = stage.snapshot("ronde");
    ends(&import(&stage, &table, "proposals ronde in.csv"), 4, &["“Fanfare” wordt “Harmonie”", "--update"]);
    ends(&import(&stage, &table, "proposals ronde in.csv --update --dry-run"), 0, &["Weg: 0."]);
    ends(&import(&stage, &table, "proposals ronde in.csv --update --replace"), 2, &[]);
    assert_eq!(stage.snapshot("ronde"), before);
    let said = import(&stage, &table, "proposals ronde in.csv --update");
    ends(&said, 0, &["“Fanfare” wordt “Harmonie”", "2 ingevoerd"]);
    let text = fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    for (title, count) in [("Koor", 1), ("Harmonie", 1), ("Toneel", 1), ("Fanfare", 0)] {
        assert_eq!(text.matches(&format!("title: \"{title}\"")).count(), count, "{title} in {text}");
    }
    let after = stage.snapshot("ronde");
    ends(&import(&stage, &table, "proposals ronde in.csv --update"), 0, &["niets gewijzigd"]);
    ends(&import(&stage, COMMITTEE, "committee ronde in.csv --update"), 2, &[]);
    assert_eq!(stage.snapshot("ronde"), after);
}

#[test]
fn a_file_that_is_no_table_by_its_size_is_not_read() {
    let stage = round();
    let file = fs::File::create(stage.path("groot.csv")).unwrap();
    file.set_len((64 << 20) + 1).unwrap();
    ends(&stage.toets("import proposals ronde groot.csv"), 3, &["groot.csv", "64 MB"]);
    ends(&stage.toets("import committee ronde groot.csv"), 3, &["groot.csv", "64 MB"]);
    let with = "import proposals ronde p.csv --partners groot.csv";
    ends(&stage.toets(with), 3, &["groot.csv", "64 MB"]);
    ends(&stage.toets("new ander --call call.ron --proposals groot.csv"), 3, &["groot.csv", "64 MB"]);
}

#[test]
fn a_second_committee_names_who_comes_and_goes() {
    let stage = round();
    let table = "id,name,role\nwim,Wim,observer\nbea,Bea,chair\ntom,Tom,secretary\numa,Uma,evaluator\n";
    let told = ["wim, role: \u{201c}evaluator\u{201d} wordt \u{201c}observer\u{201d}", "zoe verdwijnt"];
    ends(&import(&stage, table, "committee ronde in.csv"), 4, &told);
    ends(&import(&stage, table, "committee ronde in.csv --replace"), 0, &told);
    // The committee that new made by itself is nobody's work.
    stage.toets("new leeg --call call.ron").ok();
    ends(&import(&stage, COMMITTEE, "committee leeg in.csv"), 0, &["4 ingevoerd"]);
}

#[test]
fn an_empty_table_takes_nothing_away() {
    for rest in ["proposals ronde in.csv --replace", "proposals ronde in.csv"] {
        let stage = round();
        let before = stage.snapshot("ronde");
        let said = import(&stage, HEAD, rest);
        assert_eq!(said.code, Some(if rest.ends_with("--replace") { 4 } else { 0 }), "{}", said.err);
        assert_eq!(stage.snapshot("ronde"), before, "{rest}");
    }
    let stage = round();
    let before = stage.snapshot("ronde");
    ends(&import(&stage, "id,name,role\n", "committee ronde in.csv --replace"), 4, &["geen rijen"]);
    assert_eq!(stage.snapshot("ronde"), before);
}

#[test]
fn scores_that_change_or_empty_what_stands_are_named() {
    let stage = scoring();
    let first = format!("{SCORES}K1,wim,durf,8,,mooi\nK2,wim,durf,6,,\nK1,zoe,durf,-,ken ik,\n");
    ends(&import(&stage, &first, "scores ronde in.csv"), 0, &["3 ingevoerd"]);
    ends(&import(&stage, &first, "scores ronde in.csv"), 0, &["niets gewijzigd"]);
    stage.toets("phase ronde deliberation").ok();
    let before = stage.snapshot("ronde");
    for (row, told) in [
        ("K1,wim,durf,,,\n", "K1 (wim), durf: \u{201c}8\u{201d} wordt (leeg)"),
        ("K2,wim,durf,7.5,,\n", "\u{201c}6\u{201d} wordt \u{201c}7.5\u{201d}"),
        ("K1,wim,durf,8,,lelijk\n", "\u{201c}mooi\u{201d} wordt \u{201c}lelijk\u{201d}"),
        ("K1,zoe,durf,9,,\n", "ken ik"),
        ("K2,wim,,conflict,neef,\n", "neef"),
    ] {
        ends(&import(&stage, &format!("{SCORES}{row}"), "scores ronde in.csv"), 4, &[told]);
        assert_eq!(stage.snapshot("ronde"), before, "{row}");
    }
    let table = format!("{SCORES}K1,wim,durf,,,\n");
    ends(&import(&stage, &table, "scores ronde in.csv --replace"), 0, &["wordt (leeg)"]);
    ends(&import(&stage, &format!("{SCORES}K2,zoe,durf,4,,\n"), "scores ronde in.csv"), 0, &["1 ingevoerd"]);
}

/// While scoring is open the secretary sees no marks, so none is told either.
#[test]
fn a_changed_mark_is_not_told_while_scoring_is_open() {
    let stage = scoring();
    ends(&import(&stage, &format!("{SCORES}K1,wim,durf,8,,\n"), "scores ronde in.csv"), 0, &[]);
    let said = import(&stage, &format!("{SCORES}K1,wim,durf,3,,\n"), "scores ronde in.csv");
    ends(&said, 4, &["K1 (wim), durf: (niet voor u) wordt"]);
    assert!(!said.err.contains("\u{201c}8\u{201d}"));
}

#[test]
fn a_comment_longer_than_the_call_allows_is_refused_at_its_cell() {
    for (comment, code) in [
        ("twaalf teken", 0),
        ("dertien teken", 3),
        ("\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}\u{e9}", 0),
    ] {
        let stage = scoring();
        let before = stage.snapshot("ronde");
        let said = import(&stage, &format!("{SCORES}K1,wim,durf,8,,{comment}\n"), "scores ronde in.csv");
        ends(&said, code, if code == 3 { &["in.csv:2:16", "13 tekens", "12"] } else { &[] });
        assert_eq!(stage.snapshot("ronde") == before, code == 3, "{comment}");
    }
}

#[test]
fn a_row_that_may_be_a_total_is_no_proposal_until_somebody_says_so() {
    let stage = stage("");
    let list = "id;titel;indiener;gevraagd;totale kost;eigen inbreng\n\
        K1;Koor;Stad Halle;10,00;20,00;10,00\nK2;Leesclub;Stad Lier;20,00;40,00;20,00\n\
        ;Alles samen;;30,00;60,00;30,00\n";
    stage.write("p.csv", list);
    let with = |option: &[&str]| {
        let words = NEW.split(' ').chain(option.iter().copied());
        Said::of(&stage.command().args(words).output().unwrap())
    };
    ends(&with(&[]), 3, &["p.csv:4:2", "regel 2 tot 3", "--leave-out 4", "--keep-row 4"]);
    ends(&with(&["--leave-out", "9"]), 3, &["regel 9"]);
    ends(&with(&["--leave-out", "4"]), 0, &["regel 4 is weggelaten, zoals u vroeg: Alles samen"]);
    let proposals = std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    assert!(proposals.contains("Leesclub") && !proposals.contains("Alles samen"), "{proposals}");
}

#[test]
fn a_map_goes_to_the_table_that_it_is_about() {
    let stage = stage("");
    stage.write("p.csv", "id,naam van het plan,steun,totale kost,eigen inbreng\nK1,Koor,10,20,10\n");
    stage.write("leden.csv", "code,wie,rol\nwim,Wim,evaluator\nbea,Bea,chair\n");
    let with = |maps: &[&str]| {
        let mut words: Vec<&str> = NEW.split(' ').collect();
        for map in maps {
            words.extend(["--map", map]);
        }
        Said::of(&stage.command().args(words).output().unwrap())
    };
    let plan = "naam van het plan=title";
    ends(&with(&[plan, "steun=requested"]), 3, &["leden.csv"]);
    ends(
        &with(&[plan, "steun=requested", "wie=name", "bedrag=requested"]),
        3,
        &["bedrag", "steun, totale kost"],
    );
    ends(&with(&[plan, "steun=requested", "wie=title"]), 3, &["leden.csv", "title"]);
    ends(&with(&[plan, "steun=requested", "wie=name", "steun=geld"]), 3, &["geld"]);
    ends(&with(&[plan, "steun=requested", "wie=name"]), 0, &[]);
}

#[test]
fn a_partners_table_with_its_sums_or_a_column_of_its_own() {
    let partners = "project;organisatie;rol;regio;totaal;subsidie\n\
        K1;Buurthuis;lead;noord;2.000,00;1.500,00\nK1;vzw Zang;partner;zuid;2.000,00;1.500,00\n";
    let table = |last: &str| format!("{partners}{last}");
    for sums in ["K1;Totaal;;;4.000,00;3.000,00\n", "K1;Total général;;;4.000,00;3.000,00\n"] {
        let stage = stage("");
        stage.write("lege.csv", HEAD);
        stage.write("d.csv", table(sums));
        stage.toets("new ronde --call call.ron --committee leden.csv").ok();
        let said = import(&stage, &format!("{HEAD}{ROWS}"), "proposals ronde in.csv --partners d.csv");
        ends(&said, 0, &["regel 4", "totalen", "4.000,00, de som van de rijen, klopt"]);
        let written = std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
        assert!(written.contains("vzw Zang") && !written.contains("Tota"), "{written}");
    }
    let stage = stage("");
    stage.write("d.csv", table(""));
    stage.toets("new ronde --call call.ron --committee leden.csv").ok();
    let said = import(&stage, &format!("{HEAD}{ROWS}"), "proposals ronde in.csv --partners d.csv");
    ends(&said, 0, &["regio"]);
}

#[test]
fn the_same_error_on_many_rows_is_told_ten_times() {
    let rows: String = (1..=40).map(|n| format!("K{n};Plan {n};;x;;;\n")).collect();
    let stage = stage(&format!("{rows}K1;Dubbel;;1,00;;;\n"));
    let said = stage.toets(NEW);
    ends(&said, 3, &["p.csv:11:", "nog 30 keer", "p.csv:42:1"]);
    assert!(!said.err.contains("p.csv:12:"), "{}", said.err);
}

#[test]
fn texts_of_applications_come_in_by_the_id_of_their_proposal() {
    let stage = round();
    fs::create_dir(stage.path("teksten")).unwrap();
    stage.write("teksten/K1.md", "# Koor\r\n\r\nWij zingen.\r\n");
    stage.write("K2.txt", "Wij blazen.\n");
    stage.write("teksten/overzicht.xlsx", "PK");
    stage.write("teksten/.DS_Store", "");
    let trial = stage.toets("import dossiers ronde teksten K2.txt --dry-run");
    ends(&trial, 0, &["2 teksten", "overzicht.xlsx", "overgeslagen", "1 bestand"]);
    assert!(!stage.path("ronde/dossiers").exists());
    ends(&stage.toets("import dossiers ronde teksten K2.txt"), 0, &["2 teksten"]);
    let text = |id: &str| fs::read_to_string(stage.path(&format!("ronde/dossiers/{id}.md"))).unwrap();
    assert_eq!(text("K1"), "# Koor\n\nWij zingen.\n");
    assert_eq!(text("K2"), "Wij blazen.\n");
    ends(&stage.toets("import dossiers ronde teksten"), 0, &["niets gewijzigd"]);
    stage.write("K2.txt", "Wij blazen hard.\n");
    ends(&stage.toets("import dossiers ronde K2.txt"), 4, &["K2", "dossiers/K2.md"]);
    assert_eq!(text("K2"), "Wij blazen.\n");
    ends(&stage.toets("import dossiers ronde K2.txt --replace"), 0, &[]);
    assert_eq!(text("K2"), "Wij blazen hard.\n");
}

/// Once scoring is open a text is an amendment with a reason, and verify knows it.
#[test]
fn a_later_text_of_an_application_is_an_amendment() {
    let stage = scoring();
    stage.write("K1.md", "Wij zingen.\n");
    stage.write("K2.txt", "Wij blazen.\n");
    let before = stage.snapshot("ronde");
    ends(&stage.toets("import dossiers ronde K1.md"), 4, &["--reason"]);
    assert_eq!(stage.snapshot("ronde"), before);
    let with = |file: &str, rest: &[&str]| {
        let words = ["import", "dossiers", "ronde", file, "--reason", "nagestuurd door de club"];
        Said::of(&stage.command().args(words).args(rest).output().unwrap())
    };
    ends(&with("K1.md", &[]), 0, &["1 tekst"]);
    ends(&with("K1.md", &[]), 0, &["niets gewijzigd"]);
    // A text that somebody laid there by hand becomes an amendment too.
    stage.write("ronde/dossiers/K2.md", "Wij blazen.\n");
    ends(&stage.toets("check ronde"), 3, &["dossiers/K2.md"]);
    ends(&with("K2.txt", &[]), 0, &["1 tekst"]);
    ends(&stage.toets("check ronde"), 0, &[]);
    ends(&stage.toets("verify ronde"), 0, &[]);
    let record = fs::read_to_string(stage.path("ronde/record/tom.ron")).unwrap();
    assert_eq!(record.matches("nagestuurd door de club").count(), 2);
    stage.write("K1.md", "Wij zingen luid.\n");
    ends(&with("K1.md", &[]), 4, &["dossiers/K1.md"]);
    ends(&with("K1.md", &["--replace"]), 0, &["1 tekst"]);
    ends(&stage.toets("verify ronde"), 0, &[]);
}

#[test]
fn a_text_of_no_proposal_is_refused_with_the_near_one() {
    let stage = round();
    let before = stage.snapshot("ronde");
    stage.write("k1.md", "klein");
    stage.write("K01.md", "nul");
    stage.write("Q7.md", "ver");
    stage.write("K2.md", "goed");
    stage.write("K2.docx", "PK");
    for (file, words) in [("k1.md", "K1"), ("K01.md", "K1"), ("Q7.md", "Q7"), ("K2.docx", "beschadigd")] {
        ends(&stage.toets(&format!("import dossiers ronde K2.md {file}")), 3, &[file, words]);
        assert_eq!(stage.snapshot("ronde"), before, "{file}");
    }
}

#[test]
fn a_text_that_looks_wrong_is_shown_in_each_reading_and_decided() {
    let stage = stage("");
    stage.toets("new ronde --call call.ron --committee leden.csv").ok();
    let mut old = HEAD.as_bytes().to_vec();
    old.extend(b"K1;Caf\x8E;Buurthuis;3.000,00;4.000,00;1.000,00;\n");
    stage.write("in.csv", &old);
    let said = stage.toets("import proposals ronde in.csv");
    ends(&said, 3, &["in.csv:2:7", "Windows-1252: K1;CafŽ", "Macintosh: K1;Café", "--encoding Macintosh"]);
    ends(&stage.toets("import proposals ronde in.csv --encoding mac"), 0, &["Macintosh", "K1;Café"]);
    let written = std::fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    assert!(written.contains("Café"), "{written}");
    stage.write("in.csv", format!("{HEAD}K2;CafÃ©;Kring;3.000,00;4.000,00;1.000,00;\n"));
    ends(&stage.toets("import proposals ronde in.csv"), 3, &["UTF-8-twice: K2;Café"]);
    ends(&stage.toets("import proposals ronde in.csv --encoding utf-8"), 0, &[]);
}

#[test]
fn a_trial_tells_what_comes_changes_and_stays() {
    let stage = round();
    let before = stage.snapshot("ronde");
    let rows =
        "K1;Koor;Buurthuis;3.100,00;4.000,00;1.000,00;\nK3;Dans;;1,00;2,00;1,00;\n;Totaal;;3.101,00;;;\n";
    let said = import(&stage, &format!("{HEAD}{rows}"), "proposals ronde in.csv --dry-run");
    ends(
        &said,
        0,
        &[
            "Erbij: 1. Gewijzigd: 1. Weg: 0.",
            "K1, requested: “3000.00” wordt “3100.00”",
            "K3 komt erbij",
            "3.101,00, de som van de rijen, klopt",
        ],
    );
    assert_eq!(stage.snapshot("ronde"), before);
}
