//! Who may see what: the whole table of role, phase and own conflict, written
//! by hand from the rules of the round; and that a ranking keeps from a member
//! everything about a proposal of an own conflict.

use proptest::prelude::*;
use toets::domain::call::{Blind, TieStep};
use toets::domain::committee::Member;
use toets::domain::id::{MemberId, ProposalId};
use toets::domain::meeting::Proceedings;
use toets::domain::phase::Phase;
use toets::domain::role::Role;
use toets::export::rank_json::RankJson;
use toets::rank::ranking::rank;
use toets::result::changes::mark_changes;
use toets::result::reader::{ReaderView, SeenRow};
use toets::round::seen::SeenRound;
use toets::round::visibility::{Item, may_see};
use toets::round::{Round, Ruling};

use crate::small_rounds::random::{Sketch, config, sketches};
use crate::small_rounds::{call, id, member, proposal, round, submit};

/// Roles in the order of the rows below.
const ROLES: [Role; 5] = [Role::Evaluator, Role::External, Role::Chair, Role::Secretary, Role::Observer];

/// One item with its table: a row per role, in the row a pair of signs per
/// phase (setup, scoring, deliberation, decided), without and with an own
/// conflict on the proposal; `x` is seen, `-` is not.
type Table = (&'static str, fn(&Ids) -> Item<'_>, [&'static str; 5]);

struct Ids {
    proposal: ProposalId,
    unassigned: ProposalId,
    viewer: MemberId,
    other: MemberId,
    drafting: MemberId,
    conflicted: MemberId,
}

/// The table as the rules have it, unless the call shows marks while scoring.
const TABLE: [Table; 13] = [
    // An evaluator reads the call in setup; an observer comes in at deliberation.
    ("title", |_| Item::Title, ["-- xx xx xx", "-- xx xx xx", "xx xx xx xx", "xx xx xx xx", "-- -- xx xx"]),
    // With an own conflict nobody sees more than the title (an evaluator) or
    // total, rank and outcome (chair and secretary).
    (
        "dossier",
        |ids| Item::Dossier(&ids.proposal),
        ["-- x- x- x-", "-- x- x- x-", "x- x- x- x-", "x- x- x- x-", "-- -- -- --"],
    ),
    // Not one's own to score: not before everything of all is open.
    (
        "dossier, not assigned",
        |ids| Item::Dossier(&ids.unassigned),
        ["-- -- x- x-", "-- -- x- x-", "x- x- x- x-", "x- x- x- x-", "-- -- -- --"],
    ),
    (
        "state of the own sheet",
        |ids| Item::SheetState(&ids.proposal, &ids.viewer),
        ["xx xx xx xx", "xx xx xx xx", "xx xx xx xx", "xx xx xx xx", "xx xx xx xx"],
    ),
    // While scoring is open no evaluator sees how far another is, nor that
    // another has a conflict.
    (
        "state of another sheet",
        |ids| Item::SheetState(&ids.proposal, &ids.other),
        ["-- -- x- x-", "-- -- x- x-", "x- x- x- x-", "x- x- x- x-", "-- -- -- --"],
    ),
    (
        "that another has a conflict",
        |ids| Item::SheetState(&ids.proposal, &ids.conflicted),
        ["-- -- x- x-", "-- -- x- x-", "x- x- x- x-", "x- x- x- x-", "-- -- -- --"],
    ),
    (
        "own sheet",
        |ids| Item::Sheet(&ids.proposal, &ids.viewer),
        ["x- x- x- x-", "x- x- x- x-", "x- x- x- x-", "x- x- x- x-", "x- x- x- x-"],
    ),
    (
        "another sheet",
        |ids| Item::Sheet(&ids.proposal, &ids.other),
        ["-- -- x- x-", "-- -- x- x-", "-- -- x- x-", "-- -- x- x-", "-- -- -- --"],
    ),
    // A draft is its writer's own, in every phase.
    (
        "another's draft",
        |ids| Item::Sheet(&ids.proposal, &ids.drafting),
        ["-- -- -- --", "-- -- -- --", "-- -- -- --", "-- -- -- --", "-- -- -- --"],
    ),
    (
        "merged marks",
        |ids| Item::Marks(&ids.proposal),
        ["-- -- x- x-", "-- -- x- x-", "-- -- x- x-", "-- -- x- x-", "-- -- x- x-"],
    ),
    // What the meeting left: an observer is given the ranking and nothing else.
    (
        "what the meeting left",
        |ids| Item::Proceedings(&ids.proposal),
        ["-- -- x- x-", "-- -- x- x-", "-- -- x- x-", "-- -- x- x-", "-- -- -- --"],
    ),
    (
        "total, rank and status",
        |ids| Item::Standing(&ids.proposal),
        ["-- -- x- x-", "-- -- x- x-", "-- -- xx xx", "-- -- xx xx", "-- -- x- x-"],
    ),
    (
        "the division of the budget",
        |_| Item::Selection,
        ["-- -- -- --", "-- -- -- --", "-- -- xx xx", "-- -- xx xx", "-- -- -- --"],
    ),
];

const CALL: &str = r#"Call(
    id: "v", title: "V", language: "en", budget: [Source(name: "s", amount: "2.00")],
    criteria: [Criterion(id: "x", label: "X", scale: Scale(from: "0", to: "10", step: "1"))],
)"#;

/// A viewer of a role, an own sheet, and others with a submitted sheet, a draft
/// and a conflict.
fn stage(role: Role, phase: Phase, conflict: bool) -> (Round, Member, Ids) {
    let ids = Ids {
        proposal: id("P1"),
        unassigned: id("P2"),
        viewer: id("viewer"),
        other: id("e1"),
        drafting: id("e2"),
        conflicted: id("e3"),
    };
    let proposals = vec![proposal("P1", "1.00"), proposal("P2", "1.00")];
    let mut round = round(call(CALL), proposals, 3);
    let mut viewer = member("viewer", role);
    viewer.assigned = vec![id("P1")];
    round.committee.members.push(viewer.clone());
    for (member, mark) in [("e1", "8"), ("e2", "7"), ("e3", "6"), ("viewer", "5")] {
        submit(&mut round, "P1", member, &[mark]);
    }
    let sheets = round.sheets.get_mut(&ids.proposal).expect("sheets");
    sheets.get_mut(&ids.drafting).expect("a sheet").submitted = false;
    sheets.get_mut(&ids.conflicted).expect("a sheet").conflict = Some("a sister".to_owned());
    if conflict {
        sheets.get_mut(&ids.viewer).expect("a sheet").conflict = Some("a brother".to_owned());
        submit(&mut round, "P2", "viewer", &["1"]);
        let of_second = round.sheets.get_mut(&ids.unassigned).expect("sheets");
        of_second.get_mut(&ids.viewer).expect("a sheet").conflict = Some("a brother".to_owned());
    }
    round.phase = phase;
    (round, viewer, ids)
}

/// Whose affiliation is at odds with a proposal tells who is behind it.
#[test]
fn a_blind_reader_is_not_told_of_the_conflicts_of_others() {
    for (role, told) in [(Role::Evaluator, false), (Role::External, false), (Role::Chair, true)] {
        for phase in [Phase::Deliberation, Phase::Decided] {
            let (mut round, viewer, ids) = stage(role, phase, false);
            let state =
                |round: &Round, member| may_see(round, &viewer, Item::SheetState(&ids.proposal, member));
            assert!(state(&round, &ids.conflicted));
            round.call.blind = Some(Blind::Always);
            assert_eq!(state(&round, &ids.conflicted), told, "{role:?} {phase:?}");
            assert!(state(&round, &ids.other), "{role:?} {phase:?}");
            let mut left = Proceedings::default();
            left.sitting.out.insert(ids.conflicted.clone());
            left.consensus = "Goed.".to_owned();
            round.rulings.meeting.insert(ids.proposal.clone(), left);
            let seen = SeenRound::new(&round, &viewer);
            let left = &seen.rulings.meeting[&ids.proposal];
            assert_eq!((left.sitting.out.len(), left.consensus.as_str()), (usize::from(told), "Goed."));
        }
    }
}

/// One row of a table as the program has it.
fn row(role: Role, item: fn(&Ids) -> Item<'_>, shown: bool) -> String {
    let cell = |phase: Phase, conflict: bool| {
        let (mut round, viewer, ids) = stage(role, phase, conflict);
        round.call.marks_shown_in_scoring = shown;
        if may_see(&round, &viewer, item(&ids)) { 'x' } else { '-' }
    };
    let pair = |phase: Phase| format!("{}{}", cell(phase, false), cell(phase, true));
    Phase::ALL.map(pair).join(" ")
}

#[test]
fn everybody_sees_what_the_rules_say_and_nothing_else() {
    let mut wrong = Vec::new();
    for (what, item, rows) in TABLE {
        for (role, expected) in ROLES.into_iter().zip(rows) {
            let found = row(role, item, false);
            if found != expected {
                wrong.push(format!("{what} for {}: {found} instead of {expected}", role.code()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_call_may_show_chair_and_secretary_the_submitted_marks_while_scoring() {
    for (what, item, rows) in TABLE {
        for (role, expected) in ROLES.into_iter().zip(rows) {
            let leads = matches!(role, Role::Chair | Role::Secretary);
            let expected = if leads && what == "another sheet" { "-- x- x- x-" } else { expected };
            assert_eq!(row(role, item, true), expected, "{what} for {}", role.code());
        }
    }
}

#[test]
fn only_an_observer_sees_no_names() {
    for role in ROLES {
        let expected = if role == Role::Observer { "-- -- -- --" } else { "xx xx xx xx" };
        assert_eq!(row(role, |_| Item::Names, false), expected, "{}", role.code());
    }
}

/// What a member is told of the ranking, in JSON; with a place in the whole
/// ranking struck out of nothing, because none may be in it.
fn told(round: &Round, viewer: &Member) -> String {
    let ranking = rank(round);
    let view = ReaderView::new(round, &ranking, viewer);
    serde_json::to_string_pretty(&RankJson::new(&view)).expect("JSON")
}

/// The id of a row.
fn id_of<'a>(view: &'a ReaderView, row: &SeenRow) -> &'a str {
    view.proposal(row.proposal).id.as_str()
}

/// Gives a member a conflict on a proposal, beside the sheets that are there.
fn close(round: &mut Round, proposal: &ProposalId, viewer: &str) {
    let sheet = round.sheets.entry(proposal.clone()).or_default().entry(id(viewer)).or_default();
    sheet.conflict = Some("a cousin".to_owned());
    sheet.submitted = false;
}

proptest! {
    #![proptest_config(config())]

    /// What a member with a conflict is told does not hang on the proposal that
    /// the conflict closes: whatever its marks, request and forced outcome, the
    /// text is the same, so that no gap, tie, count or step gives it away.
    /// (Where the chain asks what higher ones cover, the order itself does.)
    #[test]
    fn a_closed_proposal_leaves_no_trace(
        sketch in sketches(7),
        closed in any::<prop::sample::Index>(),
        other in sketches(2),
        decide in any::<bool>(),
    ) {
        let mut sketch = sketch;
        sketch.chain.retain(|step| !matches!(step, TieStep::CoversTarget(_)));
        let at = closed.index(sketch.proposals.len());
        let round_of = |sketch: &Sketch| {
            let mut round = sketch.round();
            let proposal = round.proposals[at].id.clone();
            round.committee.members.push(member("viewer", Role::Evaluator));
            close(&mut round, &proposal, "viewer");
            if decide {
                let value = round.proposals.iter().map(|one| one.id.clone()).collect();
                round.rulings.ties.push(Ruling { value, reason: "agreed".to_owned() });
            }
            round
        };
        let viewer = member("viewer", Role::Evaluator);
        let before = round_of(&sketch);
        sketch.proposals[at] = other.proposals[0].clone();
        let after = round_of(&sketch);
        prop_assert_eq!(told(&before, &viewer), told(&after, &viewer));
    }

    /// A chair with a conflict sees total and rank of the proposal, not its marks;
    /// everybody without one sees the ranking as it is.
    #[test]
    fn without_a_conflict_the_view_is_the_ranking(sketch in sketches(7)) {
        let round = sketch.round();
        let ranking = rank(&round);
        for viewer in [member("e1", Role::Evaluator), member("o", Role::Observer), member("chair", Role::Chair)] {
            let view = ReaderView::new(&round, &ranking, &viewer);
            prop_assert_eq!(view.ranked.len(), ranking.ranked.len());
            prop_assert!(view.closed.is_empty());
            for (row, placed) in view.ranked.iter().zip(&ranking.ranked) {
                prop_assert_eq!(row.rank, placed.rank);
                let figures = row.figures.as_ref().expect("open figures");
                prop_assert_eq!(&figures.decided_by, &placed.decided_by);
                prop_assert_eq!(row.open_tie, placed.open_tie);
            }
        }
    }
}

/// Four proposals with one total, of which a step of the chain decides the order.
fn four() -> Round {
    let mut call = call(CALL);
    call.tie_break = vec![TieStep::LowerRequest];
    let proposals = [("P1", "1.00"), ("P2", "2.00"), ("P3", "2.00"), ("P4", "4.00")];
    let mut round = round(call, proposals.map(|(name, asked)| proposal(name, asked)).to_vec(), 2);
    for proposal in ["P1", "P2", "P3", "P4"] {
        submit(&mut round, proposal, "e1", &["8"]);
    }
    round
}

#[test]
fn ranks_go_on_without_a_gap_where_a_proposal_is_closed() {
    let mut round = four();
    close(&mut round, &id("P1"), "e2");
    let ranking = rank(&round);
    let viewer = member("e2", Role::Evaluator);
    let view = ReaderView::new(&round, &ranking, &viewer);
    let seen: Vec<_> = view.ranked.iter().map(|row| (id_of(&view, row), row.rank)).collect();
    assert_eq!(seen, [("P2", 1), ("P3", 1), ("P4", 3)]);
    assert_eq!(view.closed, [0]);
    assert!(view.apart.is_empty());
}

/// The chair sees that a closed proposal stands higher with the same total, not by
/// which figure; nor whether it would gain by another weight or mark.
#[test]
fn a_chair_is_not_told_by_what_a_closed_proposal_stands_higher() {
    let mut round = four();
    round.committee.members.push(member("chair", Role::Chair));
    round.phase = Phase::Deliberation;
    round.call.budget[0].amount = "1.00".parse().expect("an amount");
    let viewer = member("chair", Role::Chair);
    let steps = |round: &Round| {
        let view = ReaderView::new(round, &rank(round), &viewer);
        let of = |row: &SeenRow| row.figures.as_ref().map(|figures| figures.decided_by.is_some());
        view.ranked.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(steps(&round), [Some(true); 4]);
    close(&mut round, &id("P1"), "chair");
    // P2 and P3 stand together below P1, and P4 below both by what it asks.
    assert_eq!(steps(&round), [None, Some(false), Some(false), Some(true)]);
    submit(&mut round, "P4", "e1", &["7"]);
    let found = mark_changes(&round, |_, _| true, |one| *one != id("P1")).expect("an award");
    assert!(!found.changes.is_empty());
    assert!(found.changes.iter().all(|one| !one.effect.loses.ids.contains(&id("P1"))), "{found:?}");
    assert!(found.changes.iter().any(|one| one.effect.loses.closed == 1), "{found:?}");
}

#[test]
fn a_tie_with_a_closed_proposal_is_no_tie() {
    let mut round = four();
    close(&mut round, &id("P3"), "e2");
    let ranking = rank(&round);
    let viewer = member("e2", Role::Evaluator);
    let view = ReaderView::new(&round, &ranking, &viewer);
    assert!(view.ranked.iter().all(|row| row.open_tie.is_none()));
    // And a closed one in between does not keep the step secret either.
    assert!(view.ranked.iter().all(|row| row.figures.as_ref().is_some_and(|one| one.decided_by.is_some())));
    // The only other one with this total is closed: nothing was decided.
    let mut round = four();
    round.proposals.truncate(2);
    close(&mut round, &id("P2"), "e2");
    let ranking = rank(&round);
    let view = ReaderView::new(&round, &ranking, &viewer);
    assert_eq!(view.ranked.len(), 1);
    assert!(view.ranked[0].figures.as_ref().is_some_and(|one| one.decided_by.is_none()));
}

#[test]
fn a_chair_with_a_conflict_sees_rank_and_total_but_no_marks() {
    let mut round = four();
    close(&mut round, &id("P1"), "chair");
    let ranking = rank(&round);
    let viewer = member("chair", Role::Chair);
    let view = ReaderView::new(&round, &ranking, &viewer);
    let seen: Vec<_> =
        view.ranked.iter().map(|row| (id_of(&view, row), row.rank, row.figures.is_some())).collect();
    assert_eq!(seen, [("P1", 1, false), ("P2", 2, true), ("P3", 2, true), ("P4", 4, true)]);
    let json: serde_json::Value = serde_json::from_str(&told(&round, &viewer)).expect("JSON");
    let first = &json["ranking"][0];
    assert_eq!((first["total"].as_str(), first["rank"].as_u64()), (Some("80.00"), Some(1)));
    assert_eq!(
        (first["marks"].as_object().map(serde_json::Map::len), first["sheets"].as_u64()),
        (Some(0), None)
    );
}

#[test]
fn before_deliberation_a_view_holds_nothing() {
    for phase in [Phase::Setup, Phase::Scoring] {
        let mut round = four();
        round.phase = phase;
        let ranking = rank(&round);
        for role in ROLES {
            let viewer = member("x", role);
            let view = ReaderView::new(&round, &ranking, &viewer);
            assert!(view.ranked.is_empty() && view.apart.is_empty(), "{}", role.code());
        }
    }
}
