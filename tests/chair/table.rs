//! The meeting: one proposal after the other on the table, through the real
//! loop, with what it puts on the record.

use std::path::Path;
use std::time::Duration;

use toets::domain::digest::text_digest;
use toets::domain::id::MemberId;
use toets::domain::meeting::{Basis, Order, Position, Proceedings};
use toets::domain::phase::Phase;
use toets::domain::sheet::CommentField;
use toets::export::minutes;
use toets::record::{Commented, Conflict, Event, Reopened, Submitted};
use toets::round::Rulings;
use toets::store::session::Session;
use toets::text::{Lang, Texts};
use toets::tui::look::Look;

use crate::rounds::{Played, Sitting, clock, copy, go_to, member, play, play_with, proposal, small_round};
use crate::script::keys;
use crate::sizes::{ONE_CELL, SIZES, blank_or_one_sign};

const SIZE: (u16, u16) = (80, 24);

/// What members wrote on P03 and P12.
const WRITTEN: &[(&str, &str, &str, CommentField, &str)] = &[
    ("an", "P03", "reach", CommentField::Applicant, "De kleine gemeenten blijven buiten beeld."),
    ("bart", "P03", "reach", CommentField::Applicant, "Sterk bereik: vier gemeenten doen actief mee."),
    ("bart", "P03", "reach", CommentField::Internal, "Telefonisch nagevraagd bij de gemeente."),
    ("carla", "P03", "reach", CommentField::Applicant, "Goed bereik, met een vast aanspreekpunt."),
    ("an", "P03", "pillar", CommentField::Applicant, "De vierde pijler is voorbeeldig uitgewerkt."),
    ("bart", "P03", "pillar", CommentField::Applicant, "De pijler blijft vaag."),
    ("an", "P12", "reach", CommentField::Applicant, "Klein maar degelijk."),
];

fn round() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Scoring, &[]);
    let mut session = Session::open(dir.path()).unwrap();
    for (who, id, criterion, field, text) in WRITTEN {
        let who = member(&session, who);
        let proposal = proposal(id);
        let events = [
            Event::Reopened(Reopened { proposal: proposal.clone(), reason: "opmerking".to_owned() }),
            Event::Commented(Commented {
                proposal: proposal.clone(),
                criterion: criterion.parse().unwrap(),
                field: *field,
                was: text_digest(""),
                now: (*text).to_owned(),
            }),
            Event::Submitted(Submitted { proposal }),
        ];
        session.append(&who, clock(), &events).unwrap();
    }
    go_to(&mut session, Phase::Deliberation);
    dir
}

fn chair(dir: &Path, keys: &str) -> Played {
    play(dir, "nora", SIZE, keys)
}

fn left(played: &Played, id: &str) -> Proceedings {
    played.session.round.rulings.meeting.get(&proposal(id)).cloned().unwrap_or_default()
}

fn each_size(name: &str, text: &str) {
    let dir = round();
    let at = |size| {
        // Every size begins with the same record.
        let own = tempfile::tempdir().unwrap();
        copy(dir.path(), own.path());
        play(own.path(), "nora", size, text)
    };
    for (width, height) in SIZES {
        let played = at((width, height));
        insta::assert_snapshot!(format!("{name}-{width}x{height}"), played.screen);
    }
    blank_or_one_sign(&at(ONE_CELL).screen);
}

/// Both a text and a minority view, positions and two marks on P03, the most
/// disputed proposal.
const NOTED: &str = "7<Enter>cb<Enter><Down>ct8<Enter>van nabij bekeken<Enter><Up>t<Tab>a<Esc>mTe hoog voor wat er staat.<Esc>m<Esc>iaanw<Esc>";

#[test]
fn the_agenda() {
    each_size("agenda", "7<Down>");
}

#[test]
fn a_proposal_on_the_table() {
    each_size("table", "7<Enter>");
}

#[test]
fn a_proposal_with_everything_noted() {
    each_size("noted", NOTED);
}

#[test]
fn who_leaves_the_room() {
    each_size("leaving", "7<Down><Down><Down><Down><Enter>");
}

#[test]
fn questions_and_texts() {
    each_size("mark", "7<Enter>c");
    each_size("text", "7<Enter>t");
    each_size("roll", "7<Enter>ia");
    each_size("moving", "7 <Down><Down>");
}

#[test]
fn a_mark_comes_from_the_median_or_is_typed_and_lies_on_the_scale() {
    let dir = round();
    let taken = chair(dir.path(), "7<Enter>cb<Enter>");
    let of = |played: &Played, criterion: &str| {
        let key = (proposal("P03"), criterion.parse().unwrap());
        played.session.round.rulings.consensus.get(&key).cloned()
    };
    let median = of(&taken, "reach").unwrap();
    assert_eq!((median.mark.to_string().as_str(), median.basis), ("8", Basis::Median), "{}", taken.screen);
    // Outside the scale and between two steps: the question stays, and says why.
    for wrong in ["11", "7,3", "zeven"] {
        let refused = chair(dir.path(), &format!("7<Enter><Down><Down>ct{wrong}<Enter>"));
        assert!(refused.screen.contains("!! "), "{wrong}:\n{}", refused.screen);
        assert!(of(&refused, "pillar").is_none(), "{wrong}");
    }
    // 7,63 is no step of 0,5: both sides are offered, the nearest first.
    let asked = chair(dir.path(), "7<Enter><Down><Down>c");
    for said in [
        "Gemiddelde: 7,63, geen stap van 0,5. De dichtste score is 7,5",
        "a 7,5  (gemiddelde)",
        "b 8  (gemiddelde)",
    ] {
        assert!(asked.screen.contains(said), "{said}:\n{}", asked.screen);
    }
    let typed = chair(dir.path(), "7<Enter><Down><Down>ct7,5<Enter>na gesprek<Enter>");
    let mark = of(&typed, "pillar").unwrap();
    assert_eq!((mark.basis, mark.text.as_str()), (Basis::Typed, "na gesprek"), "{}", typed.screen);
    // The sheets stay as they were.
    let sheet = typed.session.round.sheet(&proposal("P03"), &"an".parse().unwrap()).unwrap();
    assert_eq!(sheet.answer(&"reach".parse().unwrap()).mark().unwrap().to_string(), "3");
    let none = chair(dir.path(), "7<Enter><Down><Down>cx");
    assert!(of(&none, "pillar").is_none(), "{}", none.screen);
}

#[test]
fn the_text_begins_with_the_comments_without_names_and_without_notes() {
    let dir = round();
    let written = chair(dir.path(), "7<Enter>t<Tab>aBesluit.<Enter><Esc>");
    let text = left(&written, "P03").consensus;
    assert!(text.starts_with("Besluit.\nBereik van kleine gemeenten\nSterk bereik"), "{text}");
    assert!(text.ends_with("De pijler blijft vaag."), "{text}");
    for hidden in ["An ", "Bart", "Carla", "Telefonisch"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    // An internal note comes in when the chair takes it in, and its writer does not.
    let taken = chair(dir.path(), "7<Enter>t<Tab>b<Esc>");
    let text = left(&taken, "P03").consensus;
    assert!(text.contains("Telefonisch nagevraagd bij de gemeente.") && !text.contains("Bart"), "{text}");
    // Going back to it goes on with what stands there.
    let again = chair(dir.path(), "7<Enter>t Slot.<Esc>");
    assert!(left(&again, "P03").consensus.ends_with("gemeente. Slot."), "{}", again.screen);
}

#[test]
fn a_lost_line_and_a_rest_keep_what_was_typed() {
    let dir = round();
    let lost = chair(dir.path(), "7<Enter>mTe ho");
    assert_eq!(left(&lost, "P03").minority, "Te ho");
    // A rest saves while the text stays open.
    let screen = Sitting::open(dir.path(), "nora").go(keys("7<Enter>mog<rest>"));
    assert!(screen.contains("Opgeslagen: minderheidsstandpunt over P03"), "{screen}");
}

#[test]
fn every_member_takes_a_position_and_who_has_a_conflict_cannot() {
    let dir = round();
    let noted = chair(dir.path(), "7<Enter>ianow");
    let positions = left(&noted, "P03").positions;
    let of = |who: &str| positions.get(&who.parse::<MemberId>().unwrap()).copied();
    assert_eq!(
        [of("an"), of("bart"), of("carla"), of("dirk")],
        [Position::Agrees, Position::Disagrees, Position::Abstains, Position::Absent].map(Some),
        "{}",
        noted.screen
    );
    // The minority view asks who holds it.
    let held = chair(dir.path(), "7<Enter>mTe hoog.<Esc>");
    assert!(held.screen.contains("Wie houdt dit minderheidsstandpunt?"), "{}", held.screen);
    let held = chair(dir.path(), "7<Enter>i<Down>m");
    assert!(left(&held, "P03").holders.contains(&"bart".parse::<MemberId>().unwrap()), "{}", held.screen);
    // On P12 Bart is out: not on the roll, and not counted among those who agree.
    let out = chair(dir.path(), "7<Down><Down><Down><Down><Enter><Enter>i");
    assert!(!out.screen.contains("  Bart Bestaatniet  "), "{}", out.screen);
    assert!(out.screen.contains("Niet in de zaal wegens een belangenconflict: Bart"), "{}", out.screen);
    let all = chair(dir.path(), "7<Down><Down><Down><Down><Enter><Enter>iA");
    let positions = left(&all, "P12").positions;
    assert_eq!(positions.len(), 3, "{}", all.screen);
    assert!(!positions.contains_key(&"bart".parse::<MemberId>().unwrap()));
}

/// Plays keys that each take this long.
fn played_slowly(dir: &Path, text: &str, pace: Duration) -> Played {
    let mut nora = Sitting::open(dir, "nora");
    nora.clock.pace = pace;
    nora.play(text)
}

#[test]
fn leaving_says_how_long_it_took_and_who_may_come_back() {
    let dir = round();
    let talked = played_slowly(
        dir.path(),
        "7<Down><Down><Down><Down><Enter><Enter><Down><Up><Esc>",
        Duration::from_mins(3),
    );
    let sitting = left(&talked, "P12").sitting;
    assert!(sitting.seconds >= 480, "{sitting:?}");
    assert_eq!(sitting.out, ["bart".parse().unwrap()].into());
    let minutes = sitting.seconds / 60;
    let said = format!("P12: {minutes} min besproken. Mag weer binnen: Bart Bestaatniet.");
    assert!(talked.screen.contains(&said), "{said}:\n{}", talked.screen);
    // Coming back adds to it.
    let again = played_slowly(dir.path(), "7<Down><Down><Down><Down><Enter><Enter>n", Duration::from_mins(3));
    assert!(left(&again, "P12").sitting.seconds > sitting.seconds);
    // Who only passes by has not talked about it.
    let passed = chair(dir.path(), "7<Enter>nn<Esc>");
    assert!(passed.screen.contains("0 s bekeken."), "{}", passed.screen);
    assert_eq!(left(&passed, "P03"), Proceedings::default());
}

#[test]
fn the_agenda_stays_as_the_chair_set_it() {
    let dir = round();
    let of = |played: &Played| {
        let agenda = played.session.round.rulings.agenda.clone().unwrap();
        let ids: Vec<String> = agenda.proposals.iter().map(ToString::to_string).collect();
        (agenda.order, ids.join(" "))
    };
    let ranked = chair(dir.path(), "7ob");
    assert_eq!(of(&ranked).0, Order::Ranking, "{}", ranked.screen);
    assert!(of(&ranked).1.starts_with("P01 P02 P04 P03 P06"), "{:?}", of(&ranked));
    // The last award of the official result has 60,99: the nearest totals come first.
    let near = chair(dir.path(), "7oc");
    assert_eq!(of(&near), (Order::NearLine, "P08 P12 P07 P05 P06 P03 P04 P02 P01 P09 P10".to_owned()));
    // Moving a row up makes a free order; Esc leaves it as it was.
    let kept = chair(dir.path(), "7<End> <Up><Up><Esc>");
    assert_eq!(of(&kept).0, Order::NearLine);
    let moved = chair(dir.path(), "7<End> <Up><Up> ");
    assert_eq!(of(&moved), (Order::Free, "P08 P12 P07 P05 P06 P03 P04 P02 P10 P01 P09".to_owned()));
    // Another sitting finds it, and a mark that moves the ranking does not move it.
    let marked = chair(dir.path(), "7gg<Enter>ca<Enter><Esc>");
    assert_eq!(marked.chair.order()[8], proposal("P10"));
    let undone = chair(dir.path(), "7uuu");
    assert_eq!(of(&undone).0, Order::NearLine, "{}", undone.screen);
}

#[test]
fn the_next_one_to_discuss_is_one_key_away() {
    let dir = round();
    let done = chair(dir.path(), "7<Enter>b<Esc>n");
    assert!(left(&done, "P03").settled);
    assert!(done.screen.contains("> P01"), "{}", done.screen);
    let agenda = chair(dir.path(), "7");
    assert!(agenda.screen.contains("1 van 11 besproken"), "{}", agenda.screen);
    assert!(agenda.screen.contains("besproken"), "{}", agenda.screen);
}

/// Keys that make a ruling of each kind, on the round with the tie of P04 and P06.
const RULINGS: [(&str, &str); 12] = [
    ("a mark", "7<Enter>ca<Enter>"),
    ("a text", "7<Enter>tWij vinden dit goed.<Esc>"),
    ("a minority view", "7<Enter>mTe hoog.<Esc>"),
    ("who holds it", "7<Enter>im"),
    ("a position", "7<Enter>ia"),
    ("done", "7<Enter>b"),
    ("the agenda", "7ob"),
    ("a tie", "3tbP06 is breder gedragen<Enter>j<Enter>"),
    ("a waiver", "2g<PgDn><Up>wte laat<Enter>j<Enter>"),
    ("a forced award", "3g+enige in de stad<Enter>j<Enter>"),
    ("a budget", "3ba150000,00<Enter>besluit<Enter>j<Enter>"),
    ("a scenario", "6naa60<Enter>ozwaarder<Enter>"),
];

#[test]
fn every_kind_of_ruling_is_taken_back_also_after_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[("TIE", "TIE")]);
    let mut states: Vec<Rulings> = vec![Session::open(dir.path()).unwrap().round.rulings];
    for (what, keys) in RULINGS {
        let ruled = chair(dir.path(), keys);
        assert_ne!(Some(&ruled.session.round.rulings), states.last(), "{what}:\n{}", ruled.screen);
        let mut now = ruled.session.round.rulings.clone();
        // The line goes dead at the table, which notes the time there.
        now.last_withdrawal = 0;
        states.push(now);
    }
    let mut undone = 0;
    let first = states[0].clone();
    loop {
        let played = chair(dir.path(), "3u");
        if played.screen.contains("niets meer van u") || played.session.round.rulings == first {
            break;
        }
        assert!(played.screen.contains("Teruggenomen"), "{}", played.screen);
        undone += 1;
        assert!(undone < 40, "{}", played.screen);
    }
    assert!(undone >= RULINGS.len() - 1, "{undone}");
    assert_eq!(Session::open(dir.path()).unwrap().round.rulings, first);
}

#[test]
fn a_withdrawal_is_taken_back_before_and_after_the_decision() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[]);
    let back = chair(dir.path(), "2gxgeen personeel<Enter>j<Enter>u");
    assert!(back.session.round.rulings.withdrawn.is_empty(), "{}", back.screen);
    assert!(back.screen.contains("P01 is ingetrokken: geen personeel"), "{}", back.screen);
    let before = chair(dir.path(), "2gxtoch geen personeel<Enter>j<Enter>").session.round.withdrawals();
    assert_eq!(before, 3, "what was taken back is counted");
    assert!(chair(dir.path(), "u").session.round.rulings.withdrawn.is_empty());
    let decided = chair(dir.path(), "2g<PgDn><Up>wte laat<Enter>j<Enter>1>j<Enter>");
    assert_eq!(decided.session.round.phase, Phase::Decided, "{}", decided.screen);
    let awards = decided.session.round.seal().unwrap().awards.clone();
    // What the decision was made with stays.
    let none = chair(dir.path(), "u");
    assert!(none.screen.contains("niets meer van u"), "{}", none.screen);
    let gone = chair(dir.path(), "3gxverkeerd voorstel<Enter>j<Enter>");
    assert!(gone.screen.contains("P01 is ingetrokken;"), "{}", gone.screen);
    let back = chair(dir.path(), "3u");
    assert!(back.session.round.rulings.withdrawn.is_empty(), "{}", back.screen);
    assert_eq!(back.session.round.seal().unwrap().awards, awards);
    assert!(toets::store::verify::verify(&back.session.folder).unwrap().problems.is_empty());
}

const SECOND: (&str, &str) = (
    "Member(id: \"piet\"",
    "Member(id: \"omar\", name: \"Omar Nietbestaand\", role: Chair),\n    Member(id: \"piet\"",
);

#[test]
fn an_undo_asks_where_another_chair_built_on_it() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[SECOND]);
    chair(dir.path(), "4gcaa<Enter>");
    let omar = play(dir.path(), "omar", SIZE, "3g+enige in de stad<Enter>j<Enter>");
    assert!(omar.screen.contains("Vastgelegd"), "{}", omar.screen);
    let asked = chair(dir.path(), "u");
    for said in ["Toch terugnemen?", "Consensus voor P03", "Omar Nietbestaand: P01 is opgenomen"] {
        assert!(asked.screen.contains(said), "{said}:\n{}", asked.screen);
    }
    assert_eq!(asked.session.round.rulings.consensus.len(), 1);
    let no = chair(dir.path(), "u<Enter>");
    assert_eq!(no.session.round.rulings.consensus.len(), 1, "the cursor stands on no");
    let yes = chair(dir.path(), "uj<Enter>");
    assert!(yes.session.round.rulings.consensus.is_empty(), "{}", yes.screen);
}

#[test]
fn a_chair_with_a_conflict_leaves_the_lead_to_another() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Scoring, &[SECOND]);
    let mut session = Session::open(dir.path()).unwrap();
    let nora = member(&session, "nora");
    let conflict = Event::Conflict(Conflict {
        proposal: proposal("P04"),
        was: None,
        now: Some("mijn gemeente".to_owned()),
    });
    session.append(&nora, clock(), &[conflict]).unwrap();
    go_to(&mut session, Phase::Deliberation);
    let agenda = play(dir.path(), "nora", (200, 60), "7ob");
    let row = agenda.session.round.rulings.agenda.clone().unwrap();
    let at = row.proposals.iter().position(|id| *id == proposal("P04")).unwrap();
    let down = "<Down>".repeat(at);
    let closed = play(dir.path(), "nora", (200, 60), &format!("7gg<Up>{down}<Enter><Enter>"));
    assert!(closed.screen.contains("U hebt hier een belangenconflict"), "{}", closed.screen);
    for figure in ["7,67", "Gemeente P04"] {
        assert!(!closed.screen.contains(figure), "{figure}:\n{}", closed.screen);
    }
    for key in ["c", "t", "i", "b", "m"] {
        let refused = play(dir.path(), "nora", SIZE, &format!("7{down}<Enter><Enter>{key}"));
        assert!(refused.screen.contains("! Dat kan nu niet"), "{key}:\n{}", refused.screen);
    }
    let omar = play(dir.path(), "omar", SIZE, &format!("7{down}<Enter><Enter>b"));
    assert!(left(&omar, "P04").settled, "{}", omar.screen);
    let hidden = play(dir.path(), "nora", (200, 60), "7");
    assert!(!hidden.screen.contains("besproken  "), "{}", hidden.screen);
}

#[test]
fn a_text_that_another_chair_changed_is_shown_beside_ones_own() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Deliberation, &[SECOND]);
    let mut nora = Sitting::open(dir.path(), "nora");
    nora.go(keys("7<Enter>mMijn woorden."));
    let other = play(dir.path(), "omar", SIZE, "7<Enter>mHun woorden.<Esc>");
    assert_eq!(left(&other, "P03").minority, "Hun woorden.");
    // Esc saves, is refused, and asks; 3 keeps both.
    let screen = nora.go(keys("<Esc>3<Enter><Esc>"));
    let text = nora.edge.session.round.rulings.meeting[&proposal("P03")].minority.clone();
    assert_eq!(text, "Hun woorden.\n\nMijn woorden.", "{screen}");
}

#[test]
fn the_minutes_show_what_the_meeting_left() {
    let dir = round();
    chair(dir.path(), "7ob");
    played_slowly(dir.path(), "7gg<Enter>b<Esc>", Duration::from_secs(90));
    let table = "7oa";
    chair(dir.path(), table);
    chair(dir.path(), NOTED);
    played_slowly(dir.path(), "7<Down><Down><Down><Down><Enter><Enter><Esc>", Duration::from_secs(90));
    let session = Session::open(dir.path()).unwrap();
    let records = session.entries().unwrap();
    let of = |who: &str, lang| {
        let who = member(&session, who);
        minutes::markdown(&session.round, &records, &who, &Texts::new(lang)).unwrap()
    };
    let dutch = of("nora", Lang::Nl);
    let mut from = 0;
    for said in [
        "Volgorde van de bespreking, zoals gerangschikt: P01, P02",
        "besproken.",
        "Volgorde van de bespreking, meest omstreden eerst: P03",
        "Consensus voor P03 op Bereik van kleine gemeenten: 8 (mediaan).",
        "Niet in de zaal wegens een belangenconflict: Bart Bestaatniet.",
        "## Bespreking per voorstel",
        "### P03 Samen in de stad",
        "- Bereik van kleine gemeenten: 8 (mediaan).",
        "- Kwaliteit van het partnerschap: 8 (getypt). van nabij bekeken",
        "- Akkoord: An Denkbeeld, Bart Bestaatniet.",
        "- Niet akkoord: Carla Verzinsel.",
        "- Afwezig: Dirk Zogezegd.",
        "- De commissie zegt:",
        "  > Sterk bereik: vier gemeenten doen actief mee.",
        "- Minderheidsstandpunt van An Denkbeeld:",
        "  > Te hoog voor wat er staat.",
        "### P12",
        "Verlieten de zaal wegens een belangenconflict: Bart Bestaatniet.",
        "## Uitkomst",
    ] {
        let at = dutch[from..].find(said).unwrap_or_else(|| panic!("{said} after {from}:\n{dutch}"));
        from += at;
    }
    assert!(!dutch.contains("Telefonisch"), "an internal note stays inside");
    for lang in Lang::ALL {
        let text = of("nora", lang);
        assert!(!text.contains("{$") && !text.contains("[minutes-"), "{text}");
    }
    assert!(toets::store::verify::verify(&session.folder).unwrap().problems.is_empty());
    assert!(
        toets::store::check::check(&session.folder)
            .unwrap()
            .iter()
            .all(|one| !one.file.starts_with("record/"))
    );
}

#[test]
fn scoring_shows_nothing_of_it() {
    let dir = tempfile::tempdir().unwrap();
    small_round(dir.path(), Phase::Scoring, &[]);
    let played = play(dir.path(), "nora", (200, 60), "7<Enter>");
    assert!(played.chair.order().is_empty());
    assert!(played.screen.contains("Het overleg begint bij de beraadslaging"), "{}", played.screen);
}

#[test]
fn every_screen_of_the_meeting_draws_in_every_look_and_language() {
    let dir = round();
    for lang in Lang::ALL {
        for ascii in [false, true] {
            for view in [
                "7",
                "7<Enter>",
                "7<Enter>t",
                "7<Enter>i",
                "7<Enter>c",
                "7o",
                "7 ",
                "7<Down><Down><Down><Down><Enter>",
            ] {
                for size in [(80, 24), (40, 10), (3, 2), (61, 17), (300, 5)] {
                    let look = Look { colour: true, ascii };
                    let played = play_with(dir.path(), "nora", size, view, look, lang);
                    assert!(!played.screen.contains("[meeting-"), "{}", played.screen);
                    assert!(!played.screen.contains("{$"), "{}", played.screen);
                    assert!(!ascii || played.screen.is_ascii(), "{}", played.screen);
                }
            }
        }
    }
}
