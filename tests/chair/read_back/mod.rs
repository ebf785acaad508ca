//! Every line of an explanation that holds a figure, read back as a person would with
//! paper and the published list. `book` and `truth` know the tables that went in, the
//! list that came out and Dutch: nothing of the program.

mod best;
mod book;
mod claims;
mod marks;
mod money;
mod prices;
mod sets;
pub mod stages;
mod truth;

use std::collections::BTreeMap;

use book::Book;
use stages::Stage;
use toets::domain::force::Force;
use truth::Reader;

use crate::at_table::Sitting;
use crate::script::{Step, keys};

const STRATEGIES: [&str; 4] = ["targets", "in-order-skip", "in-order-stop", "best-total"];

/// How often each sentence was read.
type Read = BTreeMap<&'static str, usize>;

/// Reads what `toets explain` says of every proposal under every strategy: as it comes,
/// or with every list in full.
fn read_explanations(stage: &Stage, how: &str) -> Read {
    read_explanations_under(stage, how, &STRATEGIES)
}

fn read_explanations_under(stage: &Stage, how: &str, strategies: &[&'static str]) -> Read {
    let mut read = Read::new();
    let book = stage.book();
    for &strategy in strategies {
        let divisions = stage.divisions(strategy);
        let mut reader = Reader::new(&book, &divisions, strategy);
        for proposal in book.proposals.keys() {
            let said = stage.run(&format!("explain r {proposal} --strategy {strategy}{how}"));
            reader.explanation(proposal, &said);
        }
        for (name, count) in reader.read {
            *read.entry(name).or_default() += count;
        }
    }
    read
}

/// Reads the box beneath the list of the view of the budget, row by row, under every
/// strategy.
fn read_boxes(stage: &Stage) -> usize {
    let own = STRATEGIES.iter().position(|one| *one == stage.own).unwrap();
    let all = STRATEGIES.into_iter().enumerate();
    all.map(|(turns, strategy)| {
        let steps = (turns + STRATEGIES.len() - own) % STRATEGIES.len();
        read_boxes_of(stage, strategy, &format!("3{}", "s".repeat(steps)))
    })
    .sum()
}

/// Reads the box beneath the list of the view that these keys open, row by row.
fn read_boxes_of(stage: &Stage, strategy: &'static str, opens: &str) -> usize {
    let book = stage.book();
    let mut boxes = 0;
    let folder = stage.folder();
    {
        let divisions = stage.divisions(strategy);
        let mut reader = Reader::new(&book, &divisions, strategy);
        let mut before = String::new();
        for row in 0..book.proposals.len() {
            let mut sitting = Sitting::open(&folder, stage.chair);
            sitting.size = (100, 90);
            let typed = format!("{opens}{}<hangup>", "j".repeat(row));
            let steps: Vec<Step> = keys(&typed);
            let screen = sitting.go(steps);
            let Some((proposal, text)) = why_box(&screen, &book) else { continue };
            if before == proposal {
                break;
            }
            reader.text(&proposal, &text);
            before = proposal;
            boxes += 1;
        }
    }
    boxes
}

/// Whose box it is, and its text with the lines joined again.
fn why_box(screen: &str, book: &Book) -> Option<(String, String)> {
    let mut lines = screen.lines().skip_while(|line| !line.contains("── Waarom "));
    let head = lines.next()?;
    let name = head.split("── Waarom ").nth(1)?;
    let proposal = name.split(' ').next()?.to_owned();
    assert!(book.proposals.contains_key(&proposal), "{head}");
    // The box ends at a blank line, or at the place in the list at the far right.
    let inside = lines
        .take_while(|line| line.starts_with(' ') && !line.trim().is_empty() && !line.starts_with("    "));
    Some((proposal, inside.map(str::trim).collect::<Vec<_>>().join(" ")))
}

#[test]
fn what_is_said_of_the_sample_holds() {
    let read = read_explanations(&Stage::sample(), "");
    for sentence in ["points", "sum", "place", "awarded", "for-target", "set-aside", "together", "own-share"]
    {
        assert!(read.contains_key(sentence), "{sentence} was not said: {read:?}");
    }
}

#[test]
fn what_is_said_in_full_holds() {
    let read = read_explanations(&Stage::sample(), " --full");
    assert!(read.contains_key("reserve"), "{read:?}");
}

#[test]
fn what_is_said_where_points_are_rounded_holds() {
    let read = read_explanations(&Stage::rounded(), "");
    for sentence in ["points-rounded", "sum", "in-part", "tie", "capped", "minimum"] {
        assert!(read.contains_key(sentence), "{sentence} was not said: {read:?}");
    }
}

#[test]
fn what_is_said_of_low_scales_limits_and_envelopes_holds() {
    let read = read_explanations(&Stage::bounded(), "");
    for sentence in [
        "points-scale",
        "below",
        "above",
        "not-above",
        "lead-maximum",
        "class-maximum",
        "envelope-full",
        "needs-money",
    ] {
        assert!(read.contains_key(sentence), "{sentence} was not said: {read:?}");
    }
}

/// Reads a round in every way; the sentences that it must have said.
fn reads(stage: &Stage, sentences: &[&str]) {
    let read = read_explanations(stage, "");
    for sentence in sentences {
        assert!(read.contains_key(sentence), "{sentence} was not said: {read:?}");
    }
}

#[test]
fn what_is_said_where_the_chair_forced_holds() {
    let mut stage = Stage::rounded();
    stage.force("P8", Force::In, "enige in de streek");
    stage.force("P3", Force::Out, "trok de vergunning in");
    stage.set_amount("P2", 1_100_000, "zonder het drukwerk");
    reads(&stage, &["forced-in", "forced-out", "forced-before", "amount-set", "best-searched"]);
    let mut stage = Stage::bounded();
    stage.force("P9", Force::In, "enige in de streek");
    stage.force("P2", Force::Out, "trok de vergunning in");
    reads(&stage, &["forced-in", "forced-out", "forced-before", "counts-for", "best-never"]);
}

/// The sum on paper of a best total around what the chair decided.
#[test]
fn what_is_said_on_paper_beside_what_is_forced_holds() {
    let mut stage = Stage::sample();
    stage.force("P40", Force::In, "enige in de streek");
    stage.force("P24", Force::Out, "trok de vergunning in");
    let read = read_explanations_under(&stage, "", &["best-total"]);
    for sentence in ["beforehand", "bound", "own-figure", "out", "price-money"] {
        assert!(read.contains_key(sentence), "{sentence} was not said: {read:?}");
    }
}

/// Decides a round of which the best is forced out and one low down in; then three
/// withdraw: one awarded, one that moved up after it, one that waits.
fn withdrawals(mut stage: Stage, low: &str, high: &str) -> Stage {
    stage.force(low, Force::In, "enige in de streek");
    stage.force(high, Force::Out, "trok de vergunning in");
    stage.decide();
    let list = |stage: &Stage, outcome: &str, but: &[String]| -> Vec<String> {
        let last = stage.divisions(stage.own).pop().unwrap();
        let all = last.ranked.into_iter().filter(|one| one.outcome == outcome).map(|one| one.id);
        all.filter(|one| !but.contains(one)).collect()
    };
    let decided = list(&stage, "awarded", &[]);
    stage.withdraw(&decided[0], "geen personeel");
    let moved = list(&stage, "awarded", &decided);
    if let Some(moved) = moved.first() {
        stage.withdraw(moved, "te laat voor ons");
    }
    if let Some(waiting) = list(&stage, "reserve", &[]).last() {
        stage.withdraw(waiting, "elders gesteund");
    }
    stage.withdraw(&decided[1], "geen personeel meer");
    stage
}

#[test]
fn what_is_said_after_withdrawals_holds() {
    let mut read = Read::new();
    for own in STRATEGIES {
        for stage in [
            withdrawals(Stage::rounded_under(own), "P8", "P3"),
            withdrawals(Stage::bounded_under(own), "P9", "P2"),
        ] {
            // What other strategies would give hangs on no earlier division.
            let strategies = if own == "targets" { &STRATEGIES[..] } else { &[own] };
            for (name, count) in read_explanations_under(&stage, "", strategies) {
                *read.entry(name).or_default() += count;
            }
        }
    }
    let sentences =
        ["forced-in", "forced-out", "lapsed", "was-reserve", "withdrawn", "moved-up", "after-withdrawal"];
    for sentence in sentences {
        assert!(read.contains_key(sentence), "{sentence} was not said: {read:?}");
    }
}

#[test]
fn the_boxes_of_the_screen_say_the_same() {
    for stage in [Stage::rounded(), Stage::bounded()] {
        let boxes = read_boxes(&stage);
        assert!(boxes >= 4 * 8, "{boxes} boxes");
    }
}

#[test]
fn the_boxes_of_a_decided_round_say_the_same() {
    let stage = withdrawals(Stage::bounded(), "P9", "P2");
    let boxes = read_boxes_of(&stage, "targets", "3");
    assert!(boxes >= 8, "{boxes} boxes");
    let mut short = Stage::rounded();
    short.decide();
    short.withdraw("P4", "geen personeel");
    for (stage, own) in [(stage, "targets"), (short, "in-order-skip")] {
        let waiting = stage.divisions(own).pop().unwrap().ranked;
        let waiting = waiting.iter().filter(|one| one.outcome == "reserve").count();
        let boxes = read_boxes_of(&stage, own, "9");
        assert!(waiting > 0 && boxes == waiting, "{boxes} boxes of {waiting} on the reserve list");
    }
}
