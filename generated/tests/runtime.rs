//! Claims about the client and the network, from outside: real sockets, no mock.

use std::error::Error as _;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use hoopai::runtime::{Method, NoRetry};
use hoopai::{Client, ErrorKind, Json};

const TOKEN: &str = "pit-secret-0123";

/// A server that gives these answers, one a connection, and tells what it was sent.
fn serve(answers: Vec<Vec<u8>>) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let (tell, told) = channel();
    thread::spawn(move || {
        for answer in answers {
            let Ok((mut stream, _)) = listener.accept() else {
                return;
            };
            let mut request = Vec::new();
            let mut chunk = [0; 4096];
            while !complete(&request) {
                match stream.read(&mut chunk) {
                    Ok(0) | Err(_) => break,
                    Ok(read) => request.extend_from_slice(&chunk[..read]),
                }
            }
            let _ = tell.send(String::from_utf8_lossy(&request).into_owned());
            // The client may have had enough; that is for the test to say.
            let _ = stream.write_all(&answer);
            if answer.is_empty() {
                thread::sleep(Duration::from_secs(5));
            }
        }
    });
    (address, told)
}

/// Whether the head and as much body as it announces are there.
fn complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let head = head.to_ascii_lowercase();
    if head.contains("transfer-encoding: chunked") {
        return body.ends_with("0\r\n\r\n");
    }
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

fn answer(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}"
    )
    .into_bytes()
}

fn client(address: SocketAddr) -> hoopai::ClientBuilder {
    Client::builder()
        .token(TOKEN)
        .base_url(format!("http://{address}"))
        .retry(NoRetry)
}

#[tokio::test]
async fn a_request_goes_over_the_network_and_back() {
    let (address, told) = serve(vec![answer("200 OK", "x-trace-id: t\r\n", r#"{"a":1}"#)]);
    let client = client(address).build().expect("the settings are valid");
    let response = client
        .raw(Method::POST, "/things/")
        .query("q", "a b")
        .body(Json::from(vec![1]))
        .send()
        .await
        .expect("it is answered");
    assert_eq!(&response.body()[..], br#"{"a":1}"#);
    assert_eq!(response.trace_id().as_deref(), Some("t"));
    let sent = told.recv().expect("it was sent");
    assert!(
        sent.starts_with("POST /things/?q=a%20b HTTP/1.1\r\n"),
        "{sent}"
    );
    assert!(
        sent.contains("authorization: Bearer pit-secret-0123\r\n"),
        "{sent}"
    );
    assert!(
        sent.contains(concat!("user-agent: hoopai/", env!("CARGO_PKG_VERSION"))),
        "{sent}"
    );
    assert!(sent.ends_with("\r\n\r\n[1]"), "{sent}");
}

#[tokio::test]
async fn the_token_does_not_follow_a_redirect_to_another_origin() {
    let (other, told_other) = serve(vec![answer("200 OK", "", "{}")]);
    let location = format!("location: http://{other}/steal\r\n");
    let (address, told) = serve(vec![answer("307 Temporary Redirect", &location, "")]);
    let client = client(address).build().expect("the settings are valid");
    let error = client.raw(Method::GET, "/x").send().await;
    let error = error.expect_err("it is not followed");
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert!(error.to_string().contains(&other.to_string()), "{error}");
    assert!(told.recv().expect("it was sent").contains(TOKEN));
    assert!(told_other.recv_timeout(Duration::from_millis(200)).is_err());
}

#[tokio::test]
async fn a_redirect_within_the_origin_is_followed() {
    let (address, told) = serve(vec![
        answer("308 Permanent Redirect", "location: /y/\r\n", ""),
        answer("200 OK", "", "7"),
    ]);
    let client = client(address).build().expect("the settings are valid");
    let value = client.raw(Method::GET, "/x").json::<f64>().await;
    assert_eq!(value.expect("it is followed"), 7.0);
    told.recv().expect("it was sent");
    let second = told.recv().expect("it was sent on");
    assert!(second.starts_with("GET /y/ HTTP/1.1\r\n"), "{second}");
    assert!(second.contains(TOKEN), "{second}");
}

#[tokio::test]
async fn an_answer_is_read_no_further_than_allowed() {
    let head = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
    let unannounced = [head, vec![b'x'; 1 << 20]].concat();
    for answer in [unannounced, answer("200 OK", "", &"x".repeat(2000))] {
        let (address, _told) = serve(vec![answer]);
        let client = client(address).max_response_bytes(1000).build();
        let client = client.expect("the settings are valid");
        let error = client.raw(Method::GET, "/").send().await;
        let error = error.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
}

#[tokio::test]
async fn a_request_without_an_answer_ends_in_time() {
    let (address, _told) = serve(vec![Vec::new()]);
    let client = client(address).timeout(Duration::from_millis(100)).build();
    let client = client.expect("the settings are valid");
    let error = client.raw(Method::GET, "/").send().await;
    let error = error.expect_err("there is no answer");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(error.to_string(), "GET /: no answer in time");
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_a_failed_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    drop(listener);
    let client = client(address).build().expect("the settings are valid");
    let error = client.raw(Method::GET, "/?q=private").send().await;
    let error = error.expect_err("nobody listens");
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert!(error.source().is_some());
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains("private") && !shown.contains(TOKEN),
        "{shown}"
    );
}

#[tokio::test]
async fn a_client_of_ones_own_can_be_used() {
    let (address, told) = serve(vec![answer("404 Not Found", "", "")]);
    let own = hoopai::runtime::Network::default();
    let client = client(address).transport(own).build();
    let client = client.expect("the settings are valid");
    let error = client.raw(Method::GET, "/").send().await;
    assert_eq!(
        error.expect_err("it is not there").kind(),
        ErrorKind::NotFound
    );
    told.recv().expect("it was sent");
}
