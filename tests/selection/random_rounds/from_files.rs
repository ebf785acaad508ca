//! The same through the program as it is run: files in, JSON out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use super::answer::{Answer, Awards, Outcome, by_id};
use super::compared::wording;
use super::rough::{self, Round, hundredths};
use super::{grow, reckoned, written};

/// What only the chair's screen puts on the record is left out.
fn plain(seed: u64) -> Round {
    let mut rough = grow::round(seed);
    rough.seed = None;
    rough.consensus = rough::Consensus::None;
    for one in &mut rough.proposals {
        one.forced = None;
        one.consensus.iter_mut().for_each(|mark| *mark = None);
    }
    rough
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_toets"));
    command.current_dir(folder).args(["--as", "piet", "--lang", "en"]).args(arguments);
    command.output().expect("a run")
}

fn done(folder: &Path, arguments: &[&str]) {
    let output = run(folder, arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {said}");
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// The round in a folder, in deliberation.
fn prepare(rough: &Round, folder: &Path) {
    let files = [
        ("call.ron", written::call(rough)),
        ("voorstellen.csv", written::proposals_table(rough)),
        ("leden.ron", written::committee(rough)),
        ("punten.csv", written::scores(rough)),
    ];
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("a file");
    }
    done(
        folder,
        &["new", "ronde", "--call", "call.ron", "--proposals", "voorstellen.csv", "--committee", "leden.ron"],
    );
    done(folder, &["phase", "ronde", "scoring", "--reason", "a test"]);
    done(folder, &["import", "scores", "ronde", "punten.csv"]);
    done(folder, &["phase", "ronde", "deliberation", "--reason", "a test"]);
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// Totals and ranks, and the order of the program.
fn ranking(rough: &Round, answer: &Answer, said: &Value) -> Vec<usize> {
    let place = |id: &str| rough.proposals.iter().position(|one| one.id == id).expect("a proposal");
    let ranked = said["ranking"].as_array().expect("a ranking");
    let order: Vec<usize> = ranked.iter().map(|one| place(text(one, "proposal"))).collect();
    assert!(answer.orders.contains(&order), "order {order:?}, right are {:?}", answer.orders);
    for (one, at) in ranked.iter().zip(&order) {
        let total: rust_decimal::Decimal = text(one, "total").parse().expect("a total");
        let right = answer.reckoned[*at].total.expect("a total") * reckoned::fraction(10_000);
        assert_eq!(total.normalize().to_string(), hundredths(i64::try_from(right.to_integer()).unwrap()));
        let rank = answer.ranks.iter().find(|(members, _)| members.contains(at)).map(|(_, rank)| *rank);
        assert_eq!(one["rank"].as_u64(), rank.map(|rank| rank as u64));
    }
    for one in said["unranked"].as_array().expect("a list") {
        assert_eq!(text(one, "status"), answer.reckoned[place(text(one, "proposal"))].status.code());
    }
    order
}

fn cents(value: &Value, key: &str) -> i64 {
    let amount: toets::domain::money::Money = text(value, key).parse().expect("an amount");
    amount.cents()
}

fn division(rough: &Round, answer: &Answer, order: &[usize], said: &Value) {
    let right = answer.divided(rough, order, rough.strategy).expect("nobody is forced");
    let kinds: BTreeMap<&str, &super::divided::Kind> =
        order.iter().zip(&right.kinds).map(|(at, kind)| (rough.proposals[*at].id.as_str(), kind)).collect();
    let mut awards = Awards::new();
    for one in said["decisions"].as_array().expect("decisions") {
        let id = text(one, "proposal");
        let Some(kind) = kinds.get(id) else { continue };
        let (expected, reserve) = wording(kind);
        assert!(expected.contains(&text(&one["reason"], "kind")), "{id}: {one}, right is {kind:?}");
        assert_eq!(text(one, "outcome") == "reserve", reserve, "{one}");
        if text(one, "outcome") == "awarded" {
            awards.insert(id.to_owned(), cents(one, "amount"));
            let paid =
                one["sources"].as_array().expect("sources").iter().map(|source| cents(source, "amount"));
            assert_eq!(paid.sum::<i64>(), cents(one, "amount"));
        }
    }
    assert_eq!(awards, by_id(rough, order, &right));
    let left = rough.budget() - awards.values().sum::<i64>();
    assert_eq!((cents(said, "spent"), cents(said, "left")), (rough.budget() - left, left));
    let targets = said["targets"].as_array().map(Vec::as_slice).unwrap_or_default();
    for (one, ((_, wanted), settled)) in targets.iter().zip(rough.targets.iter().zip(&right.targets)) {
        let worked_with = one["lowered_to"].as_u64().unwrap_or(*wanted as u64);
        assert_eq!(worked_with, *settled as u64, "{one}");
    }
}

#[test]
fn the_program_gives_the_same_from_files() {
    let seeds = (50_000..50_048).map(|seed| (seed, plain(seed)));
    let mut ties = 0;
    for (seed, rough) in seeds {
        let Some(answer) = Answer::new(&rough) else { continue };
        println!("seed {seed}");
        let folder = tempfile::tempdir().expect("a folder");
        prepare(&rough, folder.path());
        let order = ranking(&rough, &answer, &json(&run(folder.path(), &["rank", "ronde", "--json"])));
        let output = run(folder.path(), &["fit", "ronde", "--json"]);
        match answer.outcome(&rough, rough.strategy) {
            Outcome::Tie => {
                assert_eq!(output.status.code(), Some(4));
                ties += 1;
            }
            Outcome::Awards(_) => division(&rough, &answer, &order, &json(&output)),
            Outcome::Refused => unreachable!("nobody is forced"),
        }
    }
    assert!(ties > 0);
}
