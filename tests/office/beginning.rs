//! A new secretary with LibreOffice: from an empty folder to a round that `check` finds
//! nothing wrong with, with the answers that only a person can give.

use std::path::{Path, PathBuf};

use crate::libreoffice::{Columns, LibreOffice};
use crate::stage::Stage;

/// Every lead with its province.
const LEADS: [(&str, [&str; 8]); 5] = [
    ("Antwerpen", ["Turnhout", "Mechelen", "Geel", "Mol", "Herentals", "Lier", "Boom", "Kontich"]),
    ("Limburg", ["Genk", "Hasselt", "Sint-Truiden", "Lommel", "Maaseik", "Bree", "Peer", "Lanaken"]),
    ("Oost-Vlaanderen", ["Aalst", "Ninove", "Ronse", "Eeklo", "Wetteren", "Zele", "Lokeren", "Oudenaarde"]),
    (
        "Vlaams-Brabant",
        ["Affligem", "Tienen", "Diest", "Aarschot", "Halle", "Vilvoorde", "Landen", "Zoutleeuw"],
    ),
    (
        "West-Vlaanderen",
        ["Kortrijk", "Roeselare", "Ieper", "Poperinge", "Diksmuide", "Veurne", "Torhout", "Tielt"],
    ),
];

/// What nobody but the secretary can say: which municipality is meant.
const ANSWER: [&str; 2] = ["--meaning", "Afligem=23105"];

/// The members as a secretary keeps them, without a code for anybody.
const MEMBERS: &str = "Beoordelingscommissie;;\n;;\nNaam;Rol;Organisatie\n\
    An Peeters;beoordelaar;Kruispunt\nBert Claes;beoordelaar;Wijkwerk\n\
    Chaima El Amrani;beoordelaar;De Brug\nDirk Maes;beoordelaar;Samenhuis\n\
    Els Wouters;voorzitter;\nFatma Yilmaz;secretaris;\n";

/// The list of the web form: titles, a heading per province, sums.
fn list() -> String {
    let mut text = "Proeftuinen sociale netwerking;;;;;;;\nIngediend tot en met 16 oktober 2020;;;;;;;\n;;;;;;;\n\
        Dossiernummer;Titel van het project;Indiener;Soort indiener;Betrokken gemeenten;Gevraagde subsidie;Totale kostprijs;Eigen inbreng;Datum indiening\n"
        .to_owned();
    let (mut at, mut sum) = (0, 0);
    for (province, leads) in LEADS {
        text.push_str(&format!("Provincie {province};;;;;;;;\n"));
        for lead in leads {
            at += 1;
            let amount = 20_000 + at * 450;
            sum += amount;
            let spelt = if lead == "Affligem" { "Afligem" } else { lead };
            let with = if at % 8 == 1 { format!("{spelt}, {}", leads[2]) } else { spelt.to_owned() };
            text.push_str(&format!(
                "P{at:02};Samen wonen in {lead};Stad {lead};gemeente;{with};{};{};{};{:02}/10/2020\n",
                money(amount),
                money(2 * amount),
                money(amount),
                at % 15 + 1
            ));
        }
    }
    text.push_str(&format!(";Totaal;;;;{};{};{};\n", money(sum), money(2 * sum), money(sum)));
    text
}

/// An amount in euros as people write it.
fn money(euros: u32) -> String {
    let digits = euros.to_string();
    let parts: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().map(|part| str::from_utf8(part).unwrap()).collect();
    format!("{},00", parts.join("."))
}

/// Forty applications as Word files named after their ids.
fn applications(stage: &Stage, office: &LibreOffice) -> PathBuf {
    let leads = LEADS.iter().flat_map(|(_, leads)| leads);
    let pages: Vec<PathBuf> = leads
        .enumerate()
        .map(|(at, lead)| {
            let body = format!("<h1>Samen wonen in {lead}</h1><p>Wij <b>ontmoeten</b> elkaar.</p>");
            let page = format!("<html><head><meta charset=\"utf-8\"></head><body>{body}</body></html>");
            stage.write(&format!("bron/P{:02}.html", at + 1), page)
        })
        .collect();
    office.texts(&pages, "docx:MS Word 2007 XML")
}

#[test]
fn from_an_empty_folder_to_a_round_without_an_error() {
    let Some(office) = LibreOffice::start("a first round from workbooks and Word files") else { return };
    let stage = Stage::new();
    let tables = [stage.write("aanvragen.csv", list()), stage.write("leden.csv", MEMBERS)];
    let books = office.workbooks(&tables, Columns::Typed, "xlsx");
    let book = |name: &str| books.join(name).display().to_string();
    let texts = applications(&stage, &office).display().to_string();
    let call = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/oproep-507.ron").display().to_string();

    let mut answers = 0;
    let mut run = |words: &[&str]| {
        answers += words.iter().filter(|word| word.starts_with("--") && **word != "--call").count();
        stage.run(words)
    };
    run(&["new", "ronde", "--call", &call]).unwrap();
    let said = run(&["import", "committee", "ronde", &book("leden.xlsx")]).unwrap();
    assert!(said.contains("an-peeters"), "{said}");
    let proposals = ["import", "proposals", "ronde", &book("aanvragen.xlsx")];
    let asked = run(&proposals).unwrap_err();
    assert_eq!(asked.matches("fout:").count(), 1, "{asked}");
    // The program says itself what to type.
    assert!(asked.contains("--meaning \"Afligem=23105\"") && asked.contains("(Affligem)"), "{asked}");
    let said = run(&[&proposals[..], &ANSWER].concat()).unwrap();
    for told in ["rijen: 40", "1.169.000,00, de som van de rijen, klopt", "40 ingevoerd"] {
        assert!(said.contains(told), "{told} in {said}");
    }
    let said = run(&["import", "dossiers", "ronde", &texts]).unwrap();
    assert!(said.contains("40 teksten"), "{said}");
    let said = run(&["check", "ronde"]).unwrap();
    assert!(said.contains("Geen fouten"), "{said}");
    // The same list again is known with its answer, and changes nothing.
    let again = run(&proposals).unwrap();
    assert!(again.contains("niets gewijzigd"), "{again}");
    assert_eq!(answers, 1);
}
