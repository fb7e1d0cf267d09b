//! What the successes of an operation answer with.

use serde_json::Value;

use super::document::{Document, entries};
use super::draw::Drawer;
use super::fits;
use super::pass::Pass;

/// One success of an operation.
#[derive(Debug)]
pub struct Answer {
    /// Where the operation stands.
    pub operation: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The status, such as `200` or `2XX`.
    pub status: String,
    /// What comes with it.
    pub body: AnswerBody,
}

/// What comes with a success.
#[derive(Debug, PartialEq)]
pub enum AnswerBody {
    /// The document says nothing of a body.
    None,
    /// JSON of a schema.
    Json(Value),
    /// JSON of which the document says nothing more.
    Untyped,
    /// Another type of content.
    Other(String),
}

impl Answer {
    /// A body that the document allows, where it describes one.
    pub fn draw(&self, document: &Document, pass: Pass) -> Option<Value> {
        match &self.body {
            AnswerBody::Json(schema) => {
                Some(Drawer::new(document, pass).some_value(schema, "answer"))
            }
            _ => None,
        }
    }

    /// Why a body is not what the document describes, if it is not.
    pub fn misfit(&self, document: &Document, body: &Value) -> Option<String> {
        match &self.body {
            AnswerBody::Json(schema) => fits::misfit(document, schema, body),
            _ => None,
        }
    }
}

/// Every success of every operation, in the document's order.
pub fn answers(document: &Document) -> Vec<Answer> {
    let mut found = Vec::new();
    for site in document.operations() {
        for (status, response) in entries(site.operation.get("responses")) {
            if status.starts_with('2') {
                found.push(Answer {
                    operation: site.pointer.clone(),
                    method: site.method.to_uppercase(),
                    path: site.path.to_owned(),
                    status: status.clone(),
                    body: body(document, response),
                });
            }
        }
    }
    found
}

fn body(document: &Document, response: &Value) -> AnswerBody {
    let response = document.resolve(response).unwrap_or(response);
    let mut kinds = entries(response.get("content"));
    match kinds.next() {
        None => AnswerBody::None,
        Some((kind, media)) if kind.contains("json") => match media.get("schema") {
            Some(schema) => AnswerBody::Json(schema.clone()),
            None => AnswerBody::Untyped,
        },
        Some((kind, _)) => AnswerBody::Other(kind.clone()),
    }
}
