//! Answers that are not as documented: fields missing, scalars in other types, values
//! of enums that nobody knows.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::table::{Shape, Type, TypeDef};

/// Lets so large a share of an answer's values drift.
pub(crate) fn drift(types: &[TypeDef], ty: &Type, value: &mut Value, share: f64, rng: &mut Rng) {
    match (ty, value) {
        (Type::Named(index), value) => match (&types[*index].shape, value) {
            (Shape::Fields(fields), Value::Object(object)) => {
                for field in fields {
                    if rng.f64() < share / 2.0 {
                        object.remove(&field.name);
                    } else if let Some(value) = object.get_mut(&field.name) {
                        drift(types, &field.ty, value, share, rng);
                    }
                }
            }
            (Shape::Values(_), value) => {
                if rng.f64() < share {
                    *value = json!("unheard-of");
                }
            }
            (Shape::OneOf(_) | Shape::Fields(_), _) => {}
        },
        (Type::List { list }, Value::Array(items)) => {
            for item in items {
                drift(types, list, item, share, rng);
            }
        }
        (Type::Map { map }, Value::Object(entries)) => {
            for (_, value) in entries.iter_mut() {
                drift(types, map, value, share, rng);
            }
        }
        (Type::Scalar(_), value) if rng.f64() < share => other(value),
        _ => {}
    }
}

/// The scalar in another type.
fn other(value: &mut Value) {
    let drifted = match &*value {
        Value::String(text) => match text.parse::<f64>() {
            Ok(number) => json!(number),
            Err(_) => return,
        },
        Value::Number(number) => json!(number.to_string()),
        Value::Bool(flag) => json!(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => return,
    };
    *value = drifted;
}
