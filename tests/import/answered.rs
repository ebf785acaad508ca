//! What a person says about a table, by options and from an earlier import: yes and no,
//! roundings, cells left open, and published tables with the answers that they need.

use toets::domain::amount::{AmountRule, DecimalSign};
use toets::domain::call::Call;
use toets::domain::committee::{Committee, Member};
use toets::domain::money::Money;
use toets::domain::proposal::Proposal;
use toets::domain::role::Role;
use toets::import::joined::completed;
use toets::import::kept::KeptAnswers;
use toets::import::kind::TableKind;
use toets::import::maps::{Waiting, read_all};
use toets::import::proposals::{FIELDS, ReadProposals, Surroundings, read_among};
use toets::import::said::TableAnswers;
use toets::import::table::Table;
use toets::import::trial::Trial;
use toets::round::Round;
use toets::store::inputs::BuiltIn;
use toets::store::offer::Offer;
use toets::store::problem::Problem;

use crate::facts::facts;

fn call() -> Call {
    let text = "Call(id: \"12\", title: \"Voorjaar\", classes: [\
        Class(id: \"klein\", label: \"Kleine gemeente\", rule: Declared), \
        Class(id: \"groot\", label: \"Groot\", rule: AllPopulationBelow(900000))], \
        criteria: [Criterion(id: \"plan\", label: \"Plan\", scale: Scale(from: \"0\", to: \"10\", step: \"1\"))])";
    toets::store::ron_text::read("call.ron", text).unwrap()
}

fn said(maps: &[&str], meanings: &[&str]) -> TableAnswers {
    let all = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
    TableAnswers { maps: all(maps), meanings: all(meanings), ..TableAnswers::default() }
}

fn read(bytes: &[u8], said: &TableAnswers) -> Result<ReadProposals, Vec<Problem>> {
    let (call, register) = (call(), BuiltIn::newest().read().unwrap());
    let names = TableKind::Proposals.names(&call);
    let waiting = Waiting { file: "p.csv", bytes, fields: FIELDS, names: names.as_ref() };
    let tables = read_all(&[waiting], said, &call.currency)?;
    let rule: AmountRule<'_> = said.rule(&call.currency);
    read_among(&tables[0], None, &rule, &Surroundings { register: Some(&register), standing: &[] })
}

fn ids(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.what.id.as_str()).collect()
}

fn sum(proposals: &[Proposal]) -> String {
    proposals.iter().map(|one| one.requested).sum::<Money>().to_string()
}

#[test]
fn a_column_named_after_a_class_says_yes_or_no() {
    for heading in ["klein", "Kleine gemeente", "KLEIN"] {
        let list = format!(
            "id;titel;gevraagd;{heading};Groot\nA;a;1,00;ja;ja\nB;b;1,00;nee;\nC;c;1,00;X;\nD;d;1,00;;\nE;e;1,00;Oui;\nF;f;1,00;0;\nG;g;1,00;-;\n"
        );
        let proposals = read(list.as_bytes(), &TableAnswers::default()).unwrap().proposals;
        let with: Vec<&str> =
            proposals.iter().filter(|one| !one.classes.is_empty()).map(|one| one.id.as_str()).collect();
        assert_eq!(with, ["A", "C", "E"], "{heading}");
        // A class that follows from figures has no column: it is kept as it stands.
        assert_eq!(proposals[0].extra.keys().collect::<Vec<_>>(), ["Groot"]);
    }
    let list = b"id;titel;gevraagd;klein\nA;a;1,00;misschien\n";
    assert_eq!(ids(&read(list, &TableAnswers::default()).unwrap_err()), ["import-yes-no"]);
    let read_as = read(list, &said(&[], &["klein:misschien=ja"])).unwrap();
    assert_eq!(read_as.proposals[0].classes.len(), 1);
    // Kept as it stands where somebody says so.
    let kept = read(list, &said(&["klein=extra"], &[])).unwrap();
    assert_eq!(kept.proposals[0].extra["klein"], "misschien");
}

#[test]
fn amounts_are_rounded_to_the_cent_where_somebody_says_so_and_each_is_told() {
    let list = b"id;titel;gevraagd\nA;a;1.000,005\nB;b;2.000,0049\nC;c;3,10\nTotaal;;3.003,11\n";
    assert_eq!(ids(&read(list, &TableAnswers::default()).unwrap_err()), ["import-amount-cents"; 2]);
    let rounded = read(list, &TableAnswers { round: true, ..TableAnswers::default() }).unwrap();
    let amounts: Vec<String> = rounded.proposals.iter().map(|one| one.requested.to_string()).collect();
    assert_eq!(amounts, ["1000.01", "2000.00", "3.10"]);
    assert_eq!(ids(&rounded.notes), ["import-amount-rounded"; 2]);
}

#[test]
fn a_meaning_holds_in_the_column_that_it_names() {
    let list = b"id;titel;indiener;nis;gevraagd\nA;Afligem;Afligem;Afligem;1,00\n";
    let one = &read(list, &said(&[], &["nis:Afligem=23105"])).unwrap().proposals[0];
    assert_eq!((one.title.as_str(), one.lead.as_str()), ("Afligem", "Afligem"));
    assert_eq!(one.nis.as_deref(), Some("23105"));
    // Left open, and still to be read.
    let one = &read(list, &said(&[], &["nis:Afligem=-"])).unwrap().proposals[0];
    assert_eq!((one.nis.as_deref(), one.extra["nis"].as_str()), (None, "Afligem"));
    let list = b"id;titel;gemeenten;gevraagd\nA;a;Gooik, Afligem en Herne;1,00\n";
    let one = &read(list, &said(&[], &["municipalities:Afligem=-"])).unwrap().proposals[0];
    assert_eq!(one.municipalities, ["23024", "23032"]);
    assert_eq!(one.extra["gemeenten"], "Gooik, Afligem en Herne");
}

#[test]
fn what_was_said_is_kept_under_the_headings_of_the_table() {
    let list = "nr;wat;hoeveel;nis\n1;A;10,00;Afligem\n".as_bytes();
    let said = said(&["wat=title", "hoeveel=requested"], &["nis:Afligem=23105"]);
    let kept = KeptAnswers::default().with((TableKind::Proposals, &call()), list, &said);
    let of = |bytes: &[u8], now: &TableAnswers| kept.of((TableKind::Proposals, &call()), bytes, now);
    // In another order, and without the town that was misspelt.
    let later = "hoeveel;nr;nis;wat\n20,00;2;Leuven;B\n".as_bytes();
    let taken = of(later, &TableAnswers::default()).unwrap();
    assert_eq!((taken.maps.len(), taken.meanings.len()), (2, 0));
    assert_eq!(read(later, &taken).unwrap().proposals[0].title, "B");
    assert_eq!(of(list, &TableAnswers::default()).unwrap(), said);
    // What is said now wins, for the column and for the field.
    let now = TableAnswers { maps: vec!["nr=title".parse().unwrap()], ..TableAnswers::default() };
    let taken = of(later, &now).unwrap();
    let maps: Vec<(&str, &str)> =
        taken.maps.iter().map(|map| (map.column.as_str(), map.field.as_str())).collect();
    assert_eq!(maps, [("nr", "title"), ("hoeveel", "requested")]);
    // Another table, another kind, and a file that somebody broke remember nothing.
    assert_eq!(of("nr;wat;hoeveel\n1;A;1\n".as_bytes(), &TableAnswers::default()), None);
    assert_eq!(kept.of((TableKind::Partners, &call()), list, &TableAnswers::default()), None);
    assert_eq!(KeptAnswers::read("[("), KeptAnswers::default());
    let text = toets::store::ron_text::write_pretty(&kept).unwrap();
    assert_eq!(KeptAnswers::read(&text), kept);
    // Said again, it stands there once; nothing said forgets it.
    let again = kept.clone().with((TableKind::Proposals, &call()), list, &said);
    assert_eq!(again, kept);
}

/// How many questions a table leaves open with what was said, and the first of them.
fn open(bytes: &[u8], said: &TableAnswers) -> Option<String> {
    let register = BuiltIn::newest().read().unwrap();
    let round = Round::new(call(), Vec::new(), Committee::default(), register);
    let reader = Member::named("els".parse().unwrap(), "Els", Role::Secretary);
    let trial = Trial {
        kind: TableKind::Proposals,
        file: "p.csv",
        bytes,
        partners: None,
        round: &round,
        reader: &reader,
        whole: false,
    };
    let sight = trial.look(said);
    let columns = sight.missing.first().map(|field| (*field).to_owned());
    columns.or(sight.question.map(|question| question.title.id)).or_else(|| {
        let wrong = sight.wrong.first()?;
        Some(format!("{} {}", wrong.place(), wrong.what.id))
    })
}

#[test]
fn the_published_tables_ask_only_what_nobody_can_know() {
    let Some(folder) = facts() else { return };
    let bytes = |name: &str| std::fs::read(folder.join("messy").join(name)).unwrap();
    // The Flemish list: one question, which of its amounts is the grant.
    let flanders = bytes("01-flanders-efro-oproep-2015.nl-BE.csv");
    assert_eq!(open(&flanders, &TableAnswers::default()).as_deref(), Some("requested"));
    let answers = said(&["efro=requested"], &[]);
    assert_eq!(open(&flanders, &answers), None);
    assert_eq!(sum(&read(&flanders, &answers).unwrap().proposals), "3499891.69");
    // The Carinthian list: the same question.
    let carinthia = bytes("05-kaernten-efre-2007-2013.csv");
    assert_eq!(open(&carinthia, &TableAnswers::default()).as_deref(), Some("requested"));
    let answers = said(&["öffentliche Beteiligung(EU+nationale Kofinanzierung)=requested"], &[]);
    assert_eq!(open(&carinthia, &answers), None);
    let read_all = read(&carinthia, &answers).unwrap();
    assert_eq!((read_all.proposals.len(), sum(&read_all.proposals)), (242, "135225583.71".to_owned()));
    // The Luxembourg list: the grant, years that are no dates, towns of another country,
    // and the amount that lost a zero.
    let luxembourg = bytes("07-luxembourg-all-funds-2007-2020.csv");
    let mut answers = said(&["eu_amount=requested"], &[]);
    assert_eq!(open(&luxembourg, &answers).as_deref(), Some("import-ask-amount"));
    answers.meanings.push("requested:288.11=288.110,00".parse().unwrap());
    let columns = said(&["start_date=extra", "end_date=extra", "commune(s)=extra"], &[]);
    answers.maps.extend(columns.maps);
    assert_eq!(open(&luxembourg, &answers).as_deref(), Some("import-ask-decimal"));
    answers.decimal = Some(toets::domain::amount::DecimalSign::Comma);
    assert_eq!(open(&luxembourg, &answers), None);
    let read_all = read(&luxembourg, &answers).unwrap();
    assert_eq!(read_all.proposals.len(), 75);
    assert_eq!(read_all.proposals[0].requested.to_string(), "288110.00");
    assert_eq!(read_all.proposals[0].total_cost.unwrap().to_string(), "823171.00");
}

#[test]
fn an_empty_cell_may_have_a_meaning_in_its_column() {
    let list = "id;titel;gevraagd\nDeel een;;\nA;a;\nB;b;5,00\nC;c;\nTotaal;;5,00\n".as_bytes();
    let read = read(list, &said(&[], &["requested:=1,00"])).unwrap().proposals;
    let asked: Vec<String> = read.iter().map(|one| one.requested.to_string()).collect();
    assert_eq!(asked, ["1.00", "5.00", "1.00"]);
}

#[test]
fn a_heading_that_is_spare_gives_way() {
    let nis = |list: &str| {
        let read = read(list.as_bytes(), &TableAnswers::default()).unwrap().proposals;
        (read[0].nis.clone(), read[0].extra.get("Gemeente").cloned())
    };
    let of = |code: &str| Some(code.to_owned());
    assert_eq!(nis("id;titel;gevraagd;Gemeente\nA;a;1,00;Lennik\n"), (of("23104"), None));
    assert_eq!(nis("id;titel;gevraagd;Gemeente;NIS-code\nA;a;1,00;x;23104\n"), (of("23104"), of("x")));
    assert_eq!(nis("id;titel;gevraagd;Gemeente;Commune\nA;a;1,00;x;y\n"), (None, of("x")));
}

#[test]
fn several_codes_and_codes_beside_names_are_read() {
    let places = |text: &str| {
        let list = format!("id;titel;gevraagd;gemeenten\nA;a;1,00;\"{text}\"\n");
        read(list.as_bytes(), &TableAnswers::default()).map(|read| read.proposals[0].municipalities.join("+"))
    };
    for text in [
        "44021, 41002",
        "44021 41002",
        "Gent/Aalst",
        "Gent & Aalst",
        "9000 Gent, 41002 Aalst",
        "Gent (44021) + Aalst",
    ] {
        assert_eq!(places(text).unwrap(), "44021+41002", "{text}");
    }
    for text in ["44021 Aalst", "Aalst (44021)", "1 Gent", "44021, 4100"] {
        assert!(places(text).is_err(), "{text}");
    }
    // A municipality that is no more since 2019 is read as the one that it is in.
    assert_eq!(places("Nevele en Puurs").unwrap(), "44083+12041");
}

#[test]
fn amounts_under_another_unit_are_refused() {
    for (heading, id) in [
        ("gevraagd (x 1.000 EUR)", "import-column-factor"),
        ("steun in %", "import-column-share"),
        ("gevraagd \u{a3}", "import-column-currency"),
    ] {
        let list = format!("id;titel;{heading}\nA;a;38,40\n");
        let map = format!("{heading}=requested");
        assert_eq!(ids(&read(list.as_bytes(), &said(&[&map], &[])).unwrap_err()), [id]);
    }
}

#[test]
fn a_sign_that_does_not_settle_every_cell_asks_about_them() {
    let list = "id;titel;gevraagd\nA;a;38.400\nB;b;40,000\n".as_bytes();
    let comma = TableAnswers { decimal: Some(DecimalSign::Comma), ..TableAnswers::default() };
    let wrong = read(list, &comma).unwrap_err();
    assert_eq!(ids(&wrong), ["import-amount-ambiguous"]);
    let Some(Offer::Amount { readings, .. }) = wrong[0].offer.as_deref() else { panic!("{wrong:?}") };
    assert_eq!(readings, &["40000", "40"]);
    let said = TableAnswers { meanings: said(&[], &["requested:40,000=40000"]).meanings, ..comma.clone() };
    assert_eq!(sum(&read(list, &said).unwrap().proposals), "78400.00");
    // A column that is written in one way is read as it was said.
    assert_eq!(
        sum(&read("id;titel;gevraagd\nA;a;40,000\nB;b;5,50\n".as_bytes(), &comma).unwrap().proposals),
        "45.50"
    );
}

#[test]
fn what_a_second_table_has_no_column_for_stays() {
    let read = |list: &str| read(list.as_bytes(), &TableAnswers::default()).unwrap().proposals;
    let known = read("id;titel;indiener;gevraagd;partners;zaal\nA;a;De Vest;1,00;Koor;Noord\n");
    let new = "id;titel;gevraagd\nA;a;2,00\nB;b;1,00\n";
    let table = Table::read("p.csv", new.as_bytes(), FIELDS, &[]).unwrap();
    let now = completed(&known, read(new), &|field| table.has(field));
    assert_eq!((now[0].lead.as_str(), now[0].partners.len()), ("De Vest", 1));
    assert_eq!(now[0].extra["zaal"], "Noord");
    assert_eq!((now[0].requested.to_string(), now.len()), ("2.00".to_owned(), 2));
    // A column that is there and empty empties.
    let new = "id;titel;indiener;gevraagd\nA;a;;2,00\n";
    let table = Table::read("p.csv", new.as_bytes(), FIELDS, &[]).unwrap();
    assert_eq!(completed(&known, read(new), &|field| table.has(field))[0].lead, "");
}

#[test]
fn cells_and_columns_that_no_spreadsheet_has_are_refused_at_once() {
    let refused =
        |list: String| read(list.as_bytes(), &TableAnswers::default()).unwrap_err().remove(0).what.id;
    assert_eq!(
        refused(format!("id;titel;gevraagd\nA;{};1,00\n", "x".repeat(300_000))),
        "import-cell-too-long"
    );
    assert_eq!(
        refused(format!("id;titel;gevraagd{}\nA;a;1,00\n", ";y".repeat(20_000))),
        "import-columns-too-many"
    );
    // A long name in a cell of a municipality looks for no near one.
    let place = format!("id;titel;gevraagd;gemeenten\nA;a;1,00;{}\n", "x".repeat(100_000));
    assert_eq!(refused(place), "import-nis-name");
}
