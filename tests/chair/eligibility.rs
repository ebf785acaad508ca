//! The screen of who may take part, through the real loop and the real round.

use std::fs;
use std::path::Path;
use std::time::Duration;

use toets::round::EligibilityStanding;
use toets::store::session::Session;
use toets::text::Lang;
use toets::tui::eligibility::{EligibilityEdge, EligibilityScreen};
use toets::tui::look::Look;

use crate::pen::member;
use crate::rounds::{PLAIN, clock};
use crate::screen::text_of;
use crate::script::{self, Clock, keys};

fn play(
    dir: &Path,
    who: &str,
    size: (u16, u16),
    (look, lang): (Look, Lang),
    text: &str,
) -> (String, EligibilityScreen) {
    let session = Session::open(dir).unwrap();
    let member = member(&session, who);
    let today = "2026-11-29".parse().unwrap();
    let mut screen = EligibilityScreen::new(session.round.clone(), member.clone(), lang, look, today);
    let mut edge = EligibilityEdge { session, member, clock };
    let time = Clock::of(Duration::from_millis(50));
    let buffer = script::play(&mut screen, &mut edge, &time, size, keys(text));
    (text_of(&buffer), screen)
}

fn in_dutch(dir: &Path, who: &str, text: &str) -> (String, EligibilityScreen) {
    play(dir, who, (80, 24), (PLAIN, Lang::Nl), text)
}

/// Forty proposals of a call with a question of each kind.
fn round(dir: &Path) {
    let call = r#"Call(id: "F-1", title: "Cultuurfonds", budget: [Source(name: "Fonds", amount: "100.00")],
        grant: Grant(max: "30.00"),
        eligibility: [
            Question(id: "akkoord", label: "Is het akkoord door elke partner van het project getekend?", source: "oproep, punt 4"),
            Question(id: "statuten", label: "Statuten van de aanvrager", asks: Document, letter: "De statuten ontbreken."),
            Question(id: "winst", label: "Keert de aanvrager winst uit?", fails: Yes),
            Question(id: "wat", label: "Activiteiten", asks: Checklist(items: [Item(id: "k", label: "concert"), Item(id: "t", label: "toneel")])),
            Question(id: "eerder", label: "Is de aanvrager eerder gesteund?", fails: Never),
        ],
        criteria: [Criterion(id: "nut", label: "Nut", scale: Scale(from: "0", to: "10", step: "1"))])"#;
    let proposals = (1..=40).map(|at| {
        let requested = if at == 7 { 31 } else { 10 };
        format!("Proposal(id: \"P{at:02}\", title: \"Buurtkamers aan de {at}de weg\", lead: \"Vzw {at}\", requested: \"{requested}\"),\n")
    });
    fs::write(dir.join("call.ron"), call).unwrap();
    let members = r#"[Member(id: "ann", name: "Ann Verzonnen", role: Evaluator),
        Member(id: "nora", name: "Nora Zit", role: Chair), Member(id: "piet", name: "Piet Schrijft", role: Secretary)]"#;
    fs::write(dir.join("committee.ron"), members).unwrap();
    fs::write(dir.join("proposals.ron"), format!("[{}]", proposals.collect::<String>())).unwrap();
}

/// Everything in order for the proposal under the cursor.
const IN_ORDER: &str = "<Enter>+<Down>+<Down>-<Down><Down> <Down><Down>+<Left>";

/// The agreement is not signed, the statutes are asked for.
const FAILS: &str = "<Enter>-Partner 2 tekende niet.<Enter><Down>o<Enter><Left>";

#[test]
fn the_screen_at_every_size() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    in_dutch(dir.path(), "piet", &format!("{IN_ORDER}<Down>{FAILS}"));
    for (name, size) in [("80x24", (80, 24)), ("200x60", (200, 60)), ("40x12", (40, 12))] {
        let (screen, _) = play(dir.path(), "piet", size, (PLAIN, Lang::Nl), "<Home><Down><Enter>");
        insta::assert_snapshot!(format!("eligibility-{name}"), screen);
    }
    let (screen, _) = in_dutch(dir.path(), "nora", "B");
    insta::assert_snapshot!("eligibility-confirm-80x24", screen);
    let (screen, _) = in_dutch(dir.path(), "piet", "<Enter><Enter>");
    insta::assert_snapshot!("eligibility-answer-80x24", screen);
    let ascii = Look { ascii: true, ..PLAIN };
    for lang in [Lang::Fr, Lang::En] {
        for text in ["?", "<Enter><Enter>", "<Enter>o"] {
            let (screen, _) = play(dir.path(), "piet", (80, 24), (ascii, lang), text);
            assert!(screen.is_ascii() && !screen.contains("eligibility-"), "{screen}");
        }
    }
}

#[test]
fn the_secretary_answers_and_the_chair_confirms() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    let (_, screen) = in_dutch(dir.path(), "piet", &format!("{IN_ORDER}n{FAILS}"));
    assert_eq!(screen.standings[0], EligibilityStanding::Ready { eligible: true });
    assert_eq!(screen.standings[1], EligibilityStanding::Ready { eligible: false });
    assert_eq!(screen.standings[6], EligibilityStanding::BreaksRule);
    let (said, _) = in_dutch(dir.path(), "piet", "b");
    assert!(said.contains("De voorzitter bevestigt wie mag meedoen."), "{said}");
    // Enter alone confirms nothing.
    let (_, screen) = in_dutch(dir.path(), "nora", "<Home>B<Enter>");
    assert_eq!(screen.standings[0], EligibilityStanding::Ready { eligible: true });
    let (said, screen) = in_dutch(dir.path(), "nora", "<Home>Bj<Enter>");
    assert!(said.contains("2 voorstellen bevestigd"), "{said}");
    assert_eq!(screen.standings[0], EligibilityStanding::Confirmed { eligible: true });
    assert_eq!(screen.standings[1], EligibilityStanding::Confirmed { eligible: false });
    // A changed answer, and a reopening with its reason, are to be confirmed again.
    let (_, screen) = in_dutch(dir.path(), "piet", "<Home><Down><Enter>+");
    assert!(matches!(screen.standings[1], EligibilityStanding::Open { waits: 1, .. }));
    let (_, screen) = in_dutch(dir.path(), "nora", "<Home>hEr kwam een brief.<Enter>");
    assert_eq!(screen.standings[0], EligibilityStanding::Ready { eligible: true });
}

#[test]
fn an_answer_is_taken_back_and_a_day_is_no_later_than_today() {
    let dir = tempfile::tempdir().unwrap();
    round(dir.path());
    let (_, screen) = in_dutch(dir.path(), "piet", "<Enter>+<Down>+u");
    let answers = |screen: &EligibilityScreen| {
        screen.round.eligibility_file(&"P01".parse().unwrap()).map_or(0, |file| file.answers.len())
    };
    assert_eq!(answers(&screen), 1);
    let (said, screen) = in_dutch(dir.path(), "piet", "<Enter><Down>a<C-u>30/11/2026<Enter>");
    assert!(said.contains("Die dag moet nog komen.") && answers(&screen) == 1, "{said}");
    let (said, screen) = in_dutch(dir.path(), "piet", "<Enter><Down>a<C-u>12.11.2026<Enter>");
    assert!(said.contains("aangevuld 12/11") && answers(&screen) == 2, "{said}");
    // A list is ticked, an exclusion is not supplied.
    let (said, _) = in_dutch(dir.path(), "piet", "<Enter><Down><Down>a<Enter>");
    assert!(said.contains("is een uitsluiting"), "{said}");
}
