//! A request as it came.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;
use serde_json::Value;

use crate::text;

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// The path with its escapes.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Content,
}

/// The content of a request.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    None,
    Json(Value),
    /// Fields of a form; of a file, its name only.
    Form(Vec<(String, Part)>),
    Multipart(Vec<(String, Part)>),
    Other,
    /// It is not what its type says.
    Broken(String),
}

/// A field of a form.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Text(String),
    File,
}

impl Received {
    pub(crate) async fn new(head: Parts, body: Bytes) -> Self {
        let query = head.uri.query().unwrap_or_default();
        let content = content(&head.headers, body).await;
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: text::pairs(query),
            headers: head.headers,
            body: content,
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The token of the header `Authorization`.
    pub(crate) fn token(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// A field of a form or a JSON object.
    pub(crate) fn field(&self, name: &str) -> Option<Value> {
        match &self.body {
            Content::Json(body) => body.get(name).cloned(),
            Content::Form(parts) | Content::Multipart(parts) => {
                parts.iter().find_map(|(key, part)| match part {
                    Part::Text(text) if key == name => Some(Value::from(text.clone())),
                    _ => None,
                })
            }
            Content::None | Content::Other | Content::Broken(_) => None,
        }
    }
}

async fn content(headers: &HeaderMap, body: Bytes) -> Content {
    let kind = headers.get("content-type");
    let kind = kind
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let short = kind.split(';').next().unwrap_or_default().trim();
    match short {
        "" if body.is_empty() => Content::None,
        "application/x-www-form-urlencoded" => {
            let pairs = text::pairs(&String::from_utf8_lossy(&body));
            let parts = pairs.into_iter();
            Content::Form(
                parts
                    .map(|(name, value)| (name, Part::Text(value)))
                    .collect(),
            )
        }
        "multipart/form-data" => match multipart(&kind, body).await {
            Ok(parts) => Content::Multipart(parts),
            Err(error) => Content::Broken(error.to_string()),
        },
        _ if short.ends_with("json") => match serde_json::from_slice(&body) {
            Ok(value) => Content::Json(value),
            Err(_) if body.is_empty() => Content::None,
            Err(error) => Content::Broken(error.to_string()),
        },
        _ => Content::Other,
    }
}

async fn multipart(kind: &str, body: Bytes) -> Result<Vec<(String, Part)>, multer::Error> {
    let boundary = multer::parse_boundary(kind)?;
    // No parts at all is a form too; the parser wants one at least.
    let text = body.trim_ascii();
    if text.is_empty() || text == format!("--{boundary}--").as_bytes() {
        return Ok(Vec::new());
    }
    let whole = Whole(Some(body));
    let mut fields = multer::Multipart::new(whole, boundary);
    let mut parts = Vec::new();
    while let Some(field) = fields.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let is_file = field.file_name().is_some();
        let text = field.bytes().await?;
        parts.push((
            name,
            match is_file {
                true => Part::File,
                false => Part::Text(String::from_utf8_lossy(&text).into_owned()),
            },
        ));
    }
    Ok(parts)
}

/// A body that is there at once.
struct Whole(Option<Bytes>);

impl futures_core::Stream for Whole {
    type Item = Result<Bytes, std::convert::Infallible>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}
