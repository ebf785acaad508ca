//! Proposals tables, partners tables, and the way there and back.

use jiff::civil::date;
use proptest::prelude::*;
use toets::domain::amount::{AmountRule, DecimalSign};
use toets::domain::identity::ids::{likeness, unfit};
use toets::domain::money::Money;
use toets::domain::party::LeadKind;
use toets::domain::proposal::{Partner, PartnerRole, Proposal};
use toets::import::table::Table;
use toets::import::{partners, proposals};
use toets::store::problem::Problem;
use toets::text::csv::Form;

use crate::tables::{partners_csv, proposals_csv};

fn read(text: &str, maps: &[&str]) -> Result<Vec<Proposal>, Vec<Problem>> {
    let maps: Vec<_> = maps.iter().map(|map| map.parse().unwrap()).collect();
    let table = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &maps)?;
    proposals::read(&table, None, &AmountRule::default())
}

fn problems(text: &str) -> Vec<String> {
    let told = |problem: Problem| format!("{} {}", problem.place(), problem.what.id);
    read(text, &[]).unwrap_err().into_iter().map(told).collect()
}

fn both(one: &str, two: &str) -> Result<Vec<Proposal>, Vec<Problem>> {
    let table = Table::read("p.csv", one.as_bytes(), proposals::FIELDS, &[])?;
    let partners = Table::read("q.csv", two.as_bytes(), partners::FIELDS, &[])?;
    proposals::read(&table, Some(&partners), &AmountRule::default())
}

#[test]
fn reads_a_dutch_table_from_excel() {
    let text = "\u{feff}Nr;Titel;Indiener;Soort indiener;NIS;Gemeenten;Copromotoren;Gevraagd bedrag (€);\
        Totale kost;Eigen inbreng;Startdatum;Einddatum;Ingediend op;Bijlage\r\n\
        P07;Samen = sterk;Gemeente Hamme;local-authority;42008;11001 + 12002;VVSG + \"De Brug\" vzw;\
        € 40.000,00;80.000,00;40000;1/3/2021;28/02/2022;14/10/2020 16:05;plan.pdf\r\n\
        P08;\"Twee\r\nregels\";;;;;;1.134;;;;;14/10/2020 9:00;\r\n\
        ;;;;;;;;;;;;;\r\n";
    let read = read(text, &[]).unwrap();
    let one = &read[0];
    assert_eq!(one.id.as_str(), "P07");
    assert_eq!(one.lead_kind, Some(LeadKind::LocalAuthority));
    assert_eq!(one.municipalities, ["11001", "12002"]);
    assert_eq!(one.partners.len(), 2);
    assert_eq!(one.requested, Money::from_cents(4_000_000));
    assert_eq!(one.total_cost, Some(Money::from_cents(8_000_000)));
    assert_eq!(one.start, Some(date(2021, 3, 1)));
    assert_eq!(one.submitted, Some(date(2020, 10, 14).at(16, 5, 0, 0).into()));
    assert_eq!(one.extra["Bijlage"], "plan.pdf");
    assert_eq!(read[1].requested, Money::from_cents(113_400));
    // Lines in a cell end as they do in a workbook.
    assert_eq!(read[1].title, "Twee\nregels");
    assert!(read[1].extra.is_empty());
}

#[test]
fn tells_every_problem_of_the_file() {
    let text = "id,title,requested,minimum,lead_kind,nis,start,end,submitted\n\
        P1,a,40000,50000,burger,4000,2021-02-30,,2020-10-14\n\
        ,b,-5,,,,2021-03-01,2021-02-01,2020-10-14T16:05\n\
        P1,,40%,,,,,,14/10/2020 25:00\n\
        P4,d,,,,,,,\n";
    assert_eq!(
        problems(text),
        [
            "p.csv:2:12 import-minimum-above-request",
            "p.csv:2:18 import-lead-kind",
            "p.csv:2:25 import-nis",
            "p.csv:2:30 import-date",
            "p.csv:2:42 import-moment-without-time",
            "p.csv:3:4 import-amount-negative",
            "p.csv:3:21 import-end-before-start",
            "p.csv:4:1 import-proposal-twice",
            "p.csv:4:4 import-cell-empty",
            "p.csv:4:5 import-amount-share",
            "p.csv:4:14 import-moment",
            "p.csv:5:6 import-cell-empty",
        ]
    );
    let twice = read("id,title,requested\nP1,a,1\nP1,b,2\n", &[]).unwrap_err();
    let args: Vec<String> = twice[0].what.args.iter().map(|(_, value)| value.to_string()).collect();
    assert_eq!(args, ["P1", "2", "3"]);
}

#[test]
fn asks_about_amounts_and_takes_the_answer() {
    let text = "id;title;requested\nP1;a;1.134\nP2;b;40000\n";
    assert_eq!(problems(text), ["p.csv:2:6 import-amount-ambiguous"]);
    let table = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &[]).unwrap();
    let rule = AmountRule { decimal: Some(DecimalSign::Comma), ..AmountRule::default() };
    let read = proposals::read(&table, None, &rule).unwrap();
    assert_eq!(read[0].requested, Money::from_cents(113_400));
    let clash = "id;title;requested\nP1;a;\"1,134.00\"\nP2;b;1.134,00\nP3;c;1.134\n";
    // Two cells can be read with a comma, so that the one that cannot is asked about.
    assert_eq!(problems(clash), ["p.csv:2:6 import-amount-clash"]);
}

#[test]
fn a_map_names_columns_that_nobody_knows() {
    let text = "Nr,Wat,Steun,Subsidie\n1,a,40000,10\n";
    let mapped = read(text, &["wat=title", "Steun=requested"]).unwrap();
    assert_eq!(mapped[0].requested, Money::from_cents(4_000_000));
    assert_eq!(mapped[0].extra["Subsidie"], "10");
    // Written and read again, the column still has no meaning.
    let again = read(&proposals_csv(&mapped, Form::Plain), &[]).unwrap();
    assert_eq!(again, mapped);
}

#[test]
fn partners_come_from_their_own_table() {
    let one = "id,title,requested,partners\nP1,a,1,VVSG + Stad Gent\nP2,b,2,OCMW\n";
    let two = "Project;Naam;Rol;Totaal;Subsidie\nP1;VVSG;promotor;€ 1.134,00;500\n\
        P1;UGent;geassocieerde partner;;\n";
    let read = both(one, two).unwrap();
    let names: Vec<&str> = read[0].partners.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["VVSG", "UGent", "Stad Gent"]);
    assert_eq!(read[0].partners[0].role, PartnerRole::Lead);
    assert_eq!(read[0].partners[0].total, Some(Money::from_cents(113_400)));
    assert_eq!(read[0].partners[1].role, PartnerRole::Associated);
    assert_eq!(read[1].partners.len(), 1);
    let wrong = both(one, "proposal,name,role\nP9,x,\nP1,,baas\n").unwrap_err();
    let told: Vec<String> =
        (wrong.iter()).map(|problem| format!("{} {}", problem.place(), problem.what.id)).collect();
    assert_eq!(
        told,
        ["q.csv:2:1 import-proposal-unknown", "q.csv:3:4 import-cell-empty", "q.csv:3:5 import-partner-role"]
    );
}

fn in_register(text: &str) -> Result<Vec<Proposal>, Vec<Problem>> {
    let table = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &[])?;
    let register = toets::store::inputs::BuiltIn::newest().read().unwrap();
    proposals::read_with(&table, None, &AmountRule::default(), Some(&register))
}

#[test]
fn municipalities_may_stand_there_by_name() {
    let text = "nr;titel;gevraagd;nis;gemeenten\n\
        1;a;1,00;Lennik;Gooik, Lennik en Pepingen\n\
        2;b;1,00;stad sint niklaas;31033 + Torhout\n\
        3;c;1,00;Ville de Gand;De Haan + OCMW van De Panne\n\
        4;d;1,00;99999;\n";
    let read = in_register(text).unwrap();
    let codes: Vec<(Option<&str>, String)> =
        read.iter().map(|one| (one.nis.as_deref(), one.municipalities.join(" "))).collect();
    let expected = [
        (Some("23104"), "23024 23104 23064"),
        (Some("46021"), "31033"),
        (Some("44021"), "35029 38008"),
        (Some("99999"), ""),
    ];
    assert_eq!(codes, expected.map(|(nis, list)| (nis, list.to_owned())));
}

#[test]
fn a_broken_code_is_refused_with_what_was_meant() {
    let text = "nr;titel;gevraagd;nis;gemeenten\n\
        1;a;1,00;4000;\n\
        2;b;1,00;31033,0;31.033\n\
        3;c;1,00;Afligem;\n\
        4;d;1,00;Kerksken-aan-Zee;Gent, Nergens\n\
        5;e;1,00;123;\n";
    let hint = |problem: &Problem| match &problem.hint {
        Some(hint) if hint.id == "import-hint-nis" => format!("{:?}", hint.args[0].1),
        _ => String::new(),
    };
    let told: Vec<String> = (in_register(text).unwrap_err().iter())
        .map(|problem| format!("{} {} {}", problem.place(), problem.what.id, hint(problem)))
        .collect();
    assert_eq!(
        told,
        [
            "p.csv:2:10 import-nis Text(\"04000\")",
            "p.csv:3:10 import-nis Text(\"31033\")",
            "p.csv:3:18 import-nis Text(\"31033\")",
            "p.csv:4:10 import-nis-name Text(\"23105\")",
            "p.csv:5:10 import-nis-name ",
            "p.csv:5:27 import-nis-name ",
            "p.csv:6:10 import-nis ",
        ]
    );
}

#[test]
fn enterprise_numbers_are_read_and_tested() {
    for heading in
        ["KBO", "KBO-nummer", "Ondernemingsnummer", "BTW-nummer", "Numéro d’entreprise", "VAT number"]
    {
        let read = read(&format!("id;title;requested;{heading}\n1;a;1;BE 0207.451.227\n"), &[]).unwrap();
        assert_eq!(read[0].kbo.as_deref(), Some("0207.451.227"), "{heading}");
    }
    let wrong = problems("id,title,requested,kbo\n1,a,1,0207451228\n2,b,1,207451227\n3,c,1,geen\n");
    let expected = ["p.csv:2:7 import-kbo-check", "p.csv:3:7 import-kbo", "p.csv:4:7 import-kbo"];
    assert_eq!(wrong, expected);
    let partners = "proposal,name,kbo\nP1,Brug,0207451227\nP1,Koor,1\n";
    let wrong = both("id,title,requested\nP1,a,1\n", partners).unwrap_err();
    assert_eq!(wrong[0].place(), "q.csv:3:9");
}

#[test]
fn ids_that_nobody_can_tell_apart_are_refused() {
    for (second, id) in [
        ("p01", "import-proposal-alike"),
        ("P1", "import-proposal-alike"),
        ("\u{ff30}01", "import-proposal-alike"),
        ("P\u{202e}02", "id-invisible"),
        ("P\u{feff}02", "id-invisible"),
        ("..", "id-no-file-name"),
        ("../b", "id-no-file-name"),
    ] {
        let text = format!("id,title,requested\nP01,a,1\n{second},b,1\n");
        assert_eq!(problems(&text), [format!("p.csv:3:1 {id}")], "{second}");
    }
    let partners = both("id,title,requested\nP01,a,1\n", "proposal,name\np1,Brug\n").unwrap_err();
    assert_eq!(partners[0].hint.as_ref().unwrap().id, "not-found-near-hint");
}

#[test]
fn a_partner_in_both_tables_is_one_however_written() {
    let read = both(
        "id,title,requested,partners\nP1,a,1,OCMW gent + VZW  de brug + De Brug\n",
        "proposal,name,role\nP1,Stad Gent,lead\nP1,vzw De Brug,partner\n",
    );
    let names: Vec<String> = read.unwrap()[0].partners.iter().map(|one| one.name.clone()).collect();
    assert_eq!(names, ["Stad Gent", "vzw De Brug", "De Brug"]);
}

#[test]
fn the_lead_among_the_partners_leads() {
    let list = "id,title,lead,requested\nA,a,De Vest,10\n";
    let partners = "proposal;naam;kost\nA;de vest;5,00\nFestival;;\nA;De Brug vzw;5,00\nA;Koor;1,00\n";
    let read = both(list, partners).unwrap();
    // A line of one text is no partner where the others have amounts.
    let roles: Vec<(&str, PartnerRole)> =
        read[0].partners.iter().map(|one| (one.name.as_str(), one.role)).collect();
    let partner = PartnerRole::Partner;
    assert_eq!(roles, [("de vest", PartnerRole::Lead), ("De Brug vzw", partner), ("Koor", partner)]);
}

#[test]
fn a_row_in_another_currency_is_an_error_of_the_table() {
    let wrong = |text: &str| -> Vec<String> {
        let told = |problem: &Problem| format!("{} {}", problem.place(), problem.what.id);
        read(text, &[]).unwrap_err().iter().map(told).collect()
    };
    let text = "nr;titel;gevraagd;munt\nA;x;100,00;EUR\nB;x;100,00;USD\nC;x;100,00;euro\nD;x;100,00;\n";
    assert_eq!(wrong(text), ["p.csv:3:12 import-currency"]);
    assert_eq!(wrong("id,title,requested,Currency\nA,x,5,CHF\n"), ["p.csv:2:7 import-currency"]);
    let fine = read(&text.replace("USD", "\u{20ac}"), &[]).unwrap();
    assert!(fine.len() == 4 && fine.iter().all(|one| one.extra.is_empty()), "{fine:?}");
    // Partners are paid in the same currency.
    let partners = "proposal,name,grant,valuta\nA,Huis,5,EUR\nA,Tuin,5,PLN\n";
    let table = Table::read("q.csv", partners.as_bytes(), partners::FIELDS, &[]).unwrap();
    let problems = partners::read(&table, &["A"], &AmountRule::default()).unwrap_err();
    assert_eq!((problems.len(), problems[0].what.id.as_str()), (1, "import-currency"));
}

#[test]
fn a_share_is_no_amount() {
    for own in ["\"0,5\"", "25%", "0.75"] {
        let text = format!("id,title,requested,total_cost,own_contribution\nA,x,4000,8000,{own}\n");
        let problems = read(&text, &[]).unwrap_err();
        assert_eq!((problems.len(), problems[0].what.id.as_str()), (1, "import-amount-share"), "{own}");
    }
    assert!(read("id,title,requested,total_cost,own_contribution\nA,x,50,50.75,0.75\n", &[]).is_ok());
}

#[test]
fn a_day_without_an_hour_stays_one() {
    let read = read("id,title,requested,submitted\nA,x,1,2021-05-03\n", &[]).unwrap();
    assert_eq!(read[0].submitted.map(|moment| moment.time), Some(None));
    assert!(proposals_csv(&read, Form::Plain).contains(",2021-05-03,"));
}

#[test]
fn what_an_applicant_wrote_never_runs() {
    let text = "id,title,requested\n=1+1,=HYPERLINK(A1),1\n";
    let read = read(text, &[]).unwrap();
    let written = proposals_csv(&read, Form::Plain);
    assert!(written.contains("\n'=1+1,'=HYPERLINK(A1),"), "{written}");
}

/// Text without spaces at its ends.
fn text() -> impl Strategy<Value = String> {
    "([a-zé€=+@'\",;.-]|\n|\r\n| ){0,8}".prop_map(|text| text.trim().to_owned())
}

fn word() -> impl Strategy<Value = String> {
    "([a-zA-Zé=+@'\",;:-]| ){0,6}[a-z+\"]".prop_map(|text| text.trim().to_owned())
}

fn money() -> impl Strategy<Value = Option<Money>> {
    prop::option::of((0_i64..10_000_000_000_000).prop_map(Money::from_cents))
}

fn kbo() -> impl Strategy<Value = Option<String>> {
    let number = |first: u64| format!("{:010}", first * 100 + 97 - first % 97);
    let official = |ten: String| format!("{}.{}.{}", &ten[..4], &ten[4..7], &ten[7..]);
    prop::option::of((0_u64..20_000_000).prop_map(move |first| official(number(first))))
}

fn partner() -> impl Strategy<Value = Partner> {
    let role = prop::sample::select(vec![
        PartnerRole::Lead,
        PartnerRole::Partner,
        PartnerRole::Partner,
        PartnerRole::Associated,
    ]);
    let plain = any::<bool>();
    (word(), kbo(), role, prop::option::of(word()), money(), money(), plain).prop_map(
        |(name, kbo, role, territory, total, grant, plain)| Partner {
            territory: territory.filter(|_| !plain),
            name,
            kbo: kbo.filter(|_| !plain),
            role: if plain { PartnerRole::Partner } else { role },
            total: total.filter(|_| !plain),
            grant: grant.filter(|_| !plain),
        },
    )
}

fn day() -> impl Strategy<Value = jiff::civil::Date> {
    (1900_i16..2100, 1_i8..13, 1_i8..29).prop_map(|(year, month, day)| date(year, month, day))
}

prop_compose! {
    fn proposal()(
        texts in prop::collection::vec(text(), 4),
        words in prop::collection::vec(word(), 3),
        kind in prop::option::of(prop::sample::select(LeadKind::CODES.to_vec())),
        kbo in kbo(),
        codes in prop::collection::vec("[1-9][0-9]{4}", 0..3),
        partners in prop::collection::vec(partner(), 0..4),
        (requested, total_cost, own) in (0_i64..10_000_000_000_000, money(), money()),
        classes in prop::collection::vec(word(), 0..3),
        (start, days) in (prop::option::of(day()), prop::option::of(0_i64..900)),
        submitted in prop::option::of((day(), 0_i8..24, 0_i8..60, 0_i8..60, 0_i32..1_000_000_000)),
        extra in prop::collection::btree_map(prop_oneof![word(), Just("Subsidie".to_owned()), Just("extra: x".to_owned())], word(), 0..3),
    ) -> Proposal {
        // Lines in a cell come back with one sign at their end.
        let texts: Vec<String> =
            texts.iter().map(|text| text.replace("\r\n", "\n").replace('\r', "\n")).collect();
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let mut words = words;
        let mut codes = codes;
        Proposal {
            id: words.remove(0).parse().unwrap(),
            title: words.remove(0),
            lead: texts[0].clone(),
            lead_kind: kind.map(|(kind, _)| kind),
            kbo,
            nis: codes.pop(),
            municipalities: codes,
            partners,
            requested: Money::from_cents(requested),
            minimum: total_cost.map(|cost| cost.min(Money::from_cents(requested))),
            total_cost,
            own_contribution: own,
            province: some(&texts[1]),
            classes: classes.iter().map(|class| class.parse().unwrap()).collect(),
            start,
            end: start.zip(days).map(|(start, days)| start + jiff::Span::new().days(days)),
            submitted: submitted.map(|(day, hour, minute, second, part)| {
                day.at(hour, minute, second, part).into()
            }),
            language: some(&texts[2]),
            topics: classes.iter().map(|class| format!("thema {class}")).collect(),
            summary: texts[3].clone(),
            extra,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn nothing_is_lost_there_and_back(list in prop::collection::vec(proposal(), 0..4), excel in any::<bool>()) {
        let form = if excel { Form::Excel } else { Form::Plain };
        let mut list = list;
        let mut seen = std::collections::BTreeSet::new();
        list.retain(|one| unfit(one.id.as_str()).is_none() && seen.insert(likeness(one.id.as_str())));
        let one = proposals_csv(&list, form);
        let two = partners_csv(&list, form);
        let again = both(&one, &two);
        prop_assert_eq!(again.as_ref(), Ok(&list), "{}", one);
        let again = again.unwrap();
        prop_assert_eq!(proposals_csv(&again, form), one);
        prop_assert_eq!(partners_csv(&again, form), two);
    }
}
