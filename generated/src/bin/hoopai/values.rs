//! From the text of a flag to the value that is sent.

use hoopai::Json;
use hoopai::runtime::{Parameter, Place, Style};

/// The value of an input that was given so often.
pub(crate) fn value(parameter: &Parameter, given: &[&str]) -> Json {
    let reads_json = parameter.place == Place::Body
        || matches!(parameter.style, Style::Json | Style::DeepObject);
    let one = |text: &str| match reads_json {
        true => typed(text),
        false => Json::from(text),
    };
    match given {
        [text] => one(text),
        several => several.iter().map(|text| one(text)).collect(),
    }
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

    #[test]
    fn a_field_is_sent_as_what_it_reads_as() {
        for (text, json) in [
            ("20", json!(20)),
            ("true", json!(true)),
            ("null", json!(null)),
            ("[\"vip\"]", json!(["vip"])),
            ("{\"a\": 1}", json!({"a": 1})),
            ("\"20\"", json!("20")),
            ("Ada", json!("Ada")),
            ("", json!("")),
            ("+1423", json!("+1423")),
            ("007", json!("007")),
            ("1.10", json!("1.10")),
            ("12345678901234567890123", json!("12345678901234567890123")),
        ] {
            assert_eq!(value(&FIELD, &[text]), json, "{text}");
        }
    }

    #[test]
    fn a_flag_that_is_given_twice_is_a_list() {
        assert_eq!(value(&FIELD, &["a", "1"]), json!(["a", 1]));
    }

    #[test]
    fn a_query_is_text() {
        let query = Parameter::query("limit");
        assert_eq!(value(&query, &["007"]), json!("007"));
        assert_eq!(value(&query, &["true"]), json!("true"));
    }
}
