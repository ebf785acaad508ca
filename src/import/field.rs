//! The fields that tables may have, and headings as they are compared: without case,
//! accents, spaces and punctuation, so that "Gevraagd bedrag (€)" is `requested`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What people call one thing in Dutch, French, English and German.
pub type InLanguages = [&'static [&'static str]; 4];

/// A field that a table may have.
#[derive(Debug)]
pub struct Field {
    /// The canonical column name.
    pub name: &'static str,
    /// Other headings under which people write it.
    pub aliases: InLanguages,
    /// Headings that it has in common with the same field of other tables.
    pub shared: InLanguages,
    /// Headings that stand for it where no other column does, such as `Gemeente` where no
    /// column holds the code.
    pub spare: &'static [&'static str],
    /// Whether a table without it is refused.
    pub required: bool,
    /// Whether it gives way to a criterion of the call that is called so.
    pub yields: bool,
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
    pub const fn in_languages(name: &'static str, aliases: InLanguages) -> Field {
        Field {
            name,
            aliases,
            shared: [&[]; 4],
            spare: &[],
            required: false,
            yields: false,
            kind: FieldKind::Text,
        }
    }

    /// The same with headings that other tables have too.
    #[must_use]
    pub const fn also(self, shared: &'static InLanguages) -> Field {
        Field { shared: *shared, ..self }
    }

    /// Every heading that stands for it, its own name first.
    pub fn headings(&self) -> impl Iterator<Item = &'static str> {
        let others = self.aliases.into_iter().chain(self.shared).flatten();
        std::iter::once(self.name).chain(others.copied())
    }

    /// The same for a field without which the table is refused.
    #[must_use]
    pub const fn needed(self) -> Field {
        Field { required: true, ..self }
    }

    /// The same for a field that gives way to a criterion of the call.
    #[must_use]
    pub const fn yielding(self) -> Field {
        Field { yields: true, ..self }
    }

    /// The same with headings that stand for it where no other column does.
    #[must_use]
    pub const fn or_else(self, spare: &'static [&'static str]) -> Field {
        Field { spare, ..self }
    }

    /// The same for a field of amounts.
    #[must_use]
    pub const fn money(self) -> Field {
        Field { kind: FieldKind::Money, ..self }
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

/// The canonical names of fields, for messages.
#[must_use]
pub fn names(fields: &[Field]) -> String {
    let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
    names.join(", ")
}
