//! Claims about answers that no honest server gives: each is an error, with bounded
//! memory, and none a panic. A real server on loopback gives them.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use hoopai::runtime::NoRetry;
use hoopai::{Client, Error, ErrorKind, contacts::models::ContactsByIdResponse};

/// No answer may be larger.
const MOST: usize = 1024 * 1024;

/// A server that does this with every connection, once the request has come; it
/// tells the headers of each.
fn serve(answer: impl Fn(&mut TcpStream) + Send + 'static) -> (SocketAddr, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("it has an address");
    let (tell, told) = channel();
    thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut request = String::new();
            let mut reader = BufReader::new(stream.try_clone().expect("a socket"));
            while !request.ends_with("\r\n\r\n") {
                if reader.read_line(&mut request).unwrap_or(0) == 0 {
                    break;
                }
            }
            // Nobody may be listening any more.
            let _ = tell.send(request);
            answer(&mut stream);
        }
    });
    (address, told)
}

/// One that answers with these bytes.
fn says(answer: impl Into<Vec<u8>>) -> SocketAddr {
    let answer = answer.into();
    let (address, _) = serve(move |stream| {
        // The client may have had enough of it.
        let _ = stream.write_all(&answer);
    });
    address
}

/// A whole answer with this body.
fn whole(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn get(address: SocketAddr) -> Result<ContactsByIdResponse, Error> {
    let client = Client::builder()
        .token("pit-secret")
        .base_url(format!("http://{address}"))
        .retry(NoRetry)
        .timeout(Duration::from_secs(20))
        .max_response_bytes(MOST)
        .build()
        .expect("a client");
    client.location("l").contacts().get("c").await
}

/// Whether it is an error of this kind that shows no secret.
async fn fails(what: &str, address: SocketAddr, kind: ErrorKind) {
    match get(address).await {
        Ok(answer) => panic!("{what}: {answer:?}"),
        Err(error) => {
            assert_eq!(error.kind(), kind, "{what}: {error}");
            assert!(
                !format!("{error} {error:?}").contains("pit-secret"),
                "{what}"
            );
        }
    }
}

#[tokio::test]
async fn a_body_that_is_not_what_its_head_claims_is_an_error() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"contact\":{";
    fails("truncated", says(half), ErrorKind::Transport).await;
    let chunk = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"con";
    fails("a chunk too few", says(chunk), ErrorKind::Transport).await;
    let odd = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n";
    fails("a chunk without a size", says(odd), ErrorKind::Transport).await;
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\n{\"contact\":{}}";
    fails("longer than it says", says(short), ErrorKind::Decode).await;
    let two = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 9\r\n\r\n{}";
    fails("two lengths", says(two), ErrorKind::Transport).await;
}

#[tokio::test]
async fn a_body_without_an_end_is_read_no_further_than_allowed() {
    let (endless, _) = serve(|stream| {
        let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        let mut sent = stream.write_all(head);
        let chunk = [b"1000\r\n".as_slice(), &[b' '; 4096], b"\r\n"].concat();
        while sent.is_ok() {
            sent = stream.write_all(&chunk);
        }
    });
    fails("endless", endless, ErrorKind::TooLarge).await;
    let claim = "HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n{";
    fails("1 GiB claimed", says(claim), ErrorKind::TooLarge).await;
    let mut bomb = GzEncoder::new(Vec::new(), Compression::best());
    bomb.write_all(&vec![b' '; 64 * MOST]).expect("memory");
    let bomb = bomb.finish().expect("memory");
    assert!(bomb.len() < MOST / 10, "it is small on its way");
    let head = "200 OK\r\ncontent-encoding: gzip";
    fails("packed", says(whole(head, &bomb)), ErrorKind::TooLarge).await;
    fails("not packed", says(whole(head, b"{}")), ErrorKind::Transport).await;
}

/// The most memory that this process ever had, in bytes, where the system tells.
fn most_memory() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: usize = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kilobytes * 1024)
}

/// What nobody bounds would be gigabytes long before the time is up.
#[tokio::test]
async fn memory_is_bounded_whatever_is_sent() {
    let before = most_memory();
    let (endless, _) = serve(|stream| {
        let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
        let mut sent = stream.write_all(head);
        let chunk = [b"10000\r\n".as_slice(), &[b'['; 65_536], b"\r\n"].concat();
        while sent.is_ok() {
            sent = stream.write_all(&chunk);
        }
    });
    fails("endless", endless, ErrorKind::TooLarge).await;
    let (headers, _) = serve(|stream| {
        let mut sent = stream.write_all(b"HTTP/1.1 200 OK\r\n");
        let header = format!("x: {}\r\n", "y".repeat(4096));
        while sent.is_ok() {
            sent = stream.write_all(header.as_bytes());
        }
    });
    fails("headers without an end", headers, ErrorKind::Transport).await;
    let (claims, _) = serve(|stream| {
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n";
        let mut sent = stream.write_all(head);
        while sent.is_ok() {
            sent = stream.write_all(&[b' '; 65_536]);
        }
    });
    fails("1 GiB", claims, ErrorKind::TooLarge).await;
    if let (Some(before), Some(after)) = (before, most_memory()) {
        let grown = after.saturating_sub(before);
        assert!(grown < 256 * MOST, "{grown} bytes more");
    }
}

#[tokio::test]
async fn text_that_is_no_json_is_an_error_that_keeps_the_body() {
    for (what, body) in [
        ("nothing but a brace", b"{".as_slice()),
        ("invalid UTF-8", b"{\"contact\":{\"id\":\"\xff\xfe\"}}"),
        ("a lone surrogate", br#"{"contact":{"id":"\ud800"}}"#),
        ("NaN", br#"{"contact":NaN}"#),
        ("plain text", b"all is well"),
        ("two values", b"{} {}"),
        ("a list", b"[]"),
        ("a text", b"\"text\""),
    ] {
        let address = says(whole("200 OK\r\ncontent-type: application/json", body));
        let error = get(address).await.expect_err(what);
        assert_eq!(error.kind(), ErrorKind::Decode, "{what}: {error}");
        assert_eq!(error.body(), body, "{what}");
    }
}

#[tokio::test]
async fn json_that_nests_too_deep_is_an_error_and_no_overflow() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}0{}", open.repeat(100_000), close.repeat(100_000));
        fails(
            "deep",
            says(whole("200 OK", deep.as_bytes())),
            ErrorKind::Decode,
        )
        .await;
        let within = format!(r#"{{"contact":{{"new":{deep}}}}}"#);
        let answer = says(whole("200 OK", within.as_bytes()));
        fails("deep within", answer, ErrorKind::Decode).await;
    }
}

#[tokio::test]
async fn a_key_that_comes_twice_counts_as_it_came_last() {
    let body = br#"{"contact":{"id":"a"},"contact":{"id":"b","id":"c"}}"#;
    let answer = get(says(whole("200 OK", body))).await.expect("it is JSON");
    let id = answer.contact.expect("a contact").id;
    assert_eq!(id.as_deref(), Some("c"));
}

#[tokio::test]
async fn a_page_for_people_is_an_error_whatever_its_status() {
    let page = b"<!DOCTYPE html><html><body>Bad gateway</body></html>";
    let html = |status: &str| says(whole(&format!("{status}\r\ncontent-type: text/html"), page));
    fails("200", html("200 OK"), ErrorKind::Decode).await;
    fails("502", html("502 Bad Gateway"), ErrorKind::Server).await;
    fails("404", html("404 Not Found"), ErrorKind::NotFound).await;
}

#[tokio::test]
async fn json_is_read_whatever_its_type_is_called() {
    for kind in [
        "text/plain",
        "application/octet-stream",
        "nonsense",
        "image/png",
    ] {
        let head = format!("200 OK\r\ncontent-type: {kind}");
        let answer = get(says(whole(&head, br#"{"contact":{"id":"a"}}"#))).await;
        assert!(answer.expect(kind).contact.is_some());
    }
}

#[tokio::test]
async fn what_is_no_http_or_too_much_of_it_is_an_error() {
    fails(
        "no status",
        says("HTTP/1.1 nonsense\r\n\r\n"),
        ErrorKind::Transport,
    )
    .await;
    fails("nothing", says(""), ErrorKind::Transport).await;
    fails(
        "another protocol",
        says("SSH-2.0-OpenSSH_9.2\r\n"),
        ErrorKind::Transport,
    )
    .await;
    let flood: String = (0..10_000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    let flood = format!("HTTP/1.1 200 OK\r\n{flood}content-length: 2\r\n\r\n{{}}");
    fails("10,000 headers", says(flood), ErrorKind::Transport).await;
    let long = format!("HTTP/1.1 200 OK\r\nx: {}\r\n\r\n", "y".repeat(10 * MOST));
    fails("a header of 10 MiB", says(long), ErrorKind::Transport).await;
    fails(
        "a status of its own",
        says(whole("799 Odd", b"{}")),
        ErrorKind::Status,
    )
    .await;
}

#[tokio::test]
async fn no_token_follows_a_redirect_to_another_origin() {
    let (other, told) = serve(|stream| {
        let _ = stream.write_all(&whole("200 OK", b"{}"));
    });
    for status in ["301", "302", "303", "307", "308"] {
        let head = format!("{status} Elsewhere\r\nlocation: http://{other}/contacts/c");
        fails(status, says(whole(&head, b"")), ErrorKind::Redirect).await;
    }
    let arrived: Vec<String> = told.try_iter().collect();
    assert!(arrived.is_empty(), "{arrived:?}");
}

#[tokio::test]
async fn redirects_in_a_circle_end() {
    let (address, told) = serve(|stream| {
        let _ = stream.write_all(&whole("302 Found\r\nlocation: /contacts/c", b""));
    });
    fails("a circle", address, ErrorKind::Redirect).await;
    assert!(told.try_iter().count() < 30);
    // A target that is no URL is no redirect, but no success either.
    let lost = says(whole("302 Found\r\nlocation: http://", b""));
    fails("no URL", lost, ErrorKind::Status).await;
    for target in ["", "javascript:alert(1)", "file:///etc/passwd"] {
        let head = format!("302 Found\r\nlocation: {target}");
        let error = get(says(whole(&head, b""))).await;
        assert_eq!(
            error.expect_err(target).kind(),
            ErrorKind::Redirect,
            "{target:?}"
        );
    }
}
