//! Claims about attempts: which calls are made again, when, and with which token.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hoopai::runtime::{
    Attempt, AttemptEnd, Backoff, BoxFuture, CallEnd, CallObserver, CallStart, HeaderMap, Method,
    NoRetry, Observer, RetryPolicy, StatusCode, TokenAsk, TokenSource,
};
use hoopai::{
    Client, ClientBuilder, Error, ErrorKind, HttpRequest, HttpResponse, Transport, TransportError,
    TransportErrorKind,
};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;

/// What the server does with the next request.
#[derive(Clone)]
enum Does {
    Answers(u16),
    AsksToWait(u16, u64),
    DayIsSpent,
    Fails(TransportErrorKind),
    Hangs,
}

use Does::{Answers, AsksToWait, DayIsSpent, Fails, Hangs};

/// A server that does these things one after the other, and the last for ever.
#[derive(Clone)]
struct Script {
    steps: Arc<Vec<Does>>,
    calls: Arc<AtomicUsize>,
    tokens: Arc<Mutex<Vec<String>>>,
}

impl Script {
    fn new(steps: &[Does]) -> Self {
        Self {
            steps: Arc::new(steps.to_vec()),
            calls: Arc::default(),
            tokens: Arc::default(),
        }
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    fn tokens(&self) -> Vec<String> {
        self.tokens.lock().expect("no test panics with it").clone()
    }

    fn client(&self) -> ClientBuilder {
        Client::builder().token("secret-1").transport(self.clone())
    }
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst);
        let step = self.steps[call.min(self.steps.len() - 1)].clone();
        let token = request.headers.get("authorization");
        let token = token.and_then(|value| value.to_str().ok()).unwrap_or("");
        let mut tokens = self.tokens.lock().expect("no test panics with it");
        tokens.push(token.trim_start_matches("Bearer ").to_owned());
        drop(tokens);
        Box::pin(async move {
            let status = |code| StatusCode::from_u16(code).expect("a status");
            match step {
                Answers(code) => Ok(HttpResponse::new(status(code), "{}")),
                AsksToWait(code, seconds) => {
                    let mut answer = HttpResponse::new(status(code), "{}");
                    let mut headers = HeaderMap::new();
                    headers.insert("retry-after", seconds.into());
                    answer.headers = headers;
                    Ok(answer)
                }
                DayIsSpent => {
                    let mut answer = HttpResponse::new(status(429), "{}");
                    let mut headers = HeaderMap::new();
                    headers.insert("x-ratelimit-daily-remaining", 0.into());
                    headers.insert("x-ratelimit-daily-reset", 3_600_000.into());
                    answer.headers = headers;
                    Ok(answer)
                }
                Fails(kind) => Err(TransportError::new(kind, "it was told to")),
                Hangs => std::future::pending().await,
            }
        })
    }
}

async fn call(client: &Client, method: Method) -> Result<(), Error> {
    client.raw(method, "/things").send().await.map(drop)
}

#[tokio::test(start_paused = true)]
async fn a_read_is_made_again_after_what_may_pass() {
    for trouble in [
        Answers(500),
        Answers(502),
        Answers(503),
        Answers(429),
        Fails(TransportErrorKind::Timeout),
        Fails(TransportErrorKind::Connect),
        Fails(TransportErrorKind::Other),
    ] {
        let server = Script::new(&[trouble.clone(), trouble, Answers(200)]);
        let client = server.client().build().expect("a client");
        call(&client, Method::GET)
            .await
            .expect("the third attempt works");
        assert_eq!(server.calls(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_is_made_again_only_where_it_was_not_done() {
    for (trouble, calls) in [
        (Answers(500), 1),
        (Answers(503), 1),
        (Fails(TransportErrorKind::Timeout), 1),
        (Fails(TransportErrorKind::Other), 1),
        (Fails(TransportErrorKind::Connect), 2),
        (Answers(429), 2),
    ] {
        let server = Script::new(&[trouble, Answers(200)]);
        let client = server.client().build().expect("a client");
        let result = call(&client, Method::POST).await;
        assert_eq!(result.is_ok(), calls == 2);
        assert_eq!(server.calls(), calls);
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_that_its_caller_calls_repeatable_is_made_again() {
    let server = Script::new(&[Answers(500), Answers(200)]);
    let client = server.client().build().expect("a client");
    let request = client.raw(Method::PUT, "/things").repeatable();
    request.send().await.expect("the second attempt works");
    assert_eq!(server.calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_is_final() {
    for status in [400, 401, 403, 404, 422] {
        let server = Script::new(&[Answers(status), Answers(200)]);
        let client = server.client().build().expect("a client");
        let error = call(&client, Method::GET).await.expect_err("it is refused");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(server.calls(), 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_is_at_least_what_the_api_asks_for() {
    let server = Script::new(&[AsksToWait(429, 7), Answers(200)]);
    let client = server.client().build().expect("a client");
    let started = Instant::now();
    call(&client, Method::POST).await.expect("it works then");
    assert!(started.elapsed() >= Duration::from_secs(7));
}

#[tokio::test(start_paused = true)]
async fn a_day_that_is_spent_is_told_at_once_with_the_time_that_it_returns() {
    let server = Script::new(&[DayIsSpent, Answers(200)]);
    let client = server.client().build().expect("a client");
    let error = call(&client, Method::GET).await.expect_err("it is refused");
    assert_eq!(error.kind(), ErrorKind::QuotaSpent);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(server.calls(), 1);
}

#[tokio::test(start_paused = true)]
async fn attempts_end_with_their_number_or_their_time() {
    let server = Script::new(&[Answers(500)]);
    let client = server.client().build().expect("a client");
    call(&client, Method::GET)
        .await
        .expect_err("it never works");
    assert_eq!(server.calls(), 4);

    let server = Script::new(&[AsksToWait(503, 50)]);
    let client = server.client().build().expect("a client");
    let started = Instant::now();
    let error = call(&client, Method::GET)
        .await
        .expect_err("it never works");
    assert_eq!(
        server.calls(),
        2,
        "a second wait would be longer than a minute"
    );
    assert!(started.elapsed() <= Duration::from_secs(60));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(50)));
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_made_worse() {
    let server = Script::new(&[Answers(500)]);
    let client = server.client().build().expect("a client");
    for _ in 0..200 {
        call(&client, Method::GET)
            .await
            .expect_err("it never works");
    }
    assert_eq!(server.calls(), 210, "ten repetitions, and no more");
}

#[tokio::test(start_paused = true)]
async fn successes_earn_repetitions_back() {
    let mut steps = vec![Answers(500); 13];
    steps.extend(vec![Answers(200); 20]);
    steps.extend([Answers(500), Answers(200)]);
    let server = Script::new(&steps);
    let client = server
        .client()
        .retry(Backoff::default().budget(1))
        .build()
        .expect("a client");
    while server.calls() < 33 {
        let _ = call(&client, Method::GET).await;
    }
    call(&client, Method::GET).await.expect("one was earned");
    assert_eq!(server.calls(), 35);
}

#[tokio::test(start_paused = true)]
async fn the_policy_is_the_callers() {
    struct Thrice;
    impl RetryPolicy for Thrice {
        fn retry(&self, failed: &Attempt<'_>) -> Option<Duration> {
            (failed.number < 3).then_some(Duration::ZERO)
        }
    }
    let server = Script::new(&[Answers(404)]);
    let client = server.client().retry(Thrice).build().expect("a client");
    call(&client, Method::GET)
        .await
        .expect_err("it never works");
    assert_eq!(server.calls(), 3);

    let one = client.raw(Method::GET, "/things").with_retry(NoRetry);
    one.send().await.expect_err("it never works");
    assert_eq!(server.calls(), 4);

    let request = client.location("l").contacts().get("c");
    let once = request.with(|request| request.retry(NoRetry)).await;
    once.expect_err("it never works");
    assert_eq!(server.calls(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_when_its_time_is_over() {
    let server = Script::new(&[Hangs]);
    let client = server
        .client()
        .call_timeout(Duration::from_secs(90))
        .build()
        .expect("a client");
    let started = Instant::now();
    let error = call(&client, Method::GET).await.expect_err("it hangs");
    assert!(error.is_timeout() && error.kind() == ErrorKind::Transport);
    assert_eq!(started.elapsed().as_secs(), 90);

    let short = client
        .raw(Method::GET, "/things")
        .with_call_timeout(Duration::from_secs(1));
    short.send().await.expect_err("it hangs");
    assert_eq!(started.elapsed().as_secs(), 91);
}

/// Gives out `first`, and `second` after that was refused.
struct Two {
    renews: bool,
}

impl TokenSource for Two {
    fn token<'a>(&'a self, ask: TokenAsk<'a>) -> BoxFuture<'a, Result<SecretString, Error>> {
        assert_eq!(ask.location, Some("l"));
        Box::pin(async { Ok(SecretString::from("first")) })
    }

    fn renew<'a>(
        &'a self,
        ask: TokenAsk<'a>,
        refused: &'a SecretString,
        answer: &'a Error,
    ) -> BoxFuture<'a, Result<Option<SecretString>, Error>> {
        assert_eq!(
            ask.route.map(|route| route.operation_id),
            Some("get-contact")
        );
        assert_eq!(refused.expose_secret(), "first");
        assert_eq!(answer.kind(), ErrorKind::Unauthorized);
        Box::pin(async { Ok(self.renews.then(|| SecretString::from("second"))) })
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_is_renewed_once() {
    for (renews, steps, tokens) in [
        (
            true,
            vec![Answers(401), Answers(200)],
            vec!["first", "second"],
        ),
        (true, vec![Answers(401)], vec!["first", "second"]),
        (false, vec![Answers(401)], vec!["first"]),
        // Whatever came before it.
        (
            true,
            vec![Answers(500), Answers(401), Answers(200)],
            vec!["first", "first", "second"],
        ),
    ] {
        let server = Script::new(&steps);
        let client = Client::builder()
            .tokens(Two { renews })
            .transport(server.clone())
            .build()
            .expect("a client");
        let result = client.location("l").contacts().get("c").await;
        assert_eq!(server.tokens(), tokens);
        let works = matches!(steps.last(), Some(Answers(200)));
        assert_eq!(result.is_ok(), works);
        if let Err(error) = result {
            assert!(!format!("{error} {error:?}").contains("first"));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_can_have_a_token_of_its_own() {
    let server = Script::new(&[Answers(200)]);
    let client = server.client().tokens(Two { renews: true });
    let client = client.build().expect("a client");
    let raw = client.raw(Method::GET, "/things").with_token("own");
    raw.send().await.expect("it works");
    let request = client.location("l").contacts().get("c");
    let request = request.with(|request| request.token("mine"));
    request.await.expect("it works");
    assert_eq!(server.tokens(), ["own", "mine"]);
}

/// Writes down what it hears.
#[derive(Clone, Default)]
struct Ear(Arc<Mutex<Vec<String>>>);

impl Ear {
    fn hear(&self, what: String) {
        self.0.lock().expect("no test panics with it").push(what);
    }
}

impl Observer for Ear {
    fn call(&self, call: &CallStart<'_>) -> Box<dyn CallObserver> {
        self.hear(format!("{} {:?}", call.name, call.location));
        Box::new(self.clone())
    }
}

impl CallObserver for Ear {
    fn attempt(&mut self, attempt: &AttemptEnd<'_>) {
        let status = attempt.status.map(|status| status.as_u16());
        self.hear(format!("attempt {} {status:?}", attempt.number));
    }

    fn retry(&mut self, wait: Duration) {
        assert!(wait >= Duration::from_secs(3));
        self.hear("retry".to_owned());
    }

    fn end(&mut self, end: &CallEnd<'_>) {
        let status = end.status.map(|status| status.as_u16());
        self.hear(format!(
            "end {} {status:?} {:?}",
            end.attempts,
            end.error_kind()
        ));
    }
}

#[tokio::test(start_paused = true)]
async fn an_observer_hears_of_every_call_and_attempt() {
    let ear = Ear::default();
    let server = Script::new(&[AsksToWait(429, 3), Answers(200), Answers(404)]);
    let client = server.client().observer(ear.clone());
    let client = client.build().expect("a client").location("l");
    client.contacts().get("c").await.expect("it works");
    call(&client, Method::GET)
        .await
        .expect_err("it is not there");
    let heard = ear.0.lock().expect("no test panics with it").clone();
    assert_eq!(
        heard,
        [
            "contacts.get Some(\"l\")",
            "attempt 1 Some(429)",
            "retry",
            "attempt 2 Some(200)",
            "end 2 Some(200) None",
            "GET /things Some(\"l\")",
            "attempt 1 Some(404)",
            "end 1 Some(404) Some(NotFound)",
        ]
    );
}
