//! Why an event may not go on the record: what the command line and the screens decide
//! something by is a case of its own, the rest is a message.

use crate::domain::phrase::Phrase;

/// Why an event may not go on the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It needs a reason, or other words, and there are none.
    NoReason,
    /// Another rule forbids it.
    Rule(Phrase),
}

impl Refusal {
    /// The message for whoever tried.
    #[must_use]
    pub fn phrase(&self) -> Phrase {
        match self {
            Refusal::NoReason => Phrase::new("refused-no-reason"),
            Refusal::Rule(what) => what.clone(),
        }
    }
}

impl From<Phrase> for Refusal {
    fn from(what: Phrase) -> Refusal {
        Refusal::Rule(what)
    }
}
