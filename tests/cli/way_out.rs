//! The one way out: whatever stands in a round or on the command line, nothing
//! that is printed or exported steers a terminal, turns its lines or hides.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, Command, CommandFactory};
use jiff::Timestamp;
use toets::domain::digest::text_digest;
use toets::domain::meeting::Statement;
use toets::domain::phase::Phase;
use toets::domain::sheet::{Answer, CommentField};
use toets::domain::signs::{Unseen, signs};
use toets::record::{Answered, Commented, Conflict, Event, Stated, Submitted, Withdrawn};
use toets::store::session::Session;

use crate::stage::{Said, Stage};

/// Colours, a bell, a window title, C1, direction, invisible signs, a null, a tab
/// that is no word.
const NASTY: &str =
    "x\u{1b}[31m\u{7}\u{1b}]0;t\u{7}\u{9b}2J\u{202e}y\u{2066}\u{200b}\u{feff}\u{ad}\u{0}\u{8}\ry\u{e0041}";

/// The same without what an id may not have.
const NASTY_ID: &str = "i\u{202e}d\u{200b}\u{2066}\u{feff}z";

/// A text of the kind for RON.
fn ron(text: &str) -> String {
    text.chars()
        .map(|c| if Unseen::of(c).is_some() { c.escape_unicode().to_string() } else { c.to_string() })
        .collect()
}

fn call(text: &str, class: &str) -> String {
    format!(
        r#"Call(
    id: "{text}", title: "{text}", language: "nl",
    budget: [Source(name: "{text}", amount: "3.00"), Source(name: "=1{text}", amount: "1.00")],
    classes: [Class(id: "{class}", label: "{text}", rule: Declared)],
    targets: [Target(of: All, at_least: 2), Target(of: Class("{class}"), at_least: 1)],
    criteria: [
        Criterion(id: "{class}k", label: "{text}", weight: "50", question: "{text}", threshold: "5",
            descriptors: {{"0": "{text}"}}, scale: Scale(from: "0", to: "10", step: "1")),
        Criterion(id: "pijler", label: "{text}", weight: "50", scale: Scale(from: "0", to: "10", step: "1")),
    ],
    consensus: Overrides, min_sheets: 1, strategy: Targets,
    lot: Some(Lot(source: "{text}", draw: "2030-01-01T12:00")), tie_break: [Class("{class}"), Lot],
)"#
    )
}

/// `place`: fields that stop the opening of scoring where they hold such a text.
fn proposals(ids: [&str; 4], text: &str, class: &str, place: &str) -> String {
    let one = |id: &str, requested: &str| {
        format!(
            r#"Proposal(id: "{id}", title: "{text}", lead: "{text}{id}", requested: "{requested}", {place}
            classes: ["{class}"], summary: "{text}", language: Some("{text}"),
            partners: [Partner(name: "{text}", role: Lead), Partner(name: "=2{text}", role: Partner)], extra: {{"{text}": "{text}"}}),"#
        )
    };
    let all = ids.into_iter().zip(["2.00", "1.00", "1.00", "2.00"]);
    format!("[{}]", all.map(|(id, requested)| one(id, requested)).collect::<String>())
}

fn committee(text: &str) -> String {
    let one = |id: &str, role: &str| {
        format!(r#"Member(id: "{id}", name: "{text}", role: {role}, affiliation: Some("Elders {text}")),"#)
    };
    let all = [
        ("an", "Evaluator"),
        ("bo", "Evaluator"),
        ("cha", "Chair"),
        ("sec", "Secretary"),
        ("obs", "Observer"),
    ];
    format!("[{}]", all.map(|(id, role)| one(id, role)).concat())
}

/// A round with such texts in every field, decided and with a withdrawal; another
/// in setup, with such ids as well; and a table of each kind with such cells.
fn write(stage: &Stage) {
    let text = ron(NASTY);
    let id = ron(NASTY_ID);
    let place = format!(r#"nis: Some("{text}"), province: Some("{text}"), municipalities: ["{text}"], "#);
    for (name, ids) in [("decided", ["A1", "A2", "A3", "A4"]), ("setup", [id.as_str(), "=1", "A3", "A4"])] {
        let folder = stage.path(name);
        fs::create_dir_all(folder.join("dossiers")).unwrap();
        fs::write(folder.join("call.ron"), call(&text, &id)).unwrap();
        fs::write(
            folder.join("proposals.ron"),
            proposals(ids, &text, &id, if name == "setup" { &place } else { "" }),
        )
        .unwrap();
        fs::write(folder.join("committee.ron"), committee(&text)).unwrap();
        fs::write(folder.join("dossiers/A1.md"), format!("# {NASTY}\n\n{NASTY}\n- {NASTY}")).unwrap();
    }
    decide(&stage.path("decided"));
    let row = |cells: &[&str]| {
        let mut out = csv::Writer::from_writer(Vec::new());
        out.write_record(cells).unwrap();
        String::from_utf8(out.into_inner().unwrap()).unwrap()
    };
    stage.write(
        "proposals.csv",
        format!("id,title,requested,{NASTY_ID}\n{}", row(&[NASTY_ID, NASTY, NASTY, NASTY])),
    );
    stage.write("committee.csv", format!("id,name,role,{NASTY_ID}\n{}", row(&["x y", NASTY, NASTY, NASTY])));
    let head = "proposal,evaluator,criterion,score,reason";
    stage.write("scores.csv", format!("{head}\n{}", row(&[NASTY_ID, NASTY, NASTY, NASTY, NASTY])));
    stage.write("goed.csv", format!("{head}\n{}", row(&["A3", "bo", "pijler", "-", NASTY])));
    let good = format!("{head}\n{}", row(&["A3", "bo", "pijler", "-", NASTY]));
    stage.write(&NASTY.replace('\0', ""), good);
    stage.write("kapot.ron", format!("Call(id: 5, {NASTY}: [\"{NASTY}\"])"));
}

fn decide(folder: &Path) {
    let clock = || -> Timestamp { "2020-11-25T13:00:00Z".parse().unwrap() };
    let mut session = Session::open(folder).unwrap();
    let member =
        |session: &Session, id: &str| session.round.committee.member(&id.parse().unwrap()).unwrap().clone();
    let put = |session: &mut Session, who: &str, event: Event| {
        let who = member(session, who);
        session.append(&who, clock(), &[event]).unwrap();
    };
    let phase = |session: &mut Session, phase| {
        let chair = member(session, "cha");
        session.change_phase(&chair, clock(), phase, NASTY).unwrap();
    };
    phase(&mut session, Phase::Scoring);
    let reach = session.round.call.criteria[0].id.clone();
    let id = |id: &str| id.parse().unwrap();
    for (proposal, marks) in [("A1", ["8", "9"]), ("A2", ["7", "7"]), ("A3", ["7", "6"]), ("A4", ["2", "9"])]
    {
        for (criterion, mark) in [reach.clone(), "pijler".parse().unwrap()].into_iter().zip(marks) {
            let (was, now) = (Answer::NotYet, Answer::Mark(mark.parse().unwrap()));
            put(
                &mut session,
                "an",
                Event::Answered(Answered { proposal: id(proposal), criterion, was, now }),
            );
        }
        for field in [CommentField::Applicant, CommentField::Internal] {
            let (was, now, criterion) = (text_digest(""), NASTY.to_owned(), reach.clone());
            put(
                &mut session,
                "an",
                Event::Commented(Commented { proposal: id(proposal), criterion, field, was, now }),
            );
        }
        put(&mut session, "an", Event::Submitted(Submitted { proposal: id(proposal) }));
    }
    put(
        &mut session,
        "bo",
        Event::Conflict(Conflict { proposal: id("A1"), was: None, now: Some(NASTY.to_owned()) }),
    );
    phase(&mut session, Phase::Deliberation);
    for statement in [Statement::Consensus, Statement::Minority] {
        let (was, now) = (text_digest(""), format!("{NASTY}\n{NASTY}"));
        put(&mut session, "cha", Event::Stated(Stated { proposal: id("A1"), statement, was, now }));
    }
    phase(&mut session, Phase::Decided);
    put(
        &mut session,
        "cha",
        Event::Withdrawn(Withdrawn { number: 1, proposal: id("A2"), reason: NASTY.to_owned() }),
    );
}

/// Fails where something raw stands in what a command gave out. The mark at the
/// start of a file and line ends of Excel are none.
#[track_caller]
fn is_safe(of: &str, text: &str) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let raw = signs(&text).find(|(c, unseen)| unseen.is_some() && !"\n\t".contains(*c));
    assert!(raw.is_none(), "{of}: {raw:?} in\n{}", text.escape_debug().to_string().replace("\\n", "\n"));
}

fn run(stage: &Stage, words: &[String]) {
    let mut command = stage.command();
    command.args(words.iter().map(|word| word.replace('\0', ""))).env_remove("SSH_ORIGINAL_COMMAND");
    let said = Said::of(&command.output().unwrap());
    let of = words.join(" ").escape_debug().to_string();
    is_safe(&format!("stdout of {of}"), &said.out);
    is_safe(&format!("stderr of {of}"), &said.err);
    assert_ne!(said.code, Some(101), "{of}: {}", said.err);
}

/// Every command that does something, by the names that lead to it.
fn leaves(command: &Command, path: &[String], found: &mut Vec<(Vec<String>, Command)>) {
    for below in command.get_subcommands().filter(|one| one.get_name() != "help") {
        let path = [path, &[below.get_name().to_owned()]].concat();
        match below.has_subcommands() {
            true => leaves(below, &path, found),
            false => found.push((path, below.clone())),
        }
    }
}

/// Words for an argument: everything it may be where that is known, else a nasty
/// text and whatever else stands in the folder.
fn values(arg: &Arg) -> Vec<String> {
    let known: Vec<String> = arg.get_possible_values().iter().map(|one| one.get_name().to_owned()).collect();
    let others =
        [NASTY, NASTY_ID, "A1", "kapot.ron", "proposals.csv", "committee.csv", "scores.csv", "goed.csv"];
    if known.is_empty() { others.map(str::to_owned).to_vec() } else { known }
}

#[test]
fn no_command_prints_what_steers_turns_or_hides() {
    let stage = Stage::new();
    write(&stage);
    let mut all = Vec::new();
    leaves(&toets::cli::Cli::command(), &[], &mut all);
    assert!(all.len() > 10);
    for (path, command) in all {
        for round in ["decided", "setup"] {
            let base: Vec<String> = path.iter().cloned().chain([round.to_owned()]).collect();
            run(&stage, &base);
            let mut calls: Vec<Vec<String>> = Vec::new();
            for arg in
                command.get_arguments().filter(|arg| !["help", "version"].contains(&arg.get_id().as_str()))
            {
                let option = arg.get_long().map(|long| format!("--{long}"));
                let takes = arg.get_action().takes_values();
                for value in if takes { values(arg) } else { vec![String::new()] } {
                    calls.push(option.iter().cloned().chain(takes.then_some(value)).collect());
                }
            }
            for call in calls {
                run(&stage, &[base.clone(), call.clone()].concat());
                run(&stage, &[base.clone(), vec!["A1".to_owned()], call].concat());
            }
        }
    }
    for lang in ["nl", "fr", "en"] {
        for what in [vec!["rank", "--json"], vec!["fit", "--json"], vec!["explain"], vec!["check"]] {
            let mut words: Vec<String> = vec!["--lang".into(), lang.into(), what[0].into(), "decided".into()];
            words.extend(what[1..].iter().map(|word| (*word).to_owned()));
            words.extend((what[0] == "explain").then(|| "A1".to_owned()));
            run(&stage, &words);
        }
    }
    for (to, tables) in
        [("een", "decided/proposals.ron"), ("twee", "proposals.csv"), (NASTY_ID, "setup/proposals.ron")]
    {
        let words = [
            "new",
            to,
            "--call",
            "decided/call.ron",
            "--proposals",
            tables,
            "--committee",
            "decided/committee.ron",
        ];
        run(&stage, &words.map(str::to_owned));
    }
    run(&stage, &[NASTY.to_owned()]);
    run(&stage, &["--as".to_owned(), NASTY.to_owned(), "rank".to_owned(), "decided".to_owned()]);
}

#[test]
fn no_export_holds_what_steers_turns_or_hides() {
    let stage = Stage::new();
    write(&stage);
    fs::create_dir(stage.path("uit")).unwrap();
    let mut written: Vec<PathBuf> = Vec::new();
    for what in ["award-list", "ranking", "letters", "report", "grants", "scores", "minutes"] {
        for format in ["csv", "csv-be", "md", "json"] {
            let path = format!("uit/{what}.{format}");
            stage.toets(&format!("export decided {what} --format {format} --as cha -o {path}"));
            written.extend(Some(stage.path(&path)).filter(|path| path.exists()));
        }
    }
    assert!(written.len() >= 5, "{written:?}");
    written.push(stage.path("decided/decision.json"));
    let replaced = |path: &Path| !path.ends_with("decision.json");
    for path in written {
        let text = fs::read_to_string(&path).unwrap();
        is_safe(&path.display().to_string(), &text);
        // What was dangerous is seen to have been there.
        assert!(!replaced(&path) || text.contains('\u{fffd}'), "{}", path.display());
    }
}

#[test]
fn json_keeps_what_it_escapes() {
    let stage = Stage::new();
    write(&stage);
    let printed = stage.toets("rank decided --json --as cha").ok();
    let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(read["call"], NASTY);
    assert_eq!(read["ranking"][0]["title"], NASTY);
}

#[test]
fn a_line_of_the_plain_desk_is_a_line() {
    let stage = Stage::new();
    write(&stage);
    let folder = stage.path("plain");
    fs::create_dir_all(folder.join("dossiers")).unwrap();
    for file in ["call.ron", "proposals.ron", "committee.ron", "dossiers/A1.md"] {
        fs::copy(stage.path("decided").join(file), folder.join(file)).unwrap();
    }
    let mut session = Session::open(&folder).unwrap();
    let chair = session.round.committee.member(&"cha".parse().unwrap()).unwrap().clone();
    session.change_phase(&chair, "2020-11-25T13:00:00Z".parse().unwrap(), Phase::Scoring, "").unwrap();
    let lines = format!("A1\n{NASTY}\n8\n?\nPgDn\n/{NASTY}\n-\n{NASTY}\nc\n{NASTY}\n.\nEsc\n");
    let mut command = stage.command();
    let output =
        command.args(["score", "plain", "--as", "an", "--plain"]).write_stdin(lines).output().unwrap();
    let said = Said::of(&output);
    assert!(said.out.contains('\u{fffd}'), "{}", said.out);
    is_safe("the plain desk", &said.out);
    is_safe("the plain desk's errors", &said.err);
}
