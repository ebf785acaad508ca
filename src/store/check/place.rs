//! Where a checked value stands: its file and the path of names that leads to
//! it. Values that come from no text (a table, an import) have a file only.

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};

use crate::domain::phrase::Phrase;
use crate::store::locate::Located;
use crate::store::problem::{PlaceInFile, Problem, Severity};

/// A text that knows where its values stand.
pub trait Locate: Debug {
    /// The place of the value at a path, or of the nearest around it.
    fn position(&self, path: &[&str]) -> Option<PlaceInFile>;

    /// The string at a path, as it was typed; none where the text holds values that
    /// were read already.
    fn string(&self, _path: &[&str]) -> Option<&str> {
        None
    }
}

impl Locate for Located<'_> {
    fn position(&self, path: &[&str]) -> Option<PlaceInFile> {
        Located::position(self, path).map(PlaceInFile::from)
    }

    fn string(&self, path: &[&str]) -> Option<&str> {
        Located::string(self, path)
    }
}

/// The place of a value.
#[derive(Clone, Debug)]
pub struct ValuePlace<'a> {
    file: &'a str,
    located: Option<&'a dyn Locate>,
    path: Vec<String>,
}

impl<'a> ValuePlace<'a> {
    /// The whole of a file; without a text every finding names the file alone.
    #[must_use]
    pub fn new(file: &'a str, located: Option<&'a dyn Locate>) -> ValuePlace<'a> {
        ValuePlace { file, located, path: Vec::new() }
    }

    /// The value under a field name, list position (from 0) or map key.
    #[must_use]
    pub fn inside(&self, step: impl Display) -> ValuePlace<'a> {
        let mut inner = self.clone();
        inner.path.push(step.to_string());
        inner
    }

    /// The place, or that of the nearest value around it.
    #[must_use]
    pub fn position(&self) -> Option<PlaceInFile> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        self.located?.position(&path)
    }

    /// The string that stands here, as it was typed; none without a text.
    #[must_use]
    pub fn typed(&self) -> Option<&'a str> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        self.located?.string(&path)
    }

    /// Whether the value itself stands in the text, and not only what is around it.
    #[must_use]
    pub fn is_written(&self) -> bool {
        let mut around = self.clone();
        around.path.pop();
        self.position().is_some() && self.position() != around.position()
    }

    /// The place in a message about another place: `call.ron:12:9`, or without
    /// a text the number in the list (`call.ron #3`).
    #[must_use]
    pub fn name(&self) -> String {
        let number = || self.path.iter().rev().find_map(|step| step.parse::<usize>().ok());
        match (self.position(), number()) {
            (Some(at), _) => format!("{}:{at}", self.file),
            (None, Some(index)) => format!("{} #{}", self.file, index.saturating_add(1)),
            (None, None) => self.file.to_owned(),
        }
    }

    /// An error here. Its hint is the phrase `ID-hint` with the same values.
    #[must_use]
    pub fn error(&self, what: Phrase) -> Problem {
        let hint = Phrase { id: format!("{}-hint", what.id), args: what.args.clone() };
        Problem::error(self.file, what).at(self.position()).hint(hint)
    }

    /// A doubtful fact here, with its hint as for an error.
    #[must_use]
    pub fn doubt(&self, what: Phrase) -> Problem {
        Problem { severity: Severity::Doubt, ..self.error(what) }
    }

    /// A warning here, with its hint as for an error.
    #[must_use]
    pub fn warning(&self, what: Phrase) -> Problem {
        Problem { severity: Severity::Warning, ..self.error(what) }
    }
}

/// The items of a file that is a list, each with its own place.
#[derive(Clone, Debug)]
pub struct Listed<'a, T> {
    items: Vec<(ValuePlace<'a>, &'a T)>,
    /// The place of the list itself.
    pub place: ValuePlace<'a>,
    /// Whether every item of the file is here; without some of them nothing
    /// can be said about what is unknown or too few.
    pub whole: bool,
}

impl<'a, T> Listed<'a, T> {
    /// A whole list.
    #[must_use]
    pub fn new(place: ValuePlace<'a>, items: &'a [T]) -> Listed<'a, T> {
        let items = items.iter().enumerate().map(|(index, item)| (place.inside(index), item)).collect();
        Listed { items, place, whole: true }
    }

    /// The items that could be read, by their position in the list.
    #[must_use]
    pub fn part(place: ValuePlace<'a>, items: &'a [(usize, T)]) -> Listed<'a, T> {
        let items = items.iter().map(|(index, item)| (place.inside(index), item)).collect();
        Listed { items, place, whole: false }
    }

    /// This list and another one, each item with the place that it has.
    #[must_use]
    pub fn and(mut self, other: Listed<'a, T>) -> Listed<'a, T> {
        self.items.extend(other.items);
        self.whole &= other.whole;
        self
    }

    /// The same places with these values, one for each of the list.
    #[must_use]
    pub fn as_amended<'n>(&self, values: &'n [T]) -> Listed<'n, T>
    where
        'a: 'n,
    {
        let items = self.items.iter().zip(values).map(|((place, _), value)| (place.clone(), value)).collect();
        Listed { items, place: self.place.clone(), whole: self.whole }
    }

    /// Every item with its place.
    pub fn each(&self) -> impl Iterator<Item = (&ValuePlace<'a>, &'a T)> + Clone {
        self.items.iter().map(|(place, item)| (place, *item))
    }

    /// Every item.
    pub fn values(&self) -> impl Iterator<Item = &'a T> {
        self.items.iter().map(|(_, item)| *item)
    }
}

/// Errors about keys that stand there more than once, at every place but the
/// first, which the message names.
#[must_use]
pub fn doubles<'a>(id: &str, keys: impl Iterator<Item = (&'a str, ValuePlace<'a>)>) -> Vec<Problem> {
    let mut first: BTreeMap<&str, ValuePlace<'_>> = BTreeMap::new();
    let mut found = Vec::new();
    for (key, place) in keys {
        match first.get(key) {
            Some(other) => {
                let what = Phrase::new(id).with("id", key).with("first", other.name());
                found.push(place.error(what).hint(Phrase::new("check-double-hint")));
            }
            None => {
                first.insert(key, place);
            }
        }
    }
    found
}

/// The hint that lists the names that would do.
#[must_use]
pub fn known<'n>(names: impl Iterator<Item = &'n str>) -> Phrase {
    let names: Vec<&str> = names.collect();
    if names.is_empty() {
        Phrase::new("check-none-known-hint")
    } else {
        Phrase::new("check-known-hint").with("names", names.join(", "))
    }
}
