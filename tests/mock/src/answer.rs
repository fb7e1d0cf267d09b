//! What is answered.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

/// An answer.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn new(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = vec![("content-type", content_type.to_owned())];
        Self {
            status,
            headers,
            body: body.into(),
        }
    }

    pub(crate) fn empty(status: u16) -> Self {
        let mut reply = Self::new(status, "", Bytes::new());
        reply.headers.clear();
        reply
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::new(status, "application/json; charset=utf-8", body.to_string())
    }

    /// An error as the platform writes it.
    pub(crate) fn error(status: u16, message: impl Into<Value>) -> Self {
        let mut body = json!({"statusCode": status, "message": message.into()});
        let known = StatusCode::from_u16(status).ok();
        if let Some(reason) = known.and_then(|status| status.canonical_reason()) {
            body["error"] = json!(reason);
        }
        Self::json(status, &body)
    }

    pub(crate) fn html(status: u16) -> Self {
        let page = format!("<html><body><h1>{status}</h1></body></html>\n");
        Self::new(status, "text/html", page)
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }
}
