//! Text to a raw tree, JSON or YAML, with the bounds that a hostile file needs.
//!
//! Both formats go through one visitor: it keeps the order of keys, refuses a
//! key that is written twice (either value would be a guess), reads the bare
//! numbers that YAML allows as keys (`200:`) as text, and counts nodes, so that
//! YAML aliases cannot unfold into more memory than there is.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// How many values one document may unfold into. The largest public documents
/// have about a million.
const MAX_NODES: usize = 8_000_000;

/// Reads a JSON text.
///
/// # Errors
///
/// What the parser says, with line and column.
pub fn json(text: &str) -> Result<Value, String> {
    let nodes = Cell::new(0);
    let mut parser = serde_json::Deserializer::from_str(text);
    let value = Tree(&nodes)
        .deserialize(&mut parser)
        .map_err(|error| error.to_string())?;
    parser.end().map_err(|error| error.to_string())?;
    Ok(value)
}

/// Reads a YAML text of one document.
///
/// # Errors
///
/// What the parser says, with line and column.
pub fn yaml(text: &str) -> Result<Value, String> {
    let nodes = Cell::new(0);
    Tree(&nodes)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| error.to_string())
}

/// Reads a text by the ending of its file's name; YAML where it is not `.json`.
///
/// # Errors
///
/// What the parser says, with line and column.
pub fn by_name(file: &str, text: &str) -> Result<Value, String> {
    // A byte order mark is no part of either format, and common in both.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_json = std::path::Path::new(file)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
    if is_json { json(text) } else { yaml(text) }
}

#[derive(Clone, Copy)]
struct Tree<'a>(&'a Cell<usize>);

impl Tree<'_> {
    fn count<E: de::Error>(self) -> Result<(), E> {
        let nodes = self.0.get() + 1;
        self.0.set(nodes);
        if nodes > MAX_NODES {
            return Err(E::custom(format_args!("more than {MAX_NODES} values")));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        #[allow(
            clippy::cast_precision_loss,
            reason = "a number beyond 64 bits has no better form"
        )]
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        #[allow(
            clippy::cast_precision_loss,
            reason = "a number beyond 64 bits has no better form"
        )]
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom(format_args!("`{value}` is no number that JSON has")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self)? {
            list.push(value);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key_seed(Key)? {
            if map.contains_key(&key) {
                return Err(de::Error::custom(format_args!(
                    "the key `{key}` is written twice in one map"
                )));
            }
            let value = access.next_value_seed(self)?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// A map's key: text, or what YAML makes of a bare scalar.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar key")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_unit<E>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }
}
