//! A request as text, with its secrets hidden.

use hoopai::HttpRequest;
use hoopai::runtime::{FileContent, HttpBody, PartContent};
use http::HeaderValue;

use super::secrets::{self, HIDDEN, hidden};

/// A header of which nothing but its name is known.
pub(crate) const HIDDEN_VALUE: HeaderValue = HeaderValue::from_static(HIDDEN);

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
            Some(json) => format!("{:#}", hidden(json, is_secret)),
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

/// In a request, a `code` is what a login brought.
fn is_secret(name: &str) -> bool {
    name == "code" || secrets::is_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_shown_without_its_secrets() {
        assert_eq!(
            pairs("code=c&grant_type=x&client_secret=s"),
            "code=***&grant_type=x&client_secret=***"
        );
    }
}
