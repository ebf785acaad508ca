//! Leads and partners told apart: the rules one by one, and that the whole is an
//! equivalence whatever the spelling and the order of the rows.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::domain::identity::ids;
use crate::domain::municipality::Municipality;
use crate::domain::party::LeadKind;
use crate::round::as_of_0_1_0;

fn register() -> Register {
    let rows = [
        ("24107", "Tienen", "Vlaams-Brabant"),
        ("31033", "Torhout", "West-Vlaanderen"),
        ("44021", "Gent", "Oost-Vlaanderen"),
        ("46021", "Sint-Niklaas", "Oost-Vlaanderen"),
        ("38008", "De Panne", "West-Vlaanderen"),
        ("90001", "Tweeling", "Limburg"),
        ("90002", "Tweeling", "Antwerpen"),
    ];
    let municipality = |(nis, name, province): (&str, &str, &str)| Municipality {
        nis: nis.to_owned(),
        name: name.to_owned(),
        province: province.to_owned(),
        population: 20_000,
        longitude: Decimal::ZERO,
        latitude: Decimal::ZERO,
    };
    rows.into_iter().map(municipality).collect()
}

/// A row of a table: kind, name, NIS code, number; empty is absent.
type Row<'a> = (Option<LeadKind>, &'a str, &'a str, &'a str);

fn party<'a>((kind, name, nis, kbo): Row<'a>) -> Party<'a> {
    let some = |text: &'a str| Some(text).filter(|text| !text.is_empty());
    Party { name, kind, nis: some(nis), kbo: some(kbo) }
}

const TOWN: Option<LeadKind> = Some(LeadKind::LocalAuthority);
const CLUB: Option<LeadKind> = Some(LeadKind::NonProfit);
const ONE: &str = "0207.451.227";
const TWO: &str = "1000.000.021";

/// Which rows are the same as the first.
fn like_the_first(rows: &[Row<'_>]) -> Vec<bool> {
    let register = register();
    let parties: Vec<Party<'_>> = rows.iter().copied().map(party).collect();
    let all = Identities::new(&register, parties.iter().copied());
    parties.iter().map(|one| all.of(one).is_some() && all.of(one) == all.of(&parties[0])).collect()
}

#[test]
fn a_town_hall_and_its_ocmw_are_one() {
    let rows = [
        (TOWN, "Stad Torhout", "31033", ""),
        (TOWN, "stad  TORHOUT", "", ""),
        (TOWN, "Torhout", "", ONE),
        (TOWN, "OCMW van Torhout", "", TWO),
        (TOWN, "Ville de Thourout", "", ""),
        (None, "Stad Torhout", "", ""),
        (Some(LeadKind::PublicBody), "Stad en OCMW Torhout", "", ""),
        (TOWN, "", "31033", ""),
    ];
    assert!(like_the_first(&rows).into_iter().all(|same| same), "{:?}", like_the_first(&rows));
    let others = [
        (TOWN, "Stad Torhout", "31033", ""),
        (CLUB, "Torhout", "31033", ""),
        (CLUB, "Stad Torhout", "", ""),
        (TOWN, "Vrienden van de Stad Torhout", "", ""),
        (TOWN, "Stad Gent", "", ""),
        (TOWN, "Stad Torhout", "44021", ""),
        (None, "vzw Brug", "31033", ""),
    ];
    assert_eq!(like_the_first(&others), [true, false, false, false, false, false, false]);
}

#[test]
fn a_local_authority_that_no_register_knows_goes_by_its_name() {
    let rows = [
        (TOWN, "Ville de Charleroi", "", ""),
        (TOWN, "CPAS de Charleroi", "", ""),
        (TOWN, "charleroi", "", ""),
        (TOWN, "Ville de Mons", "", ""),
        (TOWN, "Tweeling", "", ""),
    ];
    assert_eq!(like_the_first(&rows), [true, true, true, false, false]);
    // Two municipalities of one name: only a code tells which.
    assert!(register().by_name("Tweeling").is_none());
}

#[test]
fn an_association_is_its_number_and_its_seat_says_nothing() {
    let rows = [
        (CLUB, "vzw De Brug", "44021", ONE),
        (CLUB, "De Brug", "31033", "BE 0207 451 227"),
        (CLUB, "VZW  de brug", "", ""),
        (CLUB, "vzw Het Anker", "44021", ""),
        (CLUB, "vzw De Brug", "44021", TWO),
    ];
    // Without the last row the third takes the only number under its name.
    assert_eq!(like_the_first(&rows[..4]), [true, true, true, false]);
    // With it, it could be either, and is neither.
    assert_eq!(like_the_first(&rows), [true, true, false, false, false]);
    let register = register();
    let all = Identities::new(&register, rows.iter().copied().map(party));
    let open = |row: Row<'_>| all.open_numbers(&party(row)).map(BTreeSet::len);
    assert_eq!(open(rows[2]), Some(2));
    assert_eq!(open(rows[0]), None);
    assert_eq!(open(rows[3]), None);
}

#[test]
fn the_vgc_is_its_kind() {
    let rows = [
        (Some(LeadKind::Vgc), "Vlaamse Gemeenschapscommissie", "", ""),
        (Some(LeadKind::Vgc), "VGC", "04000", ONE),
        (None, "vgc", "", ""),
        (TOWN, "Stad Gent", "", ""),
    ];
    assert_eq!(like_the_first(&rows), [true, true, true, false]);
}

#[test]
fn whom_nobody_knows_is_nobody_else() {
    assert_eq!(like_the_first(&[(CLUB, "", "", ""), (CLUB, " \u{200b}", "", "")]), [false, false]);
}

#[test]
fn affiliations_meet_organisations_however_written() {
    let register = register();
    let lead = party((TOWN, "Stad Torhout", "31033", ""));
    let club = party((CLUB, "vzw De Brug (Gent)", "", ONE));
    let alias = party((None, "Bruggenbouwers", "", ONE));
    let all = Identities::new(&register, [lead, club, alias]);
    let meet = |name, other: &Party<'_>| !all.kin(&Party::named(name)).is_disjoint(&all.kin(other));
    for name in ["Torhout", "OCMW Torhout", "Torhout, dienst Welzijn", "stad torhout (personeel)"] {
        assert!(meet(name, &lead), "{name}");
    }
    for name in ["De Brug", "de brug vzw", "Bruggenbouwers"] {
        assert!(meet(name, &club), "{name}");
    }
    assert!(!meet("Stad Gent", &lead) && !meet("", &lead) && !meet("De Burg", &club));
}

/// Proposals with these leads, NIS codes and kinds.
fn proposals(leads: &[(&str, &str, Option<LeadKind>)]) -> Vec<Proposal> {
    let proposal = |(index, (lead, nis, kind)): (usize, &(&str, &str, Option<LeadKind>))| {
        let text = format!("Proposal(id: \"P{index}\", title: \"T\", lead: {lead:?}, requested: \"1.00\")");
        let mut proposal: Proposal = ron::from_str(&text).unwrap();
        proposal.nis = Some((*nis).to_owned()).filter(|nis| !nis.is_empty());
        proposal.lead_kind = *kind;
        proposal
    };
    leads.iter().enumerate().map(proposal).collect()
}

#[test]
fn rounds_of_version_0_1_0_whose_leads_would_differ_now() {
    let changed = |leads| as_of_0_1_0::leads_changed(&proposals(leads), &register());
    assert!(!changed(&[
        ("Stad Gent", "44021", TOWN),
        ("Stad Torhout", "", TOWN),
        ("Brug", "", CLUB),
        ("", "", CLUB)
    ]));
    assert!(changed(&[("Stad Gent", "44021", TOWN), ("Stad Gent", "", TOWN)]));
    assert!(changed(&[("Brug", "44021", CLUB), ("Anker", "44021", CLUB)]));
    assert!(changed(&[("Brug", "", CLUB), ("brug", "", CLUB)]));
    assert!(as_of_0_1_0::id_order("P10", "P9").is_lt() && ids::natural("P10", "P9").is_gt());
}

#[test]
fn classes_follow_the_code_then_the_name_and_never_a_typed_province() {
    use crate::domain::class::{Class, ClassRule};
    let class = |rule| Class { id: "c".parse().unwrap(), label: String::new(), rule };
    let west = class(ClassRule::Province("west vlaanderen".to_owned()));
    let below = class(ClassRule::LeadPopulationBelow(25_000));
    let [mut coded, named, club] =
        proposals(&[("Stad Torhout", "31033", TOWN), ("OCMW Torhout", "", TOWN), ("Torhout", "", CLUB)])
            .try_into()
            .unwrap();
    let register = register();
    coded.province = Some("Limburg".to_owned());
    for (proposal, now, then) in [(&coded, true, false), (&named, true, false), (&club, false, false)] {
        assert_eq!(west.holds(proposal, &register), now, "{}", proposal.lead);
        assert_eq!(as_of_0_1_0::holds(&west, proposal, &register), then, "{}", proposal.lead);
        assert_eq!(below.holds(proposal, &register), now, "{}", proposal.lead);
    }
    assert!(as_of_0_1_0::holds(&below, &coded, &register) && !as_of_0_1_0::holds(&below, &named, &register));
}

/// A name as somebody else types it.
fn spelled() -> impl Strategy<Value = String> {
    let base = prop::sample::select(vec!["Torhout", "Gent", "De Panne", "Sint-Niklaas", "Mons", "Café Één"]);
    let start =
        prop::sample::select(vec!["", "Stad ", "OCMW ", "OCMW van ", "Gemeente ", "Ville de ", "vzw "]);
    (base, start, 0..5).prop_map(|(base, start, dress)| {
        let name = format!("{start}{base}");
        match dress {
            0 => name,
            1 => name.to_uppercase(),
            2 => name.to_lowercase(),
            3 => name.replace(' ', " \u{a0}\u{200b}"),
            _ => unicode_normalization::UnicodeNormalization::nfd(name.as_str()).collect(),
        }
    })
}

fn row() -> impl Strategy<Value = (Option<LeadKind>, String, String, String)> {
    let kinds = vec![None, TOWN, CLUB, Some(LeadKind::Vgc), Some(LeadKind::PublicBody)];
    let codes = prop::sample::select(vec!["", "", "31033", "44021", "99999"]).prop_map(str::to_owned);
    let numbers =
        prop::sample::select(vec!["", "", ONE, TWO, "0207451227", "no number"]).prop_map(str::to_owned);
    (prop::sample::select(kinds), spelled(), codes, numbers)
}

proptest! {
    #[test]
    fn identity_is_an_equivalence_and_knows_no_order(
        rows in prop::collection::vec(row(), 1..12),
        shift in 0_usize..12,
    ) {
        let register = register();
        let parties: Vec<Party<'_>> =
            rows.iter().map(|(kind, name, nis, kbo)| party((*kind, name, nis, kbo))).collect();
        let mut turned = parties.clone();
        turned.rotate_left(shift % parties.len());
        turned.reverse();
        let (one, other) = (
            Identities::new(&register, parties.iter().copied()),
            Identities::new(&register, turned.iter().copied()),
        );
        let of: Vec<_> = parties.iter().map(|party| one.of(party)).collect();
        let turned: Vec<_> = parties.iter().map(|party| other.of(party)).collect();
        prop_assert_eq!(&of, &turned);
        for (a, b) in (0..of.len()).flat_map(|a| (0..of.len()).map(move |b| (a, b))) {
            prop_assert!(a != b || of[a] == of[b]);
            prop_assert_eq!(of[a] == of[b], of[b] == of[a]);
            let joined = |c: usize| of[a] == of[b] && of[b] == of[c];
            prop_assert!((0..of.len()).all(|c| !joined(c) || of[a] == of[c]));
        }
    }

    #[test]
    fn another_dress_is_no_other_lead(name in spelled(), kind in prop::sample::select(vec![TOWN, CLUB, None])) {
        let upper = name.to_uppercase().replace(' ', "  ");
        let rows = [(kind, name.as_str(), "", ""), (kind, upper.as_str(), "", "")];
        prop_assert_eq!(like_the_first(&rows), vec![true, true]);
    }
}
