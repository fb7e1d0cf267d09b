//! Fetching from a server on this machine, as claims.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};

use reqwest::Url;

use super::{Address, at_most, fetch, may_follow};

/// A server that answers every request by what `answer` makes of its path. It ends
/// with the test's process.
struct Server {
    base: String,
    asked: Arc<AtomicUsize>,
}

fn server(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
            let Some(first) = lines.next() else { continue };
            lines.by_ref().find(String::is_empty);
            counter.fetch_add(1, Ordering::SeqCst);
            let path = first.split(' ').nth(1).unwrap_or("/").to_owned();
            // A client that has had enough closes the connection.
            let _ = stream.write_all(&answer(&path));
        }
    });
    Server { base, asked }
}

fn ok(body: &[u8]) -> Vec<u8> {
    let mut answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n", body.len());
    answer += "Connection: close\r\n\r\n";
    [answer.as_bytes(), body].concat()
}

fn redirect(to: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    .into_bytes()
}

fn address(server: &Server, path: &str) -> Address {
    let text = format!("{}{path}", server.base);
    Address::read(&text, Some("any"), None).expect("a loopback address")
}

fn url(text: &str) -> Url {
    Url::parse(text).expect("a URL")
}

#[test]
fn what_the_server_sends_comes_as_it_is() {
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    let body = bytes.clone();
    let server = server(move |_| ok(&body));
    assert_eq!(fetch(&address(&server, "/0af86a4.tgz")), Ok(bytes));
}

#[test]
fn an_answer_that_is_no_success_is_told_with_its_status() {
    let server = server(|_| b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_vec());
    let problem = fetch(&address(&server, "/gone?token=secret")).expect_err("404");
    assert!(problem.message.contains("404"), "{problem}");
    assert!(!problem.to_string().contains("secret"), "{problem}");
}

#[test]
fn nobody_there_is_a_problem_with_a_way_out() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base = format!("http://{}/a", listener.local_addr().expect("an address"));
    drop(listener);
    let address = Address::read(&base, Some("any"), None).expect("an address");
    let problem = fetch(&address).expect_err("nobody listens");
    assert_eq!(problem.code, "fetch");
    assert!(problem.help.contains("give its path"), "{problem}");
}

#[test]
fn more_than_there_may_be_is_refused_by_what_is_said_and_by_what_comes() {
    let long = server(|path| match path {
        "/announced" => b"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n".to_vec(),
        "/unannounced" => {
            let mut answer = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
            answer.resize(answer.len() + 1_001, b'x');
            answer
        }
        _ => ok(&[b'x'; 1_000]),
    });
    for path in ["/announced", "/unannounced"] {
        let problem = at_most(&address(&long, path), 1_000).expect_err("too much");
        assert!(
            problem.message.contains("more than 1000 bytes"),
            "{problem}"
        );
    }
    let enough = at_most(&address(&long, "/enough"), 1_000).expect("just enough");
    assert_eq!(enough.len(), 1_000);
}

#[test]
fn an_answer_that_breaks_off_is_no_answer() {
    let server = server(|_| b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".to_vec());
    let problem = fetch(&address(&server, "/a")).expect_err("it breaks off");
    assert!(problem.message.contains("breaks off"), "{problem}");
}

#[test]
fn a_redirect_on_this_machine_is_followed() {
    let server = server(|path| match path {
        "/first" => redirect("/second"),
        _ => ok(path.as_bytes()),
    });
    assert_eq!(fetch(&address(&server, "/first")), Ok(b"/second".to_vec()));
}

#[test]
fn a_redirect_out_of_https_is_not_followed() {
    let server = server(|_| redirect("http://host.example/0af86a4.tgz"));
    let problem = fetch(&address(&server, "/a")).expect_err("not followed");
    assert!(problem.message.contains("http://host.example"), "{problem}");
    assert_eq!(server.asked.load(Ordering::SeqCst), 1);
}

#[test]
fn what_came_by_https_goes_on_by_https_also_to_this_machine() {
    let secure = [url("https://host.example/a")];
    assert!(may_follow(&secure, &url("https://other.example/b")).is_ok());
    for next in [
        "http://host.example/a",
        "http://127.0.0.1/a",
        "ftp://host.example/a",
    ] {
        assert!(may_follow(&secure, &url(next)).is_err(), "{next}");
    }
    let here = [url("http://127.0.0.1:1/a")];
    assert!(may_follow(&here, &url("http://localhost:2/b")).is_ok());
    assert!(may_follow(&here, &url("https://host.example/b")).is_ok());
    let left = [url("http://127.0.0.1:1/a"), url("https://host.example/b")];
    assert!(may_follow(&left, &url("http://127.0.0.1:1/c")).is_err());
}

#[test]
fn redirects_without_end_have_one() {
    let (sender, receiver) = mpsc::channel();
    let server = server(move |path| {
        let _ = sender.send(path.to_owned());
        redirect(&format!("{path}x"))
    });
    let problem = fetch(&address(&server, "/x")).expect_err("it has to end");
    assert!(problem.message.contains("on and on"), "{problem}");
    assert_eq!(receiver.try_iter().count(), super::REDIRECTS + 1);
}
