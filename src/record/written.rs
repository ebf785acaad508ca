//! How an event stands in a line: `Forced(proposal:"P1",now:In,…)`. Each kind is a
//! type of its own and stands there as a variant with its fields, so that a line reads
//! the same whatever file holds the kind. `kinds!` makes an enumeration of such types.

use std::fmt::Display;

use serde::de::{DeserializeSeed, Deserializer, Error as _, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Error as _, Impossible, Serialize, SerializeStruct, SerializeStructVariant, Serializer};

/// What a kind is called where it is written.
#[derive(Clone, Copy)]
pub(super) struct Name {
    /// The enumeration.
    pub(super) list: &'static str,
    /// The place in it.
    pub(super) index: u32,
    /// The variant.
    pub(super) variant: &'static str,
}

/// Writes a structure as a variant with the same fields.
pub(super) struct AsVariant<S>(pub(super) S, pub(super) Name);

/// Reads a structure from what stands in a variant.
pub(super) struct FromVariant<A>(pub(super) A);

/// Whoever adds a kind that is no structure learns it from the first line written.
const NO_STRUCTURE: &str = "a kind of event is a structure";

/// Makes an enumeration of its kinds: what it is, how it is written, who answers for it.
macro_rules! kinds {
    ($(#[$doc:meta])* $list:ident: $answers:ident { $($variant:ident($kind:ident),)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[allow(missing_docs, reason = "each kind says what it is")]
        pub enum $list {
            $($variant($kind),)*
        }

        $(impl From<$kind> for $list {
            fn from(kind: $kind) -> $list {
                $list::$variant(kind)
            }
        })*

        impl $list {
            /// Whoever answers for it.
            pub(in crate::record) fn kind(&self) -> &dyn $answers {
                match self {
                    $($list::$variant(kind) => kind,)*
                }
            }
        }

        impl serde::Serialize for $list {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $($list::$variant(kind) => {
                        let index = Tag::$variant as u32;
                        let name = Name { list: stringify!($list), index, variant: stringify!($variant) };
                        kind.serialize(AsVariant(serializer, name))
                    })*
                }
            }
        }

        /// A kind by its place in the list.
        #[derive(Clone, Copy, serde::Deserialize)]
        enum Tag {
            $($variant,)*
        }

        /// Reads one of the list.
        struct Reader;

        impl<'de> serde::de::Visitor<'de> for Reader {
            type Value = $list;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(stringify!($list))
            }

            fn visit_enum<A: serde::de::EnumAccess<'de>>(self, data: A) -> Result<$list, A::Error> {
                let (tag, access) = data.variant::<Tag>()?;
                match tag {
                    $(Tag::$variant => $kind::deserialize(FromVariant(access)).map($list::$variant),)*
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $list {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$list, D::Error> {
                const NAMES: &[&str] = &[$(stringify!($variant)),*];
                deserializer.deserialize_enum(stringify!($list), NAMES, Reader)
            }
        }
    };
}

pub(super) use kinds;

/// What no kind of event is.
macro_rules! refused {
    ($($name:ident($($of:ty),*) -> $out:ty;)*) => {
        $(fn $name(self, $(_: $of),*) -> Result<$out, S::Error> {
            Err(S::Error::custom(NO_STRUCTURE))
        })*
    };
}

impl<S: Serializer> Serializer for AsVariant<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Impossible<S::Ok, S::Error>;
    type SerializeStruct = Fields<S::SerializeStructVariant>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    fn serialize_struct(self, _: &'static str, fields: usize) -> Result<Self::SerializeStruct, S::Error> {
        let Name { list, index, variant } = self.1;
        self.0.serialize_struct_variant(list, index, variant, fields).map(Fields)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        let Name { list, index, variant } = self.1;
        self.0.serialize_newtype_variant(list, index, variant, value)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<S::Ok, S::Error> {
        let Name { list, index, variant } = self.1;
        self.0.serialize_unit_variant(list, index, variant)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom(NO_STRUCTURE))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom(NO_STRUCTURE))
    }

    fn collect_str<T: Display + ?Sized>(self, _: &T) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom(NO_STRUCTURE))
    }

    refused! {
        serialize_bool(bool) -> S::Ok;
        serialize_i8(i8) -> S::Ok;
        serialize_i16(i16) -> S::Ok;
        serialize_i32(i32) -> S::Ok;
        serialize_i64(i64) -> S::Ok;
        serialize_u8(u8) -> S::Ok;
        serialize_u16(u16) -> S::Ok;
        serialize_u32(u32) -> S::Ok;
        serialize_u64(u64) -> S::Ok;
        serialize_f32(f32) -> S::Ok;
        serialize_f64(f64) -> S::Ok;
        serialize_char(char) -> S::Ok;
        serialize_str(&str) -> S::Ok;
        serialize_bytes(&[u8]) -> S::Ok;
        serialize_none() -> S::Ok;
        serialize_unit() -> S::Ok;
        serialize_unit_variant(&'static str, u32, &'static str) -> S::Ok;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

/// The fields of a structure on their way into a variant.
pub(super) struct Fields<V>(V);

impl<V: SerializeStructVariant> SerializeStruct for Fields<V> {
    type Ok = V::Ok;
    type Error = V::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), V::Error> {
        self.0.serialize_field(key, value)
    }

    fn skip_field(&mut self, key: &'static str) -> Result<(), V::Error> {
        self.0.skip_field(key)
    }

    fn end(self) -> Result<V::Ok, V::Error> {
        self.0.end()
    }
}

impl<'de, A: VariantAccess<'de>> Deserializer<'de> for FromVariant<A> {
    type Error = A::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.struct_variant(fields, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.newtype_variant_seed(Inner(visitor))
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.unit_variant()?;
        visitor.visit_unit()
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, A::Error> {
        Err(A::Error::custom(NO_STRUCTURE))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// What stands in a variant with one value.
struct Inner<V>(V);

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Inner<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(deserializer)
    }
}
