//! A server that makes tokens, and takes each refresh token once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use hoopai::auth::{Owner, Tokens};
use hoopai::runtime::{BoxFuture, HttpBody, NoLimits, NoRetry, StatusCode, Url};
use hoopai::{Client, HttpRequest, HttpResponse, Limiter, Transport, TransportError};
use tokio::sync::Semaphore;

/// What the server knows, and what it was asked.
#[derive(Default)]
pub(super) struct State {
    /// By refresh token, what it is of.
    pub(super) refresh: HashMap<String, Owner>,
    /// Access tokens that are taken.
    pub(super) access: Vec<String>,
    pub(super) issued: u32,
    /// What tokens were asked for, by grant type.
    pub(super) asked: Vec<String>,
    /// The tokens of other calls.
    pub(super) calls: Vec<String>,
    pub(super) life: u64,
    /// What a call is answered that carries a good token.
    pub(super) refusal: Option<&'static str>,
}

#[derive(Clone)]
pub(super) struct Server {
    pub(super) state: Arc<Mutex<State>>,
    /// A request for a token goes on when it gets one of these.
    pub(super) gate: Arc<Semaphore>,
}

impl Server {
    pub(super) fn new() -> Self {
        Self {
            state: Arc::new(Mutex::new(State {
                life: 86_399,
                ..State::default()
            })),
            gate: Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)),
        }
    }

    pub(super) fn with<T>(&self, what: impl FnOnce(&mut State) -> T) -> T {
        what(&mut self.state.lock().expect("no panic"))
    }

    pub(super) fn client(&self, tokens: &Tokens) -> Client {
        self.client_within(NoLimits, tokens)
    }

    pub(super) fn client_within(&self, limiter: impl Limiter, tokens: &Tokens) -> Client {
        Client::builder()
            .tokens(tokens.clone())
            .base_url("https://api.example.com")
            .retry(NoRetry)
            .limiter(limiter)
            .transport(self.clone())
            .build()
            .expect("a client")
    }
}

impl State {
    fn issue(&mut self, owner: &Owner, rotates: bool) -> String {
        self.issued += 1;
        let number = self.issued;
        let access = format!("access-{number}");
        self.access.push(access.clone());
        let whose = match owner {
            Owner::Company(id) => format!(r#""companyId":"{id}""#),
            Owner::Location(id) => format!(r#""companyId":"agency","locationId":"{id}""#),
        };
        let refresh = match rotates {
            true => {
                self.refresh
                    .insert(format!("refresh-{number}"), owner.clone());
                format!(r#","refresh_token":"refresh-{number}""#)
            }
            false => String::new(),
        };
        let life = self.life;
        format!(
            r#"{{"access_token":"{access}","expires_in":{life},{whose}{refresh},"scope":"a b"}}"#
        )
    }

    fn answer(&mut self, request: &HttpRequest) -> (u16, String) {
        let token = request.headers.get("authorization");
        let token = token.map(|value| value.to_str().expect("text").replace("Bearer ", ""));
        let form: HashMap<String, String> = match &request.body {
            HttpBody::Bytes(body) => {
                let url = format!("http://form/?{}", String::from_utf8_lossy(body));
                let url = Url::parse(&url).expect("a form");
                url.query_pairs().into_owned().collect()
            }
            _ => HashMap::new(),
        };
        let invalid = || {
            (
                401,
                r#"{"statusCode":401,"message":"Invalid JWT"}"#.to_owned(),
            )
        };
        match request.url.path() {
            "/oauth/token" => {
                assert_eq!(form["client_secret"], "app-secret");
                self.asked.push(form["grant_type"].clone());
                let owner = match form["grant_type"].as_str() {
                    "refresh_token" => self.refresh.remove(&form["refresh_token"]),
                    _ => match (form["code"].as_str(), form["user_type"].as_str()) {
                        ("good", "Company") => Some(Owner::Company("agency".into())),
                        ("good", _) => Some(Owner::Location("one".into())),
                        _ => None,
                    },
                };
                match owner {
                    Some(owner) => (200, self.issue(&owner, true)),
                    None => (400, r#"{"error":"invalid_grant"}"#.into()),
                }
            }
            "/oauth/locationToken" => {
                self.asked.push("location".into());
                if !token.is_some_and(|token| self.access.contains(&token)) {
                    return invalid();
                }
                (
                    201,
                    self.issue(&Owner::Location(form["locationId"].clone()), false),
                )
            }
            _ => {
                let token = token.expect("every call has a token");
                self.calls.push(token.clone());
                match (self.access.contains(&token), self.refusal) {
                    (false, _) => invalid(),
                    (true, Some(refusal)) => (401, refusal.to_owned()),
                    (true, None) => (200, "{}".into()),
                }
            }
        }
    }
}

impl Transport for Server {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            if request.url.path().starts_with("/oauth/") {
                self.gate.acquire().await.expect("it is open").forget();
            }
            let (status, body) = self.with(|state| state.answer(&request));
            let status = StatusCode::from_u16(status).expect("a status");
            Ok(HttpResponse::new(status, body))
        })
    }
}
