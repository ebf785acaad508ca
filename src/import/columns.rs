//! Which column of a table holds what: names, aliases, what the call names, and `--map`.

use std::collections::BTreeMap;
use std::str::FromStr;

use crate::domain::phrase::Phrase;
use crate::import::call_names::{CallColumn, CallNames};
use crate::import::field::{Field, key};

/// `--map COLUMN=FIELD`: the secretary says what a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnMap {
    /// The heading in the table.
    pub column: String,
    /// The field, what the call names, or `extra` for a column without a meaning.
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

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnHolds {
    /// A field.
    Field(&'static str),
    /// Something that the call names.
    OfCall(CallColumn),
    /// What somebody said is to have no meaning.
    Extra,
    /// Something that nobody knows.
    Unknown,
}

/// The fields of one kind of table, ready to recognise headings.
#[derive(Debug)]
pub struct Recogniser<'a> {
    by_key: BTreeMap<String, &'static str>,
    spare: BTreeMap<String, &'static str>,
    by_map: BTreeMap<String, (&'a ColumnMap, ColumnHolds)>,
    names: Option<&'a CallNames<'a>>,
}

impl<'a> Recogniser<'a> {
    /// Takes the fields of a table, what the call names, and what the secretary said.
    ///
    /// # Errors
    /// Something that the table cannot have, and a column that is named twice.
    pub fn new(
        fields: &'static [Field],
        names: Option<&'a CallNames<'a>>,
        maps: &'a [ColumnMap],
    ) -> Result<Recogniser<'a>, Vec<Phrase>> {
        let mut wrong = Vec::new();
        let mut by_map = BTreeMap::new();
        for map in maps {
            let holds = meant(map, fields, names).unwrap_or_else(|| {
                wrong.push(no_field(map, &[fields], names));
                ColumnHolds::Unknown
            });
            if by_map.insert(key(&map.column), (map, holds)).is_some() {
                wrong.push(Phrase::new("import-map-twice").with("column", &map.column));
            }
        }
        let mut by_key = BTreeMap::new();
        for field in fields {
            let free = |name: &&str| !(field.yields && names.is_some_and(|names| names.is_criterion(name)));
            for name in field.headings().filter(free) {
                by_key.insert(key(name), field.name);
            }
        }
        // What is mapped by hand is no longer recognised by name elsewhere.
        let claimed = |field: &str| {
            by_map.values().any(|(_, held)| matches!(held, ColumnHolds::Field(held) if *held == field))
        };
        by_key.retain(|_, field| !claimed(field));
        match wrong.is_empty() {
            true => {
                let spare = |field: &'static Field| field.spare.iter().map(|name| (key(name), field.name));
                let spare = fields.iter().flat_map(spare).collect();
                Ok(Recogniser { by_key, spare, by_map, names })
            }
            false => Err(wrong),
        }
    }

    /// What a heading says that its column holds.
    #[must_use]
    pub fn holds(&self, heading: &str) -> ColumnHolds {
        if heading.trim_start().starts_with(EXTRA_PREFIX) {
            return ColumnHolds::Extra;
        }
        if let Some((_, holds)) = self.by_map.get(&key(heading)) {
            return holds.clone();
        }
        if let Some(field) = self.by_key.get(&key(heading)) {
            return ColumnHolds::Field(field);
        }
        let of_call = self.names.and_then(|names| names.column(heading)).filter(|one| !self.is_claimed(one));
        let in_parts = || self.in_parts(heading).map(ColumnHolds::Field);
        of_call.map(ColumnHolds::OfCall).or_else(in_parts).unwrap_or(ColumnHolds::Unknown)
    }

    /// What the columns under these headings hold, which know of each other: a heading that
    /// may stand for a field does where it is the only one, and no column holds the field.
    #[must_use]
    pub fn columns(&self, headings: &[String]) -> Vec<ColumnHolds> {
        let mut all: Vec<ColumnHolds> = headings.iter().map(|heading| self.holds(heading)).collect();
        let may_be = |(at, heading): (usize, &String)| {
            let field = self.spare.get(&key(heading)).copied()?;
            (all.get(at) == Some(&ColumnHolds::Unknown)).then_some((at, field))
        };
        let found: Vec<(usize, &str)> = headings.iter().enumerate().filter_map(may_be).collect();
        for (at, field) in &found {
            let alone = found.iter().filter(|(_, other)| other == field).count() == 1;
            let held = ColumnHolds::Field(field);
            if alone
                && !all.contains(&held)
                && let Some(column) = all.get_mut(*at)
            {
                *column = held;
            }
        }
        all
    }

    /// The field that a heading stands for.
    #[must_use]
    pub fn field(&self, heading: &str) -> Option<&'static str> {
        match self.holds(heading) {
            ColumnHolds::Field(field) => Some(field),
            ColumnHolds::OfCall(_) | ColumnHolds::Extra | ColumnHolds::Unknown => None,
        }
    }

    /// Whether somebody said of another column that it is this one.
    fn is_claimed(&self, column: &CallColumn) -> bool {
        self.by_map.values().any(|(_, held)| matches!(held, ColumnHolds::OfCall(other) if other == column))
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

/// What a map says that its column holds; none where the table cannot have it.
#[must_use]
pub fn meant(map: &ColumnMap, fields: &[Field], names: Option<&CallNames<'_>>) -> Option<ColumnHolds> {
    let wanted = key(&map.field);
    if wanted == EXTRA {
        return Some(ColumnHolds::Extra);
    }
    let field = fields.iter().find(|field| key(field.name) == wanted);
    field
        .map(|field| ColumnHolds::Field(field.name))
        .or_else(|| names?.column(&map.field).map(ColumnHolds::OfCall))
}

/// That nothing which these tables may have is called as a map says, with what there is.
#[must_use]
pub fn no_field(map: &ColumnMap, tables: &[&[Field]], names: Option<&CallNames<'_>>) -> Phrase {
    let mut known: Vec<String> = Vec::new();
    let fields = tables.iter().flat_map(|fields| fields.iter()).map(|field| field.name.to_owned());
    for one in fields.chain(names.into_iter().flat_map(CallNames::columns).map(|column| column.target())) {
        if !known.contains(&one) {
            known.push(one);
        }
    }
    Phrase::new("import-map-unknown-field").with("field", &map.field).with("fields", known.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[Field] = &[
        Field::new("total_cost", &["totale kost"]),
        Field::new("requested", &["gevraagd bedrag", "subsidie"]).needed(),
    ];

    fn recogniser(maps: &[ColumnMap]) -> Result<Recogniser<'_>, Vec<Phrase>> {
        Recogniser::new(FIELDS, None, maps)
    }

    #[test]
    fn headings_differ_in_dress_only() {
        for heading in [" Total-Cost ", "TOTAL_COST", "totalcost", "Totále  kost (€)", "Totale kost in EUR"]
        {
            let plain = recogniser(&[]).unwrap();
            assert_eq!(plain.field(heading), Some("total_cost"), "{heading}");
        }
    }

    #[test]
    fn a_heading_may_say_it_in_two_languages() {
        let plain = recogniser(&[]).unwrap();
        assert_eq!(plain.field("Coût prévu / Totale kost"), Some("total_cost"));
        assert_eq!(plain.field("Förderung\r\nsubsidie"), Some("requested"));
        assert_eq!(plain.field("Totale kost / subsidie"), None);
        assert_eq!(plain.field("subsidie / %"), None);
    }

    #[test]
    fn a_share_in_percent_is_no_amount() {
        let plain = recogniser(&[]).unwrap();
        assert_eq!(plain.field("totale kost (%)"), None);
        assert_eq!(plain.field("extra: subsidie"), None);
    }

    #[test]
    fn a_map_wins_over_names() {
        let maps = ["Steun = requested".parse().unwrap()];
        let mapped = recogniser(&maps).unwrap();
        assert_eq!(mapped.field("steun"), Some("requested"));
        assert_eq!(mapped.field("Subsidie"), None);
        let maps = ["subsidie=extra".parse().unwrap()];
        let mapped = recogniser(&maps).unwrap();
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
        let wrong = recogniser(&maps).unwrap_err();
        let ids: Vec<&str> = wrong.iter().map(|phrase| phrase.id.as_str()).collect();
        assert_eq!(ids, ["import-map-unknown-field", "import-map-twice"]);
    }
}
