//! Planted faults in the proposals.

use toets::domain::phrase::{Phrase, Value};

use super::*;

const INELIGIBLE: &str = "check-ineligible";

/// The sentences about rules that are broken, by their ids.
fn rules(edits: &[Edit]) -> Vec<String> {
    let problems = planted(edits);
    let broken = problems.iter().filter(|problem| !problem.what.id.starts_with("check-target"));
    let why = |problem: &Problem| match problem.what.args.iter().find(|(name, _)| name == "why") {
        Some((_, Value::Phrase(why))) => why.id.clone(),
        _ => panic!("{:?}", problem.what),
    };
    broken.map(why).collect()
}

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
            INELIGIBLE,
            &[(P, r#"lead_kind: LocalAuthority, nis: "12021""#, r#"lead_kind: §NonProfit, nis: "12021""#)],
        ),
        (
            Warning,
            INELIGIBLE,
            &[(P, r#"requested: "25000.00""#, r#"requested: §"25000.00""#), (C, "40000.00", "24999.99")],
        ),
        (Warning, INELIGIBLE, &[(P, OWN, r#"total_cost: "12499.99", own_contribution: §"2499.99""#)]),
        (Warning, INELIGIBLE, &[(P, r#""2024-05-02T10:00""#, r#"§"2024-06-01T00:00""#)]),
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
        (Warning, INELIGIBLE, &[HOUR, P2, (P, P3, r#"§"2024-05-31T17:01""#)]),
        (Warning, INELIGIBLE, &[HOUR, P2, (P, P3, r#"§"2024-06-01""#)]),
    ]);
    for fine in [r#""2024-05-31T00:00""#, r#""2024-05-30""#, r#""2024-05-31T16:59:59""#] {
        assert_eq!(shown(&planted(&[HOUR, P2, (P, P3, fine)])), [], "{fine}");
    }
    assert_eq!(shown(&planted(&[(P, P3, r#""2024-05-31""#)])), []);
}

const FIRST_FIELD: &str = r#"lead: [LocalAuthority],"#;

#[test]
fn every_broken_rule_is_named_with_its_own_sentence() {
    for (edits, why) in [
        (&[(P, r#"LocalAuthority, nis: "12021""#, r#"NonProfit, nis: "12021""#)][..], "reason-lead-kind"),
        (&[(C, "40000.00", "24999.99")], "reason-above-maximum"),
        (&[(C, r#"Grant("#, r#"Grant(min: "10000.01", "#)], "reason-below-minimum"),
        (
            &[(P, r#""20000.00", own_contribution: "10000"#, r#""12499.99", own_contribution: "2499"#)],
            "reason-own-share",
        ),
        (&[(P, "2024-05-02T10:00", "2024-06-01")], "reason-late"),
        (
            &[
                (C, FIRST_FIELD, "lead: [LocalAuthority], lead_region: [Brussels, Flanders],"),
                (P, r#"lead: "Stad Lier", lead_kind: LocalAuthority, nis: "12021""#, NAMUR),
                (
                    C,
                    "Class(id: \"small\", rule: LeadPopulationBelow(15000))",
                    "Class(id: \"small\", rule: Declared)",
                ),
                (
                    P,
                    r#"submitted: "2024-05-31T23:59", classes: ["new"]"#,
                    r#"submitted: "2024-05-31T23:59", classes: ["new", "small"]"#,
                ),
            ],
            "reason-lead-region",
        ),
    ] {
        let found = planted(edits);
        let found: Vec<&Problem> = found.iter().filter(|one| one.what.id == INELIGIBLE).collect();
        let [problem] = found[..] else { panic!("{why}: {found:?}") };
        let said = problem.what.args.iter().find(|(name, _)| name == "why").map(|(_, value)| value.clone());
        assert!(matches!(&said, Some(Value::Phrase(phrase)) if phrase.id == why), "{why}: {said:?}");
    }
}

/// A town that the register, which is Flemish, does not know.
const NAMUR: &str = r#"lead: "Ville de Namur", lead_kind: LocalAuthority, nis: "92094""#;

#[test]
fn a_local_authority_without_a_region_is_a_fact_to_settle() {
    const REGION: Edit = (C, FIRST_FIELD, "lead_region: [Flanders],");
    const AT: Edit = (P, r#"    Proposal(id: "P3""#, r#"    §Proposal(id: "P3""#);
    assert_eq!(shown(&planted(&[REGION])), []);
    found_alone(&[
        // The rule on leads is left out, and the region needs the kind.
        (
            Doubt,
            "check-proposal-missing",
            &[REGION, AT, (P, r#""Stad Lier", lead_kind: LocalAuthority"#, r#""Lier""#)],
        ),
        (
            Doubt,
            "check-proposal-missing",
            &[REGION, AT, (P, r#""Stad Lier""#, r#""Elders""#), (P, r#", nis: "12021""#, "")],
        ),
    ]);
    // By its name alone it lies in Flanders.
    assert_eq!(shown(&planted(&[REGION, (P, r#", nis: "12021""#, "")])), []);
    // A code of no region; the register does not know it either.
    let problems = planted(&[REGION, (P, r#"nis: "12021""#, r#"nis: "04021""#)]);
    assert_eq!(ids(&problems), ["check-proposal-nis", "check-proposal-region"]);
    // An association anywhere is not asked.
    let brug = r#"lead: "asbl Le Pont", lead_kind: NonProfit, nis: "92094""#;
    let problems =
        planted(&[REGION, (P, r#"lead: "Stad Lier", lead_kind: LocalAuthority, nis: "12021""#, brug)]);
    assert_eq!(ids(&problems), ["check-proposal-nis"]);
}

#[test]
fn an_order_that_nobody_knows_shuts_nobody_out() {
    const ONE: Edit = (C, "max_per_lead: 2", "max_per_lead: 2, max_applications_per_lead: 1");
    const LIER: Edit = (P, r#"lead: "Stad Lier", lead_kind: LocalAuthority, nis: "12021""#, GENK);
    const GENK: &str = r#"lead: "OCMW Genk", lead_kind: LocalAuthority"#;
    let when = |text: &'static str| (P, r#""2024-05-02T10:00""#, text);
    assert_eq!(rules(&[ONE, LIER]), ["reason-too-many-applications"]);
    assert_eq!(rules(&[ONE, LIER, when(r#""2024-05-01T10:00:01""#)]), ["reason-too-many-applications"]);
    for open in [r#""2024-05-01T10:00""#, r#""2024-05-01""#] {
        let problems = planted(&[ONE, LIER, when(open)]);
        let doubts = [(Doubt, "check-proposal-order"); 2];
        assert_eq!(
            problems.iter().map(|one| (one.severity, one.what.id.as_str())).collect::<Vec<_>>(),
            doubts
        );
    }
    let problems = planted(&[ONE, LIER, (P, r#"submitted: "2024-05-02T10:00""#, "")]);
    assert_eq!(ids(&problems), ["check-proposal-order", "check-proposal-missing", "check-proposal-order"]);
    // Two of one lead where two may compete: the order does not matter.
    let two = (C, "max_per_lead: 2", "max_per_lead: 2, max_applications_per_lead: 2");
    assert_eq!(shown(&planted(&[two, LIER, when(r#""2024-05-01T10:00""#)])), []);
}

#[test]
fn days_and_partners_that_the_rules_need() {
    const MONTHS: Edit = (C, FIRST_FIELD, "lead: [LocalAuthority], duration: Months(least: 12, most: 12),");
    const AT: Edit = (P, r#"    Proposal(id: "P3""#, r#"    §Proposal(id: "P3""#);
    const P2: Edit =
        (P, r#"classes: ["new"]"#, r#"classes: ["new"], start: "2021-01-15", end: "2022-01-14""#);
    const LAST: &str = r#"submitted: "2024-05-02T10:00""#;
    found_alone(&[
        (
            Doubt,
            "check-proposal-missing",
            &[MONTHS, P2, AT, (P, LAST, r#"submitted: "2024-05-02T10:00", start: "2021-01-01""#)],
        ),
        (
            Doubt,
            "check-proposal-missing",
            &[MONTHS, P2, AT, (P, LAST, r#"submitted: "2024-05-02T10:00", end: "2021-01-01""#)],
        ),
        (
            Error,
            "check-proposal-dates",
            &[
                MONTHS,
                P2,
                (P, LAST, r#"submitted: "2024-05-02T10:00", start: "2021-01-02", end: §"2021-01-01""#),
            ],
        ),
        (
            Warning,
            INELIGIBLE,
            &[
                MONTHS,
                P2,
                (P, LAST, r#"submitted: "2024-05-02T10:00", start: "2021-01-01", end: §"2021-12-30""#),
            ],
        ),
        (
            Warning,
            INELIGIBLE,
            &[
                MONTHS,
                P2,
                (P, LAST, r#"submitted: "2024-05-02T10:00", start: "2021-01-01", end: §"2022-01-01""#),
            ],
        ),
    ]);
    let exact = (P, LAST, r#"submitted: "2024-05-02T10:00", start: "2021-01-01", end: "2021-12-31""#);
    assert_eq!(shown(&planted(&[MONTHS, P2, exact])), []);

    const PARTNERS: Edit = (C, FIRST_FIELD, "lead: [LocalAuthority], min_partners: 1,");
    assert_eq!(rules(&[PARTNERS]), ["reason-partners", "reason-partners"]);
    // Nobody knows who it is: it may be a partner, and it must be settled.
    let unnamed = [PARTNERS, (P, r#"name: "vzw Brug""#, r#"name: "  ""#)];
    let problems = planted(&unnamed);
    assert!(ids(&problems).contains(&"check-proposal-partner-unnamed"), "{problems:?}");
    assert_eq!(problems.iter().filter(|one| one.what.id == INELIGIBLE).count(), 2);
}

/// Names of partners beside a lead of its own say nothing wrong; sums without that of the
/// lead do.
#[test]
fn partners_by_name_need_no_row_of_the_lead() {
    let names: Edit = (
        P,
        r#"Partner(name: "Stad Genk", role: Lead, total: "40000.00", grant: "20000.00"),
            Partner(name: "vzw Brug", role: Partner, total: "10000.00", grant: "5000.00"),"#,
        r#"Partner(name: "vzw Brug", role: Partner),"#,
    );
    assert_eq!(shown(&planted(&[names])), []);
}
