//! The way out where the documents lack a path.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, header::ACCEPT};
use secrecy::SecretString;

use super::assemble::{http_request, invalid, json_body, put_header, url};
use super::call::{Call, What};
use super::client::Client;
use super::decode::decode;
use super::download::Download;
use super::error::Error;
use super::execute::{download, execute};
use super::options::Options;
use super::percent::pair;
use super::response::Response;
use super::retry::RetryPolicy;
use super::route::BodyKind;
use super::transport::HttpRequest;
use super::wire::{Json, Wire};

/// A request that is written by hand; see [`Client::raw`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    method: Method,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: Option<Json>,
    options: Options,
}

impl RawRequest {
    pub(super) fn new(client: Client, method: Method, path: String) -> Self {
        Self {
            client,
            method,
            path,
            query: String::new(),
            headers: Vec::new(),
            body: None,
            options: Options::default(),
        }
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        pair(name, &value.to_string(), &mut self.query);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the header `Version`.
    pub fn version(self, version: impl Into<String>) -> Self {
        self.header("Version", version)
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Says how long one attempt may take, whatever the client says.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// Says how long all attempts together may take, waiting included.
    pub fn with_call_timeout(mut self, timeout: Duration) -> Self {
        self.options.call_timeout = Some(timeout);
        self
    }

    /// Says whether and when this call is made again, whatever the client says.
    pub fn with_retry(mut self, policy: impl RetryPolicy) -> Self {
        self.options.retry = Some(Arc::new(policy));
        self
    }

    /// Says that doing this twice does no harm, so that it may be repeated where
    /// nobody knows whether it was done.
    pub fn repeatable(mut self) -> Self {
        self.options.repeatable = true;
        self
    }

    /// Sends this token instead of the client's.
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.options.token = Some(SecretString::from(token.into()));
        self
    }

    /// The request as it would be sent.
    pub fn build(&self) -> Result<HttpRequest, Error> {
        self.assemble().map_err(|error| self.call().name_in(error))
    }

    /// Sends the request and gives the answer as it came.
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        let mut request = self.build()?;
        execute(&self.client, &self.call(), &mut request).await
    }

    /// Sends the request and leaves the answer's body to be read piece by piece.
    pub async fn download(self) -> Result<Response<Download>, Error> {
        let mut request = self.build()?;
        download(&self.client, &self.call(), &mut request).await
    }

    /// Sends the request and reads the answer as JSON: a model, or
    /// [`Json`] where there is none for it.
    pub async fn json<T: Wire>(self) -> Result<T, Error> {
        let call = self.call();
        let response = self.send().await?;
        decode(response.body()).map_err(|error| {
            let (status, headers, body) = response.into_parts();
            call.name_in(error.with_answer(status, headers, body))
        })
    }

    fn assemble(&self) -> Result<HttpRequest, Error> {
        let plain = |c: char| !c.is_control() && !c.is_whitespace() && c != '#';
        if !self.path.starts_with('/') || !self.path.chars().all(plain) {
            return Err(invalid(
                "the path must begin with `/` and hold neither spaces nor `#`".to_owned(),
            ));
        }
        let url = url(&self.client, &self.path, &self.query);
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let body = match &self.body {
            Some(json) => Some(json_body(&mut headers, BodyKind::None, json)?),
            None => None,
        };
        for (name, value) in &self.headers {
            put_header(&mut headers, name, value)?;
        }
        let method = self.method.clone();
        let mut request = http_request(&self.client, &self.options, method, url, headers)?;
        request.body = body.unwrap_or_default();
        Ok(request)
    }

    fn call(&self) -> Call {
        // Without the query, which can hold what a log should not.
        let path = self.path.split('?').next().unwrap_or_default();
        Call {
            what: What::Raw(format!("{} {path}", self.method)),
            location: self.client.location.clone(),
            options: self.options.clone(),
        }
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("RawRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
