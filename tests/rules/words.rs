//! Scales of words: marks with a name, merged and counted by their values.

use toets::domain::mark::MarkError;
use toets::domain::scale::Scale;
use toets::rank::ranking::rank;
use toets::result::changes::mark_changes;
use toets::store::ron_text;

use crate::small_rounds::{call, decimal, proposal, round, status, submit, totals};

const CALL: &str = r#"Call(
    id: "t", title: "Proef", budget: [Source(name: "A", amount: "1.00")],
    criteria: [
        Criterion(id: "q", label: "Kwaliteit", weight: "3", threshold: "1",
            scale: Words([Word("Zwak", "0"), Word("Zeer sterk", "4"), Word("Matig", "1.5"), Word("Sterk", "3")])),
        Criterion(id: "c", label: "Kost", weight: "1", scale: (from: "0", to: "10", step: "1")),
    ],
)"#;

#[test]
fn words_count_by_their_values() {
    let mut round = round(call(CALL), vec![proposal("P", "1.00"), proposal("Q", "1.00")], 2);
    submit(&mut round, "P", "e1", &["4", "5"]);
    submit(&mut round, "P", "e2", &["1.5", "5"]);
    submit(&mut round, "Q", "e1", &["0", "10"]);
    submit(&mut round, "Q", "e2", &["1.5", "10"]);
    // 2.75 of 4 is 68.75 %: (3 x 68.75 + 50) / 4.
    assert_eq!(totals(&round)["P"], "64.06");
    // What the marks come to is a number between two words, below the threshold of 1.
    assert_eq!(status(&round, "Q"), "below-threshold");
    let ranking = rank(&round);
    assert_eq!(ranking.ranked[0].assessment.marks[0].mark, Some(decimal("2.75")));
}

#[test]
fn a_mark_that_is_no_word_is_refused_with_the_words() {
    let call = call(CALL);
    let Scale::Words(words) = &call.criteria[0].scale else { panic!("words") };
    assert_eq!(words.len(), 4);
    let scale = &call.criteria[0].scale;
    assert_eq!((scale.best_mark(), scale.worst_mark()), (decimal("4"), decimal("0")));
    for wrong in ["2", "Redelijk", "1,55", "zeer", ""] {
        assert!(matches!(scale.read(wrong), Err(MarkError::NotAWord { .. })), "{wrong}");
    }
    assert_eq!(scale.read(" zeer STERK").ok(), Some(decimal("4")));
    let texts = toets::text::Texts::new(toets::text::Lang::Nl);
    let said = texts.say(&scale.read("2").expect_err("no word").phrase());
    assert_eq!(
        said,
        "2 is geen score van deze schaal. Kies een van deze: Zwak (0), Zeer sterk (4), Matig (1,5), Sterk (3)."
    );
}

#[test]
fn the_smallest_change_of_a_word_is_the_word_next_to_it() {
    let mut round = round(call(CALL), vec![proposal("P", "1.00"), proposal("Q", "1.00")], 1);
    submit(&mut round, "P", "e1", &["3", "5"]);
    submit(&mut round, "Q", "e1", &["1.5", "9"]);
    let found = mark_changes(&round, |_, _| true, |_| true).expect("an award");
    assert_eq!(found.steps, Some(1));
    let changes: Vec<_> =
        found.changes.iter().map(|one| (one.was.to_string(), one.now.to_string())).collect();
    assert_eq!(changes, [("3".to_owned(), "1.5".to_owned()), ("1.5".to_owned(), "3".to_owned())]);
}

#[test]
fn a_call_is_written_as_it_is_read() {
    let read = call(CALL);
    let pretty = ron_text::write_pretty(&read).expect("a text");
    assert!(pretty.contains("Words([") && pretty.contains("Scale("), "{pretty}");
    assert_eq!(call(&pretty), read);
    let line = ron_text::write_line(&read).expect("a text");
    assert_eq!(call(&line), read);
}
