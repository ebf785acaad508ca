//! A large round made through the real records: 60 proposals with long titles,
//! read by four of twelve members each.

use std::fs;
use std::path::Path;

use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{Event, Submitted};
use toets::store::session::Session;

use super::{answered, clock, member};

/// Members whose first names share their first letters, and long ones.
const MEMBERS: [(&str, &str); 12] = [
    ("m01", "Maria Vanderstappen-Verzonnen"),
    ("m02", "Marianne Nergens"),
    ("m03", "Marieke De Verzinster"),
    ("m04", "Maximiliaan-Alexander Luchtkasteel"),
    ("m05", "Jo Droom"),
    ("m06", "Johan Droom"),
    ("m07", "Johanna Verzonnen"),
    ("m08", "Ö Zogezegd"),
    ("m09", "Fatima Fantasia"),
    ("m10", "Fatiha Fabel"),
    ("m11", "Omar Sprookje"),
    ("m12", "Pieter-Jan van den Verzonnenberghe"),
];

/// Some municipalities with their NIS codes, large and small.
const PLACES: [(&str, &str); 12] = [
    ("71016", "Genk"),
    ("36011", "Lichtervelde"),
    ("44021", "Gent"),
    ("11002", "Antwerpen"),
    ("24062", "Leuven"),
    ("31005", "Brugge"),
    ("23104", "Lennik"),
    ("34023", "Kuurne"),
    ("72004", "Bree"),
    ("41002", "Aalst"),
    ("13040", "Turnhout"),
    ("99999", "Nergenshuizen"),
];

/// Writes the round in deliberation.
pub fn large_round(dir: &Path) {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data/oproep-507/call.ron");
    fs::copy(sample, dir.join("call.ron")).unwrap();
    let readers = MEMBERS.map(|(id, name)| {
        format!("Member(id: \"{id}\", name: \"{name}\", role: Evaluator, assigned: [{}]),", assigned(id))
    });
    let committee = format!(
        "[{} Member(id: \"nora\", name: \"Nora Nergenshuizen\", role: Chair), Member(id: \"piet\", name: \"Piet Sprookjens\", role: Secretary)]",
        readers.join("\n")
    );
    fs::write(dir.join("committee.ron"), committee).unwrap();
    let proposals: String = (1..=60).map(proposal).collect();
    fs::write(dir.join("proposals.ron"), format!("[{proposals}]")).unwrap();
    let mut session = Session::open(dir).unwrap();
    let piet = member(&session, "piet");
    session.change_phase(&piet, clock(), Phase::Scoring, "een NIS-code die niemand kent").unwrap();
    for (at, (id, _)) in MEMBERS.iter().enumerate() {
        let who = member(&session, id);
        let mut events = Vec::new();
        for number in (1..=60).filter(|number| reads(at, *number)) {
            let proposal: toets::domain::id::ProposalId = name(number).parse().unwrap();
            for (offset, criterion) in ["reach", "partnership", "pillar"].iter().enumerate() {
                let quality = mixed(number * 3 + offset) % 8;
                let half = 9 + quality + mixed(number * 100 + at * 3 + offset) % 4 - at % 3;
                let mark = rust_decimal::Decimal::new(i64::try_from(half * 5).unwrap(), 1);
                events.push(answered(&name(number), criterion, Answer::NotYet, Answer::Mark(mark)));
            }
            // One proposal stays incomplete.
            if number != 33 || at % 4 == 0 {
                events.push(Event::Submitted(Submitted { proposal }));
            }
        }
        session.append(&who, clock(), &events).unwrap();
    }
    session.change_phase(&piet, clock(), Phase::Deliberation, "").unwrap();
}

fn name(number: usize) -> String {
    format!("P{number:02}")
}

/// Four of the twelve read each proposal, ever others together.
fn reads(member: usize, number: usize) -> bool {
    (member * 5 + number * 7 + number / 12) % 12 < 4
}

/// A number that looks like chance and is always the same.
fn mixed(number: usize) -> usize {
    let spread = (number as u32).wrapping_mul(2_654_435_761);
    ((spread ^ (spread >> 15)).wrapping_mul(2_246_822_519) >> 13) as usize
}

fn assigned(id: &str) -> String {
    let at = MEMBERS.iter().position(|(one, _)| *one == id).unwrap();
    let read = (1..=60).filter(|number| reads(at, *number)).map(|number| format!("\"{}\"", name(number)));
    read.collect::<Vec<_>>().join(",")
}

fn proposal(number: usize) -> String {
    let (nis, place) = PLACES[number % PLACES.len()];
    let id = name(number);
    let nis =
        if number == 7 { String::new() } else { format!("nis: \"{nis}\", municipalities: [\"{nis}\"], ") };
    let title = match number % 3 {
        0 => {
            format!("Intergemeentelijk samenwerkingsverband voor sociale netwerking en participatie {number}")
        }
        1 => format!("Samen in {place} ({number})"),
        _ => {
            format!("Vrijwilligers, verenigingen en nieuwkomers ontmoeten elkaar in {place}, editie {number}")
        }
    };
    let asked = 28_000 + 500 * (number * 11 % 24);
    format!(
        "Proposal(id: \"{id}\", title: \"{title}\", lead: \"Gemeente {place}\", lead_kind: LocalAuthority, {nis}requested: \"{asked}.00\", total_cost: \"{}.00\", own_contribution: \"{asked}.00\", submitted: \"2020-10-{:02}T10:00:00\"),\n",
        2 * asked,
        1 + number % 15,
    )
}
