//! Planted faults in the committee.

use super::*;

#[test]
fn faults_in_the_committee() {
    const ALL: Edit = (M, r#", assigned: ["P1", "P2", "P3"]"#, "");
    const NOBODY: Edit = (M, r#", assigned: ["P3", "P2", "P1"]"#, "");
    found_alone(&[
        (Error, "check-double-member", &[(M, r#"id: "cleo""#, r#"id: §"an""#)]),
        (Error, "check-double-login", &[(M, r#"login: "dirk""#, r#"login: §"cleo""#)]),
        (Error, "check-member-unknown-proposal", &[(M, r#""P3"])"#, r#""P3", §"P4"])"#)]),
        (
            Doubt,
            "check-member-unassigned",
            &[(
                M,
                r#"    Member(id: "cleo""#,
                r#"    §Member(id: "eva", name: "Eva", role: External), Member(id: "cleo""#,
            )],
        ),
        (Warning, "check-member-assigned", &[(M, r#"login: "cleo""#, r#"login: "cleo", assigned: §["P1"]"#)]),
        (Warning, "check-few-readers", &[(M, "[\n", "§[\n"), (M, r#", "P3"])"#, "])")]),
        (
            Warning,
            "check-few-readers-all",
            &[(M, "[\n", "§[\n"), ALL, NOBODY, (C, "min_sheets: 2", "min_sheets: 3")],
        ),
        (
            Warning,
            "check-few-readers-all",
            &[(M, "[\n", "§[\n"), ALL, NOBODY, (M, "role: Evaluator", "role: External")],
        ),
        (Warning, "check-no-chair", &[(M, "[\n", "§[\n"), (M, "role: Chair", "role: Observer")]),
        (Warning, "check-no-secretary", &[(M, "[\n", "§[\n"), (M, "role: Secretary", "role: Observer")]),
        (Warning, "check-affiliation", &[(M, r#""Hogeschool""#, r#"§"stad  LIER ""#)]),
        (Warning, "check-affiliation", &[(M, r#""Hogeschool""#, r#"§"VZW Brug""#), ALL, NOBODY]),
        (Warning, "check-affiliation", &[(M, r#""Hogeschool""#, r#"§"OCMW van Lier""#)]),
        (Warning, "check-affiliation", &[(M, r#""Hogeschool""#, r#"§"Lierre""#)]),
        (Warning, "check-affiliation", &[(M, r#""Hogeschool""#, r#"§"Koor (bestuur)""#), ALL, NOBODY]),
        (
            Error,
            "check-member-alike",
            &[(M, r#"id: "cleo""#, r#"id: §"an01""#), (M, r#"id: "an""#, r#"id: "an1""#)],
        ),
    ]);
}

#[test]
fn an_assignment_to_a_near_id_names_it() {
    for (wrong, near) in [(r#""P3", "p3"])"#, "P3"), (r#""P3", "P02"])"#, "P2")] {
        let problems = planted(&[(M, r#""P3"])"#, wrong)]);
        let hint = problems[0].hint.as_ref().unwrap();
        assert_eq!(hint.id, "not-found-near-hint");
        assert_eq!(hint.args[0].1, toets::domain::phrase::Value::Text(near.to_owned()));
    }
}
