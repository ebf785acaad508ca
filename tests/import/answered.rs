//! What a person says about a table, by options and from an earlier import: yes and no,
//! roundings, cells left open, and published tables with the answers that they need.

use toets::domain::amount::AmountRule;
use toets::domain::call::Call;
use toets::domain::committee::Committee;
use toets::domain::money::Money;
use toets::domain::proposal::Proposal;
use toets::import::kept::KeptAnswers;
use toets::import::maps::{Waiting, read_all};
use toets::import::proposals::{FIELDS, ReadProposals, Surroundings, read_among};
use toets::import::said::TableAnswers;
use toets::import::trial::{TableKind, Trial};
use toets::round::Round;
use toets::store::inputs::BuiltIn;
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
    let waiting = Waiting { file: "p.csv", bytes, fields: FIELDS };
    let tables = read_all(&[waiting], said, &call.currency, &call.classes)?;
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
    let kept = KeptAnswers::default().with(TableKind::Proposals, list, &said);
    let of = |bytes: &[u8], now: &TableAnswers| kept.of(TableKind::Proposals, bytes, now);
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
    assert_eq!(kept.of(TableKind::Partners, list, &TableAnswers::default()), None);
    assert_eq!(KeptAnswers::read("[("), KeptAnswers::default());
    let text = toets::store::ron_text::write_pretty(&kept).unwrap();
    assert_eq!(KeptAnswers::read(&text), kept);
    // Said again, it stands there once; nothing said forgets it.
    let again = kept.clone().with(TableKind::Proposals, list, &said);
    assert_eq!(again, kept);
}

/// How many questions a table leaves open with what was said, and the first of them.
fn open(bytes: &[u8], said: &TableAnswers) -> Option<String> {
    let register = BuiltIn::newest().read().unwrap();
    let round = Round::new(call(), Vec::new(), Committee::default(), register);
    let trial = Trial {
        kind: TableKind::Proposals,
        file: "p.csv",
        bytes,
        partners: None,
        round: &round,
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
