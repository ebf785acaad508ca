//! The phrases that the sources build, read as text: `Phrase::new("id").with("a", ..)`
//! over any number of lines, what a later line adds to the name that a phrase is bound
//! to, and what a closure `|id: &str| Phrase::new(id)..` gives to the ids it is called with.

use std::collections::BTreeSet;

/// A phrase, built in one place.
#[derive(Default)]
pub struct Built {
    /// The line of the place.
    pub line: usize,
    /// The ids that are named there: several where a condition chooses.
    pub ids: Vec<String>,
    /// Ids that the same closure builds elsewhere.
    pub beside: Vec<String>,
    /// The arguments that are given in the chain.
    pub given: BTreeSet<String>,
    /// The arguments that later lines of the function may add.
    pub added: BTreeSet<String>,
}

const START: &str = "Phrase::new(";
const GIVES: [&str; 8] = ["with", "lines", "count", "number", "numbers", "terms", "phrase", "amount"];

/// Every phrase in a source whose id `known` knows.
pub fn built(source: &str, known: impl Fn(&str) -> bool) -> Vec<Built> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let plain =
        |line: &str| if line.trim_start().starts_with("//") { String::new() } else { line.to_owned() };
    let code = code.lines().map(plain).collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    for (at, _) in code.match_indices(START) {
        let open = at + START.len() - 1;
        let end = closing(&code, open);
        let within = code[open + 1..end].trim();
        let ids: Vec<String> = literals(within).filter(|id| known(id)).collect();
        let (given, _) = chain(&code, end + 1);
        if ids.is_empty() {
            found.extend(of_closure(&code, at, within, &given, &known));
        } else {
            let line = line_of(&code, at);
            found.push(Built { line, ids, given, added: added(&code, at), ..Built::default() });
        }
    }
    found
}

/// The phrases of `let about = |id: &str| Phrase::new(id)..`, by the calls of `about`.
fn of_closure(
    code: &str,
    at: usize,
    parameter: &str,
    given: &BTreeSet<String>,
    known: &impl Fn(&str) -> bool,
) -> Vec<Built> {
    let Some(name) = closure_of(&code[..at], parameter) else { return Vec::new() };
    let function = function_around(code, at);
    let mut found = Vec::new();
    for (call, after) in words(code, name, at, function.1) {
        let rest = &code[after..];
        let Some(rest) = rest.strip_prefix('(') else { continue };
        let Some(id) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
            continue;
        };
        if known(id) {
            let (more, _) = chain(code, closing(code, after) + 1);
            let given = given.union(&more).cloned().collect();
            let line = line_of(code, call);
            found.push(Built {
                line,
                ids: vec![id.to_owned()],
                given,
                added: added(code, call),
                ..Built::default()
            });
        }
    }
    let all: Vec<String> = found.iter().flat_map(|one| one.ids.clone()).collect();
    found.iter_mut().for_each(|one| one.beside.clone_from(&all));
    found
}

/// The name of the closure whose body begins here and takes this parameter.
fn closure_of<'a>(before: &'a str, parameter: &str) -> Option<&'a str> {
    let before = before.trim_end();
    let before = before.strip_suffix('{').unwrap_or(before).trim_end();
    let (before, taken) = before.strip_suffix('|')?.rsplit_once('|')?;
    if taken.split(':').next()?.trim() != parameter {
        return None;
    }
    before.trim_end().strip_suffix('=')?.trim_end().rsplit(' ').next()
}

/// What is added to the names that the statement around a place binds: in later
/// statements of the function, and behind a block of the statement itself.
fn added(code: &str, at: usize) -> BTreeSet<String> {
    let (start, end) = function_around(code, at);
    let mut found = BTreeSet::new();
    for (bound, _) in code[start..at].match_indices("let ") {
        let rest = &code[start + bound + 4..at];
        let name = word(rest.strip_prefix("mut ").unwrap_or(rest));
        let Some(equals) = rest.find('=').filter(|equals| !rest[..*equals].contains(';')) else { continue };
        let stop = statement_end(code, start + bound + 4 + equals + 1);
        if name.is_empty() || name.starts_with(char::is_uppercase) || stop < at {
            continue;
        }
        for (_, mut after) in words(code, name, stop, end) {
            // A closure is called before anything is added.
            if code[after..].starts_with('(') {
                after = closing(code, after) + 1;
            }
            found.extend(chain(code, after).0);
        }
        for (block, _) in code[at..stop].match_indices('}') {
            found.extend(chain(code, at + block + 1).0);
        }
    }
    found
}

/// The names that a chain of `.with("name", ..)` gives, and where it ends.
fn chain(code: &str, mut at: usize) -> (BTreeSet<String>, usize) {
    let mut names = BTreeSet::new();
    loop {
        let rest = &code[at..];
        let Some(call) = rest.trim_start().strip_prefix('.') else { return (names, at) };
        let method = word(call);
        let open = at + (rest.len() - call.len()) + method.len();
        let gives = GIVES.contains(&method) || method == "and";
        if !gives || !code[open..].starts_with('(') {
            return (names, at);
        }
        let end = closing(code, open);
        let name = code[open + 1..end].trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
        names.extend(name.map(str::to_owned));
        at = end + 1;
    }
}

/// Where the function around a place begins and ends, by its indentation.
fn function_around(code: &str, at: usize) -> (usize, usize) {
    let mut start = 0;
    let mut indent = "";
    let mut here = 0;
    for line in code[..at].split_inclusive('\n') {
        let body = line.trim_start();
        if body.split('(').next().unwrap_or_default().split(' ').any(|word| word == "fn") {
            (start, indent) = (here, &line[..line.len() - body.len()]);
        }
        here += line.len();
    }
    let close = format!("\n{indent}}}\n");
    (start, code[at..].find(&close).map_or(code.len(), |end| at + end))
}

/// The places of a word with where it ends, in a part of the code.
fn words<'a>(
    code: &'a str,
    name: &'a str,
    from: usize,
    to: usize,
) -> impl Iterator<Item = (usize, usize)> + 'a {
    let part = &code[from..to.max(from)];
    let inner = |c: char| c.is_alphanumeric() || c == '_';
    part.match_indices(name).filter_map(move |(at, _)| {
        let (before, after) = (part[..at].chars().next_back(), part[at + name.len()..].chars().next());
        let whole = !before.is_some_and(inner) && !after.is_some_and(inner);
        whole.then_some((from + at, from + at + name.len()))
    })
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

fn literals(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split('"').skip(1).step_by(2).map(str::to_owned)
}

fn line_of(code: &str, at: usize) -> usize {
    code[..at].matches('\n').count() + 1
}

/// Where the bracket at a place closes.
fn closing(code: &str, open: usize) -> usize {
    scan(code, open, |depth, _| depth == 0)
}

/// Where the statement ends in which a place stands.
fn statement_end(code: &str, at: usize) -> usize {
    scan(code, at, |depth, byte| depth < 0 || depth == 0 && byte == b';')
}

/// The first byte outside of strings and characters at which `stops` holds, with how
/// many brackets are open behind it.
fn scan(code: &str, from: usize, stops: impl Fn(i32, u8) -> bool) -> usize {
    let bytes = code.as_bytes();
    let (mut at, mut depth) = (from, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            b'\'' if bytes.get(at + 1) == Some(&b'\\') => {
                at += 3;
                while at < bytes.len() && bytes[at] != b'\'' {
                    at += 1;
                }
            }
            b'\'' if bytes.get(at + 2) == Some(&b'\'') => at += 2,
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if stops(depth, b')') {
                    return at;
                }
            }
            byte if stops(depth, byte) && byte == b';' => return at,
            _ => {}
        }
        at += 1;
    }
    code.len()
}
