//! Claims about a bad day: a real server on loopback that hangs, breaks off, refuses,
//! and fails after it has done the work.

use std::time::Duration;

use hoopai::auth::{App, Grant, MemoryStore, TokenStore, Tokens, UserType};
use hoopai::runtime::{Backoff, NoRetry};
use hoopai::{Client, ClientBuilder, Error, ErrorKind, Limits};
use hoopai_mock::{Fault, Mock};
use secrecy::ExposeSecret;

/// Everything that may pass by itself.
const TROUBLES: [Fault; 9] = [
    Fault::Hang,
    Fault::Drop,
    Fault::HalfHead,
    Fault::HalfBody,
    Fault::Refuse(500),
    Fault::FailAfter(503),
    Fault::Html(502),
    Fault::Limit(None),
    Fault::Limit(Some((2, 50))),
];

/// A server with an empty account that is treated like this first, and well then.
fn server(faults: &[Fault]) -> Mock {
    let settings = Mock::settings().contacts(0);
    let mock = settings.window(100, Duration::from_millis(50)).start();
    let mock = mock.expect("a port is free");
    mock.next(faults.iter().cloned());
    mock
}

fn builder(mock: &Mock) -> ClientBuilder {
    Client::builder()
        .token(mock.token())
        .base_url(mock.url())
        // What nobody tells is assumed to be short.
        .limiter(Limits::new().assume(100, Duration::from_millis(50)))
        .timeout(Duration::from_millis(300))
        .retry(Backoff::default().base(Duration::from_millis(1)))
}

fn client(mock: &Mock) -> Client {
    builder(mock)
        .build()
        .expect("a client")
        .location(mock.location())
}

async fn read(client: &Client) -> Result<(), Error> {
    client.calendars().list().await.map(drop)
}

async fn write(client: &Client) -> Result<(), Error> {
    client.contacts().create().first_name("Ada").await.map(drop)
}

/// The requests that came: method and path.
fn asked(mock: &Mock) -> Vec<String> {
    let seen = mock.seen().into_iter();
    seen.map(|one| format!("{} {}", one.method, one.path))
        .collect()
}

/// How often the write was done.
async fn done(mock: &Mock) -> Option<i64> {
    let found = client(mock).contacts().search(1).query("ada").await;
    found.expect("the bad day is over").total
}

#[tokio::test]
async fn a_read_survives_all_that_may_pass() {
    for trouble in TROUBLES {
        let mock = server(&[trouble.clone(), trouble.clone()]);
        let answer = read(&client(&mock)).await;
        answer.unwrap_or_else(|error| panic!("{trouble:?}: {error}"));
        assert_eq!(asked(&mock), ["GET /calendars/"; 3], "{trouble:?}");
    }
}

#[tokio::test]
async fn a_write_of_which_nobody_knows_whether_it_was_done_is_made_once() {
    for trouble in TROUBLES {
        let (kind, is_done) = match trouble {
            Fault::Limit(_) => continue,
            Fault::FailAfter(_) => (ErrorKind::Server, 1),
            Fault::Refuse(_) | Fault::Html(_) => (ErrorKind::Server, 0),
            Fault::HalfHead | Fault::HalfBody => (ErrorKind::Transport, 1),
            _ => (ErrorKind::Transport, 0),
        };
        let mock = server(std::slice::from_ref(&trouble));
        let error = write(&client(&mock))
            .await
            .expect_err("it may have been done");
        assert_eq!(error.kind(), kind, "{trouble:?}: {error}");
        assert_eq!(
            error.is_timeout(),
            trouble == Fault::Hang,
            "{trouble:?}: {error}"
        );
        assert_eq!(asked(&mock), ["POST /contacts/"], "{trouble:?}");
        assert_eq!(done(&mock).await, Some(is_done), "{trouble:?}");
    }
}

#[tokio::test]
async fn a_write_that_was_refused_or_is_repeatable_is_made_again() {
    for trouble in TROUBLES {
        let mock = server(std::slice::from_ref(&trouble));
        let mut request = client(&mock).contacts().create().first_name("Ada");
        if !matches!(trouble, Fault::Limit(_)) {
            request = request.with(|request| {
                request.repeatable();
            });
        }
        let written = request.await;
        written.unwrap_or_else(|error| panic!("{trouble:?}: {error}"));
        assert_eq!(asked(&mock), ["POST /contacts/"; 2], "{trouble:?}");
    }
}

#[tokio::test]
async fn what_is_no_http_is_an_error_and_not_a_panic() {
    let mock = server(&[Fault::Babble]);
    let client = builder(&mock).retry(NoRetry).build().expect("a client");
    let error = read(&client.location(mock.location())).await;
    let error = error.expect_err("it is no HTTP");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(!format!("{error:?}").contains(mock.token()));
}

#[tokio::test]
async fn after_a_refusal_the_window_opens_again() {
    let mock = server(&[Fault::Limit(Some((2, 50)))]);
    let client = client(&mock);
    let calls: Vec<_> = (0..10)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { write(&client).await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("it was let through");
    }
    assert_eq!(mock.seen().len(), 11, "the one that was refused, and all");
    assert_eq!(done(&mock).await, Some(10));
}

/// A clock that jumps makes a token seem fresh that is none, or the other way round.
#[tokio::test]
async fn a_clock_that_jumps_costs_a_call_at_most() {
    for (expires, token, paths) in [
        (1, None, vec!["POST /oauth/token", "GET /calendars/"]),
        (
            4_000_000_000_u64,
            Some("old"),
            vec!["GET /calendars/", "POST /oauth/token", "GET /calendars/"],
        ),
    ] {
        let mock = server(&[]);
        let app = || App::new(mock.client_id(), mock.client_secret());
        let tokens = Tokens::new(app(), MemoryStore::default());
        let callback = "https://example.com/callback";
        let (install, code) = (client(&mock), mock.code());
        let grant = tokens.exchange_code(&install, &code, callback, UserType::Location);
        let grant = grant.await.expect("the code is new");

        let stored = grant.to_stored();
        let mut stored: hoopai::Json = serde_json::from_str(stored.expose_secret()).expect("JSON");
        stored["expires"] = expires.into();
        if let Some(token) = token {
            stored["access_token"] = token.into();
        }
        let grant = Grant::from_stored(&stored.to_string()).expect("it is a grant");
        let store = MemoryStore::default();
        store.put(&grant).await.expect("memory works");

        let client = builder(&mock).tokens(Tokens::new(app(), store)).build();
        let client = client.expect("a client").location(mock.location());
        read(&client).await.expect("it has a token");
        assert_eq!(asked(&mock)[1..], paths, "behind the code's");
    }
}
