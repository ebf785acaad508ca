//! The grid of who reads what, through the real loop and the real round.

use std::fs;
use std::path::Path;
use std::time::Duration;

use toets::assign::ReaderWish;
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::look::Look;
use toets::tui::readers::{GridEdge, ReaderGrid};

use crate::pen::member;
use crate::rounds::{PLAIN, clock};
use crate::screen::text_of;
use crate::script::{self, Clock, keys};

fn play(dir: &Path, who: &str, size: (u16, u16), look: Look, lang: Lang, text: &str) -> (String, ReaderGrid) {
    let session = Session::open(dir).unwrap();
    let member = member(&session, who);
    let wish = ReaderWish { seed: "60".to_owned(), ..ReaderWish::default() };
    let mut grid = ReaderGrid::new(session.round.clone(), member.clone(), lang, look, wish);
    let mut edge = GridEdge { session, member, clock };
    let time = Clock::of(Duration::from_millis(50));
    let buffer = script::play(&mut grid, &mut edge, &time, size, keys(text));
    (text_of(&buffer), grid)
}

/// Thirty proposals and nine readers, of whom one belongs to a lead, as does the chair.
fn round(dir: &Path) {
    let call = r#"Call(id: "L-1", title: "Lezen", language: "nl", min_sheets: 3, rapporteur: true,
        budget: [Source(name: "Fonds", amount: "1000.00")],
        criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))])"#;
    let names = [
        "Ann Verzonnen",
        "Bo Nergens",
        "Cas De Verzinster",
        "Dirk Luchtkasteel",
        "Eva van den Droom",
        "Femke",
        "Gust Fabel",
        "Hanne Fantasia",
        "Ilse Sprookje",
    ];
    let members = names.iter().enumerate().map(|(at, name)| {
        let (expertise, own) = (["taal", "wonen", "werk"][at % 3], if at == 1 { "Vzw 2" } else { "Elders" });
        format!(
            "Member(id: \"m{}\", name: \"{name}\", role: Evaluator, affiliation: \"{own}\", expertise: [\"{expertise}\"]),\n",
            at + 1
        )
    });
    let leaders = "Member(id: \"nora\", name: \"Nora Zit\", role: Chair, affiliation: \"Vzw 5\"), \
                   Member(id: \"piet\", name: \"Piet Schrijft\", role: Secretary)";
    let proposals = (1..=30).map(|at| {
        format!(
            "Proposal(id: \"P{at:02}\", title: \"Buurtkamers aan de {at}de weg\", lead: \"Vzw {at}\", \
             lead_kind: NonProfit, requested: \"10\", topics: [\"{}\"]),\n",
            ["taal", "wonen", "werk"][at % 3]
        )
    });
    fs::write(dir.join("call.ron"), call).unwrap();
    fs::write(dir.join("committee.ron"), format!("[{}{leaders}]", members.collect::<String>())).unwrap();
    fs::write(dir.join("proposals.ron"), format!("[{}]", proposals.collect::<String>())).unwrap();
}

const DIVIDED: &str = "Vj<Enter>";

#[test]
fn the_grid_at_every_size() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    for (name, size) in [("80x24", (80, 24)), ("200x60", (200, 60)), ("40x12", (40, 12))] {
        let (screen, _) = play(dir.path(), "piet", size, PLAIN, Lang::Nl, &format!("{DIVIDED}<Down><Right>"));
        insta::assert_snapshot!(format!("readers-{name}"), screen);
    }
    let (screen, _) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, "V");
    insta::assert_snapshot!("readers-anew-80x24", screen);
    let ascii = Look { ascii: true, ..PLAIN };
    for lang in [Lang::Fr, Lang::En] {
        let (screen, _) = play(dir.path(), "piet", (80, 24), ascii, lang, "?");
        assert!(screen.is_ascii() && !screen.contains("[readers-"), "{screen}");
    }
}

#[test]
fn nothing_reaches_the_round_before_it_is_saved() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    let file = dir.path().join("committee.ron");
    let before = fs::read_to_string(&file).unwrap();
    // Leaving asks; Enter alone stays.
    let (screen, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED}q<Enter>"));
    assert!(!grid.ended && grid.changed() == 30, "{screen}");
    assert_eq!(fs::read_to_string(&file).unwrap(), before);
    let (_, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED}qj<Enter>"));
    assert!(grid.ended);
    assert_eq!(fs::read_to_string(&file).unwrap(), before);

    let (screen, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED}sj<Enter>"));
    assert!(screen.contains("Opgeslagen: 30 voorstellen hebben andere lezers."), "{screen}");
    assert_eq!(grid.changed(), 0);
    let session = Session::open(dir.path()).unwrap();
    for proposal in &session.round.proposals {
        let readers = session.round.committee.readers(&session.round.call, &proposal.id);
        assert_eq!(readers.len(), 3, "{}", proposal.id);
        assert!(session.round.committee.rapporteur(&proposal.id).is_some_and(|id| readers.contains(id)));
    }
}

#[test]
fn a_change_by_hand_is_taken_back_and_put_again() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    let (_, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, DIVIDED);
    let divided = grid.plan.clone();
    let (_, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED} r"));
    assert_ne!(grid.plan, divided);
    for (keys, back) in [(" u", true), (" u<C-r>", false), ("  ", true)] {
        let (screen, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED}{keys}"));
        assert_eq!(grid.plan[0].readers == divided[0].readers, back, "{keys} {screen}");
    }
}

/// What another session saved meanwhile refuses the grid once; then it stands on that.
#[test]
fn a_grid_that_was_overtaken_goes_on_from_what_stands() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED}sj<Enter>"));
    let session = Session::open(dir.path()).unwrap();
    let piet = member(&session, "piet");
    let wish = ReaderWish { seed: "60".to_owned(), ..ReaderWish::default() };
    let mut grid = ReaderGrid::new(session.round.clone(), piet.clone(), Lang::Nl, PLAIN, wish);
    let mut edge = GridEdge { session, member: piet, clock };
    // P01 and P02 are changed elsewhere, P01 here too.
    let column = grid.members().iter().position(|one| !grid.plan[0].readers.contains(&one.id)).unwrap();
    let right = "<Right>".repeat(column);
    play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, "<Down><Right><Right> sj<Enter>");
    let second =
        Session::open(dir.path()).unwrap().round.committee.readers(&grid.round.call, &"P02".parse().unwrap());
    let time = Clock::of(Duration::from_millis(50));
    let keys = keys(&format!("{right} sj<Enter>"));
    let screen = text_of(&script::play(&mut grid, &mut edge, &time, (80, 24), keys));
    assert!(screen.contains("Intussen"), "{screen}");
    let again = crate::script::keys("sj<Enter>");
    let screen = text_of(&script::play(&mut grid, &mut edge, &time, (80, 24), again));
    assert!(screen.contains("Opgeslagen: één voorstel"), "{screen}");
    let now = Session::open(dir.path()).unwrap();
    let readers = |id: &str| now.round.committee.readers(&now.round.call, &id.parse().unwrap());
    assert_eq!(readers("P02"), second);
    assert_eq!(readers("P01").len(), 4);
}

#[test]
fn what_cannot_be_done_says_why() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    for (who, keys, said) in [
        ("piet", "<Down><Right> ", "Bo Nergens heeft een belangenconflict op P02"),
        ("nora", "/P05<Enter> ", "U hebt een belangenconflict op P05"),
        ("piet", "Vj<Enter>n", "Elk voorstel heeft genoeg lezers."),
        ("piet", "s", "Er is niets gewijzigd."),
        ("piet", "x", "Die toets doet hier niets."),
        ("piet", "/niemand<Enter>", "Niets gevonden voor"),
    ] {
        let (screen, _) = play(dir.path(), who, (80, 24), PLAIN, Lang::Nl, keys);
        assert!(screen.contains(said), "{keys}\n{screen}");
    }
}

#[test]
fn once_scoring_is_open_a_reason_goes_on_the_record() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &format!("{DIVIDED}sj<Enter>"));
    let mut session = Session::open(dir.path()).unwrap();
    let piet = member(&session, "piet");
    session.change_phase(&piet, clock(), toets::domain::phase::Phase::Scoring, "klaar").unwrap();
    let (screen, grid) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, "V");
    assert!(screen.contains("ieder houdt wat hij heeft") && grid.changed() == 0, "{screen}");
    // Whoever does not read the first one comes to read it, with a reason.
    let column = grid.members().iter().position(|one| !grid.plan[0].readers.contains(&one.id)).unwrap();
    let keys = format!("{} seen zieke<Enter>", "<Right>".repeat(column));
    let (screen, _) = play(dir.path(), "piet", (80, 24), PLAIN, Lang::Nl, &keys);
    assert!(screen.contains("Opgeslagen: één voorstel heeft andere lezers."), "{screen}");
    let record = fs::read_to_string(dir.path().join("record/piet.ron")).unwrap();
    assert!(
        record.contains("ReadersSet(proposal:\"P01\"") && record.contains("reason:\"een zieke\""),
        "{record}"
    );
}
