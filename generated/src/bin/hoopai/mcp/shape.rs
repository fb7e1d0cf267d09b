//! What an input is like, as a JSON Schema.

use hoopai::Json;
use hoopai::inputs::{Input, Shape};
use serde_json::{Map, json};

/// Objects inside of others are told so deep: a model reads every word.
const DEEPEST: usize = 2;

/// The schema of an input.
pub(crate) fn schema(input: &Input) -> Json {
    Json::Object(of(input, DEEPEST))
}

fn of(input: &Input, depth: usize) -> Map<String, Json> {
    let mut schema = shape(&input.shape, depth);
    if input.nullable {
        if let Some(kind) = schema.remove("type") {
            schema.insert("type".to_owned(), json!([kind, "null"]));
        }
        if let Some(Json::Array(values)) = schema.get_mut("enum") {
            values.push(Json::Null);
        }
    }
    if !input.words.is_empty() {
        schema.insert("description".to_owned(), input.words.into());
    }
    if let Some(example) = example(input) {
        schema.insert("examples".to_owned(), json!([example]));
    }
    schema
}

fn shape(shape: &Shape, depth: usize) -> Map<String, Json> {
    let schema = match shape {
        Shape::Any => json!({}),
        Shape::Text => json!({"type": "string"}),
        Shape::Date => json!({"type": "string", "format": "date"}),
        Shape::DateTime => json!({"type": "string", "format": "date-time"}),
        Shape::Integer { least, most } => {
            let mut schema = json!({"type": "integer"});
            for (name, limit) in [("minimum", least), ("maximum", most)] {
                if let Some(limit) = limit {
                    schema[name] = json!(limit);
                }
            }
            schema
        }
        Shape::Number => json!({"type": "number"}),
        Shape::Boolean => json!({"type": "boolean"}),
        Shape::OneOf(values) => json!({"type": "string", "enum": values}),
        Shape::List(item) => json!({"type": "array", "items": self::shape(item, depth)}),
        Shape::Object(fields) if depth > 0 && !fields.is_empty() => {
            let properties: Map<String, Json> = fields
                .iter()
                .map(|field| (field.name.to_owned(), of(&field.input, depth - 1).into()))
                .collect();
            let required = fields.iter().filter(|field| field.required);
            let required: Vec<&str> = required.map(|field| field.name).collect();
            let mut schema = json!({"type": "object", "properties": properties});
            if !required.is_empty() {
                schema["required"] = json!(required);
            }
            schema
        }
        Shape::Object(_) => json!({"type": "object"}),
        // Operations that take files are none of a model's.
        Shape::File => json!({"type": "string"}),
    };
    match schema {
        Json::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// The document's example, where it is one of the type.
fn example(input: &Input) -> Option<Json> {
    let text = input.example?;
    let json = serde_json::from_str(text).ok();
    match input.shape {
        Shape::Text | Shape::Date | Shape::DateTime => Some(text.into()),
        Shape::Integer { .. } => json.filter(Json::is_i64),
        Shape::Number => json.filter(Json::is_number),
        Shape::List(_) => json.filter(Json::is_array),
        // The values themselves are example enough.
        Shape::Boolean | Shape::OneOf(_) | Shape::Any | Shape::Object(_) | Shape::File => None,
    }
}

#[cfg(test)]
mod tests {
    use hoopai::inputs::Field;

    use super::*;
    use crate::flags::UNKNOWN;

    fn input(shape: Shape) -> Input {
        Input { shape, ..UNKNOWN }
    }

    #[test]
    fn types_limits_values_and_words_are_told() {
        let limited = Shape::Integer {
            least: Some(1),
            most: Some(100),
        };
        let limited = Input {
            words: "Items of a page.",
            example: Some("20"),
            ..input(limited)
        };
        assert_eq!(
            schema(&limited),
            json!({
                "type": "integer", "minimum": 1, "maximum": 100,
                "description": "Items of a page.", "examples": [20],
            })
        );
        let nullable = Input {
            nullable: true,
            ..input(Shape::OneOf(&["open", "won"]))
        };
        assert_eq!(
            schema(&nullable),
            json!({"type": ["string", "null"], "enum": ["open", "won", null]})
        );
        assert_eq!(
            schema(&input(Shape::List(&Shape::Date))),
            json!({"type": "array", "items": {"type": "string", "format": "date"}})
        );
    }

    #[test]
    fn an_object_that_holds_itself_is_told_to_a_depth() {
        static NODE: [Field; 1] = [Field {
            name: "next",
            input: Input {
                shape: Shape::Object(&NODE),
                ..UNKNOWN
            },
            required: true,
        }];
        let node =
            |next| json!({"type": "object", "properties": {"next": next}, "required": ["next"]});
        assert_eq!(
            schema(&input(Shape::Object(&NODE))),
            node(node(json!({"type": "object"})))
        );
    }
}
