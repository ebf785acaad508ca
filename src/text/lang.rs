//! The languages of the program.

use unic_langid::LanguageIdentifier;

/// A language of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch.
    Nl,
    /// English.
    En,
    /// French.
    Fr,
}

impl Lang {
    /// Every language.
    pub const ALL: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Fr];

    /// The ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
            Lang::Fr => "fr",
        }
    }

    /// The language of a code such as `nl`, `nl_BE.UTF-8` or `en-GB`.
    #[must_use]
    pub fn read(code: &str) -> Option<Lang> {
        let start = code.get(..2)?.to_lowercase();
        let rest = code[2..].chars().next();
        let whole = rest.is_none_or(|c| !c.is_alphanumeric());
        Lang::ALL.into_iter().find(|lang| whole && lang.code() == start)
    }

    /// The language after this one, round and round.
    #[must_use]
    pub fn next(self) -> Lang {
        match self {
            Lang::Nl => Lang::En,
            Lang::En => Lang::Fr,
            Lang::Fr => Lang::Nl,
        }
    }

    /// Its messages, in Fluent.
    pub(super) fn source(self) -> &'static str {
        match self {
            Lang::Nl => include_str!("nl.ftl"),
            Lang::En => include_str!("en.ftl"),
            Lang::Fr => include_str!("fr.ftl"),
        }
    }

    /// Its name for Fluent and for figures.
    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }
}
