//! A request as text, with its secrets hidden.

use hoopai::runtime::{FileContent, HttpBody, PartContent};
use hoopai::{HttpRequest, Json};

const HIDDEN: &str = "***";

/// Names of values that nobody else should read, without case and separators.
const SECRET: [&str; 9] = [
    "accesstoken",
    "apikey",
    "authorization",
    "clientsecret",
    "code",
    "password",
    "refreshtoken",
    "secret",
    "token",
];

/// The request as it would be sent.
pub(crate) fn text(request: &HttpRequest) -> String {
    let mut text = format!("{} {}\n", request.method, url(request));
    for (name, value) in &request.headers {
        let value = match value.is_sensitive() || is_secret(name.as_str()) {
            true => HIDDEN.into(),
            false => String::from_utf8_lossy(value.as_bytes()),
        };
        text.push_str(&format!("{name}: {value}\n"));
    }
    let body = body(&request.body);
    if !body.is_empty() {
        text.push_str(&format!("\n{body}\n"));
    }
    text
}

fn url(request: &HttpRequest) -> String {
    let url = &request.url;
    match url.query() {
        None => url.to_string(),
        Some(query) => {
            let mut bare = url.clone();
            bare.set_query(None);
            format!("{bare}?{}", pairs(query))
        }
    }
}

/// A query or form, still encoded.
fn pairs(text: &str) -> String {
    let pairs = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if is_secret(name) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<String>>().join("&")
}

fn body(body: &HttpBody) -> String {
    match body {
        HttpBody::Bytes(bytes) => match body.as_json() {
            Some(json) => format!("{:#}", hidden(json)),
            None => pairs(&String::from_utf8_lossy(bytes)),
        },
        HttpBody::Multipart(parts) => {
            let lines = parts.iter().map(|part| {
                let value = match &part.content {
                    _ if is_secret(&part.name) => HIDDEN.to_owned(),
                    PartContent::Text(text) | PartContent::Json(text) => text.clone(),
                    PartContent::File(file) => match &file.content {
                        FileContent::Disk { path, .. } => {
                            format!("@{} ({} bytes)", path.display(), file.length())
                        }
                        _ => format!("{} bytes", file.length()),
                    },
                    _ => "…".to_owned(),
                };
                format!("{}: {value}", part.name)
            });
            lines.collect::<Vec<String>>().join("\n")
        }
        _ => String::new(),
    }
}

fn hidden(json: Json) -> Json {
    match json {
        Json::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| match is_secret(&name) {
                true => (name, Json::from(HIDDEN)),
                false => (name, hidden(value)),
            })
            .collect(),
        Json::Array(items) => items.into_iter().map(hidden).collect(),
        other => other,
    }
}

fn is_secret(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    SECRET.contains(&plain.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_hidden_wherever_they_are() {
        assert_eq!(
            hidden(json!({"name": "Ada", "list": [{"client_secret": "s"}], "refreshToken": "r"})),
            json!({"name": "Ada", "list": [{"client_secret": "***"}], "refreshToken": "***"})
        );
        assert_eq!(
            pairs("code=c&grant_type=x&client_secret=s"),
            "code=***&grant_type=x&client_secret=***"
        );
    }
}
