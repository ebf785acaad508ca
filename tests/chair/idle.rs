//! What a chair's screen costs on the line while nothing happens.

use std::time::Duration;

use toets::domain::phase::Phase;

use crate::line::Line;
use crate::rounds::{Sitting, small_round};
use crate::script::{Step, keys, play_on};

#[test]
fn ten_idle_seconds_write_nothing() {
    for view in ["1", "2", "2vvv", "3", "4", "5", "6", "7", "7<Enter>", "8", "9", "2<Enter>", "?"] {
        let dir = tempfile::tempdir().unwrap();
        small_round(dir.path(), Phase::Deliberation, &[]);
        let Sitting { mut chair, mut edge, clock, .. } = Sitting::open(dir.path(), "nora");
        let line = Line::default();
        let mut terminal = line.terminal();
        play_on(&mut terminal, &mut chair, &mut edge, &clock, keys(view));
        let sent = line.bytes();
        assert!(sent > 0);
        // The chair looks for what others wrote meanwhile, and finds nothing.
        let looked = chair.refresh_at;
        play_on(&mut terminal, &mut chair, &mut edge, &clock, vec![Step::Wait(Duration::from_secs(10))]);
        assert!(chair.refresh_at > looked, "{view}");
        assert_eq!(line.bytes(), sent, "{view}");
    }
}
