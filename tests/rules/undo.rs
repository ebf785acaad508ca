//! Undo: whatever the chair puts on the record in a phase can be taken back,
//! and then everything stands as before; and who may write which event when.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use proptest::prelude::*;
use toets::domain::digest::{GENESIS, text_digest};
use toets::domain::force::Force;
use toets::domain::id::{MemberId, ProposalId};
use toets::domain::meeting::{Agenda, Basis, Order, Position, Proceedings, Sitting, Statement};
use toets::domain::phase::Phase;
use toets::domain::role::Role;
use toets::domain::scenario::Change;
use toets::record::{
    AgendaSet, BudgetAmended, Conflict, Consensus, Entry, Event, Forced, MinorityHeld, Positioned,
    ScenarioKept, Settled, Stated, TakenBack, TargetsAccepted, TargetsReset, TieReopened, TieResolved,
    TimeSpent, Waived, WaiverLifted, WithdrawalUndone, Withdrawn, permit, undo,
};
use toets::round::{Round, Rulings};

use crate::small_rounds::random::config;
use crate::small_rounds::{call, decimal, id, member, proposal, round};

const CALL: &str = r#"Call(
    id: "u", title: "U", language: "en", budget: [Source(name: "fund", amount: "800.00")],
    criteria: [Criterion(id: "x", label: "X", scale: Scale(from: "0", to: "10", step: "0.5"))],
    consensus: Overrides,
)"#;

type Records = BTreeMap<MemberId, Vec<Entry>>;

fn base() -> Round {
    let mut round = round(call(CALL), vec![proposal("P1", "1.00"), proposal("P2", "1.00")], 3);
    round.committee.members.push(member("chair", Role::Chair));
    round.committee.members.push(member("a-second-chair", Role::Chair));
    round.phase = Phase::Deliberation;
    round
}

fn write(records: &mut Records, live: &mut Round, who: &str, second: i64, event: Event) {
    let who: MemberId = id(who);
    let chair = live.committee.member(&who).cloned().expect("a member");
    assert!(live.still_stands(&who, &event), "{event:?}");
    assert_eq!(permit(live, &chair, &event), Ok(()), "{event:?}");
    live.apply(&who, &event);
    let record = records.entry(who).or_default();
    let at = Timestamp::from_second(1_600_000_000 + second).expect("a time");
    record.push(Entry { seq: record.len() as u64 + 1, at, event, prev: GENESIS.to_owned() });
}

/// The state without the count of withdrawals, which never goes back.
fn state(round: &Round) -> Rulings {
    Rulings { last_withdrawal: 0, ..round.rulings.clone() }
}

fn left(round: &Round, of: &str) -> Proceedings {
    round.rulings.meeting.get(&id::<ProposalId>(of)).cloned().unwrap_or_default()
}

/// One of every kind of ruling on the state as it is; none where it says nothing new.
fn act(live: &Round, what: u8, value: u8) -> Option<Event> {
    let of = if value.is_multiple_of(2) { "P1" } else { "P2" };
    let proposal = id(of);
    let meeting = left(live, of);
    let rulings = &live.rulings;
    let reason = format!("because {value}");
    let event = match what {
        0 => {
            let was = rulings.consensus_mark(&proposal, &id("x"));
            let now = (value > 1).then(|| decimal(&value.to_string()));
            let basis = if value > 4 { Basis::Median } else { Basis::Typed };
            Event::Consensus(Consensus { proposal, criterion: id("x"), was, now, basis, text: reason })
        }
        1 => {
            let was = rulings.forced.get(&proposal).map(|forced| forced.value);
            let now = [Some(Force::In), Some(Force::Out), None][usize::from(value % 3)];
            Event::Forced(Forced { proposal, was, now, reason })
        }
        2 => {
            let now = id(&format!("{}.00", 700 + 100 * i32::from(value % 4)));
            Event::BudgetAmended(BudgetAmended { source: "fund".to_owned(), was: live.budget(), now, reason })
        }
        3 => Event::TieResolved(TieResolved { order: vec![id("P1"), id("P2")], reason }),
        4 => Event::Waived(Waived { proposal, reason }),
        5 => Event::TargetsAccepted(TargetsAccepted { reason }),
        6 => Event::Withdrawn(Withdrawn { proposal, reason, number: live.withdrawals() + 1 }),
        7 => Event::ScenarioKept(ScenarioKept {
            name: format!("scenario {}", value % 2),
            changes: vec![Change::Without { member: id("e1") }],
        }),
        8 => {
            let statement = if value > 3 { Statement::Minority } else { Statement::Consensus };
            let was = text_digest(meeting.statement(statement));
            Event::Stated(Stated { proposal, statement, was, now: "x".repeat(usize::from(value)) })
        }
        9 => {
            let now: BTreeSet<MemberId> =
                ["e1", "e2"].into_iter().take(usize::from(value % 3)).map(id).collect();
            Event::MinorityHeld(MinorityHeld { proposal, was: meeting.holders, now })
        }
        10 => {
            let member: MemberId = id("e1");
            let was = meeting.positions.get(&member).copied();
            let now = [Some(Position::Agrees), Some(Position::Absent), None][usize::from(value % 3)];
            Event::Positioned(Positioned { proposal, member, was, now })
        }
        11 => Event::Settled(Settled { proposal, was: meeting.settled, now: !meeting.settled }),
        12 => {
            let was = meeting.sitting;
            let now = Sitting { seconds: was.seconds + 60, out: BTreeSet::from([id("e3")]) };
            Event::TimeSpent(TimeSpent { proposal, was, now })
        }
        _ => {
            let order = Order::ALL[usize::from(value % 4)].0;
            let now = Some(Agenda { order, proposals: vec![proposal] });
            Event::AgendaSet(AgendaSet { was: rulings.agenda.clone(), now })
        }
    };
    let mut after = live.clone();
    after.apply(&id("chair"), &event);
    (live.still_stands(&id("chair"), &event) && state(&after) != state(live)).then_some(event)
}

proptest! {
    #![proptest_config(config())]

    /// Whatever was written, the undo right after it restores what stood, and
    /// one after the other they lead back to the beginning.
    #[test]
    fn an_undo_restores_what_stood(acts in prop::collection::vec((0..14_u8, 0..8_u8), 1..12)) {
        let (mut live, mut records) = (base(), Records::new());
        let chair: MemberId = id("chair");
        let mut states = Vec::new();
        let mut second = 0;
        for (what, value) in acts {
            let Some(event) = act(&live, what, value) else { continue };
            // Longer apart than a text that is written on.
            second += 100;
            // What only turns the last one round is its undo.
            let last = undo::last(&live, &chair, &records, &format!("because {value}"));
            if last.is_some_and(|last| last.inverse == event) { continue }
            states.push(state(&live));
            write(&mut records, &mut live, "chair", second, event.clone());
            let found = undo::last(&live, &chair, &records, "undone").expect("something to undo");
            prop_assert_eq!(&found.event, &event);
            prop_assert!(found.built_on.is_empty());
            let mut back = live.clone();
            back.apply(&chair, &found.inverse);
            prop_assert_eq!(&state(&back), states.last().expect("a state"));
        }
        while let Some(before) = states.pop() {
            second += 100;
            let found = undo::last(&live, &chair, &records, "undone");
            let Some(found) = found else { prop_assert_eq!(&state(&live), &before); continue };
            write(&mut records, &mut live, "chair", second, found.inverse);
            prop_assert_eq!(&state(&live), &before);
        }
        prop_assert_eq!(undo::last(&live, &chair, &records, "undone"), None);
        // And the records alone say the same.
        let mut again = base();
        again.replay(&records);
        prop_assert_eq!(state(&again), state(&live));
    }
}

fn stated(live: &Round, now: &str) -> Event {
    let was = text_digest(&left(live, "P1").consensus);
    Event::Stated(Stated { proposal: id("P1"), statement: Statement::Consensus, was, now: now.to_owned() })
}

#[test]
fn a_text_is_taken_back_as_it_was_written_without_a_pause() {
    let (mut live, mut records) = (base(), Records::new());
    for (second, text) in [(0, "a"), (10, "a b"), (70, "a b c"), (300, "a b c d"), (310, "a b c d e")] {
        let event = stated(&live, text);
        write(&mut records, &mut live, "chair", second, event);
    }
    for (second, before) in [(320, "a b c"), (330, "")] {
        let found = undo::last(&live, &id("chair"), &records, "undone").expect("something to undo");
        write(&mut records, &mut live, "chair", second, found.inverse);
        assert_eq!(left(&live, "P1").consensus, before);
    }
    assert_eq!(undo::last(&live, &id("chair"), &records, "undone"), None);
}

#[test]
fn a_phase_ends_what_can_be_taken_back() {
    let (mut live, mut records) = (base(), Records::new());
    let event = act(&live, 4, 0).expect("a waiver");
    write(&mut records, &mut live, "chair", 0, event);
    assert!(undo::last(&live, &id("chair"), &records, "undone").is_some());
    let head = toets::domain::digest::Head { seq: 1, hash: GENESIS.to_owned() };
    live.phases.push(toets::round::PhaseChange {
        from: Phase::Deliberation,
        to: Phase::Decided,
        number: 1,
        reason: String::new(),
        heads: [(id("chair"), head)].into(),
        files: BTreeMap::new(),
        inputs: None,
        seal: None,
    });
    assert_eq!(undo::last(&live, &id("chair"), &records, "undone"), None);
}

#[test]
fn what_another_chair_built_on_it_is_named() {
    let (mut live, mut records) = (base(), Records::new());
    let mark = |live: &Round, now: &str| {
        Event::Consensus(Consensus {
            proposal: id("P1"),
            criterion: id("x"),
            was: live.rulings.consensus_mark(&id("P1"), &id("x")),
            now: Some(decimal(now)),
            basis: Basis::Mean,
            text: "first".to_owned(),
        })
    };
    let event = mark(&live, "7");
    write(&mut records, &mut live, "chair", 100, event);
    let agrees = |of: &str| {
        Event::Positioned(Positioned {
            proposal: id(of),
            member: id("e1"),
            was: None,
            now: Some(Position::Agrees),
        })
    };
    write(&mut records, &mut live, "a-second-chair", 200, agrees("P2"));
    let last =
        |live: &Round, records: &Records| undo::last(live, &id("chair"), records, "-").expect("an undo");
    assert!(last(&live, &records).built_on.is_empty(), "another proposal builds on nothing");
    write(&mut records, &mut live, "a-second-chair", 300, agrees("P1"));
    let forced = Event::Forced(Forced {
        proposal: id("P2"),
        was: None,
        now: Some(Force::In),
        reason: "only one".to_owned(),
    });
    write(&mut records, &mut live, "a-second-chair", 400, forced.clone());
    let second: MemberId = id("a-second-chair");
    assert_eq!(last(&live, &records).built_on, [(second.clone(), agrees("P1")), (second, forced)]);
    // What the other one put there comes back with its basis and its words.
    let event = mark(&live, "8");
    write(&mut records, &mut live, "a-second-chair", 500, event);
    let own = Event::Consensus(Consensus {
        proposal: id("P1"),
        criterion: id("x"),
        was: Some(decimal("8")),
        now: Some(decimal("9")),
        basis: Basis::Typed,
        text: "mine".to_owned(),
    });
    write(&mut records, &mut live, "chair", 600, own);
    let Event::Consensus(Consensus { now, basis, text, .. }) = last(&live, &records).inverse else {
        panic!("a mark")
    };
    assert_eq!((now, basis, text.as_str()), (Some(decimal("8")), Basis::Mean, "first"));
}

#[test]
fn what_another_chair_replaced_is_passed_over() {
    let (mut live, mut records) = (base(), Records::new());
    let settled = |of: &str, now: bool| Event::Settled(Settled { proposal: id(of), was: !now, now });
    let noted = |was: Option<Position>, now| {
        Event::Positioned(Positioned { proposal: id("P2"), member: id("e1"), was, now: Some(now) })
    };
    write(&mut records, &mut live, "chair", 100, settled("P1", true));
    write(&mut records, &mut live, "chair", 200, noted(None, Position::Agrees));
    write(&mut records, &mut live, "a-second-chair", 300, noted(Some(Position::Agrees), Position::Absent));
    let found = undo::last(&live, &id("chair"), &records, "-").expect("an undo");
    assert_eq!(found.inverse, settled("P1", false));
}

/// Who writes what, in which phase: a row per event, in it the roles (evaluator,
/// external, chair, secretary, observer) and the phases (setup, scoring,
/// deliberation, decided); `x` may, `-` may not.
const TABLE: [(&str, &str, &str); 18] = [
    ("consensus", "--x--", "--x-"),
    ("stated", "--x--", "--x-"),
    ("minority", "--x--", "--x-"),
    ("position", "--x--", "--x-"),
    ("settled", "--x--", "--x-"),
    ("time", "--x--", "--x-"),
    ("agenda", "--x--", "--x-"),
    ("forced", "--x--", "--x-"),
    ("waived", "--x--", "--x-"),
    ("targets", "--x--", "--x-"),
    ("scenario", "--x--", "--x-"),
    ("tie", "--x--", "--xx"),
    ("budget", "--xx-", "-xx-"),
    ("withdrawn", "--xx-", "--xx"),
    ("back: tie", "--x--", "--xx"),
    ("back: waiver", "--x--", "--x-"),
    ("back: targets", "--x--", "--x-"),
    ("back: withdrawal", "--xx-", "--xx"),
];

fn named(name: &str) -> Event {
    let back = |ruling| Event::TakenBack(TakenBack { ruling });
    let what = |number| act(&base(), number, 2).expect("an event");
    match name {
        "consensus" => what(0),
        "forced" => Event::Forced(Forced {
            proposal: id("P1"),
            was: None,
            now: Some(Force::In),
            reason: "only one".to_owned(),
        }),
        "budget" => what(2),
        "tie" => what(3),
        "waived" => what(4),
        "targets" => what(5),
        "withdrawn" => what(6),
        "scenario" => what(7),
        "stated" => what(8),
        "minority" => what(9),
        "position" => act(&base(), 10, 0).expect("an event"),
        "settled" => what(11),
        "time" => what(12),
        "agenda" => what(13),
        "back: tie" => back(TieReopened { order: vec![id("P1"), id("P2")] }.into()),
        "back: waiver" => back(WaiverLifted { proposal: id("P1") }.into()),
        "back: targets" => back(TargetsReset.into()),
        _ => back(WithdrawalUndone { proposal: id("P1"), number: 2 }.into()),
    }
}

#[test]
fn who_may_write_what_and_when() {
    for (name, roles, phases) in TABLE {
        let event = named(name);
        for (role, by) in ["e1", "external", "chair", "secretary", "observer"].into_iter().zip(roles.chars())
        {
            let role = match role {
                "e1" => Role::Evaluator,
                other => Role::read(other).expect("a role"),
            };
            assert_eq!(event.about().terms.written_by(role), by == 'x', "{name} by {}", role.code());
            for (phase, open) in Phase::ALL.into_iter().zip(phases.chars()) {
                assert_eq!(event.about().terms.open_in(phase), open == 'x', "{name} in {}", phase.code());
                let mut round = base();
                round.phase = phase;
                let may = permit(&round, &member("somebody", role), &event).is_ok();
                assert_eq!(may, by == 'x' && open == 'x', "{name} by {} in {}", role.code(), phase.code());
            }
        }
    }
}

#[test]
fn who_has_a_conflict_neither_leads_nor_takes_a_position() {
    let mut round = base();
    let conflict = |was, now: Option<&str>| {
        Event::Conflict(Conflict { proposal: id("P1"), was, now: now.map(str::to_owned) })
    };
    round.apply(&id("chair"), &conflict(None, Some("my brother")));
    round.apply(&id("e1"), &conflict(None, Some("my sister")));
    let (chair, second) = (member("chair", Role::Chair), member("a-second-chair", Role::Chair));
    let refused = |who, event: &Event| permit(&round, who, event).map_err(|why| why.phrase().id);
    for name in ["consensus", "stated", "minority", "position", "settled", "time", "forced", "waived", "tie"]
    {
        let event = named(name);
        assert_eq!(refused(&chair, &event), Err("refused-chair-conflict".to_owned()), "{name}");
        let expected = match name {
            "minority" | "position" => Err("refused-position-conflict".to_owned()),
            _ => Ok(()),
        };
        assert_eq!(refused(&second, &event), expected, "{name}");
    }
    let position = |whose: &str| {
        Event::Positioned(Positioned {
            proposal: id("P1"),
            member: id(whose),
            was: None,
            now: Some(Position::Agrees),
        })
    };
    assert_eq!(refused(&second, &position("e2")), Ok(()));
    assert_eq!(refused(&second, &position("nobody")), Err("refused-position-vote".to_owned()));
    // A chair without a vote is asked for no position.
    assert_eq!(refused(&second, &position("a-second-chair")), Err("refused-position-vote".to_owned()));
}
