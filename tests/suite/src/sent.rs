//! A request as it goes out, taken apart, so that it can be compared.

use hoopai::runtime::{FileContent, HttpBody, HttpRequest, Part as SentPart, PartContent};
use serde_json::Value;

use crate::reader::{Body, Part, PartKind, Request, encode};

/// Takes a request apart.
///
/// # Errors
///
/// What is wrong with its path, its headers or its body, in words.
pub fn take_apart(request: &HttpRequest) -> Result<Request, String> {
    let headers = request
        .headers
        .iter()
        .map(|(name, value)| match value.to_str() {
            Ok(value) => Ok((name.as_str().to_owned(), value.to_owned())),
            Err(_) => Err(format!("the header {name} is no text")),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let content_type = headers
        .iter()
        .find(|(name, _)| name == "content-type")
        .map_or("", |(_, value)| value.as_str());
    Ok(Request {
        method: request.method.as_str().to_owned(),
        path: canonical(request.url.path())?,
        query: pairs(request.url.query().unwrap_or_default())?,
        body: read_body(content_type, &request.body)?,
        headers,
    })
}

/// How a request differs from what it should be; empty where it does not.
///
/// The order of pairs of different names, how a number is written in JSON, and
/// headers that nobody asked about make no difference.
pub fn differences(wanted: &Request, sent: &Request) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, wanted: String, sent: String| {
        if wanted != sent {
            found.push(format!("{what}\n  wanted {wanted}\n  sent   {sent}"));
        }
    };
    compare("method", wanted.method.clone(), sent.method.clone());
    compare("path", wanted.path.clone(), sent.path.clone());
    compare("query", by_name(&wanted.query), by_name(&sent.query));
    for (name, value) in &wanted.headers {
        let values: Vec<_> = sent
            .headers
            .iter()
            .filter(|(sent, _)| sent == name)
            .collect();
        let values: Vec<_> = values.iter().map(|(_, value)| value).collect();
        compare(
            &format!("header {name}"),
            format!("{:?}", [value]),
            format!("{values:?}"),
        );
    }
    match (&wanted.body, &sent.body) {
        (Body::Json(wanted), Body::Json(sent)) => {
            if let Some(difference) = json_difference("", wanted, sent) {
                compare("body", difference, String::new());
            }
        }
        (Body::Form(wanted), Body::Form(sent)) => compare("form", by_name(wanted), by_name(sent)),
        (Body::Multipart(wanted), Body::Multipart(sent)) => {
            let sorted = |parts: &[Part]| {
                let mut parts = parts.to_vec();
                parts.sort_by(|one, other| one.name.cmp(&other.name));
                format!("{parts:?}")
            };
            compare("parts", sorted(wanted), sorted(sent));
        }
        (wanted, sent) => compare("body", format!("{wanted:?}"), format!("{sent:?}")),
    }
    found
}

/// The first place where two JSON values differ, and how; numbers are compared
/// as numbers.
pub fn json_difference(at: &str, wanted: &Value, got: &Value) -> Option<String> {
    let here = || Some(format!("{at}: wanted {wanted}, got {got}"));
    match (wanted, got) {
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => None,
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .enumerate()
            .find_map(|(index, (one, other))| {
                json_difference(&format!("{at}[{index}]"), one, other)
            }),
        (Value::Object(one), Value::Object(other)) => {
            let missing = one.keys().find(|name| !other.contains_key(*name));
            let strange = other.keys().find(|name| !one.contains_key(*name));
            match (missing, strange) {
                (Some(name), _) => Some(format!("{at}.{name}: missing, wanted {}", one[name])),
                (_, Some(name)) => Some(format!("{at}.{name}: not wanted, got {}", other[name])),
                _ => one.iter().find_map(|(name, value)| {
                    json_difference(&format!("{at}.{name}"), value, &other[name])
                }),
            }
        }
        (one, other) if one == other => None,
        _ => here(),
    }
}

/// The pairs with those of one name together; among themselves they keep their order.
fn by_name(pairs: &[(String, String)]) -> String {
    let mut pairs = pairs.to_vec();
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    format!("{pairs:?}")
}

/// The path with each segment encoded in the one way that [`encode`] has.
fn canonical(path: &str) -> Result<String, String> {
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%".contains(&byte);
    if !path.bytes().all(legal) {
        return Err(format!(
            "the path {path:?} holds characters that no path may hold"
        ));
    }
    let segments: Vec<_> = path
        .split('/')
        .map(|segment| Ok(encode(&decode(segment)?)))
        .collect::<Result<_, String>>()?;
    Ok(segments.join("/"))
}

fn decode(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next().unwrap_or(b'?'), rest.next().unwrap_or(b'?')];
        let hex = std::str::from_utf8(&digits).ok();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => bytes.push(byte),
            None => return Err(format!("{text:?} is not percent-encoded")),
        }
    }
    String::from_utf8(bytes).map_err(|_| format!("{text:?} is no UTF-8"))
}

fn pairs(text: &str) -> Result<Vec<(String, String)>, String> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((
                decode(&name.replace('+', " "))?,
                decode(&value.replace('+', " "))?,
            ))
        })
        .collect()
}

fn read_body(content_type: &str, body: &HttpBody) -> Result<Body, String> {
    let bytes = match body {
        HttpBody::Empty => return Ok(Body::None),
        HttpBody::Multipart(parts) => {
            return parts
                .iter()
                .map(read_part)
                .collect::<Result<_, _>>()
                .map(Body::Multipart);
        }
        other => other
            .as_bytes()
            .ok_or("a body of a kind that this test does not know")?,
    };
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    match kind {
        "application/x-www-form-urlencoded" => {
            Ok(Body::Form(pairs(&String::from_utf8_lossy(bytes))?))
        }
        kind if kind.contains("json") => serde_json::from_slice(bytes)
            .map(Body::Json)
            .map_err(|error| format!("the body is no JSON: {error}")),
        kind => Ok(Body::Other(kind.to_owned(), bytes.to_vec())),
    }
}

fn read_part(part: &SentPart) -> Result<Part, String> {
    let (kind, bytes) = match &part.content {
        PartContent::Text(text) => (PartKind::Text, text.clone().into_bytes()),
        PartContent::Json(text) => (PartKind::Json, text.clone().into_bytes()),
        PartContent::File(file) => {
            let kind = PartKind::File {
                name: file.name.clone(),
                content_type: file.content_type.clone().unwrap_or_default(),
            };
            let FileContent::Bytes(bytes) = &file.content else {
                return Err("a file on the disk, which no test gave it".into());
            };
            (kind, bytes.to_vec())
        }
        _ => return Err("a part of a kind that this test does not know".into()),
    };
    Ok(Part {
        name: part.name.clone(),
        kind,
        bytes,
    })
}
