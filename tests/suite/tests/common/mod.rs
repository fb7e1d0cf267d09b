//! What several tests need.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::fmt::Display;
use std::path::Path;
use std::sync::LazyLock;

use codegen::generate::project_task;
use codegen::webhooks::{Event, FILE, MODULE};
use hoopai::runtime::BoxFuture;
use hoopai::{Client, HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use serde_json::Value;
use suite::reader::{Document, LOCATION};

/// A client for the tests' account that cannot reach any network.
pub(crate) fn client() -> Client {
    Client::builder()
        .token("token")
        .transport(Nowhere)
        .build()
        .expect("a client")
        .location(LOCATION)
}

/// The project's documents with their corrections: what the crate is made of. Read once
/// for all tests of a program.
pub(crate) fn published() -> &'static [Document] {
    static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(|| {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let task = project_task(root, None).expect("the specs are readable");
        let documents = task.documents.into_iter().map(|document| {
            let folder = document.family.folder();
            Document::new(&folder, &format!("{folder}.yaml"), document.root)
        });
        documents.collect()
    });
    &DOCUMENTS
}

/// The document of what the platform sends by itself.
pub(crate) fn webhooks() -> (Document, Vec<Event>) {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let webhooks = codegen::webhooks::read(&root.join("specs")).expect("it is readable");
    let webhooks = webhooks.expect("there are events");
    let document = Document::new(MODULE, FILE, webhooks.document.root);
    (document, webhooks.events)
}

/// A transport that sends nothing.
pub(crate) struct Nowhere;

impl Transport for Nowhere {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Connect, "tests send nothing");
        Box::pin(async { Err(error) })
    }
}

/// Everything that is wrong, so that one run shows it all.
#[derive(Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    /// Adds one.
    pub(crate) fn add(&mut self, at: impl Display, what: impl Display) {
        self.0.push(format!("{at}: {what}"));
    }

    /// Fails the test where there are any.
    #[track_caller]
    pub(crate) fn assert_none(self) {
        // More than anybody reads says no more than the number does.
        let shown: Vec<_> = self.0.iter().take(60).map(String::as_str).collect();
        assert!(
            self.0.is_empty(),
            "{} problems\n{}",
            self.0.len(),
            shown.join("\n")
        );
    }
}

/// JSON that the crate wrote.
pub(crate) fn decoded(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("the crate writes JSON")
}

/// The same with scalars as text, so that `"5"` and 5, which the crate reads as
/// one, are equal; and without nulls, which it reads as absent where the document
/// does not allow them.
pub(crate) fn looser(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(looser).collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), looser(value)))
            .collect(),
        Value::Number(number) => Value::String(number.as_f64().unwrap_or_default().to_string()),
        Value::Bool(flag) => Value::String(flag.to_string()),
        Value::String(text) => match text.parse::<f64>() {
            Ok(number) => Value::String(number.to_string()),
            Err(_) => value.clone(),
        },
        Value::Null => Value::Null,
    }
}
