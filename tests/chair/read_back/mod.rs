//! Every line of an explanation that holds a figure, read back as a person would with
//! paper and the published list. `book` and `truth` know the tables that went in, the
//! list that came out and Dutch: nothing of the program.

mod book;
mod claims;
mod stages;
mod truth;

use std::collections::BTreeMap;

use book::{Book, Published};
use stages::Stage;
use truth::Reader;

use crate::at_table::Sitting;
use crate::script::{Step, keys};

const STRATEGIES: [&str; 4] = ["targets", "in-order-skip", "in-order-stop", "best-total"];

/// How often each sentence was read.
type Read = BTreeMap<&'static str, usize>;

/// Reads what `toets explain` says of every proposal under every strategy: as it comes,
/// or with every list in full.
fn read_explanations(stage: &Stage, how: &str) -> Read {
    let mut read = Read::new();
    let book = stage.book();
    for strategy in STRATEGIES {
        let published = Published::of(&stage.json(&format!("fit r --json --strategy {strategy}")));
        let alone = Published::of(&stage.json("fit r --json --strategy in-order-skip"));
        let mut reader = Reader::new(&book, &published, &alone, strategy);
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
    let book = stage.book();
    let mut boxes = 0;
    let folder = stage.folder();
    for (turns, strategy) in STRATEGIES.into_iter().enumerate() {
        let published = Published::of(&stage.json(&format!("fit r --json --strategy {strategy}")));
        let alone = Published::of(&stage.json("fit r --json --strategy in-order-skip"));
        let mut reader = Reader::new(&book, &published, &alone, strategy);
        let mut before = String::new();
        for row in 0..book.proposals.len() {
            let mut sitting = Sitting::open(&folder, stage.chair);
            sitting.size = (100, 90);
            let own = STRATEGIES.iter().position(|one| *one == stage.own).unwrap();
            let steps = (turns + STRATEGIES.len() - own) % STRATEGIES.len();
            let typed = format!("3{}{}<hangup>", "s".repeat(steps), "j".repeat(row));
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

#[test]
fn the_boxes_of_the_screen_say_the_same() {
    for stage in [Stage::rounded(), Stage::bounded()] {
        let boxes = read_boxes(&stage);
        assert!(boxes >= 4 * 8, "{boxes} boxes");
    }
}
