//! One proposal in which every value is like no other: whoever may not see it finds
//! none of them in anything that the program says.

use std::fs;
use std::path::Path;

use rust_decimal::Decimal;
use toets::domain::amendment::Fact;
use toets::domain::digest::text_digest;
use toets::domain::force::Force;
use toets::domain::meeting::{Basis, Statement};
use toets::domain::phase::Phase;
use toets::domain::sheet::{Answer, CommentField};
use toets::record::{
    AmountSet, Commented, Conflict, Consensus, Corrected, Event, Forced, Stated, Submitted, TargetsAccepted,
    Withdrawn,
};
use toets::store::session::Session;

use super::commands::said;
use super::matrix::PHASES;
use super::screens::copied;
use crate::at_desk::Person;
use crate::at_table::{PLAIN, clock, play};
use crate::pen::{answered, mark, member};

/// Who asks: closed to a blind reader too.
const WHO: [&str; 13] = [
    "Zilverhuis",
    "0207455977",
    "0207.455.977",
    "Lennik",
    "23104",
    "Galmaarden",
    "23023",
    "Vlaams-Brabant",
    "Zilverpartner",
    "zilverklasse",
    "Zilverkolom",
    "Zilverwaarde",
    "zilverbijlage",
];
/// What the partners ask, which tells of them.
const WHO_AMOUNTS: [&str; 2] = ["7431.27", "5219.83"];
/// Texts and dates of the application, and what was written on it.
const TEXTS: [&str; 17] = [
    "Zilversamenvatting",
    "Zilverdossier",
    "17/03/2021",
    "2021-03-17",
    "28/11/2021",
    "2021-11-28",
    "23/09/2020",
    "2020-09-23",
    "Zilveropmerking",
    "Zilvernotitie",
    "Zilverreden",
    "Zilverconsensus",
    "Zilvertekst",
    "Zilverdwang",
    "Zilververlaging",
    "Zilvercorrectie",
    "Zilverterug",
];
/// Amounts of the application and of the award.
const AMOUNTS: [&str; 6] = ["18437.61", "12349.57", "31873.19", "13435.58", "17111.13", "19999.37"];
const MARKS: [&str; 4] = ["7.37", "8.53", "6.41", "9.19"];

const PROPOSALS: &str = r#"[
    Proposal(id: "S1", title: "Brugfiguren", lead: "Zilverhuis", lead_kind: NonProfit, kbo: "0207455977", nis: "23104",
        municipalities: ["23023"], province: "Vlaams-Brabant", requested: "19999.37", minimum: "12349.57",
        total_cost: "31873.19", own_contribution: "13435.58", classes: ["zilverklasse"], start: "2021-03-17",
        end: "2021-11-28", submitted: "2020-09-23T09:41", summary: "Zilversamenvatting.",
        partners: [
            Partner(name: "Zilverhuis", role: Lead, total: "24441.92", grant: "14779.78"),
            Partner(name: "Zilverpartner", role: Partner, total: "7431.27", grant: "5219.83"),
        ],
        extra: {"Zilverkolom": "Zilverwaarde"}),
    Proposal(id: "S2", title: "Buurtkamers", lead: "Zilverhuis", lead_kind: NonProfit, kbo: "0207455977", requested: "15000.00", minimum: "9000.00", total_cost: "40000.00", own_contribution: "25000.00", submitted: "2020-09-20T10:00"),
    Proposal(id: "S3", title: "Fanfare", lead: "Huis Drie", requested: "14000.00", minimum: "9000.00", total_cost: "40000.00", own_contribution: "26000.00", classes: ["klein"], submitted: "2020-09-20T10:00"),
    Proposal(id: "S4", title: "Leesclub", lead: "Huis Vier", requested: "13000.00", minimum: "9000.00", total_cost: "40000.00", own_contribution: "27000.00", classes: ["klein"], submitted: "2020-09-20T10:00"),
]"#;

const COMMITTEE: &str = r#"[
    Member(id: "e1", name: "Een Verzinsel", role: Evaluator),
    Member(id: "e2", name: "Twee Verzinsel", role: Evaluator),
    Member(id: "e3", name: "Drie Verzinsel", role: Evaluator),
    Member(id: "evaluator", name: "Eva Kijkt", role: Evaluator),
    Member(id: "external", name: "Ext Kijkt", role: External),
    Member(id: "chair", name: "Cha Kijkt", role: Chair),
    Member(id: "secretary", name: "Sec Kijkt", role: Secretary),
    Member(id: "observer", name: "Obs Kijkt", role: Observer),
    Member(id: "other", name: "Oth Verzinsel", role: Chair),
]"#;

/// What becomes of the marked proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Awarded,
    Reserve,
    ForcedIn,
    ForcedOut,
    Lowered,
    BelowThreshold,
    NotEligible,
    Withdrawn,
    BestTotal,
}

const FATES: [Fate; 9] = [
    Fate::Awarded,
    Fate::Reserve,
    Fate::ForcedIn,
    Fate::ForcedOut,
    Fate::Lowered,
    Fate::BelowThreshold,
    Fate::NotEligible,
    Fate::Withdrawn,
    Fate::BestTotal,
];

fn call(fate: Fate, blind: bool) -> String {
    let budget = if fate == Fate::Reserve { "16000.00" } else { "40000.00" };
    let strategy = if fate == Fate::BestTotal { "BestTotal" } else { "Targets" };
    let threshold = if fate == Fate::BelowThreshold { "9.95" } else { "1" };
    let share = if fate == Fate::NotEligible { r#"own_share_min: "0.60","# } else { "" };
    let blind = if blind { "blind: Always," } else { "" };
    format!(
        r#"Call(
    id: "m", title: "Wie ziet wat", language: "nl", {blind} max_per_lead: 1,
    budget: [Source(name: "Fonds", amount: "{budget}"), Source(name: "Kas", amount: "100.00")],
    grant: Grant({share} partial: OwnMinimum),
    classes: [Class(id: "klein", label: "kleine", rule: Declared), Class(id: "zilverklasse", label: "Klasse Zet", rule: Declared)],
    targets: [Target(of: Class("klein"), at_least: 1)],
    criteria: [
        Criterion(id: "reach", label: "Bereik", weight: "50", threshold: "{threshold}", scale: Scale(from: "0", to: "10", step: "0.01")),
        Criterion(id: "pillar", label: "Pijler", weight: "50", scale: Scale(from: "0", to: "10", step: "0.01")),
    ],
    total: Total(form: Percent, mark_decimals: 2, total_decimals: 2),
    tie_break: [Class("zilverklasse"), Criterion("reach")],
    merge: Mean, consensus: Overrides, min_sheets: 2, strategy: {strategy},
)"#
    )
}

struct Pen {
    session: Session,
}

impl Pen {
    fn write(&mut self, who: &str, event: Event) {
        let who = member(&self.session, who);
        self.session.append(&who, clock(), &[event]).unwrap();
    }

    fn sheet(&mut self, who: &str, proposal: &str, marks: [&str; 2]) {
        for (criterion, given) in ["reach", "pillar"].into_iter().zip(marks) {
            self.write(who, answered(proposal, criterion, Answer::NotYet, mark(given)));
        }
        self.write(who, Event::Submitted(Submitted { proposal: proposal.parse().unwrap() }));
    }

    fn phase(&mut self, phase: Phase) {
        let other = member(&self.session, "other");
        let change = |pen: &mut Pen| pen.session.change_phase(&other, clock(), phase, "alles is nagegaan");
        if change(self).is_err() {
            self.write(
                "other",
                Event::TargetsAccepted(TargetsAccepted { reason: "niet haalbaar".to_owned() }),
            );
            change(self).unwrap();
        }
    }
}

/// Writes the round; with `conflict`, everyone who looks has one on the marked proposal.
fn write(folder: &Path, phase: Phase, fate: Fate, conflict: bool, blind: bool) {
    let files = [
        ("call.ron", call(fate, blind)),
        ("proposals.ron", PROPOSALS.into()),
        ("committee.ron", COMMITTEE.into()),
    ];
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    fs::create_dir_all(folder.join("dossiers")).unwrap();
    fs::create_dir_all(folder.join("annexes/S1")).unwrap();
    fs::write(folder.join("dossiers/S1.md"), "# Brugfiguren\n\nZilverdossier.\n").unwrap();
    fs::write(folder.join("annexes/S1/zilverbijlage.pdf"), "Zilverbijlage").unwrap();
    let mut pen = Pen { session: Session::open(folder).unwrap() };
    pen.phase(Phase::Scoring);
    let marked = || "S1".parse().unwrap();
    let declare = |who: &str, reason: &str, pen: &mut Pen| {
        let (proposal, now) = (marked(), Some(reason.to_owned()));
        pen.write(who, Event::Conflict(Conflict { proposal, was: None, now }));
    };
    if conflict {
        for viewer in ["evaluator", "external", "chair", "secretary"] {
            declare(viewer, "mijn broer", &mut pen);
        }
    }
    declare("e3", "Zilverreden", &mut pen);
    for (field, now) in
        [(CommentField::Applicant, "Zilveropmerking."), (CommentField::Internal, "Zilvernotitie.")]
    {
        let (proposal, criterion, now) = (marked(), "reach".parse().unwrap(), now.to_owned());
        pen.write(
            "e1",
            Event::Commented(Commented { proposal, criterion, field, was: text_digest(""), now }),
        );
    }
    pen.sheet("e1", "S1", ["7.37", "6.41"]);
    pen.sheet("e2", "S1", ["8.53", "9.19"]);
    for (proposal, marks) in [("S2", ["7.00", "7.00"]), ("S3", ["6.00", "6.00"]), ("S4", ["5.00", "5.00"])] {
        for who in ["e1", "e2"] {
            pen.sheet(who, proposal, marks);
        }
    }
    if fate != Fate::NotEligible {
        let (was, now) = ("19999.37".parse().unwrap(), "18437.61".parse().unwrap());
        let (was, now) = (Fact::Requested(was), Fact::Requested(now));
        let reason = "Zilvercorrectie".to_owned();
        pen.write("other", Event::Corrected(Corrected { proposal: marked(), was, now, reason }));
    }
    if phase == Phase::Scoring {
        return;
    }
    pen.phase(Phase::Deliberation);
    pen.write(
        "other",
        Event::Consensus(Consensus {
            proposal: marked(),
            criterion: "pillar".parse().unwrap(),
            was: None,
            now: Some(Decimal::from_str_exact("9.19").unwrap()),
            basis: Basis::Typed,
            text: "Zilverconsensus.".to_owned(),
        }),
    );
    let (statement, now) = (Statement::Consensus, "Zilvertekst.".to_owned());
    pen.write("other", Event::Stated(Stated { proposal: marked(), statement, was: text_digest(""), now }));
    let force = |way: Force| {
        let reason = "Zilverdwang".to_owned();
        Event::Forced(Forced { proposal: marked(), was: None, now: Some(way), reason })
    };
    match fate {
        Fate::ForcedIn => pen.write("other", force(Force::In)),
        Fate::ForcedOut => pen.write("other", force(Force::Out)),
        Fate::Lowered => {
            let (now, reason) = (Some("17111.13".parse().unwrap()), "Zilververlaging".to_owned());
            pen.write("other", Event::AmountSet(AmountSet { proposal: marked(), was: None, now, reason }));
        }
        _ => {}
    }
    if phase == Phase::Decided {
        pen.phase(Phase::Decided);
        if fate == Fate::Withdrawn {
            let (reason, number) = ("Zilverterug".to_owned(), 1);
            pen.write("other", Event::Withdrawn(Withdrawn { proposal: marked(), reason, number }));
        }
    }
}

/// An amount as people and programs write it.
fn written(amount: &str) -> Vec<String> {
    let (whole, cents) = amount.split_once('.').unwrap();
    let (thousands, rest) = whole.split_at(whole.len().saturating_sub(3));
    let grouped =
        |sign: &str| if thousands.is_empty() { rest.to_owned() } else { format!("{thousands}{sign}{rest}") };
    let mut all = vec![amount.to_owned(), format!("{whole},{cents}")];
    for (sign, point) in [(".", ","), (",", "."), ("\u{202f}", ","), ("\u{a0}", ","), (" ", ",")] {
        all.push(format!("{}{point}{cents}", grouped(sign)));
    }
    all
}

/// Every value that a text holds and may not.
fn found(text: &str, words: &[&str], amounts: &[&str]) -> Vec<String> {
    let words = words.iter().map(ToString::to_string);
    let all = words.chain(amounts.iter().flat_map(|amount| written(amount)));
    all.filter(|one| text.contains(one.as_str())).collect()
}

const COMMANDS: [&str; 23] = [
    "rank",
    "rank --json --with all",
    "rank --with all",
    "fit",
    "fit --json --with costs,budgets=3",
    "fit --with costs,budgets=3",
    "fit --strategy best-total --json",
    "fit --strategy in-order-stop",
    "explain S1",
    "explain S2",
    "explain S3",
    "explain S4 --strategy best-total",
    "export award-list",
    "export award-list --format csv-be",
    "export award-list --format md",
    "export scores",
    "export minutes",
    "verify",
    "check",
    "keys",
    "import dossiers .",
    "annex S1",
    "annex S1 zilverbijlage.pdf",
];

const TABLE: [&str; 24] = [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "2v",
    "2vv",
    "2vvv",
    "3v",
    "3s",
    "3ss",
    "3sss",
    "4v",
    "4vv",
    "5v",
    "2S1<Enter><Enter>",
    "3S2<Enter>",
    "3S3<Enter>",
    "9S1<Enter>",
    "7S1<Enter><Enter>",
];

const DESK: [&str; 6] =
    ["s", "m", "/S1<Enter><Enter>", "/S1<Enter><Enter><Tab>", "/Zilverhuis<Enter>", "/Lennik<Enter>"];

/// The places that hang on what becomes of the proposal.
const OF_A_FATE: [&str; 15] = [
    "rank --json --with all",
    "fit",
    "fit --json --with costs,budgets=3",
    "explain S1",
    "explain S2",
    "explain S3",
    "export award-list",
    "export award-list --format md",
    "export scores",
    "export minutes",
    "3",
    "9",
    "2S1<Enter><Enter>",
    "3S2<Enter>",
    "9S1<Enter>",
];

/// What one viewer is told anywhere, with the place.
fn everything(folder: &Path, viewer: &str, whole: bool) -> Vec<(String, String)> {
    let asked = |place: &&&str| whole || OF_A_FATE.contains(*place);
    let commands =
        COMMANDS.iter().filter(asked).map(|command| ((*command).to_owned(), said(folder, viewer, command)));
    let screens: Vec<(String, String)> = match viewer {
        "chair" | "secretary" => {
            let screen = |keys: &&str| play(folder, viewer, (200, 60), keys).screen;
            TABLE.iter().filter(asked).map(|keys| (format!("screen {keys}"), screen(keys))).collect()
        }
        "evaluator" | "external" => {
            let desk = |keys: &&str| {
                let own = copied(folder);
                Person::at(own.path(), viewer, PLAIN).sized(200, 60).press(keys)
            };
            DESK.iter().map(|keys| (format!("desk {keys}"), desk(keys))).collect()
        }
        _ => Vec::new(),
    };
    // What somebody types stands on the screen, and is nothing that the program tells.
    let typed = |place: &str| {
        let word =
            place.strip_prefix("desk /").and_then(|rest| rest.strip_suffix("<Enter>")).unwrap_or_default();
        word.to_owned()
    };
    let untyped = |(place, text): (String, String)| match typed(&place) {
        word if word.is_empty() || word.contains('<') => (place, text),
        word => (place, text.replace(&word, "")),
    };
    commands.chain(screens).map(untyped).collect()
}

fn check(
    phase: Phase,
    fate: Fate,
    (conflict, blind): (bool, bool),
    viewers: &[&str],
    words: &[&str],
    amounts: &[&str],
) {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), phase, fate, conflict, blind);
    let mut wrong = Vec::new();
    for viewer in viewers {
        for (place, text) in everything(dir.path(), viewer, fate == Fate::Awarded) {
            // The map names every province.
            let is_map = place == "screen 8";
            let shown: Vec<String> = found(&text, words, amounts)
                .into_iter()
                .filter(|one| !(is_map && one == "Vlaams-Brabant"))
                .collect();
            if !shown.is_empty() {
                wrong.push(format!("{phase:?} {fate:?}: {viewer}, {place}: {shown:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_conflict_closes_every_value_of_a_proposal_to_whoever_has_it() {
    let words: Vec<&str> =
        [&WHO[..], &TEXTS[..], &MARKS[..], &["7,37", "8,53", "6,41", "9,19", "7,95", "7.95"]].concat();
    let amounts = [&WHO_AMOUNTS[..], &AMOUNTS[..]].concat();
    // Of its lead another proposal tells on its own page.
    let words: Vec<&str> = words
        .into_iter()
        .filter(|word| !["Zilverhuis", "0207455977", "0207.455.977"].contains(word))
        .collect();
    for phase in PHASES {
        check(
            phase,
            Fate::Awarded,
            (true, false),
            &["evaluator", "external", "chair", "secretary"],
            &words,
            &amounts,
        );
    }
    for fate in FATES.into_iter().skip(1) {
        check(Phase::Decided, fate, (true, false), &["chair"], &words, &amounts);
    }
}

#[test]
fn a_blind_reader_never_learns_who_asks() {
    let words = [&WHO[..], &["Zilverdossier", "Klasse Zet"]].concat();
    for phase in PHASES {
        check(
            phase,
            Fate::Awarded,
            (false, true),
            &["evaluator", "external", "observer"],
            &words,
            &WHO_AMOUNTS,
        );
    }
    check(Phase::Decided, Fate::NotEligible, (false, true), &["evaluator", "observer"], &words, &WHO_AMOUNTS);
}

/// An annex goes out to whoever may read the dossier with who is behind it, and to
/// nobody else: not by a name that is guessed either.
#[test]
fn an_annex_goes_out_with_the_dossier_and_not_without() {
    for (phase, conflict, blind, open) in [
        (Phase::Scoring, false, false, &["evaluator", "external", "chair", "secretary"][..]),
        (Phase::Scoring, false, true, &["chair", "secretary"]),
        (Phase::Scoring, true, false, &[]),
        (Phase::Deliberation, true, false, &[]),
        (Phase::Decided, false, false, &["evaluator", "external", "chair", "secretary"]),
    ] {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), phase, Fate::Awarded, conflict, blind);
        for viewer in ["evaluator", "external", "chair", "secretary", "observer"] {
            let given = said(dir.path(), viewer, "annex S1 zilverbijlage.pdf");
            let listed = said(dir.path(), viewer, "annex S1");
            let desk = || {
                let own = copied(dir.path());
                Person::at(own.path(), viewer, PLAIN).sized(200, 60).press("/S1<Enter><Enter>")
            };
            let scores = matches!(viewer, "evaluator" | "external");
            if open.contains(&viewer) {
                assert_eq!(given, "Some(0)\nZilverbijlage", "{phase:?} {viewer}");
                assert!(listed.contains("zilverbijlage.pdf") && listed.contains("13 bytes"), "{listed}");
                assert!(!scores || desk().contains("zilverbijlage.pdf"), "{phase:?} {viewer}: {}", desk());
            } else {
                let other = said(dir.path(), viewer, "annex S1 iets-anders.pdf");
                assert!(
                    given.starts_with("Some(4)") && given == other && given == listed,
                    "{viewer}: {given}"
                );
                assert!(!scores || !desk().contains("zilverbijlage"), "{phase:?} {viewer}");
            }
        }
    }
}

/// A search for what is closed finds as little as a search for nothing.
#[test]
fn a_search_does_not_find_what_is_closed() {
    for (conflict, blind) in [(true, false), (false, true)] {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), Phase::Scoring, Fate::Awarded, conflict, blind);
        let search = |word: &str| {
            let own = copied(dir.path());
            let keys = format!("/{word}<Enter>");
            Person::at(own.path(), "evaluator", PLAIN).sized(200, 60).press(&keys).replace(word, "")
        };
        for word in ["Lennik", "Zilverpartner", "Zilverwaarde"] {
            assert_eq!(search(word).trim_end(), search(&"q".repeat(word.len())).trim_end(), "{word}");
        }
    }
}

/// The words of a text, whatever the lines.
fn words_of(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the box below the list says of a proposal, on a screen that is not wide.
fn why_box(folder: &Path, viewer: &str, proposal: &str) -> String {
    let screen = play(folder, viewer, (100, 60), &format!("3{proposal}<Enter>")).screen;
    let lines = screen.lines().skip_while(|line| !line.contains(&format!("Waarom {proposal} "))).skip(1);
    let said: Vec<&str> = lines.take_while(|line| !line.contains("\u{2500}\u{2500}")).collect();
    let said = words_of(&said.join(" "));
    // Below the box only the place in the list and the keys follow.
    said.split(" s strategie").next().unwrap_or_default().to_owned()
}

#[test]
fn commands_exports_and_screens_give_a_leader_one_reason() {
    for (fate, conflict, blind) in [
        (Fate::Awarded, true, false),
        (Fate::Reserve, true, false),
        (Fate::ForcedOut, true, false),
        (Fate::NotEligible, true, false),
        (Fate::Lowered, false, true),
    ] {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), Phase::Deliberation, fate, conflict, blind);
        for viewer in ["chair", "secretary"] {
            let list = said(dir.path(), viewer, "export award-list");
            let table = list.split_once('\n').unwrap().1;
            let mut rows = csv::Reader::from_reader(table.as_bytes());
            let headings = rows.headers().unwrap().clone();
            let at = |name: &str| headings.iter().position(|heading| heading == name).unwrap();
            for row in rows.records() {
                let row = row.unwrap();
                let (id, reason) = (&row[at("id")], words_of(&row[at("reason")]));
                let explained = words_of(&said(dir.path(), viewer, &format!("explain {id}")));
                assert!(explained.contains(&reason), "{viewer} {fate:?} {id}: {reason}\n{explained}");
                let screen = why_box(dir.path(), viewer, id);
                assert!(screen.starts_with(&reason), "{viewer} {fate:?} {id}: {reason}\n{screen}");
                let ranked = words_of(&said(dir.path(), viewer, "rank"));
                let fitted = words_of(&said(dir.path(), viewer, "fit"));
                match &row[at("rank")] {
                    "" => assert!(ranked.contains(&reason), "{viewer} {fate:?} {id}: {reason}"),
                    rank => {
                        let line = format!("{rank} {id} ");
                        assert!(ranked.contains(&line) && fitted.contains(&line), "{viewer} {fate:?} {line}");
                    }
                }
            }
        }
    }
}

/// Who sees everything finds every value somewhere, so that none is looked for in vain.
#[test]
fn every_value_shows_to_whoever_may_see_it() {
    let mut all = String::new();
    for fate in FATES {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), Phase::Decided, fate, false, false);
        let places = everything(dir.path(), "chair", false).into_iter().chain(everything(
            dir.path(),
            "evaluator",
            false,
        ));
        all.extend(places.map(|(_, text)| text));
    }
    let words = [&TEXTS[..], &["Zilverhuis", "Zilverpartner", "zilverklasse", "Zilverkolom"]].concat();
    let one_of = |words: &[&str]| words.iter().any(|word| all.contains(word));
    let dates = ["17/03/2021", "2021-03-17", "28/11/2021", "2021-11-28", "23/09/2020", "2020-09-23"];
    for word in words.into_iter().filter(|word| !dates.contains(word)) {
        assert!(all.contains(word), "{word} shows nowhere");
    }
    assert!(one_of(&dates[..2]) && one_of(&dates[2..4]));
    for amount in WHO_AMOUNTS.iter().chain(&AMOUNTS) {
        assert!(written(amount).iter().any(|one| all.contains(one.as_str())), "{amount} shows nowhere");
    }
    for given in MARKS {
        assert!(all.contains(given) || all.contains(&given.replace('.', ",")), "{given} shows nowhere");
    }
}
