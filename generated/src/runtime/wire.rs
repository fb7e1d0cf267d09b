//! How a value travels: read forgivingly, written exactly.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::reader::{Broken, Outcome, Reader};
use super::tree::Tree;

/// A JSON value of any shape.
pub type Json = serde_json::Value;

/// What became of a value that was read as a `T`.
///
/// A value of an unexpected type is not an error: documents are wrong about
/// types too often to lose an answer over it. It comes back as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Read<T> {
    /// It was a `T`, or could be converted without loss.
    Value(T),
    /// It was `null`.
    Null,
    /// It was something else, kept as it came.
    Other(Json),
}

impl<T> Read<T> {
    /// The same, with the value converted.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Read<U> {
        match self {
            Self::Value(value) => Read::Value(convert(value)),
            Self::Null => Read::Null,
            Self::Other(json) => Read::Other(json),
        }
    }
}

/// A type that requests and answers are made of.
///
/// It reads itself from JSON and says how it looks as JSON; `serde`'s traits go by
/// way of these two.
pub trait Wire {
    /// The wire names of the fields, where this is a model.
    const NAMES: &'static [&'static str] = &[];

    /// Reads a value. Fails only where the input itself is broken.
    fn read(input: &mut Reader<'_>) -> Outcome<Self>
    where
        Self: Sized;

    /// The value as it is written.
    fn tree(&self) -> Tree<'_>;

    /// How well a JSON value fits this type, for the choice among the branches
    /// of a union: 0 is not at all, more is better.
    ///
    /// What is not a model overrides this; the default serves models.
    fn fit(value: &Json) -> usize
    where
        Self: Sized,
    {
        fit_object(Self::NAMES, value)
    }

    /// The value that `null` is, for the few types that have one.
    fn from_null() -> Option<Self>
    where
        Self: Sized,
    {
        None
    }

    /// Whether the value stands for nothing, so that a request leaves it out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A model that was filled, if it was.
pub fn filled<T>(read: Outcome<()>, model: T) -> Outcome<T> {
    Ok(match read? {
        Read::Value(()) => Read::Value(model),
        Read::Null => Read::Null,
        Read::Other(json) => Read::Other(json),
    })
}

/// An object fits a model by the number of names they share.
fn fit_object(names: &[&str], value: &Json) -> usize {
    match value {
        Json::Object(object) => {
            let known = object
                .keys()
                .filter(|key| names.contains(&key.as_str()))
                .count();
            // An empty object, or a model without fields, is a weak fit;
            // an object with only strange names is none.
            if known > 0 {
                known + 1
            } else {
                usize::from(object.is_empty() || names.is_empty())
            }
        }
        _ => 0,
    }
}

/// Lets serde write a [`Wire`] value.
#[derive(Debug)]
pub struct AsWire<'a, T: ?Sized>(pub &'a T);

impl<T: Wire + ?Sized> Serialize for AsWire<'_, T> {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        self.0.tree().serialize(out)
    }
}

/// The value as JSON. Fails where JSON has no way to write it (a `NaN`).
pub fn to_json<T: Wire + ?Sized>(value: &T) -> Result<Json, serde_json::Error> {
    serde_json::to_value(value.tree())
}

/// The JSON value as a `T`, or the same JSON value where it is none.
pub fn from_json<T: Wire>(value: Json) -> Result<T, Json> {
    match T::read(&mut Reader::value(value)) {
        Ok(Read::Value(value)) => Ok(value),
        Ok(Read::Other(json)) => Err(json),
        Ok(Read::Null) => T::from_null().ok_or(Json::Null),
        // A value has no syntax that could be broken.
        Err(Broken) => Err(Json::Null),
    }
}

/// `serde::Serialize` for every wire type: as it is written.
pub fn serialize<T: Wire, S: Serializer>(value: &T, out: S) -> Result<S::Ok, S::Error> {
    value.tree().serialize(out)
}

/// `serde::Deserialize` for every wire type: as [`Wire::read`], but strict
/// about the value itself, because the caller asked for this type.
///
/// It asks the input what it holds, so it works with self-describing formats
/// only: JSON, YAML, a [`Json`] value.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    let json = Json::deserialize(input)?;
    from_json(json).map_err(|json| {
        let expected = expected::<T>();
        let found = shape(&json);
        serde::de::Error::custom(format_args!("{found} where {expected} is expected"))
    })
}

/// What a JSON value is, in words.
pub(super) fn shape(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a flag",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

/// What a type wants to be read from, in words.
pub(super) fn expected<T: Wire>() -> &'static str {
    let samples = [
        (Json::Object(Default::default()), "an object"),
        (Json::Array(Vec::new()), "a list"),
        (Json::String(String::new()), "a string"),
        (Json::from(0), "a number"),
        (Json::Bool(true), "a flag"),
    ];
    samples
        .into_iter()
        .find(|(sample, _)| from_json::<T>(sample.clone()).is_ok())
        .map_or("another type", |(_, words)| words)
}

/// What an answer without a value (no body, `null`) is as a `T`: JSON `null`,
/// a model without fields, an empty list or map. A scalar has no such value.
pub(super) fn empty<T: Wire>() -> Option<T> {
    T::from_null()
        .or_else(|| from_json(Json::Object(Default::default())).ok())
        .or_else(|| from_json(Json::Array(Vec::new())).ok())
}

impl Wire for Json {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        Ok(match input.json()? {
            Json::Null => Read::Null,
            value => Read::Value(value),
        })
    }

    fn tree(&self) -> Tree<'_> {
        Tree::Json(self)
    }

    fn fit(_: &Json) -> usize {
        1
    }

    fn from_null() -> Option<Self> {
        Some(Json::Null)
    }
}

impl<T: Wire> Wire for Box<T> {
    const NAMES: &'static [&'static str] = T::NAMES;

    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        Ok(T::read(input)?.map(Box::new))
    }

    fn tree(&self) -> Tree<'_> {
        (**self).tree()
    }

    fn fit(value: &Json) -> usize {
        T::fit(value)
    }

    fn from_null() -> Option<Self> {
        T::from_null().map(Box::new)
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

/// `Serialize` and `Deserialize` by way of `Wire`, so that people can store and
/// restore what they were given: with the feature `serde`.
#[cfg(feature = "serde")]
#[allow(unused_macros, reason = "not every document has types")]
macro_rules! by_wire {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::serialize(self, out)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(input)
            }
        }
    };
}

/// Nothing: these two traits of each type are a tenth of what the crate costs to
/// compile, and a program that stores nothing does without.
#[cfg(not(feature = "serde"))]
#[allow(unused_macros, reason = "not every document has types")]
macro_rules! by_wire {
    ($name:ident) => {};
}

#[allow(unused_imports, reason = "not every document has types")]
pub(crate) use by_wire;
