//! What a page says, read forgivingly: numbers may be text, and so may flags.

use std::hash::{Hash, Hasher};

use super::super::wire::{Json, from_json};

/// The value at a pointer, in which `-` is the last element of a list. Null is none.
pub(super) fn at<'a>(answer: &'a Json, pointer: &str) -> Option<&'a Json> {
    let mut here = answer;
    for key in pointer.split('/').skip(1) {
        here = match here {
            Json::Array(list) if key == "-" => list.last()?,
            Json::Array(list) => list.get(key.parse::<usize>().ok()?)?,
            Json::Object(object) => object.get(&key.replace("~1", "/").replace("~0", "~"))?,
            _ => return None,
        };
    }
    Some(here).filter(|value| !value.is_null())
}

/// Takes the value at a pointer out of the answer. Null is none.
pub(super) fn take(answer: &mut Json, pointer: &str) -> Option<Json> {
    answer
        .pointer_mut(pointer)
        .map(Json::take)
        .filter(|value| !value.is_null())
}

/// A count.
pub(super) fn count(value: &Json) -> Option<u64> {
    from_json::<i64>(value.clone())
        .ok()
        .and_then(|count| u64::try_from(count).ok())
}

/// Whether a value says that there is more: what is false, empty or zero does not.
pub(super) fn says_more(value: &Json) -> bool {
    match value {
        Json::Null => false,
        Json::Bool(flag) => *flag,
        Json::Number(number) => number.as_f64() != Some(0.0),
        Json::String(text) => !matches!(text.trim(), "" | "false" | "0" | "null"),
        Json::Array(list) => !list.is_empty(),
        Json::Object(object) => !object.is_empty(),
    }
}

/// A cursor that is empty leads nowhere.
pub(super) fn is_cursor(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(_) | Json::Object(_) => false,
        Json::Number(_) => true,
        Json::String(text) => !text.is_empty(),
        Json::Array(list) => !list.is_empty(),
    }
}

/// A number by which values are told apart. It is the same in every build and on
/// every machine, because it is kept with a saved position.
pub(super) fn fingerprint(values: &[Json]) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for value in values {
        value.to_string().hash(&mut hash);
    }
    hash.finish()
}

/// FNV-1a of 64 bits.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
