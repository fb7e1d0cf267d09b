//! Every published operation sends what its document says.
//!
//! The crate's side comes from the driver, the document's side from the reader.

mod common;

use std::collections::BTreeMap;

use common::{Problems, client, published};
use hoopai::{Client, HttpRequest};
use suite::driver::OPERATIONS;
use suite::reader::{Document, Expected, Pass, draw, operations, request};
use suite::sent::{differences, take_apart};
use suite::support::Operation;

/// Calls `check` for every operation of the documents that the crate has too.
fn each_operation(mut check: impl FnMut(&Document, &Expected, &Operation)) {
    let driven: BTreeMap<_, _> = OPERATIONS
        .iter()
        .flat_map(|family| family.iter())
        .map(|operation| {
            (
                (operation.family, operation.method, operation.path),
                operation,
            )
        })
        .collect();
    for document in published() {
        for expected in operations(document) {
            let key = (
                expected.family.as_str(),
                expected.method.as_str(),
                expected.path.as_str(),
            );
            if let Some(operation) = driven.get(&key) {
                check(document, &expected, operation);
            }
        }
    }
}

/// Calls an operation with the values of a pass.
fn call(
    document: &Document,
    expected: &Expected,
    operation: &Operation,
    pass: Pass,
    client: &Client,
) -> Result<HttpRequest, String> {
    let values = draw(document, expected, pass);
    (operation.call)(client, &values).map_err(|error| error.to_string())
}

fn sends_what_the_documents_say(pass: Pass) {
    let client = client();
    let mut problems = Problems::default();
    each_operation(|document, expected, operation| {
        let wanted = request(document, expected, &draw(document, expected, pass));
        let at = format!("{} {} {}", expected.family, expected.method, expected.path);
        let sent =
            call(document, expected, operation, pass, &client).and_then(|sent| take_apart(&sent));
        match sent {
            Ok(sent) => differences(&wanted, &sent)
                .into_iter()
                .for_each(|difference| problems.add(&at, difference)),
            Err(error) => problems.add(&at, error),
        }
    });
    problems.assert_none();
}

#[test]
fn with_every_input() {
    sends_what_the_documents_say(Pass::All);
}

#[test]
fn with_the_required_inputs_only() {
    sends_what_the_documents_say(Pass::Required);
}

#[test]
fn with_values_that_need_care() {
    sends_what_the_documents_say(Pass::Awkward);
}

#[test]
fn with_null_wherever_it_is_allowed() {
    sends_what_the_documents_say(Pass::Nulls);
}

#[test]
fn the_crate_has_the_operations_of_the_documents_and_no_others() {
    let mut documented = Vec::new();
    for document in published() {
        documented.extend(operations(document).into_iter().map(|expected| {
            [
                expected.family,
                expected.method,
                expected.path,
                expected.operation_id,
            ]
            .join(" ")
        }));
    }
    let mut driven: Vec<_> = OPERATIONS
        .iter()
        .flat_map(|family| family.iter())
        .map(|it| [it.family, it.method, it.path, it.operation_id].join(" "))
        .collect();
    documented.sort();
    driven.sort();
    let mut problems = Problems::default();
    for operation in documented
        .iter()
        .filter(|operation| !driven.contains(operation))
    {
        problems.add(operation, "is in a document, not in the crate");
    }
    for operation in driven
        .iter()
        .filter(|operation| !documented.contains(operation))
    {
        problems.add(operation, "is in the crate, not in a document");
    }
    problems.assert_none();
    assert!(!driven.is_empty());
}

#[test]
fn the_token_goes_along_wherever_a_document_asks_for_one() {
    let client = client();
    let mut problems = Problems::default();
    each_operation(|document, expected, operation| {
        if expected.secured
            && let Ok(sent) = call(document, expected, operation, Pass::Required, &client)
        {
            let found = sent
                .headers
                .get("authorization")
                .and_then(|value| value.to_str().ok());
            if found != Some("Bearer token") {
                problems.add(
                    &expected.pointer,
                    format!("{}: Authorization is {found:?}", expected.family),
                );
            }
        }
    });
    problems.assert_none();
}

#[test]
fn nothing_is_built_without_an_account_where_one_is_needed() {
    let nobody = Client::builder()
        .token("token")
        .transport(common::Nowhere)
        .build()
        .expect("a client");
    let mut problems = Problems::default();
    each_operation(|document, expected, operation| {
        let needed = expected
            .account
            .iter()
            .any(|input| input.required && input.name != "altType");
        let built = call(document, expected, operation, Pass::Required, &nobody);
        let at = format!("{} {} {}", expected.family, expected.method, expected.path);
        match (needed, built) {
            (true, Ok(_)) => problems.add(&at, "is built without the account that it needs"),
            (true, Err(error)) if !error.contains("location") => problems.add(&at, error),
            (false, Err(error)) => problems.add(&at, error),
            _ => {}
        }
    });
    problems.assert_none();
}
