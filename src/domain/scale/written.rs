//! A scale in the criteria file: `Scale(from: ..)`, the same without its name, which
//! version 0.1.0 read too, or `Words([..])`.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, EnumAccess, Error as _, MapAccess, VariantAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::scale::{Scale, Steps, Word};

const KINDS: &[&str] = &["Scale", "Words"];
const FIELDS: &[&str] = &["from", "to", "step", "best"];

impl Serialize for Scale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Scale::Steps(steps) => steps.serialize(serializer),
            Scale::Words(words) => serializer.serialize_newtype_variant("Scale", 1, "Words", words),
        }
    }
}

impl<'de> Deserialize<'de> for Scale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Scale, D::Error> {
        deserializer.deserialize_enum("Scale", KINDS, Kinds)
    }
}

/// Which kind of scale the name says.
enum Kind {
    Steps,
    Words,
}

/// Reads the name; where none stands, that of a scale of steps was left out.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Result<Kind, String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok(match deserializer.deserialize_identifier(Name) {
            Ok(name) => name,
            Err(_) => Ok(Kind::Steps),
        })
    }
}

impl Visitor<'_> for Name {
    type Value = Result<Kind, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scale or Words")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(match name {
            "Scale" => Ok(Kind::Steps),
            "Words" => Ok(Kind::Words),
            other => Err(other.to_owned()),
        })
    }
}

struct Kinds;

impl<'de> Visitor<'de> for Kinds {
    type Value = Scale;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scale of steps or of words")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Scale, A::Error> {
        let (kind, inside) = data.variant_seed(Name)?;
        match kind {
            Ok(Kind::Steps) => inside.struct_variant(FIELDS, Fields).map(Scale::Steps),
            Ok(Kind::Words) => inside.newtype_variant::<Vec<Word>>().map(Scale::Words),
            Err(name) => Err(A::Error::unknown_variant(&name, KINDS)),
        }
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Steps;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("from, to, step and best")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Steps, A::Error> {
        Steps::deserialize(MapAccessDeserializer::new(map))
    }
}
