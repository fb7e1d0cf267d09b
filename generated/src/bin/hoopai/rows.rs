//! Which part of an answer is its list.

use hoopai::Json;
use hoopai::runtime::Paging;

/// What an answer is about.
#[derive(Debug, PartialEq)]
pub(crate) enum Found<'a> {
    /// A list.
    List(&'a [Json]),
    /// One thing.
    One(&'a Json),
}

/// The list of an answer, or the one thing in it. A list that the document knows of
/// comes first.
pub(crate) fn find<'a>(answer: &'a Json, paging: Option<&Paging>) -> Found<'a> {
    let known = paging.and_then(|paging| answer.pointer(paging.items));
    if let Some(Json::Array(items)) = known {
        return Found::List(items);
    }
    search(answer)
}

fn search(answer: &Json) -> Found<'_> {
    let fields = match answer {
        Json::Array(items) => return Found::List(items),
        Json::Object(fields) => fields,
        other => return Found::One(other),
    };
    // What has an id is a thing of its own, and its lists are only a part of it.
    if fields.contains_key("id") || fields.contains_key("_id") {
        return Found::One(answer);
    }
    let list = fields.values().find_map(|value| match value {
        Json::Array(items) if items.first().is_some_and(Json::is_object) => Some(items),
        _ => None,
    });
    if let Some(items) = list {
        return Found::List(items);
    }
    let mut wrapped = fields.values().filter(|value| value.is_object());
    match (wrapped.next(), wrapped.next()) {
        (Some(inner), None) => search(inner),
        _ => Found::One(answer),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_is_found_wherever_it_is() {
        let items = [json!({"id": 1})];
        for answer in [
            json!([{"id": 1}]),
            json!({"contacts": [{"id": 1}], "total": 1}),
            json!({"data": {"ids": ["a"], "contacts": [{"id": 1}]}}),
        ] {
            assert_eq!(find(&answer, None), Found::List(&items), "{answer}");
        }
    }

    #[test]
    fn a_thing_is_not_the_list_inside_of_it() {
        let answer = json!({"contact": {"id": "c", "fields": [{"id": 1}]}, "traceId": "t"});
        assert_eq!(find(&answer, None), Found::One(&answer["contact"]));
    }
}
