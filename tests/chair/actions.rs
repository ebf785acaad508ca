//! State, keys, state: the chair's rulings on a real round through the real loop.

use std::path::Path;
use std::time::Duration;

use toets::domain::call::StrategyName;
use toets::domain::force::Force;
use toets::domain::phase::Phase;
use toets::domain::sheet::Answer;
use toets::record::{
    AmountSet, BudgetAmended, Corrected, Event, Forced, GroupRecorded, LotDrawn, PhaseChanged, Replaced,
    Submitted, TargetsAccepted, TieResolved, Waived, Withdrawn,
};
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::chair::{ChairCommand, View, possible, rows};
use toets::tui::look::Look;

use crate::rounds::{
    Played, Sitting, answered, clock, fill, mark, member, play, play_with, proposal, small_round,
};
use crate::script::Step;

const SIZE: (u16, u16) = (80, 24);

fn round(phase: Phase, change: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), phase, change);
    dir
}

fn chair(dir: &Path, keys: &str) -> Played {
    play(dir, "nora", SIZE, keys)
}

#[test]
fn the_next_phase_asks_first_and_the_cursor_stands_on_no() {
    let dir = round(Phase::Scoring, &[]);
    let asked = chair(dir.path(), ">");
    assert!(asked.screen.contains("Naar de fase beraadslaging?"), "{}", asked.screen);
    assert!(asked.screen.contains("Carla Verzinsel 1"), "{}", asked.screen);
    assert_eq!(chair(dir.path(), "><Enter>").session.round.phase, Phase::Scoring);
    assert_eq!(chair(dir.path(), "><Esc>").session.round.phase, Phase::Scoring);
    let moved = chair(dir.path(), ">j<Enter>");
    assert_eq!(moved.session.round.phase, Phase::Deliberation);
    assert_eq!(moved.chair.round.phase, Phase::Deliberation);
    assert!(moved.screen.contains("De ronde is nu in de fase beraadslaging."), "{}", moved.screen);
    assert_eq!(Session::open(dir.path()).unwrap().round.phase, Phase::Deliberation);
}

#[test]
fn a_step_back_needs_a_reason() {
    let dir = round(Phase::Deliberation, &[]);
    let empty = chair(dir.path(), "<lt><Enter>");
    assert_eq!(empty.session.round.phase, Phase::Deliberation);
    assert!(empty.screen.contains("Geef eerst een reden."), "{}", empty.screen);
    let back = chair(dir.path(), "<lt>Carla is nog niet klaar<Enter>j<Enter>");
    assert_eq!(back.session.round.phase, Phase::Scoring);
    assert_eq!(back.session.round.phases.last().unwrap().reason, "Carla is nog niet klaar");
}

#[test]
fn an_incomplete_proposal_holds_up_the_decision_until_it_is_waived() {
    let dir = round(Phase::Deliberation, &[]);
    let refused = chair(dir.path(), "1>");
    assert!(refused.screen.contains("!! Dat kan nog niet. Onvolledig zijn nog: P10."), "{}", refused.screen);
    assert_eq!(refused.session.round.phase, Phase::Deliberation);
    // P10 is the first below the nine candidates.
    let waived = chair(dir.path(), "2g<PgDn><Up>wte laat<Enter>j<Enter>1>j<Enter>");
    assert_eq!(
        waived.session.round.rulings.waived.get(&proposal("P10")).unwrap(),
        "te laat",
        "{}",
        waived.screen
    );
    assert_eq!(waived.session.round.phase, Phase::Decided, "{}", waived.screen);
}

#[test]
fn strategies_change_on_the_spot_and_only_the_own_one_is_official() {
    let dir = round(Phase::Deliberation, &[]);
    let own = chair(dir.path(), "3");
    assert!(!own.screen.contains("Niet de officiële"), "{}", own.screen);
    assert!(own.screen.contains("kleine gemeenten 4/3 gehaald"), "{}", own.screen);
    let other = chair(dir.path(), "3s");
    assert_eq!(other.chair.strategy, StrategyName::InOrderSkip);
    assert!(other.screen.contains("!! Niet de officiële uitkomst"), "{}", other.screen);
    assert!(other.screen.contains("! kleine gemeenten 1/3 niet gehaald"), "{}", other.screen);
    for keys in ["3s", "3s9"] {
        let said = chair(dir.path(), keys).screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("Druk op = om daarheen terug te gaan"), "{keys}: {said}");
        let back = chair(dir.path(), &format!("{keys}="));
        assert_eq!(back.chair.strategy, StrategyName::Targets, "{}", back.screen);
    }
    assert_eq!(chair(dir.path(), "3ss=").chair.strategy, StrategyName::Targets);
    for presses in 0..6 {
        let played = chair(dir.path(), &format!("3{}", "s".repeat(presses)));
        assert!(played.screen.contains("toegekend"), "{}", played.screen);
    }
}

#[test]
fn a_tie_that_matters_is_resolved_on_the_record() {
    // 120.000 is left; P04 and P06 ask 78.000, two small ones need 45.000.
    let tie = [("TIE", "TIE")];
    let dir = round(Phase::Deliberation, &tie);
    let open = chair(dir.path(), "3");
    insta::assert_snapshot!("tie-80x24", open.screen);
    assert!(open.screen.contains("Gelijke stand tussen P04, P06"), "{}", open.screen);
    let asked = chair(dir.path(), "3t");
    insta::assert_snapshot!("tie-asked-80x24", asked.screen);
    let resolved = chair(dir.path(), "3tbP06 is breder gedragen<Enter>j<Enter>");
    let ruling = &resolved.session.round.rulings.ties[0];
    assert_eq!(ruling.value, [proposal("P06"), proposal("P04")]);
    assert_eq!(ruling.reason, "P06 is breder gedragen");
    assert!(resolved.chair.figures.shown_fit().is_some(), "{}", resolved.screen);
}

#[test]
fn a_candidate_is_forced_in_and_that_is_undone() {
    let dir = round(Phase::Deliberation, &[]);
    let forced = chair(dir.path(), "3<Down><Down><Down>+enige in de stad<Enter>j<Enter>");
    let ruling = forced.session.round.rulings.forced.get(&proposal("P03")).unwrap();
    assert_eq!((ruling.value, ruling.reason.as_str()), (Force::In, "enige in de stad"));
    assert!(forced.screen.contains("! opgenomen"), "{}", forced.screen);
    insta::assert_snapshot!("forced-80x24", forced.screen);
    let dir = round(Phase::Deliberation, &[]);
    let undone = chair(dir.path(), "3<Down><Down><Down>-te duur<Enter>j<Enter>u");
    assert!(undone.session.round.rulings.forced.is_empty());
    assert!(
        undone.screen.contains("Teruggenomen (beide staan in het verslag): P03 is geweerd"),
        "{}",
        undone.screen
    );
    // The same key on a forced candidate takes it back.
    let back = chair(dir.path(), "3<Down><Down><Down>-te duur<Enter>j<Enter>-toch niet<Enter>j<Enter>");
    assert!(back.session.round.rulings.forced.is_empty(), "{}", back.screen);
}

#[test]
fn a_consensus_mark_lies_on_the_scale_and_moves_the_ranking() {
    let dir = round(Phase::Deliberation, &[]);
    let wrong = chair(dir.path(), "4gcat11<Enter>");
    assert!(wrong.screen.contains("!! 11"), "{}", wrong.screen);
    let agreed = chair(dir.path(), "4gcat5,5<Enter>Na gesprek<Enter>");
    let mark = agreed.session.round.rulings.consensus_mark(&proposal("P03"), &"reach".parse().unwrap());
    assert_eq!(mark.unwrap().to_string(), "5.5", "{}", agreed.screen);
    let shown = chair(dir.path(), "4g2");
    assert!(shown.screen.contains("c5,50"), "{}", shown.screen);
    assert!(
        shown.screen.contains("Consensus 5,5 op Bereik van kleine gemeenten: Na gesprek."),
        "{}",
        shown.screen
    );
}

#[test]
fn budget_and_withdrawal_are_amended_on_the_record() {
    let dir = round(Phase::Deliberation, &[]);
    let more = chair(dir.path(), "3ba150000,00<Enter>besluit van 1 december<Enter>j<Enter>");
    assert_eq!(more.session.round.budget().to_string(), "250000.00", "{}", more.screen);
    let less = chair(dir.path(), "3ba40.000<Enter>");
    assert!(less.screen.contains("!!"), "{}", less.screen);
    let gone = chair(dir.path(), "2gxgeen personeel<Enter>j<Enter>");
    assert!(gone.session.round.rulings.withdrawn.contains_key(&proposal("P01")), "{}", gone.screen);
    assert!(gone.screen.contains("Vastgelegd: P01 is ingetrokken."), "{}", gone.screen);
}

#[test]
fn scoring_shows_no_marks_to_the_chair() {
    let dir = round(Phase::Scoring, &[]);
    for view in ["1", "2", "3", "4", "5", "1<Enter>"] {
        let played = play(dir.path(), "nora", (200, 60), view);
        for figure in ["85,68", "8,67", "80,99", "71,19", "onthouding"] {
            assert!(!played.screen.contains(figure), "{figure} in view {view}:\n{}", played.screen);
        }
        assert!(played.chair.order().is_sorted(), "view {view}");
    }
}

#[test]
fn a_chair_with_a_conflict_sees_total_rank_and_outcome_only() {
    let scores = [
        ("min_sheets: 3", "min_sheets: 3, chair_scores: true"),
        (
            "name: \"Nora Nergenshuizen\", role: Chair",
            "name: \"Nora Nergenshuizen\", role: Chair, assigned: [\"P03\"]",
        ),
    ];
    let dir = round(Phase::Scoring, &scores);
    let mut session = Session::open(dir.path()).unwrap();
    fill(&mut session, "nora", "P03", "b");
    crate::rounds::go_to(&mut session, Phase::Deliberation);
    let ranking = play(dir.path(), "nora", (200, 60), "2g<Down><Down><Down>");
    assert!(ranking.screen.contains("75,52"), "{}", ranking.screen);
    for hidden in ["7,63", "9,5", "Gemeente P03"] {
        assert!(!ranking.screen.contains(hidden), "{hidden}:\n{}", ranking.screen);
    }
    assert!(ranking.screen.contains("U hebt hier een belangenconflict"), "{}", ranking.screen);
    let budget = play(dir.path(), "nora", (200, 60), "3g<Down><Down><Down>");
    // Not even that it gives way: that tells its class.
    assert!(budget.screen.contains("- reserve 1"), "{}", budget.screen);
    assert!(!budget.screen.contains("wijkt, reserve 1"), "{}", budget.screen);
    assert!(!budget.screen.contains("45.000,00"), "{}", budget.screen);
    let disputes = play(dir.path(), "nora", (200, 60), "4g");
    assert!(!disputes.screen.contains("P03"), "{}", disputes.screen);
    let forced = play(dir.path(), "nora", (80, 24), "3g<Down><Down><Down>+x<Enter>");
    assert!(forced.session.round.rulings.forced.is_empty(), "{}", forced.screen);
}

#[test]
fn a_secretary_looks_but_does_not_rule() {
    let dir = round(Phase::Deliberation, &[]);
    let played = play(dir.path(), "piet", SIZE, "3+");
    assert!(played.session.round.rulings.forced.is_empty());
    assert!(played.screen.contains("! Dat kan nu niet: opnemen."), "{}", played.screen);
}

#[test]
fn what_others_write_is_seen_on_a_key_and_after_five_seconds() {
    let dir = round(Phase::Scoring, &[]);
    let mut nora = Sitting::open(dir.path(), "nora");
    let mut carla = Session::open(dir.path()).unwrap();
    let who = member(&carla, "carla");
    let before = nora.chair.figures.progress.submitted();
    let answers = [("partnership", "7"), ("pillar", "6")]
        .map(|(criterion, given)| answered("P10", criterion, Answer::NotYet, mark(given)));
    carla.append(&who, clock(), &answers).unwrap();
    carla.append(&who, clock(), &[Event::Submitted(Submitted { proposal: proposal("P10") })]).unwrap();
    nora.go(vec![Step::Wait(Duration::from_secs(6))]);
    assert_eq!(nora.chair.figures.progress.submitted(), before + 1);
}

#[test]
fn no_screen_offers_a_ruling_whose_terms_refuse_it() {
    use ChairCommand as C;
    let rulings = [
        (C::NextPhase, PhaseChanged::TERMS),
        (C::PreviousPhase, PhaseChanged::TERMS),
        (C::Force(Force::In), Forced::TERMS),
        (C::Force(Force::Out), Forced::TERMS),
        (C::LowerAmount, AmountSet::TERMS),
        (C::ResolveTie, TieResolved::TERMS),
        (C::RecordGroup, GroupRecorded::TERMS),
        (C::DrawLot, LotDrawn::TERMS),
        (C::AcceptTargets, TargetsAccepted::TERMS),
        (C::Waive, Waived::TERMS),
        (C::AmendBudget, BudgetAmended::TERMS),
        (C::Correct, Corrected::TERMS),
        (C::Replace, Replaced::TERMS),
        (C::Withdraw, Withdrawn::TERMS),
    ];
    for phase in [Phase::Scoring, Phase::Deliberation, Phase::Decided] {
        let dir = round(phase, &[]);
        for who in ["nora", "piet"] {
            let chair = play(dir.path(), who, SIZE, "3").chair;
            for (command, terms) in rulings {
                if let Err(why) = terms.hold(&chair.round, &chair.member) {
                    assert_eq!(possible(&chair, command), Err(why), "{command:?}, {who}, {phase:?}");
                }
            }
        }
    }
}

#[test]
fn keys_are_not_bound_twice_and_every_text_exists() {
    let places = View::ALL.map(|(view, _)| toets::tui::chair::ChairPlace::In(view));
    use toets::tui::chair::ChairPlace as P;
    let others = [P::OnPage, P::Leaving, P::AtTable, P::InRoll, P::Moving, P::Everywhere];
    for place in places.into_iter().chain(others) {
        let mut seen = Vec::new();
        for binding in rows().filter(|binding| binding.on == place) {
            for key in binding.keys {
                assert!(!seen.contains(key), "{key:?} twice in {place:?}");
                seen.push(*key);
            }
        }
    }
    let nl = toets::text::Texts::ids(Lang::Nl);
    for lang in Lang::ALL {
        let ids = toets::text::Texts::ids(lang);
        for id in nl.iter().filter(|id| id.starts_with("chair-") || id.starts_with("meeting-")) {
            assert!(ids.contains(id), "{id} is missing in {}", lang.code());
        }
    }
    for binding in rows() {
        assert!(nl.iter().any(|id| id == binding.label), "{}", binding.label);
    }
}

#[test]
fn every_view_draws_in_every_look_and_language() {
    let dir = round(Phase::Deliberation, &[]);
    for lang in Lang::ALL {
        for ascii in [false, true] {
            for view in ["1", "2", "3", "4", "5", "?", ":", "3+", "2ca", "b", "<lt>", "2<Enter>", "3m"] {
                for size in [(80, 24), (40, 10), (3, 2), (61, 17), (300, 5)] {
                    let look = Look { colour: true, ascii };
                    let played = play_with(dir.path(), "nora", size, view, look, lang);
                    assert!(!played.screen.contains("[chair-"), "{}", played.screen);
                    assert!(!played.screen.contains("{$"), "{}", played.screen);
                    assert!(!ascii || played.screen.is_ascii(), "{}", played.screen);
                }
            }
        }
    }
}
