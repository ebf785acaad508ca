//! Ids as types, so that a proposal's id never stands where a member's should.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::phrase::Phrase;

/// Any printable text without spaces at its ends.
fn printable(text: &str) -> Result<(), Phrase> {
    let clean = !text.is_empty() && text.trim() == text && !text.chars().any(char::is_control);
    if clean { Ok(()) } else { Err(Phrase::new("id-not-printable").with("id", text.escape_debug())) }
}

/// Lower-case letters, digits, point, underscore and hyphen: a member's id is
/// also the name of a record file, so it neither starts with a point nor
/// names another folder.
fn file_name(text: &str) -> Result<(), Phrase> {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c);
    let clean =
        !text.is_empty() && !text.starts_with(['.', '-']) && text.len() <= 64 && text.chars().all(plain);
    if clean { Ok(()) } else { Err(Phrase::new("id-not-a-member").with("id", text.escape_debug())) }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $rule:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = Phrase;
            fn from_str(text: &str) -> Result<Self, Phrase> {
                $rule(text)?;
                Ok($name(Arc::from(text)))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

id!(
    /// A project proposal, such as `P07`.
    ProposalId,
    printable
);
id!(
    /// A criterion of the call, such as `pillar`.
    CriterionId,
    printable
);
id!(
    /// A question about eligibility, such as `agreement`.
    QuestionId,
    printable
);
id!(
    /// An item of a checklist.
    ItemId,
    printable
);
id!(
    /// A class of proposals that a target counts, such as `small`.
    ClassId,
    printable
);
id!(
    /// A block of criteria with a threshold of its own.
    BlockId,
    printable
);
id!(
    /// A member of the committee; also the name of the member's record file.
    MemberId,
    file_name
);

/// Ids in one line; of many, the first ones and how many more there are.
#[must_use]
pub fn names(ids: &[ProposalId]) -> String {
    const SHOWN: usize = 12;
    let mut shown: Vec<String> = ids.iter().take(SHOWN).map(ToString::to_string).collect();
    if ids.len() > SHOWN {
        shown.push(format!("... (+{})", ids.len() - SHOWN));
    }
    shown.join(", ")
}

/// Proposals in a sentence: at most [`MOST_NAMED`] by id, and how many more.
#[must_use]
pub fn few_names(ids: &[ProposalId]) -> Phrase {
    let shown = Phrase::new("names-open").with("names", all_names(ids.iter().take(MOST_NAMED)));
    match ids.len().saturating_sub(MOST_NAMED) {
        0 => shown,
        more => Phrase::new("names-more").phrase("names", shown).count("more", more),
    }
}

/// How many proposals a reason names by id.
pub const MOST_NAMED: usize = 5;

/// All ids in one line, for what must be whole: an order on the record, a group.
#[must_use]
pub fn all_names<'a>(ids: impl IntoIterator<Item = &'a ProposalId>) -> String {
    ids.into_iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_id_is_a_safe_file_name() {
        for good in ["an", "an.peeters", "j-1_b"] {
            assert!(good.parse::<MemberId>().is_ok(), "{good}");
        }
        for bad in ["", "An", "../an", ".an", "an/b", "an b", "é"] {
            assert!(bad.parse::<MemberId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn other_ids_are_any_printable_text() {
        assert!("Interpretation of the Music".parse::<CriterionId>().is_ok());
        assert!(" P01".parse::<ProposalId>().is_err());
        assert!("P\u{7}01".parse::<ProposalId>().is_err());
    }
}
