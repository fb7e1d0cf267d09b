//! A request as a value: an operation, and what the caller set.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use secrecy::SecretString;

use super::call::{Call, What};
use super::client::Client;
use super::decode::Output;
use super::download::Download;
use super::error::Error;
use super::execute::{download, execute};
use super::file::File;
use super::options::Options;
use super::response::Response;
use super::retry::RetryPolicy;
use super::route::{Place, Route};
use super::transport::BoxFuture;
use super::wire::{Json, Wire, to_json};

/// A request for an operation. The operations' own types wrap it.
///
/// Nothing here fails: what cannot be sent is remembered, and said when the
/// request is built or sent. A value that is set twice counts once, as the last.
#[derive(Clone)]
pub struct Request {
    pub(super) client: Client,
    pub(super) route: &'static Route,
    pub(super) values: Vec<Value>,
    pub(super) files: Vec<(Cow<'static, str>, Vec<File>)>,
    pub(super) body: Body,
    pub(super) location: Option<Arc<str>>,
    pub(super) extra_headers: Vec<(String, String)>,
    pub(super) extra_query: Vec<(String, String)>,
    pub(super) options: Options,
    /// The first value that could not be taken.
    pub(super) invalid: Option<String>,
}

/// A parameter, or a field of the body.
#[derive(Clone)]
pub(super) struct Value {
    pub(super) place: Place,
    pub(super) name: Cow<'static, str>,
    pub(super) json: Json,
}

/// The body, where it is set as a whole.
#[derive(Clone)]
pub(super) enum Body {
    /// It is not: its fields make it.
    Fields,
    Json(Json),
    Bytes(Bytes),
    Text(String),
}

impl Request {
    pub(super) fn new(client: Client, route: &'static Route) -> Self {
        Self {
            client,
            route,
            values: Vec::new(),
            files: Vec::new(),
            body: Body::Fields,
            location: None,
            extra_headers: Vec::new(),
            extra_query: Vec::new(),
            options: Options::default(),
            invalid: None,
        }
    }

    /// Sets a parameter of the path.
    pub fn path<T: Wire + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_wire(Place::Path, name, value);
    }

    /// Sets a parameter of the query.
    pub fn query<T: Wire + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_wire(Place::Query, name, value);
    }

    /// Sets a parameter that is a header.
    pub fn header<T: Wire + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_wire(Place::Header, name, value);
    }

    /// Sets a field of the body.
    pub fn field<T: Wire + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.set_wire(Place::Body, name, value);
    }

    /// Sets the whole body, as JSON of any shape.
    pub fn body<T: Wire + ?Sized>(&mut self, value: &T) {
        match to_json(value) {
            Ok(json) => self.body = Body::Json(json),
            Err(error) => self.refuse("the body", &error),
        }
    }

    /// Sets the whole body, as bytes.
    pub fn bytes_body(&mut self, bytes: impl Into<Bytes>) {
        self.body = Body::Bytes(bytes.into());
    }

    /// Sets the whole body, as text.
    pub fn text_body(&mut self, text: impl Into<String>) {
        self.body = Body::Text(text.into());
    }

    /// Sets a field of the body that is a file.
    pub fn file(&mut self, name: impl Into<Cow<'static, str>>, file: File) {
        self.files(name, vec![file]);
    }

    /// Sets a field of the body that is a list of files.
    pub fn files(&mut self, name: impl Into<Cow<'static, str>>, files: Vec<File>) {
        let name = name.into();
        self.files.retain(|(other, _)| *other != name);
        self.files.push((name, files));
    }

    /// Says which account this request is for, whatever the client says.
    pub fn location(&mut self, id: impl Into<String>) {
        self.location = Some(id.into().into());
    }

    /// Adds a header that the document does not name, or replaces one.
    pub fn extra_header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.extra_headers.push((name.into(), value.into()));
    }

    /// Adds a parameter of the query that the document does not name.
    pub fn extra_query(&mut self, name: impl Into<String>, value: &dyn ToString) {
        self.extra_query.push((name.into(), value.to_string()));
    }

    /// Sets a field of the body that the document does not name.
    pub fn extra_field(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        self.set(Place::Body, Cow::Owned(name.into()), value.into());
    }

    /// Says how long one attempt may take, whatever the client says.
    pub fn timeout(&mut self, timeout: Duration) {
        self.options.attempt_timeout = Some(timeout);
    }

    /// Says how long all attempts together may take, waiting included.
    pub fn call_timeout(&mut self, timeout: Duration) {
        self.options.call_timeout = Some(timeout);
    }

    /// Says whether and when this call is made again, whatever the client says.
    pub fn retry(&mut self, policy: impl RetryPolicy) {
        self.options.retry = Some(Arc::new(policy));
    }

    /// Says that doing this twice does no harm, so that it may be repeated where
    /// nobody knows whether it was done.
    pub fn repeatable(&mut self) {
        self.options.repeatable = true;
    }

    /// Says how large the answer may be, in bytes, whatever the client says.
    pub fn max_response_bytes(&mut self, bytes: usize) {
        self.options.max_response_bytes = Some(bytes);
    }

    /// Sends this token instead of the client's.
    pub fn token(&mut self, token: impl Into<String>) {
        self.options.token = Some(SecretString::from(token.into()));
    }

    /// The operation.
    pub fn route(&self) -> &'static Route {
        self.route
    }

    /// The client that will send the request.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The value that was set for a parameter or field, if it was.
    pub fn value(&self, place: Place, name: &str) -> Option<&Json> {
        self.values
            .iter()
            .find(|value| value.place == place && value.name == name)
            .map(|value| &value.json)
    }

    /// Sends the request and reads the answer.
    pub fn send<T: Output>(self) -> BoxFuture<'static, Result<T, Error>> {
        Box::pin(async move { self.answer().await.map(Response::into_body) })
    }

    /// The same, with the answer's status and headers.
    pub fn send_with_response<T: Output>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        Box::pin(async move { self.answer().await })
    }

    /// Sends the request and gives the answer as it came.
    pub fn send_raw(self) -> BoxFuture<'static, Result<Response<Bytes>, Error>> {
        Box::pin(async move { self.exchange().await })
    }

    /// Sends the request and leaves the answer's body to be read piece by piece:
    /// for files that are too large for memory. A status that is no success is an
    /// error here too.
    pub fn download(self) -> BoxFuture<'static, Result<Response<Download>, Error>> {
        Box::pin(async move {
            let mut request = self.build()?;
            download(&self.client, &self.call(), &mut request).await
        })
    }

    async fn answer<T: Output>(&self) -> Result<Response<T>, Error> {
        let response = self.exchange().await?;
        // The small part that is compiled for each type of answer.
        let decoded = T::from_body(self.route.answer, response.body());
        match decoded {
            Ok(body) => Ok(response.map(|_| body)),
            Err(error) => {
                let (status, headers, body) = response.into_parts();
                Err(self
                    .call()
                    .name_in(error.with_answer(status, headers, body)))
            }
        }
    }

    async fn exchange(&self) -> Result<Response<Bytes>, Error> {
        let mut request = self.build()?;
        execute(&self.client, &self.call(), &mut request).await
    }

    pub(super) fn call(&self) -> Call {
        Call {
            what: What::Operation(self.route),
            location: self.account().cloned(),
            options: self.options.clone(),
        }
    }

    fn set_wire<T: Wire + ?Sized>(&mut self, place: Place, name: &'static str, value: &T) {
        if value.is_absent() {
            self.values
                .retain(|other| other.place != place || other.name != name);
            return;
        }
        match to_json(value) {
            Ok(json) => self.set(place, name.into(), json),
            Err(error) => self.refuse(&format!("`{name}`"), &error),
        }
    }

    fn set(&mut self, place: Place, name: Cow<'static, str>, json: Json) {
        let known = self
            .values
            .iter_mut()
            .find(|value| value.place == place && value.name == name);
        match known {
            Some(value) => value.json = json,
            None => self.values.push(Value { place, name, json }),
        }
    }

    fn refuse(&mut self, what: &str, error: &serde_json::Error) {
        self.invalid
            .get_or_insert_with(|| format!("{what} cannot be sent: {error}"));
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names, not values: a request holds people's data, and may end in a log.
        let names: Vec<&str> = self.values.iter().map(|value| &*value.name).collect();
        out.debug_struct("Request")
            .field("operation", &self.route.operation_id)
            .field("client", &self.client)
            .field("values", &names)
            .finish_non_exhaustive()
    }
}
