//! From a request as a value to the request that is sent: what goes where.

use std::borrow::Cow;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use secrecy::{ExposeSecret, SecretString};

use super::client::Client;
use super::error::{Error, ErrorKind};
use super::options::Options;
use super::percent::pair;
use super::request::{Body, Request};
use super::route::{Answer, BodyKind, Constant, Place, Style};
use super::style;
use super::transport::{HttpBody, HttpRequest, Part, PartContent, Url};
use super::wire::Json;

/// The header that says which version of the API is meant.
const VERSION: HeaderName = HeaderName::from_static("version");

/// A value that is sent, wherever it comes from.
struct Sent<'a> {
    place: Place,
    name: &'a str,
    json: Cow<'a, Json>,
}

impl Request {
    /// The request as it would be sent now.
    pub fn build(&self) -> Result<HttpRequest, Error> {
        self.assemble().map_err(|error| self.call().name_in(error))
    }

    fn assemble(&self) -> Result<HttpRequest, Error> {
        if let Some(text) = &self.invalid {
            return Err(invalid(text.clone()));
        }
        let sent = self.sent()?;
        let url = url(
            &self.client,
            &self.write_path(&sent)?,
            &self.write_query(&sent)?,
        );
        let mut headers = HeaderMap::new();
        if let Some(version) = self.route.version {
            // A value of the crate's own is shared, not copied.
            let version = HeaderValue::from_maybe_shared(Bytes::from_static(version.as_bytes()))
                .map_err(|_| unfit("version"))?;
            headers.insert(VERSION, version);
        }
        if self.route.answer == Answer::Json {
            headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        }
        for value in sent.iter().filter(|value| value.place == Place::Header) {
            let text = style::header(&value.json, self.style(value))
                .ok_or_else(|| unwritable(value.name, "a header"))?;
            put_header(&mut headers, value.name, &text)?;
        }
        let body = self.write_body(&sent, &mut headers)?;
        for (name, value) in &self.extra_headers {
            put_header(&mut headers, name, value)?;
        }
        let method = self.route.method.clone();
        let mut request = http_request(&self.client, &self.options, method, url, headers)?;
        request.body = body;
        Ok(request)
    }

    /// The account that the request speaks for.
    pub(super) fn account(&self) -> Option<&Arc<str>> {
        self.location
            .as_ref()
            .or(self.client.location.as_ref())
            .filter(|id| !id.trim().is_empty())
    }

    /// Everything that is sent: what the caller set, the account's id where it
    /// is missing, what goes along with it, and the constants.
    fn sent(&self) -> Result<Vec<Sent<'_>>, Error> {
        let mut sent: Vec<Sent<'_>> = self
            .values
            .iter()
            .map(|value| Sent {
                place: value.place,
                name: &value.name,
                json: Cow::Borrowed(&value.json),
            })
            .collect();
        let location = self.account();
        let mut filled = false;
        for slot in self.route.location {
            if self.is_sent(&sent, slot.place, slot.name) {
                continue;
            }
            match location {
                Some(id) => {
                    filled = true;
                    sent.push(constant(slot.place, slot.name, id));
                }
                None if slot.required => return Err(missing_location(slot.name)),
                None => {}
            }
        }
        let along: &[Constant] = if filled {
            self.route.with_location
        } else {
            &[]
        };
        for constant_value in along.iter().chain(self.route.constants) {
            let Constant { place, name, value } = *constant_value;
            if !self.is_sent(&sent, place, name) {
                sent.push(constant(place, name, value));
            }
        }
        Ok(sent)
    }

    /// Whether a value is set, be it within a body that was given as a whole. A
    /// whole body that has no fields has no place for the value either.
    fn is_sent(&self, sent: &[Sent<'_>], place: Place, name: &str) -> bool {
        let in_body = place == Place::Body
            && match &self.body {
                Body::Fields => false,
                Body::Json(Json::Object(fields)) => fields.contains_key(name),
                Body::Json(_) | Body::Bytes(_) | Body::Text(_) => true,
            };
        let is_this = |value: &Sent<'_>| match place {
            Place::Header => value.place == place && value.name.eq_ignore_ascii_case(name),
            _ => value.place == place && value.name == name,
        };
        in_body || sent.iter().any(is_this)
    }

    fn style(&self, value: &Sent<'_>) -> Style {
        let default = match value.place {
            Place::Path | Place::Header => Style::Simple,
            Place::Query | Place::Body => Style::Form,
        };
        self.route
            .parameters
            .iter()
            .find(|parameter| parameter.place == value.place && parameter.name == value.name)
            .map_or(default, |parameter| parameter.style)
    }

    fn write_path(&self, sent: &[Sent<'_>]) -> Result<String, Error> {
        let mut rest = self.route.path;
        // An id is longer than the name that stands for it.
        let mut path = String::with_capacity(2 * rest.len());
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            path.push_str(before);
            let value = sent
                .iter()
                .find(|value| value.place == Place::Path && value.name == name)
                .ok_or_else(|| invalid(format!("the path's `{name}` is missing")))?;
            style::path(name, &value.json, self.style(value), &mut path).ok_or_else(|| {
                invalid(format!(
                    "`{name}` cannot be empty, `.` or `..`: the path would be another one"
                ))
            })?;
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }

    fn write_query(&self, sent: &[Sent<'_>]) -> Result<String, Error> {
        let mut query = String::new();
        for value in sent.iter().filter(|value| value.place == Place::Query) {
            style::query(value.name, &value.json, self.style(value), &mut query)
                .ok_or_else(|| unwritable(value.name, "a query"))?;
        }
        for (name, value) in &self.extra_query {
            pair(name, value, &mut query);
        }
        Ok(query)
    }

    fn write_body(&self, sent: &[Sent<'_>], headers: &mut HeaderMap) -> Result<HttpBody, Error> {
        let fields: Vec<&Sent<'_>> = sent
            .iter()
            .filter(|value| value.place == Place::Body)
            .collect();
        let kind = self.route.body;
        match &self.body {
            Body::Bytes(bytes) => {
                no_fields(&fields)?;
                let content_type = match kind {
                    BodyKind::Bytes { content_type } => content_type,
                    _ => "application/octet-stream",
                };
                Ok(bytes_body(headers, content_type, bytes.clone()))
            }
            Body::Text(text) => {
                no_fields(&fields)?;
                let content_type = match kind {
                    BodyKind::Text { content_type } => content_type,
                    _ => "text/plain; charset=utf-8",
                };
                Ok(bytes_body(headers, content_type, text.clone().into()))
            }
            Body::Json(Json::Object(whole)) => {
                let mut whole = whole.clone();
                for field in fields {
                    whole.insert(field.name.to_owned(), field.json.clone().into_owned());
                }
                json_body(headers, kind, &Json::Object(whole))
            }
            Body::Json(whole) => {
                no_fields(&fields)?;
                json_body(headers, kind, whole)
            }
            Body::Fields => self.write_fields(&fields, headers),
        }
    }

    /// A body that is made of fields, in the form that the operation takes.
    fn write_fields(
        &self,
        fields: &[&Sent<'_>],
        headers: &mut HeaderMap,
    ) -> Result<HttpBody, Error> {
        let nothing = fields.is_empty() && self.files.is_empty();
        if nothing && !self.route.body_required {
            return Ok(HttpBody::Empty);
        }
        match self.route.body {
            BodyKind::Multipart => return self.write_parts(fields),
            _ if !self.files.is_empty() => {
                return Err(invalid("files need a multipart body".to_owned()));
            }
            BodyKind::Form => {
                let mut form = String::new();
                for field in fields {
                    style::query(field.name, &field.json, self.style(field), &mut form)
                        .ok_or_else(|| unwritable(field.name, "a form"))?;
                }
                let content_type = "application/x-www-form-urlencoded";
                return Ok(bytes_body(headers, content_type, form.into()));
            }
            BodyKind::Bytes { .. } | BodyKind::Text { .. } if !nothing => no_fields(fields)?,
            // Documents forget bodies: with extra fields there is one all the same.
            BodyKind::None if nothing => return Ok(HttpBody::Empty),
            BodyKind::Json { .. } | BodyKind::None => {}
            BodyKind::Bytes { .. } | BodyKind::Text { .. } => return Ok(HttpBody::Empty),
        }
        let object = fields
            .iter()
            .map(|field| (field.name.to_owned(), field.json.clone().into_owned()))
            .collect();
        json_body(headers, self.route.body, &Json::Object(object))
    }

    /// Parts: the fields first, because some servers decide by them what to do
    /// with the files.
    fn write_parts(&self, fields: &[&Sent<'_>]) -> Result<HttpBody, Error> {
        let mut parts = Vec::new();
        for field in fields {
            let values = match &*field.json {
                Json::Array(items) => items.as_slice(),
                value => std::slice::from_ref(value),
            };
            for value in values {
                let text = style::text(value).ok_or_else(|| unwritable(field.name, "a form"))?;
                parts.push(Part {
                    name: field.name.to_owned(),
                    content: match value {
                        Json::Array(_) | Json::Object(_) => PartContent::Json(text),
                        _ => PartContent::Text(text),
                    },
                });
            }
        }
        for (name, files) in &self.files {
            for file in files {
                parts.push(Part {
                    name: name.clone().into_owned(),
                    content: PartContent::File(file.clone()),
                });
            }
        }
        Ok(HttpBody::Multipart(parts))
    }
}

/// A request with what every request has: token, user agent, limits.
pub(super) fn http_request(
    client: &Client,
    options: &Options,
    method: Method,
    url: Url,
    mut headers: HeaderMap,
) -> Result<HttpRequest, Error> {
    let inner = &client.inner;
    if !headers.contains_key(USER_AGENT) {
        headers.insert(USER_AGENT, inner.user_agent.clone());
    }
    // Also where the document asks for no token: documents forget to, and the
    // token goes to the base URL's host only.
    if !headers.contains_key(AUTHORIZATION) {
        match (&options.token, &inner.token) {
            (Some(token), _) => {
                headers.insert(AUTHORIZATION, bearer(token)?);
            }
            (None, Some(fixed)) if inner.tokens.is_none() => {
                headers.insert(AUTHORIZATION, fixed.header.clone());
            }
            _ => {}
        }
    }
    Ok(HttpRequest {
        method,
        url,
        headers,
        body: HttpBody::Empty,
        timeout: options.attempt_timeout.or(inner.timeout),
        max_response_bytes: options
            .max_response_bytes
            .unwrap_or(inner.max_response_bytes),
    })
}

/// The value of the header that carries a token.
pub(super) fn bearer(token: &SecretString) -> Result<HeaderValue, Error> {
    let value = format!("Bearer {}", token.expose_secret());
    let mut value = header_value("authorization", &value)?;
    value.set_sensitive(true);
    Ok(value)
}

/// The base URL, with a path and a query that are encoded already. Whatever the path
/// holds, the host stays the one that the token is for.
pub(super) fn url(client: &Client, path: &str, query: &str) -> Url {
    let mut url = client.inner.base_url.clone();
    let (path, own) = match path.split_once('?') {
        Some((path, own)) => (path, Some(own)),
        None => (path, None),
    };
    let path = [url.path().trim_end_matches('/'), path].concat();
    url.set_path(&path);
    match own {
        Some(own) if !query.is_empty() => url.set_query(Some(&[own, query].join("&"))),
        Some(own) => url.set_query(Some(own)),
        None if !query.is_empty() => url.set_query(Some(query)),
        None => {}
    }
    url
}

/// Sets a header. The names of those that hold secrets are known.
pub(super) fn put_header(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let header = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| invalid(format!("`{name}` is no name of a header")))?;
    let mut value = header_value(name, value)?;
    let secret = [
        "authorization",
        "cookie",
        "proxy-authorization",
        "x-api-key",
    ];
    value.set_sensitive(secret.contains(&header.as_str()));
    headers.insert(header, value);
    Ok(())
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(value).map_err(|_| unfit(name))
}

fn unfit(name: &str) -> Error {
    invalid(format!("the value of `{name}` cannot be in a header"))
}

/// A body of JSON, under the media type of the operation.
pub(super) fn json_body(
    headers: &mut HeaderMap,
    kind: BodyKind,
    value: &Json,
) -> Result<HttpBody, Error> {
    let content_type = match kind {
        BodyKind::Json { content_type } => content_type,
        _ => "application/json",
    };
    let bytes = serde_json::to_vec(value)
        .map_err(|error| invalid("the body cannot be sent".to_owned()).with_source(error))?;
    Ok(bytes_body(headers, content_type, bytes.into()))
}

fn bytes_body(headers: &mut HeaderMap, content_type: &'static str, bytes: Bytes) -> HttpBody {
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    HttpBody::Bytes(bytes)
}

fn constant<'a>(place: Place, name: &'a str, value: &str) -> Sent<'a> {
    Sent {
        place,
        name,
        json: Cow::Owned(Json::from(value)),
    }
}

pub(super) fn invalid(text: String) -> Error {
    Error::new(ErrorKind::InvalidInput, text)
}

fn unwritable(name: &str, place: &str) -> Error {
    invalid(format!(
        "`{name}` is null, or holds it, and {place} cannot say that"
    ))
}

fn no_fields(fields: &[&Sent<'_>]) -> Result<(), Error> {
    match fields.first() {
        Some(field) => Err(invalid(format!(
            "the body is no object, so it cannot have a field `{}`",
            field.name
        ))),
        None => Ok(()),
    }
}

fn missing_location(name: &str) -> Error {
    Error::new(
        ErrorKind::MissingLocation,
        format!(
            "`{name}` is missing: call this on `client.location(id)`, \
             or give the request its own with `.location_id(id)`"
        ),
    )
}
