//! Parameters that are required, or are not, where nearly all of their name are
//! otherwise: the exception is real, or a slip that answers 422.

use std::collections::BTreeMap;

use serde_json::json;

use super::super::view::{Operation, Parameter, View};
use super::super::{Action, Finding, Kind};

/// How many uses make a habit, and how many of them an exception.
const HABIT: usize = 10;
const EXCEPTION: usize = 10;

/// One use of a name.
type Use<'a> = (&'a View<'a>, &'a Operation<'a>, &'a Parameter<'a>);

pub(super) fn find(documents: &[View<'_>]) -> Vec<Finding> {
    let mut names: BTreeMap<&str, Vec<Use<'_>>> = BTreeMap::new();
    for document in documents {
        for operation in &document.operations {
            for parameter in operation
                .parameters
                .iter()
                .filter(|one| one.place == "query")
            {
                let uses = names.entry(parameter.name).or_default();
                uses.push((document, operation, parameter));
            }
        }
    }
    let mut findings = Vec::new();
    for uses in names.into_values().filter(|uses| uses.len() >= HABIT) {
        let total = uses.len();
        let (required, optional): (Vec<_>, Vec<_>) = uses
            .into_iter()
            .partition(|(_, _, parameter)| parameter.required);
        let (exceptions, rule) = match required.len() < optional.len() {
            true => (required, false),
            false => (optional, true),
        };
        if exceptions.len() * EXCEPTION <= total {
            findings.extend(exceptions.iter().map(|one| finding(one, rule, total)));
        }
    }
    findings
}

fn finding((document, operation, parameter): &Use<'_>, rule: bool, total: usize) -> Finding {
    let word = |required| if required { "required" } else { "optional" };
    let (name, is, usual) = (parameter.name, word(!rule), word(rule));
    let action = Action::update(
        document.path(&parameter.pointer),
        format!("{name} is {usual}"),
        format!("It is so nearly everywhere else: {total} operations have it."),
        json!({"required": rule}),
    );
    document.finding(
        Kind::ParameterRequirednessDiffers,
        &parameter.pointer,
        format!(
            "`{name}` of `{}` is {is}, and {usual} in nearly all of {total} operations",
            operation.key()
        ),
        vec![action],
    )
}
