//! Claims about what machines share, with a real `redis-server`.
#![cfg(feature = "redis")]

#[path = "redis/server.rs"]
mod server;

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hoopai::auth::{App, Grant, Owner, TokenStore, Tokens};
use hoopai::redis::{ConnectError, Redis};
use hoopai::runtime::{BoxFuture, HeaderMap, HttpBody, Method, NoLimits, NoRetry, StatusCode, Url};
use hoopai::{
    Client, ErrorKind, HttpRequest, HttpResponse, LimitKey, Limiter, Transport, TransportError,
};
use secrecy::ExposeSecret;
use server::Server;

const URL: &str = "HOOPAI_TEST_REDIS";
const ROLE: &str = "HOOPAI_TEST_ROLE";
const TURNS: usize = 20;

fn owner() -> Owner {
    Owner::Location("an/odd ..id".into())
}

fn grant(number: usize) -> Grant {
    let stored = format!(
        r#"{{"owner":{{"location":"an/odd ..id"}},"company":null,"access_token":"secret-{number}",
        "refresh_token":"refresh-{number}","expires":1600000000,"scopes":[]}}"#
    );
    Grant::from_stored(&stored).expect("it is a grant")
}

async fn number(store: &impl TokenStore) -> usize {
    let grant = store.get(&owner()).await.expect("the store works");
    grant.map_or(0, |grant| {
        let token = grant.access_token.expose_secret().replace("secret-", "");
        token.parse().expect("a number")
    })
}

fn child(role: &str, server: &Server) -> Child {
    Command::new(std::env::current_exe().expect("the test's own program"))
        .args(["--exact", "a_child", "--nocapture"])
        .env(URL, server.url())
        .env(ROLE, role)
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts")
}

/// What the children of the tests below do; by itself it does nothing.
#[tokio::test]
async fn a_child() {
    let (Ok(url), Ok(role)) = (std::env::var(URL), std::env::var(ROLE)) else {
        return;
    };
    let store = Redis::connect(&url).await.expect("it answers").store();
    if role == "holds" {
        let _lease = store.lock(&owner()).await.expect("it locks");
        println!("\nlocked");
        std::future::pending::<()>().await;
    }
    for _ in 0..TURNS {
        let _lease = store.lock(&owner()).await.expect("it locks");
        let number = number(&store).await;
        store.put(&grant(number + 1)).await.expect("it is stored");
    }
    // The last lease is given back behind the scenes: when the second of these is
    // answered, Redis has heard of it.
    for _ in 0..2 {
        number(&store).await;
    }
}

#[tokio::test]
async fn machines_take_turns_and_none_loses_what_another_has_stored() {
    let Some(server) = Server::start().await else {
        return;
    };
    let mut children: Vec<_> = (0..4).map(|_| child("counts", &server)).collect();
    for child in &mut children {
        assert!(child.wait().expect("it ends").success());
    }
    let store = server.connect().await.store();
    assert_eq!(number(&store).await, 4 * TURNS);
    let days: u64 = server
        .ask(&["TTL", "hoopai:grant:location/an/odd ..id"])
        .await;
    assert!(days > 365 * 24 * 3600, "it is kept for a year");
    store.remove(&owner()).await.expect("it is removed");
    assert_eq!(number(&store).await, 0);
}

#[tokio::test]
async fn the_lock_of_a_machine_that_died_ends_by_itself() {
    let Some(server) = Server::start().await else {
        return;
    };
    let mut holder = child("holds", &server);
    let lines = BufReader::new(holder.stdout.take().expect("a pipe")).lines();
    let mut lines = lines.map_while(Result::ok);
    assert!(lines.any(|line| line == "locked"), "it has the lock");
    holder.kill().expect("it is killed");
    holder.wait().expect("it ends");

    let store = server.connect().await.store();
    let mine = tokio::spawn(async move { store.lock(&owner()).await.map(drop) });
    let lock = "hoopai:lock:location/an/odd ..id";
    let life: u64 = server.ask(&["PTTL", lock]).await;
    assert!((1..=30_000).contains(&life), "it ends in {life} ms");
    assert!(!mine.is_finished(), "it is not mine yet");
    // Nobody waits half a minute for a test.
    let shortened: u8 = server.ask(&["PEXPIRE", lock, "1"]).await;
    assert_eq!(shortened, 1);
    mine.await.expect("no panic").expect("it is mine now");
}

#[tokio::test]
async fn what_was_stored_is_there_when_redis_comes_back() {
    let Some(mut server) = Server::start().await else {
        return;
    };
    let redis = server.connect().await;
    let (store, limits) = (redis.store(), redis.limits());
    store.put(&grant(7)).await.expect("it is stored");
    server.stop();
    let error = store.get(&owner()).await.expect_err("nobody answers");
    assert!(error.to_string().contains("Redis"), "{error}");
    let error = limits.acquire(&LimitKey::new("app", "account")).await;
    let error = error.expect_err("nobody knows");
    assert_eq!(error.kind(), ErrorKind::Limiter);
    assert!(error.to_string().contains("Redis"), "{error}");
    server.start_again().await;
    // The connection is made again behind the scenes.
    while store.get(&owner()).await.is_err() {
        tokio::task::yield_now().await;
    }
    assert_eq!(number(&store).await, 7);
    let permit = limits.acquire(&LimitKey::new("app", "account")).await;
    permit.expect("it may go").unsent();
}

#[tokio::test]
async fn a_redis_that_is_not_there_is_named_without_its_password() {
    let connect = async |url: &str| -> ConnectError {
        Redis::connect(url).await.expect_err("nobody is there")
    };
    let errors = [
        connect("redis://user:hush-hush@127.0.0.1:1/").await,
        connect("http://user:hush-hush@127.0.0.1:1/").await,
        connect("hush-hush").await,
    ];
    for error in errors {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hush"), "{shown}");
        assert!(shown.contains("cannot connect to Redis"), "{shown}");
    }
}

#[tokio::test]
async fn a_prefix_keeps_applications_apart_and_nothing_is_shown() {
    let Some(server) = Server::start().await else {
        return;
    };
    let redis = server.connect().await;
    let (one, two) = (redis.clone().prefix("one").store(), redis.store());
    one.put(&grant(1)).await.expect("it is stored");
    assert_eq!(number(&two).await, 0);
    assert_eq!(number(&one).await, 1);
    let shown = format!("{one:?} {:?}", redis.limits());
    assert!(
        shown.contains("one") && !shown.contains("secret"),
        "{shown}"
    );
    let _: String = server
        .ask(&[
            "SET",
            "one:grant:location/an/odd ..id",
            "secret and no grant",
        ])
        .await;
    let error = one.get(&owner()).await.expect_err("it is no grant");
    assert!(error.to_string().contains("is no grant"), "{error}");
    assert!(!error.to_string().contains("secret"), "{error}");
}

/// A server whose refresh tokens work once.
#[derive(Clone, Default)]
struct Rotating(Arc<Mutex<(usize, Vec<String>)>>);

impl Transport for Rotating {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let mut state = self.0.lock().expect("no panic");
        let answer = if request.url.path() == "/oauth/token" {
            let HttpBody::Bytes(body) = &request.body else {
                panic!("a form");
            };
            let form = Url::parse(&format!("http://form/?{}", String::from_utf8_lossy(body)));
            let form: HashMap<_, _> = form.expect("a form").query_pairs().into_owned().collect();
            let number = state.0;
            match form["refresh_token"] == format!("refresh-{number}") {
                true => {
                    state.0 += 1;
                    let new = number + 1;
                    let answer = format!(
                        r#"{{"access_token":"secret-{new}","refresh_token":"refresh-{new}",
                        "expires_in":86399,"locationId":"an/odd ..id"}}"#
                    );
                    (200, answer)
                }
                false => (400, r#"{"error":"invalid_grant"}"#.to_owned()),
            }
        } else {
            let token = request.headers["authorization"].to_str().expect("text");
            state.1.push(token.to_owned());
            (200, "{}".to_owned())
        };
        let status = StatusCode::from_u16(answer.0).expect("a status");
        Box::pin(async move { Ok(HttpResponse::new(status, answer.1)) })
    }
}

#[tokio::test]
async fn exactly_one_machine_renews_a_token_and_all_use_the_new_one() {
    let Some(server) = Server::start().await else {
        return;
    };
    let store = server.connect().await.store();
    store.put(&grant(0)).await.expect("it is stored");
    let api = Rotating::default();
    let mut calls = Vec::new();
    for _ in 0..8 {
        let store = server.connect().await.store();
        let client = Client::builder()
            .tokens(Tokens::new(App::new("app-id", "app-secret"), store))
            .transport(api.clone())
            .limiter(NoLimits)
            .retry(NoRetry)
            .build()
            .expect("a client");
        calls.push(tokio::spawn(async move {
            let account = client.location("an/odd ..id");
            account.raw(Method::GET, "/things").send().await.map(drop)
        }));
    }
    for call in calls {
        call.await.expect("no panic").expect("it has a token");
    }
    let state = api.0.lock().expect("no panic");
    assert_eq!(state.0, 1, "one renewal");
    assert_eq!(state.1, vec!["Bearer secret-1"; 8]);
}

const MAX: usize = 20;
const INTERVAL: Duration = Duration::from_millis(300);

/// An API that refuses the call too many of a window, and tells.
#[derive(Clone, Default)]
struct Limited(Arc<Mutex<Count>>);

#[derive(Default)]
struct Count {
    calls: Vec<Instant>,
    refused: usize,
}

impl Transport for Limited {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(fastrand::u64(0..5))).await;
            let answer = self.0.lock().expect("no panic").call();
            tokio::time::sleep(Duration::from_millis(fastrand::u64(0..5))).await;
            Ok(answer)
        })
    }
}

impl Count {
    fn call(&mut self) -> HttpResponse {
        let now = Instant::now();
        let recent = self.calls.iter().rev();
        let used = recent
            .take_while(|at| now.duration_since(**at) < INTERVAL)
            .count();
        let (status, left) = match MAX.checked_sub(used + 1) {
            Some(left) => (StatusCode::OK, left),
            None => (StatusCode::TOO_MANY_REQUESTS, 0),
        };
        match status {
            StatusCode::OK => self.calls.push(now),
            _ => self.refused += 1,
        }
        let mut answer = HttpResponse::new(status, "{}");
        let values = [
            ("x-ratelimit-max", MAX as u64),
            ("x-ratelimit-remaining", left as u64),
            (
                "x-ratelimit-interval-milliseconds",
                INTERVAL.as_millis() as u64,
            ),
        ];
        for (name, value) in values {
            answer.headers.insert(name, value.into());
        }
        answer
    }
}

#[tokio::test]
async fn machines_that_share_a_window_are_never_refused() {
    let Some(server) = Server::start().await else {
        return;
    };
    let api = Limited::default();
    let mut calls = Vec::new();
    for _ in 0..4 {
        let client = Client::builder()
            .token("pit-example")
            .transport(api.clone())
            .limiter(server.connect().await.limits())
            .retry(NoRetry)
            .build()
            .expect("a client");
        for _ in 0..40 {
            let client = client.clone();
            calls.push(tokio::spawn(async move {
                client.raw(Method::GET, "/things").send().await.map(drop)
            }));
        }
    }
    for call in calls {
        call.await.expect("no panic").expect("it was let through");
    }
    let seen = {
        let count = api.0.lock().expect("no panic");
        (count.calls.len(), count.refused)
    };
    assert_eq!(seen, (160, 0));
    let window: Vec<String> = server.ask(&["KEYS", "hoopai:window:*"]).await;
    let life: u64 = server.ask(&["PTTL", &window[0]]).await;
    assert_eq!(window.len(), 1, "{window:?}");
    assert!(life > 0, "it is forgotten in time");
    assert!(!window[0].contains("pit-example"), "{window:?}");
}

#[tokio::test]
async fn the_five_tokens_of_a_minute_are_those_of_all_machines() {
    let Some(server) = Server::start().await else {
        return;
    };
    let (one, two) = (
        server.connect().await.limits(),
        server.connect().await.limits(),
    );
    let key = LimitKey::new("app", "oauth/token").assume(5, Duration::from_secs(3600));
    for _ in 0..5 {
        let permit = one.acquire(&key).await.expect("it may go");
        permit.answered(StatusCode::OK, &HeaderMap::new());
    }
    let waits = tokio::time::timeout(Duration::from_millis(500), two.acquire(&key)).await;
    assert!(waits.is_err(), "the sixth has to wait");
}

#[tokio::test]
async fn a_window_that_another_version_has_written_is_begun_anew() {
    let Some(server) = Server::start().await else {
        return;
    };
    let key = LimitKey::new("app", "account");
    let _: String = server
        .ask(&["SET", "hoopai:window:app/account", r#"{"form":99}"#])
        .await;
    let permit = server.connect().await.limits().acquire(&key).await;
    permit.expect("it may go").unsent();
}

#[cfg(feature = "webhooks")]
#[tokio::test]
async fn a_delivery_is_handled_by_one_machine_and_known_to_all() {
    use hoopai::webhooks::{Claim, Handled};

    let Some(server) = Server::start().await else {
        return;
    };
    let (one, two) = (
        server.connect().await.handled(),
        server.connect().await.handled(),
    );
    assert_eq!(one.claim("w").await.expect("it answers"), Claim::New);
    assert_eq!(two.claim("w").await.expect("it answers"), Claim::Busy);
    one.release("w").await.expect("it answers");
    assert_eq!(two.claim("w").await.expect("it answers"), Claim::New);
    let claim: u64 = server.ask(&["TTL", "hoopai:delivery:w"]).await;
    assert!((1..=600).contains(&claim), "it ends in {claim} s");
    two.done("w").await.expect("it answers");
    one.release("w").await.expect("what is done stays done");
    assert_eq!(one.claim("w").await.expect("it answers"), Claim::Done);
    let kept: u64 = server.ask(&["TTL", "hoopai:delivery:w"]).await;
    assert!(kept > 13 * 24 * 3600, "it is known for two weeks");
}
