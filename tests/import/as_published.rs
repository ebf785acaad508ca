//! Tables as people publish them: other languages, no ids, names for codes, totals.

use toets::domain::amount::AmountRule;
use toets::domain::proposal::{PartnerRole, Proposal};
use toets::import::columns::ColumnMap;
use toets::import::leave_out::LeftKind;
use toets::import::proposals::{ReadProposals, Surroundings};
use toets::import::table::{Answers, Table};
use toets::import::{partners, proposals};
use toets::store::inputs::BuiltIn;
use toets::store::problem::Problem;

fn among(text: &str, meanings: &[&str], standing: &[Proposal]) -> Result<ReadProposals, Vec<Problem>> {
    let meanings: Vec<ColumnMap> = meanings.iter().map(|one| one.parse().unwrap()).collect();
    let answers = Answers { meanings: &meanings, ..Answers::default() };
    let table = Table::read_as("p.csv", text.as_bytes(), proposals::FIELDS, &answers)?;
    let register = BuiltIn::newest().read().unwrap();
    let around = Surroundings { register: Some(&register), standing };
    proposals::read_among(&table, None, &AmountRule::default(), &around)
}

fn told(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|one| format!("{} {}", one.place(), one.what.id)).collect()
}

const LIST: &str = "Toegekende subsidies\r\n\r\nGemeenten;Titel;Subsidiebedrag\r\n\
    Gooik, Lennik en Herne;Eerste;10.000,00 euro\r\nAfligem, Ninove;Tweede;20.000,50 euro\r\n\
    Totaal;;30.000,50 euro\r\n";

#[test]
fn a_list_without_ids_and_codes_goes_in_once_a_name_is_explained() {
    let wrong = among(LIST, &[], &[]).unwrap_err();
    assert_eq!(told(&wrong), ["p.csv:5:1 import-nis-name"]);
    assert_eq!(wrong[0].hint.as_ref().unwrap().args[0].1.to_string(), "23105");
    let read = among(LIST, &["Afligem=Affligem"], &[]).unwrap();
    let ids: Vec<&str> = read.proposals.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["A01", "A02"]);
    assert_eq!(read.given.len(), 2);
    assert_eq!(read.proposals[0].municipalities, ["23024", "23104", "23032"]);
    assert_eq!(read.proposals[1].municipalities, ["23105", "41048"]);
}

#[test]
fn what_comes_in_again_keeps_its_id() {
    let standing = among(LIST, &["Afligem=Affligem"], &[]).unwrap().proposals;
    let turned = "titel;gevraagd\r\nDerde;5,00\r\nTweede;6,00\r\n";
    let read = among(turned, &[], &standing).unwrap();
    let ids: Vec<(&str, &str)> =
        read.proposals.iter().map(|one| (one.id.as_str(), one.title.as_str())).collect();
    assert_eq!(ids, [("A03", "Derde"), ("A02", "Tweede")]);
    let known: Vec<bool> = read.given.iter().map(|one| one.known).collect();
    assert_eq!(known, [false, true]);
}

#[test]
fn a_municipality_that_merged_is_read_as_what_the_register_knows() {
    let text = "id;titel;gevraagd;gemeenten;nis\r\nA;T;1,00;Merelbeke-Melle + Aalst;44021\r\n";
    let read = among(text, &[], &[]).unwrap();
    assert_eq!(read.proposals[0].municipalities, ["44040", "44043", "41002"]);
    assert_eq!(told(&read.notes), ["p.csv:2:10 import-nis-merged"]);
    let lead = "id;titel;gevraagd;nis\r\nA;T;1,00;44088\r\n";
    assert_eq!(told(&among(lead, &[], &[]).unwrap_err()), ["p.csv:2:10 import-nis-several"]);
}

#[test]
fn headings_may_stand_there_in_four_languages() {
    for head in [
        "Nr;Titel;Indiener;Gevraagd bedrag;Totale kosten",
        "N°;Intitulé du projet;Porteur de projet;Montant demandé (€);Coût total",
        "No.;Project title;Lead applicant;Amount requested;Total project cost",
        "Nr.;Projekttitel;Antragsteller/in;Beantragte Förderung;Gesamtkosten",
        "Nr / N°;Titel / Titre;\"Bénéficiaire\nBegunstigde\";Subside demandé / Gevraagde subsidie;Budget total",
    ] {
        let read = among(&format!("{head}\r\nA1;T;L;1,50;3,00\r\n"), &[], &[]).unwrap();
        let one = &read.proposals[0];
        assert_eq!((one.id.as_str(), one.lead.as_str()), ("A1", "L"), "{head}");
        assert_eq!((one.requested.cents(), one.total_cost.unwrap().cents()), (150, 300), "{head}");
    }
    let wrong = among("Nr;Titel;Gevraagd (x 1.000 euro)\r\n1;T;2,50\r\n", &[], &[]).unwrap_err();
    assert_eq!(told(&wrong), ["p.csv:1:1 import-column-missing"]);
}

/// The totals of a table, each as what the file says and what the rows come to.
fn totals(text: &str) -> (usize, Vec<String>) {
    let table = Table::read("p.csv", text.as_bytes(), proposals::FIELDS, &[]).unwrap();
    let mut found = Vec::new();
    for left in &table.left_out {
        if let LeftKind::Total(sums) = &left.kind {
            let said = sums.compared.iter().map(|one| {
                format!("{}: {} {} {:?}", left.line, one.published, one.computed, one.explained_by)
            });
            found.extend(said);
        }
    }
    (table.rows.len(), found)
}

#[test]
fn totals_are_compared_and_never_read_as_proposals() {
    let rows = "nr;titel;gevraagd\r\n1;A;10,00\r\n2;B;20,00\r\n3;C;30,00\r\n";
    for last in
        [";;60,00", "Totaal;;60,00", ";Total général;60,00", "Summe;Totaal;60,00", "4;Totaal alles;60,00"]
    {
        assert_eq!(totals(&format!("{rows}{last}\r\n")), (3, vec!["5: 60.00 60.00 []".to_owned()]), "{last}");
    }
    assert_eq!(totals(&format!("{rows};Totaal;50,00\r\n")).1, ["5: 50.00 60.00 [2]"]);
    assert_eq!(totals(&format!("{rows};Totaal;110,00\r\n")).1, ["5: 110.00 60.00 [3, 4]"]);
    // A project may be called so, and may ask what others ask together.
    for last in ["4;Totaal anders;61,00", "4;Totaal;61,00", "4;Het totaal;60,00", "4;Samen;60,00"] {
        assert_eq!(totals(&format!("{rows}{last}\r\n")), (4, Vec::new()), "{last}");
    }
}

#[test]
fn sections_with_their_own_totals() {
    let text = "nr;titel;gevraagd\r\nProvincie Antwerpen;;\r\n1;A;10,00\r\n2;B;20,00\r\n;Subtotaal;30,00\r\n\
        Limburg;;\r\n3;C;5,00\r\n4;D;6,00\r\n;Subtotaal;11,00\r\nnr;titel;gevraagd\r\n5;E;1,00\r\n\
        6;F;1,00\r\n;Algemeen totaal;43,00\r\n";
    let (rows, totals) = totals(text);
    assert_eq!(rows, 6);
    assert_eq!(totals, ["5: 30.00 30.00 []", "9: 11.00 11.00 []", "13: 43.00 43.00 []"]);
    // An id alone is a proposal that lacks the rest.
    let wrong = among("nr;titel;gevraagd\r\nP05;;\r\nP06;A;1,00\r\n", &[], &[]).unwrap_err();
    assert_eq!(told(&wrong), ["p.csv:2:5 import-cell-empty", "p.csv:2:6 import-cell-empty"]);
}

#[test]
fn a_list_of_partners_of_one_proposal_needs_not_name_it() {
    let one = "id;titel;gevraagd\r\n7;T;30,00\r\n";
    let two = "PROJECTPARTNERS;GEBIED;TOTAAL BUDGET;EFRO\r\nA;FR;20,00 EUR;10,00 EUR\r\n\
        B;FR;Geassocieerde PP;Geassocieerde PP\r\nC;VL;40,00 EUR;20,00 EUR\r\nTOTAAL;;60,00 EUR;30,00 EUR\r\n";
    let read = |one: &str| {
        let table = Table::read("p.csv", one.as_bytes(), proposals::FIELDS, &[])?;
        let partners = Table::read("q.csv", two.as_bytes(), partners::FIELDS, &[])?;
        proposals::read(&table, Some(&partners), &AmountRule::default())
    };
    let proposals = read(one).unwrap();
    let roles: Vec<PartnerRole> = proposals[0].partners.iter().map(|one| one.role).collect();
    assert_eq!(roles, [PartnerRole::Partner, PartnerRole::Associated, PartnerRole::Partner]);
    let several = read(&format!("{one}8;U;1,00\r\n")).unwrap_err();
    assert_eq!(told(&several), ["q.csv import-column-missing"]);
}
