//! Planted faults in the proposals.

use toets::domain::phrase::{Phrase, Value};

use super::*;

#[test]
fn faults_in_proposals() {
    const SUM: &str = r#"total_cost: "20000.00""#;
    const OWN: &str = r#"total_cost: "20000.00", own_contribution: "10000.00""#;
    found_alone(&[
        (Warning, "check-proposal-title-control", &[(P, r#""Drie""#, r#"§"Dr\tie""#)]),
        (Error, "check-proposal-no-title", &[(P, r#""Drie""#, r#"§"""#)]),
        (Error, "check-proposal-dates", &[(P, r#"end: "2025-"#, r#"end: §"2023-"#)]),
        (Doubt, "check-proposal-nis", &[(P, r#"nis: "12021""#, r#"nis: §"12022""#)]),
        (Error, "check-proposal-nis", &[(P, r#""36006"]"#, r#"§"Hooglede"]"#)]),
        (Error, "check-proposal-class-unknown", &[(P, r#"["new"]"#, r#"["new", §"old"]"#)]),
        (Warning, "check-proposal-class-ruled", &[(P, r#"["new"]"#, r#"["new", §"small"]"#)]),
        (
            Error,
            "check-proposal-requested",
            &[(
                P,
                r#"requested: "10000.00", minimum: "5000.00", total_cost: "20000.00""#,
                r#"requested: §"0.00", total_cost: "10000.00""#,
            )],
        ),
        (Error, "check-proposal-negative", &[(P, r#"minimum: "5000.00""#, r#"minimum: §"-5000.00""#)]),
        (Error, "check-proposal-minimum", &[(P, r#"minimum: "5000.00""#, r#"minimum: §"10000.01""#)]),
        (Doubt, "check-proposal-sum-above", &[(P, SUM, r#"total_cost: §"19999.99""#)]),
        (
            Doubt,
            "check-proposal-above-cost",
            &[
                (
                    P,
                    r#"requested: "10000.00", minimum: "5000.00", total_cost: "20000.00", own_contribution: "10000.00""#,
                    r#"requested: §"10000.00", minimum: "5000.00", total_cost: "9999.99""#,
                ),
                (C, r#"own_share_min: "0.20""#, ""),
            ],
        ),
        (Error, "import-amount-ambiguous", &[(P, r#"minimum: "5000.00""#, r#"minimum: §"5.000""#)]),
        (Warning, "check-proposal-sum-below", &[(P, SUM, r#"total_cost: §"20000.01""#)]),
        (
            Doubt,
            "check-proposal-partner-totals",
            &[(P, "partners: [", "partners: §["), (P, r#"total: "10000.00""#, r#"total: "9999.99""#)],
        ),
        (
            Doubt,
            "check-proposal-partner-grants",
            &[(P, "partners: [", "partners: §["), (P, r#"grant: "5000.00""#, r#"grant: "5000.01""#)],
        ),
        (
            Warning,
            "check-proposal-no-lead-partner",
            &[(P, "partners: [", "partners: §["), (P, "role: Lead", "role: Partner")],
        ),
        (
            Warning,
            "check-ineligible-lead-kind",
            &[(P, r#"lead_kind: LocalAuthority, nis: "12021""#, r#"lead_kind: §NonProfit, nis: "12021""#)],
        ),
        (
            Warning,
            "check-ineligible-maximum",
            &[(P, r#"requested: "25000.00""#, r#"requested: §"25000.00""#), (C, "40000.00", "24999.99")],
        ),
        (
            Warning,
            "check-ineligible-own-share",
            &[(P, OWN, r#"total_cost: "12499.99", own_contribution: §"2499.99""#)],
        ),
        (Warning, "check-ineligible-late", &[(P, r#""2024-05-02T10:00""#, r#"§"2024-06-01T00:00""#)]),
    ]);
}

#[test]
fn cells_that_the_rules_need_are_missing() {
    const AT: Edit = (P, r#"    Proposal(id: "P3""#, r#"    §Proposal(id: "P3""#);
    let missing = "check-proposal-missing";
    found_alone(&[
        (Doubt, missing, &[AT, (P, "Stad Lier", "Kempense Raad"), (P, r#", nis: "12021""#, "")]),
        (Doubt, missing, &[AT, (P, r#"lead_kind: LocalAuthority, nis: "12021""#, r#"nis: "12021""#)]),
        (Doubt, missing, &[AT, (P, r#"own_contribution: "10000.00","#, "")]),
        (Doubt, missing, &[AT, (P, r#"total_cost: "20000.00","#, "")]),
        (Doubt, missing, &[AT, (P, r#"submitted: "2024-05-02T10:00""#, "")]),
        (
            Doubt,
            missing,
            &[AT, (P, r#"minimum: "5000.00","#, ""), (C, r#""0.20""#, r#""0.20", partial: OwnMinimum"#)],
        ),
    ]);
}

#[test]
fn a_local_authority_without_a_code_is_found_by_its_name() {
    let code = (P, r#", nis: "12021""#, "");
    assert_eq!(shown(&planted(&[code])), []);
    assert_eq!(shown(&planted(&[code, (P, "Stad Lier", "OCMW van LIER")])), []);
    assert_eq!(shown(&planted(&[code, (P, "Stad Lier", "Ville de Lierre")])), []);
}

#[test]
fn names_codes_and_provinces_that_contradict_each_other() {
    const LIER: &str = r#"lead: "Stad Lier", lead_kind: LocalAuthority, nis: "12021""#;
    const GENK: &str = r#""Stad Genk", lead_kind: LocalAuthority, nis: "71016""#;
    let other = "check-proposal-other-municipality";
    let province = "check-proposal-other-province";
    found_alone(&[
        (Doubt, other, &[(P, LIER, r#"lead: "Stad Gent", lead_kind: LocalAuthority, nis: §"12021""#)]),
        (Doubt, other, &[(P, LIER, r#"lead: "OCMW Lier", lead_kind: LocalAuthority, nis: §"36006""#)]),
        (
            Doubt,
            province,
            &[(P, r#"requested: "10000.00""#, r#"province: §"West-Vlaanderen", requested: "10000.00""#)],
        ),
        (
            Doubt,
            province,
            &[(P, r#"requested: "20000.00""#, r#"province: §"Prov. Antwerpen", requested: "20000.00""#)],
        ),
    ]);
    // Other spellings are no contradiction, and neither is a name of no municipality.
    for (from, to) in [
        (r#"requested: "10000.00""#, r#"province: "Province d'Anvers", requested: "10000.00""#),
        (r#"requested: "20000.00""#, r#"province: "west vlaanderen", requested: "20000.00""#),
        (LIER, r#"lead: "Kempense Raad", lead_kind: LocalAuthority, nis: "12021""#),
        (LIER, r#"lead: "Ville de Lierre", lead_kind: LocalAuthority, nis: "12021""#),
    ] {
        assert_eq!(shown(&planted(&[(P, from, to)])), [], "{to}");
    }
    let problems = planted(&[(P, GENK, r#""Gent", lead_kind: LocalAuthority, nis: "71016""#)]);
    assert!(ids(&problems).contains(&other), "{problems:?}");
}

#[test]
fn the_register_decides_the_province_of_a_code() {
    // The class `west` is a province; a typed one does not make Lier a part of it.
    let call =
        CALL.replace("Target(of: Class(\"small\"), at_least: 1)", "Target(of: Class(\"west\"), at_least: 2)");
    let (dir, folder) = round();
    write(dir.path(), C, &call.replace("CoversTarget(\"small\"), ", ""));
    plant(
        dir.path(),
        &[(P, r#"requested: "10000.00""#, r#"province: "West-Vlaanderen", requested: "10000.00""#)],
    );
    assert_eq!(ids(&check(&folder).unwrap()), ["check-target-few", "check-proposal-other-province"]);
}

#[test]
fn enterprise_numbers() {
    const AT: &str = r#"lead: "Stad Lier","#;
    const BRUG: &str = r#"name: "vzw Brug","#;
    const KOOR: &str = r#"name: "Koor","#;
    found_alone(&[
        (Error, "check-proposal-kbo", &[(P, AT, r#"lead: "Stad Lier", kbo: §"12021","#)]),
        (Error, "check-proposal-kbo", &[(P, BRUG, r#"name: "vzw Brug", kbo: §"2207.451.227","#)]),
        (Error, "check-proposal-kbo-digits", &[(P, AT, r#"lead: "Stad Lier", kbo: §"0207.451.228","#)]),
        (
            Doubt,
            "check-proposal-kbo-open",
            &[
                (P, BRUG, r#"name: "VZW  brug", kbo: "0207.451.227","#),
                (P, KOOR, r#"name: "vzw brug", kbo: "1000.000.021","#),
                (
                    P,
                    r#"submitted: "2024-05-02T10:00""#,
                    r#"submitted: "2024-05-02T10:00", partners: [
                        Partner(name: "Lier", role: Lead), Partner(name: §"vzw Brug", role: Associated)]"#,
                ),
            ],
        ),
        (
            Warning,
            "check-proposal-kbo-divided",
            &[
                (P, AT, r#"lead: "Stad Lier", kbo: §"0207.451.227","#),
                (P, r#"name: "Stad Genk","#, r#"name: "Stad Genk", kbo: "BE 0207 451 227","#),
            ],
        ),
        (Warning, "check-proposal-other-lead", &[(P, r#"name: "Stad Genk""#, r#"name: §"Stad Gent""#)]),
    ]);
    let lost = planted(&[(P, AT, r#"lead: "Stad Lier", kbo: "207451227","#)]);
    assert_eq!(lost[0].hint.as_ref().unwrap().id, "import-hint-kbo");
}

#[test]
fn ids_that_nobody_can_tell_apart_or_use() {
    let swap = |id: &str| format!("{id:?}");
    for (id, found) in [
        ("p2", "check-proposal-alike"),
        ("P02", "check-proposal-alike"),
        ("\u{ff30}2", "check-proposal-alike"),
        ("P\u{200b}3", "id-invisible"),
        ("..", "id-no-file-name"),
        ("../P3", "id-no-file-name"),
    ] {
        let (dir, folder) = round();
        let text = PROPOSALS.replace("\"P3\"", &swap(id));
        write(dir.path(), P, &text);
        write(dir.path(), M, &COMMITTEE.replace("\"P3\"", &swap(id)));
        // A sign that nobody sees is also warned of wherever the id is named.
        let mut problems = check(&folder).unwrap();
        problems.retain(|problem| problem.severity == Error);
        assert_eq!(shown(&problems), [(Error, found, "proposals.ron:13:18".to_owned())], "{id}");
        assert!(problems[0].hint.is_some());
        // What version 0.1.0 let in still opens.
        let read: Vec<toets::domain::proposal::Proposal> = ron_text::read_list(P, &text).unwrap();
        assert_eq!(read.len(), 3);
    }
}

#[test]
fn a_double_proposal_names_both_places() {
    let problems = planted(&[(P, r#"id: "P3""#, r#"id: "P2""#), (M, "P3", "P2"), (M, "P3", "P2")]);
    assert_eq!(shown(&problems), [(Error, "check-double-proposal", "proposals.ron:13:18".to_owned())]);
    let first = ("first".to_owned(), Value::Text("proposals.ron:10:18".to_owned()));
    assert_eq!(problems[0].what.args[1], first);
}

#[test]
fn an_unknown_municipality_gets_the_nearest_names() {
    for (edit, names) in [
        ((P, r#"nis: "12021""#, r#"nis: "99999""#), "12021 (Lier)"),
        ((P, r#"nis: "71016""#, r#"nis: "70016""#), "71016 (Genk)"),
    ] {
        let problems = planted(&[edit]);
        let hint = Phrase::new("check-proposal-nis-near-hint").with("names", names);
        assert!(problems.iter().any(|one| one.hint.as_ref() == Some(&hint)), "{problems:?}");
    }
    let problems = planted(&[(P, r#""36006"]"#, r#""x"]"#)]);
    assert_eq!(problems[0].hint.as_ref().unwrap().id, "check-proposal-nis-hint");
}

#[test]
fn dossiers_are_missed_only_where_there_are_dossiers() {
    let (dir, folder) = round();
    write(dir.path(), "dossiers/P1.md", "# Een");
    write(dir.path(), "dossiers/P3.md", "# Drie");
    assert_eq!(
        shown(&check(&folder).unwrap()),
        [(Warning, "check-proposal-no-dossier", "proposals.ron:10:18".to_owned())]
    );
}

#[test]
fn an_hour_in_the_deadline_needs_the_hour_of_that_day() {
    const HOUR: Edit = (C, r#"deadline: "2024-05-31""#, r#"deadline: "2024-05-31T17:00""#);
    const P3: &str = r#""2024-05-02T10:00""#;
    const P2: Edit = (P, r#""2024-05-31T23:59""#, r#""2024-05-31T17:00""#);
    found_alone(&[
        (Doubt, "check-proposal-hour", &[HOUR, P2, (P, P3, r#"§"2024-05-31""#)]),
        (Doubt, "check-proposal-hour", &[HOUR, P2, (P, P3, r#"§"2024-05-31T00:00:00""#)]),
        (Warning, "check-ineligible-late", &[HOUR, P2, (P, P3, r#"§"2024-05-31T17:01""#)]),
        (Warning, "check-ineligible-late", &[HOUR, P2, (P, P3, r#"§"2024-06-01""#)]),
    ]);
    for fine in [r#""2024-05-31T00:00""#, r#""2024-05-30""#, r#""2024-05-31T16:59:59""#] {
        assert_eq!(shown(&planted(&[HOUR, P2, (P, P3, fine)])), [], "{fine}");
    }
    assert_eq!(shown(&planted(&[(P, P3, r#""2024-05-31""#)])), []);
}
