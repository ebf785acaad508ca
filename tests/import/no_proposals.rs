//! Rows of a list that are no proposals: sums in every place, averages, lines, units, rows
//! that are not filled in. They are told and left out, or somebody is asked; a row that
//! is a proposal stays.

use toets::domain::amount::AmountRule;
use toets::import::leave_out::{LeftKind, RowsSaid};
use toets::import::phrases;
use toets::import::proposals::{FIELDS, ReadProposals, Surroundings, read_among};
use toets::import::table::{Answers, Table};
use toets::store::offer::Offer;
use toets::store::problem::{Problem, Severity};

const HEAD: &str = "nr;titel;indiener;gevraagd;totale kost;eigen inbreng\r\n";
const ROWS: &str = "B01;Zwemles voor iedereen;Stad Halle;12.500,00;20.000,00;7.500,00\r\n\
    B02;Muziek in de wijk;Gemeente Lier;7.250,50;10.000,00;2.749,50\r\n";

fn table(text: &str, rows: RowsSaid<'_>) -> Result<Table, Vec<Problem>> {
    Table::read_as("b.csv", text.as_bytes(), FIELDS, &Answers { rows, ..Answers::default() })
}

/// A list under the usual headings.
fn list(rows: &str) -> Table {
    table(&format!("{HEAD}{rows}"), RowsSaid::default()).unwrap()
}

fn read(table: &Table) -> Result<ReadProposals, Vec<Problem>> {
    read_among(table, None, &AmountRule::default(), &Surroundings::default())
}

/// The rows that are left out: line, kind, and of a total what it says and what the rows
/// come to in the first column, with the columns that failed.
fn left(table: &Table) -> Vec<String> {
    let of = |kind: &LeftKind| match kind {
        LeftKind::Above => "above".to_owned(),
        LeftKind::Headings => "headings".to_owned(),
        LeftKind::Section => "section".to_owned(),
        LeftKind::Drawn => "drawn".to_owned(),
        LeftKind::Units => "units".to_owned(),
        LeftKind::Unfilled => "unfilled".to_owned(),
        LeftKind::Figure => "figure".to_owned(),
        LeftKind::Said => "said".to_owned(),
        LeftKind::Total(sums) => {
            let first = sums.compared.first();
            let first = first.map(|one| format!(" {} {}", one.published, one.computed)).unwrap_or_default();
            let failed: String = sums.failed.iter().map(|heading| format!(" failed {heading}")).collect();
            format!("total{first}{failed}")
        }
    };
    table.left_out.iter().map(|row| format!("{} {}", row.line, of(&row.kind))).collect()
}

fn told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|one| format!("{} {}", one.place(), one.what.id)).collect()
}

#[test]
fn sums_with_a_name_in_the_column_of_ids() {
    let text = "Pajottenland;;;;;\r\n\
        B01;Zwemles;Stad Halle;12.500,00;20.000,00;7.500,00\r\n\
        Subtotaal Pajottenland;;;12.500,00;20.000,00;7.500,00\r\n\
        Antwerpen;;;;;\r\n\
        B02;Muziek;Gemeente Lier;7.250,50;10.000,00;2.749,50\r\n\
        Subtotaal;;;7.250,50;10.000,00;2.749,50\r\n\
        Totaal;;;19.750,50;30.000,00;10.249,50\r\n";
    let table = list(text);
    assert_eq!(
        left(&table),
        [
            "2 section",
            "4 total 12500.00 12500.00",
            "5 section",
            "7 total 7250.50 7250.50",
            "8 total 19750.50 19750.50"
        ]
    );
    assert_eq!(read(&table).unwrap().proposals.len(), 2);
    for label in
        ["Totaal aantal aanvragen: 2", "TOT.", "∑", "Σ", "Deeltotaal", "Zwischensumme", "Total intermédiaire"]
    {
        let table = list(&format!("{ROWS}{label};;;19.750,50;30.000,00;10.249,50\r\n"));
        assert_eq!(left(&table), ["4 total 19750.50 19750.50"], "{label}");
    }
}

#[test]
fn a_total_whatever_of_its_columns_are_filled() {
    // The column of what is asked is empty, or its formula failed: only an unknown column sums.
    let head = "nr;titel;indiener;gevraagd;uit het fonds\r\n";
    let rows = "B01;Zwemles;Stad Halle;12.500,00;100,00\r\nB02;Muziek;Gemeente Lier;7.250,50;200,00\r\n";
    for (last, expected) in [
        (";Totaal groep 2.1.;;;300,00", "4 total 300.00 300.00"),
        ("Totaal generaal;;;#REF!;300,00", "4 total 300.00 300.00 failed gevraagd"),
        ("Totaal;;;#VERW!;", "4 total failed gevraagd"),
    ] {
        let table = table(&format!("{head}{rows}{last}\r\n"), RowsSaid::default()).unwrap();
        assert_eq!(left(&table), [expected], "{last}");
        assert_eq!(read(&table).unwrap().proposals.len(), 2, "{last}");
    }
    let failed = list(&format!("{ROWS}Totaal;;;#REF!;;\r\n"));
    let LeftKind::Total(sums) = &failed.left_out[0].kind else { panic!("a total") };
    let said: Vec<String> = phrases::sums(sums).into_iter().map(|said| said.id).collect();
    assert_eq!(said, ["import-control-failed"]);
}

#[test]
fn a_total_above_its_rows_is_that_of_the_rows_below() {
    let total = "Totaal;;;19.750,50;30.000,00;10.249,50\r\n";
    assert_eq!(left(&list(&format!("{total}{ROWS}"))), ["2 total 19750.50 19750.50"]);
    let above = table(&format!("{total}{HEAD}{ROWS}"), RowsSaid::default()).unwrap();
    assert_eq!(left(&above), ["1 total 19750.50 19750.50"]);
    let wrong = list(&format!("Totaal;;;20.000,00;30.000,00;10.249,50\r\n{ROWS}"));
    assert_eq!(left(&wrong), ["2 total 20000.00 19750.50"]);
    // Each section may begin with its own.
    let sections = "Totaal;;;6,00;;\r\nB1;A;L;1,00;;\r\nB2;B;M;5,00;;\r\nTotaal;;;5,00;;\r\nB3;C;N;2,00;;\r\n\
        B4;D;O;3,00;;\r\n";
    assert_eq!(left(&list(sections)), ["2 total 6.00 6.00", "5 total 5.00 5.00"]);
    // What there is to divide is no sum of the rows.
    let budget =
        table(&format!("Totaal budget;;;500.000,00;;\r\n{HEAD}{ROWS}"), RowsSaid::default()).unwrap();
    assert_eq!(left(&budget), ["1 above"]);
}

#[test]
fn figures_about_the_rows_and_the_budget() {
    for row in [
        ";Gemiddelde;;9.875,25;15.000,00;5.124,75",
        "Gemiddeld;;;9.875,25;15.000,00;5.124,75",
        ";Moyenne par projet;;9.875,25;;",
        "Aantal;2;;;;",
        "Mediaan;;;9.875,25;;",
        "Beschikbaar budget;;;800.000,00;;",
        "Saldo;;;780.249,50;;",
    ] {
        let table = list(&format!("{ROWS}{row}\r\n"));
        assert_eq!(left(&table), ["4 figure"], "{row}");
    }
    let carried = "Over te dragen;;;19.750,50;30.000,00;10.249,50\r\n";
    let pages = format!(
        "{ROWS}{carried}{HEAD}Transport;;;19.750,50;30.000,00;10.249,50\r\nB03;Koor;Stad Gent;1,00;;\r\n"
    );
    assert_eq!(left(&list(&pages)), ["4 total 19750.50 19750.50", "5 headings", "6 total 19750.50 19750.50"]);
    // A proposal with such a name has an id and a lead.
    let named = "B03;Transport;Stad Gent;1,00;;\r\nB04;Aantal zonnepanelen;Stad Aalst;2,00;;\r\n";
    let table = list(&format!("{ROWS}{named}"));
    assert_eq!((left(&table).len(), read(&table).unwrap().proposals.len()), (0, 4));
}

#[test]
fn lines_units_and_rows_that_are_not_filled_in() {
    let units = list(&format!(";;;(EUR);(EUR);(in euro)\r\n{ROWS}"));
    assert_eq!(left(&units), ["2 units"]);
    let drawn = list(&format!("---;-----;---;--:;:--;---\r\n{ROWS}===;;;;;\r\n"));
    assert_eq!(left(&drawn), ["2 drawn", "5 drawn"]);
    let prepared = list(&format!("{ROWS}B03;;;;;\r\nB04;;;€ -;0,00;0\r\n;;;0,00;0,00;0,00\r\n"));
    assert_eq!(left(&prepared), ["4 unfilled", "5 unfilled", "6 unfilled"]);
    assert_eq!(read(&prepared).unwrap().proposals.len(), 2);
    // Thousands are no unit to pass over, and an id between filled rows lacks its row.
    let thousands = list(&format!(";;;(x 1.000 EUR);(EUR);(EUR)\r\n{ROWS}"));
    assert_eq!(left(&thousands), [""; 0]);
    assert!(read(&thousands).is_err());
    let between = list(&format!("B00;;;;;\r\n{ROWS}"));
    assert_eq!(left(&between), [""; 0]);
    let wrong = read(&between).unwrap_err();
    assert_eq!(told(&wrong), ["b.csv:2:5 import-cell-empty", "b.csv:2:7 import-cell-empty"]);
    assert_eq!(wrong[0].hint.as_ref().unwrap().id, "import-hint-left");
    let offer = Offer::Row { line: 2, may_stay: false, row: "B00".to_owned() };
    assert_eq!(wrong[0].offer.as_deref(), Some(&offer));
}

#[test]
fn a_row_that_asks_what_others_ask_together_is_asked_about_or_told() {
    for name in [";Overzicht;", ";Alle projecten samen;", ";Overzicht;Dienst Subsidies"] {
        let text = format!("{ROWS}{name};19.750,50;30.000,00;10.249,50\r\n");
        let wrong = read(&list(&text)).err().unwrap_or_default();
        assert_eq!(told(&wrong), ["b.csv:4:2 import-doubt-sum"], "{name}");
        let lines: Vec<String> = wrong[0].what.args.iter().map(|(_, arg)| arg.to_string()).collect();
        assert_eq!(lines[1..], ["2", "3"], "{name}");
        assert!(matches!(wrong[0].offer.as_deref(), Some(Offer::Row { line: 4, may_stay: true, .. })));
        // Somebody says what it is.
        let text = format!("{HEAD}{text}");
        let out = table(&text, RowsSaid { out: &[4], kept: &[] }).unwrap();
        assert_eq!((left(&out), read(&out).unwrap().proposals.len()), (vec!["4 said".to_owned()], 2));
        let kept = table(&text, RowsSaid { out: &[], kept: &[4] }).unwrap();
        let all = read(&kept).unwrap();
        assert_eq!((all.proposals.len(), all.notes.len()), (3, 0), "{name}");
    }
    // With an id it is a proposal that somebody should look at.
    for row in ["B03;Overzicht;;19.750,50;30.000,00;10.249,50", "B03;Sport;Stad Gent;19.750,50;30.000,00;"] {
        let all = read(&list(&format!("{ROWS}{row}\r\n"))).unwrap();
        assert_eq!(all.proposals.len(), 3);
        assert_eq!(told(&all.notes), ["b.csv:4:5 import-doubt-sum"], "{row}");
        assert_eq!(all.notes[0].severity, Severity::Warning);
    }
    // One amount that differs is no sum, and neither is one row alone.
    let other = read(&list(&format!("{ROWS}B03;Sport;Stad Gent;19.750,50;30.000,01;\r\n"))).unwrap();
    assert_eq!(other.notes.len(), 0);
    let twice = "B01;Zwemles;Stad Halle;5,00;;\r\nB02;Muziek;Gemeente Lier;5,00;;\r\n";
    assert_eq!(read(&list(twice)).unwrap().notes.len(), 0);
    // A total that nobody called one, at the top.
    let top = list(&format!(";Overzicht;;19.750,50;30.000,00;10.249,50\r\n{ROWS}"));
    assert_eq!(told(&read(&top).unwrap_err()), ["b.csv:2:2 import-doubt-sum"]);
}

#[test]
fn a_row_without_the_names_of_the_others_is_asked_about() {
    let nameless = list(&format!("{ROWS};Reserve van vorig jaar;;3.000,00;;\r\n"));
    assert_eq!(told(&read(&nameless).unwrap_err()), ["b.csv:4:2 import-doubt-nameless"]);
    // With a lead it is a proposal, and its id is told with its title.
    let led = read(&list(&format!("{ROWS};Koor;Stad Gent;3.000,00;;\r\n"))).unwrap();
    let given: Vec<String> = phrases::given_ids(&led.given).into_iter().map(|said| said.id).collect();
    assert_eq!((led.proposals.len(), given), (3, vec!["import-id-given".to_owned()]));
    assert_eq!(led.given[0].title, "Koor");
    // A word for a total with an id: asked about without a lead, else told.
    let total = "B03;TOTAAL;;1,00;;\r\n";
    assert_eq!(told(&read(&list(&format!("{ROWS}{total}"))).unwrap_err()), ["b.csv:4:5 import-doubt-label"]);
    let led = read(&list(&format!("{ROWS}B03;Totaal;Stad Gent;1,00;;\r\n"))).unwrap();
    assert_eq!((led.proposals.len(), told(&led.notes)), (3, vec!["b.csv:4:5 import-doubt-label".to_owned()]));
}

#[test]
fn a_row_that_somebody_keeps_or_leaves_out() {
    let text = format!("{HEAD}{ROWS};Totaal anders;;3,00;;\r\n");
    assert_eq!(left(&table(&text, RowsSaid::default()).unwrap()), ["4 total 3.00 19750.50"]);
    let kept = table(&text, RowsSaid { out: &[], kept: &[4] }).unwrap();
    assert_eq!((left(&kept).len(), read(&kept).unwrap().proposals.len()), (0, 3));
    let out = table(&text, RowsSaid { out: &[2], kept: &[] }).unwrap();
    assert_eq!(left(&out), ["2 said", "4 total 3.00 7250.50"]);
    let nowhere = table(&text, RowsSaid { out: &[9], kept: &[1] }).unwrap_err();
    assert_eq!(told(&nowhere), ["b.csv import-row-nowhere", "b.csv import-row-nowhere"]);
}

#[test]
fn rows_that_end_early() {
    let head = "nr;titel;indiener;gevraagd;totale kost;opmerking;bijlage;;\r\n";
    let short = |rows: &str| table(&format!("{head}{rows}"), RowsSaid::default());
    let whole = short("B01;A;L;1,00;2,00\r\nB02;B;M;3,00;4,00;goed;\r\nB03;C;N;5,00;6,00;\r\n").unwrap();
    assert_eq!(read(&whole).unwrap().proposals.len(), 3);
    // A cell was lost: an amount that others have is not there.
    let lost = short("B01;A;L;1,00;2,00;;\r\nB02;B;3,00;4,00\r\n").unwrap_err();
    assert_eq!(told(&lost), ["b.csv:3:12 import-row-cells"]);
    // A text goes on in the row below.
    let broken = short("B01;A;L;1,00;2,00;een\r\nlange tekst;;\r\nB02;B;M;3,00;4,00;goed;\r\n").unwrap_err();
    assert_eq!(told(&broken)[0], "b.csv:2:19 import-row-cells");
    let needed = short("B01;A;L\r\n").unwrap_err();
    assert_eq!(told(&needed), ["b.csv:2:7 import-row-cells"]);
}
