//! Which operations there are.

use clap::ArgMatches;
use hoopai::{Json, Route};
use serde_json::json;

use super::failure::Failure;
use super::flags::kebab;
use super::output::Output;
use super::version::Version;

/// Shows the operations that have all of the words.
pub(crate) fn run(version: Version, matches: &ArgMatches) -> Result<(), Failure> {
    let words: Vec<String> = matches
        .get_many::<String>("words")
        .into_iter()
        .flatten()
        .map(|word| word.to_lowercase())
        .collect();
    let found: Vec<Json> = version
        .routes()
        .filter(|route| has(route, &words))
        .map(|route| about(version, route))
        .collect();
    if found.is_empty() {
        return Err(Failure::refused("no operation has all of these words"));
    }
    let columns = ["operation", "method", "path", "summary"];
    let output = Output::of(matches, Some(columns.map(str::to_owned).to_vec()));
    output.answer(&Json::Array(found), None)
}

fn has(route: &Route, words: &[String]) -> bool {
    let text = [
        &command(route),
        route.name,
        route.operation_id,
        route.path,
        route.summary,
    ]
    .join("\n")
    .to_lowercase();
    words.iter().all(|word| text.contains(word))
}

fn about(version: Version, route: &'static Route) -> Json {
    json!({
        "operation": command(route),
        "method": route.method.as_str(),
        "path": route.path,
        "summary": route.summary,
        "operationId": route.operation_id,
        "paged": route.paging.is_some(),
        "apiVersion": version.to_string(),
    })
}

fn command(route: &Route) -> String {
    format!("{} {}", kebab(route.family), kebab(route.name))
}
