//! The whole afternoon of the sample round, as its chair plays it: from scoring
//! to the sealed decision and a withdrawal after it. What the committee did can
//! then be read again from the records alone.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use toets::domain::digest::sha256;

use crate::copy::copy;
use crate::stage::{Stage, binary};
use crate::term::Term;

/// The sample round on its last day of scoring: all but one sheet is in.
fn last_day_of_scoring() -> Stage {
    let stage = Stage::new();
    let round = stage.path("ronde");
    fs::remove_dir_all(&round).unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507"), &round);
    let phases = round.join("record/piet.ron");
    let opened = fs::read_to_string(&phases).unwrap();
    fs::write(phases, opened.split_inclusive('\n').next().unwrap()).unwrap();
    stage
}

/// Runs a command beside the screen.
fn run(stage: &Stage, words: &[&str]) -> Output {
    let mut command = Command::new(binary());
    command.args(words).current_dir(stage.path("")).env_clear().env("LANG", "nl_BE.UTF-8");
    command.output().unwrap()
}

#[track_caller]
fn said(stage: &Stage, words: &[&str]) -> String {
    let output = run(stage, words);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The row under the cursor, from the id of its proposal on.
fn cursor(screen: &str) -> String {
    let behind = |line: &str| {
        let (_, row) = line.split_once('>')?;
        let row = row.trim_start_matches(|letter: char| !letter.is_alphabetic());
        row.starts_with('P').then(|| row.to_owned())
    };
    screen.lines().skip(1).find_map(behind).unwrap_or_default()
}

/// Walks down from the first row until the cursor stands on a proposal.
#[track_caller]
fn go_to(term: &mut Term, proposal: &str) {
    term.keys("g").shows("  1 van ");
    while !cursor(&term.contents()).starts_with(&format!("{proposal} ")) {
        let before = cursor(&term.contents());
        term.keys("j").until("the next row", |screen| cursor(screen) != before);
    }
}

/// Types a text into a question that stands open, then Enter on its own.
#[track_caller]
fn answer(term: &mut Term, text: &str) {
    term.keys(text).shows(text).keys("<Enter>");
}

/// Gives the criterion under the cursor a mark that is typed.
#[track_caller]
fn typed_mark(term: &mut Term, mark: &str, why: &str) {
    term.keys("c").shows("De leden gaven").keys("t").shows("0 tot 10, per 0,5");
    term.keys(mark)
        .until("the mark in its line", |screen| screen.contains(&format!("│ {mark} ")))
        .keys("<Enter>");
    term.shows("waarom deze score?");
    answer(term, why);
    term.shows(&format!("Vastgelegd: consensus {mark}"));
}

fn scoring_ends(term: &mut Term) {
    term.keys("1").shows("Ingediend: 120 van 121 fiches");
    term.keys("2").shows("blijven scores, gemiddelden en volgorde gesloten, ook voor de voorzitter.");
    term.keys("1").shows("Nog open voor de volgende fase (beraadslaging)");
    term.keys(">").answers("Naar de fase beraadslaging?", "j<Enter>");
    term.shows("De ronde is nu in de fase beraadslaging.");
}

/// P12 and P18 come out equal in everything that the call looks at.
fn two_proposals_are_talked_about(term: &mut Term) {
    term.keys("7").shows("0 van 39 besproken").keys("o").shows("In welke volgorde").keys("b");
    term.shows("Vastgelegd: volgorde van de bespreking, zoals gerangschikt.");
    go_to(term, "P12");
    term.keys("<Enter>")
        .shows("> P12")
        .keys("c")
        .shows("c 6  (mediaan)")
        .keys("c")
        .shows("waarom deze score?");
    term.keys("<Enter>").shows("Vastgelegd: consensus 6 voor P12").shows("med. 6");
    term.keys("j").shows(">Kwaliteit").keys("j").shows(">Invulling");
    typed_mark(term, "8", "Het atelier bereikt enkel wie al naait.");
    term.keys("t").shows("wat de commissie zegt").keys("Een warm plan.").shows("Een warm plan.");
    term.keys("<Esc>").shows("Opgeslagen: tekst van de commissie over P12");
    term.keys("m").shows("minderheidsstandpunt").keys("Een 9 was verdiend.").shows("verdiend.").keys("<Esc>");
    term.shows("Wie houdt dit minderheidsstandpunt?").keys("j").shows("> Bart").keys("m");
    term.shows("houdt het minderheidsstandpunt.").keys("n").shows("niet akkoord");
    term.keys("A")
        .shows("akkoord voor 5 leden")
        .keys("<Esc>")
        .shows("Minderheidsstandpunt: Bart Bestaatniet.");
    term.keys("b").shows("P12 is besproken.").keys("<Esc>").shows("1 van 39 besproken");
    go_to(term, "P18");
    term.keys("<Enter>").shows("> P18").shows(">Bereik");
    typed_mark(term, "6", "Zes wijken, geen dorp.");
    term.keys("j").shows(">Kwaliteit").keys("j").shows(">Invulling");
    typed_mark(term, "8", "De proef overtuigt.");
    term.keys("i").shows("wie gaat akkoord?").keys("A").shows("akkoord voor 6 leden").keys("<Esc>");
    term.shows("akkoord 6").keys("b").shows("P18 is besproken.").keys("<Esc>").shows("2 van 39 besproken");
}

fn the_lot_decides_their_tie(term: &mut Term) {
    term.keys("2").shows("Rangschikking");
    go_to(term, "P12");
    term.shows("Gelijk met P18").keys("l").shows("Uitkomst van de openbare trekking");
    answer(term, "1.1832");
    term.answers("Ingetikt: \"1.1832\"", "j<Enter>").shows("Vastgelegd: de loting met \"1.1832\".");
    term.shows("laagste lot");
}

fn one_is_forced_in(term: &mut Term) {
    term.keys("3").shows("streefdoelen");
    go_to(term, "P39");
    term.keys("+").shows("Opnemen: waarom?");
    answer(term, "De enige brug over de taalgrens.");
    term.answers("P39 opnemen?", "j<Enter>");
    term.shows("Vastgelegd: P39 is opgenomen.").shows("! opgenomen");
}

fn a_scenario_is_kept(term: &mut Term) {
    term.keys("6").shows("Nog niets veranderd").keys("n").shows("Wat als er iets anders was?").keys("d");
    term.shows("Wat precies?").keys("a").shows("Het nieuwe bedrag");
    answer(term, "440000");
    term.shows("Niet de officiële uitkomst").keys("o").shows("Onder welke naam opslaan?");
    answer(term, "Een proeftuin meer");
    term.shows("Opgeslagen: scenario");
}

fn the_round_is_decided(term: &mut Term) {
    term.keys("1").shows("Ingediend:").keys(">").shows("Dat kan nog niet. Onvolledig zijn nog: P37.");
    go_to(term, "P37");
    term.keys("w").shows("Onvolledig laten: waarom?");
    answer(term, "Het derde fiche komt niet.");
    term.answers("P37 onvolledig laten?", "j<Enter>");
    term.shows("Vastgelegd: P37 mag onvolledig blijven.");
    // The answer under the cursor is no: Enter alone decides nothing.
    term.keys(">").shows("> n nee, terug").answers("Naar de fase beslist?", "<Enter>").shows("beraadslaging");
    term.keys(">").shows("Naar de fase beslist?");
    for unusual in ["P39 is opgenomen", "Loting met \"1.1832\"", "P37 is onvolledig"] {
        term.shows(unusual);
    }
    term.answers("Naar de fase beslist?", "j<Enter>")
        .shows("De ronde is nu in de fase beslist: verzegeld in decision.json.");
}

fn an_applicant_withdraws(term: &mut Term) {
    term.keys("3").shows("streefdoelen");
    go_to(term, "P15");
    term.keys("x").shows("Intrekking door de indiener: waarom?");
    answer(term, "Tienen vindt geen personeel.");
    term.answers("P15 intrekken?", "j<Enter>");
    term.shows("Vastgelegd: P15 is ingetrokken.").shows("P15 is ingetrokken; P29 schuift op.");
    term.keys("9").shows("Reserve").shows("Eerst aan de beurt: P31");
}

#[test]
fn a_whole_afternoon_from_scoring_to_a_withdrawal() {
    let stage = last_day_of_scoring();
    let mut term = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
    term.shows("Nora Nergenshuizen, voorzitter").shows("beoordeling");
    scoring_ends(&mut term);
    two_proposals_are_talked_about(&mut term);
    the_lot_decides_their_tie(&mut term);
    one_is_forced_in(&mut term);
    a_scenario_is_kept(&mut term);
    the_round_is_decided(&mut term);
    let fit: Value =
        serde_json::from_str(&said(&stage, &["fit", "ronde", "--as", "nora", "--json"])).unwrap();
    the_sealed_file_agrees(&stage, &fit);
    an_applicant_withdraws(&mut term);
    term.keys("q");
    assert_eq!(term.ends(), 0);
    assert!(term.is_restored());
    // Whoever comes back finds it all.
    let mut term = Term::start(stage.toets("chair ronde --as nora"), 80, 24);
    term.shows("beslist").keys("9").shows("P29 schuift op").keys("q");
    assert_eq!(term.ends(), 0);
    said(&stage, &["verify", "ronde"]);
    the_minutes_come_from_the_record(&stage);
}

/// The sealed file holds the digests of what went in and the result of `fit`.
fn the_sealed_file_agrees(stage: &Stage, fit: &Value) {
    let round = stage.path("ronde");
    let decision: Value = serde_json::from_slice(&fs::read(round.join("decision.json")).unwrap()).unwrap();
    for file in ["call.ron", "proposals.ron", "committee.ron"] {
        assert_eq!(decision["files"][file], sha256(&fs::read(round.join(file)).unwrap()), "{file}");
    }
    for member in ["an", "bart", "fatima", "joris", "leen", "omar", "piet"] {
        assert_eq!(decision["records"][member]["seq"], stage.record(member).lines().count(), "{member}");
    }
    for key in ["strategy", "official", "budget", "spent", "left", "feasible"] {
        assert_eq!(decision[key], fit[key], "{key}");
    }
    let (sealed, shown) = (decision["targets"].as_array().unwrap(), fit["targets"].as_array().unwrap());
    assert_eq!((sealed.len(), shown.len()), (2, 2));
    for (sealed, shown) in sealed.iter().zip(shown) {
        for key in ["of", "at_least", "reached", "lowered_to"] {
            assert_eq!(sealed[key], shown[key], "{key} of a target");
        }
    }
    let decided = decision["decisions"].as_array().unwrap();
    let shown = fit["decisions"].as_array().unwrap();
    for one in shown {
        let sealed = decided.iter().find(|sealed| sealed["proposal"] == one["proposal"]).unwrap();
        for key in ["rank", "outcome", "amount", "reason"] {
            assert_eq!(sealed[key], one[key], "{key} of {}", one["proposal"]);
        }
    }
    assert_eq!((shown.len(), decided.len()), (40, 40));
    let kinds: Vec<_> =
        decision["unusual"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["forced", "lot-drawn", "waived", "open-sheets"]);
}

/// The minutes name what happened in its order, and need nothing but the
/// round's own files and its records.
fn the_minutes_come_from_the_record(stage: &Stage) {
    let minutes = said(stage, &["export", "ronde", "minutes", "--as", "nora"]);
    let mut rest = minutes.as_str();
    for next in [
        "## Fase beraadslaging",
        "zoals gerangschikt",
        "Consensus voor P12 op Bereik van kleine gemeenten: 6 (mediaan).",
        "Consensus voor P12 op Invulling van de vierde pijler: 8. Het atelier bereikt enkel wie al naait.",
        "P12 is besproken.",
        "Consensus voor P18 op Bereik van kleine gemeenten: 6. Zes wijken, geen dorp.",
        "Consensus voor P18 op Invulling van de vierde pijler: 8. De proef overtuigt.",
        "P18 is besproken.",
        "Loting met \"1.1832\"",
        "P39 is opgenomen door de voorzitter: De enige brug over de taalgrens.",
        "Scenario \"Een proeftuin meer\"",
        "AMIF",
        "P37 is onvolledig, en de voorzitter wacht niet op wat ontbreekt: Het derde fiche komt niet.",
        "## Fase beslist",
        "Beslissing met 21 toekenningen, verzegeld met SHA-256",
        "P15 is ingetrokken: Tienen vindt geen personeel.",
        "### P12 Weverij van verhalen",
        "Een warm plan.",
        "Een 9 was verdiend.",
        "### P18 Koffie met de wijk",
        "## Uitkomst",
        "P15 Buren aan de Gete: Toegekend: toen dit voorstel aan de beurt was",
        "P18 Koffie met de wijk: Toegekend: toen dit voorstel aan de beurt was",
        "In de gelijke stand beslist: laagste lot in de loting. Lot: ",
        "P12 Weverij van verhalen: Toegekend: toen dit voorstel aan de beurt was",
        "In de gelijke stand beslist: laagste lot in de loting. Lot: ",
        "P39 Twee talen, één doelpunt: toegekend. Door de voorzitter opgenomen, voor 35.900,00",
        "Na de intrekking van P15: toegekend 793.300,00, over 6.700,00.",
        "P29 Vrijwillig in de Maasvallei: Toegekend: toen dit voorstel aan de beurt was",
    ] {
        let at = rest.find(next).unwrap_or_else(|| panic!("{next:?} is not next in\n{minutes}"));
        rest = &rest[at + next.len()..];
    }
    let (round, bare) = (stage.path("ronde"), stage.path("kaal"));
    fs::create_dir(&bare).unwrap();
    for file in ["call.ron", "proposals.ron", "committee.ron"] {
        fs::copy(round.join(file), bare.join(file)).unwrap();
    }
    for folder in ["record", "dossiers"] {
        copy(&round.join(folder), &bare.join(folder));
    }
    assert_eq!(said(stage, &["export", "kaal", "minutes", "--as", "nora"]), minutes);
}
