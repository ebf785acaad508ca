//! A value of a call that cannot be read: every kind says in the reader's language what
//! is wrong and what to do, at the value, and nothing in the words of a library.

use toets::domain::call::Call;
use toets::domain::proposal::Proposal;
use toets::store::problem::Problem;
use toets::store::ron_text::{read, read_list};
use toets::text::{Lang, Texts};

const CALL: &str = r#"Call(
    id: "1", title: "T", deadline: "2020-10-16", budget: [Source(name: "A", amount: "100.00")],
    grant: Grant(min: "1.00", max: "50.00", own_share_min: "0.50", partial: Share("0.80")),
    lot: Lot(source: "x", draw: "2020-11-01T12:00"),
    criteria: [
        Criterion(id: "a", label: "A", weight: "1", threshold: "5", descriptors: {"7": "good"},
            scale: Scale(from: "0", to: "10", step: "1")),
        Criterion(id: "b", label: "B", scale: Words([Word("strong", "3"), Word("weak", "0.5")])),
    ],
)"#;

fn fault(was: &str, now: &str) -> Problem {
    assert_eq!(CALL.matches(was).count(), 1, "{was}");
    let text = CALL.replace(was, now);
    let problem = *read::<Call>("call.ron", &text).expect_err(now);
    // The place is that of the value itself.
    let at = text.find(now).unwrap() + now.rfind(": ").map_or(0, |at| at + 2);
    let line = text[..at].matches('\n').count() + 1;
    let column = at - text[..at].rfind('\n').map_or(0, |at| at + 1) + 1;
    assert_eq!(problem.place(), format!("call.ron:{line}:{column}"), "{now}");
    problem
}

fn is_told(problem: &Problem, what: &str) {
    assert_eq!(problem.what.id, what, "{problem:?}");
    for lang in [Lang::Nl, Lang::Fr, Lang::En] {
        let texts = Texts::new(lang);
        for phrase in [Some(&problem.what), problem.hint.as_ref()] {
            let phrase = phrase.expect("what to do");
            let said = texts.say(phrase);
            assert!(said.contains(' ') && !said.contains(&phrase.id), "{} in {lang:?}: {said}", phrase.id);
            for word in ["parse", "expected", "Decimal", "parameter", "digit integer"] {
                assert!(!said.contains(word), "{said}");
            }
        }
    }
}

#[test]
fn every_kind_of_value_says_what_belongs_there() {
    for (was, now, what) in [
        (r#"deadline: "2020-10-16""#, r#"deadline: "16/10/2020""#, "moment-not-read"),
        (r#"deadline: "2020-10-16""#, r#"deadline: "2020-10-16T25:00""#, "moment-not-read"),
        (r#"deadline: "2020-10-16""#, r#"deadline: "noon""#, "moment-not-read"),
        (r#"draw: "2020-11-01T12:00""#, r#"draw: "tomorrow""#, "moment-not-read"),
        (r#"amount: "100.00""#, r#"amount: "40000.001""#, "money-parts-of-a-cent"),
        (r#"amount: "100.00""#, r#"amount: "much""#, "money-not-a-number"),
        (r#"amount: "100.00""#, r#"amount: "900000000000""#, "money-too-large"),
        (r#"min: "1.00""#, r#"min: "1.005""#, "money-parts-of-a-cent"),
        (r#"own_share_min: "0.50""#, r#"own_share_min: "half""#, "ron-not-a-number"),
        (r#"weight: "1""#, r#"weight: "one""#, "ron-not-a-number"),
        (r#"weight: "1""#, r#"weight: "1,5""#, "ron-not-a-number"),
        (r#"from: "0""#, r#"from: "nil""#, "ron-not-a-number"),
        (r#"threshold: "5""#, r#"threshold: "five""#, "threshold-not-a-number"),
    ] {
        is_told(&fault(was, now), what);
    }
    // Where a value has no name of its own, the line is enough.
    for (was, now) in [(r#"Share("0.80")"#, r#"Share("most")"#), (r#""weak", "0.5""#, r#""weak", "half""#)] {
        let problem = *read::<Call>("call.ron", &CALL.replace(was, now)).expect_err(now);
        is_told(&problem, "ron-not-a-number");
    }
    for (was, now) in [("id: \"1\"", "id: \"1\" §"), ("Criterion(id: \"b\"", "Criterium(id: \"b\"")] {
        let problem = *read::<Call>("call.ron", &CALL.replace(was, now)).expect_err(now);
        is_told(&problem, &problem.what.id);
    }
}

#[test]
fn the_days_of_a_proposal_are_told_too() {
    for (field, what) in [
        (r#"start: "1/2/2021""#, "day-not-read"),
        (r#"end: "2021-02-30""#, "day-not-read"),
        (r#"submitted: "yesterday""#, "moment-not-read"),
    ] {
        let text = format!(r#"[Proposal(id: "P1", title: "T", requested: "1.00", {field})]"#);
        let problems = read_list::<Proposal>("proposals.ron", &text).expect_err(field);
        assert_eq!(problems.len(), 1);
        is_told(&problems[0], what);
    }
}
