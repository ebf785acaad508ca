//! Which column of a table holds which field: names, aliases and `--map`.
//!
//! Headings are compared without case, accents, spaces and punctuation, so that
//! "Gevraagd bedrag (€)" is the field `requested`.

use std::collections::BTreeMap;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::domain::phrase::Phrase;

/// A field that a table may have.
#[derive(Debug)]
pub struct Field {
    /// The canonical column name.
    pub name: &'static str,
    /// Other headings under which people write it, by language.
    pub aliases: [&'static [&'static str]; 4],
    /// Whether a table without it is refused.
    pub required: bool,
    /// What its cells hold.
    pub kind: FieldKind,
}

/// What the cells of a field hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Words, numbers, dates.
    Text,
    /// Amounts, of which a sum may stand below them.
    Money,
}

impl Field {
    /// A field that may be left out.
    #[must_use]
    pub const fn new(name: &'static str, aliases: &'static [&'static str]) -> Field {
        Field::in_languages(name, [aliases, &[], &[], &[]])
    }

    /// The same with its headings in four languages.
    #[must_use]
    pub const fn in_languages(name: &'static str, aliases: [&'static [&'static str]; 4]) -> Field {
        Field { name, aliases, required: false, kind: FieldKind::Text }
    }

    /// Every heading that stands for it, its own name first.
    pub fn headings(&self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name).chain(self.aliases.into_iter().flatten().copied())
    }

    /// The same for a field without which the table is refused.
    #[must_use]
    pub const fn needed(self) -> Field {
        Field { required: true, ..self }
    }

    /// The same for a field of amounts.
    #[must_use]
    pub const fn money(self) -> Field {
        Field { kind: FieldKind::Money, ..self }
    }
}

/// `--map COLUMN=FIELD`: the secretary says what a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnMap {
    /// The heading in the table.
    pub column: String,
    /// The field, or `extra` for a column that is only kept.
    pub field: String,
}

/// The word for a column that is kept without a meaning.
pub const EXTRA: &str = "extra";

/// What stands in a cell that somebody leaves open.
pub const OPEN: &str = "-";

/// How a heading begins that is kept without a meaning, whatever follows.
pub const EXTRA_PREFIX: &str = "extra:";

impl FromStr for ColumnMap {
    type Err = Phrase;

    /// Splits at the last `=`: a heading may hold one, a field never does.
    fn from_str(text: &str) -> Result<ColumnMap, Phrase> {
        match text.rsplit_once('=') {
            Some((column, field)) if !column.trim().is_empty() && !field.trim().is_empty() => {
                Ok(ColumnMap { column: column.trim().to_owned(), field: field.trim().to_owned() })
            }
            _ => Err(Phrase::new("import-map-shape").with("text", text)),
        }
    }
}

/// A heading reduced to what distinguishes it.
///
/// The signs `%` and `#` stay: a column of percentages holds no amounts.
#[must_use]
pub fn key(heading: &str) -> String {
    let plain: String = heading.nfkd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase();
    let mut words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric() && c != '%' && c != '#')
        .filter(|word| !word.is_empty())
        .collect();
    while words.len() > 1 && matches!(words.last(), Some(&("eur" | "euro" | "in"))) {
        words.pop();
    }
    words.concat()
}

/// The fields of one kind of table, ready to recognise headings.
#[derive(Debug)]
pub struct Recogniser<'a> {
    by_key: BTreeMap<String, &'static str>,
    by_map: BTreeMap<String, (&'a ColumnMap, Option<&'static str>)>,
}

impl<'a> Recogniser<'a> {
    /// Takes the fields of a table and what the secretary said.
    ///
    /// # Errors
    /// A field that the table does not have, and a column that is named twice.
    pub fn new(fields: &'static [Field], maps: &'a [ColumnMap]) -> Result<Recogniser<'a>, Vec<Phrase>> {
        let mut wrong = Vec::new();
        let mut by_map = BTreeMap::new();
        for map in maps {
            let wanted = key(&map.field);
            let field = fields.iter().find(|field| key(field.name) == wanted);
            if field.is_none() && wanted != EXTRA {
                wrong.push(
                    Phrase::new("import-map-unknown-field")
                        .with("field", &map.field)
                        .with("fields", names(fields)),
                );
            }
            let meaning = (map, field.map(|field| field.name));
            if by_map.insert(key(&map.column), meaning).is_some() {
                wrong.push(Phrase::new("import-map-twice").with("column", &map.column));
            }
        }
        let mut by_key = BTreeMap::new();
        for field in fields {
            for name in field.headings() {
                by_key.insert(key(name), field.name);
            }
        }
        // What is mapped by hand is no longer recognised by name elsewhere.
        let claimed: Vec<&str> = by_map.values().filter_map(|(_, field)| *field).collect();
        by_key.retain(|_, field| !claimed.contains(field));
        match wrong.is_empty() {
            true => Ok(Recogniser { by_key, by_map }),
            false => Err(wrong),
        }
    }

    /// The field that a heading stands for.
    #[must_use]
    pub fn field(&self, heading: &str) -> Option<&'static str> {
        if heading.trim_start().starts_with(EXTRA_PREFIX) {
            return None;
        }
        let key = key(heading);
        match self.by_map.get(&key) {
            Some((_, field)) => *field,
            None => self.by_key.get(&key).copied().or_else(|| self.in_parts(heading)),
        }
    }

    /// Whether somebody said what a heading stands for.
    #[must_use]
    pub fn is_mapped(&self, heading: &str) -> bool {
        heading.trim_start().starts_with(EXTRA_PREFIX) || self.by_map.contains_key(&key(heading))
    }

    /// The field that every known part of a heading in several languages names, such as
    /// `Bénéficiaire / Begunstigde`. One of a share or in thousands names none.
    fn in_parts(&self, heading: &str) -> Option<&'static str> {
        if heading.contains(|c: char| c == '%' || c == '#' || c.is_ascii_digit()) {
            return None;
        }
        let parts = heading.split(['\n', '\r', '|']).flat_map(|part| part.split(" / "));
        let mut named = parts.filter_map(|part| self.by_key.get(&key(part)).copied());
        let first = named.next()?;
        named.all(|other| other == first).then_some(first)
    }

    /// How many different fields a row of headings names.
    ///
    /// A heading that holds a delimiter may be several cells in one, so it counts
    /// only where it is mapped as it stands.
    #[must_use]
    pub fn recognised<'h>(&self, headings: impl Iterator<Item = &'h str>) -> usize {
        let whole = |text: &&str| !text.contains([',', ';', '\t']) || self.by_map.contains_key(&key(text));
        let fields = headings.filter(whole).filter_map(|text| self.field(text));
        let mut fields: Vec<&str> = fields.collect();
        fields.sort_unstable();
        fields.dedup();
        fields.len()
    }

    /// The maps whose column does not stand in the header.
    #[must_use]
    pub fn unused<'h>(&self, headings: impl Iterator<Item = &'h str>) -> Vec<&'a ColumnMap> {
        let present: Vec<String> = headings.map(key).collect();
        self.by_map.iter().filter(|(column, _)| !present.contains(column)).map(|(_, (map, _))| *map).collect()
    }
}

/// The canonical names of fields, for messages.
#[must_use]
pub fn names(fields: &[Field]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[Field] = &[
        Field::new("total_cost", &["totale kost"]),
        Field::new("requested", &["gevraagd bedrag", "subsidie"]).needed(),
    ];

    #[test]
    fn headings_differ_in_dress_only() {
        for heading in [" Total-Cost ", "TOTAL_COST", "totalcost", "Totále  kost (€)", "Totale kost in EUR"]
        {
            let plain = Recogniser::new(FIELDS, &[]).unwrap();
            assert_eq!(plain.field(heading), Some("total_cost"), "{heading}");
        }
    }

    #[test]
    fn a_heading_may_say_it_in_two_languages() {
        let plain = Recogniser::new(FIELDS, &[]).unwrap();
        assert_eq!(plain.field("Coût prévu / Totale kost"), Some("total_cost"));
        assert_eq!(plain.field("Förderung\r\nsubsidie"), Some("requested"));
        assert_eq!(plain.field("Totale kost / subsidie"), None);
        assert_eq!(plain.field("subsidie / %"), None);
    }

    #[test]
    fn a_share_in_percent_is_no_amount() {
        let plain = Recogniser::new(FIELDS, &[]).unwrap();
        assert_eq!(plain.field("totale kost (%)"), None);
        assert_eq!(plain.field("extra: subsidie"), None);
    }

    #[test]
    fn a_map_wins_over_names() {
        let maps = ["Steun = requested".parse().unwrap()];
        let mapped = Recogniser::new(FIELDS, &maps).unwrap();
        assert_eq!(mapped.field("steun"), Some("requested"));
        assert_eq!(mapped.field("Subsidie"), None);
        let maps = ["subsidie=extra".parse().unwrap()];
        let mapped = Recogniser::new(FIELDS, &maps).unwrap();
        assert_eq!(mapped.field("Subsidie"), None);
        assert_eq!(mapped.field("gevraagd bedrag"), Some("requested"));
        assert_eq!(mapped.unused(["a", "b"].into_iter()).len(), 1);
    }

    #[test]
    fn a_map_names_a_field_and_a_column_once() {
        assert!("titel".parse::<ColumnMap>().is_err());
        assert!("=title".parse::<ColumnMap>().is_err());
        let maps: Vec<ColumnMap> =
            ["a=geld", "b=requested", "B=total_cost"].iter().map(|text| text.parse().unwrap()).collect();
        let wrong = Recogniser::new(FIELDS, &maps).unwrap_err();
        let ids: Vec<&str> = wrong.iter().map(|phrase| phrase.id.as_str()).collect();
        assert_eq!(ids, ["import-map-unknown-field", "import-map-twice"]);
    }
}
