//! Path parameters that nobody declares: without a value there is no path to call, so
//! the generator takes them for texts. Whether they are is a guess until a person has
//! looked.

use serde_json::json;

use super::super::view::{Operation, View};
use super::super::{Action, Finding, Kind};
use crate::openapi::paths::template;
use crate::pointer::join;

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for document in documents {
        for operation in &document.operations {
            // A template that cannot be read is refused by the reading.
            let names = template(operation.path).unwrap_or_default();
            let is_declared = |name: &String| {
                let mut declared = operation.parameters.iter();
                declared.any(|one| one.place == "path" && one.name == name)
            };
            let missing = names.into_iter().filter(|name| !is_declared(name));
            findings.extend(missing.map(|name| finding(document, operation, &name)));
        }
    }
    findings
}

fn finding(document: &View<'_>, operation: &Operation<'_>, name: &str) -> Finding {
    let parameter = json!({
        "name": name, "in": "path", "required": true, "schema": {"type": "string"},
    });
    let list = join(&operation.pointer, "parameters");
    let (target, value) = match operation.value.get("parameters") {
        Some(_) => (document.path(&list), parameter),
        None => (
            document.path(&operation.pointer),
            json!({"parameters": [parameter]}),
        ),
    };
    let action = Action::update(
        target,
        format!("{name} is declared"),
        format!(
            "{} has a place for it, and nothing declares it.",
            operation.path
        ),
        value,
    );
    document.finding(
        Kind::UndeclaredPathParameter,
        &join(&list, format!("path:{name}")),
        format!(
            "`{}` does not declare the `{name}` of its path",
            operation.key()
        ),
        vec![action],
    )
}
