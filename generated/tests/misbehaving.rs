//! Claims about a bad day: a real server on loopback that hangs, breaks off, refuses,
//! and fails after it has done the work.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use hoopai::auth::{App, Grant, MemoryStore, TokenStore, Tokens};
use hoopai::runtime::{Backoff, Method, NoRetry};
use hoopai::{Client, ClientBuilder, Error, ErrorKind, Limits};

/// What the server does with the next request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    /// It takes the connection and says nothing.
    Hangs,
    /// It breaks the connection without having read anything.
    Resets,
    /// It breaks off within the headers.
    HalfAHead,
    /// It breaks off within the body.
    HalfABody,
    /// It answers something that is no HTTP.
    Babbles,
    /// It answers with this status, these headers and a body.
    Answers(&'static str),
}

use Does::{Answers, Babbles, HalfABody, HalfAHead, Hangs, Resets};

const OK: Does = Answers("200 OK");

/// Everything that may pass by itself.
const TROUBLES: [Does; 8] = [
    Hangs,
    Resets,
    HalfAHead,
    HalfABody,
    Answers("500 Internal Server Error"),
    Answers("502 Bad Gateway\r\ncontent-type: text/html"),
    Answers("429 Too Many Requests"),
    Answers(
        "429 Too Many Requests\r\nx-ratelimit-max: 2\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-interval-milliseconds: 50",
    ),
];

struct Server {
    address: SocketAddr,
    /// The requests that were read: method and path.
    done: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// One that does these things one after the other, and then answers well.
    fn new(does: &[Does]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let script = does.to_vec();
        let done = Arc::new(Mutex::new(Vec::new()));
        let told = done.clone();
        thread::spawn(move || {
            let mut script = script.into_iter();
            let mut hanging = Vec::new();
            for stream in listener.incoming().map_while(Result::ok) {
                let does = script.next().unwrap_or(OK);
                // What is kept is not closed.
                hanging.extend(serve(stream, does, &told));
            }
        });
        Self { address, done }
    }

    fn done(&self) -> Vec<String> {
        self.done.lock().expect("no panic").clone()
    }

    fn client(&self) -> ClientBuilder {
        Client::builder()
            .token("pit-example")
            .base_url(format!("http://{}", self.address))
            // What nobody tells is assumed to be short.
            .limiter(Limits::new().assume(100, Duration::from_millis(50)))
            .timeout(Duration::from_millis(300))
            .retry(Backoff::default().base(Duration::from_millis(1)))
    }
}

/// Serves one connection; gives it back where it stays open.
fn serve(stream: TcpStream, does: Does, done: &Mutex<Vec<String>>) -> Option<TcpStream> {
    if does == Resets {
        return None;
    }
    let mut reader = BufReader::new(&stream);
    let mut first = String::new();
    reader.read_line(&mut first).ok()?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let line = line.trim().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    let request = first.trim_end_matches(" HTTP/1.1\r\n").to_owned();
    done.lock().expect("no panic").push(request);
    let answer = match does {
        Hangs => return Some(stream),
        Resets => return None,
        HalfAHead => "HTTP/1.1 200 OK\r\ncontent-le".to_owned(),
        HalfABody => "HTTP/1.1 200 OK\r\ncontent-length: 200\r\n\r\n{\"half\":".to_owned(),
        Babbles => "* OK IMAP4rev1 at your service\r\n".to_owned(),
        Answers(status) => {
            format!("HTTP/1.1 {status}\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{{}}")
        }
    };
    (&stream).write_all(answer.as_bytes()).ok()?;
    stream.shutdown(Shutdown::Both).ok()?;
    None
}

async fn call(client: &Client, method: Method) -> Result<(), Error> {
    client.raw(method, "/things").send().await.map(drop)
}

#[tokio::test]
async fn a_read_survives_all_that_may_pass() {
    for trouble in TROUBLES {
        let server = Server::new(&[trouble, trouble]);
        let client = server.client().build().expect("a client");
        let read = call(&client, Method::GET).await;
        read.unwrap_or_else(|error| panic!("{trouble:?}: {error}"));
        let reads = if trouble == Resets { 1 } else { 3 };
        assert_eq!(server.done(), vec!["GET /things"; reads], "{trouble:?}");
    }
}

#[tokio::test]
async fn a_write_of_which_nobody_knows_whether_it_was_done_is_made_once() {
    for trouble in TROUBLES {
        if matches!(trouble, Answers(status) if status.starts_with("429")) {
            continue;
        }
        let server = Server::new(&[trouble]);
        let client = server.client().build().expect("a client");
        let error = call(&client, Method::POST).await;
        let error = error.expect_err("it may have been done");
        let expected = match trouble {
            Answers(_) => ErrorKind::Server,
            _ => ErrorKind::Transport,
        };
        assert_eq!(error.kind(), expected, "{trouble:?}: {error}");
        assert_eq!(error.is_timeout(), trouble == Hangs, "{trouble:?}: {error}");
        let done = if trouble == Resets { 0 } else { 1 };
        assert_eq!(server.done().len(), done, "{trouble:?}");
    }
}

#[tokio::test]
async fn a_write_that_was_refused_or_is_repeatable_is_made_again() {
    for trouble in TROUBLES {
        let server = Server::new(&[trouble]);
        let client = server.client().build().expect("a client");
        let refused = matches!(trouble, Answers(status) if status.starts_with("429"));
        let request = client.raw(Method::POST, "/things");
        let request = if refused {
            request
        } else {
            request.repeatable()
        };
        let written = request.send().await;
        written.unwrap_or_else(|error| panic!("{trouble:?}: {error}"));
    }
}

#[tokio::test]
async fn what_is_no_http_is_an_error_and_not_a_panic() {
    let server = Server::new(&[Babbles]);
    let client = server.client().retry(NoRetry).build().expect("a client");
    let error = call(&client, Method::GET).await.expect_err("it is no HTTP");
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(!format!("{error:?}").contains("pit-example"));
}

#[tokio::test]
async fn after_a_refusal_the_window_opens_again() {
    let refusal = "429 Too Many Requests\r\nx-ratelimit-max: 2\r\nx-ratelimit-remaining: 0\r\n\
                   x-ratelimit-interval-milliseconds: 50";
    let server = Server::new(&[Answers(refusal)]);
    let client = server.client().build().expect("a client");
    let mut calls = Vec::new();
    for _ in 0..10 {
        let client = client.clone();
        calls.push(tokio::spawn(
            async move { call(&client, Method::POST).await },
        ));
    }
    for done in calls {
        done.await.expect("no panic").expect("it was let through");
    }
    assert_eq!(server.done().len(), 11, "the one that was refused, and all");
}

/// An access token that is out of date by its own words, or far from it.
fn grant(expires: u64) -> Grant {
    let stored = format!(
        r#"{{"owner":{{"location":"one"}},"company":null,"access_token":"old",
        "refresh_token":"r","expires":{expires},"scopes":[]}}"#
    );
    Grant::from_stored(&stored).expect("it is a grant")
}

/// A clock that jumps makes a token seem fresh that is none, or the other way round.
#[tokio::test]
async fn a_clock_that_jumps_costs_a_call_at_most() {
    let new = r#"{"access_token":"new","refresh_token":"s","expires_in":86399}"#;
    let new = format!("200 OK\r\ncontent-length: {}\r\n\r\n{new}", new.len());
    let new: &'static str = Box::leak(new.into_boxed_str());
    let refusal = "401 Unauthorized\r\ncontent-length: 25\r\n\r\n{\"message\":\"Invalid JWT\"}";
    for (expires, does, paths) in [
        (
            1,
            vec![Answers(new)],
            vec!["POST /oauth/token", "GET /things"],
        ),
        (
            4_000_000_000,
            vec![Answers(refusal), Answers(new)],
            vec!["GET /things", "POST /oauth/token", "GET /things"],
        ),
    ] {
        let store = MemoryStore::default();
        store.put(&grant(expires)).await.expect("memory works");
        let server = Server::new(&does);
        let tokens = Tokens::new(App::new("app-id", "app-secret"), store);
        let client = server.client().tokens(tokens).build().expect("a client");
        let called = call(&client.location("one"), Method::GET).await;
        called.expect("it has a token");
        assert_eq!(server.done(), paths);
    }
}
