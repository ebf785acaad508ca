//! Applications and annexes as applicants hand them in: files of the office, in a
//! folder or packed in one, named more or less after their proposals.

use std::fs;

use crate::office::{docx, odt, tar, zip};
use crate::stage::{Said, Stage};

const PROPOSALS: &str = "id,title,requested\nP01,Koor,100.00\nP02,Fanfare,200.00\nP03,Leesclub,300.00\n";
const COMMITTEE: &str = "id,name,role\nan,An,evaluator\nnora,Nora,chair\nsam,Sam,secretary\n";
const CALL: &str = r#"Call(id: "k", title: "Klanken", budget: [Source(name: "Kas", amount: "900.00")],
    criteria: [Criterion(id: "c", label: "C", weight: "1", scale: Scale(from: "0", to: "10", step: "1"))])"#;

/// A round in setup with three proposals.
pub fn round() -> Stage {
    let stage = Stage::new();
    stage.write("oproep.ron", CALL);
    stage.write("p.csv", PROPOSALS);
    stage.write("c.csv", COMMITTEE);
    stage.toets("new ronde --call oproep.ron --proposals p.csv --committee c.csv").ok();
    stage
}

#[track_caller]
fn ends(said: &Said, code: i32, words: &[&str]) {
    assert_eq!(said.code, Some(code), "{}{}", said.out, said.err);
    for word in words {
        assert!(said.out.contains(word) || said.err.contains(word), "{word}: {}{}", said.out, said.err);
    }
}

fn text(stage: &Stage, id: &str) -> String {
    fs::read_to_string(stage.path(&format!("ronde/dossiers/{id}.md"))).unwrap()
}

fn word(words: &str) -> Vec<u8> {
    docx(&format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"))
}

/// Runs a command with words that hold blanks, and with bytes on standard input.
pub fn with_input(stage: &Stage, words: &[&str], input: &[u8]) -> Said {
    Said::of(&stage.command().args(words).write_stdin(input.to_vec()).output().unwrap())
}

#[test]
fn a_text_that_looks_wrong_is_refused_with_its_readings() {
    let stage = round();
    for folder in ["in", "zee"] {
        fs::create_dir_all(stage.path(folder)).unwrap();
    }
    stage.write("in/P01.txt", b"Een caf\x8E in de wijk.\n");
    stage.write("in/P02.md", "Een café op de hoek.\n");
    stage.write("in/P03.html", b"<p>Een caf\x8E aan zee.</p>");
    let import = "import dossiers ronde in --as sam";
    let told = ["P01.txt:1:8", "Macintosh: Een café in de wijk.", "--encoding Macintosh", "P03.html"];
    ends(&stage.toets(import), 3, &told);
    assert!(!stage.path("ronde/dossiers").exists());
    ends(&stage.toets(&format!("{import} --encoding geen")), 2, &["Macintosh"]);
    // A text that shows how it is written stays as it is beside them.
    ends(&stage.toets(&format!("{import} --encoding mac")), 0, &["3 teksten"]);
    for (id, read) in [("P01", "in de wijk"), ("P02", "op de hoek"), ("P03", "aan zee")] {
        assert_eq!(text(&stage, id), format!("Een café {read}.\n"));
    }
    stage.write("in/P02.md", "Een cafÃ© op de hoek.\n");
    ends(&stage.toets(&format!("{import} --replace")), 3, &["UTF-8-twice: Een café op de hoek."]);
    // What shows its own encoding asks nobody.
    let page = b"<meta charset=\"windows-1252\"><p>Een caf\xE9 aan zee.</p>";
    stage.write("zee/P03.html", page);
    stage.write("zee/P02.txt", b"Een caf\xE9 op de hoek.\r\n");
    ends(&stage.toets("import dossiers ronde zee --as sam --replace"), 0, &[]);
    assert_eq!(text(&stage, "P02"), "Een café op de hoek.\n");
}

#[test]
fn a_folder_of_office_files_becomes_texts_and_annexes() {
    let stage = round();
    fs::create_dir_all(stage.path("in/P01/brieven")).unwrap();
    fs::create_dir_all(stage.path("in/P03")).unwrap();
    let picture =
        docx("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:t>Wij zingen.</w:t></w:r></w:p>");
    stage.write("in/P01/P01.docx", &picture);
    stage.write("in/P01/begroting.xlsx", "PK geen archief");
    stage.write("in/P01/brieven/steun.pdf", "%PDF-1.4");
    stage.write("in/P02.odt", odt("<text:p>Wij blazen.</text:p>"));
    stage.write("in/P03/P03.pdf", "%PDF-1.4 gescand");
    stage.write("in/P03.html", "<p>Wij <b>lezen</b>.</p>");
    let said = stage.toets("import dossiers ronde in --as sam");
    ends(&said, 0, &["3 teksten", "6 bijlagen", "P01.docx: let op: Niet in de tekst: 1 afbeelding"]);
    assert_eq!((text(&stage, "P01"), text(&stage, "P02")), ("Wij zingen.\n".into(), "Wij blazen.\n".into()));
    assert_eq!(text(&stage, "P03"), "Wij **lezen**.\n");
    let annex = |path: &str| fs::read(stage.path(&format!("ronde/annexes/{path}"))).unwrap();
    assert_eq!(annex("P01/P01.docx"), picture);
    assert_eq!(annex("P01/begroting.xlsx"), b"PK geen archief");
    assert_eq!(annex("P01/brieven - steun.pdf"), b"%PDF-1.4");
    assert_eq!(annex("P03/P03.pdf"), b"%PDF-1.4 gescand");
    ends(&stage.toets("import dossiers ronde in --as sam"), 0, &["niets gewijzigd"]);
    stage.write("in/P01/brieven/steun.pdf", "%PDF-1.4 nieuw");
    ends(&stage.toets("import dossiers ronde in --as sam"), 4, &["annexes/P01/brieven - steun.pdf"]);
    assert_eq!(annex("P01/brieven - steun.pdf"), b"%PDF-1.4");
    ends(&stage.toets("import dossiers ronde in --as sam --replace"), 0, &["1 bijlage"]);
    assert_eq!(annex("P01/brieven - steun.pdf"), b"%PDF-1.4 nieuw");
}

#[test]
fn names_that_are_no_ids_are_asked_about_and_never_guessed() {
    let stage = round();
    fs::create_dir(stage.path("in")).unwrap();
    stage.write("in/p01_final.docx", word("een"));
    stage.write("in/P 2.docx", word("twee"));
    stage.write("in/Leesclub.docx", word("drie"));
    stage.write("in/Handleiding.docx", word("uitleg"));
    let before = stage.snapshot("ronde");
    let said = stage.toets("import dossiers ronde in --as sam");
    ends(
        &said,
        3,
        &["--map \"p01_final.docx=P01\"", "Bedoelt u P02", "--map \"Leesclub.docx=ID\"", "--near"],
    );
    let near = ["import", "dossiers", "ronde", "in", "--as", "sam", "--near", "--map", "Leesclub.docx=P03"];
    let said = Said::of(&stage.command().args(near).output().unwrap());
    ends(&said, 3, &["Handleiding.docx"]);
    assert!(!said.err.contains("Leesclub.docx:"), "{}", said.err);
    assert_eq!(stage.snapshot("ronde"), before);
    let all = near.into_iter().chain(["--leave-out", "Handleiding.docx"]);
    let said = Said::of(&stage.command().args(all).output().unwrap());
    ends(&said, 0, &["3 teksten", "Genomen voor P01", "Genomen voor P02"]);
    assert_eq!(
        [text(&stage, "P01"), text(&stage, "P02"), text(&stage, "P03")],
        ["een\n", "twee\n", "drie\n"]
    );
    let other = ["import", "dossiers", "ronde", "in", "--as", "sam", "--map", "Leesclub.docx=P09"];
    ends(&Said::of(&stage.command().args(other).output().unwrap()), 3, &["P09"]);
}

#[test]
fn what_cannot_be_taken_says_what_to_do_and_leaves_the_round_as_it_was() {
    let stage = round();
    let before = stage.snapshot("ronde");
    fs::create_dir_all(stage.path("in/P01")).unwrap();
    for (file, bytes, words) in [
        ("P01.doc", b"\xD0\xCF\x11\xE0".to_vec(), &["bewaar het als docx"][..]),
        ("P01.rtf", b"{\\rtf".to_vec(), &["bewaar het als docx"]),
        ("P01.xyz", b"x".to_vec(), &[".xyz", "P01/begroting.xlsx"]),
        ("P01.docx", b"\xD0\xCF\x11\xE0".to_vec(), &["wachtwoord"]),
        ("P01.zip", b"geen zip".to_vec(), &["archief is beschadigd"]),
        ("P01/bijlagen.zip", zip(&[("a.txt", b"a")]), &["ingepakt"]),
        ("P01/bijlagen.dat", tar(&[("a.txt", b"a")]), &["ingepakt"]),
        ("P01/P02.docx", word("x"), &["De naam zegt P02, de map P01"]),
    ] {
        stage.write(&format!("in/{file}"), &bytes);
        let given = if file.ends_with("01.zip") { "in/P01.zip" } else { "in" };
        let said = stage.toets(&format!("import dossiers ronde {given} --as sam"));
        ends(&said, 3, words);
        assert!(said.err.contains(file), "{}", said.err);
        assert_eq!(stage.snapshot("ronde"), before, "{file}");
        fs::remove_file(stage.path(&format!("in/{file}"))).unwrap();
    }
    stage.write("in/P01.md", "een");
    stage.write("in/P01.docx", word("een"));
    ends(&stage.toets("import dossiers ronde in --as sam"), 3, &["Voor P01 is er al een tekst"]);
    assert_eq!(stage.snapshot("ronde"), before);
}

#[test]
fn an_archive_comes_in_whole_from_a_file_or_from_standard_input() {
    let files: [(&str, &[u8]); 4] = [
        ("inzending/P01.docx", &word("een")),
        ("inzending/P02/P02.odt", &odt("<text:p>twee</text:p>")),
        ("inzending/P02/plan.pdf", b"%PDF-1.4"),
        ("__MACOSX/._P01.docx", b"x"),
    ];
    let gz = |bytes: &[u8]| {
        use std::io::Write;
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        out.write_all(bytes).unwrap();
        out.finish().unwrap()
    };
    for (name, bytes) in [("in.zip", zip(&files)), ("in.tar", tar(&files)), ("in.tgz", gz(&tar(&files)))] {
        let stage = round();
        stage.write(name, &bytes);
        ends(&stage.toets(&format!("import dossiers ronde {name} --as sam --dry-run")), 0, &["2 teksten"]);
        let words = ["import", "dossiers", "ronde", "-", "--name", name, "--as", "sam"];
        ends(&with_input(&stage, &words, &bytes), 0, &["2 teksten", "3 bijlagen", "1 bestand"]);
        assert_eq!([text(&stage, "P01"), text(&stage, "P02")], ["een\n", "twee\n"]);
        ends(&stage.toets(&format!("import dossiers ronde {name} --as sam")), 0, &["niets gewijzigd"]);
    }
    let stage = round();
    ends(&with_input(&stage, &["import", "dossiers", "ronde", "-", "--as", "sam"], b"x"), 2, &["--name"]);
    let words = ["import", "dossiers", "ronde", "-", "--name", "P03.docx", "--as", "sam"];
    ends(&with_input(&stage, &words, &word("drie")), 0, &["1 tekst"]);
    for (table, name) in [("dossiers", "a.zip"), ("proposals", "a.csv")] {
        let words = ["import", table, "ronde", "-", "--name", name, "--as", "sam"];
        ends(&with_input(&stage, &words, b""), 3, &[name, "kwam niets binnen"]);
    }
}

#[test]
fn an_archive_that_climbs_links_or_swells_is_refused() {
    let link = {
        let mut tar = tar::Builder::new(Vec::new());
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(tar::EntryType::Symlink);
        header.set_size(0);
        tar.append_link(&mut header, "P01.md", "/etc/passwd").unwrap();
        tar.into_inner().unwrap()
    };
    let climbing = |name: &str| {
        let mut tar = tar::Builder::new(Vec::new());
        let mut header = tar::Header::new_old();
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(1);
        header.set_cksum();
        tar.append(&header, &b"x"[..]).unwrap();
        tar.into_inner().unwrap()
    };
    let swollen = zip(&[("P01.pdf", &vec![0; (128 << 20) + 1])]);
    let many: Vec<String> = (0..10_001).map(|n| format!("{n}.md")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    let stage = round();
    let before = stage.snapshot("ronde");
    for (name, bytes, words) in [
        ("a.zip", zip(&[("../P01.md", b"x")]), "buiten de map"),
        ("a.zip", zip(&[("..\\P01.md", b"x")]), "buiten de map"),
        ("a.zip", zip(&[("/etc/P01.md", b"x")]), "buiten de map"),
        ("a.zip", zip(&[("C:/P01.md", b"x")]), "buiten de map"),
        ("a.tar", climbing("../P01.md"), "buiten de map"),
        ("a.tar", climbing("/P01.md"), "buiten de map"),
        ("a.tar", link, "koppeling"),
        ("a.zip", zip(&[("P01/in.zip", b"PK")]), "zelf een archief"),
        ("a.zip", swollen, "te groot"),
        ("a.zip", zip(&many), "tienduizend"),
        ("a.zip", zip(&[]), "geen bestand"),
        ("a.tar", vec![7; 2048], "beschadigd"),
        ("a.tar", tar(&[("P01.md", &[b'x'; 4000])])[..2048].to_vec(), "beschadigd"),
    ] {
        let words_of = ["import", "dossiers", "ronde", "-", "--name", name, "--as", "sam"];
        ends(&with_input(&stage, &words_of, &bytes), 3, &[words, "Er is niets ingevoerd"]);
        assert_eq!(stage.snapshot("ronde"), before);
    }
}

/// What swells, nests or repeats without end is refused in half a gigabyte.
#[cfg(target_os = "linux")]
#[test]
fn what_is_made_to_fill_the_memory_does_not() {
    let stage = round();
    let p = |words: &str| format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>");
    let row = |cells: usize| format!("<w:tr>{}</w:tr>", "<w:tc><w:p/></w:tc>".repeat(cells));
    let cell = r#"<table:table-cell table:number-columns-repeated="999999999"/>"#;
    let wide = format!(
        "<table:table>{}</table:table>",
        format!("<table:table-row>{cell}</table:table-row>").repeat(40_000)
    );
    let swollen = {
        use std::io::Write;
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let mut header = tar::Header::new_gnu();
        header.set_path("P01.pdf").unwrap();
        header.set_size(3 << 30);
        header.set_cksum();
        out.write_all(header.as_bytes()).unwrap();
        let zeros = vec![0; 1 << 20];
        (0..160).for_each(|_| out.write_all(&zeros).unwrap());
        out.finish().unwrap()
    };
    for (name, bytes, code) in [
        ("P01.docx", docx(&" ".repeat(40 << 20)), 3),
        ("P01.docx", docx(&p(&"woord ".repeat(5 << 20))), 3),
        ("P01.docx", docx(&p("a").repeat(90_000)), 0),
        ("P01.docx", docx(&format!("<w:tbl>{}{}</w:tbl>", row(20_000), row(1).repeat(20_000))), 0),
        ("P01.odt", odt(&wide), 3),
        ("P01.html", format!("<p>{}", "<b>".repeat(10 << 20)).into_bytes(), 3),
        ("P01.html", "<p>x &amp; <i>y</i>".repeat(60_000).into_bytes(), 0),
        ("in.tgz", swollen, 3),
    ] {
        stage.write(name, &bytes);
        let line = format!("ulimit -v 500000; exec \"$0\" import dossiers ronde {name} --as sam --replace");
        let program = assert_cmd::cargo::cargo_bin("toets");
        let mut shell = std::process::Command::new("sh");
        shell.arg("-c").arg(line).arg(program).current_dir(stage.path(".")).env("LANG", "nl_BE.UTF-8");
        let said = Said::of(&shell.output().unwrap());
        assert_eq!(said.code, Some(code), "{name} of {} bytes: {}{}", bytes.len(), said.out, said.err);
    }
}

#[test]
fn an_annex_is_listed_given_out_and_watched() {
    let stage = round();
    fs::create_dir_all(stage.path("in/P01")).unwrap();
    stage.write("in/P01/het plan.pdf", "%PDF-1.4\u{1b}[31m");
    stage.write("in/P01/P01.md", "tekst\n");
    stage.toets("import dossiers ronde in --as sam").ok();
    let digest = toets::domain::digest::sha256("%PDF-1.4\u{1b}[31m".as_bytes());
    ends(&stage.toets("annex ronde P01 --as sam"), 0, &["het plan.pdf, 13 bytes", &digest]);
    ends(&stage.toets("annex ronde P02 --as sam"), 0, &["geen bijlagen"]);
    let give = |words: &[&str]| {
        let words = ["annex", "ronde", "P01"].into_iter().chain(words.iter().copied());
        Said::of(&stage.command().args(words).args(["--as", "sam"]).output().unwrap())
    };
    assert_eq!(give(&["het plan.pdf"]).ok(), "%PDF-1.4\u{1b}[31m");
    ends(&give(&["het plam.pdf"]), 3, &["het plan.pdf"]);
    ends(&give(&["../P01/het plan.pdf"]), 3, &["geen bijlage"]);
    ends(&give(&["het plan.pdf", "-o", "uit.pdf"]), 0, &["uit.pdf"]);
    assert_eq!(
        fs::read(stage.path("uit.pdf")).unwrap(),
        fs::read(stage.path("in/P01/het plan.pdf")).unwrap()
    );
    stage.write("ander.pdf", "van iemand");
    ends(&give(&["het plan.pdf", "-o", "ander.pdf"]), 4, &["ander.pdf"]);
    assert_eq!(stage.toets("annex ronde P01 --as an").code, Some(4));
    stage.toets("phase ronde scoring --as sam").ok();
    ends(&stage.toets("check ronde --as sam"), 0, &[]);
    assert_eq!(stage.toets("annex ronde P01 --as an").code, Some(0));
    stage.write("ronde/annexes/P01/het plan.pdf", "%PDF-1.4 later");
    ends(&stage.toets("check ronde --as sam"), 3, &["annexes/P01/het plan.pdf"]);
    // Put back by an amendment, with the reason on the record.
    let again = ["import", "dossiers", "ronde", "in", "--as", "sam", "--replace", "--reason", "nieuw plan"];
    stage.write("in/P01/het plan.pdf", "%PDF-1.4 later");
    ends(&Said::of(&stage.command().args(again).output().unwrap()), 0, &["1 bijlage"]);
    ends(&stage.toets("check ronde --as sam"), 0, &[]);
    ends(&stage.toets("verify ronde --as sam"), 0, &[]);
}

#[test]
fn a_table_comes_in_on_standard_input_under_its_name() {
    let stage = round();
    let more = b"id,title,requested\nP04,Toneel,400.00\n";
    let words = ["import", "proposals", "ronde", "-", "--name", "meer.csv", "--as", "sam"];
    let said = with_input(&stage, &words, more);
    ends(&said, 0, &["meer.csv"]);
    assert!(!said.err.contains("toets-input"), "{}", said.err);
    assert!(fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap().contains("Toneel"));
    for name in [&["--name", "../meer.csv"][..], &["--name", "/etc/meer.csv"], &[]] {
        let words = ["import", "proposals", "ronde", "-", "--as", "sam"].iter().chain(name).copied();
        ends(&with_input(&stage, &words.collect::<Vec<_>>(), more), 2, &["--name"]);
    }
    let members = b"id,name,role\nan,An Ders,evaluator\nnora,Nora,chair\nsam,Sam,secretary\n";
    let words = ["import", "committee", "ronde", "-", "--name", "l.csv", "--as", "sam", "--replace"];
    ends(&with_input(&stage, &words, members), 0, &[]);
    stage.toets("phase ronde scoring --as sam").ok();
    let scores = b"proposal,evaluator,criterion,score,reason\nP01,an,c,7,\n";
    let words = ["import", "scores", "ronde", "-", "--name", "s.csv", "--as", "sam"];
    ends(&with_input(&stage, &words, scores), 0, &[]);
    let record = fs::read_to_string(stage.path("ronde/record/sam.ron")).unwrap();
    assert!(record.contains("s.csv") && !record.contains("toets-input"), "{record}");
}

#[test]
fn partners_come_into_proposals_that_are_there() {
    let stage = round();
    let table =
        b"proposal;name;role;total;grant\nP01;Huis A;lead;100,00;50,00\nP01;Huis B;partner;20,00;10,00\n";
    let words = ["import", "partners", "ronde", "-", "--name", "partners.csv", "--as", "sam"];
    // Where no partners stand, none are changed.
    ends(&with_input(&stage, &words, table), 0, &["2 ingevoerd"]);
    let before = stage.snapshot("ronde");
    let other = b"proposal;name;role;total;grant\nP01;Huis C;lead;100,00;50,00\n";
    ends(&with_input(&stage, &words, other), 4, &["P01", "de partners van de voorstellen in het bestand"]);
    assert_eq!(stage.snapshot("ronde"), before);
    let replaced = words.iter().chain(&["--update"]).copied().collect::<Vec<_>>();
    ends(&with_input(&stage, &replaced, other), 0, &["partners.csv"]);
    ends(&with_input(&stage, &replaced, table), 0, &["partners.csv"]);
    let text = fs::read_to_string(stage.path("ronde/proposals.ron")).unwrap();
    assert!(text.contains("Huis A") && text.contains("Huis B"), "{text}");
    ends(&with_input(&stage, &words, table), 0, &["niets gewijzigd"]);
    ends(&with_input(&stage, &words, b"proposal,name\nP09,Huis\n"), 3, &["P09"]);
    assert_eq!(with_input(&stage, &[&words[..6], &["--as", "an"]].concat(), table).code, Some(4));
}
