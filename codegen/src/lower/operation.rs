//! Path items become operations.

use openapiv3::{PathItem, ReferenceOr, SecurityRequirement};
use serde_json::Value;

use super::{At, Lowerer};
use crate::ir::{Evidence, Facts, Input, Known, Operation, Place, Requirement};
use crate::pointer;

impl<'a> Lowerer<'a> {
    /// All operations in the document's order.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let api = self.api;
        let mut operations = Vec::new();
        for (path, item) in api.paths.iter() {
            let at = pointer::join("/paths", path);
            match item {
                ReferenceOr::Item(item) => self.path_item(path, item, &at, &mut operations),
                ReferenceOr::Reference { reference } => self.refuse(
                    "path-ref",
                    &at,
                    format!("the path item is a reference to `{reference}`"),
                    self.edit("write the path item out"),
                ),
            }
        }
        operations
    }

    fn path_item(
        &mut self,
        path: &str,
        item: &'a PathItem,
        at: &str,
        operations: &mut Vec<Operation>,
    ) {
        for (method, operation) in item.iter() {
            let pointer = pointer::join(at, method);
            operations.push(self.operation(path, method, item, operation, pointer));
        }
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: String,
    ) -> Operation {
        let id = operation
            .operation_id
            .clone()
            .filter(|id| !id.trim().is_empty());
        let mut lowered = Operation {
            id: id.unwrap_or_else(|| id_from_path(method, path)),
            method: method.to_uppercase(),
            path: path.to_owned(),
            pointer: pointer.clone(),
            tags: operation.tags.clone(),
            facts: Facts {
                title: operation.summary.clone(),
                deprecated: operation.deprecated,
                ..Facts::default()
            },
            known: known(operation),
            name: String::new(),
            type_name: String::new(),
            version: None,
            constants: Vec::new(),
            location: Vec::new(),
            with_location: Vec::new(),
            inputs: Vec::new(),
            body: None,
            answer: crate::ir::Answer::Empty,
            paging: None,
            success: Vec::new(),
            errors: Vec::new(),
            error_bodies: Vec::new(),
            security: self.security(operation.security.as_ref()),
            successors: Vec::new(),
        };
        // An overlay says so where the account's id names another account than the
        // one that the call is made for.
        self.of_another_account = operation
            .extensions
            .get("x-account")
            .and_then(Value::as_str)
            == Some("other");
        self.parameters(item, operation, &mut lowered);
        if lowered.version.is_none() {
            lowered.version = self
                .rules
                .default_version
                .clone()
                .map(|version| (version, false));
        }
        let at = At {
            pointer: pointer.clone(),
            path: vec![lowered.id.clone()],
            schema: None,
        };
        if let Some(body) = &operation.request_body {
            self.body(body, &at, &mut lowered);
        }
        self.responses(&operation.responses, &at, &mut lowered);
        if let Some(written) = operation.extensions.get("x-paging") {
            lowered.paging = self.paging(written, &lowered);
        }
        lowered
    }

    /// Adds an input, unless the client gives the value.
    pub(super) fn input(&mut self, input: Input, operation: &mut Operation) {
        let wire = &input.field.wire;
        let own = !self.of_another_account;
        if own && self.rules.account_ids.contains(wire) && self.is_enum_or_scalar(&input.field.ty) {
            operation.location.push(crate::ir::LocationSlot {
                place: input.place,
                name: wire.clone(),
                required: input.field.required,
            });
            return;
        }
        operation.inputs.push(input);
    }

    /// Takes what goes along with the account's id out of the inputs.
    pub(super) fn settle_account(&mut self, operation: &mut Operation) {
        let Some((name, value)) = &self.rules.account_type else {
            return;
        };
        for place in [Place::Path, Place::Query, Place::Header, Place::Field] {
            if !operation.location.iter().any(|slot| slot.place == place) {
                continue;
            }
            operation.inputs.retain(|input| {
                let taken = input.place == place && input.field.wire == *name;
                if taken {
                    operation.with_location.push(crate::ir::Constant {
                        place,
                        name: name.clone(),
                        value: value.clone(),
                    });
                }
                !taken
            });
        }
    }

    fn security(&self, own: Option<&Vec<SecurityRequirement>>) -> Vec<Requirement> {
        let requirements = own.or(self.api.security.as_ref());
        requirements
            .into_iter()
            .flatten()
            .filter(|requirement| !requirement.is_empty())
            .map(|requirement| Requirement {
                schemes: requirement
                    .iter()
                    .map(|(scheme, scopes)| (scheme.clone(), scopes.clone()))
                    .collect(),
            })
            .collect()
    }
}

/// How an operation is known. The overlay engine marks the operations that an
/// overlay has added; the overlays themselves say hosts and guesses.
fn known(operation: &openapiv3::Operation) -> Known {
    let text = |key: &str| operation.extensions.get(key).and_then(Value::as_str);
    Known {
        evidence: match text("x-evidence") {
            Some("documented") => Evidence::Documented,
            Some("observed") => Evidence::Observed,
            _ => Evidence::Published,
        },
        hosts: operation
            .extensions
            .get("x-hosts")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
        guess: text("x-guess").map(str::to_owned),
    }
}

/// An operation id for an operation that has none: the method, and the words
/// of the path, its parameters behind `by`.
fn id_from_path(method: &str, path: &str) -> String {
    let mut words = vec![method.to_lowercase()];
    let mut by = Vec::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        match segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
        {
            Some(parameter) => by.push(parameter.to_owned()),
            None => words.push(segment.replace(['{', '}'], "-")),
        }
    }
    if !by.is_empty() {
        words.push("by".to_owned());
        words.extend(by);
    }
    words.join("-")
}
