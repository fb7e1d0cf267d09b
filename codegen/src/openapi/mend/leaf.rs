//! Values without objects below them: texts, flags, counts, numbers.

use serde_json::Value;

use super::super::mends::MendKind;
use super::super::shape::Kind;
use super::{Mender, Object, show};
use crate::pointer::join;

/// What a key's value must be.
#[derive(Clone, Copy)]
enum Expect {
    /// A text that only documents.
    Prose,
    /// A text with a meaning.
    Text,
    /// True or false.
    Flag,
    /// How many.
    Count,
    /// A number.
    Number,
    /// An object that only documents, with texts in it, and the text that it needs.
    ProseObject(&'static str),
    /// A map of named examples.
    Examples,
    /// A list of texts.
    Texts,
    /// A list of security requirements.
    Security,
}

/// The expectations of a kind, as pairs of key and value.
fn expectations(kind: Kind) -> &'static [(&'static str, Expect)] {
    use Expect::{Count, Examples, Flag, Number, Prose, ProseObject, Security, Text, Texts};
    match kind {
        Kind::Document => &[
            ("openapi", Text),
            ("externalDocs", ProseObject("url")),
            ("security", Security),
        ],
        Kind::Info => &[
            ("title", Text),
            ("version", Text),
            ("description", Prose),
            ("termsOfService", Prose),
            ("contact", ProseObject("")),
            ("license", ProseObject("name")),
        ],
        Kind::Server | Kind::SecurityScheme | Kind::ServerVariable => &[("description", Prose)],
        Kind::Tag => &[
            ("name", Text),
            ("description", Prose),
            ("externalDocs", ProseObject("url")),
        ],
        Kind::PathItem => &[("summary", Prose), ("description", Prose)],
        Kind::Operation => &[
            ("operationId", Text),
            ("summary", Prose),
            ("description", Prose),
            ("externalDocs", ProseObject("url")),
            ("deprecated", Flag),
            ("tags", Texts),
            ("security", Security),
        ],
        Kind::Parameter | Kind::Header => &[
            ("name", Text),
            ("in", Text),
            ("description", Prose),
            ("required", Flag),
            ("deprecated", Flag),
            ("style", Text),
            ("explode", Flag),
            ("allowReserved", Flag),
            ("allowEmptyValue", Flag),
            ("examples", Examples),
        ],
        Kind::RequestBody => &[("description", Prose), ("required", Flag)],
        Kind::MediaType => &[("examples", Examples)],
        Kind::Encoding => &[
            ("contentType", Text),
            ("style", Text),
            ("explode", Flag),
            ("allowReserved", Flag),
        ],
        Kind::Response => &[("description", Prose)],
        Kind::Schema => &[
            ("title", Prose),
            ("description", Prose),
            ("externalDocs", ProseObject("url")),
            ("format", Text),
            ("pattern", Text),
            ("nullable", Flag),
            ("readOnly", Flag),
            ("writeOnly", Flag),
            ("deprecated", Flag),
            ("uniqueItems", Flag),
            ("minLength", Count),
            ("maxLength", Count),
            ("minItems", Count),
            ("maxItems", Count),
            ("minProperties", Count),
            ("maxProperties", Count),
            ("minimum", Number),
            ("maximum", Number),
            ("multipleOf", Number),
        ],
        Kind::Discriminator => &[("propertyName", Text)],
        Kind::Components | Kind::Flows | Kind::Flow => &[],
    }
}

/// What a look at a value came to.
enum Verdict {
    Good,
    Becomes(MendKind, Value),
    LeftOut(MendKind),
    Refused(&'static str),
}

impl Mender<'_> {
    pub(super) fn leaves(&mut self, map: &mut Object, kind: Kind, at: &str) {
        for (key, expect) in expectations(kind) {
            let Some(value) = map.get(*key) else { continue };
            let found = show(value);
            match judge(value, *expect) {
                Verdict::Good => {}
                Verdict::Becomes(code, better) => {
                    let what = format!("`{key}` is {found}, became {}", show(&better));
                    map.insert((*key).to_owned(), better);
                    self.mended(code, &join(at, key), what);
                }
                Verdict::LeftOut(code) => {
                    map.shift_remove(*key);
                    self.mended(code, &join(at, key), format!("`{key}` is {found}"));
                }
                Verdict::Refused(expected) => {
                    let message = format!("`{key}` is {found}, not {expected}");
                    self.refuse("bad-value", &join(at, key), message);
                }
            }
        }
    }
}

fn judge(value: &Value, expect: Expect) -> Verdict {
    use Verdict::{Becomes, Good, LeftOut, Refused};
    match (expect, value) {
        (Expect::Prose | Expect::Text, Value::String(_)) | (Expect::Flag, Value::Bool(_)) => Good,
        (Expect::Number, Value::Number(_)) => Good,
        (Expect::Prose, _) => LeftOut(MendKind::BadProse),
        (Expect::Text, Value::Number(_) | Value::Bool(_)) => {
            Becomes(MendKind::ValueType, Value::String(value.to_string()))
        }
        (Expect::Text, _) => Refused("a text"),
        (Expect::Flag, Value::String(text)) if text.eq_ignore_ascii_case("true") => {
            Becomes(MendKind::ValueType, Value::Bool(true))
        }
        (Expect::Flag, Value::String(text)) if text.eq_ignore_ascii_case("false") => {
            Becomes(MendKind::ValueType, Value::Bool(false))
        }
        (Expect::Flag, _) => Refused("true or false"),
        (Expect::Count, value) => match number(value) {
            Some(number) if number.as_u64().is_some_and(|n| usize::try_from(n).is_ok()) => {
                if value.is_u64() {
                    Good
                } else {
                    Becomes(MendKind::ValueType, number.into())
                }
            }
            Some(_) => LeftOut(MendKind::BadLimit),
            None => Refused("a count"),
        },
        (Expect::Number, value) => match number(value) {
            Some(number) => Becomes(MendKind::ValueType, number.into()),
            None => Refused("a number"),
        },
        (Expect::ProseObject(needed), Value::Object(map))
            if map
                .iter()
                .all(|(key, value)| value.is_string() || key.starts_with("x-"))
                && (needed.is_empty() || map.contains_key(needed)) =>
        {
            Good
        }
        (Expect::ProseObject(_), _) => LeftOut(MendKind::BadProse),
        (Expect::Examples, Value::Object(map)) if map.values().all(is_example) => Good,
        (Expect::Examples, _) => LeftOut(MendKind::BadProse),
        (Expect::Texts, Value::Array(list)) if list.iter().all(Value::is_string) => Good,
        (Expect::Texts, Value::Array(list))
            if !list.iter().any(|v| v.is_array() || v.is_object()) =>
        {
            let texts = list.iter().map(|value| match value {
                Value::String(text) => Value::String(text.clone()),
                other => Value::String(other.to_string()),
            });
            Becomes(MendKind::ValueType, texts.collect())
        }
        (Expect::Texts, Value::String(_)) => {
            Becomes(MendKind::ValueType, Value::Array(vec![value.clone()]))
        }
        (Expect::Texts, _) => Refused("a list of texts"),
        (Expect::Security, Value::Array(list)) => security(list),
        (Expect::Security, Value::Object(map)) => match security(std::slice::from_ref(value)) {
            Good if map.is_empty() => Becomes(MendKind::SecurityNotList, Value::Array(vec![])),
            Good => Becomes(MendKind::SecurityNotList, Value::Array(vec![value.clone()])),
            _ => Refused("a list of security requirements"),
        },
        (Expect::Security, _) => Refused("a list of security requirements"),
    }
}

/// A list of requirements, each a map from scheme to scopes.
fn security(list: &[Value]) -> Verdict {
    let mut changed = false;
    let mut better = list.to_vec();
    for requirement in &mut better {
        match requirement {
            Value::String(scheme) => {
                let scheme = std::mem::take(scheme);
                *requirement = Value::Object(Object::from_iter([(scheme, Value::Array(vec![]))]));
                changed = true;
            }
            Value::Object(schemes) => {
                for scopes in schemes.values_mut() {
                    match scopes {
                        Value::Array(list) if list.iter().all(Value::is_string) => {}
                        Value::Null => {
                            *scopes = Value::Array(vec![]);
                            changed = true;
                        }
                        _ => return Verdict::Refused("a list of security requirements"),
                    }
                }
            }
            _ => return Verdict::Refused("a list of security requirements"),
        }
    }
    if changed {
        Verdict::Becomes(MendKind::ValueType, Value::Array(better))
    } else {
        Verdict::Good
    }
}

fn is_example(value: &Value) -> bool {
    let Value::Object(map) = value else {
        return false;
    };
    ["summary", "description", "externalValue", "$ref"]
        .iter()
        .all(|key| map.get(*key).is_none_or(Value::is_string))
}

/// A number, also where it is written as a text; whole ones as whole ones.
pub(super) fn number(value: &Value) -> Option<serde_json::Number> {
    let number = match value {
        Value::Number(number) => number.clone(),
        Value::String(text) => text
            .trim()
            .parse::<i64>()
            .ok()
            .map(serde_json::Number::from)
            .or_else(|| {
                text.trim()
                    .parse::<f64>()
                    .ok()
                    .and_then(serde_json::Number::from_f64)
            })?,
        _ => return None,
    };
    Some(whole(&number).unwrap_or(number))
}

/// The integer that a number is, where it is one.
pub(super) fn whole(number: &serde_json::Number) -> Option<serde_json::Number> {
    if number.is_i64() || number.is_u64() {
        return Some(number.clone());
    }
    let float = number.as_f64()?;
    // Beyond 2^53 a float no longer says which whole number it means.
    if float.fract() != 0.0 || float.abs() > 9_007_199_254_740_992.0 {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "whole, and within 2^53")]
    Some(serde_json::Number::from(float as i64))
}
