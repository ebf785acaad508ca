//! How many of the proposals that stand beside a figure a sentence names.

use crate::domain::id::{all_names, few_names};
use crate::domain::phrase::Phrase;
use crate::result::reader::NamedBeside;

/// How many of the proposals that stand beside a figure a sentence names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// The first five, and how many more.
    Few,
    /// All of them, for who asks for the whole list.
    All,
}

impl Naming {
    /// Proposals that stand beside a figure, as a sentence names them.
    #[must_use]
    pub fn of(self, named: &NamedBeside) -> Phrase {
        named.phrase(match self {
            Naming::Few => few_names(&named.ids),
            Naming::All => Phrase::new("names-open").with("names", all_names(&named.ids)),
        })
    }
}

/// The first of the proposals that stand beside a figure, and how many more.
#[must_use]
pub fn first_of(named: &NamedBeside) -> Phrase {
    Naming::Few.of(named)
}
