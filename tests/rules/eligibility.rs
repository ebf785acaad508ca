//! Who may compete: region, number of applications, lowest request, duration,
//! partners and the hour of the deadline, each with its figures and its JSON.

use serde_json::{Value, json};
use toets::domain::municipality::{Municipality, Register};
use toets::domain::party::LeadKind;
use toets::domain::proposal::{Partner, PartnerRole, Proposal};
use toets::rank::ranking::{Exclusion, rank};
use toets::result::figures::whys;
use toets::round::Round;
use toets::text::{Lang, Texts, reasons};

use crate::small_rounds::{call, decimal, id, proposal, round, status, submit};

/// A round in which every proposal has a mark, under a call with these rules.
fn under(rules: &str, proposals: Vec<Proposal>) -> Round {
    let text = format!(
        r#"Call(id: "t", title: "Proef", budget: [Source(name: "A", amount: "1000000.00")], {rules}
        criteria: [Criterion(id: "c", label: "C", scale: Scale(from: "0", to: "10", step: "1"))])"#
    );
    let mut round = round(call(&text), proposals, 1);
    round.register = [town("44021", "Gent"), town("41002", "Aalst")].into_iter().collect::<Register>();
    let ids: Vec<String> = round.proposals.iter().map(|one| one.id.to_string()).collect();
    ids.iter().for_each(|id| submit(&mut round, id, "e1", &["8"]));
    round
}

fn town(nis: &str, name: &str) -> Municipality {
    let (longitude, latitude) = (decimal("4"), decimal("51"));
    let province = "Oost-Vlaanderen".to_owned();
    Municipality { nis: nis.to_owned(), name: name.to_owned(), province, population: 1, longitude, latitude }
}

fn led(name: &str, lead: &str, kind: Option<LeadKind>, nis: Option<&str>) -> Proposal {
    let lead = lead.to_owned();
    Proposal { lead, lead_kind: kind, nis: nis.map(str::to_owned), ..proposal(name, "1000.00") }
}

/// What shuts a proposal out, as JSON says it; empty where nothing does.
fn why(round: &Round, of: &str) -> Vec<Value> {
    let ranking = rank(round);
    let found = ranking.unranked.iter().find(|one| round.proposals[one.proposal].id.as_str() == of);
    match found.map(|one| &one.why) {
        None => Vec::new(),
        Some(Exclusion::Ineligible(rules)) => whys(&Exclusion::Ineligible(rules.clone())),
        Some(other) => panic!("{of}: {other:?}"),
    }
}

/// The sentences of what shuts a proposal out, in a language.
fn said(round: &Round, of: &str, lang: Lang) -> Vec<String> {
    let texts = Texts::new(lang);
    let ranking = rank(round);
    let found = ranking.unranked.iter().find(|one| round.proposals[one.proposal].id.as_str() == of);
    let phrases = found.map(|one| reasons::of_exclusion(&round.call, &one.why)).unwrap_or_default();
    phrases.iter().map(|phrase| texts.say(phrase)).collect()
}

#[test]
fn a_local_authority_lies_in_the_region_of_its_code() {
    let local = Some(LeadKind::LocalAuthority);
    let round = under(
        "lead_region: [Flanders],",
        vec![
            led("known", "Stad Gent", local, Some("44021")),
            led("unknown", "Gemeente Elders", local, Some("73999")),
            led("named", "OCMW van Gent", local, None),
            led("wrong", "Stad Luik", local, Some("62063")),
            led("brussels", "Gemeente Ukkel", local, Some(" 21016 ")),
            led("brabant", "Commune de Wavre", local, Some("25112")),
            led("nowhere", "Gemeente Elders", local, None),
            led("strange", "Gemeente Elders", local, Some("04000")),
            led("vgc", "VGC", Some(LeadKind::Vgc), Some("21004")),
            led("asbl", "Le Pont", Some(LeadKind::NonProfit), Some("92094")),
            led("filed", "Ville de Namur", Some(LeadKind::PublicBody), Some("92094")),
            led("public", "Wegenagentschap", Some(LeadKind::PublicBody), Some("92094")),
        ],
    );
    let lead_region = |nis: &str, region: &str| {
        vec![json!({"rule": "lead-region", "nis": nis, "region": region, "allowed": ["flanders"]})]
    };
    for fine in ["known", "unknown", "named", "nowhere", "strange", "vgc", "asbl", "public"] {
        assert_eq!(why(&round, fine), Vec::<Value>::new(), "{fine}");
    }
    assert_eq!(why(&round, "wrong"), lead_region("62063", "wallonia"));
    assert_eq!(why(&round, "brussels"), lead_region("21016", "brussels"));
    assert_eq!(why(&round, "brabant"), lead_region("25112", "wallonia"));
    assert_eq!(why(&round, "filed"), lead_region("92094", "wallonia"));
    assert_eq!(
        said(&round, "wrong", Lang::Nl),
        [
            "Niet ontvankelijk: het lokaal bestuur ligt in Wallonië (NIS-code 62063); indienen kan enkel vanuit Vlaanderen."
        ]
    );
    let two = under("lead_region: [Brussels, Wallonia],", vec![led("P", "Stad Gent", local, None)]);
    assert_eq!(
        said(&two, "P", Lang::En),
        [
            "Ineligible: the local authority lies in Flanders (NIS code 44021); only leads from the Brussels-Capital Region or Wallonia may apply."
        ]
    );
}

/// Proposals of one lead in several spellings, and one of another.
fn applications(max: &str, submitted: [&str; 4]) -> Round {
    let local = Some(LeadKind::LocalAuthority);
    let leads = [
        led("A", "Stad Gent", local, Some("44021")),
        led("B", "OCMW Gent", local, None),
        led("C", "Ville de Gand", None, Some("44021")),
        led("D", "Stad Aalst", local, Some("41002")),
    ];
    let with = leads
        .into_iter()
        .zip(submitted)
        .map(|(one, when)| Proposal { submitted: (!when.is_empty()).then(|| id(when)), ..one });
    under(&format!("max_applications_per_lead: {max},"), with.collect())
}

fn beyond(round: &Round) -> Vec<String> {
    ["A", "B", "C", "D"].map(str::to_owned).into_iter().filter(|one| !why(round, one).is_empty()).collect()
}

#[test]
fn the_earliest_applications_of_a_lead_count() {
    let three = ["2021-03-02T10:00", "2021-03-01", "2021-03-02T09:59", "2021-03-09"];
    let one = applications("1", three);
    assert_eq!(beyond(&one), ["A", "C"]);
    assert_eq!(why(&one, "A"), [json!({"rule": "too-many-applications", "max": 1, "earlier": ["B"]})]);
    assert_eq!(
        said(&one, "A", Lang::Nl),
        [
            "Niet ontvankelijk: per indiener telt 1 voorstel mee, het eerst ingediende eerst. Dezelfde indiener diende vroeger in: B."
        ]
    );
    let two = applications("2", three);
    assert_eq!(why(&two, "A"), [json!({"rule": "too-many-applications", "max": 2, "earlier": ["B", "C"]})]);
    assert_eq!(beyond(&two), ["A"]);
    assert_eq!(beyond(&applications("3", three)), Vec::<String>::new());
}

#[test]
fn nobody_is_shut_out_where_the_order_is_not_known() {
    let first = "2021-03-01T10:00";
    for (submitted, out) in [
        // Equal, missing, or a day without its hour: neither came first.
        ([first, first, "", "2021-03-01"], &[][..]),
        ([first, "2021-03-01", "2021-03-01T09:00", ""], &["A"]),
        (["", "", "", ""], &[]),
        // The third is one too many whichever of the two came first.
        ([first, first, "2021-03-02", ""], &["C"]),
        // So is the later of two, whenever the third came.
        ([first, "", "2021-03-02", ""], &["C"]),
        // The two that are equal came after the one that counts.
        ([first, "2021-03-02", "2021-03-02", ""], &["B", "C"]),
    ] {
        assert_eq!(beyond(&applications("1", submitted)), out, "{submitted:?}");
    }
}

#[test]
fn an_application_counts_though_it_does_not_compete() {
    let mut round = applications("1", ["2021-03-01", "2021-03-02", "2021-03-03", ""]);
    round.call.deadline = Some(id("2021-03-02"));
    round.rulings.withdrawn.insert(id("A"), "too busy".to_owned());
    assert_eq!(status(&round, "A"), "withdrawn");
    assert_eq!(status(&round, "B"), "ineligible");
    let rules: Vec<Value> = why(&round, "C").iter().map(|one| one["rule"].clone()).collect();
    assert_eq!(rules, ["late", "too-many-applications"]);
}

#[test]
fn the_request_is_compared_with_the_lowest_grant() {
    let asks = |amount: &str| vec![proposal("P", amount)];
    let below = under(r#"grant: Grant(min: "5000"),"#, asks("4999.99"));
    assert_eq!(
        why(&below, "P"),
        [json!({"rule": "below-minimum", "requested": "4999.99", "min": "5000.00"})]
    );
    assert_eq!(said(&below, "P", Lang::Nl), ["Niet ontvankelijk: gevraagd 4.999,99, minstens 5.000,00."]);
    assert_eq!(status(&under(r#"grant: Grant(min: Some("5000")),"#, asks("5000.00")), "P"), "ranked");
    // A cap lowers the award, not what was asked; so does the chair.
    let capped = r#"grant: Grant(min: "5000", max: "5000", over_max: Cap, partial: Share("0.10")),"#;
    assert_eq!(status(&under(capped, asks("9000.00")), "P"), "ranked");
}

#[test]
fn a_project_lasts_whole_months() {
    let lasts = |rule: &str, start: &str, end: &str| {
        let days = Proposal { start: Some(id(start)), end: Some(id(end)), ..proposal("P", "1.00") };
        let round = under(&format!("duration: {rule},"), vec![days]);
        match why(&round, "P").first() {
            None => "fits",
            Some(why) if why.get("least").is_some() => "short",
            Some(_) => "long",
        }
    };
    let year = "Months(least: 12, most: 12)";
    for (start, end, how) in [
        ("2021-01-01", "2021-12-31", "fits"),
        ("2021-01-01", "2021-12-30", "short"),
        ("2021-01-01", "2022-01-01", "long"),
        ("2021-01-15", "2022-01-14", "fits"),
        ("2021-01-15", "2022-01-13", "short"),
        ("2021-01-15", "2022-01-15", "long"),
        ("2020-03-01", "2021-02-28", "fits"),
        ("2019-03-01", "2020-02-29", "fits"),
        ("2019-03-01", "2020-02-28", "short"),
        ("2020-02-29", "2021-02-27", "fits"),
        ("2021-01-02", "2021-01-01", "fits"),
    ] {
        assert_eq!(lasts(year, start, end), how, "{start} {end}");
    }
    let month = "Months(least: Some(1), most: 1)";
    for (start, end, how) in [
        ("2021-01-31", "2021-02-27", "fits"),
        ("2021-01-31", "2021-02-26", "short"),
        ("2021-01-31", "2021-02-28", "long"),
        ("2020-01-31", "2020-02-28", "fits"),
        ("2021-03-31", "2021-04-29", "fits"),
        ("2021-02-28", "2021-03-27", "fits"),
    ] {
        assert_eq!(lasts(month, start, end), how, "{start} {end}");
    }
    assert_eq!(lasts("Months(least: 12)", "2021-01-01", "2031-01-01"), "fits");
    assert_eq!(lasts("Months(most: 24)", "2021-01-01", "2021-01-01"), "fits");
    assert_eq!(lasts("Months(least: 12)", "9999-12-01", "9999-12-31"), "fits");
}

#[test]
fn a_duration_says_its_days() {
    let days = |start: Option<&str>, end: Option<&str>| {
        vec![Proposal { start: start.map(id), end: end.map(id), ..proposal("P", "1.00") }]
    };
    let rule = "duration: Months(least: 12, most: 24),";
    let short = under(rule, days(Some("2021-03-01"), Some("2021-11-30")));
    assert_eq!(
        why(&short, "P"),
        [
            json!({"rule": "duration", "start": "2021-03-01", "end": "2021-11-30", "least": 12, "until": "2022-02-28"})
        ]
    );
    assert_eq!(
        said(&short, "P", Lang::Nl),
        [
            "Niet ontvankelijk: het project loopt van 01/03/2021 tot en met 30/11/2021. Een project van 12 maanden, het minste dat mag, loopt tot en met 28/02/2022."
        ]
    );
    let long = under(rule, days(Some("2021-03-01"), Some("2023-03-01")));
    assert_eq!(
        why(&long, "P"),
        [
            json!({"rule": "duration", "start": "2021-03-01", "end": "2023-03-01", "most": 24, "until": "2023-02-28"})
        ]
    );
    assert_eq!(status(&under(rule, days(None, Some("2021-03-01"))), "P"), "ranked");
    assert_eq!(status(&under(rule, days(Some("2021-03-01"), None)), "P"), "ranked");
}

#[test]
fn partners_are_distinct_organisations_beside_the_lead() {
    let partner = |name: &str, kbo: Option<&str>, role| Partner {
        territory: None,
        name: name.to_owned(),
        kbo: kbo.map(str::to_owned),
        role,
        total: None,
        grant: None,
    };
    let with = |partners: Vec<Partner>| {
        let lead = led("P", "Stad Gent", Some(LeadKind::LocalAuthority), Some("44021"));
        under("min_partners: 2,", vec![Proposal { partners, ..lead }])
    };
    let short = |count: usize| vec![json!({"rule": "partners", "partners": count, "min": 2})];
    use PartnerRole::{Associated, Lead, Partner as With};
    assert_eq!(why(&with(Vec::new()), "P"), short(0));
    let named = |name: &str, role| partner(name, None, role);
    let one = [named("Stad Gent", Lead), named("vzw Brug", With), named("Koor", Associated)];
    assert_eq!(why(&with(one.to_vec()), "P"), short(1));
    assert_eq!(
        said(&with(one.to_vec()), "P", Lang::Nl),
        [
            "Niet ontvankelijk: naast de indiener is er 1 partner, minstens 2 vereist. Geassocieerde partners tellen niet mee."
        ]
    );
    // The lead's own social service, and one organisation in two spellings.
    assert_eq!(why(&with(vec![named("OCMW Gent", With), named("vzw Brug", With)]), "P"), short(1));
    assert_eq!(why(&with(vec![named("VZW  BRUG", With), named("vzw Brug", With)]), "P"), short(1));
    let number = Some("0207.451.227");
    let same = [partner("vzw Brug", number, With), partner("Brug Oost", number, With)];
    assert_eq!(why(&with(same.to_vec()), "P"), short(1));
    assert_eq!(status(&with(vec![named("vzw Brug", With), named("Stad Aalst", With)]), "P"), "ranked");
    // Who has no name may be the second.
    assert_eq!(status(&with(vec![named("vzw Brug", With), named(" ", With)]), "P"), "ranked");
}
