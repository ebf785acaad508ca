//! What chair, secretary and evaluators put on the record: who may, and what a
//! round comes to when the records are read again.

use std::collections::BTreeMap;

use jiff::Timestamp;
use proptest::prelude::*;
use toets::domain::committee::Member;
use toets::domain::digest::{GENESIS, Head, text_digest};
use toets::domain::force::Force;
use toets::domain::id::{MemberId, ProposalId};
use toets::domain::meeting::{Basis, Proceedings, Sitting, Statement};
use toets::domain::phase::Phase;
use toets::domain::role::Role;
use toets::domain::sheet::Answer;
use toets::record::{
    Answered, BudgetAmended, Conflict, Consensus, Entry, Event, Forced, LotDrawn, LotTakenBack, PhaseChanged,
    Settled, Stated, TieResolved, TimeSpent, Withdrawn, permit,
};
use toets::round::{PhaseChange, Round};

use crate::small_rounds::random::config;
use crate::small_rounds::{call, decimal, id, member, proposal, round};

const FILE: &str = r#"Call(
    id: "r", title: "R", language: "en", consensus: Overrides,
    budget: [Source(name: "fund", amount: "800.00")],
    criteria: [Criterion(id: "x", label: "X", scale: Scale(from: "0", to: "10", step: "0.5"))],
)"#;

/// Two chairs and a secretary, in the order of their ids not of their acts.
fn base() -> Round {
    let mut round = round(call(FILE), vec![proposal("P1", "1.00"), proposal("P2", "1.00")], 1);
    round.committee.members.push(member("a-second-chair", Role::Chair));
    round.committee.members.push(member("secretary", Role::Secretary));
    round
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_600_000_000 + second).expect("a time")
}

/// Puts an event on a member's record, as the next line.
fn write(records: &mut BTreeMap<MemberId, Vec<Entry>>, who: &str, at: Timestamp, event: Event) {
    let record = records.entry(id(who)).or_default();
    record.push(Entry { seq: record.len() as u64 + 1, at, event, prev: GENESIS.to_owned() });
}

fn amended(was: &str, now: &str) -> Event {
    Event::BudgetAmended(BudgetAmended {
        source: "fund".to_owned(),
        was: id(was),
        now: id(now),
        reason: "more".to_owned(),
    })
}

fn agreed(was: Option<&str>, now: Option<&str>) -> Event {
    let (was, now) = (was.map(decimal), now.map(decimal));
    Event::Consensus(Consensus {
        proposal: id("P1"),
        criterion: id("x"),
        was,
        now,
        basis: Basis::Typed,
        text: "so be it".to_owned(),
    })
}

fn left(round: &Round, proposal: &ProposalId) -> Proceedings {
    round.rulings.meeting.get(proposal).cloned().unwrap_or_default()
}

fn replayed(records: &BTreeMap<MemberId, Vec<Entry>>) -> Round {
    let mut round = base();
    round.phase = Phase::Setup;
    round.replay(records);
    round
}

#[test]
fn the_budget_is_the_last_amended_whoever_amended_it() {
    let mut records = BTreeMap::new();
    write(&mut records, "secretary", at(1), amended("800.00", "900.00"));
    write(&mut records, "chair", at(2), amended("900.00", "1000.00"));
    assert_eq!(replayed(&records).budget(), id("1000.00"));
    write(&mut records, "secretary", at(3), amended("1000.00", "950.00"));
    assert_eq!(replayed(&records).budget(), id("950.00"));
}

#[test]
fn a_consensus_is_the_last_agreed_whoever_wrote_it_down() {
    let mut records = BTreeMap::new();
    write(&mut records, "chair", at(1), agreed(None, Some("7")));
    write(&mut records, "a-second-chair", at(2), agreed(Some("7"), Some("8")));
    write(&mut records, "chair", at(3), agreed(Some("8"), None));
    write(&mut records, "a-second-chair", at(4), agreed(None, Some("6")));
    let mark = |records| replayed(records).rulings.consensus_mark(&id("P1"), &id("x"));
    assert_eq!(mark(&records), Some(decimal("6")));
}

#[test]
fn what_an_event_replaces_orders_it_where_the_clocks_do_not() {
    // The secretary's clock is an hour behind; only one order fits.
    let mut records = BTreeMap::new();
    write(&mut records, "chair", at(4000), amended("800.00", "900.00"));
    write(&mut records, "secretary", at(400), amended("900.00", "1000.00"));
    assert_eq!(replayed(&records).budget(), id("1000.00"));
}

#[test]
fn a_phase_orders_what_was_before_it_and_what_came_after() {
    let order = |names: [&str; 2]| {
        Event::TieResolved(TieResolved { order: names.map(id).to_vec(), reason: "agreed".to_owned() })
    };
    let mut records = BTreeMap::new();
    // The first decision was on the record when the phase changed, the second
    // was not; the clock of the second was slow.
    write(&mut records, "chair", at(5000), order(["P1", "P2"]));
    let change = PhaseChange {
        from: Phase::Setup,
        to: Phase::Scoring,
        number: 1,
        reason: String::new(),
        heads: [(id("chair"), Head { seq: 1, hash: GENESIS.to_owned() })].into(),
        files: BTreeMap::new(),
        inputs: None,
        seal: None,
    };
    write(&mut records, "secretary", at(1), Event::PhaseChanged(PhaseChanged(change)));
    write(&mut records, "a-second-chair", at(2), order(["P2", "P1"]));
    let round = replayed(&records);
    assert_eq!(round.rulings.ties.last().map(|tie| tie.value.clone()), Some(vec![id("P2"), id("P1")]));
    assert_eq!(round.phase, Phase::Scoring);
}

proptest! {
    #![proptest_config(config())]

    /// Reading the records again gives what the acts gave when they were done,
    /// whoever of the three did which.
    #[test]
    fn reading_again_gives_what_was_done(
        acts in prop::collection::vec((0..3_usize, 0..9_u8, 0..3_u8), 0..14),
        cut in 0..14_i64,
    ) {
        let mut live = base();
        let mut records = BTreeMap::new();
        for (second, (who, what, value)) in acts.into_iter().enumerate() {
            let who = ["chair", "a-second-chair", "secretary"][who];
            let proposal = id(if value == 0 { "P1" } else { "P2" });
            let reason = format!("because {second}");
            let event = match what {
                0 => {
                    let was = live.rulings.consensus_mark(&id("P1"), &id("x"));
                    let now = (value > 0).then(|| decimal(&value.to_string()));
                    Event::Consensus(Consensus { proposal: id("P1"), criterion: id("x"), was, now, basis: Basis::Mean, text: reason })
                }
                1 => {
                    let was = live.rulings.forced.get(&proposal).map(|forced| forced.value);
                    let now = [Some(Force::In), Some(Force::Out), None][usize::from(value)];
                    Event::Forced(Forced { proposal, was, now, reason })
                }
                2 => {
                    let now = id(&format!("{}.00", 700 + 100 * i32::from(value)));
                    Event::BudgetAmended(BudgetAmended { source: "fund".to_owned(), was: live.budget(), now, reason })
                }
                3 => Event::TieResolved(TieResolved { order: vec![proposal], reason }),
                4 if live.rulings.withdrawn.contains_key(&proposal) => continue,
                4 => Event::Withdrawn(Withdrawn { proposal, reason, number: live.withdrawals() + 1 }),
                5 => match live.rulings.lot.clone() {
                    Some(seed) => Event::LotTakenBack(LotTakenBack { seed, reason }),
                    None => Event::LotDrawn(LotDrawn { seed: reason, source: "the lottery".to_owned() }),
                },
                6 => {
                    let was = left(&live, &proposal).settled;
                    Event::Settled(Settled { proposal, was, now: !was })
                }
                7 => {
                    let was = left(&live, &proposal).sitting;
                    let now = Sitting { seconds: was.seconds + 30, out: [id("e1")].into() };
                    Event::TimeSpent(TimeSpent { proposal, was, now })
                }
                _ => {
                    let was = text_digest(&left(&live, &proposal).consensus);
                    let now = format!("{reason}, so be it");
                    Event::Stated(Stated { proposal, statement: Statement::Consensus, was, now })
                }
            };
            prop_assert!(live.still_stands(&id(who), &event));
            live.apply(&id(who), &event);
            write(&mut records, who, at(i64::try_from(second).expect("few")), event);
        }
        prop_assert_eq!(&replayed(&records).rulings, &live.rulings);
        // The same in two parts, as a session sees what others write meanwhile.
        let split = |first: bool| {
            let of = |(member, entries): (&MemberId, &Vec<Entry>)| {
                let (early, late) = entries.iter().cloned().partition(|entry| entry.at < at(cut));
                (member.clone(), if first { early } else { late })
            };
            records.iter().map(of).collect::<BTreeMap<MemberId, Vec<Entry>>>()
        };
        let mut session = base();
        session.replay(&split(true));
        session.follow(&split(false));
        prop_assert_eq!(session.rulings, live.rulings);
    }
}

fn permitted(round: &Round, who: &Member, event: &Event) -> Result<(), String> {
    permit(round, who, event).map_err(|why| why.phrase().id)
}

#[test]
fn a_consensus_lies_on_the_scale() {
    let round = base();
    let chair = member("chair", Role::Chair);
    assert_eq!(permitted(&round, &chair, &agreed(None, Some("7.5"))), Ok(()));
    assert_eq!(permitted(&round, &chair, &agreed(Some("7.5"), None)), Ok(()));
    let refused = |mark| permitted(&round, &chair, &agreed(None, Some(mark)));
    assert_eq!(refused("7.3"), Err("mark-off-step".to_owned()));
    assert_eq!(refused("11"), Err("mark-outside-scale".to_owned()));
    let unknown = Event::Consensus(Consensus {
        proposal: id("P1"),
        criterion: id("z"),
        was: None,
        now: Some(decimal("7")),
        basis: Basis::Typed,
        text: String::new(),
    });
    assert_eq!(permitted(&round, &chair, &unknown), Err("refused-criterion".to_owned()));
}

#[test]
fn chair_and_secretary_may_declare_a_conflict_without_a_sheet_to_fill_in() {
    let mut round = base();
    let conflict =
        Event::Conflict(Conflict { proposal: id("P1"), was: None, now: Some("my municipality".to_owned()) });
    for (name, role) in [("chair", Role::Chair), ("secretary", Role::Secretary), ("e1", Role::Evaluator)] {
        for (phase, expected) in [
            (Phase::Setup, Err("refused-phase".to_owned())),
            (Phase::Scoring, Ok(())),
            (Phase::Deliberation, Ok(())),
            (Phase::Decided, Err("refused-phase".to_owned())),
        ] {
            round.phase = phase;
            assert_eq!(permitted(&round, &member(name, role), &conflict), expected, "{name}");
        }
    }
    round.phase = Phase::Scoring;
    let observer = member("o", Role::Observer);
    assert_eq!(permitted(&round, &observer, &conflict), Err("refused-not-assigned".to_owned()));
    // A mark stays what only a reader gives.
    let mark = Event::Answered(Answered {
        proposal: id("P1"),
        criterion: id("x"),
        was: Answer::NotYet,
        now: Answer::Mark(decimal("5")),
    });
    let chair = member("chair", Role::Chair);
    assert_eq!(permitted(&round, &chair, &mark), Err("refused-not-assigned".to_owned()));
    // With the conflict, another chair decides about the proposal.
    round.apply(&id("chair"), &conflict);
    round.phase = Phase::Deliberation;
    let consensus = agreed(None, Some("7"));
    assert_eq!(permitted(&round, &chair, &consensus), Err("refused-chair-conflict".to_owned()));
    assert_eq!(permitted(&round, &member("a-second-chair", Role::Chair), &consensus), Ok(()));
}
