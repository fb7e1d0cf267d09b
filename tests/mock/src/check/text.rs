//! Values as a URL or a form writes them.

use serde_json::Value;

use super::Check;
use crate::table::{Scalar, Shape, Type, TypeDef};

pub(super) fn is_whole(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// A scalar as a URL would have it.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(number) if number.fract() == 0.0 => format!("{number:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// Text as a value of a type, where it can be one.
pub(super) fn from_text(types: &[TypeDef], ty: &Type, text: &str) -> Value {
    let number = || {
        let number: Option<serde_json::Number> = text.parse().ok();
        number.map_or_else(|| Value::from(text), Value::Number)
    };
    match ty {
        Type::Scalar(Scalar::Integer | Scalar::Number) => number(),
        Type::Scalar(Scalar::Boolean) => match text {
            "true" => true.into(),
            "false" => false.into(),
            _ => text.into(),
        },
        Type::Scalar(Scalar::String | Scalar::File) => text.into(),
        Type::Scalar(Scalar::Json) | Type::List { .. } | Type::Map { .. } => {
            serde_json::from_str(text).unwrap_or_else(|_| text.into())
        }
        Type::Named(index) => match &types[*index].shape {
            Shape::Fields(_) => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
            Shape::Values(_) => text.into(),
            Shape::OneOf(variants) => {
                let values = variants.iter().map(|ty| (ty, from_text(types, ty, text)));
                let mut fitting = values.filter(|(ty, value)| Check::new(types).is_one(value, ty));
                fitting
                    .next()
                    .map_or_else(|| text.into(), |(_, value)| value)
            }
        },
    }
}
