//! The two places where tokens come from.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method};
use secrecy::{ExposeSecret, SecretString};

use super::app::App;
use super::grant::{Grant, Owner};
use crate::runtime::percent::pair;
use crate::runtime::{
    Error, ErrorKind, HttpBody, HttpRequest, Json, LimitKey, Limiter, TokenAsk, Transport,
    TransportErrorKind, Url,
};

/// So many requests to `/oauth/token` are let through in [`MINUTE`].
const MOST: u64 = 5;
const MINUTE: Duration = Duration::from_secs(60);

/// How long the API may take to give a token.
const TIMEOUT: Duration = Duration::from_secs(30);

/// No token is longer.
const MAX_BYTES: usize = 1024 * 1024;

/// The way to the API, which outlives the call that asks.
#[derive(Clone)]
pub(super) struct Endpoint {
    base_url: Url,
    transport: Arc<dyn Transport>,
    limiter: Arc<dyn Limiter>,
}

impl Endpoint {
    pub(super) fn of(ask: &TokenAsk<'_>) -> Self {
        Self {
            base_url: ask.base_url.clone(),
            transport: ask.transport.clone(),
            limiter: ask.limiter.clone(),
        }
    }

    /// `POST /oauth/token`.
    pub(super) async fn token(
        &self,
        app: &App,
        fields: &[(&str, &str)],
        owner: Option<&Owner>,
    ) -> Result<Grant, Error> {
        let mut form = String::new();
        pair("client_id", &app.id, &mut form);
        pair("client_secret", app.secret.expose_secret(), &mut form);
        for (name, value) in fields {
            pair(name, value, &mut form);
        }
        let key = LimitKey::new(app.id.clone(), "oauth/token").assume(MOST, MINUTE);
        let answer = self.post("/oauth/token", form, None, &key).await;
        let answer = answer.and_then(|answer| read(&answer, owner));
        answer.map_err(|error| {
            let error = error.without_secret(app.secret.expose_secret());
            let secrets = fields.iter().filter(|(name, _)| is_secret(name));
            secrets.fold(error, |error, (_, secret)| error.without_secret(secret))
        })
    }

    /// `POST /oauth/locationToken`, which counts in the company's window.
    pub(super) async fn location_token(
        &self,
        app: &App,
        company: &Grant,
        location: &str,
    ) -> Result<Grant, Error> {
        let mut form = String::new();
        pair("companyId", company.owner.id(), &mut form);
        pair("locationId", location, &mut form);
        let key = LimitKey::new(app.id.clone(), company.owner.id());
        let token = &company.access_token;
        let answer = self.post("/oauth/locationToken", form, Some(token), &key);
        let owner = Owner::Location(location.to_owned());
        let answer = answer.await.and_then(|answer| read(&answer, Some(&owner)));
        answer.map_err(|error| error.without_secret(token.expose_secret()))
    }

    async fn post(
        &self,
        path: &str,
        form: String,
        token: Option<&SecretString>,
        key: &LimitKey,
    ) -> Result<Json, Error> {
        let mut url = self.base_url.clone();
        url.set_path(&format!(
            "{}{path}",
            self.base_url.path().trim_end_matches('/')
        ));
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        headers.insert("version", HeaderValue::from_static("2021-07-28"));
        if let Some(token) = token {
            let mut value = HeaderValue::try_from(format!("Bearer {}", token.expose_secret()))
                .map_err(|_| {
                    wrong("the agency's token has characters that a header cannot hold")
                })?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        let request = HttpRequest {
            method: Method::POST,
            url,
            headers,
            body: HttpBody::Bytes(form.into()),
            timeout: Some(TIMEOUT),
            max_response_bytes: MAX_BYTES,
        };
        let permit = self.limiter.acquire(key).await?;
        let answer = match self.transport.send(request).await {
            Ok(answer) => answer,
            Err(error) => {
                if error.kind() == TransportErrorKind::Connect {
                    permit.unsent();
                }
                return Err(error.into());
            }
        };
        match token {
            Some(_) => permit.answered(answer.status, &answer.headers),
            // What they say is of another budget, except how long to wait.
            None => permit.answered(answer.status, &waits(&answer.headers)),
        }
        if !answer.status.is_success() {
            let error = Error::from_status(answer.status, answer.headers, answer.body);
            return Err(error.with_call(format!("POST {path}")));
        }
        serde_json::from_slice(&answer.body)
            .map_err(|_| wrong("the answer to a request for a token is no JSON"))
    }
}

fn read(answer: &Json, owner: Option<&Owner>) -> Result<Grant, Error> {
    Grant::read(answer, SystemTime::now(), owner)
        .ok_or_else(|| wrong("the answer to a request for a token has no token, or no owner"))
}

fn waits(headers: &HeaderMap) -> HeaderMap {
    let mut waits = HeaderMap::new();
    for name in ["retry-after", "x-ratelimit-reset"] {
        if let Some(value) = headers.get(name) {
            waits.insert(name, value.clone());
        }
    }
    waits
}

fn is_secret(name: &str) -> bool {
    matches!(name, "code" | "refresh_token")
}

fn wrong(text: &str) -> Error {
    Error::new(ErrorKind::Decode, text)
}
