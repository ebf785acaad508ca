//! Ids of proposals and members: their natural order, which of them nobody can
//! tell apart, which are no safe name, and the one that was probably meant.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use crate::domain::identity::spelling::{invisible, spelling};
use crate::domain::phrase::Phrase;

/// Orders ids as people do: `P2` before `P10`. Ids that differ only in zeros
/// follow each other as plain text, so that two ids are never equal.
#[must_use]
pub fn natural(one: &str, other: &str) -> Ordering {
    natural_key(one).cmp(&natural_key(other)).then_with(|| one.cmp(other))
}

/// An id as words and numbers, to sort by; of ids that differ only in zeros the
/// keys are equal.
#[must_use]
pub fn natural_key(id: &str) -> Vec<(String, Option<(usize, String)>)> {
    let mut parts = Vec::new();
    let mut rest = id;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len()));
        let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
        let (digits, tail) = after.split_at(end);
        let digits = digits.trim_start_matches('0');
        parts.push((word.to_owned(), (end > 0).then(|| (digits.len(), digits.to_owned()))));
        rest = tail;
    }
    parts
}

/// What two ids share that a reader takes for the same: `P01`, `p1`, `Ｐ０１`
/// and `P 01` are alike, `P1` and `P2`, `P-1` and `P1` are not.
#[must_use]
pub fn likeness(id: &str) -> String {
    let plain: String = id.nfkc().collect();
    let plain: String = spelling(&plain).nfkc().collect();
    let mut alike = String::new();
    let mut signs = plain.chars().peekable();
    let mut before = ' ';
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied().unwrap_or(' ');
        let number = before.is_ascii_digit();
        // A space tells two numbers apart, but not a word and its number.
        let idle = sign == ' ' && !(number && next.is_ascii_digit());
        let lead = sign == '0' && !number && next.is_ascii_digit();
        if !idle && !lead {
            alike.push(sign);
            before = sign;
        }
    }
    alike
}

/// What makes an id unfit for a new round: signs that nobody sees, and what would
/// lead to another folder. Rounds of before may hold such ids. `1/2` is an id like
/// any other: it is no file name, so that its proposal has no dossier.
#[must_use]
pub fn unfit(id: &str) -> Option<Phrase> {
    let about = |what: &str| Some(Phrase::new(what).with("id", id.escape_debug()));
    if id.chars().any(|c| invisible(c) || (c.is_whitespace() && c != ' ')) {
        return about("id-invisible");
    }
    let plain: String = id.nfkc().collect();
    if plain.split(['/', '\\']).any(|step| matches!(step, "." | "..")) {
        return about("id-no-file-name");
    }
    None
}

/// What is wrong with an id among others, each with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdFault<'a, P> {
    /// It is no fit name.
    Unfit(Phrase),
    /// Nobody can tell it from one before it.
    Alike {
        /// The one before.
        other: &'a str,
        /// Where that stands.
        first: P,
    },
}

/// The ids that are no fit name, and those that nobody can tell from one before them.
/// The very same id twice is not among them.
pub fn faults<'a, P: Clone>(
    ids: impl IntoIterator<Item = (&'a str, P)>,
) -> impl Iterator<Item = (&'a str, P, IdFault<'a, P>)> {
    let mut before: BTreeMap<String, (&'a str, P)> = BTreeMap::new();
    ids.into_iter().filter_map(move |(id, place)| {
        if let Some(what) = unfit(id) {
            return Some((id, place, IdFault::Unfit(what)));
        }
        let (other, first) = before.entry(likeness(id)).or_insert_with(|| (id, place.clone())).clone();
        (other != id).then_some((id, place, IdFault::Alike { other, first }))
    })
}

/// The only id that `wanted` can be a slip of: one that is alike, else one that
/// differs by a sign.
#[must_use]
pub fn near<'a>(wanted: &str, ids: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    Likenesses::new(ids).near(wanted)
}

/// The longest text, in bytes, that anybody mistypes as a name: what is left of it without
/// each of its signs takes the square of its length.
const LONGEST: usize = 200;

/// Ids of which near ones are looked up again and again: a table of scores may
/// have 150,000 rows with a wrong id.
#[derive(Clone, Debug, Default)]
pub struct Likenesses<'a> {
    alike: BTreeMap<String, Vec<&'a str>>,
    /// The likenesses by what is left of them without one of their signs.
    shorter: OnceCell<BTreeMap<String, Vec<String>>>,
}

impl<'a> Likenesses<'a> {
    /// The ids by likeness.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = &'a str>) -> Likenesses<'a> {
        let mut alike: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
        for id in ids {
            alike.entry(likeness(id)).or_default().push(id);
        }
        Likenesses { alike, shorter: OnceCell::new() }
    }

    /// The only id that is alike, else the only one that differs by a sign; none for a text
    /// that is too long to be a name.
    #[must_use]
    pub fn near(&self, wanted: &str) -> Option<&'a str> {
        if wanted.len() > LONGEST {
            return None;
        }
        let wanted = likeness(wanted);
        if let Some(ids) = self.alike.get(&wanted) {
            return only(ids);
        }
        let shorter = self.shorter.get_or_init(|| {
            let mut shorter: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for key in self.alike.keys().filter(|key| key.len() <= LONGEST) {
                for part in without_one(key) {
                    shorter.entry(part).or_default().push(key.clone());
                }
            }
            shorter
        });
        let meets = without_one(&wanted);
        let close: BTreeSet<&String> = (meets.iter().filter_map(|part| shorter.get(part)).flatten())
            .filter(|key| one_sign_apart(key, &wanted))
            .collect();
        match close.iter().collect::<Vec<_>>().as_slice() {
            [key] => only(self.alike.get(**key)?),
            _ => None,
        }
    }
}

/// A text, and what is left of it without one of its signs.
fn without_one(text: &str) -> BTreeSet<String> {
    let signs: Vec<char> = text.chars().collect();
    let without = |at: usize| signs.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| c).collect();
    (0..=signs.len()).map(without).collect()
}

fn only<'a>(ids: &[&'a str]) -> Option<&'a str> {
    match ids {
        [id] => Some(id),
        _ => None,
    }
}

/// Whether one sign was left out, put in, changed, or swapped with its neighbour.
fn one_sign_apart(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    // Of one or two signs too little is left to know one by.
    if long.len() > short.len() + 1 || short.len() < 2 {
        return false;
    }
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    match (short, long) {
        ([], []) => false,
        (short, [_, long @ ..]) if short.len() == long.len() => short == long,
        ([a, b, short @ ..], [c, d, long @ ..]) if a == d && b == c => short == long,
        ([_, short @ ..], [_, long @ ..]) => short == long,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_ids_are_numbers() {
        let mut ids = ["P10", "P9", "p1", "P100", "P09", "Q1", "P9a", "7", "12", ""];
        ids.sort_by(|a, b| natural(a, b));
        assert_eq!(ids, ["", "7", "12", "P09", "P9", "P9a", "P10", "P100", "Q1", "p1"]);
        let long = "9".repeat(40);
        assert!(natural(&long, &format!("1{}", "0".repeat(40))).is_lt());
    }

    #[test]
    fn ids_that_nobody_tells_apart() {
        for (one, other) in [
            ("P01", "p01"),
            ("001", "1"),
            ("P01", "P1"),
            ("P0", "P00"),
            ("Ｐ０１", "P01"),
            ("P\u{200b}01", "P01"),
            ("P 01", "P01"),
            ("\u{202e}A", "A"),
            ("ﬁche", "fiche"),
        ] {
            assert_eq!(likeness(one), likeness(other), "{one} {other}");
        }
        for (one, other) in
            [("P1", "P2"), ("P1", "P10"), ("P100", "P10"), ("1 1", "11"), ("P-1", "P1"), ("2020/1", "202/01")]
        {
            assert_ne!(likeness(one), likeness(other), "{one} {other}");
        }
    }

    #[test]
    fn an_id_leads_to_no_other_folder() {
        for good in ["P01", "2020-12", "L 3", "a.b", "Één", "1/2", "P01.", "4.8.337"] {
            assert_eq!(unfit(good), None, "{good}");
        }
        for (bad, id) in [
            ("..", "id-no-file-name"),
            (".", "id-no-file-name"),
            ("../call", "id-no-file-name"),
            ("a\\..\\b", "id-no-file-name"),
            ("a/./b", "id-no-file-name"),
            ("..\u{ff0f}b", "id-no-file-name"),
            ("P\u{202e}1", "id-invisible"),
            ("P\u{200b}1", "id-invisible"),
            ("P\u{a0}1", "id-invisible"),
        ] {
            assert_eq!(unfit(bad).map(|what| what.id).as_deref(), Some(id), "{bad}");
        }
    }

    #[test]
    fn the_id_that_was_meant() {
        let ids = ["P01", "P02", "P11", "bart"];
        for (wanted, found) in [
            ("p01", Some("P01")),
            ("P1", Some("P01")),
            ("P2", Some("P02")),
            ("P011", Some("P11")),
            ("bar", Some("bart")),
            ("brat", Some("bart")),
            ("barts", Some("bart")),
            ("P", None),
            ("X99", None),
        ] {
            assert_eq!(near(wanted, ids), found, "{wanted}");
        }
        assert_eq!(near("p1", ["P1", "P01"]), None);
    }
}
