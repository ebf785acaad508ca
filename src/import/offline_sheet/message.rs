//! A form that was filled in as a text and went by e-mail. Every line belongs to the tag
//! before it; how a mail program broke, quoted or spaced the lines says nothing.

use std::collections::BTreeMap;

use crate::domain::phrase::Phrase;
use crate::import::bytes::Decoded;
use crate::import::offline_sheet::raw::{RawCell, RawForm, RawRow, RawSheet};
use crate::store::problem::{LineColumn, PlaceInFile, Problem};
use crate::text::offline::{KNOWN_BY, OfflineLayout, SentCell, reflowed};

/// What stands behind a tag, up to the next one.
struct Part {
    tag: String,
    line: usize,
    text: String,
}

/// Reads the text.
///
/// # Errors
/// No form in it, a message in the form in which it travels, lines that are quoted in
/// two ways, a tag that stands twice, that is missing or that is none of the form.
pub(super) fn read(file: &str, decoded: &Decoded) -> Result<RawForm, Vec<Problem>> {
    let parts = parts(file, &decoded.text)?;
    let mut form = RawForm {
        file: file.to_owned(),
        layout: OfflineLayout::Reflowed,
        edition: String::new(),
        round: String::new(),
        member: String::new(),
        phase: String::new(),
        version: String::new(),
        sheets: Vec::new(),
        rows: Vec::new(),
        sent: Vec::new(),
        warning: decoded.warning.clone(),
    };
    let mut problems = Vec::new();
    let mut by_tag: BTreeMap<String, (RawCell, usize)> = BTreeMap::new();
    let mut numbers = Vec::new();
    for part in parts {
        let place = PlaceInFile::Text(LineColumn { line: part.line, column: 1 });
        let cell = RawCell { text: part.text.trim().to_owned(), place };
        if part.tag == "sent" {
            let wrong = || {
                let problem = form.wrong(&cell.place, Phrase::new("offline-sent"));
                vec![problem.hint(Phrase::new("offline-text-hint"))]
            };
            form.sent = sent(&cell).ok_or_else(wrong)?;
            continue;
        }
        let (before, field) = part.tag.split_once('.').unwrap_or((&part.tag, ""));
        if field.is_empty() && (number(before).is_some() || number(before.trim_start_matches('p')).is_some())
        {
            numbers.push(before.to_owned());
        }
        if let Some((_, first)) = by_tag.get(&part.tag) {
            let what = Phrase::new("offline-tag-twice").with("tag", &part.tag).with("first", first);
            problems.push(form.wrong(&cell.place, what).hint(Phrase::new("offline-text-hint")));
            continue;
        }
        by_tag.insert(part.tag, (cell, part.line));
    }
    for (tag, place) in [
        (KNOWN_BY, &mut form.edition),
        ("round", &mut form.round),
        ("member", &mut form.member),
        ("phase", &mut form.phase),
        ("version", &mut form.version),
    ] {
        *place = by_tag.remove(tag).map(|(cell, _)| cell.text).unwrap_or_default();
    }
    if [&form.round, &form.member, &form.phase, &form.version].iter().any(|text| text.is_empty()) {
        return Err(form.refused(Phrase::new("offline-no-stamp"), "offline-text-hint"));
    }
    let last = by_tag.values().map(|(_, line)| *line).max().unwrap_or(1);
    for one in numbers {
        let Some((heading, line)) = by_tag.remove(&one) else { continue };
        let mut field = |letter: &str| match by_tag.remove(&format!("{one}.{letter}")) {
            Some((cell, line)) => answer(&form, cell, line, &one, letter).unwrap_or_else(|problem| {
                problems.push(*problem);
                heading.clone()
            }),
            None => {
                let what = Phrase::new("offline-tag-missing").with("tag", format!("{one}.{letter}"));
                let place = PlaceInFile::Text(LineColumn { line, column: 1 });
                problems.push(form.wrong(&place, what).hint(Phrase::new("offline-text-hint")));
                heading.clone()
            }
        };
        match one.strip_prefix('p').and_then(number) {
            Some(number) => {
                let conflict = field("x");
                form.sheets.push(RawSheet { number, heading: heading.clone(), conflict });
            }
            None => {
                let (score, reason, comment, note) = (field("s"), field("r"), field("c"), field("n"));
                let number = number(&one).unwrap_or(last);
                let heading = heading.clone();
                form.rows.push(RawRow { number, about: None, heading, score, reason, comment, note });
            }
        }
    }
    for (tag, (cell, _)) in by_tag.iter().filter(|(tag, _)| *tag != "end") {
        let what = Phrase::new("offline-tag-strange").with("tag", tag);
        problems.push(form.wrong(&cell.place, what).hint(Phrase::new("offline-text-hint")));
    }
    problems.sort_by(|one, other| one.position.cmp(&other.position));
    if problems.is_empty() { Ok(form) } else { Err(problems) }
}

fn number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number| *number > 0)
}

/// What stands behind the colon of an answer: all of it, without the words of the form.
fn answer(
    form: &RawForm,
    cell: RawCell,
    line: usize,
    one: &str,
    letter: &str,
) -> Result<RawCell, Box<Problem>> {
    let Some((_, text)) = cell.text.split_once(':') else {
        let what = Phrase::new("offline-no-colon").with("tag", format!("{one}.{letter}"));
        let place = PlaceInFile::Text(LineColumn { line, column: 1 });
        return Err(Box::new(form.wrong(&place, what).hint(Phrase::new("offline-text-hint"))));
    };
    Ok(RawCell { text: reflowed(text), place: cell.place })
}

/// What went out, by row.
fn sent(cell: &RawCell) -> Option<Vec<(usize, SentCell)>> {
    let one = |word: &str| {
        let (at, said) = word.split_once('=')?;
        Some((number(at)?, SentCell::read(said)?))
    };
    cell.text.split_whitespace().map(one).collect()
}

/// The text in its parts, from the tag that begins the form to the one that ends it.
fn parts(file: &str, text: &str) -> Result<Vec<Part>, Vec<Problem>> {
    let at = |line: usize, what: Phrase, hint: &str| {
        let problem = Problem::error(file, what).at(Some(LineColumn { line, column: 1 }));
        vec![problem.hint(Phrase::new(hint))]
    };
    let mut parts: Vec<Part> = Vec::new();
    let mut depth = 0;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let (quoted, bare) = unquoted(line);
        let tagged = tag(bare);
        if parts.is_empty() {
            if is_encoded(line) {
                return Err(at(number, Phrase::new("offline-raw-mail"), "offline-raw-mail-hint"));
            }
            let Some((tag, rest)) = tagged.filter(|(tag, _)| tag == KNOWN_BY) else { continue };
            depth = quoted;
            parts.push(Part { tag, line: number, text: rest.to_owned() });
            continue;
        }
        // What is not quoted in a quoted form was typed between its lines.
        let own = if depth == 0 { line } else { bare };
        if depth > 0 && quoted != depth && quoted != 0 {
            return Err(at(number, Phrase::new("offline-quoted"), "offline-quoted-hint"));
        }
        match tag(own) {
            Some((tag, _)) if tag == "end" => {
                parts.push(Part { tag, line: number, text: String::new() });
                return Ok(parts);
            }
            Some((tag, rest)) => parts.push(Part { tag, line: number, text: rest.to_owned() }),
            None => {
                if let Some(part) = parts.last_mut() {
                    part.text.push('\n');
                    part.text.push_str(own);
                }
            }
        }
    }
    match parts.is_empty() {
        true => Err(vec![
            Problem::error(file, Phrase::new("offline-no-form")).hint(Phrase::new("offline-no-form-hint")),
        ]),
        false => {
            let last = text.lines().count().max(1);
            Err(at(last, Phrase::new("offline-no-end"), "offline-text-hint"))
        }
    }
}

/// How often a line is quoted, and what stands behind the signs that say so.
fn unquoted(line: &str) -> (usize, &str) {
    let (mut depth, mut rest) = (0, line.trim_start_matches('\u{feff}'));
    while let Some(inner) = rest.strip_prefix('>') {
        depth += 1;
        rest = inner.strip_prefix([' ', '\u{a0}']).unwrap_or(inner);
    }
    (depth, rest)
}

/// A tag at the beginning of a line, in small letters, and what stands behind it.
fn tag(line: &str) -> Option<(String, &str)> {
    let (tag, rest) = line.strip_prefix('[')?.split_once(']')?;
    let tag = tag.trim().to_lowercase();
    let known = ["round", "member", "phase", "version", "sent", "end", KNOWN_BY];
    let (before, letter) = tag.split_once('.').unwrap_or((&tag, ""));
    let counted = number(before.strip_prefix('p').unwrap_or(before)).is_some();
    let of_form = known.contains(&tag.as_str()) || (counted && letter.chars().count() <= 1);
    of_form.then(|| (tag, rest.trim()))
}

/// Whether a line says that what follows is written as it travels, not as it is read.
fn is_encoded(line: &str) -> bool {
    let line = line.to_lowercase();
    line.strip_prefix("content-transfer-encoding:")
        .is_some_and(|how| ["quoted-printable", "base64"].contains(&how.trim()))
}
