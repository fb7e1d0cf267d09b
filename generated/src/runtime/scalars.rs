//! Text, numbers and flags: what one kind can be read from another kind.

use serde::ser::{Error as _, Serializer};

use super::reader::{Outcome, Reader, Token};
use super::tree::Tree;
use super::wire::{Json, Read, Wire};

/// From here on a `f64` no longer tells neighbouring integers apart.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A type that is made from one scalar. `None` means that it cannot be, and
/// the value is kept as it came.
pub trait Scalar: Sized {
    /// From a string.
    fn from_text(text: &str) -> Option<Self>;

    /// From a number.
    fn from_number(number: &serde_json::Number) -> Option<Self>;

    /// From `true` or `false`.
    fn from_flag(flag: bool) -> Option<Self>;
}

impl Scalar for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn from_number(number: &serde_json::Number) -> Option<Self> {
        Some(number_text(number))
    }

    fn from_flag(flag: bool) -> Option<Self> {
        Some(flag.to_string())
    }
}

impl Scalar for f64 {
    fn from_text(text: &str) -> Option<Self> {
        Self::from_number(&parse_number(text)?)
    }

    fn from_number(number: &serde_json::Number) -> Option<Self> {
        let float = number.as_f64().filter(|float| float.is_finite())?;
        // An integer that a float would change is kept instead.
        let integer = number.is_i64() || number.is_u64();
        (!integer || float.abs() < EXACT).then_some(float)
    }

    fn from_flag(_: bool) -> Option<Self> {
        None
    }
}

impl Scalar for i64 {
    fn from_text(text: &str) -> Option<Self> {
        Self::from_number(&parse_number(text)?)
    }

    fn from_number(number: &serde_json::Number) -> Option<Self> {
        number.as_i64().or_else(|| integral(number.as_f64()?))
    }

    fn from_flag(_: bool) -> Option<Self> {
        None
    }
}

impl Scalar for bool {
    fn from_text(text: &str) -> Option<Self> {
        match text.trim() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    fn from_number(_: &serde_json::Number) -> Option<Self> {
        None
    }

    fn from_flag(flag: bool) -> Option<Self> {
        Some(flag)
    }
}

/// The number that a text is, by JSON's grammar: `007`, `+49151` and `NaN` are
/// no numbers, so that a phone number or a postal code stays what it is.
fn parse_number(text: &str) -> Option<serde_json::Number> {
    text.trim().parse().ok()
}

/// The integer that a float is, where it is exactly one.
fn integral(number: f64) -> Option<i64> {
    // The cast is exact: whole and within ±2^53.
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

/// Writes a number as people write it: `20`, never `20.0`.
///
/// Every number of these APIs is a `number` in the documents, page sizes too,
/// and servers that want an integer refuse `20.0`.
pub(super) fn write_number<S: Serializer>(number: f64, out: S) -> Result<S::Ok, S::Error> {
    if !number.is_finite() {
        return Err(S::Error::custom("not a finite number"));
    }
    match integral(number) {
        Some(integer) => out.serialize_i64(integer),
        None => out.serialize_f64(number),
    }
}

/// A number as text, in the form [`write_number`] gives it.
pub(super) fn number_text(number: &serde_json::Number) -> String {
    let float = number.as_f64().filter(|_| number.is_f64());
    match float.and_then(integral) {
        Some(integer) => integer.to_string(),
        None => number.to_string(),
    }
}

/// Reads any scalar type, converting where nothing is lost.
pub fn read_scalar<T: Scalar>(input: &mut Reader<'_>) -> Outcome<T> {
    let token = input.token()?;
    let value = match &token {
        Token::Null | Token::List | Token::Object => None,
        Token::Flag(flag) => T::from_flag(*flag),
        Token::Number(number) => T::from_number(number),
        Token::Text(text) => T::from_text(text),
    };
    match value {
        Some(value) => Ok(Read::Value(value)),
        None => input.other(token),
    }
}

/// The same for text, which is the most frequent of all, and not copied twice.
fn read_text(input: &mut Reader<'_>) -> Outcome<String> {
    if let Some(text) = input.plain()? {
        return Ok(Read::Value(text.into_owned()));
    }
    Ok(Read::Value(match input.token()? {
        Token::Text(text) => text.into_owned(),
        Token::Number(number) => number_text(&number),
        Token::Flag(flag) => flag.to_string(),
        token => return input.other(token),
    }))
}

/// The scalar that a buffered value is.
fn scalar_from_json<T: Scalar>(value: Json) -> Read<T> {
    let read = match &value {
        Json::Null => return Read::Null,
        Json::Bool(flag) => T::from_flag(*flag),
        Json::Number(number) => T::from_number(number),
        Json::String(text) => T::from_text(text),
        Json::Array(_) | Json::Object(_) => None,
    };
    read.map_or(Read::Other(value), Read::Value)
}

impl Wire for String {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        read_text(input)
    }

    fn tree(&self) -> Tree<'_> {
        Tree::Text(self)
    }

    fn fit(value: &Json) -> usize {
        match value {
            Json::String(_) => 2,
            Json::Number(_) | Json::Bool(_) => 1,
            _ => 0,
        }
    }
}

impl Wire for f64 {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        read_scalar(input)
    }

    fn tree(&self) -> Tree<'_> {
        Tree::Number(*self)
    }

    fn fit(value: &Json) -> usize {
        fit_scalar::<Self>(value, value.is_number())
    }
}

impl Wire for i64 {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        read_scalar(input)
    }

    fn tree(&self) -> Tree<'_> {
        Tree::Whole(*self)
    }

    fn fit(value: &Json) -> usize {
        fit_scalar::<Self>(value, value.is_number())
    }
}

impl Wire for bool {
    fn read(input: &mut Reader<'_>) -> Outcome<Self> {
        read_scalar(input)
    }

    fn tree(&self) -> Tree<'_> {
        Tree::Flag(*self)
    }

    fn fit(value: &Json) -> usize {
        fit_scalar::<Self>(value, value.is_boolean())
    }
}

/// 2 for the type itself, 1 for what converts to it, 0 for the rest.
fn fit_scalar<T: Scalar>(value: &Json, exact: bool) -> usize {
    match scalar_from_json::<T>(value.clone()) {
        Read::Value(_) => 1 + usize::from(exact),
        Read::Null | Read::Other(_) => 0,
    }
}
