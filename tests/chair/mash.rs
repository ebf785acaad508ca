//! Any keys, pastes and sizes in any order, in any phase: the chair's screens never
//! panic, always draw, hold what stands on the record, and leave it whole.

use proptest::prelude::*;
use toets::domain::phase::Phase;
use toets::store::session::Session;
use toets::store::verify::verify;

use crate::at_random::{cases, press, runs};
use crate::keys::{SCREENS, round};
use crate::rounds::Sitting;
use crate::script::keys;

/// Every letter that means something on some screen of the chair, and some that do
/// not; `j` often, since it answers yes. Without `q`, which ends it all.
const LETTERS: &str = "0123456789,.+-=abcdefghijjjjklmnoprstuvwxyzACLP/:?<> é日";

proptest! {
    #![proptest_config(cases(24))]
    #[test]
    fn keys_at_random_never_break_the_chair(
        phase in prop::sample::select(Phase::ALL.to_vec()),
        screen in prop::sample::select(SCREENS.to_vec()),
        presses in prop::collection::vec(press(LETTERS), 1..80),
    ) {
        let dir = round(phase);
        let mut nora = Sitting::open(dir.path(), "nora");
        nora.go(keys(screen));
        for (size, steps) in runs(presses) {
            nora.size = size.unwrap_or(nora.size);
            nora.go(steps);
        }
        nora.go(keys("<hangup>"));
        // What the chair believes to be so is what stands on the record.
        let fresh = Session::open(dir.path()).unwrap();
        prop_assert_eq!(fresh.round.phase, nora.chair.round.phase);
        prop_assert_eq!(format!("{:?}", fresh.round.rulings), format!("{:?}", nora.chair.round.rulings));
        prop_assert_eq!(verify(&fresh.folder).unwrap().problems, vec![]);
    }
}

#[test]
fn a_storm_of_sizes_draws_every_screen() {
    for phase in [Phase::Scoring, Phase::Deliberation, Phase::Decided] {
        let dir = round(phase);
        for screen in SCREENS {
            let mut nora = Sitting::open(dir.path(), "nora");
            nora.go(keys(screen));
            for width in [1, 2, 3, 20, 39, 40, 41, 79, 80, 200] {
                for height in [1, 2, 5, 9, 10, 11, 24, 60] {
                    nora.size = (width, height);
                    nora.go(Vec::new());
                }
            }
        }
    }
}
