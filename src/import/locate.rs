//! Which row of a grid holds the headings: the one that names most fields, wherever
//! it stands below titles, alone or together with the row under it.

use std::collections::BTreeSet;

use crate::import::columns::Recogniser;
use crate::import::field::{Field, key};

/// How many rows are searched for a header.
pub const SEARCHED: usize = 40;

/// How many fields a row below the first must name to be a header.
const ENOUGH: usize = 2;

/// The headings of a table and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The first row of the headings, as a position in the rows that were given.
    pub first: usize,
    /// The last row: the same, or the next.
    pub last: usize,
    /// The headings, one a column.
    pub headings: Vec<String>,
    /// How many fields they name.
    pub known: usize,
    /// Another row that names as many fields in another way.
    pub rival: Option<usize>,
}

/// Finds the header among the first rows of a source.
///
/// A row that only repeats the header is no rival. Without a row that names enough
/// there is none.
#[must_use]
pub fn header(rows: &[Vec<&str>], fields: &[Field], recogniser: &Recogniser<'_>) -> Option<Header> {
    let first = rows.iter().position(|row| !is_blank(row))?;
    let mut best: Option<(usize, Header)> = None;
    for (at, row) in rows.iter().enumerate().take(SEARCHED) {
        let one = alone(rows, at, fields, recogniser);
        let two = rows.get(at + 1).and_then(|below| pair(at, row, below, fields, recogniser));
        let found = match (one, two) {
            (Some(one), Some(two)) if two.1.known > one.1.known => Some(two),
            (Some(one), _) => Some(one),
            (None, two) => two,
        };
        let Some((required, found)) = found else { continue };
        if at > first && found.known < ENOUGH {
            continue;
        }
        match &mut best {
            Some((most, best)) if (found.known, required) <= (best.known, *most) => {
                let as_much = (found.known, required) == (best.known, *most);
                let apart = at > best.last && keys(&found.headings) != keys(&best.headings);
                if as_much && apart && best.rival.is_none() {
                    best.rival = Some(at);
                }
            }
            _ => best = Some((required, found)),
        }
    }
    best.map(|(_, header)| header)
}

/// One row, or the row and the next, as the header that somebody says it is.
#[must_use]
pub fn said(rows: &[Vec<&str>], at: usize, fields: &[Field], recogniser: &Recogniser<'_>) -> Option<Header> {
    let row = rows.get(at)?;
    let one = alone(rows, at, fields, recogniser);
    let two = rows.get(at + 1).and_then(|below| pair(at, row, below, fields, recogniser));
    let better = |two: &(usize, Header)| one.as_ref().is_none_or(|one| two.1.known > one.1.known);
    let found = two.filter(better).or(one).map(|(_, header)| header);
    found.or_else(|| {
        let headings = row.iter().map(|text| (*text).to_owned()).collect();
        Some(Header { first: at, last: at, headings, known: 0, rival: None })
    })
}

/// Whether a row says the same as the header.
#[must_use]
pub fn repeats<'c>(headings: &[String], cells: impl Iterator<Item = &'c str>) -> bool {
    let own: Vec<String> = cells.map(key).collect();
    let mut keys: Vec<String> = keys(headings);
    keys.resize(own.len().max(keys.len()), String::new());
    own.iter().filter(|key| !key.is_empty()).count() > 1
        && own.iter().chain(std::iter::repeat(&String::new())).zip(&keys).all(|(own, key)| own == key)
}

fn keys(headings: &[String]) -> Vec<String> {
    headings.iter().map(|heading| key(heading)).collect()
}

fn is_blank(row: &[&str]) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// A row as the header, with how many required fields it names.
fn alone(
    rows: &[Vec<&str>],
    at: usize,
    fields: &[Field],
    recogniser: &Recogniser<'_>,
) -> Option<(usize, Header)> {
    let row = rows.get(at)?;
    let known = recogniser.recognised(row.iter().copied());
    let headings = row.iter().map(|text| (*text).to_owned()).collect();
    let header = Header { first: at, last: at, headings, known, rival: None };
    (known > 0).then(|| (required(row.iter().copied(), fields, recogniser), header))
}

/// Two rows as one header: groups of columns above, their parts below.
///
/// Under a heading that names a field stands nothing, or a heading that does: a
/// row of data under a header is never taken for a part of it.
fn pair(
    at: usize,
    above: &[&str],
    below: &[&str],
    fields: &[Field],
    recogniser: &Recogniser<'_>,
) -> Option<(usize, Header)> {
    let known = |text: &str| recogniser.field(text).is_some();
    let width = above.len().max(below.len());
    let cell = |row: &[&str], index: usize| row.get(index).map_or("", |text| text.trim()).to_owned();
    let mut headings = Vec::with_capacity(width);
    let mut group = String::new();
    for index in 0..width {
        let (upper, lower) = (cell(above, index), cell(below, index));
        if known(&upper) && !lower.is_empty() && !known(&lower) {
            return None;
        }
        if !upper.is_empty() {
            group.clone_from(&upper);
        }
        let both = format!("{group} {lower}");
        headings.push(match (upper.is_empty(), lower.is_empty()) {
            (_, true) => upper,
            _ if known(&lower) => lower,
            _ if known(&both) => both,
            (true, false) => lower,
            (false, false) => format!("{upper} {lower}"),
        });
    }
    let texts = || headings.iter().map(String::as_str);
    let (known, required) = (recogniser.recognised(texts()), required(texts(), fields, recogniser));
    let above_alone = recogniser.recognised(above.iter().copied());
    let below_alone = recogniser.recognised(below.iter().copied());
    let joined = known > above_alone.max(below_alone) && below_alone + above_alone > 0;
    joined.then_some((required, Header { first: at, last: at + 1, headings, known, rival: None }))
}

fn required<'h>(
    headings: impl Iterator<Item = &'h str>,
    fields: &[Field],
    recogniser: &Recogniser<'_>,
) -> usize {
    let named: BTreeSet<&str> = headings.filter_map(|text| recogniser.field(text)).collect();
    fields.iter().filter(|field| field.required && named.contains(field.name)).count()
}
