//! The chair's pictures, map, reserve page and statistics: as snapshots, with
//! what each viewer may see, and with what is worked out beside the screen.

use std::path::Path;
use std::time::{Duration, Instant};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use toets::domain::phase::Phase;
use toets::record::{Event, Waived, Withdrawn};
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::chair::study::{Studies, Study};
use toets::tui::chair::{Chair, ChairAction, ChairEdge, ChairEffect};
use toets::tui::look::Look;
use toets::tui::run::{Edge, Program};

use crate::facts::facts;
use crate::rounds::{
    Sitting, clock, fill, go_to, member, play, play_with, proposal, sample_round, small_round,
};
use crate::screen::text_of;
use crate::script::{Step, keys};
use crate::sizes::{ONE_CELL, SIZES, blank_or_one_sign};

/// Every picture and page with the keys that lead to it.
const SIGHTS: [(&str, &str); 9] = [
    ("bars", "2v<Down>"),
    ("criteria", "2vv<Down>"),
    ("certainty", "2vvvm"),
    ("extra", "3v"),
    ("members", "4v<Down>"),
    ("agreement", "4vv"),
    ("costs", "5v"),
    ("map", "8<Down><Down>"),
    ("reserve", "9<Down>"),
];

fn small(phase: Phase, change: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), phase, change);
    dir
}

fn put(dir: &Path, event: Event) {
    let mut session = Session::open(dir).unwrap();
    let nora = member(&session, "nora");
    session.append(&nora, clock(), &[event]).unwrap();
}

#[test]
fn every_picture_of_the_sample_round() {
    let dir = tempfile::tempdir().unwrap();
    sample_round(dir.path());
    for (name, keys) in SIGHTS {
        for (width, height) in SIZES {
            let screen = play(dir.path(), "nora", (width, height), keys).screen;
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), screen);
        }
        blank_or_one_sign(&play(dir.path(), "nora", ONE_CELL, keys).screen);
    }
}

#[test]
fn every_picture_draws_in_every_look_and_language() {
    let dir = small(Phase::Deliberation, &[]);
    for (lang, ascii) in [(Lang::Nl, true), (Lang::En, false), (Lang::Fr, true)] {
        for (_, keys) in SIGHTS {
            for size in [(40, 10), (61, 17), (300, 11)] {
                let look = Look { colour: true, ascii };
                let screen = play_with(dir.path(), "nora", size, keys, look, lang).screen;
                assert!(!screen.contains("[chair-") && !screen.contains("[stats-"), "{screen}");
                assert!(!screen.contains("{$") && (!ascii || screen.is_ascii()), "{screen}");
            }
        }
    }
}

#[test]
fn nothing_is_worked_out_or_shown_while_marks_are_given() {
    let dir = small(Phase::Scoring, &[]);
    let first = play(dir.path(), "nora", (200, 60), "1").screen;
    let lines = |screen: &str| screen.lines().skip(3).map(str::to_owned).collect::<Vec<_>>();
    for (name, keys) in SIGHTS {
        let played = play(dir.path(), "nora", (200, 60), keys);
        assert!(played.chair.question().is_none(), "{name}");
        for figure in ["85,68", "8,67", "80,99", "71,19", "alfa", "toegekend", "reserve 1", "strenger"] {
            assert!(!played.screen.contains(figure), "{figure} in {name}:\n{}", played.screen);
        }
        let text: Vec<String> =
            lines(&played.screen).into_iter().filter(|line| line.contains("P0")).collect();
        assert!(text.is_empty(), "{name} shows {text:?}");
    }
    assert!(first.contains("P01"), "{first}");
}

#[test]
fn a_conflict_of_the_chair_closes_marks_and_place_in_every_picture() {
    let scores = [
        ("min_sheets: 3", "min_sheets: 3, chair_scores: true"),
        (
            "name: \"Nora Nergenshuizen\", role: Chair",
            "name: \"Nora Nergenshuizen\", role: Chair, assigned: [\"P03\"]",
        ),
    ];
    let dir = small(Phase::Scoring, &scores);
    let mut session = Session::open(dir.path()).unwrap();
    fill(&mut session, "nora", "P03", "b");
    go_to(&mut session, Phase::Deliberation);
    let row = |keys: &str| {
        let screen = play(dir.path(), "nora", (200, 60), keys).screen;
        let found = screen.lines().find(|line| line.contains("P03 ")).unwrap_or_default().to_owned();
        (screen, found)
    };
    // Total and rank stand there, and nothing of a mark: no spread, no shade.
    let (screen, bars) = row("2v");
    assert!(bars.contains("75,52") && !bars.contains('\u{251c}') && !bars.contains(" - "), "{screen}");
    for keys in ["2vv", "4v"] {
        let (screen, heat) = row(keys);
        assert!(heat.contains("75,52") && heat.contains(" b "), "{screen}");
        assert!(!heat.contains(['\u{2591}', '\u{2592}', '\u{2593}', '\u{2588}']), "{screen}");
        assert!(!heat.contains("7,63") && !heat.contains("74"), "{screen}");
    }
    let (screen, sure) = row("2vvv");
    assert!(sure.contains("75,52") && !sure.contains(" - "), "{screen}");
    let map = play(dir.path(), "nora", (200, 60), "8").screen;
    assert!(map.contains("want u hebt een belangenconflict: P03."), "{map}");
    assert!(!map.contains("Gemeente P03"), "{map}");
}

#[test]
fn who_moved_up_after_a_withdrawal_stands_on_the_reserve_page_with_the_reason() {
    let dir = small(Phase::Deliberation, &[]);
    put(dir.path(), Event::Waived(Waived { proposal: proposal("P10"), reason: "te laat".to_owned() }));
    let before = play(dir.path(), "nora", (80, 24), "9");
    assert!(before.screen.contains("Voorlopig"), "{}", before.screen);
    let next = before.chair.order();
    let mut session = Session::open(dir.path()).unwrap();
    go_to(&mut session, Phase::Decided);
    let decided = play(dir.path(), "nora", (80, 24), "9").screen;
    assert!(!decided.contains("Voorlopig"), "{decided}");
    let number = session.round.withdrawals() + 1;
    put(
        dir.path(),
        Event::Withdrawn(Withdrawn {
            proposal: proposal("P01"),
            reason: "geen personeel".to_owned(),
            number,
        }),
    );
    let after = play(dir.path(), "nora", (80, 24), "9");
    insta::assert_snapshot!("withdrawn-80x24", after.screen);
    let up: Vec<_> = next.iter().filter(|id| !after.chair.order().contains(id)).collect();
    assert_eq!(up.len(), 1, "{up:?}");
    assert!(after.screen.contains(&format!("P01 is ingetrokken; {} schuift op.", up[0])), "{}", after.screen);
    assert!(after.screen.contains("geen personeel"), "{}", after.screen);
    let extra = play(dir.path(), "nora", (80, 24), "3v").screen;
    assert!(extra.contains("De uitkomst ligt vast"), "{extra}");
}

#[test]
fn the_palette_finds_every_picture_by_its_name() {
    let dir = small(Phase::Deliberation, &[]);
    for (typed, shown) in [
        (":balken<Enter>", "[balken]"),
        (":warmtekaart per l<Enter>", "[warmtekaart per lid]"),
        (":eensgez<Enter>", "[eensgezindheid]"),
        (":extra geld<Enter>", "[extra geld]"),
        (":streefdoelen kosten<Enter>", "[wat streefdoelen kosten]"),
        (":kaart<Enter>", "[8 "),
    ] {
        let screen = play(dir.path(), "nora", (120, 40), typed).screen;
        assert!(screen.contains(shown), "{typed}:\n{screen}");
    }
}

#[test]
fn the_number_of_a_view_leads_back_to_its_list() {
    let dir = small(Phase::Deliberation, &[]);
    let list = play(dir.path(), "nora", (80, 24), "4").screen;
    assert_eq!(play(dir.path(), "nora", (80, 24), "4v4").screen, list);
    // Another view in between leaves the picture as it was.
    let picture = play(dir.path(), "nora", (80, 24), "2v").screen;
    assert_eq!(play(dir.path(), "nora", (80, 24), "2v32").screen, picture);
    assert_eq!(play(dir.path(), "nora", (80, 24), "2vvvvv").screen, picture);
}

/// A program on a screen in memory, with an edge that waits for nothing.
struct Table {
    chair: Chair,
    edge: ChairEdge<fn() -> jiff::Timestamp>,
    terminal: Terminal<TestBackend>,
}

impl Table {
    fn open(dir: &Path) -> Table {
        let Sitting { chair, mut edge, .. } = Sitting::open(dir, "nora");
        edge.patience = Duration::ZERO;
        Table { chair, edge, terminal: Terminal::new(TestBackend::new(80, 24)).unwrap() }
    }

    fn act(&mut self, action: ChairAction) {
        let mut actions = vec![action];
        while let Some(action) = actions.pop() {
            for effect in self.chair.update(action, Instant::now()) {
                actions.extend(self.edge.perform(effect));
            }
        }
    }

    fn press(&mut self, text: &str) {
        for step in keys(text) {
            if let Step::Input(input) = step
                && let Some(action) = self.chair.action(&input, Instant::now())
            {
                self.act(action);
            }
        }
    }

    fn screen(&mut self) -> String {
        self.terminal.draw(|frame| self.chair.view(frame)).unwrap();
        text_of(self.terminal.backend().buffer())
    }

    /// Looks for the answer until it is there.
    fn collect(&mut self) {
        loop {
            if let Some(action) = self.edge.perform(ChairEffect::Collect) {
                return self.act(action);
            }
            std::thread::yield_now();
        }
    }
}

#[test]
fn what_takes_long_says_so_and_appears_by_itself_while_keys_go_on() {
    let dir = small(Phase::Deliberation, &[]);
    let mut table = Table::open(dir.path());
    table.press("2vvv");
    if table.chair.studies.certainty().is_none() {
        let screen = table.screen();
        assert!(screen.contains("Dit wordt berekend"), "{screen}");
        assert!(table.chair.wake_at() < Some(table.chair.refresh_at), "it looks again before long");
        // Keys work meanwhile; what is asked elsewhere comes after it.
        table.press("3<Down>");
        assert!(table.screen().contains("[3 Budget]"));
        table.press("2");
        table.collect();
    }
    let screen = table.screen();
    assert!(screen.contains("dit is niet de rangschikking"), "{screen}");
    assert_eq!(table.chair.studies.look_at, None);
}

#[test]
fn an_answer_about_an_older_round_is_thrown_away() {
    let dir = small(Phase::Deliberation, &[]);
    let session = Session::open(dir.path()).unwrap();
    let nora = member(&session, "nora");
    let now = Instant::now();
    let mut studies = Studies::default();
    let old = studies.begin(Study::Agreement, &session.round, &nora, now).unwrap();
    assert!(studies.begin(Study::Strategies, &session.round, &nora, now).is_none(), "one at a time");
    studies.forget();
    studies.take(old.state, Some(old.work()));
    assert!(studies.agreement().is_none());
    let new = studies.begin(Study::Agreement, &session.round, &nora, now).unwrap();
    studies.take(new.state, Some(new.work()));
    assert!(studies.agreement().is_some());
    assert!(studies.begin(Study::Agreement, &session.round, &nora, now).is_none(), "it is known");
    // Work that broke down is not begun again and again.
    let broken = studies.begin(Study::Costs, &session.round, &nora, now).unwrap();
    studies.take(broken.state, None);
    assert!(studies.has_failed(Study::Costs));
    assert!(studies.begin(Study::Costs, &session.round, &nora, now).is_none());
}

#[test]
fn the_outline_is_the_published_one() {
    let Some(folder) = facts() else { return };
    let published = std::fs::read_to_string(folder.join("flanders-outline.csv")).unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("criteria/flanders-outline.csv");
    let own = std::fs::read_to_string(own).unwrap();
    let rows: Vec<&str> = own.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(rows, published.lines().collect::<Vec<_>>());
}
