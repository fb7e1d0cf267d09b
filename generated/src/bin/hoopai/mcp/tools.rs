//! The tools that a model has.

use hoopai::runtime::Method;
use hoopai::{Client, Json, Route};
use rmcp::model::{Tool, ToolAnnotations};
use serde_json::{Map, json};

use super::choice::Choice;
use super::schema::{inputs, schema};
use super::{paging, reads};

pub(crate) const SEARCH: &str = "search_operations";
pub(crate) const DESCRIBE: &str = "describe_operation";
pub(crate) const CALL: &str = "call_operation";
pub(crate) const REST: &str = "rest_of_answer";

/// So many operations are found at most.
const MOST: usize = 25;

/// The tools: one for each operation that was chosen, or those that find, describe and
/// call them all.
pub(crate) fn tools(choice: &Choice, client: &Client) -> Vec<Tool> {
    let mut tools: Vec<Tool> = match choice.is_chosen {
        true => choice
            .routes
            .iter()
            .map(|route| of(choice, route, client))
            .collect(),
        false => general(choice),
    };
    tools.push(
        tool(
            REST,
            "Reads on in an answer that was cut. The note at its end says what to give.",
            json!({
                "answer": {"type": "integer", "description": "The number of the answer"},
                "from": {"type": "integer", "description": "The letter to begin with"},
            }),
            &["answer", "from"],
        )
        .with_annotations(ToolAnnotations::new().read_only(true)),
    );
    tools
}

/// The name of an operation's own tool: the dot is none of the letters that all hosts
/// of models take.
pub(crate) fn tool_name(choice: &Choice, route: &Route) -> String {
    choice.name(route).replace('.', "-")
}

fn of(choice: &Choice, route: &'static Route, client: &Client) -> Tool {
    let pages = route
        .paging
        .map(|paging| format!(". {}", paging::told(paging)));
    let text = format!(
        "{}: {} {}{}",
        route.summary,
        route.method,
        route.path,
        pages.unwrap_or_default()
    );
    Tool::new(
        tool_name(choice, route),
        text,
        schema(&inputs(route, client)),
    )
    .with_title(route.summary)
    .with_annotations(annotations(route))
}

fn annotations(route: &Route) -> ToolAnnotations {
    let reads = reads::only(route);
    let is_idempotent = reads || matches!(route.method, Method::PUT | Method::DELETE);
    ToolAnnotations::from_raw(
        None,
        Some(reads),
        Some(!reads && route.method != Method::POST),
        Some(is_idempotent),
        Some(true),
    )
}

fn general(choice: &Choice) -> Vec<Tool> {
    let all_read = choice.routes.iter().all(|route| reads::only(route));
    let looks = || ToolAnnotations::new().read_only(true);
    let example = choice.routes.first().map(|route| choice.name(route));
    let told = format!("As the search gives it: {}", example.unwrap_or_default());
    let operation = json!({"type": "string", "description": told});
    vec![
        tool(
            SEARCH,
            "Finds operations of the HoopAI (HighLevel) API by words of their name, path or \
             title. Begin here.",
            json!({"query": {"type": "string", "description": "Some words, such as: contact tags"}}),
            &["query"],
        )
        .with_annotations(looks()),
        tool(
            DESCRIBE,
            "Says what an operation takes, as a JSON Schema, and what its token needs.",
            json!({"operation": operation}),
            &["operation"],
        )
        .with_annotations(looks()),
        tool(
            CALL,
            "Calls an operation and gives its answer.",
            json!({
                "operation": operation,
                "arguments": {"type": "object", "description": "What the operation takes"},
            }),
            &["operation"],
        )
        .with_annotations(ToolAnnotations::new().read_only(all_read)),
    ]
}

fn tool(name: &'static str, text: &'static str, properties: Json, required: &[&str]) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    let schema = match schema {
        Json::Object(schema) => schema,
        _ => Map::new(),
    };
    Tool::new(name, text, schema)
}

/// The operations with most of the words, and how many there are.
pub(crate) fn search(choice: &Choice, query: &str) -> Json {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let score = |route: &Route| {
        let text = [
            &choice.name(route),
            route.operation_id,
            route.path,
            route.summary,
        ]
        .join("\n");
        let text = text.to_lowercase();
        words
            .iter()
            .filter(|word| text.contains(word.as_str()))
            .count()
    };
    let mut found: Vec<(usize, &Route)> = choice
        .routes
        .iter()
        .map(|route| (score(route), *route))
        .filter(|(score, _)| *score > 0)
        .collect();
    // Stable: the documents' order tells more than any other.
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let shown: Vec<Json> = found
        .iter()
        .take(MOST)
        .map(|(_, route)| {
            json!({
                "operation": choice.name(route),
                "title": route.summary,
                "request": format!("{} {}", route.method, route.path),
                "reads": reads::only(route),
            })
        })
        .collect();
    json!({"found": found.len(), "operations": shown})
}

/// What there is to know of an operation before it is called.
pub(crate) fn describe(choice: &Choice, route: &'static Route, client: &Client) -> Json {
    let scopes: Vec<Json> = route
        .security
        .iter()
        .map(|one| json!({"token": one.scheme, "scopes": one.scopes}))
        .collect();
    json!({
        "operation": choice.name(route),
        "title": route.summary,
        "request": format!("{} {}", route.method, route.path),
        "reads": reads::only(route),
        "deprecated": route.deprecated,
        "pages": route.paging.map(paging::told),
        "allowedWith": scopes,
        "arguments": schema(&inputs(route, client)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::version::Version;

    #[test]
    fn every_operation_has_a_tool_name_that_hosts_take() {
        for version in Version::built() {
            let choice = Choice {
                version,
                routes: version.routes().collect(),
                is_chosen: true,
            };
            for route in &choice.routes {
                let name = tool_name(&choice, route);
                let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
                assert!(name.len() <= 64 && name.chars().all(fits), "{name}");
            }
        }
    }
}
