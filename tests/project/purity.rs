//! The shape of the code: arrows between modules point down only, and the rules
//! know no file, clock, environment, screen or random source, and no binary
//! fractions where they decide. Test modules inside files are exempt.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of the library from the top down, and what each may use.
const MAY_USE: [(&str, &[&str]); 14] = [
    (
        "cli",
        &[
            "tui", "export", "import", "text", "store", "result", "stats", "select", "assign", "rank",
            "record", "round", "domain",
        ],
    ),
    (
        "tui",
        &[
            "export", "import", "text", "store", "result", "stats", "select", "assign", "rank", "record",
            "round", "domain",
        ],
    ),
    ("export", &["text", "store", "result", "stats", "select", "rank", "record", "round", "domain"]),
    ("import", &["text", "store", "record", "round", "domain"]),
    ("text", &["store", "result", "stats", "select", "rank", "record", "round", "domain"]),
    ("store", &["result", "stats", "select", "assign", "rank", "record", "round", "domain"]),
    ("result", &["stats", "select", "rank", "record", "round", "domain"]),
    ("stats", &["rank", "round", "domain"]),
    ("select", &["domain"]),
    ("assign", &["round", "domain"]),
    ("rank", &["round", "domain"]),
    ("record", &["round", "domain"]),
    ("round", &["domain"]),
    ("domain", &[]),
];

/// What the rules do not know: paths, and what begins with them.
const OUTSIDE: [&str; 14] = [
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "jiff::Timestamp::now",
    "jiff::Zoned",
    "jiff::tz",
    "ratatui",
    "crossterm",
    "rand",
    "tempfile",
];

/// The same as single words, however they were imported.
const OUTSIDE_WORDS: [&str; 6] = ["SystemTime", "Instant", "println", "eprintln", "dbg", "include_str"];

/// Where the rules live.
const RULES: [&str; 8] = ["domain", "round", "record", "rank", "select", "assign", "stats", "result"];

/// Where no binary fraction may stand: all that decides, and all that reads what is
/// decided on. `stats` informs and is not among them.
const EXACT: [&str; 8] = ["domain", "round", "record", "rank", "select", "assign", "result", "import"];

/// A spreadsheet keeps its numbers as binary fractions; there they become decimals.
const NUMBERS_OF_A_WORKBOOK: &str = "import/workbook/values.rs";

/// It lists what a format can write, to refuse it.
const NUMBERS_OF_A_FORMAT: &str = "record/written.rs";

/// A source file: its path under `src`, and its words without comments, texts
/// and test modules.
struct Source {
    file: String,
    words: Vec<String>,
}

impl Source {
    /// The room that it stands in.
    fn room(&self) -> &str {
        self.file.split('/').next().unwrap_or_default()
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("a source file");
        let file = path.strip_prefix(&root).expect("under src").components();
        let file =
            file.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/");
        Source { file, words: without_tests(words(&text)) }
    };
    files.iter().map(read).filter(|source| !source.file.ends_with("/tests.rs")).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Identifiers, `::` and single signs; comments, texts and characters left out.
fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = |ahead: usize| chars.get(at + ahead).copied().unwrap_or('\0');
        match chars[at] {
            '/' if rest(1) == '/' => at += chars[at..].iter().take_while(|c| **c != '\n').count(),
            '/' if rest(1) == '*' => {
                let mut depth = 0;
                loop {
                    match (chars[at], chars.get(at + 1)) {
                        ('/', Some('*')) => (depth, at) = (depth + 1, at + 2),
                        ('*', Some('/')) => (depth, at) = (depth - 1, at + 2),
                        _ => at += 1,
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            '"' => at = after_text(&chars, at + 1),
            'r' | 'b' if raw_text(&chars, at).is_some() => at = raw_text(&chars, at).expect("its end"),
            '\'' if rest(1) == '\\' => at += 3 + chars[at + 3..].iter().take_while(|c| **c != '\'').count(),
            '\'' if rest(2) == '\'' => at += 3,
            c if c.is_alphanumeric() || c == '_' => {
                let mut end = at;
                let in_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == '_');
                // A point inside a number; behind a point a number is a field.
                let number = c.is_ascii_digit() && words.last().is_none_or(|last| last != ".");
                let digit = |c: Option<&char>| c.is_some_and(char::is_ascii_digit);
                while in_word(chars.get(end))
                    || (number && chars.get(end) == Some(&'.') && digit(chars.get(end + 1)))
                {
                    end += 1;
                }
                let word: String = chars[at..end].iter().collect();
                at = end;
                words.push(word);
            }
            ':' if rest(1) == ':' => {
                words.push("::".to_owned());
                at += 2;
            }
            c => {
                if !c.is_whitespace() {
                    words.push(c.to_string());
                }
                at += 1;
            }
        }
    }
    words
}

/// The place behind a text that begins here.
fn after_text(chars: &[char], mut at: usize) -> usize {
    while chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// The place behind a raw text, where one begins here and not inside a word.
fn raw_text(chars: &[char], at: usize) -> Option<usize> {
    if at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_') {
        return None;
    }
    let mut open = at + 1;
    if chars[at] == 'b' && chars.get(open) == Some(&'r') {
        open += 1;
    }
    let hashes = chars[open..].iter().take_while(|c| **c == '#').count();
    if chars.get(open + hashes) != Some(&'"') || (hashes == 0 && chars[at] == 'b' && open == at + 1) {
        return None;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let body = open + hashes + 1;
    (body..chars.len()).find(|&one| chars[one..].starts_with(&end)).map(|one| one + end.len())
}

/// Without what follows `#[cfg(test)]`: an item up to its bracket or semicolon.
fn without_tests(words: Vec<String>) -> Vec<String> {
    let marker = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if !words[at..].iter().map(String::as_str).take(marker.len()).eq(marker) {
            kept.push(words[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        while at < words.len() {
            let word = words[at].as_str();
            at += 1;
            match word {
                "{" => depth += 1,
                "}" if depth == 1 => break,
                "}" => depth -= 1,
                ";" if depth == 0 => break,
                _ => {}
            }
        }
    }
    kept
}

/// Every path in the code, groups of a `use` taken apart.
fn paths(words: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begins = is_name(&words[at]) && words.get(at + 1).is_some_and(|next| next == "::");
        let inside = at > 0 && words[at - 1] == "::";
        if begins && !inside {
            path(words, &mut at, String::new(), &mut all);
        } else {
            at += 1;
        }
    }
    all
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Reads one path from here on and what it branches into.
fn path(words: &[String], at: &mut usize, before: String, all: &mut Vec<String>) {
    let mut so_far = before;
    while let Some(word) = words.get(*at) {
        if is_name(word) || word == "*" {
            so_far = if so_far.is_empty() { word.clone() } else { format!("{so_far}::{word}") };
            *at += 1;
            if words.get(*at).is_none_or(|next| next != "::") {
                break;
            }
            *at += 1;
        } else if word == "{" {
            *at += 1;
            while words.get(*at).is_some_and(|next| next != "}") {
                let from = *at;
                path(words, at, so_far.clone(), all);
                while words.get(*at).is_some_and(|next| next != "," && next != "}") {
                    *at += 1;
                }
                *at += usize::from(words.get(*at).is_some_and(|next| next == ","));
                assert!(*at > from, "a use that cannot be read");
            }
            *at += 1;
            return;
        } else {
            break;
        }
    }
    all.push(so_far);
}

/// The module of the library that a path from a file leads to.
fn target(file: &str, path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split("::").collect();
    if parts[0] == "crate" || parts[0] == "toets" {
        return parts.get(1).map(|module| (*module).to_owned());
    }
    // `super` as often as there are modules above this file leads to the root.
    let module = file.trim_end_matches(".rs").trim_end_matches("/mod");
    let up = parts.iter().take_while(|part| **part == "super").count();
    (up > 0 && up >= module.split('/').count()).then(|| (*parts.get(up).unwrap_or(&"")).to_owned())
}

#[test]
fn arrows_between_modules_point_down() {
    let may_use: BTreeMap<&str, &[&str]> = MAY_USE.into();
    let mut wrong = Vec::new();
    let mut used = 0;
    for source in sources() {
        let Some((own, _)) = source.file.split_once('/') else { continue };
        let below = may_use.get(own).unwrap_or_else(|| panic!("{own} has no place in the design"));
        for path in paths(&source.words) {
            let Some(module) = target(&source.file, &path) else { continue };
            used += 1;
            if module != own && !below.contains(&module.as_str()) {
                wrong.push(format!("{} uses {path}", source.file));
            }
        }
    }
    assert!(used > 300, "the paths are found: {used}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Rooms whose modules form a line, so that each can be read with those before it alone.
const LINES: [&str; 10] =
    ["domain", "round", "rank", "select", "stats", "result", "store", "text", "import", "export"];

/// The front of a room, its own `mod.rs`, which names what the rooms above use: no module of
/// the room uses it, or it would know all of them.
const FRONT: &str = "mod";

#[test]
fn modules_of_a_room_form_a_line() {
    let sources = sources();
    for room in LINES {
        let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for source in sources.iter().filter(|one| one.room() == room && one.file != format!("{room}/mod.rs"))
        {
            let own = module_in(room, &source.file);
            let all = paths(&source.words);
            let others =
                all.iter().filter_map(|path| in_room(room, &source.file, path)).filter(|one| *one != own);
            uses.entry(own.clone()).or_default().extend(others);
        }
        let all = uses.keys().cloned().collect();
        uses.insert(FRONT.to_owned(), all);
        // What uses nothing that is still there is read first, and done with.
        while let Some(next) = uses
            .iter()
            .find(|(_, of)| of.iter().all(|one| !uses.contains_key(one)))
            .map(|(one, _)| one.clone())
        {
            uses.remove(&next);
        }
        assert!(uses.is_empty(), "modules of {room} know each other in a circle: {uses:#?}");
    }
}

/// The module of a room that a file stands in.
fn module_in(room: &str, file: &str) -> String {
    let rest = file.strip_prefix(room).unwrap_or(file).trim_start_matches('/');
    rest.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned()
}

/// The module of the same room that a path leads to, or its front where it names no module.
fn in_room(room: &str, file: &str, path: &str) -> Option<String> {
    let parts: Vec<&str> = path.split("::").collect();
    let inside = if parts.first() == Some(&"crate") && parts.get(1) == Some(&room) {
        &parts[2..]
    } else {
        let module = file.trim_end_matches(".rs").trim_end_matches("/mod");
        let up = parts.iter().take_while(|part| **part == "super").count();
        if up == 0 || up + 1 != module.split('/').count() {
            return None;
        }
        &parts[up..]
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room);
    let module = *inside.first()?;
    let there = folder.join(module).is_dir() || folder.join(format!("{module}.rs")).is_file();
    Some(if there { module } else { FRONT }.to_owned())
}

#[test]
fn the_rules_know_nothing_of_the_outside() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for source in sources().iter().filter(|one| RULES.contains(&one.room())) {
        seen += 1;
        for path in paths(&source.words) {
            let outside = |known: &&str| path == **known || path.starts_with(&format!("{known}::"));
            let now = path.ends_with("Timestamp::now") || path.ends_with("Zoned::now");
            if OUTSIDE.iter().any(outside) || now {
                wrong.push(format!("{} uses {path}", source.file));
            }
        }
        for word in source.words.iter().filter(|word| OUTSIDE_WORDS.contains(&word.as_str())) {
            wrong.push(format!("{} uses {word}", source.file));
        }
    }
    assert!(seen > 30, "the files are found: {seen}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_is_about_rooms_that_are_there() {
    let sources = sources();
    let known: Vec<&str> = MAY_USE.iter().map(|(room, _)| *room).collect();
    for room in known.iter().chain(&RULES).chain(&EXACT).chain(&LINES) {
        assert!(known.contains(room), "{room} has no place in the design");
        assert!(sources.iter().any(|one| one.room() == *room), "{room} is empty");
    }
    for room in ["domain", "round", "record", "rank", "select", "result"] {
        assert!(RULES.contains(&room) && EXACT.contains(&room), "{room} decides");
    }
}

#[test]
fn no_binary_fraction_decides() {
    let mut wrong = Vec::new();
    let excepted = [NUMBERS_OF_A_FORMAT, NUMBERS_OF_A_WORKBOOK];
    for source in
        sources().iter().filter(|one| EXACT.contains(&one.room()) && !excepted.contains(&one.file.as_str()))
    {
        let fraction = |word: &&String| {
            let number = word.starts_with(|c: char| c.is_ascii_digit());
            ["f32", "f64", "to_f64", "to_f32"].contains(&word.as_str())
                || (number && (word.contains('.') || word.ends_with("f32") || word.ends_with("f64")))
        };
        for word in source.words.iter().filter(fraction) {
            wrong.push(format!("{} has {word}", source.file));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_reader_of_sources_finds_what_it_looks_for() {
    let text = r##"
        // crate::cli in a comment, and "crate::tui" /* crate::text */ in texts
        use crate::{domain::{call::Call, id as ids}, rank::order};
        use super::super::store::folder;
        const A: &str = "crate::cli"; const B: &str = r#"crate::import "quoted""#; const C: char = '"';
        fn f<'a>(x: &'a str) -> f64 { let now = jiff::Timestamp::now(); std::fs::read(x); y.0.1; 0.5 + 1f64 }
        #[cfg(test)]
        mod tests { use crate::cli::main; fn g() { if true { } } }
        fn h() { crate::export::view::f() }
    "##;
    let words = without_tests(words(text));
    let found = paths(&words);
    assert_eq!(
        found,
        [
            "crate::domain::call::Call",
            "crate::domain::id",
            "crate::rank::order",
            "super::super::store::folder",
            "jiff::Timestamp::now",
            "std::fs::read",
            "crate::export::view::f",
        ]
    );
    assert_eq!(target("result/fit.rs", &found[3]), Some("store".to_owned()));
    assert_eq!(target("select/check/mod.rs", "super::super::rank"), Some("rank".to_owned()));
    assert_eq!(target("select/check/reasons.rs", "super::super::terms"), None);
    for word in ["f64", "1f64", "0.5"] {
        assert!(words.contains(&word.to_owned()), "{word}");
    }
    assert!(!words.contains(&"0.1".to_owned()), "a field of a field is no number");
}
