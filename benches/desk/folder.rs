//! The rounds that are measured, in temporary folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use tempfile::TempDir;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Answered, Event};
use toets::store::ron_text;
use toets::store::session::Session;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sample-data/oproep-507");

#[derive(serde::Deserialize)]
struct Demo {
    scoring: BTreeMap<String, usize>,
}

/// The sample round with scoring half done.
pub fn sample() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(Path::new(SAMPLE), folder.path());
    let text = read(&folder.path().join("demo.ron"));
    let demo: Demo = ron_text::read("demo.ron", &text).expect("a sound demo");
    for (member, lines) in demo.scoring {
        let path = folder.path().join("record").join(format!("{member}.ron"));
        if let Ok(record) = fs::read_to_string(&path) {
            write(&path, &record.split_inclusive('\n').take(lines).collect::<String>());
        }
    }
    folder
}

/// A round in which one member reads this many proposals and has marked half.
pub fn large(count: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let sample = Path::new(SAMPLE);
    write(&folder.path().join("call.ron"), &read(&sample.join("call.ron")));
    let members = r#"[
        Member(id: "an", name: "An Denkbeeld", role: Evaluator, affiliation: "Kenniscentrum Verzinsel (verzonnen)"),
        Member(id: "nora", name: "Nora Nergenshuizen", role: Chair),
    ]"#;
    write(&folder.path().join("committee.ron"), members);
    let proposals = read(&sample.join("proposals.ron"));
    let starts: Vec<usize> = proposals.match_indices("Proposal(").map(|(at, _)| at).collect();
    let end = proposals.rfind(']').expect("a list");
    let ends = starts.iter().skip(1).copied().chain([end]);
    let texts: Vec<&str> = starts.iter().zip(ends).map(|(from, to)| &proposals[*from..to]).collect();
    let one = |number: usize| {
        let text = texts[number % texts.len()];
        let rest = text.split_once("id: \"").and_then(|(_, rest)| rest.split_once('"')).expect("an id").1;
        format!("Proposal(id: \"N{number:04}\"{rest}")
    };
    write(&folder.path().join("proposals.ron"), &format!("[{}]", (0..count).map(one).collect::<String>()));
    let mut session = Session::open(folder.path()).expect("a sound round");
    let member = |session: &Session, at: usize| session.round.committee.members[at].clone();
    let (an, nora) = (member(&session, 0), member(&session, 1));
    let now = Timestamp::from_second(1_604_300_000).expect("a moment");
    session.change_phase(&nora, now, Phase::Scoring, "").expect("scoring opens");
    let criteria: Vec<_> = session.round.call.criteria.iter().map(|one| one.id.clone()).collect();
    let half = session.round.proposals.iter().step_by(2);
    let marks: Vec<Event> = half
        .flat_map(|proposal| {
            criteria.iter().map(|criterion| {
                Event::Answered(Answered {
                    proposal: proposal.id.clone(),
                    criterion: criterion.clone(),
                    was: Answer::NotYet,
                    now: Answer::Mark(7.into()),
                })
            })
        })
        .collect();
    session.append(&an, now, &marks).expect("marks");
    folder
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).expect("a file");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}
