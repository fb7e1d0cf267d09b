//! From the text of a flag to the value that is sent: what it is depends on what the
//! document says of the input, and not on what the text looks like.

use hoopai::Json;
use hoopai::inputs::{Input, Shape};
use hoopai::runtime::{Parameter, Place, Style};

/// The value of an input that was given so often. The error says what the text is not.
pub(crate) fn value(parameter: &Parameter, input: &Input, given: &[&str]) -> Result<Json, String> {
    // What of the query nobody knows the type of is text there anyway.
    let is_text = parameter.place != Place::Body
        && !matches!(parameter.style, Style::Json | Style::DeepObject);
    match (input.shape, given) {
        (_, ["null"]) if input.nullable => Ok(Json::Null),
        (Shape::List(item), texts) => list(item, texts),
        (Shape::Any, [text]) if is_text => Ok(Json::from(*text)),
        (Shape::Any, texts) if is_text => Ok(texts.iter().copied().map(Json::from).collect()),
        (shape, [text]) => one(&shape, text),
        (Shape::Any, texts) => texts.iter().map(|text| one(&Shape::Any, text)).collect(),
        (_, texts) => Err(format!("it takes one value, and there are {}", texts.len())),
    }
}

fn one(shape: &Shape, text: &str) -> Result<Json, String> {
    let json = |what: &str, fits: fn(&Json) -> bool| {
        let json = serde_json::from_str(text).ok().filter(fits);
        json.ok_or_else(|| format!("`{text}` is no {what}"))
    };
    match shape {
        Shape::Any => Ok(typed(text)),
        Shape::Integer { .. } => {
            let number = text.parse::<i64>().map(Json::from);
            let number = number.or_else(|_| text.parse::<u64>().map(Json::from));
            number.map_err(|_| format!("`{text}` is no whole number"))
        }
        Shape::Number => json("number", Json::is_number),
        Shape::Boolean => json("flag: it is true or false", Json::is_boolean),
        Shape::List(_) => json("list in JSON, such as [1, 2]", Json::is_array),
        Shape::Object(_) => json(
            "object in JSON, such as {\"name\": \"Ada\"}",
            Json::is_object,
        ),
        Shape::Text | Shape::Date | Shape::DateTime | Shape::OneOf(_) | Shape::File => {
            Ok(Json::from(text))
        }
    }
}

/// A list: each text is some of its items with commas between them, or a list in JSON.
fn list(item: &Shape, texts: &[&str]) -> Result<Json, String> {
    let mut items = Vec::new();
    for text in texts {
        if text.starts_with('[')
            && let Ok(Json::Array(more)) = serde_json::from_str(text)
        {
            items.extend(more);
            continue;
        }
        match item {
            // Commas are part of these.
            Shape::Any | Shape::List(_) | Shape::Object(_) => items.push(one(item, text)?),
            _ if text.is_empty() => {}
            _ => {
                for text in text.split(',') {
                    items.push(one(item, text.trim())?);
                }
            }
        }
    }
    Ok(Json::Array(items))
}

/// JSON where the text is that, and the text itself otherwise.
fn typed(text: &str) -> Json {
    match serde_json::from_str(text) {
        // `007` is no JSON, but an id of twenty digits or `1.10` are numbers that
        // would come out as others.
        Ok(Json::Number(number)) if number.to_string() != text => Json::from(text),
        Ok(json) => json,
        Err(_) => Json::from(text),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const FIELD: Parameter = Parameter::field("field");
    const INTEGER: Shape = Shape::Integer {
        least: None,
        most: None,
    };

    fn input(shape: Shape) -> Input {
        Input {
            shape,
            words: "",
            example: None,
            nullable: false,
        }
    }

    fn read(shape: Shape, given: &[&str]) -> Result<Json, String> {
        value(&FIELD, &input(shape), given)
    }

    #[test]
    fn a_value_is_what_the_document_says_and_not_what_it_looks_like() {
        for (shape, text, json) in [
            (Shape::Text, "20", json!("20")),
            (Shape::Text, "true", json!("true")),
            (Shape::Text, "[\"vip\"]", json!("[\"vip\"]")),
            (Shape::Text, "null", json!("null")),
            (Shape::OneOf(&["open"]), "of tomorrow", json!("of tomorrow")),
            (INTEGER, "20", json!(20)),
            (INTEGER, "18446744073709551615", json!(u64::MAX)),
            (Shape::Number, "1.5", json!(1.5)),
            (Shape::Boolean, "false", json!(false)),
            (Shape::Object(&[]), "{\"a\": 1}", json!({"a": 1})),
        ] {
            assert_eq!(read(shape, &[text]), Ok(json), "{shape:?} {text}");
        }
    }

    #[test]
    fn what_is_no_value_of_the_type_is_refused() {
        for (shape, text) in [
            (INTEGER, "many"),
            (INTEGER, "1.5"),
            (Shape::Number, ""),
            (Shape::Boolean, "yes"),
            (Shape::Object(&[]), "[1]"),
            (Shape::List(&INTEGER), "1,b"),
        ] {
            let error = read(shape, &[text]).expect_err(text);
            assert!(error.contains(" is no "), "{error}");
        }
        let error = read(Shape::Text, &["a", "b"]).expect_err("two");
        assert!(error.contains("one value"), "{error}");
    }

    #[test]
    fn a_list_is_given_in_pieces_or_whole() {
        for (item, given, json) in [
            (&Shape::Text, &["a", "1"][..], json!(["a", "1"])),
            (&Shape::Text, &["a, b", "c"], json!(["a", "b", "c"])),
            (&Shape::Text, &["[\"a,b\"]"], json!(["a,b"])),
            (&Shape::Text, &["[sic]"], json!(["[sic]"])),
            (&Shape::Text, &[""], json!([])),
            (&INTEGER, &["1,2"], json!([1, 2])),
            (
                &Shape::Object(&[]),
                &["{\"a\": 1, \"b\": 2}", "[{}]"],
                json!([{"a": 1, "b": 2}, {}]),
            ),
        ] {
            assert_eq!(read(Shape::List(item), given), Ok(json), "{given:?}");
        }
    }

    #[test]
    fn null_is_a_value_only_where_the_document_knows_it() {
        let nullable = Input {
            nullable: true,
            ..input(Shape::Text)
        };
        assert_eq!(value(&FIELD, &nullable, &["null"]), Ok(json!(null)));
    }

    #[test]
    fn a_field_of_which_nothing_is_known_is_what_it_reads_as() {
        for (text, json) in [
            ("20", json!(20)),
            ("null", json!(null)),
            ("{\"a\": 1}", json!({"a": 1})),
            ("\"20\"", json!("20")),
            ("Ada", json!("Ada")),
            ("007", json!("007")),
            ("1.10", json!("1.10")),
            ("12345678901234567890123", json!("12345678901234567890123")),
        ] {
            assert_eq!(read(Shape::Any, &[text]), Ok(json), "{text}");
        }
        let query = Parameter::query("limit");
        let read = value(&query, &input(Shape::Any), &["1e3"]);
        assert_eq!(read, Ok(json!("1e3")));
    }
}
